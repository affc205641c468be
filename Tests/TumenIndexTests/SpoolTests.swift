import Foundation
import TestSupport
import Testing

@testable import TumenIndex

@Suite struct `A spool` {
  @Test(arguments: [1, 7, 100, 1 << 20])
  func `gives what was appended, as often as it is read`(most: Int) throws {
    var generator = SeededGenerator(seed: UInt64(most))
    let numbers = (0..<5000).map { _ in
      UInt32.random(in: 0...UInt32.max, using: &generator) >> UInt32.random(in: 0...31, using: &generator)
    }
    var spool = Spool(in: FileManager.default.temporaryDirectory.path, most: most)
    for (place, number) in numbers.enumerated() {
      spool.append(number: number)
      if place % 3 == 0 { spool.settle() }
    }
    for _ in 0..<2 {
      var reader = spool.reader()
      var read: [UInt32] = []
      while try !reader.isAtEnd() { read.append(try reader.number()) }
      #expect(read == numbers && reader.position == spool.count)
    }
    var reader = spool.reader()
    try reader.skip(spool.count - 5)
    #expect(reader.position == spool.count - 5)
    #expect(throws: MappedFileError.damaged) { try reader.skip(6) }
  }

  @Test(arguments: [1, 1 << 20])
  func `gives whole numbers as bytes, piece by piece`(most: Int) throws {
    var spool = Spool(in: FileManager.default.temporaryDirectory.path, most: most)
    for number in 0..<300 {
      spool.append(whole: UInt32(number))
      spool.settle()
    }
    spool.append([1, 2])
    var reader = spool.reader()
    var bytes: [UInt8] = []
    while let piece = try reader.next() { bytes += piece }
    #expect(bytes.count == 1202 && bytes[4 * 299] == 43 && bytes[4 * 299 + 1] == 1 && bytes.suffix(2) == [1, 2])
  }
}

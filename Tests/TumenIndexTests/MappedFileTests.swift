import Foundation
import TestSupport
import Testing

@testable import TumenIndex

/// A file of three sections in a folder of its own.
private struct Fixture {
  let path: String
  let numbers: [UInt32]
  let bytes: [UInt8]

  init(_ count: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mapped-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("file").path
    numbers = (0..<UInt32(count)).map { $0 &* 2_654_435_761 }
    bytes = numbers.map { UInt8(truncatingIfNeeded: $0) }
    var writer = try MappedFileWriter(path: path, kind: 7, version: 2, key: 99)
    try writer.write(1, numbers)
    try writer.write(2, bytes)
    try writer.begin(3)
    _ = try writer.finish()
  }

  func clean() { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

  func open() throws(MappedFileError) -> MappedFile { try MappedFile(path: path, kind: 7, version: 2) }

  func damage(_ change: (inout Data) -> Void) throws {
    var data = try Data(contentsOf: URL(fileURLWithPath: path))
    change(&data)
    try data.write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}

@Suite struct `A mapped file` {
  @Test(arguments: [0, 1, 1000, 50_000])
  func `gives back what was written`(count: Int) throws {
    let fixture = try Fixture(count)
    defer { fixture.clean() }
    let file = try fixture.open()
    try file.checkAll()
    #expect(file.key == 99)
    #expect(Array(file.array(1, of: UInt32.self)) == fixture.numbers)
    #expect(Array(file.array(2, of: UInt8.self)) == fixture.bytes)
    #expect(file.holds(3) && file.array(3, of: UInt64.self).isEmpty)
    #expect(!file.holds(4) && file.array(4, of: UInt64.self).isEmpty)
    let folder = (fixture.path as NSString).deletingLastPathComponent
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
  }

  @Test func `is refused if it is missing, of another kind or version, or no such file at all`() throws {
    let fixture = try Fixture(10)
    defer { fixture.clean() }
    #expect(throws: MappedFileError.unreadable(ENOENT)) {
      try MappedFile(path: fixture.path + "-none", kind: 7, version: 2)
    }
    #expect(throws: MappedFileError.foreign) { try MappedFile(path: fixture.path, kind: 8, version: 2) }
    #expect(throws: MappedFileError.foreign) { try MappedFile(path: fixture.path, kind: 7, version: 3) }
    try fixture.damage { $0 = Data("no such file".utf8) }
    #expect(throws: MappedFileError.foreign) { try fixture.open() }
  }

  /// Every byte of a small file, and bytes of a greater one at random.
  @Test(arguments: [20, 50_000])
  func `notices any byte that is not as it was written`(count: Int) throws {
    let fixture = try Fixture(count)
    defer { fixture.clean() }
    let whole = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
    var generator = SeededGenerator(seed: 3)
    let places =
      count < 100 ? Array(whole.indices) : (0..<40).map { _ in whole.indices.randomElement(using: &generator)! }
    for place in places {
      try fixture.damage {
        $0 = whole
        $0[place] ^= 0x10
      }
      #expect(throws: MappedFileError.self, "byte \(place)") { try fixture.open().checkAll() }
    }
  }

  @Test func `notices that it was cut`() throws {
    let fixture = try Fixture(50_000)
    defer { fixture.clean() }
    let whole = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
    for length in [0, 1, 100, 128, 129, 70_000, whole.count - 1] {
      try fixture.damage { $0 = whole.prefix(length) }
      #expect(throws: MappedFileError.self, "\(length) bytes") { try fixture.open() }
    }
  }

  @Test func `notices damage only where it is asked`() throws {
    let fixture = try Fixture(100_000)
    defer { fixture.clean() }
    try fixture.damage { $0[200_000] ^= 1 }
    let numbers = try fixture.open().array(1, of: UInt32.self)
    try numbers.check(0..<1000)
    #expect(throws: MappedFileError.damaged) { try numbers.check(49_000..<51_000) }
  }

  @Test func `leaves nothing behind when writing fails`() throws {
    #expect(throws: MappedFileError.unwritable(ENOENT)) {
      _ = try MappedFileWriter(path: "/nowhere/at/all", kind: 1, version: 1, key: 1)
    }
    let fixture = try Fixture(10)
    defer { fixture.clean() }
    do {
      var writer = try MappedFileWriter(path: fixture.path, kind: 7, version: 2, key: 1)
      try writer.write(1, [UInt64](repeating: 5, count: 300_000))
    }
    #expect(try fixture.open().key == 99)
    let folder = (fixture.path as NSString).deletingLastPathComponent
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
  }
}

@Suite struct `A table of keys` {
  @Test func `knows each string by its number, and no other string`() {
    var generator = SeededGenerator(seed: 11)
    for count in [0, 1, 15, 16, 17, 2000] {
      let keys = Array(
        Set(
          (0..<count).map { _ in
            String((0..<Int.random(in: 0...6, using: &generator)).map { _ in "ab강ё".randomElement(using: &generator)! })
          })
      ).sorted()
      let table = KeyTable(
        .inMemory { writer throws(MappedFileError) in try KeyTable.write(keys, as: 5, to: &writer) }, 5)
      #expect(table.count == keys.count)
      for (number, key) in keys.enumerated() {
        #expect(table.number(of: key.utf8Span.span) == number)
        #expect(table.key(number) == key)
      }
      for other in ["c", "abababab", "ё강c"] { #expect(table.number(of: other.utf8Span.span) == nil) }
    }
  }
}

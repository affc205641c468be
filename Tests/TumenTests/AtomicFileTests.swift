import Foundation
import Testing
import TumenModel

@testable import Tumen

@Suite struct `A file that is written at once` {
  @Test func `tells how much of it was written, up to all of it`() throws {
    let path = NSTemporaryDirectory() + "tumen-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var told: [Int] = []
    try AtomicFile.write(to: path, progress: { told.append($0) }) { write throws(TumenError) in
      for _ in 0..<100 { try write(Array(repeating: 0x61, count: 10_000)) }
    }
    #expect(told.count > 5 && told == told.sorted() && told.last == 1_000_000)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == 1_000_000)
  }
}

import Foundation
import TestSupport
import Testing

@testable import TumenIndex

private struct Letters: FuzzyIndex.Words {
  func stem(of word: String) -> String { String(word.prefix(2)) }
  func fold(_ word: String) -> String { word }
  func parts(of word: String) -> [(first: String, second: String)] { [] }
}

private let path = FileManager.default.temporaryDirectory.appendingPathComponent("crafted-\(UUID()).index").path

/// An index of some rows with words, numbers and marks, lists of more than one block among them.
private func makeIndex() throws -> CraftedFile {
  var builder = FuzzyIndex.Builder(Letters())
  for number in 0..<100 {
    for token in ["the", "bridge", "w\(number % 7)", "\(number)", "row\(number)"] {
      builder.add(token.utf8Span.span, isWord: true)
    }
    builder.add(".".utf8Span.span, isWord: false)
    builder.endRow(number: UInt32(number))
  }
  _ = try builder.index(at: path, key: 7, facts: [0, 100])
  return CraftedFile(Array(try Data(contentsOf: URL(fileURLWithPath: path)))) { hash64($0.span) }
}

/// Asks an index for all that it can answer; it may throw.
private func useIndex(_ bytes: [UInt8]) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
  do throws(MappedFileError) {
    let index = try FuzzyIndex(path: path)
    let tokens = ["the", "bridge", "w3", "3", "rows"].map { FuzzyIndex.Token($0, isWord: true) }
    for measure in [FuzzyIndex.Measure.plain, .weighted] {
      do throws(MappedFileError) {
        let (query, folds) = try index.row(of: tokens, Letters())
        var traits = QueryTraits(count: tokens.count)
        traits.folds = folds
        traits.foldOfToken = { index.fold(of: $0) }
        for hit in try index.hits(for: query, traits, measure: measure, minimum: 40, limit: 5) {
          _ = try index.number(of: hit.row)
          _ = try index.texts(of: hit.row)
        }
        _ = try index.phrases(in: query, atLeast: 2)
      } catch {}
    }
    _ = try index.frequency(ofRun: ["th", "br"])
    _ = try index.rowsByNumber()
    _ = try index.texts(of: 0)
  } catch {}
}

@Suite struct `An index that somebody has made by hand` {
  @Test func `answers or is damaged, whatever its places are`() async {
    await #expect(processExitsWith: .success) {
      let crafted = try makeIndex()
      defer { try? FileManager.default.removeItem(atPath: path) }
      for (_, bytes) in crafted.withChangedPlaces() { try useIndex(bytes) }
    }
  }

  @Test func `answers or is damaged, whatever its sections hold`() async {
    await #expect(processExitsWith: .success) {
      let crafted = try makeIndex()
      defer { try? FileManager.default.removeItem(atPath: path) }
      for (_, bytes) in crafted.withChangedContents() { try useIndex(bytes) }
    }
  }

  @Test func `is damaged if its tables do not lie where they can`() throws {
    let crafted = try makeIndex()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let refused = try crafted.withChangedPlaces().filter { what, bytes in
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      do {
        _ = try FuzzyIndex(path: path)
        return false
      } catch MappedFileError.damaged { return true }
    }.map(\.what)
    for what in ["tables 0", "tables \(UInt64.max)", "section count 0", "section count \(UInt64.max)", "size 0"] {
      #expect(refused.contains(what), "\(what)")
    }
  }
}

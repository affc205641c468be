import Foundation
import Testing
import Tumen
import TumenModel

/// Sentences in which a reader has marked each term of a glossary (`Tests/Fixtures/Recognition`): every form, every
/// place, the longest where terms nest, and look-alikes that are none. Some places only a reader of the meaning can tell
/// (배 is a ship, a pear and a belly), so that not every one is to be had.
@Suite struct `Annotated sentences` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../Fixtures/Recognition")

  /// The shares that were measured when the recogniser was written, less what two sentences are worth.
  @Test(arguments: [("en", 0.98, 0.94), ("ru", 0.985, 0.96), ("ko", 0.975, 0.89)])
  func `give their terms, and little else`(language: String, recall: Double, precision: Double) throws {
    let workspace = Workspace(
      Configuration(
        glossaries: [.file(Self.folder.appendingPathComponent("glossary.yaml").path)], memories: []))
    let rows = try String(contentsOf: Self.folder.appendingPathComponent("\(language).tsv"), encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.count >= 100)
    var (marked, found, right) = (0, 0, 0)
    for row in rows {
      let wanted = Set(row[1].split(separator: " ").map(String.init))
      let given = Set(
        try workspace.terms(in: String(row[0]), language: LanguageTag(language)).terms.map {
          "\($0.range.lowerBound)-\($0.range.upperBound):\($0.concept.id)"
        })
      marked += wanted.count
      found += given.count
      right += wanted.intersection(given).count
    }
    #expect(Double(right) / Double(marked) >= recall, "\(right) of \(marked)")
    #expect(Double(right) / Double(found) >= precision, "\(right) of \(found)")
  }
}

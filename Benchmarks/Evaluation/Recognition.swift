import Foundation
import Tumen
import TumenModel

/// Measures the recognition of terms against annotated segments: how many of the annotated places are found (recall),
/// and how many of the places that are found are annotated (precision).
///
/// The segments are not ours to keep. `SET-hits.tsv` names each by the first 16 hexadecimal digits of the SHA-256
/// of its text, with the places of terms in Unicode scalars; the texts come on standard input, each behind its digits
/// and a tab.
struct Recognition {
  /// The tables' name: a language, and behind a hyphen which of its sets.
  let set: String
  let language: LanguageTag
  private let workspace: Workspace
  private let places: [String: Set<String>]

  /// - Throws: if a table cannot be read.
  init(folder: String, set: String) throws {
    self.set = set
    language = try LanguageTag(set.prefix { $0 != "-" })
    workspace = Workspace(Configuration(glossaries: [.file("\(folder)/\(set)-terms.tsv")]))
    let rows = try Table("\(folder)/\(set)-hits.tsv").rows
    places = Dictionary(
      rows.map { ($0["row"] ?? "", Set(($0["hits"] ?? "").split(separator: " ").map(String.init))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Prints the shares over those of `texts` that are annotated.
  /// - Throws: if the glossary cannot be read.
  func run(_ texts: [(hash: String, text: String)]) throws {
    for precision in TermPrecision.allCases {
      var (annotated, found, right) = (0, 0, 0)
      var seen: Set<String> = []
      for (hash, text) in texts {
        guard let wanted = places[hash], seen.insert(hash).inserted else { continue }
        let answer = try workspace.terms(in: text, language: language, precision: precision, nested: true)
        let given = Set(answer.terms.map { "\($0.range.lowerBound)-\($0.range.upperBound):\($0.concept.id)" })
        annotated += wanted.count
        found += given.count
        right += wanted.intersection(given).count
      }
      let recall = Double(right) / Double(max(1, annotated))
      let share = Double(right) / Double(max(1, found))
      print(
        "\(set) \(precision.rawValue): \(seen.count) of \(places.count) segments, recall "
          + String(format: "%.3f of %d, precision %.3f of %d", recall, annotated, share, found))
    }
  }
}

internal import TumenIndex
package import TumenModel
internal import TumenText

/// The segments of a text that is to be translated, each compared with those before it: what will have been translated
/// once a translator comes to it.
package struct Repetitions {
  private let analysis: SegmentAnalysis
  private var index: FuzzyIndex
  /// The segments by their texts, those once that have the same inline codes.
  private var seen: [String: [Segment]] = [:]

  /// What an earlier segment is worth for a later one.
  package enum Outcome: Hashable, Sendable {
    /// The very same text with the same inline codes, but for white space.
    case repeated
    /// The weighted score of the nearest earlier segment, below 100: 99 where inline codes alone differ.
    case near(Score)
    case new
  }

  /// - Parameter language: of the segments.
  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  package init(_ language: LanguageTag) throws(TumenError) {
    analysis = try SegmentAnalysis(language)
    do { index = try FuzzyIndex.Builder(analysis).index(at: nil, key: 0) } catch { throw Self.failure }
  }

  private static var failure: TumenError { TumenError(.internal, "an index in memory could not be made") }

  /// Compares a segment with the earlier ones, and keeps it for the later ones. Time grows with the number of different
  /// segments; a signature rules out most of them.
  /// - Parameter minimum: the least score that counts.
  package mutating func add(_ segment: Segment, minimum: Double) throws(TumenError) -> Outcome {
    let text = TextForm.spaced(segment.text)
    if let known = seen[text] {
      if known.contains(where: { CodeAlignment(segment, $0).areSame }) { return .repeated }
      seen[text]?.append(segment)
      return .near(Score(99))
    }
    seen[text] = [segment]
    let tokens = analysis.tokens(of: text)
    do throws(MappedFileError) {
      let (query, folds) = try index.row(of: tokens, analysis)
      var traits = QueryTraits(count: tokens.count)
      traits.folds = folds
      let hits = try index.hits(for: query, traits, measure: .weighted, minimum: minimum, limit: 1)
      try index.add(tokens, number: UInt32(index.count), analysis)
      guard let best = hits.map(\.similarity).max() else { return .new }
      return .near(Score(min(99, best)))
    } catch { throw Self.failure }
  }

  /// How many words a segment has, as the scores count them.
  package func wordCount(of text: String) -> Int { analysis.tokens(of: text).count(where: \.isWord) }
}

internal import Foundation
internal import TumenIndex
import TumenModel
internal import TumenText

/// Finds the phrases of a query that units have, with what probably stands for each on the other side: for a query that
/// no unit as a whole is like.
///
/// The other side is told by co-occurrence, as in the “longest substring” matches of other systems: the run of words
/// that most of the units with the phrase have in their targets, weighed by how rare each word is elsewhere. Where a
/// unit is the phrase and nothing else, its whole target is the other side.
struct FragmentSearch {
  private let query: Memory.Query
  private let source: SegmentIndex
  private let target: SegmentIndex
  private let sourceAnalysis: SegmentAnalysis
  private let targetAnalysis: SegmentAnalysis

  /// A phrase has so many words at least.
  private static let leastWords = 2

  init(_ query: Memory.Query, source: SegmentIndex, target: SegmentIndex) {
    self.query = query
    self.source = source
    self.target = target
    (sourceAnalysis, targetAnalysis) = (source.analysis, target.analysis)
  }

  /// One match for each phrase, the longest phrase first.
  /// - Throws: ``TumenError`` if the store cannot be read, `MappedFileError` if an index is damaged.
  func matches(in store: MemoryStore) throws -> [Match] {
    let words = sourceAnalysis.tokens(of: query.text).count(where: \.isWord)
    var matches: [Match] = []
    for phrase in try source.phrases(in: query.text, atLeast: Self.leastWords) {
      guard matches.count < query.limit else { break }
      if let match = try match(of: phrase, words, store) { matches.append(match) }
    }
    return matches
  }

  private struct Example {
    let unit: StoredUnit
    let source: TranslationUnit.Variant
    let target: TranslationUnit.Variant
    /// The phrase in the source, in Unicode scalars.
    let range: Range<Int>
    let isWhole: Bool
    /// The target's words and marks.
    let pieces: [SegmentAnalysis.Piece]
    /// The stem of each piece; empty for marks.
    let stems: [String]
  }

  private func match(
    of phrase: SegmentIndex.FoundPhrase, _ words: Int, _ store: MemoryStore
  ) throws -> Match? {
    let starts = Dictionary(phrase.places.map { ($0.sequence, $0.start) }) { first, _ in first }
    let examples = try store.units(phrase.places.map(\.sequence), metadata: false).compactMap { unit in
      example(unit, starts[unit.sequence] ?? 0, phrase)
    }
    let whole = examples.first(where: \.isWhole)
    let run = whole == nil ? try commonRun(of: examples, phrase.words) : nil
    guard let best = whole ?? run?.example ?? examples.first else { return nil }
    let text = best.target.segment.text
    let range = whole != nil ? 0..<text.unicodeScalars.count : run?.range
    var match = Match(
      score: Score(min(99, 100 * Double(phrase.words) / Double(max(1, words)))), kind: .fragment,
      source: best.source.segment, target: best.target.segment, targetLanguage: best.target.language,
      unit: best.unit.id, memory: store.path, occurrences: 1,
      differences: [Difference(.equal, query: phrase.range, source: best.range)], penalties: [])
    match.fragment = Fragment(
      query: phrase.range, source: best.range, target: range, occurrences: phrase.count)
    return match
  }

  private func example(_ unit: StoredUnit, _ start: Int, _ phrase: SegmentIndex.FoundPhrase) -> Example? {
    guard let source = unit.unit.variant(in: query.source), let target = unit.unit.variant(in: query.target),
      source.language != target.language, !target.segment.text.isEmpty
    else { return nil }
    let pieces = sourceAnalysis.pieces(of: source.segment.text)
    guard start + phrase.tokens <= pieces.count else { return nil }
    let range = pieces[start].range.lowerBound..<pieces[start + phrase.tokens - 1].range.upperBound
    let others = targetAnalysis.pieces(of: target.segment.text)
    return Example(
      unit: unit, source: source, target: target, range: range,
      isWhole: pieces.count(where: \.token.isWord) == phrase.words, pieces: others,
      stems: others.map { $0.token.isWord ? targetAnalysis.stem(of: $0.token.text) : "" })
  }

  /// The run of words that tells the units with the phrase from all others, with the first unit that has it.
  private func commonRun(
    of examples: [Example], _ words: Int
  ) throws -> (example: Example, range: Range<Int>)? {
    // Copies of one translation say nothing about which part of it belongs to the phrase.
    var different: [Example] = []
    var seen: Set<String> = []
    for example in examples where seen.insert(TextForm.key(example.target.segment.text)).inserted {
      different.append(example)
    }
    guard different.count > 1 else { return nil }
    var runs: [[String]: (count: Int, example: Int, range: Range<Int>)] = [:]
    for (number, example) in different.enumerated() {
      var own: Set<[String]> = []
      for first in example.stems.indices where !example.stems[first].isEmpty {
        for length in 1...Self.longest(words) where first + length <= example.stems.count {
          let run = Array(example.stems[first..<first + length])
          if run.contains("") { break }
          guard own.insert(run).inserted else { continue }
          let range = example.pieces[first].range.lowerBound..<example.pieces[first + length - 1].range.upperBound
          runs[run, default: (0, number, range)].count += 1
        }
      }
    }
    var information: [String: Double] = [:]
    var best: (value: Double, run: [String], example: Int, range: Range<Int>)?
    for (run, found) in runs where found.count > 1 && 2 * found.count >= different.count {
      var rarity = 0.0
      for stem in run {
        if information[stem] == nil {
          let frequency = try target.frequency(ofStem: stem)
          information[stem] = max(0, log(Double(target.count + 1) / Double(frequency + 1)))
        }
        rarity += information[stem] ?? 0
      }
      let value = Double(found.count) / Double(different.count) * rarity
      // The run whose words come first in the alphabet decides between equals.
      if best.map({ (value, $0.run.joined()) > ($0.value, run.joined()) }) ?? true {
        best = (value, run, found.example, found.range)
      }
    }
    return best.map { (different[$0.example], $0.range) }
  }

  /// How many words may stand for so many.
  private static func longest(_ words: Int) -> Int { words + (words + 1) / 2 + 1 }
}

internal import Foundation
internal import TumenGlossary
internal import TumenIndex
import TumenModel
internal import TumenText

/// Finds the phrases of a query that units have, with what probably stands for each on the other side: for a query that
/// no unit as a whole is like.
///
/// The other side is told where it is likely: a unit that is the phrase and nothing else has it as its whole target; a term
/// of the glossary stands where its target has the concept; else it is the run of words that goes with the phrase most
/// closely, by the coefficient of Dice (1945) over the units of the memory.
struct FragmentSearch {
  private let query: Memory.Query
  private let source: SegmentIndex
  private let target: SegmentIndex
  /// Finds the glossary's terms in targets.
  private let recognizer: TermRecognizer?
  /// Which units may be shown.
  private let filter: FilterTest?

  init(
    _ query: Memory.Query, source: SegmentIndex, target: SegmentIndex, _ recognizer: TermRecognizer?,
    filter: FilterTest?
  ) {
    self.filter = filter
    self.query = query
    self.source = source
    self.target = target
    self.recognizer = recognizer
  }

  /// A phrase has so many words at least.
  private static let leastWords = 2

  /// One match for each phrase, the longest phrase first.
  /// - Throws: ``TumenError`` if the store cannot be read, `MappedFileError` if an index is damaged.
  func matches(in store: MemoryStore) throws -> [Match] {
    let words = source.analysis.tokens(of: query.text).count(where: \.isWord)
    var matches: [Match] = []
    for phrase in try source.phrases(in: query.text, atLeast: Self.leastWords) {
      guard matches.count < query.limit else { break }
      if let match = try match(of: phrase, words, store) { matches.append(match) }
    }
    return matches
  }

  /// A unit that has the phrase.
  private struct Example {
    let unit: StoredUnit
    let source: TranslationUnit.Variant
    let target: TranslationUnit.Variant
    /// The phrase in the source, in Unicode scalars.
    let range: Range<Int>
    let isWhole: Bool
    /// The stems of the source's other words.
    let context: Set<String>
    /// The target's words and marks.
    let pieces: [SegmentAnalysis.Piece]
    /// The stem of each piece; empty for marks, numbers and codes.
    let stems: [String]
  }

  private func match(
    of phrase: SegmentIndex.FoundPhrase, _ words: Int, _ store: MemoryStore
  ) throws -> Match? {
    let starts = Dictionary(phrase.places.map { ($0.sequence, $0.start) }) { first, _ in first }
    let examples = try store.units(phrase.places.map(\.sequence), metadata: filter != nil).compactMap { unit in
      filter?.accepts(unit) == false ? nil : example(unit, starts[unit.sequence] ?? 0, phrase)
    }
    guard let first = examples.first else { return nil }
    let (best, range) =
      try whole(examples) ?? term(of: phrase, examples) ?? commonRun(of: examples, phrase) ?? (first, nil)
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
    let end = start + phrase.stems.count
    // Of several variants the one that has the phrase at its place.
    let read = unit.unit.variants.lazy.filter { $0.language.matches(query.source) }
      .map { (source: $0, pieces: self.source.analysis.pieces(of: $0.segment.text)) }
    guard let (source, pieces) = read.first(where: { has(phrase, $0.pieces, start..<end) }),
      let target = unit.unit.variant(in: query.target), source.language != target.language,
      !target.segment.isBlank
    else { return nil }
    let rest = (pieces[..<start] + pieces[end...]).filter(\.token.isWord)
    let others = self.target.analysis.pieces(of: target.segment.text)
    let isWord = self.target.analysis.areWords(others, in: target.segment.text)
    return Example(
      unit: unit, source: source, target: target,
      range: pieces[start].range.lowerBound..<pieces[end - 1].range.upperBound, isWhole: rest.isEmpty,
      context: Set(rest.map { self.source.analysis.stem(of: $0.token.text) }), pieces: others,
      stems: others.indices.map { place in
        let word = others[place].token.text
        return isWord[place] && !FuzzyIndex.isNumber(word) ? self.target.analysis.stem(of: word) : ""
      })
  }

  private func has(_ phrase: SegmentIndex.FoundPhrase, _ pieces: [SegmentAnalysis.Piece], _ range: Range<Int>) -> Bool {
    range.upperBound <= pieces.count
      && zip(pieces[range], phrase.stems).allSatisfy { source.analysis.stem(of: $0.token.text) == $1 }
  }

  // MARK: The other side

  private typealias Place = (example: Example, range: Range<Int>?)

  private func whole(_ examples: [Example]) -> Place? {
    examples.first(where: \.isWhole).map { ($0, Self.wholeTarget(of: $0)) }
  }

  /// The target without the marks at its ends that the phrase leaves out of the source.
  private static func wholeTarget(of example: Example) -> Range<Int> {
    let scalars = Array(example.source.segment.text.unicodeScalars)
    let words = example.pieces.filter(\.token.isWord)
    func hasMarks(_ part: ArraySlice<Unicode.Scalar>) -> Bool { part.contains { !TextForm.isSpace($0) } }
    let start = hasMarks(scalars[..<example.range.lowerBound]) ? words.first?.range.lowerBound : nil
    let end = hasMarks(scalars[example.range.upperBound...]) ? words.last?.range.upperBound : nil
    return (start ?? 0)..<(end ?? example.target.segment.text.unicodeScalars.count)
  }

  /// Where a target names the concept that the phrase is a term of.
  private func term(of phrase: SegmentIndex.FoundPhrase, _ examples: [Example]) -> Place? {
    guard let recognizer, let concept = query.reading?.hits.first(where: { isAll($0.range, of: phrase) })?.concept.id
    else { return nil }
    for example in examples {
      let hit = recognizer.terms(in: example.target.segment.text).first { $0.concept.id == concept }
      if let hit { return (example, hit.range) }
    }
    return nil
  }

  /// Whether a term is the whole phrase, but for Korean particles behind it.
  private func isAll(_ term: Range<Int>, of phrase: SegmentIndex.FoundPhrase) -> Bool {
    if term == phrase.range { return true }
    guard query.source.language == "ko", term.lowerBound == phrase.range.lowerBound, let last = phrase.pieces.last,
      last.range.contains(term.upperBound - 1)
    else { return false }
    let rest = Array(last.token.text.unicodeScalars).suffix(last.range.upperBound - term.upperBound)
    return Korean.isParticles(String(scalars: rest)[...])
  }

  /// A run of words in the targets of units that have the phrase.
  private struct Run {
    let stems: [String]
    /// How many of the units have it.
    var count = 0
    let example: Int
    let range: Range<Int>
  }

  /// The run of words that goes with the phrase most closely, with the first unit that has it; `nil` if none goes with it
  /// closely enough.
  private func commonRun(of examples: [Example], _ phrase: SegmentIndex.FoundPhrase) throws -> Place? {
    let different = Self.different(examples)
    guard different.count > 1 else { return nil }
    let denies = Self.denies(phrase.pieces, query.source)
    var best: (closeness: Double, run: Run)?
    for run in try runs(different, phrase.words) {
      let pieces = different[run.example].pieces.filter { run.range.contains($0.range.lowerBound) }
      guard isLongEnough(pieces, for: phrase.pieces), Self.denies(pieces, query.target) == denies else { continue }
      // As often as the sample tells, and the number of all that have the one or the other.
      let together = Double(phrase.count) * Double(run.count) / Double(different.count)
      let frequency = max(together, Double(try target.frequency(ofRun: run.stems)))
      let closeness = 2 * together / (Double(phrase.count) + frequency)
      // The longer run of two that are as close, then the one whose words come first in the alphabet.
      let isBetter =
        best.map { best in
          (closeness, run.stems.count, best.run.stems.joined()) > (
            best.closeness, best.run.stems.count, run.stems.joined()
          )
        } ?? true
      if isBetter { best = (closeness, run) }
    }
    guard let best, best.closeness >= Self.leastCloseness else { return nil }
    return (different[best.run.example], best.run.range)
  }

  private static let leastCloseness = 0.5

  /// The units without those that say the same around the phrase, or translate it alike as a whole: copies and variants of
  /// one sentence do not tell which part of it belongs to the phrase.
  private static func different(_ examples: [Example]) -> [Example] {
    var different: [Example] = []
    var targets: Set<String> = []
    for example in examples where targets.insert(TextForm.key(example.target.segment.text)).inserted {
      let isVariant = different.contains { known in
        2 * known.context.intersection(example.context).count > min(known.context.count, example.context.count)
      }
      if !isVariant { different.append(example) }
    }
    return different
  }

  /// The runs that at least half of the units have: those of rare words that many have.
  private func runs(_ examples: [Example], _ words: Int) throws -> [Run] {
    var runs: [[String]: Run] = [:]
    for (number, example) in examples.enumerated() {
      var own: Set<[String]> = []
      let joins = example.pieces.map { target.analysis.isFunctionWord($0.token.text) }
      for first in example.stems.indices where !example.stems[first].isEmpty {
        for length in 1...Self.longest(words) where first + length <= example.stems.count {
          let stems = Array(example.stems[first..<first + length])
          if stems.contains("") { break }
          guard !joins[first], !joins[first + length - 1], own.insert(stems).inserted else { continue }
          let range = example.pieces[first].range.lowerBound..<example.pieces[first + length - 1].range.upperBound
          runs[stems, default: Run(stems: stems, example: number, range: range)].count += 1
        }
      }
    }
    var rarities: [String: Double] = [:]
    func value(_ run: Run) throws -> Double {
      var rarity = 0.0
      for stem in run.stems {
        if rarities[stem] == nil {
          let frequency = try target.frequency(ofRun: [stem])
          rarities[stem] = max(0, log(Double(target.count + 1) / Double(frequency + 1)))
        }
        rarity += rarities[stem] ?? 0
      }
      return Double(run.count) * rarity
    }
    let common = try runs.values.filter { $0.count > 1 && 2 * $0.count >= examples.count }.map { ($0, try value($0)) }
    let ordered = common.sorted { ($0.1, $1.0.stems.joined()) > ($1.1, $0.0.stems.joined()) }
    return ordered.prefix(Self.mostRuns).map(\.0)
  }

  /// So many runs are looked up in the memory.
  private static let mostRuns = 16

  /// How many words may stand for so many.
  private static func longest(_ words: Int) -> Int { words + (words + 1) / 2 + 1 }

  /// Whether a run can say all of a phrase: a word for a word, one for two in Korean, which writes compounds together. Words that
  /// only join others count on neither side.
  private func isLongEnough(_ run: [SegmentAnalysis.Piece], for phrase: [SegmentAnalysis.Piece]) -> Bool {
    func count(_ pieces: [SegmentAnalysis.Piece], _ analysis: SegmentAnalysis) -> Int {
      pieces.count { $0.token.isWord && !analysis.isFunctionWord($0.token.text) }
    }
    let (own, wanted) = (count(run, target.analysis), count(phrase, source.analysis))
    return own > 0 && (query.target.language == "ko" ? 2 * own >= wanted : own >= wanted)
  }

  private static func denies(_ pieces: [SegmentAnalysis.Piece], _ language: LanguageTag) -> Bool {
    let words = MeaningWords.of(language)
    return pieces.contains { words.denies(TextForm.key($0.token.text)) }
  }
}

internal import TumenModel
internal import TumenText

/// Up to five words as numbers, in a row.
struct Gram: Hashable, Sendable {
  private var packed: SIMD8<UInt32>

  /// The longest candidate.
  static let longest = 5

  /// - Parameter words: one to five numbers.
  init(_ words: some Collection<UInt32>) {
    packed = SIMD8(repeating: 0)
    packed[7] = UInt32(words.count)
    for (index, word) in words.enumerated() { packed[index] = word }
  }

  /// How many words there are.
  var count: Int { Int(packed[7]) }

  /// The numbers of the words.
  var words: [UInt32] { (0..<count).map { packed[$0] } }

  /// Whether the other's words stand within these, in a row.
  func contains(_ other: Gram) -> Bool {
    other.count <= count && (0...count - other.count).contains { self[$0..<$0 + other.count] == other }
  }

  /// The words from one place to another.
  subscript(range: Range<Int>) -> Gram { Gram(range.map { packed[$0] }) }
}

/// A run of words that candidates are parts of.
struct WordRun {
  var words: [Vocabulary.Word] = []
  /// Where the first word stands among the words of the segment.
  var start = 0

  /// The runs of a segment between punctuation, stop words and rare words.
  static func runs(of words: [SegmentWords.Word], in vocabulary: Vocabulary) -> [WordRun] {
    var runs: [WordRun] = []
    var run = WordRun()
    for (index, word) in words.enumerated() {
      if word.followsBreak, !run.words.isEmpty {
        runs.append(run)
        run.words = []
      }
      if let known = vocabulary.word(word.text) {
        if run.words.isEmpty { run.start = index }
        run.words.append(known)
      } else if !run.words.isEmpty {
        runs.append(run)
        run.words = []
      }
    }
    if !run.words.isEmpty { runs.append(run) }
    return runs
  }

  /// The places of the candidates within the run.
  func forEachCandidate(_ body: (Range<Int>) -> Void) {
    for first in words.indices where words[first].mayBegin {
      for last in first..<min(first + Gram.longest, words.count) where words[last].mayEnd { body(first..<last + 1) }
    }
  }

  /// The stems of the words at these places.
  func stems(_ range: Range<Int>) -> Gram { Gram(words[range].lazy.map(\.stem)) }

  /// The forms of the words at these places.
  func forms(_ range: Range<Int>) -> Gram { Gram(words[range].lazy.map(\.form)) }
}

/// Counts the candidates of one language and weighs them.
struct CandidateCensus: Sendable {
  /// A candidate and its worth.
  struct Weighed: Sendable {
    /// The stems of its words; of several spellings the most frequent.
    let gram: Gram
    /// The other spellings: together and apart.
    var variants: [Gram] = []
    var frequency: Int
    var score: Double
  }

  let vocabulary: Vocabulary
  private(set) var counts: BoundedCounts<Gram, Void>

  init(_ vocabulary: Vocabulary, capacity: Int) {
    self.vocabulary = vocabulary
    counts = BoundedCounts(capacity: capacity, empty: ())
  }

  /// Counts the candidates of a segment.
  mutating func add(_ words: [SegmentWords.Word]) {
    counts.dropRareIfFull()
    for run in WordRun.runs(of: words, in: vocabulary) {
      run.forEachCandidate { range in counts.add(run.stems(range)) }
    }
  }

  /// The best candidates that occur `least` times, the best first.
  /// - Parameter letters: the fewest that a single word has.
  func weighed(least: Int, letters: Int, limit: Int) -> [Weighed] {
    let frequent = counts.entries.filter { Int($0.count) >= least }
    var places: [Gram: Int] = [:]
    for (place, entry) in frequent.enumerated() { places[entry.key] = place }
    var nested = [(frequency: Int, containers: Int)](repeating: (0, 0), count: frequent.count)
    for entry in frequent where entry.key.count > 1 {
      for part in Self.parts(of: entry.key) {
        guard let place = places[part] else { continue }
        nested[place].frequency += Int(entry.count)
        nested[place].containers += 1
      }
    }
    var weighed: [Weighed] = []
    for (place, entry) in frequent.enumerated() {
      let frequency = Int(entry.count)
      let cValue = Association.cValue(
        length: entry.key.count, frequency: frequency, nested: nested[place].frequency,
        containers: nested[place].containers)
      guard cValue > 0, let cohesion = cohesion(of: entry.key, frequency: frequency, letters: letters)
      else { continue }
      weighed.append(Weighed(gram: entry.key, frequency: frequency, score: cValue * cohesion))
    }
    return Array(merged(weighed).sorted(by: precedes).prefix(limit))
  }

  /// From 0 to 1, how much the words belong together; `nil` if they may have met by chance, and for a
  /// single word of too few letters.
  private func cohesion(of gram: Gram, frequency: Int, letters: Int) -> Double? {
    let words = gram.words
    let single = words.map { vocabulary.stemCounts[Int($0)] }
    guard words.count > 1 else {
      return vocabulary.stemText(words[0]).count < letters ? nil : Self.cohesionOfOne
    }
    for (part, rest) in [(0..<1, 1..<words.count), (words.count - 1..<words.count, 0..<words.count - 1)] {
      // A rest that is no candidate itself occurs as often as its rarest word at most.
      let counted = rest.count == 1 ? single[rest.lowerBound] : counts.count(of: gram[rest])
      let other = max(counted == 0 ? single[rest].min() ?? frequency : counted, frequency)
      let ratio = Association.logLikelihood(
        both: frequency, first: max(single[part.lowerBound], frequency), second: other, total: vocabulary.total)
      if ratio < Association.significant { return nil }
    }
    let information = Association.normalizedInformation(phrase: frequency, words: single, total: vocabulary.total)
    return information <= 0 ? nil : min(1, 0.25 + information)
  }

  /// What a single word gets, whose cohesion is not to be measured.
  private static let cohesionOfOne = 0.5

  private static func parts(of gram: Gram) -> [Gram] {
    (1..<gram.count).flatMap { length in (0...gram.count - length).map { gram[$0..<$0 + length] } }
  }

  /// Joins what is the same when written together: 번역 메모리 and 번역메모리, *file name* and *filename*.
  private func merged(_ weighed: [Weighed]) -> [Weighed] {
    var kept: [Weighed] = []
    var places: [String: Int] = [:]
    for candidate in weighed.sorted(by: precedes) {
      let key = joined(candidate.gram)
      if let place = places[key] {
        kept[place].variants.append(candidate.gram)
        kept[place].frequency += candidate.frequency
        kept[place].score += candidate.score
      } else {
        places[key] = kept.count
        kept.append(candidate)
      }
    }
    return kept
  }

  private func joined(_ gram: Gram) -> String {
    gram.words.map { vocabulary.stemText($0) }.joined().filter { $0 != "-" }
  }

  /// The better first; of equals the first in the order of their words.
  private func precedes(_ left: Weighed, _ right: Weighed) -> Bool {
    left.score != right.score ? left.score > right.score : left.gram.words.lexicographicallyPrecedes(right.gram.words)
  }
}

internal import TumenModel
internal import TumenText

/// What texts show of the best candidates of one language: their forms, their capitals, sentences that use them.
struct CandidateEvidence: Sendable {
  /// A sentence, and how well it serves as an example.
  struct Example: Sendable {
    let text: String
    let file: String?
    /// What is compared: the lesser the better.
    let rank: Int
  }

  /// What is known of one candidate.
  struct Known: Sendable {
    /// How often it occurs.
    var frequency = 0
    /// Occurrences in which a capital would say something, and those that have one.
    var plain = 0
    var capitalized = 0
    /// The best examples, the best first.
    var examples: [Example] = []
  }

  let vocabulary: Vocabulary
  let weighed: [CandidateCensus.Weighed]
  private(set) var known: [Known]
  /// The candidate of a number, by its stems.
  private var numbers: [Gram: Int32] = [:]
  private var forms = BoundedCounts<Form, Void>(capacity: 1 << 21, empty: ())

  private struct Form: Hashable, Sendable {
    let candidate: Int32
    let words: Gram
  }

  private static let examples = 2

  init(_ vocabulary: Vocabulary, _ weighed: [CandidateCensus.Weighed]) {
    self.vocabulary = vocabulary
    self.weighed = weighed
    known = Array(repeating: Known(), count: weighed.count)
    for (number, candidate) in weighed.enumerated() {
      for gram in [candidate.gram] + candidate.variants { numbers[gram] = Int32(number) }
    }
  }

  /// The number of the candidate with these stems.
  func candidate(_ stems: [UInt32]) -> Int? {
    (1...Gram.longest).contains(stems.count) ? numbers[Gram(stems)].map(Int.init) : nil
  }

  /// Takes in a segment.
  /// - Returns: the candidates in it, each once, in the order of their numbers.
  mutating func add(_ words: [SegmentWords.Word], text: String, file: String?) -> [Int32] {
    forms.dropRareIfFull()
    var found: Set<Int32> = []
    let runs = WordRun.runs(of: words, in: vocabulary)
    let isPlain = runs.contains { run in
      run.words.indices.contains { index in !words[run.start + index].followsBreak && !run.words[index].isCapitalized }
    }
    for run in runs {
      let followsBreak = words[run.start].followsBreak
      run.forEachCandidate { range in
        guard let number = numbers[run.stems(range)] else { return }
        forms.add(Form(candidate: number, words: run.forms(range)))
        found.insert(number)
        known[Int(number)].frequency += 1
        if isPlain, !followsBreak || range.lowerBound > 0 {
          known[Int(number)].plain += 1
          if run.words[range].allSatisfy(\.isCapitalized) { known[Int(number)].capitalized += 1 }
        }
      }
    }
    let sorted = found.sorted()
    for number in sorted { offer(text, file, words: words.count, for: Int(number)) }
    return sorted
  }

  /// Keeps a sentence as an example if it is better than those that are there.
  private mutating func offer(_ text: String, _ file: String?, words: Int, for number: Int) {
    let missing = max(0, weighed[number].gram.count + Self.informative - words)
    let rank = missing * 1000 + text.utf8.count
    let examples = known[number].examples
    if examples.count == Self.examples, let last = examples.last, last.rank <= rank { return }
    guard text.utf8.count <= Self.longestExample, !examples.contains(where: { $0.text == text }) else { return }
    let place = examples.firstIndex { $0.rank > rank } ?? examples.count
    known[number].examples.insert(Example(text: text, file: file, rank: rank), at: place)
    if known[number].examples.count > Self.examples { known[number].examples.removeLast() }
  }

  /// How many words besides the candidate a sentence needs to tell something.
  private static let informative = 4
  /// In bytes.
  private static let longestExample = 400

  // MARK: How candidates are printed

  /// The forms of the candidates in `wanted` as they are printed, the most frequent first.
  func printed(_ wanted: Set<Int>) -> [Int: [(text: String, count: Int)]] {
    var printed: [Int: [(text: String, count: Int)]] = [:]
    for entry in forms.entries where wanted.contains(Int(entry.key.candidate)) {
      let text = entry.key.words.words.map { vocabulary.texts[Int($0)] }.joined(separator: " ")
      printed[Int(entry.key.candidate), default: []].append((text, Int(entry.count)))
    }
    return printed.mapValues { $0.sorted { ($1.count, $0.text) < ($0.count, $1.text) } }
  }

  /// Whether a candidate is the name of something: written with capitals where common words have none.
  func isName(_ number: Int) -> Bool {
    let known = known[number]
    return known.capitalized > 1 && known.capitalized * 10 >= known.plain * 7
  }
}

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
    /// Some different surroundings in which it occurs: the words before and behind it.
    var surroundings: Set<UInt64> = []
  }

  let vocabulary: Vocabulary
  let weighed: [CandidateCensus.Weighed]
  private(set) var known: [Known]
  /// The candidate of a number, by its stems.
  private var numbers: [Gram: Int32] = [:]
  /// The forms of the candidates, and how often each begins a segment.
  private var forms = BoundedCounts<Form, UInt32>(capacity: 1 << 21, empty: 0)

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
        let begin = run.start + range.lowerBound
        let place = forms.add(Form(candidate: number, words: run.forms(range))) { _ in 0 }
        if begin == 0 { forms.update(place) { $0 += 1 } }
        if known[Int(number)].surroundings.count < Self.mostSurroundings {
          let end = run.start + range.upperBound
          known[Int(number)].surroundings.insert(
            Self.fingerprint(begin > 0 ? words[begin - 1].text : "", end < words.count ? words[end].text : ""))
        }
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

  /// From 0 to 1, how freely a candidate is used: what always stands between the same words is a part of a set sentence.
  func freedom(_ number: Int) -> Double {
    Double(known[number].surroundings.count) / Double(Self.mostSurroundings)
  }

  private static let mostSurroundings = 4

  /// Two words as a number (FNV-1a), the same in every run.
  private static func fingerprint(_ first: String, _ second: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in [Array(first.utf8), [0], Array(second.utf8)].joined() {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
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

  /// The forms of the candidates in `wanted`, the most frequent first.
  func printed(_ wanted: Set<Int>) -> [Int: [AttestedForm]] {
    var printed: [Int: [AttestedForm]] = [:]
    for entry in forms.entries where wanted.contains(Int(entry.key.candidate)) {
      let text = entry.key.words.words.map { vocabulary.texts[Int($0)] }.joined(separator: " ")
      printed[Int(entry.key.candidate), default: []].append(
        AttestedForm(text, count: Int(entry.count), initial: Int(entry.tally)))
    }
    return printed.mapValues { $0.sorted { ($1.count, $0.text) < ($0.count, $1.text) } }
  }

  /// Whether a candidate is the name of something: written with capitals where common words have none.
  func isName(_ number: Int) -> Bool {
    let known = known[number]
    return known.capitalized > 1 && known.capitalized * 10 >= known.plain * 7
  }
}

internal import TumenModel

/// How a language writes numbers.
struct NumberConventions: Sendable {
  /// What may stand between groups of three digits.
  private(set) var groups: [Unicode.Scalar]
  /// What may stand before a fraction.
  let decimals: [Unicode.Scalar]
  /// Words with the value that they have, as keys of ``TextForm/key(_:)``.
  let words: [String: Int]
  /// Beginnings of words with a value, for languages whose number words are declined; longer ones first.
  let stems: [(stem: String, value: Int, longest: Int)]
  /// Words right behind a number that multiply it by a power of ten, longer ones first.
  let multipliers: [(word: String, power: Int)]
  /// Whether numbers are summed up from parts with 천, 만, 억, which stand right behind their digits.
  let hasMyriads: Bool

  /// For a language without a file of its own: both separators, no words.
  static let any = NumberConventions(
    groups: ["\u{00A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}"], decimals: [".", ","])

  /// A row for each first letter of the words and stems and in it a bit for each second one, by the last bits of both, small
  /// and as keys have them. A word of one letter has all of its row.
  private let heads: [UInt32]
  /// A bit for each first letter of the multipliers, by its last bits.
  private let multiplierHeads: UInt64

  init(
    groups: [Unicode.Scalar], decimals: [Unicode.Scalar], words: [String: Int] = [:],
    stems: [(stem: String, value: Int, longest: Int)] = [], multipliers: [(word: String, power: Int)] = [],
    hasMyriads: Bool = false
  ) {
    self.groups = groups
    self.decimals = decimals
    self.words = words
    self.stems = stems
    self.multipliers = multipliers
    self.hasMyriads = hasMyriads
    var heads = [UInt32](repeating: 0, count: 64)
    for word in words.keys + stems.map(\.stem) {
      guard let first = word.unicodeScalars.first else { continue }
      heads[Int(first.value & 63)] |= word.unicodeScalars.dropFirst().first.map { 1 << ($0.value & 31) } ?? ~0
    }
    self.heads = heads
    multiplierHeads = multipliers.reduce(0) { heads, multiplier in
      multiplier.word.unicodeScalars.first.map { heads | 1 << UInt64($0.value & 63) } ?? heads
    }
  }

  /// The same conventions with one more mark between groups of digits.
  func grouped(by mark: Unicode.Scalar) -> NumberConventions {
    var conventions = self
    conventions.groups.append(mark)
    return conventions
  }

  /// Whether a word may have a value by its first letters: most words need not be read.
  func mayBeWord(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = word.first, let head = Self.small(first) else { return true }
    let row = heads[Int(head.value & 63)]
    if word.count == 1 { return row == ~0 }
    guard let second = Self.small(word[word.startIndex + 1]) else { return true }
    return row >> (second.value & 31) & 1 == 1
  }

  /// The value of a word, if it has one.
  func value(of word: ArraySlice<Unicode.Scalar>) -> Int? {
    let word = TextForm.key(String(scalars: word))
    if let value = words[word] { return value }
    // Keys are composed, so that their bytes tell what their characters do.
    return stems.first { word.utf8.starts(with: $0.stem.utf8) && word.count <= $0.longest }?.value
  }

  /// The small form of a letter of the scripts at hand; `nil` for others, whose small form only Unicode's tables know.
  private static func small(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter.value {
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(letter.value + 0x20)
    case 0..<0x80, 0x430...0x44F, 0xAC00...0xD7A3: letter
    default: nil
    }
  }

  /// The power of a multiplying word at `place` (a space may stand before it), and where it ends.
  func multiplier(in scalars: [Unicode.Scalar], at place: Int) -> (power: Int, end: Int)? {
    var begin = place
    // 만 stands right behind its digits, and a counter right behind it; a million is a word of its own.
    if !hasMyriads, begin < scalars.count, scalars[begin] == " " || scalars[begin] == "\u{00A0}" { begin += 1 }
    guard begin < scalars.count, case let first = Self.small(scalars[begin]) ?? scalars[begin],
      multiplierHeads >> UInt64(first.value & 63) & 1 == 1
    else { return nil }
    for (word, power) in multipliers {
      // A whole word, not the head of another: «5 тысячелетий».
      guard let end = Self.end(of: word, at: begin, in: scalars), hasMyriads || scalars[safe: end]?.isLetter != true
      else { continue }
      return (power, end)
    }
    return nil
  }

  /// Where a word in small letters ends that stands at a place, in letters of whatever case; `nil` if it does not.
  private static func end(of word: String, at begin: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var place = begin
    for letter in word.unicodeScalars {
      guard place < scalars.count, scalars[place] == letter || small(scalars[place]) == letter else { return nil }
      place += 1
    }
    return place
  }
}

/// What the end of a word of running text shows by itself, without a look at other words: how much of it all its forms have,
/// and whether a noun may end so. It reads letters in place, so that millions of words can be asked for.
package struct WordEnding: Sendable {
  /// How many letters all forms of the word have, if it is a noun.
  package let stem: Int
  /// Whether nouns end so.
  package let isNoun: Bool
  /// Whether adjectives end so, and nouns do not.
  package let isAdjective: Bool

  private init(stem: Int, isNoun: Bool = true, isAdjective: Bool = false) {
    (self.stem, self.isNoun, self.isAdjective) = (stem, isNoun, isAdjective)
  }

  /// A word of English, in letters of ASCII.
  package init(english word: ArraySlice<Unicode.Scalar>) {
    let length = word.count
    func letter(_ place: Int) -> UInt32 { place <= length ? word[word.endIndex - place].value | 0x20 : 0x20 }
    func isHissing(_ place: Int) -> Bool {
      switch letter(place) {
      case 0x73, 0x78, 0x7A: true  // s, x, z
      case 0x68: letter(place + 1) == 0x63 || letter(place + 1) == 0x73  // ch, sh
      default: false
      }
    }
    func isVowel(_ place: Int) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter(place)) }
    let (last, before) = (letter(1), letter(2))
    guard length > 3 else {
      self.init(stem: length)
      return
    }
    switch last {
    // -ed, -ly
    case 0x64 where before == 0x65 && length > 4: self.init(stem: length, isNoun: false)
    case 0x79 where before == 0x6C && length > 4: self.init(stem: length, isNoun: false)
    // entries and entry
    case 0x73 where before == 0x65 && letter(3) == 0x69: self.init(stem: length - 3)
    case 0x79 where !isVowel(2): self.init(stem: length - 1)
    // boxes, caches and cache
    case 0x73 where before == 0x65 && isHissing(3): self.init(stem: length - 2)
    case 0x65 where isHissing(2): self.init(stem: length - 1)
    // but not class, bus, basis
    case 0x73 where before != 0x73 && before != 0x75 && before != 0x69: self.init(stem: length - 1)
    default: self.init(stem: length)
    }
  }

  /// A word of Russian, in letters of Russian of either case.
  package init(russian word: ArraySlice<Unicode.Scalar>) {
    let end = RussianEndings.all.read(word)
    self.init(
      stem: word.count - end.declension, isNoun: !end.isVerbal && !end.isAdjective, isAdjective: end.isAdjective)
  }

  /// A word of Korean, in syllables: at least two of them are its stem, particles are not.
  package init(korean word: ArraySlice<Unicode.Scalar>) {
    let particles = KoreanEndings.all.particles(of: word)
    self.init(
      stem: word.count - particles,
      isNoun: word.count > 1 && (particles > 0 || !KoreanEndings.all.isVerbal(word)))
  }
}

/// The endings of Russian words from their last letter on, as a tree.
struct RussianEndings {
  static let all = RussianEndings()

  /// What a node says of the words that end so.
  private struct Marks: OptionSet {
    let rawValue: UInt8
    static let declension = Marks(rawValue: 1)
    static let verb = Marks(rawValue: 2)
    static let adjective = Marks(rawValue: 4)
    /// A whole word, which is a noun for all that.
    static let noun = Marks(rawValue: 8)
    /// The stem of a noun that is declined like an adjective.
    static let nounStem = Marks(rawValue: 16)
  }

  /// For each node the nodes of the letters before, а first; 0 for none.
  private var next = [UInt16](repeating: 0, count: 32)
  private var marks: [Marks] = [[]]

  private init() {
    for ending in Russian.declensionEndings { add(ending, .declension) }
    for ending in Russian.verbEndings { add(Array(ending.unicodeScalars), .verb) }
    for ending in Russian.adjectiveEndings { add(Array(ending.unicodeScalars), .adjective) }
    for word in Russian.verbLikeNouns { add(Array(word.unicodeScalars), .noun) }
    for word in Russian.nounsLikeAdjectives.map({ Array($0.unicodeScalars) }) {
      add(word.dropLast(read(word[...]).declension), .nounStem)
    }
  }

  private mutating func add(_ letters: [Unicode.Scalar], _ mark: Marks) {
    var node = 0
    for letter in letters.reversed() {
      guard let number = Self.number(letter) else { return }
      let slot = node << 5 + number
      if next[slot] == 0 {
        next[slot] = UInt16(marks.count)
        marks.append([])
        next.append(contentsOf: repeatElement(0, count: 32))
      }
      node = Int(next[slot])
    }
    marks[node].insert(mark)
  }

  /// How many letters the ending of declension has, at least three before it, and what the word is by its end.
  func read(_ word: ArraySlice<Unicode.Scalar>) -> (declension: Int, isVerbal: Bool, isAdjective: Bool) {
    let length = word.count
    var (declension, found) = (0, Marks())
    walk(word) { count, mark in
      if mark.contains(.declension), length - count >= 3, length > 3 { declension = count }
      found.formUnion(mark.intersection([.verb, .adjective]))
      if mark.contains(.noun), count == length { found.insert(.noun) }
    }
    if length < 5 || found.contains(.noun) { return (declension, false, false) }
    var isAdjective = found.contains(.adjective)
    if isAdjective {
      let stem = word.dropLast(declension)
      walk(stem) { count, mark in if mark.contains(.nounStem), count == stem.count { isAdjective = false } }
    }
    return (declension, found.contains(.verb), isAdjective)
  }

  /// Shows the marks of each end of a word, the shortest first.
  @inline(__always)
  private func walk(_ word: ArraySlice<Unicode.Scalar>, _ body: (Int, Marks) -> Void) {
    var (node, place) = (0, word.endIndex)
    while place > word.startIndex, let number = Self.number(word[place - 1]),
      case let found = Int(next[node << 5 + number]), found != 0
    {
      place -= 1
      node = found
      let mark = marks[node]
      if !mark.isEmpty { body(word.endIndex - place, mark) }
    }
  }

  /// The place of a letter in the alphabet, ё as е.
  @inline(__always)
  private static func number(_ letter: Unicode.Scalar) -> Int? {
    switch letter.value {
    case 0x430...0x44F: Int(letter.value) - 0x430
    case 0x410...0x42F: Int(letter.value) - 0x410
    case 0x401, 0x451: 5
    default: nil
    }
  }
}

/// The particles that stand behind Korean nouns, one or two of them in a row, and endings of verbs.
private struct KoreanEndings {
  static let all = KoreanEndings()

  private var chains: Set<UInt64> = []
  private var verbs: Set<UInt64> = []
  private let longest = 4

  private init() {
    let particles = Korean.particles.map { Array($0.unicodeScalars) }
    for first in particles where first.count <= longest {
      chains.insert(Self.packed(first[...]))
      for second in particles where first.count + second.count <= longest {
        chains.insert(Self.packed((first + second)[...]))
      }
    }
    for ending in KoreanNouns.verbEndings { verbs.insert(Self.packed(Array(ending.unicodeScalars)[...])) }
  }

  /// How many syllables of particles a word ends in, with two syllables before them at least.
  func particles(of word: ArraySlice<Unicode.Scalar>) -> Int {
    guard let last = word.last, word.count > 2, Korean.endsParticle(last) else { return 0 }
    for count in stride(from: min(longest, word.count - 2), to: 0, by: -1)
    where chains.contains(Self.packed(word.suffix(count))) { return count }
    return 0
  }

  /// Whether a word has an ending of verbs.
  func isVerbal(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    (1...3).contains { $0 < word.count && verbs.contains(Self.packed(word.suffix($0))) }
  }

  @inline(__always)
  private static func packed(_ syllables: ArraySlice<Unicode.Scalar>) -> UInt64 {
    var packed: UInt64 = 0
    for syllable in syllables { packed = packed << 16 | UInt64(syllable.value & 0xFFFF) }
    return packed
  }
}

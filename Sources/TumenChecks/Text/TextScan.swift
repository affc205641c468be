internal import TumenText

/// What one pass over a text yields: its characters, their traits, and where its letters and capitals stand. One scan reads
/// one text after another, so that its memory is used again; it is an object, since a value would be copied for each look.
final class TextScan {
  private(set) var traits: TextTraits = []
  /// How many words stand between spaces.
  private(set) var wordCount = 0
  private(set) var scalars: [Unicode.Scalar] = []
  /// A bit for each character that is a letter, 64 at a time from the lowest bit on; and for each that is a capital.
  private var letters: [UInt64] = []
  private var capitals: [UInt64] = []
  private let tables = CharacterKind.Tables.all

  /// Reads a text. Linear in its bytes.
  func read(_ text: String) {
    var pass = Pass(last: tables.edge)
    // Taken out meanwhile: what is never changed in place needs no look, whenever it is read, whether it is being changed.
    var (scalars, letters, capitals): ([Unicode.Scalar], [UInt64], [UInt64]) = ([], [], [])
    swap(&scalars, &self.scalars)
    swap(&letters, &self.letters)
    swap(&capitals, &self.capitals)
    scalars.removeAll(keepingCapacity: true)
    let blocks = text.utf8.count >> 6 + 1
    Self.clear(&letters, blocks)
    Self.clear(&capitals, blocks)
    scalars.append(addingCapacity: text.utf8.count) { scalars in
      pass.read(text.utf8Span.span, by: tables, into: &scalars, &letters, &capitals)
    }
    swap(&scalars, &self.scalars)
    swap(&letters, &self.letters)
    swap(&capitals, &self.capitals)
    traits = pass.traits(by: tables)
    wordCount = pass.wordCount
  }

  /// Makes some blocks of bits, none of them set.
  private static func clear(_ bits: inout [UInt64], _ blocks: Int) {
    bits.removeAll(keepingCapacity: true)
    for _ in 0..<blocks { bits.append(0) }
  }

  /// The words, that is runs of letters, which begin with a capital and go on in small letters.
  /// - Parameter least: how many letters they have at least.
  func capitalizedWords(atLeast least: Int) -> [Range<Int>] {
    let (scalars, blocks) = (scalars, letters)
    var words: [Range<Int>] = []
    var before: UInt64 = 0
    for block in blocks.indices {
      let letters = blocks[block]
      var heads = letters & ~(letters << 1 | before) & capitals[block]
      before = letters >> 63
      while heads != 0 {
        let begin = block << 6 + heads.trailingZeroBitCount
        heads &= heads - 1
        var end = begin + 1
        while end < scalars.count, scalars[end].isSmall { end += 1 }
        if end - begin >= least, end == scalars.count || !scalars[end].isLetter { words.append(begin..<end) }
      }
    }
    return words
  }

  /// The first word of a small letter and four capitals or more; a block of 64 letters at once.
  var invertedWord: Range<Int>? {
    for block in letters.indices where capitals[block] != 0 {
      let capitals = capitals[block]
      let runs = capitals & capitals >> 1 & capitals >> 2 & capitals >> 3
      var begins = runs & ~(capitals << 1) & (letters[block] & ~capitals) << 1
      while begins != 0 {
        let first = block << 6 + begins.trailingZeroBitCount
        begins &= begins - 1
        var end = first
        while end < scalars.count, scalars[end].isCapital { end += 1 }
        let isWord =
          (end == scalars.count || !scalars[end].isLetter) && (first < 2 || !scalars[first - 2].isLetter)
          && scalars[(first - 1)..<end].allSatisfy(\.isCyrillic)
        if isWord { return first - 1..<end }
      }
    }
    return nil
  }

  /// What the words may begin, all of them together.
  var englishHeads: EnglishHeads {
    let (scalars, table) = (scalars, EnglishHeads.table)
    var heads: EnglishHeads = []
    forEachWord { heads.formUnion(EnglishHeads(of: scalars, at: $0.lowerBound, by: table)) }
    return heads
  }

  /// Shows the places of words, that is runs of letters, as long as more of them are wanted.
  @inline(__always)
  private func readWords(while isWanted: (Range<Int>) -> Bool) {
    let blocks = letters
    var begin = 0
    // At each change from letters to others and back.
    var isWithin: UInt64 = 0
    for block in blocks.indices {
      let letters = blocks[block]
      var changes = letters ^ (letters << 1 | isWithin)
      isWithin = letters >> 63
      while changes != 0 {
        let place = block << 6 + changes.trailingZeroBitCount
        let isBeginning = letters & changes & ~(changes - 1) != 0
        changes &= changes - 1
        if isBeginning { begin = place } else if !isWanted(begin..<place) { return }
      }
    }
    if isWithin == 1 { _ = isWanted(begin..<scalars.count) }
  }

  /// Shows the places of words, that is runs of letters.
  @inline(__always)
  func forEachWord(_ body: (Range<Int>) -> Void) {
    readWords(while: { word in
      body(word)
      return true
    })
  }

  /// Shows the places of words that begin with some letters of ASCII, in either case.
  /// - Parameter heads: the letters, a bit each from `a` on.
  @inline(__always)
  func words(beginning heads: UInt32, _ body: (Range<Int>) -> Void) {
    let scalars = scalars
    forEachWord { word in
      let letter = (scalars[word.lowerBound].value | 0x20) &- 0x61
      if letter < 26, heads >> letter & 1 == 1 { body(word) }
    }
  }

  /// Whether some word has a space and itself behind it, the first letters aside, of which one may be a capital.
  var repeatsWord: Bool {
    let scalars = scalars
    var last = 0..<0
    var isFound = false
    readWords(while: { word in
      isFound =
        word.count == last.count && last.upperBound + 1 == word.lowerBound && scalars[last.upperBound] == " "
        && zip(last, word).dropFirst().allSatisfy { scalars[$0] == scalars[$1] }
      last = word
      return !isFound
    })
    return isFound
  }

  /// Whether some passage of two to six words may stand twice in a row: two words have the length and the ends of two others.
  private var mayRepeatPassage: Bool {
    let scalars = scalars
    // The last eight words.
    var recent: [8 of UInt64] = .init(repeating: 0)
    var (count, isFound) = (0, false)
    readWords(while: { word in
      let ends = UInt64(scalars[word.lowerBound].value) << 21 | UInt64(scalars[word.upperBound - 1].value)
      let (sign, before) = (UInt64(word.count) << 42 | ends, recent[(count &- 1) & 7])
      for length in 2...6 where recent[(count &- length) & 7] == sign && recent[(count &- length &- 1) & 7] == before {
        isFound = true
      }
      recent[count & 7] = sign
      count += 1
      return !isFound
    })
    return isFound
  }

  /// The first passage of two to six words that stands twice in a row, with a space between.
  var repeatedPassage: (first: Range<Int>, second: Range<Int>)? {
    guard wordCount > 3, mayRepeatPassage else { return nil }
    var words: [Range<Int>] = []
    forEachWord { words.append($0) }
    for length in 2...6 where 2 * length <= words.count {
      // How many words in a row are the same as those one passage further on.
      var same = 0
      for place in 0..<words.count - length {
        let (word, other) = (words[place], words[place + length])
        let isSame = word.count == other.count && scalars[word].elementsEqual(scalars[other])
        let isGoingOn = same == 0 || words[place - 1].upperBound + 1 == word.lowerBound
        same = isSame ? (isGoingOn ? same + 1 : 1) : 0
        guard same >= length, case let (first, second) = (place + 1 - length, place + 1),
          case let passage = words[first].lowerBound..<words[place].upperBound,
          case let again = words[second].lowerBound..<words[place + length].upperBound,
          passage.upperBound + 1 == again.lowerBound, scalars[passage.upperBound] == " ",
          scalars[passage].elementsEqual(scalars[again])
        else { continue }
        return (passage, again)
      }
    }
    return nil
  }

  /// The pass over the bytes: runs of small letters and of syllables at once, all else by two looks into tables.
  private struct Pass {
    private var kinds: UInt64 = TextTraits.text.rawValue
    private var pairs: UInt64 = 0
    private var threes: UInt64 = 0
    /// The kind of the last character.
    private var last: CharacterKind
    private(set) var wordCount = 0

    init(last: CharacterKind) { self.last = last }

    mutating func read(
      _ bytes: Span<UInt8>, by tables: CharacterKind.Tables, into scalars: inout OutputSpan<Unicode.Scalar>,
      _ letters: inout [UInt64], _ capitals: inout [UInt64]
    ) {
      let (table, syllable) = (tables.kinds, tables.syllable)
      let (latin, cyrillic) = (TextTraits.latin.rawValue, TextTraits.cyrillic.rawValue)
      var (kinds, pairs, threes, words) = (self.kinds, UInt64(0), UInt64(0), UInt64(0))
      var (last, pending) = (last, UInt64(0))
      var (place, count) = (0, 0)
      while place < bytes.count {
        let byte = bytes[place]
        let value: UInt32
        if byte < 0x80 {
          value = UInt32(byte)
          place += 1
        } else if byte < 0xE0 {
          value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F)
          place += 2
        } else if byte < 0xF0 {
          value = Self.three(byte, bytes, place)
          place += 3
        } else {
          value =
            UInt32(byte & 0x07) << 18 | UInt32(bytes[place + 1] & 0x3F) << 12 | UInt32(bytes[place + 2] & 0x3F) << 6
            | UInt32(bytes[place + 3] & 0x3F)
          place += 4
        }
        let scalar = Self.scalar(value)
        scalars.append(scalar)
        let kind =
          value < table.count ? table[Int(value)] : Hangul.isSyllable(scalar) ? syllable : CharacterKind(of: scalar)
        kinds |= kind.traits
        let relations = kind.relations
        let pair = last.relations & relations >> CharacterKind.secondShift
        pairs |= pair
        words += pair >> CharacterKind.wordBit & 1
        threes |= pending & relations >> CharacterKind.thirdShift
        pending = last.relations >> CharacterKind.openShift & relations >> CharacterKind.middleShift
        last = kind
        if relations >> CharacterKind.letterBit & 3 == 0 {
          count += 1
          continue
        }
        let begin = count
        count += 1
        if relations >> CharacterKind.capitalBit & 1 == 1 { capitals[begin >> 6] |= 1 << UInt64(begin & 63) }
        // A run of one kind goes on that makes no trait by itself.
        if kind.traits == latin {
          while place < bytes.count, bytes[place] &- 0x61 < 26 {
            scalars.append(Unicode.Scalar(bytes[place]))
            place += 1
            count += 1
          }
        } else if kind.traits == cyrillic {
          while place + 1 < bytes.count, case let (first, second) = (bytes[place], bytes[place + 1]),
            first == 0xD0 ? second >= 0xB0 : first == 0xD1 && second < 0x90
          {
            scalars.append(Self.scalar(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)))
            place += 2
            count += 1
          }
        } else if value &- 0xAC00 < 11_172 {
          while place + 2 < bytes.count, bytes[place] == 0xEB || bytes[place] == 0xEC {
            scalars.append(Self.scalar(Self.three(bytes[place], bytes, place)))
            place += 3
            count += 1
          }
        }
        if count - begin > 1 { pending = 0 }
        Self.set(begin..<count, in: &letters)
      }
      (self.kinds, self.pairs, self.threes, self.last) = (kinds, pairs, threes, last)
      wordCount = Int(words)
    }

    @inline(__always)
    private static func three(_ first: UInt8, _ bytes: Span<UInt8>, _ place: Int) -> UInt32 {
      UInt32(first & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
    }

    /// A string is valid UTF-8.
    @inline(__always)
    private static func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }

    /// Sets the bits of a run.
    @inline(__always)
    private static func set(_ run: Range<Int>, in bits: inout [UInt64]) {
      var begin = run.lowerBound
      while begin < run.upperBound {
        let end = min(run.upperBound, begin | 63 + 1)
        bits[begin >> 6] |= (~0 >> UInt64(64 - (end - begin))) << UInt64(begin & 63)
        begin = end
      }
    }

    /// The traits of what was read.
    func traits(by tables: CharacterKind.Tables) -> TextTraits {
      var traits = TextTraits(rawValue: kinds)
      traits.formUnion(tables.pairTraits[Int(pairs & 0x3FF)])
      traits.formUnion(tables.threeTraits[Int(threes & 0x1F)])
      let end = TextTraits(rawValue: last.traits)
      if end.contains(.space) { traits.insert(.edgeSpace) }
      if end.isDisjoint(with: [.latin, .cyrillic, .hangul, .digit]) { traits.insert(.markedEnd) }
      return traits
    }
  }
}

/// What a character is by itself, and what it is a part of together with its neighbours.
///
/// Each pair of neighbours that makes a trait has a bit: one word of bits says of which pairs a character may be the first,
/// another one of which it may be the second, and so for groups of three. What two words have in common is there.
private struct CharacterKind {
  let traits: UInt64
  /// From the lowest bit on: pairs as their first; as their second; groups of three as their first, middle and third;
  /// whether it is a letter, and a capital.
  let relations: UInt64

  // Computed, so that none of them is looked up.
  static var secondShift: UInt64 { 16 }
  static var openShift: UInt64 { 32 }
  static var middleShift: UInt64 { 40 }
  static var thirdShift: UInt64 { 48 }
  static var letterBit: UInt64 { 56 }
  static var capitalBit: UInt64 { 57 }
  /// The pair of which the second begins a word.
  static var wordBit: UInt64 { 7 }

  init(of scalar: Unicode.Scalar) {
    let kind = TextTraits(of: scalar)
    self.init(kind, isLetter: scalar.isLetter, isCapital: scalar.isCapital)
  }

  fileprivate init(_ kind: TextTraits, isLetter: Bool, isCapital: Bool, isEdge: Bool = false) {
    func bits(_ conditions: [Bool]) -> UInt64 {
      conditions.enumerated().reduce(0) { $0 | ($1.element ? 1 : 0) << UInt64($1.offset) }
    }
    let isSpace = kind.contains(.space)
    let isPart = !isSpace && !isEdge
    let isMark = kind.contains(.mark)
    let isInWord = !kind.isDisjoint(with: Self.wordly)
    let (latin, cyrillic, hangul) = (kind.contains(.latin), kind.contains(.cyrillic), kind.contains(.hangul))
    let isDigit = kind.contains(.digit)
    let isAnyLetter = !kind.isDisjoint(with: .letters)
    traits = kind.rawValue
    relations =
      bits([isSpace, isSpace, isSpace, isMark, latin, cyrillic, isPart && !hangul, !isPart, isEdge, isMark])
      | bits([isSpace, isMark, kind.contains(.hyphen), isAnyLetter, cyrillic, latin, hangul, isPart, isSpace, isMark])
      << Self.secondShift
      | bits([latin, cyrillic, hangul, isDigit, !isInWord]) << Self.openShift
      | bits([kind == .space, kind == .space, kind == .space, isMark, latin]) << Self.middleShift
      | bits([latin, cyrillic, hangul, isDigit, !isInWord]) << Self.thirdShift
      | bits([isLetter, isCapital]) << Self.letterBit
  }

  /// What a letter does not stand alone beside.
  private static let wordly: TextTraits = [
    .latin, .cyrillic, .hangul, .other, .digit, .mark, .hyphen, .slash, .underscore, .percent, .backslash,
  ]

  /// What the pass looks up; at hand with each scan, where a static table would be asked for anew.
  final class Tables: Sendable {
    static let all = Tables()

    /// The kinds of all characters up to the last letters of Russian.
    let kinds = (UInt32(0)..<0x480).compactMap(Unicode.Scalar.init).map(CharacterKind.init(of:))
    let syllable = CharacterKind(of: "가")
    /// Stands before the first character.
    let edge = CharacterKind([], isLetter: false, isCapital: false, isEdge: true)
    /// The traits of pairs and of groups of three, by the bits of those that were found.
    let pairTraits = unions([
      .doubleSpace, .spacedMark, .spacedHyphen, .tightMark, .mixedLetters, .mixedLetters, .attachedHangul, [],
      .edgeSpace, .doubledMark,
    ])
    let threeTraits = unions([.latinPhrase, .cyrillicPhrase, .hangulPhrase, .separatedDigits, .loneLatin])

    private static func unions(_ traits: [TextTraits]) -> [TextTraits] {
      (0..<1 << traits.count).map { bits in
        traits.indices.reduce([]) { bits >> $1 & 1 == 1 ? $0.union(traits[$1]) : $0 }
      }
    }
  }
}

import TestSupport
import Testing
import TumenModel

@testable import TumenChecks
@testable import TumenText

@Suite struct `A character` {
  @Test func `is told by its code as Unicode's tables tell it`() {
    var wrong: [Unicode.Scalar] = []
    for scalar in (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init) {
      let properties = scalar.properties
      if scalar.isLetter != properties.isAlphabetic || scalar.isCapital != properties.isUppercase
        || scalar.isSmall != properties.isLowercase
      {
        wrong.append(scalar)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20))")
  }

  @Test func `is of the script that its whole name says`() {
    var wrong: [Unicode.Scalar] = []
    // Beyond the first plane no script of ours has letters that the short way knows.
    for scalar in (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init) {
      let script = Script(of: scalar)
      if scalar.isLatin != (script == .latin) || scalar.isCyrillic != (script == .cyrillic)
        || scalar.isHangul != (script == .hangul)
      {
        wrong.append(scalar)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20))")
  }

  @Test func `is one of a set, of ASCII or not`() {
    let set: ScalarSet = "?»a\u{201C}@"
    for scalar in "?»a\u{201C}@".unicodeScalars { #expect(set.contains(scalar)) }
    for scalar in "!«b\u{201D}A ".unicodeScalars { #expect(!set.contains(scalar)) }
  }
}

@Suite struct `The traits of a text` {
  /// The scan of a text by one that read another before.
  private func scan(of text: String) -> TextScan {
    let scan = TextScan()
    scan.read("Он пришёл, a 5.7 %")
    scan.read(text)
    return scan
  }

  private func traits(_ text: String) -> TextTraits {
    let scan = scan(of: text)
    #expect(scan.scalars == Array(text.unicodeScalars))
    #expect(scan.wordCount == text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).count)
    return scan.traits
  }

  @Test(arguments: [
    ("дорога of the", TextTraits.latinPhrase, true), ("дорога of, the", .latinPhrase, false),
    ("of the", .cyrillicPhrase, false),
    ("새 길", .hangulPhrase, true), ("4.7", .separatedDigits, true), ("4. 7", .separatedDigits, false),
    ("a.7", .separatedDigits, false), ("дом - дом", .spacedHyphen, true), ("дом-дом", .spacedHyphen, false),
    ("Конец.", .markedEnd, true), ("Конец", .markedEnd, false), ("길 5", .markedEnd, false), ("", .markedEnd, true),
    ("с c ним", .loneLatin, true), ("с cc ним", .loneLatin, false), ("c1", .loneLatin, false),
    ("Дoрога", .mixedLetters, true), ("USB을", .attachedHangul, true), ("5 × 6", .symbol, true),
  ])
  func `are told by one pass`(text: String, trait: TextTraits, isThere: Bool) {
    #expect(traits(text).contains(trait) == isThere)
  }

  @Test(arguments: [
    ("Дорога дорога", true), ("в  в", false), ("дом, дом", false), ("책 책", true), ("road loam", false),
    ("the the", true), ("", false), ("over the the road", true),
    // Across the places where a block of 64 characters ends.
    (String(repeating: "ab, ", count: 15) + "road road it", true),
    (String(repeating: "ab, ", count: 15) + "road roam it", false),
    (String(repeating: "ab, ", count: 14) + "a-road road", true),
  ])
  func `tell of a word that is repeated`(text: String, isRepeated: Bool) {
    #expect(scan(of: text).repeatsWord == isRepeated)
  }

  @Test(arguments: [
    ("Kim met Ivanov in Vladivostok.", ["Ivanov", "Vladivostok"]), ("ivanov, IVANOV, IvanoV", []), ("", []),
    ("7Ivanov Иванов", ["Ivanov", "Иванов"]),
    (String(repeating: "ab, ", count: 15) + "abIvanov Petrovich", ["Petrovich"]),
    (String(repeating: "x", count: 63) + " Andrei", ["Andrei"]), (String(repeating: "x", count: 64) + "Andrei", []),
  ])
  func `tell of words with a capital`(text: String, words: [String]) {
    let scan = scan(of: text)
    #expect(scan.capitalizedWords(atLeast: 5).map { String(scalars: scan.scalars[$0]) } == words)
  }

  /// Against each pair of passages.
  @Test func `tell of a passage that is repeated`() {
    var generator = SeededGenerator(seed: 20_261_130)
    var found = 0
    for _ in 0..<3000 {
      let words = (0..<Int.random(in: 0..<24, using: &generator)).map { _ in
        ["an", "ax", "ano", "дом", "길"].randomElement(using: &generator) ?? ""
      }
      let marks = words.map { _ in Int.random(in: 0..<9, using: &generator) == 0 ? ", " : " " }
      let text = zip(words, marks).map { $0 + $1 }.joined()
      let isRepeated = (2...6).contains { length in
        words.count >= 2 * length
          && (0...words.count - 2 * length).contains { begin in
            words[begin..<begin + length].elementsEqual(words[begin + length..<begin + 2 * length])
              && marks[begin..<begin + length].allSatisfy { $0 == " " }
              && marks[begin + length..<begin + 2 * length - 1].allSatisfy { $0 == " " }
          }
      }
      if isRepeated { found += 1 }
      #expect((scan(of: text).repeatedPassage != nil) == isRepeated, "\(text)")
    }
    #expect((300..<2700).contains(found))
  }

  /// The pass against what is said of each character and its neighbours one by one.
  @Test func `are the traits of the characters at least`() {
    let pieces = [
      "a", "Я", "ё", "한", "1", " ", "\u{00A0}", "\t", ".", "-", "«", "%", "—", "\u{200B}", "é", "①", "😀", "\u{301}",
    ]
    var generator = SeededGenerator(seed: 20_261_129)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<90, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }
      .joined()
      let traits = traits(text)
      let scalars = Array(text.unicodeScalars)
      #expect(traits.isSuperset(of: scalars.reduce([]) { $0.union(TextTraits(of: $1)) }), "\(text)")
      func any(_ holds: (TextTraits, TextTraits) -> Bool) -> Bool {
        zip(scalars, scalars.dropFirst()).contains { holds(TextTraits(of: $0), TextTraits(of: $1)) }
      }
      #expect(traits.contains(.doubleSpace) == any { $0.contains(.space) && $1.contains(.space) }, "\(text)")
      #expect(traits.contains(.spacedMark) == any { $0.contains(.space) && $1.contains(.mark) }, "\(text)")
      #expect(traits.contains(.tightMark) == any { $0.contains(.mark) && !$1.isDisjoint(with: .letters) }, "\(text)")
    }
  }

  @Test(arguments: ["", " ", "\u{00A0}\n", "\u{3000}\t\u{205F}"])
  func `are blank where nothing shows`(text: String) { #expect(traits(text).isSubset(of: .blank)) }

  @Test(arguments: [".", "©", "а", "x", "길", "'", "\u{200B}", "１", "é", "한국어 и English; 5 %"])
  func `are not blank where something shows`(text: String) { #expect(!traits(text).isSubset(of: .blank)) }
}

@Suite struct `A table by hashes` {
  @Test func `gives back what it was given, as it grows`() {
    var table = HashTable<Int>()
    // Keys that agree in their upper or lower half.
    func key(_ number: Int) -> UInt64 { number.isMultiple(of: 2) ? UInt64(number) : UInt64(number) << 40 }
    for number in 0..<10_000 { table.insert(number, for: key(number)) }
    #expect(table.count == 10_000 && table[1 << 63] == nil && table[10_000] == nil)
    #expect((0..<10_000).allSatisfy { table[key($0)] == $0 })
  }
}

import Testing

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
  private func traits(_ text: String) -> TextTraits {
    var scalars: [Unicode.Scalar] = ["x"]
    let read = TextTraits.read(text, into: &scalars)
    #expect(scalars == Array(text.unicodeScalars))
    #expect(read.wordCount == text.split(whereSeparator: \.isWhitespace).count)
    return read.traits
  }

  @Test(arguments: [
    ("Дорога дорога", TextTraits.repeatedWord, true), ("в  в", .repeatedWord, false),
    ("дом, дом", .repeatedWord, false),
    ("책 책", .repeatedWord, true), ("road loam", .repeatedWord, false), ("the the", .repeatedWord, true),
    ("дорога of the", .latinPhrase, true), ("дорога of, the", .latinPhrase, false), ("of the", .cyrillicPhrase, false),
    ("새 길", .hangulPhrase, true), ("4.7", .separatedDigits, true), ("4. 7", .separatedDigits, false),
    ("a.7", .separatedDigits, false), ("дом - дом", .spacedHyphen, true), ("дом-дом", .spacedHyphen, false),
    ("Конец.", .markedEnd, true), ("Конец", .markedEnd, false), ("길 5", .markedEnd, false), ("", .markedEnd, true),
    ("с c ним", .loneLatin, true), ("с cc ним", .loneLatin, false), ("c1", .loneLatin, false),
    ("Дoрога", .mixedLetters, true), ("USB을", .attachedHangul, true), ("5 × 6", .symbol, true),
  ])
  func `are told by one pass`(text: String, trait: TextTraits, isThere: Bool) {
    #expect(traits(text).contains(trait) == isThere)
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

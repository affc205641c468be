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

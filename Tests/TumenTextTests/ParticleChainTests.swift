import Testing

@testable import TumenText

/// Chains of particles behind Korean nouns.
@Suite struct ParticleChainTests {
  @Test(arguments: [
    ("은", true), ("에서는", true), ("에게서부터", true), ("으로부터의", true), ("들에게까지도", true), ("이었습니다만", true), ("", true),
    ("갛", false), ("은갛", false), ("갛은", false), ("에서는a", false), ("는은는은", true), ("는은는은는", false),
    ("이야말로", true), ("일수록이", true), ("입니다", true), ("습니다", false),
  ])
  func `are nothing but particles, four at most`(rest: String, isChain: Bool) {
    #expect(Korean.isParticles(rest[...]) == isChain)
    #expect(Korean.isParticles(decomposed(rest)[...]) == isChain)
  }

  @Test(arguments: [
    ("두만강을", ["두만강"]), ("김정은이", ["김정", "김정은"]), ("학교에서는", ["학교", "학교에서"]), ("평양", []), ("KCNA는", ["KCNA"]),
    ("은", []), ("나은", ["나"]), ("을은", ["을"]),
  ])
  func `are cut off in every way to read them`(word: String, stems: [String]) {
    #expect(Korean.particleCuts(of: word[...]).map { String(word[..<$0]) } == stems)
  }

  @Test(arguments: [
    ("두만강을", "두만강"), ("학교에서는", "학교"), ("김정은이", "김정"), ("돈은", "돈"), ("돈도", "돈도"), ("은", "은"), ("을은", "을"),
    ("KCNA는", "KCNA"), ("서울특별시에서부터", "서울특별시"), ("road", "road"), ("A는", "A"), ("", ""),
  ])
  func `leave two syllables, or one before those that no noun ends in`(word: String, stem: String) {
    #expect(Korean.withoutParticles(word) == stem)
  }

  @Test(arguments: ["나라", "미사일", "강으", "돈에", "산", "김정은", "두만강", "서울특별시", "은", ""])
  func `leave a word or one of its beginnings`(word: String) {
    let beginnings = Korean.beginnings(of: word)
    for first in [""] + Korean.particles {
      for second in ["", "도", "은", "로", "에서", "라도", "입니다"] {
        let bare = Korean.withoutParticles(word + first + second)
        #expect(beginnings.contains(bare) || bare.count > word.count, "\(word + first + second)")
      }
    }
  }

  /// What reads them has room for four of the longest.
  @Test func `are no longer than a chain of four has room for`() {
    #expect(Korean.particles.allSatisfy { 4 * $0.unicodeScalars.count <= Korean.longestChain })
  }

  @Test func `are read as by trying each`() {
    var random = SystemRandomNumberGenerator()
    let parts = ["은", "는", "이", "었", "습", "니", "다", "에", "서", "게", "로", "부", "터", "의", "갛", "학", "들", "만", "도", "인"]
    for _ in 0..<2000 {
      let word = (0..<Int.random(in: 0...9, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
        .joined()
      #expect(Korean.isParticles(word[...]) == tried(word[...]), "\(word)")
    }
  }

  /// The definition: a particle, and behind it nothing but particles.
  private func tried(_ rest: Substring, depth: Int = 0) -> Bool {
    if rest.isEmpty { return true }
    guard depth < 4 else { return false }
    return Korean.particles.contains { rest.hasPrefix($0) && tried(rest.dropFirst($0.count), depth: depth + 1) }
  }

  private func decomposed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          guard let syllable = Hangul.Syllable(scalar) else { return [scalar] }
          let final = syllable.final > 0 ? [0x11A7 + syllable.final] : []
          return ([0x1100 + syllable.initial, 0x1161 + syllable.vowel] + final).compactMap {
            Unicode.Scalar(UInt32($0))
          }
        }))
  }
}

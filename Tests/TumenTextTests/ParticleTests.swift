import Testing

@testable import TumenText

/// What stands behind a word, the word, another in its place, and what stands behind that; `nil` if it is not certain.
private let refitted: [(String, String, String, String?)] = [
  ("는", "러시아", "평양", "은"), ("으로", "평양", "서울", "로"), ("로", "서울", "평양", "으로"), ("을", "서울", "러시아", "를"),
  ("과", "평양", "러시아", "와"), ("에서", "평양", "러시아", "에서"), ("", "평양", "러시아", ""), ("로는", "러시아", "평양", "으로는"),
  ("이라는", "평양", "러시아", "라는"), ("를", "2", "3", "을"), ("로", "3", "4", nil), ("으로", "3", "7", "로"), ("이", "3", "TV", "가"),
  ("가", "러시아", "KTX", "가"), ("는", "러시아", "KAMAZ", "는"), ("은", "평양", "GitHub", "는"), ("은", "평양", "Gerrit", nil),
  ("이상", "3", "2", "이상"),
  ("은", "러시아", "평양", nil),
  ("이였다", "평양", "모스크바", "였다"), ("이었으나", "평양", "모스크바", "였으나"), ("였습니다", "모스크바", "평양", "이었습니다"),
]

@Suite struct `A particle behind another word` {
  @Test(arguments: refitted)
  func `takes the shape that another word asks for`(rest: String, old: String, new: String, expected: String?) {
    #expect(KoreanParticles.refitted(rest[...], behind: old, now: new) == expected)
  }

  @Test func `is the past of the North there`() {
    #expect(KoreanParticles.refitted("였다", behind: "모스크바", now: "평양", isNorthern: true) == "이였다")
  }
}

/// Common nouns and pronouns of Korean of one syllable. Behind one syllable most particles may as well be the end of a noun of
/// two (나이, 물가), so that their forms are told by a list, and by the words that only look like forms.
enum KoreanShortNouns {
  /// The noun of which a word is a form; `nil` for other words.
  static func noun(of key: String) -> String? {
    let scalars = key.unicodeScalars
    guard let first = scalars.first, nouns.contains(first), (2...longest).contains(scalars.count) else { return nil }
    let noun = key[..<scalars.index(after: scalars.startIndex)]
    let rest = key[noun.endIndex...]
    guard Korean.isCase(rest) || copulas.contains(rest), KoreanNouns.agree(noun, rest),
      !others.contains(String(key.prefix(2)))
    else { return nil }
    return String(noun)
  }

  private static let longest = 6

  private static let nouns: ScalarSet =
    """
    나너저그집물책문손말강길밥차눈코귀입발몸불산꽃개새소닭돈옷신빵술약글일날달해별밤낮봄꿈힘땅방벽창줄점선면값수곳것때법병컵칼총배뼈피살빛색맛형딸왕팀앱탭키행열셀
    """

  private static let copulas: Set<Substring> = [
    "이다", "이며", "이고", "이나", "이라고", "이지만", "이었다", "였다", "입니다", "다", "며", "나", "지만",
  ]

  /// Words of their own, and beginnings of others.
  private static let others: Set<String> = [
    "그대", "그들", "저들", "나가", "나라", "강의", "살의", "나인", "나마", "나와", "나이", "저가", "저도", "그만", "집도", "물가", "문과", "말고", "강가",
    "강도", "길가", "길이", "차도", "차로", "차마",
    "차이", "눈가", "입가", "불가", "불과", "불만", "산도", "산만", "새로", "소도", "신도", "약과", "약도", "일가", "날로", "해도", "해로", "별도", "별로",
    "방도", "창가", "줄이", "점도", "선도", "선로", "면도", "수도", "수로", "수만", "때로", "배가", "배로", "피로", "살이", "키로", "행로", "열로", "왕도",
  ]
}

internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// The states that a Korean word names by one syllable each: two or more of them together (미중 관계, 한일 정상회담, 러우 전쟁), or one
/// behind what is done to it (방미, 대북 제재).
enum StateSyllables {
  /// The syllables for the state that a concept is, by its Korean names.
  static func syllables(of concept: Concept) -> Set<Unicode.Scalar> {
    guard concept.kind == .place else { return [] }
    return concept.terms.reduce(into: []) { syllables, term in
      if term.language.language == "ko", let own = table[term.text] { syllables.formUnion(own.unicodeScalars) }
    }
  }

  /// All syllables that name a state.
  static let all = ScalarSet(table.values.joined().unicodeScalars)

  /// Which of some syllables name states at the head of a word of a text: where others of them stand beside it, a dot between
  /// them perhaps (한미, 한·미), or behind what is done to a state (방미, 대북 제재).
  static func named(_ wanted: Set<Unicode.Scalar>, in text: ReadText) -> Set<Unicode.Scalar> {
    guard !wanted.isEmpty, text.traits.contains(.hangul) else { return [] }
    let scalars = text.scalars
    var found: Set<Unicode.Scalar> = []
    for place in scalars.indices where !text.scalar(place - 1).isLetter {
      let (head, next) = (scalars[place], text.scalar(place + 1))
      if relations.contains(head), wanted.contains(next), related.contains(next), !(head == "대" && next == "한") {
        found.insert(next)
      }
      guard wanted.contains(head) else { continue }
      var states: Set<Unicode.Scalar> = []
      var end = place
      while wanted.contains(text.scalar(end)), end < scalars.count {
        states.insert(scalars[end])
        end += 1
        if dots.contains(text.scalar(end)), wanted.contains(text.scalar(end + 1)) { end += 1 }
      }
      if states.count > 1 { found.formUnion(states) }
    }
    return found
  }

  /// What stands before the syllable of a state: a visit to it, what is against, for, in or out of it. 에 대한 is no such word.
  private static let relations: ScalarSet = "방대반친주재항탈"
  /// The states that are named so; the syllables of others make other words with these: 주로, 대조, 반도.
  private static let related: ScalarSet = "미중일한북남러"

  private static let dots: ScalarSet = "\u{00B7}\u{30FB}\u{318D}-"

  /// What states are called in such words, in the South and in the North (National Institute of Korean Language, Standard Korean
  /// Dictionary; Rodong Sinmun).
  private static let table: [String: String] = [
    "미국": "미", "중국": "중", "일본": "일", "한국": "한", "대한민국": "한남", "남한": "한남", "북한": "북조", "조선": "조북",
    "조선민주주의인민공화국": "조북", "러시아": "러로노", "로씨야": "로", "러시아 연방": "러", "로씨야련방": "로", "우크라이나": "우", "영국": "영",
    "독일": "독", "도이췰란드": "도독", "프랑스": "불프", "유럽연합": "유", "인도": "인", "베트남": "베월", "윁남": "윁", "몽골": "몽", "대만": "대",
    "이란": "이", "이스라엘": "이", "호주": "호", "캐나다": "캐", "이탈리아": "이", "튀르키예": "튀", "소련": "소", "쏘련": "쏘",
  ]
}

extension ReadText {
  /// Whether a number says how many states the word before it names by a syllable each: 한중일 3국.
  func countsStates(_ number: ReadNumber) -> Bool {
    guard language.language == "ko", let count = Int(number.value),
      ["국", "개국"].contains(where: { scalars[number.range.upperBound...].starts(with: $0.unicodeScalars) })
    else { return false }
    let words = scalars[..<number.range.lowerBound].reversed().drop(while: TextForm.isSpace)
    let states = words.prefix(while: StateSyllables.all.contains)
    return states.count == count && !(words.dropFirst(count).first?.isLetter ?? false)
  }
}

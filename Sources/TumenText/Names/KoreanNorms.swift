package import TumenModel

/// Words and names that the two norms of Korean write differently.
package enum KoreanNorms {
  /// The heads of words as the DPRK writes them, and as the ROK does.
  package static let northern: [(String, String)] = [
    ("로씨야", "러시아"), ("련방", "연방"), ("련합", "연합"), ("령사", "영사"), ("령토", "영토"), ("력사", "역사"), ("류통", "유통"), ("로동", "노동"),
    ("녀성", "여성"), ("녀자", "여자"), ("량국", "양국"), ("량측", "양측"), ("리용", "이용"), ("론의", "논의"), ("례절", "예절"), ("련계", "연계"),
    ("련결", "연결"), ("료금", "요금"), ("륙로", "육로"), ("륙상", "육상"), ("립장", "입장"), ("뽈스까", "폴란드"), ("토이기", "튀르키예"),
    ("라선", "나선"), ("라진", "나진"), ("룡천", "용천"), ("량강", "양강"), ("령도", "영도"), ("로선", "노선"), ("리사", "이사"), ("류학", "유학"),
  ]
  /// The same the other way.
  package static let southern: [(String, String)] = northern.map { ($0.1, $0.0) }.filter { !common.contains($0.0) }

  /// Heads of words that stand in the DPRK's writing too, in other words.
  private static let common: Set<String> = ["이사", "역사", "여자", "유학", "이용", "노선", "영도"]

  private static let northernSurnames = [
    "리": "이", "림": "임", "류": "유", "로": "노", "라": "나", "량": "양", "렴": "염", "려": "여", "륙": "육", "룡": "용",
  ]
  /// Of these only what is no surname in the North: 임, 유, 노, 나 may be other families there.
  private static let southernSurnames = ["이": "리"]

  /// The surname as `language` writes it; `nil` if it is written so already, or may be.
  package static func surname(_ surname: String, in language: LanguageTag) -> String? {
    switch language {
    case .koreanSouth: northernSurnames[surname]
    case .koreanNorth: southernSurnames[surname]
    default: nil
    }
  }

  /// The norm that a text is written in, as far as what only one of them writes tells it; `nil` where nothing does, or both.
  package static func norm(of text: String) -> LanguageTag? {
    let words = text.split { !$0.isLetter }
    func isWritten(_ heads: [String], _ parts: [String]) -> Bool {
      parts.contains { text.contains($0) } || words.contains { word in heads.contains { word.hasPrefix($0) } }
    }
    let isNorthern = isWritten(northernHeads, northernParts)
    let isSouthern = isWritten(southernHeads, southernParts)
    return isNorthern == isSouthern ? nil : isNorthern ? .koreanNorth : .koreanSouth
  }

  private static let northernHeads =
    northern.map(\.0).filter { !["리사", "로선", "라진"].contains($0) } + [
      "프로그람", "콤퓨터", "화일", "봉사기", "기억기", "동무", "뻐스", "뜨락또르", "딸라", "국제련합", "녀인",
    ]
  private static let southernHeads =
    southern.map(\.0).filter { !["이용", "영도", "폴란드", "논의", "나선", "나진"].contains($0) } + [
      "프로그램", "컴퓨터", "파일", "메뉴", "메모리", "데이터", "메시지", "버튼", "서버", "폴더", "디렉터리", "디렉토리", "인터페이스", "플러그인", "오류", "윈도",
      "드라이버", "네트워크", "버스", "트랙터", "북한",
    ]
  /// What stands within words: 되여 in the North, 되어 in the South; the North marks quotations by 《》 and writes 할수 as one
  /// word.
  private static let northernParts = ["되여", "되였", "내여", "띄여", "쥐여", "비여", "《"]
  private static let southernParts = ["되어", "되었", "이었", "할 수 ", "될 수 ", "있을 수 ", "하는 것", "되는 것"]

  /// The name of a place without the unit at its end (리 동 시 군 …); `nil` if it has none.
  package static func withoutUnit(_ name: String) -> String? {
    guard name.count > 2, let last = name.last, "도시군구읍면리동".contains(last) else { return nil }
    return String(name.dropLast())
  }
}

package import TumenModel

/// Words and names that the two norms of Korean write differently.
package enum KoreanNorms {
  /// The heads of words as the DPRK writes them, and as the ROK does.
  package static let northern: [(String, String)] = [
    ("로씨야", "러시아"), ("련방", "연방"), ("련합", "연합"), ("령사", "영사"), ("령토", "영토"), ("력사", "역사"), ("류통", "유통"), ("로동", "노동"),
    ("녀성", "여성"), ("녀자", "여자"), ("량국", "양국"), ("량측", "양측"), ("리용", "이용"), ("론의", "논의"), ("례절", "예절"), ("련계", "연계"),
    ("련결", "연결"), ("료금", "요금"), ("륙로", "육로"), ("륙상", "육상"), ("립장", "입장"), ("뽈스까", "폴란드"), ("토이기", "튀르키예"),
    ("렬차", "열차"), ("렬사", "열사"), ("련맹", "연맹"), ("련대", "연대"), ("련락", "연락"), ("련속", "연속"), ("력량", "역량"), ("령하", "영하"),
    ("령공", "영공"), ("령해", "영해"), ("례의", "예의"), ("로인", "노인"), ("록음", "녹음"), ("록화", "녹화"), ("론문", "논문"), ("론평", "논평"),
    ("루계", "누계"), ("륙군", "육군"), ("륜리", "윤리"), ("률동", "율동"), ("리론", "이론"), ("리익", "이익"), ("리유", "이유"), ("리념", "이념"),
    ("림시", "임시"), ("립법", "입법"), ("락원", "낙원"), ("래일", "내일"), ("래년", "내년"), ("랭동", "냉동"), ("랭면", "냉면"), ("랭장고", "냉장고"),
    ("략탈", "약탈"), ("량해", "양해"), ("량심", "양심"), ("려행", "여행"), ("려관", "여관"), ("려권", "여권"), ("류행", "유행"), ("린접", "인접"),
    ("년도", "연도"), ("년말", "연말"), ("년초", "연초"), ("녀인", "여인"), ("뉴대", "유대"), ("료리", "요리"), ("련습", "연습"), ("리해", "이해"),
    ("뻐스", "버스"), ("딸라", "달러"), ("땅크", "탱크"), ("미싸일", "미사일"), ("뜨락또르", "트랙터"), ("프로그람", "프로그램"), ("콤퓨터", "컴퓨터"),
    ("텔레비죤", "텔레비전"), ("라지오", "라디오"), ("까메라", "카메라"), ("로보트", "로봇"), ("모스끄바", "모스크바"), ("뛰르끼예", "튀르키예"),
    ("도이췰란드", "독일"), ("스웨리예", "스웨덴"), ("에네르기", "에너지"), ("싸이트", "사이트"), ("벌가리아", "불가리아"),
    ("로므니아", "루마니아"), ("뽀르뚜갈", "포르투갈"), ("윁남", "베트남"), ("꾸바", "쿠바"), ("국제련합", "국제연합"), ("라선", "나선"), ("라진", "나진"),
    ("룡천", "용천"), ("량강", "양강"), ("령도", "영도"), ("로선", "노선"), ("리사", "이사"), ("류학", "유학"),
  ]
  /// The same the other way.
  package static let southern: [(String, String)] = northern.map { ($0.1, $0.0) }.filter { !common.contains($0.0) }

  /// Heads of words that stand in the DPRK's writing too, in other words.
  private static let common: Set<String> = [
    "이사", "역사", "여자", "유학", "이용", "노선", "영도", "이해", "연습", "요리", "유대", "연도", "이유", "양해", "영해", "이념", "율동",
  ]

  // MARK: Loan words

  /// Which norm writes a word.
  package enum Norm {
    case northern, southern
  }

  /// A word that both norms have borrowed, as the one and the other writes it, or one whose head they write differently also
  /// within a compound (조선로동당).
  private struct Loan {
    let from: String
    let to: String
    /// Whether it stands within compounds too: 탄도미싸일. Others are told at the head of a word alone: 가라지오 has no radio.
    let isWithin: Bool
  }

  /// The loan words of the other norm by their first syllables.
  private struct Loans {
    private var loans: [UInt32: [Loan]] = [:]
    /// Whether a syllable begins one, by its number.
    private var begins = [Bool](repeating: false, count: Hangul.syllableCount)

    init(to norm: Norm) {
      for (north, south) in northern
      where Korean.southernHead(north) != Korean.southernHead(south) || loansWithin.contains(north) {
        let (from, to) = norm == .southern ? (north, south) : (south, north)
        guard let first = from.unicodeScalars.first else { continue }
        begins[Hangul.number(of: first)] = true
        loans[first.value, default: []].append(Loan(from: from, to: to, isWithin: loansWithin.contains(north)))
      }
    }

    /// The loan that stands at the head of the rest of a word.
    func loan(at rest: Substring.UnicodeScalarView, isHead: Bool) -> Loan? {
      guard let first = rest.first, Hangul.isSyllable(first), begins[Hangul.number(of: first)] else { return nil }
      return loans[first.value]?.first { (isHead || $0.isWithin) && rest.starts(with: $0.from.unicodeScalars) }
    }
  }

  private static let (northernLoans, southernLoans) = (Loans(to: .northern), Loans(to: .southern))
  private static let loansWithin: Set<String> = [
    "로씨야", "미싸일", "뜨락또르", "프로그람", "콤퓨터", "텔레비죤", "까메라", "로보트", "에네르기", "싸이트",
    "로동", "련합", "련맹", "련방", "녀성", "렬차",
  ]

  /// A word with its loan words as a norm writes them. Linear in the word.
  package static func withLoans(_ norm: Norm, in word: String) -> String {
    let loans = norm == .northern ? northernLoans : southernLoans
    let scalars = word.unicodeScalars
    var written = ""
    // From where on nothing is written yet.
    var start = scalars.startIndex
    var place = start
    while place < scalars.endIndex {
      if let loan = loans.loan(at: scalars[place...], isHead: place == scalars.startIndex) {
        written += word[start..<place] + loan.to
        scalars.formIndex(&place, offsetBy: loan.from.unicodeScalars.count)
        start = place
      } else {
        scalars.formIndex(after: &place)
      }
    }
    return written.isEmpty ? word : written + word[start...]
  }

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
    northern.map(\.0).filter { !["리사", "로선", "라진", "리해", "년도", "년말", "년초"].contains($0) } + [
      "화일", "봉사기", "기억기", "동무",
    ]
  private static let southernHeads =
    southern.map(\.0).filter { !["이용", "영도", "폴란드", "논의", "나선", "나진", "독일", "스웨덴"].contains($0) } + [
      "파일", "메뉴", "메모리", "데이터", "메시지", "버튼", "서버", "폴더", "디렉터리", "디렉토리", "인터페이스", "플러그인", "오류", "윈도",
      "드라이버", "네트워크", "북한",
    ]
  /// What stands within words: 되여 in the North, 되어 in the South; the North marks quotations by 《》 and writes 할수 as one
  /// word.
  private static let northernParts = ["되여", "되였", "내여", "띄여", "쥐여", "비여", "《"]
  private static let southernParts = ["되어", "되었", "이었", "할 수 ", "될 수 ", "있을 수 ", "하는 것", "되는 것"]

  /// How verbs are written within words by the North, and by the South.
  package static let northernEndings: [(String, String)] = [
    ("되였", "되었"), ("되여", "되어"), ("띄여", "띄어"), ("쥐여", "쥐어"), ("헤여", "헤어"),
  ]

  /// The name of a place without the unit at its end (리 동 시 군 …); `nil` if it has none.
  package static func withoutUnit(_ name: String) -> String? {
    guard name.count > 2, let last = name.last, "도시군구읍면리동".contains(last) else { return nil }
    return String(name.dropLast())
  }
}

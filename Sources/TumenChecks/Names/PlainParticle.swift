internal import TumenModel
internal import TumenText

/// Tells whether the end of a Korean word is a particle and not a part of the word: 는 is one behind 파일, and none in 있는.
///
/// What stands before it has to be a noun. Its last syllable may show that (no verb ends in ㅇ before 는, few nouns have a
/// vowel before 은); where it does not, the word is one of the shipped common nouns or ends like a loan word.
enum PlainParticle {
  /// Whether a particle that does not fit the sound before it can be nothing else.
  /// - Parameters:
  ///   - particle: its last syllable.
  ///   - head: what stands before it in the word.
  static func isCertain(_ particle: Unicode.Scalar, behind head: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = head.last else { return false }
    // Of one syllable only what no verb has before 는 (강는, 산는), and what makes no other noun: 집로, but not 선로.
    guard head.count > 1 else {
      return switch particle {
      case "는": isNoBase(last)
      case "로": shortBeforeRo.contains(last)
      case "가": shortBeforeGa.contains(last)
      default: false
      }
    }
    switch particle {
    case "은":
      return !(verbsBeforeEun.contains(last) || head.count == 2 && names.contains(last)) || isCommonNoun(head)
    case "는": return isNoBase(last) || isCommonNoun(head)
    case "이": return loanVowels.contains(last) || isNeverBeforeI(head) || isCommonNoun(head)
    case "과": return !(endsBeforeGwa.contains(last) || departments.contains(String(scalars: head.suffix(2))))
    case "가":
      return last == "들" || last == "것" || loanConsonants.contains(last) || isCommonNoun(head, besides: callings)
    case "로": return last == "것" || loanConsonants.contains(last) || isCommonNoun(head, besides: ways)
    default: return false
    }
  }

  /// Nouns of one syllable that make no other noun with 로, none with 가.
  private static let shortBeforeRo: ScalarSet = "집밖숲옷꽃밭빛낮앞곳끝땅돈몫닭흙값잎속겉손몸힘봄꿈뜻맛붓입"
  private static let shortBeforeGa: ScalarSet = "밖옷몫닭꽃빛낮곳끝땅흙값잎힘뜻"

  /// Whether two syllables at the end of a word are one particle twice, in both shapes: 이름을를. What stands before 이가 has to be a
  /// common noun: 아이가 is none, 종철이가 is right.
  static func isTwice(_ pair: ArraySlice<Unicode.Scalar>, behind head: ArraySlice<Unicode.Scalar>) -> Bool {
    switch (pair.first, pair.last) {
    case ("을", "를"): head.last.map { !nounsBeforeEul.contains($0) } ?? false
    case ("를", "을"), ("은", "는"): head.count > 1
    case ("이", "가"): isCommonNoun(head) && head.last.flatMap(Hangul.Syllable.init)?.final != 0
    default: false
    }
  }

  /// With 을 they are nouns: 가을, 마을, 노을, 고을.
  static let nounsBeforeEul: ScalarSet = "가마노고"

  /// The vowels of verbs that have lost a consonant before 은 (나은, 지은) or contract with it (모은).
  private static let verbsBeforeEun: ScalarSet = "나모부이그지저"
  /// What given names have before 은: 가은, 시은.
  private static let names: ScalarSet = "가고노다라바사서세소수시아예자재제조주채태하혜"

  /// Whether no verb has a syllable at its end before 는: all that end in ㅇ, and those in ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ but for the bases
  /// below. What ends in another consonant is a verb as often as not.
  private static func isNoBase(_ syllable: Unicode.Scalar) -> Bool {
    guard let final = Hangul.Syllable(syllable)?.final else { return false }
    return nounFinals.contains(final) && !bases.contains(syllable)
  }

  /// ㄱ ㄴ ㄹ ㅁ ㅂ ㅅ ㅇ by their numbers.
  private static let nounFinals: Set<Int> = [1, 4, 8, 16, 17, 19, 21]
  /// The ends of verbs before 는 (먹는, 남는, 돕는, 짓는), and of forms that stand before a 는 split off (할는 지).
  private static let bases = ScalarSet(
    ("먹막죽익묵썩적속식찍녹박삭꺽눅석" + "신안한된인" + "할될볼갈올줄릴킬을" + "남넘참감숨심품담듬금삼뿜"
      + "잡집씹꼽업입접줍눕굽돕깁좁뽑뵙쭙" + "웃씻벗빗솟잇짓젓긋붓낫뺏앗줏")
      .unicodeScalars)

  /// Whether no word goes on with 이 behind a vowel: those that do have ㅏ ㅐ ㅔ ㅗ ㅜ before it (플레이, 게이트웨이, 하와이, 사이) or are
  /// adverbs (기꺼이, 가벼이, 너그러이).
  private static func isNeverBeforeI(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = head.last, let syllable = Hangul.Syllable(last), syllable.final == 0 else { return false }
    if adverbsBeforeI.contains(last) { return false }
    return vowelsNotBeforeI.contains(syllable.vowel) || head.count > 2 && nounsBeforeI.contains(last)
  }

  /// ㅓ ㅕ ㅖ ㅛ ㅟ ㅠ ㅡ ㅢ ㅣ by their numbers.
  private static let vowelsNotBeforeI: Set<Int> = [4, 6, 7, 12, 16, 17, 18, 19, 20]
  private static let adverbsBeforeI: ScalarSet = "꺼벼여러"
  /// The ends of longer nouns with other vowels.
  private static let nounsBeforeI: ScalarSet = "자수주대태해재체도소호"

  /// What has 과 at its end by itself: 결과, 효과, 초과, 사과, 소아과, and names such as 니카라과.
  private static let endsBeforeGwa: ScalarSet = "효초사투여부치내외모다아후라카고"

  /// The ends of loan words that no Korean word has, or none before these particles, and of nouns that come of verbs.
  private static let loanVowels: ScalarSet = "스즈츠드트크프터더커퍼"
  private static let loanConsonants: ScalarSet =
    "템팀탬램럼롬룸폼컴캠텀펌샘릭틱믹닉픽킥맵앱탭랩웹팁칩숍샵롭킷넷셋릿샷젯켓핏폿밋션튼폰콘블벨텔셀델널롤툴룰콜링팅딩밍핑칭닝싱킹덱겟벳값움낌킴"

  /// Nouns with which 가 makes the name of a calling or a price (번역가, 기준가), 과 that of a department (정보과), and 로 that of
  /// a way (통신로).
  private static let callings: Set<String> = [
    "음악", "번역", "수집", "편집", "분석", "제안", "평균", "전략", "활동", "행동", "여행", "조각", "기준", "결정", "표준", "공식", "절반", "중앙", "회원",
    "운동", "연설", "혁명", "사업", "기업", "정상", "시장", "확정", "지정", "시작", "개발", "소설", "기본", "전환", "발행", "협상", "종료", "학습",
    "공격", "분석", "예산", "지급", "할당",
  ]
  private static let departments: Set<String> = [
    "정보", "관리", "경제", "국제", "언어", "영어", "국어", "문서", "회계", "통계", "기계", "전기", "축구", "국가", "나무", "고기", "처리", "경리", "정비",
    "경비", "총무", "사무", "교무", "홍보", "보호", "복지", "지도", "철도", "문화", "회화", "공예", "요리", "연구", "간호", "무역", "의류", "한의", "치의",
    "뇨기",
    "화기", "흡기", "환기",
  ]
  private static let ways: Set<String> = [
    "전송", "통신", "이동", "연결", "회전", "반응", "중앙", "여행", "시장", "대학", "산업", "공항", "시민", "접속", "전환",
  ]

  /// Whether a word is a common noun or ends in one.
  private static func isCommonNoun(_ head: ArraySlice<Unicode.Scalar>, besides others: Set<String> = []) -> Bool {
    (2...4).contains { length in
      guard head.count >= length else { return false }
      let noun = String(scalars: head.suffix(length))
      return commonNouns.contains(noun) && !others.contains(noun)
    }
  }

  /// Common nouns of programs and of news, none of which begins or ends another word before these particles: the shipped file
  /// `Nouns/ko.txt`.
  private static let commonNouns: Set<String> = {
    let lines = (ShippedFile.named("Nouns/ko.txt")?.bytes ?? []).split(separator: UInt8(ascii: "\n"))
    return Set(
      lines.filter { $0.first != UInt8(ascii: "#") }.flatMap { $0.split(separator: UInt8(ascii: " ")) }
        .map { String(decoding: $0, as: UTF8.self) })
  }()
}

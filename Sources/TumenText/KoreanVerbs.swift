internal import TumenModel

/// The commonest verbs and adjectives of Korean that are no noun with 하다 or 되다: without a list no rule tells 들었다 of 듣다
/// from that of 들다, or 사고 of 사다 from the noun.
///
/// A form is a stem in one of its shapes and an ending that goes with the shape, by the classes of conjugation of school
/// grammar (National Institute of Korean Language, Hangul Orthography, articles 15 to 18), with the North's 여 for 어 behind ㅣ,
/// ㅐ, ㅔ, ㅚ, ㅟ and ㅢ.
enum KoreanVerbs {
  /// The verb of which a word is a form, as dictionaries have it; `nil` for what is in no list. Verbs that have a shape in
  /// common (가다 and 갈다: 간다) are taken for one.
  static func verb(of form: String) -> String? {
    let count = form.utf8.count / 3
    if count == 1 { return shortForms[form].flatMap(verb) }
    // 산 is a mountain, 간 a space, 줄 a line.
    guard (2...longestForm).contains(count),
      // Most words are told by their first and last syllables.
      let first = Hangul.firstSyllable(of: form), edges.first[first],
      let last = Hangul.lastSyllable(of: form), edges.last[last],
      form.unicodeScalars.allSatisfy(Hangul.isSyllable)
    else { return nil }
    let syllables = Array(form.unicodeScalars)
    for length in stride(from: min(longestStem, count), through: 1, by: -1) {
      let (stem, tail) = (syllables[..<length], syllables[length...])
      if let verb = verb(stem, Ending(final: 0, tail)) ?? verb(withoutFinal: stem, tail) {
        return otherWords.contains(form) ? nil : verb
      }
    }
    return nil
  }

  /// The same of a form whose ending begins with the last consonant of a syllable: 연다, 엽니다, 열었다.
  private static func verb(withoutFinal stem: ArraySlice<Unicode.Scalar>, _ tail: ArraySlice<Unicode.Scalar>) -> String?
  {
    guard let last = stem.last, var syllable = Hangul.Syllable(last), syllable.final != 0 else { return nil }
    let ending = Ending(final: syllable.final, tail)
    guard endings[ending] != nil else { return nil }
    syllable.final = 0
    return syllable.scalar.flatMap { verb(stem.dropLast() + [$0], ending) }
  }

  private static func verb(_ stem: ArraySlice<Unicode.Scalar>, _ ending: Ending) -> String? {
    guard let shape = endings[ending], let verb = list.entries[Stem(shape, stem)]?.first else { return nil }
    return list.leaders[verb]
  }

  /// All verbs of which a word may be a form, each by itself and though it is mostly something else: 주다 and 줄다 of 준다,
  /// 사다 and 살다 of 산.
  static func verbs(ofAnyForm form: String) -> Set<String> {
    guard (1...longestForm).contains(form.utf8.count / 3), form.unicodeScalars.allSatisfy(Hangul.isSyllable) else {
      return []
    }
    let syllables = Array(form.unicodeScalars)
    var found: Set<String> = []
    func add(_ stem: ArraySlice<Unicode.Scalar>, _ ending: Ending) {
      guard let shape = endings[ending], let verbs = list.entries[Stem(shape, stem)] else { return }
      found.formUnion(verbs.map { list.words[$0] })
    }
    for length in 1...min(longestStem, syllables.count) {
      let (stem, tail) = (syllables[..<length], syllables[length...])
      add(stem, Ending(final: 0, tail))
      guard var syllable = Hangul.Syllable(syllables[length - 1]), syllable.final != 0 else { continue }
      let ending = Ending(final: syllable.final, tail)
      syllable.final = 0
      if let open = syllable.scalar { add(stem.dropLast() + [open], ending) }
    }
    return found
  }

  /// Words that are mostly something else.
  private static let otherWords: Set<String> = [
    "나는", "다는", "이는", "도는", "무는", "너는", "서는", "세는", "배는", "매는", "들이", "차는", "자는", "베지", "일어", "노래", "남자", "입자", "참고",
    "잡지", "잡음", "물자", "적자", "적기", "먹지", "막기", "도시는", "여기는", "지시는", "감자", "돌기",
    "절기", "굴기", "보기", "보고", "가지", "가게", "주기", "주지", "주자", "자기", "자지", "세기", "피어", "피지", "피자", "파서", "파기", "파라", "서지",
    "서면", "서기", "서도", "나도", "나라", "나기", "지지", "지면", "지기", "지니", "지도", "사지", "사기", "사고", "사면", "사도", "대여", "대지", "대기",
    "대신", "매도", "매기", "차지", "차고", "재고", "내지", "타자", "타라",
  ]

  /// Forms of one syllable that are seldom anything else, each with a longer one.
  private static let shortForms = [
    "큰": "크다", "클": "크다", "커": "크다", "긴": "길다", "먼": "멀다", "쓴": "쓰다", "쓸": "쓰다", "써": "쓰다", "준": "주다", "줘": "주다",
    "볼": "보다", "봐": "보다", "갈": "가다", "온": "오다", "올": "오다", "빈": "비다", "켜": "켜다", "켠": "켜다", "켤": "켜다", "꺼": "끄다",
    "둔": "두다", "낸": "내다", "낼": "내다", "뺀": "빼다", "뺄": "빼다", "쏜": "쏘다", "떼": "떼다", "싼": "싸다", "짠": "짜다",
  ]

  private static let longestForm = 8
  private static let longestStem = 5

  // MARK: Endings

  /// How a stem is written before endings of one sort.
  private enum Shape: UInt8 {
    /// As in the dictionary: 열, 듣, 돕.
    case base
    /// Before 는: 여, 듣, 돕.
    case bare
    /// Before 면: 열, 들으, 도우.
    case soft
    /// Before what is honorific: 여, 들으, 도우.
    case honorific
    /// With 아 or 어: 열어, 들어, 도와.
    case infinitive
    /// What takes ㄴ, ㄹ, ㅁ and ㅂ: 여, 들으, 도우.
    case open
  }

  /// Some syllables, and the last consonant of the syllable before them that belongs to them.
  private struct Ending: Hashable {
    private var packed: UInt128

    init(final: Int, _ syllables: some Sequence<Unicode.Scalar>) { packed = Hangul.packed(syllables, after: final) }

    var unpacked: (final: Int, syllables: [Int]) {
      let (final, syllables) = Hangul.unpacked(packed)
      return (final, syllables)
    }
  }

  private struct Stem: Hashable {
    private var packed: UInt128

    init(_ shape: Shape, _ syllables: some Sequence<Unicode.Scalar>) {
      packed = Hangul.packed(syllables, after: Int(shape.rawValue))
    }

    var unpacked: (shape: Shape?, syllables: [Int]) {
      let (head, syllables) = Hangul.unpacked(packed)
      return (Shape(rawValue: UInt8(head)), syllables)
    }
  }

  private static let endings: [Ending: Shape] = {
    var endings: [Ending: Shape] = [:]
    func add(_ shape: Shape, _ texts: String, final: Int = 0) {
      for text in texts.split(separator: " ", omittingEmptySubsequences: false) {
        endings[Ending(final: final, text.unicodeScalars)] = shape
      }
    }
    add(.base, "다 고 지 게 기 자 겠다 겠습니다 던 지만 거나 도록 는다 습니다 습니까 죠")
    add(.bare, "는 는데 는지 네")
    add(.soft, "면 며 니 면서 려고 려는 려면 므로")
    add(.honorific, "십시오 시오 세요 시는 시고 시면")
    add(.infinitive, " 서 야 도 요 라 졌다 진다 지는 지고")
    // ㅆ
    add(.infinitive, "다 고 으며 지만 던 는데 습니다 습니까 으나 을 다고 다는 다며 기 음 으면 어요 죠", final: 20)
    // ㄴ, ㄹ, ㅁ, ㅂ
    for final in [4, 8, 16] { add(.open, "", final: final) }
    add(.open, "다", final: 4)
    add(.open, "까 지 수록", final: 8)
    add(.open, "니다 니까 시다", final: 17)
    return endings
  }()

  // MARK: Stems

  /// The verbs that have a stem in each of its shapes; for each verb the word that dictionaries have, and that of the one that
  /// stands for it.
  private static let list: (entries: [Stem: [Int]], words: [String], leaders: [String]) = {
    var entries: [Stem: [Int]] = [:]
    var verbs: [String] = []
    var leaders: [Int] = []
    func leader(of verb: Int) -> Int {
      var verb = verb
      while leaders[verb] != verb { verb = leaders[verb] }
      return verb
    }
    for (conjugation, stems) in stemsByConjugation {
      for stem in stems.split(whereSeparator: \.isWhitespace) {
        let verb = verbs.count
        verbs.append(stem + "다")
        leaders.append(verb)
        let syllables = Array(stem.unicodeScalars)
        for (shape, written) in shapes(of: syllables, conjugation) {
          let key = Stem(shape, written)
          if let known = entries[key]?.first { leaders[leader(of: verb)] = leader(of: known) }
          entries[key, default: []].append(verb)
        }
      }
    }
    let led = verbs.indices.map { verbs[leader(of: $0)] }
    return (entries, verbs, led)
  }()

  /// For each syllable of Hangul whether some form of a listed verb begins with it, and whether one ends with it.
  private static let edges: (first: [Bool], last: [Bool]) = {
    var first = [Bool](repeating: false, count: Hangul.syllableCount)
    var last = first
    let stems = Dictionary(grouping: list.entries.keys.map(\.unpacked), by: \.shape)
    // By shape and the consonant that an ending brings to it.
    var heads: Set<UInt8> = []
    for (ending, shape) in endings {
      let (final, tail) = ending.unpacked
      if let end = tail.last { last[end] = true }
      guard tail.isEmpty || heads.insert(shape.rawValue << 5 | UInt8(final)).inserted else { continue }
      for stem in stems[shape] ?? [] {
        guard let head = stem.syllables.first, let end = stem.syllables.last else { continue }
        // What takes a consonant of the ending is open.
        first[stem.syllables.count == 1 && Hangul.isOpen(head) ? head + final : head] = true
        if tail.isEmpty { last[Hangul.isOpen(end) ? end + final : end] = true }
      }
    }
    return (first, last)
  }()

  /// The shapes of a stem, those in 아 or 어 in each way to write them.
  private static func shapes(
    of stem: [Unicode.Scalar], _ conjugation: Conjugation
  ) -> [(Shape, [Unicode.Scalar])] {
    guard let last = stem.last, let syllable = Hangul.Syllable(last) else { return [] }
    let body = Array(stem.dropLast())
    func written(_ vowel: Int? = nil, final: Int = 0) -> [Unicode.Scalar] {
      let changed = Hangul.Syllable(initial: syllable.initial, vowel: vowel ?? syllable.vowel, final: final)
      return body + (changed.scalar.map { [$0] } ?? [])
    }
    // ㅏ, ㅑ, ㅗ
    let joined: Unicode.Scalar = [0, 2, 8].contains(syllable.vowel) ? "아" : "어"
    var (bare, soft, honorific, open) = (stem, stem, stem, stem)
    var infinitives = [stem + [joined]]
    switch conjugation {
    case .consonant: soft = stem + ["으"]
    case .rieul: (bare, honorific, open) = (written(), written(), written())
    case .digeut:
      let liquid = written(final: Hangul.rieul)
      (soft, infinitives) = (liquid + ["으"], [liquid + [joined]])
    case .bieup:
      soft = written() + ["우"]
      // 도와, 고와
      infinitives = [written() + [stem.count == 1 && syllable.vowel == 8 ? "와" : "워"]]
    // 파란, 파라면, 파래
    case .hieut: (soft, honorific, open, infinitives) = (written(), written(), written(), [written(1)])
    case .siot: (soft, infinitives) = (written() + ["으"], [written() + [joined]])
    case .reu:
      guard let before = body.last, var liquid = Hangul.Syllable(before) else { return [] }
      liquid.final = Hangul.rieul
      let head = body.dropLast() + (liquid.scalar.map { [$0] } ?? [])
      infinitives = [head + [[0, 8].contains(liquid.vowel) ? "라" : "러"]]
    case .eu:
      let before = body.last.flatMap(Hangul.Syllable.init)?.vowel
      infinitives = [written(before == 0 || before == 8 ? 0 : 4)]
    case .vowel:
      if [20, 1, 5, 11, 16, 19].contains(syllable.vowel) { infinitives.append(stem + ["여"]) }
      switch syllable.vowel {
      case 0, 4, 6: infinitives = [stem]
      case 1, 5: infinitives.append(stem)
      case 8: infinitives.append(written(9))
      case 11: infinitives.append(written(10))
      case 13: infinitives.append(written(14))
      case 20: infinitives.append(written(6))
      default: break
      }
    }
    if [.consonant, .digeut, .bieup, .siot].contains(conjugation) { (honorific, open) = (soft, soft) }
    return [(.base, stem), (.bare, bare), (.soft, soft), (.honorific, honorific), (.open, open)]
      + infinitives.map { (.infinitive, $0) }
  }

  private enum Conjugation { case consonant, rieul, digeut, bieup, siot, hieut, reu, eu, vowel }

  private static let stemsByConjugation: [(Conjugation, String)] = [
    (
      .consonant,
      """
      먹 받 잡 찾 읽 앉 닫 믿 얻 입 벗 씻 웃 밝 높 낮 많 적 넓 좁 깊 작 같 있 없 남 넘 참 담 감 숨 품 심 쏟 뽑 접 꽂 찢 맞 늦 잊 쫓 좋 놓 넣
      쌓 닿 낳 끊 끓 잃 옳 싫 앓 뚫 굶 젊 닮 옮 밟 짧 얇 묶 닦 섞 깎 꺾 겪 솟 막 죽 늙 맡 붙 뱉 높이솟 이어받 본받 넘겨받 인정받 내놓 털어놓 가로막
      맺 짖 빚 꾸짖 갖 벗 뜯 쥐어뜯 괜찮 점잖
      """
    ),
    (
      .rieul,
      """
      열 만들 알 들 걸 달 팔 놀 울 풀 돌 밀 벌 얼 쓸 털 갈 물 빌 길 멀 힘들 이끌 늘 줄 떠들 흔들 거들 머물 베풀 기울 맞물 내걸 잇달 둥글 드물
      낯설 거칠 살 날 불 끌 몰 썰 빨 굴 뒤흔들 받들 내밀 시들 물들 떠돌 뛰놀
      """
    ),
    (.digeut, "듣 걷 묻 싣 깨닫 일컫 엿듣 캐묻 내걷"),
    (
      .bieup,
      """
      돕 눕 굽 줍 어렵 쉽 아름답 가깝 고맙 덥 춥 무겁 가볍 새롭 자유롭 무섭 아쉽 그립 뜨겁 차갑 맵 곱 밉 부럽 두렵 해롭 이롭 까다롭 외롭 괴롭 다채롭 평화롭
      풍요롭 놀랍 반갑 즐겁 귀엽 더럽 두껍 자랑스럽 자연스럽 갑작스럽 만족스럽 영광스럽 고통스럽 부담스럽 조심스럽 사랑스럽 어둡 무덥 싱겁 가렵 미끄럽 부드럽
      시끄럽 어지럽 번거롭 순조롭 명예롭 슬기롭 지혜롭 정의롭
      """
    ),
    (.hieut, "그렇 이렇 저렇 어떻 파랗 빨갛 노랗 하얗 까맣 커다랗"),
    (.siot, "짓 낫 잇 붓 긋 젓 결론짓"),
    (
      .reu,
      """
      모르 부르 다르 빠르 흐르 오르 고르 기르 누르 마르 바르 서두르 찌르 자르 지르 가르 두르 나르 구르 떠오르 무찌르 저지르 앞지르 배부르 서투르 머무르
      """
    ),
    (.eu, "쓰 크 끄 뜨 바쁘 아프 나쁘 예쁘 기쁘 슬프 고프 모으 담그 잠그 따르 치르 들르 잇따르 뒤따르 힘쓰 애쓰 무릅쓰 눈뜨"),
    (
      .vowel,
      """
      아니 파 가 오 보 주 사 타 서 차 자 나 두 쏘 꾸 켜 펴 세 떼 빼 쥐 쉬 뛰 피 끼 내 지 치 비 깨 캐 짜 싸 대 매 재 새 베 메 나가 나오 들어가 들어오 올라가 올라오 내려가 내려오 돌아가 돌아오 다가오
      나아가 떠나 만나 일어나 일어서 나서 나타나 나타내 보내 지내 끝내 꺼내 펴내 이루 이루어지 다루 바꾸 나누 싸우 키우 세우 채우 비우 지우 태우 피우 깨우
      알리 보이 올리 내리 돌리 달리 열리 걸리 팔리 풀리 놓이 모이 쌓이 쓰이 기다리 지키 이기 남기 옮기 넘기 숨기 벗기 웃기 맡기 생기 즐기 느끼 아끼
      꾸미 움직이 줄이 높이 늘이 붙이 먹이 죽이 속이 녹이 밝히 넓히 굳히 잡히 막히 닫히 바뀌 여기 당기 챙기 던지 만지 떨어지 무너지 사라지 벌어지 가지 마시
      모시 살리 말리 흘리 돌보 살펴보 바라보 알아보 지켜보 빛나 끝나 자라 놀라 건너 멈추 낮추 갖추 맞추 늦추 감추 비추 미루 치우 외우 거두 가두 앞두 서두
      """
    ),
  ]
}

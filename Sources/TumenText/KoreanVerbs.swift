internal import TumenModel

/// The commonest verbs and adjectives of Korean that are no noun with 하다 or 되다, in their forms: without a list no rule
/// tells 들었다 of 듣다 from that of 들다, or 사고 of 사다 from the noun.
///
/// The forms are made by the classes of conjugation of school grammar (the National Institute of Korean Language, Standard
/// Pronunciation and Hangul Orthography, articles 15 to 18), with the North's 여 for 어 behind ㅣ, ㅐ, ㅔ, ㅚ, ㅟ and ㅢ.
enum KoreanVerbs {
  /// The verb of which a word is a form, as dictionaries have it; `nil` for what is in no list. Verbs that share a form
  /// (가다 and 갈다: 간다) are taken for one.
  static func verb(of form: String) -> String? { verbs[form] }

  private static let verbs: [String: String] = {
    var classes = WordClasses()
    for (conjugation, stems) in stemsByConjugation {
      for stem in stems.split(whereSeparator: \.isWhitespace) {
        let isShort = conjugation == .vowel && stem.count == 1
        for form in forms(of: Array(stem.unicodeScalars), conjugation, isShort: isShort)
        // 산 is a mountain, 간 a space, 줄 a line.
        where form.count > 1 && !otherWords.contains(form) { classes.add(form, of: stem + "다") }
      }
    }
    return classes.words
  }()

  /// Words that are mostly something else.
  private static let otherWords: Set<String> = [
    "나는", "다는", "이는", "도는", "무는", "너는", "사는", "지는", "치는", "서는", "내는", "세는", "배는", "매는", "두는", "피는", "들이", "가는", "차는",
    "자는", "주는", "일어", "열기", "남자", "입자", "참고", "잡지", "잡음", "물자", "적자", "적기", "먹지", "막기", "감자", "돌기", "절기", "굴기",
  ]

  // MARK: Conjugation

  private enum Conjugation { case consonant, rieul, digeut, bieup, siot, reu, eu, vowel }

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
      열 만들 알 들 걸 달 팔 놀 울 풀 돌 밀 벌 얼 쓸 털 갈 물 빌 길 멀 힘들 이끌 늘 줄 떠들 흔들 거들 머물 베풀 기울 맞물 내걸 잇달 둥글 가늘 드물
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
    (.siot, "짓 낫 잇 붓 긋 젓 결론짓"),
    (
      .reu,
      """
      모르 부르 다르 빠르 흐르 오르 고르 기르 누르 마르 바르 서두르 찌르 자르 지르 가르 두르 나르 구르 떠오르 무찌르 저지르 앞지르 배부르 서투르 머무르
      """
    ),
    (.eu, "쓰 크 끄 뜨 바쁘 아프 나쁘 기쁘 슬프 고프 모으 담그 잠그 따르 치르 들르 잇따르 뒤따르 힘쓰 애쓰 무릅쓰 눈뜨"),
    (
      .vowel,
      """
      가 오 보 주 사 타 서 차 자 나 두 쏘 꾸 켜 펴 세 떼 빼 쥐 쉬 뛰 피 끼 내 지 치 나가 나오 들어가 들어오 올라가 올라오 내려가 내려오 돌아가 돌아오 다가오
      나아가 떠나 만나 일어나 일어서 나서 나타나 나타내 보내 지내 끝내 꺼내 펴내 이루 이루어지 다루 바꾸 나누 싸우 키우 세우 채우 비우 지우 태우 피우 깨우
      알리 보이 올리 내리 돌리 달리 열리 걸리 팔리 풀리 놓이 모이 쌓이 쓰이 기다리 지키 이기 남기 옮기 넘기 숨기 벗기 웃기 맡기 생기 즐기 느끼 아끼
      꾸미 움직이 줄이 높이 늘이 붙이 먹이 죽이 속이 녹이 밝히 넓히 굳히 잡히 막히 닫히 바뀌 여기 당기 챙기 던지 만지 떨어지 무너지 사라지 벌어지 가지 마시
      모시 살리 말리 흘리 돌보 살펴보 바라보 알아보 지켜보 빛나 끝나 자라 놀라 건너 멈추 낮추 갖추 맞추 늦추 감추 비추 미루 치우 외우 거두 가두 앞두 서두
      """
    ),
  ]

  private static func forms(of stem: [Unicode.Scalar], _ conjugation: Conjugation, isShort: Bool) -> [String] {
    guard let last = stem.last, let syllable = Hangul.Syllable(last) else { return [] }
    let body = String(scalars: stem.dropLast())
    func written(_ vowel: Int? = nil, final: Int = 0) -> String {
      var changed = syllable
      changed.final = final
      changed.vowel = vowel ?? changed.vowel
      return body + (changed.scalar.map { String($0) } ?? "")
    }
    let base = String(scalars: stem)
    // ㅏ, ㅑ, ㅗ
    let isBright = [0, 2, 8].contains(syllable.vowel)
    let joined = isBright ? "아" : "어"
    /// The stem before a consonant, before (으), what takes ㄴ, ㄹ, ㅂ as a final, and the forms that end in 아 or 어.
    var (soft, infinitives): (String, [String]) = (base, [base + joined])
    var isOpen = false
    switch conjugation {
    case .consonant: soft = base + "으"
    case .rieul: isOpen = true
    case .digeut:
      let liquid = written(final: Hangul.rieul)
      (soft, infinitives) = (liquid + "으", [liquid + joined])
    case .bieup:
      soft = written() + "우"
      infinitives = [written() + (["돕", "곱"].contains(base) ? "와" : "워")]
    case .siot: (soft, infinitives) = (written() + "으", [written() + joined])
    case .reu:
      guard let before = stem.dropLast().last, var liquid = Hangul.Syllable(before) else { return [] }
      liquid.final = Hangul.rieul
      let head = String(scalars: stem.dropLast(2)) + (liquid.scalar.map { String($0) } ?? "")
      infinitives = [head + ([0, 8].contains(liquid.vowel) ? "라" : "러")]
      isOpen = true
    case .eu:
      let before = stem.dropLast().last.flatMap(Hangul.Syllable.init)?.vowel
      infinitives = [written(before == 0 || before == 8 ? 0 : 4)]
      isOpen = true
    case .vowel:
      isOpen = true
      if [20, 1, 5, 11, 16, 19].contains(syllable.vowel) { infinitives.append(base + "여") }
      switch syllable.vowel {
      case 0, 4, 6: infinitives = [base]
      case 8: infinitives.append(written(9))
      case 13: infinitives.append(written(14))
      case 20: infinitives.append(written(6))
      case 1, 5: infinitives.append(base)
      case 11: infinitives.append(written(10))
      default: break
      }
    }
    let bare = conjugation == .rieul ? written() : base
    /// The syllable that takes ㄴ, ㄹ and ㅂ.
    let taking = isOpen ? written() : soft
    func final(_ number: Int) -> String {
      guard let last = taking.unicodeScalars.last, var syllable = Hangul.Syllable(last) else { return taking }
      syllable.final = number
      return String(scalars: taking.unicodeScalars.dropLast()) + (syllable.scalar.map { String($0) } ?? "")
    }
    var forms = infinitives.flatMap { infinitive -> [String] in
      let past = Self.past(of: infinitive)
      return (isShort ? [] : ["", "서", "야", "도", "요", "라", "졌다", "진다", "지는", "지고"].map { infinitive + $0 })
        + pastTails.map { past + $0 }
    }
    forms += isOpen ? [final(4) + "다", final(17) + "니다", final(17) + "니까"] : [base + "는다", base + "습니다", base + "습니까"]
    forms += ["는", "는데", "는지", "네"].map { bare + $0 }
    forms += ["겠다", "겠습니다", "던", "지만", "거나", "도록"].map { base + $0 }
    forms += ["면서", "려고", "려는", "려면", "므로"].map { soft + $0 }
    forms += ["십시오", "세요", "시는"].map { (isOpen ? bare : soft) + $0 }
    if !isShort {
      forms += ["다", "고", "지", "게", "기", "자"].map { base + $0 } + ["면", "며", "니"].map { soft + $0 }
      forms += [final(4), final(Hangul.rieul), final(16)]
    }
    return forms
  }

  /// What stands behind the mark of the past.
  private static let pastTails = [
    "다", "고", "으며", "지만", "던", "는데", "습니다", "습니까", "으나", "을", "다고", "다는", "다며", "기", "음", "으면",
  ]

  /// The form in 아 or 어 with the mark of the past, ㅆ.
  private static func past(of infinitive: String) -> String {
    guard let last = infinitive.unicodeScalars.last, var syllable = Hangul.Syllable(last) else { return infinitive }
    syllable.final = 20
    return String(scalars: infinitive.unicodeScalars.dropLast()) + (syllable.scalar.map { String($0) } ?? "")
  }
}

internal import TumenModel

extension Korean {
  /// What the forms and writings of a word have in common: it without particles, without the endings of a predicate, and
  /// as the South writes it (녀자는 and 여자, 콤퓨터 and 컴퓨터, 채택하였다 and 채택했습니다).
  package static func stem(of key: String) -> String {
    // Before particles are taken off, which 미싸일 ends like.
    let key = KoreanNorms.withLoans(.southern, in: key)
    if key.utf8.count == conjunction.utf8.count, key == conjunction { return key }
    if let word = KoreanVerbs.verb(of: key) ?? KoreanShortNouns.noun(of: key) { return word }
    let bare = withoutParticles(key)
    // Whether the whole word is a verb was asked already.
    return bare == key ? predicateStem(of: southernHead(key)) : southernStem(withoutParticles: bare)
  }

  /// ``stem(of:)`` of a word that has no particles.
  package static func stem(withoutParticles key: String) -> String {
    southernStem(withoutParticles: KoreanNorms.withLoans(.southern, in: key))
  }

  private static func southernStem(withoutParticles key: String) -> String {
    KoreanVerbs.verb(of: key) ?? predicateStem(of: southernHead(key))
  }

  /// Whether a word is a form of one of the listed verbs (see ``KoreanVerbs``).
  package static func isVerb(_ key: String) -> Bool { KoreanVerbs.verb(of: key) != nil }

  /// Whether a word is a form of a verb or adjective, be it listed or made of a noun: 열었다, 채택하였다.
  static func isPredicate(_ key: String) -> Bool {
    if key == conjunction { return false }
    let bare = withoutParticles(key)
    if isVerb(key) || isVerb(bare) { return true }
    let word = southernHead(bare)
    return predicateStem(of: word) != word
  }

  /// All verbs and adjectives of which a word may be a form, though it is mostly something else (사고, 줄), each by what its
  /// forms have in common.
  static func predicates(of key: String) -> Set<String> {
    if key == conjunction || key == numeral { return [] }
    var found = KoreanVerbs.verbs(ofAnyForm: key)
    // 가기를, 있음은
    let bare = withoutParticles(key)
    if bare != key, let last = bare.unicodeScalars.last, last == "기" || Hangul.Syllable(last)?.final == nominal {
      found.formUnion(KoreanVerbs.verbs(ofAnyForm: bare))
    }
    if key.utf8.count / 3 <= longestEnding, key.unicodeScalars.allSatisfy(Hangul.isSyllable),
      let verb = derivedForms[Hangul.packed(key.unicodeScalars)]
    {
      found.insert(verb)
    }
    if found.isEmpty, isPredicate(key) { found.insert(stem(of: key)) }
    return found
  }

  /// The final consonant ㅁ, which makes a noun of a verb.
  private static let nominal = 16

  /// But, and one: as if they were forms of 하다.
  private static let (conjunction, numeral) = ("하지만", "하나")

  // MARK: Heads of words

  /// A word of two syllables or more as the South writes its head: ㄹ and ㄴ fall away before ㅣ and the vowels with y, ㄹ
  /// becomes ㄴ before others (두음 법칙; Hangul Orthography of the ROK, articles 10 to 12). Loan words that the South
  /// writes with ㄹ change too, so that this serves to compare, not to print.
  static func southernHead(_ key: String) -> String {
    guard let first = key.unicodeScalars.first, var syllable = Hangul.Syllable(first),
      syllable.initial == nieun || syllable.initial == rieul, key.unicodeScalars.count > 1
    else { return key }
    if palatalVowels.contains(syllable.vowel) {
      syllable.initial = silent
    } else if syllable.initial == rieul, openVowels.contains(syllable.vowel) {
      syllable.initial = nieun
    } else {
      return key
    }
    guard let head = syllable.scalar else { return key }
    return String(head) + String(key.unicodeScalars.dropFirst())
  }

  /// A word as the South writes it, as far as its head and the loan words in it tell: 녀자, 콤퓨터, 탄도미싸일.
  package static func southernWriting(_ key: String) -> String {
    southernHead(KoreanNorms.withLoans(.southern, in: key))
  }

  /// A word in each way that it may be written in the North or the South, as ``southernWriting(_:)`` tells: 노동자, 로동자;
  /// 미사일, 미싸일.
  package static func writings(of key: String) -> [String] {
    let southern = KoreanNorms.withLoans(.southern, in: key)
    let northern = KoreanNorms.withLoans(.northern, in: southern)
    return headWritings(of: southern) + (northern == southern ? [] : headWritings(of: northern))
  }

  /// A word with each head that it may have in the North or the South.
  private static func headWritings(of key: String) -> [String] {
    let southern = southernHead(key)
    guard let first = southern.unicodeScalars.first, let syllable = Hangul.Syllable(first),
      southern.unicodeScalars.count > 1
    else { return [key] }
    let initials =
      if syllable.initial == silent, palatalVowels.contains(syllable.vowel) {
        [silent, nieun, rieul]
      } else if syllable.initial == nieun, openVowels.contains(syllable.vowel) {
        [nieun, rieul]
      } else {
        [syllable.initial]
      }
    let rest = String(southern.unicodeScalars.dropFirst())
    return initials.compactMap { initial in
      Hangul.Syllable(initial: initial, vowel: syllable.vowel, final: syllable.final).scalar.map { String($0) + rest }
    }
  }

  /// Initial consonants by their numbers (see ``Hangul/Syllable``).
  private static let (nieun, rieul, silent) = (2, 5, 11)
  /// ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ
  private static let palatalVowels: Set<Int> = [2, 6, 7, 12, 17, 20]
  /// ㅏ ㅐ ㅗ ㅚ ㅜ ㅡ
  private static let openVowels: Set<Int> = [0, 1, 8, 11, 13, 18]

  // MARK: Predicates

  /// A predicate without its endings, as far as its letters tell: of one made of a noun of two syllables or more that noun
  /// (채택한다, 결정되였다), of others the stem before an ending that no noun has (되었습니다, 봤다). Other words stay.
  private static func predicateStem(of key: String) -> String {
    // One syllable has three bytes.
    if key.utf8.count <= 3 { return ["된", "될", "됨", "돼", "됐"].contains(key) ? "되" : key == "할" ? "하" : key }
    guard let last = Hangul.lastSyllable(of: key), endsForm[last] || last == Hangul.number(of: "다"),
      key.utf8.count != numeral.utf8.count || key != numeral
    else {
      return key
    }
    let syllables = Array(key.unicodeScalars)
    let longest =
      endsForm[last] ? syllables.reversed().prefix(longestEnding).prefix(while: Hangul.isSyllable).count : 0
    for length in stride(from: longest, through: 1, by: -1) {
      let noun = syllables.dropLast(length)
      guard let verb = derivedForms[Hangul.packed(syllables.suffix(length))] else { continue }
      if noun.count != 1 { return noun.isEmpty ? verb : String(scalars: noun) }
      // 북한 is no form of a verb; 정했다 is.
      if length > 1 { return String(scalars: noun) + verb }
    }
    guard let stem = declaredStem(of: syllables[...]) else { return key }
    return String(scalars: stem)
  }

  /// What stands before 다 and 습니다 at the end of a sentence; `nil` if a noun could end so.
  private static func declaredStem(of word: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    var stem = word
    if stem.count > 2, stem.suffix(2).elementsEqual(["니", "다"]) {
      stem = stem.dropLast(2)
      if stem.last == "습" {
        stem = stem.dropLast()
      } else {
        guard let open = opened(stem, final: 17) else { return nil }
        return open
      }
      return stem.isEmpty ? nil : presentStem(of: stem)
    }
    guard stem.last == "다" else { return nil }
    stem = stem.dropLast()
    if stem.last == "는", stem.count > 1 { return stem.dropLast() }
    if let open = opened(stem, final: 4) { return open }
    guard let last = stem.last else { return nil }
    if Hangul.Syllable(last)?.final == 20 { return presentStem(of: stem) }
    // 의사다 is 의사; 바다 and 크다 are words.
    return stem.count > 1 && !nounsInDa.contains(String(scalars: word)) ? stem : nil
  }

  private static let nounsInDa: Set<String> = ["사이다", "캐나다", "우간다", "르완다", "베란다", "아젠다", "아나콘다", "프로파간다", "아만다"]

  /// A stem without the mark of the past (되었, 봤, 갔) or of the future (가겠).
  private static func presentStem(of stem: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let last = stem.last, var syllable = Hangul.Syllable(last), syllable.final == 20, last != "있" else {
      return stem
    }
    if stem.count > 1, ["었", "았", "였", "겠"].contains(last) { return stem.dropLast() }
    syllable.final = 0
    syllable.vowel = contracted[syllable.vowel] ?? syllable.vowel
    guard let open = syllable.scalar else { return stem }
    return stem.dropLast() + [open]
  }

  /// The vowel of a stem by that of its past: 봤 of 보, 줬 of 주, 졌 of 지, 됐 of 되.
  private static let contracted = [9: 8, 14: 13, 6: 20, 10: 11]

  /// The stem without a final consonant, which its last syllable must have.
  private static func opened(_ stem: ArraySlice<Unicode.Scalar>, final: Int) -> ArraySlice<Unicode.Scalar>? {
    guard let last = stem.last, var syllable = Hangul.Syllable(last), syllable.final == final else { return nil }
    syllable.final = 0
    return syllable.scalar.map { stem.dropLast() + [$0] }
  }

  /// The forms of 하다, 되다 and 시키다 that stand behind a noun, each with its verb.
  private static let derivedForms: [UInt128: String] = {
    let past = [
      "다", "고", "으며", "지만", "던", "는데", "습니다", "습니까", "으나", "을", "다고", "다는", "다며", "다면", "기", "음", "는지", "어요",
      "죠", "으므로", "으면",
    ]
    let open = [
      "", "다", "고", "며", "면", "면서", "는", "던", "기", "지", "지만", "려고", "려는", "려면", "거나", "도록", "게", "자", "자고",
      "자는", "는데", "나", "니", "므로", "십시오", "시오", "세요", "겠다", "겠습니다", "겠지만", "는지", "라", "라고", "느라",
    ]
    let joined = ["", "서", "야", "도", "요", "라", "야만", "왔다", "왔으며", "나가", "나가야"]
    let declared = ["", "다", "다고", "다는", "다면", "다며", "데", "지"]
    let verbs:
      [(verb: String, open: [String], past: [String], joined: [String], n: String, l: String, m: String, b: String)] = [
        ("하", ["하"], ["하였", "했"], ["하여", "해"], "한", "할", "함", "합"),
        ("되", ["되"], ["되었", "되였", "됐"], ["되어", "되여", "돼"], "된", "될", "됨", "됩"),
        ("시키", ["시키"], ["시키었", "시켰"], ["시키어", "시켜"], "시킨", "시킬", "시킴", "시킵"),
      ]
    var forms: [UInt128: String] = [:]
    for verb in verbs {
      func add(_ heads: [String], _ tails: [String]) {
        for head in heads {
          for tail in tails { forms[Hangul.packed((head + tail).unicodeScalars)] = verb.verb }
        }
      }
      add(verb.open, open)
      add(verb.past, past)
      add(verb.joined, joined)
      add([verb.n], declared)
      add([verb.l], ["", "지", "수록", "까", "는지"])
      add([verb.m], [""])
      add([verb.b], ["니다", "니까", "시다"])
    }
    return forms
  }()

  private static let longestEnding = derivedForms.keys.map { Hangul.unpacked($0).syllables.count }.max() ?? 0

  /// For each syllable of Hangul whether one of these forms ends in it: most words end in none.
  private static let endsForm: [Bool] = {
    var endsForm = [Bool](repeating: false, count: Hangul.syllableCount)
    for case let last? in derivedForms.keys.map({ Hangul.unpacked($0).syllables.last }) { endsForm[last] = true }
    return endsForm
  }()
}

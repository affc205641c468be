/// How words in Latin letters end when Koreans read them.
///
/// Capitals and words without a vowel are read letter by letter (엘 엠 엔 알). Other words follow the norm of loan words for
/// English (외래어 표기법, chapter 3, section 1): p t k close a syllable behind a short vowel (book 북, internet 인터넷) and take
/// ㅡ behind a consonant, a long vowel or a diphthong (Swift 스위프트, week 위크, cape 케이프); b d g, s and f take ㅡ; m n ng l
/// close a syllable.
enum LatinInKorean {
  static func ending(of word: String) -> KoreanParticles.Ending {
    let word = spelt(in: word) ?? word
    let lower = word.lowercased()
    guard let last = lower.last else { return .vowel }
    if word.count == 1 || word == word.uppercased() || !lower.contains(where: isVowel) {
      return last == "l" || last == "r" ? .rieul : last == "m" || last == "n" ? .consonant : .vowel
    }
    if let known = known[lower] { return known }
    if lower.hasSuffix("ng") { return .consonant }
    switch last {
    case "l": return .rieul
    case "m", "n": return .consonant
    case "k", "p", "t", "c": return closes(lower) ? .consonant : .vowel
    case "e":
      // A silent e shows the consonant before it: apple 애플, Google 구글, line 라인.
      if lower.hasSuffix("le") { return .rieul }
      return ["ne", "me"].contains { lower.hasSuffix($0) } && lower.count > 3 ? .consonant : .vowel
    default: return .vowel
    }
  }

  /// Whether a word ends in one way however it is read: letter by letter or as a word, and by the norm or by use. The b, c,
  /// e, g, k, p, q, r and t at the end of a word are read in several ways (doc 독 and 도크, attr 아트르 and 애트리뷰트), but b, c,
  /// k, p and t behind a consonant end in a vowel as letters and as sounds (USB, script 스크립트), and so does a silent e, but
  /// behind l, m and n (code 코드, Chrome 크롬). How use ends a word is certain, unless it has two ways (set 세트 and 셋).
  static func isCertain(_ word: String) -> Bool {
    let word = spelt(in: word) ?? word
    let lower = word.lowercased()
    guard let last = lower.last else { return false }
    let isShouted = word == word.uppercased()
    // A small letter may be a unit: t 톤.
    if word.count == 1 { return isShouted && last != "r" }
    if !lower.contains(where: isVowel) { return last != "r" }
    // README may be spelt: 이.
    if let end = known[lower], !twofold.contains(lower) { return !isShouted || end == .vowel && !"lmnr".contains(last) }
    let before = lower.dropLast().last ?? " "
    switch last {
    // Ping 핑, but NG 엔지; server 서버, but PR 피아르 and 피알.
    case "g", "r":
      return !isShouted && word.count > 3 && ["ng", "er"].contains { lower.hasSuffix($0) } && !lower.hasSuffix("png")
    // Slack 슬랙, Scott 스콧, bomb 밤; desktop 데스크톱.
    case "b", "c", "k", "p", "t":
      return word.count > 2 && !isVowel(before) && before != last
        && !["ck", "mb", "bt"].contains { lower.hasSuffix($0) }
    case "e" where !isShouted && word.count > 3:
      return "cdfgsvz".contains(before) || before == "l" || "mn".contains(before) && word.count > 4
    case "e", "q": return false
    // LaTeX 라텍, iPod 아이팟, Thanh 타인.
    default: return last.isASCII && !["tex", "od", "nh"].contains { lower.hasSuffix($0) }
    }
  }

  /// The capitals at the end of a word that begins otherwise, which are read one by one: ME of GpgME.
  private static func spelt(in word: String) -> String? {
    let capitals = word.reversed().prefix(while: \.isUppercase).count
    return capitals > 1 && capitals < word.count ? String(word.suffix(capitals)) : nil
  }

  /// Whether the p, t or k at the end of a word closes a syllable.
  private static func closes(_ lower: String) -> Bool {
    if slavic.contains(where: lower.hasSuffix) { return false }
    var letters = Array(lower.dropLast())
    // ck and tt are one sound: Slack 슬랙, Scott 스콧.
    if let last = lower.last, let before = letters.last, before == last || (last == "k" && before == "c") {
      letters.removeLast()
    }
    guard let vowel = letters.popLast(), isVowel(vowel) else { return false }
    // Behind a qu or u that is a consonant the vowel is short: quick.
    guard let before = letters.last, isVowel(before), !(before == "u" && letters.dropLast().last == "q") else {
      return true
    }
    // book 북, but root 루트.
    return before == "o" && vowel == "o" && lower.hasSuffix("k")
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }

  /// The ends of Russian names, which the norm for Russian gives a ㅡ: Владивосток 블라디보스토크, Спутник 스푸트니크.
  private static let slavic = ["stok", "nik", "chuk", "tyuk", "shchuk", "enok", "ovak"]

  /// Words that use has given another end than the norm.
  private static let known: [String: KoreanParticles.Ending] = [
    "web": .consonant, "lab": .consonant, "club": .consonant, "job": .consonant, "bob": .consonant, "type": .consonant,
    "europe": .consonant, "group": .consonant, "foot": .consonant, "bit": .vowel, "set": .vowel, "kit": .vowel,
    "hit": .vowel, "cut": .vowel, "nike": .vowel, "you": .vowel, "the": .vowel, "seoul": .rieul, "makeup": .consonant,
    "startup": .consonant, "cafe": .vowel, "iraq": .vowel, "recipe": .vowel, "anime": .vowel, "acme": .vowel,
    "github": .vowel, "youtube": .vowel, "adobe": .vowel, "skype": .vowel, "apache": .vowel, "readme": .vowel,
    "gitlab": .consonant, "internet": .consonant, "ethernet": .consonant, "telnet": .consonant, "desktop": .consonant,
    "laptop": .consonant, "photoshop": .consonant, "facebook": .consonant, "outlook": .consonant,
    "notebook": .consonant,
    "macbook": .consonant, "tiktok": .consonant, "slack": .consonant, "ipod": .consonant, "robot": .consonant,
  ]
  /// Those of them that use ends in two ways.
  private static let twofold: Set<String> = ["set", "kit", "hit", "cut"]
}

internal import TumenText

/// What Korean words say how many: numerals beside what they count, and nouns that stand for them.
enum KoreanCounts {
  /// The number that a word is; `nil` for words that are more often something else where nothing around them counts.
  /// - Parameters:
  ///   - word: the key.
  ///   - before: the word before it.
  ///   - behind: the word behind it.
  static func value(of word: String, behind before: String, before behind: String) -> String? {
    // Most words begin otherwise.
    guard let head = word.unicodeScalars.first, heads.contains(head) else { return nil }
    if let value = determiners[word] { return value }
    if let value = (nouns + days).lazy.compactMap({ self.value(of: word, as: $0) }).first { return value }
    // 반 is a class, too, 열 heat and 천 cloth.
    if word == "반", isCounter(behind, of: halved) || isCounter(before, of: halved) { return "0.5" }
    guard isCounter(behind, of: counters) else { return nil }
    let syllables = Array(word.unicodeScalars)[...]
    let readings = [KoreanNumeral.native(syllables), KoreanNumeral.sino(syllables)].compactMap(\.self)
    return readings.first { $0.length == syllables.count }.map { String($0.value) }
  }

  /// Whether a word counts days without naming them: 사흘, 이틀간.
  static func isSpanOfDays(_ word: String) -> Bool {
    guard let head = word.unicodeScalars.first, heads.contains(head) else { return false }
    return days.contains { value(of: word, as: $0) != nil }
  }

  private static func value(of word: String, as noun: Noun) -> String? {
    guard word.utf8.starts(with: noun.name.utf8) else { return nil }
    return isTail(word.dropFirst(noun.name.count), of: spans) ? noun.value : nil
  }

  /// Whether what stands behind a noun is particles alone, or one of some suffixes and particles.
  static func isTail(_ rest: Substring, of suffixes: [String]) -> Bool {
    Korean.isParticles(rest)
      || suffixes.contains { rest.hasPrefix($0) && Korean.isParticles(rest.dropFirst($0.count)) }
  }

  /// All of the words, and what others begin with.
  static let words: [String] =
    determiners.keys + (nouns + days).map(\.name) + KoreanNumeral.tenWords + ["반", "십", "백", "천", "만"]
    + "이삼사오육칠팔구".flatMap { digit in "십백천만".map { "\(digit)\($0)" } }

  /// How the words begin, and numbers of several digits.
  private static let heads = ScalarSet(
    (determiners.keys + (nouns + days).map(\.name) + KoreanNumeral.tenWords + ["반"]).compactMap(\.unicodeScalars.first)
      + "일이삼사오육칠팔구십백천만".unicodeScalars)

  private static func isCounter(_ word: String, of counters: [String]) -> Bool {
    counters.contains { word.utf8.starts(with: $0.utf8) }
  }

  /// Before what is counted.
  private static let determiners = [
    "한": "1", "첫": "1", "두": "2", "세": "3", "네": "4", "첫번째": "1", "두번째": "2", "세번째": "3", "네번째": "4",
  ]

  private typealias Noun = (name: String, value: String)

  /// By themselves, with particles or with what makes an ordinal of them: 둘이, 셋째.
  private static let nouns: [Noun] = [
    ("하나", "1"), ("둘", "2"), ("셋", "3"), ("넷", "4"), ("다섯", "5"), ("여섯", "6"), ("일곱", "7"), ("여덟", "8"), ("아홉", "9"),
    ("첫째", "1"), ("열째", "10"), ("반년", "0.5"), ("반나절", "0.25"),
  ]
  /// The same for days: 이틀간, 사흘째.
  private static let days: [Noun] = [
    ("하루", "1"), ("이틀", "2"), ("사흘", "3"), ("나흘", "4"), ("닷새", "5"), ("엿새", "6"), ("이레", "7"), ("여드레", "8"),
    ("아흐레", "9"), ("열흘", "10"), ("보름", "15"),
  ]
  private static let spans = ["간", "째", "번째", "동안", "씩", "마다", "쯤"]

  /// What things are counted in, by its beginnings.
  private static let counters = [
    "명", "원", "개", "년", "월", "일", "시간", "분", "초", "권", "장", "대", "마리", "번", "회", "달러", "위안", "엔", "루블", "유로", "킬로",
    "미터", "톤", "사람", "가지", "살", "세대", "채", "척", "곳", "주일", "주간", "달", "도", "리", "평", "층", "쪽", "줄", "그루", "병", "잔", "건",
    "정보", "배", "여 명", "여명", "여개", "가구",
  ]
  /// What has halves.
  private static let halved = ["시간", "년", "달", "개월", "km", "킬로"]
}

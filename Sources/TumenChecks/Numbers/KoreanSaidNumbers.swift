internal import TumenModel
internal import TumenText

/// The numbers that a Korean text says in words with no other meaning.
extension ReadText {
  /// Numerals before what they count, apart or together: 네 마리, 다섯명, 셋째, 쉰 척, 삼천 명.
  var koreanSaidNumbers: [SaidNumber] {
    var words: [SaidNumber] = []
    var place = 0
    // What the word before says, if the next may be added to it: 사만 오천 명.
    var open: (value: Int, range: Range<Int>)?
    while place < scalars.count {
      let begin = place
      while place < scalars.count, scalars[place].isHangul { place += 1 }
      // 3천 is read with its digits.
      if begin < place, !scalar(begin - 1).isDigit, let (value, length) = KoreanWords.large(scalars[begin..<place]) {
        let end = begin + length
        var number = (value: value, range: begin..<end)
        if let before = open, before.range.upperBound + 1 == begin, before.value % 10_000 == 0, value < 10_000 {
          number = (before.value + value, before.range.lowerBound..<end)
        }
        let isApart = end == place
        open = isApart ? number : nil
        let counted = isApart && TextForm.isSpace(scalar(place)) ? place + 1 : end
        if counted < scalars.count, KoreanWords.isCounted(scalars[counted...], isApart: isApart, isLarge: true) {
          words.append(SaidNumber(value: number.value, range: number.range))
        }
      } else if begin < place, let (value, role) = KoreanWords.whole(scalars[begin..<place]) {
        words.append(SaidNumber(value: value, range: begin..<min(place, begin + 2), role: role))
      } else if begin < place, scalars[begin] == "첫" {
        words.append(SaidNumber(value: 1, range: begin..<begin + 1, role: .ordinal))
      } else if begin < place, let (value, length) = KoreanWords.native(scalars[begin..<place]) {
        let end = begin + length
        let isApart = end == place
        let counted = isApart && TextForm.isSpace(scalar(place)) ? place + 1 : end
        if value > 1, counted < scalars.count,
          KoreanWords.isCounted(scalars[counted...], isApart: isApart)
            || isApart && counted > end && KoreanWords.countsByItself(scalars[begin..<place])
              && KoreanWords.isNoun(scalars[counted...])
        {
          let isOrdinal = ["째", "번째"].contains { scalars[counted...].starts(with: $0.unicodeScalars) }
          words.append(SaidNumber(value: value, range: begin..<end, role: isOrdinal ? .ordinal : .count))
        }
      }
      if place == begin { place += 1 }
    }
    return words
  }
}

/// The words for numbers of Korean, and what they count.
private enum KoreanWords {
  /// The value of the native numeral at the head of a Korean word, and how many syllables it has.
  static func native(_ word: ArraySlice<Unicode.Scalar>) -> (value: Int, length: Int)? {
    guard let first = word.first, nativeHeads.contains(first) else { return nil }
    let ten = first == "열" ? 1 : 0
    let rest = word.dropFirst(ten)
    if let (numeral, value) = units.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
      return (10 * ten + value, ten + numeral.unicodeScalars.count)
    }
    return ten == 1 ? (10, 1) : nil
  }

  /// The value of a native numeral from twenty on, or of one of Chinese origin with a word for tens and more, at the head of a
  /// Korean word, and how many syllables it has.
  static func large(_ word: ArraySlice<Unicode.Scalar>) -> (value: Int, length: Int)? {
    guard let first = word.first, largeHeads.contains(first) else { return nil }
    if let native = KoreanNumeral.native(word) { return native.value >= 20 ? native : nil }
    return KoreanNumeral.sino(word).map { ($0.value, $0.length) }
  }

  /// Whether a native numeral that stands alone before a noun is nothing else, as 네 (your) and 열 (a column) may be.
  static func countsByItself(_ word: ArraySlice<Unicode.Scalar>) -> Bool { counting.contains(String(scalars: word)) }

  /// Whether a word of two syllables or more stands there, and no one that goes on from a numeral as from a noun: 세 놓다.
  static func isNoun(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = rest.prefix { $0.isHangul }
    return word.count > 1 && word.last.map { !"다고며서".unicodeScalars.contains($0) } == true
  }

  /// Whether what stands behind a numeral shows that it is one.
  static func isCounted(_ rest: ArraySlice<Unicode.Scalar>, isApart: Bool, isLarge: Bool = false) -> Bool {
    if isLarge {
      let counted = rest.first == "여" ? rest.dropFirst().drop { TextForm.isSpace($0) } : rest
      if largeCounters.contains(where: { counted.starts(with: $0.unicodeScalars) }) { return true }
      // 삼십 분, 사십 년 동안; a syllable that begins another word counts nothing.
      if isApart, let first = counted.first, timeCounters.contains(first),
        counted.dropFirst().first.map({ !$0.isHangul || timeEnds.contains($0) }) ?? true
      {
        return true
      }
    }
    if isApart, let first = rest.first, standingCounters.contains(first), !(rest.dropFirst().first?.isHangul ?? false) {
      return true
    }
    return (isApart ? counters : tiedCounters).contains { rest.starts(with: $0.unicodeScalars) }
  }

  /// What a word says that is a number as a whole: a span of days (이틀, 사흘째), as much again (갑절).
  static func whole(_ word: ArraySlice<Unicode.Scalar>) -> NumberWords.Word? {
    guard let first = word.first, wholeHeads.contains(first),
      let found = whole.first(where: { word.starts(with: $0.0.unicodeScalars) })
    else { return nil }
    let rest = rest(of: word, behind: found.0)
    let isDay = found.2 == .count && rest.hasPrefix("째")
    guard Korean.isParticles(isDay ? rest.dropFirst() : rest) else { return nil }
    return (found.1, isDay ? .ordinal : found.2)
  }

  private static func rest(of word: ArraySlice<Unicode.Scalar>, behind head: String) -> Substring {
    Substring(String(scalars: word.dropFirst(head.unicodeScalars.count)))
  }

  private static let wholeHeads: ScalarSet = "이사나닷엿열갑곱"
  private static let whole: [(String, Int, SaidNumber.Role)] = [
    ("이틀", 2, .count), ("사흘", 3, .count), ("나흘", 4, .count), ("닷새", 5, .count), ("엿새", 6, .count), ("열흘", 10, .count),
    ("갑절", 2, .multiple), ("곱절", 2, .multiple),
  ]

  private static let nativeHeads: ScalarSet = "한두세네둘셋넷다여일아열"
  private static let units: [(String, Int)] = [
    ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9), ("둘", 2), ("셋", 3), ("넷", 4), ("두", 2), ("세", 3), ("네", 4),
    ("한", 1),
  ]
  private static let largeHeads: ScalarSet = "스서마쉰예일여아이삼사오육륙칠팔구십백천만억"
  private static let counting: Set = ["두", "세", "다섯", "여섯", "일곱", "여덟", "아홉"]
  /// What is counted in hundreds and more, beside what other numerals count.
  private static let largeCounters = [
    "명", "척", "딸라", "달러", "루블", "유로", "톤", "정보", "헥타르", "킬로", "키로", "메터", "미터", "세대", "가구", "마리", "그루", "사람",
    "개", "원 ", "원의", "원을", "원이", "권", "곳", "대의", "건의",
  ]
  /// Spans of time, and what may stand right behind one.
  private static let timeCounters: ScalarSet = "분년일"
  private static let timeEnds: ScalarSet = "간을이"
  /// Counters that begin other words as well.
  private static let standingCounters: ScalarSet = "대장"
  private static let tiedCounters = ["개", "명", "마리", "번", "가지", "시간", "사람", "권", "곳", "째"]
  private static let counters =
    tiedCounters + [
      "시", "달", "살", "배", "대의", "장의", "나라", "군데", "차례", "쪽", "줄", "그루", "채의", "척", "자루", "그릇", "잔", "병",
    ]
}

internal import TumenModel
internal import TumenText

/// Days that Korean names by the numbers of month and day with a dot between: 6·25전쟁, 6.15공동선언.
extension ReadText {
  /// The days before the names of what happened on them.
  var namedDays: [ReadDate] {
    if let days = known.namedDays { return days }
    let days = readNamedDays
    known.namedDays = days
    return days
  }

  private var readNamedDays: [ReadDate] {
    guard language.language == "ko", traits.isSuperset(of: [.digit, .hangul]) else { return [] }
    let scalars = scalars
    var days: [ReadDate] = []
    for dot in scalars.indices.dropFirst().dropLast() {
      guard scalars[dot] == "." || Self.middleDots.contains(scalars[dot]), scalars[dot - 1].isDigit,
        scalars[dot + 1].isDigit
      else { continue }
      let month = scalars[..<dot].reversed().prefix(while: \.isDigit)
      let day = scalars[(dot + 1)...].prefix(while: \.isDigit)
      let begin = dot - month.count
      guard month.count < 3, day.count < 3, let first = Int(part(begin..<dot)),
        let second = Int(part(dot + 1..<day.endIndex)),
        (1...12).contains(first), (1...31).contains(second), scalar(begin - 1) != ".", !scalar(begin - 1).isLatin
      else { continue }
      let name = scalars[day.endIndex...].drop { TextForm.isSpace($0) }.prefix { $0.isHangul }
      guard Self.events.contains(where: { name.starts(with: $0.unicodeScalars) }) else { continue }
      days.append(ReadDate(month: first, day: second, range: begin..<day.endIndex))
    }
    return days
  }

  private static let middleDots: ScalarSet = "\u{00B7}\u{30FB}\u{318D}\u{2027}\u{22C5}"
  /// What is named for the day on which it happened.
  private static let events = [
    "전쟁", "운동", "혁명", "봉기", "사건", "사변", "항쟁", "의거", "선언", "합의", "성명", "해방", "광복", "만세", "절", "쿠데타", "민주화", "테로", "테러",
    "공동선언", "북남", "남북", "조치", "구상", "참변", "학살", "인민봉기", "전승", "교시",
  ]

  /// The numbers in digits of another language that say such a day with a point: the 6.25 war.
  func pointedDays(of other: ReadText) -> [ReadNumber] {
    let days = other.namedDays
    if days.isEmpty { return [] }
    return digits.filter { number in
      let halves = part(number.range).split(separator: ".", omittingEmptySubsequences: false).compactMap { Int($0) }
      return halves.count == 2 && days.contains { $0.month == halves[0] && $0.day == halves[1] }
    }
  }
}

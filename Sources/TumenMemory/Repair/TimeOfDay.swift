import TumenModel
internal import TumenText

/// Hours and minutes around a number: 9:05 is 9시 5분, and 9 a.m. is not 9 p.m.
struct TimeOfDay: Sendable {
  private let source: LanguageTag
  private let target: LanguageTag

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// A number as the target writes it if it counts minutes: behind a colon with two digits, before a word with no zero
  /// that only fills up. `nil` where the word would go: 9:00 is 9시.
  func minutes(
    _ text: String, of new: Range<Int>, in query: [Unicode.Scalar], at place: Range<Int>, in target: [Unicode.Scalar]
  ) -> String? {
    let (had, has) = (Self.isBehindColon(new, in: query), Self.isBehindColon(place, in: target))
    if has, !had, place.count == 2, text.count == 1 { return "0" + text }
    if had, !has, text.count == 2, text.hasPrefix("0") { return text == "00" ? nil : String(text.dropFirst()) }
    return text
  }

  /// Whether two hours are of the same half of the day, as far as the texts say it, and both or neither are 12, with which
  /// either half begins.
  func isSameHalf(
    _ old: ReadNumber, in source: [Unicode.Scalar], _ new: ReadNumber, in query: [Unicode.Scalar]
  ) -> Bool {
    let (former, now) = (half(of: old.range, in: source), half(of: new.range, in: query))
    return former == now && (former == nil || (old.value == "12") == (new.value == "12"))
  }

  /// The word for the half of the day beside an hour: a.m., p.m., 오전, утра; `nil` without one.
  private func half(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> String? {
    let words: [Substring]
    if source.language == "ko" {
      let head = String(scalars: scalars[max(0, range.lowerBound - 6)..<range.lowerBound])
      words = head.split { !$0.isLetter }.suffix(1)
    } else {
      // The minutes stand between the hour and the word.
      let rest = String(scalars: scalars[range.upperBound...].prefix(20).filter { $0 != "." })
      words = Array(rest.split { !$0.isLetter }.prefix(2))
    }
    return words.lazy.map { $0.lowercased() }.first { Self.halves.contains($0) }
  }

  private static let halves: Set<String> = [
    "am", "pm", "утра", "дня", "вечера", "ночи", "오전", "오후", "새벽", "아침", "저녁", "밤",
  ]

  private static func isBehindColon(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    range.lowerBound > 1 && scalars[range.lowerBound - 1] == ":" && ("0"..."9").contains(scalars[range.lowerBound - 2])
  }
}

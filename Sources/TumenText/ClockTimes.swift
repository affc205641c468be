package import TumenModel

/// A time of the day as it stands in a text.
package struct ReadTime: Hashable, Sendable {
  /// From midnight on.
  package let minutes: Int
  /// Its place in Unicode scalars, with the word for the half of the day.
  package let range: Range<Int>
  /// Whether a word, or an hour beyond twelve, says in which half of the day it is.
  package let saysHalf: Bool
}

/// Reads the times of the day of a language: 6 p.m., 18:00, 18.00; 18 часов, 6 часов вечера; 오후 6시 30분.
package struct ClockTimes: Sendable {
  private let language: String

  /// A reader for a language; one without words of its own reads 18:00 alone.
  package init(language: LanguageTag) { self.language = language.language }

  /// The times of a text from left to right. A length of time (18 часов) reads like one: only what another text says in its
  /// place tells them apart.
  package func times(in scalars: [Unicode.Scalar]) -> [ReadTime] {
    var times: [ReadTime] = []
    var place = 0
    while place < scalars.count {
      guard scalars[place].isDigit else {
        place += 1
        continue
      }
      let end = Self.end(ofDigits: place, in: scalars)
      if let time = time(place..<end, in: scalars) {
        times.append(time)
        place = time.range.upperBound
      } else {
        place = end
      }
    }
    return times
  }

  /// The time whose hour stands in a range.
  private func time(_ hour: Range<Int>, in scalars: [Unicode.Scalar]) -> ReadTime? {
    guard let hours = Self.number(hour, in: scalars, below: 25), Self.isFree(before: hour.lowerBound, in: scalars)
    else {
      return nil
    }
    if language == "ko", let time = korean(hour, hours, in: scalars) { return time }
    var (end, minutes) = (hour.upperBound, 0)
    var isTime = false
    if let mark = scalars[safe: end], mark == ":" || (mark == "." && language != "ko") {
      let digits = end + 1..<Self.end(ofDigits: end + 1, in: scalars)
      guard digits.count == 2, let read = Self.number(digits, in: scalars, below: 60),
        Self.isFree(behind: digits.upperBound, in: scalars)
      else { return nil }
      (end, minutes, isTime) = (digits.upperBound, read, true)
    } else if language == "ru", let word = word(behind: end, in: scalars), Self.hours.contains(word.text) {
      (end, isTime) = (word.range.upperBound, true)
    }
    var half: Half?
    if language == "ko" {
      half = koreanHalf(before: hour.lowerBound, in: scalars)?.half
    } else if let word = word(behind: end, in: scalars), let found = Self.halves[word.text] {
      (half, end) = (found, word.range.upperBound)
    }
    guard isTime || half != nil, let time = Self.minutes(hours, half) else { return nil }
    return ReadTime(
      minutes: time + minutes, range: hour.lowerBound..<end, saysHalf: half != nil || hours > 12)
  }

  /// 오후 6시 30분, 6시 반.
  private func korean(_ hour: Range<Int>, _ hours: Int, in scalars: [Unicode.Scalar]) -> ReadTime? {
    guard scalars[safe: hour.upperBound] == "시", scalars[safe: hour.upperBound + 1] != "간" else { return nil }
    let half = koreanHalf(before: hour.lowerBound, in: scalars)
    guard let time = Self.minutes(hours, half?.half) else { return nil }
    var (end, minutes) = (hour.upperBound + 1, 0)
    let next = scalars[safe: end].map(TextForm.isSpace) == true ? end + 1 : end
    let digits = next..<Self.end(ofDigits: next, in: scalars)
    if scalars[safe: digits.upperBound] == "분", let read = Self.number(digits, in: scalars, below: 60) {
      (end, minutes) = (digits.upperBound + 1, read)
    } else if next > end, scalars[safe: next] == "반" {
      (end, minutes) = (next + 1, 30)
    }
    return ReadTime(
      minutes: time + minutes, range: (half?.start ?? hour.lowerBound)..<end, saysHalf: half != nil || hours > 12)
  }

  private enum Half {
    case morning, afternoon, night
  }

  private func koreanHalf(before place: Int, in scalars: [Unicode.Scalar]) -> (half: Half, start: Int)? {
    guard place > 1 else { return nil }
    let end = TextForm.isSpace(scalars[place - 1]) ? place - 1 : place
    let start = scalars[..<end].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
    return Self.halves[String(scalars: scalars[start..<end])].map { ($0, start) }
  }

  /// The word behind a place, with points within it left out, in small letters: pm of “ p.m.”.
  private func word(behind place: Int, in scalars: [Unicode.Scalar]) -> (text: String, range: Range<Int>)? {
    let start = scalars[safe: place].map(TextForm.isSpace) == true ? place + 1 : place
    var (text, end) = ("", start)
    while let scalar = scalars[safe: end], scalar.isLetter || (scalar == "." && end > start) {
      if scalar != "." { text.unicodeScalars.append(scalar) }
      end += 1
    }
    return text.isEmpty ? nil : (text.lowercased(), start..<end)
  }

  /// The minutes of an hour by the words beside it: 12 a.m. is midnight, 6 вечера 18:00, 2 ночи 2:00, 11 ночи 23:00.
  private static func minutes(_ hour: Int, _ half: Half?) -> Int? {
    switch half {
    case nil: hour < 25 ? hour * 60 : nil
    case .morning: hour < 13 ? hour % 12 * 60 : nil
    case .afternoon: (hour < 12 ? hour + 12 : hour) * 60
    case .night: (hour == 12 ? 0 : (6...11).contains(hour) ? hour + 12 : hour) * 60
    }
  }

  private static let halves: [String: Half] = [
    "am": .morning, "pm": .afternoon, "утра": .morning, "вечера": .afternoon, "ночи": .night, "오전": .morning,
    "오후": .afternoon, "아침": .morning, "새벽": .morning, "저녁": .afternoon, "밤": .night,
  ]
  private static let hours: Set<String> = ["час", "часа", "часов"]

  private static func number(_ range: Range<Int>, in scalars: [Unicode.Scalar], below limit: Int) -> Int? {
    guard (1...2).contains(range.count), let value = Int(String(scalars: scalars[range])), value < limit else {
      return nil
    }
    return value
  }

  private static func end(ofDigits place: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = place
    while let scalar = scalars[safe: end], scalar.isDigit { end += 1 }
    return end
  }

  /// Whether no part of a number, a chain or a word stands before a place.
  private static func isFree(before place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0 else { return true }
    let before = scalars[place - 1]
    return !".,:/-".unicodeScalars.contains(before) && (!before.isLetter || Hangul.isSyllable(before))
  }

  /// Whether no part of a number or a chain stands behind a place.
  private static func isFree(behind place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard let behind = scalars[safe: place] else { return true }
    if behind == "." || behind == ":" || behind == "," { return scalars[safe: place + 1]?.isDigit != true }
    return behind != "%"
  }
}

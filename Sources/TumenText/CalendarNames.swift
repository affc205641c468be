package import TumenModel

/// The names of months and days of the week in one language.
package struct CalendarNames: Sendable {
  /// What a word of the calendar names, counted from 0: Monday, January.
  package enum Name: Hashable, Sendable {
    case weekday(Int)
    case month(Int)
  }

  /// A day of the week as it stands in a text.
  package struct Weekday: Sendable {
    package let day: Int
    package let range: Range<Int>
    /// Which of its names it may be.
    package let forms: [Int]
  }

  private let language: String
  /// For each day from Monday its names, in one order for all: in Russian the cases of the singular, last an abbreviation.
  package let weekdays: [[String]]
  /// For each month its names, in one order for all: in Russian nominative, genitive, dative, instrumental and
  /// prepositional, in English last an abbreviation. Korean months are numbers.
  let months: [[String]]
  /// Names in full, as keys of ``TextForm/key(_:)``.
  private let names: [String: Name]
  /// With what these keys begin.
  private let heads: ScalarSet
  private let shortWeekdays: Set<String>
  /// For each name of a day, as it is written, the day and which of its names that is.
  private let weekdayForms: [String: (day: Int, forms: [Int])]
  /// With what a day may begin: most words are told from days by their first letters.
  private let initials: ScalarSet
  private let monthInitials: ScalarSet

  package static func of(_ language: LanguageTag) -> CalendarNames {
    switch language.language {
    case "en": english
    case "ru": russian
    case "ko": korean
    default: other
    }
  }

  private init(
    _ language: String, weekdays: [[String]], plurals: [[String]] = [], months: [[String]], others: [String: Name] = [:]
  ) {
    self.language = language
    self.weekdays = weekdays
    self.months = months
    shortWeekdays = Set(weekdays.compactMap { $0.last?.lowercased() })
    let first = weekdays.joined().flatMap { $0.unicodeScalars.prefix(1) }
    initials = ScalarSet(first + first.flatMap { $0.properties.uppercaseMapping.unicodeScalars })
    let letters = months.compactMap { $0.first?.unicodeScalars.first }
    monthInitials = ScalarSet(
      language == "en" ? letters : letters + letters.flatMap { $0.properties.uppercaseMapping.unicodeScalars })
    var names = others
    for (day, forms) in weekdays.enumerated() {
      for form in forms.dropLast() + (plurals.isEmpty ? [] : plurals[day]) { names[TextForm.key(form)] = .weekday(day) }
    }
    for (month, forms) in months.enumerated() {
      for form in forms { names[TextForm.key(form)] = .month(month) }
    }
    self.names = names
    heads = ScalarSet(names.keys.compactMap(\.unicodeScalars.first))
    var weekdayForms: [String: (day: Int, forms: [Int])] = [:]
    for (day, names) in weekdays.enumerated() {
      for (form, name) in names.enumerated() { weekdayForms[name, default: (day, [])].forms.append(form) }
    }
    self.weekdayForms = weekdayForms
  }

  // MARK: Words

  /// What a word names by itself, in any of its forms; of days no abbreviation, which may be a word of its own.
  /// - Parameter key: the key of the word.
  package func name(of key: String) -> Name? {
    guard let first = key.unicodeScalars.first, heads.contains(first) else { return nil }
    if let name = names[key] { return name }
    // Particles stand right behind it.
    guard language == "ko", let name = names[String(key.prefix(Self.koreanLength))],
      Korean.isParticles(key.dropFirst(Self.koreanLength))
    else { return nil }
    return name
  }

  /// Every word that names a day or month in any of its forms, abbreviations among them, as keys of ``TextForm/key(_:)``.
  package var words: [String] { Array(names.keys) + shortWeekdays }

  /// The months by their names in full, as keys of ``TextForm/key(_:)``, counted from 1 as in dates.
  var monthNumbers: [String: Int] {
    let names = months.enumerated().flatMap { month, names in
      (language == "en" ? names.dropLast() : names[...]).map { (TextForm.key($0), month + 1) }
    }
    return Dictionary(names) { first, _ in first }
  }

  /// The months as they stand behind a day: мая; empty in languages that have one form for all.
  var monthGenitives: [String] { language == "ru" ? months.map { $0[1] } : [] }

  /// Which of a month's names stands at a place of a text.
  func month(_ word: ArraySlice<Unicode.Scalar>) -> (month: Int, form: Int)? {
    for (month, names) in months.enumerated() {
      if let form = names.firstIndex(where: { $0.unicodeScalars.elementsEqual(word) }) { return (month, form) }
    }
    return nil
  }

  /// Whether a word in small letters is a day of the week, in full or abbreviated.
  func isWeekday(_ word: String) -> Bool {
    if case .weekday = name(of: TextForm.key(word)) { return true }
    return isShortWeekday(word)
  }

  /// Whether a word in small letters is an abbreviation of a day.
  package func isShortWeekday(_ word: String) -> Bool { shortWeekdays.contains(word) }

  /// The day of which a word in small letters is the abbreviation, counted from Monday.
  package func shortWeekday(_ word: String) -> Int? {
    isShortWeekday(word) ? weekdays.firstIndex { $0.last?.lowercased() == word } : nil
  }

  // MARK: Days in a text

  /// The days that a text names, from left to right; an abbreviation is one in brackets only.
  package func weekdays(in scalars: [Unicode.Scalar]) -> [Weekday] {
    var found: [Weekday] = []
    for first in scalars.indices where initials.contains(scalars[first]) {
      if first > 0, scalars[first - 1].isLetter { continue }
      let end = scalars[first...].firstIndex { !$0.isLetter } ?? scalars.count
      if let day = weekday(first..<end, in: scalars) { found.append(day) }
    }
    return found
  }

  private func weekday(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Weekday? {
    let word = String(scalars: scalars[range])
    let isBracketed =
      range.lowerBound > 0 && scalars[range.lowerBound - 1] == "(" && range.upperBound < scalars.count
      && scalars[range.upperBound] == ")"
    if language == "ko" {
      if isBracketed, let day = weekdays.firstIndex(where: { $0[1] == word }) {
        return Weekday(day: day, range: range, forms: [1])
      }
      guard case .weekday(let day) = name(of: word) else { return nil }
      return Weekday(day: day, range: range.lowerBound..<range.lowerBound + Self.koreanLength, forms: [0])
    }
    let small = language == "ru" ? word.prefix(1).lowercased() + word.dropFirst() : word
    guard let (day, forms) = weekdayForms[small] else { return nil }
    let possible = forms.filter { $0 + 1 < weekdays[day].count || isBracketed }
    return possible.isEmpty ? nil : Weekday(day: day, range: range, forms: possible)
  }

  /// The months that a text names in full, counted from 0, from left to right. An English month begins with a capital, and
  /// at the beginning of a text May and March may be no months.
  package func months(in scalars: [Unicode.Scalar]) -> [(month: Int, range: Range<Int>)] {
    var found: [(month: Int, range: Range<Int>)] = []
    for first in scalars.indices where monthInitials.contains(scalars[first]) {
      if first > 0, scalars[first - 1].properties.isAlphabetic { continue }
      let end = scalars[first...].firstIndex { !$0.properties.isAlphabetic } ?? scalars.count
      guard end - first > 2, end - first <= Self.longestMonth else { continue }
      let word = String(scalars: scalars[first..<end])
      if language == "en" {
        guard let month = months.firstIndex(where: { $0[0] == word }),
          first > 0 || !Self.wordsAndMonths.contains(word)
        else { continue }
        found.append((month, first..<end))
      } else {
        let small = word.lowercased()
        if let month = months.firstIndex(where: { $0.contains(small) }) { found.append((month, first..<end)) }
      }
    }
    return found
  }

  /// The letters of сентябрём.
  private static let longestMonth = 9
  private static let wordsAndMonths: Set<String> = ["May", "March"]

  // MARK: Languages

  static let english = CalendarNames(
    "en",
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map {
      [$0, $0 + "s", String($0.prefix(3))]
    },
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ].map { [$0, String($0.prefix(3))] },
    others: ["sept": .month(8)])

  /// Where the abbreviation of a Russian day stands, behind its cases.
  package static let abbreviation = RussianCase.allCases.count

  static let russian = CalendarNames(
    "ru",
    weekdays: [
      "понедельник понедельника понедельнику понедельник понедельником понедельнике пн",
      "вторник вторника вторнику вторник вторником вторнике вт", "среда среды среде среду средой среде ср",
      "четверг четверга четвергу четверг четвергом четверге чт", "пятница пятницы пятнице пятницу пятницей пятнице пт",
      "суббота субботы субботе субботу субботой субботе сб",
      "воскресенье воскресенья воскресенью воскресенье воскресеньем воскресенье вс",
    ].map { $0.split(separator: " ").map(String.init) },
    plurals: [
      ("понедельник", "и ов ам ами ах"), ("вторник", "и ов ам ами ах"), ("сред", "ам ами ах"),
      ("четверг", "и ов ам ами ах"), ("пятниц", " ам ами ах"), ("суббот", " ам ами ах"),
      ("воскресен", "ий ьям ьями ьях"),
    ].map(forms),
    months: [
      ("январ", "ь я ю ём е"), ("феврал", "ь я ю ём е"), ("март", " а у ом е"), ("апрел", "ь я ю ем е"),
      ("ма", "й я ю ем е"), ("июн", "ь я ю ем е"), ("июл", "ь я ю ем е"), ("август", " а у ом е"),
      ("сентябр", "ь я ю ём е"), ("октябр", "ь я ю ём е"), ("ноябр", "ь я ю ём е"), ("декабр", "ь я ю ём е"),
    ].map(forms))

  private static func forms(of stem: String, _ endings: String) -> [String] {
    endings.split(separator: " ", omittingEmptySubsequences: false).map { stem + $0 }
  }

  private static let korean = CalendarNames(
    "ko", weekdays: ["월", "화", "수", "목", "금", "토", "일"].map { [$0 + "요일", $0] }, months: [])
  /// The letters of 월요일.
  private static let koreanLength = 3

  private static let other = CalendarNames("", weekdays: [], months: [])
}

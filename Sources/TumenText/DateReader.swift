package import TumenModel

/// A date as it stands in a text, with a month and a day, a year, or both.
package struct ReadDate: Hashable, Sendable {
  package let year: Int?
  package let month: Int
  package let day: Int?
  /// Its place in Unicode scalars, without «г.» and the like.
  package let range: Range<Int>
  /// Whether a day of the week stands beside it, which another date would make wrong.
  package let hasWeekday: Bool
  /// What it consists of, from left to right.
  let fields: [Field]

  /// A part of a written date.
  enum Field: Hashable, Sendable {
    case year
    case day(isPadded: Bool)
    case month(isPadded: Bool)
    /// A name of the month, by its place among those that the language has for each.
    case name(Int)
    case literal(String)
    /// The ending of a day that is written as an ordinal: 22nd.
    case ordinal
  }

  init(year: Int?, month: Int, day: Int?, range: Range<Int>, hasWeekday: Bool, fields: [Field]) {
    (self.year, self.month, self.day) = (year, month, day)
    (self.range, self.hasWeekday, self.fields) = (range, hasWeekday, fields)
  }

  /// A day of every year that no pattern of a language reads, which is compared and never written.
  package init(month: Int, day: Int, range: Range<Int>) {
    self.init(year: nil, month: month, day: day, range: range, hasWeekday: false, fields: [])
  }

  /// Whether the two say the same, as far as this one says it.
  package func agrees(with other: ReadDate) -> Bool {
    month == other.month && (day == nil || day == other.day) && (year == nil || year == other.year)
  }
}

/// Reads and writes the dates of a language: April 30, 2025; 30 апреля 2025 (г.); 2025년 4월 30일; 2025-04-30.
package struct DateReader: Sendable {
  private let conventions: DateConventions
  private let calendar: CalendarNames
  private let patterns: [[Character]]
  private let ambiguous: [[Character]]
  /// The first letters of the months.
  private let initials: ScalarSet
  /// What may stand right behind the digits that a date begins with.
  private let followers: ScalarSet

  /// The reader for a language; one without conventions of its own reads ISO 8601 alone.
  package static func of(_ language: LanguageTag) -> DateReader {
    switch language.language {
    case "en": language.region == nil ? english : ["US", "PH"].contains(language.region) ? american : british
    case "ru": russian
    case "ko": korean
    default: other
    }
  }

  private static let english = DateReader(.english)
  private static let american = DateReader(.english, slashed: ["m/d/y"])
  private static let british = DateReader(.english, slashed: ["d/m/y"])
  private static let russian = DateReader(.russian)
  private static let korean = DateReader(.korean)
  private static let other = DateReader(.undetermined)

  /// - Parameter slashed: the order of dates with slashes, where the language's region tells it.
  private init(_ language: LanguageTag, slashed: [String] = []) {
    var conventions =
      switch language.language {
      case "en": English.dates
      case "ru": Russian.dates
      case "ko": Korean.dates
      default: DateConventions(patterns: [])
      }
    if !slashed.isEmpty {
      conventions.patterns += slashed
      conventions.ambiguous = []
    }
    self.conventions = conventions
    calendar = CalendarNames.of(language)
    patterns = (["y-m-d"] + conventions.patterns).map(Array.init)
    ambiguous = conventions.ambiguous.map(Array.init)
    initials = ScalarSet(calendar.months.joined().compactMap(\.unicodeScalars.first))
    let literals = (patterns + ambiguous).flatMap { $0.compactMap(\.unicodeScalars.first) }.filter {
      !"ymdM".unicodeScalars.contains($0)
    }
    followers = ScalarSet(literals + conventions.ordinals.compactMap(\.unicodeScalars.first) + ["\u{00A0}"])
  }

  /// The dates of a text from left to right; of several ways to read one the first of the language's patterns.
  package func dates(in scalars: [Unicode.Scalar]) -> [ReadDate] {
    // Every pattern has a day or a year in digits.
    guard scalars.contains(where: { (0x30...0x39).contains($0.value) }) else { return [] }
    var dates: [ReadDate] = []
    var place = 0
    while place < scalars.count {
      guard mayBegin(at: place, in: scalars), place == 0 || !Self.isWordPart(scalars[place - 1]) else {
        place += 1
        continue
      }
      if let date = date(in: scalars, from: place) {
        dates.append(date)
        place = date.range.upperBound
      } else {
        place += 1
      }
    }
    return dates
  }

  /// Whether a date may begin here: with a digit, or with the initial of a month and a digit close behind. Reading is dear.
  private func mayBegin(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    if scalars[place].isDigit {
      var end = place + 1
      while end < scalars.count, scalars[end].isDigit { end += 1 }
      // A day, a month or a year.
      guard end < scalars.count, end - place < 3 || end - place == 4 else { return false }
      // Behind a space stands the name of a month.
      if TextForm.isSpace(scalars[end]), let next = scalars[safe: end + 1], !TextForm.isSpace(next) {
        return initials.contains(next)
      }
      return followers.contains(scalars[end])
    }
    guard initials.contains(scalars[place]) else { return false }
    return scalars[place...].prefix(Self.longestName).contains { $0.isDigit }
  }

  /// The letters of the longest month (сентябрём), a comma and a space, and a digit.
  private static let longestName = 12

  private func date(in scalars: [Unicode.Scalar], from start: Int) -> ReadDate? {
    for pattern in patterns {
      if let date = date(by: pattern, in: scalars, from: start) { return date }
    }
    // Of two orders the one that makes a date of it; both where the day may be a month.
    let dates = ambiguous.compactMap { date(by: $0, in: scalars, from: start) }
    return dates.allSatisfy { $0.month == dates[0].month } ? dates.first : nil
  }

  /// `date` in the form of `other`; `nil` if that form says what `date` does not, or leaves out what would be wrong then.
  /// - Parameter dates: all dates of the text, of which others may show whether months are abbreviated.
  package func text(of date: ReadDate, like other: ReadDate, among dates: [ReadDate] = []) -> String? {
    var text = ""
    for field in other.fields {
      switch field {
      case .literal(let literal): text += literal
      case .year:
        guard let year = date.year else { return nil }
        text += String(year)
      case .day(let isPadded):
        guard let day = date.day else { return nil }
        text += isPadded && day < 10 ? "0\(day)" : String(day)
      // Another day has another ending.
      case .ordinal: return nil
      case .month(let isPadded): text += isPadded && date.month < 10 ? "0\(date.month)" : String(date.month)
      case .name(let place):
        // May is a name in full and an abbreviation: in full, unless another month shows that they are abbreviated.
        let old = calendar.months[other.month - 1]
        // Of May no point tells how it would be written.
        let isPointed = conventions.hasShortNames && other.fields.contains(.literal("."))
        if isPointed, Set(calendar.months[date.month - 1]).count == 1 { return nil }
        let likely = old.indices.filter { old[$0] == old[place] }
        let shown = dates.filter { $0.month != other.month }.flatMap(\.fields).compactMap { field in
          if case .name(let shown) = field, likely.contains(shown) { shown } else { nil }
        }
        text += calendar.months[date.month - 1][likely.count > 1 ? shown.last ?? place : place]
      }
    }
    return text
  }

  private func date(by pattern: [Character], in scalars: [Unicode.Scalar], from start: Int) -> ReadDate? {
    var place = start
    var (year, month, day): (Int?, Int?, Int?)
    var fields: [ReadDate.Field] = []
    var isPadded: Bool?
    for element in pattern {
      switch element {
      case "y":
        guard let digits = digits(scalars, place, 4...4) else { return nil }
        year = Int(digits)
        fields.append(.year)
        place += digits.count
      case "d", "m":
        guard let digits = digits(scalars, place, 1...2), let value = Int(digits) else { return nil }
        if value < 10 { isPadded = digits.count == 2 }
        if element == "d" { day = value } else { month = value }
        fields.append(element == "d" ? .day(isPadded: false) : .month(isPadded: false))
        place += digits.count
        if element == "d", isOrdinal(at: place, in: scalars) {
          fields.append(.ordinal)
          place += 2
        }
      case "M":
        guard place < scalars.count, initials.contains(scalars[place]) else { return nil }
        let word = scalars[place...].prefix { $0.isLetter }
        // Some write four letters of September.
        let isLong = conventions.hasShortNames && word.elementsEqual("Sept".unicodeScalars)
        guard let name = calendar.month(isLong ? word.dropLast() : word) else { return nil }
        month = name.month + 1
        fields.append(.name(name.form))
        place = word.endIndex
        if conventions.hasShortNames, name.form > 0, scalars[safe: place] == "." {
          fields.append(.literal("."))
          place += 1
        }
      case " ":
        let space = scalars[place...].prefix { $0 == " " || $0 == "\u{00A0}" }
        // Korean leaves the space out as it likes.
        if space.isEmpty, !conventions.hasOptionalSpaces { return nil }
        fields.append(.literal(String(scalars: space)))
        place += space.count
      default:
        guard place < scalars.count, Character(scalars[place]) == element else { return nil }
        fields.append(.literal(String(element)))
        place += 1
      }
    }
    guard let month, (1...12).contains(month), day.map((1...31).contains) ?? true,
      isFree(start..<place, in: scalars, endsInLetter: pattern.last.map { !"ymd".contains($0) } ?? false)
    else { return nil }
    let pads = isPadded ?? pattern.contains("-")
    fields = fields.map { field in
      switch field {
      case .day: .day(isPadded: pads && !pattern.contains("M"))
      case .month: .month(isPadded: pads)
      default: field
      }
    }
    return ReadDate(
      year: year, month: month, day: day, range: start..<place,
      hasWeekday: hasWeekday(beside: start..<place, in: scalars), fields: fields)
  }

  /// Whether the two letters of an ordinal stand right behind a day.
  private func isOrdinal(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard place + 1 < scalars.count, !conventions.ordinals.isEmpty else { return false }
    return conventions.ordinals.contains(String(scalars: scalars[place..<place + 2]))
      && !(scalars[safe: place + 2].map(Self.isWordPart) ?? false)
  }

  /// Whether a date is no part of a longer chain of numbers, a version or an identifier.
  private func isFree(_ range: Range<Int>, in scalars: [Unicode.Scalar], endsInLetter: Bool) -> Bool {
    if range.lowerBound > 0, "-./:_".unicodeScalars.contains(scalars[range.lowerBound - 1]) { return false }
    guard let next = scalars[safe: range.upperBound] else { return true }
    // Particles stand right behind 일.
    if endsInLetter, Hangul.isSyllable(scalars[range.upperBound - 1]) { return true }
    if conventions.hasOptionalSpaces, Hangul.isSyllable(next) { return true }
    if Self.isWordPart(next) || next == "_" { return false }
    let isJoint = "-./:".unicodeScalars.contains(next)
    return !isJoint || !(scalars[safe: range.upperBound + 1].map(Self.isWordPart) ?? false)
  }

  /// Whether one of the two words before or behind is a day of the week.
  private func hasWeekday(beside range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    func words(_ slice: ArraySlice<Unicode.Scalar>) -> [String] {
      slice.split { !Self.isWordPart($0) }.map { String(scalars: $0).lowercased() }
    }
    let before = words(scalars[max(0, range.lowerBound - 40)..<range.lowerBound]).suffix(2)
    let behind = words(scalars[range.upperBound...].prefix(40)).prefix(2)
    return (before + behind).contains(where: calendar.isWeekday)
  }

  private func digits(_ scalars: [Unicode.Scalar], _ place: Int, _ length: ClosedRange<Int>) -> String? {
    guard place < scalars.count else { return nil }
    let digits = scalars[place...].prefix { ("0"..."9").contains($0) }
    return length.contains(digits.count) ? String(scalars: digits) : nil
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || ("0"..."9").contains(scalar)
  }
}

/// How a language writes dates.
struct DateConventions: Sendable {
  /// Year, month and day in digits as y, m and d; the month's name as M; of several that begin alike the longer first.
  var patterns: [String]
  /// Patterns of which several may fit: what they read in two ways is no date.
  var ambiguous: [String] = []
  /// What may stand right behind the day as the ending of an ordinal.
  var ordinals: Set<String> = []
  /// Whether the second name of each month is short, with or without a point behind it.
  var hasShortNames = false
  /// Whether the spaces of the patterns may be missing.
  var hasOptionalSpaces = false
}

extension English {
  static let dates = DateConventions(
    patterns: ["M d, y", "M d y", "d M y", "M d", "d M", "M y"], ambiguous: ["m/d/y", "d/m/y"],
    ordinals: ["st", "nd", "rd", "th"],
    hasShortNames: true)
}

extension Russian {
  static let dates = DateConventions(patterns: ["d M y", "d M", "M y", "d.m.y"])
}

extension Korean {
  static let dates = DateConventions(
    patterns: ["y년 m월 d일", "y년 m월", "m월 d일", "y. m. d", "y.m.d"], hasOptionalSpaces: true)
}

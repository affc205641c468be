import TumenModel
internal import TumenText

/// Days of the week, in the form that the target has: в понедельник, во вторник.
struct WeekdayRepair: RepairRule {
  private let source: WeekdayNames
  private let target: WeekdayNames

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = WeekdayNames(source)
    self.target = WeekdayNames(target)
  }

  func elements(in text: RepairText) -> [RepairElement] {
    source.weekdays(in: text.scalars).map { RepairElement(.weekday($0.day), at: $0.range) }
  }

  func edits(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> [RepairEdit]? {
    guard case .weekday(let former) = old.value, case .weekday(let day) = new.value,
      count(of: old, inSource: context.source) == 1
    else { return nil }
    let found = target.weekdays(in: context.target.scalars).filter { $0.day == former }
    guard found.count == 1, let place = found.first else { return nil }
    return target.language == "ru"
      ? russian(place, day, in: context.target)
      : place.forms.first.map { [RepairEdit(what: .date, range: place.range, text: target.names[day][$0])] }
  }

  func count(of element: RepairElement, inSource text: RepairText) -> Int { count(of: element, in: text, source) }

  func count(of element: RepairElement, inTarget text: RepairText) -> Int { count(of: element, in: text, target) }

  private func count(of element: RepairElement, in text: RepairText, _ names: WeekdayNames) -> Int {
    guard case .weekday(let day) = element.value else { return 0 }
    return names.weekdays(in: text.scalars).count { $0.day == day }
  }

  private func russian(_ place: WeekdayNames.Place, _ day: Int, in text: RepairText) -> [RepairEdit]? {
    let old = text[place.range]
    if place.forms == [WeekdayNames.abbreviation] {
      return [RepairEdit(what: .date, range: place.range, text: target.names[day][WeekdayNames.abbreviation])]
    }
    let before = text.word(before: place.range.lowerBound)
    let preposition = RussianPreposition(text[before])
    var forms = place.forms
    if let preposition {
      forms = forms.filter { preposition.cases.contains(RussianCase.allCases[$0]) || text[before].lowercased() == "по" }
      // в понедельник is never where the day is something's place.
      if ["в", "во", "на"].contains(text[before].lowercased()) { forms = forms.filter { $0 == Self.accusative } }
    } else if WeekdayNames.gender(of: place.day) != WeekdayNames.gender(of: day), !isSetOff(place.range, in: text) {
      // Adjectives and verbs may agree with it.
      return nil
    }
    let words = Set(forms.map { target.names[day][$0] })
    guard words.count == 1, let word = words.first else { return nil }
    let isCapital = old.first?.isUppercase == true
    var edits = [
      RepairEdit(
        what: .date, range: place.range, text: isCapital ? word.prefix(1).uppercased() + word.dropFirst() : word)
    ]
    if let preposition {
      guard preposition.fits(before: old) else { return nil }
      let shape = text.cased(preposition.shape(before: word), like: before)
      if shape != text[before] { edits.append(RepairEdit(what: .date, range: before, text: shape)) }
    }
    return edits
  }

  /// Whether marks stand on both sides, as around the day that belongs to a date: 5 мая, понедельник.
  private func isSetOff(_ range: Range<Int>, in text: RepairText) -> Bool {
    let before = text.scalars[..<range.lowerBound].last { !TextForm.isSpace($0) }
    let behind = text.scalars[range.upperBound...].first { !TextForm.isSpace($0) }
    func isMark(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ",.;:()[]/".unicodeScalars.contains($0) } ?? true }
    return isMark(before) && isMark(behind)
  }

  private static let accusative = RussianCase.allCases.firstIndex(of: .accusative) ?? 0
}

/// The names of the days of the week in one language, from Monday.
struct WeekdayNames: Sendable {
  /// A day as it stands in a text.
  struct Place {
    let day: Int
    let range: Range<Int>
    /// Which of its names it may be.
    let forms: [Int]
  }

  let language: String
  /// For each day its names, in the same order for all: in Russian the cases, last its abbreviation.
  let names: [[String]]
  /// With what a name may begin: most words are told from names by their first letters.
  private let initials: Set<Unicode.Scalar>

  init(_ language: LanguageTag) {
    self.language = language.language
    switch language.language {
    case "en":
      names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map {
        [$0, $0 + "s", String($0.prefix(3))]
      }
    case "ru": names = Self.russian
    case "ko": names = ["월", "화", "수", "목", "금", "토", "일"].map { [$0 + "요일", $0] }
    default: names = []
    }
    let first = names.joined().flatMap { $0.unicodeScalars.prefix(1) }
    initials = Set(first + first.flatMap { $0.properties.uppercaseMapping.unicodeScalars })
  }

  static let abbreviation = RussianCase.allCases.count
  private static let russian = [
    "понедельник понедельника понедельнику понедельник понедельником понедельнике пн",
    "вторник вторника вторнику вторник вторником вторнике вт", "среда среды среде среду средой среде ср",
    "четверг четверга четвергу четверг четвергом четверге чт", "пятница пятницы пятнице пятницу пятницей пятнице пт",
    "суббота субботы субботе субботу субботой субботе сб",
    "воскресенье воскресенья воскресенью воскресенье воскресеньем воскресенье вс",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The grammatical gender of a day in Russian: 0 masculine, 1 feminine, 2 neuter.
  static func gender(of day: Int) -> Int { [0, 0, 1, 0, 1, 1, 2][day] }

  /// The days that a text names, from left to right.
  func weekdays(in scalars: [Unicode.Scalar]) -> [Place] {
    var places: [Place] = []
    for first in scalars.indices where initials.contains(scalars[first]) {
      if first > 0, scalars[first - 1].properties.isAlphabetic { continue }
      let end = scalars[first...].firstIndex { !$0.properties.isAlphabetic } ?? scalars.count
      if let place = place(first..<end, in: scalars) { places.append(place) }
    }
    return places
  }

  private func place(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Place? {
    let word = String(scalars: scalars[range])
    let isBracketed =
      range.lowerBound > 0 && scalars[range.lowerBound - 1] == "(" && range.upperBound < scalars.count
      && scalars[range.upperBound] == ")"
    if language == "ko" {
      if isBracketed, let day = names.firstIndex(where: { $0[1] == word }) {
        return Place(day: day, range: range, forms: [1])
      }
      // Particles stand right behind it.
      guard let day = names.firstIndex(where: { word.hasPrefix($0[0]) }), Korean.isParticles(word.dropFirst(3)) else {
        return nil
      }
      return Place(day: day, range: range.lowerBound..<range.lowerBound + 3, forms: [0])
    }
    let small = language == "ru" ? word.prefix(1).lowercased() + word.dropFirst() : word
    for (day, names) in names.enumerated() {
      let forms = names.indices.filter { names[$0] == small && ($0 + 1 < names.count || isBracketed) }
      if !forms.isEmpty { return Place(day: day, range: range, forms: forms) }
    }
    return nil
  }
}

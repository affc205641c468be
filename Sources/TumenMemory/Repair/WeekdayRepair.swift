import TumenModel
internal import TumenText

/// Days of the week, in the form that the target has: в понедельник, во вторник.
struct WeekdayRepair: RepairRule {
  private let source: CalendarNames
  private let target: CalendarNames
  private let targetIsRussian: Bool

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = CalendarNames.of(source)
    self.target = CalendarNames.of(target)
    targetIsRussian = target.language == "ru"
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
    return targetIsRussian
      ? russian(place, day, in: context.target)
      : place.forms.first.map { [RepairEdit(what: .date, range: place.range, text: target.weekdays[day][$0])] }
  }

  func count(of element: RepairElement, inSource text: RepairText) -> Int { count(of: element, in: text, source) }

  func count(of element: RepairElement, inTarget text: RepairText) -> Int { count(of: element, in: text, target) }

  private func count(of element: RepairElement, in text: RepairText, _ names: CalendarNames) -> Int {
    guard case .weekday(let day) = element.value else { return 0 }
    return names.weekdays(in: text.scalars).count { $0.day == day }
  }

  private func russian(_ place: CalendarNames.Weekday, _ day: Int, in text: RepairText) -> [RepairEdit]? {
    let old = text[place.range]
    if place.forms == [CalendarNames.abbreviation] {
      return [RepairEdit(what: .date, range: place.range, text: target.weekdays[day][CalendarNames.abbreviation])]
    }
    let before = text.word(before: place.range.lowerBound)
    let preposition = RussianPreposition(text[before])
    var forms = place.forms
    if let preposition {
      forms = forms.filter { preposition.cases.contains(RussianCase.allCases[$0]) || text[before].lowercased() == "по" }
      // в понедельник is never where the day is something's place.
      if ["в", "во", "на"].contains(text[before].lowercased()) { forms = forms.filter { $0 == Self.accusative } }
    } else if Self.gender(of: place.day) != Self.gender(of: day), !isSetOff(place.range, in: text) {
      // Adjectives and verbs may agree with it.
      return nil
    }
    let words = Set(forms.map { target.weekdays[day][$0] })
    guard words.count == 1, let word = words.first else { return nil }
    var edits = [RepairEdit(what: .date, range: place.range, text: text.cased(word, like: place.range))]
    if let preposition {
      guard preposition.fits(before: old) else { return nil }
      if let shape = text.newShape(of: preposition, at: before, before: word) {
        edits.append(RepairEdit(what: .date, range: before, text: shape))
      }
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

  /// The grammatical gender of a day in Russian: 0 masculine, 1 feminine, 2 neuter.
  private static func gender(of day: Int) -> Int { [0, 0, 1, 0, 1, 1, 2][day] }
}

import TumenModel
internal import TumenText

/// Dates, in the form that the target has.
struct DateRepair: RepairRule {
  private let source: DateReader
  private let target: DateReader
  private let targetIsRussian: Bool

  init(from source: LanguageTag, to target: LanguageTag) {
    targetIsRussian = target.language == "ru"
    self.source = DateReader.of(source)
    self.target = DateReader.of(target)
  }

  func elements(in text: RepairText) -> [RepairElement] {
    source.dates(in: text.scalars).map { RepairElement(.date($0), at: $0.range) }
  }

  func edits(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> [RepairEdit]? {
    guard case .date(let old) = old.value, case .date(let new) = new.value, old.hasWeekday == new.hasWeekday,
      Self.isInCalendar(old), Self.isInCalendar(new),
      (old.year == nil) == (new.year == nil), (old.day == nil) == (new.day == nil),
      source.dates(in: context.source.scalars).filter({ $0.agrees(with: old) || old.agrees(with: $0) }).count == 1
    else { return nil }
    let dates = target.dates(in: context.target.scalars)
    let found = dates.filter { $0.agrees(with: old) }
    guard found.count == 1, let place = found.first, place.hasWeekday == old.hasWeekday,
      // What the target leaves out, it says by its silence to be the same.
      place.year != nil || old.year == new.year, place.day != nil || old.day == new.day,
      let text = target.text(of: new, like: place, among: dates)
    else { return nil }
    let edit = RepairEdit(what: .date, range: place.range, text: text)
    guard targetIsRussian, let day = new.day,
      context.target.scalars[place.range.lowerBound].properties.numericType != nil,
      let former = place.day, (day == 2) != (former == 2)
    else { return [edit] }
    // со 2 мая (со второго), с 5 мая
    let before = context.target.word(before: place.range.lowerBound)
    guard let preposition = RussianPreposition(context.target[before]) else { return [edit] }
    guard preposition.fits(before: Self.spoken(former)) else { return nil }
    let shape = context.target.newShape(of: preposition, at: before, before: Self.spoken(day))
    return [edit] + (shape.map { [RepairEdit(what: .date, range: before, text: $0)] } ?? [])
  }

  /// How a day begins when it is read, as far as a preposition asks.
  private static func spoken(_ day: Int) -> String { day == 2 ? "второго" : "пятого" }

  func count(of element: RepairElement, inSource text: RepairText) -> Int {
    guard case .date(let date) = element.value else { return 0 }
    return source.dates(in: text.scalars).filter { $0.agrees(with: date) }.count
  }

  func count(of element: RepairElement, inTarget text: RepairText) -> Int {
    guard case .date(let date) = element.value else { return 0 }
    return target.dates(in: text.scalars).filter { $0.agrees(with: date) }.count
  }

  /// Whether some year has the day: 29 February, but neither 31 February nor 29 February 2023.
  private static func isInCalendar(_ date: ReadDate) -> Bool {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let parts = [padded(date.year ?? 2000, 4), padded(date.month, 2)] + (date.day.map { [padded($0, 2)] } ?? [])
    return CalendarDate(parts.joined(separator: "-")) != nil
  }
}

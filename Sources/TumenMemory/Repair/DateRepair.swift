import TumenModel
internal import TumenText

/// Dates, in the form that the target has.
struct DateRepair: RepairRule {
  private let source: DateReader
  private let target: DateReader

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = DateReader(language: source)
    self.target = DateReader(language: target)
  }

  func elements(in text: RepairText) -> [RepairElement] {
    source.dates(in: text.scalars).map { RepairElement(.date($0), at: $0.range) }
  }

  func edit(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> RepairEdit? {
    guard case .date(let old) = old.value, case .date(let new) = new.value, !old.hasWeekday, !new.hasWeekday,
      (old.year == nil) == (new.year == nil), (old.day == nil) == (new.day == nil),
      source.dates(in: context.source.scalars).filter({ $0.agrees(with: old) || old.agrees(with: $0) }).count == 1
    else { return nil }
    let found = target.dates(in: context.target.scalars).filter { $0.agrees(with: old) }
    guard found.count == 1, let place = found.first, !place.hasWeekday,
      // What the target leaves out, it says by its silence to be the same.
      place.year != nil || old.year == new.year, place.day != nil || old.day == new.day,
      let text = target.text(of: new, like: place)
    else { return nil }
    return RepairEdit(what: .date, range: place.range, text: text)
  }
}

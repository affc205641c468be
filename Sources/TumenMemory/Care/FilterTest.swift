internal import GRDB
import TumenModel
internal import TumenText

/// A filter ready to be asked of many units.
struct FilterTest: Sendable {
  private let filter: [[Test]]
  private let ledger: UnitLedger

  private enum Test: Sendable {
    case condition(UnitFilter.Condition)
    /// The key of a part of a text.
    case part(String)
  }

  init(_ filter: UnitFilter, _ database: Database) throws {
    var kinds: [Int: [Test]] = [:]
    for condition in filter.conditions {
      let (kind, test): (Int, Test) =
        switch condition {
        case .id: (0, .condition(condition))
        case .language: (1, .condition(condition))
        case .text(let text): (2, .part(TextForm.key(text)))
        case .file: (3, .condition(condition))
        case .batch: (4, .condition(condition))
        case .before: (5, .condition(condition))
        case .after: (6, .condition(condition))
        case .property: (7, .condition(condition))
        }
      kinds[kind, default: []].append(test)
    }
    self.filter = kinds.sorted { $0.key < $1.key }.map(\.value)
    ledger = try UnitLedger(database)
  }

  func accepts(_ unit: StoredUnit) -> Bool {
    filter.allSatisfy { tests in tests.contains { accepts(unit, $0) } }
  }

  private func accepts(_ unit: StoredUnit, _ test: Test) -> Bool {
    switch test {
    case .part(let part): return unit.unit.variants.contains { TextForm.key($0.segment.text).contains(part) }
    case .condition(let condition):
      switch condition {
      case .id(let id): return unit.id == id || unit.unit.id == id
      case .language(let language):
        // A region asks for that region: a text in plain “en” is none in British English.
        return unit.unit.variants.contains {
          language.region == nil ? $0.language.matches(language) : $0.language == language
        }
      case .text: return false
      case .file(let file):
        let own = ledger.file(of: unit)
        return own == file || own.split(separator: "/").last.map(String.init) == file
      case .batch(let id): return ledger.batch(of: unit).hasPrefix(id)
      case .before(let date): return ledger.day(of: unit) < Self.first(date)
      case .after(let date): return ledger.day(of: unit) > Self.last(date)
      case .property(let name, let value):
        return ([unit.unit.metadata] + unit.unit.variants.map(\.metadata)).contains { metadata in
          metadata.properties.contains { $0.name == name && (value == nil || $0.value == value) }
        }
      }
    }
  }

  private static func first(_ date: CalendarDate) -> String {
    digits(date) + (date.month == nil ? "0000" : date.day == nil ? "00" : "")
  }

  private static func last(_ date: CalendarDate) -> String {
    digits(date) + (date.month == nil ? "9999" : date.day == nil ? "99" : "")
  }

  private static func digits(_ date: CalendarDate) -> String { date.description.filter { $0 != "-" } }
}

internal import GRDB
internal import Foundation
import TumenModel
internal import TumenText

/// Reads all units of a store by rising change sequence, a page at a time.
struct UnitScan {
  private let database: Database
  private let languages: [Int64: LanguageTag]
  private var last: Int64 = 0

  private static let page = 1000

  init(_ database: Database, behind sequence: Int64 = 0) throws {
    self.database = database
    last = sequence
    var languages: [Int64: LanguageTag] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, tag FROM language") {
      languages[try row.decode(atIndex: 0)] = try LanguageTag(row.decode(String.self, atIndex: 1))
    }
    self.languages = languages
  }

  /// The next units; empty at the end.
  mutating func next() throws -> [StoredUnit] {
    let heads = try database.cachedStatement(
      sql: """
        SELECT sequence, id, name, batch, metadata FROM unit WHERE sequence > ? ORDER BY sequence LIMIT \(Self.page)
        """)
    let rows = try Row.fetchAll(heads, arguments: [last])
    guard let end = try rows.last?.decode(Int64.self, atIndex: 0) else { return [] }
    let bodies = try database.cachedStatement(
      sql: """
        SELECT unit, language, text, codes, metadata FROM segment WHERE unit > ? AND unit <= ? ORDER BY unit, position
        """)
    var variants: [Int64: [TranslationUnit.Variant]] = [:]
    variants.reserveCapacity(rows.count)
    let segments = try Row.fetchCursor(bodies, arguments: [last, end])
    while let row = try segments.next() {
      guard let language = languages[try row.decode(atIndex: 1)] else {
        throw TumenError(.store, "a segment is in a language that is not there")
      }
      variants[try row.decode(atIndex: 0), default: []].append(
        TranslationUnit.Variant(
          language, try StoredUnit.segment(row.decode(atIndex: 2), codes: row.decode(atIndex: 3)),
          metadata: try StoredUnit.decoded(row, at: 4) ?? .init()))
    }
    last = end
    return try rows.map { row in
      let sequence = try row.decode(Int64.self, atIndex: 0)
      return StoredUnit(
        sequence: sequence, id: try row.decode(atIndex: 1), batch: try row.decode(atIndex: 3),
        unit: TranslationUnit(
          id: try row.decode(String?.self, atIndex: 2), variants: variants[sequence] ?? [],
          metadata: try StoredUnit.decoded(row, at: 4) ?? .init()))
    }
  }

  /// Hands over every unit that is left.
  mutating func forEach(_ body: (StoredUnit) throws -> Void) throws {
    while true {
      let units = try next()
      if units.isEmpty { return }
      for unit in units { try body(unit) }
    }
  }
}

/// A row of the ledger, as far as a unit is asked for it.
struct Origin: Sendable {
  let id: String
  let file: String
  /// ISO 8601, in UTC.
  let started: String

  static func all(_ database: Database) throws -> [Int64: Origin] {
    var origins: [Int64: Origin] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT number, id, file, started FROM batch") {
      origins[try row.decode(atIndex: 0)] = Origin(
        id: try row.decode(atIndex: 1), file: try row.decode(atIndex: 2), started: try row.decode(atIndex: 3))
    }
    return origins
  }
}

/// A filter ready to be asked of many units.
struct FilterTest: Sendable {
  private let filter: [[Test]]
  private let origins: [Int64: Origin]

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
    origins = try Origin.all(database)
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
        let own = origins[unit.batch]?.file ?? ""
        return own == file || own.split(separator: "/").last.map(String.init) == file
      case .batch(let id): return origins[unit.batch]?.id.hasPrefix(id) ?? false
      case .before(let date): return day(of: unit) < Self.first(date)
      case .after(let date): return day(of: unit) > Self.last(date)
      case .property(let name, let value):
        return ([unit.unit.metadata] + unit.unit.variants.map(\.metadata)).contains { metadata in
          metadata.properties.contains { $0.name == name && (value == nil || $0.value == value) }
        }
      }
    }
  }

  /// The day on which a unit was changed last, in eight digits: by its file, else by its import.
  func day(of unit: StoredUnit) -> String {
    String((unit.unit.date ?? origins[unit.batch]?.started ?? "").filter(\.isNumber).prefix(8))
  }

  private static func first(_ date: CalendarDate) -> String {
    digits(date) + (date.month == nil ? "0000" : date.day == nil ? "00" : "")
  }

  private static func last(_ date: CalendarDate) -> String {
    digits(date) + (date.month == nil ? "9999" : date.day == nil ? "99" : "")
  }

  private static func digits(_ date: CalendarDate) -> String { date.description.filter { $0 != "-" } }
}

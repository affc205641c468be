internal import Foundation
internal import GRDB
package import TumenModel

/// The translation memory of Trados Studio (`.sdltm`), which is an SQLite file, read only. Its segments are XML.
package final class SDLTMFile: Sendable {
  /// A unit as it stands in the file.
  package struct Unit: Sendable {
    /// The segments, `nil` where the row has none.
    package let sourceXML: String?
    package let targetXML: String?
    /// When and by whom it was made, changed and used, by the names of TMX.
    package let attributes: [Attribute]
    /// The fields that the memory's users gave it.
    package let fields: [Attribute]
  }

  /// The languages as the memory names them: `en-US`.
  package let sourceLanguage: String
  package let targetLanguage: String
  private let path: String
  private let database: DatabaseQueue
  /// Queries that give the name and the value of a unit's own fields.
  private let fieldQueries: [String]

  /// - Throws: ``TumenError`` with code `malformed` if the file is no memory of Trados Studio.
  package init(path: String) throws(TumenError) {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      (sourceLanguage, targetLanguage, fieldQueries) = try database.read { database in
        let tables = Set(try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'"))
        guard tables.isSuperset(of: ["translation_memories", "translation_units"]),
          let memory = try Row.fetchOne(database, sql: "SELECT * FROM translation_memories ORDER BY id LIMIT 1"),
          let source: String = try Self.value("source_language", memory),
          let target: String = try Self.value("target_language", memory)
        else { throw Self.noMemory(path) }
        var queries: [String] = []
        for table in ["string_attributes", "numeric_attributes", "date_attributes"]
        where tables.isSuperset(of: [table, "attributes"]) {
          queries.append(
            "SELECT name, CAST(value AS TEXT) FROM \(table) JOIN attributes ON attributes.id = attribute_id "
              + "WHERE translation_unit_id = ? ORDER BY attributes.id, value")
        }
        if tables.isSuperset(of: ["picklist_attributes", "picklist_values", "attributes"]) {
          queries.append(
            "SELECT name, CAST(value AS TEXT) FROM picklist_attributes "
              + "JOIN picklist_values ON picklist_values.id = picklist_value_id "
              + "JOIN attributes ON attributes.id = attribute_id WHERE translation_unit_id = ? ORDER BY attributes.id, value"
          )
        }
        return (source, target, queries)
      }
    } catch { throw Self.failure(error, path) }
  }

  /// The next units behind a row, in the order of rows; `nil` where a column of the row holds what does not belong there.
  package func units(behind row: Int64, limit: Int) throws(TumenError) -> [(row: Int64, unit: Unit?)] {
    do {
      return try database.read { database in
        var last = row
        return try Row.fetchAll(
          database, sql: "SELECT * FROM translation_units WHERE id > ? ORDER BY id LIMIT ?", arguments: [row, limit]
        ).map { row in
          let id = try row.decode(Int64.self, forColumn: "id")
          // A damaged file has rows in any order: they would be read again and again.
          guard id > last else { throw Self.isDamaged(path) }
          last = id
          do { return (id, try unit(id, row, database)) } catch is RowDecodingError { return (id, nil) }
        }
      }
    } catch { throw Self.failure(error, path) }
  }

  private func unit(_ id: Int64, _ row: Row, _ database: Database) throws -> Unit {
    func text(_ column: String) throws -> String? { try Self.value(column, row) }
    var attributes: [Attribute] = []
    for (name, column) in [
      ("creationdate", "creation_date"), ("creationid", "creation_user"), ("changedate", "change_date"),
      ("changeid", "change_user"), ("lastusagedate", "last_used_date"),
    ] {
      guard let value = try text(column), !value.isEmpty else { continue }
      attributes.append(Attribute(name, name.hasSuffix("date") ? Self.date(value) : value))
    }
    let count: Int? = try Self.value("usage_counter", row)
    if let count { attributes.append(Attribute("usagecount", String(count))) }
    var fields: [Attribute] = []
    for query in fieldQueries {
      for field in try Row.fetchAll(database, sql: query, arguments: [id]) {
        let value = try field.decode(String?.self, atIndex: 1)
        if let value { fields.append(Attribute(try field.decode(String.self, atIndex: 0), value)) }
      }
    }
    return Unit(
      sourceXML: try text("source_segment"), targetXML: try text("target_segment"), attributes: attributes,
      fields: fields)
  }

  /// The value of a column, which not every version of the program has.
  private static func value<Value: DatabaseValueConvertible>(_ column: String, _ row: Row) throws -> Value? {
    row.hasColumn(column) ? try row.decode(Value?.self, forColumn: column) : nil
  }

  /// `2024-05-01 12:30:00` as TMX writes it: `20240501T123000Z`. What is written otherwise stays as it is.
  private static func date(_ text: String) -> String {
    let digits = text.prefix(19).filter(\.isNumber)
    guard text.utf8.count >= 19, digits.utf8.count == 14 else { return text }
    return "\(digits.prefix(8))T\(digits.suffix(6))Z"
  }

  private static func noMemory(_ path: String) -> TumenError {
    TumenError(
      .malformed, "the file is a database, but no memory of Trados Studio", mend: "give an .sdltm file",
      at: .init(file: path))
  }

  private static func isDamaged(_ path: String) -> TumenError {
    TumenError(
      .malformed, "a row of the memory cannot be read", mend: "export it as TMX and import that", at: .init(file: path))
  }

  private static func failure(_ error: any Error, _ path: String) -> TumenError {
    if let error = error as? TumenError { return error }
    guard let error = error as? DatabaseError else { return isDamaged(path) }
    let isNone = [.SQLITE_NOTADB, .SQLITE_ERROR].contains(error.resultCode)
    return isNone
      ? noMemory(path)
      : TumenError(
        .malformed, "the memory cannot be read: \(error.message ?? "SQLite error \(error.resultCode.rawValue)")",
        mend: "export it as TMX and import that", at: .init(file: path))
  }
}

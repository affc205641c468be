internal import Foundation
internal import GRDB
package import TumenModel
internal import TumenText

/// An import under way, inside the transaction of its memory.
package final class Batch {
  private let database: Database
  private let number: Int64
  private let file: String
  private let keepsDuplicateIDs: Bool
  private let insertUnit: Statement
  private let insertSegment: Statement
  private let withFingerprint: Statement
  private let withID: Statement
  private let encoder = StoredUnit.makeEncoder()
  /// The numbers of the languages that this batch has met.
  private var languages: [LanguageTag: Int64] = [:]

  init(_ database: Database, number: Int64, file: String, keepsDuplicateIDs: Bool) throws {
    self.database = database
    self.number = number
    self.file = file
    self.keepsDuplicateIDs = keepsDuplicateIDs
    insertUnit = try database.makeStatement(
      sql: "INSERT INTO unit (id, name, fingerprint, batch, metadata) VALUES (?, ?, ?, ?, ?)")
    insertSegment = try database.makeStatement(
      sql: "INSERT INTO segment (unit, position, language, text, codes, metadata) VALUES (?, ?, ?, ?, ?, ?)")
    withFingerprint = try database.makeStatement(sql: "SELECT sequence FROM unit WHERE fingerprint = ?")
    withID = try database.makeStatement(sql: "SELECT batch FROM unit WHERE id = ?")
  }

  /// Stores a unit, unless the very same one is there already.
  /// - Parameter line: of the unit in its file, for errors.
  /// - Throws: ``TumenError`` with code `malformed` if the file used the unit's id for another unit before, or the
  ///   unit holds a NUL, which SQLite would take for the end of its text.
  package func store(_ unit: TranslationUnit, line: Int) throws(TumenError) -> MemoryStore.Outcome {
    do { return try insert(unit, line: line) } catch let error as TumenError { throw error } catch {
      throw TumenError(.store, "the memory cannot take the unit: \(error)", at: .init(file: file, line: line))
    }
  }

  private func insert(_ unit: TranslationUnit, line: Int) throws -> MemoryStore.Outcome {
    let content = StoredUnit.content(of: unit)
    guard !content.contains(where: { $0.utf8.contains(0) }) else {
      throw TumenError(
        .malformed, "the unit holds a NUL character", mend: "remove it", at: .init(file: file, line: line))
    }
    let fingerprint = Fingerprint(content)
    let stored = Int64(bitPattern: fingerprint.value)
    for sequence in try Int64.fetchAll(withFingerprint, arguments: [stored]) {
      if let known = try StoredUnit.fetch(sequence, database), known.unit == unit { return .present }
    }
    let id = try freeID(for: unit, fingerprint, line: line)
    try insertUnit.execute(
      arguments: [
        id, unit.id, stored, number, unit.metadata.isEmpty ? nil : try StoredUnit.json(unit.metadata, by: encoder),
      ])
    let sequence = database.lastInsertedRowID
    for (position, variant) in unit.variants.enumerated() {
      try insertSegment.execute(
        arguments: [
          sequence, position, try number(of: variant.language), variant.segment.text,
          variant.segment.codes.isEmpty ? nil : try StoredUnit.json(variant.segment.codes, by: encoder),
          variant.metadata.isEmpty ? nil : try StoredUnit.json(variant.metadata, by: encoder),
        ])
    }
    return .stored
  }

  /// The id that its file gives the unit if no other unit has it, else one made of its content.
  private func freeID(for unit: TranslationUnit, _ fingerprint: Fingerprint, line: Int) throws -> String {
    if let wanted = unit.id {
      guard let holder = try Int64.fetchOne(withID, arguments: [wanted]) else { return wanted }
      if holder == number, !keepsDuplicateIDs {
        throw TumenError(
          .malformed, "the id “\(wanted.prefix(60))” was used for another unit of this file already",
          mend: "give one of the two another id, or import with --duplicate-ids keep",
          at: .init(file: file, line: line))
      }
    }
    let base = unit.id.map { "\($0)~\(fingerprint)" } ?? fingerprint.description
    var id = base
    var count = 1
    while try Int64.fetchOne(withID, arguments: [id]) != nil {
      count += 1
      id = "\(base)~\(count)"
    }
    return id
  }

  private func number(of language: LanguageTag) throws -> Int64 {
    if let known = languages[language] { return known }
    try database.execute(
      sql: "INSERT INTO language (tag) VALUES (?) ON CONFLICT DO NOTHING", arguments: [language.identifier])
    guard
      let number = try Int64.fetchOne(
        database, sql: "SELECT id FROM language WHERE tag = ?", arguments: [language.identifier])
    else { throw TumenError(.internal, "the memory lost the language \(language)") }
    languages[language] = number
    return number
  }
}

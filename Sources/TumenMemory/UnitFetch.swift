internal import GRDB
import TumenModel

/// Reads single units of an open store by statements that were prepared once. To be used where its database may be.
final class UnitFetch {
  private let begin: BoundStatement
  private let commit: BoundStatement
  private let end: BoundStatement
  private let head: BoundStatement
  private let segments: BoundStatement
  private let tag: BoundStatement
  private var languages: [Int64: LanguageTag] = [:]

  init(_ database: Database) throws {
    begin = try BoundStatement(database, "BEGIN")
    commit = try BoundStatement(database, "COMMIT")
    end = try BoundStatement(database, "SELECT seq FROM sqlite_sequence WHERE name = 'unit'")
    head = try BoundStatement(database, "SELECT id, name, batch, metadata FROM unit WHERE sequence = ?")
    segments = try BoundStatement(
      database, "SELECT language, text, codes, metadata FROM segment WHERE unit = ? ORDER BY position")
    tag = try BoundStatement(database, "SELECT tag FROM language WHERE id = ?")
  }

  /// The number of the last change; 0 if there was none.
  func lastSequence() throws -> Int64 {
    defer { end.reset() }
    return try end.step() ? end.number(at: 0) : 0
  }

  /// The units of some change sequences, as far as they are there: in one transaction, since each costs more than a unit.
  /// - Parameter metadata: whether what the units' files said of them is wanted; without it no unit has any.
  func units(_ sequences: [Int64], metadata: Bool) throws -> [StoredUnit] {
    try begin.run()
    do {
      let units = try sequences.compactMap { try unit($0, metadata: metadata) }
      try commit.run()
      return units
    } catch {
      try? commit.run()
      throw error
    }
  }

  /// The unit of a change sequence; `nil` if it is gone.
  /// - Parameter metadata: as for ``units(_:metadata:)``.
  func unit(_ sequence: Int64, metadata: Bool) throws -> StoredUnit? {
    try head.bind(sequence, at: 1)
    defer { head.reset() }
    guard try head.step(), let id = try head.text(at: 0) else { return nil }
    var unit = TranslationUnit(id: try head.text(at: 1), variants: [])
    if metadata, let known: TranslationUnit.Metadata = try StoredUnit.decoded(head.text(at: 3)) {
      unit.metadata = known
    }
    try segments.bind(sequence, at: 1)
    defer { segments.reset() }
    while try segments.step() {
      var variant = TranslationUnit.Variant(
        try language(segments.number(at: 0)),
        Segment(try segments.text(at: 1) ?? "", codes: try StoredUnit.decoded(segments.text(at: 2)) ?? []))
      if metadata, let known: TranslationUnit.Metadata = try StoredUnit.decoded(segments.text(at: 3)) {
        variant.metadata = known
      }
      unit.variants.append(variant)
    }
    return StoredUnit(sequence: sequence, id: id, batch: head.number(at: 2), unit: unit)
  }

  private func language(_ id: Int64) throws -> LanguageTag {
    if let known = languages[id] { return known }
    try tag.bind(id, at: 1)
    defer { tag.reset() }
    guard try tag.step(), let text = try tag.text(at: 0) else {
      throw TumenError(.store, "a segment is in a language that is not there")
    }
    let language = try LanguageTag(text)
    languages[id] = language
    return language
  }
}

internal import Foundation
internal import GRDB
import TumenModel

/// A unit as a memory holds it.
struct StoredUnit {
  let sequence: Int64
  /// Unique in its memory.
  let id: String
  let batch: Int64
  let unit: TranslationUnit

  static func fetch(_ sequence: Int64, _ database: Database) throws -> StoredUnit? {
    let head = try database.cachedStatement(
      sql: "SELECT id, name, batch, metadata FROM unit WHERE sequence = ?")
    guard let row = try Row.fetchOne(head, arguments: [sequence]) else { return nil }
    let segments = try database.cachedStatement(
      sql: """
        SELECT language.tag, text, codes, metadata FROM segment JOIN language ON language.id = segment.language
        WHERE unit = ? ORDER BY position
        """)
    let variants = try Row.fetchAll(segments, arguments: [sequence]).map { row in
      TranslationUnit.Variant(
        try LanguageTag(row.decode(String.self, atIndex: 0)),
        Segment(try row.decode(atIndex: 1), codes: try decoded(row, at: 2) ?? []),
        metadata: try decoded(row, at: 3) ?? .init())
    }
    return StoredUnit(
      sequence: sequence, id: try row.decode(atIndex: 0), batch: try row.decode(atIndex: 2),
      unit: TranslationUnit(
        id: try row.decode(String?.self, atIndex: 1), variants: variants, metadata: try decoded(row, at: 3) ?? .init()))
  }

  /// All that a unit says, as the parts of its fingerprint.
  static func content(of unit: TranslationUnit) -> [String] {
    func parts(_ metadata: TranslationUnit.Metadata) -> [String] {
      let named = metadata.attributes + [Attribute("", "")] + metadata.properties
      return named.flatMap { [$0.name, $0.value] } + [""] + metadata.notes + [""]
    }
    var content = [unit.id ?? ""] + parts(unit.metadata)
    for variant in unit.variants {
      content += [variant.language.identifier, variant.segment.text] + parts(variant.metadata)
      for code in variant.segment.codes {
        content += [code.kind.rawValue, String(code.position), code.id ?? "", code.element, code.content]
        content += code.attributes.flatMap { [$0.name, $0.value] } + [""]
      }
    }
    return content
  }

  static func json(_ value: some Encodable, by encoder: JSONEncoder) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// An encoder whose text is the same for equal values.
  static func makeEncoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// The value that a column holds as JSON. No column is taken for what it should be: a file may be damaged.
  private static func decoded<Value: Decodable>(_ row: Row, at index: Int) throws -> Value? {
    try row.decode(String?.self, atIndex: index).map {
      try JSONDecoder().decode(Value.self, from: Data($0.utf8))
    }
  }
}

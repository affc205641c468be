internal import GRDB
import TumenModel

/// A unit as a memory holds it.
struct StoredUnit {
  let sequence: Int64
  /// Unique in its memory.
  let id: String
  let batch: Int64
  let unit: TranslationUnit

  /// A unit as far as its texts go.
  struct Texts {
    let sequence: Int64
    let variants: [TranslationUnit.Variant]
  }

  /// Hands over the texts of all units, without what their file said of them, by rising change sequence.
  static func forEachTexts(_ database: Database, _ body: (Texts) throws -> Void) throws {
    var languages: [Int64: LanguageTag] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, tag FROM language") {
      languages[try row.decode(atIndex: 0)] = try LanguageTag(row.decode(String.self, atIndex: 1))
    }
    let rows = try Row.fetchCursor(
      database, sql: "SELECT unit, language, text, codes FROM segment ORDER BY unit, position")
    var pending: (sequence: Int64, variants: [TranslationUnit.Variant])?
    while let row = try rows.next() {
      let sequence = try row.decode(Int64.self, atIndex: 0)
      if let held = pending, held.sequence != sequence {
        try body(Texts(sequence: held.sequence, variants: held.variants))
        pending = nil
      }
      let language = languages[try row.decode(atIndex: 1)] ?? .undetermined
      let segment = try segment(row.decode(atIndex: 2), codes: row.decode(atIndex: 3))
      pending = (sequence, (pending?.variants ?? []) + [.init(language, segment)])
    }
    if let held = pending { try body(Texts(sequence: held.sequence, variants: held.variants)) }
  }

  /// A text with its codes as JSON.
  /// - Throws: if a code stands where it cannot: a file may be damaged.
  static func segment(_ text: String, codes json: String?) throws -> Segment {
    let codes = try StoredJSON.codes(json)
    if codes.isEmpty { return Segment(text) }
    let count = text.unicodeScalars.count
    var last = 0
    for code in codes {
      guard (last...count).contains(code.position) else {
        throw TumenError(.store, "a code stands outside its text or before another one")
      }
      last = code.position
    }
    return Segment(text, codes: codes)
  }
}

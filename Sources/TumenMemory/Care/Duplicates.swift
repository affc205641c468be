internal import GRDB
package import TumenModel
internal import TumenText

extension TranslationUnit {
  /// The last date that a file gives the unit or one of its variants, in digits that sort however it was written:
  /// `20250430090000` of 20250430T090000Z and of 2025-04-30T09:00:00Z.
  package var date: String? { Metadata.date(of: [metadata] + variants.map(\.metadata)) }

  /// The unit with what another one of the same texts says besides: of attributes that both have the value of the unit
  /// that was changed last, of properties and notes all, each once.
  func merged(with other: TranslationUnit) -> TranslationUnit {
    let isOlder = (other.date ?? "") < (date ?? "")
    var merged = self
    merged.metadata = Self.merged(metadata, other.metadata, keepsFirst: isOlder)
    for place in merged.variants.indices {
      guard let twin = other.variants.first(where: { $0.language == variants[place].language }) else { continue }
      merged.variants[place].metadata = Self.merged(variants[place].metadata, twin.metadata, keepsFirst: isOlder)
    }
    return merged
  }

  private static func merged(_ one: Metadata, _ other: Metadata, keepsFirst: Bool) -> Metadata {
    var merged = one
    for attribute in other.attributes {
      if let place = merged.attributes.firstIndex(where: { $0.name == attribute.name }) {
        if !keepsFirst { merged.attributes[place] = attribute }
      } else {
        merged.attributes.append(attribute)
      }
    }
    merged.properties += other.properties.filter { !one.properties.contains($0) }
    merged.notes += other.notes.filter { !one.notes.contains($0) }
    return merged
  }
}

/// The units of a store by their texts, of which hashes are kept: about a hundred bytes a unit.
struct TextTable {
  private var sequences: [UInt64: [Int64]] = [:]

  /// Reads the texts of every unit.
  init(_ database: Database) throws {
    try StoredUnit.forEachTexts(database) { unit in add(unit.sequence, Self.key(of: unit.variants)) }
  }

  mutating func add(_ sequence: Int64, _ key: UInt64) { sequences[key, default: []].append(sequence) }

  mutating func remove(_ sequence: Int64, _ key: UInt64) { sequences[key]?.removeAll { $0 == sequence } }

  /// The units that may have the texts of a key.
  func units(of key: UInt64, _ fetch: UnitFetch) throws -> [StoredUnit] {
    try (sequences[key] ?? []).compactMap { try fetch.unit($0, metadata: true) }
  }

  /// Units with the same text in each language, whatever their order, have the same key.
  static func key(of unit: TranslationUnit) -> UInt64 { key(of: unit.variants) }

  private static func key(of variants: [TranslationUnit.Variant]) -> UInt64 {
    Fingerprint(texts(of: variants).flatMap { [$0.language, $0.text] }).value
  }

  /// Whether two units have the same languages, and in each the same text with the same codes.
  static func haveSameTexts(_ one: TranslationUnit, _ other: TranslationUnit) -> Bool {
    func sorted(_ unit: TranslationUnit) -> [(LanguageTag, String, [InlineCode])] {
      unit.variants.sorted { $0.language < $1.language }
        .map { ($0.language, TextForm.spaced($0.segment.text), $0.segment.codes) }
    }
    return one.variants.count == other.variants.count
      && zip(sorted(one), sorted(other)).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 && $0.2 == $1.2 }
  }

  private static func texts(of variants: [TranslationUnit.Variant]) -> [(language: String, text: String)] {
    variants.map { ($0.language.identifier, TextForm.spaced($0.segment.text)) }.sorted { $0 < $1 }
  }
}

extension TranslationUnit.Metadata {
  /// The last date of what is said of a unit and its variants, in digits.
  fileprivate static func date(of said: [Self]) -> String? {
    var last: String?
    for attribute in said.lazy.flatMap(\.attributes)
    where attribute.name == "changedate" || attribute.name == "creationdate" {
      last = max(last ?? "", attribute.value.filter { ("0"..."9").contains($0) })
    }
    return last
  }

  /// The day of the last date: `2025-04-30`.
  static func day(of said: [Self]) -> String? {
    guard let digits = date(of: said)?.prefix(8), digits.count == 8 else { return nil }
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  /// Who changed the unit or one of its variants last, else who made it.
  static func author(of said: [Self]) -> String? {
    let attributes = said.flatMap(\.attributes)
    return ["changeid", "creationid"].lazy.compactMap { name in attributes.last { $0.name == name }?.value }.first
  }
}

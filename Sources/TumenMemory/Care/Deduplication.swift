internal import GRDB
package import TumenModel
internal import TumenText

extension MemoryStore {
  /// Of units that are alike keeps the one that was changed last, in one transaction.
  /// - Parameter isApplied: whether to do it, or only to say what would go.
  package func deduplicate(_ likeness: UnitLikeness, isApplied: Bool) throws(TumenError) -> Change {
    try remove(isApplied, as: .deduplicate) { database in
      var table = try LikenessTable(likeness, database)
      var found: [(loser: Int64, key: UInt128)] = []
      let ledger = try UnitLedger(database)
      var scan = try UnitScan(database)
      try scan.forEach { unit in
        let day = Int32(ledger.day(of: unit)) ?? 0
        let (key, known) = try table.group(of: unit, day: day)
        guard let known else { return }
        // The scan goes by rising sequence: of the same day the later one stays.
        let isNewer = day >= known.day
        if isNewer { table[key] = .init(sequence: unit.sequence, day: day) }
        found.append((isNewer ? known.sequence : unit.sequence, key))
      }
      let ids = try database.cachedStatement(sql: "SELECT id FROM unit WHERE sequence = ?")
      func id(_ sequence: Int64?) throws -> String? { try String.fetchOne(ids, arguments: [sequence]) }
      return try found.compactMap { loser, key in
        try id(loser).map { (loser, $0, try id(table[key]?.sequence)) }
      }
    }
  }
}

/// What units have in common that are alike.
enum LikenessKey {
  static func parts(of unit: TranslationUnit, _ likeness: UnitLikeness) -> [String] {
    unit.variants.sorted { $0.language < $1.language }.flatMap { variant in
      let text = likeness == .exact ? TextForm.spaced(variant.segment.text) : loose(variant.segment.text)
      let codes = variant.segment.codes
      return [variant.language.identifier, text, codes.isEmpty ? "" : StoredJSON.text(of: codes)]
    }
  }

  /// The key of a text without spaces and punctuation. A mark between digits or before one is part of a number: 4.7 is
  /// not 47, nor is −5 5; and signs such as % and + say something.
  static func loose(_ text: String) -> String {
    let scalars = Array(TextForm.key(text).unicodeScalars)
    func isDigit(_ place: Int) -> Bool {
      scalars.indices.contains(place) && scalars[place].properties.numericType != nil
    }
    var kept = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .control, .format: continue
      case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
        .otherPunctuation, .connectorPunctuation:
        if "%&@#*/\\‰".unicodeScalars.contains(scalar) || isDigit(place + 1) && (scalar == "-" || isDigit(place - 1)) {
          kept.append(scalar)
        }
      default: kept.append(scalar)
      }
    }
    // Of a text of nothing but punctuation that is what there is.
    return kept.isEmpty ? TextForm.spaced(text) : String(kept)
  }
}

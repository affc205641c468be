import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

/// Units with codes of every format and kind, attributes of every name and whatever texts can hold.
private func oddUnits(seed: UInt64) -> [TranslationUnit] {
  var random = RandomUnits(
    seed: seed, pieces: oddPieces + ["\n", "\t", "\u{7F}", "\u{10FFFF}", "1", "2", "\u{1112}\u{1161}\u{11AB}"],
    languages: [.english, .russian, .koreanNorth],
    elements: [
      "bpt", "ept", "ph", "it", "hi", "hi", "ut", "g", "x", "bx", "ex", "pc", "sc", "ec", "mrk", "sm", "em", "cp", "",
      "a b",
    ],
    names: [
      "", "a b", "ё", "x:y", "xmlns", "xmlns:z", "xml:lang", "lang", "tuid", "creationid", "id", "i", "x", "pos", "rid",
      "startRef", "isolated", "dataRef", "hex", "state", "subState", "category", "element", "po:obsolete", "type",
      "creationdate", "usagecount", "segtype", "srclang", "assoc", "translate", "maxwidth", "x-y",
    ])
  return (0..<150).map { _ in random.unit() }
}

@Suite struct `Any unit that is written` {
  /// What a file says of its texts in two languages.
  private func texts(_ units: [TranslationUnit], _ languages: [LanguageTag]) -> [[String?]] {
    units.map { unit in languages.map { unit.variant(in: $0)?.segment.text } }
  }

  /// A unit whose codes say what they do, where and with what they stand for: what no format has a name for may be called
  /// something else each time.
  private func unnamed(_ unit: TranslationUnit) -> TranslationUnit {
    var unit = unit
    for place in unit.variants.indices {
      for code in unit.variants[place].segment.codes.indices {
        unit.variants[place].segment.codes[code].id = nil
        unit.variants[place].segment.codes[code].element = ""
        unit.variants[place].segment.codes[code].attributes = []
      }
    }
    return unit
  }

  @Test(arguments: [Format.tmx, .xliff, .jsonl], [UInt64(1), 2, 3, 4])
  func `has its texts again, and stays what it has become`(format: Format, seed: UInt64) throws {
    let languages: [LanguageTag] = format == .xliff ? [.english, .russian] : [.english, .russian, .koreanNorth]
    let options = format == .xliff ? languages : []
    var units = oddUnits(seed: seed)
    if format == .xliff { units = units.filter { $0.variant(in: .english) != nil } }
    let (bytes, _) = try written(units, as: format, languages: options)
    let name = "a." + (format == .xliff ? "xlf" : format.rawValue)
    let once = try unitRecords(bytes, name).compactMap(\.unit)
    #expect(once.count == units.count)
    for (old, new) in zip(texts(units, languages), texts(once, languages)) {
      for (old, new) in zip(old, new) where old?.isEmpty == false {
        #expect(new.map { Array($0.unicodeScalars) } == old.map { Array($0.unicodeScalars) })
      }
    }
    let twice = try unitRecords(try written(once, as: format, languages: options).0, name).compactMap(\.unit)
    let difference = firstDifference(twice.map(unnamed), once.map(unnamed))
    #expect(difference == nil)
  }

  @Test(arguments: [Format.tmx, .xliff, .po], [UInt64(1), 2, 3, 4, 5, 6])
  func `is valid`(format: Format, seed: UInt64) throws {
    let units = oddUnits(seed: seed) + [TranslationUnit(id: "0", variants: [])]
    let (bytes, _) = try written(units, as: format, languages: [.english, .russian])
    let violations = try Validating.violations(in: ByteSource(bytes: bytes, name: "a"), format: format)
      .filter { $0.severity != .note }
    #expect(violations.isEmpty, "\(violations.prefix(3).map { "\($0.line) \($0.message)" })")
  }

  @Test(arguments: [Format.po, .csv, .tsv], [UInt64(1), 2])
  func `is read again without an error`(format: Format, seed: UInt64) throws {
    let units = oddUnits(seed: seed)
    let (bytes, _) = try written(units, as: format, languages: [.english, .russian])
    _ = try unitRecords(bytes, "a." + format.rawValue, columns: format == .po ? "en,ru" : nil)
  }
}

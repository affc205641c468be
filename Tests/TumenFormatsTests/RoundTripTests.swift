import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

/// Units with codes of every format and kind, attributes of every name and whatever texts can hold.
func oddUnits(seed: UInt64, plenty: Double = 1) -> [TranslationUnit] {
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
    ], plenty: plenty)
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
      // Whether a translation ends its lines as its source does is for who wrote it.
      .filter { $0.severity != .note && $0.rule != "mismatched-line-break" }
    #expect(violations.isEmpty, "\(violations.prefix(3).map { "\($0.line) \($0.message)" })")
  }

  @Test(arguments: [Format.po, .csv, .tsv], [UInt64(1), 2])
  func `is read again without an error`(format: Format, seed: UInt64) throws {
    let units = oddUnits(seed: seed)
    let (bytes, _) = try written(units, as: format, languages: [.english, .russian])
    _ = try unitRecords(bytes, "a." + format.rawValue, columns: format == .po ? "en,ru" : nil)
  }

  /// Each unit alone, so that what is said is said of it.
  @Test(
    arguments: [Format.tmx, .xliff, .jsonl, .po, .csv, .tsv],
    [(UInt64(1), 1), (2, 0.3), (3, 0.1), (4, 0.03)] as [(UInt64, Double)])
  func `comes back as it was, or what is lost is said`(format: Format, random: (seed: UInt64, plenty: Double)) throws {
    let name = "a." + (format == .xliff ? "xlf" : format.rawValue)
    var differences: [String] = []
    var (whole, count) = (0, 0)
    for unit in oddUnits(seed: random.seed, plenty: random.plenty) {
      let attempt = try? written([unit], as: format, languages: [.english, .russian])
      guard let (bytes, remark) = attempt, remark == nil else { continue }
      whole += 1
      count += unit.variants.reduce(0) { $0 + $1.segment.codes.count }
      let back = try unitRecords(bytes, name, columns: format == .po ? "en,ru" : nil).compactMap(\.unit)
      differences +=
        back.count == 1 ? self.differences(of: back[0], from: unit, in: format) : ["\(back.count) units of 1"]
    }
    #expect(differences.isEmpty, "seed \(random.seed): \(differences.prefix(5).joined(separator: "\n"))")
    // Enough of them can be held, and where codes can be, some of these have any.
    if random.plenty < 0.05 { #expect(whole > 30) }
    if random.plenty == 0.3, [.tmx, .xliff, .jsonl].contains(format) { #expect(count > 3) }
  }

  @Test(arguments: [Format.tmx, .xliff, .jsonl], [UInt64(1), 2])
  func `keeps its id beside others that have it, or none`(format: Format, seed: UInt64) throws {
    var units = oddUnits(seed: seed, plenty: 0.1)
    for place in units.indices {
      units[place].id = [nil, "a/b", "u1", "tumen:1", "a/b~1", "f1/u1", ""][place % 7]
      units[place].variants = [.init(.english, Segment("a")), .init(.russian, Segment("б"))]
    }
    let (bytes, _) = try written(units, as: format, languages: [.english, .russian])
    let back = try unitRecords(bytes, "a." + (format == .xliff ? "xlf" : format.rawValue)).compactMap(\.unit)
    #expect(back.map(\.id) == units.map(\.id))
  }

  /// In what a unit that was read differs from the one that was written.
  private func differences(of new: TranslationUnit, from old: TranslationUnit, in format: Format) -> [String] {
    var differences: [String] = []
    func compare(_ what: String, _ old: some Any, _ new: some Any) {
      // Told apart by scalars.
      let (old, new) = ("\(old)", "\(new)")
      if !old.unicodeScalars.elementsEqual(new.unicodeScalars) { differences.append("\(what): \(old) became \(new)") }
    }
    compare("id", old.id as Any, new.id as Any)
    compare("metadata", old.metadata, new.metadata)
    // A text that says nothing is none where nothing tells the two apart.
    let said = [old, new].map { unit in
      unit.variants.filter { format == .tmx || format == .jsonl || !$0.segment.isEmpty || !$0.metadata.isEmpty }
    }
    compare("languages", said[0].map(\.language), said[1].map(\.language))
    for (old, new) in zip(said[0], said[1]) {
      compare("text", old.segment.text, new.segment.text)
      compare("metadata of a text", old.metadata, new.metadata)
      let codes = [Codes(old.segment), Codes(new.segment)]
      compare("what codes do", codes[0].doings, codes[1].doings)
      for (old, new) in zip(old.segment.codes, new.segment.codes) {
        if let id = old.id { compare("id of a code", id, new.id ?? "none") }
        let isForeign = format == .tmx && !TMXCode.isOwn(old)
        if !old.content.isEmpty || !isForeign { compare("content", old.content, new.content) }
        let keeps = format == .jsonl || ["hi", "ut"].contains(old.element)
        if keeps { compare("element", old.element, new.element) }
        let bookkeeping: Set = [
          "i", "x", "id", "rid", "pos", "startRef", "isolated", "dataRef", "dataRefStart", "dataRefEnd",
        ]
        for attribute in old.attributes
        where !isForeign && !bookkeeping.contains(attribute.name) && !new.attributes.contains(attribute) {
          differences.append("\(attribute) of \(old) is lost")
        }
      }
    }
    return differences
  }

  private struct Codes {
    /// Where each code stands and what it does: half of a pair whose other half is not there is isolated.
    let doings: [String]

    init(_ segment: Segment) {
      let pairs = CodePairing.pairs(in: segment.codes)
      doings = zip(segment.codes, pairs).map { code, other in
        let kind = other != nil || code.kind == .placeholder ? "\(code.kind)" : code.isEnd ? "end" : "begin"
        return "\(kind) at \(code.position)"
      }
    }
  }
}

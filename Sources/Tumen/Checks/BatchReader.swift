internal import TumenChecks
internal import TumenFormats
internal import TumenMemory
internal import TumenModel

/// Reads the translations of many files, or of units in memory, one after another, a bounded number of them at a time.
struct BatchReader {
  /// What was read: a translation, or why there is none.
  enum Item: Sendable {
    case translation(Translation)
    case rejected(message: String, file: String, unit: String, line: Int)
    /// A file of whose units none has a source and a target.
    case uncompared(message: String, file: String)
    /// What a document finds in its own units, with the notes beside the unit.
    indirect case found(Finding, notes: [String])
    case failed(TumenError, file: String)
  }

  private let options: CheckOptions
  private var files: ArraySlice<String>
  /// The paths that were given themselves, and not found in a folder: a pipe among them is meant.
  private let given: Set<String>
  private var reader: (any UnitReader)?
  /// The file at hand, and how many units were read of it.
  private var file = ""
  private var number = 0
  /// The languages of the file at hand, as long as no unit of it has a source and a target.
  private var languages: [LanguageTag]? = []
  /// Whether some file had something to compare, and the files before it that had nothing.
  private var hasCompared = false
  private var uncompared: [Item] = []
  private(set) var units = 0

  /// How many items a chunk has, and how many bytes of text end it before.
  private static let (mostItems, mostBytes) = (8192, 8 << 20)

  /// - Parameter given: the paths that were given themselves, and not found in a folder.
  init(_ files: [String], given: [String], options: CheckOptions) {
    self.files = files[...]
    self.given = Set(given)
    self.options = options
  }

  /// Reads what is in memory already; units without an id are named by their number.
  init(_ units: [TranslationUnit], options: CheckOptions) {
    (files, given) = ([], [])
    self.options = options
    reader = UnitsInMemory(units)
  }

  /// The next items; none at the end, and no more once nobody waits for them. A file that cannot be read on is one item, and the next file follows.
  mutating func next() -> [Item] {
    var items: [Item] = []
    var bytes = 0
    while items.count < Self.mostItems, bytes < Self.mostBytes, !Cancellation.isThere {
      if reader == nil {
        guard let file = files.popFirst() else {
          items += takenUncompared()
          break
        }
        do throws(TumenError) { try open(file) } catch {
          items.append(.failed(error, file: file))
          continue
        }
      }
      number += 1
      do throws(TumenError) {
        let next = try reader?.next()
        if let found = reader?.takeFindings(), !found.isEmpty { items += found.map { Self.item($0, of: next) } }
        guard let record = next else {
          reader = nil
          if let item = uncomparedFile() { uncompared.append(item) }
          // A template has no targets by design, but it has the source that was asked for.
          if options.source != nil { items += takenUncompared() }
          continue
        }
        units += 1
        switch record {
        case .rejected(let message, let line):
          items.append(.rejected(message: message, file: file, unit: String(number), line: line))
        // What the file keeps as it is, is nobody's translation.
        case .read where reader?.isKept == true: break
        case .read(let unit, let line): bytes += append(unit, line: line, to: &items)
        }
      } catch {
        items.append(.failed(error, file: file))
        reader = nil
      }
    }
    return items
  }

  /// What a document finds, with the notes of the unit that was read last if it is on that.
  private static func item(_ finding: Finding, of record: Record<TranslationUnit>?) -> Item {
    guard case .read(let unit, _) = record, unit.id == finding.unit else { return .found(finding, notes: []) }
    return .found(finding, notes: unit.metadata.notes + unit.variants.flatMap(\.metadata.notes))
  }

  private mutating func open(_ file: String) throws(TumenError) {
    // A pipe in a folder may have nobody who writes into it.
    if !given.contains(file), FileIdentity(file)?.isRegular == false {
      throw TumenError(
        .unreadable, "this is no regular file", mend: "give it by its own path to read it", at: .init(file: file))
    }
    let source = try ByteSource(path: file)
    reader = try UnitFile.reader(of: source, ReadingOptions(format: options.format, columns: options.columns))
    (self.file, number, languages) = (file, 0, [])
  }

  private mutating func takenUncompared() -> [Item] {
    defer { uncompared = [] }
    return uncompared
  }

  /// What is to be said of a file that was read to its end, if none of its units has a source and a target.
  private func uncomparedFile() -> Item? {
    guard let languages, !languages.isEmpty, options.source != nil || !hasCompared else { return nil }
    let found = languages.map(\.identifier).sorted().joined(separator: ", ")
    let missing = options.source.flatMap { source in
      languages.contains { $0.matches(source) } ? nil : "no unit has “\(source)”; the languages are \(found)"
    }
    return .uncompared(message: "nothing was compared: \(missing ?? "the units have \(found) alone")", file: file)
  }

  /// Adds the translations of a unit; how many bytes of text they have.
  private mutating func append(_ unit: TranslationUnit, line: Int, to items: inout [Item]) -> Int {
    // A message that the program has no more (#~) is nobody's business.
    if unit.metadata.properties.contains(where: { $0.name == "po:obsolete" }) { return 0 }
    let language = options.source ?? reader?.sourceLanguage
    guard
      let place = language.flatMap({ Self.place(of: $0, in: unit) })
        ?? (options.source == nil ? unit.variants.indices.first : nil)
    else {
      note(unit)
      return 0
    }
    let source = unit.variants[place].language
    let fileDate = reader?.date
    let isTranslatable = reader?.isTranslatable ?? true
    var bytes = 0
    for target in unit.variants.indices where unit.variants[target].language.identifier != source.identifier {
      let metadata = unit.variants[target].metadata
      // Nobody may fill in what is locked.
      if !isTranslatable, unit.variants[target].segment.isMissing(beside: unit.variants[place].segment) { continue }
      let own =
        metadata.properties.isEmpty ? unit.metadata.properties : metadata.properties + unit.metadata.properties
      // The plural forms of a message have one source and are to differ.
      let context = own.first { TranslationUnit.contextProperties.contains($0.name) }?.value
      let form = own.first { $0.name == "po:form" }?.value
      // A table keeps notes in a column.
      let column = own.isEmpty ? [] : own.filter { Self.noteNames.contains($0.name) }.map(\.value)
      let notes = metadata.notes.isEmpty ? unit.metadata.notes : unit.metadata.notes + metadata.notes
      // When the unit of a memory was made says when somebody translated or aligned it, not when the text is from.
      let date =
        own.first { Self.dateNames.contains($0.name) }.flatMap { CalendarDate(beginning: $0.value) } ?? fileDate
      let translation = Translation(
        file: file, unit: unit.id ?? String(number), line: line, sourceLanguage: source,
        targetLanguage: unit.variants[target].language, source: unit.variants[place].segment,
        target: unit.variants[target].segment,
        context: form.map { (context ?? "") + "\u{1F}" + $0 } ?? context,
        notes: column.isEmpty ? notes : notes + column,
        limit: own.first { Self.limitNames.contains($0.name) }.flatMap { Int($0.value) }.flatMap { $0 < 0 ? nil : $0 },
        date: date)
      bytes += translation.source.text.utf8.count + translation.target.text.utf8.count
      items.append(.translation(translation))
      if languages != nil { (languages, hasCompared, uncompared) = (nil, true, []) }
    }
    if languages != nil { note(unit) }
    return bytes
  }

  /// The place of the variant in a language: mostly of the very language, which its name tells.
  private static func place(of language: LanguageTag, in unit: TranslationUnit) -> Int? {
    let own = unit.variants.firstIndex { $0.language.identifier == language.identifier }
    return own.flatMap { unit.variants[$0].segment.isEmpty ? nil : $0 } ?? unit.place(of: language)
  }

  /// Takes note of the languages of a unit that has nothing to compare.
  private mutating func note(_ unit: TranslationUnit) {
    for variant in unit.variants where languages?.contains(variant.language) == false {
      languages?.append(variant.language)
    }
  }

  private static let noteNames: Set<String> = ["note", "notes", "comment", "comments"]
  private static let dateNames: Set<String> = ["date", "x-date"]
  private static let limitNames: Set<String> = ["max-length", "x-max-length", "maxlength", "maxwidth", "max-width"]
}

/// Units that stand in memory, as if a file held one a line.
private struct UnitsInMemory: UnitReader {
  let sourceLanguage: LanguageTag? = nil
  let remark: String? = nil
  private let units: [TranslationUnit]
  private var place = 0

  init(_ units: [TranslationUnit]) { self.units = units }

  mutating func next() -> Record<TranslationUnit>? {
    guard place < units.count else { return nil }
    place += 1
    return .read(units[place - 1], line: place)
  }
}

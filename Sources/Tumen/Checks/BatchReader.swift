internal import TumenChecks
internal import TumenFormats
internal import TumenModel

/// Reads the translations of many files, or of units in memory, one after another, a bounded number of them at a time.
struct BatchReader {
  /// What was read: a translation, or why there is none.
  enum Item: Sendable {
    indirect case translation(Translation)
    case rejected(message: String, file: String, unit: String, line: Int)
    /// What a document finds in its own units.
    case found(Finding)
    case failed(TumenError, file: String)
  }

  private let options: CheckOptions
  private var files: ArraySlice<String>
  private var current: (file: String, reader: any UnitReader, number: Int)?
  private(set) var units = 0

  /// How many items a chunk has, and how many bytes of text end it before.
  private static let (mostItems, mostBytes) = (8192, 8 << 20)

  init(_ files: [String], options: CheckOptions) {
    self.files = files[...]
    self.options = options
  }

  /// Reads what is in memory already; units without an id are named by their number.
  init(_ units: [TranslationUnit], options: CheckOptions) {
    files = []
    self.options = options
    current = ("", UnitsInMemory(units), 0)
  }

  /// The next items; none at the end. A file that cannot be read on is one item, and the next file follows.
  mutating func next() -> [Item] {
    var items: [Item] = []
    var bytes = 0
    while items.count < Self.mostItems, bytes < Self.mostBytes {
      if current == nil {
        guard let file = files.popFirst() else { break }
        do throws(TumenError) { try open(file) } catch {
          items.append(.failed(error, file: file))
          continue
        }
      }
      guard let (file, number) = current.map({ ($0.file, $0.number + 1) }) else { break }
      do throws(TumenError) {
        let next = try current?.reader.next()
        items += current?.reader.takeFindings().map(Item.found) ?? []
        guard let record = next else {
          current = nil
          continue
        }
        current?.number = number
        units += 1
        switch record {
        case .rejected(let message, let line):
          items.append(.rejected(message: message, file: file, unit: String(number), line: line))
        case .read(let unit, let line):
          bytes += append(unit, name: unit.id ?? String(number), file: file, line: line, to: &items)
        }
      } catch {
        items.append(.failed(error, file: file))
        current = nil
      }
    }
    return items
  }

  private mutating func open(_ file: String) throws(TumenError) {
    let source = try ByteSource(path: file)
    let format = try options.format.map { name throws(TumenError) in try Format(named: name) }
    let reader = try UnitFile.reader(of: source, ReadingOptions(format: format, columns: options.columns))
    current = (file, reader, 0)
  }

  /// Adds the translations of a unit; how many bytes of text they have.
  private func append(
    _ unit: TranslationUnit, name: String, file: String, line: Int, to items: inout [Item]
  ) -> Int {
    guard
      let source = (options.source ?? current?.reader.sourceLanguage).flatMap(unit.variant(in:))
        ?? (options.source == nil ? unit.variants.first : nil)
    else { return 0 }
    let properties = unit.metadata.properties
    var bytes = 0
    for target in unit.variants where target.language != source.language {
      var translation = Translation(
        file: file, unit: name, line: line, sourceLanguage: source.language, targetLanguage: target.language,
        source: source.segment, target: target.segment, notes: unit.metadata.notes + target.metadata.notes)
      let own = target.metadata.properties + properties
      if !own.isEmpty {
        // A table keeps notes in a column.
        translation.notes += own.filter { Self.noteNames.contains($0.name) }.map(\.value)
        // The plural forms of a message have one source and are to differ.
        let context = own.first { Self.contextNames.contains($0.name) }?.value
        let form = own.first { $0.name == "po:form" }?.value
        translation.context = form.map { (context ?? "") + "\u{1F}" + $0 } ?? context
        translation.limit = own.first { Self.limitNames.contains($0.name) }.flatMap { Int($0.value) }
          .flatMap { $0 < 0 ? nil : $0 }
      }
      bytes += source.segment.text.utf8.count + target.segment.text.utf8.count
      items.append(.translation(translation))
    }
    return bytes
  }

  private static let noteNames: Set<String> = ["note", "notes", "comment", "comments"]
  private static let contextNames: Set<String> = ["context", "msgctxt", "po:msgctxt", "x-context", "key"]
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

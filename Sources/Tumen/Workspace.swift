internal import Foundation
internal import Synchronization
internal import TumenFormats
internal import TumenGlossary
internal import TumenMemory
public import TumenModel
internal import TumenText

/// Glossaries and memories that are used together, and all that Tumen does with them.
///
/// A workspace opens what it needs when it needs it, keeps it open, and may be used by several tasks at once. Relative paths
/// of its configuration go from the folder that was the current one when the workspace was made.
///
/// ```swift
/// let workspace = Workspace(Configuration(memories: ["bridge.db"]))
/// try workspace.importUnits(from: "Corpora/tumen-bridge.tmx")
/// let answer = try workspace.matches(for: "The bridge is 850 m long.", from: .english, to: .russian)
/// ```
public final class Workspace: Sendable {
  /// Which glossaries and memories are used.
  public let configuration: Configuration
  /// Where its relative paths go from: the current folder of when the workspace was opened.
  let folder: BaseFolder
  /// The version of Tumen (semver.org).
  public static let version = Version.current
  private let opened: Mutex<Opened>
  let schemes = SchemeCatalogue()
  /// Whether memories are read as they were when they were opened.
  private let isSnapshot: Bool
  /// Is told how far something has come that a memory needs before it can answer.
  private let preparing: @Sendable (Preparation) -> Void

  /// What was opened so far.
  private struct Opened {
    /// How often the glossaries were let go.
    var generation = 0
    var glossary: Glossary?
    var lookup: NameLookup?
    var recognizers: [LanguageTag: TermRecognizer] = [:]
    /// By source and target language.
    var repairs: [[LanguageTag]: MatchRepair] = [:]
    var memories: [String: OpenMemory] = [:]
  }

  /// A memory, the file that it was opened in, and what was made of it.
  private struct OpenMemory {
    let memory: Memory
    let file: FileIdentity
    var concordance: Concordance?
  }

  /// A workspace that opens what the configuration names when it is first needed.
  /// - Parameters:
  ///   - configuration: which glossaries and memories are used.
  ///   - preparing: is told now and then how far an index has come that is made before an answer can be given, and when it is
  ///     ready; on any thread. Of what takes but a moment nothing is told.
  public convenience init(
    _ configuration: Configuration = Configuration(), preparing: @escaping @Sendable (Preparation) -> Void = { _ in }
  ) {
    self.init(
      configuration, BaseFolder(FileManager.default.currentDirectoryPath), Opened(), isSnapshot: false,
      preparing: preparing)
  }

  private init(
    _ configuration: Configuration, _ folder: BaseFolder, _ opened: sending Opened, isSnapshot: Bool,
    preparing: @escaping @Sendable (Preparation) -> Void
  ) {
    self.preparing = preparing
    self.configuration = configuration
    self.folder = folder
    self.opened = Mutex(opened)
    self.isSnapshot = isSnapshot
  }

  /// The same workspace for many queries in a row: what is written to a memory once it was first asked is not seen, and a
  /// query costs less. To be let go soon, since a memory’s log grows as long as somebody reads an older state.
  public func snapshot() -> Workspace {
    var kept = opened.withLock { $0 }
    kept.memories = [:]
    return Workspace(configuration, folder, kept, isSnapshot: true, preparing: preparing)
  }

  // MARK: Glossary

  /// The concepts that a name or term leads to, the surest first.
  /// - Parameters:
  ///   - term: the name or term, in any form and script.
  ///   - filter: of these only the concepts of some kind or subject, by terms of some language.
  /// - Throws: ``TumenError`` if a glossary cannot be read.
  public func lookup(
    _ term: String, filter: ConceptFilter = ConceptFilter()
  ) throws(TumenError) -> LookupAnswer {
    try check(filter)
    let lookup = try nameLookup()
    let results = try lookup.lookup(term, in: filter.language).filter { filter.accepts($0.concept) }
    return LookupAnswer(
      query: term, results: results.map(LookupAnswer.Result.init),
      suggestions: results.isEmpty ? lookup.suggestions(for: term, in: filter.language) : [])
  }

  /// The concepts of the glossaries in their order.
  public func concepts(_ filter: ConceptFilter = ConceptFilter()) throws(TumenError) -> [ConceptAnswer] {
    try check(filter)
    return try glossary().concepts.filter(filter.accepts).map(ConceptAnswer.init)
  }

  /// The concepts of some ids, in the order of these; `nil` for an id that none has.
  public func concepts(of ids: [String]) throws(TumenError) -> [ConceptAnswer?] {
    let glossary = try glossary()
    return ids.map { glossary.concept($0).map(ConceptAnswer.init) }
  }

  /// - Throws: ``TumenError`` with code `usage` for a subject that no concept has.
  private func check(_ filter: ConceptFilter) throws(TumenError) {
    guard let subject = filter.subject else { return }
    let known = Set(try glossary().concepts.compactMap(\.subject))
    guard !known.contains(where: { TextForm.key($0) == TextForm.key(subject) }) else { return }
    throw TumenError(
      .usage, "no concept has the subject “\(subject.prefix(40))”",
      mend: known.isEmpty ? "leave it out" : "choose of \(known.sorted().joined(separator: ", "))")
  }

  /// What the glossaries cover.
  public func coverage() throws(TumenError) -> CoverageAnswer { CoverageAnswer(Array(try glossary().concepts)) }

  /// The glossary's terms in running text.
  /// - Parameters:
  ///   - text: the text.
  ///   - language: its language; it decides which terms are looked for and in which forms.
  ///   - precision: how sure a hit has to be.
  ///   - nested: whether terms within longer terms are given too, behind these.
  public func terms(
    in text: String, language: LanguageTag, precision: TermPrecision = .possible, nested: Bool = false
  ) throws(TumenError) -> TermsAnswer {
    let hits = try recognizer(for: language).terms(in: text, precision: precision, nested: nested)
    return TermsAnswer(text: text, language: language, terms: hits.map(TermsAnswer.Hit.init))
  }

  /// Whether a file is imported for its concepts unless somebody says otherwise: its format is one of glossaries, or it is
  /// XLIFF, whose units may have glossaries, and a glossary is what it goes to.
  /// - Parameters:
  ///   - path: the file.
  ///   - format: the format, if it is not to be detected.
  ///   - hasGlossary: whether whoever imports it names a glossary for what is in it, and no memory.
  /// - Throws: ``TumenError`` if the file cannot be opened or is of no known format.
  public func holdsConcepts(
    _ path: String, format: Format? = nil, hasGlossary: Bool = false
  ) throws(TumenError) -> Bool {
    // What was read to find out would be missing when it is imported.
    if format == nil, ByteSource.givesOnce(path) { return false }
    let format = if let format { format } else { try Format.detected(in: try ByteSource(path: path)) }
    return format.holdsConcepts || hasGlossary && format == .xliff
  }

  /// The concepts of a file, stored in a glossary file that people edit. A concept is the same as one of the glossary if it
  /// has its id and a preferred term in common, or preferred terms in two languages: what it says beyond the other is
  /// added to it. One that contradicts the other, or whose id stands for another, is rejected.
  /// - Parameters:
  ///   - path: the file, or `-` for standard input.
  ///   - format: the format, if it is not to be detected.
  ///   - columns: the languages of a table that does not name them: `en,ru`.
  ///   - glossary: the path of the glossary file; it is made if it is not there.
  public func importConcepts(
    from path: String, format: Format? = nil, columns: String? = nil, into glossary: String
  ) throws(TumenError) -> ImportAnswer {
    let source = try ByteSource(path: path)
    let options = ReadingOptions(format: format, columns: columns)
    return try ConceptImport(into: glossary).run(source, options)
  }

  /// What is wrong or doubtful in the glossaries themselves, in the order of their concepts.
  public func glossaryFindings() throws(TumenError) -> [FindingAnswer] {
    try GlossaryLint(Array(try glossary().concepts), schemes: schemes).findings().map(FindingAnswer.init)
  }

  /// What changed from one state of a glossary to another, and which units of the memories hold terms that are
  /// outdated now.
  /// - Throws: ``TumenError`` if a glossary or memory cannot be read.
  public func glossaryDifferences(from old: String, to new: String) throws(TumenError) -> [ConceptDifferenceAnswer] {
    let (before, after) = (
      try LoadedGlossary(try ByteSource(path: old)).concepts, try LoadedGlossary(try ByteSource(path: new)).concepts
    )
    // An id that is used twice is found here.
    _ = (try Glossary(concepts: before), try Glossary(concepts: after))
    var stores: [MemoryStore] = []
    for path in try memoriesThere() {
      stores.append(try memory(path).store)
    }
    let differences = ConceptDifference.differences(from: before, to: after)
    var outdated = try OutdatedUnits(differences)
    let units = try outdated.units(in: stores)
    return differences.map { ConceptDifferenceAnswer($0, units: units[$0.concept.id] ?? []) }
  }

  // MARK: Memory

  /// Adds the units of a file to the writable memory: all of them or, if the file is malformed, none.
  /// - Parameters:
  ///   - path: the file, or `-` for standard input.
  ///   - format: the format, if it is not to be detected.
  ///   - columns: the columns of a table without a header: `en,ru,-,package=prop`.
  ///   - keepsDuplicateIDs: whether a unit whose id another one of the file has is stored under an id of its own; else
  ///     it ends the import.
  ///   - duplicates: what happens to units that resemble others that are there.
  ///   - progress: called now and then with the number of records read.
  @discardableResult
  public func importUnits(
    from path: String, format: Format? = nil, columns: String? = nil, keepsDuplicateIDs: Bool = true,
    duplicates: DuplicatePolicy = .all, progress: @escaping (Int) -> Void = { _ in }
  ) throws(TumenError) -> ImportAnswer {
    let memory = try writableMemory()
    let options = ReadingOptions(format: format, columns: columns)
    return try UnitImport(
      into: { [folder] () throws(TumenError) in try MemoryStore(path: memory, in: folder, for: .write) },
      keepsDuplicateIDs: keepsDuplicateIDs, duplicates: duplicates, progress: progress
    ).run(try ByteSource(path: path), options)
  }

  /// How many units, segments, concepts and terms there are.
  public func statistics() throws(TumenError) -> StatisticsAnswer {
    var answer = StatisticsAnswer()
    for path in try memoriesThere() {
      let statistics = try memory(path).store.statistics()
      answer.units += statistics.units
      for (language, count) in statistics.segments { answer.languages[language, default: 0] += count }
    }
    let concepts = try glossary().concepts
    answer.concepts = concepts.count
    for term in concepts.lazy.flatMap(\.terms) { answer.terms[term.language, default: 0] += 1 }
    answer.remark = remark
    return answer
  }

  // MARK: Export

  /// Writes the first memory, or all glossaries as one, piece by piece.
  /// - Parameters:
  ///   - what: the memory or the glossaries.
  ///   - format: the format of the new file.
  ///   - options: what the format leaves open, and which units are wanted.
  ///   - write: takes the bytes of the new file, piece by piece.
  /// - Returns: what the format could not hold, in one sentence, if anything.
  /// - Throws: ``TumenError`` with code `usage` if the format cannot hold it or needs other options.
  public func export(
    _ what: ExportSubject, as format: Format, options: ExportOptions = ExportOptions(),
    write: ([UInt8]) throws(TumenError) -> Void
  ) throws(TumenError) -> String? {
    switch (what, format) {
    case (.memory, .tmx), (.memory, .xliff), (.memory, .po), (.memory, .tsv), (.memory, .csv), (.memory, .jsonl):
      guard let path = configuration.memories.first?.path else {
        throw TumenError(.usage, "no memory is configured", mend: "name one", with: [.init(.memory, "PATH")])
      }
      // What others write meanwhile is not half in it.
      return try UnitExport(format: format, options: options).run(try store(path, isSnapshot: true), to: write)
    case (.glossary, _):
      return try GlossaryExport(format: format, options: options)
        .run(try LoadedGlossary(configuration.glossaries, in: folder), to: write)
    default:
      throw TumenError(
        .usage, "a \(what.rawValue) cannot be written as \(format.rawValue)",
        mend: "choose tmx, xliff, po, tsv, csv or jsonl")
    }
  }

  // MARK: Opening

  /// Lets the glossaries go, so that the next question reads them anew: they may have changed.
  public func reloadGlossaries() {
    opened.withLock { opened in
      opened.generation += 1
      opened.glossary = nil
      opened.lookup = nil
      opened.recognizers = [:]
      opened.repairs = [:]
    }
  }

  /// What was opened before or is opened now, which is kept unless the glossaries were let go meanwhile.
  private func kept<Value>(
    _ known: (Opened) -> Value?, _ keep: (inout Opened, Value) -> Void, _ open: () throws(TumenError) -> Value
  ) throws(TumenError) -> Value {
    let (value, generation) = opened.withLock { (known($0), $0.generation) }
    if let value { return value }
    let made = try open()
    opened.withLock { if $0.generation == generation { keep(&$0, made) } }
    return made
  }

  /// Whether the glossary and what finds names in it are open.
  var hasOpenLookup: Bool { opened.withLock { $0.lookup != nil } }

  /// Whether the glossary is open.
  var hasOpenGlossary: Bool { opened.withLock { $0.glossary != nil } }

  /// Whether the glossary and what finds its terms in texts of a language are open.
  func hasOpenRecognizer(for language: LanguageTag) -> Bool { opened.withLock { $0.recognizers[language] != nil } }

  func glossary() throws(TumenError) -> Glossary {
    try kept({ $0.glossary }, { $0.glossary = $1 }) { () throws(TumenError) in
      try CompiledGlossaries(besides: configuration.memories.map(\.path), base: folder)
        .glossary(of: configuration.glossaries) { sources throws(TumenError) in
          try LoadedGlossary(sources, in: folder)
        }
    }
  }

  private func nameLookup() throws(TumenError) -> NameLookup {
    try kept({ $0.lookup }, { $0.lookup = $1 }) { () throws(TumenError) in
      NameLookup(try glossary(), schemes: schemes)
    }
  }

  func recognizer(for language: LanguageTag) throws(TumenError) -> TermRecognizer {
    try kept({ $0.recognizers[language] }, { $0.recognizers[language] = $1 }) { () throws(TumenError) in
      try TermRecognizer(glossary: try glossary(), language: language)
    }
  }

  func repair(from source: LanguageTag, to target: LanguageTag) throws(TumenError) -> MatchRepair {
    let languages = [source, target]
    return try kept({ $0.repairs[languages] }, { $0.repairs[languages] = $1 }) { () throws(TumenError) in
      try MatchRepair(glossary: try glossary(), from: source, to: target)
    }
  }

  func concordance(_ path: String) throws(TumenError) -> Concordance {
    let memory = try memory(path)
    func known(_ opened: Opened) -> Concordance? {
      opened.memories[path].flatMap { $0.memory === memory ? $0.concordance : nil }
    }
    if let known = opened.withLock({ known($0) }) { return known }
    let concordance = Concordance(memory.store)
    return opened.withLock { opened in
      if let other = known(opened) { return other }
      // The file may have been replaced meanwhile, and another memory opened in it.
      if opened.memories[path]?.memory === memory { opened.memories[path]?.concordance = concordance }
      return concordance
    }
  }

  /// The memory into which units are imported and from which they are removed.
  func writableMemory() throws(TumenError) -> String {
    if let path = growingMemory { return path }
    guard let first = configuration.memories.first else {
      throw TumenError(.usage, "no memory is configured", mend: "name one", with: [.init(.memory, "PATH")])
    }
    throw TumenError(
      .usage, configuration.memories.count == 1 ? "the memory is read-only" : "all memories are read-only",
      mend: "take “read-only” away from one in \(Configuration.fileName), or name another",
      with: [.init(.memory, "PATH")],
      at: .init(file: first.path))
  }

  private func store(_ path: String, isSnapshot: Bool) throws(TumenError) -> MemoryStore {
    let isReadOnly = configuration.memories.contains { $0.path == path && $0.isReadOnly }
    return try MemoryStore(
      path: path, in: folder, for: isReadOnly ? .readOnly : .read, isSnapshot: isSnapshot, preparing: preparing)
  }

  /// The paths of the memories that are there, in their order; of one that several paths lead to the first.
  /// - Throws: ``TumenError`` if one is not there into which nothing is imported.
  func memoriesThere() throws(TumenError) -> [String] { try memoryFiles().map(\.settings.path) }

  /// The files that the workspace works with, which no result may be written over.
  package var ownFiles: [String] {
    let glossaries = configuration.glossaries.compactMap { if case .file(let path) = $0 { path } else { nil } }
    return (configuration.memories.map(\.path) + glossaries).map(folder.place)
  }

  /// The memories that are there, each once, in their order.
  /// - Throws: ``TumenError`` if none is there, or one is not into which nothing is imported.
  func memoriesToAsk() throws(TumenError) -> [(settings: Configuration.Memory, memory: Memory)] {
    let there = try memoryFiles()
    // Opened, it says itself that it is not there.
    if there.isEmpty, let first = configuration.memories.first { _ = try memory(first.path) }
    return try there.map { settings, file throws(TumenError) in (settings, try memory(settings.path, in: file)) }
  }

  /// The memories that are there with their files, each once, in their order.
  private func memoryFiles() throws(TumenError) -> [(settings: Configuration.Memory, file: FileIdentity)] {
    var seen: Set<FileIdentity> = []
    var there: [(Configuration.Memory, FileIdentity)] = []
    let growing = growingMemory
    for settings in configuration.memories {
      if let file = identity(of: settings.path) {
        if seen.insert(file).inserted { there.append((settings, file)) }
      } else if settings.path != growing {
        // No import is going to make it: its path is mistyped.
        throw TumenError(
          .unreadable, "there is no memory", mend: "mend its path, or make one and import into it",
          at: .init(file: settings.path))
      }
    }
    return there
  }

  /// The path of the memory that imports go to, which the first of them makes.
  private var growingMemory: String? { configuration.memories.first { !$0.isReadOnly }?.path }

  /// Some remarks as one; `nil` if there is none.
  static func remark(of remarks: String?...) -> String? {
    let said = remarks.compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }

  /// What the answers of the memories do not say: that one of several is not there yet. `nil` if all are there.
  package var remark: String? {
    guard configuration.memories.count > 1, let growing = growingMemory, identity(of: growing) == nil else {
      return nil
    }
    return "\(growing): there is no memory yet; the other ones answer"
  }

  /// The file of a memory; for a snapshot the one that it was taken of.
  private func identity(of path: String) -> FileIdentity? {
    if isSnapshot, let known = opened.withLock({ $0.memories[path]?.file }) { return known }
    return FileIdentity(folder.place(of: path))
  }

  /// The memory of a path. One whose file was replaced is opened anew.
  func memory(_ path: String) throws(TumenError) -> Memory { try memory(path, in: identity(of: path)) }

  private func memory(_ path: String, in file: FileIdentity?) throws(TumenError) -> Memory {
    if let known = opened.withLock({ $0.memories[path] }), known.file == file { return known.memory }
    let memory = Memory(
      try store(path, isSnapshot: isSnapshot), penalties: configuration.penalties)
    guard let file else { return memory }
    return opened.withLock { opened in
      if let other = opened.memories[path], other.file == file { return other.memory }
      opened.memories[path] = OpenMemory(memory: memory, file: file)
      return memory
    }
  }
}

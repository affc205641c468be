internal import TumenModel
internal import TumenText

/// Reads a glossary from a table, a concept a row. Rows that follow each other under one id are one concept: the further
/// ones add terms, with a status and source of their own.
///
/// - TSV and CSV: the first line names the columns: language tags, and `id`, `kind`, `definition`, `note`, `subject`,
///   `status`, `source` as far as they are there. Weblate's columns are known too; its `source` and `target` are the two
///   languages that the caller names.
/// - UTX 1.11 and 1.20: the first line names the languages, the last line that begins with `#` the columns.
struct TableConceptReader: ConceptReader {
  private enum Column: Equatable {
    case language(LanguageTag)
    case partOfSpeech(LanguageTag)
    case key(String)
    case property(String)
  }

  private let file: String
  private let format: Format
  private var rows: TableRows
  private var columns: [Column] = []
  /// A row that was read to find the end of the head or of a concept, with its line.
  private var ahead: (row: [String], line: Int)?
  private var ids = ConceptIDs()
  /// What the first line of UTX says besides languages and date, and its comments.
  private var unkept: [String] = []
  private var comments = Losses()
  var remark: String? {
    let all = unkept + [comments.list].compactMap { $0 }
    return all.isEmpty ? nil : "the glossary says what no concept keeps: " + all.joined(separator: "; ")
  }
  /// A document for each text of the column `source`, which is its id and title.
  private var documents = NamedDocuments()
  var sources: [Source] { documents.sources }

  private static let context = "context"
  private static let keys: Set<String> = ["id", "kind", "definition", "note", "subject", "status", "source"]

  /// - Parameter languages: those of the two columns of texts in a file that does not name them: `en,ru`.
  init(_ source: ByteSource, _ format: Format, languages: String?) throws(TumenError) {
    file = source.name
    self.format = format
    rows = try TableRows(source, format == .csv ? .quoted : .tabs)
    columns = try format == .utx ? utxColumns() : headedColumns(languages)
    for case .property(let name) in columns {
      if let fault = TableHead.fault(in: name) { throw rows.failure(fault.message, mend: fault.mend) }
    }
  }

  private mutating func headedColumns(_ languages: String?) throws(TumenError) -> [Column] {
    guard let names = try rows.next()?.map(\.trimmingSpaces) else { throw rows.failure("the table is empty") }
    if names.contains("source"), names.contains("target") {
      let pair = try LanguageTag.pair(languages, of: file).map(Column.language)
      return names.map { name in
        switch name {
        case "source": pair[0]
        case "target": pair[1]
        case "ID": .key("id")
        case "translator_comments": .key("note")
        case "developer_comments": .key("definition")
        default: .property(name)
        }
      }
    }
    var columns: [Column] = []
    for name in names {
      if TableHead.isID(name) {
        columns.append(.key("id"))
      } else if Self.keys.contains(name) {
        columns.append(.key(name))
      } else if let language = TableHead.language(name, isClosed: true) {
        columns.append(.language(language))
      } else {
        throw rows.failure(
          "the column “\(name.prefix(40))” is neither a language nor a key of a glossary",
          mend: "name it with a language tag or one of \(Self.keys.sorted().joined(separator: ", "))")
      }
    }
    guard columns.contains(where: { if case .language = $0 { true } else { false } }) else {
      throw rows.failure("no column is a language")
    }
    return columns
  }

  /// `#UTX 1.11; en/ja; 2013-12-20; …`, comments, `#src	tgt	src:pos	…`, then the rows.
  private mutating func utxColumns() throws(TumenError) -> [Column] {
    guard let head = try rows.next(), let line = head.first, line.hasPrefix("#UTX") else {
      throw rows.failure("the first line does not begin with “#UTX”", mend: "give a UTX file")
    }
    let parts = line.split(separator: ";").map { $0.drop(while: \.isWhitespace) }
    let tags = parts.dropFirst().first?.split(separator: "/").compactMap { try? LanguageTag($0) } ?? []
    guard tags.count == 2 else {
      throw rows.failure("the first line does not name two languages", mend: "write it like “#UTX 1.20; en/ru; …”")
    }
    unkept = parts.dropFirst(3).map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
    var names = ["src", "tgt", "src:pos"]
    // The last line that begins with “#” and has columns names them, the others are comments.
    var namesLine: Int?
    while let row = try rows.next() {
      guard let name = row.first, name.hasPrefix("#") else {
        ahead = (row, rows.line)
        break
      }
      if row.count == 1 {
        addComment(row, rows.line)
      } else {
        if let namesLine { addComment(names, namesLine) }
        names = [String(name.dropFirst())] + row.dropFirst()
        namesLine = rows.line
      }
    }
    return names.map { name in
      switch name.lowercased() {
      case "src": .language(tags[0])
      case "tgt": .language(tags[1])
      case "src:pos": .partOfSpeech(tags[0])
      case "tgt:pos": .partOfSpeech(tags[1])
      case "term status": .key("status")
      case "concept id": .key("id")
      case "comment": .key("note")
      default: .property(name)
      }
    }
  }

  private mutating func addComment(_ row: [String], _ line: Int) {
    if row.contains(where: { $0.contains { $0 != "#" && !$0.isWhitespace } }) { comments.add("comments", line: line) }
  }

  mutating func next() throws(TumenError) -> Record<Concept>? {
    guard let (row, line) = try nextRow() else { return nil }
    let record = record(row, line)
    guard case .read(var concept, _) = record, field("id", of: row) != nil else { return record }
    var size = RecordSize()
    var terms = Set(concept.terms.map(identity))
    var properties = Set(concept.properties)
    while let further = try nextRow() {
      guard let part = part(of: concept, in: further.row, further.line) else {
        ahead = further
        break
      }
      // A term may be there again to be the partner of another one.
      let added = part.terms.filter { !terms.contains(identity(of: $0)) }
      terms.formUnion(added.map(identity))
      concept.terms += added
      concept.properties += part.properties.filter { !properties.contains($0) }
      properties.formUnion(part.properties)
      for field in further.row where !field.isEmpty { size.addPart(field) }
      try size.check(
        "the concept “\(concept.id.prefix(40))”", mend: "give it several ids", at: .init(file: file, line: line))
    }
    concept.joinLanguages()
    return .read(concept, line: line)
  }

  private mutating func nextRow() throws(TumenError) -> (row: [String], line: Int)? {
    if let row = ahead {
      ahead = nil
      return row
    }
    while let row = try rows.next() {
      if format == .utx, row[0].hasPrefix("#") {
        addComment(row, rows.line)
        continue
      }
      return (row, rows.line)
    }
    return nil
  }

  /// What a row adds to a concept; `nil` if it is about another concept or contradicts what is said of this one.
  private mutating func part(of concept: Concept, in row: [String], _ line: Int) -> Concept? {
    guard field("id", of: row) == concept.id, case .read(let part, _) = record(row, line),
      part.kind == concept.kind || field("kind", of: row) == nil,
      part.definition == nil || part.definition == concept.definition,
      part.note == nil || part.note == concept.note, part.subject == nil || part.subject == concept.subject
    else { return nil }
    return part
  }

  /// What tells whether a term is there already: in UTX the status is that of a pair.
  private func identity(of term: Term) -> Term {
    format == .utx ? Term(term.text, language: term.language, status: .preferred) : term
  }

  private func field(_ name: String, of row: [String]) -> String? {
    zip(columns, row).first { $0.0 == .key(name) && !$0.1.isEmpty }?.1
  }

  private mutating func record(_ row: [String], _ line: Int) -> Record<Concept> {
    // UTX leaves out what is empty at the end.
    let mayBeShort = format == .utx
    guard row.count == columns.count || (mayBeShort && (2..<columns.count).contains(row.count)) else {
      return .rejected(
        message: "the row has \(row.count) field(s), not \(columns.count); add or remove some", line: line)
    }
    let cells = zip(columns, row).filter { !$0.1.isEmpty }
    var status = TermStatus.preferred
    if let name = field("status", of: row) {
      guard let known = TermStatus(rawValue: name) ?? Self.utxStatus[name] else {
        return .rejected(message: "“\(name)” is no status; write preferred, admitted or another", line: line)
      }
      status = known
    }
    var kind = Concept.Kind.term
    if let name = field("kind", of: row) {
      guard let known = Concept.Kind(rawValue: name) else {
        return .rejected(message: "“\(name)” is no kind; write person, place, term or another", line: line)
      }
      kind = known
    }
    var terms: [Term] = []
    for case (.language(let language), let text) in cells where !text.trimmingSpaces.isEmpty {
      var term = Term(text.trimmingSpaces, language: language, status: status, source: field("source", of: row))
      term.grammar.partOfSpeech = cells.first { $0.0 == .partOfSpeech(language) }?.1
      terms.append(term)
    }
    guard let first = terms.first else {
      return .rejected(message: "the row has no term; add one or remove the row", line: line)
    }
    if let source = field("source", of: row) { _ = documents.id(of: source) }
    var concept = Concept(
      id: field("id", of: row) ?? ids.id(from: first.text), kind: kind, subject: field("subject", of: row),
      definition: field("definition", of: row), note: field("note", of: row), terms: terms,
      place: .init(file: file, line: line))
    for case (.property(let name), let text) in cells {
      // With its id ``TableConceptWriter`` tells a concept of Weblate from another one of the same source.
      if name == Self.context, text == concept.id { continue }
      concept.properties.append(Property(name, text))
    }
    concept.joinLanguages()
    return .read(concept, line: line)
  }

  /// The words of UTX for the status of a term.
  private static let utxStatus: [String: TermStatus] = [
    "approved": .preferred, "provisional": .proposed, "non-standard": .admitted, "rejected": .deprecated,
  ]
}

internal import TumenModel

/// Reads a termbase in TBX as a stream of concepts: version 3 (ISO 30042:2019) in both styles, DCA and DCT, and
/// version 2 (`martif`).
///
/// What real files do against the standard is read with a remark: a language that is given twice, is no tag or is missing,
/// status words of other tools, an id that is used twice, a reference to nothing, a second term in a section, a term
/// outside of one. What the model has no word for becomes a property, so that no term and no statement is lost.
struct TBXConceptReader: ConceptReader {
  private let xml: XMLReader
  private let file: String
  private var isEnded = false
  private var ids = DistinctNames<String>()
  /// What references can point at, and those that have not found it yet.
  private var anchors: Set<String> = []
  private var references: [(target: String, line: Int)] = []
  private var documents = NamedDocuments()
  /// Tags that were read as others.
  private var mendedTags: Set<String> = []
  /// The first remarks, and how many there are in all.
  private var remarks: [String] = []
  private var remarkCount = 0

  init(_ source: ByteSource) throws(TumenError) {
    file = source.name
    xml = try XMLReader(source)
    guard let event = try xml.nextEvent(), case .start = event.kind, ["martif", "tbx"].contains(event.text) else {
      throw TumenError(
        .malformed, "the root element is neither <tbx> nor <martif>", mend: "give a TBX file",
        at: .init(file: file, line: 1))
    }
  }

  var remark: String? {
    let all = [xml.source.remark].compactMap { $0 } + remarks
    guard !all.isEmpty else { return nil }
    let shown = all.joined(separator: "; ")
    return remarkCount > remarks.count ? "\(shown); and \(remarkCount - remarks.count) more" : shown
  }

  var sources: [Source] { documents.sources }

  private static let shownRemarks = 20

  mutating func next() throws(TumenError) -> Record<Concept>? {
    while let event = try xml.nextEvent() {
      switch (event.kind, event.text) {
      case (.start, "termEntry"), (.start, "conceptEntry"):
        return record(try XMLElement(at: xml, file: file))
      case (.start(let attributes), _):
        if let id = attributes.first(where: { $0.name == "id" })?.value { anchors.insert(id) }
      case (.end, "tbx"), (.end, "martif"): isEnded = true
      default: break
      }
    }
    guard isEnded else {
      throw TumenError(
        .malformed, "the TBX ends before its last tag", mend: "get the whole file", at: .init(file: file))
    }
    for reference in references where !anchors.contains(reference.target) {
      remark(reference.line, "“\(reference.target.prefix(40))” is the id of nothing in the file")
    }
    references = []
    return nil
  }

  // MARK: An entry

  private mutating func record(_ entry: XMLElement) -> Record<Concept> {
    var concept = Concept(
      id: id(of: entry), kind: .term, terms: [], place: .init(file: file, line: entry.line))
    collectReferences(in: entry)
    for item in entry.children where !["langSet", "langSec"].contains(item.name) {
      if Self.sections.contains(item.name) {
        remark(item.line, "a term of “\(concept.id)” stands in no language and became “und”")
        _ = read(item, .undetermined, into: &concept)
        continue
      }
      for statement in Statement.all(in: item) { add(statement, to: &concept) }
    }
    var languages = Set(concept.terms.map(\.language))
    for section in entry.children where ["langSet", "langSec"].contains(section.name) {
      read(section, into: &concept, &languages)
    }
    guard !concept.terms.isEmpty else {
      return .rejected(message: "the entry “\(concept.id)” has no term; add one or remove the entry", line: entry.line)
    }
    concept.joinLanguages()
    Self.setStatus(of: &concept)
    return .read(concept, line: entry.line)
  }

  /// The elements in which a term may stand; in a file that breaks the rules it stands alone.
  private static let sections: Set<String> = ["tig", "ntig", "termSec", "term"]

  private mutating func collectReferences(in element: XMLElement) {
    if let id = element["id"] { anchors.insert(id) }
    if element.localName == "ref" || element.localName == "crossReference", let target = element["target"] {
      if !XMLText.isAddress(target) { references.append((target, element.line)) }
    }
    for child in element.children { collectReferences(in: child) }
  }

  private mutating func id(of entry: XMLElement) -> String {
    let wanted = entry["id"] ?? entry["xml:id"] ?? "line-\(entry.line)"
    let id = ids.name(for: wanted)
    if id != wanted { remark(entry.line, "the id “\(wanted)” was used already and became “\(id)”") }
    return id
  }

  /// - Parameter languages: those of which the concept has terms.
  private mutating func read(_ section: XMLElement, into concept: inout Concept, _ languages: inout Set<LanguageTag>) {
    let language: LanguageTag
    let name = section["xml:lang"] ?? section["lang"] ?? ""
    do {
      language = try LanguageTag(name)
      if LanguageTag.shortened(name) != nil, mendedTags.insert(name).inserted {
        remark(section.line, "the language “\(name)” was read as “\(language)”")
      }
    } catch {
      language = .undetermined
      remark(section.line, "“\(name.prefix(40))” is no language tag and became “und”")
      concept.properties.append(Property("xml:lang", name, language: language))
    }
    if languages.contains(language) {
      remark(section.line, "the language \(language) has two sections, which were joined")
    }
    for item in section.children {
      if Self.sections.contains(item.name) {
        if read(item, language, into: &concept) { languages.insert(language) }
        continue
      }
      for statement in Statement.all(in: item) {
        if statement.name == "transaction" {
          concept.transactions.append(statement.transaction)
        } else {
          concept.properties.append(statement.property(language: language))
        }
      }
    }
  }

  /// - Returns: whether the section has a term.
  private mutating func read(_ section: XMLElement, _ language: LanguageTag, into concept: inout Concept) -> Bool {
    // <ntig> holds its term in a <termGrp>.
    let items =
      section.name == "term"
      ? [section] : section.children.flatMap { $0.name == "termGrp" ? Array($0.children) : [$0] }
    let texts = items.filter { $0.name == "term" }.compactMap(\.trimmed)
    guard let text = texts.first else {
      remark(section.line, "a term of “\(concept.id)” is empty and was left out")
      return false
    }
    // Whether a term is preferred is known once all were read.
    var term = Term(text, language: language, status: .admitted)
    for item in items where item.name != "term" {
      for statement in Statement.all(in: item) { add(statement, to: &term) }
    }
    concept.terms.append(term)
    for text in texts.dropFirst() {
      remark(section.line, "“\(text.prefix(40))” is a second term in one section and got one of its own")
      term.text = text
      concept.terms.append(term)
    }
    return true
  }

  private mutating func remark(_ line: Int, _ message: String) {
    remarkCount += 1
    if remarks.count < Self.shownRemarks { remarks.append("line \(line): \(message)") }
  }

  /// Of a language whose terms say nothing of their status the first is preferred.
  private static func setStatus(of concept: inout Concept) {
    for places in Dictionary(grouping: concept.terms.indices, by: { concept.terms[$0].language }).values {
      let isSilent = places.allSatisfy { place in
        concept.terms[place].status == .admitted
          && !concept.terms[place].properties.contains { $0.name == Self.statusName }
      }
      if isSilent, let first = places.first { concept.terms[first].status = .preferred }
      // What the status itself says need not be kept.
      for place in places {
        concept.terms[place].properties.removeAll { $0.name == Self.statusName && TBXStatus.isKnown($0.value) }
      }
    }
  }

  private static let statusName = "administrativeStatus"

  // MARK: Statements

  private mutating func add(_ statement: Statement, to concept: inout Concept) {
    switch statement.name {
    case "subjectField" where concept.subject == nil: concept.subject = statement.value
    case "definition" where concept.definition == nil:
      concept.definition = statement.value
      concept.source = statement.source.map { documents.id(of: $0) }
    case "note" where concept.note == nil && statement.isPlain: concept.note = statement.value
    case "customerSubset" where concept.subsets.customer == nil: concept.subsets.customer = statement.value
    case "projectSubset" where concept.subsets.project == nil: concept.subsets.project = statement.value
    case "externalCrossReference":
      concept.references.append(statement.reference)
    case "xGraphic", "figure":
      concept.images.append(statement.reference)
    case "crossReference":
      guard let target = statement.target else { fallthrough }
      concept.relations.append(Relation(.related, target))
    case "transaction": concept.transactions.append(statement.transaction)
    default: concept.properties.append(statement.property(language: nil))
    }
  }

  private mutating func add(_ statement: Statement, to term: inout Term) {
    switch statement.name {
    case Self.statusName:
      if let status = TBXStatus.status(of: statement.value) { term.status = status }
      term.properties.append(statement.property(language: nil))
      if !TBXStatus.isKnown(statement.value) {
        remark(statement.line, "the status “\(statement.value)” was read as \(term.status.rawValue)")
      }
    case "partOfSpeech" where term.grammar.partOfSpeech == nil: term.grammar.partOfSpeech = statement.value
    case "grammaticalGender" where term.grammar.gender == nil: term.grammar.gender = statement.value
    case "grammaticalNumber" where term.grammar.number == nil: term.grammar.number = statement.value
    case "animacy" where term.grammar.animacy == nil: term.grammar.animacy = statement.value
    case "termType" where term.type == nil: term.type = statement.value
    case "geographicalUsage" where term.geography == nil: term.geography = statement.value
    case "customerSubset" where term.subsets.customer == nil: term.subsets.customer = statement.value
    case "projectSubset" where term.subsets.project == nil: term.subsets.project = statement.value
    case "context":
      term.contexts.append(Context(statement.value, source: statement.source.map { documents.id(of: $0) }))
    case "source" where term.source == nil: term.source = documents.id(of: statement.value)
    case "note" where term.note == nil && statement.isPlain: term.note = statement.value
    case "transaction": term.transactions.append(statement.transaction)
    default: term.properties.append(statement.property(language: nil))
    }
  }
}

/// One thing that an entry says, whatever element says it.
private struct Statement {
  let name: String
  let value: String
  let target: String?
  let line: Int
  var source: String?
  var date: String?
  var person: String?

  /// Whether it says nothing but its value.
  var isPlain: Bool { target == nil && source == nil }

  /// The statements of an element: of a group the main one, with what the others say of it.
  static func all(in element: XMLElement) -> [Statement] {
    guard element.localName.hasSuffix("Grp") else { return [Statement(element)].compactMap { $0 } }
    var statements: [Statement] = []
    for child in element.children {
      guard let statement = Statement(child) else { continue }
      if statements.isEmpty {
        statements.append(statement)
      } else {
        switch statement.name {
        case "source" where statements[0].source == nil: statements[0].source = statement.value
        case "date": statements[0].date = statement.value
        case "responsibility": statements[0].person = statement.value
        default: statements.append(statement)
        }
      }
    }
    return statements
  }

  /// DCA names the category in `type`, DCT by the element's name.
  private init?(_ element: XMLElement) {
    line = element.line
    target = element["target"]
    guard let text = element.trimmed ?? element["target"] else { return nil }
    value = text
    switch element.localName {
    case "transac", "transactionType": name = "transaction"
    case "note", "date": name = element.localName
    case "responsibility": name = "responsibility"
    case let local: name = element["type"] ?? local
    }
  }

  /// A document or picture: where it is, and what it is called if that is said.
  var reference: Reference { Reference(target ?? value, text: target == value ? nil : target.map { _ in value }) }

  var transaction: Transaction { Transaction(value, date: date, person: person) }

  func property(language: LanguageTag?) -> Property {
    Property(name, value, language: language, target: target, source: source)
  }
}

/// The words for the status of a term: those of ISO 12620 and those that tools write instead.
enum TBXStatus {
  private static let standard: [(String, TermStatus)] = [
    ("preferredTerm-admn-sts", .preferred), ("admittedTerm-admn-sts", .admitted),
    ("deprecatedTerm-admn-sts", .deprecated), ("supersededTerm-admn-sts", .superseded),
  ]

  private static let others: [String: TermStatus] = [
    "preferredterm": .preferred, "preferred": .preferred, "approved": .preferred, "standardizedterm": .preferred,
    "admittedterm": .admitted, "admitted": .admitted, "accepted": .admitted, "legalterm-admn-sts": .admitted,
    "regulatedterm-admn-sts": .admitted, "standardizedterm-admn-sts": .preferred,
    "deprecatedterm": .deprecated, "deprecated": .deprecated, "notrecommended": .deprecated, "obsolete": .superseded,
    "superseded": .superseded, "supersededterm": .superseded, "forbidden": .forbidden, "prohibited": .forbidden,
    "notallowed": .forbidden, "rejected": .forbidden, "draft": .proposed, "proposed": .proposed, "new": .proposed,
    "proposedterm": .proposed, "suggested": .proposed,
  ]

  /// Whether a word says no more than a status of ours does: one of ISO 12620's, or our own.
  static func isKnown(_ word: String) -> Bool {
    standard.contains { $0.0 == word } || TermStatus(rawValue: word) != nil
  }

  /// What a word means, `nil` if nobody knows.
  static func status(of word: String) -> TermStatus? {
    standard.first { $0.0 == word }?.1 ?? others[word.lowercased().filter { $0 != " " && $0 != "_" }]
  }

  /// ISO 12620's word, where it has one.
  static func word(for status: TermStatus) -> String? { standard.first { $0.1 == status }?.0 }
}

internal import TumenModel
internal import Yams

/// Reads a glossary in Tumen's own format (see `Documentation/glossary-format.md`).
struct YAMLConceptReader: ConceptReader {
  private let file: String
  private var concepts: ArraySlice<Node>
  let sources: [Source]
  let head: [Attribute]
  let remark: String? = nil
  private let sourceIDs: Set<String>
  private var lines: [String: Int] = [:]

  /// The keys of each mapping of the format; `Documentation/glossary.schema.json` has the same.
  enum Keys {
    static let head = ["glossary", "title", "note", "version"]
    static let glossary = head + ["sources", "concepts"]
    static let source = ["title", "publisher", "date", "language", "url", "note"]
    static let concept = [
      "id", "kind", "gender", "subject", "definition", "note", "source", "customer", "project", "references", "images",
      "holds", "relations", "transactions", "properties", "terms",
    ]
    static let title = ["title", "from", "to", "source"]
    static let relation = ["type", "concept", "from", "to", "source"]
    static let term = [
      "text", "status", "scheme", "source", "derived", "note", "forms", "gender", "number", "animacy", "partOfSpeech",
      "type", "geography", "doNotTranslate", "customer", "project", "contexts", "match", "pattern", "case", "from",
      "to", "transactions", "properties",
    ]
    static let reference = ["target", "text"]
    static let context = ["text", "source"]
    static let transaction = ["type", "date", "person"]
    static let property = ["name", "value", "language", "target", "source"]
  }

  /// The greatest size of a glossary file.
  private static let limit = 256 << 20

  init(_ source: ByteSource) throws(TumenError) {
    file = source.name
    var bytes = try source.readAll(limit: Self.limit)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let document = try YAMLDocument(bytes, file: file)
    let root = try YAMLFields(document.root, what: "the glossary", file: file, keys: Keys.glossary)
    sources = try Self.sources(root, file: file)
    var head: [Attribute] = []
    for key in Keys.head {
      if let value = try root.text(key) { head.append(Attribute(key, value)) }
    }
    self.head = head
    sourceIDs = Set(sources.map(\.id))
    guard let concepts = root["concepts"] else {
      throw root.failure(
        document.root, "the glossary has no “concepts”", mend: "add the key and list the concepts under it")
    }
    guard case .sequence(let sequence) = concepts else {
      throw root.failure(concepts, "“concepts” is not a list", mend: "begin each concept with “- id: …”")
    }
    self.concepts = Array(sequence)[...]
  }

  private static func sources(_ root: YAMLFields, file: String) throws(TumenError) -> [Source] {
    guard let list = root["sources"] else { return [] }
    guard case .mapping(let mapping) = list else {
      throw root.failure(list, "“sources” is not a mapping", mend: "write one source id: {…} a line")
    }
    var sources: [Source] = []
    for (key, value) in mapping {
      let id = key.string ?? ""
      let fields = try YAMLFields(value, what: "the source “\(id)”", file: file, keys: Keys.source)
      sources.append(
        Source(
          id: id, title: try fields.text("title"), publisher: try fields.text("publisher"),
          date: try fields.date("date"), language: try fields.language("language"), url: try fields.text("url"),
          note: try fields.text("note")))
    }
    return sources
  }

  mutating func next() throws(TumenError) -> Record<Concept>? {
    guard let node = concepts.popFirst() else { return nil }
    let concept = try concept(node)
    let line = node.mark?.line ?? 1
    if let earlier = lines.updateValue(line, forKey: concept.id) {
      throw TumenError(
        .malformed, "the id “\(concept.id)” was used in line \(earlier) already",
        mend: "give this concept another id", at: .init(file: file, line: line))
    }
    return .read(concept, line: line)
  }

  private func concept(_ node: Node) throws(TumenError) -> Concept {
    let fields = try YAMLFields(node, what: "a concept", file: file, keys: Keys.concept)
    let id = try fields.required("id")
    var concept = Concept(
      id: id, kind: try fields.requiredValue("kind"), gender: try fields.value("gender"),
      subject: try fields.text("subject"), definition: try fields.text("definition"),
      note: try fields.text("note"), source: try source(fields), terms: [],
      place: .init(file: file, line: node.mark?.line))
    concept.subsets = try subsets(fields)
    concept.references = try references(fields, "references")
    concept.images = try references(fields, "images")
    concept.transactions = try transactions(fields)
    concept.properties = try properties(fields)
    for item in try fields.list("holds") {
      let title = try YAMLFields(item, what: "a title that “\(id)” holds", file: file, keys: Keys.title)
      concept.relations.append(
        Relation(
          .holdsTitle, try title.required("title"), validity: try validity(title), source: try source(title)))
    }
    for item in try fields.list("relations") {
      let relation = try YAMLFields(item, what: "a relation of “\(id)”", file: file, keys: Keys.relation)
      concept.relations.append(
        Relation(
          try relation.requiredValue("type"), try relation.required("concept"),
          validity: try validity(relation), source: try source(relation)))
    }
    guard let terms = fields["terms"], case .mapping(let languages) = terms else {
      throw fields.failure(
        fields["terms"] ?? node, "the concept “\(id)” has no terms",
        mend: "add “terms:” with a language tag and a term in each line")
    }
    for (key, value) in languages {
      let language: LanguageTag
      do { language = try LanguageTag(key.string ?? "") } catch {
        throw fields.failure(key, "\(error.message), in the terms of “\(id)”", mend: error.mend)
      }
      var isFirst = true
      for item in YAMLFields.items(value) {
        concept.terms.append(try term(item, of: id, in: language, isFirst: isFirst, fields))
        isFirst = false
      }
      if isFirst {
        throw fields.failure(value, "“\(language)” of concept “\(id)” is empty", mend: "give a term or remove the line")
      }
    }
    if concept.terms.isEmpty {
      throw fields.failure(terms, "the concept “\(id)” has no terms", mend: "add a term or remove the concept")
    }
    return concept
  }

  private func term(
    _ node: Node, of concept: String, in language: LanguageTag, isFirst: Bool, _ parent: YAMLFields
  ) throws(TumenError) -> Term {
    let status = isFirst ? TermStatus.preferred : .admitted
    func nonEmpty(_ text: String?) throws(TumenError) -> String {
      guard let text, !text.trimmingSpaces.isEmpty else {
        throw parent.failure(
          node, "“\(language)” of concept “\(concept)” is empty", mend: "give a term or remove the line")
      }
      return text
    }
    if case .scalar(let scalar) = node {
      // A plain ~ or null is YAML's way of saying nothing.
      if scalar.style == .plain, ["~", "null", "Null", "NULL"].contains(scalar.string) { _ = try nonEmpty(nil) }
      return Term(try nonEmpty(scalar.string), language: language, status: status)
    }
    let fields = try YAMLFields(node, what: "a term of “\(concept)”", file: file, keys: Keys.term)
    var forms: [String] = []
    for form in try fields.list("forms") { forms.append(try nonEmpty(form.string)) }
    var term = Term(
      try nonEmpty(try fields.text("text")), language: language,
      status: try fields.value("status") ?? status,
      scheme: try scheme(fields), source: try source(fields),
      derived: try fields.text("derived"), note: try fields.text("note"), forms: forms,
      grammar: Grammar(
        gender: try fields.text("gender"), number: try fields.text("number"),
        animacy: try fields.text("animacy"), partOfSpeech: try fields.text("partOfSpeech")),
      validity: try validity(fields))
    term.type = try fields.text("type")
    term.geography = try fields.text("geography")
    term.isKept = try fields.flag("doNotTranslate")
    term.subsets = try subsets(fields)
    term.contexts = try contexts(fields)
    term.matching = try matching(fields)
    term.transactions = try transactions(fields)
    term.properties = try properties(fields)
    return term
  }

  enum FormsName: String, CaseIterable {
    case inflected, exact, prefix
  }

  private func matching(_ fields: YAMLFields) throws(TumenError) -> TermMatching {
    let letterCase: TermMatching.Case? = try fields.value("case")
    let name: FormsName? = try fields.value("match")
    if let pattern = try fields.text("pattern") {
      if name != nil {
        throw fields.failure(fields["match"], "a term has “match” and “pattern”", mend: "keep one of them")
      }
      if let fault = TermPattern.fault(in: pattern) {
        throw fields.failure(
          fields["pattern"], "“\(pattern)” is no pattern: \(fault)", mend: "write it like “cargo ship|s”")
      }
      return TermMatching(.pattern(pattern), letterCase: letterCase)
    }
    let forms: TermMatching.Forms =
      switch name {
      case .exact: .exact
      case .prefix: .prefix
      case .inflected, nil: .inflected
      }
    return TermMatching(forms, letterCase: letterCase)
  }

  private func subsets(_ fields: YAMLFields) throws(TumenError) -> Subsets {
    Subsets(customer: try fields.text("customer"), project: try fields.text("project"))
  }

  private func references(_ fields: YAMLFields, _ key: String) throws(TumenError) -> [Reference] {
    var references: [Reference] = []
    for item in try fields.list(key) {
      if case .scalar(let scalar) = item {
        references.append(Reference(scalar.string))
      } else {
        let entry = try YAMLFields(item, what: "an entry of “\(key)”", file: file, keys: Keys.reference)
        references.append(Reference(try entry.required("target"), text: try entry.text("text")))
      }
    }
    return references
  }

  private func contexts(_ fields: YAMLFields) throws(TumenError) -> [Context] {
    var contexts: [Context] = []
    for item in try fields.list("contexts") {
      if case .scalar(let scalar) = item {
        contexts.append(Context(scalar.string))
      } else {
        let entry = try YAMLFields(item, what: "a context", file: file, keys: Keys.context)
        contexts.append(Context(try entry.required("text"), source: try source(entry)))
      }
    }
    return contexts
  }

  private func transactions(_ fields: YAMLFields) throws(TumenError) -> [Transaction] {
    var transactions: [Transaction] = []
    for item in try fields.list("transactions") {
      let entry = try YAMLFields(item, what: "a transaction", file: file, keys: Keys.transaction)
      transactions.append(
        Transaction(
          try entry.required("type"), date: try entry.text("date"), person: try entry.text("person")))
    }
    return transactions
  }

  private func properties(_ fields: YAMLFields) throws(TumenError) -> [Property] {
    var properties: [Property] = []
    for item in try fields.list("properties") {
      let entry = try YAMLFields(item, what: "a property", file: file, keys: Keys.property)
      properties.append(
        Property(
          try entry.required("name"), try entry.text("value") ?? "", language: try entry.language("language"),
          target: try entry.text("target"), source: try entry.text("source")))
    }
    return properties
  }

  private func source(_ fields: YAMLFields) throws(TumenError) -> String? {
    guard let id = try fields.text("source") else { return nil }
    guard sourceIDs.contains(id) else {
      throw fields.failure(
        fields["source"], "there is no source “\(id)”", mend: "add it under “sources:” at the head of the file")
    }
    return id
  }

  private func validity(_ fields: YAMLFields) throws(TumenError) -> Validity {
    let validity = Validity(from: try fields.date("from"), to: try fields.date("to"))
    if validity.isReversed, let from = validity.from, let to = validity.to {
      throw fields.failure(
        fields["to"], "the time ends in \(to), before it begins in \(from)",
        mend: "exchange “from” and “to”, or mend one")
    }
    return validity
  }

  private func scheme(_ fields: YAMLFields) throws(TumenError) -> Scheme? {
    guard let name = try fields.text("scheme") else { return nil }
    let scheme = Scheme(rawValue: name)
    guard Scheme.known.contains(scheme) else {
      throw fields.failure(
        fields["scheme"], "“\(name)” is no scheme",
        mend: "choose one of \(Scheme.known.map(\.rawValue).joined(separator: ", ")), or remove the line")
    }
    return scheme
  }
}

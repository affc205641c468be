package import TumenModel
internal import Yams

/// Writes concepts in Tumen's own format.
package enum YAMLConceptWriter {
  /// The head of a glossary file, up to its concepts.
  /// - Parameter own: what the glossary says of itself, by the keys of the format.
  package static func head(_ sources: [Source], own: [Attribute] = []) throws(TumenError) -> String {
    let own = own.isEmpty ? "" : try yaml(mapping(own.map { ($0.name, scalar($0.value)) }))
    return own + (sources.isEmpty ? "" : "sources:\n\(try entries(sources))") + "concepts:\n"
  }

  /// The entries of documents as they stand under `sources:`, in their order.
  package static func entries(_ sources: [Source]) throws(TumenError) -> String {
    guard !sources.isEmpty else { return "" }
    let pairs = sources.map { source in
      let fields =
        optional("title", source.title) + optional("publisher", source.publisher)
        + optional("date", source.date?.description) + optional("language", source.language?.identifier)
        + optional("url", source.url) + optional("note", source.note)
      return (source.id, flow(fields))
    }
    return try indented(mapping(pairs))
  }

  /// The entries of concepts as they stand under `concepts:`, in their order.
  /// - Throws: ``TumenError`` with code `malformed` for what ``YAMLConceptReader`` would refuse.
  package static func entries(_ concepts: [Concept]) throws(TumenError) -> String {
    guard !concepts.isEmpty else { return "" }
    for concept in concepts { try check(concept) }
    return try indented(list(concepts.map(node(of:))))
  }

  /// A node as YAML, two spaces in.
  private static func indented(_ node: Node) throws(TumenError) -> String {
    try yaml(node).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }

  private static func yaml(_ node: Node) throws(TumenError) -> String {
    try checkHeads(node)
    do {
      return try Yams.serialize(node: node, indent: 2, width: -1, allowUnicode: true)
    } catch {
      throw TumenError(.internal, "the glossary cannot be written as YAML: \(error)")
    }
  }

  /// A byte order mark at the head of a text is lost by whoever reads the YAML through Foundation, us included.
  private static func checkHeads(_ node: Node) throws(TumenError) {
    switch node {
    case .scalar(let scalar):
      guard scalar.string.unicodeScalars.first == "\u{FEFF}" else { return }
      throw TumenError(
        .malformed, "the text “\(scalar.string.prefix(40))” begins with a byte order mark (U+FEFF)",
        mend: "remove it from the text")
    case .mapping(let mapping):
      for (key, value) in mapping {
        try checkHeads(key)
        try checkHeads(value)
      }
    case .sequence(let sequence): for item in sequence { try checkHeads(item) }
    case .alias: break
    }
  }

  /// Finds what makes an entry that cannot be read again.
  private static func check(_ concept: Concept) throws(TumenError) {
    let name = "the concept “\(concept.id.prefix(40))”"
    func require(_ isRight: Bool, _ fault: String, _ mend: String) throws(TumenError) {
      if !isRight { throw TumenError(.malformed, "\(name) has \(fault)", mend: mend, at: concept.place) }
    }
    func check(_ validity: Validity) throws(TumenError) {
      try require(!validity.isReversed, "a time that ends before it begins", "exchange its dates, or mend one")
    }
    try require(!concept.id.isEmpty, "no id", "give it one")
    try require(!concept.terms.isEmpty, "no terms", "add one, or leave the concept out")
    for relation in concept.relations {
      try require(!relation.concept.isEmpty, "a relation to nothing", "name the other concept")
      try check(relation.validity)
    }
    let entries = [(concept.transactions, concept.properties)] + concept.terms.map { ($0.transactions, $0.properties) }
    for (transactions, properties) in entries {
      try require(!transactions.contains { $0.kind.isEmpty }, "a transaction of no kind", "say what was done")
      try require(!properties.contains { $0.name.isEmpty }, "a property without a name", "name it")
    }
    try require(
      !(concept.references + concept.images).contains { $0.target.isEmpty }, "a reference to nothing",
      "give its address")
    for term in concept.terms {
      let isBlank = ([term.text] + term.forms).contains { $0.trimmingSpaces.isEmpty }
      try require(!isBlank, "an empty term in \(term.language)", "give it a text, or leave it out")
      try require(!term.contexts.contains { $0.text.isEmpty }, "an empty context", "leave it out")
      try check(term.validity)
      let scheme = term.scheme.map(\.rawValue) ?? ""
      try require(
        term.scheme.map(Scheme.known.contains) ?? true, "a term of the unknown scheme “\(scheme)”", "name another")
      guard case .pattern(let pattern) = term.matching.forms, let fault = TermPattern.fault(in: pattern) else {
        continue
      }
      try require(false, "a pattern that is none, “\(pattern)”: \(fault)", "write it like “cargo ship|s”")
    }
  }

  private static func node(of concept: Concept) -> Node {
    var pairs = [("id", scalar(concept.id)), ("kind", scalar(concept.kind.rawValue))]
    pairs += optional("gender", concept.gender?.rawValue) + optional("subject", concept.subject)
    pairs += optional("definition", concept.definition) + optional("note", concept.note)
    pairs += optional("source", concept.source) + subsets(concept.subsets)
    pairs += list("references", concept.references, reference) + list("images", concept.images, reference)
    let titles = concept.relations.filter { $0.kind == .holdsTitle }
    if !titles.isEmpty { pairs.append(("holds", list(titles.map { relation($0, [("title", scalar($0.concept))]) }))) }
    let others = concept.relations.filter { $0.kind != .holdsTitle }
    if !others.isEmpty {
      let nodes = others.map { relation($0, [("type", scalar($0.kind.rawValue)), ("concept", scalar($0.concept))]) }
      pairs.append(("relations", list(nodes)))
    }
    pairs += list("transactions", concept.transactions, transaction)
    pairs += list("properties", concept.properties, property)
    let terms = concept.terms.byLanguage.map { ($0.language.identifier, list($0.terms.map(term))) }
    pairs.append(("terms", mapping(terms)))
    return mapping(pairs)
  }

  private static func relation(_ relation: Relation, _ head: [(String, Node)]) -> Node {
    flow(
      head + optional("from", relation.validity.from?.description)
        + optional("to", relation.validity.to?.description) + optional("source", relation.source))
  }

  private static func term(_ term: Term) -> Node {
    var pairs = [("text", scalar(term.text)), ("status", scalar(term.status.rawValue))]
    pairs += optional("scheme", term.scheme?.rawValue) + optional("source", term.source)
    pairs += optional("derived", term.derived) + optional("note", term.note)
    if !term.forms.isEmpty {
      pairs.append(("forms", .sequence(.init(term.forms.map(scalar), .implicit, .flow))))
    }
    pairs += optional("gender", term.grammar.gender) + optional("number", term.grammar.number)
    pairs += optional("animacy", term.grammar.animacy) + optional("partOfSpeech", term.grammar.partOfSpeech)
    pairs += optional("type", term.type) + optional("geography", term.geography)
    if term.isKept { pairs.append(("doNotTranslate", .scalar(.init("true", .implicit, .plain)))) }
    pairs += subsets(term.subsets) + matching(term.matching)
    pairs += optional("from", term.validity.from?.description) + optional("to", term.validity.to?.description)
    pairs += list("contexts", term.contexts, context) + list("transactions", term.transactions, transaction)
    pairs += list("properties", term.properties, property)
    return flow(pairs)
  }

  private static func matching(_ matching: TermMatching) -> [(String, Node)] {
    let forms: [(String, Node)] =
      switch matching.forms {
      case .inflected: []
      case .exact: [("match", scalar("exact"))]
      case .prefix: [("match", scalar("prefix"))]
      case .pattern(let pattern): [("pattern", scalar(pattern))]
      }
    return forms + optional("case", matching.letterCase?.rawValue)
  }

  private static func subsets(_ subsets: Subsets) -> [(String, Node)] {
    optional("customer", subsets.customer) + optional("project", subsets.project)
  }

  private static func reference(_ reference: Reference) -> Node {
    flow([("target", scalar(reference.target))] + optional("text", reference.text))
  }

  private static func context(_ context: Context) -> Node {
    flow([("text", scalar(context.text))] + optional("source", context.source))
  }

  private static func transaction(_ transaction: Transaction) -> Node {
    flow(
      [("type", scalar(transaction.kind))] + optional("date", transaction.date) + optional("person", transaction.person)
    )
  }

  private static func property(_ property: Property) -> Node {
    flow(
      [("name", scalar(property.name)), ("value", scalar(property.value))]
        + optional("language", property.language?.identifier) + optional("target", property.target)
        + optional("source", property.source))
  }

  /// A list in one line, where there is anything to list.
  private static func list<Item>(_ key: String, _ items: [Item], _ node: (Item) -> Node) -> [(String, Node)] {
    items.isEmpty ? [] : [(key, .sequence(.init(items.map(node), .implicit, .flow)))]
  }

  private static func optional(_ key: String, _ text: String?) -> [(String, Node)] {
    text.map { [(key, scalar($0))] } ?? []
  }

  /// A text that reads back as this very text, quoted where YAML would take it for something else.
  private static func scalar(_ text: String) -> Node {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-. ".unicodeScalars.contains($0)
    }
    let words: Set<String> = ["", "true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    let isSafe = isPlain && text.first?.isLetter == true && text.last != " " && !words.contains(text.lowercased())
    return .scalar(.init(text, .implicit, isSafe || CalendarDate(text) != nil ? .plain : .doubleQuoted))
  }

  private static func mapping(_ pairs: [(String, Node)]) -> Node {
    .mapping(.init(pairs.map { (scalar($0.0), $0.1) }))
  }

  private static func flow(_ pairs: [(String, Node)]) -> Node {
    .mapping(.init(pairs.map { (scalar($0.0), $0.1) }, .implicit, .flow))
  }

  private static func list(_ nodes: [Node]) -> Node { .sequence(.init(nodes)) }
}

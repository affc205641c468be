internal import TumenModel

/// Writes a termbase in TBX version 3 (ISO 30042:2019), dialect TBX-Basic, style DCA.
struct TBXConceptWriter: ConceptWriter {
  private let xml: XMLWriter
  /// How often something could not be written, by what it was.
  private var lost: [String: Int] = [:]

  init() throws(TumenError) {
    xml = try XMLWriter()
    try xml.declaration(root: "tbx", system: nil)
    try xml.start(
      "tbx",
      [
        Attribute("type", "TBX-Basic"), Attribute("style", "dca"), Attribute("xml:lang", "en"),
        Attribute("xmlns", "urn:iso:std:iso:30042:ed-2"),
      ])
    try xml.space("\n")
    for name in ["tbxHeader", "fileDesc", "sourceDesc"] { try xml.start(name) }
    try element("p", "Written by Tumen")
    for _ in 0..<3 { try xml.end() }
    try xml.space("\n")
    for name in ["text", "body"] { try xml.start(name) }
    try xml.space("\n")
  }

  var remark: String? {
    guard !lost.isEmpty else { return nil }
    let parts = lost.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    return "TBX-Basic has no place for: " + parts.joined(separator: ", ")
  }

  mutating func take() -> [UInt8] { xml.take() }

  mutating func finish() throws(TumenError) {
    for _ in 0..<3 { try xml.end() }
    try xml.space("\n")
  }

  mutating func write(_ concept: Concept) throws(TumenError) {
    try xml.start("conceptEntry", [Attribute("id", concept.id)])
    try xml.space("\n")
    try statement("descrip", "subjectField", concept.subject)
    try statement("descrip", "definition", concept.definition, source: concept.source)
    try statement("admin", "customerSubset", concept.subsets.customer)
    try statement("admin", "projectSubset", concept.subsets.project)
    for reference in concept.references { try self.reference("externalCrossReference", reference) }
    for image in concept.images { try reference("xGraphic", image) }
    for relation in concept.relations {
      if relation.kind != .related { lost["kinds of relations", default: 0] += 1 }
      try element(
        "ref", relation.concept, [Attribute("type", "crossReference"), Attribute("target", relation.concept)])
    }
    if let note = concept.note { try element("note", note) }
    try transactions(concept.transactions)
    for property in concept.properties where property.language == nil { try self.property(property) }
    count(concept)
    let languages = concept.languages
    for language in languages {
      try xml.start("langSec", [Attribute("xml:lang", language.identifier)])
      for property in concept.properties where property.language == language { try self.property(property) }
      for term in concept.terms where term.language == language { try write(term) }
      try xml.end()
      try xml.space("\n")
    }
    lost["statements on languages without terms"] =
      (lost["statements on languages without terms"] ?? 0)
      + concept.properties.count { $0.language.map { !languages.contains($0) } ?? false }
    lost = lost.filter { $0.value > 0 }
    try xml.end()
    try xml.space("\n")
  }

  private mutating func write(_ term: Term) throws(TumenError) {
    try xml.start("termSec")
    try element("term", term.text)
    if let word = TBXStatus.word(for: term.status) {
      try element("termNote", word, [Attribute("type", "administrativeStatus")])
    } else if !term.properties.contains(where: { $0.name == "administrativeStatus" }) {
      try element("termNote", term.status.rawValue, [Attribute("type", "administrativeStatus")])
    }
    let notes: [(String, String?)] = [
      ("partOfSpeech", term.grammar.partOfSpeech), ("grammaticalGender", term.grammar.gender),
      ("grammaticalNumber", term.grammar.number), ("animacy", term.grammar.animacy), ("termType", term.type),
      ("geographicalUsage", term.geography),
    ]
    for (name, value) in notes { try statement("termNote", name, value) }
    for context in term.contexts { try statement("descrip", "context", context.text, source: context.source) }
    try statement("admin", "customerSubset", term.subsets.customer)
    try statement("admin", "projectSubset", term.subsets.project)
    try statement("admin", "source", term.source)
    if let note = term.note { try element("note", note) }
    try transactions(term.transactions)
    for property in term.properties { try self.property(property) }
    try xml.end()
  }

  private mutating func count(_ concept: Concept) {
    func add(_ what: String, _ number: Int) { if number > 0 { lost[what, default: 0] += number } }
    add("kinds of concepts", concept.kind == .term ? 0 : 1)
    add("sources without a definition", concept.source != nil && concept.definition == nil ? 1 : 0)
    add("genders of persons", concept.gender == nil ? 0 : 1)
    add("dates of relations", concept.relations.count { $0.validity != Validity() || $0.source != nil })
    add("listed forms", concept.terms.count { !$0.forms.isEmpty })
    add("schemes and derivations", concept.terms.count { $0.scheme != nil || $0.derived != nil })
    add("dates of terms", concept.terms.count { $0.validity != Validity() })
    add("rules of matching", concept.terms.count { $0.matching != Matching() || $0.isKept })
  }

  private func statement(
    _ name: String, _ type: String, _ value: String?, source: String? = nil
  ) throws(TumenError) {
    guard let value else { return }
    guard let source else { return try element(name, value, [Attribute("type", type)]) }
    try xml.start(name + "Grp")
    try element(name, value, [Attribute("type", type)])
    try element("admin", source, [Attribute("type", "source")])
    try xml.end()
  }

  private func reference(_ type: String, _ reference: Reference) throws(TumenError) {
    let attributes = [Attribute("type", type), Attribute("target", reference.target)]
    try element("xref", reference.text ?? reference.target, attributes)
  }

  private func property(_ property: Property) throws(TumenError) {
    let target = property.target.map { [Attribute("target", $0)] } ?? []
    if property.name == "note" { return try element("note", property.value, target) }
    let name = property.source == nil ? "admin" : "descrip"
    if let source = property.source {
      try xml.start("descripGrp")
      try element(name, property.value, [Attribute("type", property.name)] + target)
      try element("admin", source, [Attribute("type", "source")])
      try xml.end()
    } else {
      try element(name, property.value, [Attribute("type", property.name)] + target)
    }
  }

  private func transactions(_ transactions: [Transaction]) throws(TumenError) {
    for transaction in transactions {
      try xml.start("transacGrp")
      try element("transac", transaction.kind, [Attribute("type", "transactionType")])
      if let date = transaction.date { try element("date", date) }
      if let person = transaction.person { try element("transacNote", person, [Attribute("type", "responsibility")]) }
      try xml.end()
    }
  }

  private func element(_ name: String, _ text: String, _ attributes: [Attribute] = []) throws(TumenError) {
    try xml.start(name, attributes)
    try xml.text(text)
    try xml.end()
  }
}

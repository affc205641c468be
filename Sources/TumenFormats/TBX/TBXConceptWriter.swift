internal import TumenModel

/// Writes a termbase in TBX: version 3 (ISO 30042:2019) in the dialects TBX-Core, TBX-Min and TBX-Basic and in both
/// styles, or version 2 (`martif`) in the dialect TBX-Basic.
///
/// What is written keeps the rules of its dialect. What the dialect has no data category or no word for is left out and
/// counted. A dialect that cannot say that a term must not be used does not get it.
struct TBXConceptWriter: ConceptWriter {
  private let shape: TBXShape
  private var xml = XMLWriter()
  private let categories: [String: DataCategory]
  private var losses = Losses()
  /// The ids of concepts as XML can hold them.
  private var names: [String: String] = [:]
  /// Whether a concept was written: the schema asks for one.
  private var hasConcepts = false
  private var usedNames = DistinctNames<String>()
  /// The persons who did something, in the order in which they came, and their ids.
  private var persons: [String] = []
  private var personIDs: [String: String] = [:]

  init(_ shape: TBXShape) throws(TumenError) {
    self.shape = shape
    categories = Dictionary(uniqueKeysWithValues: shape.categories.map { ($0.name, $0) })
    try head()
  }

  var remark: String? { losses.remark(of: shape.dialect.name) }

  mutating func take() -> [UInt8] { xml.take() }

  mutating func finish() throws(TumenError) {
    guard hasConcepts else {
      throw TumenError(
        .usage, "no concept is written, and TBX without any is none", mend: "give concepts with terms")
    }
    xml.end()
    if !persons.isEmpty { try back() }
    for _ in 0..<2 { xml.end() }
    xml.markup("\n")
  }

  mutating func write(_ concept: Concept) throws(TumenError) {
    losses.begin(concept.id)
    let usable = concept.terms.filter { $0.status.isUsable || !impliesStatuses }
    losses.add("terms that must not be used", concept.terms.count - usable.count)
    let terms = usable.filter { !$0.text.trimmingSpaces.isEmpty }
    losses.add("empty terms", usable.count - terms.count)
    guard !terms.isEmpty else { return losses.add("concepts without terms") }
    hasConcepts = true
    let id = name(for: concept.id)
    losses.add("ids that are no XML names", id == concept.id ? 0 : 1)
    try xml.start(isVersion2 ? "termEntry" : "conceptEntry", [Attribute("id", id)])
    xml.markup("\n")
    try say("subjectField", concept.subject, lost: "subject fields")
    try say("definition", concept.definition, source: concept.source, lost: "definitions")
    try write(concept.subsets)
    try write(concept.references, as: "externalCrossReference", lost: "references")
    try write(concept.images, as: "xGraphic", lost: "images")
    for relation in concept.relations {
      if categories["crossReference"] != nil, relation.kind != .related { losses.add("kinds of relations") }
      try say("crossReference", relation.concept, target: name(for: relation.concept), lost: "relations")
    }
    try write(note: concept.note)
    try write(concept.transactions)
    try write(
      concept.properties.filter { $0.language == nil }, at: .concept,
      own: [
        "subjectField": concept.subject, "definition": concept.definition, "note": concept.note,
        "customerSubset": concept.subsets.customer, "projectSubset": concept.subsets.project,
      ])
    count(concept)
    let sections = terms.byLanguage
    let statements = Dictionary(grouping: concept.properties.filter { $0.language != nil }, by: \.language)
    for (language, terms) in sections {
      try xml.start(isVersion2 ? "langSet" : "langSec", [Attribute("xml:lang", language.identifier)])
      try write(statements[language] ?? [], at: .language)
      for (place, term) in terms.enumerated() { try write(term, isFirst: place == 0) }
      xml.end()
      xml.markup("\n")
    }
    let languages = Set(sections.map(\.language))
    losses.add(
      "statements on languages without terms",
      concept.properties.count { $0.language.map { !languages.contains($0) } ?? false })
    xml.end()
    xml.markup("\n")
  }

  /// - Parameter isFirst: whether the term is the first of its language.
  private mutating func write(_ term: Term, isFirst: Bool) throws(TumenError) {
    xml.start(isVersion2 ? "tig" : "termSec")
    try element("term", term.text)
    // In the style DCA all term notes come first.
    try say("administrativeStatus", status(of: term, isFirst: isFirst), lost: "statuses")
    try say("partOfSpeech", term.grammar.partOfSpeech, lost: "parts of speech")
    try say("grammaticalGender", term.grammar.gender, lost: "grammatical genders")
    try say("termType", term.type, lost: "types of terms")
    try say("geographicalUsage", term.geography, lost: "geographical usages")
    func isNote(_ property: Property) -> Bool { categories[property.name]?.element == "termNote" }
    let own = [
      "partOfSpeech": term.grammar.partOfSpeech, "grammaticalGender": term.grammar.gender, "termType": term.type,
      "geographicalUsage": term.geography, "customerSubset": term.subsets.customer,
      "projectSubset": term.subsets.project, "source": term.source, "note": term.note,
    ]
    try write(term.properties.filter(isNote), at: .term, own: own)
    try write(term.subsets)
    for context in term.contexts { try say("context", context.text, source: context.source, lost: "contexts") }
    try say("source", term.source, lost: "sources of terms")
    try write(note: term.note)
    try write(term.transactions)
    try write(term.properties.filter { !isNote($0) }, at: .term, own: own)
    xml.end()
  }

  /// Whether the dialect has no word for a status: of the terms of a language the first is preferred then, the others are
  /// admitted.
  private var impliesStatuses: Bool { categories["administrativeStatus"] == nil }

  /// The word for a term's status; of one that TBX has no word for the next worse.
  private mutating func status(of term: Term, isFirst: Bool) -> String? {
    switch term.status {
    case _ where impliesStatuses:
      losses.add("statuses", term.status == (isFirst ? .preferred : .admitted) ? 0 : 1)
      return nil
    case .proposed:
      losses.add("proposed terms, written as admitted")
      return TBXStatus.word(for: .admitted)
    case .forbidden:
      losses.add("forbidden terms, written as deprecated")
      return TBXStatus.word(for: .deprecated)
    default: return TBXStatus.word(for: term.status)
    }
  }

  private mutating func count(_ concept: Concept) {
    losses.add("kinds of concepts", concept.kind == .term ? 0 : 1)
    losses.add("sources without a definition", concept.source != nil && concept.definition == nil ? 1 : 0)
    losses.add("genders of persons", concept.gender == nil ? 0 : 1)
    losses.add("dates of relations", concept.relations.count { $0.validity != Validity() || $0.source != nil })
    losses.add("listed forms", concept.terms.count { !$0.forms.isEmpty })
    losses.add("schemes and derivations", concept.terms.count { $0.scheme != nil || $0.derived != nil })
    losses.add("dates of terms", concept.terms.count { $0.validity != Validity() })
    losses.add("rules of matching", concept.terms.count { $0.matching != TermMatching() || $0.isKept })
    losses.add("grammatical numbers", concept.terms.count { $0.grammar.number != nil })
    losses.add("animacies", concept.terms.count { $0.grammar.animacy != nil })
  }

  // MARK: Statements

  /// Writes a statement of a data category if the dialect has it and its words.
  /// - Parameter lost: what to call it if not.
  private mutating func say(
    _ name: String, _ value: String?, target: String? = nil, source: String? = nil, lost: String
  ) throws(TumenError) {
    guard let value else { return }
    guard let category = categories[name] else { return losses.add(lost) }
    guard category.allows(value) else { return losses.add("\(lost) in words of their own") }
    if category.target == .address, !isVersion2, !XMLText.isAddress(target ?? "") {
      return losses.add("\(lost) without an http address")
    }
    guard let source else { return try statement(category, value, target: target) }
    xml.start("descripGrp")
    try statement(category, value, target: target)
    if let admin = categories["source"] { try statement(admin, source) }
    xml.end()
  }

  private mutating func statement(_ category: DataCategory, _ value: String, target: String? = nil) throws(TumenError) {
    let pointer = target.map { [Attribute("target", $0)] } ?? []
    switch shape.style {
    case .dca: try element(category.element, value, [Attribute("type", category.name)] + pointer)
    case .dct: try element("\(category.module.rawValue):\(category.name)", value, pointer)
    }
  }

  private mutating func write(note: String?) throws(TumenError) {
    guard let note else { return }
    if note.trimmingSpaces.isEmpty { losses.add("empty notes") } else { try element("note", note) }
  }

  private mutating func write(_ subsets: Subsets) throws(TumenError) {
    try say("customerSubset", subsets.customer, lost: "customers")
    try say("projectSubset", subsets.project, lost: "projects")
  }

  private mutating func write(_ references: [Reference], as name: String, lost: String) throws(TumenError) {
    for reference in references {
      try say(name, reference.text ?? reference.target, target: reference.target, lost: lost)
    }
  }

  /// - Parameter own: what the entry or term says by itself in the words of such statements; one of these that it does not
  ///   say is taken for its own when the file is read.
  private mutating func write(
    _ properties: [Property], at level: DataCategory.Level, own: [String: String?] = [:]
  ) throws(TumenError) {
    var said = own
    for property in properties {
      if case .some(nil) = said[property.name] {
        losses.add("statements that become those of the entry itself")
        said[property.name] = property.value
      }
      if property.name == "note", property.target == nil, property.source == nil {
        try write(note: property.value)
        continue
      }
      // A transaction needs its group, and a pointer something to point at.
      guard let category = categories[property.name], category.levels.contains(level), category.allows(property.value),
        !["transac", "transacNote", "ref", "xref"].contains(category.element),
        category.name != "administrativeStatus", category.name != "context",
        property.source == nil || category.element == "descrip"
      else {
        losses.add("other statements")
        continue
      }
      losses.add("targets of statements", property.target == nil ? 0 : 1)
      try say(property.name, property.value, source: property.source, lost: "other statements")
    }
  }

  private mutating func write(_ transactions: [Transaction]) throws(TumenError) {
    for transaction in transactions {
      guard let category = categories["transactionType"], category.allows(transaction.kind) else {
        losses.add("transactions")
        continue
      }
      xml.start("transacGrp")
      try statement(category, transaction.kind)
      if let date = transaction.date {
        if CalendarDate(date)?.day != nil { try element("date", date) } else { losses.add("dates that are no days") }
      }
      if let person = transaction.person, let category = categories["responsibility"] {
        if category.allows(person) {
          try statement(category, person, target: id(of: person))
        } else {
          losses.add("empty names of persons")
        }
      }
      xml.end()
    }
  }

  // MARK: Ids

  private mutating func name(for id: String) -> String {
    if let known = names[id] { return known }
    var scalars = String.UnicodeScalarView()
    for scalar in id.unicodeScalars { scalars.append(XMLText.continuesName(scalar) ? scalar : "-") }
    if scalars.first.map(XMLText.beginsName) != true { scalars.insert("_", at: scalars.startIndex) }
    let name = usedNames.name(for: String(scalars))
    names[id] = name
    return name
  }

  private mutating func id(of person: String) -> String {
    if let known = personIDs[person] { return known }
    persons.append(person)
    let id = usedNames.name(for: "person-\(persons.count)")
    personIDs[person] = id
    return id
  }

  // MARK: The frame

  private var isVersion2: Bool { shape == .version2 }

  private mutating func head() throws(TumenError) {
    if isVersion2 {
      xml.declaration(root: "martif", system: "TBXBasiccoreStructV02.dtd")
      try xml.start("martif", [Attribute("type", shape.dialect.name), Attribute("xml:lang", "en")])
    } else {
      xml.declaration(root: "tbx", system: nil)
      let modules = categories.values.map(\.module.rawValue)
      let prefixes = Set(shape.style == .dct ? modules : []).sorted().compactMap(DataCategory.Module.init)
      try xml.start(
        "tbx",
        [
          Attribute("type", shape.dialect.name), Attribute("style", shape.style.rawValue), Attribute("xml:lang", "en"),
          Attribute("xmlns", TBXShape.namespace),
        ] + prefixes.map { Attribute("xmlns:\($0.rawValue)", $0.namespace) })
    }
    xml.markup("\n")
    for name in [isVersion2 ? "martifHeader" : "tbxHeader", "fileDesc", "sourceDesc"] { xml.start(name) }
    try element("p", "Written by Tumen")
    for _ in 0..<2 { xml.end() }
    if isVersion2 {
      xml.start("encodingDesc")
      try element("p", "TBXBasicXCSV02.xcs", [Attribute("type", "XCSURI")])
      xml.end()
    }
    xml.end()
    xml.markup("\n")
    for name in ["text", "body"] { xml.start(name) }
    xml.markup("\n")
  }

  /// The persons to whom transactions point.
  private mutating func back() throws(TumenError) {
    xml.start("back")
    try xml.start(isVersion2 ? "refObjectList" : "refObjectSec", [Attribute("type", "respPerson")])
    for person in persons {
      try xml.start("refObject", [Attribute("id", id(of: person))])
      try element("item", person, [Attribute("type", "fn")])
      xml.end()
    }
    for _ in 0..<2 { xml.end() }
  }

  private mutating func element(_ name: String, _ text: String, _ attributes: [Attribute] = []) throws(TumenError) {
    try xml.start(name, attributes)
    losses.add("white space at the ends of texts", text.hasOuterSpaces ? 1 : 0)
    try xml.text(text)
    xml.end()
  }
}

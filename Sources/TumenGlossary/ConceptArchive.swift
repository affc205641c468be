internal import TumenModel

/// Concepts as bytes and back: every field of the model in one order, said once for both directions.
///
/// The bytes are a derived form of a glossary, read by the same build that wrote them and verified before: they carry no
/// names and no versions.
struct ConceptArchive {
  /// What was written, or what is read from.
  private(set) var bytes: [UInt8]
  private var place = 0
  private let isReading: Bool

  /// The bytes of a concept.
  static func bytes(of concept: Concept) -> [UInt8] {
    var archive = ConceptArchive(bytes: [], isReading: false)
    var concept = concept
    archive.concept(&concept)
    return archive.bytes
  }

  /// The concept of some bytes that ``bytes(of:)`` gave. Of other bytes it is some concept: what they lack is empty.
  static func concept(of bytes: [UInt8]) -> Concept {
    var archive = ConceptArchive(bytes: bytes, isReading: true)
    var concept = Concept(id: "", kind: .term, terms: [])
    archive.concept(&concept)
    return concept
  }

  private init(bytes: [UInt8], isReading: Bool) {
    self.bytes = bytes
    self.isReading = isReading
  }

  // MARK: The model, field by field

  private mutating func concept(_ concept: inout Concept) {
    text(&concept.id)
    word(&concept.kind)
    optional(&concept.gender, or: .male) { $0.word(&$1) }
    optionalText(&concept.subject)
    optionalText(&concept.definition)
    optionalText(&concept.note)
    optionalText(&concept.source)
    subsets(&concept.subsets)
    list(&concept.references, of: Reference("")) { $0.reference(&$1) }
    list(&concept.images, of: Reference("")) { $0.reference(&$1) }
    list(&concept.relations, of: Relation(.related, "")) { $0.relation(&$1) }
    list(&concept.terms, of: Term("", language: .undetermined)) { $0.term(&$1) }
    list(&concept.transactions, of: Transaction("")) { $0.transaction(&$1) }
    list(&concept.properties, of: Property("", "")) { $0.property(&$1) }
    optional(&concept.place, or: .init(file: "")) {
      $0.text(&$1.file)
      $0.optionalNumber(&$1.line)
      $0.optionalNumber(&$1.column)
    }
  }

  private mutating func term(_ term: inout Term) {
    text(&term.text)
    language(&term.language)
    word(&term.status)
    optional(&term.scheme, or: Scheme(rawValue: "")) { $0.word(&$1) }
    optionalText(&term.source)
    optionalText(&term.derived)
    optionalText(&term.note)
    list(&term.forms, of: "") { $0.text(&$1) }
    flag(&term.isKept)
    optionalText(&term.type)
    optionalText(&term.geography)
    subsets(&term.subsets)
    list(&term.contexts, of: Context("")) {
      $0.text(&$1.text)
      $0.optionalText(&$1.source)
    }
    matching(&term.matching)
    optionalText(&term.grammar.gender)
    optionalText(&term.grammar.number)
    optionalText(&term.grammar.animacy)
    optionalText(&term.grammar.partOfSpeech)
    validity(&term.validity)
    list(&term.transactions, of: Transaction("")) { $0.transaction(&$1) }
    list(&term.properties, of: Property("", "")) { $0.property(&$1) }
  }

  private mutating func relation(_ relation: inout Relation) {
    word(&relation.kind)
    text(&relation.concept)
    validity(&relation.validity)
    optionalText(&relation.source)
  }

  private mutating func matching(_ matching: inout TermMatching) {
    var (kind, pattern) =
      switch matching.forms {
      case .inflected: (0, "")
      case .exact: (1, "")
      case .prefix: (2, "")
      case .pattern(let pattern): (3, pattern)
      }
    number(&kind)
    text(&pattern)
    switch kind {
    case 0: matching.forms = .inflected
    case 1: matching.forms = .exact
    case 2: matching.forms = .prefix
    default: matching.forms = .pattern(pattern)
    }
    optional(&matching.letterCase, or: .ignored) { $0.word(&$1) }
  }

  private mutating func subsets(_ subsets: inout Subsets) {
    optionalText(&subsets.customer)
    optionalText(&subsets.project)
  }

  private mutating func reference(_ reference: inout Reference) {
    text(&reference.target)
    optionalText(&reference.text)
  }

  private mutating func transaction(_ transaction: inout Transaction) {
    text(&transaction.kind)
    optionalText(&transaction.date)
    optionalText(&transaction.person)
  }

  private mutating func property(_ property: inout Property) {
    text(&property.name)
    text(&property.value)
    optional(&property.language, or: .undetermined) { $0.language(&$1) }
    optionalText(&property.target)
    optionalText(&property.source)
  }

  private mutating func validity(_ validity: inout Validity) {
    for end in [\Validity.from, \Validity.to] {
      var text = validity[keyPath: end]?.description ?? ""
      self.text(&text)
      validity[keyPath: end] = CalendarDate(text)
    }
  }

  private mutating func language(_ language: inout LanguageTag) {
    var identifier = language.identifier
    text(&identifier)
    if isReading { language = LanguageTag(canonical: identifier) }
  }

  // MARK: The values that fields are made of

  private mutating func list<Value>(
    _ values: inout [Value], of blank: Value, _ archive: (inout ConceptArchive, inout Value) -> Void
  ) {
    var count = values.count
    number(&count)
    // No value takes less than a byte.
    if isReading { values = Array(repeating: blank, count: min(count, bytes.count - place)) }
    for index in values.indices { archive(&self, &values[index]) }
  }

  private mutating func optional<Value>(
    _ value: inout Value?, or blank: Value, _ archive: (inout ConceptArchive, inout Value) -> Void
  ) {
    var isThere = value != nil
    flag(&isThere)
    guard isThere else { return }
    var present = value ?? blank
    archive(&self, &present)
    value = present
  }

  private mutating func optionalText(_ value: inout String?) { optional(&value, or: "") { $0.text(&$1) } }

  private mutating func optionalNumber(_ value: inout Int?) { optional(&value, or: 0) { $0.number(&$1) } }

  private mutating func word<Word: RawRepresentable<String>>(_ value: inout Word) {
    var rawValue = value.rawValue
    text(&rawValue)
    if isReading, let read = Word(rawValue: rawValue) { value = read }
  }

  private mutating func flag(_ value: inout Bool) {
    var number = value ? 1 : 0
    self.number(&number)
    value = number == 1
  }

  private mutating func text(_ value: inout String) {
    var count = value.utf8.count
    number(&count)
    if isReading {
      let end = place + min(count, bytes.count - place)
      value = String(decoding: bytes[place..<end], as: UTF8.self)
      place = end
    } else {
      bytes.append(contentsOf: value.utf8)
    }
  }

  /// A number from 0 on, seven bits a byte.
  private mutating func number(_ value: inout Int) {
    if isReading {
      value = 0
      var shift = 0
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
      }
      // More bits than a number has.
      value = max(0, value)
      return
    }
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

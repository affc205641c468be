internal import TumenModel

/// Writes a termbase as SKOS (W3C Recommendation of 2009) in Turtle.
///
/// In each language the first preferred term is the preferred label, further terms that may be used are alternative
/// labels, terms that must not be used and listed forms are hidden ones. A form that follows a scheme of romanisation or
/// cyrillisation is a notation of that scheme as well.
struct SKOSConceptWriter: ConceptWriter {
  private var output: [UInt8] = []
  private var losses = Losses()

  private static let scheme = "<urn:tumen:glossary>"

  init() {
    let prefixes = [
      ("skos", "http://www.w3.org/2004/02/skos/core#"), ("dct", "http://purl.org/dc/terms/"),
      ("foaf", "http://xmlns.com/foaf/0.1/"), ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ]
    for (prefix, address) in prefixes { append("@prefix \(prefix): <\(address)> .\n") }
    append("\n\(Self.scheme) a skos:ConceptScheme .\n")
  }

  var remark: String? { losses.remark(of: "SKOS") }

  mutating func take() -> [UInt8] {
    defer { output = [] }
    return output
  }

  mutating func finish() throws(TumenError) {}

  mutating func write(_ concept: Concept) throws(TumenError) {
    losses.begin(concept.id)
    var statements = ["a skos:Concept", "skos:inScheme \(Self.scheme)", "skos:notation \(Self.literal(concept.id))"]
    func say(_ property: String, _ value: String?) {
      if let value { statements.append("\(property) \(Self.literal(value))") }
    }
    statements += labels(of: concept.terms)
    say("dct:type", concept.kind.rawValue)
    say("dct:subject", concept.subject)
    say("skos:definition", concept.definition)
    say("skos:note", concept.note)
    say("dct:source", concept.source)
    for relation in concept.relations {
      statements.append("\(Self.property(of: relation.kind)) \(Self.name(of: relation.concept))")
      losses.add("titles that persons hold, written as related", relation.kind == .holdsTitle ? 1 : 0)
      losses.add("dates of relations", relation.validity != Validity() || relation.source != nil ? 1 : 0)
    }
    statements += addresses("rdfs:seeAlso", concept.references, lost: "references")
    statements += addresses("foaf:depiction", concept.images, lost: "images")
    for term in concept.terms {
      for context in term.contexts {
        statements.append("skos:example \(Self.literal(context.text, term.language))")
        losses.add("sources of contexts", context.source == nil ? 0 : 1)
      }
    }
    for transaction in concept.transactions + concept.terms.flatMap(\.transactions) {
      let parts = [transaction.kind, transaction.date, transaction.person]
      say("skos:changeNote", parts.compactMap { $0 }.joined(separator: ", "))
    }
    count(concept)
    append("\n\(Self.name(of: concept.id))\n    \(statements.joined(separator: " ;\n    ")) .\n")
  }

  /// Labels differ from each other and no language has two preferred ones (SKOS Reference, S13 and S14).
  private mutating func labels(of terms: [Term]) -> [String] {
    var statements: [String] = []
    var preferred: Set<LanguageTag> = []
    var written: Set<String> = []
    func label(_ property: String, _ text: String, _ language: LanguageTag) {
      let literal = Self.literal(text, language)
      if written.insert(literal).inserted { statements.append("skos:\(property) \(literal)") }
    }
    for term in terms where term.status == .preferred && preferred.insert(term.language).inserted {
      label("prefLabel", term.text, term.language)
    }
    for term in terms where term.status.isUsable { label("altLabel", term.text, term.language) }
    for term in terms {
      if !term.status.isUsable { label("hiddenLabel", term.text, term.language) }
      for form in term.forms { label("hiddenLabel", form, term.language) }
      if let scheme = term.scheme {
        statements.append(
          "skos:notation \(Self.literal(term.text))^^<urn:tumen:scheme:\(Self.escaped(scheme.rawValue))>")
      }
    }
    losses.add("statuses", terms.count { ![.preferred, .admitted].contains($0.status) })
    losses.add(
      "further preferred terms, written as admitted", terms.count { $0.status == .preferred } - preferred.count)
    losses.add("terms that stand twice", terms.count - Set(terms.map { Self.literal($0.text, $0.language) }).count)
    return statements
  }

  private static func property(of kind: Relation.Kind) -> String {
    switch kind {
    case .broader: "skos:broader"
    case .narrower: "skos:narrower"
    case .related, .holdsTitle: "skos:related"
    case .partOf: "dct:isPartOf"
    case .replacedBy: "dct:isReplacedBy"
    }
  }

  private mutating func addresses(_ property: String, _ references: [Reference], lost: String) -> [String] {
    references.compactMap { reference in
      losses.add("names of \(lost)", reference.text == nil ? 0 : 1)
      if XMLText.isAddress(reference.target) { return "\(property) <\(reference.target)>" }
      losses.add("\(lost) without an http address")
      return nil
    }
  }

  private mutating func count(_ concept: Concept) {
    losses.add("genders of persons", concept.gender == nil ? 0 : 1)
    losses.add("customers and projects", ([concept.subsets] + concept.terms.map(\.subsets)).count { $0 != Subsets() })
    losses.add("other statements", concept.properties.count + concept.terms.map(\.properties.count).reduce(0, +))
    losses.add("sources of terms", concept.terms.count { $0.source != nil })
    losses.add("derivations", concept.terms.count { $0.derived != nil })
    losses.add("notes on terms", concept.terms.count { $0.note != nil })
    losses.add("types of terms", concept.terms.count { $0.type != nil })
    losses.add("geographical usages", concept.terms.count { $0.geography != nil })
    losses.add("rules of matching", concept.terms.count { $0.matching != TermMatching() || $0.isKept })
    losses.add("dates of terms", concept.terms.count { $0.validity != Validity() })
    losses.add("grammatical data", concept.terms.count { $0.grammar != Grammar() })
  }

  // MARK: Turtle

  private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

  private static func name(of concept: String) -> String { "<urn:tumen:concept:\(escaped(concept))>" }

  /// A part of an IRI: what is neither a letter or digit nor beyond ASCII stands as its bytes (RFC 3987).
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isPlain || "-._~".unicodeScalars.contains(scalar) || scalar.value >= 0xA0 && XMLText.beginsName(scalar) {
        result.append(scalar)
        continue
      }
      for byte in String(scalar).utf8 {
        let digits = String(byte, radix: 16, uppercase: true)
        result.append(contentsOf: "%\(digits.utf8.count < 2 ? "0" : "")\(digits)".unicodeScalars)
      }
    }
    return String(result)
  }

  /// A quoted literal (Turtle, section 2.5.1), with a language if one is given.
  private static func literal(_ text: String, _ language: LanguageTag? = nil) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\"" + (language.map { "@\($0.identifier)" } ?? "")
  }
}

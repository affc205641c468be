internal import TumenModel

/// Takes the glossary entries out of an XLIFF 2 document (module gls): each is a concept, once.
///
/// What other vocabularies say of an entry or of a term of it in so many words becomes a property; what points into the
/// document, and what is more than words, is not taken, which is said.
struct XLIFFConceptReader: ConceptReader {
  private var stream: XLIFFStream
  private let file: String
  private var waiting: ArraySlice<(entry: XMLElement, scope: XLIFFStream.Scope)> = []
  private var ids = ConceptIDs()
  /// What was read, without ids and places.
  private var seen: Set<Concept> = []
  private var repeated = 0
  /// Whether no entry was met.
  private var isEmpty = true
  private var documents = NamedDocuments()
  private var unread = Losses()

  init(_ source: ByteSource) throws(TumenError) {
    file = source.name
    stream = try XLIFFStream(source)
  }

  var sources: [Source] { documents.sources }

  var remark: String? {
    let parts = [
      stream.xml.source.remark,
      isEmpty ? "no unit of the document has a glossary (module gls), from which concepts come" : nil,
      repeated == 0 ? nil : "\(repeated) entries stand in several units and were taken once",
      unread.list.map { "the XLIFF says what concepts do not keep: \($0)" },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  mutating func next() throws(TumenError) -> Record<Concept>? {
    while true {
      while waiting.isEmpty {
        guard let (unit, scope) = try stream.next() else { return nil }
        for glossary in unit.children where glossary.namespace == XLIFFNamespace.glossary {
          for attribute in glossary.attributes { unread.add(attribute, of: glossary) }
          for entry in glossary.children {
            if entry.isAkin(to: glossary), entry.localName == "glossEntry" {
              waiting.append((entry, scope))
            } else {
              unread.add(entry)
            }
          }
        }
      }
      let (entry, scope) = waiting.removeFirst()
      isEmpty = false
      if let record = record(entry, scope) { return record }
      repeated += 1
    }
  }

  /// - Returns: `nil` if an entry that says the same was read already.
  private mutating func record(_ entry: XMLElement, _ scope: XLIFFStream.Scope) -> Record<Concept>? {
    guard let source = scope.source, let own = entry.child("term"), let text = own.trimmed else {
      return .rejected(message: "the glossary entry has no term; add <term>", line: entry.line)
    }
    var losses = Losses()
    var concept = Concept(id: "", kind: .term, terms: [term(own, source, .preferred, &losses)])
    concept.properties = properties(of: entry, besides: ["id"], &losses)
    var (hasTerm, hasDefinition) = (false, false)
    for child in entry.children {
      let isAkin = child.isAkin(to: entry)
      switch child.localName {
      case "term" where isAkin && !hasTerm: hasTerm = true
      case "translation" where isAkin:
        if child.trimmed == nil { continue }
        guard let target = scope.target else {
          return .rejected(
            message: "the entry “\(text)” has a translation, but the document names no target language; add trgLang",
            line: entry.line)
        }
        concept.terms.append(term(child, target, concept.terms.count == 1 ? .preferred : .admitted, &losses))
      case "definition" where isAkin && !hasDefinition:
        hasDefinition = true
        concept.definition = child.trimmed
        concept.source = document(of: child)
        concept.properties += properties(of: child, besides: ["source"], &losses)
      case _ where !isAkin && child.attributeCount == 0 && !child.holdsElements:
        concept.properties.append(Property(child.name, child.text.trimmingSpaces))
      default: losses.add(child)
      }
    }
    guard seen.insert(concept).inserted else { return nil }
    unread.add(losses)
    concept.id = id(of: entry, text)
    concept.place = .init(file: file, line: entry.line)
    return .read(concept, line: entry.line)
  }

  private mutating func term(
    _ element: XMLElement, _ language: LanguageTag, _ status: TermStatus, _ losses: inout Losses
  ) -> Term {
    var term = Term(element.trimmed ?? "", language: language, status: status, source: document(of: element))
    term.properties = properties(of: element, besides: ["source"], &losses)
    return term
  }

  /// The id that the entry has, which is unique in its unit alone, else one made of its term.
  private mutating func id(of entry: XMLElement, _ term: String) -> String {
    guard let own = entry["id"], !own.isEmpty else { return ids.id(from: term) }
    let id = ids.id(for: own)
    if id != own { unread.add("ids that another entry has too", named: own, line: entry.line) }
    return id
  }

  /// What other vocabularies say of an element in its attributes.
  /// - Parameter taken: the attributes of the module that are taken elsewhere.
  private func properties(of element: XMLElement, besides taken: Set<String>, _ losses: inout Losses) -> [Property] {
    var properties: [Property] = []
    for attribute in element.attributes where !taken.contains(attribute.name) {
      if attribute.name.contains(":"), !attribute.name.hasPrefix("xml:") {
        properties.append(Property(attribute.name, attribute.value))
      } else {
        losses.add(attribute, of: element)
      }
    }
    return properties
  }

  /// The document that an element names.
  private mutating func document(of element: XMLElement) -> String? {
    guard let name = element["source"], !name.isEmpty else { return nil }
    return documents.id(of: name)
  }
}

extension Losses {
  fileprivate mutating func add(_ attribute: Attribute, of element: XMLElement) {
    add(attribute: attribute.name, of: element.name, line: element.line)
  }
}

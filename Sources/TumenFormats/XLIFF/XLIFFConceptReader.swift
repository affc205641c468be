internal import TumenModel

/// Takes the glossary entries out of an XLIFF 2 document (module gls): each is a concept, once.
struct XLIFFConceptReader: ConceptReader {
  private var stream: XLIFFStream
  private let file: String
  private var waiting: ArraySlice<(entry: XMLElement, scope: XLIFFStream.Scope)> = []
  private var ids = ConceptIDs()
  private var seen: Set<[String]> = []
  private var repeated = 0
  /// Whether no entry was met.
  private var isEmpty = true
  private var documents = NamedDocuments()

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
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  mutating func next() throws(TumenError) -> Record<Concept>? {
    while true {
      while waiting.isEmpty {
        guard let (unit, scope) = try stream.next() else { return nil }
        waiting =
          unit.children.filter { $0.namespace == XLIFFNamespace.glossary }.flatMap { glossary in
            glossary.children.filter { $0.localName == "glossEntry" }.map { ($0, scope) }
          }[...]
      }
      let (entry, scope) = waiting.removeFirst()
      isEmpty = false
      if let record = record(entry, scope) { return record }
      repeated += 1
    }
  }

  /// - Returns: `nil` if an entry that says the same was read already.
  private mutating func record(_ entry: XMLElement, _ scope: XLIFFStream.Scope) -> Record<Concept>? {
    guard let source = scope.source, let text = entry.child("term")?.trimmed else {
      return .rejected(message: "the glossary entry has no term; add <term>", line: entry.line)
    }
    let translations = entry.children.filter { $0.localName == "translation" && $0.trimmed != nil }
    let definition = entry.child("definition")
    let content = [text, definition?.trimmed ?? ""] + translations.compactMap(\.trimmed)
    guard seen.insert(content).inserted else { return nil }
    var terms = [Term(text, language: source, source: document(of: entry.child("term")))]
    if !translations.isEmpty {
      guard let target = scope.target else {
        return .rejected(
          message: "the entry “\(text)” has a translation, but the document names no target language; add trgLang",
          line: entry.line)
      }
      for (place, translation) in translations.enumerated() {
        terms.append(
          Term(
            translation.trimmed ?? "", language: target, status: place == 0 ? .preferred : .admitted,
            source: document(of: translation)))
      }
    }
    return .read(
      Concept(
        id: ids.id(from: text), kind: .term, definition: definition?.trimmed, source: document(of: definition),
        terms: terms, place: .init(file: file, line: entry.line)), line: entry.line)
  }

  /// The document that an element names.
  private mutating func document(of element: XMLElement?) -> String? {
    guard let name = element?["source"], !name.isEmpty else { return nil }
    return documents.id(of: name)
  }
}

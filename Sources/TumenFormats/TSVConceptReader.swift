internal import TumenModel
internal import TumenText

/// Reads a glossary from a table whose first line names the columns: language tags, and `id`, `kind`,
/// `definition`, `note`, `subject`, `status`, `source` as far as they are there.
struct TSVConceptReader: ConceptReader {
  private var lines: LineReader
  private let names: [String]
  private let languages: [LanguageTag?]
  private let file: String
  let remark: String? = nil
  /// A document for each text of the column `source`, which is its id and title.
  private(set) var sources: [Source] = []

  private static let keys: Set<String> = ["id", "kind", "definition", "note", "subject", "status", "source"]

  init(_ source: ByteSource) throws(TumenError) {
    file = source.name
    lines = LineReader(source)
    guard let header = try lines.next(), !header.isEmpty else { throw lines.failure("the table is empty") }
    names = header.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    languages = names.map { Self.keys.contains($0) ? nil : try? LanguageTag($0) }.map { $0?.isNamed == true ? $0 : nil }
    for (name, language) in zip(names, languages) where language == nil && !Self.keys.contains(name) {
      throw lines.failure(
        "the column “\(name.prefix(40))” is neither a language nor a key of a glossary",
        mend: "name it with a language tag or one of \(Self.keys.sorted().joined(separator: ", "))")
    }
    guard languages.contains(where: { $0 != nil }) else { throw lines.failure("no column is a language") }
  }

  mutating func next() throws(TumenError) -> Record<Concept>? {
    while let text = try lines.next() {
      if text.isEmpty { continue }
      return record(text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
    return nil
  }

  private mutating func record(_ fields: [String]) -> Record<Concept> {
    let line = lines.line
    guard fields.count == names.count else {
      return .rejected(
        message: "the row has \(fields.count) field(s), not \(names.count); add or remove some", line: line)
    }
    func field(_ name: String) -> String? {
      names.firstIndex(of: name).map { fields[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }
    var status = TermStatus.preferred
    if let name = field("status") {
      guard let known = TermStatus(rawValue: name) else {
        return .rejected(message: "“\(name)” is no status; write preferred, admitted or another", line: line)
      }
      status = known
    }
    var kind = Concept.Kind.term
    if let name = field("kind") {
      guard let known = Concept.Kind(rawValue: name) else {
        return .rejected(message: "“\(name)” is no kind; write person, place, term or another", line: line)
      }
      kind = known
    }
    let terms = zip(languages, fields).compactMap { language, text in
      language.flatMap { text.isEmpty ? nil : Term(text, language: $0, status: status, source: field("source")) }
    }
    guard let first = terms.first else {
      return .rejected(message: "the row has no term; add one or remove the row", line: line)
    }
    if let source = field("source"), !sources.contains(where: { $0.id == source }) {
      sources.append(Source(id: source, title: source))
    }
    return .read(
      Concept(
        id: field("id") ?? Self.id(from: first.text), kind: kind, subject: field("subject"),
        definition: field("definition"), note: field("note"), terms: terms,
        place: .init(file: file, line: line)),
      line: line)
  }

  /// An id made of a term: its letters and digits in lower case, hyphens between them.
  private static func id(from text: String) -> String {
    TextForm.key(text).split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}

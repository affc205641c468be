internal import TumenModel
internal import TumenText

/// Writes a glossary as a table.
///
/// - CSV (RFC 4180) and TSV: columns for what is said of a concept, then one for each language. A row holds terms of one
///   status and one source; a concept whose terms differ in these, or that has several terms in one language, goes on in
///   further rows under its id, which ``TableConceptReader`` puts together again.
/// - OmegaT: source, target and comment between tabs. Each source term stands with the best target, and the best source
///   term with each further target.
/// - UTX 1.20: as TSV, with the words of UTX for the status.
/// - Weblate: each source term with the best target, as a glossary there has one translation of a term.
///
/// A format without a column for the status gets no term that must not be used.
struct TableConceptWriter: ConceptWriter {
  private let format: Format
  private let languages: [LanguageTag]
  private var rows: TableRowWriter
  private var losses = Losses()
  /// Source terms of Weblate that were written: a second one needs a context to be told apart.
  private var seen: Set<String> = []

  /// - Parameters:
  ///   - languages: those of the columns; of OmegaT, UTX and Weblate the source and the target.
  ///   - date: when the glossary was written, for the head of UTX.
  /// - Throws: ``TumenError`` with code `usage` if the format needs two languages and has not got them.
  init(_ format: Format, languages: [LanguageTag], date: String? = nil) throws(TumenError) {
    self.format = format
    let isQuoted = format == .csv || format == .weblate
    rows = TableRowWriter(isQuoted ? .quoted : .tabs, quotesAll: format == .weblate)
    let isPair = ![.csv, .tsv].contains(format)
    if isPair, languages.count != 2 {
      throw TumenError(
        .usage, "a glossary in the format \(format.rawValue) has a source and a target language",
        mend: "name both", with: [.init(.languages, "en,ru")])
    }
    if let twice = LanguageTag.firstRepeated(in: languages) {
      throw TumenError(.usage, "the language \(twice) is named twice", mend: "name each language once")
    }
    self.languages =
      isPair ? languages : languages.filter { TableHead.language($0.columnName, isClosed: true) != nil }
    switch format {
    case .csv, .tsv: try line(Self.keys + self.languages.map(\.columnName))
    case .utx:
      let head = ["#UTX 1.20", "\(languages[0])/\(languages[1])"] + (date.map { [$0] } ?? [])
      try line([head.joined(separator: "; ")])
      try line(["#src", "tgt", "src:pos", "tgt:pos", "term status", "concept ID", "comment"])
    case .weblate:
      try line(Self.weblateColumns)
    default: break
    }
  }

  private static let keys = ["id", "kind", "subject", "definition", "note", "status", "source"]

  private static let weblateColumns = [
    "location", "source", "target", "ID", "fuzzy", "context", "translator_comments", "developer_comments",
  ]

  var remark: String? { losses.remark(of: format.name) }

  mutating func take() -> [UInt8] { rows.take() }

  mutating func finish() throws(TumenError) {}

  mutating func write(_ concept: Concept) throws(TumenError) {
    losses.begin(concept.id)
    var columns = languages.map { terms(of: concept, in: $0) }
    // A column takes all terms of a language or none.
    let taken = Set(columns.joined().map(\.language))
    losses.add("terms in other languages", concept.terms.count { !taken.contains($0.language) })
    for column in columns.indices { drop(from: &columns[column]) }
    losses.add("ids", concept.id.isEmpty ? 1 : 0)
    switch format {
    case .csv, .tsv:
      guard columns.contains(where: { !$0.isEmpty }) else { return losses.add("concepts without terms in the columns") }
      try writeRows(of: concept, columns)
    case .utx:
      guard columns.allSatisfy({ !$0.isEmpty }) else { return losses.add("concepts without terms in both languages") }
      try writeEntries(of: concept, columns)
    default:
      let usable = columns.map { $0.filter(\.status.isUsable) }
      losses.add("terms that must not be used", columns.joined().count - usable.joined().count)
      guard usable.allSatisfy({ !$0.isEmpty }) else { return losses.add("concepts without terms in both languages") }
      let best = usable.map(Self.bestFirst)
      if format == .weblate {
        losses.add("statuses", best.joined().count { $0.status != .preferred })
        try writeUnits(of: concept, best)
      } else {
        // The first term of a language is preferred when it is read, and the others are admitted.
        for terms in best {
          losses.add(
            "statuses", (terms[0].status == .preferred ? 0 : 1) + terms.dropFirst().count { $0.status != .admitted })
        }
        try writePairs(of: concept, best)
      }
    }
    count(concept, columns.flatMap { $0 })
  }

  /// The terms of a column in their order. A column of a pair takes those of another region where there are none of its
  /// own.
  private func terms(of concept: Concept, in language: LanguageTag) -> [Term] {
    let exact = concept.terms.filter { $0.language == language }
    if !exact.isEmpty || isOpen { return exact }
    let best = concept.terms.first { $0.language.matches(language) }?.language
    return concept.terms.filter { $0.language == best }
  }

  /// Takes out of a column what a reader could not tell from nothing or from the term before.
  private mutating func drop(from terms: inout [Term]) {
    losses.add("white space at the ends of texts", terms.count { $0.text.hasOuterSpaces })
    var seen: Set<[String]> = []
    for place in terms.indices.reversed() where terms[place].text.trimmingSpaces.isEmpty {
      losses.add("empty terms")
      terms.remove(at: place)
    }
    let count = terms.count
    terms = terms.filter { term in
      let text = term.text.trimmingSpaces
      return seen.insert(isOpen ? [text, term.status.rawValue, term.source ?? ""] : [text]).inserted
    }
    losses.add("terms that stand twice", count - terms.count)
  }

  /// Whether the table has any languages, and columns for whatever a table can say.
  private var isOpen: Bool { format == .csv || format == .tsv }

  // MARK: Rows

  /// One term at most of each column, all of one status and one source; each column keeps its order.
  private static func rows(_ columns: [[Term]], bySource: Bool) -> [[Term?]] {
    var rest = columns.map { $0[...] }
    var rows: [[Term?]] = []
    while let head = rest.first(where: { !$0.isEmpty })?.first {
      var row: [Term?] = []
      for column in rest.indices {
        let next = rest[column].first
        let fits = next?.status == head.status && (!bySource || next?.source == head.source)
        row.append(fits ? rest[column].popFirst() : nil)
      }
      rows.append(row)
    }
    return rows
  }

  private mutating func writeRows(of concept: Concept, _ columns: [[Term]]) throws(TumenError) {
    var isFirst = true
    for row in Self.rows(columns, bySource: true) {
      let term = row.lazy.compactMap { $0 }.first
      let said = [concept.kind.rawValue, concept.subject, concept.definition, concept.note]
      let fields = said.map { isFirst ? $0 : nil } + [term?.status.rawValue, term?.source] + row.map { $0?.text }
      try line([concept.id] + fields.map { $0 ?? "" })
      isFirst = false
    }
  }

  private mutating func writeEntries(of concept: Concept, _ columns: [[Term]]) throws(TumenError) {
    var firstSource: Term?
    for row in Self.rows(columns, bySource: false) {
      // The status of an entry is above all that of its target: a target needs a source, but a source of another status
      // stands alone.
      let pair = [row[0] ?? firstSource, row[1]]
      firstSource = firstSource ?? row[0]
      guard pair[0]?.text.hasPrefix("#") != true else {
        losses.add("terms that begin with #", row.count { $0 != nil })
        continue
      }
      let status = row.lazy.compactMap { $0?.status }.first ?? .preferred
      if status == .superseded { losses.add("superseded terms, written as rejected") }
      try line(
        [pair[0]?.text, pair[1]?.text, pair[0]?.grammar.partOfSpeech, pair[1]?.grammar.partOfSpeech].map { $0 ?? "" }
          + [Self.utxWord(for: status), concept.id, comment(on: concept) ?? ""])
    }
  }

  private static func utxWord(for status: TermStatus) -> String {
    switch status {
    case .preferred: "approved"
    case .admitted: "non-standard"
    case .proposed: "provisional"
    case .deprecated, .superseded: "rejected"
    case .forbidden: "forbidden"
    }
  }

  private mutating func writePairs(of concept: Concept, _ columns: [[Term]]) throws(TumenError) {
    let (sources, targets) = (columns[0], columns[1])
    let pairs = targets.map { (sources[0], $0) } + sources.dropFirst().map { ($0, targets[0]) }
    for (source, target) in pairs {
      guard !source.text.hasPrefix("#") else {
        losses.add("terms that begin with #")
        continue
      }
      try line([source.text, target.text] + [comment(on: concept)].compactMap { $0 })
    }
  }

  /// What stands in the one column for words on a concept.
  private func comment(on concept: Concept) -> String? { concept.note ?? concept.definition }

  private mutating func writeUnits(of concept: Concept, _ columns: [[Term]]) throws(TumenError) {
    let (sources, targets) = (columns[0], columns[1])
    losses.add("further translations", targets.count - 1)
    for source in sources {
      let context = seen.insert(source.text).inserted ? "" : concept.id
      let comments = [concept.note, concept.definition].map { $0 ?? "" }
      try line(["", source.text, targets[0].text, concept.id, "", context] + comments)
    }
  }

  private static func bestFirst(_ terms: [Term]) -> [Term] {
    TermStatus.allCases.flatMap { status in terms.filter { $0.status == status } }
  }

  // MARK: What is lost

  private mutating func count(_ concept: Concept, _ terms: [Term]) {
    losses.add("kinds of concepts", concept.kind == .term || isOpen ? 0 : 1)
    losses.add("subject fields", concept.subject == nil || isOpen ? 0 : 1)
    let isOneComment = format == .omegat || format == .utx
    if isOneComment, concept.definition != nil {
      losses.add(concept.note == nil ? "definitions, written as comments" : "definitions")
    }
    if format == .omegat {
      losses.add("ids", concept.id.isEmpty ? 0 : 1)
      losses.add("white space at the ends of texts", comment(on: concept)?.hasOuterSpaces == true ? 1 : 0)
    }
    losses.add("sources of definitions", concept.source == nil ? 0 : 1)
    losses.add("genders of persons", concept.gender == nil ? 0 : 1)
    losses.add("customers and projects", ([concept.subsets] + terms.map(\.subsets)).count { $0 != Subsets() })
    losses.add("references and images", concept.references.count + concept.images.count)
    losses.add("relations", concept.relations.count)
    losses.add("transactions", concept.transactions.count + terms.map(\.transactions.count).reduce(0, +))
    losses.add("other statements", concept.properties.count + terms.map(\.properties.count).reduce(0, +))
    losses.add("sources of terms", isOpen ? 0 : terms.count { $0.source != nil })
    losses.add("schemes and derivations", terms.count { $0.scheme != nil || $0.derived != nil })
    losses.add("notes on terms", terms.count { $0.note != nil })
    losses.add("listed forms", terms.count { !$0.forms.isEmpty })
    losses.add("types of terms", terms.count { $0.type != nil })
    losses.add("geographical usages", terms.count { $0.geography != nil })
    losses.add("contexts", terms.map(\.contexts.count).reduce(0, +))
    losses.add("rules of matching", terms.count { $0.matching != TermMatching() || $0.isKept })
    losses.add("dates of terms", terms.count { $0.validity != Validity() })
    losses.add(
      "grammatical data",
      terms.count { term in
        var grammar = term.grammar
        if format == .utx { grammar.partOfSpeech = nil }
        return grammar != Grammar()
      })
  }

  // MARK: Fields

  private mutating func line(_ fields: [String]) throws(TumenError) { try rows.write(fields, &losses) }
}

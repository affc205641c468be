public import ArgumentParser
public import Tumen
import TumenModel

struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Finds what was translated before, exactly or nearly.",
    discussion: """
      With --into the matches of each segment of a bilingual document are written into it: as match candidates in XLIFF \
      2, as alternative translations in XLIFF 1.2. All else in the document keeps its bytes; matches that stand there \
      already are not written again.

      Examples:
        tumen match "The bridge is 7 m wide and has two lanes" --source en --target ko-KR
        tumen match --input article.txt --source en --target ko-KR --min-score 60
        tumen match --into article.xlf --output proposed.xlf
      """)

  @OptionGroup var query: QueryOptions

  @OptionGroup var pair: LanguagePair

  @Option(help: ArgumentHelp("The least score, 0 to 100.", valueName: "score"))
  var minScore = MatchOptions.standard.minimumScore

  @Option(help: ArgumentHelp("How many matches at most.", valueName: "count"))
  var limit = MatchOptions.standard.limit

  @Option(help: "The measure of likeness.")
  var scoring = Scoring.weighted

  @Option(help: ArgumentHelp("The segment before, for matches in context.", valueName: "text"))
  var previous: String?

  @Option(help: ArgumentHelp("The segment after, for matches in context.", valueName: "text"))
  var next: String?

  @Option(help: ArgumentHelp("The id under which the text was translated before.", valueName: "id"))
  var id: String?

  @Flag(help: "Where nothing matches, show the phrases of the text that units have.")
  var fragments = false

  @OptionGroup var conditions: ConditionOptions
  @OptionGroup var document: DocumentOptions

  @Flag(help: "Compare with every unit, without the index.")
  var exhaustive = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0...100).contains(minScore) else { throw ValidationError("--min-score goes from 0 to 100.") }
    guard limit > 0 else { throw ValidationError("--limit is at least 1.") }
    try document.check(query)
  }

  func run() throws {
    let opened = try workspace.open(isQuiet: output.quiet)
    output.tell(opened.remark)
    if document.into != nil { return try propose(opened) }
    let (source, target) = try pair.languages(opened.configuration)
    let workspace = query.isFile ? opened.snapshot() : opened
    // Read once: of a batch each line asks with them.
    var asked = try options
    asked.includesFragments = fragments
    (asked.previous, asked.next, asked.id) = (previous, next, id)
    try query.answer(output) { [asked] query throws(TumenError) in
      var options = asked
      if let previous = query.previous { options.previous = previous }
      if let next = query.next { options.next = next }
      if let id = query.id { options.id = id }
      options.context = query.context
      let segment = Segment(query.text, codes: query.codes)
      return [try workspace.matches(for: segment, from: source, to: target, options: options)]
    } isFound: { replies in
      replies.contains { !$0.matches.isEmpty }
    } show: { replies in
      for reply in replies { show(reply) }
    }
  }

  private var options: MatchOptions {
    get throws {
      MatchOptions(
        minimumScore: minScore, limit: limit, units: try conditions.filter, isExhaustive: exhaustive, scoring: scoring)
    }
  }

  private func propose(_ workspace: Workspace) throws {
    let options = try options
    try document.write("matches", output) { file, write throws(TumenError) in
      try workspace.propose(in: file, from: pair.source, to: pair.target, options: options, write: write)
    }
  }

  private func show(_ answer: MatchAnswer) {
    let terminal = output.terminal
    if answer.matches.isEmpty {
      if !output.quiet {
        Terminal.line(
          "nothing at \(Int(minScore)) or more\(fragments ? "" : "; --fragments looks for phrases")", to: .standardError
        )
      }
      return
    }
    for match in answer.matches {
      Terminal.line(
        "\(terminal.styled("\(match.score) \(match.kind.rawValue)", .bold))  \(match.unit)\(Self.counts(match))")
      if let fragment = match.fragment {
        show(fragment, of: match, answer, terminal)
      } else {
        Terminal.line("  \(source(answer, match, terminal))")
        if let pivot = match.pivot { Terminal.line("  \(terminal.styled("\(pivot.text) (\(pivot.language))", .dim))") }
        if !match.codeDifferences.isEmpty { Terminal.line("  codes: \(codes(answer, match, terminal))") }
        let shown = CodedText(match.target)
        Terminal.line("  \(shown.text(0..<shown.count))\(shown.end)")
      }
      if let repaired = match.repaired { Terminal.line("  \(target(repaired, terminal))") }
      if let origin = match.origin { Terminal.line(terminal.styled("  \(Self.told(origin))", .dim)) }
      let alarms = match.alarms.map { "the \($0.rawValue) differs" }
      if !alarms.isEmpty { Terminal.line(terminal.styled("  ! \(alarms.joined(separator: ", "))", .red)) }
      for penalty in match.penalties {
        let points = Int(exactly: penalty.points).map(String.init) ?? String(penalty.points)
        let cost = penalty.points > 0 ? "−\(points) " : ""
        Terminal.line(terminal.styled("  \(cost)\(penalty.reason)", .dim))
      }
    }
    // Two glossaries may hold one term.
    var shown: Set<String> = []
    let terms = answer.terms.compactMap { hit in
      hit.concept.terms(in: answer.target).first.map { "\(hit.text) → \($0.text)" }
    }.filter { shown.insert($0).inserted }
    if !terms.isEmpty { Terminal.line(terminal.styled("terms: \(terms.joined(separator: " · "))", .cyan)) }
  }

  /// How often the pair occurs, and how many translations its source has, if there is more to say than once.
  private static func counts(_ match: Match) -> String {
    (match.occurrences > 1 ? ", \(match.occurrences) times" : "")
      + (match.translations > 1 ? ", one of \(match.translations) translations" : "")
  }

  /// Who wrote a target, when, and in which file, as far as that is known.
  private static func told(_ origin: Origin) -> String {
    let parts = [origin.author.map { "by \($0)" }, origin.date.map { "on \($0)" }, origin.file.map { "from \($0)" }]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// The codes of the found source, marked as its words are where the query has others.
  private func codes(_ answer: MatchAnswer, _ match: Match, _ terminal: Terminal) -> String {
    func shown(_ codes: ArraySlice<InlineCode>) -> String { codes.map(CodedText.shown).joined(separator: " ") }
    return match.codeDifferences.map { difference in
      let (old, new) = (shown(match.source.codes[difference.source]), shown(answer.codes[difference.query]))
      return difference.operation == .equal ? old : marked(old, new, terminal)
    }.joined(separator: " ")
  }

  /// The phrase with what stands for it, then the unit with both marked.
  private func show(_ fragment: Fragment, of match: Match, _ answer: MatchAnswer, _ terminal: Terminal) {
    func part(_ text: String, _ range: Range<Int>) -> String {
      String(scalars: Array(text.unicodeScalars)[range])
    }
    let other = fragment.target.map { part(match.target.text, $0) } ?? "?"
    let times = fragment.occurrences > 1 ? "  (\(fragment.occurrences) units)" : ""
    Terminal.line("  \(terminal.styled("\(part(answer.query, fragment.query)) → \(other)", .green))\(times)")
    Terminal.line("  \(terminal.marked(match.source.text, fragment.source))")
    Terminal.line("  \(terminal.marked(match.target.text, fragment.target))")
  }

  /// The repaired target with what was carried over in green or `{+…+}`, and what stood there in red or `[-…-]`.
  private func target(_ repair: Repair, _ terminal: Terminal) -> String {
    let target = Array(repair.target.unicodeScalars)
    func text(_ range: Range<Int>) -> String { String(scalars: target[range]) }
    var line = ""
    var place = 0
    for change in repair.changes {
      line += text(place..<change.range.lowerBound)
      line += marked(change.from, change.to, terminal)
      place = change.range.upperBound
    }
    return line + text(place..<target.count)
  }

  private func marked(_ old: String, _ new: String, _ terminal: Terminal) -> String {
    terminal.hasColor
      ? terminal.styled(old, .red) + terminal.styled(new, .green)
      : (old.isEmpty ? "" : "[-\(old)-]") + (new.isEmpty ? "" : "{+\(new)+}")
  }

  /// The found source with its differences from the query: what the query has not in red or `[-…-]`, what it
  /// has instead in green or `{+…+}`.
  private func source(_ answer: MatchAnswer, _ match: Match, _ terminal: Terminal) -> String {
    let query = Array(answer.query.unicodeScalars)
    let source = CodedText(match.source)
    var line = ""
    var place = 0
    for difference in match.differences {
      let (begin, end) = (difference.source.lowerBound, difference.source.upperBound)
      line += source.text(place..<max(place, begin))
      place = end
      if difference.operation == .equal {
        line += source.text(difference.source)
        continue
      }
      // A word that comes to stand between others brings the spaces around it along.
      let isAdded = difference.source.isEmpty
      let (first, last) = (difference.query.lowerBound, difference.query.upperBound)
      if isAdded, begin > 0, !source.isSpace(begin - 1), first > 0, query[first - 1].properties.isWhitespace {
        line += " "
      }
      line += marked(source.text(difference.source), String(scalars: query[difference.query]), terminal)
      if isAdded, end < source.count, !source.isSpace(end), last < query.count, query[last].properties.isWhitespace {
        line += " "
      }
    }
    return line + source.text(place..<source.count) + source.end
  }
}

/// The text of a segment with what its codes stand for where they stand.
private struct CodedText {
  private let scalars: [Unicode.Scalar]
  private let codes: [InlineCode]

  init(_ segment: Segment) {
    scalars = Array(segment.text.unicodeScalars)
    codes = segment.codes.filter { !$0.isAnnotation }
  }

  /// How many Unicode scalars there are without the codes.
  var count: Int { scalars.count }

  func isSpace(_ place: Int) -> Bool { scalars[place].properties.isWhitespace }

  /// A part of the text, with the codes before and in it.
  func text(_ range: Range<Int>) -> String {
    var text = ""
    var place = range.lowerBound
    for code in codes where range.contains(code.position) {
      text += String(scalars: scalars[place..<code.position]) + Self.shown(code)
      place = code.position
    }
    return text + String(scalars: scalars[place..<range.upperBound])
  }

  /// The codes behind the text.
  var end: String { codes.filter { $0.position >= count }.map(Self.shown).joined() }

  static func shown(_ code: InlineCode) -> String {
    guard code.content.isEmpty else { return code.content }
    switch code.kind {
    case .opening: return "<\(code.element)>"
    case .closing: return "</\(code.element)>"
    case .placeholder, .isolated: return "<\(code.element)/>"
    }
  }
}

extension Scoring: ExpressibleByArgument {}

import ArgumentParser
import Tumen
import TumenModel

struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Shows the segments that contain a phrase, with what stands on the other side.",
    discussion: """
      All words of the phrase have to be in the segment, in any order. Words in quotation marks stand side by side; an \
      asterisk stands for the rest of a word. Case, width, ё and е do not matter. From whichever form is given, Russian \
      nouns and adjectives and English nouns and verbs are found in all their forms, Korean nouns with their particles, \
      Russian and Korean verbs in the forms that the memory has. The units that changed last come first.

      Examples:
        tumen concordance "bridge river"
        tumen concordance '"road bridge"' --language en
        tumen concordance 'стро* мост' --limit 5 --json
        tumen concordance --input phrases.txt
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp("Only segments of this language.", valueName: "language"), transform: languageTag)
  var language: LanguageTag?

  @Option(help: ArgumentHelp("How many segments at most.", valueName: "count"))
  var limit = Workspace.fewHits

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let opened = try workspace.open(isQuiet: output.quiet)
    output.tell(opened.remark)
    try query.answer(output) { query throws(TumenError) in
      [try opened.concordance(of: query.text, in: language, limit: limit)]
    } isFound: { replies in
      replies.contains { !$0.hits.isEmpty }
    } show: { replies in
      for reply in replies { show(reply) }
    }
  }

  private func show(_ answer: ConcordanceAnswer) {
    if answer.hits.isEmpty, !output.quiet { Terminal.line("no segment contains it", to: .standardError) }
    let terminal = output.terminal
    for hit in answer.hits {
      Terminal.line(terminal.styled(hit.unit, .bold))
      let width = ([hit.language] + hit.other.map(\.language)).map(\.identifier.count).max() ?? 0
      func line(_ language: LanguageTag, _ text: String) {
        Terminal.line("  \(terminal.styled(language.identifier.padding(to: width), .cyan))  \(text)")
      }
      line(hit.language, Snippet(hit.text, hit.ranges).marked(by: terminal))
      for other in hit.other { line(other.language, Snippet(other.text, []).marked(by: terminal)) }
    }
  }
}

/// As much of a text as a reader needs to see the places that matter.
private struct Snippet {
  private let scalars: [Unicode.Scalar]
  private let ranges: [Range<Int>]

  /// How many scalars are shown before the first place and behind the last one that is shown.
  private static let margin = 80

  init(_ text: String, _ ranges: [Range<Int>]) {
    // One line a segment.
    scalars = text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    self.ranges = ranges
  }

  func marked(by terminal: Terminal) -> String {
    let first = ranges.first ?? 0..<0
    let start = first.lowerBound > Self.margin ? word(behind: first.lowerBound - Self.margin) : 0
    let shown = ranges.prefix { $0.lowerBound < first.upperBound + 2 * Self.margin }
    let end = min(scalars.count, (shown.last?.upperBound ?? Self.margin) + Self.margin)
    var line = start > 0 ? "…" : ""
    var place = start
    for range in shown {
      line += text(place..<range.lowerBound) + terminal.marked(text(range), 0..<range.count)
      place = range.upperBound
    }
    return line + text(place..<max(place, end)) + (end < scalars.count ? "…" : "")
  }

  /// Where the first word behind a place begins, or the place itself where no space is near.
  private func word(behind place: Int) -> Int {
    (scalars[place..<min(scalars.count, place + Self.margin / 2)].firstIndex(of: " ") ?? place - 1) + 1
  }

  private func text(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }
}

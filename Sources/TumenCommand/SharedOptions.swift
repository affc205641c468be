public import ArgumentParser
import Foundation
import Tumen
public import TumenModel

/// Options of every command that uses a workspace.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A memory, instead of the configured ones.", valueName: "path"))
  var memory: [String] = []

  @Option(help: ArgumentHelp("A glossary file, instead of the configured ones.", valueName: "path"))
  var glossary: [String] = []

  /// The workspace of the current folder, with what the options replace.
  /// - Parameter isQuiet: whether nothing is shown while indexes are made.
  func open(isQuiet: Bool = false) throws(TumenError) -> Workspace {
    var configuration = try Configuration.nearest(to: FileManager.default.currentDirectoryPath)
    if !memory.isEmpty {
      // A memory that is configured keeps its penalty and its protection.
      let known = configuration.memories
      configuration.memories = memory.map { path in
        known.first { $0.path == path || $0.path == URL(fileURLWithPath: path).path } ?? .init(path)
      }
    }
    if !glossary.isEmpty { configuration.glossaries = glossary.map { .file($0) } }
    return Workspace(configuration) { Terminal.progress($0, isQuiet: isQuiet) }
  }
}

/// Options that choose concepts.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only terms of this language.", valueName: "language"), transform: languageTag)
  var language: LanguageTag?

  @Option(help: "Only concepts of this kind.")
  var kind: Concept.Kind?

  @Option(help: ArgumentHelp("Only concepts of this subject field.", valueName: "field"))
  var subject: String?

  var filter: ConceptFilter { ConceptFilter(kind: kind, subject: subject, language: language) }
}

/// Options that choose units of a memory.
struct ConditionOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      """
      Only units of which this holds: id=…, language=ru, text=…, file=…, batch=…, before=2025-01-31, after=2024, \
      property=NAME, property:NAME=VALUE. Of several conditions of one kind one has to hold, of several kinds each.
      """,
      valueName: "condition"))
  var conditions: [String] = []

  var filter: UnitFilter {
    get throws(TumenError) { try UnitFilter(parsing: conditions) }
  }
}

extension Concept.Kind: ExpressibleByArgument {}

/// Options of every command that prints results.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print JSON, one object a line.")
  var json = false

  @Flag(help: "Print no progress and no summaries.")
  var quiet = false

  @Option(help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color = Terminal.ColorChoice.auto

  var terminal: Terminal { Terminal(color) }

  /// Tells what a result does not say, if there is anything.
  func tell(_ remark: String?) {
    if let remark, !quiet { Terminal.line(remark, to: .standardError) }
  }
}

/// The text of a query: an argument, or a line each of a file.
struct QueryOptions: ParsableArguments {
  @Argument(help: "The text.")
  var text: String?

  @Option(
    help: ArgumentHelp("Take one query a line from a file (- is standard input); answer in JSON.", valueName: "file"))
  var input: String?

  /// Whether the queries are those of a file, which is there as a whole.
  var isFile: Bool { input != nil && input != "-" }

  /// Answers the query of the command line, or each line of the input as JSON in its order: those of a file on all cores,
  /// those of standard input one by one, since the next may wait for the answer.
  /// - Parameters:
  ///   - answer: gives the answers of a query.
  ///   - isFound: whether the answers of a single query found anything; if not, the exit code is 1.
  ///   - show: prints the answers of a single query for people.
  func answer<Reply: Answer>(
    _ output: OutputOptions, _ answer: @escaping @Sendable (QueryLines.Query) throws(TumenError) -> [Reply],
    isFound: ([Reply]) -> Bool = { _ in true }, show: ([Reply]) -> Void
  ) throws {
    switch (text, input) {
    case (nil, nil): throw TumenError(.usage, "there is no text", mend: "give a text or --input FILE")
    case (.some, .some): throw TumenError(.usage, "a text and --input exclude each other", mend: "give one of them")
    case (nil, .some(let path)):
      var lines = try QueryLines(path: path)
      guard path == "-" else { return try QueryRun(lines, answer).run() }
      while let query = try lines.next() {
        for reply in try answer(query) { Terminal.record(reply.json) }
        StandardOutput.shared.flush()
      }
    case (.some(let text), nil):
      let replies = try answer(QueryLines.Query(text: text))
      if output.json {
        for reply in replies { Terminal.record(reply.json) }
      } else {
        show(replies)
      }
      if !isFound(replies) { throw ExitCode.nothing }
    }
  }
}

/// Options of commands that work from one language into another.
struct LanguagePair: ParsableArguments {
  @Option(help: ArgumentHelp("The language of the text.", valueName: "language"), transform: languageTag)
  var source: LanguageTag?

  @Option(help: ArgumentHelp("The language to translate into.", valueName: "language"), transform: languageTag)
  var target: LanguageTag?

  /// Both languages; those that were left out are the first two of the configuration.
  func languages(_ configuration: Configuration) throws(TumenError) -> (LanguageTag, LanguageTag) {
    let source = if let source { source } else { try configuration.standIn(for: .source) }
    let target = if let target { target } else { try configuration.standIn(for: .target) }
    return (source, target)
  }
}

/// Options of commands that take files of one language into another.
struct PairOptions: ParsableArguments {
  @OptionGroup var pair: LanguagePair

  @Option(help: ArgumentHelp("The columns of a table without a header: en,ru,-.", valueName: "columns"))
  var languages: String?
}

/// Reads a language tag from the command line, with an error that helps.
func languageTag(_ text: String) throws -> LanguageTag { try LanguageTag(text) }

/// Reads the name of a format from the command line, with an error that helps.
func fileFormat(_ text: String) throws -> Format { try Format(named: text) }

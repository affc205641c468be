import ArgumentParser
import Tumen
import TumenModel

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Says how much the memories and glossaries hold.",
    discussion: """
      With --by it tells of each memory where its units come from (origin), in which month they were changed last (date) \
      and what can be wrong with them (quality), which takes a look at every unit.

      Examples:
        tumen stats
        tumen stats --by origin --by quality
        tumen stats --memory bridge.db --by date --json
      """)

  enum Grouping: String, ExpressibleByArgument, CaseIterable {
    case origin, date, quality
  }

  @Option(help: "What to count the units of each memory by: origin, date or quality; may be given several times.")
  var by: [Grouping] = []

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let opened = try workspace.open(isQuiet: output.quiet)
    var answer = try opened.statistics()
    if !by.isEmpty {
      answer.memories = try opened.census().map {
        $0.only(origin: by.contains(.origin), date: by.contains(.date), quality: by.contains(.quality))
      }
    }
    if output.json {
      Terminal.record(answer.json)
      return
    }
    show("units", answer.units, "segments", answer.languages)
    show("concepts", answer.concepts, "terms", answer.terms)
    for memory in answer.memories ?? [] { show(memory) }
    output.tell(answer.remark)
  }

  private func show(_ what: String, _ count: Int, _ part: String, _ languages: [LanguageTag: Int]) {
    Terminal.line("\(what.padding(to: 10))\(count)")
    for (language, count) in languages.sorted(by: { $0.key < $1.key }) {
      Terminal.line("  \("\(part) \(language)".padding(to: 16))\(count)")
    }
  }

  private func show(_ census: CensusAnswer) {
    func row(_ name: String, _ count: Int) { Terminal.line("  \(name.padding(to: 28))\(count)") }
    Terminal.line("")
    Terminal.line(output.terminal.styled(census.memory, .bold))
    if let imports = census.imports {
      let width = imports.map(\.file.count).max() ?? 0
      for one in imports {
        let remark = one.undone ? "  taken back" : ""
        Terminal.line(
          "  \(one.batch.prefix(8))  \(one.started.prefix(10))  \(one.file.padding(to: width))  \(one.units)\(remark)")
      }
    }
    for (month, count) in (census.months ?? [:]).sorted(by: { $0.key < $1.key }) { row(month, count) }
    if let quality = census.quality {
      row("without target", quality.withoutTarget)
      row("the same in all languages", quality.untranslated)
      row("duplicates", quality.duplicates)
      row("with inline codes", quality.withCodes)
      for (language, count) in quality.missing.sorted(by: { $0.key < $1.key }) { row("without \(language)", count) }
    }
  }
}

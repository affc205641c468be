import ArgumentParser
import Tumen
import TumenModel

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Cares for glossaries.",
    subcommands: [
      ListCommand.self, ShowCommand.self, CoverageCommand.self, DiffCommand.self, LintCommand.self,
      ExtractCommand.self,
    ])

  struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint", abstract: "Finds what is wrong or doubtful in glossaries.",
      discussion: """
        Names are held against the schemes of transliteration; a name that no scheme writes so needs a source.

        Examples:
          tumen glossary lint
          tumen glossary lint names.yaml --json
        """)

    @Argument(help: "Glossary files; the configured ones if none is given.")
    var files: [String] = []

    @Option(help: "How findings are written.")
    var format = ReportFormat.text

    @Option(help: "The least severity that makes the exit code 1.")
    var failOn = Severity.warning

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      var options = workspace
      options.glossary += files
      let findings = try options.open().glossaryFindings()
      var report = FindingReport(output.json ? .json : format, output.terminal)
      for answer in findings { report.show(answer) }
      try report.end(isQuiet: output.quiet)
      if let worst = report.worst, worst >= failOn { throw ExitCode.nothing }
    }
  }

  struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff", abstract: "Shows what changed in a glossary, and which units of the memory it concerns.",
      discussion: """
        A unit is concerned if it holds a term that was removed or has a lower status now.

        Examples:
          tumen glossary diff old.yaml new.yaml
          tumen glossary diff old.tbx new.yaml --memory bridge.db --json
        """)

    @Argument(help: "The glossary as it was.")
    var old: String

    @Argument(help: "The glossary as it is.")
    var new: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let answers = try workspace.open(isQuiet: output.quiet).glossaryDifferences(from: old, to: new)
      for answer in answers { if output.json { Terminal.record(answer.json) } else { show(answer) } }
      if answers.isEmpty, !output.quiet { Terminal.line("no differences", to: .standardError) }
    }

    private func show(_ answer: ConceptDifferenceAnswer) {
      Terminal.line("\(output.terminal.styled(answer.concept, .bold))  \(answer.change.rawValue)")
      for detail in answer.details {
        switch (detail.from, detail.to) {
        case (let from?, let to?): Terminal.line("  \(detail.what): “\(from)” → “\(to)”")
        case (let from?, nil): Terminal.line("  − \(detail.what): “\(from)”")
        case (nil, let to?): Terminal.line("  + \(detail.what): “\(to)”")
        case (nil, nil): Terminal.line("  ~ \(detail.what)")
        }
      }
      if answer.unitCount > 0 {
        let more = answer.unitCount > answer.units.count ? " …" : ""
        Terminal.line(
          "  \(answer.unitCount) unit(s) hold what is outdated: \(answer.units.joined(separator: ", "))\(more)")
      }
    }
  }

  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists concepts with their preferred terms, a line each.",
      discussion: """
        Examples:
          tumen glossary list --kind person
          tumen glossary list --subject geography --json
        """)

    @OptionGroup var filter: FilterOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let answers = try workspace.open(isQuiet: output.quiet).concepts(filter.filter)
      let width = answers.map(\.concept.id.count).max() ?? 0
      for answer in answers {
        let concept = answer.concept
        let preferred = concept.terms.filter { $0.status == .preferred }.map(\.text)
        var seen: Set<String> = []
        let terms = preferred.filter { seen.insert($0).inserted }.joined(separator: " · ")
        Terminal.line(
          output.json ? answer.json : "\(output.terminal.styled(concept.id.padding(to: width), .bold))  \(terms)")
      }
      if answers.isEmpty {
        if !output.quiet { Terminal.line("no such concept", to: .standardError) }
        throw ExitCode.nothing
      }
    }
  }

  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows concepts by their ids.",
      discussion: """
        Examples:
          tumen glossary show tumen-river
          tumen glossary show pak-thae-song --json
        """)

    @Argument(help: "Ids of concepts.")
    var ids: [String]

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let answers = try workspace.open(isQuiet: output.quiet).concepts(of: ids)
      var isMissing = false
      for (place, (id, answer)) in zip(ids, answers).enumerated() {
        guard let answer else {
          Terminal.error("there is no concept “\(id)”; see tumen glossary list")
          if output.json { Terminal.record(AbsentConceptAnswer(id).json) }
          isMissing = true
          continue
        }
        if place > 0, !output.json { Terminal.line("") }
        if output.json {
          Terminal.record(answer.json)
        } else {
          ConceptCard(terminal: output.terminal).show(answer.concept)
        }
      }
      if isMissing { throw ExitCode.nothing }
    }
  }

  struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stats", abstract: "Says what the glossaries cover: by kind, language, norm, status and origin.",
      discussion: """
        Examples:
          tumen glossary stats
          tumen glossary stats --glossary names.yaml --json
        """)

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let answer = try workspace.open(isQuiet: output.quiet).coverage()
      if output.json {
        Terminal.record(answer.json)
        return
      }
      Terminal.line("\(answer.concepts) concepts")
      show("kind", answer.kinds.byName)
      show("with a preferred term in", answer.covered.byName)
      show("terms in", answer.terms.byName)
      show("status", answer.statuses.byName)
      show("origin", answer.origins.byName)
    }

    private func show(_ what: String, _ counts: [String: Int]) {
      Terminal.line(output.terminal.styled(what, .bold))
      for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        Terminal.line("  \(name.padding(to: 14))\(count)")
      }
    }
  }
}

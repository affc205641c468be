internal import TumenFormats
internal import TumenMemory
internal import TumenModel

extension Operation {
  private static let checkArguments = [
    "files", "units", "source", "format", "languages", "profile", "date", "baseline", "changedSince",
    "report",
  ]
  private static let fileArguments = checkArguments.filter { $0 != "units" }

  /// What is checked, and what is done with findings.
  static let checkOperations: [Operation] = [
    Operation("check", checkArguments) { workspace, arguments throws(TumenError) in
      var reply = try CheckReply(workspace, arguments)
      let summary = try check(workspace, arguments) { reply.add($0) }
      return try reply.json(summary)
    },
    Operation("fix", fileArguments) { workspace, arguments throws(TumenError) in
      var reply = try CheckReply(workspace, arguments)
      let options = try checkOptions(arguments)
      var fixed = try workspace.fix(try arguments.files(), options: options) { reply.add($0) }
      fixed.check.failures += fixed.failures
      return try reply.json(fixed.check, change: (fixed.files, fixed.mended))
    },
    Operation("annotate", fileArguments) { workspace, arguments throws(TumenError) in
      let options = try checkOptions(arguments)
      var reply = try CheckReply(workspace, arguments)
      var (findings, summary) = try findings(workspace, arguments)
      try Cancellation.check()
      let broken = Set(summary.failures.compactMap(\.place?.file))
      let noted = Workspace.annotate(findings, in: summary.files.filter { !broken.contains($0) }, options: options)
      for finding in findings { reply.add(FindingAnswer(finding)) }
      summary.failures += noted.failures
      return try reply.json(summary, change: (noted.files, noted.written))
    },
    Operation("writeBaseline", fileArguments.filter { !["baseline", "report"].contains($0) } + ["output"]) {
      workspace, arguments throws(TumenError) in
      let output = try arguments.path("output")
      let (findings, summary) = try findings(workspace, arguments, ignoresBaseline: true)
      try Workspace.writeBaseline(findings, to: output, sparing: workspace.ownFiles + summary.files)
      return try CheckReply().json(summary, change: ([output], findings.count))
    },
    Operation("rules", ["rules"]) { _, arguments throws(TumenError) in
      let (ids, rules) = (try arguments.texts("rules"), Workspace.checkRules)
      if ids.isEmpty { return list(rules.map { RuleAnswer($0) }) }
      var found: [RuleAnswer] = []
      for id in ids {
        guard let rule = rules.first(where: { $0.id == id }) else {
          throw TumenError(.usage, "there is no rule “\(id.prefix(40))”", mend: "leave “rules” out to list them")
        }
        found.append(RuleAnswer(rule))
      }
      return list(found)
    },
    Operation("validate", ["files", "format"]) { _, arguments throws(TumenError) in
      var findings: [FindingAnswer] = []
      try Workspace.validate(try arguments.files(), format: try arguments.format("format")) { findings.append($0) }
      return list(findings)
    },
  ]

  private static func checkOptions(_ arguments: RequestArguments) throws(TumenError) -> CheckOptions {
    var options = CheckOptions(
      source: try arguments.optionalLanguage("source"), format: try arguments.format("format"),
      columns: try arguments.optionalText("languages"))
    options.profile = try arguments.choice("profile")
    if let date = try arguments.optionalText("date") { options.date = try CalendarDate(reading: date) }
    options.baseline = try arguments.optionalPath("baseline")
    options.changedSince = try arguments.optionalText("changedSince")
    return options
  }

  /// What is found in the files that a request gives.
  private static func findings(
    _ workspace: Workspace, _ arguments: RequestArguments, ignoresBaseline: Bool = false
  ) throws(TumenError) -> ([Finding], CheckSummary) {
    var findings: [Finding] = []
    let summary = try check(workspace, arguments, ignoresBaseline: ignoresBaseline) { findings.append($0.finding) }
    return (findings, summary)
  }

  /// Hands over what is found in the files or units that a request gives.
  private static func check(
    _ workspace: Workspace, _ arguments: RequestArguments, ignoresBaseline: Bool = false,
    _ report: (FindingAnswer) -> Void
  ) throws(TumenError) -> CheckSummary {
    var options = try checkOptions(arguments)
    options.ignoresBaseline = ignoresBaseline
    guard let units = try arguments.units("units") else {
      return try workspace.check(try arguments.files(), options: options, report: report)
    }
    for key in ["files", "format", "languages", "changedSince"] { try arguments.exclude("units", key) }
    return try workspace.check(units, options: options, report: report)
  }
}

/// The findings of a check as a request wants them, what is not among them, and what was done with them.
private struct CheckReply {
  /// The findings as JSON: there may be a hundred thousand, which take much less room so.
  private var findings = JSONText()
  private var report: CheckReport?
  /// The report so far.
  private var text = ""

  init() {}

  init(_ workspace: Workspace, _ arguments: RequestArguments) throws(TumenError) {
    let hasBaseline = arguments.has("baseline") || workspace.configuration.baseline != nil
    report = try arguments.choice("report").map { CheckReport($0, hasBaseline: hasBaseline) }
  }

  mutating func add(_ finding: FindingAnswer) {
    if let piece = report?.text(for: finding) { text += piece } else { findings.write(finding.finding) }
  }

  /// - Parameter change: the files that were written because of findings, and of how many.
  func json(
    _ summary: CheckSummary, change: (files: [String], findings: Int)? = nil
  ) throws(TumenError) -> String {
    var ending = report
    let end = try ending?.end(summary)
    var json = JSONText()
    json.object { json in
      if let change {
        json.member("applied", change.findings)
        json.key("changed")
        json.list(change.files) { $0.write($1) }
      }
      json.key("failures")
      json.list(summary.failures) { $0.write($1) }
      json.key("files")
      json.list(summary.files) { $0.write($1) }
      if end == nil {
        json.key("findings")
        json.list(of: findings)
      }
      json.member("known", summary.known)
      if let end { json.member("report", text + end) }
      json.member("suppressed", summary.suppressed)
      json.member("units", summary.units)
    }
    return json.text
  }
}

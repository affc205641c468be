internal import TumenFormats
internal import TumenMemory
internal import TumenModel

extension Operation {
  private static let checkArguments = [
    "files", "units", "source", "format", "languages", "profile", "date", "baseline", "changedSince",
  ]
  private static let fileArguments = checkArguments.filter { $0 != "units" }

  /// What is checked, and what is done with findings.
  static let checkOperations: [Operation] = [
    Operation("check", checkArguments) { workspace, arguments throws(TumenError) in
      try checked(workspace, arguments).json
    },
    Operation("fix", fileArguments) { workspace, arguments throws(TumenError) in
      let options = try checkOptions(arguments)
      var reply = try checked(workspace, arguments)
      try Cancellation.check()
      let fixed = Workspace.fix(reply.findings, options: options)
      reply.findings = fixed.left
      reply.change = (fixed.files, fixed.mended)
      reply.summary.failures += fixed.failures
      return reply.json
    },
    Operation("annotate", fileArguments) { workspace, arguments throws(TumenError) in
      let options = try checkOptions(arguments)
      var reply = try checked(workspace, arguments)
      try Cancellation.check()
      let broken = Set(reply.summary.failures.compactMap(\.place?.file))
      let noted = Workspace.annotate(
        reply.findings, in: reply.summary.files.filter { !broken.contains($0) }, options: options)
      reply.change = (noted.files, noted.written)
      reply.summary.failures += noted.failures
      return reply.json
    },
    Operation("writeBaseline", fileArguments.filter { $0 != "baseline" } + ["output"]) {
      workspace, arguments throws(TumenError) in
      let output = try arguments.path("output")
      var reply = try checked(workspace, arguments, ignoresBaseline: true)
      try Workspace.writeBaseline(reply.findings, to: output)
      reply.change = ([output], reply.findings.count)
      reply.findings = []
      return reply.json
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

  /// What is found in the files or units that a request gives.
  private static func checked(
    _ workspace: Workspace, _ arguments: RequestArguments, ignoresBaseline: Bool = false
  ) throws(TumenError) -> CheckReply {
    var options = try checkOptions(arguments)
    options.ignoresBaseline = ignoresBaseline
    var findings: [Finding] = []
    let summary: CheckSummary
    if let units = try arguments.units("units") {
      for key in ["files", "format", "languages", "changedSince"] { try arguments.exclude("units", key) }
      summary = try workspace.check(units, options: options) { findings.append($0.finding) }
    } else {
      summary = try workspace.check(try arguments.files(), options: options) { findings.append($0.finding) }
    }
    return CheckReply(findings: findings, summary: summary)
  }
}

/// The findings of a check, what is not among them, and what was done with them.
private struct CheckReply: Answer {
  var findings: [Finding]
  var summary: CheckSummary
  /// The files that were written because of findings, and of how many.
  var change: (files: [String], findings: Int)?

  var json: String {
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
      json.key("findings")
      json.list(findings) { $0.write($1) }
      json.member("known", summary.known)
      json.member("suppressed", summary.suppressed)
      json.member("units", summary.units)
    }
    return json.text
  }
}

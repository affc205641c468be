internal import TumenModel

extension Operation {
  /// What is done with files. What is written appears under its name only once it is whole.
  static let fileOperations: [Operation] = [
    Operation("check", ["files", "source", "format", "languages", "profile", "date", "baseline", "changedSince"]) {
      workspace, arguments throws(TumenError) in
      var options = CheckOptions(
        source: try arguments.optionalLanguage("source"), format: try arguments.optionalText("format"),
        columns: try arguments.optionalText("languages"))
      options.profile = try arguments.choice("profile")
      options.date = try date(arguments)
      options.baseline = try arguments.optionalText("baseline")
      options.changedSince = try arguments.optionalText("changedSince")
      var findings: [FindingAnswer] = []
      let summary = try workspace.check(try arguments.files(), options: options) { finding throws(TumenError) in
        try arguments.stopIfCancelled()
        findings.append(finding)
      }
      return CheckReply(findings, summary).json
    },
    Operation("validate", ["files", "format"]) { workspace, arguments throws(TumenError) in
      var findings: [FindingAnswer] = []
      try workspace.validate(try arguments.files(), format: try arguments.optionalText("format")) {
        findings.append($0)
      }
      return list(findings)
    },
    Operation("analyze", ["files", "source", "target", "format", "languages"]) {
      workspace, arguments throws(TumenError) in
      let (source, target) = try pair(workspace, arguments)
      return try workspace.leverage(
        of: try arguments.files(), from: source, to: target, format: try arguments.optionalText("format"),
        columns: try arguments.optionalText("languages")
      ).json
    },
    Operation("extract", ["files", "languages", "limit", "minFrequency", "format", "columns"]) {
      workspace, arguments throws(TumenError) in
      let languages = try arguments.languages("languages")
      let options = ExtractionOptions(
        languages: languages.isEmpty ? workspace.configuration.languages : languages,
        limit: try arguments.count("limit", default: 200),
        minimumFrequency: try arguments.count("minFrequency", default: 3), format: try arguments.optionalText("format"),
        columns: try arguments.optionalText("columns"))
      return list(try workspace.extraction(from: try arguments.texts("files"), options: options).concepts)
    },
    Operation("propose", ["file", "output", "source", "target", "minScore", "limit"]) {
      workspace, arguments throws(TumenError) in
      let file = try arguments.text("file")
      let (source, target) = (try arguments.optionalLanguage("source"), try arguments.optionalLanguage("target"))
      let options = MatchOptions(
        minimumScore: try arguments.score("minScore", default: 70), limit: try arguments.count("limit", default: 5))
      return try written(arguments) { write throws(TumenError) in
        try workspace.propose(in: file, from: source, to: target, options: options, write: write)
      }.json
    },
    Operation("addTerms", ["file", "output", "source", "target"]) {
      workspace, arguments throws(TumenError) in
      let file = try arguments.text("file")
      let (source, target) = (try arguments.optionalLanguage("source"), try arguments.optionalLanguage("target"))
      return try written(arguments) { write throws(TumenError) in
        try workspace.addTerms(to: file, from: source, to: target, write: write)
      }.json
    },
    Operation("pretranslate", ["file", "output", "source", "target", "minScore", "languages"]) {
      workspace, arguments throws(TumenError) in
      let (file, output) = (try arguments.text("file"), try arguments.text("output"))
      let (source, target) = (try arguments.optionalLanguage("source"), try arguments.optionalLanguage("target"))
      let (minimum, columns) = (try arguments.score("minScore", default: 100), try arguments.optionalText("languages"))
      return try written(arguments) { write throws(TumenError) in
        try workspace.pretranslate(
          file, from: source, to: target, minimumScore: minimum, columns: columns, writingTo: output, write: write)
      }.json
    },
    Operation("convert", ["file", "output", "from", "to", "languages", "source", "target"]) {
      workspace, arguments throws(TumenError) in
      let (file, output) = (try arguments.text("file"), try arguments.text("output"))
      let options = ConversionOptions(
        from: try arguments.optionalText("from"), to: try arguments.optionalText("to"),
        columns: try arguments.optionalText("languages"), source: try arguments.optionalLanguage("source"),
        target: try arguments.optionalLanguage("target"))
      return try written(arguments) { write throws(TumenError) in
        try workspace.convert(file, to: output, options: options, write: write)
      }.json
    },
    Operation("export", ["what", "format", "output", "languages", "where", "dialect", "style", "without"]) {
      workspace, arguments throws(TumenError) in
      let format = try arguments.text("format")
      let what = try arguments.choice("what", ExportSubject.self) ?? .memory
      var omitted: Set<ExportOptions.Part> = []
      for name in try arguments.texts("without") {
        guard let part = ExportOptions.Part(rawValue: name) else {
          let known = ExportOptions.Part.allCases.map(\.rawValue).joined(separator: ", ")
          throw TumenError(.usage, "“\(name.prefix(40))” cannot be left out", mend: "choose of \(known)")
        }
        omitted.insert(part)
      }
      let options = ExportOptions(
        dialect: try arguments.optionalText("dialect"), style: try arguments.optionalText("style"),
        languages: try arguments.languages("languages"), units: try UnitFilter(parsing: try arguments.texts("where")),
        omitted: omitted)
      let file = try arguments.text("output")
      let remark = try written(arguments) { write throws(TumenError) in
        try workspace.export(what, format: format, options: options, to: write)
      }
      return WrittenFile(file: file, remark: remark).json
    },
  ]

  /// Writes the file that `output` names; a request that is cancelled leaves none.
  private static func written<Result>(
    _ arguments: RequestArguments,
    _ body: (([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> Result
  ) throws(TumenError) -> Result {
    try AtomicFile.write(to: try arguments.text("output"), check: arguments.stopIfCancelled, body)
  }

  private static func date(_ arguments: RequestArguments) throws(TumenError) -> CalendarDate? {
    guard let text = try arguments.optionalText("date") else { return nil }
    guard let date = CalendarDate(text) else {
      throw TumenError(.usage, "“\(text.prefix(40))” is no date", mend: "write 2025, 2025-04 or 2025-04-30")
    }
    return date
  }
}

/// The findings of a check, and what is not among them.
private struct CheckReply: Answer, Encodable {
  let findings: [FindingAnswer]
  let files: [String]
  let units: Int
  let suppressed: Int
  let known: Int
  let failures: [ErrorShape]

  init(_ findings: [FindingAnswer], _ summary: CheckSummary) {
    self.findings = findings
    files = summary.files
    units = summary.units
    suppressed = summary.suppressed
    known = summary.known
    failures = summary.failures.map(ErrorShape.init)
  }
}

/// An error as JSON.
struct ErrorShape: Answer, Encodable {
  let code: String
  let message: String
  let mend: String?
  let file: String?
  let line: Int?
  let column: Int?

  init(_ error: TumenError) {
    code = error.code.rawValue
    message = error.message
    mend = error.mend
    file = error.place?.file
    line = error.place?.line
    column = error.place?.column
  }
}

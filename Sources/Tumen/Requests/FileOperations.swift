internal import TumenFormats
internal import TumenModel

extension Operation {
  /// What is done with files. What is written appears under its name only once it is whole.
  static let fileOperations: [Operation] = [
    Operation("analyze", ["files", "source", "target", "format", "languages"]) {
      workspace, arguments throws(TumenError) in
      try workspace.leverage(
        of: try arguments.files(), from: try arguments.optionalLanguage("source"),
        to: try arguments.optionalLanguage("target"), format: try arguments.format("format"),
        columns: try arguments.optionalText("languages")
      ).json
    },
    Operation("extract", ["files", "languages", "limit", "minFrequency", "format", "columns"]) {
      workspace, arguments throws(TumenError) in
      let languages = try arguments.languages("languages")
      let options = ExtractionOptions(
        languages: languages.isEmpty ? workspace.configuration.languages : languages,
        limit: try arguments.count("limit", default: ExtractionOptions.standard.limit),
        minimumFrequency: try arguments.count("minFrequency", default: ExtractionOptions.standard.minimumFrequency),
        format: try arguments.format("format"), columns: try arguments.optionalText("columns"))
      return list(try workspace.extraction(from: try arguments.paths("files"), options: options).concepts)
    },
    Operation("propose", ["file", "output", "source", "target", "minScore", "limit"]) {
      workspace, arguments throws(TumenError) in
      let file = try arguments.path("file")
      let (source, target) = (try arguments.optionalLanguage("source"), try arguments.optionalLanguage("target"))
      let options = MatchOptions(
        minimumScore: try arguments.score("minScore", default: MatchOptions.standard.minimumScore),
        limit: try arguments.count("limit", default: MatchOptions.standard.limit))
      return try written(arguments, sparing: workspace.ownFiles) { write throws(TumenError) in
        try workspace.propose(in: file, from: source, to: target, options: options, write: write)
      }.json
    },
    Operation("addTerms", ["file", "output", "source", "target"]) {
      workspace, arguments throws(TumenError) in
      let file = try arguments.path("file")
      let (source, target) = (try arguments.optionalLanguage("source"), try arguments.optionalLanguage("target"))
      return try written(arguments, sparing: workspace.ownFiles) { write throws(TumenError) in
        try workspace.addTerms(in: file, from: source, to: target, write: write)
      }.json
    },
    Operation("pretranslate", ["file", "output", "source", "target", "minScore", "languages"]) {
      workspace, arguments throws(TumenError) in
      let (file, output) = (try arguments.path("file"), try arguments.path("output"))
      let (source, target) = (try arguments.optionalLanguage("source"), try arguments.optionalLanguage("target"))
      let (minimum, columns) = (
        try arguments.score("minScore", default: Score.exact.value), try arguments.optionalText("languages")
      )
      return try written(arguments, sparing: workspace.ownFiles + [file]) { write throws(TumenError) in
        try workspace.pretranslate(
          file, from: source, to: target, minimumScore: minimum, columns: columns, writingTo: output, write: write)
      }.json
    },
    Operation("convert", ["file", "output", "from", "to", "languages", "source", "target"]) {
      workspace, arguments throws(TumenError) in
      let (file, output) = (try arguments.path("file"), try arguments.path("output"))
      let options = ConversionOptions(
        from: try arguments.format("from"), to: try arguments.format("to"),
        columns: try arguments.optionalText("languages"), source: try arguments.optionalLanguage("source"),
        target: try arguments.optionalLanguage("target"))
      return try written(arguments, sparing: workspace.ownFiles + [file]) { write throws(TumenError) in
        try Workspace.convert(file, to: output, options: options, write: write)
      }.json
    },
    Operation("export", ["what", "format", "output", "languages", "where", "dialect", "style", "without"]) {
      workspace, arguments throws(TumenError) in
      let format = try Format(named: try arguments.text("format"))
      let what = try arguments.choice("what", ExportSubject.self) ?? .memory
      let options = ExportOptions(
        dialect: try arguments.choice("dialect"), style: try arguments.choice("style"),
        languages: try arguments.languages("languages"), units: try UnitFilter(parsing: try arguments.texts("where")),
        omitted: try ExportOptions.Part.named(try arguments.texts("without")))
      let file = try arguments.path("output")
      let remark = try written(arguments, sparing: workspace.ownFiles) { write throws(TumenError) in
        try workspace.export(what, as: format, options: options, write: write)
      }
      return WrittenFile(file: file, remark: remark).json
    },
  ]

  /// Writes the file that `output` names, which is none of those that are read.
  private static func written<Result>(
    _ arguments: RequestArguments, sparing spared: [String],
    _ body: (([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> Result
  ) throws(TumenError) -> Result {
    try AtomicFile.write(to: try arguments.path("output"), sparing: spared, body)
  }
}

extension JSONText {
  /// An error, without what it does not say.
  mutating func write(_ error: TumenError) {
    object { json in
      json.member("code", error.code.rawValue)
      if let column = error.place?.column { json.member("column", column) }
      if let file = error.place?.file { json.member("file", file) }
      if let line = error.place?.line { json.member("line", line) }
      if let mend = error.mend { json.member("mend", mend) }
      json.member("message", error.message)
    }
  }
}

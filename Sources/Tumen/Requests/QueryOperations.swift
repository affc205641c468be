internal import TumenFormats
internal import TumenModel

extension Operation {
  /// What is asked of glossaries and schemes.
  static let nameQueries: [Operation] = [
    Operation("lookup", ["text", "language", "kind", "subject"], isQuick: true) {
      workspace, arguments throws(TumenError) in
      try arguments.stopIfSlow(unless: workspace.hasOpenLookup)
      return try workspace.lookup(try arguments.text("text"), filter: try filter(arguments)).json
    },
    Operation("concepts", ["ids", "language", "kind", "subject"]) { workspace, arguments throws(TumenError) in
      guard arguments.has("ids") else { return list(try workspace.concepts(try filter(arguments))) }
      for key in ["language", "kind", "subject"] { try arguments.exclude("ids", key) }
      let ids = try arguments.texts("ids")
      let answers = zip(ids, try workspace.concepts(of: ids)).map { $1?.json ?? AbsentConceptAnswer($0).json }
      return "[" + answers.joined(separator: ",") + "]"
    },
    Operation("terms", ["text", "language", "precision", "nested"], isQuick: true) {
      workspace, arguments throws(TumenError) in
      let language = try arguments.language("language", or: workspace.configuration)
      try arguments.stopIfSlow(unless: workspace.hasOpenRecognizer(for: language))
      return try workspace.terms(
        in: try arguments.text("text"), language: language,
        precision: try arguments.choice("precision") ?? .possible, nested: try arguments.flag("nested")
      ).json
    },
    Operation("transliterate", ["text", "from", "to", "scheme", "kind", "all"], isQuick: true) {
      workspace, arguments throws(TumenError) in
      try arguments.stopIfSlow(unless: workspace.hasOpenGlossary)
      let isAll = try arguments.flag("all")
      let scheme = try arguments.optionalText("scheme").map(Scheme.init(rawValue:))
      if isAll { try arguments.exclude("scheme", "all") }
      let answers = try workspace.transliterations(
        of: try arguments.text("text"), from: try arguments.language("from"), to: try arguments.language("to"),
        by: isAll ? .all : scheme.map(SchemeChoice.only) ?? .customary, kind: try arguments.choice("kind") ?? .person)
      return isAll ? list(answers) : answers.first?.json ?? "null"
    },
    Operation("variants", ["text", "language", "kind"], isQuick: true) { workspace, arguments throws(TumenError) in
      try workspace.variants(
        of: try arguments.text("text"), in: try arguments.language("language"),
        kind: try arguments.choice("kind") ?? .person
      ).json
    },
    Operation("compare", ["text", "names", "minScore", "limit"], isQuick: true) { _, arguments throws(TumenError) in
      let (text, names) = (try arguments.text("text"), NameList(try arguments.texts("names")))
      let minimum = try arguments.score("minScore", default: Double(NameList.threshold))
      let found = names.matches(
        for: text, minimumScore: Int(minimum.rounded(.up)), limit: try arguments.count("limit", default: 5))
      var json = JSONText()
      json.list(found) { json, match in
        json.object { json in
          json.member("place", match.place)
          json.member("score", match.score)
          json.member("text", names.names[match.place])
        }
      }
      return json.text
    },
    Operation("inflect", ["text", "language", "kind", "gender"], isQuick: true) {
      workspace, arguments throws(TumenError) in
      try workspace.inflection(
        of: try arguments.text("text"), in: try arguments.language("language"),
        kind: try arguments.choice("kind") ?? .person, gender: try arguments.choice("gender")
      ).json
    },
  ]

  /// What is asked of memories and texts.
  static let textQueries: [Operation] = [
    Operation(
      "match",
      [
        "text", "codes", "source", "target", "minScore", "limit", "previous", "next", "id", "context", "scoring",
        "where", "fragments", "exhaustive",
      ], isQuick: true
    ) { workspace, arguments throws(TumenError) in
      let (source, target) = try pair(workspace, arguments)
      let isExhaustive = try arguments.flag("exhaustive")
      try arguments.stopIfSlow(unless: !isExhaustive && workspace.hasOpenRecognizer(for: source))
      var options = MatchOptions(
        minimumScore: try arguments.score("minScore", default: MatchOptions.standard.minimumScore),
        limit: try arguments.count("limit", default: MatchOptions.standard.limit),
        previous: try arguments.optionalText("previous"), next: try arguments.optionalText("next"),
        id: try arguments.optionalText("id"), context: try arguments.optionalText("context"),
        units: try UnitFilter(parsing: try arguments.texts("where")), isExhaustive: isExhaustive,
        scoring: try arguments.choice("scoring") ?? .weighted, includesFragments: try arguments.flag("fragments"))
      options.isAtOnce = arguments.atOnce
      return try workspace.matches(
        for: try arguments.segment("text", codes: "codes"), from: source, to: target, options: options
      ).json
    },
    Operation("concordance", ["text", "language", "limit"]) { workspace, arguments throws(TumenError) in
      try workspace.concordance(
        of: try arguments.text("text"), in: try arguments.optionalLanguage("language"),
        limit: try arguments.count("limit", default: Workspace.fewHits)
      ).json
    },
    Operation("segment", ["text", "file", "language", "rules"], isQuick: true) {
      workspace, arguments throws(TumenError) in
      try arguments.stopIfSlow(unless: !arguments.has("file"))
      let segmentation = try TextSegmentation(
        language: try arguments.language("language", or: workspace.configuration),
        rules: try arguments.optionalPath("rules"))
      if let file = try arguments.optionalPath("file") {
        try arguments.exclude("file", "text")
        var lines: [SegmentsAnswer] = []
        try segmentation.segments(ofFile: file) { lines.append($0) }
        return list(lines)
      }
      return SegmentsAnswer(line: 1, segments: try segmentation.segments(of: try arguments.text("text"))).json
    },
  ]

  static func pair(
    _ workspace: Workspace, _ arguments: RequestArguments
  ) throws(TumenError) -> (LanguageTag, LanguageTag) {
    let configuration = workspace.configuration
    return (
      try arguments.language("source", or: configuration), try arguments.language("target", .target, or: configuration)
    )
  }

  private static func filter(_ arguments: RequestArguments) throws(TumenError) -> ConceptFilter {
    ConceptFilter(
      kind: try arguments.choice("kind"), subject: try arguments.optionalText("subject"),
      language: try arguments.optionalLanguage("language"))
  }
}

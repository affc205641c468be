internal import TumenModel

extension Operation {
  /// What is asked of glossaries and schemes.
  static let nameQueries: [Operation] = [
    Operation("lookup", ["text", "language", "kind", "subject"]) { workspace, arguments throws(TumenError) in
      try workspace.lookup(try arguments.text("text"), filter: try filter(arguments)).json
    },
    Operation("concepts", ["language", "kind", "subject"]) { workspace, arguments throws(TumenError) in
      list(try workspace.concepts(try filter(arguments)))
    },
    Operation("terms", ["text", "language", "precision", "nested"]) { workspace, arguments throws(TumenError) in
      try workspace.terms(
        in: try arguments.text("text"),
        language: try arguments.language("language", or: workspace.configuration.languages),
        precision: try arguments.choice("precision") ?? .require, nested: try arguments.flag("nested")
      ).json
    },
    Operation("transliterate", ["text", "from", "to", "scheme", "kind", "all"]) {
      workspace, arguments throws(TumenError) in
      let isAll = try arguments.flag("all")
      let answers = try workspace.transliterations(
        of: try arguments.text("text"), from: try arguments.language("from"), to: try arguments.language("to"),
        scheme: try arguments.optionalText("scheme").map(Scheme.init(rawValue:)),
        kind: try arguments.choice("kind") ?? .person, allSchemes: isAll)
      return isAll ? list(answers) : answers.first?.json ?? "null"
    },
    Operation("variants", ["text", "language", "kind"]) { workspace, arguments throws(TumenError) in
      try workspace.variants(
        of: try arguments.text("text"), in: try arguments.language("language"),
        kind: try arguments.choice("kind") ?? .person
      ).json
    },
    Operation("inflect", ["text", "language", "kind", "gender"]) { workspace, arguments throws(TumenError) in
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
        "text", "source", "target", "minScore", "limit", "previous", "next", "id", "scoring", "fragments", "exhaustive",
      ]
    ) { workspace, arguments throws(TumenError) in
      let (source, target) = try pair(workspace, arguments)
      return try workspace.matches(
        for: try arguments.text("text"), from: source, to: target,
        options: MatchOptions(
          minimumScore: try arguments.score("minScore", default: 70), limit: try arguments.count("limit", default: 5),
          previous: try arguments.optionalText("previous"), next: try arguments.optionalText("next"),
          id: try arguments.optionalText("id"), isExhaustive: try arguments.flag("exhaustive"),
          scoring: try arguments.choice("scoring") ?? .weighted, includesFragments: try arguments.flag("fragments"))
      ).json
    },
    Operation("concordance", ["text", "language", "limit"]) { workspace, arguments throws(TumenError) in
      try workspace.concordance(
        of: try arguments.text("text"), in: try arguments.optionalLanguage("language"),
        limit: try arguments.count("limit", default: 20)
      ).json
    },
    Operation("segment", ["text", "language", "rules"]) { workspace, arguments throws(TumenError) in
      let segmentation = try TextSegmentation(
        language: try arguments.language("language", or: workspace.configuration.languages),
        rules: try arguments.optionalText("rules"))
      return SegmentsAnswer(line: 1, segments: try segmentation.segments(of: try arguments.text("text"))).json
    },
  ]

  static func pair(
    _ workspace: Workspace, _ arguments: RequestArguments
  ) throws(TumenError) -> (LanguageTag, LanguageTag) {
    let languages = workspace.configuration.languages
    return (
      try arguments.language("source", or: languages), try arguments.language("target", or: languages, at: 1)
    )
  }

  private static func filter(_ arguments: RequestArguments) throws(TumenError) -> ConceptFilter {
    ConceptFilter(
      kind: try arguments.choice("kind"), subject: try arguments.optionalText("subject"),
      language: try arguments.optionalLanguage("language"))
  }
}

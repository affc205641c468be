internal import TumenFormats
internal import TumenModel

extension Operation {
  /// What changes memories and glossaries, and what tells their state.
  static let careOperations: [Operation] = [
    Operation(
      "import", ["file", "as", "format", "languages", "duplicates", "duplicateIds", "glossary"], isChange: true
    ) { workspace, arguments throws(TumenError) in
      let (file, format) = (try arguments.path("file"), try arguments.format("format"))
      let columns = try arguments.optionalText("languages")
      let duplicates = try arguments.choice("duplicates", DuplicatePolicy.self) ?? .all
      let keepsIDs = try arguments.choice("duplicateIds", DuplicateIDs.self) != .refuse
      let subject = try arguments.choice("as", ImportSubject.self)
      let hasGlossary = try arguments.optionalText("glossary") != nil
      let areConcepts =
        if let subject {
          subject == .concepts
        } else {
          try workspace.holdsConcepts(file, format: format, hasGlossary: hasGlossary)
        }
      guard areConcepts else {
        return try workspace.importUnits(
          from: file, format: format, columns: columns, keepsDuplicateIDs: keepsIDs, duplicates: duplicates
        ).json
      }
      let answer = try workspace.importConcepts(
        from: file, format: format, columns: columns, into: try arguments.path("glossary"))
      workspace.reloadGlossaries()
      return answer.json
    },
    Operation("stats", []) { workspace, _ throws(TumenError) in try workspace.statistics().json },
    Operation("census", []) { workspace, _ throws(TumenError) in list(try workspace.census()) },
    Operation("verify", []) { workspace, _ throws(TumenError) in list(try workspace.verifyMemories()) },
    Operation("deduplicate", ["likeness", "apply"], isChange: true) { workspace, arguments throws(TumenError) in
      try workspace.deduplicate(
        try arguments.choice("likeness") ?? .exact, isApplied: try arguments.flag("apply")
      ).json
    },
    Operation("remove", ["where", "apply"], isChange: true) { workspace, arguments throws(TumenError) in
      try workspace.removeUnits(
        where: try UnitFilter(parsing: try arguments.texts("where")), isApplied: try arguments.flag("apply")
      ).json
    },
    Operation("undo", ["batch"], isChange: true) { workspace, arguments throws(TumenError) in
      try workspace.undoImport(try arguments.optionalText("batch")).json
    },
    Operation("lint", ["report"]) { workspace, arguments throws(TumenError) in
      let form = try arguments.choice("report", ReportFormat.self)
      let findings = try workspace.glossaryFindings()
      guard let form else { return list(findings) }
      var report = CheckReport(form)
      let text = findings.reduce(into: "") { $0 += report.text(for: $1) } + (try report.end(CheckSummary()))
      var json = JSONText()
      json.object { $0.member("report", text) }
      return json.text
    },
    Operation("coverage", []) { workspace, _ throws(TumenError) in try workspace.coverage().json },
    Operation("diff", ["old", "new"]) { workspace, arguments throws(TumenError) in
      list(try workspace.glossaryDifferences(from: try arguments.path("old"), to: try arguments.path("new")))
    },
    Operation("reload", [], isChange: true) { workspace, _ in
      workspace.reloadGlossaries()
      return "null"
    },
  ]
}

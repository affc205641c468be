internal import TumenChecks
internal import TumenFormats
internal import TumenModel
internal import Yams

/// Reads the part `checks` of a configuration.
struct CheckConfiguration {
  private let file: String

  private static let keys = ["profile", "date", "baseline", "rules", "paths", "suppress", "patterns", "words"]

  init(file: String) { self.file = file }

  /// The settings, and the path of the baseline as it stands.
  func settings(of node: Node) throws(TumenError) -> (settings: CheckSettings, baseline: String?) {
    let fields = try YAMLFields(node, what: "checks", file: file, keys: Self.keys)
    var settings = CheckSettings()
    if let name = try fields.text("profile") {
      guard let profile = CheckProfile(rawValue: name) else {
        let known = CheckProfile.allCases.map(\.rawValue).joined(separator: ", ")
        throw fields.failure(fields["profile"], "there is no profile “\(name)”", mend: "choose one of \(known)")
      }
      settings.profile = profile
    }
    if let text = try fields.text("date") {
      do { settings.date = try CalendarDate(reading: text) } catch {
        throw fields.failure(fields["date"], error.message, mend: error.mend)
      }
    }
    for node in try fields.list("patterns") { settings.patterns.append(try pattern(node)) }
    for node in try fields.list("words") { settings.patterns.append(try word(node)) }
    let own = Set(settings.patterns.map(\.id))
    if let node = fields["rules"] { settings.levels = try levels(node, fields, own) }
    for node in try fields.list("paths") {
      let entry = try YAMLFields(node, what: "an entry of “paths”", file: file, keys: ["files", "rules"])
      guard let rules = entry["rules"] else {
        throw entry.failure(node, "an entry of “paths” has no “rules”", mend: "add “rules: {number-mismatch: note}”")
      }
      settings.paths.append(
        .init(files: GlobPattern(try entry.required("files")), levels: try levels(rules, entry, own)))
    }
    for node in try fields.list("suppress") { settings.suppressions.append(try suppression(node, own)) }
    return (settings, try fields.text("baseline"))
  }

  private func levels(_ node: Node, _ fields: YAMLFields, _ own: Set<String>) throws(TumenError) -> [String: RuleLevel]
  {
    guard case .mapping(let mapping) = node else {
      throw fields.failure(node, "“rules” is not a mapping", mend: "write “number-mismatch: note” lines")
    }
    var levels: [String: RuleLevel] = [:]
    for (key, value) in mapping {
      let id = try ruleID(key, key.scalar?.string ?? "", fields, own)
      let name = value.scalar?.string ?? ""
      // YAML 1.1 reads a bare off as false; here the text itself counts.
      guard let level = RuleLevel(rawValue: name) else {
        let known = RuleLevel.allCases.map(\.rawValue).joined(separator: ", ")
        throw fields.failure(value, "“\(name)” is no level", mend: "choose one of \(known)")
      }
      levels[id] = level
    }
    return levels
  }

  private func ruleID(_ node: Node?, _ id: String, _ fields: YAMLFields, _ own: Set<String>) throws(TumenError)
    -> String
  {
    guard RuleCatalogue.description(of: id) != nil || own.contains(id) else {
      throw fields.failure(node, "there is no rule “\(id)”", mend: "take one from the list of rules")
    }
    return id
  }

  private func suppression(_ node: Node, _ own: Set<String>) throws(TumenError) -> Suppression {
    let entry = try YAMLFields(
      node, what: "an entry of “suppress”", file: file, keys: ["rule", "file", "unit", "reason"])
    let rule = try entry.text("rule")
    if let rule { _ = try ruleID(entry["rule"], rule, entry, own) }
    let (path, unit) = (try entry.text("file"), try entry.text("unit"))
    guard rule != nil || path != nil || unit != nil else {
      throw entry.failure(node, "this entry would suppress everything", mend: "name a rule, a file or a unit")
    }
    return Suppression(
      rule: rule, file: path.map { GlobPattern($0) }, unit: unit, reason: try entry.text("reason") ?? "",
      place: .init(file: file, line: node.mark?.line))
  }

  private func pattern(_ node: Node) throws(TumenError) -> PatternRule.Definition {
    let entry = try YAMLFields(
      node, what: "an entry of “patterns”", file: file,
      keys: ["id", "level", "message", "languages", "source", "target", "avoid", "suggestion"])
    var pattern = PatternRule.Definition(id: try entry.required("id"))
    guard RuleCatalogue.description(of: pattern.id) == nil else {
      throw entry.failure(entry["id"], "“\(pattern.id)” is a rule of Tumen", mend: "give the pattern another id")
    }
    pattern.level = try level(entry) ?? .warning
    pattern.message = try entry.text("message") ?? ""
    pattern.languages = try languages(entry)
    pattern.source = try entry.text("source")
    pattern.target = try entry.text("target")
    pattern.avoid = try entry.text("avoid")
    pattern.suggestion = try entry.text("suggestion")
    guard pattern.target != nil || pattern.avoid != nil else {
      throw entry.failure(
        node, "the pattern “\(pattern.id)” asks nothing of the target",
        mend: "add “target:” (must stand there) or “avoid:”")
    }
    do throws(TumenError) { _ = try PatternRule(pattern) } catch {
      throw entry.failure(node, error.message, mend: error.mend)
    }
    return pattern
  }

  /// A word that is to be avoided, with what is to stand in its place.
  private func word(_ node: Node) throws(TumenError) -> PatternRule.Definition {
    let entry = try YAMLFields(
      node, what: "an entry of “words”", file: file, keys: ["avoid", "use", "level", "languages", "message"])
    let word = try entry.required("avoid")
    let better = try entry.text("use")
    var pattern = PatternRule.Definition(id: "word-list", level: try level(entry) ?? .warning)
    pattern.languages = try languages(entry)
    pattern.message = try entry.text("message") ?? "“\(word)” is to be avoided" + (better.map { "; use “\($0)”" } ?? "")
    pattern.suggestion = better
    let escaped = word.map { #"\^$.|?*+()[]{}/"#.contains($0) ? "\\\($0)" : String($0) }.joined()
    let edges = [word.first, word.last].map { $0.map { $0.isLetter || $0.isNumber } == true ? "\\b" : "" }
    pattern.avoid = "(?i)\(edges[0])\(escaped)\(edges[1])"
    // Korean writes particles right behind a word.
    if word.unicodeScalars.last.map({ (0xAC00...0xD7A3).contains($0.value) }) == true { pattern.avoid = escaped }
    do throws(TumenError) { _ = try PatternRule(pattern) } catch {
      throw entry.failure(node, error.message, mend: error.mend)
    }
    return pattern
  }

  private func level(_ entry: YAMLFields) throws(TumenError) -> RuleLevel? {
    guard let name = try entry.text("level") else { return nil }
    guard let level = RuleLevel(rawValue: name) else {
      let known = RuleLevel.allCases.map(\.rawValue).joined(separator: ", ")
      throw entry.failure(entry["level"], "“\(name)” is no level", mend: "choose one of \(known)")
    }
    return level
  }

  private func languages(_ entry: YAMLFields) throws(TumenError) -> [LanguageTag] {
    var languages: [LanguageTag] = []
    for node in try entry.list("languages") {
      do throws(TumenError) { languages.append(try LanguageTag(node.scalar?.string ?? "")) } catch {
        throw entry.failure(node, error.message, mend: error.mend)
      }
    }
    return languages
  }
}

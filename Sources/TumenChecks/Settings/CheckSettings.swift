package import TumenModel

/// What is checked, and how strictly: the part `checks` of a configuration.
package struct CheckSettings: Hashable, Sendable {
  /// Levels for some files.
  package struct PathLevels: Hashable, Sendable {
    package let files: GlobPattern
    package let levels: [String: RuleLevel]

    package init(files: GlobPattern, levels: [String: RuleLevel]) {
      self.files = files
      self.levels = levels
    }
  }

  package var profile = CheckProfile.publishing
  /// Levels of rules that are other than the profile's.
  package var levels: [String: RuleLevel] = [:]
  /// Levels for some files, the later over the earlier.
  package var paths: [PathLevels] = []
  package var suppressions: [Suppression] = []
  package var patterns: [PatternRule.Definition] = []
  /// The date of all texts, whatever their files say, for titles that people held at some time.
  package var date: CalendarDate?
  /// What the patterns of files go from.
  package var folders = SettingsFolders()

  package init() {}

  /// The severity of each rule of the catalogue, then of the patterns, in a file; `nil` for those that are off. A border, a port
  /// or a bridge is seldom one of states, ships or roads in a program, or where nothing else of the text is in the glossary:
  /// problems with such words are notes there, unless the settings name the rule or the profile is the strict one.
  func severities(for file: CheckedPath, in doubt: Doubt = .none) -> [Severity?] {
    let isNote: Bool
    switch doubt {
    case .none: isNote = false
    case .commonWord, .label: isNote = profile == .software
    case .loneWord, .habit: isNote = profile != .strict
    }
    var over = levels
    for path in paths where file.matches(path.files) { over.merge(path.levels) { $1 } }
    return RuleCatalogue.descriptions.map { rule in
      let level = profile.level(of: rule)
      return (over[rule.id] ?? (isNote ? min(.note, level) : level)).severity
    }
      + patterns.map { (over[$0.id] ?? $0.level).severity }
  }
}

/// A finding that somebody has looked at and does not want to see again.
package struct Suppression: Hashable, Sendable {
  /// The rule, or `nil` for every rule.
  package let rule: String?
  package let file: GlobPattern?
  package let unit: String?
  package let reason: String
  /// Whether the reason says anything: spaces and marks do not.
  var hasReason: Bool { reason.contains { $0.isLetter || $0.isNumber } }
  /// Where it is written, for a finding on a missing reason.
  package let place: TumenError.Place

  package init(rule: String?, file: GlobPattern?, unit: String?, reason: String, place: TumenError.Place) {
    self.rule = rule
    self.file = file
    self.unit = unit
    self.reason = reason
    self.place = place
  }

  func covers(rule id: String, unit: String, of path: CheckedPath) -> Bool {
    (rule ?? id) == id && (self.unit ?? unit) == unit && (file.map(path.matches) ?? true)
  }

  /// What the notes of a unit suppress: `tumen-ignore: number-mismatch, end-mark — the source has a misprint`.
  struct Notes {
    var suppressions: [Suppression] = []
    /// What cannot be understood in them, a sentence for each line.
    var problems: [String] = []

    /// - Parameter isRule: whether there is a rule of an id.
    init(_ notes: [String], of unit: String, at place: TumenError.Place, isRule: (String) -> Bool) {
      for line in notes.flatMap({ $0.split(separator: "\n") }) {
        guard let mark = line.firstRange(of: "tumen-ignore") else {
          if line.lowercased().contains("tumen-ignore:") {
            problems.append("“tumen-ignore” is written in small letters; write tumen-ignore: end-mark — why")
          }
          continue
        }
        let rest = line[mark.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == ":" else {
          // tumen-ignored is another word.
          if line[mark.upperBound...].first.map({ $0.isLetter || $0 == "-" }) != true {
            problems.append("“tumen-ignore” has no colon behind it; write tumen-ignore: end-mark — why")
          }
          continue
        }
        let parsed = Suppression.parsed(rest.dropFirst(), of: unit, at: place)
        if let odd = parsed.lazy.compactMap(\.rule).first(where: { !isRule($0) }) {
          problems.append("“tumen-ignore” names “\(odd)”, which is no rule; write tumen-ignore: end-mark — why")
        }
        suppressions += parsed.filter { $0.rule.map(isRule) ?? true }
      }
    }
  }

  private static func parsed(_ text: Substring, of unit: String, at place: TumenError.Place) -> [Suppression] {
    // An em dash, an en dash, two hyphens or one between spaces end the list of rules.
    let end = [" — ", " – ", " -- ", " - ", "—"].compactMap { text.firstRange(of: $0) }.min {
      $0.lowerBound < $1.lowerBound
    }
    let reason = end.map { text[$0.upperBound...] } ?? ""
    let rules = text[..<(end?.lowerBound ?? text.endIndex)].split { $0 == "," || $0.isWhitespace }
    let names: [String?] = rules.isEmpty ? [nil] : rules.map { $0 == "all" || $0 == "*" ? nil : String($0) }
    return names.map {
      Suppression(
        rule: $0, file: nil, unit: unit, reason: String(reason.drop(while: \.isWhitespace)), place: place)
    }
  }
}

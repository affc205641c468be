internal import TumenModel

/// What a part of a report for people is; a terminal shows each in its own way.
package enum ReportPart: Sendable {
  /// The name of a file.
  case file
  /// The severity of a finding.
  case severity(Severity)
  /// The id of a rule, and what is not among the findings.
  case aside
  /// The language of a text.
  case language
  /// The place in a text that a finding is about.
  case place
  /// That nothing was found.
  case allRight

  /// How a part looks where there are no colours.
  package static func plain(_ text: String, as part: ReportPart) -> String {
    if case .place = part { "⟦\(text)⟧" } else { text }
  }
}

/// Findings for people: file by file as they come, then how many there were.
struct TextReport: FindingWriter {
  /// How a part looks.
  let styled: (String, ReportPart) -> String
  private var rules: [String: Int] = [:]
  private var severities: [Severity: Int] = [:]
  private var file: String?

  init(styled: @escaping (String, ReportPart) -> String) { self.styled = styled }

  mutating func add(_ answer: FindingAnswer) -> String {
    let finding = answer.finding
    rules[finding.rule, default: 0] += 1
    severities[finding.severity, default: 0] += 1
    var text = file == finding.file ? "" : styled(finding.file, .file) + "\n"
    file = finding.file
    let severity = styled(finding.severity.rawValue, .severity(finding.severity))
    text += "  \(finding.line) (\(finding.unit))  \(severity)  \(finding.message)  \(styled(finding.rule, .aside))\n"
    let width = max(finding.sourceLanguage.identifier.count, finding.targetLanguage.identifier.count)
    func line(_ language: LanguageTag, _ side: String, _ range: Range<Int>?) -> String {
      "      \(styled(language.identifier.padding(to: width), .language))  \(side.marking(range) { styled($0, .place) })\n"
    }
    // A finding in a glossary may concern one term alone.
    let isOfOneText = finding.source == finding.target && finding.sourceLanguage == finding.targetLanguage
    // A violation of a file's format concerns no text at all.
    if isOfOneText, finding.target.isEmpty { return text }
    if !isOfOneText { text += line(finding.sourceLanguage, finding.source, finding.sourceRange) }
    return text + line(finding.targetLanguage, finding.target, finding.targetRange)
  }

  func end(_ summary: CheckSummary) -> String {
    var lines: [String] = []
    if rules.isEmpty {
      // It would be untrue of a file that was not read to its end.
      if summary.failures.isEmpty { lines.append(styled("no findings", .allRight)) }
    } else {
      lines.append("")
      for (rule, count) in rules.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        lines.append("  \(String(count).leftPadding(to: 6))  \(rule)")
      }
      let parts = Severity.allCases.reversed().compactMap { severity in
        severities[severity].map { "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" }
      }
      lines.append(parts.joined(separator: ", "))
    }
    var rest: [String] = []
    if summary.suppressed > 0 { rest.append("\(summary.suppressed) suppressed") }
    if summary.hasBaseline { rest.append("\(summary.known) known from the baseline") }
    if !rest.isEmpty { lines.append(styled(rest.joined(separator: ", "), .aside)) }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension String {
  /// The text with the part at `range` (in Unicode scalars) marked.
  package func marking(_ range: Range<Int>?, _ mark: (String) -> String) -> String {
    guard let range, !range.isEmpty else { return self }
    let scalars = unicodeScalars
    let begin =
      scalars.index(scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex) ?? scalars.endIndex
    let end = scalars.index(begin, offsetBy: range.count, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return String(scalars[..<begin]) + mark(String(scalars[begin..<end])) + String(scalars[end...])
  }
}

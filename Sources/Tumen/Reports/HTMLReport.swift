internal import TumenModel
internal import TumenText

/// One page for an editor: filters, counts by rule and file as a chart, and each finding with both sides.
///
/// The page stands in `Reports/findings.html`; this fills it. Counts cover all findings, the list the first 5,000.
struct HTMLReport: FindingWriter {
  private var rows: [String] = []
  private var rules: [String: Int] = [:]
  private var files: [String: Int] = [:]
  private var severities: [Severity: Int] = [:]
  private var languages: Set<String> = []

  private static let mostRows = 5000
  private static let mostBars = 20

  mutating func add(_ answer: FindingAnswer) -> String {
    let finding = answer.finding
    rules[finding.rule, default: 0] += 1
    files[finding.file, default: 0] += 1
    severities[finding.severity, default: 0] += 1
    if finding.targetLanguage != .undetermined { languages.insert(finding.targetLanguage.identifier) }
    if rows.count < Self.mostRows { rows.append(Self.row(finding)) }
    return ""
  }

  func end(_ summary: CheckSummary) throws(TumenError) -> String {
    guard let page = ShippedFile.named("Reports/findings.html") else {
      throw TumenError(
        .internal, "the page for findings is missing from this build", mend: "build Tumen anew",
        at: .init(file: "Reports/findings.html"))
    }
    let total = rules.values.reduce(0, +)
    let parts = [
      "{{summary}}": summaryLine(summary, total),
      "{{rules}}": Self.options(rules.keys.sorted()),
      "{{files}}": Self.options(files.keys.sorted()),
      "{{languages}}": Self.options(languages.sorted()),
      "{{rule-chart}}": Self.chart(rules, title: "Findings by rule", filter: "rule"),
      "{{file-chart}}": Self.chart(files, title: "Findings by file", filter: "file"),
      "{{findings}}": rows.joined(),
      "{{rest}}": total > rows.count ? "<p>The first \(rows.count) of \(total) findings are listed.</p>" : "",
    ]
    // The marks are looked for in the page alone, never in what fills it.
    var text = ""
    var rest = String(decoding: page.bytes, as: UTF8.self)[...]
    while let begin = rest.firstRange(of: "{{"), let end = rest[begin.upperBound...].firstRange(of: "}}") {
      text += rest[..<begin.lowerBound]
      text += parts[String(rest[begin.lowerBound..<end.upperBound])] ?? ""
      rest = rest[end.upperBound...]
    }
    return text + rest
  }

  private func summaryLine(_ summary: CheckSummary, _ total: Int) -> String {
    let counts = Severity.allCases.reversed().compactMap { severity in
      severities[severity].map {
        "<b class=\"\(severity.rawValue)\">\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")</b>"
      }
    }
    var parts = total == 0 ? ["<b>no findings</b>"] : counts
    parts.append("\(summary.units) units in \(summary.files.count) file\(summary.files.count == 1 ? "" : "s")")
    if summary.suppressed > 0 { parts.append("\(summary.suppressed) suppressed") }
    if summary.hasBaseline { parts.append("\(summary.known) known from the baseline") }
    if !summary.failures.isEmpty { parts.append("\(summary.failures.count) unreadable") }
    return parts.joined(separator: " · ")
  }

  private static func options(_ names: [String]) -> String {
    names.map { "<option>\($0.escapedForMarkup)</option>" }.joined()
  }

  private static func row(_ finding: Finding) -> String {
    let severity = finding.severity.rawValue
    // A unit without an id is named by its number, in a table that of its line.
    let isNamed = !finding.unit.isEmpty && finding.unit != String(finding.line)
    let place = "\(finding.file):\(finding.line)" + (isNamed ? " (\(finding.unit))" : "")
    var text = """
      <article data-rule="\(finding.rule.escapedForMarkup)" data-file="\(finding.file.escapedForMarkup)" \
      data-severity="\(severity)" data-language="\(finding.targetLanguage.identifier)">
      <header><b class="\(severity)">\(severity)</b> <code>\(finding.rule.escapedForMarkup)</code> \
      <span>\(place.escapedForMarkup)</span></header>
      <p>\(finding.message.escapedForMarkup)</p>

      """
    // A finding on a file concerns no text.
    if !finding.source.isEmpty || !finding.target.isEmpty {
      text += "<dl>"
      text += side(finding.sourceLanguage, finding.source, finding.sourceRange)
      text += side(finding.targetLanguage, finding.target, finding.targetRange)
      if let suggestion = finding.suggestion {
        let shown = suggestion.isEmpty ? "(nothing)" : suggestion.escapedForMarkup
        text += "<dt>→</dt><dd class=\"suggestion\">\(shown)</dd>"
      }
      text += "</dl>\n"
    }
    return text + "</article>\n"
  }

  private static func side(_ language: LanguageTag, _ text: String, _ range: Range<Int>?) -> String {
    let scalars = Array(text.unicodeScalars)
    func part(_ range: Range<Int>) -> String {
      String(scalars: scalars[range.clamped(to: 0..<scalars.count)]).escapedForMarkup
    }
    let marked =
      if let range, !range.isEmpty {
        part(0..<range.lowerBound) + "<mark>\(part(range))</mark>"
          + part(range.upperBound..<max(range.upperBound, scalars.count))
      } else { part(0..<scalars.count) }
    return "<dt>\(language.identifier)</dt><dd lang=\"\(language.identifier)\" dir=\"auto\">\(marked)</dd>"
  }

  /// Horizontal bars, the longest first.
  private static func chart(_ counts: [String: Int], title: String, filter: String) -> String {
    let bars = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostBars)
    guard let most = bars.first?.value else { return "" }
    let (row, label, width) = (22, 190, 440)
    let height = bars.count * row + 8
    var text = """
      <figure><figcaption>\(title)</figcaption>
      <svg viewBox="0 0 \(width) \(height)" role="img" aria-label="\(title)">

      """
    for (place, bar) in bars.enumerated() {
      let y = place * row + 4
      let length = max(2, (width - label - 60) * bar.value / most)
      let name = bar.key.unicodeScalars.count > 26 ? "…" + String(bar.key.suffix(25)) : bar.key
      text += """
        <g data-filter="\(filter)" data-value="\(bar.key.escapedForMarkup)">\
        <title>\(bar.key.escapedForMarkup): \(bar.value)</title>\
        <text x="\(label - 8)" y="\(y + 14)" text-anchor="end">\(name.escapedForMarkup)</text>\
        <rect x="\(label)" y="\(y + 3)" width="\(length)" height="14" rx="2"/>\
        <text x="\(label + length + 6)" y="\(y + 14)" class="count">\(bar.value)</text></g>

        """
    }
    return text + "</svg></figure>\n"
  }
}

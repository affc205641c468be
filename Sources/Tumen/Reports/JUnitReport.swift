internal import TumenModel

/// JUnit XML as build servers read it: a suite for each file, a failing case for each finding, a passing one for a file
/// without any.
struct JUnitReport: FindingWriter {
  private var hasBegun = false
  private var file: String?
  private var cases: [String] = []
  private var failures = 0
  private var seen: Set<String> = []

  mutating func add(_ answer: FindingAnswer) -> String {
    let finding = answer.finding
    var text = begin()
    if file != finding.file {
      text += suite()
      file = finding.file
    }
    let name = "\(finding.rule) \(finding.unit)".escapedForMarkup
    let kind = finding.severity == .note ? "skipped" : "failure"
    if finding.severity != .note { failures += 1 }
    var detail = "\(finding.file):\(finding.line)\n"
    if !finding.source.isEmpty { detail += "\(finding.sourceLanguage): \(finding.source)\n" }
    if !finding.target.isEmpty { detail += "\(finding.targetLanguage): \(finding.target)\n" }
    if let suggestion = finding.suggestion { detail += "→ \(suggestion)\n" }
    let type = kind == "failure" ? " type=\"\(finding.severity.rawValue)\"" : ""
    cases.append(
      """
          <testcase name="\(name)" classname="\(finding.rule.escapedForMarkup)">
            <\(kind)\(type) message="\(finding.message.escapedForMarkup)">\(detail.escapedForMarkup)</\(kind)>
          </testcase>

      """)
    return text
  }

  mutating func end(_ summary: CheckSummary) -> String {
    var text = begin() + suite()
    for clean in summary.files where !seen.contains(clean) {
      file = clean
      cases = ["    <testcase name=\"no findings\" classname=\"tumen\"/>\n"]
      text += suite()
    }
    return text + "</testsuites>\n"
  }

  private mutating func begin() -> String {
    defer { hasBegun = true }
    return hasBegun ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tumen check\">\n"
  }

  /// The suite of the file that was reported last.
  private mutating func suite() -> String {
    guard let file, !cases.isEmpty else { return "" }
    defer { (cases, failures) = ([], 0) }
    seen.insert(file)
    return """
        <testsuite name="\(file.escapedForMarkup)" tests="\(cases.count)" failures="\(failures)">
      \(cases.joined())  </testsuite>

      """
  }
}

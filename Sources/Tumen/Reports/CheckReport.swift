internal import TumenChecks
internal import TumenFormats
internal import TumenModel

/// The forms in which people, machines and editors read findings.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// Lines for people: each finding with both texts, then how many there were.
  case text
  /// One JSON object a line.
  case json
  /// SARIF 2.1.0 (OASIS, 2020), for code hosting and editors.
  case sarif
  /// JUnit XML, for build servers.
  case junit
  /// One page that works without a network, for people.
  case html
  /// Workflow commands that GitHub shows beside the lines.
  case github
}

/// Findings written in some form, piece by piece: each call gives what is to be written out next.
public struct CheckReport {
  private var writer: any FindingWriter
  /// Whether people read it as plain text, in which a control of direction would turn what stands behind it.
  private let isPlain: Bool
  /// The worst severity so far.
  public private(set) var worst: Severity?

  /// A report to which nothing was added yet.
  /// - Parameters:
  ///   - format: who is to read it.
  ///   - hasBaseline: whether what is reported is new against a baseline.
  public init(_ format: ReportFormat, hasBaseline: Bool = false) {
    self.init(format, hasBaseline: hasBaseline, styled: ReportPart.plain)
  }

  /// - Parameter styled: how the parts of a report for people look.
  package init(_ format: ReportFormat, hasBaseline: Bool, styled: @escaping (String, ReportPart) -> String) {
    isPlain = format == .text || format == .github
    writer =
      switch format {
      case .text: TextReport(styled: styled)
      case .json: JSONLinesReport()
      case .sarif: SARIFReport(hasBaseline: hasBaseline)
      case .junit: JUnitReport()
      case .html: HTMLReport()
      case .github: GitHubReport()
      }
  }

  /// What a finding adds to the report.
  public mutating func text(for finding: FindingAnswer) -> String {
    worst = max(worst ?? .note, finding.finding.severity)
    let text = writer.add(finding)
    return isPlain ? text.withVisibleDirections : text
  }

  /// What ends the report.
  /// - Throws: ``TumenError`` with code `internal` if the page that a report fills in is missing from this build.
  public mutating func end(_ summary: CheckSummary) throws(TumenError) -> String { try writer.end(summary) }
}

/// One form of a report.
protocol FindingWriter {
  mutating func add(_ answer: FindingAnswer) -> String
  mutating func end(_ summary: CheckSummary) throws(TumenError) -> String
}

struct JSONLinesReport: FindingWriter {
  func add(_ answer: FindingAnswer) -> String { answer.json + "\n" }
  func end(_ summary: CheckSummary) -> String { "" }
}

/// `::error file=…,line=…,title=…::message` (GitHub Actions, workflow commands).
struct GitHubReport: FindingWriter {
  func add(_ answer: FindingAnswer) -> String {
    let finding = answer.finding
    let command =
      switch finding.severity {
      case .note: "notice"
      case .warning: "warning"
      case .error: "error"
      }
    let place = "file=\(Self.property(finding.file)),line=\(max(1, finding.line)),title=\(Self.property(finding.rule))"
    var message = finding.message
    if !finding.target.isEmpty { message += "\n\(finding.targetLanguage): \(finding.target)" }
    return "::\(command) \(place)::\(Self.escaped(message))\n"
  }

  func end(_ summary: CheckSummary) -> String { "" }

  /// By scalars: CR LF is one character, and so is a sign with an accent behind it.
  private static func escaped(_ text: String, _ signs: Set<Unicode.Scalar> = ["%", "\r", "\n"]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if signs.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func property(_ text: String) -> String { escaped(text, ["%", "\r", "\n", ":", ","]) }
}

extension String {
  /// The text with controls that override or embed a direction by their numbers, ⟨U+202E⟩.
  fileprivate var withVisibleDirections: String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    // E2 begins U+2000 to U+2FFF.
    guard utf8.contains(0xE2), unicodeScalars.contains(where: isControl) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if isControl(scalar) {
        text += "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text with what XML and HTML give a meaning written as entities.
  var escapedForMarkup: String { XMLText.shown(self) }
}

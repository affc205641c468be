internal import TumenModel
internal import TumenText

/// What in one file is against the rules of its format.
struct Violations {
  private let file: String
  /// What is being checked, by its id or its place in the file.
  var unit = ""
  private var findings: [Finding] = []

  init(in file: String) { self.file = file }

  mutating func add(_ rule: String, _ line: Int, _ message: String, severity: Severity = .error) {
    findings.append(
      Finding(
        rule: rule, severity: severity, file: file, unit: unit, line: line, message: message,
        sourceLanguage: .undetermined, targetLanguage: .undetermined, source: "", target: "",
        fingerprint: Fingerprint([rule, unit, message]).description))
  }

  /// Keeps the line of an id, or says that it was used before.
  mutating func claim(_ id: String, _ ids: inout [String: Int], _ line: Int, _ what: String) {
    if let earlier = ids[id] {
      add("repeated-id", line, "the \(what) in line \(earlier) has the id “\(id.excerpt)” already")
    } else {
      ids[id] = line
    }
  }

  /// In the order of their lines.
  var sorted: [Finding] {
    findings.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }
}

extension String {
  /// The beginning of a text in one line, for a message.
  var excerpt: String {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 40 ? words.prefix(40) + "…" : words
  }
}

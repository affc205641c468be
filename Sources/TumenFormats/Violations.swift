internal import TumenModel
internal import TumenText

/// What in one file is against the rules of its format. It is reported a thousand violations at a time, each thousand in
/// the order of their lines: a file may have millions.
struct Violations {
  /// How many are kept until they are reported.
  static let most = 1000
  private let file: String
  private let report: (Finding) -> Void
  /// What is being checked, by its id or its place in the file.
  var unit = ""
  private var findings: [Finding] = []

  init(in file: String, report: @escaping (Finding) -> Void) {
    self.file = file
    self.report = report
  }

  mutating func add(_ rule: String, _ line: Int, _ message: String, severity: Severity = .error) {
    findings.append(
      Finding(
        rule: rule, severity: severity, file: file, unit: unit, line: line, message: message,
        sourceLanguage: .undetermined, targetLanguage: .undetermined, source: "", target: "",
        fingerprint: Fingerprint([rule, unit, message]).description))
    if findings.count == Self.most { reportAll() }
  }

  /// Says that a file is in another encoding than it says.
  mutating func addEncoding(of xml: XMLReader) {
    if let remark = xml.source.remark { add("wrong-encoding", 1, remark) }
  }

  /// Keeps the line of an id, or says that it was used before.
  mutating func claim(_ id: String, _ ids: inout [String: Int], _ line: Int, _ what: String) {
    if let earlier = ids[id] {
      add("repeated-id", line, "the \(what) in line \(earlier) has the id “\(id.excerpt)” already")
    } else {
      ids[id] = line
    }
  }

  // MARK: Structure

  /// Takes in the next child of an element and says what is wrong with its place.
  /// - Returns: whether such an element may stand there at all.
  mutating func admit(
    _ child: String, _ line: Int, in parent: String, _ content: ElementContent, _ children: inout ElementChildren
  ) -> Bool {
    switch children.admit(child) {
    case .unknown:
      add("unknown-element", line, "<\(child)> may not stand in <\(parent)>")
      return false
    case .misplaced:
      let names = content.groups.map { $0.names.count > 3 ? "what is said of it" : $0.names.joined(separator: " or ") }
      add(
        "misplaced-element", line,
        "<\(child)> stands too late in <\(parent)>; the order is \(names.joined(separator: ", then "))")
    case .repeated:
      add("repeated-element", line, "<\(parent)> has a second <\(child)>")
    case nil: break
    }
    return true
  }

  /// Says which children an element lacks.
  mutating func addMissing(_ children: ElementChildren, in parent: String, _ line: Int) {
    for names in children.missing {
      add("missing-element", line, "<\(parent)> has no <\(names.joined(separator: "> or <"))>")
    }
  }

  /// Says which attributes an element lacks and which it may not have.
  mutating func check(_ attributes: [Attribute], of element: String, _ content: ElementContent, _ line: Int) {
    for name in content.required where !attributes.contains(where: { $0.name == name && !$0.value.isEmpty }) {
      add("missing-attribute", line, "<\(element)> has no “\(name)”")
    }
    // Where a validator finds its schema says nothing of the content.
    for attribute in attributes
    where !content.required.contains(attribute.name) && !content.optional.contains(attribute.name)
      && !attribute.name.hasPrefix("xsi:")
    {
      addUnknown(attribute, of: element, line)
    }
  }

  mutating func addUnknown(_ attribute: Attribute, of element: String, _ line: Int) {
    add("unknown-attribute", line, "<\(element)> may not have the attribute “\(attribute.name)”")
  }

  /// Reports what was kept, in the order of the lines.
  mutating func reportAll() {
    for (_, finding) in findings.enumerated().sorted(by: { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    ) {
      report(finding)
    }
    findings.removeAll(keepingCapacity: true)
  }
}

extension String {
  /// The beginning of a text in one line, for a message.
  var excerpt: String {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 40 ? words.prefix(40) + "…" : words
  }
}

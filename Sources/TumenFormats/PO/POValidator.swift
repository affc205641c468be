internal import TumenModel
internal import TumenText

/// Holds a PO catalogue against what GNU gettext asks of it beyond its grammar: a header that says how it is to be read, a
/// rule of plural forms that gives a form for every number, as many forms as the rule has, and each message once (GNU
/// gettext manual, “The Format of PO Files”, “Plural forms”).
///
/// What a translation says is not looked at: that is what checks are for.
struct POValidator {
  private var parser: POParser
  private var found: Violations
  private var lines: [UInt64: Int] = [:]
  private let hasMark: Bool
  /// How many forms the header asks for, and in which line.
  private var forms: (count: Int, line: Int)?

  init(_ source: ByteSource, report: @escaping (Finding) -> Void) throws(TumenError) {
    hasMark = try source.peek().starts(with: [0xEF, 0xBB, 0xBF])
    parser = try POParser(source)
    found = Violations(in: source.name, report: report)
  }

  /// Reports all violations.
  /// - Throws: ``TumenError`` with code `malformed` for what is no PO.
  mutating func validate() throws(TumenError) {
    if hasMark {
      found.add("byte-order-mark", 1, "the file begins with a byte-order mark, with which gettext does not take it")
    }
    var header: (POHeader, line: Int)?
    var messages = 0
    var (firstTranslation, firstPlural): (Int?, Int?) = (nil, nil)
    while let entry = try parser.next() {
      found.unit = entry.context.map { "\($0)/\(entry.id.excerpt)" } ?? entry.id.excerpt
      if entry.isObsolete {
        claim(entry)
        continue
      }
      if entry.isHeader {
        if let first = header?.line {
          found.add("repeated-header", entry.line, "the header stands in line \(first) already")
          continue
        }
        if messages > 0 { found.add("misplaced-header", entry.line, "the header is not the first message") }
        let read = POHeader(entry.translations[0])
        header = (read, entry.line)
        forms = read.pluralForms.map { ($0.count, entry.line) }
        continue
      }
      messages += 1
      if firstTranslation == nil, entry.translations.contains(where: { !$0.isEmpty }) { firstTranslation = entry.line }
      if firstPlural == nil, entry.plural != nil { firstPlural = entry.line }
      check(entry)
    }
    found.unit = ""
    if let (header, line) = header {
      check(header, line, isTranslated: firstTranslation != nil, hasPlurals: firstPlural != nil)
    } else if let line = firstTranslation ?? firstPlural {
      found.add("missing-header", line, "the catalogue has no header, the message whose msgid is empty")
    }
    if parser.isBeyondASCII {
      found.add("wrong-encoding", 1, "the header says that the file is ASCII, but it is more; it was read as UTF-8")
    }
    found.reportAll()
  }

  /// Obsolete messages count as well: gettext takes no catalogue with one that stands twice.
  private mutating func claim(_ entry: POEntry) {
    let key = Fingerprint.key(entry.id, after: entry.context.map { Fingerprint.key($0, after: 4) } ?? 5)
    if let line = lines.updateValue(entry.line, forKey: key) {
      found.add("repeated-message", entry.line, "the message stands in line \(line) already")
      lines[key] = line
    }
  }

  private mutating func check(_ entry: POEntry) {
    claim(entry)
    guard entry.plural != nil, let forms, entry.translations.contains(where: { !$0.isEmpty }) else { return }
    if entry.translations.count != forms.count {
      found.add(
        "wrong-plural-forms", entry.line,
        "the message has \(entry.translations.count) form(s), but the header in line \(forms.line) asks for \(forms.count)"
      )
    }
  }

  private mutating func check(_ header: POHeader, _ line: Int, isTranslated: Bool, hasPlurals: Bool) {
    if let type = header["Content-Type"] {
      if type.lowercased().firstRange(of: "charset=") == nil {
        found.add("broken-header", line, "“Content-Type” of the header names no charset")
      } else if isTranslated, type.lowercased().firstRange(of: "charset=charset") != nil {
        found.add("broken-header", line, "“Content-Type” of the header still has the word CHARSET of a template")
      }
    } else {
      found.add("broken-header", line, "the header has no “Content-Type”, which names the charset")
    }
    // A template is in no language yet.
    guard isTranslated else { return }
    // What makes messages of Django leaves the field empty.
    if header["Language"]?.isEmpty ?? true {
      found.add("missing-language", line, "the header names no “Language”", severity: .warning)
    } else if header.language == nil {
      found.add("broken-header", line, "“\((header["Language"] ?? "").excerpt)” in the header is no language")
    }
    guard let field = header["Plural-Forms"] else {
      if hasPlurals {
        found.add("missing-plural-forms", line, "messages have plural forms, but the header has no “Plural-Forms”")
      }
      return
    }
    guard let forms = header.pluralForms else {
      return found.add(
        "broken-plural-forms", line,
        "“\(field.excerpt)” in the header is no rule of plural forms like “nplurals=2; plural=n != 1;”")
    }
    if let number = (0...1000).first(where: { forms.form(for: $0) == nil }) {
      found.add(
        "broken-plural-forms", line,
        "the rule of plural forms in the header gives for \(number) none of the \(forms.count) form(s)")
    }
  }
}

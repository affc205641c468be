internal import TumenModel
internal import TumenText

/// Holds a PO catalogue against what GNU gettext asks of it beyond its grammar: a header that says how it is to be read, a
/// rule of plural forms that gives a form for every number, as many forms as the rule has, each message once, and line
/// breaks at the ends of a translation where its source has them (GNU gettext manual, “The Format of PO Files”, “Plural
/// forms”, “Invoking the msgfmt Program”).
///
/// What else a translation says is not looked at: that is what checks are for.
struct POValidator {
  private var parser: POParser
  private var found: Violations
  private var lines: [UInt64: Int] = [:]
  /// How many forms the header asks for, and in which line.
  private var forms: (count: Int, line: Int)?

  init(_ source: ByteSource, report: @escaping (Finding) -> Void) throws(TumenError) {
    found = Violations(in: source.name, report: report)
    let head = try source.peek()
    if head.starts(with: [0xEF, 0xBB, 0xBF]) || UTF16Decoder(head: head) != nil {
      found.add(
        "wrong-encoding", 1,
        "the file begins with a byte-order mark, which gettext does not read; save it as UTF-8 without one")
    }
    parser = try POParser(source)
  }

  /// Reports all violations.
  /// - Throws: ``TumenError`` with code `malformed` for what is no PO.
  mutating func validate() throws(TumenError) {
    var header: (POHeader, line: Int)?
    var first: Int?
    var (isTranslated, hasPlurals) = (false, false)
    while let entry = try parser.next() {
      found.unit = entry.context.map { "\($0)/\(entry.id.excerpt)" } ?? entry.id.excerpt
      if entry.isObsolete {
        claim(entry)
        continue
      }
      if entry.isHeader {
        if let earlier = header?.line {
          found.add("repeated-header", entry.line, "the header stands in line \(earlier) already")
          continue
        }
        if first != nil {
          found.add("misplaced-header", entry.line, "the header is not the first message", severity: .warning)
        }
        let read = POHeader(entry.translations[0])
        header = (read, entry.line)
        forms = read.pluralForms.map { ($0.count, entry.line) }
        continue
      }
      first = first ?? entry.line
      if entry.translations.contains(where: { !$0.isEmpty }) {
        isTranslated = true
        if entry.plural != nil { hasPlurals = true }
      }
      check(entry)
    }
    found.unit = ""
    if let (header, line) = header {
      check(header, line, isTranslated: isTranslated, hasPlurals: hasPlurals)
    } else {
      found.add("missing-header", first ?? 1, "the catalogue has no header, the message whose msgid is empty")
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
    // What is not translated or not yet surely so is not compiled.
    if entry.flags.contains("fuzzy") { return }
    if entry.plural != nil, let forms, entry.translations.contains(where: { !$0.isEmpty }),
      entry.translations.count != forms.count
    {
      found.add(
        "wrong-plural-forms", entry.line,
        "the message has \(entry.translations.count) form(s), but the header in line \(forms.line) asks for \(forms.count)"
      )
    }
    guard entry.translations.first?.isEmpty == false, !entry.id.isEmpty else { return }
    var texts = entry.plural.map { [("msgid_plural", $0)] } ?? []
    for (form, text) in entry.translations.enumerated() {
      texts.append((entry.plural == nil ? "msgstr" : "msgstr[\(form)]", text))
    }
    for (name, text) in texts {
      for (end, mark, own) in [
        ("begin", text.utf8.first, entry.id.utf8.first), ("end", text.utf8.last, entry.id.utf8.last),
      ] where (mark == UInt8(ascii: "\n")) != (own == UInt8(ascii: "\n")) {
        found.add(
          "mismatched-line-break", entry.line, "msgid and \(name) do not both \(end) with a line break, \\n")
      }
    }
  }

  private mutating func check(_ header: POHeader, _ line: Int, isTranslated: Bool, hasPlurals: Bool) {
    if let fault = Self.fault(inType: header["Content-Type"], isTranslated: isTranslated) {
      found.add("broken-header", line, fault, severity: .warning)
    }
    if isTranslated { checkLanguage(of: header, line) }
    let field = header["Plural-Forms"] ?? ""
    // So gettext looks for them.
    guard field.contains("nplurals="), field.contains("plural=") else {
      if hasPlurals {
        found.add(
          "missing-plural-forms", line,
          "messages have plural forms, but the header has no “Plural-Forms” like “nplurals=2; plural=n != 1;”")
      }
      return
    }
    guard let forms = header.pluralForms else {
      // A template has the words of xgettext for it yet.
      if isTranslated || !field.contains("EXPRESSION") {
        found.add(
          "broken-plural-forms", line,
          "“\(field.excerpt)” in the header is no rule of plural forms like “nplurals=2; plural=n != 1;”")
      }
      return
    }
    if let number = (0...1000).first(where: { forms.form(for: $0) == nil }) {
      found.add(
        "broken-plural-forms", line,
        "the rule of plural forms in the header gives for \(number) none of the \(forms.count) form(s)")
    }
  }

  /// What is wrong with the field that names the charset; gettext warns of it, and takes the file for what it is.
  private static func fault(inType type: String?, isTranslated: Bool) -> String? {
    guard let type = type?.lowercased() else { return "the header has no “Content-Type”, which names the charset" }
    if type.firstRange(of: "charset=") == nil { return "“Content-Type” of the header names no charset" }
    let isOfTemplate = isTranslated && type.firstRange(of: "charset=charset") != nil
    return isOfTemplate ? "“Content-Type” of the header still has the word CHARSET of a template" : nil
  }

  /// gettext itself asks for none, and takes any; other programs go by it.
  private mutating func checkLanguage(of header: POHeader, _ line: Int) {
    guard let name = header["Language"], !name.isEmpty else {
      return found.add("missing-language", line, "the header names no “Language”", severity: .note)
    }
    if header.language == nil {
      found.add(
        "broken-header", line, "“\(name.excerpt)” in the header is no language that is known",
        severity: Self.isLocaleName(name) ? .note : .warning)
    }
  }

  /// Whether this could be the name of a locale: `ru`, `pt_BR`, `sr@latin`, `ko_KR.UTF-8` (GNU gettext manual, “Locale
  /// Names”).
  private static func isLocaleName(_ name: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    return name.utf8.prefix(2).count(where: isLetter) == 2
      && name.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "-_.@".utf8.contains($0) }
  }
}

internal import TumenModel
internal import TumenText

/// Writes a PO catalogue of two languages. Units that came from the forms of one message are one message again.
struct POUnitWriter: UnitWriter {
  private let source: LanguageTag
  private let target: LanguageTag
  private var output: [UInt8] = []
  private var losses = Losses()
  /// Messages that were written, to tell further ones with the same id apart.
  private var written = DistinctNames<UInt64>()
  /// A message whose further forms may still come.
  private var open: (entry: POEntry, forms: Int)?

  var remark: String? { losses.remark(of: "PO") }

  /// A catalogue with a header.
  init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
    let forms = PluralForms.customary(in: target)
    var header = POEntry()
    let rule = forms.rule.hasPrefix("(") ? forms.rule : "(\(forms.rule))"
    // gettext separates a region by an underscore.
    let locale = target.identifier.replacing("-", with: "_")
    header.translations = [
      """
      Project-Id-Version: PACKAGE VERSION
      MIME-Version: 1.0
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: 8bit
      Language: \(locale)
      X-Source-Language: \(source.identifier.replacing("-", with: "_"))
      Plural-Forms: nplurals=\(forms.count); plural=\(rule);
      X-Generator: tumen

      """
    ]
    header.append(to: &output)
  }

  mutating func take() -> [UInt8] {
    let taken = output
    output = []
    output.reserveCapacity(taken.count)
    return taken
  }

  mutating func finish() throws(TumenError) { flush() }

  mutating func write(_ unit: TranslationUnit) throws(TumenError) {
    guard let text = unit.variant(in: source) else { return losses.add("units without a text in \(source)") }
    let translation = unit.place(of: target, besides: text.language).map { unit.variants[$0] }
    losses.add(
      "texts in other languages",
      unit.variants.count { other in
        !other.segment.isEmpty && other.language != text.language && other.language != translation?.language
      })
    var entry = entry(of: unit, text, translation)
    guard !entry.isHeader else { return losses.add("units without a source text") }
    let form = self.form(of: unit, entry)
    if let form, var message = open, form.number == message.entry.translations.count, form.count == message.forms,
      entry.isSameMessage(as: message.entry)
    {
      message.entry.translations.append(entry.translations[0])
      open = message
      return
    }
    flush()
    if let form, form.number == 0 {
      open = (entry, form.count)
    } else {
      if entry.plural != nil { losses.add("plural forms without the forms before them") }
      entry.plural = nil
      entry.id = Self.flat(text.segment)
      append(entry)
    }
  }

  private func form(of unit: TranslationUnit, _ entry: POEntry) -> (number: Int, count: Int)? {
    guard entry.plural != nil, let form = unit.metadata.properties.first(where: { $0.name == POProperty.form.rawValue })
    else { return nil }
    let numbers = form.value.split(separator: " ").compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  private mutating func flush() {
    guard let message = open else { return }
    open = nil
    losses.add(
      "messages that lack some of their plural forms", message.entry.translations.count < message.forms ? 1 : 0)
    append(message.entry)
  }

  private mutating func append(_ entry: POEntry) {
    var entry = entry
    func context(_ number: Int) -> String { (entry.context.map { $0 + " " } ?? "") + String(number) }
    func key(_ context: String?) -> UInt64 {
      Fingerprint.key(entry.id, after: context.map { Fingerprint.key($0, after: 4) } ?? 5)
    }
    if !entry.isObsolete, let number = written.number(for: key(entry.context), { key(context($0)) }) {
      losses.add("messages that stand twice, told apart by a msgctxt with a number")
      entry.context = context(number)
    }
    output.append(UInt8(ascii: "\n"))
    entry.append(to: &output)
  }

  /// A text with its codes as they stand in the native format.
  static func flat(_ segment: Segment) -> String {
    if segment.codes.isEmpty { return segment.text }
    var text = ""
    var scalars = segment.text.unicodeScalars[...]
    var position = 0
    for code in segment.codes {
      let before = scalars.prefix(code.position - position)
      text += String(before) + code.content
      scalars = scalars.dropFirst(before.count)
      position += before.count
    }
    return text + String(scalars)
  }

  private mutating func entry(
    of unit: TranslationUnit, _ text: TranslationUnit.Variant, _ translation: TranslationUnit.Variant?
  ) -> POEntry {
    var entry = POEntry()
    entry.id = Self.flat(text.segment)
    entry.translations = [translation.map { Self.flat($0.segment) } ?? ""]
    losses.add("inline codes, written as text", text.segment.codes.count + (translation?.segment.codes.count ?? 0))
    losses.add("ids", unit.id == nil ? 0 : 1)
    var isPlural = false
    for property in unit.metadata.properties {
      guard let known = POProperty(rawValue: property.name) else {
        losses.add("properties")
        continue
      }
      let lines = property.value.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      switch known {
      case .context: entry.context = property.value
      case .id:
        entry.id = property.value
        isPlural = true
      case .plural: entry.plural = property.value
      case .form, .category: break
      case .flags: entry.flags = property.value.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
      case .references: entry.references = lines
      case .previousContext: entry.previous.context = property.value
      case .previousID: entry.previous.id = property.value
      case .previousPlural: entry.previous.plural = property.value
      case .obsolete: entry.isObsolete = property.value == "yes"
      }
    }
    if !isPlural { entry.plural = nil }
    // A plural form whose source was edited since belongs to its message no more.
    if let plural = entry.plural, ![entry.id, plural].contains(Self.flat(text.segment)) { entry.plural = nil }
    entry.extractedComments = lines(of: unit.metadata.notes + text.metadata.notes)
    entry.translatorComments = lines(of: translation?.metadata.notes ?? [])
    losses.add("boundaries between notes", max(0, unit.metadata.notes.count + text.metadata.notes.count - 1))
    losses.add("boundaries between notes", max(0, (translation?.metadata.notes.count ?? 0) - 1))
    losses.add("attributes", unit.metadata.attributes.count)
    for variant in [text, translation].compactMap({ $0 }) {
      losses.add("attributes", variant.metadata.attributes.count)
      losses.add("properties", variant.metadata.properties.count)
    }
    return entry
  }

  private func lines(of notes: [String]) -> [String] {
    notes.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }
}

extension POEntry {
  /// Whether another entry is of the same message, translations aside.
  fileprivate func isSameMessage(as other: POEntry) -> Bool {
    id == other.id && plural == other.plural && context == other.context && isObsolete == other.isObsolete
      && flags == other.flags && references == other.references && extractedComments == other.extractedComments
  }

  /// Appends the entry as it stands in a file.
  func append(to output: inout [UInt8]) {
    func lines(_ mark: String, _ lines: [String]) {
      for line in lines {
        output += mark.utf8
        if !line.isEmpty { output.append(UInt8(ascii: " ")) }
        output += line.utf8
        output.append(UInt8(ascii: "\n"))
      }
    }
    lines("#", translatorComments)
    lines("#.", extractedComments)
    lines("#:", references)
    if !flags.isEmpty { lines("#,", [flags.joined(separator: ", ")]) }
    let mark = isObsolete ? "#~ " : ""
    let previousMark = isObsolete ? "#~| " : "#| "
    func statement(_ mark: String, _ keyword: String, _ text: String?) {
      if let text { POString.append(keyword, text, mark: mark, to: &output) }
    }
    statement(previousMark, "msgctxt", previous.context)
    statement(previousMark, "msgid", previous.id)
    statement(previousMark, "msgid_plural", previous.plural)
    statement(mark, "msgctxt", context)
    statement(mark, "msgid", id)
    statement(mark, "msgid_plural", plural)
    for (form, text) in translations.enumerated() {
      statement(mark, plural == nil ? "msgstr" : "msgstr[\(form)]", text)
    }
  }
}

/// The texts of PO as they stand between quotation marks.
enum POString {
  /// Appends a keyword and its text, a line of the file for each line of the text.
  /// - Parameters:
  ///   - mark: what each line begins with: `#~ ` of an obsolete message.
  ///   - ending: what each line ends with.
  static func append(
    _ keyword: String, _ text: String, mark: String = "", ending: String = "\n", to output: inout [UInt8]
  ) {
    output += mark.utf8
    output += keyword.utf8
    output.append(UInt8(ascii: " "))
    let bytes = text.utf8Span.span
    if isPlain(bytes) {
      output.append(quotationMark)
      output += text.utf8
      output.append(quotationMark)
      output += ending.utf8
      return
    }
    func begin() {
      output += mark.utf8
      output.append(quotationMark)
    }
    func end() {
      output.append(quotationMark)
      output += ending.utf8
    }
    output.append(quotationMark)
    // A text of several lines begins below its keyword.
    if let place = bytes.firstPlace(of: UInt8(ascii: "\n")), place < bytes.count - 1 {
      end()
      begin()
    }
    for place in bytes.indices {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\n"):
        output += "\\n".utf8
        if place < bytes.count - 1 {
          end()
          begin()
        }
      case quotationMark, UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0x09: output += "\\t".utf8
      case 0x0D: output += "\\r".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 8)
        output += ("\\" + String(repeating: "0", count: 3 - digits.count) + digits).utf8
      default: output.append(byte)
      }
    }
    end()
  }

  private static let quotationMark = UInt8(ascii: "\"")

  /// Whether nothing is to be escaped.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    // Without a way out, so that many bytes go in one step.
    var (least, special) = (UInt8.max, UInt8(0))
    for place in bytes.indices {
      let byte = bytes[place]
      least = min(least, byte)
      special |= (byte == 0x7F ? 1 : 0) | (byte == quotationMark ? 1 : 0) | (byte == UInt8(ascii: "\\") ? 1 : 0)
    }
    return least >= 0x20 && special == 0
  }
}

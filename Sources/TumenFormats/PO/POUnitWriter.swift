internal import TumenModel
internal import TumenText

/// Writes a PO catalogue of two languages. Units that came from the forms of one message are one message again.
struct POUnitWriter: UnitWriter {
  private let source: LanguageTag
  private let target: LanguageTag
  private var output = OutputBytes()
  private var losses = Losses()
  private(set) var omitted = 0
  /// Messages that were written, to tell further ones with the same id apart.
  private var written = DistinctNames<UInt64>()
  private var writtenCount = 0
  private let toldApart: Int
  /// A message whose further forms may still come.
  private var open: PluralMessage?
  /// The header, and the rule of plural forms that it has. The first message with forms decides which.
  private var header = OutputBytes()
  private var rule: Plurals?

  /// The rule that is customary in the language, and the last one that a message has instead.
  private let customary: Plurals
  private var lastRule: (text: String, rule: Plurals?)?

  /// So many bytes wait for the header.
  private static let mostWaiting = 16 << 20

  var remark: String? { losses.remark(of: "PO") }

  /// A catalogue with a header.
  /// - Parameter toldApart: how many messages are held against each other, all of which are remembered.
  init(source: LanguageTag, target: LanguageTag, toldApart: Int = 1 << 20) {
    self.toldApart = toldApart
    self.source = source
    self.target = target
    customary = Plurals(forms: .customary(in: target), language: target)
  }

  /// Writes the header unless it is written.
  /// - Returns: the rule of plural forms that it has.
  @discardableResult
  private mutating func begin(with own: Plurals? = nil) -> Plurals {
    if let rule { return rule }
    let rule = own ?? customary
    self.rule = rule
    var entry = POEntry()
    // gettext separates a region by an underscore.
    let locale = target.identifier.replacing("-", with: "_")
    entry.translations = [
      """
      Project-Id-Version: PACKAGE VERSION
      MIME-Version: 1.0
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: 8bit
      Language: \(locale)
      X-Source-Language: \(source.identifier.replacing("-", with: "_"))
      Plural-Forms: \(rule.forms.field)
      X-Generator: tumen

      """
    ]
    entry.append(to: &header)
    return rule
  }

  mutating func take() -> [UInt8] {
    if rule == nil {
      if output.count < Self.mostWaiting { return [] }
      begin()
    }
    return header.take() + output.take()
  }

  mutating func finish() throws(TumenError) {
    flush()
    begin()
  }

  mutating func write(_ unit: TranslationUnit) throws(TumenError) {
    losses.begin(unit.id)
    guard let own = unit.place(of: source) else { return omit("units without a text in \(source)") }
    let other = unit.place(of: target, besides: unit.variants[own].language)
    if unit.variants.count > (other == nil ? 1 : 2) { countOthers(in: unit, own, other) }
    var (entry, properties) = entry(of: unit, own, other)
    let form = Self.form(of: unit, entry)
    if let form {
      (entry.id, entry.plural) = (form.id, form.plural)
    } else {
      for property in properties where property.isOfForm { losses.add("properties", named: property.rawValue) }
    }
    guard !entry.isHeader else { return omit("units without a source text") }
    if let form, form.number > 0, let isWhole = open?.take(form, entry) {
      return losses.add("comments and previous texts of further plural forms", isWhole ? 0 : 1)
    }
    flush()
    if let form, form.number == 0 {
      open = PluralMessage(form, entry)
    } else {
      if form != nil { losses.add("plural forms without the forms before them") }
      entry.plural = nil
      entry.id = Self.flat(unit.variants[own].segment)
      append(entry)
    }
  }

  private mutating func omit(_ why: String) {
    omitted += 1
    losses.add(why)
  }

  /// Counts the texts of a unit besides those at two places.
  private mutating func countOthers(in unit: TranslationUnit, _ own: Int, _ other: Int?) {
    let languages = [own, other].compactMap { $0 }.map { unit.variants[$0].language }
    for other in unit.variants where !other.isEmpty && !languages.contains(other.language) {
      losses.add("texts in other languages", named: other.language.identifier)
    }
  }

  /// Which form of which message a unit says it is, `nil` unless it says all of it. One whose source was edited since belongs
  /// to its message no more.
  private static func form(of unit: TranslationUnit, _ entry: POEntry) -> PluralMessage.Form? {
    func value(_ property: POProperty) -> String? {
      unit.metadata.properties.first { $0.name == property.rawValue }?.value
    }
    guard let id = value(.id), let plural = value(.plural), [id, plural].contains(entry.id),
      !id.isEmpty || entry.context != nil, let form = value(.form)
    else { return nil }
    let numbers = form.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 2, (1...100).contains(numbers[1]), (0..<numbers[1]).contains(numbers[0]),
      form == PluralMessage.Form.name(numbers[0], of: numbers[1])
    else { return nil }
    return .init(
      id: id, plural: plural, source: entry.id, number: numbers[0], count: numbers[1], category: value(.category),
      rule: value(.pluralForms))
  }

  /// The rule of a message, `nil` if it is not known.
  private mutating func rule(of message: PluralMessage) -> Plurals? {
    var own: Plurals? = customary
    if let text = message.rule {
      if lastRule?.text != text {
        lastRule = (text, PluralForms(text).flatMap { $0.isWhole ? Plurals(forms: $0, language: target) : nil })
      }
      own = lastRule?.rule
    }
    guard let own, own.forms.count == message.count || message.begins(own.categories) else { return nil }
    return own
  }

  private mutating func flush() {
    guard let message = open else { return }
    open = nil
    losses.add("messages that lack some of their plural forms", message.isWhole ? 0 : 1)
    let own = self.rule(of: message)
    let rule = begin(with: own)
    let (entry, isSame) = message.arranged(by: rule, from: own)
    losses.add("messages some of whose plural forms the rule of the header does not have", isSame ? 0 : 1)
    if let own {
      let others = message.others(than: own)
      // The rule tells what a form is for, and what it translates.
      losses.add("properties", others.categories, named: POProperty.category.rawValue)
      losses.add("sources of plural forms that translate the other number", others.sources)
    } else {
      losses.add("messages of another number of plural forms than their rule", isSame ? 1 : 0)
    }
    append(entry)
  }

  private mutating func append(_ entry: POEntry) {
    var entry = entry
    func context(_ number: Int) -> String { (entry.context.map { $0 + " " } ?? "") + String(number) }
    func key(_ context: String?) -> UInt64 {
      Fingerprint.key(entry.id, after: context.map { Fingerprint.key($0, after: 4) } ?? 5)
    }
    if writtenCount >= toldApart {
      losses.add("a look at whether messages stand twice, beyond the first \(toldApart)")
    } else {
      writtenCount += 1
      if let number = written.number(for: key(entry.context), { key(context($0)) }) {
        losses.add("messages that stand twice, told apart by a msgctxt with a number")
        entry.context = context(number)
      }
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

  /// - Parameters:
  ///   - own: the place of the source.
  ///   - other: that of the translation, if there is one.
  /// - Returns: the message, but for its plural forms, and the properties that the unit has of one.
  private mutating func entry(
    of unit: TranslationUnit, _ own: Int, _ other: Int?
  ) -> (entry: POEntry, properties: [POProperty]) {
    var entry = POEntry()
    entry.id = Self.flat(unit.variants[own].segment)
    entry.translations = [other.map { Self.flat(unit.variants[$0].segment) } ?? ""]
    losses.add("ids", unit.id == nil ? 0 : 1)
    countLosses(of: unit, at: own)
    if let other { countLosses(of: unit, at: other) }
    var known: [POProperty] = []
    for attribute in unit.metadata.properties {
      guard let property = POProperty(rawValue: attribute.name), !known.contains(property) else {
        losses.add("properties", named: attribute.name)
        continue
      }
      known.append(property)
      var isSaid = true
      switch property {
      case .context: entry.context = attribute.value
      case .flags:
        entry.flags = Self.flags(of: attribute.value)
        isSaid = !entry.flags.isEmpty
      case .references: entry.references = lines(of: [attribute.value])
      case .previousContext: entry.previous.context = attribute.value
      case .previousID: entry.previous.id = attribute.value
      case .previousPlural: entry.previous.plural = attribute.value
      case .obsolete:
        entry.isObsolete = attribute.value == "yes"
        isSaid = entry.isObsolete
      case .id, .plural, .form, .category, .pluralForms: break
      }
      losses.add("properties", isSaid ? 0 : 1, named: attribute.name)
    }
    if entry.previous.id == nil {
      // gettext reads none of them alone.
      for property in [POProperty.previousContext, .previousPlural] where known.contains(property) {
        losses.add("properties", named: property.rawValue)
      }
      entry.previous = .init()
    }
    let notes = unit.metadata.notes + unit.variants[own].metadata.notes
    losses.add("that notes are of the source alone", unit.variants[own].metadata.notes.count)
    entry.extractedComments = lines(of: notes)
    losses.add("boundaries between notes", max(0, notes.count - 1))
    countAttributes(unit.metadata)
    if let other {
      let notes = unit.variants[other].metadata.notes
      entry.translatorComments = lines(of: notes)
      losses.add("boundaries between notes", max(0, notes.count - 1))
    }
    return (entry, known)
  }

  private mutating func countLosses(of unit: TranslationUnit, at place: Int) {
    losses.add("inline codes, written as text", unit.variants[place].segment.codes.count)
    countAttributes(unit.variants[place].metadata)
    for property in unit.variants[place].metadata.properties { losses.add("properties", named: property.name) }
  }

  private mutating func countAttributes(_ metadata: TranslationUnit.Metadata) {
    for attribute in metadata.attributes where attribute != TMXHeader.attribute(source) {
      losses.add("attributes", named: attribute.name)
    }
  }

  /// Each line of a note is a comment of its own, be it ended as in Unix or as in Windows.
  private mutating func lines(of notes: [String]) -> [String] {
    var lines: [String] = []
    for note in notes {
      for line in note.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
        // What stands before the end of a line would be a part of it.
        let text = line.reversed().drop { $0 == "\r" }.count
        losses.add("CR at the ends of lines of notes", line.count - text)
        lines.append(String(String.UnicodeScalarView(line.prefix(text))))
      }
    }
    if !notes.isEmpty, lines.allSatisfy(\.isEmpty) {
      losses.add("empty notes", notes.count)
      return []
    }
    return lines
  }

  private static func flags(of text: String) -> [String] {
    text.split { $0 == "," || $0.isNewline }.map { String($0.drop(while: \.isWhitespace)) }.filter { !$0.isEmpty }
  }
}

extension POEntry {
  /// Appends the entry as it stands in a file.
  func append(to output: inout OutputBytes) {
    func lines(_ mark: String, _ lines: [String]) {
      for line in lines {
        output.append(mark)
        if !line.isEmpty { output.append(UInt8(ascii: " ")) }
        output.append(line)
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
    _ keyword: String, _ text: String, mark: String = "", ending: String = "\n", to output: inout OutputBytes
  ) {
    output.append(mark)
    output.append(keyword)
    output.append(UInt8(ascii: " "))
    let bytes = text.utf8Span.span
    func begin() {
      output.append(mark)
      output.append(quotationMark)
    }
    func end() {
      output.append(quotationMark)
      output.append(ending)
    }
    output.append(quotationMark)
    if isPlain(bytes) {
      output.append(text)
      return end()
    }
    // A text of several lines begins below its keyword.
    if let place = bytes.firstPlace(of: UInt8(ascii: "\n")), place < bytes.count - 1 {
      end()
      begin()
    }
    for place in bytes.indices {
      let byte = bytes[place]
      append(byte, to: &output)
      if byte == UInt8(ascii: "\n"), place < bytes.count - 1 {
        end()
        begin()
      }
    }
    end()
  }

  /// A text as it stands between quotation marks of one line.
  static func escaped(_ text: String) -> [UInt8] {
    var output = OutputBytes()
    for byte in text.utf8 { append(byte, to: &output) }
    return output.take()
  }

  private static func append(_ byte: UInt8, to output: inout OutputBytes) {
    switch byte {
    case UInt8(ascii: "\n"): output.append("\\n")
    case quotationMark, UInt8(ascii: "\\"):
      output.append(UInt8(ascii: "\\"))
      output.append(byte)
    case 0x09: output.append("\\t")
    case 0x0D: output.append("\\r")
    case 0..<0x20, 0x7F:
      let digits = String(byte, radix: 8)
      output.append("\\" + String(repeating: "0", count: 3 - digits.count) + digits)
    default: output.append(byte)
    }
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

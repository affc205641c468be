internal import TumenModel
internal import TumenText

/// An inline code or placeholder that one side has and the other has not.
struct InlineCodeMismatch: Rule {
  static let description = RuleDescription(
    "inline-code-mismatch", .error, "design-and-markup/markup-tag",
    "An inline code, placeholder (%s, {name}) or tag that one side has and the other has not.",
    right: .init("en", "ru", "Hello, {name}!", "Здравствуйте, {name}!"),
    wrong: .init("en", "ru", "Hello, {name}!", "Здравствуйте!"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(either: TextTraits.placeholders.union(.inlineCode))

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    let hasCodes = !source.segment.codes.isEmpty || !target.segment.codes.isEmpty
    guard hasCodes || !source.placeholders.isEmpty || !target.placeholders.isEmpty,
      translation.isTranslated || !target.segment.codes.isEmpty
    else { return [] }
    let bare = Self.bareSign(in: target, source)
    // What stands alike on both sides need not be taken apart.
    if bare.isEmpty, !hasCodes, source.scriptEnd == source.length, target.scriptEnd == target.length,
      source.placeholders.elementsEqual(target.placeholders, by: { $0.text == $1.text })
    {
      return []
    }
    // In a message the same argument may stand in every branch: another rule compares those.
    if MessageStructure.isMessage(source) { return [] }
    var (left, right) = (Self.codes(of: source), Self.codes(of: target))
    Self.shorten(&left, by: right)
    Self.shorten(&right, by: left)
    var alike: [String: Bool] = [:]
    func standAlike(_ code: Code) -> Bool {
      if let known = alike[code.text] { return known }
      let answer = Self.standAlike(code, source, target)
      alike[code.text] = answer
      return answer
    }
    let missing = Self.unmatched(left, by: right).filter { !standAlike($0) }
    var added = Self.unmatched(right, by: left).filter { !standAlike($0) }
    // One file may be %d файл, whose other forms have the number.
    if missing.isEmpty, added.count == 1, added[0].isCount, source.countsOne { added = [] }
    return bare + missing.map { Problem("the target lacks \($0.name)", source: $0.range, subject: $0.key) }
      + added.map { Problem("the target has \($0.name), which the source has not", target: $0.range, subject: $0.key) }
  }

  /// A per cent sign that is not doubled in a format whose source has doubled ones alone: it would begin a placeholder.
  private static func bareSign(in target: ReadText, _ source: ReadText) -> [Problem] {
    guard source.traits.contains(.percent), target.traits.contains(.percent),
      source.placeholders.contains(where: { $0.notation == .printf })
    else { return [] }
    func signs(_ text: ReadText) -> (doubled: Int, bare: [Int]) {
      var (doubled, bare, place) = (0, [Int](), 0)
      while let sign = text.scalars[place...].firstIndex(of: "%") {
        let isDoubled = text.scalar(sign + 1) == "%"
        if isDoubled { doubled += 1 } else if !text.isCode(sign) { bare.append(sign) }
        place = sign + (isDoubled ? 2 : 1)
      }
      return (doubled, bare)
    }
    let (left, right) = (signs(source), signs(target))
    guard left.doubled > right.doubled, left.bare.isEmpty, let place = right.bare.first else { return [] }
    return [Problem("“%” is written “%%” in a format", mend: place..<place + 1, with: "%%")]
  }

  /// Whether a placeholder stands equally often in both texts, read as a placeholder there or not: %dm and %dм.
  private static func standAlike(_ code: Code, _ source: ReadText, _ target: ReadText) -> Bool {
    guard code.notation == .printf else { return false }
    return source.proseText.ranges(of: code.text).count == target.proseText.ranges(of: code.text).count
  }

  private struct Code {
    /// What must be the same on both sides.
    var key: String
    /// What it is called in a message.
    let name: String
    let range: Range<Int>
    /// How it stands in the text.
    var text = ""
    var notation: Placeholder.Notation?
    /// Whether a number may take its place.
    var isCount = false
  }

  /// Reads `%1x` as `%1` and a letter behind it where the other side has the argument alone: %1x speed, %1배속.
  private static func shorten(_ codes: inout [Code], by others: [Code]) {
    let arguments = Set(others.filter { $0.isCount && $0.key.last?.isNumber == true }.map(\.key))
    if arguments.isEmpty { return }
    for place in codes.indices where codes[place].notation == .printf && codes[place].key.last?.isLetter == true {
      let short = String(codes[place].key.dropLast())
      if arguments.contains(short) { codes[place].key = short }
    }
  }

  /// The codes that have no partner on the other side. Those that stand there as they are written are matched first, so that
  /// of %1$s and %2$s the one that is missing is named.
  private static func unmatched(_ codes: [Code], by others: [Code]) -> [Code] {
    func rest(_ codes: [Code], _ others: [Code], by key: (Code) -> String) -> [Code] {
      var counts: [String: Int] = [:]
      for other in others { counts[key(other), default: 0] += 1 }
      return codes.filter { code in
        let count = counts[key(code), default: 0]
        counts[key(code)] = count - 1
        return count <= 0
      }
    }
    func written(_ code: Code) -> String { code.key + "\u{1F}" + code.text }
    return rest(rest(codes, others, by: written), rest(others, codes, by: written), by: \.key)
  }

  private static func codes(of text: ReadText) -> [Code] {
    let end = text.scriptEnd
    return text.segment.codes.filter { !$0.isAnnotation }.map { code in
      let shown = code.content.isEmpty ? "<\(code.element)>" : "“\(code.content)”"
      return Code(
        key: "\(code.kind) \(code.content.isEmpty ? code.element : code.content)", name: "the code \(shown)",
        range: code.position..<code.position)
    }
      + text.placeholders.compactMap { found in
        guard let key = key(of: found, in: text), found.range.lowerBound < end else { return nil }
        return Code(
          key: key, name: "the \(found.notation == .tag ? "tag" : "placeholder") “\(found.text)”", range: found.range,
          text: found.text, notation: found.notation, isCount: found.isCount)
      }
  }

  /// Tags that stand in texts without closing tags of their own, or are frequent.
  private static let markup: Set<String> = [
    "b", "i", "u", "p", "br", "tt", "em", "strong", "code", "a", "li", "ul", "ol", "hr", "img", "nobr", "qt", "big",
    "small",
  ]

  /// What a placeholder must have on both sides; `nil` for what may be words: <file name>.
  private static func key(of found: Placeholder, in text: ReadText) -> String? {
    switch found.notation {
    case .printf:
      // `%1$s` as `%s`: a translation that needs another order numbers what the source does not.
      let behind = found.text.firstIndex(of: "$").map { found.text[found.text.index(after: $0)...] }
      // How thousands are grouped is the translator's choice: %'d.
      return "%" + (behind ?? found.text.dropFirst()).drop { $0 == "'" }
    case .brace: return found.text
    case .tag:
      let name = found.text.dropFirst().drop { $0 == "/" }.prefix {
        $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ":"
      }
      let isClosing = found.text.hasPrefix("</")
      let isMarkup =
        isClosing || found.text.hasSuffix("/>") || Self.markup.contains(name.lowercased()) || found.text.contains("=")
        || text.text.contains("</\(name)>")
      // Values of attributes are translated as well: titles, addresses.
      return isMarkup ? (isClosing ? "</" : "<") + name.lowercased() + ">" : nil
    }
  }
}

extension Placeholder {
  /// Whether a number may take its place: %d, %1, {0}, {count}.
  var isCount: Bool {
    switch notation {
    case .printf: text.last.map { "diu0123456789".contains($0) } == true
    case .brace: true
    case .tag: false
    }
  }
}

extension ReadText {
  /// Whether the text counts one thing: 1 file, one file, a file.
  var countsOne: Bool {
    digits.contains { $0.value == "1" } || numbers.contains { $0.isWord && $0.value == "1" }
  }

  /// Where the text ends and a script of KDE for its inflection begins (`|/|`).
  fileprivate var scriptEnd: Int {
    guard traits.contains(.slash), length > 2 else { return length }
    let scalars = scalars
    return (1..<length - 1).first { scalars[$0] == "/" && scalars[$0 - 1] == "|" && scalars[$0 + 1] == "|" }
      .map { $0 - 1 } ?? length
  }

  /// The text without such a script.
  fileprivate var proseText: Substring {
    let end = scriptEnd
    return end == length ? text[...] : text[..<text.unicodeScalars.index(text.startIndex, offsetBy: end)]
  }
}

/// Placeholders that take their arguments in order and stand in another one.
struct PlaceholderOrder: Rule {
  static let description = RuleDescription(
    "placeholder-order", .error, "design-and-markup/markup-tag",
    "Placeholders that take their arguments in order (%s, %d) stand in another order than in the source.",
    right: .init("en", "ko", "%s of %d", "%2$d 중 %1$s"),
    wrong: .init("en", "ko", "%s of %d", "%d 중 %s"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(.percent, source: .percent)

  func problems(in translation: ReadTranslation) -> [Problem] {
    func ordered(_ text: ReadText) -> [Placeholder] {
      text.placeholders.filter { $0.notation == .printf && $0.text.last?.isLetter == true && !$0.text.contains("(") }
    }
    guard translation.target.placeholders.count > 1 else { return [] }
    let (source, target) = (ordered(translation.source), ordered(translation.target))
    guard target.count > 1, source.count == target.count,
      !(source + target).contains(where: { $0.text.contains("$") }),
      source.map(\.text).sorted() == target.map(\.text).sorted(),
      let place = source.indices.first(where: { source[$0].text != target[$0].text })
    else { return [] }
    return [
      Problem(
        "“\(target[place].text)” gets the argument of “\(source[place].text)”; number them, as in %\(place + 1)$…",
        source: source[place].range, target: target[place].range)
    ]
  }
}

/// Codes that open without closing, or cross each other, where those of the source do not.
struct UnpairedCode: Rule {
  static let description = RuleDescription(
    "unpaired-code", .error, "design-and-markup/markup-tag",
    "A tag or code that opens is not closed, closes before it opens, or crosses another, and not so in the source.",
    right: .init("en", "ru", "<b>New</b> road", "<b>Новая</b> дорога"),
    wrong: .init("en", "ru", "<b>New</b> road", "</b>Новая<b> дорога"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(target: [.angle, .inlineCode])

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard let place = Self.firstUnpaired(target), Self.firstUnpaired(source) == nil else { return [] }
    return [Problem("\(place.name) has no partner here", target: place.range, subject: place.name)]
  }

  private struct Mark {
    let isOpening: Bool
    let key: String
    let name: String
    let range: Range<Int>
  }

  private static func firstUnpaired(_ text: ReadText) -> Mark? {
    var marks: [Mark] = text.segment.codes.filter { !$0.isAnnotation }.compactMap { code in
      guard code.kind == .opening || code.kind == .closing, let id = code.id else { return nil }
      let name = "the code \(code.content.isEmpty ? "<\(code.element)>" : "“\(code.content)”")"
      return Mark(isOpening: code.kind == .opening, key: id, name: name, range: code.position..<code.position)
    }
    if marks.isEmpty {
      guard text.placeholders.contains(where: { $0.notation == .tag && $0.text.hasPrefix("</") }) else { return nil }
      let closed = Set(
        text.placeholders.filter { $0.text.hasPrefix("</") }.map { $0.text.dropFirst(2).dropLast().lowercased() })
      if closed.isEmpty { return nil }
      marks = text.placeholders.compactMap { found in
        guard found.notation == .tag, !found.text.hasSuffix("/>") else { return nil }
        let name = String(found.text.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
        let isOpening = !found.text.hasPrefix("</")
        // Tags that stand alone in HTML, and what is no tag.
        let isAlone = ["br", "p", "li", "hr", "img"].contains(name) || !closed.contains(name)
        return isAlone
          ? nil : Mark(isOpening: isOpening, key: name, name: "the tag “\(found.text)”", range: found.range)
      }
    }
    var open: [Mark] = []
    for mark in marks {
      if mark.isOpening {
        open.append(mark)
      } else if open.last?.key == mark.key {
        open.removeLast()
      } else {
        return mark
      }
    }
    return open.last
  }
}

/// A web or mail address or a path that was changed or left out.
struct AddressMismatch: Rule {
  static let description = RuleDescription(
    "address-mismatch", .warning, "design-and-markup/link-cross-reference",
    "A web or mail address or a path of the source does not stand in the target; another language of the site may.",
    right: .init("en", "ru", "See https://en.example.org/roads.", "См. https://ru.example.org/roads."),
    wrong: .init("en", "ru", "Write to press@rason.kp.", "Пишите на pres@rason.kp."))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(source: .addresses)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated, !source.addresses.isEmpty else { return [] }
    var seen: Set<String> = []
    let missing = source.addresses.compactMap { address -> Problem? in
      if target.contains(address.text) || !seen.insert(address.text).inserted { return nil }
      let host = Self.host(of: address)
      if address.kind == .web, target.addresses.contains(where: { $0.kind == .web && Self.host(of: $0) == host }) {
        return nil
      }
      let other = target.addresses.first { $0.kind == address.kind }
      // What is made up for an example is translated: user@example.org, /path/to/file, ftp://host/file.
      let isExample = ["example", "/path/", "domain", "foo"].contains { address.text.contains($0) }
      if isExample, other != nil || address.kind != .web { return nil }
      if address.kind == .web, isTranslated(address, in: target) { return nil }
      return Problem(
        "the target lacks “\(address.text)”", source: address.range, target: other?.range, suggestion: address.text,
        subject: address.text)
    }
    return missing.isEmpty ? strangers(in: target, source) : missing
  }

  /// Web addresses of hosts that the source does not name, where both sides have as many: the same address may stand
  /// twice, right in one place and wrong in the other.
  private func strangers(in target: ReadText, _ source: ReadText) -> [Problem] {
    let (ours, theirs) = (source.addresses.filter { $0.kind == .web }, target.addresses.filter { $0.kind == .web })
    guard ours.count == theirs.count else { return [] }
    let hosts = Set(ours.map(Self.host))
    return theirs.filter { !hosts.contains(Self.host(of: $0)) && !Self.host(of: $0).isEmpty }.map { address in
      Problem("the source has no “\(address.text)”", target: address.range, subject: address.text)
    }
  }

  /// Whether a host without a dot, which no site has, has words of the target in its place: ftp://сервер/файл.
  private func isTranslated(_ address: Address, in target: ReadText) -> Bool {
    guard !Self.host(of: address).contains("."), let scheme = address.text.firstRange(of: "://") else { return false }
    let beginning = address.text[..<scheme.upperBound].unicodeScalars
    return target.scalars.indices.contains { place in
      target.scalars[place...].starts(with: beginning)
        && target.scalar(place + beginning.count).isLetter && !target.scalar(place + beginning.count).isASCII
    }
  }

  /// The host without `www` and a label for a language.
  private static func host(of address: Address) -> Substring {
    let behind = address.text.firstRange(of: "://").map { address.text[$0.upperBound...] } ?? address.text[...]
    let host = behind.prefix { $0 != "/" && $0 != "?" }
    let labels = host.split(separator: ".")
    guard labels.count > 2, let first = labels.first, first == "www" || first.count == 2 else { return host }
    return host.dropFirst(first.count + 1)
  }
}

/// A written escape (`\n`, `\t`) that one side has more often than the other.
struct EscapeMismatch: Rule {
  static let description = RuleDescription(
    "escape-mismatch", .note, "design-and-markup/character-formatting",
    "A written escape (\\n, \\t) stands more often on one side than on the other.",
    right: .init("en", "ru", "Name:\\nAge:", "Имя:\\nВозраст:"),
    wrong: .init("en", "ru", "Name:\\nAge:", "Имя: Возраст:"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(either: .backslash)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated else { return [] }
    return ["n", "t", "r"].compactMap { (letter: Unicode.Scalar) in
      let (left, right) = (Self.count(letter, in: source), Self.count(letter, in: target))
      return left == right
        ? nil
        : Problem("“\\\(letter)” stands \(left)× in the source and \(right)× in the target", subject: String(letter))
    }
  }

  private static func count(_ letter: Unicode.Scalar, in text: ReadText) -> Int {
    zip(text.scalars, text.scalars.dropFirst()).count { $0 == "\\" && $1 == letter }
  }
}

/// An accelerator mark (`&File`, `_File`) that the target does not have.
struct MissingAccelerator: Rule {
  static let description = RuleDescription(
    "missing-accelerator", .note, "locale-conventions/shortcut-key",
    "The source marks a letter as an accelerator (&File, _File), and the target marks none.",
    right: .init("en", "ko", "&File", "파일(&F)"), wrong: .init("en", "ko", "&File", "파일"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(source: [.ampersand, .underscore])

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated, source.wordCount < 7 else { return [] }
    for mark in ["&", "_"] as [Unicode.Scalar] {
      guard let place = Self.accelerator(mark, in: source), !target.scalars.contains(mark) else { continue }
      return [Problem("the target has no accelerator “\(mark)”", source: place..<place + 2, subject: String(mark))]
    }
    return []
  }

  /// The only place where the mark stands before a letter, and not within a name of a program or an entity.
  private static func accelerator(_ mark: Unicode.Scalar, in text: ReadText) -> Int? {
    let places = text.scalars.indices.filter { text.scalars[$0] == mark }
    guard places.count == 1, let place = places.first, text.scalar(place + 1).isLetter,
      mark == "&" || !text.scalar(place - 1).isLetter,
      mark == "_" || !text.scalars.contains(";"), !text.isCode(place)
    else { return nil }
    return place
  }
}

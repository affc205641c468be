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

  let needs = RuleNeeds(either: TextTraits.placeholders.union([.inlineCode, .at]))

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    let hasCodes = !source.segment.codes.isEmpty || !target.segment.codes.isEmpty
    let isTranslated = translation.isTranslated
    let lost = isTranslated ? Self.lostArguments(of: source, in: target) : []
    guard hasCodes || !source.placeholders.isEmpty || !target.placeholders.isEmpty,
      isTranslated || !target.segment.codes.isEmpty
    else { return lost }
    let bare = Self.bareSign(in: target, source) + lost
    // What stands alike on both sides need not be taken apart.
    if bare.isEmpty, !hasCodes, source.scriptEnd == source.length, target.scriptEnd == target.length,
      source.placeholders.elementsEqual(target.placeholders, by: { source.written($0) == target.written($1) })
    {
      return []
    }
    let isNumbered = (source.placeholders + target.placeholders).contains(where: \.isNumbered)
    var (left, right) = (Self.codes(of: source, isNumbered), Self.codes(of: target, isNumbered))
    // In a message the same argument may stand in every branch: another rule compares those.
    if source.traits.contains(.brace), case let message = Message(source.scalars), message.isStructured {
      if message.hasBranches || Message(target.scalars).hasBranches { return [] }
      left.removeAll { $0.notation == .brace }
      right.removeAll { $0.notation == .brace }
    }
    Self.shorten(&left, by: right)
    Self.shorten(&right, by: left)
    var alike: [String: Bool] = [:]
    func standAlike(_ code: Code) -> Bool {
      if let known = alike[code.text] { return known }
      let answer = Self.standAlike(code, source, target)
      alike[code.text] = answer
      return answer
    }
    let missing = Self.inPairs(Self.unmatched(left, by: right).filter { !standAlike($0) })
    var added = Self.inPairs(Self.unmatched(right, by: left).filter { !standAlike($0) })
    // One file, or the file, may be %d файл, whose other forms have the number.
    if missing.isEmpty, added.count == 1, added[0].isCount,
      source.countsOne || source.hasNoPlural && target.isCounted(behind: added[0].range.upperBound)
    {
      added = []
    }
    return bare + missing.map { Problem("the target lacks \($0.name)", source: $0.range, subject: $0.key) }
      + added.map { Problem("the target has \($0.name), which the source has not", target: $0.range, subject: $0.key) }
  }

  /// Arguments as Drupal writes them, where the target has none at all: @name. Other texts name people so.
  private static func lostArguments(of source: ReadText, in target: ReadText) -> [Problem] {
    guard source.traits.contains(.at), !target.traits.contains(.at) else { return [] }
    return source.scalars.indices.compactMap { place in
      guard source.scalars[place] == "@", !source.scalar(place - 1).isLetter, !source.scalar(place - 1).isDigit,
        case let name = source.scalars[(place + 1)...].prefix(while: {
          $0.isASCII && $0.isSmall || $0 == "_" || $0 == "-"
        }),
        name.count > 2, case let next = source.scalar(name.endIndex), !next.isLetter, !next.isDigit, next != "@",
        next != "." || !source.scalar(name.endIndex + 1).isLetter, !source.isCode(place)
      else { return nil }
      let argument = source.part(place..<name.endIndex)
      return Problem("the target lacks the placeholder “\(argument)”", source: place..<name.endIndex, subject: argument)
    }
  }

  /// A per cent sign that is not doubled in a format whose source has doubled ones alone: it would begin a placeholder.
  private static func bareSign(in target: ReadText, _ source: ReadText) -> [Problem] {
    guard source.traits.contains(.percent), target.traits.contains(.percent),
      source.placeholders.contains(where: { $0.notation == .printf })
    else { return [] }
    guard zip(source.scalars, source.scalars.dropFirst()).contains(where: { $0 == "%" && $1 == "%" }) else { return [] }
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

  /// Codes without the closing ones whose opening one is among them: one finding tells both.
  private static func inPairs(_ codes: [Code]) -> [Code] {
    var open: [String: Int] = [:]
    for code in codes where code.isOpening { open[code.element, default: 0] += 1 }
    if open.isEmpty { return codes }
    return codes.filter { code in
      guard code.isClosing, let count = open[code.element], count > 0 else { return true }
      open[code.element] = count - 1
      return false
    }
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
    /// What it opens or closes.
    var element = ""
    var isOpening = false
    var isClosing = false
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

  /// The codes of a text.
  /// - Parameter isNumbered: whether one of the sides numbers its arguments: then what takes them in order is known by its
  ///   place, %s of %s as %1$s of %2$s, since a translation may need another order.
  private static func codes(of text: ReadText, _ isNumbered: Bool) -> [Code] {
    let end = text.scriptEnd
    var next = 1
    return text.segment.codes.filter { !$0.isAnnotation }.map { code in
      let shown = code.content.isEmpty ? "<\(code.element)>" : "“\(code.content)”"
      return Code(
        key: "\(code.kind) \(code.content.isEmpty ? code.element : code.content)", name: "the code \(shown)",
        range: code.position..<code.position, element: code.id ?? "", isOpening: code.kind == .opening,
        isClosing: code.kind == .closing && code.id != nil)
    }
      + text.placeholders.compactMap { found in
        guard var key = key(of: found, in: text), found.range.lowerBound < end else { return nil }
        if isNumbered, let argument = found.argument(&next) { key = "\(argument)$" + key }
        let shown = found.notation == .brace ? key : found.text
        return Code(
          key: key, name: "the \(found.notation == .tag ? "tag" : "placeholder") “\(shown)”", range: found.range,
          text: found.text, notation: found.notation, isCount: found.isCount,
          element: key.filter { $0 != "/" }, isOpening: found.notation == .tag && !key.hasPrefix("</"),
          isClosing: found.notation == .tag && key.hasPrefix("</"))
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
      // The number of an argument is told apart: `%1$s` as `%s`.
      let behind = found.text.firstIndex(of: "$").map { found.text[found.text.index(after: $0)...] }
      // How thousands are grouped is the translator's choice: %'d.
      return "%" + (behind ?? found.text.dropFirst()).drop { $0 == "'" }
    case .brace: return text.written(found)
    case .tag:
      let name = found.text.dropFirst().drop { $0 == "/" }.prefix {
        $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ":"
      }
      let isClosing = found.text.hasPrefix("</")
      // <code|wildcard> and <package=version> are words of a manual.
      guard [" ", ">", "/", "\n", "\t"].contains(found.text[name.endIndex]) else { return nil }
      let isMarkup =
        isClosing || found.text.hasSuffix("/>") || Self.markup.contains(name.lowercased()) || found.text.contains("=")
        || text.contains("</\(name)>")
      // Values of attributes are translated as well: titles, addresses.
      return isMarkup ? (isClosing ? "</" : "<") + name.lowercased() + ">" : nil
    }
  }
}

extension ReadText {
  /// A placeholder in braces with what belongs to it around them: ${name}, %{name}, {{name}}. Before the number of an argument
  /// a dollar is one of money: ${0}.
  fileprivate func written(_ found: Placeholder) -> String {
    guard found.notation == .brace else { return found.text }
    let (before, behind) = (found.range.lowerBound - 1, found.range.upperBound)
    if scalar(before) == "{", scalar(behind) == "}" { return "{\(found.text)}" }
    let sign = scalar(before)
    return (sign == "$" || sign == "%") && scalar(found.range.lowerBound + 1).isLetter
      ? String(sign) + found.text : found.text
  }
}

extension Placeholder {
  /// Whether it names its argument by a number: %1$s.
  fileprivate var isNumbered: Bool { notation == .printf && text.contains("$") }

  /// The number of the argument that it takes; `nil` for one that takes it by name or in another notation.
  /// - Parameter next: the number of the argument that one without a number takes.
  fileprivate func argument(_ next: inout Int) -> String? {
    guard takesNext else { return nil }
    if let sign = text.firstIndex(of: "$") { return String(text[..<sign].dropFirst()) }
    // A width that is an argument stands before the value: %*d.
    next += text.count { $0 == "*" } + 1
    return String(next - 1)
  }

  /// Whether it takes the argument behind that of the one before it, if no number says another one: %s, %1$s, %@.
  var takesNext: Bool {
    notation == .printf && (text.last?.isLetter == true || text.hasSuffix("@")) && !text.contains("(")
      && !text.contains("<") && !["%n", "%Ln"].contains(text)
  }

  /// Whether a number may take its place: %d, %1, %n, {0}, {count}.
  var isCount: Bool {
    switch notation {
    case .printf: text.last.map { "diun0123456789".contains($0) } == true
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

  /// Whether nothing in an English text looks like a plural but what there is none of: the file, every year, no entries.
  fileprivate var hasNoPlural: Bool {
    guard language.language == "en" else { return false }
    let words = scalars.split { !$0.isLetter && $0 != "'" }.map { TextForm.key(String(scalars: $0)) }
    return words.contains("no")
      || !words.contains {
        $0.count > 3 && $0.hasSuffix("s") && !["ss", "us", "is", "'s"].contains(where: $0.hasSuffix)
      }
  }

  /// Whether what is counted stands behind a number that ends at a place: %d файл, %d-й год, %d개.
  fileprivate func isCounted(behind place: Int) -> Bool {
    let next = scalar(place)
    if next == "-" { return scalar(place + 1).isLetter }
    if next.isHangul { return true }
    return TextForm.isSpace(next) && scalar(place + 1).isCyrillic && scalar(place + 1).isSmall
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

internal import TumenModel
internal import TumenText

/// A message in ICU MessageFormat or Fluent, taken apart.
struct Message {
  /// What stands in braces: `{name}`, `{n, plural, …}`, `{ $user }`, `{ -brand }`, `{ NUMBER($n) }`.
  struct Argument {
    let name: String
    /// `plural`, `select`, `number`, `date` …, or the function of Fluent; empty if there is none.
    var type = ""
    /// What stands behind the type of a number, a date or a time.
    var style = ""
    var branches: [Branch] = []
    /// What a plural takes away from its number: 1 of `offset:1`.
    var offset = ""
    /// Whether it is written as Fluent does.
    var isFluent = false
  }

  /// One of the texts that an argument chooses between.
  struct Branch {
    let key: String
    var isDefault = false
    var text = Pattern()
  }

  /// A text with its arguments.
  struct Pattern {
    var arguments: [Argument] = []
    /// Whether `#` stands in it, the number of the plural around it.
    var hasNumber = false
    /// How many characters stand outside of braces.
    var outer = 0

    /// All arguments, those within branches too.
    var all: [Argument] { arguments.flatMap { [$0] + $0.branches.flatMap(\.text.all) } }

    /// How many characters a reader sees, what is put in aside; of several texts those of the longest.
    var length: Int { arguments.reduce(outer) { $0 + ($1.branches.map(\.text.length).max() ?? 0) } }
  }

  private(set) var pattern = Pattern()
  /// The place of the first brace without a partner.
  private(set) var unbalanced: Int?
  /// The names of attributes of Fluent: `.label = Open`.
  private(set) var attributes: Set<String> = []
  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    pattern = readPattern(depth: 0)
    for line in scalars.split(separator: "\n") {
      let line = line.drop(while: TextForm.isSpace)
      guard line.first == "." else { continue }
      let name = line.dropFirst().prefix(while: Self.isNamePart)
      if !name.isEmpty, line[name.endIndex...].drop(while: TextForm.isSpace).first == "=" {
        attributes.insert(String(scalars: name))
      }
    }
  }

  /// Whether there is more than plain `{name}`.
  var isStructured: Bool { pattern.all.contains { $0.isFluent || !$0.type.isEmpty } }

  /// Whether some argument chooses between texts.
  var hasBranches: Bool { pattern.all.contains { !$0.branches.isEmpty } }

  /// No message is deeper.
  private static let deepest = 32

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func skipSpace() { while let next, TextForm.isSpace(next) { place += 1 } }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.isLetter || scalar.isDigit || "_-.$".unicodeScalars.contains(scalar))
  }

  private mutating func name() -> String {
    let name = scalars[place...].prefix(while: Self.isNamePart)
    // n -> and n- are no names.
    let end = name.last == "-" ? name.endIndex - 1 : name.endIndex
    defer { place = end }
    return String(scalars: scalars[place..<end])
  }

  /// Reads to the brace that closes, which it leaves, or to the end. A variant of Fluent ends before the next one as well.
  private mutating func readPattern(depth: Int, isVariant: Bool = false) -> Pattern {
    var pattern = Pattern()
    while let scalar = next {
      switch scalar {
      case "'"
      where scalars.count > place + 2 && scalars[place + 2] == "'" && "{}".unicodeScalars.contains(scalars[place + 1]):
        place += 3
        pattern.outer += 1
      case "{":
        let open = place
        place += 1
        pattern.arguments += depth < Self.deepest ? arguments(depth: depth + 1) : []
        if next == "}" { place += 1 } else { unbalanced = unbalanced ?? open }
      case "}":
        if depth > 0 { return pattern }
        unbalanced = unbalanced ?? place
        place += 1
      case "[", "*":
        let isVariantHead = isVariant && place > 0 && TextForm.isSpace(scalars[place - 1])
        if isVariantHead, scalar == "[" || place + 1 < scalars.count && scalars[place + 1] == "[" { return pattern }
        place += 1
        pattern.outer += 1
      default:
        if scalar == "#" { pattern.hasNumber = true }
        place += 1
        pattern.outer += 1
      }
    }
    return pattern
  }

  /// What stands between braces: an argument, or a text with arguments. Stops before the brace that closes.
  private mutating func arguments(depth: Int) -> [Argument] {
    let begin = place
    skipSpace()
    let isSpaced = place > begin
    if next == "\"" {
      place += 1
      while let scalar = next, scalar != "\"" { place += 1 }
      if next != nil { place += 1 }
      skipSpace()
      if next == "}" { return [] }
    }
    var argument = Argument(name: name())
    let isMarked = argument.name.hasPrefix("$") || argument.name.hasPrefix("-")
    let isTight = next == "}"
    skipSpace()
    if argument.name.isEmpty || argument.name == "." { return text(from: begin, depth) }
    switch next {
    case "}":
      argument.isFluent = isMarked || isSpaced && !isTight && argument.name.contains { $0.isLetter }
      return [argument]
    case "(":
      return call(argument.name, from: begin, depth)
    case "-" where scalars.count > place + 1 && scalars[place + 1] == ">":
      argument.isFluent = true
      argument.branches = variants(depth)
      return [argument]
    case ",":
      place += 1
      skipSpace()
      argument.type = String(scalars: scalars[place...].prefix { $0.isASCII && $0.isLetter })
      place += argument.type.unicodeScalars.count
      guard Self.types.contains(argument.type) else { return text(from: begin, depth) }
      skipSpace()
      if next == "," { place += 1 }
      if ["plural", "select", "selectordinal"].contains(argument.type) {
        argument.branches = branches(depth, offset: &argument.offset)
      } else {
        argument.style = style()
      }
      return [argument]
    default:
      return text(from: begin, depth)
    }
  }

  private static let types: Set<String> = [
    "plural", "select", "selectordinal", "number", "date", "time", "spellout", "ordinal", "duration", "list",
  ]

  private mutating func text(from begin: Int, _ depth: Int) -> [Argument] {
    place = begin
    return readPattern(depth: depth).arguments
  }

  /// The texts of a plural or a choice of ICU.
  private mutating func branches(_ depth: Int, offset: inout String) -> [Branch] {
    var branches: [Branch] = []
    while true {
      skipSpace()
      guard let scalar = next, scalar != "}" else { return branches }
      let key = scalars[place...].prefix { !TextForm.isSpace($0) && $0 != "{" && $0 != "}" }
      place = key.endIndex
      skipSpace()
      if key.starts(with: "offset:".unicodeScalars) {
        offset = String(scalars: key.dropFirst(7))
        continue
      }
      guard next == "{" else { return branches }
      let open = place
      place += 1
      let name = String(scalars: key)
      branches.append(Branch(key: name, isDefault: name == "other", text: readPattern(depth: depth)))
      if next == "}" { place += 1 } else { unbalanced = unbalanced ?? open }
    }
  }

  /// The variants behind an arrow of Fluent: `[one] … *[other] …`.
  private mutating func variants(_ depth: Int) -> [Branch] {
    place += 2
    var branches: [Branch] = []
    while true {
      skipSpace()
      let isDefault = next == "*"
      if isDefault { place += 1 }
      guard next == "[", let close = scalars[place...].firstIndex(of: "]") else { return branches }
      let key = scalars[(place + 1)..<close].filter { !TextForm.isSpace($0) }
      place = close + 1
      branches.append(
        Branch(key: String(scalars: key), isDefault: isDefault, text: readPattern(depth: depth, isVariant: true)))
    }
  }

  /// A function or a term with arguments of its own: `NUMBER($n, style: "percent")`, `-brand(case: "gen")`.
  private mutating func call(_ name: String, from begin: Int, _ depth: Int) -> [Argument] {
    guard let close = scalars[place...].firstIndex(of: ")") else { return text(from: begin, depth) }
    let inside = scalars[(place + 1)..<close]
    place = close + 1
    skipSpace()
    let isTerm = name.hasPrefix("-")
    let variable = inside.drop { $0 != "$" }.prefix(while: Self.isNamePart)
    if !isTerm, variable.isEmpty {
      // What a function without an argument says chooses too: PLATFORM() -> [macos] …
      guard inside.isEmpty, next == "-", scalars.count > place + 1, scalars[place + 1] == ">" else {
        return text(from: begin, depth)
      }
      return [Argument(name: name + "()", branches: variants(depth), isFluent: true)]
    }
    var argument = Argument(name: isTerm ? name : String(scalars: variable), isFluent: true)
    if !isTerm { argument.type = name }
    if next == "-", scalars.count > place + 1, scalars[place + 1] == ">" { argument.branches = variants(depth) }
    return [argument]
  }

  /// What stands before the brace that closes.
  private mutating func style() -> String {
    let begin = place
    var depth = 0
    while let scalar = next, depth > 0 || scalar != "}" {
      depth += scalar == "{" ? 1 : scalar == "}" ? -1 : 0
      place += 1
    }
    return String(scalars: scalars[begin..<place].filter { !TextForm.isSpace($0) })
  }
}

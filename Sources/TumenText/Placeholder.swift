internal import TumenModel

/// A placeholder or tag that stands in the text itself: `%s`, `%1$d`, `%(name)s`, `%<name>d`, `%1`, `%L1`, `%n`, `{name}`,
/// `{price:.2f}`, `<b>`.
package struct Placeholder: Hashable, Sendable {
  /// Which notation it is of.
  package enum Notation: Hashable, Sendable {
    case printf, brace, tag
  }

  package let notation: Notation
  /// The placeholder as it stands.
  package let text: String
  /// Its place in Unicode scalars.
  package let range: Range<Int>

  /// The placeholders of a text from left to right. Linear in the text.
  package static func placeholders(in scalars: [Unicode.Scalar]) -> [Placeholder] {
    // Most texts have none.
    guard let first = scalars.firstIndex(where: beginnings.contains) else { return [] }
    var found: [Placeholder] = []
    var place = first
    while place < scalars.count {
      let (notation, length): (Notation, Int) =
        switch scalars[place] {
        case "%": (.printf, printf(scalars[place...]))
        case "{": (.brace, brace(scalars[place...]))
        case "<": (.tag, tag(scalars[place...]))
        default: (.printf, 0)
        }
      if length > 0 {
        let shown = String(scalars: scalars[place..<place + length])
        found.append(Placeholder(notation: notation, text: shown, range: place..<place + length))
      }
      // A doubled per cent sign is a per cent sign.
      let isDoubled = scalars[place] == "%" && place + 1 < scalars.count && scalars[place + 1] == "%"
      place += max(length, isDoubled ? 2 : 1)
      while place < scalars.count, !beginnings.contains(scalars[place]) { place += 1 }
    }
    return found
  }

  private static let beginnings: ScalarSet = "%{<"
  private static let flags: ScalarSet = "$+-#.*'0123456789"
  private static let lengths: ScalarSet = "hlLqjzt"
  private static let conversions: ScalarSet = "diouxXeEfFgGaAcspnr@"

  /// The length of a conversion of printf at the head, or 0. A space as a flag is left out: “50 % of”.
  private static func printf(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var rest = scalars.dropFirst()
    // A named argument of Python or Ruby: %(name)s, %<name>d.
    if let open = rest.first, open == "(" || open == "<",
      let close = rest.prefix(60).firstIndex(of: open == "(" ? ")" : ">"),
      rest[rest.startIndex + 1..<close].allSatisfy({ isNamePart($0) })
    {
      rest = rest[(close + 1)...]
    }
    let isNumbered = rest.first.map { ("1"..."9").contains($0) || $0 == "L" } ?? false
    // An apostrophe is a flag before the width alone: %1's is an argument in the possessive.
    while let scalar = rest.first, flags.contains(scalar) {
      if scalar == "'", ("0"..."9").contains(scalars[rest.startIndex - 1]) { break }
      rest = rest.dropFirst()
    }
    rest = rest.drop(while: lengths.contains)
    guard let conversion = rest.first, conversions.contains(conversion),
      // Letters of other scripts stand right behind it: %d개.
      rest.dropFirst().first.map({ !$0.isASCII || !$0.isLetter || conversion == "@" }) ?? true
    else { return isNumbered ? numbered(scalars) : 0 }
    return rest.startIndex + 1 - scalars.startIndex
  }

  /// The length of an argument of Qt at the head, `%1` to `%99` or `%L1`, or 0.
  private static func numbered(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    let rest = scalars.dropFirst()
    let isGrouped = rest.first == "L"
    let digits = (isGrouped ? rest.dropFirst() : rest).prefix { ("0"..."9").contains($0) }
    let next = digits.endIndex < scalars.endIndex ? scalars[digits.endIndex] : " "
    return (1..<3).contains(digits.count) && next != "$" && next != "%" ? digits.endIndex - scalars.startIndex : 0
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.isLetter || ("0"..."9").contains(scalar) || scalar == "_" || scalar == ".")
  }

  /// The length of `{name}`, `{0}`, `{- name}` or, as Python formats, `{price:.2f}` and `{name!r}` at the head, or 0.
  private static func brace(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var rest = scalars.dropFirst()
    if rest.starts(with: "- ".unicodeScalars) { rest = rest.dropFirst(2) }
    rest = rest.drop(while: isNamePart)
    if rest.first == "!", let kind = rest.dropFirst().first, "rsa".unicodeScalars.contains(kind) {
      rest = rest.dropFirst(2)
    }
    if rest.first == ":" {
      // A word behind a colon is no format: {note: text}.
      rest = rest.dropFirst().drop(while: formats.contains)
      if let type = rest.first, formatTypes.contains(type) { rest = rest.dropFirst() }
    }
    return rest.first == "}" ? rest.startIndex + 1 - scalars.startIndex : 0
  }

  private static let formats: ScalarSet = "<>=^+-#0123456789,_."
  private static let formatTypes: ScalarSet = "bcdeEfFgGnosxX%"

  /// Whether angle brackets hold an address: `<https://example.org>`.
  private static func isAddress(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
    inside.drop { $0.isASCII && $0.isLetter }.starts(with: "://".unicodeScalars)
  }

  /// The length of a tag like `<b>`, `</a>` or `<br/>` at the head, or 0.
  private static func tag(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var rest = scalars.dropFirst()
    if rest.first == "/" { rest = rest.dropFirst() }
    guard let first = rest.first, first.isASCII, first.isLetter,
      let end = rest.prefix(200).firstIndex(of: ">"), !rest[..<end].contains("<"), !isAddress(rest[..<end])
    else { return 0 }
    return end + 1 - scalars.startIndex
  }
}

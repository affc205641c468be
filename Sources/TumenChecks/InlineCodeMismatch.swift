internal import TumenModel

/// An inline code or placeholder that one side has and the other has not.
struct InlineCodeMismatch: Rule {
  static let id = "inline-code-mismatch"

  func problems(in translation: Translation) -> [Problem] {
    guard !translation.target.text.isEmpty || !translation.target.codes.isEmpty else { return [] }
    let source = Self.codes(of: translation.source)
    let target = Self.codes(of: translation.target)
    let missing = Self.unmatched(source, by: target)
    let added = Self.unmatched(target, by: source)
    let lacks = missing.map { Problem(.error, "the target lacks \($0.name)", source: $0.range, subject: $0.key) }
    let extra = added.map {
      Problem(.error, "the target has \($0.name), which the source has not", target: $0.range, subject: $0.key)
    }
    return lacks + extra
  }

  private struct Code {
    /// What must be the same on both sides.
    let key: String
    /// What it is called in a message.
    let name: String
    let range: Range<Int>
  }

  private static func unmatched(_ codes: [Code], by others: [Code]) -> [Code] {
    var counts: [String: Int] = [:]
    for other in others { counts[other.key, default: 0] += 1 }
    return codes.filter { code in
      let count = counts[code.key, default: 0]
      counts[code.key] = count - 1
      return count <= 0
    }
  }

  private static func codes(of segment: Segment) -> [Code] {
    segment.codes.map { code in
      let shown = code.content.isEmpty ? "<\(code.element)>" : "“\(code.content)”"
      return Code(
        key: "\(code.kind) \(code.content.isEmpty ? code.element : code.content)", name: "the code \(shown)",
        range: code.position..<code.position)
    } + placeholders(in: segment.text)
  }

  /// Placeholders and tags that stand in the text itself: `%s`, `%1$d`, `{name}`, `<b>`.
  private static func placeholders(in text: String) -> [Code] {
    let scalars = Array(text.unicodeScalars)
    var codes: [Code] = []
    var place = 0
    while place < scalars.count {
      let length =
        switch scalars[place] {
        case "%": printf(scalars[place...])
        case "{": brace(scalars[place...])
        case "<": tag(scalars[place...])
        default: 0
        }
      if length > 0 {
        let shown = String(String.UnicodeScalarView(scalars[place..<place + length]))
        codes.append(
          Code(key: Self.withoutPosition(shown), name: "the placeholder “\(shown)”", range: place..<place + length))
      }
      // A doubled per cent sign is a per cent sign.
      place += max(length, scalars[place...].starts(with: ["%", "%"]) ? 2 : 1)
    }
    return codes
  }

  /// `%1$s` as `%s`: a translation that needs another order numbers what the source does not.
  private static func withoutPosition(_ placeholder: String) -> String {
    guard placeholder.hasPrefix("%"), let sign = placeholder.firstIndex(of: "$") else { return placeholder }
    return "%" + placeholder[placeholder.index(after: sign)...]
  }

  /// The length of a conversion of printf at the head, or 0. A space as a flag is left out: “50 % of”.
  private static func printf(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var rest = scalars.dropFirst()
    rest = rest.drop { ("0"..."9").contains($0) || "$+-#.*'".unicodeScalars.contains($0) }
    rest = rest.drop { "hlLqjzt".unicodeScalars.contains($0) }
    guard let conversion = rest.first, "diouxXeEfFgGaAcsp@".unicodeScalars.contains(conversion),
      rest.dropFirst().first.map({ !$0.properties.isAlphabetic || conversion == "@" }) ?? true
    else { return 0 }
    return rest.startIndex + 1 - scalars.startIndex
  }

  /// The length of `{name}` or `{0}` at the head, or 0.
  private static func brace(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    let name = scalars.dropFirst().prefix {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == ".")
    }
    guard name.endIndex < scalars.endIndex, scalars[name.endIndex] == "}" else { return 0 }
    return name.endIndex + 1 - scalars.startIndex
  }

  /// The length of a tag like `<b>`, `</a>` or `<br/>` at the head, or 0.
  private static func tag(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var rest = scalars.dropFirst()
    if rest.first == "/" { rest = rest.dropFirst() }
    guard let first = rest.first, first.isASCII, first.properties.isAlphabetic,
      let end = rest.prefix(200).firstIndex(of: ">"), !rest[..<end].contains("<")
    else { return 0 }
    return end + 1 - scalars.startIndex
  }
}

internal import TumenModel
internal import TumenText

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
    segment.codes.filter { !$0.isAnnotation }.map { code in
      let shown = code.content.isEmpty ? "<\(code.element)>" : "“\(code.content)”"
      return Code(
        key: "\(code.kind) \(code.content.isEmpty ? code.element : code.content)", name: "the code \(shown)",
        range: code.position..<code.position)
    }
      + Placeholder.placeholders(in: Array(segment.text.unicodeScalars)).map { found in
        Code(
          key: Self.withoutPosition(found.text), name: "the placeholder “\(found.text)”", range: found.range)
      }
  }

  /// `%1$s` as `%s`: a translation that needs another order numbers what the source does not.
  private static func withoutPosition(_ placeholder: String) -> String {
    guard placeholder.hasPrefix("%"), let sign = placeholder.firstIndex(of: "$") else { return placeholder }
    return "%" + placeholder[placeholder.index(after: sign)...]
  }
}

internal import TumenModel

extension Record<TranslationUnit> {
  /// A unit, unless a character stands in it that XML cannot hold: no memory could write it as TMX.
  /// - Parameter holder: what people call the record in its file: “the line”, “the message”.
  static func checked(_ unit: TranslationUnit, _ holder: String, line: Int) -> Record {
    guard let scalar = unit.firstForbidden else { return .read(unit, line: line) }
    let code = String(scalar.value, radix: 16, uppercase: true)
    return .rejected(message: "\(holder) holds the control character U+\(code); remove it", line: line)
  }
}

extension TranslationUnit {
  fileprivate var firstForbidden: Unicode.Scalar? {
    let texts = [id ?? ""] + metadata.texts + variants.flatMap { $0.segment.texts + $0.metadata.texts }
    return texts.lazy.compactMap { XMLText.firstForbidden(in: $0[...]) }.first
  }
}

extension TranslationUnit.Metadata {
  fileprivate var texts: [String] { (attributes + properties).flatMap { [$0.name, $0.value] } + notes }
}

extension Segment {
  fileprivate var texts: [String] {
    [text]
      + codes.flatMap { code in
        [code.element, code.content, code.id ?? ""] + code.attributes.flatMap { [$0.name, $0.value] }
      }
  }
}

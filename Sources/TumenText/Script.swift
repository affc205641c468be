/// A script of ISO 15924.
@usableFromInline package struct Script: RawRepresentable, Hashable, Sendable {
  /// The four letters of ISO 15924.
  @usableFromInline package let rawValue: String
  /// The script of these four letters, whether ICU knows it or not.
  @usableFromInline package init(rawValue: String) { self.rawValue = rawValue }

  /// The script of English.
  @usableFromInline package static let latin = Script(rawValue: "Latn")
  /// The script of Russian.
  @usableFromInline package static let cyrillic = Script(rawValue: "Cyrl")
  /// The script of Korean.
  @usableFromInline package static let hangul = Script(rawValue: "Hang")
  /// Characters that all scripts share: digits, punctuation.
  @usableFromInline package static let common = Script(rawValue: "Zyyy")
  /// Marks that take the script of their base.
  @usableFromInline package static let inherited = Script(rawValue: "Zinh")

  /// The script of one character.
  @usableFromInline package init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0...0x7F: self = .common
    case 0x0400...0x0484, 0x0487...0x052F: self = .cyrillic
    case 0xAC00...0xD7A3: self = .hangul
    default: self.init(rawValue: ICU.scriptName(of: scalar))
    }
  }

  /// The scripts of a text's letters; common and inherited characters count for none.
  package static func scripts(in text: String) -> Set<Script> {
    var found: Set<Script> = []
    for scalar in text.unicodeScalars {
      let script = Script(of: scalar)
      if script != .common && script != .inherited { found.insert(script) }
    }
    return found
  }
}

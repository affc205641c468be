/// A script of ISO 15924.
public struct Script: RawRepresentable, Hashable, Sendable {
  /// The four letters of ISO 15924.
  public let rawValue: String
  /// The script of these four letters, whether ICU knows it or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The script of English.
  public static let latin = Script(rawValue: "Latn")
  /// The script of Russian.
  public static let cyrillic = Script(rawValue: "Cyrl")
  /// The script of Korean.
  public static let hangul = Script(rawValue: "Hang")
  /// Characters that all scripts share: digits, punctuation.
  public static let common = Script(rawValue: "Zyyy")
  /// Marks that take the script of their base.
  public static let inherited = Script(rawValue: "Zinh")

  /// The script of one character.
  public init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0...0x7F: self = .common
    case 0x0400...0x0484, 0x0487...0x052F: self = .cyrillic
    case 0xAC00...0xD7A3: self = .hangul
    default: self.init(rawValue: ICU.scriptName(of: scalar))
    }
  }

  /// The scripts of a text's letters; common and inherited characters count for none.
  public static func scripts(in text: String) -> Set<Script> {
    var found: Set<Script> = []
    for scalar in text.unicodeScalars {
      let script = Script(of: scalar)
      if script != .common && script != .inherited { found.insert(script) }
    }
    return found
  }
}

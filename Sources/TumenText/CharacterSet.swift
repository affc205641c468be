/// A character set other than UTF-8 that older files are written in, by its name in the IANA registry: `KOI8-R`,
/// `EUC-KR`, `windows-1251`.
package struct CharacterSet: Hashable, Sendable {
  /// The name as the file gives it.
  package let name: String

  /// The set of that name, `nil` if ICU knows none.
  package init?(named name: String) {
    guard !name.isEmpty, name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      ICU.decoded(Array("a".utf8), charset: name) == "a"
    else { return nil }
    self.name = name
  }

  /// The text that bytes stand for, `nil` if they stand for none.
  package func text(of bytes: [UInt8]) -> String? { bytes.isEmpty ? "" : ICU.decoded(bytes, charset: name) }

  /// The bytes of a text, `nil` if the set has not got all its characters.
  package func bytes(of text: String) -> [UInt8]? { text.isEmpty ? [] : ICU.encoded(text, charset: name) }
}

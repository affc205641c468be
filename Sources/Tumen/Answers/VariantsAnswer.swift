public import TumenModel
internal import TumenText

/// The spellings of a name that a reader may meet in one language.
public struct VariantsAnswer: Answer, Encodable {
  /// The name as it was given, in NFC.
  public let text: String
  /// The language whose spellings they are.
  public let language: LanguageTag
  /// The spellings, those of the schemes first.
  public let variants: [String]

  init(_ name: String, in language: LanguageTag, _ variants: [String]) {
    text = TextForm.spaced(TextForm.nfc(name))
    self.language = language
    self.variants = variants
  }

  private enum Keys: String, CodingKey { case text, language, forms, indeclinable, certain }

  /// Encodes the shape that `tumen inflect --variants --json` prints: that of ``InflectionAnswer``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(text, forKey: .text)
    try container.encode(language.identifier, forKey: .language)
    try container.encode(variants.map { ["form": "variant", "text": $0] }, forKey: .forms)
    try container.encode(!variants.isEmpty && variants.allSatisfy { $0 == text }, forKey: .indeclinable)
    try container.encode(true, forKey: .certain)
  }
}

/// The character set of a catalogue that is not in UTF-8.
struct POCharset {
  /// As the header gives it.
  let name: String
  private let decoder: TextCoder
  private let encoder: TextCoder

  /// `nil` if no set is known by the name.
  init?(named name: String) {
    let standard = WebEncoding.standard(name)
    guard let decoder = TextCoder(.decoding, standard),
      let encoder = TextCoder(.encoding, name) ?? TextCoder(.encoding, standard)
    else { return nil }
    self.name = name
    self.decoder = decoder
    self.encoder = encoder
  }

  /// The UTF-8 of a line, `nil` if its bytes are no text.
  func text(of line: [UInt8]) -> [UInt8]? {
    guard let text = decoder.converted(line), !decoder.isWaiting else { return nil }
    return text
  }

  /// The bytes of some UTF-8, `nil` if the set has not got all its characters.
  func bytes(of text: [UInt8]) -> [UInt8]? {
    // What it has not got would come back as a reference.
    guard let bytes = encoder.converted(text), self.text(of: bytes) == text else { return nil }
    return bytes
  }
}

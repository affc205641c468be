internal import CXML

/// Converts text from an encoding to UTF-8 or back, piece by piece.
///
/// The wall around libxml2's converters: no pointer leaves it.
@safe final class TextCoder {
  enum Direction {
    case decoding, encoding
  }

  private let coder: OpaquePointer

  /// `nil` if libxml2 does not know the encoding.
  init?(_ direction: Direction, _ encoding: String) {
    guard let coder = unsafe cxml_coder_open(encoding, direction == .decoding ? cxml_decoding : cxml_encoding) else {
      return nil
    }
    unsafe self.coder = coder
  }

  deinit { unsafe cxml_coder_close(coder) }

  /// What the next bytes become. The beginning of a character waits for its rest; one that the encoding cannot hold
  /// becomes a reference.
  /// - Returns: `nil` where the bytes are no text.
  func converted(_ bytes: [UInt8]) -> [UInt8]? {
    let result = unsafe bytes.withUnsafeBufferPointer { piece in
      unsafe piece.baseAddress.map { unsafe cxml_coder_convert(coder, $0, piece.count) } ?? 0
    }
    guard result == 0 else { return nil }
    var length = 0
    guard let text = unsafe cxml_coder_bytes(coder, &length) else { return [] }
    defer { unsafe cxml_coder_clear(coder) }
    return unsafe Array(UnsafeBufferPointer(start: text, count: length))
  }

  /// Whether the beginning of a character waits for its rest.
  var isWaiting: Bool { unsafe cxml_coder_waiting(coder) > 0 }
}

internal import CXML
internal import TumenModel

/// The bytes of an XML file as UTF-8, whatever encoding it is in (XML 1.0, appendix F), and the way back.
///
/// The wall around libxml2's converters: no pointer leaves it.
@safe final class XMLBytes {
  private let source: ByteSource
  /// `nil` for UTF-8.
  private let coder: OpaquePointer?
  /// What the file calls its encoding, or what its first bytes show.
  let encoding: String
  /// The mark at the head of the file that is no part of its text in UTF-8.
  private let mark: [UInt8]
  private var isBegun = false
  private var isEncoding = false

  /// - Throws: ``TumenError`` with code `malformed` if the encoding is not known or cannot be true.
  init(_ source: ByteSource, isHTML: Bool = false) throws(TumenError) {
    self.source = source
    let head = Array(try source.peek().prefix(1024))
    (encoding, mark) = try Self.encoding(of: head, isHTML, file: source.name)
    if ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(encoding.uppercased()) {
      unsafe coder = nil
      return
    }
    guard let coder = unsafe cxml_coder_open(encoding) else {
      throw TumenError(
        .malformed, "the file says that its encoding is “\(encoding.prefix(40))”, which is not known",
        mend: "save it as UTF-8", at: .init(file: source.name, line: 1))
    }
    unsafe self.coder = coder
  }

  deinit { if let coder = unsafe coder { unsafe cxml_coder_close(coder) } }

  /// The next bytes; empty at the end.
  func read() throws(TumenError) -> [UInt8] {
    guard let coder = unsafe coder else { return try source.read() }
    while true {
      var bytes = try source.read()
      if bytes.isEmpty {
        if unsafe cxml_coder_waiting(coder) > 0 { throw notText() }
        return []
      }
      if !isBegun {
        isBegun = true
        bytes.removeFirst(mark.count)
      }
      let result = unsafe bytes.withUnsafeBufferPointer { piece in
        unsafe piece.baseAddress.map { unsafe cxml_coder_decode(coder, $0, piece.count) } ?? 0
      }
      if result != 0 { throw notText() }
      let text = unsafe Self.take(from: coder)
      // A piece may end before its first character does.
      if !text.isEmpty { return text }
    }
  }

  /// The next UTF-8 of a copy in the encoding of the file, at first behind the mark that the file has at its head; a
  /// character that it cannot hold becomes a reference.
  func encoded(_ bytes: [UInt8]) throws(TumenError) -> [UInt8] {
    guard let coder = unsafe coder, !bytes.isEmpty else { return bytes }
    let result = unsafe bytes.withUnsafeBufferPointer { piece in
      unsafe piece.baseAddress.map { unsafe cxml_coder_encode(coder, $0, piece.count) } ?? 0
    }
    if result != 0 {
      throw TumenError(
        .malformed, "the text cannot be written in the encoding “\(encoding)”", mend: "save the file as UTF-8",
        at: .init(file: source.name))
    }
    defer { isEncoding = true }
    return (isEncoding ? [] : mark) + (unsafe Self.take(from: coder))
  }

  private func notText() -> TumenError {
    TumenError(
      .malformed, "the file says that its encoding is “\(encoding)”, but it holds bytes that are no text in it",
      mend: "name its true encoding in the first line, or save it as UTF-8", at: .init(file: source.name))
  }

  private static func take(from coder: OpaquePointer) -> [UInt8] {
    var length = 0
    guard let bytes = unsafe cxml_coder_bytes(coder, &length) else { return [] }
    let text = unsafe Array(UnsafeBufferPointer(start: bytes, count: length))
    unsafe cxml_coder_clear(coder)
    return text
  }

  private static func encoding(
    of head: [UInt8], _ isHTML: Bool, file: String
  ) throws(TumenError) -> (String, mark: [UInt8]) {
    let marks: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    if let (mark, name) = marks.first(where: { head.starts(with: $0.0) }) { return (name, mark) }
    if head.starts(with: [0x3C, 0]) { return ("UTF-16LE", []) }
    if head.starts(with: [0, 0x3C]) { return ("UTF-16BE", []) }
    let text = String(decoding: head, as: UTF8.self)
    if isHTML, !text.hasPrefix("<?xml") { return (htmlEncoding(of: text.lowercased()), []) }
    guard text.hasPrefix("<?xml"), let end = text.firstIndex(of: ">") else { return ("UTF-8", []) }
    let words = text[..<end].split { $0.isWhitespace || $0 == "=" || $0 == "\"" || $0 == "'" || $0 == "?" }
    guard let place = words.firstIndex(of: "encoding"), place + 1 < words.count else { return ("UTF-8", []) }
    let name = String(words[place + 1])
    if ["UTF-16", "UTF-32", "UCS-", "ISO-10646-UCS"].contains(where: name.uppercased().hasPrefix) {
      throw TumenError(
        .malformed, "the file says that its encoding is “\(name.prefix(40))”, but it is not",
        mend: "name its true encoding in the first line", at: .init(file: file, line: 1))
    }
    return (name, [])
  }

  /// What `<meta charset="…">` or its longer form names; UTF-8 if none does, or if it names UTF-16, which these bytes are
  /// not (HTML, 13.2.3.2).
  private static func htmlEncoding(of head: String) -> String {
    guard let place = head.firstRange(of: "charset=") else { return "UTF-8" }
    let name = head[place.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
    return name.isEmpty || name.hasPrefix("utf-16") ? "UTF-8" : String(name)
  }
}

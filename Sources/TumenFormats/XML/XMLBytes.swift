internal import TumenModel

/// The bytes of an XML file as UTF-8, whatever encoding it is in (XML 1.0, appendix F), and the way back.
final class XMLBytes {
  private let source: ByteSource
  /// `nil` for UTF-8.
  private let decoder: TextCoder?
  private let copy: XMLCopy?
  /// What the file calls its encoding, or what its first bytes show.
  let encoding: String
  /// The mark at the head of the file that is no part of its text in UTF-8.
  private let mark: [UInt8]
  /// What the encoding was taken for without the word of the file or against it, in one sentence for people; known once the
  /// file was read.
  private(set) var remark: String?
  private let isHTML: Bool
  /// Whether the file says that it is ASCII, and is read as UTF-8.
  private var isCalledASCII = false
  /// Whether a page leaves its encoding to the reader.
  private let isUnnamed: Bool
  /// The beginning of a character whose end is in the next piece, and where it stands.
  private var waiting: [UInt8] = []
  private var (line, column) = (1, 1)
  private var isBegun = false
  /// What tells that the file is UTF-8 whatever it says.
  private var suspicion = UTF8Suspicion()

  /// - Parameters:
  ///   - isHTML: whether the file is a page, which may leave its encoding to the reader.
  ///   - isWrittenBack: whether ``encoded(_:)`` is asked for a copy of the file.
  /// - Throws: ``TumenError`` with code `malformed` if the encoding is not known or cannot be true.
  init(_ source: ByteSource, isHTML: Bool = false, isWrittenBack: Bool = false) throws(TumenError) {
    self.source = source
    self.isHTML = isHTML
    let named: String?
    (named, mark) = try Self.encoding(of: Array(try source.peek().prefix(1024)), isHTML, file: source.name)
    isUnnamed = named == nil
    if let named {
      (encoding, remark) = (named, nil)
    } else if try Self.isUTF8(source) {
      (encoding, remark) = ("UTF-8", nil)
    } else {
      encoding = HTMLEncoding.fallback
      remark =
        "\(source.name) names no encoding and is no UTF-8, so it was read as \(encoding); "
        + "name its encoding with <meta charset=\"…\">, or save it as UTF-8"
    }
    let name = encoding.uppercased()
    // What is ASCII can be read as UTF-8, and has to stay what it is.
    let isASCII = ["US-ASCII", "ASCII"].contains(name)
    if ["UTF-8", "UTF8"].contains(name) || isASCII && !isWrittenBack {
      isCalledASCII = isASCII
      (decoder, copy) = (nil, nil)
      return
    }
    let standard = isHTML || isASCII ? encoding : WebEncoding.standard(encoding)
    decoder = TextCoder(.decoding, standard)
    copy = isWrittenBack ? XMLCopy([encoding, standard], mark) : nil
    guard decoder != nil, !isWrittenBack || copy != nil else {
      throw TumenError(
        .malformed, "the file says that its encoding is “\(encoding.prefix(40))”, which is not known",
        mend: "save it as UTF-8", at: .init(file: source.name, line: 1))
    }
  }

  /// The next bytes; empty at the end.
  func read() throws(TumenError) -> [UInt8] {
    guard let decoder else {
      let bytes = try isHTML ? utf8() : source.read()
      if isCalledASCII, bytes.contains(where: { $0 >= 0x80 }) {
        remark = "the file says that its encoding is “\(encoding)”, but it is more; it was read as UTF-8"
        isCalledASCII = false
      }
      return bytes
    }
    while true {
      var bytes = try source.read()
      let isLast = bytes.isEmpty
      if isLast, decoder.isWaiting { throw notText() }
      if !isBegun {
        isBegun = true
        bytes.removeFirst(mark.count)
      }
      if mark.isEmpty, !isUnnamed, !encoding.uppercased().hasPrefix("UTF"), suspicion.isConfirmed(by: bytes) {
        throw TumenError(
          .malformed, "the file says that its encoding is “\(encoding)”, but it is UTF-8",
          mend: isHTML ? "write <meta charset=\"utf-8\">" : "let the first line name UTF-8",
          at: .init(file: source.name, line: 1))
      }
      guard let text = decoder.converted(bytes) else { throw notText() }
      if let copy, !copy.isTrue(of: bytes, text, isLast: isLast) {
        throw TumenError(
          .malformed,
          "the encoding “\(encoding)” can write the same text in several ways, so that what does not change would not "
            + "keep its bytes", mend: "save the file as UTF-8", at: .init(file: source.name, line: 1))
      }
      // A piece may end before its first character does.
      if isLast || !text.isEmpty { return text }
    }
  }

  /// How much of a page tells whether it is UTF-8; in bytes.
  private static let headOfPage = 8 << 20

  private static func isUTF8(_ source: ByteSource) throws(TumenError) -> Bool {
    let head = try source.peek(headOfPage)
    // It may end within a character.
    return (0...(head.count < headOfPage ? 0 : 3)).contains { head.dropLast($0).isUTF8 }
  }

  /// The next bytes of a page in UTF-8, whose parser would let pass what is none.
  private func utf8() throws(TumenError) -> [UInt8] {
    while true {
      var more = try source.read()
      if !isBegun {
        isBegun = true
        more.removeFirst(min(mark.count, more.count))
      }
      let text = waiting + more
      let cut = (0...(more.isEmpty ? 0 : 3)).first { text.dropLast($0).isUTF8 }
      guard let cut else {
        count(text.prefix(text[...].firstInvalid ?? text.count))
        throw notText(line: line, column: column)
      }
      waiting = Array(text.suffix(cut))
      count(text.dropLast(cut))
      if more.isEmpty || cut < text.count { return Array(text.dropLast(cut)) }
    }
  }

  /// Goes on to the place behind some text.
  private func count(_ text: ArraySlice<UInt8>) {
    let lines = text.count { $0 == UInt8(ascii: "\n") }
    line += lines
    let rest = text.lastIndex(of: UInt8(ascii: "\n")).map { text[($0 + 1)...] } ?? text
    column = (lines > 0 ? 1 : column) + rest.count { $0 & 0xC0 != 0x80 }
  }

  /// The next UTF-8 of a copy in the encoding of the file, at first behind the mark that the file has at its head; a
  /// character that it cannot hold becomes a reference.
  func encoded(_ bytes: [UInt8]) throws(TumenError) -> [UInt8] {
    guard let copy else { return bytes }
    if let encoded = copy.encoded(bytes) { return encoded }
    throw TumenError(
      .malformed, "the text cannot be written in the encoding “\(encoding)”", mend: "save the file as UTF-8",
      at: .init(file: source.name))
  }

  private func notText(line: Int? = nil, column: Int? = nil) -> TumenError {
    TumenError(
      .malformed,
      isUnnamed
        ? "the page names no encoding, and it is no text in \(encoding)"
        : "the file says that its encoding is “\(encoding)”, but it holds bytes that are no text in it",
      mend: isHTML
        ? "name its true encoding with <meta charset=\"…\">, or save it as UTF-8"
        : "name its true encoding in the first line, or save it as UTF-8",
      at: .init(file: source.name, line: line, column: column))
  }

  /// - Returns: `nil` for a page that does not say it.
  private static func encoding(
    of head: [UInt8], _ isHTML: Bool, file: String
  ) throws(TumenError) -> (String?, mark: [UInt8]) {
    let marks: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    if let (mark, name) = marks.first(where: { head.starts(with: $0.0) }) { return (name, mark) }
    if head.starts(with: [0x3C, 0]) { return ("UTF-16LE", []) }
    if head.starts(with: [0, 0x3C]) { return ("UTF-16BE", []) }
    let text = String(decoding: head, as: UTF8.self)
    if isHTML, !text.hasPrefix("<?xml") { return (HTMLEncoding.named(in: head), []) }
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
}

/// A copy of a file in its encoding.
private final class XMLCopy {
  /// The encoding as it is named, then what the name stands for on the web, which holds more: a copy is in the first one
  /// until the file itself is not.
  private var names: ArraySlice<String>
  private var coder: TextCoder
  /// Encodes the text of the file as it is, and the bytes of the file that this has not come to.
  private var proof: TextCoder
  private var unproved: [UInt8] = []
  /// What stands before the first bytes.
  private var mark: [UInt8]

  /// `nil` if none of the names of the encoding is known.
  init?(_ names: [String], _ mark: [UInt8]) {
    let known = names.drop { TextCoder(.encoding, $0) == nil }
    guard let name = known.first, let coder = TextCoder(.encoding, name), let proof = TextCoder(.encoding, name) else {
      return nil
    }
    self.names = known.dropFirst()
    self.coder = coder
    self.proof = proof
    self.mark = mark
  }

  /// The next UTF-8 in the encoding, `nil` if it cannot be.
  func encoded(_ bytes: [UInt8]) -> [UInt8]? {
    guard !bytes.isEmpty, let encoded = coder.converted(bytes) else { return bytes.isEmpty ? [] : nil }
    defer { mark = [] }
    return mark + encoded
  }

  /// Whether the next bytes of the file are those that their text becomes. UTF-7 and the encodings of ISO 2022 can write
  /// it in several ways.
  func isTrue(of bytes: [UInt8], _ text: [UInt8], isLast: Bool) -> Bool {
    unproved += bytes
    while true {
      if let encoded = proof.converted(text), unproved.starts(with: encoded) {
        unproved.removeFirst(encoded.count)
        return !isLast || unproved.isEmpty
      }
      guard let name = names.popFirst(), let coder = TextCoder(.encoding, name),
        let proof = TextCoder(.encoding, name)
      else { return false }
      (self.coder, self.proof) = (coder, proof)
    }
  }
}

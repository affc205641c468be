/// A value of JSON (RFC 8259) whose objects keep the order of their keys.
package enum JSONValue: Hashable, Sendable {
  /// A key and its value.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// Why and where, in bytes from the head, a text is no JSON.
  package struct Fault: Error {
    package let message: String
    package let place: Int
  }

  /// Reads one value that fills the whole of some bytes.
  package init(_ bytes: ArraySlice<UInt8>) throws(Fault) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.document()
  }

  /// What an object has under a key, the first of several; `nil` for what is no object.
  package subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  /// The text, if it is one.
  package var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number, if it is one. JSON has no way of its own to write it: 5.0 and 0.5e1 are 5.
  package var wholeNumber: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits) ?? Double(digits).flatMap(Int.init(exactly:))
  }

  /// What people call a value of this kind.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// Reads JSON from UTF-8.
private struct JSONParser {
  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var depth = 0

  private static let depthLimit = 64

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  mutating func document() throws(JSONValue.Fault) -> JSONValue {
    let value = try value()
    skipSpace()
    if place < bytes.endIndex { throw fault("something stands behind the end of the object") }
    return value
  }

  private func fault(_ message: String, at place: Int? = nil) -> JSONValue.Fault {
    .init(message: message, place: (place ?? self.place) - bytes.startIndex)
  }

  private var head: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = head, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard head == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func value() throws(JSONValue.Fault) -> JSONValue {
    skipSpace()
    guard let head else { throw fault("it ends where a value is missing") }
    switch head {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try nested { parser throws(JSONValue.Fault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONValue.Fault) in try parser.array() }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: return try word()
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONValue.Fault) -> JSONValue
  ) throws(JSONValue.Fault) -> JSONValue {
    if depth == Self.depthLimit { throw fault("it is nested more than \(Self.depthLimit) levels deep") }
    depth += 1
    defer { depth -= 1 }
    place += 1
    return try body(&self)
  }

  private mutating func object() throws(JSONValue.Fault) -> JSONValue {
    var members: [JSONValue.Member] = []
    // Most objects have few keys, for which a set costs more than it saves.
    var keys: Set<String> = []
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      let start = place
      guard head == UInt8(ascii: "\"") else { throw fault("a key in quotation marks is missing") }
      let key = try string()
      if members.count == Self.mostCompared { keys.formUnion(members.map(\.key)) }
      let isThere =
        members.count < Self.mostCompared ? members.contains { $0.key == key } : !keys.insert(key).inserted
      if isThere { throw fault("the key “\(key.prefix(40))” stands twice", at: start) }
      guard take(":") else { throw fault("a colon is missing behind the key “\(key.prefix(40))”") }
      members.append(.init(key: key, value: try value()))
    } while take(",")
    guard take("}") else { throw fault("an object is not closed") }
    return .object(members)
  }

  private static let mostCompared = 8

  private mutating func array() throws(JSONValue.Fault) -> JSONValue {
    var values: [JSONValue] = []
    if take("]") { return .array([]) }
    repeat { values.append(try value()) } while take(",")
    guard take("]") else { throw fault("a list is not closed") }
    return .array(values)
  }

  private mutating func word() throws(JSONValue.Fault) -> JSONValue {
    for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
    where bytes[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return value
    }
    throw fault("a value is missing")
  }

  private mutating func number() throws(JSONValue.Fault) -> String {
    let start = place
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    func digits() throws(JSONValue.Fault) {
      guard isDigit(head) else { throw fault("a digit is missing") }
      while isDigit(head) { place += 1 }
    }
    if head == UInt8(ascii: "-") { place += 1 }
    if head == UInt8(ascii: "0") { place += 1 } else { try digits() }
    if head == UInt8(ascii: ".") {
      place += 1
      try digits()
    }
    if head == UInt8(ascii: "e") || head == UInt8(ascii: "E") {
      place += 1
      if head == UInt8(ascii: "+") || head == UInt8(ascii: "-") { place += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func string() throws(JSONValue.Fault) -> String {
    place += 1
    var text: [UInt8] = []
    let start = place
    // Where that begins which is not in `text` yet: most texts have no escape and are taken as they are.
    var begin = place
    while true {
      while let byte = head, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { place += 1 }
      guard let byte = head else { throw fault("a quotation mark is not closed", at: start - 1) }
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw fault("a control character stands in a text; write it as \\u00…") }
      text += bytes[begin..<place]
      place += 1
      try escape(&text)
      begin = place
    }
    // What escapes stand for is valid, so that the place of what is not is that among the bytes as they are.
    if begin > start { text += bytes[begin..<place] }
    let string = Self.text(of: begin > start ? text[...] : bytes[start..<place])
    guard let string else { throw fault("it is not valid UTF-8", at: bytes[start..<place].firstInvalid ?? start) }
    place += 1
    return string
  }

  /// The text of some bytes; `nil` if they are not valid UTF-8. The initializers for bytes of any kind take several times as
  /// long.
  private static func text(of bytes: ArraySlice<UInt8>) -> String? {
    do { return String(copying: try UTF8Span(validating: bytes.span)) } catch { return nil }
  }

  private mutating func escape(_ text: inout [UInt8]) throws(JSONValue.Fault) {
    let start = place - 1
    guard let byte = head else { throw fault("it ends within a text") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var value = try hexadecimal()
      if (0xD800...0xDBFF).contains(value), bytes[place...].starts(with: "\\u".utf8) {
        place += 2
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low) else { throw fault("half a surrogate pair stands in a text", at: start) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw fault("half a surrogate pair stands in a text", at: start) }
      text += String(scalar).utf8
    default: throw fault("JSON knows no \\ with this character behind it", at: start)
    }
  }

  private mutating func hexadecimal() throws(JSONValue.Fault) -> UInt32 {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("four hexadecimal digits are missing behind \\u") }
    place += 4
    return value
  }
}

extension JSONValue {
  /// Appends the value without white space.
  package func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in members.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Appends a text in its quotation marks. All that has to be escaped is, and U+0085, U+2028 and U+2029, which some take
  /// for the end of a line.
  package static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if isPlain(text.utf8Span.span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      appendEscaped(Array(text.utf8), to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether no byte begins what may have to be escaped. Most texts have none.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    // Without a way out, so that many bytes go in one step.
    var special = UInt8(0)
    for place in text.indices {
      let byte = text[place]
      special |=
        (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "\\") ? 1 : 0)
        | (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0)
    }
    return special == 0
  }

  private static func appendEscaped(_ text: [UInt8], to bytes: inout [UInt8]) {
    /// Where that begins which was not copied yet.
    var begin = 0
    var place = 0
    while place < text.count {
      guard let (escape, length) = escape(of: text, at: place) else {
        place += 1
        continue
      }
      bytes += text[begin..<place]
      bytes += escape.utf8
      place += length
      begin = place
    }
    bytes += text[begin...]
  }

  /// What stands for the character that begins at a place, and its length in bytes; `nil` if it stands for itself.
  private static func escape(of text: [UInt8], at place: Int) -> (escape: String, length: Int)? {
    switch text[place] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "\n"): ("\\n", 1)
    case UInt8(ascii: "\r"): ("\\r", 1)
    case UInt8(ascii: "\t"): ("\\t", 1)
    case let byte where byte < 0x10: ("\\u000" + String(byte, radix: 16), 1)
    case let byte where byte < 0x20: ("\\u00" + String(byte, radix: 16), 1)
    case 0xC2 where text[place + 1] == 0x85: ("\\u0085", 2)
    case 0xE2 where text[place + 1] == 0x80 && text[place + 2] == 0xA8: ("\\u2028", 3)
    case 0xE2 where text[place + 1] == 0x80 && text[place + 2] == 0xA9: ("\\u2029", 3)
    default: nil
    }
  }
}

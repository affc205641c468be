/// JSON that is written value by value, for answers that come by the thousand: to describe one to `Codable` costs more than
/// to find it.
///
/// Commas come by themselves. Members stand in the order in which they are written, which for answers is that of the
/// alphabet.
@usableFromInline package struct JSONText: Sendable {
  private var bytes: [UInt8] = []
  /// Whether a value stands before the next one in its object or list.
  private var isBehindValue = false

  package init() { bytes.reserveCapacity(2048) }

  /// All that was written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An object, whose members `body` writes.
  @inlinable package mutating func object(_ body: (inout JSONText) -> Void) {
    begin("{")
    body(&self)
    end("}")
  }

  /// A list of as many values as there are elements, each written by `body`.
  @inlinable package mutating func list<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONText, Elements.Element) -> Void
  ) {
    begin("[")
    for element in elements { body(&self, element) }
    end("]")
  }

  /// A list of the values that stand in another text.
  package mutating func list(of values: JSONText) {
    begin("[")
    bytes += values.bytes
    end("]")
  }

  /// The key of the value that is written next.
  package mutating func key(_ key: String) {
    separate()
    JSONValue.write(key, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    isBehindValue = false
  }

  /// A member of an object.
  package mutating func member(_ key: String, _ value: String) {
    self.key(key)
    write(value)
  }

  /// A member of an object.
  package mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    write(value)
  }

  /// A member of an object; no text is `null`.
  package mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    if let value { write(value) } else { writeNull() }
  }

  /// A member of an object; no number is `null`.
  package mutating func member(_ key: String, _ value: Int?) {
    self.key(key)
    if let value { write(value) } else { writeNull() }
  }

  /// A member of an object.
  package mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    isBehindValue = true
  }

  /// A range as a list of its two bounds.
  package mutating func member(_ key: String, _ range: Range<Int>) {
    self.key(key)
    list([range.lowerBound, range.upperBound]) { $0.write($1) }
  }

  /// A text.
  package mutating func write(_ value: String) {
    separate()
    JSONValue.write(value, to: &bytes)
    isBehindValue = true
  }

  /// A whole number.
  package mutating func write(_ value: Int) {
    separate()
    if (0..<100).contains(value) {
      // Most places and costs.
      if value > 9 { bytes.append(UInt8(ascii: "0") + UInt8(value / 10)) }
      bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
    isBehindValue = true
  }

  /// A number; one that JSON has no digits for is `null`.
  package mutating func write(_ value: Double) {
    if let whole = Int(exactly: value) { return write(whole) }
    guard value.isFinite else { return writeNull() }
    separate()
    bytes.append(contentsOf: value.description.utf8)
    isBehindValue = true
  }

  /// No value.
  package mutating func writeNull() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    isBehindValue = true
  }

  /// Ends a line of JSON Lines.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isBehindValue = false
  }

  /// What was written since the last call.
  package mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  @usableFromInline mutating func begin(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    isBehindValue = false
  }

  @usableFromInline mutating func end(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    isBehindValue = true
  }

  private mutating func separate() { if isBehindValue { bytes.append(UInt8(ascii: ",")) } }
}

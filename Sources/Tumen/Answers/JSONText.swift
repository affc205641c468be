internal import TumenFormats

/// JSON that is written value by value, for answers that come by the thousand: to describe one to `Codable` costs more than
/// to find it.
///
/// The writer of an object names its members in alphabetical order; commas come by themselves.
struct JSONText {
  private var bytes: [UInt8] = []
  /// Whether a value stands before the next one in its object or list.
  private var isBehindValue = false

  init() { bytes.reserveCapacity(2048) }

  /// All that was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An object, whose members `body` writes.
  mutating func object(_ body: (inout JSONText) -> Void) { wrapped("{", "}", body) }

  /// A list of as many values as there are elements, each written by `body`.
  mutating func list<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONText, Elements.Element) -> Void
  ) {
    wrapped("[", "]") { json in for element in elements { body(&json, element) } }
  }

  /// The key of the value that is written next.
  mutating func key(_ key: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    isBehindValue = false
  }

  mutating func member(_ key: String, _ value: String) {
    self.key(key)
    write(value)
  }

  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    write(value)
  }

  /// A range as a list of its two bounds.
  mutating func member(_ key: String, _ range: Range<Int>) {
    self.key(key)
    list([range.lowerBound, range.upperBound]) { $0.write($1) }
  }

  mutating func write(_ value: String) {
    separate()
    JSONValue.write(value, to: &bytes)
    isBehindValue = true
  }

  mutating func write(_ value: Int) {
    separate()
    if (0..<10).contains(value) {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
    isBehindValue = true
  }

  /// A number; one that JSON has no digits for is `null`.
  mutating func write(_ value: Double) {
    if let whole = Int(exactly: value) { return write(whole) }
    guard value.isFinite else { return writeNull() }
    separate()
    bytes.append(contentsOf: value.description.utf8)
    isBehindValue = true
  }

  mutating func writeNull() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    isBehindValue = true
  }

  private mutating func wrapped(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONText) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    isBehindValue = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    isBehindValue = true
  }

  private mutating func separate() { if isBehindValue { bytes.append(UInt8(ascii: ",")) } }
}

internal import TumenFormats

/// Writes answers as JSON, the keys of each object in alphabetical order, as they are described to `Codable`: straight
/// into bytes, since queries by the thousand have an answer each. Foundation’s encoder keeps a tree of what it is given
/// first, which cost a query as much as the search of an index.
///
/// What encodes itself does so to its end before anything else does; containers are used while their value is being
/// encoded, and none is nested but by encoding a value.
final class AnswerEncoder {
  private(set) var bytes: [UInt8] = []
  /// The values that are being encoded, the outermost first.
  private var open: [OpenValue] = []

  /// A value that is being encoded.
  private struct OpenValue {
    var shape = Shape.unknown
    /// Where its text begins.
    let start: Int
    /// The keys of an object, and where each key begins in the text.
    var members: [(key: String, start: Int)] = []
    /// How many elements a list has so far.
    var count = 0
  }

  init() { bytes.reserveCapacity(1024) }

  /// Appends a value.
  func append(_ value: some Encodable) throws {
    open.append(OpenValue(start: bytes.count))
    try value.encode(to: Position(encoder: self))
    guard let done = open.popLast() else { return }
    switch done.shape {
    case .unknown: bytes += "{}".utf8
    case .single: break
    case .list: bytes.append(UInt8(ascii: "]"))
    case .object:
      sort(done)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Puts the members of the object at the end of the text in the order of their keys.
  private func sort(_ object: OpenValue) {
    let members = object.members
    if members.isEmpty {
      bytes.append(UInt8(ascii: "{"))
      return
    }
    let isSorted = zip(members, members.dropFirst()).allSatisfy { $0.key < $1.key }
    if isSorted { return }
    let ends = members.dropFirst().map(\.start) + [bytes.count]
    let written = Array(bytes[object.start...])
    bytes.removeSubrange(object.start...)
    for (place, member) in members.indices.sorted(by: { members[$0].key < members[$1].key }).enumerated() {
      bytes.append(UInt8(ascii: place == 0 ? "{" : ","))
      // Without the bracket or comma that it had.
      bytes += written[members[member].start + 1 - object.start..<ends[member] - object.start]
    }
  }

  // MARK: What containers say

  fileprivate enum Shape {
    case unknown, object, list, single
  }

  fileprivate func begin(_ shape: Shape) {
    let place = open.count - 1
    if shape == .list, open[place].shape == .unknown { bytes.append(UInt8(ascii: "[")) }
    open[place].shape = shape
  }

  fileprivate func key(_ key: String) {
    let place = open.count - 1
    let start = bytes.count
    bytes.append(UInt8(ascii: open[place].members.isEmpty ? "{" : ","))
    open[place].members.append((key, start))
    write(key)
    bytes.append(UInt8(ascii: ":"))
  }

  fileprivate func element() {
    let place = open.count - 1
    if open[place].count > 0 { bytes.append(UInt8(ascii: ",")) }
    open[place].count += 1
  }

  fileprivate var count: Int { open.last?.count ?? 0 }

  fileprivate func write(_ text: String) { JSONValue.write(text, to: &bytes) }
  fileprivate func write(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }
  fileprivate func write(_ number: some BinaryInteger) { bytes += String(number).utf8 }
  fileprivate func writeNull() { bytes += "null".utf8 }

  fileprivate func write(_ number: Double) throws {
    // Answers hold finite numbers alone.
    guard number.isFinite else {
      throw EncodingError.invalidValue(number, .init(codingPath: [], debugDescription: "JSON has no such number"))
    }
    let text = number.description
    bytes += (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8
  }
}

/// Where the next value is written.
private struct Position: Encoder {
  let encoder: AnswerEncoder
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    encoder.begin(.object)
    return KeyedEncodingContainer(Members<Key>(encoder: encoder))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.begin(.list)
    return Elements(encoder: encoder)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    encoder.begin(.single)
    return OneValue(encoder: encoder)
  }
}

/// The members of an object.
private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: AnswerEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    encoder.key(key.stringValue)
    encoder.writeNull()
  }

  func encode(_ value: String, forKey key: Key) {
    encoder.key(key.stringValue)
    encoder.write(value)
  }

  func encode(_ value: Int, forKey key: Key) {
    encoder.key(key.stringValue)
    encoder.write(value)
  }

  func encode(_ value: Bool, forKey key: Key) {
    encoder.key(key.stringValue)
    encoder.write(value)
  }

  func encode(_ value: Double, forKey key: Key) throws {
    encoder.key(key.stringValue)
    try encoder.write(value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    encoder.key(key.stringValue)
    try encoder.append(value)
  }

  func nestedContainer<Inner>(keyedBy type: Inner.Type, forKey key: Key) -> KeyedEncodingContainer<Inner> {
    preconditionFailure("answers nest values, not containers")
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    preconditionFailure("answers nest values, not containers")
  }

  func superEncoder() -> any Encoder { preconditionFailure("answers have no classes") }
  func superEncoder(forKey key: Key) -> any Encoder { preconditionFailure("answers have no classes") }
}

/// The elements of a list.
private struct Elements: UnkeyedEncodingContainer {
  let encoder: AnswerEncoder
  var codingPath: [any CodingKey] { [] }
  var count: Int { encoder.count }

  func encodeNil() {
    encoder.element()
    encoder.writeNull()
  }

  func encode(_ value: String) {
    encoder.element()
    encoder.write(value)
  }

  func encode(_ value: Int) {
    encoder.element()
    encoder.write(value)
  }

  func encode(_ value: some Encodable) throws {
    encoder.element()
    try encoder.append(value)
  }

  func nestedContainer<Inner>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
    preconditionFailure("answers nest values, not containers")
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    preconditionFailure("answers nest values, not containers")
  }

  func superEncoder() -> any Encoder { preconditionFailure("answers have no classes") }
}

/// A value without parts, or one that is written as another.
private struct OneValue: SingleValueEncodingContainer {
  let encoder: AnswerEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.writeNull() }
  func encode(_ value: Bool) { encoder.write(value) }
  func encode(_ value: String) { encoder.write(value) }
  func encode(_ value: Double) throws { try encoder.write(value) }
  func encode(_ value: Float) throws { try encoder.write(Double(value)) }
  func encode(_ value: Int) { encoder.write(value) }
  func encode(_ value: Int8) { encoder.write(value) }
  func encode(_ value: Int16) { encoder.write(value) }
  func encode(_ value: Int32) { encoder.write(value) }
  func encode(_ value: Int64) { encoder.write(value) }
  func encode(_ value: UInt) { encoder.write(value) }
  func encode(_ value: UInt8) { encoder.write(value) }
  func encode(_ value: UInt16) { encoder.write(value) }
  func encode(_ value: UInt32) { encoder.write(value) }
  func encode(_ value: UInt64) { encoder.write(value) }
  func encode(_ value: some Encodable) throws { try encoder.append(value) }
}

/// Bytes on their way into a file.
struct OutputBytes {
  /// Room, of which the first ``count`` bytes are written: so no byte that is appended asks whether there is some.
  private var room: [UInt8] = []
  private(set) var count = 0

  private static let leastRoom = 1 << 12

  mutating func append(_ byte: UInt8) {
    makeRoom(1)
    room[count] = byte
    count += 1
  }

  mutating func append(_ text: String) {
    let bytes = text.utf8Span.span
    makeRoom(bytes.count)
    bytes.copy(into: &room, at: count)
    count += bytes.count
  }

  /// Appends a text as it stands in XML.
  /// - Returns: false, with nothing appended, if it holds a character that XML cannot hold.
  mutating func append(escaping text: String, _ marks: XMLMarks) -> Bool {
    let bytes = text.utf8Span.span
    makeRoom(bytes.roomToEscape)
    guard let written = bytes.escape(into: &room, at: count, marks) else { return false }
    count += written
    return true
  }

  /// Puts a byte in the place of one that was written.
  mutating func replace(at place: Int, with byte: UInt8) {
    precondition(place < count, "no byte was written there")
    room[place] = byte
  }

  /// The byte at a place that was written.
  subscript(place: Int) -> UInt8 {
    precondition(place < count, "no byte was written there")
    return room[place]
  }

  mutating func removeLast() {
    precondition(count > 0, "no byte was written")
    count -= 1
  }

  /// What was written since the last call.
  mutating func take() -> [UInt8] {
    defer { count = 0 }
    return Array(room[..<count])
  }

  private mutating func makeRoom(_ more: Int) {
    guard room.count - count < more else { return }
    room += [UInt8](repeating: 0, count: max(room.count, more, Self.leastRoom))
  }
}

internal import TumenModel

/// How much one record of a file holds, its texts and the number of its parts together. A record beyond the limit is
/// refused before it fills the memory.
struct RecordSize {
  /// In bytes. It stands for a record that goes on for ever.
  static let limit = 16 << 20
  /// What a part takes besides its texts: an element, a code, a comment.
  private static let part = 64

  private var bytes = 0

  var isTooGreat: Bool { bytes > Self.limit }

  mutating func add(_ text: String) { add(text.utf8.count) }

  /// Adds a text of so many bytes.
  mutating func add(_ count: Int) { bytes += count }

  /// Adds a part with its text.
  mutating func addPart(_ text: String = "") { bytes += Self.part + text.utf8.count }

  /// Adds a part with its attributes.
  mutating func addPart(_ attributes: [Attribute]) {
    bytes += Self.part
    for attribute in attributes { addAttribute(named: attribute.name, attribute.value.utf8.count) }
  }

  /// Adds an attribute of a part, whose value has so many bytes.
  mutating func addAttribute(named name: String, _ count: Int) { bytes += Self.part / 2 + name.utf8.count + count }

  /// An error at the record if it is too great.
  /// - Parameter what: what people call the record, as in “<tu>” or “the message”.
  func check(_ what: String, mend: String, at place: TumenError.Place) throws(TumenError) {
    guard isTooGreat else { return }
    throw TumenError(.malformed, "\(what) goes on for more than \(Self.limit >> 20) MiB", mend: mend, at: place)
  }
}

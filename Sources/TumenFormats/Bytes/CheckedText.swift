internal import CInput
internal import Glibc

/// What some bytes are as text, found in one pass over them.
struct TextTraits: OptionSet {
  let rawValue: UInt32

  /// All bytes are ASCII.
  static let isASCII = TextTraits(rawValue: CINPUT_ASCII)
  /// A byte is no part of valid UTF-8; nothing is known of those behind it.
  static let isInvalid = TextTraits(rawValue: CINPUT_INVALID)
  static let hasNUL = TextTraits(rawValue: CINPUT_NUL)
  /// A character stands in them that XML 1.0 cannot hold.
  static let hasForbidden = TextTraits(rawValue: CINPUT_FORBIDDEN)
}

extension Span<UInt8> {
  /// What the bytes are as text.
  var traits: TextTraits {
    unsafe withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return .isASCII }
      return TextTraits(rawValue: unsafe cinput_traits(start, bytes.count))
    }
  }

  /// Where a byte stands first at or behind a place, `nil` if it does not.
  func firstPlace(of byte: UInt8, from start: Int = 0) -> Int? {
    unsafe withUnsafeBufferPointer { bytes in
      // The search stays within the bytes that are lent here.
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// Whether the bytes are those of a word.
  func spells(_ word: String) -> Bool {
    guard count == word.utf8.count else { return false }
    let word = word.utf8Span.span
    for place in indices where self[place] != word[place] { return false }
    return true
  }

  /// Copies the bytes to a place of others, where they have room.
  func copy(into others: inout [UInt8], at place: Int) {
    precondition(place >= 0 && others.count - place >= count, "there is no room for the bytes")
    unsafe withUnsafeBufferPointer { bytes in
      unsafe others.withUnsafeMutableBufferPointer { others in
        guard let source = bytes.baseAddress, let target = others.baseAddress else { return }
        // The room was looked at above.
        unsafe (target + place).update(from: source, count: bytes.count)
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are valid UTF-8.
  var isUTF8: Bool {
    let span = span
    return !span.traits.contains(.isInvalid)
  }
}

extension [UInt8] {
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension String {
  /// The text of bytes whose traits are known and not ``TextTraits/isInvalid``.
  init(_ bytes: Span<UInt8>, _ traits: TextTraits) {
    precondition(!traits.contains(.isInvalid), "the bytes are no text")
    // The pass that found the traits looked at every byte.
    self = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: traits.contains(.isASCII)))
    }
  }
}

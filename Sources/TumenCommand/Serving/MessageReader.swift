import Foundation
import TumenModel

/// Reads messages from a stream of bytes: one a line, or each behind headers as in the Language Server Protocol.
struct MessageReader {
  enum Message {
    /// The bytes of a message, and whether it had headers.
    case whole([UInt8], isFramed: Bool)
    /// Why a message was passed over.
    case refused(String)
  }

  /// How many bytes a message may have.
  static let limit = 64 << 20
  /// How many headers it may have, each a line of at most as many bytes.
  private static let (mostHeaders, longestHeader) = (32, 8 << 10)

  private let more: () throws(TumenError) -> [UInt8]
  private var buffer: [UInt8] = []
  private var place = 0
  private var isAtEnd = false
  /// How many bytes of a message that is too long are still to be passed over.
  private var skipped = 0

  /// - Parameter more: gives the next bytes, none at the end.
  init(_ more: @escaping () throws(TumenError) -> [UInt8]) { self.more = more }

  /// Whether nothing lies ready behind the message that was read last.
  var isDrained: Bool { place == buffer.count }

  /// The next message, `nil` at the end.
  /// - Throws: what the stream throws.
  mutating func next() throws(TumenError) -> Message? {
    while skipped > 0 {
      if place == buffer.count, try !fill() { return nil }
      let count = min(skipped, buffer.count - place)
      (place, skipped) = (place + count, skipped - count)
    }
    while let line = try line() {
      guard let line else { return .refused("a message is longer than \(Self.limit) bytes; send a shorter one") }
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      guard line.first != UInt8(ascii: "{"), let header = Self.header(line) else {
        return .whole(line, isFramed: false)
      }
      return try framed(header)
    }
    return nil
  }

  /// The message behind headers of which one was read.
  private mutating func framed(_ first: (name: String, value: String)) throws(TumenError) -> Message? {
    var headers = [first]
    while let line = try line() {
      guard let line, line.count <= Self.longestHeader else {
        return .refused("a header is longer than \(Self.longestHeader) bytes; send a shorter one")
      }
      if line.isEmpty { break }
      guard headers.count < Self.mostHeaders else {
        return .refused("a message has more than \(Self.mostHeaders) headers; send fewer")
      }
      guard let header = Self.header(line) else { return .refused("a line among headers is none: name and colon") }
      headers.append(header)
    }
    guard let value = headers.first(where: { $0.name == "content-length" })?.value, let count = Int(value), count >= 0
    else { return .refused("no header Content-Length tells how long the message is") }
    if count > Self.limit {
      // Said at once: it may never come to an end.
      skipped = count
      return .refused("a message is longer than \(Self.limit) bytes; send a shorter one")
    }
    var left = count
    var bytes: [UInt8] = []
    while left > 0 {
      if place == buffer.count, try !fill() { return .refused("the input ends within a message") }
      let part = buffer[place..<min(buffer.count, place + left)]
      bytes += part
      place += part.count
      left -= part.count
    }
    return .whole(bytes, isFramed: true)
  }

  /// The next line without its end; `.some(nil)` for one that is too long, `nil` at the end.
  private mutating func line() throws(TumenError) -> [UInt8]?? {
    var scanned = place
    var isTooLong = false
    while true {
      if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
        var line = Array(buffer[place..<end])
        place = end + 1
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return .some(isTooLong || line.count > Self.limit ? nil : line)
      }
      // Of a line that is too long nothing is kept.
      if buffer.count - place > Self.limit {
        isTooLong = true
        place = buffer.count
      }
      let waiting = buffer.count - place
      guard try fill() else {
        guard waiting > 0 || isTooLong else { return nil }
        defer { place = buffer.count }
        return .some(isTooLong ? nil : Array(buffer[place...]))
      }
      scanned = place + waiting
    }
  }

  /// Reads on; bytes that were taken are let go.
  private mutating func fill() throws(TumenError) -> Bool {
    if isAtEnd { return false }
    let bytes = try more()
    if bytes.isEmpty {
      isAtEnd = true
      return false
    }
    if place > 0 {
      buffer.removeSubrange(..<place)
      place = 0
    }
    buffer += bytes
    return true
  }

  private static func header(_ line: [UInt8]) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      line[..<colon].allSatisfy({ ("a"..."z").contains(Unicode.Scalar($0 | 0x20)) || $0 == UInt8(ascii: "-") })
    else { return nil }
    let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingCharacters(in: .whitespaces)
    return (String(decoding: line[..<colon], as: UTF8.self).lowercased(), value)
  }
}

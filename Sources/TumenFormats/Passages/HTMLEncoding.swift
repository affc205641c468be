/// The encoding of a page, found as browsers find it (HTML, section 13.2.3.2).
enum HTMLEncoding {
  /// What a page that names no encoding and is no UTF-8 is taken for.
  static let fallback = "windows-1252"

  /// The name that `<meta charset="…">`, or its longer form with `http-equiv`, gives the encoding in the first 1,024
  /// bytes, as converters know it; `nil` if there is none.
  static func named(in head: some Collection<UInt8>) -> String? {
    var scan = Scan(bytes: Array(head.prefix(1024)))
    // Bytes that can be read as ASCII are not in the UTF-16 that they claim.
    return scan.charset().map { $0.hasPrefix("utf-16") ? "UTF-8" : WebEncoding.standard($0) }
  }

  /// The search for the name through the first bytes of a page.
  private struct Scan {
    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func charset() -> String? {
      while place < bytes.count {
        guard bytes[place] == UInt8(ascii: "<") else {
          place += 1
          continue
        }
        if begins(with: "<!--") {
          // The two hyphens may be those of the beginning.
          place += 2
          skip(behind: "-->")
        } else if begins(with: "<meta"), isSpace(at: place + 5) || byte(at: place + 5) == UInt8(ascii: "/") {
          place += 5
          if let name = metaCharset() { return name }
        } else if isLetter(at: place + 1) || byte(at: place + 1) == UInt8(ascii: "/") && isLetter(at: place + 2) {
          while place < bytes.count, !isSpace(at: place), bytes[place] != UInt8(ascii: ">") { place += 1 }
          while attribute() != nil {}
        } else if "!/?".utf8.contains(byte(at: place + 1) ?? 0) {
          skip(behind: ">")
        } else {
          place += 1
        }
      }
      return nil
    }

    /// What the `<meta>` whose attributes come next names.
    private mutating func metaCharset() -> String? {
      var isPragma = false
      var named: String?
      var content: String?
      while let (name, value) = attribute() {
        switch name {
        case "http-equiv": isPragma = value == "content-type"
        case "content": content = content ?? Self.charset(inContent: value)
        case "charset": named = named ?? value
        default: break
        }
      }
      let name = named ?? (isPragma ? content : nil)
      return name?.isEmpty == false ? name : nil
    }

    /// The name behind `charset=` in `text/html; charset=…`.
    private static func charset(inContent text: String) -> String? {
      guard let place = text.firstRange(of: "charset") else { return nil }
      let rest = text[place.upperBound...].drop(while: \.isWhitespace)
      guard rest.first == "=" else { return charset(inContent: String(text[place.upperBound...])) }
      let value = rest.dropFirst().drop(while: \.isWhitespace)
      if let mark = value.first, mark == "\"" || mark == "'" { return String(value.dropFirst().prefix { $0 != mark }) }
      return String(value.prefix { !$0.isWhitespace && $0 != ";" })
    }

    /// The next attribute of a tag in small letters, `nil` at its end, which is passed.
    private mutating func attribute() -> (name: String, value: String)? {
      while isSpace(at: place) || byte(at: place) == UInt8(ascii: "/") { place += 1 }
      guard let first = byte(at: place) else { return nil }
      if first == UInt8(ascii: ">") {
        place += 1
        return nil
      }
      let start = place
      place += 1
      while let next = byte(at: place), !isSpace(at: place), !"=/>".utf8.contains(next) { place += 1 }
      let name = text(start..<place)
      while isSpace(at: place) { place += 1 }
      guard byte(at: place) == UInt8(ascii: "=") else { return (name, "") }
      place += 1
      while isSpace(at: place) { place += 1 }
      if let mark = byte(at: place), mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
        let start = place + 1
        let end = bytes[start...].firstIndex(of: mark) ?? bytes.count
        place = min(end + 1, bytes.count)
        return (name, text(start..<end).trimmingSpaces)
      }
      let begin = place
      while let next = byte(at: place), !isSpace(at: place), next != UInt8(ascii: ">") { place += 1 }
      return (name, text(begin..<place))
    }

    private mutating func skip(behind end: String) {
      while place < bytes.count, !begins(with: end) { place += 1 }
      place = min(place + end.utf8.count, bytes.count)
    }

    private func byte(at place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }

    private func isSpace(at place: Int) -> Bool {
      byte(at: place).map { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) } ?? false
    }

    private func isLetter(at place: Int) -> Bool { byte(at: place).map { (0x41...0x5A).contains($0 & 0xDF) } ?? false }

    private func begins(with word: String) -> Bool {
      bytes[place...].prefix(word.utf8.count).elementsEqual(word.utf8) { own, other in
        own == other || (0x41...0x5A).contains(own) && own | 0x20 == other
      }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).lowercased() }
  }
}

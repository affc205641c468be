/// The encoding of a page, found as browsers find it (HTML, section 13.2.3.2).
enum HTMLEncoding {
  /// What a page that names no encoding and is no UTF-8 is taken for.
  static let fallback = "windows-1252"

  /// The name that `<meta charset="…">`, or its longer form with `http-equiv`, gives the encoding in the first 1,024
  /// bytes, as converters know it; `nil` if there is none.
  static func named(in head: some Collection<UInt8>) -> String? {
    var scan = Scan(bytes: Array(head.prefix(1024)))
    return scan.charset().map(standard)
  }

  /// What a name in a page stands for (Encoding Standard, section 4.2), where that is not what it says.
  private static func standard(_ label: String) -> String {
    // Bytes that can be read as ASCII are not in the UTF-16 that they claim.
    if label.hasPrefix("utf-16") { return "UTF-8" }
    return labels[label] ?? label
  }

  private static let labels: [String: String] = {
    let rows: KeyValuePairs = [
      "UTF-8": "utf8 unicode-1-1-utf-8 unicode ucs-2 iso-10646-ucs-2",
      fallback: """
      ascii us-ascii ansi_x3.4-1968 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 cp819 ibm819 cp1252 x-cp1252 \
      x-user-defined
      """,
      "windows-1250": "x-cp1250", "windows-1251": "x-cp1251 win-1251", "windows-1254": "iso-8859-9 latin5 x-cp1254",
      "CP874": "windows-874 iso-8859-11 tis-620 dos-874", "KOI8-R": "koi koi8 koi8_r", "KOI8-U": "koi8-ru",
      "MAC-CYRILLIC": "x-mac-cyrillic x-mac-ukrainian", "MACINTOSH": "x-mac-roman mac",
      "CP949": """
      euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 csksc56011987 cseuckr iso-ir-149
      """,
      "CP932": "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis", "EUC-JP": "x-euc-jp",
      "GB18030": "gbk gb2312 gb_2312 gb_2312-80 x-gbk chinese", "BIG5-HKSCS": "big5 cn-big5 csbig5 x-x-big5",
    ]
    return Dictionary(
      uniqueKeysWithValues: rows.flatMap { name, labels in labels.split(separator: " ").map { (String($0), name) } })
  }()

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

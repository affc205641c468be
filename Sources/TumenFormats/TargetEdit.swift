package import TumenModel

/// What is to stand at some places of one target of a file instead of what stands there.
package struct TargetEdit: Sendable {
  /// The line of the row or unit.
  package let line: Int
  package let language: LanguageTag
  /// The whole text, by which the target is known.
  package let text: String
  /// Places in Unicode scalars and their new texts, from left to right, none over another.
  package let changes: [(range: Range<Int>, text: String)]

  package init(line: Int, language: LanguageTag, text: String, changes: [(range: Range<Int>, text: String)]) {
    self.line = line
    self.language = language
    self.text = text
    self.changes = changes
  }
}

/// Changes targets within a file and leaves every other byte as it is.
package struct TargetEditing {
  /// The bytes of the file with the changes.
  package let bytes: [UInt8]
  /// How many changes were made; the others would have touched codes or stand in no text of their own.
  package let made: Int

  /// The greatest file that is changed in one piece.
  package static let limit = 1 << 30

  /// - Parameters:
  ///   - bytes: the file as it stands.
  ///   - columns: what the columns of a table without a header are.
  /// - Throws: ``TumenError`` with code `usage` if the format's files are not changed.
  package init(
    _ bytes: [UInt8], format: Format, columns: String?, edits: [TargetEdit], file: String
  ) throws(TumenError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw TumenError(
        .usage, "only files in plain UTF-8 are mended", mend: "unpack the file, or save it as UTF-8",
        at: .init(file: file))
    }
    switch format {
    case .tsv: (self.bytes, made) = try TSVEditing(columns: columns, file: file).edited(bytes, edits)
    case .tmx: (self.bytes, made) = TMXEditing().edited(bytes, edits)
    default:
      throw TumenError(
        .usage, "files of this format are not mended",
        mend: "mend XLIFF, PO, TMX or TSV, or apply the suggestions by hand",
        at: .init(file: file))
    }
  }
}

extension TargetEdit {
  /// The text with its changes.
  package var changed: String {
    var scalars = Array(text.unicodeScalars)
    for change in changes.reversed() { scalars.replaceSubrange(change.range, with: change.text.unicodeScalars) }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// Changes fields of a table.
private struct TSVEditing {
  let columns: String?
  let file: String

  func edited(_ bytes: [UInt8], _ edits: [TargetEdit]) throws(TumenError) -> ([UInt8], Int) {
    var byLine: [Int: [TargetEdit]] = [:]
    for edit in edits where !edit.changes.contains(where: { $0.text.contains { "\t\n\r".contains($0) } }) {
      byLine[edit.line, default: []].append(edit)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 1024)
    var made = 0
    var places: [LanguageTag: Int] = [:]
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { result.append(UInt8(ascii: "\n")) }
      if number == 0 {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let header = line.starts(with: mark) ? line.dropFirst(3) : line
        places = try TableUnitReader.places(columns: columns, header: String(decoding: header, as: UTF8.self))
      }
      guard let wanted = byLine[number + 1] else {
        result += line
        continue
      }
      var fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Array.init)
      for edit in wanted {
        guard let place = places[edit.language], place < fields.count else { continue }
        let end = fields[place].last == UInt8(ascii: "\r") ? [UInt8(ascii: "\r")] : []
        guard fields[place].elementsEqual(Array(edit.text.utf8) + end) else { continue }
        fields[place] = Array(edit.changed.utf8) + end
        made += edit.changes.count
      }
      result += fields.joined(separator: [UInt8(ascii: "\t")])
    }
    return (result, made)
  }
}

/// Changes the text of `<seg>` elements; codes within it, comments, entities and the rest of the file stay as they are.
private struct TMXEditing {
  func edited(_ bytes: [UInt8], _ edits: [TargetEdit]) -> ([UInt8], Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 1024)
    var (copied, made) = (0, 0)
    var pending: [Int: [TargetEdit]] = [:]
    for edit in edits { pending[edit.line, default: []].append(edit) }
    var scanner = MarkupScanner(bytes)
    var unitLines = 0...0
    var language: LanguageTag?
    while let tag = scanner.nextTag() {
      switch tag.name {
      case "tu": unitLines = tag.lines
      case "tuv":
        language = (scanner.attribute("xml:lang", of: tag) ?? scanner.attribute("lang", of: tag)).flatMap {
          try? LanguageTag($0)
        }
      case "seg" where !tag.isEmpty:
        guard let segment = scanner.segment() else { break }
        let wanted = unitLines.flatMap { pending[$0] ?? [] }
        guard let edit = wanted.first(where: { $0.language == language && $0.text == segment.text }) else { break }
        for change in edit.changes {
          guard let raw = segment.raw(change.range) else { continue }
          result += bytes[copied..<raw.lowerBound]
          result += Self.escaped(change.text)
          copied = raw.upperBound
          made += 1
        }
      default: break
      }
    }
    result += bytes[copied...]
    return (result, made)
  }

  private static func escaped(_ text: String) -> [UInt8] {
    Array(text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").utf8)
  }
}

/// Walks over the tags of a well-formed XML file byte by byte, and knows where the characters of a text stand in it.
private struct MarkupScanner {
  struct Tag {
    let name: String
    let range: Range<Int>
    /// The lines on which the tag begins and ends.
    let lines: ClosedRange<Int>
    let isEmpty: Bool
  }

  /// A text, with the place in the file of each of its scalars.
  struct Text {
    private(set) var scalars: [Unicode.Scalar] = []
    private var places: [Range<Int>] = []

    var text: String { String(String.UnicodeScalarView(scalars)) }

    mutating func add(_ scalar: Unicode.Scalar, at place: Range<Int>) {
      scalars.append(scalar)
      places.append(place)
    }

    /// The bytes of some scalars; `nil` if a tag stands among them.
    func raw(_ range: Range<Int>) -> Range<Int>? {
      guard range.upperBound <= places.count, !range.isEmpty else { return nil }
      let parts = places[range]
      guard let first = parts.first, let last = parts.last,
        zip(parts, parts.dropFirst()).allSatisfy({ $0.upperBound == $1.lowerBound })
      else { return nil }
      return first.lowerBound..<last.upperBound
    }
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next start tag; end tags, comments and declarations are passed over.
  mutating func nextTag() -> Tag? {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        step()
        continue
      }
      if skipped() { continue }
      return tag()
    }
    return nil
  }

  /// The text up to `</seg>`, behind its start tag; `nil` if a section of CDATA or an unknown entity stands there.
  mutating func segment() -> Text? {
    var text = Text()
    var depth = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        guard let (scalar, length) = scalar() else { return nil }
        if depth == 0 { text.add(scalar, at: place..<place + length) }
        for _ in 0..<length { step() }
        continue
      }
      if has("</seg") { return text }
      if has("<![CDATA[") { return nil }
      if has("</") {
        let isHighlight = has("</hi")
        _ = tag()
        if !isHighlight { depth -= 1 }
        continue
      }
      if skipped() { continue }
      guard let tag = tag() else { return nil }
      // The text of a highlight is text of the segment; that of other codes is not.
      if tag.name != "hi", !tag.isEmpty { depth += 1 }
    }
    return nil
  }

  func attribute(_ name: String, of tag: Tag) -> String? {
    let text = String(decoding: bytes[tag.range], as: UTF8.self)
    var rest = text[...]
    while let found = rest.firstRange(of: name) {
      let before = found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : " "
      let behind = text[found.upperBound...].drop(while: \.isWhitespace)
      if before.isWhitespace, behind.first == "=" {
        let value = behind.dropFirst().drop(while: \.isWhitespace)
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        return String(value.dropFirst().prefix { $0 != quote })
      }
      rest = text[found.upperBound...]
    }
    return nil
  }

  private mutating func step() {
    if bytes[place] == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }

  private func has(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  /// Passes over what is no tag of an element: comments, declarations, instructions, sections of CDATA.
  private mutating func skipped() -> Bool {
    for (begin, end) in [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">"), ("</", ">")] where has(begin)
    {
      while place < bytes.count, !has(end) { step() }
      for _ in 0..<min(end.utf8.count, bytes.count - place) { step() }
      return true
    }
    return false
  }

  private mutating func tag() -> Tag? {
    let (begin, first) = (place, line)
    var quote: UInt8?
    while place < bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        step()
        let name = bytes[begin..<place].dropFirst().prefix { !" \t\r\n/>".utf8.contains($0) }
        return Tag(
          name: String(decoding: name, as: UTF8.self), range: begin..<place, lines: first...line,
          isEmpty: bytes[place - 2] == UInt8(ascii: "/"))
      }
      step()
    }
    return nil
  }

  /// The character at the place, and how many bytes it takes.
  private func scalar() -> (Unicode.Scalar, Int)? {
    let byte = bytes[place]
    if byte == UInt8(ascii: "&") {
      guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
      let name = String(decoding: bytes[place + 1..<end], as: UTF8.self)
      let length = end + 1 - place
      switch name {
      case "amp": return ("&", length)
      case "lt": return ("<", length)
      case "gt": return (">", length)
      case "quot": return ("\"", length)
      case "apos": return ("'", length)
      default:
        guard name.hasPrefix("#") else { return nil }
        let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
        return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init).map {
          ($0, length)
        }
      }
    }
    // XML reads CR LF as LF.
    if byte == UInt8(ascii: "\r"), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\n") { return ("\n", 2) }
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return nil }
    return String(decoding: bytes[place..<place + length], as: UTF8.self).unicodeScalars.first.map { ($0, length) }
  }
}

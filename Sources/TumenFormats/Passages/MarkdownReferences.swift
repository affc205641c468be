internal import TumenModel
internal import TumenText

/// The references of a text in Markdown to definitions elsewhere in it: `[label]: address "title"` stands there once, and
/// cmark-gfm copies its address and title to each `[label]` (CommonMark, section 6.3).
///
/// What is found here is at the least what cmark-gfm finds, so that no text can fill the memory: any pair of brackets counts
/// as a reference, and as a definition if a colon stands behind it; labels count as the same if their letters are.
struct MarkdownReferences {
  private struct Definition {
    /// How much of the text its address and title can be, and where it begins.
    var size = 0
    var place = 0
  }

  private let text: [UInt8]
  private var definitions: [String: Definition] = [:]
  private var uses: [String: Int] = [:]
  /// Where a byte stands next, from where it was looked for last.
  private var next: [UInt8: Int] = [:]
  private var nextBlank = -1
  /// The white space that was passed over last.
  private var skipped = 0..<0

  private init(_ text: [UInt8]) { self.text = text }

  /// - Throws: ``TumenError`` with code `malformed` if the references would stand for more than the text is long and more
  ///   than a record may hold.
  static func check(_ text: [UInt8], file: String) throws(TumenError) {
    var references = MarkdownReferences(text)
    references.read()
    var total = 0
    var greatest = (size: 0, place: 0)
    for (label, definition) in references.definitions {
      let size = (references.uses[label] ?? 0) * definition.size
      total += size
      if size > greatest.size { greatest = (size, definition.place) }
    }
    guard total > max(text.count, RecordSize.limit) else { return }
    let before = text[..<greatest.place]
    let line = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    throw TumenError(
      .malformed, "the references of the text stand for more than \(max(text.count, RecordSize.limit) >> 20) MiB",
      mend: "shorten this definition, or refer to it less often",
      at: .init(
        file: file, line: before.count { $0 == UInt8(ascii: "\n") } + 1,
        column: before[line...].count { $0 & 0xC0 != 0x80 } + 1))
  }

  private mutating func read() {
    var open: Int?
    var place = 0
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "["): open = place
      case UInt8(ascii: "]"):
        guard let begin = open else { break }
        open = nil
        // No longer label is one (CommonMark, section 6.3).
        guard place - begin <= Self.longestLabel else { break }
        let label = Self.key(text[begin + 1..<place])
        uses[label, default: 0] += 1
        guard place + 1 < text.count, text[place + 1] == UInt8(ascii: ":") else { break }
        let size = end(ofDefinitionFrom: place + 2) - place
        if size > definitions[label]?.size ?? 0 { definitions[label] = Definition(size: size, place: begin) }
      default: break
      }
      place += 1
    }
  }

  /// In bytes: cmark-gfm takes 1,000, without the marks of quotations before its lines.
  private static let longestLabel = 100_000

  /// The letters and digits of a label in capitals: letter case and white space do not matter, and between them may stand
  /// what marks the lines of a quotation.
  private static func key(_ label: ArraySlice<UInt8>) -> String {
    let folded = String(decoding: label, as: UTF8.self).lowercased().uppercased()
    return String(
      String.UnicodeScalarView(
        folded.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }

  /// Where the address and the title behind the colon of a definition end at the latest.
  private mutating func end(ofDefinitionFrom colon: Int) -> Int {
    let blank = blankLine(from: colon)
    let address = skippingSpace(from: colon)
    guard address < blank else { return colon }
    let isBracketed = text[address] == UInt8(ascii: "<")
    let end = min(blank, place(of: isBracketed ? UInt8(ascii: "\n") : Self.space, from: address))
    let title = skippingSpace(from: end)
    guard title < blank else { return end }
    // In pointed brackets an address ends within the line.
    let start = isBracketed ? min(end, place(of: UInt8(ascii: ">"), from: address) + 1) : title
    let opening = isBracketed ? skippingSpace(from: start) : title
    guard opening < blank else { return end }
    switch text[opening] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return min(blank, place(of: text[opening], from: opening + 1))
    case UInt8(ascii: "("): return min(blank, place(of: UInt8(ascii: ")"), from: opening + 1))
    default: return end
    }
  }

  /// Any white space in ASCII.
  private static let space = UInt8(ascii: " ")

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= space }

  /// Behind white space and marks of quotations.
  private mutating func skippingSpace(from start: Int) -> Int {
    if skipped.contains(start) { return skipped.upperBound }
    var place = start
    while place < text.count, Self.isSpace(text[place]) || text[place] == UInt8(ascii: ">") { place += 1 }
    skipped = start..<place
    return place
  }

  /// The first place of a byte that no backslash makes a character like others. What was found last
  /// serves for all places before it, so that all calls together are linear in the text.
  private mutating func place(of byte: UInt8, from start: Int) -> Int {
    if let known = next[byte], known >= start { return known }
    var place = start
    while place < text.count {
      let isFound = byte == Self.space ? Self.isSpace(text[place]) : text[place] == byte
      if isFound, !isEscaped(place) { break }
      place += 1
    }
    next[byte] = place
    return place
  }

  private func isEscaped(_ place: Int) -> Bool {
    var first = place
    while first > 0, text[first - 1] == UInt8(ascii: "\\") { first -= 1 }
    return (place - first) % 2 == 1 && !Self.isSpace(text[place])
  }

  /// The first line without anything but white space and marks of quotations.
  private mutating func blankLine(from start: Int) -> Int {
    if nextBlank >= start { return nextBlank }
    var place = start
    while place < text.count {
      if text[place] == UInt8(ascii: "\n") {
        var next = place + 1
        while next < text.count, text[next] != UInt8(ascii: "\n"),
          Self.isSpace(text[next]) || text[next] == UInt8(ascii: ">")
        {
          next += 1
        }
        if next == text.count || text[next] == UInt8(ascii: "\n") { break }
        place = next
      } else {
        place += 1
      }
    }
    nextBlank = place
    return place
  }
}

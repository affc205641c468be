/// Where the characters of a text stand in its statement in a PO file.
///
/// ```swift
/// // msgstr "a \\"b\\""
/// let places = POTextPlaces(of: #"a "b""#, in: statement)
/// places?.edits(of: 2..<3, to: "«")  // the two bytes of the escaped mark
/// ```
struct POTextPlaces {
  /// What stands for each byte of the text, from the beginning of the statement on.
  private var places: [Range<Int>] = []
  private let scalars: [Unicode.Scalar]
  /// The bytes of the text before each scalar, and all of them.
  private var offsets = [0]

  /// - Parameter set: the character set of the file; `nil` for UTF-8.
  /// - Returns: `nil` if the statement does not hold the text in this set, character by character.
  init?(of text: String, in statement: ArraySlice<UInt8>, set: POCharset?) {
    scalars = Array(text.unicodeScalars)
    var written: [Unicode.Scalar: [UInt8]] = [:]
    for scalar in scalars {
      let utf8 = Array(String(scalar).utf8)
      guard let bytes = written[scalar] ?? (set == nil ? utf8 : set?.bytes(of: utf8)) else { return nil }
      written[scalar] = bytes
      offsets.append(offsets[offsets.count - 1] + bytes.count)
    }
    let bytes = Array(statement)
    var place = 0
    var isOpen = false
    while place < bytes.count {
      var next = place + 1
      if bytes[place] == UInt8(ascii: "\"") {
        isOpen.toggle()
      } else if isOpen {
        if bytes[place] == UInt8(ascii: "\\") { next = Self.endOfEscape(in: bytes, from: next) }
        places.append(place..<next)
      }
      place = next
    }
    guard places.count == offsets[scalars.count] else { return nil }
    // A byte of a character may look like a quotation mark or a backslash.
    for (number, scalar) in scalars.enumerated() {
      let own = places[offsets[number]..<offsets[number + 1]]
      guard own.contains(where: { $0.count > 1 }) || own.map({ bytes[$0.lowerBound] }) == written[scalar] else {
        return nil
      }
    }
  }

  /// Where what stands behind a backslash ends.
  private static func endOfEscape(in bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    let rest = bytes[start...]
    if bytes[start] == UInt8(ascii: "x") {
      return rest.dropFirst().prefix(2).prefix { Unicode.Scalar($0).properties.isASCIIHexDigit }.endIndex
    }
    return max(start + 1, rest.prefix(3).prefix { (0x30...0x37).contains($0) }.endIndex)
  }

  /// The changes of the statement that put a text in the place of some scalars. What is alike stays, and so do the ends of
  /// lines.
  func edits(of range: Range<Int>, to text: String) -> [(range: Range<Int>, bytes: [UInt8])] {
    let new = Array(text.unicodeScalars)
    // Of as many characters only those change that differ: the marks around a quotation.
    if new.count == range.count {
      return zip(range, new).flatMap { place, scalar in
        scalars[place] == scalar ? [] : edit(place..<place + 1, [scalar])
      }
    }
    let old = scalars[range]
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    return edit(range.lowerBound + head..<range.upperBound - tail, Array(new[head..<new.count - tail]))
  }

  private func edit(_ range: Range<Int>, _ new: [Unicode.Scalar]) -> [(range: Range<Int>, bytes: [UInt8])] {
    let bytes = POString.escaped(String(String.UnicodeScalarView(new)))
    let own = places[offsets[range.lowerBound]..<offsets[range.upperBound]]
    guard let first = own.first else {
      let end = offsets[range.lowerBound]
      let place = end < places.count ? places[end].lowerBound : places.last?.upperBound
      return place.map { [($0..<$0, bytes)] } ?? []
    }
    // A stretch in each line, of which the first takes the text.
    var stretches = [first]
    for place in own.dropFirst() {
      if place.lowerBound == stretches[stretches.count - 1].upperBound {
        stretches[stretches.count - 1] = stretches[stretches.count - 1].lowerBound..<place.upperBound
      } else {
        stretches.append(place)
      }
    }
    return stretches.enumerated().map { ($1, $0 == 0 ? bytes : []) }
  }
}

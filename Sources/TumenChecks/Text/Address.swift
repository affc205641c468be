internal import TumenModel
internal import TumenText

/// A web or mail address or a path in running text.
struct Address: Hashable {
  enum Kind { case web, mail, path }
  let kind: Kind
  let range: Range<Int>
  let text: String

  /// The addresses of a text from left to right; closing marks and brackets behind one are no part of it.
  static func addresses(in scalars: [Unicode.Scalar]) -> [Address] {
    var found: [Address] = []
    var begin = 0
    // Few words have a mark that an address must have: a slash, an at sign, www.
    var mayBe = false
    for place in 0...scalars.count {
      if place < scalars.count, case let scalar = scalars[place], !isBoundary(scalar) {
        if scalar == "/" || scalar == "@" || scalar == "\\" || (scalar == "w" && place == begin) { mayBe = true }
        continue
      }
      if mayBe, let address = address(in: scalars, begin..<place) { found.append(address) }
      (begin, mayBe) = (place + 1, false)
    }
    return found
  }

  private static let boundaries: ScalarSet = "<>\"«»“”„'‘’(){}[]《》〈〉,;|`"
  private static let tail: ScalarSet = ".:!?"

  private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return TextForm.isSpace(scalar) || boundaries.contains(scalar) }
    return Hangul.isSyllable(scalar) || scalar.isCyrillic || TextForm.isSpace(scalar) || boundaries.contains(scalar)
  }

  private static func address(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Address? {
    guard range.count > 3 else { return nil }
    let last = scalars[range].lastIndex { !tail.contains($0) } ?? range.lowerBound
    let part = scalars[range.lowerBound...last]
    let kind: Kind
    if isWeb(part) {
      kind = .web
    } else if let at = part.firstIndex(of: "@"), at > part.startIndex, part[at...].contains("."),
      part[part.index(after: at)...].first?.isLetter == true
    {
      kind = .mail
    } else if part.count > 4, part.first == "/" || part.starts(with: "~/".unicodeScalars),
      part.dropLast().count(where: { $0 == "/" }) > 1,
      part.allSatisfy({ $0.isASCII }), part.first == "~" || isFolder(part.dropFirst().prefix { $0 != "/" })
    {
      kind = .path
    } else if isOnDrive(part) || isRelative(part) {
      kind = .path
    } else {
      return nil
    }
    return Address(kind: kind, range: range.lowerBound..<last + 1, text: String(scalars: part))
  }

  /// Whether a scheme stands in a word, or the name of a server begins it.
  private static func isWeb(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    part.indices.contains { part[$0] == ":" && part[$0...].starts(with: "://".unicodeScalars) }
      || part.starts(with: "www.".unicodeScalars)
  }

  /// Whether a path begins with a drive: C:\Users.
  private static func isOnDrive(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    let head = Array(part.prefix(4))
    return head.count == 4 && head[0].isASCII && head[0].isLetter && head[1] == ":" && head[2] == "\\"
      && part.allSatisfy(\.isASCII)
  }

  /// Whether a path begins at the folder at hand or the one above: ./run.sh, ../lib.
  private static func isRelative(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = part.drop { $0 == "." }
    guard (1...2).contains(part.count - rest.count), rest.first == "/" else { return false }
    return rest.dropFirst().first?.isLetter == true && part.allSatisfy(\.isASCII)
  }

  /// Whether a path begins like one of a file system, and not like one of a menu: /etc, but not /_File or /Tools.
  private static func isFolder(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.count > 1 && name.allSatisfy { ("a"..."z").contains($0) || $0.isDigit || $0 == "-" || $0 == "." }
  }
}

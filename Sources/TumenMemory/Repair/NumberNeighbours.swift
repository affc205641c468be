internal import TumenModel
internal import TumenText

/// What stands around a number, by which it is a number of its own or a part of an identifier: UTF-8, x86, 1.2.3, F5,
/// --level=2, 0x1F. A unit may stand right behind it, and whatever Korean writes together.
struct NumberNeighbours {
  private let scalars: [Unicode.Scalar]
  private let range: Range<Int>
  private let mayBeOrdinal: Bool

  /// - Parameter mayBeOrdinal: whether the ending of an English ordinal may stand behind the number: 5th.
  init(_ range: Range<Int>, in scalars: [Unicode.Scalar], mayBeOrdinal: Bool = false) {
    self.range = range
    self.scalars = scalars
    self.mayBeOrdinal = mayBeOrdinal
  }

  /// Whether the number is no part of an identifier.
  var areFree: Bool { !isTailOfIdentifier && allowsBefore && allowsBehind }

  /// A space beyond the ends.
  private func scalar(_ place: Int) -> Unicode.Scalar { scalars.indices.contains(place) ? scalars[place] : " " }

  /// ISO-8859-1 is an identifier, 02110-1301 is none: what counts is what the head of the chain is tied to.
  private var isTailOfIdentifier: Bool {
    var head = range.lowerBound
    while Self.isJoint(scalar(head - 1)), Self.isDigit(scalar(head - 2)) {
      head -= 2
      while Self.isDigit(scalar(head - 1)) { head -= 1 }
    }
    guard head < range.lowerBound else { return false }
    let before = scalar(head - 1)
    return Self.isLetter(before) || ((before == "-" || before == "_") && Self.isWordPart(scalar(head - 2)))
  }

  private var allowsBefore: Bool {
    let (before, further) = (scalar(range.lowerBound - 1), scalar(range.lowerBound - 2))
    switch before {
    case ".", ",": return !Self.isWordPart(further)
    // A time or a fraction, whose other part is a number too.
    case ":", "/": return Self.isDigit(further) || TextForm.isSpace(further)
    // The short form of an option: -1, --no-common.
    case "-"
    where scalar(range.upperBound) == "," && scalars[range.upperBound...].dropFirst(2).starts(with: "--".unicodeScalars):
      return false
    // A sign, or a range.
    case "-", "+", "\u{2013}", "~": return Self.isDigit(further) || !Self.isWordPart(further)
    case "_", "=", "@", "\\", "&", "^", "%", "#", "'", "<", ">", "{", "}", "|", "*", "`": return false
    default: return !Self.isLetter(before) && !Self.isDigit(before)
    }
  }

  private var allowsBehind: Bool {
    let (behind, beyond) = (scalar(range.upperBound), scalar(range.upperBound + 1))
    switch behind {
    case ".", ",", "=": return !Self.isWordPart(beyond)
    case ":", "/": return Self.isDigit(beyond) || !Self.isWordPart(beyond)
    // 64-bit, 1-5 and 5-й, but not 8-N-1.
    case "-":
      let rest = scalars[(range.upperBound + 1)...].prefix(while: Self.isWordPart)
      return rest.isEmpty || Self.isDigit(beyond) || rest.count > 2 || !beyond.isASCII
    case "_", "@", "\\", "'", "<", ">", "{", "}", "|", "`", "*": return false
    default:
      if !Self.isWordPart(behind) || Hangul.isSyllable(behind) { return true }
      let rest = scalars[range.upperBound...].prefix { Self.isWordPart($0) && !Hangul.isSyllable($0) }
      let word = String(scalars: rest)
      return Self.units.contains(word) || (mayBeOrdinal && Self.ordinalEndings.contains(word))
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool { "-./:\u{2013}".unicodeScalars.contains(scalar) }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter && !Hangul.isSyllable(scalar)
  }
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || isDigit(scalar) || scalar == "_"
  }

  static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]
  private static let units = Set(
    """
    km m cm mm µm nm kg g mg t l ml s ms min h Hz kHz MHz GHz B KB kB MB GB TB KiB MiB GiB TiB px pt dpi W kW MW V A x \
    км м см мм кг г т л с мс мин ч Гц кГц МГц ГГц КБ кБ Кб МБ Мб ГБ Гб ТБ КиБ МиБ ГиБ пт
    """.split(separator: " ").map(String.init))
}

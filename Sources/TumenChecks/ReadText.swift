internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// One side of a translation under check, with what several rules ask of it; each is read once, when it is first needed.
final class ReadText {
  let segment: Segment
  let language: LanguageTag
  let traits: TextTraits
  /// The text's Unicode scalars, in which all places are counted.
  let scalars: [Unicode.Scalar]
  private let tools: TextTools

  init(_ segment: Segment, _ tools: TextTools) {
    self.segment = segment
    self.tools = tools
    language = tools.language
    (traits, scalars) = TextTraits.read(segment.text)
  }

  /// How many Unicode scalars the text has.
  var length: Int { scalars.count }

  var text: String { segment.text }

  /// Whether nothing but white space stands in the text.
  private(set) lazy var isBlank: Bool =
    traits.subtracting(
      [.space, .oddSpace, .fixedSpace, .doubleSpace, .edgeSpace]
    ).isEmpty && scalars.allSatisfy(TextForm.isSpace)

  /// The text in NFC with single spaces (see ``TextForm/spaced(_:)``).
  private(set) lazy var spaced: String =
    traits.isDisjoint(with: .unsettled) ? segment.text : TextForm.spaced(segment.text)

  /// Placeholders and tags that stand in the text itself.
  private(set) lazy var placeholders: [Placeholder] =
    traits.isDisjoint(with: .placeholders) ? [] : Placeholder.placeholders(in: scalars)

  /// Web and mail addresses and paths.
  private(set) lazy var addresses: [Address] =
    traits.isDisjoint(with: .addresses) ? [] : Address.addresses(in: scalars)

  /// The places that are no prose: placeholders, tags, addresses; from left to right, none over another.
  private(set) lazy var codeRanges: [Range<Int>] = {
    if placeholders.isEmpty, addresses.isEmpty { return [] }
    var merged: [Range<Int>] = []
    let ranges = (placeholders.map(\.range) + addresses.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    for range in ranges {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }()

  /// Whether a place stands within a placeholder, a tag or an address.
  func isCode(_ place: Int) -> Bool {
    if traits.isDisjoint(with: .codes) || codeRanges.isEmpty { return false }
    var (low, high) = (0, codeRanges.count)
    while low < high {
      let middle = (low + high) / 2
      if codeRanges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < codeRanges.count && codeRanges[low].contains(place)
  }

  /// The numbers in digits.
  private(set) lazy var digits: [ReadNumber] =
    mayHaveDigits ? tools.numbers.numbers(in: scalars, words: false) : []

  /// The numbers in digits and words.
  private(set) lazy var numbers: [ReadNumber] = tools.numbers.numbers(in: scalars, words: true)

  /// Runs of digits with points and commas between them.
  private(set) lazy var tokens: [Range<Int>] = {
    guard traits.contains(.digit) else { return [] }
    var tokens: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      guard scalars[place].isDigit else {
        place += 1
        continue
      }
      let start = place
      while place < scalars.count,
        scalars[place].isDigit
          || (scalars[place] == "." || scalars[place] == ",") && scalar(place + 1).isDigit
      {
        place += 1
      }
      tokens.append(start..<place)
    }
    return tokens
  }()

  /// The tokens that have a point or a comma.
  private(set) lazy var separatedTokens: Set<String> = Set(tokens.filter(isSeparated).map(part))

  /// Whether a point or a comma stands in a token.
  func isSeparated(_ token: Range<Int>) -> Bool { scalars[token].contains { $0 == "." || $0 == "," } }

  private var mayHaveDigits: Bool {
    traits.contains(.digit) || (!traits.isDisjoint(with: [.other, .fullWidth]) && NumberReader.hasDigits(text))
  }

  private(set) lazy var dates: [ReadDate] = traits.contains(.digit) ? tools.dates.dates(in: scalars) : []

  /// The words by ICU's rules.
  private(set) lazy var words: [TextPiece] = tools.words.pieces(of: text)

  /// The glossary's terms, surely meant; none without a glossary.
  private(set) lazy var hits: [TermHit] = tools.terms?.terms(in: text, precision: .forbid) ?? []

  /// Whether a word is one of those that sentences are made of (us, it) and no term by itself.
  func isSmallWord(_ word: String) -> Bool { tools.smallWords.role(of: TextForm.key(word)) == .function }

  /// Whether the glossary has terms at all.
  var hasGlossary: Bool { tools.terms != nil }

  /// The part of the text at a place.
  func part(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// The scalar at a place, or a space beyond the ends.
  func scalar(_ place: Int) -> Unicode.Scalar {
    place >= 0 && place < scalars.count ? scalars[place] : " "
  }

  /// How the text ends, and the place of its last mark.
  private(set) lazy var end: (end: TextEnd, range: Range<Int>) = TextEnd.of(self)

  /// How many words stand between spaces.
  private(set) lazy var wordCount: Int = {
    var (count, isInside) = (0, false)
    for scalar in scalars {
      let isSpace = TextForm.isSpace(scalar)
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }()
}

/// The readers of one language, opened once and used for all texts of a worker.
final class TextTools {
  let language: LanguageTag
  let terms: TermRecognizer?
  let numbers: NumberReader
  let dates: DateReader
  let words: TextBreaker
  private(set) lazy var smallWords = StopWords.of(language.language)

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  init(_ language: LanguageTag, glossary: Glossary?) throws(TumenError) {
    self.language = language
    numbers = NumberReader(language: language)
    dates = DateReader(language: language)
    words = try TextBreaker(.word)
    terms = try glossary.map { glossary throws(TumenError) in try TermRecognizer(glossary: glossary, language: language)
    }
  }
}

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
        if scalar == "/" || scalar == "@" || (scalar == "w" && place == begin) { mayBe = true }
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
    let text = String(scalars: part)
    let kind: Kind
    if text.contains("://") || text.hasPrefix("www.") {
      kind = .web
    } else if let at = part.firstIndex(of: "@"), at > part.startIndex, part[at...].contains("."),
      part[part.index(after: at)...].first?.isLetter == true
    {
      kind = .mail
    } else if part.count > 4, part.first == "/" || text.hasPrefix("~/"),
      part.dropLast().count(where: { $0 == "/" }) > 1,
      part.allSatisfy({ $0.isASCII }), part.first == "~" || isFolder(part.dropFirst().prefix { $0 != "/" })
    {
      kind = .path
    } else {
      return nil
    }
    return Address(kind: kind, range: range.lowerBound..<last + 1, text: text)
  }

  /// Whether a path begins like one of a file system, and not like one of a menu: /etc, but not /_File or /Tools.
  private static func isFolder(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.count > 1 && name.allSatisfy { ("a"..."z").contains($0) || $0.isDigit || $0 == "-" || $0 == "." }
  }
}

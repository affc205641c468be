internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// One side of a translation under check, with what several rules ask of it; each is read once, when it is first needed.
///
/// It reads one text after another, so that nothing is built for the many in which there is nothing to find.
final class ReadText {
  private(set) var segment: Segment
  let language: LanguageTag
  private(set) var traits: TextTraits = []
  /// What one pass over the text yields.
  let scan = TextScan()
  let tools: TextTools
  var known = Known()

  /// What was read of the text.
  struct Known {
    var spaced: String?
    var englishHeads: EnglishHeads?
    var placeholders: [Placeholder]?
    var addresses: [Address]?
    var codeRanges: [Range<Int>]?
    var digits: [ReadNumber]?
    var numbers: [ReadNumber]?
    var saidNumbers: Said??
    var saysAfternoon: Bool?
    var tokens: [Range<Int>]?
    var separatedTokens: Set<String>?
    var dates: [ReadDate]?
    var namedDays: [ReadDate]?
    var words: [TextPiece]?
    var hits: [TermHit]?
    var mayBeRemarkable: Bool?
    var end: (end: TextEnd, range: Range<Int>)?
  }

  init(_ segment: Segment, _ tools: TextTools) {
    self.segment = segment
    self.tools = tools
    language = tools.language
    read(segment)
  }

  /// Turns to another text.
  func read(_ segment: Segment) {
    self.segment = segment
    scan.read(segment.text)
    traits = scan.traits
    if !segment.codes.isEmpty { traits.insert(.inlineCode) }
    known = Known()
  }

  /// The text's Unicode scalars, in which all places are counted.
  var scalars: [Unicode.Scalar] { scan.scalars }

  /// How many words stand between spaces.
  var wordCount: Int { scan.wordCount }

  /// How many Unicode scalars the text has.
  var length: Int { scalars.count }

  var text: String { segment.text }

  /// Whether nothing but white space stands in the text.
  var isBlank: Bool { traits.subtracting(.inlineCode).isSubset(of: .blank) }

  /// The text in NFC with single spaces (see ``TextForm/spaced(_:)``).
  var spaced: String {
    if traits.isDisjoint(with: .unsettled) { return text }
    if let spaced = known.spaced { return spaced }
    let spaced = TextForm.spaced(text)
    known.spaced = spaced
    return spaced
  }

  /// Whether an English text may say something of a kind; a text of another language may.
  func maySay(_ heads: EnglishHeads) -> Bool {
    guard language.language == "en" else { return true }
    let known = self.known.englishHeads ?? scan.englishHeads
    self.known.englishHeads = known
    return !known.isDisjoint(with: heads)
  }

  /// Placeholders and tags that stand in the text itself.
  var placeholders: [Placeholder] {
    if traits.isDisjoint(with: .placeholders) { return [] }
    if let placeholders = known.placeholders { return placeholders }
    // 2%p are percentage points.
    let placeholders = Placeholder.placeholders(in: scalars).filter {
      $0.text != "%p" || !scalar($0.range.lowerBound - 1).isDigit
    }
    known.placeholders = placeholders
    return placeholders
  }

  /// Web and mail addresses and paths.
  var addresses: [Address] {
    if traits.isDisjoint(with: .addresses) { return [] }
    if let addresses = known.addresses { return addresses }
    let addresses = Address.addresses(in: scalars)
    known.addresses = addresses
    return addresses
  }

  /// The places that are no prose: placeholders, tags, addresses; from left to right, none over another.
  var codeRanges: [Range<Int>] {
    if let ranges = known.codeRanges { return ranges }
    var merged: [Range<Int>] = []
    let ranges = (placeholders.map(\.range) + addresses.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    for range in ranges {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    known.codeRanges = merged
    return merged
  }

  /// Whether a place stands within a placeholder, a tag or an address.
  func isCode(_ place: Int) -> Bool {
    if traits.isDisjoint(with: .codes) { return false }
    let ranges = codeRanges
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(place)
  }

  /// The numbers in digits.
  var digits: [ReadNumber] {
    if let digits = known.digits { return digits }
    let digits = mayHaveDigits ? tools.numbers.numbers(in: scalars, words: false) : []
    known.digits = digits
    return digits
  }

  private var mayHaveDigits: Bool {
    traits.contains(.digit) || (!traits.isDisjoint(with: .digits) && NumberReader.hasDigits(text))
  }

  /// The numbers in digits and words.
  var numbers: [ReadNumber] {
    if let numbers = known.numbers { return numbers }
    let numbers = tools.numbers.numbers(in: scalars, words: true)
    known.numbers = numbers
    return numbers
  }

  /// Runs of digits with points and commas between them.
  var tokens: [Range<Int>] {
    guard traits.contains(.digit) else { return [] }
    if let tokens = known.tokens { return tokens }
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
    known.tokens = tokens
    return tokens
  }

  /// The tokens that have a point or a comma.
  var separatedTokens: Set<String> {
    guard traits.contains(.separatedDigits) else { return [] }
    if let tokens = known.separatedTokens { return tokens }
    let separated = Set(tokens.filter(isSeparated).map(part))
    known.separatedTokens = separated
    return separated
  }

  /// Whether a point or a comma stands in a token.
  func isSeparated(_ token: Range<Int>) -> Bool { scalars[token].contains { $0 == "." || $0 == "," } }

  var dates: [ReadDate] {
    guard traits.contains(.digit) else { return [] }
    if let dates = known.dates { return dates }
    let read = tools.dates.dates(in: scalars)
    let named = namedDays.filter { day in !read.contains { $0.range.overlaps(day.range) } }
    let dates = named.isEmpty ? read : (read + named).sorted { $0.range.lowerBound < $1.range.lowerBound }
    known.dates = dates
    return dates
  }

  /// The words by ICU's rules.
  var words: [TextPiece] {
    if let words = known.words { return words }
    let words = tools.words.pieces(of: text)
    known.words = words
    return words
  }

  /// The glossary's terms, surely meant; none without a glossary.
  var hits: [TermHit] {
    guard let terms = tools.terms else { return [] }
    if let hits = known.hits { return hits }
    let hits = terms.terms(in: text, precision: .certain)
    known.hits = hits
    return hits
  }

  /// The terms that the glossary keeps as they are; those of English stand so in texts of other languages.
  var keptHits: [TermHit] {
    guard hasGlossary else { return [] }
    let isForeign = language.language != "en" && traits.contains(.latin)
    let english = isForeign ? tools.englishTerms?.terms(in: text, precision: .certain) ?? [] : []
    return (hits + english).filter(\.term.isKept)
  }

  /// The glossary's terms if the name of a person or place, or a term that is not preferred, may be among them; none
  /// otherwise, which a look at the bytes tells of most texts.
  var remarkableHits: [TermHit] {
    guard let terms = tools.terms else { return [] }
    if let hits = known.hits { return hits }
    let mayBe = known.mayBeRemarkable ?? terms.mayHoldRemarkableTerm(text)
    known.mayBeRemarkable = mayBe
    return mayBe ? hits : []
  }

  /// How the text ends, and the place of its last mark.
  var end: (end: TextEnd, range: Range<Int>) {
    if let end = known.end { return end }
    let end = TextEnd.of(self)
    known.end = end
    return end
  }

  /// Whether a word is one of those that sentences are made of (us, it) and no term by itself.
  func isSmallWord(_ word: String) -> Bool { tools.smallWords.role(of: TextForm.key(word)) == .function }

  /// Whether a word is one of those that join others, which no name has: the, is, of.
  func isJoiningWord(_ word: String) -> Bool { tools.smallWords.role(of: word)?.isBarrier == true }

  /// Whether a word stands before nouns alone: the, your, each.
  func isDeterminer(_ word: String) -> Bool { tools.smallWords.role(of: word) == .determiner }

  /// Whether the glossary has terms at all.
  var hasGlossary: Bool { tools.terms != nil }

  /// The concept of the glossary with an id.
  func concept(_ id: String) -> Concept? { tools.concept(id) }

  /// The runs of letters, from left to right.
  var letterRuns: [Range<Int>] {
    scalars.indices.split { !scalars[$0].isLetter }.map { $0.startIndex..<$0.endIndex }
  }

  /// The part of the text at a place.
  func part(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// Whether a passage stands in the text, character by character.
  func contains(_ passage: String) -> Bool {
    guard let first = passage.unicodeScalars.first else { return true }
    return scalars.indices.contains { scalars[$0] == first && scalars[$0...].starts(with: passage.unicodeScalars) }
  }

  /// The scalar at a place, or a space beyond the ends.
  func scalar(_ place: Int) -> Unicode.Scalar {
    place >= 0 && place < scalars.count ? scalars[place] : " "
  }
}

/// The readers of one language, opened once and used for all texts of a worker.
final class TextTools {
  let language: LanguageTag
  let terms: TermRecognizer?
  let numbers: NumberReader
  let dates: DateReader
  let words: TextBreaker
  /// What finds the terms of English in texts of the language.
  private(set) lazy var englishTerms = glossary.flatMap { try? TermRecognizer(glossary: $0, language: .english) }
  private let glossary: Glossary?

  /// The concept of the glossary with an id.
  func concept(_ id: String) -> Concept? { glossary?.concept(id) }

  private(set) lazy var smallWords = StopWords.of(language.language)

  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
  init(_ language: LanguageTag, glossary: Glossary?) throws(TumenError) {
    self.language = language
    self.glossary = glossary
    numbers = NumberReader(language: language)
    dates = DateReader.of(language)
    words = try TextBreaker(.word)
    terms = try glossary.map { glossary throws(TumenError) in try TermRecognizer(glossary: glossary, language: language)
    }
  }
}

internal import TumenIndex
internal import TumenModel
internal import TumenText

/// What a text says of the kinds that change the meaning, each in order.
struct MeaningContent {
  private var numbers: [String] = []
  private var dates: [String] = []
  private var units: [String] = []
  private var operators: [Unicode.Scalar] = []
  private var names: Set<String> = []
  /// Its words with a capital, wherever they stand.
  private var capitals: Set<String> = []
  /// How often it denies.
  private var denials = 0
  /// Its words, of which one may be another with a prefix that denies it.
  private var keys: Set<String> = []
  private let words: MeaningWords

  /// Reads a text but for some places.
  /// - Parameter everyCapital: whether each word with a capital counts, and not only those within a sentence.
  init(of text: String, _ analysis: SegmentAnalysis, except places: [Range<Int>], everyCapital: Bool) {
    words = MeaningWords.of(analysis.language)
    let nameReading = MeaningChange.NameReading(analysis, nil)
    let pieces = analysis.pieces(of: text)
    let side = MeaningChange.Side(SegmentComparison.Side(text: text, pieces: pieces), analysis.language)
    var reading = MeaningChange.Side.Reading()
    side.read(pieces.indices, isMoved: false, words, into: &reading)
    func isRead(_ range: Range<Int>) -> Bool { !places.contains { $0.overlaps(range) } }
    numbers = reading.numbers.filter { isRead($0.range) }.map { number in
      // What is written otherwise may be a part of a name.
      (number.value.hasPrefix("-") ? "-" : "") + String(scalars: side.scalars[number.digits])
    }
    denials = reading.words.count { words.denies($0.key) }
    for word in reading.words where isRead(word.range) {
      keys.insert(word.key)
      if word.text.first?.isUppercase == true { capitals.insert(word.key) }
      if words.isDate(word) {
        dates.append(words.dateMeaning(of: word.key))
      } else if let unit = word.unit {
        units.append(unit)
      } else if let value = words.value(of: word) {
        numbers.append(value)
      } else if Self.isIdentifier(word.text)
        || (word.text.first?.isUppercase == true
          && (everyCapital || (analysis.language.language != "ko" && nameReading.areSetOff([word], in: side))))
      {
        names.insert(word.key)
      }
    }
    operators = pieces.filter { !$0.token.isWord && isRead($0.range) }
      .flatMap {
        $0.token.text.unicodeScalars.filter { "=<>\u{2264}\u{2265}\u{2260}\u{00B1}+".unicodeScalars.contains($0) }
      }
  }

  /// Whether a word is an abbreviation or a name of a machine's: CDDA, en_US, the S of Ctrl+S.
  private static func isIdentifier(_ word: String) -> Bool {
    if word.utf8.count == 1, let letter = word.first { return letter.isUppercase && letter != "A" && letter != "I" }
    return word.contains("_") || (word.count > 1 && word.allSatisfy { $0.isUppercase || $0.isNumber })
  }

  /// Whether another text says the same of these kinds; names may be added, but not stand for others, nor for other words with
  /// a capital.
  func agrees(with other: MeaningContent) -> Bool {
    denials == other.denials && numbers == other.numbers && dates == other.dates && units == other.units
      && operators == other.operators
      && (names == other.names || adds(to: other) || other.adds(to: self)) && !denies(other)
  }

  private func adds(to other: MeaningContent) -> Bool {
    other.names.isSubset(of: names) && other.capitals.isSubset(of: capitals)
  }

  /// Whether a word of one text is one of the other with a prefix that denies it: unarmed, armed.
  private func denies(_ other: MeaningContent) -> Bool {
    let (own, others) = (keys.subtracting(other.keys), other.keys.subtracting(keys))
    return own.contains { word in others.contains { words.areContrary(word, $0) } }
  }
}

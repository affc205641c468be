internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A name or a term that no glossary has, and what the target has for it, where that is certain: a name that sounds alike on
/// both sides, what stands in the only quotation marks of each, or a unit that is nothing but a term.
struct RenderedTerm: Sendable {
  enum Kind { case name, quoted, whole }

  let kind: Kind
  /// The term of the source with the languages.
  let key: UInt64
  let source: String
  let written: String
  /// What all forms of a name have; of a term its key.
  let stem: String
  /// Its place in the target.
  let range: Range<Int>

  /// How many names and terms a batch remembers.
  static let most = 500_000

  /// Whether another rendering of the same term is this one in another form.
  func isForm(of stem: String) -> Bool {
    if self.stem == stem { return true }
    if kind == .name { return self.stem.count != stem.count && Self.squeezed(self.stem) == Self.squeezed(stem) }
    let (own, other) = (self.stem.split(separator: " "), stem.split(separator: " "))
    if own.joined() == other.joined() { return true }
    return own.count == other.count && zip(own, other).allSatisfy { TermPresence.mayBe(String($0), String($1)) }
  }

  /// Without the vowel that comes and goes before the last consonant: Павел, Павла.
  private static func squeezed(_ stem: String) -> String {
    let letters = Array(stem)
    guard letters.count > 3, "оеь".contains(letters[letters.count - 2]) else { return stem }
    return String(letters.dropLast(2) + letters.suffix(1))
  }

  // MARK: Names

  /// The names of an English text whose sounds a word of the Russian or Korean target has.
  static func names(in read: ReadTranslation, after languages: UInt64) -> [RenderedTerm] {
    let (source, target) = (read.source, read.target)
    guard source.language.language == "en", source.traits.contains(.latin) else { return [] }
    let isKorean = target.language.language == "ko"
    guard target.traits.contains(isKorean ? .hangul : .cyrillic) else { return [] }
    let candidates = capitalized(in: source.scalars, atLeast: leastLetters)
    if candidates.isEmpty { return [] }
    let known = source.hasGlossary ? source.hits.map(\.range) : []
    var words: [Range<Int>]?
    return candidates.compactMap { place -> RenderedTerm? in
      guard !source.isCode(place.lowerBound), !known.contains(where: { $0.overlaps(place) }),
        let wanted = Consonants(latin: source.scalars[place], forHangul: isKorean),
        wanted.classes.count >= leastConsonants
      else { return nil }
      let others = words ?? targetWords(of: target, isKorean: isKorean)
      words = others
      var found: RenderedTerm?
      for word in others {
        // Most words begin with another sound.
        if isKorean, Consonants.head(target.scalars[word.lowerBound]) != wanted.classes.first { continue }
        let letters = target.scalars[word]
        let consonants = isKorean ? Consonants(hangul: letters) : Consonants(cyrillic: letters)
        guard consonants.classes.starts(with: wanted.classes) else { continue }
        let end = word.lowerBound + consonants.ends[wanted.classes.count - 1]
        let rest = consonants.classes.dropFirst(wanted.classes.count)
        let isForm =
          isKorean
          ? endsInNoParticle(target.part(word.lowerBound..<end), of: target.part(word))
          : rest.isEmpty
            || rest.count == 1 && endings.contains(rest[rest.startIndex])
              && word.upperBound - end < 4
        guard isForm else { continue }
        let stem = TextForm.key(target.part(word.lowerBound..<end))
        // Two words that may be it: which one is not certain.
        if let found, found.stem != stem { return nil }
        let name = source.part(place)
        found = RenderedTerm(
          kind: .name, key: Fingerprint.key(name, after: languages &+ 2), source: name,
          written: target.part(isKorean ? word.lowerBound..<end : word), stem: stem,
          range: word.lowerBound..<(isKorean ? end : word.upperBound))
      }
      return found
    }
  }

  /// Whether the beginning of a Korean word may be a name: behind it stand particles, if anything, and none of it may be one
  /// itself, as 로 of 폴더로 is, which sounds like the end of Folder.
  private static func endsInNoParticle(_ name: String, of word: String) -> Bool {
    let cuts = Korean.particleCuts(of: word[...])
    let first = cuts.first.map { word.utf8.distance(from: word.startIndex, to: $0) } ?? word.utf8.count
    return first == name.utf8.count
  }

  /// Shorter names sound like too many words.
  private static let (leastLetters, leastConsonants) = (5, 4)

  /// The consonants of Russian endings: ом, ов, ого, ах.
  private static let endings: Set<Consonants.Class> = [.m, .p, .k, .h]

  /// The words that begin with a capital and go on in small letters.
  private static func capitalized(in scalars: [Unicode.Scalar], atLeast least: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      guard scalars[place].isLetter else {
        place += 1
        continue
      }
      let begin = place
      while place < scalars.count, scalars[place].isLetter { place += 1 }
      if place - begin >= least, scalars[begin].isCapital, scalars[begin + 1..<place].allSatisfy(\.isSmall) {
        found.append(begin..<place)
      }
    }
    return found
  }

  /// The words of a target that may be names.
  private static func targetWords(of text: ReadText, isKorean: Bool) -> [Range<Int>] {
    let scalars = text.scalars
    if !isKorean { return capitalized(in: scalars, atLeast: 3).filter { scalars[$0.lowerBound].isCyrillic } }
    var words: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      let begin = place
      while place < scalars.count, Hangul.isSyllable(scalars[place]) { place += 1 }
      if place > begin { words.append(begin..<place) } else { place += 1 }
    }
    return words
  }

  // MARK: Terms

  /// What stands in the only quotation marks of each side, or the whole unit if it is a term.
  static func term(in read: ReadTranslation, after languages: UInt64) -> RenderedTerm? {
    let (source, target) = (read.source, read.target)
    if (1...3).contains(source.wordCount), (1...4).contains(target.wordCount), source.length < 60,
      source.traits.isDisjoint(with: notInTerms), target.traits.isDisjoint(with: notInTerms.subtracting(.bracket)),
      case let end = endOfTerm(in: target), !target.scalars[..<end].contains("(")
    {
      return make(.whole, 0..<source.length, 0..<end, read, languages)
    }
    guard !source.traits.isDisjoint(with: .quotes), !target.traits.isDisjoint(with: .quotes),
      let left = quoted(in: source), let right = quoted(in: target)
    else { return nil }
    return make(.quoted, left, right, read, languages)
  }

  private static let notInTerms: TextTraits = [
    .percent, .brace, .angle, .mark, .inlineCode, .quote, .straightQuote, .digit, .bracket, .slash,
  ]

  /// Where a text ends, the letter of an accelerator in brackets aside: 책갈피(_B).
  private static func endOfTerm(in text: ReadText) -> Int {
    let (length, scalars) = (text.length, text.scalars)
    guard length > 4, scalars[length - 1] == ")", scalars[length - 4] == "(" else { return length }
    return length - 4
  }

  private static func make(
    _ kind: Kind, _ left: Range<Int>, _ right: Range<Int>, _ read: ReadTranslation, _ languages: UInt64
  ) -> RenderedTerm? {
    let (source, written) = (read.source.part(left), read.target.part(right))
    let marks: ScalarSet = "&_~"
    func key(_ text: String) -> String {
      TextForm.key(String(scalars: text.unicodeScalars.filter { !marks.contains($0) }))
    }
    let (sourceKey, targetKey) = (key(source), key(written))
    guard sourceKey.count > 2, !targetKey.isEmpty, sourceKey != targetKey else { return nil }
    return RenderedTerm(
      kind: kind, key: Fingerprint.key(sourceKey, after: languages &+ 3), source: source, written: written,
      stem: targetKey, range: right)
  }

  /// What stands within the only pair of quotation marks of a text, if that may be a term: some words without a mark.
  private static func quoted(in text: ReadText) -> Range<Int>? {
    let scalars = text.scalars
    let places = scalars.indices.filter { marks.contains(scalars[$0]) }
    guard places.count == 2, places[1] - places[0] > 2, places[1] - places[0] < 60,
      !text.isCode(places[0]), !text.isCode(places[1])
    else { return nil }
    let inner = scalars[places[0] + 1..<places[1]]
    guard inner.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" || $0 == "\u{00A0}" }),
      inner.first?.isLetter == true, inner.last?.isLetter == true,
      inner.count(where: TextForm.isSpace) < 5
    else { return nil }
    return places[0] + 1..<places[1]
  }

  private static let marks: ScalarSet = "\"\u{201C}\u{201D}\u{201E}«»《》〈〉「」"
}

extension TextTraits {
  fileprivate static let quotes: TextTraits = [.quote, .straightQuote]
}

internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A name or a term that no glossary has, and what the target has for it, where that is certain: a name that sounds alike on
/// both sides, what stands in the only quotation marks of each, or a unit that is nothing but a term.
///
/// It says where they stand and has hashes of them: a text of its own is made of few of them.
struct RenderedTerm: Sendable {
  enum Kind { case name, quoted, whole }

  let kind: Kind
  /// The term of the source with the languages.
  let key: UInt64
  /// What all forms of a rendering have: equal for two of one key if one is the other in another form, for certain.
  let rendering: UInt64
  /// Its places in the source and the target.
  let source: Range<Int>
  let range: Range<Int>
  /// Where in the target that ends which all forms of a name have.
  let stemEnd: Int

  /// How many names and terms a batch remembers.
  static let most = 500_000

  // MARK: Names

  /// The names of an English text, on either side, whose sounds a word of the Russian or Korean one has, and the persons of
  /// a Korean source.
  static func names(in read: ReadTranslation, after languages: UInt64) -> [RenderedTerm] {
    if read.source.language.language == "ko" {
      let persons = persons(in: read, after: languages)
      if !persons.isEmpty { return persons }
    }
    let isFromEnglish = read.source.language.language == "en"
    let (english, other) = isFromEnglish ? (read.source, read.target) : (read.target, read.source)
    guard english.language.language == "en", english.traits.contains(.latin) else { return [] }
    let isKorean = other.language.language == "ko"
    guard other.traits.contains(isKorean ? .hangul : .cyrillic) else { return [] }
    let candidates = english.scan.capitalizedWords(atLeast: leastLetters)
    if candidates.isEmpty { return [] }
    let known = english.hasGlossary ? english.hits.map(\.range) : []
    var words: [(range: Range<Int>, head: Consonants.Class?)]?
    return candidates.compactMap { place -> RenderedTerm? in
      guard !english.isCode(place.lowerBound), !known.contains(where: { $0.overlaps(place) }),
        let wanted = Consonants(latin: english.scalars[place], forHangul: isKorean),
        wanted.count >= leastConsonants || isLongShort(wanted, place, isKorean)
      else { return nil }
      let others =
        words
        ?? Self.words(of: other, isKorean: isKorean).map { word in
          let letters = other.scalars[word]
          return (word, isKorean ? Consonants.head(letters[word.lowerBound]) : Consonants.head(cyrillic: letters))
        }
      words = others
      var found: (word: Range<Int>, end: Int, stem: UInt64)?
      // Most words begin with another sound.
      for (word, head) in others where head == wanted.first {
        let letters = other.scalars[word]
        let consonants = isKorean ? Consonants(hangul: letters) : Consonants(cyrillic: letters)
        guard consonants.starts(with: wanted) else { continue }
        let end = word.lowerBound + consonants.end(of: wanted.count - 1)
        let isForm =
          isKorean
          ? endsInNoParticle(other.part(word.lowerBound..<end), of: other.part(word))
          : consonants.count == wanted.count
            || consonants.count == wanted.count + 1 && endings.contains(consonants[wanted.count])
              && word.upperBound - end < 4
        guard isForm else { continue }
        let stem = key(of: word.lowerBound..<end, in: other, without: "").hash
        // Three consonants are those of many words: the vowels have to be alike too.
        if wanted.count < leastConsonants,
          !letters[word.lowerBound].isCapital
            || NameMatcher.score(other.part(word), english.part(place)) < leastLikeness
        {
          continue
        }
        // Two words that may be it: which one is not certain.
        if let found, found.stem != stem { return nil }
        found = (word.lowerBound..<(isKorean ? end : word.upperBound), end, stem)
      }
      return found.map { found in
        isFromEnglish
          ? RenderedTerm(
            kind: .name, key: Fingerprint.key(english.part(place), after: languages &+ 2), rendering: found.stem,
            source: place, range: found.word, stemEnd: found.end)
          : RenderedTerm(
            kind: .name, key: Fingerprint.combined(found.stem, after: languages &+ 2),
            rendering: key(of: place, in: english, without: "").hash, source: found.word, range: place,
            stemEnd: place.upperBound)
      }
    }
  }

  /// Whether a name of few consonants is long enough, as Zarechye is; in Hangul it has too few syllables then.
  private static func isLongShort(_ wanted: Consonants, _ place: Range<Int>, _ isKorean: Bool) -> Bool {
    !isKorean && wanted.count == leastConsonants - 1 && place.count > 6
  }

  /// How alike two names must sound that have few consonants.
  private static var leastLikeness: Int { 75 }

  /// The persons of a Korean source, a surname and one or two syllables, whose consonants one to three words in a row of the
  /// Russian or English target have: 김영수, Ким Ён Су, Kim Yong Su.
  private static func persons(in read: ReadTranslation, after languages: UInt64) -> [RenderedTerm] {
    let (korean, other) = (read.source, read.target)
    let isRussian = other.language.language == "ru"
    guard isRussian || other.language.language == "en", korean.traits.contains(.hangul) else { return [] }
    let heads = other.scan.capitalizedWords(atLeast: 2)
    if heads.isEmpty { return [] }
    let known = korean.hasGlossary ? korean.hits.map(\.range) : []
    return words(of: korean, isKorean: true).compactMap { word -> RenderedTerm? in
      let stem = WordEnding(korean: korean.scalars[word]).stem
      let name = word.lowerBound..<word.lowerBound + stem
      guard (2...3).contains(stem), KoreanSurnames.rank(of: String(korean.scalars[word.lowerBound])) != nil,
        !known.contains(where: { $0.overlaps(name) }),
        case let wanted = Consonants(hangul: korean.scalars[name]), wanted.count >= leastConsonants - 1
      else { return nil }
      var found: (range: Range<Int>, end: Int)?
      for head in heads {
        guard let writing = writing(of: wanted, from: head.lowerBound, in: other, isRussian: isRussian) else {
          continue
        }
        // Two names that may be it: which one is not certain.
        if found != nil { return nil }
        found = writing
      }
      return found.map { found in
        RenderedTerm(
          kind: .name, key: Fingerprint.key(korean.part(name), after: languages &+ 2),
          rendering: key(of: found.range.lowerBound..<found.end, in: other, without: "").hash, source: name,
          range: found.range, stemEnd: found.end)
      }
    }
  }

  /// One to three words in a row from a place on, capitalized or tied by a hyphen, that have just these consonants; and where
  /// that ends which all forms of the name have.
  private static func writing(
    of wanted: Consonants, from begin: Int, in text: ReadText, isRussian: Bool
  ) -> (range: Range<Int>, end: Int)? {
    let scalars = text.scalars
    var (letters, places): ([Unicode.Scalar], [Int]) = ([], [])
    var (place, words) = (begin, 0)
    while words < 3 {
      while place < scalars.count, scalars[place].isLetter {
        letters.append(scalars[place])
        places.append(place)
        place += 1
      }
      words += 1
      let sounds =
        isRussian
        ? Consonants(cyrillic: letters[...], isKorean: true) : Consonants(latin: letters[...], forHangul: true)
      guard let sounds else { return nil }
      let isWhole =
        sounds.count == wanted.count
        || isRussian && sounds.count == wanted.count + 1 && endings.contains(sounds[wanted.count])
          && letters.count - sounds.end(of: wanted.count - 1) < 4
      if isWhole, sounds.starts(with: wanted) {
        let end = isRussian ? places[sounds.end(of: wanted.count - 1) - 1] + 1 : place
        return (begin..<place, end)
      }
      let next = text.scalar(place + 1)
      guard sounds.count < wanted.count,
        text.scalar(place) == " " && next.isCapital || text.scalar(place) == "-" && next.isLetter
      else { return nil }
      place += 1
    }
    return nil
  }

  /// Whether the beginning of a Korean word may be a name: behind it stand particles, if anything, and none of it may be one
  /// itself, as 로 of 폴더로 is, which sounds like the end of Folder.
  private static func endsInNoParticle(_ name: String, of word: String) -> Bool {
    let cuts = Korean.particleCuts(of: word[...])
    let first = cuts.first.map { word.utf8.distance(from: word.startIndex, to: $0) } ?? word.utf8.count
    return first == name.utf8.count
  }

  /// Shorter names sound like too many words.
  private static var leastLetters: Int { 5 }
  private static var leastConsonants: Int { 4 }

  /// The consonants of Russian endings: ом, ов, ого, ах.
  private static let endings: Set<Consonants.Class> = [.m, .p, .k, .h]

  /// The words of a Russian or Korean text that may be names.
  private static func words(of text: ReadText, isKorean: Bool) -> [Range<Int>] {
    let scalars = text.scalars
    if !isKorean { return text.scan.capitalizedWords(atLeast: 3).filter { scalars[$0.lowerBound].isCyrillic } }
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
      case let end = endOfTerm(in: target),
      !target.traits.contains(.bracket) || !target.scalars[..<end].contains("(")
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
    let (source, rendering) = (
      key(of: left, in: read.source, without: accelerators), key(of: right, in: read.target, without: accelerators)
    )
    guard source.length > 2, rendering.length > 0, source.hash != rendering.hash else { return nil }
    return RenderedTerm(
      kind: kind, key: Fingerprint.combined(source.hash, after: languages &+ 3), rendering: rendering.hash,
      source: left,
      range: right, stemEnd: right.upperBound)
  }

  /// What marks the letter of an accelerator.
  static let accelerators: ScalarSet = "&_~"

  /// A hash of the key of a part of a text (see ``TextForm/key(_:)``) without some marks, and how many characters the key
  /// has. Plain letters are folded one by one.
  private static func key(
    of range: Range<Int>, in text: ReadText, without marks: ScalarSet
  ) -> (hash: UInt64, length: Int) {
    let scalars = text.scalars
    var (hash, length) = (KeyHash(), 0)
    var isSpaced = false
    for place in range {
      var value = scalars[place].value
      switch value {
      case 0x26, 0x5F, 0x7E: if marks.contains(scalars[place]) { continue }
      case 0x20:
        isSpaced = length > 0
        continue
      case 0x60: value = 0x27
      case 0x41...0x5A, 0x410...0x42F: value += 0x20
      case 0x401, 0x451: value = 0x435
      case 0x21...0x7E, 0x430...0x44F, 0xAC00...0xD7A3: break
      default:
        let key = TextForm.key(String(scalars: scalars[range].filter { !marks.contains($0) }))
        hash = KeyHash()
        for scalar in key.unicodeScalars { hash.add(scalar.value) }
        return (hash.value, key.count)
      }
      if isSpaced {
        hash.add(0x20)
        length += 1
        isSpaced = false
      }
      hash.add(value)
      length += 1
    }
    return (hash.value, length)
  }

  /// What stands within the only pair of quotation marks of a text, if that may be a term: some words without a mark.
  private static func quoted(in text: ReadText) -> Range<Int>? {
    let scalars = text.scalars
    guard let first = scalars.firstIndex(where: marks.contains), let last = scalars.lastIndex(where: marks.contains),
      last - first > 2, last - first < 60, !text.isCode(first), !text.isCode(last)
    else { return nil }
    let inner = scalars[first + 1..<last]
    guard inner.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" || $0 == "\u{00A0}" }),
      inner.first?.isLetter == true, inner.last?.isLetter == true,
      inner.count(where: TextForm.isSpace) < 5
    else { return nil }
    return first + 1..<last
  }

  private static let marks: ScalarSet = "\"\u{201C}\u{201D}\u{201E}«»《》〈〉「」"
}

extension TextTraits {
  fileprivate static let quotes: TextTraits = [.quote, .straightQuote]
}

internal import TumenModel
internal import TumenText

/// The numbers that a text says without digits.
typealias Said = (words: [SaidNumber], romans: [SaidNumber])

extension ReadText {
  /// The numbers in words and in Roman numerals of two letters or more; `nil` in a language whose words are not known, and
  /// where a word for hundreds or more says how many there are no closer.
  var saidNumbers: Said? {
    if let said = known.saidNumbers { return said }
    let said = readSaidNumbers
    known.saidNumbers = .some(said)
    return said
  }

  private var readSaidNumbers: Said? {
    switch language.language {
    case "en": return traits.contains(.latin) ? english : ([], [])
    case "ru":
      guard let words = traits.contains(.cyrillic) ? russian ?? sums : [] else { return nil }
      return (words, romans)
    case "ko": return (traits.contains(.hangul) ? koreanSaidNumbers : [], romans)
    default: return nil
    }
  }

  /// Whether the word that ends at a place is one that is numbered, so that an I behind it is none that speaks: World War I.
  private func isNumbered(before end: Int) -> Bool { numbered.contains(word(before: end)) }

  /// The letters that end at a place.
  private func word(before end: Int) -> String {
    let begin = scalars[..<max(0, end)].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
    return part(begin..<max(begin, end))
  }

  private var romans: [SaidNumber] {
    guard traits.contains(.latin) else { return [] }
    let scalars = scalars
    var found: [SaidNumber] = []
    scan.words(beginning: romanHeads) { word in
      // Hangul may stand right behind it: XV가.
      let numeral = scalars[word].prefix { $0.isLatin }
      if numeral.count > 1, let value = NumberWords.roman(numeral) {
        found.append(SaidNumber(value: value, range: numeral.startIndex..<numeral.endIndex, role: .ordinal))
      }
    }
    return found
  }

  private var english: Said? {
    let (scalars, table) = (scalars, EnglishHeads.table)
    var (words, romans): ([SaidNumber], [SaidNumber]) = ([], [])
    var isSum = false
    scan.forEachWord { word in
      let heads = EnglishHeads(of: scalars, at: word.lowerBound, by: table)
      if heads.contains(.roman), word.count > 1 || isNumbered(before: word.lowerBound - 1),
        let value = NumberWords.roman(scalars[word])
      {
        romans.append(SaidNumber(value: value, range: word, role: .ordinal))
      } else if heads.contains(.number) {
        guard let (value, role) = NumberWords.english[Self.key(english: scalars[word])] ?? second(word) else { return }
        // Two hundredth is one number.
        let isTied = value == 100 && words.last?.range.upperBound == word.lowerBound - 1
        words.append(SaidNumber(value: value, range: word, role: role))
        isSum =
          isSum || value >= 100 && (role == .count || isTied) || role == .count && isMultiplied(behind: word.upperBound)
      }
    }
    if !isSum { return (Self.added(words), romans) }
    return sums.map { ($0, romans) }
  }

  private static func key(english word: ArraySlice<Unicode.Scalar>) -> UInt64 {
    var key = KeyHash()
    for letter in word { key.add(letter.value | 0x20) }
    return key.value
  }

  /// Whether millions or more stand behind a word; hundreds and thousands are numbers by themselves.
  private func isMultiplied(behind end: Int) -> Bool {
    let word = scalars[min(end + 1, scalars.count)...].prefix { $0.isSmall }
    return (7...9).contains(word.count)
      && word.drop { !"i".unicodeScalars.contains($0) }.starts(with: "illion".unicodeScalars)
  }

  /// What a word says if it is second and no span of time: a part of a name (the Second World War), of a number (twenty-second),
  /// or what the one is that is meant (the second floor).
  private func second(_ word: Range<Int>) -> NumberWords.Word? {
    guard word.count == 6, scalars[word].dropFirst().elementsEqual("econd".unicodeScalars) else { return nil }
    let (behind, before) = (scalar(word.upperBound + 1), scalar(word.lowerBound - 1))
    let isSecond =
      scalar(word.upperBound) == " "
      && (scalars[word.lowerBound] == "S" && behind.isCapital
        || before == " " && behind.isLetter
          && determiners.contains(self.word(before: word.lowerBound - 1).lowercased()))
      || before == "-" && self.word(before: word.lowerBound - 1).hasSuffix("ty")
    return isSecond ? (2, .ordinal) : nil
  }

  /// The words of Russian; `nil` where some are of hundreds or thousands.
  private var russian: [SaidNumber]? {
    let scalars = scalars
    var words: [SaidNumber] = []
    var isSum = false
    scan.forEachWord { word in
      guard word.count > 1, word.count < 19, NumberWords.mayBegin(russian: scalars[word.lowerBound]), !isSum else {
        return
      }
      var key = KeyHash()
      var said: NumberWords.Word?
      for place in word {
        key.add(russian: scalars[place])
        if NumberWords.beginningLengths.contains(place + 1 - word.lowerBound),
          let beginning = NumberWords.russianBeginnings[key.value]
        {
          said = beginning
          isSum = isSum || beginning == nil
        }
      }
      isSum = isSum || NumberWords.russianHundreds.contains(key.value)
      if let (value, role) = NumberWords.russian[key.value] ?? said, !isPartOfDay(word) {
        words.append(SaidNumber(value: value, range: word, role: role))
      }
    }
    return isSum ? nil : Self.added(words)
  }

  /// Whether a word says which half of the day is meant: the afternoon is the second one.
  private func isPartOfDay(_ word: Range<Int>) -> Bool {
    let behind = scalars[word.upperBound...].dropFirst()
    return behind.starts(with: "половин".unicodeScalars)
      && behind.drop(while: \.isLetter).dropFirst().starts(with: "дня".unicodeScalars)
  }

  /// Tens and units together (twenty-five), and no ones, which any article may be, but what is first.
  private static func added(_ words: [SaidNumber]) -> [SaidNumber] {
    var sums: [SaidNumber] = []
    for word in words {
      if let last = sums.last, (20...90).contains(last.value), last.value % 10 == 0, (1...9).contains(word.value),
        last.role == .count, word.range.lowerBound - last.range.upperBound == 1
      {
        sums[sums.count - 1] = SaidNumber(
          value: last.value + word.value, range: last.range.lowerBound..<word.range.upperBound, role: word.role)
      } else {
        sums.append(word)
      }
    }
    return sums.filter { $0.value > 1 || $0.role == .ordinal }
  }
}

/// English words that Roman numerals follow.
private let numbered: Set<String> = [
  "War", "Part", "Chapter", "Volume", "Phase", "Book", "Section", "Act", "Stage", "Type", "Class", "Title", "Annex",
  "Appendix", "Category", "Grade", "Level", "Table", "Article",
]

/// What stands before the one of several that second says.
private let determiners: Set<String> = ["the", "his", "her", "its", "their", "our", "my", "your", "this", "that"]

/// The letters that Roman numerals begin with, a bit each from `a` on.
private let romanHeads: UInt32 = "vxi".unicodeScalars.reduce(0) { $0 | 1 << ($1.value - 0x61) }

internal import TumenModel
internal import TumenText

/// A number that words in a row add up to: сто двадцать пять, forty-five thousand.
private struct NumberSum {
  /// What the words before the last word for thousands say.
  private var total = 0
  /// The hundreds, tens and units behind it.
  private var section = 0
  /// What the last word multiplied by: the next one has to multiply by less.
  private var scale = Int.max
  private(set) var words = 0

  var value: Int { total + section }

  /// Adds the value of a word, in which what multiplies it is counted: of forty-five thousand, 40 and 5000. Says whether the
  /// number goes on with it.
  mutating func add(_ value: Int) -> Bool {
    var (share, scale) = (value, 1)
    while share >= 1000, share % 1000 == 0 { (share, scale) = (share / 1000, scale * 1000) }
    guard share > 0, share < 1000, scale < self.scale, Self.fits(share, behind: section) else { return false }
    section += share
    words += 1
    if scale > 1 {
      total += section * scale
      (section, self.scale) = (0, scale)
    }
    return true
  }

  /// Whether the last digits before a number are zeros that it takes the place of: 5 behind 120, but not behind 10 or 115.
  private static func fits(_ share: Int, behind section: Int) -> Bool {
    if section == 0 { return true }
    return share < 10 ? section % 10 == 0 && section % 100 != 10 : share < 100 && section % 100 == 0
  }
}

extension ReadText {
  /// The numbers in words of which some say hundreds or more, each with all words that add up to it; `nil` where such a word
  /// belongs to none: hundreds of people, сотый, тысячелетие.
  var sums: [SaidNumber]? {
    let isEnglish = language.language == "en"
    let words = numbers.filter(\.isWord).filter { word in
      let first = scalars[word.range].prefix(while: \.isLetter)
      return isEnglish
        ? SumWords.isCounting(english: first, isAlone: first.endIndex == word.range.upperBound)
        : SumWords.isCounting(russian: first)
    }
    let numbers = addedUp(words)
    let isWhole = scalars.indices.allSatisfy { place in
      guard scalars[place].isLetter, !scalar(place - 1).isLetter else { return true }
      let word = scalars[place...].prefix { $0.isLetter }
      guard SumWords.isOfSum(word, isEnglish: isEnglish) else { return true }
      return numbers.contains { $0.range.contains(place) } || self.digits.contains { $0.range.contains(place) }
    }
    return isWhole ? numbers.filter { $0.value > 1 }.map { SaidNumber(value: $0.value, range: $0.range) } : nil
  }

  /// The values that words for numbers in a row add up to, of two words and more.
  func sums(of words: [ReadNumber]) -> [String] {
    addedUp(words).filter { $0.words > 1 }.map { String($0.value) }
  }

  /// The numbers that words in a row add up to, those of one word too, with how many words they have and where they stand.
  func addedUp(_ words: [ReadNumber]) -> [(value: Int, words: Int, range: Range<Int>)] {
    var numbers: [(value: Int, words: Int, range: Range<Int>)] = []
    var sum = NumberSum()
    var range = 0..<0
    func close() {
      if sum.words > 0 { numbers.append((sum.value, sum.words, range)) }
      sum = NumberSum()
    }
    for word in words {
      if sum.words > 0, !isJoint(range.upperBound..<word.range.lowerBound) { close() }
      guard let value = Int(word.value) else {
        close()
        continue
      }
      let isFirst = sum.words == 0
      if sum.add(value) {
        range = (isFirst ? word.range.lowerBound : range.lowerBound)..<word.range.upperBound
      } else {
        close()
        if sum.add(value) { range = word.range }
      }
    }
    close()
    return numbers
  }

  /// Whether what stands between two words makes one number of them: a space, a hyphen, and.
  private func isJoint(_ range: Range<Int>) -> Bool {
    range.count == 1 && (TextForm.isSpace(scalar(range.lowerBound)) || scalar(range.lowerBound) == "-")
      || language.language == "en" && range.count == 5 && part(range) == " and "
  }
}

/// The words that hundreds and more are said in.
private enum SumWords {
  /// Whether an English word says how many there are, alone or before what multiplies it.
  static func isCounting(english word: ArraySlice<Unicode.Scalar>, isAlone: Bool) -> Bool {
    if !isAlone, word.count == 1, word.first == "a" || word.first == "A" { return true }
    let key = TextForm.key(String(scalars: word))
    if key == "hundred" || key == "hundreds" { return false }
    return NumberWords.english[KeyHash(key: key).value].map { $0.role != .ordinal } ?? false
  }

  /// Whether a Russian word says how many there are.
  static func isCounting(russian word: ArraySlice<Unicode.Scalar>) -> Bool {
    let key = TextForm.key(String(scalars: word))
    // A quarter of a million is no four millions.
    if key.hasPrefix("четверть") || key.hasPrefix("трет") { return false }
    return NumberWords.russian[KeyHash(key: key).value].map { $0.role != .ordinal } ?? false
      || russianHundreds.contains(key)
  }

  private static let russianHundreds: Set = [
    "сто", "ста", "двести", "двухсот", "триста", "трехсот", "четыреста", "четырехсот", "пятьсот", "пятисот", "шестьсот",
    "шестисот", "семьсот", "семисот", "восемьсот", "восьмисот", "девятьсот", "девятисот", "тысяча", "тысячу",
  ]

  /// Whether a word is one for hundreds or more, or for a part of such a number that ends in an ordinal.
  static func isOfSum(_ word: ArraySlice<Unicode.Scalar>, isEnglish: Bool) -> Bool {
    // Most words are told by a few of their letters.
    guard let first = word.first, let last = word.last, word.count > 2,
      sumHeads.contains(first) || (isEnglish ? last == "h" || last == "H" : mayBeOrdinal(word))
    else { return false }
    let key = TextForm.key(String(scalars: word))
    if isEnglish {
      return ["hundred", "thousand", "million", "billion", "trillion"].contains(where: key.hasPrefix)
        || key.hasSuffix("ieth") || key.hasSuffix("teenth")
    }
    return key == "сто" || key == "ста" || russianSumStems.contains(where: key.hasPrefix)
      || (mayBeOrdinal(word) && russianOrdinals.contains { key.contains($0) })
  }

  /// What the words begin with.
  private static let sumHeads: ScalarSet = "hHtTmMbBсСтТмМ"

  /// Whether a Russian word has what each of those ordinals has: цат, сят, сот.
  private static func mayBeOrdinal(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    for place in word.indices.dropFirst(2) {
      switch (word[place - 2], word[place - 1], word[place]) {
      case ("ц", "а", "т"), ("с", "я", "т"), ("с", "о", "т"), ("Ц", "А", "Т"), ("С", "Я", "Т"), ("С", "О", "Т"):
        return true
      default: continue
      }
    }
    return false
  }

  private static let russianSumStems = ["сотн", "сотен", "тысяч", "миллион", "миллиард", "триллион", "сороков"]
  /// What only ordinals for tens and more have, from whose beginnings other words are read.
  private static let russianOrdinals = [
    "надцаты", "надцато", "надцата", "десяты", "десято", "сотый", "сотого", "сотая", "сотой", "сотом",
  ]
}

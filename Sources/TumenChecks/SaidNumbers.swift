internal import TumenModel
internal import TumenText

/// A number that a text says in a word with no other meaning, or in Roman numerals.
struct SaidNumber {
  let value: Int
  let range: Range<Int>
  /// Whether it says which one, and not how many: third, третий, III.
  var isOrdinal = false
}

/// The numbers that a text says so.
typealias Said = (words: [SaidNumber], romans: [SaidNumber])

/// Numbers without digits, held against each other: five and шесть, three dogs and 네 마리, Louis XIV and Людовик XV.
extension NumberMismatch {
  /// A number in words or Roman numerals for another one, where that is the only one on each side without a partner.
  static func otherWord(_ source: ReadText, _ target: ReadText) -> Problem? {
    // English tells fastest that a text says no number.
    let kinds: EnglishHeads = [.number, .roman]
    guard source.maySay(kinds), target.maySay(kinds) else { return nil }
    let isIntoEnglish = target.language.language == "en"
    guard let first = (isIntoEnglish ? target : source).saidNumbers, !(first.words.isEmpty && first.romans.isEmpty),
      let second = (isIntoEnglish ? source : target).saidNumbers
    else { return nil }
    let (left, right) = isIntoEnglish ? (second, first) : (first, second)
    let pair = other(left.words, right.words, source, target) ?? otherRoman(left, right, source, target)
    return pair.map { own, other in
      Problem(
        "“\(source.part(own.range))” and “\(target.part(other.range))” are different numbers", source: own.range,
        target: other.range)
    }
  }

  /// A Roman numeral for another one, or for the word of another one: World War II and Первая мировая.
  private static func otherRoman(
    _ left: Said, _ right: Said, _ source: ReadText, _ target: ReadText
  ) -> (SaidNumber, SaidNumber)? {
    let ours = left.romans.isEmpty && !(right.romans.isEmpty && right.words.isEmpty) ? source.romanLetter : left.romans
    let theirs = right.romans.isEmpty && !(ours.isEmpty && left.words.isEmpty) ? target.romanLetter : right.romans
    if !ours.isEmpty, !theirs.isEmpty { return other(ours, theirs, source, target) }
    // A word that has its own partner says nothing of the numeral, and what comes first is not x.
    func rest(_ words: [SaidNumber], without others: [SaidNumber]) -> [SaidNumber] {
      let isLetter = (ours.isEmpty ? theirs : ours).allSatisfy { $0.range.count == 1 }
      return words.filter { word in !(isLetter && word.value == 1) && !others.contains { $0.value == word.value } }
    }
    return ours.isEmpty
      ? other(rest(left.words, without: right.words), theirs, source, target)
      : other(ours, rest(right.words, without: left.words), source, target)
  }

  private static func other(
    _ left: [SaidNumber], _ right: [SaidNumber], _ source: ReadText, _ target: ReadText
  ) -> (SaidNumber, SaidNumber)? {
    if left.isEmpty || right.isEmpty { return nil }
    var free = right
    let rest = left.filter { number in
      guard let place = free.firstIndex(where: { $0.value == number.value }) else { return true }
      free.remove(at: place)
      return false
    }
    guard rest.count == 1, free.count == 1, let own = rest.first, let other = free.first,
      // Five in the afternoon is 17.
      abs(own.value - other.value) != 12,
      !source.isHalfBefore(own, hour: other.value), !target.isHalfBefore(other, hour: own.value),
      // What is first is so among others: the First World War and the second one.
      own.value > 1 && other.value > 1 || own.isOrdinal && other.isOrdinal,
      !target.says(own.value, beside: other.range), !source.says(other.value, beside: own.range)
    else { return nil }
    // Two weeks are fourteen days.
    func measure(_ number: SaidNumber, in text: ReadText) -> Measure? {
      text.numbers.last { $0.range.overlaps(number.range) }.flatMap(text.measure(of:))
    }
    if let first = measure(own, in: source), let second = measure(other, in: target), first.unit != second.unit {
      return nil
    }
    return (own, other)
  }
}

extension ReadText {
  /// Whether a number is the hour that Russian calls by the half before it, and another one is the hour that this half is of:
  /// половина восьмого, half past seven.
  fileprivate func isHalfBefore(_ number: SaidNumber, hour: Int) -> Bool {
    guard language.language == "ru", number.isOrdinal, number.value == hour % 12 + 1 else { return false }
    let before = part(max(0, number.range.lowerBound - 9)..<number.range.lowerBound)
    return before.contains("оловин")
  }

  /// Whether a value stands anywhere else in the text, in digits, words or Roman numerals.
  fileprivate func says(_ value: Int, beside range: Range<Int>) -> Bool {
    let value = String(value)
    return numbers.contains { $0.value == value && !$0.range.overlaps(range) } || romanNumerals.contains(value)
      // A second or an hour says how many, and not which one is first.
      || value != "1" && wordValues(among: [value], beside: range).contains(value)
  }

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
    case "ko": return (traits.contains(.hangul) ? korean : [], romans)
    default: return nil
    }
  }

  /// A Roman numeral of one letter that stands alone: Часть V.
  fileprivate var romanLetter: [SaidNumber] {
    guard traits.contains(.latin) else { return [] }
    return scalars.indices.compactMap { place in
      guard let value = SaidWords.roman(scalars[place...place]), language.language != "en" || scalars[place] != "I",
        TextForm.isSpace(scalar(place - 1)), !scalar(place + 1).isLetter, !scalar(place + 1).isDigit
      else { return nil }
      return SaidNumber(value: value, range: place..<place + 1, isOrdinal: true)
    }
  }

  /// Whether the word that ends at a place is one that is numbered, so that an I behind it is none that speaks: World War I.
  private func isNumbered(before end: Int) -> Bool {
    let begin = scalars[..<max(0, end)].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
    return begin < end && SaidWords.numbered.contains(part(begin..<end))
  }

  private var romans: [SaidNumber] {
    guard traits.contains(.latin) else { return [] }
    let scalars = scalars
    var found: [SaidNumber] = []
    scan.words(beginning: SaidWords.romanHeads) { word in
      // Hangul may stand right behind it: XV가.
      let numeral = scalars[word].prefix { $0.isLatin }
      if numeral.count > 1, let value = SaidWords.roman(numeral) {
        found.append(SaidNumber(value: value, range: numeral.startIndex..<numeral.endIndex, isOrdinal: true))
      }
    }
    return found
  }

  private var english: Said? {
    let scalars = scalars
    var (words, romans): ([SaidNumber], [SaidNumber]) = ([], [])
    var isSum = false
    scan.words(beginning: SaidWords.englishHeads) { word in
      if !scalars[word.lowerBound].isSmall, word.count > 1 || isNumbered(before: word.lowerBound - 1),
        let value = SaidWords.roman(scalars[word])
      {
        romans.append(SaidNumber(value: value, range: word, isOrdinal: true))
      } else if isSecond(word) {
        words.append(SaidNumber(value: 2, range: word, isOrdinal: true))
      } else if let (value, isOrdinal) = SaidWords.english(scalars[word]) {
        words.append(SaidNumber(value: value, range: word, isOrdinal: isOrdinal))
        isSum = isSum || value >= 100 || isMultiplied(behind: word.upperBound)
      }
    }
    if !isSum { return (Self.added(words), romans) }
    return sums.map { ($0, romans) }
  }

  /// Whether millions or more stand behind a word; hundreds and thousands are numbers by themselves.
  private func isMultiplied(behind end: Int) -> Bool {
    let word = scalars[min(end + 1, scalars.count)...].prefix { $0.isSmall }
    return (7...9).contains(word.count)
      && word.drop { !"i".unicodeScalars.contains($0) }.starts(with: "illion".unicodeScalars)
  }

  /// The numbers in words of which some say hundreds or more, each with all words that add up to it; `nil` where such a word
  /// belongs to none: hundreds of people, сотый, тысячелетие.
  private var sums: [SaidNumber]? {
    let isEnglish = language.language == "en"
    let words = numbers.filter(\.isWord).filter { word in
      let first = scalars[word.range].prefix(while: \.isLetter)
      return isEnglish
        ? SaidWords.isCounting(english: first, isAlone: first.endIndex == word.range.upperBound)
        : SaidWords.isCounting(russian: first)
    }
    let numbers = addedUp(words)
    let isWhole = scalars.indices.allSatisfy { place in
      guard scalars[place].isLetter, !scalar(place - 1).isLetter else { return true }
      let word = scalars[place...].prefix { $0.isLetter }
      guard SaidWords.isOfSum(word, isEnglish: isEnglish) else { return true }
      return numbers.contains { $0.range.contains(place) } || self.digits.contains { $0.range.contains(place) }
    }
    return isWhole ? numbers.filter { $0.value > 1 }.map { SaidNumber(value: $0.value, range: $0.range) } : nil
  }

  /// Whether a word is Second as a part of a name: the Second World War. Other ones may be a span of time.
  private func isSecond(_ word: Range<Int>) -> Bool {
    word.count == 6 && scalars[word.lowerBound] == "S" && scalar(word.upperBound) == " "
      && scalar(word.upperBound + 1).isCapital && scalars[word].dropFirst().elementsEqual("econd".unicodeScalars)
  }

  /// The words of Russian; `nil` where some are of hundreds or thousands.
  private var russian: [SaidNumber]? {
    let scalars = scalars
    var words: [SaidNumber] = []
    var place = 0
    while place < scalars.count {
      let begin = place
      var (key, isSum) = (KeyHash(), false)
      while place < scalars.count, scalars[place].isCyrillic {
        key.add(russian: scalars[place])
        place += 1
        if SaidWords.sumLengths.contains(place - begin), SaidWords.russianSums.contains(key.value) { isSum = true }
      }
      if place - begin > 1, place - begin < 19 {
        if isSum { return nil }
        if let (value, isOrdinal) = SaidWords.russian[key.value] {
          words.append(SaidNumber(value: value, range: begin..<place, isOrdinal: isOrdinal))
        }
      }
      if place == begin { place += 1 }
    }
    return Self.added(words)
  }

  /// Numerals before what they count, apart or together: 네 마리, 다섯명, 셋째, 쉰 척, 삼천 명.
  private var korean: [SaidNumber] {
    var words: [SaidNumber] = []
    var place = 0
    // What the word before says, if the next may be added to it: 사만 오천 명.
    var open: (value: Int, range: Range<Int>)?
    while place < scalars.count {
      let begin = place
      while place < scalars.count, scalars[place].isHangul { place += 1 }
      // 3천 is read with its digits.
      if begin < place, !scalar(begin - 1).isDigit, let (value, length) = SaidWords.large(scalars[begin..<place]) {
        let end = begin + length
        var number = (value: value, range: begin..<end)
        if let before = open, before.range.upperBound + 1 == begin, before.value % 10_000 == 0, value < 10_000 {
          number = (before.value + value, before.range.lowerBound..<end)
        }
        let isApart = end == place
        open = isApart ? number : nil
        let counted = isApart && TextForm.isSpace(scalar(place)) ? place + 1 : end
        if counted < scalars.count, SaidWords.isCounted(scalars[counted...], isApart: isApart, isLarge: true) {
          words.append(SaidNumber(value: number.value, range: number.range))
        }
      } else if begin < place, let days = SaidWords.days(scalars[begin..<place]) {
        words.append(SaidNumber(value: days, range: begin..<min(place, begin + 2)))
      } else if begin < place, let (value, length) = SaidWords.native(scalars[begin..<place]) {
        let end = begin + length
        let isApart = end == place
        let counted = isApart && TextForm.isSpace(scalar(place)) ? place + 1 : end
        if value > 1, counted < scalars.count,
          SaidWords.isCounted(scalars[counted...], isApart: isApart)
            || isApart && counted > end && SaidWords.countsByItself(scalars[begin..<place])
              && SaidWords.isNoun(scalars[counted...])
        {
          words.append(SaidNumber(value: value, range: begin..<end))
        }
      }
      if place == begin { place += 1 }
    }
    return words
  }

  /// Tens and units together (twenty-five), and no ones, which any article may be, but what is first.
  private static func added(_ words: [SaidNumber]) -> [SaidNumber] {
    var sums: [SaidNumber] = []
    for word in words {
      if let last = sums.last, (20...90).contains(last.value), last.value % 10 == 0, (1...9).contains(word.value),
        word.range.lowerBound - last.range.upperBound == 1
      {
        sums[sums.count - 1] = SaidNumber(
          value: last.value + word.value, range: last.range.lowerBound..<word.range.upperBound)
      } else {
        sums.append(word)
      }
    }
    return sums.filter { $0.value > 1 || $0.isOrdinal }
  }
}

/// The words for numbers that mean nothing else.
private enum SaidWords {
  /// English words that Roman numerals follow.
  static let numbered: Set<String> = [
    "War", "Part", "Chapter", "Volume", "Phase", "Book", "Section", "Act", "Stage", "Type", "Class", "Title", "Annex",
    "Appendix", "Category", "Grade", "Level", "Table", "Article",
  ]

  /// The first letters of the words below and of Roman numerals, a bit each from `a` on.
  static let englishHeads = heads("tfsendqohvxi")
  static let romanHeads = heads("vxi")

  private static func heads(_ letters: String) -> UInt32 {
    letters.unicodeScalars.reduce(0) { $0 | 1 << ($1.value - 0x61) }
  }

  /// The value of an English word, and whether it is an ordinal.
  static func english(_ word: ArraySlice<Unicode.Scalar>) -> (value: Int, isOrdinal: Bool)? {
    guard (3...8).contains(word.count) else { return nil }
    let second = Unicode.Scalar(word[word.startIndex + 1].value | 0x20) ?? " "
    // What most words are not: a look into a table costs more.
    switch word[word.startIndex].value | 0x20 {
    case 0x74: if !"hwer".unicodeScalars.contains(second) || second == "h" && word.count < 5 { return nil }
    case 0x66: if second != "o" && second != "i" || word.count < 4 { return nil }
    case 0x73: if second != "i" && second != "e" { return nil }
    case 0x65: if second != "i" && second != "l" { return nil }
    case 0x6E: if second != "i" { return nil }
    case 0x64: if second != "o" || word.count != 5 { return nil }
    case 0x71: if second != "u" || word.count < 7 { return nil }
    case 0x6F: if second != "n" || word.count != 3 { return nil }
    case 0x68: if second != "u" || word.count < 7 { return nil }
    default: return nil
    }
    var key: UInt64 = 0
    for letter in word {
      guard letter.isASCII else { return nil }
      key = key << 8 | UInt64(letter.value | 0x20)
    }
    return english[key]
  }

  private static let english: [UInt64: (Int, Bool)] = {
    var words: [UInt64: (Int, Bool)] = [:]
    let ordinals: Set = [
      "first", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twelfth",
    ]
    for (word, value) in [
      ("one", 1), ("first", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
      ("eight", 8),
      ("nine", 9),
      ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
      ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60),
      ("seventy", 70), ("eighty", 80), ("ninety", 90), ("twice", 2), ("third", 3), ("thirds", 3), ("fourth", 4),
      ("quarter", 4), ("quarters", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9),
      ("tenth", 10), ("twelfth", 12), ("dozen", 12), ("hundred", 100), ("hundreds", 100), ("thousand", 1000),
    ] {
      words[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = (value, ordinals.contains(word))
    }
    return words
  }()

  /// Whether an English word says how many there are, alone or before what multiplies it.
  static func isCounting(english word: ArraySlice<Unicode.Scalar>, isAlone: Bool) -> Bool {
    if !isAlone, word.count == 1, word.first == "a" || word.first == "A" { return true }
    let key = TextForm.key(String(scalars: word))
    if key == "hundred" || key == "hundreds" { return false }
    return key == "seventeen" || english(word).map { !$0.isOrdinal } ?? false
  }

  /// Whether a Russian word says how many there are.
  static func isCounting(russian word: ArraySlice<Unicode.Scalar>) -> Bool {
    let key = TextForm.key(String(scalars: word))
    // A quarter of a million is no four millions.
    if key.hasPrefix("четверть") || key.hasPrefix("трет") { return false }
    return russian[KeyHash(russian: key).value].map { !$0.isOrdinal } ?? false || russianHundreds.contains(key)
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

  /// The value of a Roman numeral of the letters I, V and X as it is written: XIV, not XIIII.
  static func roman(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard word.count < 8 else { return nil }
    var digits: [Int] = []
    for letter in word {
      switch letter {
      case "I": digits.append(1)
      case "V": digits.append(5)
      case "X": digits.append(10)
      default: return nil
      }
    }
    let value = zip(digits, digits.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
    guard (1..<40).contains(value) else { return nil }
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return (String(repeating: "X", count: value / 10) + units[value % 10]).unicodeScalars.elementsEqual(word)
      ? value : nil
  }

  /// The forms of Russian numerals, of fractions and of ordinals, by their hashes. The case of семья is none of семь.
  static let russian: [UInt64: (value: Int, isOrdinal: Bool)] = {
    var words: [UInt64: (Int, Bool)] = [:]
    func add(_ value: Int, _ forms: String, isOrdinal: Bool = false) {
      for form in forms.split(separator: " ") { words[KeyHash(russian: form).value] = (value, isOrdinal) }
    }
    add(1, "один одна одно одного одной одному одним одном одну")
    add(2, "два две двух двум двумя двое двоих двоим дважды вдвое вдвоем оба обе обоих обеих")
    add(3, "три трех трем тремя трое троих троим трижды втрое втроем треть трети третью")
    add(3, "третий третья третье третьего третьей третьему третьим третьем третьи третьих", isOrdinal: true)
    add(4, "четыре четырех четырем четырьмя четверо четверых вчетверо четверть четверти четвертью")
    add(5, "пять пяти пятью пятеро впятеро")
    add(6, "шесть шести шестью шестеро вшестеро")
    add(7, "семь семи семеро")
    add(8, "восемь восьми восемью восьмеро")
    add(12, "дюжина дюжину дюжины дюжиной")
    add(40, "сорок сорока")
    add(90, "девяносто девяноста")
    for (value, stem) in [(9, "девят"), (10, "десят"), (20, "двадцат"), (30, "тридцат")] {
      add(value, "\(stem)ь \(stem)и \(stem)ью")
    }
    for (place, stem) in "один две три четыр пят шест сем восем девят".split(separator: " ").enumerated() {
      add(11 + place, "\(stem)надцать \(stem)надцати \(stem)надцатью")
    }
    for (value, stem) in [(50, "пят"), (60, "шест"), (70, "сем"), (80, "восем")] {
      add(value, "\(stem)ьдесят")
      add(value, "\(stem == "восем" ? "восьм" : stem)идесяти")
    }
    for (value, stem) in [(1, "перв"), (2, "втор"), (4, "четверт"), (5, "пят"), (9, "девят"), (10, "десят")] {
      for ending in "ый ая ое ого ому ым ом ую ые ых ыми".split(separator: " ") {
        add(value, stem + ending, isOrdinal: true)
      }
    }
    for (value, stem) in [(6, "шест"), (7, "седьм"), (8, "восьм")] {
      for ending in "ой ая ое ого ому ым ом ую ые ых ыми".split(separator: " ") {
        add(value, stem + ending, isOrdinal: true)
      }
    }
    // What has so many years or storeys: семилетний, трёхэтажный.
    for (value, stem) in [
      (2, "двух"), (3, "трех"), (4, "четырех"), (5, "пяти"), (6, "шести"), (7, "семи"), (8, "восьми"), (9, "девяти"),
      (10, "десяти"), (12, "двенадцати"), (15, "пятнадцати"), (20, "двадцати"), (30, "тридцати"), (40, "сорока"),
      (50, "пятидесяти"), (60, "шестидесяти"), (70, "семидесяти"), (80, "восьмидесяти"),
    ] {
      for ending in "ий яя ее его ей ему им ем юю ие их ими".split(separator: " ") {
        add(value, "\(stem)летн\(ending)")
      }
      for ending in "ый ая ое ого ой ому ым ом ую ые ых ыми".split(separator: " ") {
        add(value, "\(stem)этажн\(ending)")
      }
    }
    add(2, "второй", isOrdinal: true)
    add(1, "первой", isOrdinal: true)
    return words
  }()

  /// What words for sums begin with, by their hashes, and how many letters that may be.
  static let russianSums = Set(
    [
      "сто", "двест", "трист", "четырест", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот", "сотн", "сотен",
      "тысяч", "миллион", "миллиард",
    ].map { KeyHash(russian: $0).value })
  static let sumLengths = 3...9

  /// The value of the native numeral at the head of a Korean word, and how many syllables it has.
  static func native(_ word: ArraySlice<Unicode.Scalar>) -> (value: Int, length: Int)? {
    guard let first = word.first, nativeHeads.contains(first) else { return nil }
    let ten = first == "열" ? 1 : 0
    let rest = word.dropFirst(ten)
    if let (numeral, value) = units.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
      return (10 * ten + value, ten + numeral.unicodeScalars.count)
    }
    return ten == 1 ? (10, 1) : nil
  }

  /// The value of a native numeral from twenty on, or of one of Chinese origin with a word for tens and more, at the head of a
  /// Korean word, and how many syllables it has.
  static func large(_ word: ArraySlice<Unicode.Scalar>) -> (value: Int, length: Int)? {
    guard let first = word.first, largeHeads.contains(first) else { return nil }
    if let native = KoreanNumeral.native(word) { return native.value >= 20 ? native : nil }
    return KoreanNumeral.sino(word).map { ($0.value, $0.length) }
  }

  /// Whether a native numeral that stands alone before a noun is nothing else, as 네 (your) and 열 (a column) may be.
  static func countsByItself(_ word: ArraySlice<Unicode.Scalar>) -> Bool { counting.contains(String(scalars: word)) }

  /// Whether a word of two syllables or more stands there, and no one that goes on from a numeral as from a noun: 세 놓다.
  static func isNoun(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = rest.prefix { $0.isHangul }
    return word.count > 1 && word.last.map { !"다고며서".unicodeScalars.contains($0) } == true
  }

  /// Whether what stands behind a numeral shows that it is one.
  static func isCounted(_ rest: ArraySlice<Unicode.Scalar>, isApart: Bool, isLarge: Bool = false) -> Bool {
    if isLarge {
      let counted = rest.first == "여" ? rest.dropFirst().drop { TextForm.isSpace($0) } : rest
      if largeCounters.contains(where: { counted.starts(with: $0.unicodeScalars) }) { return true }
      // 삼십 분, 사십 년 동안; a syllable that begins another word counts nothing.
      if isApart, let first = counted.first, timeCounters.contains(first),
        counted.dropFirst().first.map({ !$0.isHangul || timeEnds.contains($0) }) ?? true
      {
        return true
      }
    }
    if isApart, let first = rest.first, standingCounters.contains(first), !(rest.dropFirst().first?.isHangul ?? false) {
      return true
    }
    return (isApart ? counters : tiedCounters).contains { rest.starts(with: $0.unicodeScalars) }
  }

  /// How many days a Korean word for a span of days says: 이틀, 사흘.
  static func days(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = word.first, dayHeads.contains(first),
      let found = days.first(where: { word.starts(with: $0.0.unicodeScalars) }),
      Korean.isParticles(rest(of: word, behind: found.0))
    else { return nil }
    return found.1
  }

  private static func rest(of word: ArraySlice<Unicode.Scalar>, behind head: String) -> Substring {
    Substring(String(scalars: word.dropFirst(head.unicodeScalars.count)))
  }

  private static let dayHeads: ScalarSet = "이사나닷엿열"
  private static let days = [("이틀", 2), ("사흘", 3), ("나흘", 4), ("닷새", 5), ("엿새", 6), ("열흘", 10)]

  private static let nativeHeads: ScalarSet = "한두세네둘셋넷다여일아열"
  private static let units: [(String, Int)] = [
    ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9), ("둘", 2), ("셋", 3), ("넷", 4), ("두", 2), ("세", 3), ("네", 4),
    ("한", 1),
  ]
  private static let largeHeads: ScalarSet = "스서마쉰예일여아이삼사오육륙칠팔구십백천만억"
  private static let counting: Set = ["두", "세", "다섯", "여섯", "일곱", "여덟", "아홉"]
  /// What is counted in hundreds and more, beside what other numerals count.
  private static let largeCounters = [
    "명", "척", "딸라", "달러", "루블", "유로", "톤", "정보", "헥타르", "킬로", "키로", "메터", "미터", "세대", "가구", "마리", "그루", "사람",
    "개", "원 ", "원의", "원을", "원이", "권", "곳", "대의", "건의",
  ]
  /// Spans of time, and what may stand right behind one.
  private static let timeCounters: ScalarSet = "분년일"
  private static let timeEnds: ScalarSet = "간을이"
  /// Counters that begin other words as well.
  private static let standingCounters: ScalarSet = "대장"
  private static let tiedCounters = ["개", "명", "마리", "번", "가지", "시간", "사람", "권", "곳", "째"]
  private static let counters =
    tiedCounters + [
      "시", "달", "살", "배", "대의", "장의", "나라", "군데", "차례", "쪽", "줄", "그루", "채의", "척", "자루", "그릇", "잔", "병",
    ]
}

internal import TumenIndex
internal import TumenModel
internal import TumenText

extension MeaningChange {
  /// A word that a text says.
  struct SaidWord {
    let text: String
    let key: String
    /// What it is compared by.
    let meaning: String
    /// Whether it is of no kind for certain.
    let isPlain: Bool
    /// The unit of measurement that it names.
    let unit: String?
    /// Whether a unit is only named, and nothing measured in it: (ms), in ms.
    var isNamed = false
    /// The number that it is by what stands around it: 천 in 천 원.
    var numeral: String?
    /// Whether what stands around it makes a date of it: (월), next week.
    let isDated: Bool
    /// Whether the other text has the word too, elsewhere.
    let isMoved: Bool
    /// The place of its piece, and its own place in Unicode scalars.
    let piece: Int
    let range: Range<Int>
  }

  /// A number that a text says in digits.
  struct SaidNumber: Hashable {
    /// With its sign, if it is less than nothing.
    let value: String
    /// The places of the whole, and of the digits without a sign.
    let range: Range<Int>
    let digits: Range<Int>
  }

  /// One of the two texts.
  final class Side {
    /// What a run has on one side.
    struct Reading {
      var numbers: [SaidNumber] = []
      var words: [SaidWord] = []
      /// Whether placeholders or tags stand there.
      var hasCodes = false
    }

    let pieces: [SegmentAnalysis.Piece]
    private let text: String
    private let language: LanguageTag
    // Read when they are asked for: of most matches the first word that differs says enough.
    private(set) lazy var scalars = Array(text.unicodeScalars)
    private lazy var numbers = readNumbers()
    private lazy var readDates = DateReader.of(language).dates(in: scalars)
    private lazy var dates = readDates.map(\.range)
    private lazy var times = ClockTimes(language: language).times(in: scalars)
    private lazy var spelled = NumberReader(language: language).numbers(in: scalars, words: true).filter(\.isWord)
    private lazy var codes = text.utf8.contains(where: Self.mayBeginCode) ? readCodes() : []

    init(_ side: SegmentComparison.Side, _ language: LanguageTag) {
      pieces = side.pieces
      text = side.text
      self.language = language
    }

    static func mayBeginCode(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "%") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<")
    }

    // MARK: Numbers and placeholders

    private func readNumbers() -> [SaidNumber] {
      let raised = text.utf8.contains(where: Self.mayBeginRaised) ? raisedNumbers() : []
      guard NumberReader.hasDigits(text) else { return raised }
      let scalars = scalars
      let read = NumberReader(language: language).numbers(in: scalars, words: false).filter {
        !Self.isPower($0.range, in: scalars)
      }
      let numbers = read.map { number in
        if let whole = shortened(number.range) { return whole }
        if let start = minus(before: number.range) {
          return SaidNumber(value: "-" + number.value, range: start..<number.range.upperBound, digits: number.range)
        }
        guard NumberReader.isNegative(number.range, in: scalars) else {
          let value = designation(number.range, number.value) ?? number.value
          return SaidNumber(value: value, range: number.range, digits: number.range)
        }
        return SaidNumber(
          value: "-" + number.value, range: number.range.lowerBound - 1..<number.range.upperBound, digits: number.range)
      }
      return raised.isEmpty
        ? numbers
        : (numbers + raised).sorted { $0.range.lowerBound < $1.range.lowerBound }.reduce(into: []) { add($1, to: &$0) }
    }

    /// Adds a number, or the fraction that belongs to the number before it: 2½ is 2.5.
    private func add(_ number: SaidNumber, to numbers: inout [SaidNumber]) {
      guard let last = numbers.last, last.range.upperBound == number.range.lowerBound, number.value.hasPrefix("0."),
        last.value.allSatisfy(\.isNumber), number.range.count == 1
      else {
        numbers.append(number)
        return
      }
      numbers[numbers.count - 1] = SaidNumber(
        value: last.value + number.value.dropFirst(), range: last.range.lowerBound..<number.range.upperBound,
        digits: last.digits)
    }

    /// The digits of a number as they stand, if it ends in zeros behind a point and measures nothing: version 3.10 is not 3.1.
    private func designation(_ range: Range<Int>, _ value: String) -> String? {
      var rest = scalars[range]
      guard rest.last == "0", rest.contains(".") else { return nil }
      while rest.last == "0" { rest.removeLast() }
      if rest.last == "." { rest.removeLast() }
      guard String(scalars: rest) == value else { return nil }
      let signs = "%‰°$€£¥₩₽".unicodeScalars
      let behind = scalars[range.upperBound...].drop(while: TextForm.isSpace)
      if range.lowerBound > 0, signs.contains(scalars[range.lowerBound - 1]) { return nil }
      if let next = behind.first, signs.contains(next) { return nil }
      let word = String(scalars: behind.prefix { $0.isLetter })
      let words = MeaningWords.of(language)
      let measured = MeaningWords.Measured.number(isTouching: behind.startIndex == range.upperBound)
      return words.unit(of: words.key(of: word), as: word, behind: measured) == nil
        ? String(scalars: scalars[range]) : nil
    }

    /// A number of which English leaves out the head: .5 is 0.5, the '90s are the 1990s.
    private func shortened(_ digits: Range<Int>) -> SaidNumber? {
      guard language.language == "en", digits.lowerBound > 0 else { return nil }
      let start = digits.lowerBound - 1
      let written = String(scalars: scalars[digits])
      if scalars[start] == ".", start == 0 || TextForm.isSpace(scalars[start - 1]) || scalars[start - 1] == "(" {
        let fraction = written.reversed().drop { $0 == "0" }.reversed()
        return SaidNumber(value: "0." + String(fraction), range: start..<digits.upperBound, digits: digits)
      }
      // The ’20s may be of either century.
      guard ["'", "\u{2018}", "\u{2019}"].contains(scalars[start]), digits.count == 2, written >= "30",
        word(from: digits.upperBound) == "s"
      else { return nil }
      return SaidNumber(value: "19" + written, range: digits, digits: digits)
    }

    /// Where a word for a minus begins that stands before digits: minus 5, минус 5, 영하 5도.
    private func minus(before digits: Range<Int>) -> Int? {
      guard let word = MeaningWords.minus(in: language.language), digits.lowerBound > 1,
        TextForm.isSpace(scalars[digits.lowerBound - 1])
      else { return nil }
      let end = digits.lowerBound - 1
      let start = scalars[..<end].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
      return end - start == word.unicodeScalars.count && String(scalars: scalars[start..<end]).lowercased() == word
        ? start : nil
    }

    // MARK: Fractions and powers

    static func mayBeginRaised(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 }

    /// Fractions of one character, and exponents: ½, 10⁵.
    private func raisedNumbers() -> [SaidNumber] {
      let scalars = scalars
      var found: [SaidNumber] = []
      for place in scalars.indices {
        if let value = Self.fractions[scalars[place]] {
          found.append(SaidNumber(value: value, range: place..<place + 1, digits: place..<place + 1))
        } else if Self.exponents[scalars[place]] != nil, place > 0, scalars[place - 1].isDigit {
          let end = scalars[place...].firstIndex { Self.exponents[$0] == nil } ?? scalars.count
          let digits = scalars[place..<end].compactMap { Self.exponents[$0] }
          found.append(SaidNumber(value: "^" + String(digits), range: place..<end, digits: place..<end))
        }
      }
      return found
    }

    private static let fractions: [Unicode.Scalar: String] = [
      "\u{00BD}": "0.5", "\u{00BC}": "0.25", "\u{00BE}": "0.75", "\u{2153}": "1/3", "\u{2154}": "2/3",
      "\u{2155}": "0.2",
      "\u{215B}": "0.125",
    ]
    private static let exponents: [Unicode.Scalar: Character] = [
      "\u{2070}": "0", "\u{00B9}": "1", "\u{00B2}": "2", "\u{00B3}": "3", "\u{2074}": "4", "\u{2075}": "5",
      "\u{2076}": "6", "\u{2077}": "7", "\u{2078}": "8", "\u{2079}": "9", "\u{207B}": "-",
    ]

    /// Whether a digit behind the symbol of a length makes an area or a volume of it: m2, km³.
    private static func isPower(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
      guard range.count == 1, let digit = scalars[range].first, powers[digit] != nil else { return false }
      let symbol = scalars[..<range.lowerBound].reversed().prefix { $0.isLetter }
      guard lengths.contains(String(scalars: symbol.reversed())) else { return false }
      // m3 is a name where no number stands before it.
      return !digit.isDigit
        || scalars[..<(range.lowerBound - symbol.count)].last { !TextForm.isSpace($0) }?.isDigit == true
    }

    private static let powers: [Unicode.Scalar: String] = [
      "2": "square", "3": "cubic", "\u{00B2}": "square", "\u{00B3}": "cubic",
    ]
    private static let lengths: Set<String> = ["m", "km", "cm", "mm", "м", "км", "см", "мм"]

    private func readCodes() -> [Range<Int>] {
      let scalars = scalars
      let found = Placeholder.placeholders(in: scalars).filter { code in
        // <Plane 16 Private Use> is a name in brackets.
        code.notation != .tag || code.text.contains("=") || !code.text.contains(" ") || code.text.hasSuffix("/>")
      }
      // %1% as Boost has it.
      let marks = scalars.indices.filter { scalars[$0] == "%" }
      let others = zip(marks, marks.dropFirst()).filter { open, close in
        close - open > 1 && close - open < 4 && scalars[open + 1..<close].allSatisfy { ("0"..."9").contains($0) }
      }
      return found.map(\.range) + others.map { $0..<$1 + 1 }
    }

    /// Leaves out $1 and the like, and the signs of placeholders, where the other side has one in their place.
    func dropSigns(_ reading: inout Reading) {
      reading.words.removeAll { $0.text == "%" || $0.text == "$" }
      let scalars = scalars
      reading.numbers.removeAll { number in
        number.digits.lowerBound > 0 && ["$", "%"].contains(scalars[number.digits.lowerBound - 1])
      }
    }

    // MARK: Times of the day and numbers in words

    /// The times of the day that the text names, in minutes from midnight.
    func minutes() -> [Int] { NumberReader.hasDigits(text) ? times.map(\.minutes) : [] }

    /// The dates that the text names in full.
    func days() -> [[Int]] {
      NumberReader.hasDigits(text)
        ? readDates.compactMap { date in
          guard let year = date.year, let day = date.day else { return nil }
          return [year, date.month, day]
        } : []
    }

    /// Leaves out the dates.
    func leaveOutDates(of reading: inout Reading) {
      let dates = dates
      reading.numbers.removeAll { number in dates.contains { $0.overlaps(number.range) } }
      reading.words.removeAll { word in dates.contains { $0.overlaps(word.range) } }
    }

    /// Leaves out the times of the day, with a particle behind them.
    func leaveOutTimes(of reading: inout Reading) {
      let (times, language) = (times, language.language)
      reading.numbers.removeAll { number in times.contains { $0.range.overlaps(number.range) } }
      reading.words.removeAll { word in
        times.contains {
          $0.range.overlaps(word.range)
            || (language == "ko" && $0.range.upperBound == word.range.lowerBound && Korean.isParticles(word.key[...]))
        }
      }
    }

    /// The number that a word begins with what multiplies it: nine million.
    func multiplied(_ word: SaidWord) -> String? {
      spelled.first { $0.range.lowerBound == word.range.lowerBound && $0.range.upperBound > word.range.upperBound }?
        .value
    }

    /// The runs of digits of a number as it stands.
    func runs(of number: SaidNumber) -> [String] {
      scalars[number.digits].split { !("0"..."9").contains($0) }.map { String(scalars: $0) }
    }

    // MARK: A run

    /// Reads pieces as numbers and as the words beside them.
    func read(_ places: Range<Int>, isMoved: Bool, _ words: MeaningWords, into reading: inout Reading) {
      for place in places {
        let piece = pieces[place].range
        if codes.contains(where: { $0.overlaps(piece) }) {
          reading.hasCodes = true
          continue
        }
        var start = piece.lowerBound
        for number in numbers where number.range.overlaps(piece) {
          if reading.numbers.last != number { reading.numbers.append(number) }
          add(start..<max(start, number.range.lowerBound), place, isMoved, words, to: &reading)
          start = max(start, number.range.upperBound)
        }
        add(start..<max(start, piece.upperBound), place, isMoved, words, to: &reading)
      }
    }

    /// Adds the words of a range in which no number stands.
    private func add(
      _ range: Range<Int>, _ piece: Int, _ isMoved: Bool, _ words: MeaningWords, to reading: inout Reading
    ) {
      if range.isEmpty { return }
      let last = range.upperBound - 1..<range.upperBound
      if Self.isPower(last, in: scalars), let power = Self.powers[scalars[last.lowerBound]] {
        add(range.lowerBound..<last.lowerBound, piece, isMoved, words, to: &reading)
        reading.words.append(
          SaidWord(
            text: power, key: power, meaning: power, isPlain: false, unit: power, isDated: false, isMoved: isMoved,
            piece: piece, range: last))
        return
      }
      if let half = half(of: range, words) {
        // полчаса are 0.5 часа.
        reading.words.append(
          SaidWord(
            text: "пол", key: "половина", meaning: "половина", isPlain: false, unit: nil, isDated: false,
            isMoved: isMoved, piece: piece, range: range.lowerBound..<half.lowerBound))
        add(half, piece, isMoved, words, to: &reading)
        return
      }
      let token = pieces[piece].token
      let word = range == pieces[piece].range ? token.text : String(scalars: scalars[range])
      let key = words.key(of: word)
      if words.plain.contains(key) {
        reading.words.append(
          SaidWord(
            text: word, key: key, meaning: words.meaning(of: key), isPlain: true, unit: nil, isDated: false,
            isMoved: isMoved, piece: piece, range: range))
        return
      }
      // %1 %25000 are arguments, %id is a field.
      if key == "%", isArgument(behind: range) { return }
      // $(NAME) and %%s are arguments.
      if isArgument(key, at: range) { return }
      // No one are nobody, and not one.
      if key == "one", piece > 0, words.key(of: pieces[piece - 1].token.text) == "no" { return }
      // °C is one sign.
      if key == "°", MeaningWords.degree(self.word(from: range.upperBound)) != nil { return }
      let measured = measure(around: range)
      if measured == .number(isTouching: true), words.ordinalEndings.contains(key) { return }
      let isYear = words.yearWords.contains(key) && yearEnds(before: range.lowerBound)
      let isOrdinal =
        measured == .nothing && key == "second" && !isCounted(before: range.lowerBound)
        && !self.word(from: range.upperBound).isEmpty
      // The previous month is a date.
      let isPointed =
        measured == .nothing && piece > 0 && words.mayPointInTime(words.key(of: pieces[piece - 1].token.text))
        && words.isTime(key)
      let isThing = isYear || isOrdinal || isPointed || isFunction(word, at: range)
      let unit = isThing ? nil : words.unit(of: key, as: word, behind: measured)
      // What joins the parts of 1.2.3 is no word.
      let isWord = token.isWord && word.unicodeScalars.contains(where: \.isLetter)
      if !isWord, unit == nil { return }
      // In 5 percentage points stands no percent.
      if unit == MeaningWords.percentagePoint, reading.words.last?.unit == "percent" { reading.words.removeLast() }
      let meaning = unit ?? (isYear ? words.yearWords[0] : words.meaning(of: key))
      reading.words.append(
        SaidWord(
          text: word, key: key, meaning: meaning, isPlain: false, unit: unit,
          isNamed: measured == .named || (key == "%" && measured == .nothing),
          isDated: isPointed || isDated(key, at: range, words), isMoved: isMoved, piece: piece, range: range))
      if language.language == "ko" {
        reading.words[reading.words.count - 1].numeral = KoreanCounts.value(
          of: key, behind: piece > 0 ? pieces[piece - 1].token.text : "", before: self.word(from: range.upperBound))
        // 사흘 are 3일.
        if KoreanCounts.isSpanOfDays(key) {
          reading.words.append(
            SaidWord(
              text: "일", key: "일", meaning: "day", isPlain: false, unit: "day", isDated: false, isMoved: isMoved,
              piece: piece, range: range))
        }
      }
    }

    /// Where the unit begins of which a Russian word says half: полчаса, полгода.
    private func half(of range: Range<Int>, _ words: MeaningWords) -> Range<Int>? {
      guard language.language == "ru", range.count > 5 else { return nil }
      let rest = range.lowerBound + 3..<range.upperBound
      guard TextForm.key(String(scalars: scalars[range.lowerBound..<rest.lowerBound])) == "пол" else { return nil }
      let word = String(scalars: scalars[rest])
      return words.unit(of: words.key(of: word), as: word, behind: .number(isTouching: false)) == nil ? nil : rest
    }

    /// Whether a sign begins a variable, or stands for itself before an argument.
    private func isArgument(_ key: String, at range: Range<Int>) -> Bool {
      let behind = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
      switch key {
      // $NAME, and the cell $D$6
      case "$": return behind == "(" || behind == "{" || behind.isLatin
      case "%": return behind == "%" || (range.lowerBound > 0 && scalars[range.lowerBound - 1] == "%")
      default: return false
      }
    }

    /// Whether a word in capitals calls a function: YEAR(2323).
    private func isFunction(_ word: String, at range: Range<Int>) -> Bool {
      range.upperBound < scalars.count && scalars[range.upperBound] == "(" && word.utf8.count > 2
        && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// Whether a sign stands before a digit or a Latin letter, and not behind a digit.
    private func isArgument(behind sign: Range<Int>) -> Bool {
      guard sign.upperBound < scalars.count, scalars[sign.upperBound].isDigit || scalars[sign.upperBound].isLatin else {
        return false
      }
      return sign.lowerBound == 0 || !scalars[sign.lowerBound - 1].isDigit
    }

    /// Whether a piece is the sign that makes a placeholder of the number behind it: %1, $1.
    func isSign(_ place: Int) -> Bool {
      guard place + 1 < pieces.count else { return false }
      let number = pieces[place + 1]
      switch pieces[place].token.text {
      case "%":
        return number.token.text.unicodeScalars.allSatisfy(\.isDigit)
          && codes.contains { $0.lowerBound == pieces[place].range.lowerBound }
      // $10 and $1.5 are dollars.
      case "$": return number.range.count == 1 && numbers.contains { $0.digits == number.range }
      default: return false
      }
    }

    /// What stands around a place, from which a unit can be told.
    private func measure(around range: Range<Int>) -> MeaningWords.Measured {
      let place = range.lowerBound
      guard place > 0 else { return .nothing }
      guard let end = scalars[..<place].lastIndex(where: { !TextForm.isSpace($0) }) else { return .nothing }
      let last = scalars[end]
      // Behind 만 Korean has a space even before units that otherwise touch the number.
      let isTouching = end == place - 1 || "천만억조".unicodeScalars.contains(last)
      // {0} bytes
      if codes.contains(where: { $0.upperBound == end + 1 }) { return .number(isTouching: isTouching) }
      if let number = numbers.first(where: { $0.range.upperBound == end + 1 }) {
        // P4M and A5L are no measures.
        let before = number.digits.lowerBound > 0 ? scalars[number.digits.lowerBound - 1] : " "
        let isIdentifier = before.isLetter && !Hangul.isSyllable(before)
        return isIdentifier ? .nothing : .number(isTouching: isTouching)
      }
      if last == "°" { return .sign }
      if last == "%" { return .percent }
      if last == "/" { return isMeasure(before: end) ? .sign : .nothing }
      if last.properties.numericType != nil { return .number(isTouching: isTouching) }
      let behind = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
      if "([".unicodeScalars.contains(last), isTouching, ")],".unicodeScalars.contains(behind) {
        // file(s)
        let isPlural = range.count == 1 && scalars[place].isLetter && end > 0 && scalars[end - 1].isLetter
        return isPlural ? .nothing : .named
      }
      if isTouching { return .nothing }
      let start = scalars[..<end].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
      guard start <= end, Self.unitHeads.contains(scalars[start]) else { return .nothing }
      let word = String(scalars: scalars[start...end]).lowercased()
      if ["in", "в", "во"].contains(word) { return .named }
      return Self.percents.contains { word.hasPrefix($0) } ? .percent : .nothing
    }

    private static let percents = ["percent", "процент", "퍼센트"]
    /// With what the words begin behind which a unit may stand.
    private static let unitHeads: ScalarSet = "iIвВpPпП퍼"

    /// What stands in a piece behind a number, in the piece itself or before it, and may be a unit.
    func symbol(at place: Int) -> String? {
      let text = pieces[place].token.text
      let symbol = text.drop { $0.isNumber || $0 == "." || $0 == "," }
      return symbol.count < text.count || measure(around: pieces[place].range) != .nothing ? String(symbol) : nil
    }

    /// Whether “no” in a piece only stands before a number that it calls: No. 5.
    func isNumberSign(_ place: Int) -> Bool {
      guard TextForm.key(pieces[place].token.text) == "no" else { return false }
      let rest = pieces[(place + 1)...].prefix(2).drop { $0.token.text == "." }
      return rest.first?.token.text.unicodeScalars.first?.isDigit == true
    }

    /// Whether what stands before a slash is a measure itself: 5 km/h.
    private func isMeasure(before slash: Int) -> Bool {
      let rest = scalars[..<slash].reversed().drop { $0.isLetter }.drop { TextForm.isSpace($0) }
      return rest.first?.properties.numericType != nil
    }

    /// Whether “second” behind a place is a time: per second, a second.
    private func isCounted(before place: Int) -> Bool {
      let head = scalars[..<place].reversed().drop { TextForm.isSpace($0) }.prefix { $0.isLetter }
      let word = String(scalars: head.reversed()).lowercased()
      return ["per", "a", "each", "every", "one", "half", "in"].contains(word)
    }

    // MARK: Dates

    /// Whether what stands around a word makes a date of it: 6일(월), next week.
    private func isDated(_ key: String, at range: Range<Int>, _ words: MeaningWords) -> Bool {
      if words.isShortDay(key), range.lowerBound > 0, scalars[range.lowerBound - 1] == "(" {
        return range.upperBound < scalars.count && scalars[range.upperBound] == ")"
      }
      guard words.mayPointInTime(key) else { return false }
      return words.isTime(word(from: range.upperBound))
    }

    /// Whether a number that may be a year stands before a place.
    private func yearEnds(before place: Int) -> Bool {
      guard let end = scalars[..<place].lastIndex(where: { !TextForm.isSpace($0) }) else { return false }
      return numbers.contains { $0.range.upperBound == end + 1 && Self.isYear($0) }
    }

    private static func isYear(_ number: SaidNumber) -> Bool {
      number.digits.count == 4 && (1000...2999).contains(Int(number.value) ?? 0)
    }

    /// Whether a number is a part of a date, or a year.
    func isDate(_ number: SaidNumber) -> Bool {
      if dates.contains(where: { $0.overlaps(number.range) }) { return true }
      let behind = word(from: number.range.upperBound)
      switch language.language {
      case "ko": return behind.hasPrefix("월") || (Self.isYear(number) && behind.hasPrefix("년"))
      case "ru": return Self.isYear(number) && MeaningWords.of(.russian).yearWords.contains(behind)
      case "en":
        guard Self.isYear(number), (1500...2100).contains(Int(number.value) ?? 0) else { return false }
        let head = scalars[..<number.range.lowerBound].reversed().drop { TextForm.isSpace($0) }.prefix { $0.isLetter }
        // in 2024, but not 2024 files.
        return MeaningWords.beforeYears.contains(String(scalars: head.reversed()).lowercased())
          && (!behind.hasSuffix("s") || MeaningWords.behindYears.contains(behind))
      default: return false
      }
    }

    /// The word at a place, a space before it or not, in small letters.
    private func word(from place: Int) -> String {
      let rest = scalars[place...]
      let start = rest.first.map(TextForm.isSpace) == true ? rest.dropFirst() : rest
      return String(scalars: start.prefix { $0.isLetter }).lowercased()
    }

    // MARK: Capitals

    /// Whether a piece stands at the head of a sentence, or of what is quoted or set in brackets.
    func beginsAnew(at piece: Int) -> Bool {
      guard piece > 0 else { return true }
      let before = pieces[piece - 1].token
      if before.isWord || before.text == "." && piece > 1 && pieces[piece - 2].token.text.count < 4 { return false }
      return before.text != "," && before.text != "-"
    }
  }
}

internal import TumenText

/// A number that a text says without digits, in a word with no other meaning or in Roman numerals.
struct SaidNumber {
  /// What it says of the number.
  enum Role {
    /// How many: three, три, 세.
    case count
    /// Which one: third, третий, 셋째, III.
    case ordinal
    /// How many times as much: doubled, вдвое.
    case multiple
  }

  let value: Int
  let range: Range<Int>
  var role = Role.count
}

/// The words that say numbers and nothing else, with what each says.
enum NumberWords {
  typealias Word = (value: Int, role: SaidNumber.Role)

  /// The English words by the hashes of their small letters.
  static let english = words(
    """
    count
    1: one
    2: two
    3: three third thirds
    4: four quarter quarters
    5: five
    6: six
    7: seven
    8: eight
    9: nine
    10: ten
    11: eleven
    12: twelve dozen
    13: thirteen
    14: fourteen
    15: fifteen
    16: sixteen
    17: seventeen
    18: eighteen
    19: nineteen
    20: twenty
    30: thirty
    40: forty
    50: fifty
    60: sixty
    70: seventy
    80: eighty
    90: ninety
    100: hundred hundreds
    1000: thousand
    ordinal
    1: first
    3: third
    4: fourth
    5: fifth
    6: sixth
    7: seventh
    8: eighth
    9: ninth
    10: tenth
    11: eleventh
    12: twelfth
    13: thirteenth
    14: fourteenth
    15: fifteenth
    16: sixteenth
    17: seventeenth
    18: eighteenth
    19: nineteenth
    20: twentieth
    30: thirtieth
    40: fortieth
    50: fiftieth
    60: sixtieth
    70: seventieth
    80: eightieth
    90: ninetieth
    100: hundredth
    multiple
    2: twice double doubled doubles doubling twofold
    3: triple tripled triples tripling treble trebled threefold
    4: quadruple quadrupled fourfold
    5: fivefold
    6: sixfold
    10: tenfold
    """)

  /// The Russian words in all their forms, by their hashes. The case of семья is none of семь, nor that of пята of пятая; a
  /// plural of tens is a decade (двадцатые).
  static let russian = words(
    """
    count
    1: один одна одно одного одной одному одним одном одну
    2: два две двух двум двумя двое двоих двоим вдвоем оба обе обоих обеих
    3: три трех трем тремя трое троих троим втроем треть трети третью
    4: четыре четырех четырем четырьмя четверо четверых четверть четверти четвертью
    5: пять пяти пятью пятеро
    6: шесть шести шестью шестеро
    7: семь семи семеро
    8: восемь восьми восемью восьмеро
    9: девят+number
    10: десят+number
    11: одиннадцат+number
    12: двенадцат+number дюжина дюжину дюжины дюжиной
    13: тринадцат+number
    14: четырнадцат+number
    15: пятнадцат+number
    16: шестнадцат+number
    17: семнадцат+number
    18: восемнадцат+number
    19: девятнадцат+number
    20: двадцат+number
    30: тридцат+number
    40: сорок сорока
    50: пятьдесят пятидесяти
    60: шестьдесят шестидесяти
    70: семьдесят семидесяти
    80: восемьдесят восьмидесяти
    90: девяносто девяноста
    2: двухлетн+soft двухэтажн+hard
    3: трехлетн+soft трехэтажн+hard
    4: четырехлетн+soft четырехэтажн+hard
    5: пятилетн+soft пятиэтажн+hard
    6: шестилетн+soft шестиэтажн+hard
    7: семилетн+soft семиэтажн+hard
    8: восьмилетн+soft восьмиэтажн+hard
    9: девятилетн+soft девятиэтажн+hard
    10: десятилетн+soft десятиэтажн+hard
    12: двенадцатилетн+soft двенадцатиэтажн+hard
    15: пятнадцатилетн+soft пятнадцатиэтажн+hard
    20: двадцатилетн+soft двадцатиэтажн+hard
    30: тридцатилетн+soft тридцатиэтажн+hard
    40: сорокалетн+soft сорокаэтажн+hard
    50: пятидесятилетн+soft пятидесятиэтажн+hard
    60: шестидесятилетн+soft шестидесятиэтажн+hard
    70: семидесятилетн+soft семидесятиэтажн+hard
    80: восьмидесятилетн+soft восьмидесятиэтажн+hard
    ordinal
    1: перв+hard впервые
    2: втор+hard
    3: третий третья третье третьего третьей третьему третьим третьем третьи третьих
    4: четверт+hard
    5: пятый пятая пятое пятого пятому пятым пятом пятую пятые пятых пятыми
    6: шест+hard
    7: седьм+hard
    8: восьм+hard
    9: девят+hard
    10: десят+one
    11: одиннадцат+one
    12: двенадцат+one
    13: тринадцат+one
    14: четырнадцат+one
    15: пятнадцат+one
    16: шестнадцат+one
    17: семнадцат+one
    18: восемнадцат+one
    19: девятнадцат+one
    20: двадцат+one
    30: тридцат+one
    40: сороков+one
    50: пятидесят+one
    60: шестидесят+one
    70: семидесят+one
    80: восьмидесят+one
    90: девяност+one
    100: сот+one
    multiple
    2: дважды вдвое
    3: трижды втрое
    4: вчетверо
    5: впятеро
    6: вшестеро
    10: вдесятеро
    """)

  /// The endings of Russian words in the table.
  private static let endings: [Substring: [Substring]] = [
    "number": "ь и ью",
    "hard": "ый ой ая ое ого ому ым ом ую ые ых ыми",
    "one": "ый ой ая ое ого ому ым ом ую",
    "soft": "ий яя ее его ей ему им ем юю ие их ими",
  ].reduce(into: [:]) { $0[Substring($1.key)] = $1.value.split(separator: " ") }

  /// What Russian words begin with that multiply, and whose endings are too many to be listed, by their hashes; `nil` for those
  /// of a sum, which are read as a whole.
  static let russianBeginnings: [UInt64: Word?] = {
    var beginnings: [UInt64: Word?] = words(
      """
      multiple
      2: удвои удвоен удваива двукратн двойн
      3: утрои утроен утраива трехкратн тройн
      4: учетвер четырехкр
      5: пятикратн
      6: шестикрат
      10: десятикра
      """
    ).mapValues { $0 }
    for word in "двест трист четырест пятьсот шестьсот семьсот восемьсот девятьсот сотн сотен тысяч миллион миллиард"
      .split(separator: " ")
    {
      beginnings.updateValue(nil, forKey: KeyHash(key: word).value)
    }
    return beginnings
  }()

  /// How many letters such a beginning may have.
  static let beginningLengths = 3...9

  /// Hundreds, which other words begin with.
  static let russianHundreds = Set(["сто", "ста"].map { KeyHash(key: $0).value })

  /// Whether a letter may begin one of these words.
  static func mayBegin(russian letter: Unicode.Scalar) -> Bool {
    let place = (letter.value < 0x430 ? letter.value + 0x20 : letter.value) &- 0x430
    return place < 32 && russianHeads >> place & 1 == 1
  }

  /// A bit for each letter from а on.
  private static let russianHeads: UInt32 = "одтчпшсвму".unicodeScalars.reduce(0) { $0 | 1 << ($1.value - 0x430) }

  /// Reads a table: a line for each value with its words, under the role that they have.
  private static func words(_ table: String) -> [UInt64: Word] {
    var words: [UInt64: Word] = [:]
    var role = SaidNumber.Role.count
    for line in table.split(separator: "\n") {
      let halves = line.split(separator: ":")
      guard halves.count == 2, let value = Int(halves[0]) else {
        role = line == "ordinal" ? .ordinal : line == "multiple" ? .multiple : .count
        continue
      }
      for word in halves[1].split(separator: " ") {
        let parts = word.split(separator: "+")
        for ending in parts.count > 1 ? endings[parts[1]] ?? [] : [""] {
          words[KeyHash(key: parts[0] + ending).value] = (value, role)
        }
      }
    }
    return words
  }

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
}

internal import TumenModel
internal import TumenText

/// Numbers that Russian puts into one word with what they count: двадцатипятилетний, стопроцентный, трёхсотлетие.
extension ReadText {
  /// The values of such words from eleven on; none in another language.
  var russianCompounds: [String] {
    guard language.language == "ru", traits.contains(.cyrillic) else { return [] }
    return letterRuns.compactMap { word in
      guard word.count > 7, Compound.heads.contains(scalars[word.lowerBound]) else { return nil }
      return Compound.value(of: TextForm.key(part(word))).map(String.init)
    }
  }
}

/// The parts of such words, as keys of ``TextForm/key(_:)``.
private enum Compound {
  /// The value of the numbers that a word begins with, if there is more of it; `nil` for less than eleven.
  static func value(of word: String) -> Int? {
    var (rest, value) = (word[...], 0)
    func take(_ parts: [(String, Int)]) {
      guard let (head, number) = parts.first(where: { rest.hasPrefix($0.0) }) else { return }
      (rest, value) = (rest.dropFirst(head.count), value + number)
    }
    take(thousands)
    take(hundreds)
    // Сто begins many other words.
    if value == 100, !isCounted(rest) { return nil }
    take(tens)
    if value % 100 >= 20 || value % 100 == 0 { take(units) }
    return value > 10 && rest.count > 3 ? value : nil
  }

  /// Whether what stands behind a number may be counted, or goes on with the number.
  private static func isCounted(_ rest: Substring) -> Bool {
    (tens + units).contains { rest.hasPrefix($0.0) } || measures.contains(where: rest.hasPrefix)
  }

  static let heads: ScalarSet = "осдтчпшсвСДТЧПШСВО"

  private static let thousands = [("двухтысяче", 2000), ("тысяче", 1000)]
  private static let hundreds = [
    ("двухсот", 200), ("трехсот", 300), ("четырехсот", 400), ("пятисот", 500), ("шестисот", 600), ("семисот", 700),
    ("восьмисот", 800), ("девятисот", 900), ("сто", 100),
  ]
  private static let tens = [
    ("одиннадцати", 11), ("двенадцати", 12), ("тринадцати", 13), ("четырнадцати", 14), ("пятнадцати", 15),
    ("шестнадцати", 16), ("семнадцати", 17), ("восемнадцати", 18), ("девятнадцати", 19), ("двадцати", 20),
    ("тридцати", 30), ("сорока", 40), ("пятидесяти", 50), ("шестидесяти", 60), ("семидесяти", 70),
    ("восьмидесяти", 80), ("девяносто", 90), ("десяти", 10),
  ]
  private static let units = [
    ("одно", 1), ("двух", 2), ("трех", 3), ("четырех", 4), ("пяти", 5), ("шести", 6), ("семи", 7), ("восьми", 8),
    ("девяти", 9),
  ]
  /// What is counted in a hundred, by beginnings.
  private static let measures = [
    "лет", "этаж", "днев", "минут", "час", "метр", "километр", "процент", "доллар", "рубл", "страни", "градус", "кратн",
    "тонн", "литр", "мест", "тысяч", "миллион", "секунд", "миль", "недел", "грамм", "килограмм", "ватт", "балл",
    "гектар", "фунт", "дюйм",
  ]
}

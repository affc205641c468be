package import TumenModel

/// Which form a Russian noun takes behind a number (1 файл, 2 файла, 5 файлов; 1,5 файла).
enum RussianCount: Hashable, Sendable {
  case one, few, many, fraction

  init(integer: String, fraction: String) {
    let (last, teens) = (integer.last ?? "0", integer.dropLast().last == "1")
    switch last {
    case _ where !fraction.isEmpty: self = .fraction
    case "1" where !teens: self = .one
    case "2", "3", "4": self = teens ? .many : .few
    default: self = .many
    }
  }

  init(_ value: String) {
    let parts = value.split(separator: ".")
    self.init(integer: String(parts.first ?? "0"), fraction: parts.count > 1 ? String(parts[1]) : "")
  }
}

/// Whether words that depend on a number can stay as they are when another number takes its place.
package struct NumberAgreement: Sendable {
  private let language: LanguageTag

  package init(language: LanguageTag) { self.language = language }

  /// Whether what stands around a number fits another value too.
  /// - Parameters:
  ///   - place: where the number stands among `scalars`, with what multiplies it.
  package func allows(
    _ new: String, insteadOf old: String, at place: Range<Int>, in scalars: [Unicode.Scalar]
  ) -> Bool {
    switch language.language {
    case "ru": allowsInRussian(new, old, scalars[place.upperBound...], behind: scalars[..<place.lowerBound])
    case "ko": true
    default: (new == "1") == (old == "1") || !isLetter(afterSpace(scalars[place.upperBound...]).first)
    }
  }

  private func allowsInRussian(
    _ new: String, _ old: String, _ rest: ArraySlice<Unicode.Scalar>, behind head: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    if rest.first == "-", let isFixed = isFixedEnding(rest.dropFirst()) {
      return isFixed || (RussianCount(new) == RussianCount(old) && word(rest.dropFirst()).count > 3)
    }
    let behind = afterSpace(rest)
    let word = word(behind)
    if word.isEmpty || word.unicodeScalars.contains(where: \.isASCII) { return true }
    // в 2024 году: read as an ordinal, whose noun stays.
    if Self.years.contains(word), Self.isYear(old) || Self.isYear(new) { return Self.isYear(old) && Self.isYear(new) }
    let isOfOneForm = RussianCount(new) == RussianCount(old)
    // At the head of a text a verb agrees with it: 2 из 3 поддержали, 1 из 3 поддержал.
    if word == "из", !head.contains(where: { isLetter($0) }), (RussianCount(new) == .one) != (RussianCount(old) == .one)
    {
      return false
    }
    return Self.fixed.contains(word) || isOfOneForm
  }

  /// Whether what a hyphen ties to a number is the same for all: 5-й and 5-го end as all ordinals do, 25-летний is an
  /// adjective; 2-х and 5-ти are others, and so are nouns. `nil` if no letter follows.
  private func isFixedEnding(_ rest: ArraySlice<Unicode.Scalar>) -> Bool? {
    let ending = word(rest)
    if ending.isEmpty { return nil }
    return Self.ordinalEndings.contains(ending) || (ending.count > 4 && RussianName.isAdjectival(ending))
  }

  /// What stands behind spaces and the mark of an accelerator: 24 &бита.
  private func afterSpace(_ rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    rest.drop { TextForm.isSpace($0) || $0 == "&" || $0 == "_" || $0 == "~" }
  }

  private func word(_ rest: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars: rest.prefix { isLetter($0) }).lowercased()
  }

  private func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar?.isLetter == true }

  private static func isYear(_ value: String) -> Bool { value.count == 4 && !value.contains(".") }

  private static let ordinalEndings: Set<String> = ["й", "го", "му", "я", "ю", "е"]
  private static let years: Set<String> = ["год", "года", "году", "годом", "годе", "г"]

  /// Words that do not depend on the number before them, and the months behind a day.
  private static let fixed = particles.union(CalendarNames.russian.monthGenitives)
  /// Abbreviations, conjunctions and prepositions.
  private static let particles: Set<String> = [
    "км", "м", "см", "мм", "мкм", "нм", "дм", "га", "кг", "г", "мг", "т", "л", "мл", "с", "сек", "мин", "ч", "мс",
    "мкс", "нс",
    "мб", "гб", "кб", "тб", "кбайт", "мбайт", "гбайт", "киб", "миб", "гиб", "тиб", "гц", "кгц", "мгц", "ггц", "вт",
    "квт", "мвт", "дб",
    "млн", "млрд", "тыс", "трлн", "руб", "долл", "шт", "стр", "чел", "экз", "пт", "пикс", "пкс",
    "и", "или", "из", "в", "на", "до", "от", "к", "по", "для", "не", "а", "но", "при", "за", "у", "о", "об", "со",
    "без", "под",
  ]
}

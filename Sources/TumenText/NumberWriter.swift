package import TumenModel

/// Writes a number of one language into a text of another, in the way of the number that it takes the place of.
package struct NumberWriter: Sendable {
  private let source: NumberReader
  private let target: NumberReader
  private let origin: LanguageTag
  private let language: LanguageTag

  package init(from source: LanguageTag, to target: LanguageTag) {
    origin = source
    self.source = NumberReader(language: source)
    self.target = NumberReader(language: target)
    language = target
  }

  /// A number as it was read, and the text that it was read in.
  package struct Place {
    package let number: ReadNumber
    package let scalars: [Unicode.Scalar]

    package init(_ number: ReadNumber, in scalars: [Unicode.Scalar]) {
      self.number = number
      self.scalars = scalars
    }
  }

  /// `new` as the target writes it where it has `written` for `old`: 4.8 as 4,8 where 4.7 is 4,7, and 1,200,000 as 120만
  /// where 1,500,000 is 150만. `nil` if more than one writing is possible.
  /// - Parameters:
  ///   - new: a number of the source language, which takes the place of `old`.
  ///   - old: a number of the same value as `written`.
  package func text(of new: Place, insteadOf old: Place, like written: Place) -> String? {
    var (fresh, former) = (
      source.writing(of: new.number, in: new.scalars), source.writing(of: old.number, in: old.scalars)
    )
    var model = target.writing(of: written.number, in: written.scalars)
    // 05-page, на 5 страниц
    if former.isPadded, !model.isPadded {
      fresh.dropPadding()
      former.dropPadding()
    }
    guard (fresh.integer + fresh.fraction + model.integer + model.fraction).utf8.allSatisfy(Self.isDigit) else {
      return nil
    }
    if !model.sum.isEmpty { return sum(new.number.value, like: model.sum, in: written.scalars) }
    // 300명, 3만명
    if language.language == "ko", fresh.group != nil, fresh.integer.hasSuffix("0000"), fresh.fraction.isEmpty,
      model.integer.count < 5, model.group == nil, model.power == 0,
      written.scalars[safe: written.number.range.upperBound].map(Hangul.isSyllable) == true
    {
      return sum(new.number.value, like: "1만", in: written.scalars)
    }
    let isByValue =
      !fresh.sum.isEmpty || !former.sum.isEmpty || fresh.power != model.power || former.power != model.power
    if !isByValue { return digits(fresh, like: model, former, in: written.scalars).flatMap { times(model, $0, fresh) } }
    // A word that the source has and the target has not: its value is written out, but not without end.
    if model.power == 0, fresh.power > 0 || !fresh.sum.isEmpty, former.power == 0, former.sum.isEmpty {
      return language.language == "ko" ? sum(new.number.value, like: "1만", in: written.scalars) : nil
    }
    guard let shifted = scaled(new.number.value, like: &model) else { return nil }
    var number = WrittenNumber(integer: shifted.integer, fraction: shifted.fraction, group: model.group, mark: nil)
    number.mark = number.fraction.isEmpty ? nil : "."
    // Of four digits Russian groups none, which says nothing about five.
    let mostUngrouped = language.language == "ru" ? 4 : 3
    if number.integer.count > mostUngrouped, model.group == nil, model.integer.count <= mostUngrouped {
      number.group = former.group ?? ","
    }
    return digits(number, like: model, number, in: written.scalars).flatMap { times(model, $0, number) }
  }

  /// Digits with the word that multiplies them; `nil` where it would have another form: 1 миллион, 2 миллиона.
  private func times(_ model: WrittenNumber, _ digits: String, _ number: WrittenNumber) -> String? {
    let isWord = model.multiplier.unicodeScalars.filter(\.isLetter).count > 4
    if language.language == "ru", isWord,
      RussianCount(integer: number.integer, fraction: number.fraction)
        != RussianCount(integer: model.integer, fraction: model.fraction)
    {
      return nil
    }
    return digits + model.multiplier
  }

  /// The digits of `fresh` with the separators that `model` has or would have in `text`.
  private func digits(
    _ fresh: WrittenNumber, like model: WrittenNumber, _ former: WrittenNumber, in scalars: [Unicode.Scalar]
  ) -> String? {
    var text = fresh.integer
    if fresh.integer.count > 3 {
      // Of four digits Russian groups none, which says nothing about five.
      let isOfFour = language.language == "ru" && fresh.integer.count == 4
      let group: Unicode.Scalar?
      switch (model.group, fresh.group, former.group) {
      // It may be a year, unless the source is Russian, which writes 1250 beside 12 500.
      case (_?, nil, _?) where sourceGroupsFour || fresh.integer.count > 4 || former.integer.count < 5: return nil
      case (_?, _, _) where isOfFour, (_, _?, _) where isOfFour: group = groupOfFour(model, in: scalars)
      case (let own?, _, _): group = own
      case (nil, nil, _): group = nil
      // A longer number than the target had: grouped as the language does, unless the target showed that it does not.
      case (nil, _?, _):
        let leastShown = language.language == "ru" ? 5 : 4
        group = model.integer.count >= leastShown ? nil : ownGroup
      }
      if let group { text = Self.grouped(text, by: group) }
    }
    if fresh.fraction.isEmpty { return text }
    // 3.1 may be a version, which keeps its point where the language has a comma; 1,5 млн is none.
    let ownMark: Unicode.Scalar? = language.language == "ru" ? (model.power > 0 ? "," : nil) : "."
    guard let mark = model.mark ?? ownMark else { return nil }
    return text + String(mark) + fresh.fraction
  }

  /// What groups four digits in a Russian text: nothing, unless the number itself or another one of four digits is grouped.
  private func groupOfFour(_ model: WrittenNumber, in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    if model.integer.count == 4 { return model.group }
    return target.numbers(in: scalars, words: false).lazy.map { target.writing(of: $0, in: scalars) }
      .first { $0.integer.count == 4 && $0.group != nil }?.group
  }

  private var sourceGroupsFour: Bool { origin.language != "ru" }
  /// What groups digits where the target shows nothing: a space in Russia and in the North of Korea.
  private var ownGroup: Unicode.Scalar {
    language.language == "ru" || language.region == LanguageTag.koreanNorth.region ? "\u{00A0}" : ","
  }

  /// A value in parts of 조, 억, 만 (and 천 where the model has it): 35000 as 3만 5천.
  private func sum(_ value: String, like model: String, in scalars: [Unicode.Scalar]) -> String? {
    guard var rest = UInt64(value), rest > 0 else { return nil }
    // One number of a text shows how the others are written.
    let hasThousands =
      model.contains("천")
      || (scalars.contains("천")
        && target.numbers(in: scalars, words: false).contains { scalars[$0.range].contains("천") })
    // One part shows no space; the ROK's orthography has one.
    let hasSpace =
      model.contains(" ") || !model.dropLast().contains { "경조억만".contains($0) }
    func section(_ number: UInt64) -> String {
      if hasThousands, number % 1000 == 0, number > 0 { return "\(number / 1000)천" }
      return model.contains(",") ? Self.grouped(String(number), by: ",") : String(number)
    }
    var parts: [String] = []
    for (unit, power) in [
      ("경", UInt64(10_000_000_000_000_000)), ("조", 1_000_000_000_000), ("억", 100_000_000), ("만", 10_000),
    ] {
      if rest >= power { parts.append(section(rest / power) + unit) }
      rest %= power
    }
    if rest > 0 {
      parts.append(
        parts.isEmpty && rest >= 1000 && !hasThousands ? Self.grouped(String(rest), by: ownGroup) : section(rest))
    }
    return parts.joined(separator: hasSpace ? " " : "")
  }

  /// A value in the scale of `model`, or in the one by which it is written with up to three digits before the fraction: 250 млн,
  /// but 1,5 млрд; `nil` if there is none.
  private func scaled(_ value: String, like model: inout WrittenNumber) -> (integer: String, fraction: String)? {
    let shifted = Self.shifted(value, by: model.power)
    if model.power == 0 { return shifted }
    func isNatural(_ number: (integer: String, fraction: String)) -> Bool {
      number.integer.count < 4 && number.integer != "0"
    }
    if let shifted, isNatural(shifted) { return shifted }
    let word = model.multiplier.drop { $0.isWhitespace }
    guard let scales = Self.scales[language.language], scales.contains(where: { $0.word == word }) else { return nil }
    for scale in scales {
      guard let shifted = Self.shifted(value, by: scale.power), isNatural(shifted) else { continue }
      model.multiplier = model.multiplier.dropLast(word.count) + scale.word
      model.power = scale.power
      return shifted
    }
    return nil
  }

  /// The words for powers of ten that stay as they are behind any number.
  private static let scales: [String: [(power: Int, word: String)]] = [
    "en": [(3, "thousand"), (6, "million"), (9, "billion"), (12, "trillion")],
    "ru": [(3, "тыс."), (6, "млн"), (9, "млрд"), (12, "трлн")],
  ]

  /// A value divided by a power of ten; `nil` where that leaves more decimals than anybody writes.
  private static func shifted(_ value: String, by power: Int) -> (integer: String, fraction: String)? {
    let parts = value.split(separator: ".", maxSplits: 1).map(String.init)
    let padded = String(repeating: "0", count: max(0, power + 1 - parts[0].count)) + parts[0]
    let fraction = String(
      (padded.suffix(power) + (parts.count > 1 ? parts[1] : "")).reversed().drop { $0 == "0" }.reversed())
    return fraction.count > 2 ? nil : (String(padded.dropLast(power)), fraction)
  }

  private static func grouped(_ digits: String, by separator: Unicode.Scalar) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.unicodeScalars.append(separator) }
      text.append(digit)
    }
    return text
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

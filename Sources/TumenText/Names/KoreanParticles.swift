internal import TumenModel

/// The particles that a Korean noun takes, chosen by the sound that it ends in.
package enum KoreanParticles {
  /// A name with one particle.
  package struct Form: Hashable, Sendable {
    /// The particle in both shapes, such as `은/는`, or in its only one.
    package let particle: String
    /// The name with the shape that fits.
    package let text: String
  }

  /// How a name ends when it is read aloud.
  enum Ending: Sendable {
    case vowel, rieul, consonant
  }

  /// Particles in the shape behind a consonant and behind a vowel; and those with one shape.
  private static let pairs: [(consonant: String, vowel: String)] = [
    ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("으로", "로"), ("이나", "나"), ("이라고", "라고"), ("이다", "다"), ("아", "야"),
    ("으로부터", "로부터"), ("으로서", "로서"), ("으로써", "로써"),
  ]
  private static let single = ["의", "에", "에서", "에게", "께서", "도", "만", "부터", "까지", "보다", "처럼"]

  /// The name with each particle; `nil` if its ending cannot be read: no letter, no digit.
  package static func forms(of name: String) -> [Form]? {
    guard let ending = ending(of: name) else { return nil }
    let chosen = pairs.map { pair in
      Form(particle: "\(pair.consonant)/\(pair.vowel)", text: name + shape(pair, behind: ending))
    }
    return chosen + single.map { Form(particle: $0, text: name + $0) }
  }

  /// What stands behind `old` in one word, in the shape that `new` asks for: 는 behind 러시아 is 은 behind 평양. What has one
  /// shape, or is no particle, stays as it is. `nil` if there are two shapes, and how `new` is read is not certain or what
  /// stands behind `old` is not the shape for it.
  /// - Parameter isNorthern: whether 였다 is 이였다 behind a consonant, as the North writes, and not 이었다.
  package static func refitted(
    _ rest: Substring, behind old: String, now new: String, isNorthern: Bool = false
  ) -> String? {
    guard let head = rest.first.flatMap({ TextForm.nfc(String($0)).unicodeScalars.first }) else { return "" }
    if pastHeads.contains(head), let past = pasts.first(where: rest.hasPrefix) {
      guard isCertain(new), let ending = ending(of: new) else { return nil }
      let full = past.count > 1 ? past : isNorthern ? "이였" : "이었"
      return (ending == .vowel ? "였" : full) + rest.dropFirst(past.count)
    }
    guard let found = shapes[head]?.first(where: { rest.hasPrefix($0.shape) }),
      followers.contains(String(rest.dropFirst(found.shape.count)))
    else { return String(rest) }
    // 하노이이다 becomes 테헤란이다, and 255이고 512이고.
    if lasting.contains(found.shape) { return String(rest) }
    // 9면 is page 9 as well.
    if found.shape == "면", old.unicodeScalars.last.map({ ICU.digit($0) != nil }) == true { return nil }
    if isCertain(old), !found.isCopula, let ending = ending(of: old), shape(found.pair, behind: ending) != found.shape {
      return nil
    }
    guard isCertain(new), let ending = ending(of: new) else { return nil }
    return shape(found.pair, behind: ending) + rest.dropFirst(found.shape.count)
  }

  /// The shape that `particle`, which stands behind `word` and is followed by no other letter, should have; `nil` if it
  /// has that shape, is none of the five pairs that everybody tells apart (은/는, 이/가, 을/를, 과/와, 으로/로 and what begins
  /// with the last), or if it is not certain how `word` ends.
  package static func mended(_ particle: String, behind word: String) -> String? {
    guard let pair = plain.first(where: { $0.consonant == particle || $0.vowel == particle }), isCertain(word),
      let ending = ending(of: word)
    else { return nil }
    let right = shape(pair, behind: ending)
    return right == particle ? nil : right
  }

  /// Whether a particle has the shape that it should have behind a syllable: ``mended(_:behind:)`` has nothing to mend.
  package static func fits(_ particle: String, behind syllable: Hangul.Syllable) -> Bool {
    guard let pair = plain.first(where: { $0.consonant == particle || $0.vowel == particle }) else { return true }
    let isConsonant = isConsonantShape(behind: syllable, ofRo: pair.vowel.hasPrefix("로"))
    return particle == (isConsonant ? pair.consonant : pair.vowel)
  }

  /// A particle of the five pairs in both of its shapes, as it fits behind anything: 을(를), (으)로; `nil` for others, and for
  /// what begins with the last pair.
  package static func bothShapes(of particle: String) -> String? {
    guard let pair = plain.first(where: { $0.consonant == particle || $0.vowel == particle }) else { return nil }
    if pair.vowel == "로" { return "(으)로" }
    return pair.vowel.hasPrefix("로") ? nil : "\(pair.consonant)(\(pair.vowel))"
  }

  /// Whether a particle that ``mended(_:behind:)`` knows may begin with a syllable.
  package static func mayBegin(with syllable: Unicode.Scalar) -> Bool { beginnings.contains(syllable) }

  /// How many syllables the longest of these particles has.
  package static let longestPlain = plain.map { max($0.consonant.count, $0.vowel.count) }.max() ?? 0

  private static let beginnings = ScalarSet(
    plain.flatMap { [$0.consonant, $0.vowel] }.compactMap(\.unicodeScalars.first))

  /// Whether behind a syllable stands the shape for consonants: 을, not 를; 으로, not 로, which ㄹ takes like a vowel.
  package static func isConsonantShape(behind syllable: Hangul.Syllable, ofRo: Bool) -> Bool {
    syllable.final != 0 && !(ofRo && syllable.final == Hangul.rieul)
  }

  private static let plain = pairs.filter {
    ["은", "이", "을", "과", "으로", "으로부터", "으로서", "으로써"].contains($0.consonant)
  }

  /// ㄹ takes 로 like a vowel, and everything else like a consonant.
  private static func shape(_ pair: (consonant: String, vowel: String), behind ending: Ending) -> String {
    ending == .vowel || (ending == .rieul && pair.vowel.hasPrefix("로")) ? pair.vowel : pair.consonant
  }

  /// The copula, whose 이 may stay behind a vowel.
  private static let copulas: [(consonant: String, vowel: String)] = [
    ("이며", "며"), ("이고", "고"), ("이라는", "라는"), ("이란", "란"), ("이라도", "라도"), ("이든지", "든지"),
    ("이어야", "여야"), ("이면", "면"), ("이라면", "라면"), ("이므로", "므로"), ("이지만", "지만"), ("이거나", "거나"),
    ("이야말로", "야말로"), ("이어서", "여서"), ("이어도", "여도"), ("이에요", "예요"), ("이니", "니"), ("이니까", "니까"), ("이라서", "라서"),
    ("이라야", "라야"), ("이나마", "나마"), ("이랑", "랑"),
  ]
  /// Those of which behind a vowel the form with 이 is as right: 2이고, 2고.
  private static let lasting: Set<String> = [
    "이다", "이며", "이고", "이면", "이라면", "이므로", "이지만", "이거나", "이니", "이니까",
  ]
  /// The past of the copula in both norms, and as it is behind a vowel.
  private static let pasts = ["이었", "이였", "였"]

  private static let pastHeads = ScalarSet(pasts.compactMap(\.unicodeScalars.first))

  /// One of two shapes of a particle.
  private struct Shape {
    let shape: String
    let pair: (consonant: String, vowel: String)
    let isCopula: Bool
  }

  /// All of them but those of 아 by their first syllable, the longest first.
  private static let shapes: [Unicode.Scalar: [Shape]] = {
    let all = [(pairs.filter { $0.vowel != "야" }, false), (copulas, true)].flatMap { pairs, isCopula in
      pairs.flatMap { pair in
        [pair.consonant, pair.vowel].map { Shape(shape: $0, pair: pair, isCopula: isCopula) }
      }
    }
    return Dictionary(grouping: all.sorted { $0.shape.count > $1.shape.count }) { $0.shape.unicodeScalars.first ?? " " }
  }()

  /// What may stand behind a particle with two shapes.
  private static let followers: Set<String> = ["", "는", "도", "만", "의"]

  /// Whether there is one way to read the end of a text: Hangul, digits and units of measure behind them, and Latin words
  /// that end alike whether they are spelt or read (see ``LatinInKorean/isCertain(_:)``).
  package static func isCertain(_ text: String) -> Bool {
    guard let end = readEnd(of: text) else { return false }
    let (scalars, last) = end
    let scalar = scalars[last]
    if Hangul.isSyllable(scalar) || symbols[scalar] != nil || value(of: scalar) != nil { return true }
    let word = String(scalars: scalars[...last].reversed().prefix { Script(of: $0) == .latin }.reversed())
    if unit(scalars, at: last) != nil { return true }
    // 킬로미터, if it is no 케이엠; what else stands in small letters behind a digit is an abbreviation: 10px.
    if word.first?.isLowercase == true,
      units[word] != nil || isBehindDigit(scalars, last + 1 - word.unicodeScalars.count)
    {
      return false
    }
    return !word.isEmpty && LatinInKorean.isCertain(word)
  }

  private static func isBehindDigit(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    place > 0 && ICU.digit(scalars[place - 1]) != nil
  }

  /// How the last letter or digit of a text is read. Quotes behind it do not matter, nor does what stands in brackets behind a
  /// word: a particle behind 박태성(朴泰成) follows 성.
  static func ending(of text: String) -> Ending? {
    guard let end = readEnd(of: text) else { return nil }
    let (scalars, last) = end
    let scalar = scalars[last]
    if let syllable = Hangul.Syllable(scalar) {
      return syllable.final == 0 ? .vowel : syllable.final == Hangul.rieul ? .rieul : .consonant
    }
    if symbols[scalar] != nil { return symbols[scalar] }
    if let digit = ICU.digit(scalar) { return number(endingIn: digit, scalars, at: last) }
    if let value = value(of: scalar) {
      return value % 10 == 0 ? .consonant : number(endingIn: value % 10, scalars, at: last)
    }
    if let unit = unit(scalars, at: last) { return unit }
    let start = scalars[..<last].lastIndex { Script(of: $0) != Script(of: scalar) }.map { $0 + 1 } ?? 0
    let word = String(scalars: scalars[start...last])
    switch Script(of: scalar) {
    case .latin: return LatinInKorean.ending(of: word)
    case .cyrillic: return cyrillic(word.lowercased())
    default: return nil
    }
  }

  /// A text in NFC without the brackets at its end, and the place of the last scalar that is read.
  private static func readEnd(of text: String) -> ([Unicode.Scalar], Int)? {
    let scalars = TextForm.nfc(text).unicodeScalars.flatMap(opened)
    guard let last = scalars.lastIndex(where: { isRead($0) }) else { return nil }
    guard let close = scalars[last...].firstIndex(where: { brackets[$0] != nil }), let open = brackets[scalars[close]],
      let start = scalars[..<last].lastIndex(of: open),
      let before = scalars[..<start].lastIndex(where: { isRead($0) })
    else { return (scalars, last) }
    return (scalars, before)
  }

  /// The letters of a unit that is one character: km of ㎞, m of ㎡.
  private static func opened(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard (0x3380...0x33DF).contains(scalar.value) else { return [scalar] }
    return TextForm.nfkc(String(scalar)).unicodeScalars.filter { ICU.digit($0) == nil }
  }

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "）": "（", "]": "[", "］": "［", "〕": "〔"]

  private static func isRead(_ scalar: Unicode.Scalar) -> Bool {
    symbols[scalar] != nil || scalar.isLetter || value(of: scalar) != nil
  }

  /// The number that a digit, a Roman numeral (Ⅷ) or a number in a circle (①) stands for; those above a line are not read.
  private static func value(of scalar: Unicode.Scalar) -> Int? {
    if let digit = ICU.digit(scalar) { return digit }
    guard
      (0x2160...0x2188).contains(scalar.value) || (0x2460...0x24FF).contains(scalar.value)
        || (0x2776...0x2793).contains(scalar.value) || (0x3251...0x325F).contains(scalar.value)
    else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// How a unit of measure behind a number is read: 30km 삼십 킬로미터. `nil` if there is none.
  private static func unit(_ scalars: [Unicode.Scalar], at last: Int) -> Ending? {
    let start = (scalars[...last].lastIndex { Script(of: $0) != .latin } ?? -1) + 1
    guard start > 0, start <= last else { return nil }
    var before = start - 1
    if TextForm.isSpace(scalars[before]), before > 0 { before -= 1 }
    guard ICU.digit(scalars[before]) != nil || multipliers.contains(scalars[before]) else { return nil }
    return units[String(scalars: scalars[start...last])]
  }

  /// What digits may end in before a unit: 30만 km.
  private static let multipliers: ScalarSet = "십백천만억조"

  /// 미터, 리터, 볼트, 헤르츠, 헥타르; 그램, 톤, 뉴턴; 파스칼, 줄, 몰, 데시벨.
  private static let units: [String: Ending] = {
    var units: [String: Ending] = [:]
    for (list, ending) in [
      ("km m cm mm nm l L ml mL dl V kV W kW MW GW A mA Hz kHz MHz GHz ha cal kcal lx K", Ending.vowel),
      ("kg g mg t N kN", .consonant), ("Pa hPa kPa MPa J kJ mol dB", .rieul),
    ] {
      for unit in list.split(separator: " ") { units[String(unit)] = ending }
    }
    return units
  }()

  /// 달러, 파운드, 유로, 원, 엔, 루블: read behind the number that they stand before.
  private static let currencies: [Unicode.Scalar: Ending] = [
    "$": .vowel, "£": .vowel, "€": .vowel, "₩": .consonant, "¥": .consonant, "￥": .consonant, "₽": .rieul,
  ]
  /// 퍼센트, 도, 플러스, 넘버; 이분의 일 and other fractions.
  private static let symbols: [Unicode.Scalar: Ending] = currencies.merging(
    [
      "%": .vowel, "\u{2103}": .vowel, "\u{2109}": .vowel, "°": .vowel, "+": .vowel, "№": .vowel, "½": .rieul,
      "¼": .rieul,
      "¾": .consonant, "⅓": .rieul, "⅔": .vowel, "⅛": .rieul,
    ]) { $1 }

  /// 영 일 이 삼 사 오 육 칠 팔 구; a number of more digits that ends in zeros is read by its last unit (십 백 천 만 억 조), an
  /// amount by its currency, a fraction by what stands above.
  private static func number(endingIn digit: Int, _ scalars: [Unicode.Scalar], at place: Int) -> Ending {
    var begin = place
    while begin > 0, ICU.digit(scalars[begin - 1]) != nil || scalars[begin - 1] == "," || scalars[begin - 1] == "." {
      begin -= 1
    }
    // $100 백 달러, 1/2 이분의 일.
    if begin > 0, let currency = currencies[scalars[begin - 1]] { return currency }
    if begin > 1, scalars[begin - 1] == "/", ICU.digit(scalars[begin - 2]) != nil,
      !scalars[..<(begin - 1)].contains("/"), let above = ICU.digit(scalars[begin - 2])
    {
      return number(endingIn: above, scalars, at: begin - 2)
    }
    switch digit {
    case 1, 7, 8: return .rieul
    case 3, 6: return .consonant
    case 0: break
    default: return .vowel
    }
    var zeros = 0
    var start = place
    while start >= 0, scalars[start] == "," || ICU.digit(scalars[start]) == 0 {
      if scalars[start] != "," { zeros += 1 }
      start -= 1
    }
    // 4.0 is read 사점영; a zero alone is 영.
    guard start >= 0, ICU.digit(scalars[start]) != nil else { return .consonant }
    return zeros >= 12 && zeros < 16 ? .vowel : .consonant
  }

  private static func cyrillic(_ word: String) -> Ending {
    let read = word.hasSuffix("ь") ? String(word.dropLast()) : word
    switch read.last {
    case "л": return .rieul
    case "м", "н": return .consonant
    default: return .vowel
    }
  }
}

internal import TumenModel
internal import TumenText

/// A letter that looks like one of the other alphabet within a word.
struct MixedScript: Rule {
  static let description = RuleDescription(
    "mixed-script", .error, "linguistic-conventions/character-encoding",
    "A word mixes Latin and Cyrillic letters that look alike, or such a letter stands alone among the others.",
    right: .init("en", "ru", "The road from Rason", "Дорога с юга"),
    wrong: .init("en", "ru", "The road from Rason", "Д\u{006F}рога с юга"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds([.latin, .cyrillic], target: [.mixedLetters, .loneLatin])

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    var problems: [Problem] = []
    if target.traits.contains(.mixedLetters) {
      for word in words(in: target) {
        guard let mended = mended(word, in: target) else { continue }
        let written = target.part(word)
        if source.text.contains(written) { continue }
        problems.append(Problem("“\(written)” mixes Latin and Cyrillic letters", mend: word, with: mended))
      }
    }
    if target.traits.contains(.loneLatin) { problems += loneLetters(in: target, source) }
    return problems
  }

  /// Runs of Latin and Cyrillic letters, without a letter behind a backslash, a per cent sign or an accelerator mark.
  private func words(in text: ReadText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var begin: Int?
    for place in 0...text.scalars.count {
      let script = place < text.scalars.count ? Script(of: text.scalars[place]) : .common
      let isEscape = place > 0 && ["\\", "%", "&", "_", "$", "{"].contains(text.scalars[place - 1])
      if script == .latin || script == .cyrillic, !isEscape, !text.isCode(place) {
        begin = begin ?? place
      } else if let start = begin {
        words.append(start..<place)
        begin = nil
      }
    }
    return words
  }

  /// The word in the alphabet that most of its letters are of; `nil` if the others look like none of it.
  private func mended(_ word: Range<Int>, in text: ReadText) -> String? {
    let letters = text.scalars[word]
    let latin = letters.count { $0.isLatin }
    let cyrillic = letters.count - latin
    guard latin > 0, cyrillic > 0 else { return nil }
    let toCyrillic = latin < cyrillic || (latin == cyrillic && text.language.language == "ru")
    let mended = letters.map { letter in
      Script(of: letter) == (toCyrillic ? .latin : .cyrillic)
        ? (toCyrillic ? Self.cyrillic[letter] : Self.latin[letter]) : letter
    }
    guard !mended.contains(nil) else { return nil }
    return String(scalars: mended.compactMap { $0 })
  }

  /// A Latin c, o or a that stands as a Russian word.
  private func loneLetters(in target: ReadText, _ source: ReadText) -> [Problem] {
    guard target.language.language == "ru" else { return [] }
    let scalars = target.scalars
    return scalars.indices.compactMap { place in
      guard Self.russianWords.contains(scalars[place]), let letter = Self.cyrillic[scalars[place]],
        target.scalar(place - 1) == " " || place == 0, target.scalar(place + 1) == " ",
        target.scalar(place + 2).isCyrillic, target.scalar(place + 2).isSmall,
        !source.hasWord(target.scalars[place])
      else { return nil }
      return Problem(
        "a Latin “\(target.scalars[place])” stands among Cyrillic words", mend: place..<place + 1, with: String(letter))
    }
  }

  /// What looks like a Russian word of one letter.
  private static let russianWords: ScalarSet = "coaCOA"
  private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("acekopxyuABCEHKMOPTXYë".unicodeScalars, "асекорхуиАВСЕНКМОРТХУё".unicodeScalars))
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("асекорхуАВСЕНКМОРТХУіІ".unicodeScalars, "acekopxyABCEHKMOPTXYiI".unicodeScalars))
}

extension ReadText {
  /// Whether a letter stands as a word of its own, as variables do; the English article tells by other letters.
  fileprivate func hasWord(_ letter: Unicode.Scalar) -> Bool {
    let isArticle = language.language == "en" && (letter == "a" || letter == "A")
    return scalars.indices.contains { place in
      let found = scalars[place]
      guard isArticle ? found.isLatin && found != "a" && found != "A" && found != "I" : found == letter
      else { return false }
      return !scalar(place - 1).isLetter && !scalar(place + 1).isLetter
        && scalar(place - 1) != "'" && scalar(place - 1) != "\u{2019}"
    }
  }
}

/// What a wrong encoding left of a text.
struct Mojibake: Rule {
  static let description = RuleDescription(
    "mojibake", .error, "linguistic-conventions/character-encoding",
    "Letters were read in a wrong encoding: Ð¿Ñ€, â€™, or the replacement character.",
    right: .init("en", "ru", "Open", "Открыть"), wrong: .init("en", "ru", "Open", "ÐžÑ‚ÐºÑ€Ñ‹Ñ‚ÑŒ"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(.debris)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    guard !translation.source.traits.contains(.debris),
      let range = Self.debris(in: target) ?? (target.language.language == "ru" ? Self.latinRun(in: target) : nil)
    else { return [] }
    return [Problem("“\(target.part(range))” was read in a wrong encoding", target: range)]
  }

  /// What Latin-1 makes of Russian in Windows-1251: a word of nothing but its upper half.
  private static func latinRun(in text: ReadText) -> Range<Int>? {
    let scalars = text.scalars
    func isUpper(_ scalar: Unicode.Scalar) -> Bool { (0xC0...0xFF).contains(scalar.value) }
    guard let begin = scalars.firstIndex(where: isUpper) else { return nil }
    let run = scalars[begin...].prefix(while: isUpper)
    return run.count > 3 && !text.scalar(begin - 1).isLetter && !text.scalar(run.endIndex).isLetter
      ? begin..<run.endIndex : nil
  }

  private static func debris(in text: ReadText) -> Range<Int>? {
    let scalars = text.scalars
    for (place, scalar) in scalars.enumerated() {
      let next = text.scalar(place + 1)
      switch scalar {
      case "\u{FFFD}": return place..<place + 1
      // A lead byte of UTF-8 and what Latin-1 or Windows-1252 makes of the byte behind it.
      case "Ð", "Ñ", "Ã", "Â", "ì", "í", "ë", "ê", "â":
        let isTail = (0x80...0xBF).contains(next.value) || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars.contains(next)
        if isTail, !TextForm.isSpace(next) || scalar == "Ð" || scalar == "Ñ" { return place..<place + 2 }
      // The same in Windows-1251.
      case "в" where next == "Ђ": return place..<place + 2
      default: break
      }
    }
    return nil
  }
}

/// A character that shows nothing.
struct InvisibleCharacter: Rule {
  static let description = RuleDescription(
    "invisible-character", .warning, "linguistic-conventions/character-encoding",
    "A character that shows nothing, steers the direction of text or is a control stands in the target alone.",
    right: .init("en", "ru", "Open the file", "Открыть файл"),
    wrong: .init("en", "ru", "Open the file", "Открыть\u{200B} файл"))

  init?(_ context: RuleContext) {
    // These languages need marks of direction and joiners.
    if context.isInto("ar", "fa", "he", "ur", "hi", "bn", "km", "th", "my", "si", "ml") { return nil }
  }

  let needs = RuleNeeds(.invisible)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    return target.scalars.indices.compactMap { place in
      let scalar = target.scalars[place]
      guard Self.isInvisible(scalar), !source.scalars.contains(scalar) else { return nil }
      // Emoji are joined by an invisible character; words of Windows may be kept together by one.
      if scalar.value == 0x200D, target.scalar(place - 1).properties.isEmoji { return nil }
      if scalar.value == 0x2060, target.scalar(place + 1) == "-" || target.scalar(place - 1) == "-" { return nil }
      let code = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
      return Problem("\(name) shows nothing", mend: place..<place + 1, with: "")
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF:
      true
    default: false
    }
  }
}

/// Letters that were taken apart.
struct DecomposedText: Rule {
  static let description = RuleDescription(
    "decomposed-text", .warning, "linguistic-conventions/character-encoding",
    "Letters are taken apart (й as и and a breve, Hangul as jamo), so that searching does not find them.",
    right: .init("en", "ru", "My", "Мой"), wrong: .init("en", "ru", "My", "Мои\u{0306}"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(.combining)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    let scalars = target.scalars
    var problems: [Problem] = []
    var place = 0
    while place < scalars.count {
      let begin = place
      place += 1
      while place < scalars.count, Self.isPart(scalars[place]) { place += 1 }
      guard place - begin > 1 || Self.isPart(scalars[begin]) else { continue }
      let written = target.part(begin..<place)
      let composed = TextForm.nfc(written)
      if composed.unicodeScalars.count == place - begin { continue }
      problems.append(
        Problem("“\(composed)” is taken apart into \(place - begin) characters", mend: begin..<place, with: composed))
    }
    // One finding tells all: text is taken apart as a whole.
    guard problems.count > 1, let first = problems.first?.targetRange, let last = problems.last?.targetRange else {
      return problems
    }
    let range = first.lowerBound..<last.upperBound
    return [Problem("\(problems.count) letters are taken apart", mend: range, with: TextForm.nfc(target.part(range)))]
  }

  /// A mark that combines with the letter before it, or a conjoining jamo.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value) || Hangul.isJamo(scalar)
  }
}

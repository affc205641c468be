internal import TumenModel
internal import TumenText

/// A letter that looks like one of the other alphabet within a word, or in each place of a small one.
struct MixedScript: Rule {
  static let description = RuleDescription(
    "mixed-script", .error, "linguistic-conventions/character-encoding",
    "A word mixes Latin and Cyrillic letters, or a small Russian word stands in Latin ones.",
    right: .init("en", "ru", "The road from Rason", "Дорога с юга"),
    wrong: .init("en", "ru", "The road from Rason", "Д\u{006F}рога с юга"))

  let needs: RuleNeeds

  init?(_ context: RuleContext) {
    needs = RuleNeeds([.latin, .cyrillic], target: context.isInto("ru") ? .text : .mixedLetters)
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    let isRussian = target.language.language == "ru"
    guard target.traits.contains(.mixedLetters) else {
      var problems: [Problem] = []
      target.scan.words(beginning: Self.smallHeads) { word in
        guard word.count <= Self.longestSmallWord, !target.isCode(word.lowerBound) else { return }
        if let problem = latinWord(word, in: target, source) { problems.append(problem) }
      }
      return problems
    }
    return words(in: target).compactMap { word in
      let hasLatin = target.scalars[word].contains { $0.isLatin }
      guard hasLatin, target.scalars[word].contains(where: \.isCyrillic) else {
        return hasLatin && isRussian ? latinWord(word, in: target, source) : nil
      }
      let mended = mended(word, in: target, source)
      guard mended != nil || hasStrayLetter(word, in: target, source) else { return nil }
      let written = target.part(word)
      if source.text.contains(written) { return nil }
      let message = "“\(written)” mixes Latin and Cyrillic letters"
      if isJoined(word, in: target, source) {
        return isProduct(word, in: target) ? nil : Problem(message, target: word)
      }
      if case .certain(let text) = mended { return Problem(message, mend: word, with: text) }
      return Problem(message, target: word)
    }
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

  /// What a word is in one alphabet.
  private enum Mending {
    case certain(String)
    case uncertain
  }

  /// Whether words of both alphabets may stand in one, so that none of its letters is a wrong one: a run of Latin letters
  /// that is a word of the source (ВЛЕВОHOME, Home), a capital or a small letter that begins anew (MATEИнструкция, ШИРИНАxВЫСОТА),
  /// or two halves that are too long for a slip.
  private func isJoined(_ word: Range<Int>, in text: ReadText, _ source: ReadText) -> Bool {
    let scalars = text.scalars
    let joints = word.dropFirst().filter { scalars[$0].isLatin != scalars[$0 - 1].isLatin }
    let isNew = joints.contains { place in
      let (before, letter, next) = (scalars[place - 1], scalars[place], text.scalar(place + 1))
      let goesOn = place + 1 < word.upperBound
      // Behind the first letter alone a small one is no beginning: Cлово.
      if letter.isCapital { return goesOn && next.isSmall || before.isSmall }
      return letter.isSmall && before.isCapital && place - word.lowerBound > 1
    }
    if isNew { return true }
    let ends = [word.lowerBound] + joints + [word.upperBound]
    let runs = zip(ends, ends.dropFirst()).map { $0..<$1 }
    if runs.count == 2, runs.allSatisfy({ $0.count >= Self.shortestHalf }) { return true }
    return runs.contains { $0.count > 1 && scalars[$0.lowerBound].isLatin && source.hasWord(scalars[$0]) }
  }

  /// Whether the letter x stands between two parts that it multiplies: ШИРИНАxВЫСОТА.
  private func isProduct(_ word: Range<Int>, in text: ReadText) -> Bool {
    let latin = word.filter { text.scalars[$0].isLatin }
    guard latin.count == 1, text.scalars[latin[0]] == "x" else { return false }
    return text.scalar(latin[0] - 1).isCapital && text.scalar(latin[0] + 1).isCapital
  }

  private static let shortestHalf = 3

  /// Whether one letter of a word is of the other alphabet and looks like none of its own: приvет, Россiя. What stands for a
  /// number (nный, x‑кратный) is one that the source has too, or a capital.
  private func hasStrayLetter(_ word: Range<Int>, in text: ReadText, _ source: ReadText) -> Bool {
    let letters = text.scalars[word]
    let isRussian = text.language.language == "ru"
    guard isRussian || text.language.language == "en", letters.count > 2,
      case let strays = letters.indices.filter({ letters[$0].isLatin == isRussian }), strays.count == 1,
      // An accent is that of stress: бóльший.
      let place = strays.first, letters[place].isSmall, !isRussian || letters[place].isASCII
    else { return false }
    let isFirst = place == word.lowerBound
    return letters.dropFirst(isFirst ? 0 : 1).allSatisfy(\.isSmall)
      && !(isFirst && (letters.count < 4 || source.hasWord(letters[place]) || source.hasOrdinal(letters[place])))
  }

  /// A word in the alphabet that most of its letters are of; `nil` if the others look like none of it. Where each letter looks
  /// like one of the other alphabet, the number of letters says nothing: the source or the language of the text tells.
  private func mended(_ word: Range<Int>, in text: ReadText, _ source: ReadText) -> Mending? {
    let letters = text.scalars[word]
    let latin = letters.count { $0.isLatin }
    let toCyrillic = Self.text(letters, like: Self.cyrillic)
    let toLatin = Self.text(letters, like: Self.latin)
    guard let toCyrillic, let toLatin else {
      // Koт: the one letter that is no Latin one tells.
      if let toCyrillic, text.language.language == "ru", letters.contains(where: { $0.isLatin && $0.isSmall }) {
        return .certain(toCyrillic)
      }
      if let toLatin, text.language.language == "en" { return .certain(toLatin) }
      // CШA: the same of capitals, if the source has not the Latin ones as an abbreviation.
      if let toCyrillic, text.language.language == "ru", letters.allSatisfy(\.isCapital),
        !letters.split(whereSeparator: \.isCyrillic).contains(where: {
          $0.count > 1 && source.contains(String(scalars: $0))
        })
      {
        return .certain(toCyrillic)
      }
      if let likely = latin * 2 <= letters.count ? toCyrillic : toLatin { return .certain(likely) }
      // ХI, Wі: more letters look like those of the other alphabet, and one of them is no other.
      return toLatin.map { letters.allSatisfy(\.isCapital) ? .certain($0) : .uncertain }
    }
    let named = [toCyrillic, toLatin].filter(source.contains)
    if named.count == 1 { return .certain(named[0]) }
    switch text.language.language {
    // Capitals may be an abbreviation of either alphabet: HTTP, СССР.
    case "ru": return letters.allSatisfy(\.isCapital) && latin * 2 > letters.count ? .uncertain : .certain(toCyrillic)
    case "en": return .certain(toLatin)
    default: return .uncertain
    }
  }

  /// A word with the letters of one alphabet in place of those that look like them; `nil` if some other letter has none.
  private static func text(_ word: ArraySlice<Unicode.Scalar>, like letters: [Unicode.Scalar: Unicode.Scalar])
    -> String?
  {
    let isKept: (Unicode.Scalar) -> Bool = letters["a"] == nil ? { $0.isLatin } : { $0.isCyrillic }
    var text: [Unicode.Scalar] = []
    for letter in word {
      guard let other = isKept(letter) ? letter : letters[letter] else { return nil }
      text.append(other)
    }
    return String(scalars: text)
  }

  /// A word of nothing but Latin letters that reads as a small Russian word among Russian ones: «c», «He», «Ha».
  private func latinWord(_ word: Range<Int>, in target: ReadText, _ source: ReadText) -> Problem? {
    let (before, behind) = (target.scalar(word.lowerBound - 1), target.scalar(word.upperBound))
    guard word.count <= Self.longestSmallWord, behind == " " || word.count > 1 && Self.ends.contains(behind),
      before == " " || word.lowerBound == 0 || word.count > 1 && Self.openings.contains(before),
      let mended = Self.text(target.scalars[word], like: Self.cyrillic), target.isSmallWord(mended)
    else { return nil }
    let isBeforeRussian = behind == " " && isSmallRussian(target, word.upperBound + 1)
    let isBehindRussian = before == " " && target.scalar(word.lowerBound - 2).isCyrillic
    let isCapital = target.scalars[word].allSatisfy(\.isCapital)
    // TeX
    guard isCapital || target.scalars[word].dropFirst().allSatisfy(\.isSmall) else { return nil }
    guard isBeforeRussian || isBehindRussian && word.count > 1 && !isCapital,
      // A single capital behind a word names something: класс B не.
      !(isCapital && isBehindRussian),
      word.count > 1 ? !source.hasWord(target.scalars[word]) : !source.hasWord(target.scalars[word.lowerBound])
    else { return nil }
    let message = "“\(target.part(word))” stands in Latin letters among Cyrillic words"
    // A single letter may be a variable: «переменную a».
    return word.count > 1
      ? Problem(message, mend: word, with: mended) : Problem(message, target: word, suggestion: mended)
  }

  private func isSmallRussian(_ text: ReadText, _ place: Int) -> Bool {
    text.scalar(place).isCyrillic && text.scalar(place).isSmall
  }

  private static let longestSmallWord = 5
  /// The Latin letters that look like Cyrillic ones, a bit each from `a` on.
  private static let smallHeads = "acekopxyubhmt".unicodeScalars.reduce(UInt32(0)) { $0 | 1 << ($1.value - 0x61) }
  private static let ends: ScalarSet = ",.!?:;)»\u{201D}"
  private static let openings: ScalarSet = "(«\u{201E}"
  private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("acekopxyuABCEHKMOPTXYë".unicodeScalars, "асекорхуиАВСЕНКМОРТХУё".unicodeScalars))
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "асекорхуАВСЕНКМОРТХУіІѕЅјЈһ".unicodeScalars, "acekopxyABCEHKMOPTXYiIsSjJh".unicodeScalars))
}

extension ReadText {
  /// Whether some word has a small letter before capitals alone.
  fileprivate var invertsCase: Bool {
    scalars.split { !$0.isLetter }.contains { word in
      word.count > 2 && word.first?.isSmall == true && word.dropFirst().allSatisfy(\.isCapital)
    }
  }

  /// Whether a word stands in the text, in any letter case.
  fileprivate func hasWord(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let key = TextForm.key(String(scalars: word))
    return scalars.split { !$0.isLetter }.contains {
      $0.count == word.count && TextForm.key(String(scalars: $0)) == key
    }
  }

  /// Whether a letter counts as a number does: nth.
  fileprivate func hasOrdinal(_ letter: Unicode.Scalar) -> Bool {
    scalars.indices.dropLast(2).contains { place in
      scalars[place] == letter && scalars[place + 1] == "t" && scalars[place + 2] == "h" && !scalar(place - 1).isLetter
        && !scalar(place + 3).isLetter
    }
  }

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
    "Letters were read in a wrong encoding: Ð¿Ñ€, â€™, the replacement character, or question marks alone.",
    right: .init("en", "ru", "Open", "Открыть"), wrong: .init("en", "ru", "Open", "ÐžÑ‚ÐºÑ€Ñ‹Ñ‚ÑŒ"))

  private let isRussian: Bool
  private let isKorean: Bool

  init?(_ context: RuleContext) {
    (isRussian, isKorean) = (context.isInto("ru"), context.isInto("ko"))
    needs = RuleNeeds(target: isRussian ? [.debris, .cyrillic, .doubledMark] : [.debris, .doubledMark])
  }

  let needs: RuleNeeds

  func problems(in translation: ReadTranslation) -> [Problem] {
    let target = translation.target
    if let lost = Self.lostLetters(of: target, translation.source) { return [lost] }
    guard let range = damage(in: target), damage(in: translation.source) == nil,
      // fLIP cASE
      !isRussian || !translation.source.invertsCase
    else { return [] }
    return [Problem("“\(target.part(range))” was read in a wrong encoding", target: range)]
  }

  /// Question marks in place of letters, as an encoding leaves that lacks them: ??????? ???
  private static func lostLetters(of target: ReadText, _ source: ReadText) -> Problem? {
    guard target.traits.contains(.doubledMark), target.traits.isDisjoint(with: .letters),
      !source.traits.isDisjoint(with: .letters), target.scalars.count(where: { $0 == "?" }) > 3,
      !source.contains("???")
    else { return nil }
    return Problem("question marks stand where letters were", target: 0..<target.length)
  }

  private func damage(in text: ReadText) -> Range<Int>? {
    // KOI8-R has small letters where Windows-1251 has capitals.
    let inverted =
      isRussian && text.traits.contains(.cyrillic) ? text.scan.invertedWord ?? Self.invertedText(text) : nil
    guard text.traits.contains(.debris) else { return inverted }
    return Self.debris(in: text) ?? inverted ?? (isRussian || isKorean ? latinRun(in: text) : nil)
      ?? (isKorean ? Self.cyrillicRun(in: text) : nil)
  }

  /// A text of nothing but capitals behind its first letter.
  private static func invertedText(_ text: ReadText) -> Range<Int>? {
    guard let first = text.scalars.first, first.isSmall, first.isCyrillic, text.scalar(1).isCapital else { return nil }
    let letters = text.scalars.dropFirst().filter(\.isCyrillic)
    return letters.count >= leastInverted && letters.allSatisfy(\.isCapital) ? 0..<text.length : nil
  }

  /// How many capitals behind a small letter are no abbreviation: кВт.
  private static var leastInverted: Int { 8 }

  /// What Latin-1 makes of Russian in Windows-1251 or KOI8-R, and of Korean in code page 949: a word of nothing but its upper
  /// half.
  private func latinRun(in text: ReadText) -> Range<Int>? {
    let scalars = text.scalars
    let first: UInt32 = isKorean ? 0xA1 : 0xC0
    func isUpper(_ scalar: Unicode.Scalar) -> Bool { (first...0xFF).contains(scalar.value) }
    guard let begin = scalars.firstIndex(where: isUpper) else { return nil }
    let run = scalars[begin...].prefix(while: isUpper)
    return run.count > 3 && !text.scalar(begin - 1).isLetter && !text.scalar(run.endIndex).isLetter
      ? begin..<run.endIndex : nil
  }

  /// What Windows-1251 or KOI8-R makes of Korean: a text of Cyrillic letters and signs without Hangul.
  private static func cyrillicRun(in text: ReadText) -> Range<Int>? {
    guard text.traits.contains(.cyrillic), text.traits.isDisjoint(with: .hangul),
      text.scalars.count(where: \.isCyrillic) > 3
    else { return nil }
    return 0..<text.length
  }

  /// The bytes from 80 to BF in Windows-1251.
  private static let tails: ScalarSet =
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"

  private static func isBox(_ scalar: Unicode.Scalar) -> Bool {
    (0x2500...0x25A0).contains(scalar.value) || "©°²·÷≈≤≥⌠⌡∙√".unicodeScalars.contains(scalar)
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
      // The same in Windows-1251: two lead bytes of Cyrillic or of Hangul, each with its tail.
      case "в" where next == "Ђ": return place..<place + 2
      case "Р", "С":
        let second = text.scalar(place + 2)
        if tails.contains(next), second == "Р" || second == "С", tails.contains(text.scalar(place + 3)) {
          return place..<place + 4
        }
      case "к", "л", "м", "н":
        if tails.contains(next), tails.contains(text.scalar(place + 2)), !TextForm.isSpace(next) {
          return place..<place + 3
        }
      // In KOI8-R and in code page 866.
      case "п", "я":
        let second = text.scalar(place + 2)
        if isBox(next), second == "п" || second == "я", isBox(text.scalar(place + 3)) { return place..<place + 4 }
      case "╨", "╤":
        let second = text.scalar(place + 2)
        if second == "╨" || second == "╤", next != second { return place..<place + 4 }
      // Code page 866 in Windows-1251.
      case "®" where text.scalar(place - 1).isCyrillic && next.isCyrillic: return place - 1..<place + 2
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
      // Hangul taken apart has fillers, and the flags of England, Scotland and Wales have tags.
      if (0x115F...0x1160).contains(scalar.value), Hangul.isJamo(target.scalar(place + 1)) { return nil }
      if (0xE0000...0xE007F).contains(scalar.value),
        target.scalars[..<place].last(where: { !(0xE0000...0xE007F).contains($0.value) })?.value == 0x1F3F4
      {
        return nil
      }
      if scalar.value == 0x2060, target.scalar(place + 1) == "-" || target.scalar(place - 1) == "-" { return nil }
      let code = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
      return Problem("\(name) shows nothing", mend: place..<place + 1, with: "")
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180E, 0xE0000...0xE007F:
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

internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// A target without text.
struct EmptyTarget: Rule {
  static let description = RuleDescription(
    "empty-target", .error, "accuracy/omission", "The target is empty, and the source is not.",
    right: .init("en", "ru", "Close the window.", "Закройте окно."),
    wrong: .init("en", "ru", "Close the window.", " "))

  init?(_ context: RuleContext) {}

  func problems(in translation: ReadTranslation) -> [Problem] {
    // The first question is asked of every unit.
    let isMissing =
      translation.target.isBlank && translation.target.segment.isMissing(beside: translation.source.segment)
    return isMissing ? [Problem("the target is empty")] : []
  }
}

/// A target where the source has nothing to translate.
struct ExtraTarget: Rule {
  static let description = RuleDescription(
    "extra-target", .warning, "accuracy/addition", "The target has text, and the source has none.",
    right: .init("en", "ko", "The road is open.", "도로가 열렸다."),
    wrong: .init("en", "ko", "", "도로가 열렸다."))

  init?(_ context: RuleContext) {}

  func problems(in translation: ReadTranslation) -> [Problem] {
    guard translation.source.isBlank, !translation.target.traits.isDisjoint(with: .letters) else { return [] }
    return [Problem("the source is empty, the target is not", target: 0..<translation.target.scalars.count)]
  }
}

/// A target that repeats a source which is more than names, numbers and addresses, or that stands in other letters than those
/// of its language.
struct Untranslated: Rule {
  static let description = RuleDescription(
    "untranslated", .warning, "accuracy/untranslated",
    "The target repeats a source that is more than names, abbreviations, numbers and addresses, or has no word in the letters of its language.",
    right: .init("en", "ru", "GNOME", "GNOME"),
    wrong: .init("en", "ru", "Close the window.", "Close the window."))

  /// Whether English words in Latin letters are no words of the target.
  private let isFromEnglish: Bool
  /// The letters of the target’s language.
  private let ownLetters: TextTraits?

  init?(_ context: RuleContext) {
    if context.source.language == context.target.language { return nil }
    isFromEnglish = context.source.language == "en" && context.isInto("ru", "ko")
    ownLetters = .letters(of: context.target)
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated else { return [] }
    let whole = 0..<target.scalars.count
    if source.traits.intersection(.letters) == target.traits.intersection(.letters), repeats(source, target) {
      let isWrong = hasWordsToTranslate(source) || isFromEnglish && InterfaceWord.areAll(in: source)
      return isWrong && !ProgramText.is(source) ? [Problem("the target repeats the source", target: whole)] : []
    }
    guard let ownLetters, target.traits.isDisjoint(with: ownLetters), isInOtherLetters(target, source) else {
      return []
    }
    return [Problem("the target has no word in the letters of its language", target: whole)]
  }

  /// Whether a target is its source, in whatever letter case.
  private func repeats(_ source: ReadText, _ target: ReadText) -> Bool {
    source.spaced == target.spaced
      || source.length == target.length && TextForm.key(source.text) == TextForm.key(target.text)
  }

  /// Whether a target that has no letters of its language says what the source does in those of another one, or nothing at all
  /// for a sentence. Names, commands and examples stand in Latin letters in many languages.
  private func isInOtherLetters(_ target: ReadText, _ source: ReadText) -> Bool {
    let foreign = target.traits.intersection(.letters).subtracting(.latin)
    if !foreign.isEmpty {
      return source.traits.isDisjoint(with: foreign) && !source.traits.isDisjoint(with: .letters)
    }
    if ProgramText.is(source) || ProgramText.is(target) { return false }
    let words = ordinaryWords(of: source)
    if words.count >= Self.wordsOfSentence { return true }
    let others = ordinaryWords(of: target)
    return !words.isEmpty && others.count > 1 && !others.contains(where: words.contains)
  }

  /// How many words a source has that cannot be said in signs and abbreviations.
  private static let wordsOfSentence = 4

  /// The words that look like those of a language, outside of codes and terms of the glossary.
  private func ordinaryWords(of text: ReadText) -> [Substring] {
    let known = text.hits.map(\.range) + text.codeRanges
    return text.words.filter { word in Self.isOrdinary(word.text) && !known.contains { $0.overlaps(word.range) } }
      .map(\.text)
  }

  /// Whether some word is neither a term of the glossary nor a name, a number or an address by its look.
  private func hasWordsToTranslate(_ text: ReadText) -> Bool {
    let known = text.hits.map(\.range) + text.codeRanges + Self.argumentRanges(of: text)
    // A path of one piece: lib/module.
    if text.wordCount == 1, text.traits.contains(.slash) { return false }
    return text.words.contains { word in
      !known.contains { $0.overlaps(word.range) } && Self.isOrdinary(word.text)
    }
  }

  /// The braces of a message that chooses between no texts: {n, number}, { $name } ({ $count }).
  private static func argumentRanges(of text: ReadText) -> [Range<Int>] {
    guard text.traits.contains(.brace), case let message = Message(text.scalars), message.isStructured,
      !message.hasBranches
    else { return [] }
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for (place, scalar) in text.scalars.enumerated() {
      if scalar == "{" { open.append(place) }
      if scalar == "}", let begin = open.popLast(), open.isEmpty { ranges.append(begin..<place + 1) }
    }
    return ranges
  }

  /// Whether a word looks like one of a language's own: in small letters, of some length, without digits and dots.
  private static func isOrdinary(_ word: Substring) -> Bool {
    guard let first = word.first, first.isLetter, !first.isUppercase,
      // iOS
      !word.dropFirst().contains(where: \.isUppercase),
      !word.contains(where: { $0.isNumber || $0 == "." || $0 == "_" })
    else { return false }
    // A syllable of Hangul says as much as two letters.
    return word.count >= (word.unicodeScalars.contains(where: Hangul.isSyllable) ? 2 : 3)
  }
}

extension ReadText {
  /// Whether a word of another text stands in this one as an ordinary word of English, which no name or command is likely to be:
  /// one that joins others, the words of programs aside (for, with), or one with an ending of English (translation, usually,
  /// closed). A capital may be that of a name.
  fileprivate func hasOrdinaryEnglish(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count > 2, word.allSatisfy({ $0.isSmall && $0.isASCII }) else { return false }
    let key = String(scalars: word)
    let role = tools.smallWords.role(of: key)
    if role == .determiner || role == .predicator || hasEnding(key, Self.nouns) {
      return hasOwnWord(word) { _ in true }
    }
    if role == .function { return word.count > 4 && hasOwnWord(word) { self.role(before: $0.lowerBound) != .function } }
    // A seed is none that somebody sowed.
    guard !key.hasSuffix("eed"), hasEnding(key, Self.verbs) || role == .general && key.hasSuffix("ed") else {
      return false
    }
    return hasOwnWord(word, where: isPredicate)
  }

  private func hasEnding(_ word: String, _ endings: [(ending: String, least: Int)]) -> Bool {
    endings.contains { word.utf8.count >= $0.least && word.hasSuffix($0.ending) }
  }

  /// Endings of nouns and adverbs of English, and of verbs, with the length from which on a word that has one is ordinary.
  private static let nouns: [(ending: String, least: Int)] = [
    "tion", "tions", "ment", "ments", "ness", "ingly", "ously", "ally", "ibly", "ably",
  ].map { ($0, least: 7) }
  private static let verbs: [(ending: String, least: Int)] = [("ly", 6), ("ing", 7), ("ed", 6), ("ied", 4)]

  /// Whether a word stands where something is said of what is before it, so that it is no name beside a noun (the clicked
  /// signal): a verb or adverb, behind which comes a small word, a mark or the end.
  private func isPredicate(_ word: Range<Int>) -> Bool {
    guard scalar(word.lowerBound - 1) == " ", scalar(word.lowerBound - 2).isLetter else { return false }
    switch role(before: word.lowerBound) {
    case .determiner, .function: return false
    case .predicator: return true
    case .general, nil:
      guard TextForm.isSpace(scalar(word.upperBound)), word.upperBound < length else { return true }
      let next = scalars[(word.upperBound + 1)...].prefix { $0.isLetter }
      return isJoiningWord(TextForm.key(String(scalars: next)))
    }
  }

  /// What the word before a place is, a space between them.
  private func role(before place: Int) -> StopWords.Role? {
    let word = scalars[..<max(0, place - 1)].reversed().prefix { $0.isLetter }
    return tools.smallWords.role(of: TextForm.key(String(scalars: word.reversed())))
  }

  /// Whether a word stands in the text between spaces or marks, at a place that fits.
  private func hasOwnWord(_ word: ArraySlice<Unicode.Scalar>, where fits: (Range<Int>) -> Bool) -> Bool {
    let rest = word.dropFirst()
    return scalars.indices.contains { place in
      guard scalars[place] == word.first, scalars[(place + 1)...].starts(with: rest) else { return false }
      let (before, behind) = (scalar(place - 1), scalar(place + word.count))
      return !before.isLetter && !before.isDigit && !"-_/.@".unicodeScalars.contains(before) && !behind.isLetter
        && !behind.isDigit && !"-_/@(".unicodeScalars.contains(behind) && fits(place..<place + word.count)
    }
  }
}

extension TextTraits {
  /// The letters that words of a language are written in, of a language whose script is known here.
  fileprivate static func letters(of language: LanguageTag) -> TextTraits? {
    switch language.language {
    case "en", "fr", "de", "es", "it", "pt": .latin
    case "ru", "uk", "be", "bg": .cyrillic
    case "ko": .hangul
    default: nil
    }
  }
}

/// A passage of the source that was left standing in the target.
struct PartlyTranslated: Rule {
  static let description = RuleDescription(
    "partly-translated", .warning, "accuracy/untranslated",
    "A passage or word of the source stands in the target as it is, in the source's script.",
    right: .init("en", "ru", "Open the file and read it.", "Откройте файл и прочитайте его."),
    wrong: .init("en", "ru", "Open the file and read it.", "Откройте the file and read it."))

  private let targetTrait: TextTraits
  private let sourceTrait: TextTraits
  private let phraseTrait: TextTraits
  /// Whether a character is of the source's script.
  private let isForeign: @Sendable (Unicode.Scalar) -> Bool

  init?(_ context: RuleContext) {
    guard let source = TextTraits.letters(of: context.source), let target = TextTraits.letters(of: context.target),
      source != target
    else { return nil }
    (sourceTrait, targetTrait) = (source, target)
    phraseTrait = source == .latin ? .latinPhrase : source == .cyrillic ? .cyrillicPhrase : .hangulPhrase
    switch source {
    case .latin: isForeign = { $0.isLatin }
    case .cyrillic: isForeign = { $0.isCyrillic }
    default: isForeign = { $0.isHangul }
    }
  }

  var needs: RuleNeeds { RuleNeeds([targetTrait, sourceTrait]) }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    let runs = target.traits.contains(phraseTrait) ? runs(in: target) : []
    for run in runs {
      let passage = target.part(run)
      guard source.contains(passage), !isBeside(run, in: target, source) else { continue }
      return [Problem("“\(passage)” of the source was not translated", target: run, subject: passage)]
    }
    return leftWord(in: target, source).map { [$0] } ?? []
  }

  /// A single word of the source among words of the target’s language. In Latin letters many a name and command stands so: of
  /// those a word is told apart by its form, and in programs it may still be one.
  private func leftWord(in target: ReadText, _ source: ReadText) -> Problem? {
    let scalars = target.scalars
    var next = 0
    while let begin = scalars[next...].firstIndex(where: isForeign) {
      next = scalars[begin...].firstIndex { !isForeign($0) } ?? scalars.count
      let word = begin..<next
      if begin == 0, isVerb(word, in: target, source) { return left(word, in: target) }
      guard isApart(word, in: target), !target.isCode(begin) else { continue }
      if sourceTrait == .latin {
        guard source.language.language == "en", source.hasOrdinaryEnglish(scalars[word]), isAmongWords(word, in: target)
        else { continue }
        var problem = left(word, in: target)
        problem.doubt = .label
        return problem
      }
      guard word.count > (sourceTrait == .hangul ? 1 : 2), source.contains(target.part(word)) else { continue }
      return left(word, in: target)
    }
    return nil
  }

  /// Whether the word at the head is a verb of English, as the article or the like behind it tells (Read the report; no name has
  /// one behind it), or as it is one of those of menus (Delete file).
  private func isVerb(_ word: Range<Int>, in target: ReadText, _ source: ReadText) -> Bool {
    guard sourceTrait == .latin, source.language.language == "en", word.count > 2, target.scalars[0].isCapital,
      target.scalars[word].dropFirst().allSatisfy(\.isSmall), target.scalar(word.upperBound) == " ",
      source.scalars.starts(with: target.scalars[word]), source.scalar(word.upperBound) == " "
    else { return false }
    let next = target.scalar(word.upperBound + 1)
    guard next.isSmall && next.isCyrillic || next.isHangul else { return false }
    let behind = source.scalars.dropFirst(word.upperBound + 1).prefix { $0.isLetter }
    let second = String(scalars: behind)
    if source.isDeterminer(second) { return true }
    return behind.first?.isSmall == true && Self.commands.contains(target.part(word)) && !source.isJoiningWord(second)
      && !source.scalars.dropFirst(word.upperBound + 1).split { !$0.isLetter }.prefix(3)
        .contains { Self.named.contains(String(scalars: $0)) }
  }

  /// Verbs of menus at the head of what they are done with: Delete file. Names of keys and programs (Insert key, Print Screen) have
  /// other words behind them.
  private static let commands = Set(
    """
    Open Show Create Save Copy Print Buy Subscribe Enable Disable Mute Edit Delete Restart Read Watch Join Click Check
    Select Close View Search Send Start Stop Run Move Rename Reset Cancel Install Update Upload Download Share Hide Add
    Remove Import Export Apply Paste Find Replace Sort Filter Insert Choose Enter Load Change Set Configure
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  /// What a verb stands before that is the name of something.
  private static let named: Set = [
    "key", "keys", "button", "buttons", "command", "commands", "option", "options", "menu", "mode", "tab", "source",
    "dialog", "field", "function", "method", "action", "box", "event", "item", "access", "label", "statement",
  ]

  private func left(_ word: Range<Int>, in target: ReadText) -> Problem {
    let written = target.part(word)
    return Problem("“\(written)” of the source was not translated", target: word, subject: written)
  }

  /// Whether a word stands by itself, neither in quotation marks or brackets nor as a part of a longer one; Korean may have a
  /// particle right behind it.
  private func isApart(_ word: Range<Int>, in text: ReadText) -> Bool {
    let (before, behind) = (text.scalar(word.lowerBound - 1), text.scalar(word.upperBound))
    guard TextForm.isSpace(before) else { return false }
    if targetTrait == .hangul, behind.isHangul { return true }
    return TextForm.isSpace(behind)
      || Self.ends.contains(behind) && TextForm.isSpace(text.scalar(word.upperBound + 1))
  }

  private static let ends: ScalarSet = ".,;:!?"

  /// Whether words of the target’s language stand on both sides, where there are any.
  private func isAmongWords(_ word: Range<Int>, in text: ReadText) -> Bool {
    let before = text.scalar(word.lowerBound - (text.scalar(word.lowerBound - 2) == "," ? 3 : 2))
    var end = word.upperBound
    while text.scalar(end) == "," || TextForm.isSpace(text.scalar(end)), end < text.length { end += 1 }
    func isOwn(_ scalar: Unicode.Scalar) -> Bool { targetTrait == .hangul ? scalar.isHangul : scalar.isCyrillic }
    return (word.lowerBound < 2 || isOwn(before))
      && (end >= text.length || isOwn(text.scalar(end)) || ".!?".unicodeScalars.contains(text.scalar(end)))
      && (word.lowerBound > 1 || isOwn(text.scalar(end)))
  }

  /// Whether a passage stands beside its translation: in brackets of the target's own, or in a list of search words, which
  /// keeps those of the source.
  private func isBeside(_ run: Range<Int>, in target: ReadText, _ source: ReadText) -> Bool {
    let (before, behind) = (target.scalar(run.lowerBound - 1), target.scalar(run.upperBound))
    if before == "(", behind == ")" { return !source.text.contains("(" + target.part(run) + ")") }
    let isEntry = (before == ";" || run.lowerBound == 0) && (behind == ";" || run.upperBound == target.length)
    return isEntry && target.scalars.contains(";")
  }

  /// Runs of words in the source's script with nothing but single spaces between them, long enough to be prose.
  private func runs(in text: ReadText) -> [Range<Int>] {
    let scalars = text.scalars
    var runs: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      guard isForeign(scalars[place]), !text.isCode(place) else {
        place += 1
        continue
      }
      let begin = place
      var words: [Range<Int>] = []
      while place < scalars.count, isForeign(scalars[place]) {
        let start = place
        while place < scalars.count, isForeign(scalars[place]) { place += 1 }
        words.append(start..<place)
        if text.scalar(place) == " ", isForeign(text.scalar(place + 1)) { place += 1 }
      }
      // http-proxy-retry or socks-proxy-retry: what a hyphen ties is a part of an identifier.
      if text.scalar(begin - 1) == "-" { words.removeFirst() }
      if text.scalar(words.last?.upperBound ?? begin) == "-" { words.removeLast() }
      let range = (words.first?.lowerBound ?? begin)..<(words.last?.upperBound ?? begin)
      if !words.isEmpty, isProse(words, in: scalars), !text.isCode(range.upperBound - 1) { runs.append(range) }
    }
    return runs
  }

  private func isProse(_ words: [Range<Int>], in scalars: [Unicode.Scalar]) -> Bool {
    guard sourceTrait == .latin else {
      return words.count > 1 && words.contains { $0.count > (sourceTrait == .hangul ? 1 : 3) }
    }
    // Names and commands have no articles; Eye of GNOME has too many capitals, and a over b is a formula.
    return words.count > 2
      && !words.contains { $0.count == 1 && !["a", "A", "I"].contains(scalars[$0.lowerBound]) }
      && 2 * words.count { scalars[$0.lowerBound].isSmall } > words.count
      && words.contains { Self.functionWords.contains(String(scalars: scalars[$0])) }
  }

  /// The words that tell prose. Others of grammar stand in commands and among search words too: show all, meters per second.
  static let functionWords: Set<String> = [
    "the", "a", "an", "of", "is", "are", "was", "were", "will", "be", "been", "and", "or", "this", "that", "these",
    "your",
    "you", "it", "its", "which", "has", "have", "not", "should", "must", "can", "with", "for", "from", "to", "by",
  ]
}

internal import TumenModel

/// What the forms of a Russian word have in common where a stem is more than what a form is without its ending.
///
/// Snowball's stem is where it starts. It takes a part of the stem for an ending where a form has none (*режим* loses
/// *-им*, *режима* does not), and knows neither the vowels that come and go (*окно*, *окон*) nor the consonants that change
/// (*писать*, *пишет*). Sources: declension and conjugation as school grammar has them.
enum RussianStem {
  /// - Parameters:
  ///   - key: the word's ``TextForm/key(_:)``.
  ///   - snowball: Snowball's stem of a word.
  static func stem(of key: String, _ snowball: (String) -> String) -> String {
    if let word = lists.closed[Fingerprint.key(key)]?.first { return word }
    return stem(ofWord: word(of: key), snowball)
  }

  private static func stem(ofWord word: String, _ snowball: (String) -> String) -> String {
    // The stem of дать is that of дата.
    if word.utf8.count <= 8, infinitives.contains(word.utf8Span.span) { return word }
    let found = snowball(word)
    let ending = word.utf8Span.span.extracting(min(found.utf8.count, word.utf8.count)...)
    var stem = Array(found.unicodeScalars)
    if hardEndings.contains(ending) {
      let again = snowball(found)
      let tail = found.utf8Span.span.extracting(min(again.utf8.count, found.utf8.count)...)
      // цифровом is no form of цифра.
      if falseEndings.contains(tail), !prepositional.contains(ending) || !possessive.contains(tail) {
        stem = Array(again.unicodeScalars)
      }
    }
    stem.foldAlternations(before: word.unicodeScalars.dropFirst(found.unicodeScalars.count).first)
    return String(scalars: stem)
  }

  /// What a form leads to: the word of a listed one, of a participle, gerund or imperative another form of the verb; others
  /// stay.
  private static func word(of key: String) -> String {
    if let word = lists.words[Fingerprint.key(key)] { return word }
    let form = withoutReflexive(key)
    let isReflexive = form.utf8.count < key.utf8.count
    if let word = listedVerb(of: key.utf8Span.span) ?? listedWord(of: form) { return word }
    let finite = RussianVerbForm.finite(of: form, isReflexive: isReflexive) { listedVerb(of: $0.utf8Span.span) != nil }
    if let finite { return listedVerb(of: finite.utf8Span.span) ?? finite }
    return longAdjective(of: key) ?? key
  }

  /// The long form of a short adjective that cannot be a participle, whose consonant would be another one: *доступен*,
  /// *получен* and *куплен*.
  private static func longAdjective(of key: String) -> String? {
    guard key.utf8.count > 10, key.hasSuffix("ен") else { return nil }
    if key.hasSuffix("телен") { return key.dropLast(2) + "ьный" }
    return "бпв".contains(key.dropLast(2).last ?? " ") ? key.dropLast(2) + "ный" : nil
  }

  // MARK: Lexemes

  /// The words of which a word may be a form, though it is mostly another: verbs by their stems with -ть behind them,
  /// adjectives with -ый, pronouns and numerals by themselves. Whether a noun is a short adjective only long forms in the
  /// same texts tell: see ``isShown(_:by:)``.
  static func lexemes(of key: String, _ snowball: (String) -> String) -> Set<String> {
    var lexemes = Set(lists.closed[Fingerprint.key(key)] ?? [])
    if !lexemes.isEmpty { return lexemes }
    let word = word(of: key)
    let stem = stem(ofWord: word, snowball)
    let form = withoutReflexive(key)
    let isListedVerb = (listedVerb(of: key.utf8Span.span) ?? listedVerb(of: form.utf8Span.span)) != nil
    let (shown, stemmed) = word == key ? (form, snowball(form)) : (word, snowball(word))
    let tail = shown.utf8Span.span.extracting(min(stemmed.utf8.count, shown.utf8.count)...)
    if isListedVerb || verbTails.contains(tail) { lexemes.insert(stem + "ть") }
    if longTails.contains(tail) || tail.isEmpty || shortTails.contains(tail) { lexemes.insert(stem + "ый") }
    return lexemes
  }

  /// Whether forms that a text has show that there is such a word: an adjective must have a form that nouns have not.
  static func isShown(_ lexeme: String, by forms: some Sequence<String>) -> Bool {
    !lexeme.hasSuffix("ый") || forms.contains { form in sureEndings.contains { form.hasSuffix($0) } }
  }

  /// Whether a word is a pronoun or numeral.
  static func isClosed(_ key: String) -> Bool { lists.closed[Fingerprint.key(key)] != nil }

  private static let longTails = Texts(
    "ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ыми ими ей")
  private static let shortTails = Texts("а о ы")
  private static let sureEndings = ["ый", "ая", "ое", "ые", "ого", "ому", "ым", "ую", "ых", "ыми", "юю", "его", "ему"]

  /// What forms of verbs have behind the stem that Snowball finds.
  private static let verbTails: Texts = {
    func joined(_ heads: String, _ endings: String) -> [String] {
      (heads.split(separator: " ") + [""]).flatMap { head in endings.split(separator: " ").map { String(head + $0) } }
    }
    let tails =
      joined("а е и у ы я ова ева ава", "ть л ла ло ли в вши йте") + joined("у", "ю ешь ет ем ете ют й я")
      + joined("", "лю лен лена лено лены ан ана ано аны ен ена ено ены ян яна яно яны")
      + joined("", "ут ишь ит им ите ат ят и ь ьте ти чь жу шу чу щу н на но ны")
      + joined("", "нный нная нное нную нные нного нному нным нном нной нных нными")
    return Texts(tails.joined(separator: " "))
  }()

  /// Some short texts, to be found by their UTF-8.
  private struct Texts {
    private let keys: Set<UInt64>

    init(_ texts: String) {
      keys = Set(texts.split(whereSeparator: \.isWhitespace).map { Fingerprint.key(String($0)) })
    }

    func contains(_ text: Span<UInt8>) -> Bool { !text.isEmpty && keys.contains(Fingerprint.key(text)) }
  }

  /// What a stem may end in that Snowball takes for an ending where the form has none: остров, режим, экран, сигнал.
  private static let falseEndings = Texts("ов ев ом ем ен ой ей ыт л н")
  /// The endings of nouns whose stem is hard: what is soft has a vowel there that comes and goes (уровень, уровни).
  private static let hardEndings = Texts("а у ом е ы о ам ами ах ов")
  private static let prepositional = Texts("ом")
  private static let possessive = Texts("ов ев")

  // MARK: Lists

  private static let lists = RussianLists.shared

  /// The word of a form, without -ся, that no rule leads to it; `nil` for other forms.
  private static func listedWord(of form: String) -> String? {
    lists.words[Fingerprint.key(form)] ?? listedVerb(of: form.utf8Span.span)
  }

  /// A form without -ся or -сь. What ends so may be a noun: запись.
  private static func withoutReflexive(_ key: String) -> String {
    let form = key.utf8Span.span
    return form.count > 8 && reflexive.contains(form.extracting(last: 4)) ? String(key.dropLast(2)) : key
  }

  /// The infinitive of a form of a listed verb, with a prefix or without.
  private static func listedVerb(of form: Span<UInt8>) -> String? {
    // A verb without a prefix goes before one with it: ведет is no form of въехать.
    if let verb = lists.verbs[Fingerprint.key(form)] { return verb }
    for length in stride(from: 2, through: min(longestPrefix, form.count - 4), by: 2) {
      let prefix = form.extracting(..<length)
      if prefixes.contains(prefix), let verb = lists.verbs[Fingerprint.key(form.extracting(length...))],
        let prefix = try? UTF8Span(validating: prefix)
      {
        // The vowel of the prefix goes with that of the stem: разобьет, разбить; разберет, разобрать.
        let head = String(copying: prefix)
        let isLonger =
          vowelPrefixes.contains(prefix.span)
          && (softSign.contains(form.extracting(length + 2..<length + 4)) || vowelless.contains(verb.utf8Span.span))
        return (isLonger ? String(head.dropLast()) : head) + verb
      }
    }
    return nil
  }

  private static let reflexive = Texts("ся сь")
  private static let softSign = Texts("ь")
  /// Short infinitives, whose forms are all listed.
  private static let infinitives = Texts("дать быть жить пить бить лить вить шить мыть рыть выть петь деть жать есть")
  /// Verbs before some of whose forms prefixes have a vowel.
  private static let vowelless = Texts(
    "брать драть звать ждать рвать гнать тереть мереть переть жечь слать гнуть ткнуть")

  /// The prefixes that make other verbs of the listed ones.
  private static let prefixes = Texts(
    """
    в вз взо во воз вос вы до за из изо ис на о об обез обо от ото пере по под подо пре пред при про раз разо рас с со у
    переза перена перепо перераз перерас подраз произ воспроиз воспро приоб преоб недо предпо предрас распо расс испо сопри
    непо возоб обес
    """)
  private static let longestPrefix = 16
  /// Those with a vowel that comes and goes.
  private static let vowelPrefixes = Texts("взо во возо изо надо обо ото подо разо со")
}

extension [Unicode.Scalar] {
  /// One writing for stems that differ in sounds that come and go with the ending: *окон* and *окн*, *палец* and *пальц*,
  /// *куп* and *купл*, *использова* and *использ*, *призна* and *признава*, *гер* and *геро*.
  /// - Parameter ending: the first letter of the ending.
  fileprivate mutating func foldAlternations(before ending: Unicode.Scalar?) {
    if count > 2, isFleeting(count - 1), let ending, "яюией".unicodeScalars.contains(ending) {
      removeLast()
    }
    if count > 3, self[count - 1] == "а", self[count - 2] == "в" {
      if self[count - 3] == "а" { removeLast(2) } else if count > 5, isFleeting(count - 3) { removeLast(3) }
    }
    if count > 3, let last, "кцнл".unicodeScalars.contains(last), isFleeting(count - 2) { remove(at: count - 2) }
    if count > 3, let last, softened(last) { remove(at: count - 2) }
    if count > 3, last == "л", "бвмпф".unicodeScalars.contains(self[count - 2]) { removeLast() }
  }

  /// Whether ь or й stands before a last consonant that a vowel may part from it: письмо, боец and бойца.
  private func softened(_ last: Unicode.Scalar) -> Bool {
    let before = self[count - 2]
    return (before == "ь" && "кцлмбг".unicodeScalars.contains(last)) || (before == "й" && (last == "к" || last == "ц"))
  }

  /// Whether о or е stands at a place, the vowels that come and go.
  private func isFleeting(_ place: Int) -> Bool { self[place] == "о" || self[place] == "е" }
}

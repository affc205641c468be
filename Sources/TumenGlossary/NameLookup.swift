internal import TumenIndex
package import TumenModel
package import TumenText

/// Finds the concepts of a glossary by forms that the glossary does not list: declined, with particles, written by
/// another scheme or in another script, spelled otherwise, misspelled.
///
/// Candidates are the terms that sound like the query (see ``NameMatcher``). What the query is to each of them is
/// decided by writing out the candidate's forms: one that equals the query tells how it was found; if none does, the
/// query is a misspelling, and only a close one counts.
package struct NameLookup: Sendable {
  private let glossary: Glossary
  private let schemes: SchemeCatalogue
  private let matcher: NameMatcher
  /// The concept and the term of each name in the matcher's list.
  private let places: MappedArray<UInt32>

  /// How many names that sound alike are looked at, and how alike they have to sound at least.
  private static let candidates = 24
  private static let leastLikeness = 66

  /// How many scalars a query may have to be taken for more than what is listed: a longer one sounds like no name, and to
  /// find that out would take seconds.
  private static let mostScalars = 1000

  private static func isTooLong(_ query: String) -> Bool {
    query.unicodeScalars.count > mostScalars
  }

  package init(_ glossary: Glossary, schemes: SchemeCatalogue) {
    self.glossary = glossary
    self.schemes = schemes
    matcher = NameMatcher(glossary.file, GlossaryCompiler.names)
    places = glossary.file.array(GlossaryCompiler.namePlaces, of: UInt32.self)
  }

  /// Whether the names of a compiled glossary can be read, with so many concepts. Linear in their count.
  static func isSound(_ file: MappedFile, conceptCount: Int) -> Bool {
    let places = file.array(GlossaryCompiler.namePlaces, of: UInt32.self)
    return NameMatcher(file, GlossaryCompiler.names).isSound(nameCount: places.count / 2)
      && stride(from: 0, to: places.count, by: 2).allSatisfy { Int(places[$0]) < conceptCount }
  }

  /// The concepts that a form leads to, the surest first: those that list it, or else those whose forms it may be.
  /// - Parameter language: only terms that serve this language, if given.
  /// - Throws: ``TumenError`` with code `internal` if rules are missing from this build.
  package func lookup(_ query: String, in language: LanguageTag? = nil) throws(TumenError) -> [LookupResult] {
    let listed = glossary.lookup(query, in: language)
    if !listed.isEmpty || Self.isTooLong(query) { return listed }
    var stemmed: [LookupResult] = []
    for stem in Self.stems(of: query) {
      for result in glossary.lookup(stem, in: language)
      where !stemmed.contains(where: { $0.concept.id == result.concept.id }) {
        stemmed.append(result.found(.inflected))
      }
    }
    if !stemmed.isEmpty { return stemmed }
    let found = try generated(query, in: language)
    return found.contains { $0.how != .fuzzy } ? found : try reduced(query, in: language) ?? found
  }

  /// What a query leads to without the dots of an abbreviation (D.P.R.K.), initials (С. В. Лавров) or a title before or
  /// behind a person's name (Mr. Putin, 최선희 외무상); `nil` if that is nothing.
  private func reduced(_ query: String, in language: LanguageTag?) throws(TumenError) -> [LookupResult]? {
    let words = TextForm.spaced(TextForm.nfc(query)).split(separator: " ").map(String.init)
    if words.count == 1, let word = words.first, Self.isDotted(word) {
      let listed = glossary.lookup(word.filter { $0 != "." }, in: language)
      return listed.isEmpty ? nil : listed.map { $0.found(.variant) }
    }
    guard words.count > 1, words.count <= Self.mostWords else { return nil }
    if let persons = try initialled(words, in: language) { return persons }
    for length in words.indices.dropFirst() {
      let (head, tail) = (words[..<length], words[length...])
      let rest: ArraySlice<String>
      if isTitle(head, before: tail) {
        rest = tail
      } else if NameSounds.script(of: query) == .hangul, isTitle(tail, before: []) {
        rest = head
      } else {
        continue
      }
      let persons = try lookup(rest.joined(separator: " "), in: language).filter {
        $0.concept.kind == .person && $0.how != .fuzzy
      }
      if !persons.isEmpty { return persons.map { $0.found(.inflected) } }
    }
    return nil
  }

  private static let mostWords = 12

  /// The persons whose surname stands beside the initial of a given name that the glossary has for them, and perhaps that of
  /// a patronymic, which it need not have: С. В. Лавров, Лавровым С.В.; `nil` if there are none.
  private func initialled(_ words: [String], in language: LanguageTag?) throws(TumenError) -> [LookupResult]? {
    var surname: [String] = []
    var initials: [String] = []
    for word in words {
      let letters = word.split(separator: ".", omittingEmptySubsequences: false)
      // Behind the dot of the last one nothing is left.
      if letters.count > 1, letters.last?.isEmpty == true, letters.dropLast().allSatisfy({ $0.count == 1 }) {
        initials += letters.dropLast().map { TextForm.key(String($0)) }
      } else {
        surname.append(word)
      }
    }
    guard let given = initials.first, !surname.isEmpty else { return nil }
    let script = NameSounds.script(of: words.joined())
    let persons = try lookup(surname.joined(separator: " "), in: language).filter { result in
      result.concept.kind == .person && result.how != .fuzzy
        && result.concept.terms.contains { term in
          NameSounds.script(of: term.text) == script
            && TextForm.key(term.text).split(separator: " ").dropLast().contains { $0.hasPrefix(given) }
        }
    }
    return persons.isEmpty ? nil : persons.map { $0.found(.variant) }
  }

  /// D.P.R.K., U.N.
  private static func isDotted(_ word: String) -> Bool {
    let letters = word.split(separator: ".", omittingEmptySubsequences: false)
    return letters.count > 2 && letters.last?.isEmpty != false && letters.dropLast().allSatisfy { $0.count == 1 }
  }

  /// Whether words are a title: they begin in small letters before a name with a capital, are listed as one, or are used to
  /// address anybody.
  private func isTitle(_ words: ArraySlice<String>, before name: ArraySlice<String>) -> Bool {
    if let first = words.first, first.first?.isLowercase == true, first.count > 3, !Self.prepositions.contains(first),
      name.first?.first?.isUppercase == true
    {
      return true
    }
    if words.allSatisfy({ Self.addresses.contains($0.lowercased().filter { $0 != "." }) }) { return true }
    return glossary.lookup(words.joined(separator: " "), in: nil).contains { $0.concept.kind == .title }
  }

  /// Words in small letters before a name that are no title; shorter ones are none either.
  private static let prepositions: Set<String> = [
    "через", "перед", "между", "против", "около", "среди", "после", "вокруг", "with", "from", "about", "between",
    "against",
  ]

  private static let addresses: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "madam", "comrade", "president", "chairman", "chairwoman", "minister",
    "premier",
    "foreign", "prime", "defence", "defense", "vice", "first", "deputy", "secretary", "general", "ambassador",
    "marshal",
    "governor", "mayor", "speaker", "senator", "chancellor", "king", "queen", "prince", "princess", "pope", "director",
    "товарищ", "господин", "госпожа", "г-н", "г-жа", "президент", "министр", "премьер", "председатель", "посол",
    "генерал",
    "маршал", "губернатор", "동지", "씨", "님", "선생", "선생님", "여사", "녀사", "원수", "대장", "위원장", "총비서", "비서", "총리",
    "상", "외무상", "부상", "장관", "외교부장관", "외교장관", "국방장관", "국방상", "대통령", "주석", "대사", "의장", "총재", "지사",
  ]

  /// Terms that sound somewhat like a query, the likest first: what may have been meant where nothing is found. A query of one
  /// letter or two sounds like too many, and what is more than twice as long was not meant.
  package func suggestions(for query: String, in language: LanguageTag? = nil, limit: Int = 3) -> [String] {
    let length = Self.soundCount(query)
    if Self.isTooLong(query) || length < Self.leastSounds || query.count < 2 { return [] }
    var texts: [String] = []
    for match in matcher.matches(for: query, minimum: Self.leastSuggested, limit: Self.candidates) {
      let (place, index) = (Int(places[2 * match.place]), Int(places[2 * match.place + 1]))
      guard glossary.concepts[place].terms.indices.contains(index) else { continue }
      let term = glossary.concepts[place].terms[index]
      guard term.status.isUsable, language?.matches(term.language) ?? true, !texts.contains(term.text),
        Self.isComparable(term.text, to: length)
      else { continue }
      texts.append(term.text)
      if texts.count == limit { break }
    }
    return texts
  }

  private static let leastSuggested = 72
  private static let leastSounds = 3

  /// How long a text sounds: its letters, of which a syllable of Hangul stands for three.
  private static func soundCount(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (Hangul.isSyllable($1) ? 3 : $1.isLetter ? 1 : 0) }
  }

  /// Whether a term, or a word of it, is at most twice as long as a query, and at least half as long.
  private static func isComparable(_ term: String, to length: Int) -> Bool {
    ([term[...]] + term.split(separator: " ")).contains { text in
      let own = soundCount(text)
      return own <= 2 * length && length <= 2 * own
    }
  }

  /// The query without what its language attaches to a finished word: Korean particles, longest stem first; the English
  /// possessive and plural.
  private static func stems(of query: String) -> [String] {
    let text = TextForm.spaced(TextForm.nfc(query))
    guard let last = text.unicodeScalars.last else { return [] }
    if Hangul.isSyllable(last) {
      return Korean.particleCuts(of: text[...]).reversed().map { String(text[..<$0]) }
    }
    return ["'s", "\u{2019}s", "'", "\u{2019}", "es", "s"].compactMap { ending in
      text.hasSuffix(ending) ? String(text.dropLast(ending.count)) : nil
    }
  }

  private func generated(_ query: String, in language: LanguageTag?) throws(TumenError) -> [LookupResult] {
    var best: [Int: LookupResult] = [:]
    var queries = [query]
    switch NameSounds.script(of: query) {
    case .hangul: queries += Self.stems(of: query).prefix(3)
    case .cyrillic: queries.append(RussianName.withoutEndings(query))
    default: break
    }
    for text in queries {
      // A Russian stem only helps to find candidates: what is compared with their forms is the word as it was given.
      let key = TextForm.looseKey(NameSounds.script(of: text) == .cyrillic ? query : text)
      var judged: Set<Int> = []
      for match in matcher.matches(for: text, minimum: Self.leastLikeness, limit: Self.candidates) {
        let (place, index) = (Int(places[2 * match.place]), Int(places[2 * match.place + 1]))
        let concept = glossary.concepts[place]
        guard concept.terms.indices.contains(index) else { continue }
        let term = concept.terms[index]
        if let language, !term.language.matches(language) { continue }
        let how = judged.insert(place).inserted ? try how(key, text, leadsTo: concept) : nil
        guard
          how != nil
            || (text == query && match.score >= NameMatcher.threshold && Self.isLong(key)
              && Self.isLong(TextForm.looseKey(term.text)))
        else {
          continue
        }
        var result = LookupResult(
          concept: concept, how: how?.how ?? .fuzzy, form: how?.term.text ?? term.text,
          language: how?.term.language ?? term.language)
        result.likeness = match.score
        if result.rank < best[place]?.rank ?? .max { best[place] = result }
      }
      // A form that the rules write is no misspelling of another name.
      if best.values.contains(where: { $0.how != .fuzzy }) { best = best.filter { $0.value.how != .fuzzy } }
    }
    return best.sorted { ($0.value.rank, $1.value.likeness, $0.key) < ($1.value.rank, $0.value.likeness, $1.key) }.map(
      \.value)
  }

  /// How a query with this key is a form of a concept, and of which of its terms.
  private func how(
    _ key: String, _ query: String, leadsTo concept: Concept
  ) throws(TumenError) -> (how: FormMatch, term: Term)? {
    let forms = TermForms(concept: concept)
    let script = NameSounds.script(of: query)
    func holds(_ candidates: [String]) -> Bool { candidates.contains { TextForm.looseKey($0) == key } }
    let own = concept.terms.filter { NameSounds.script(of: $0.text) == script }
    for term in own where holds(forms.inflected(term)) { return (.inflected, term) }
    guard let kind = forms.nameKind else { return nil }
    // A stem shows what a declined form is a form of, where the spelling of the name itself is another.
    let stem = script == .cyrillic ? TextForm.looseKey(RussianName.withoutEndings(query)) : key
    for term in own {
      if try schemes.isVariant(key, of: term.text, in: term.language, kind: kind) { return (.variant, term) }
      guard script == .cyrillic else { continue }
      if holds(forms.overinflected(term.text)) { return (.inflected, term) }
      let variants = try schemes.variants(of: term.text, in: term.language, kind: kind)
      for variant in variants.prefix(60) where holds(forms.inflected(variant, in: term.language)) {
        return (.inflected, term)
      }
    }
    guard let target = Self.language(of: script) else { return nil }
    for term in concept.terms where NameSounds.script(of: term.text) != script && term.language.language != "en" {
      for form in Set([key, stem]).sorted(by: { $0.count > $1.count }) {
        if try schemes.isWriting(form, of: term.text, from: term.language, to: target, kind: kind) {
          return (.transliterated, term)
        }
      }
    }
    return nil
  }

  /// A shorter word is like too many others to be a misspelling of one, or to be misspelled.
  private static func isLong(_ key: String) -> Bool {
    key.count >= (NameSounds.script(of: key) == .hangul ? 3 : 4) && Set(key).count > 1
  }

  private static func language(of script: Script) -> LanguageTag? {
    switch script {
    case .latin: .english
    case .cyrillic: .russian
    case .hangul: .korean
    default: nil
    }
  }
}

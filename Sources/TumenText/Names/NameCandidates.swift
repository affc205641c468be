internal import TumenModel

/// Names read back from a script that does not tell all of their letters: ranked candidates instead of one answer.
struct NameCandidates {
  private let catalogue: SchemeCatalogue

  /// How many candidates are given.
  private static let limit = 8
  /// What a point of cost takes off a candidate's score.
  private static let weight = 7.0
  /// Korean readings that cost more, for each letter of the name, are those of a name that is not Korean.
  private static let dearest = 0.55

  init(_ catalogue: SchemeCatalogue) { self.catalogue = catalogue }

  /// `nil` where a scheme's rules lead from the one language to the other.
  func transliteration(
    of name: String, from source: LanguageTag, to target: LanguageTag, kind: NameKind
  ) throws(TumenError) -> Transliteration? {
    let isNorth = target == .koreanNorth
    if source.language == "en", ["ko", "ru"].contains(target.language), !name.contains(where: \.isLetter) {
      let scheme = target.language == "ru" ? Scheme.pressRu : isNorth ? .kcna : .rr
      return Transliteration(text: name, source: source, target: target, scheme: scheme, result: name, unknown: [])
    }
    switch (source.language, target.language) {
    case ("en", "ko"):
      let korean = hangul(name, .latin, kind, isNorth: isNorth)
      let foreign = try russian(name).map { text throws(TumenError) in
        try catalogue.transliteration(of: text, from: .russian, to: target, kind: kind).result
      }
      return answer(name, source, target, isNorth ? .kcna : .rr, korean, otherwise: foreign)
    case ("en", "ru"):
      let korean = try cyrillic(hangul(name, .latin, kind, isNorth: true), kind)
      return answer(
        name, source, target, kind == .person ? .pressRu : .kontsevich, korean, otherwise: try russian(name))
    case ("ru", "ko"): return try koreanForRussian(name, source, target, kind)
    case ("ru", "en"): return try englishForRussian(name, source, target, kind)
    default: return nil
    }
  }

  /// A name in Cyrillic letters in Hangul: that of a Korean or Chinese person, or of a place that is Korean or may be. Places
  /// that are known for Korean ones, or have letters in a row that only those have, are read as Korean first, others by the
  /// rules for Russian.
  private func koreanForRussian(
    _ name: String, _ source: LanguageTag, _ target: LanguageTag, _ kind: NameKind
  ) throws(TumenError) -> Transliteration? {
    let words = name.split(separator: " ").map(String.init)
    let isKnown: Bool
    switch kind {
    case .person:
      isKnown = CyrillicKorean.isName(words)
      if !isKnown, !CyrillicChinese.isName(words) { return nil }
    case .place:
      isKnown =
        !KoreanPlaces.places(spelled: name, in: .cyrillic).isEmpty || words.contains(where: CyrillicKorean.isMarked)
      if !isKnown, !words.allSatisfy({ CyrillicKorean.syllables($0) > 1 }) { return nil }
    }
    let korean = hangul(name, .cyrillic, kind, isNorth: target == .koreanNorth)
    let scheme = target == .koreanNorth ? Scheme.dprkKo : .nikl
    let foreign = try catalogue.transliteration(of: name, from: source, to: target, scheme: scheme, kind: kind).result
    if isKnown, !korean.isEmpty {
      return answer(name, source, target, kind == .person ? .pressRu : .kontsevich, korean, otherwise: [])
    }
    return ranked(name, source, target, scheme, [foreign] + korean.map(\.text))
  }

  /// The name of a Korean or Chinese person, or of a Korean place, as English has it: not letter by letter.
  private func englishForRussian(
    _ name: String, _ source: LanguageTag, _ target: LanguageTag, _ kind: NameKind
  ) throws(TumenError) -> Transliteration? {
    let words = name.split(separator: " ").map(String.init)
    let literal = try catalogue.transliteration(of: name, from: source, to: target, scheme: .pressEn, kind: kind).result
    if kind == .person, CyrillicKorean.isName(words), words.count > 1 {
      let readings = hangul(name, .cyrillic, kind, isNorth: true).prefix(3).map(\.text)
      // Three words are the press's way with names of the DPRK.
      let schemes: [Scheme] = words.count > 2 ? [.kcna, .rr] : [.rr, .kcna]
      var texts: [String] = []
      for scheme in schemes {
        for reading in readings {
          texts.append(
            try catalogue.transliteration(of: reading, from: .korean, to: target, scheme: scheme, kind: kind).result)
        }
      }
      return ranked(name, source, target, schemes[0], texts + [literal])
    }
    if kind == .person, words.count > 1, CyrillicChinese.isName(words), let pinyin = CyrillicChinese.pinyin(words) {
      return ranked(name, source, target, .pressEn, [pinyin, literal])
    }
    let places =
      words.contains(where: CyrillicChinese.isSigned) ? [] : KoreanPlaces.places(spelled: name, in: .cyrillic)
    if kind == .place, places.isEmpty, let customary = CyrillicChinese.customary(words) {
      return ranked(name, source, target, .pressEn, [customary, literal])
    }
    if kind == .place, places.isEmpty, CyrillicChinese.isPlace(words), let pinyin = CyrillicChinese.pinyin(words) {
      return ranked(name, source, target, .pressEn, [pinyin, literal])
    }
    guard kind == .place || words.count == 1, !places.isEmpty else { return nil }
    var texts: [String] = []
    for place in places.prefix(3) {
      for scheme in [Scheme.rr, .dprk] {
        texts.append(
          try catalogue.transliteration(of: place, from: .korean, to: target, scheme: scheme, kind: .place).result)
      }
    }
    if places[0] == "평양" { texts.insert("Pyongyang", at: 0) }
    return ranked(name, source, target, .rr, texts + [literal])
  }

  /// Texts in the order of their likelihood, each once, as an answer that is not certain.
  private func ranked(
    _ name: String, _ source: LanguageTag, _ target: LanguageTag, _ scheme: Scheme, _ texts: [String]
  ) -> Transliteration? {
    var seen: Set<String> = []
    let own = texts.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(Self.limit)
    guard let best = own.first else { return nil }
    let language = NameLanguage(rawValue: target.language) ?? .english
    var result = Transliteration(
      text: name, source: source, target: target, scheme: scheme, result: best,
      unknown: SchemeCatalogue.unknown(in: best, for: language))
    result.candidates = own.enumerated().map { .init(text: $0.element, score: max(1, 80 - 9 * $0.offset)) }
    return result
  }

  private func hangul(
    _ name: String, _ script: Script, _ kind: NameKind, isNorth: Bool
  ) -> [(text: String, cost: Double)] {
    let read = HangulCandidates.reader(of: script).candidates(
      of: name, isPerson: kind == .person, isNorth: isNorth, limit: Self.limit
    )
    .map { ($0.text, $0.cost) }
    guard kind == .place else { return read }
    // Places that are there come before all that the letters may spell.
    var known: [String] = []
    for place in KoreanPlaces.places(spelled: name, in: script) {
      for text in isNorth ? [place] : [KoreanPlaces.southern(place), place] where !known.contains(text) {
        known.append(text)
      }
    }
    return known.enumerated().map { ($0.element, 0.1 * Double($0.offset)) }
      + read.filter { !known.contains($0.0) }.map { ($0.0, $0.1 + (known.isEmpty ? 0 : 2)) }
  }

  /// Korean readings as the Russian press writes them, each once.
  private func cyrillic(
    _ readings: [(text: String, cost: Double)], _ kind: NameKind
  ) throws(TumenError) -> [(text: String, cost: Double)] {
    var seen: Set<String> = []
    var result: [(text: String, cost: Double)] = []
    for reading in readings {
      let text = try catalogue.transliteration(of: reading.text, from: .koreanNorth, to: .russian, kind: kind).result
      if seen.insert(text).inserted { result.append((text, reading.cost)) }
    }
    return result
  }

  /// A name in Latin letters as a Russian one.
  private func russian(_ name: String) throws(TumenError) -> [String] {
    guard let number = SchemeCatalogue.entries.firstIndex(where: { $0.from == .english }) else { return [] }
    return [try catalogue.written(name, by: number, kind: .person)]
  }

  private func answer(
    _ name: String, _ source: LanguageTag, _ target: LanguageTag, _ scheme: Scheme,
    _ korean: [(text: String, cost: Double)], otherwise: [String]
  ) -> Transliteration? {
    let letters = Double(max(1, name.count { $0.isLetter }))
    let isKorean = (korean.first?.cost ?? .infinity) / letters <= Self.dearest
    var ranked = korean.map { (text: $0.text, score: max(1, Int(100 - Self.weight * $0.cost))) }
    let others = otherwise.filter { other in !ranked.contains { $0.text == other } }.map {
      (text: $0, score: isKorean ? 20 : 80)
    }
    ranked = isKorean ? ranked + others : others + ranked.map { ($0.text, $0.score / 2) }
    ranked.sort { $0.score > $1.score }
    guard let best = ranked.first else { return nil }
    let language = NameLanguage(rawValue: target.language) ?? .english
    let usesKorean = korean.contains { $0.text == best.text }
    let own =
      usesKorean ? scheme : target.language == "ko" ? (target == .koreanNorth ? Scheme.dprkKo : .nikl) : .pressEn
    var result = Transliteration(
      text: name, source: source, target: target, scheme: own, result: best.text,
      unknown: SchemeCatalogue.unknown(in: best.text, for: language))
    result.candidates = ranked.prefix(Self.limit).map { .init(text: $0.text, score: $0.score) }
    return result
  }
}

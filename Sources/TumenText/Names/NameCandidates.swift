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
    of name: String, from source: LanguageTag, to target: LanguageTag, kind: SchemeCatalogue.NameKind
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
    case ("ru", "ko"):
      let words = name.split(separator: " ").map(String.init)
      guard kind == .person ? CyrillicKorean.isName(words) : words.allSatisfy({ CyrillicKorean.syllables($0) > 1 })
      else {
        return nil
      }
      let korean = hangul(name, .cyrillic, kind, isNorth: isNorth)
      return korean.isEmpty
        ? nil : answer(name, source, target, kind == .person ? .pressRu : .kontsevich, korean, otherwise: [])
    default: return nil
    }
  }

  private func hangul(
    _ name: String, _ script: Script, _ kind: SchemeCatalogue.NameKind, isNorth: Bool
  ) -> [(text: String, cost: Double)] {
    HangulCandidates.reader(of: script).candidates(
      of: name, isPerson: kind == .person, isNorth: isNorth, limit: Self.limit
    )
    .map { ($0.text, $0.cost) }
  }

  /// Korean readings as the Russian press writes them, each once.
  private func cyrillic(
    _ readings: [(text: String, cost: Double)], _ kind: SchemeCatalogue.NameKind
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

internal import Synchronization
package import TumenModel

/// The schemes of transliteration that Tumen has rules for, each compiled when it is first asked for.
package final class SchemeCatalogue: Sendable {
  /// One scheme for one pair of languages.
  struct Entry: Sendable {
    let scheme: Scheme
    let from: NameLanguage
    let to: NameLanguage
    let style: NameStyle
    var file: String { "Rules/\(from.script.rawValue)-\(to.script.rawValue)-\(scheme).rules" }
  }

  /// Every scheme with rules, in the order in which `--all` shows them.
  static let entries: [Entry] = [
    Entry(scheme: .kcna, from: .korean, to: .english, style: NameStyle(given: .separateSyllables)),
    Entry(
      scheme: .dprk, from: .korean, to: .english, style: NameStyle(given: .separateSyllables, units: .administrative)),
    Entry(
      scheme: .rr, from: .korean, to: .english, style: NameStyle(given: .separateSyllables, units: .administrative)),
    Entry(scheme: .mr, from: .korean, to: .english, style: NameStyle(given: .joined, units: .geographical)),
    Entry(scheme: .alaLC, from: .korean, to: .english, style: NameStyle(given: .hyphenated, units: .administrative)),
    Entry(scheme: .yale, from: .korean, to: .english, style: NameStyle(given: .joined)),
    Entry(scheme: .kontsevich, from: .korean, to: .russian, style: NameStyle(given: .joined, units: .halfProvinces)),
    Entry(
      scheme: .pressRu, from: .korean, to: .russian, style: NameStyle(given: .separateSyllables, units: .halfProvinces)),
    Entry(scheme: .pressEn, from: .russian, to: .english, style: NameStyle()),
    Entry(scheme: .bgn, from: .russian, to: .english, style: NameStyle()),
    Entry(scheme: .iso9, from: .russian, to: .english, style: NameStyle()),
    Entry(scheme: .gost, from: .russian, to: .english, style: NameStyle()),
    Entry(scheme: .icao, from: .russian, to: .english, style: NameStyle()),
    Entry(scheme: .alaLC, from: .russian, to: .english, style: NameStyle()),
    Entry(scheme: .nikl, from: .russian, to: .korean, style: NameStyle()),
    Entry(scheme: .dprkKo, from: .russian, to: .korean, style: NameStyle()),
    Entry(scheme: .pressEn, from: .english, to: .russian, style: NameStyle()),
  ]

  /// In Unicode scalars.
  private static let longestName = 10_000

  /// The numbers of the entries from one language into another, but for those that only give candidates.
  private static let directions: [Direction: [Int]] = Dictionary(
    grouping: entries.indices.filter { entries[$0].from != .english },
    by: { Direction(source: entries[$0].from.rawValue, target: entries[$0].to.rawValue) })

  private struct Direction: Hashable {
    let source: String
    let target: String
  }

  /// What was compiled so far, by the numbers of the entries.
  private let compiled = Mutex<[Transliterator?]>(Array(repeating: nil, count: entries.count))

  /// A catalogue that has compiled nothing yet.
  package init() {}

  /// The schemes from one language into another, the customary one first.
  package func schemes(from source: LanguageTag, to target: LanguageTag, kind: NameKind) -> [Scheme] {
    let customary = Self.customaryScheme(from: source, to: target, kind: kind)
    let schemes = Self.entries(from: source, to: target).map { Self.entries[$0].scheme }
    return schemes.filter { $0 == customary } + schemes.filter { $0 != customary }
  }

  static func entries(from source: LanguageTag, to target: LanguageTag) -> [Int] {
    directions[Direction(source: source.language, target: target.language)] ?? []
  }

  /// The scheme that readers expect where none is named.
  package static func customaryScheme(
    from source: LanguageTag, to target: LanguageTag, kind: NameKind
  ) -> Scheme? {
    let isNorth = source == .koreanNorth
    switch (source.language, target.language) {
    case ("ko", "en"): return isNorth ? (kind == .person ? .kcna : .dprk) : .rr
    case ("ko", "ru"): return isNorth && kind == .person ? .pressRu : .kontsevich
    case ("ru", "en"): return .pressEn
    case ("ru", "ko"): return target == .koreanNorth ? .dprkKo : .nikl
    default: return nil
    }
  }

  /// A name in another script: by the rules of a scheme, or, where no rules lead there (from Latin letters, and from
  /// Cyrillic to Hangul for Korean names), the likeliest of several candidates.
  /// - Parameter scheme: the customary one if `nil`.
  /// - Throws: ``TumenError`` with code `unknownScheme` if no rules serve the pair of languages, `usage` if the
  ///   text is far too long for a name (the time of ICU's rules grows with the square of the length).
  package func transliteration(
    of name: String, from source: LanguageTag, to target: LanguageTag, scheme: Scheme? = nil,
    kind: NameKind = .person
  ) throws(TumenError) -> Transliteration {
    guard name.unicodeScalars.count <= Self.longestName else {
      throw TumenError(
        .usage, "the name is longer than \(Self.longestName) characters", mend: "give one name at a time")
    }
    let composed = TextForm.nfc(name)
    if scheme == nil,
      let read = try NameCandidates(self).transliteration(of: composed, from: source, to: target, kind: kind)
    {
      return read
    }
    let available = Self.entries(from: source, to: target)
    let customary = Self.customaryScheme(from: source, to: target, kind: kind)
    guard let wanted = scheme ?? customary,
      let number = available.first(where: { Self.entries[$0].scheme == wanted })
    else {
      throw TumenError(
        .unknownScheme,
        scheme.map { "there is no scheme “\($0)” from \(source) to \(target)" }
          ?? "there is no scheme from \(source) to \(target)",
        mend: available.isEmpty
          ? "names go between ko, ru and en; from en without a scheme"
          : "choose one of \(available.map { Self.entries[$0].scheme.rawValue }.joined(separator: ", "))")
    }
    let entry = Self.entries[number]
    let isForeign =
      kind == .person
      && (source.language == "ko" ? !Self.isKoreanPerson(composed) : Self.isForeignInRussian(composed, source))
    let isOneWord =
      isForeign && source.language == "ko"
      && (composed.unicodeScalars.count == 2
        || (composed.unicodeScalars.count > 3 && composed.contains { !HangulCandidates.isOfNames($0) }))
    let result = try written(composed, by: number, kind: isOneWord ? .place : kind)
    var answer = Transliteration(
      text: composed, source: source, target: target, scheme: wanted, result: result,
      unknown: Self.unknown(in: result, target: entry.to.script))
    if isForeign { answer.candidates = [.init(text: result, score: 50)] }
    return answer
  }

  /// Whether a name in Hangul begins with a Korean surname; others are foreign names, which no scheme leads back to how they
  /// are written: 푸틴.
  private static func isKoreanPerson(_ name: String) -> Bool {
    guard name.unicodeScalars.contains(where: Hangul.isSyllable), let parts = KoreanName(name), parts.given.count < 3,
      parts.given.allSatisfy(HangulCandidates.isOfNames)
    else { return false }
    return parts.surname.count > 1 || KoreanSurnames.rank(of: parts.surname) != nil
      || rareSurnames.contains(parts.surname)
  }

  /// Whether a name in Russian letters is no Russian one, so that English writes it as its own language does: Черчилль; or
  /// has a title before it.
  private static func isForeignInRussian(_ name: String, _ source: LanguageTag) -> Bool {
    guard source.language == "ru" else { return false }
    let words = name.split(separator: " ").map(String.init)
    return words.first?.first?.isLowercase == true
      || !(RussianName.isRussian(name) || words.contains { $0.hasSuffix("ко") })
  }

  /// Surnames of one syllable beside those of ``KoreanSurnames``.
  private static let rareSurnames = Set(
    "가 간 갈 감 강 개 견 경 계 곡 관 교 구 군 궁 궉 근 금 기 남 내 노 뇌 누 단 담 당 대 도 독 돈 동 두 등 랑 량 마 만 매 모 목 묘 묵 미 범 복 봉 부 비 빈 빙 사 삼 상 섭 소 손 송 수 순 승 시 신 십 아 애 야 연 영 예 온 옹 완 요 운 위 음 이 인 자 점 종 좌 준 즙 증 창 채 초 총 춘 탄 팽 평 포 풍 피 필 학 해 호 화 환 후 흥"
      .split(separator: " ").map(String.init))

  /// What the rules of the entry of that number make of a name in NFC.
  func written(_ name: String, by number: Int, kind: NameKind) throws(TumenError) -> String {
    let entry = Self.entries[number]
    let rules = try transliterator(number)
    return TextForm.nfc(
      entry.style.finished(rules(entry.style.prepared(name, from: entry.from.script, kind: kind))))
  }

  /// The letters that no rule of a target in `language` can have written.
  static func unknown(in text: String, for language: NameLanguage) -> [String] {
    unknown(in: text, target: language.script)
  }

  private func transliterator(_ number: Int) throws(TumenError) -> Transliterator {
    if let known = compiled.withLock({ $0[number] }) { return known }
    let name = Self.entries[number].file
    guard let file = ShippedFile.named(name) else {
      throw TumenError(.internal, "the rules \(name) are not in this build")
    }
    let made = try Transliterator(rules: String(decoding: file.bytes, as: UTF8.self), name: name)
    compiled.withLock { $0[number] = made }
    return made
  }

  /// The letters that no rule knew: those of another script than the target's, each once.
  private static func unknown(in text: String, target: Script) -> [String] {
    func isForeign(_ scalar: Unicode.Scalar) -> Bool {
      let script = Script(of: scalar)
      return script != target && script != .common && script != .inherited
    }
    guard text.unicodeScalars.contains(where: isForeign) else { return [] }
    var seen: Set<Unicode.Scalar> = []
    return text.unicodeScalars.filter { isForeign($0) && seen.insert($0).inserted }.map { String($0) }
  }
}

/// A name in another script, and what is to be said of it.
package struct Transliteration: Hashable, Sendable {
  /// The name as it was given, in NFC.
  package let text: String
  /// The language that the name came in.
  package let source: LanguageTag
  /// The language that it was written for.
  package let target: LanguageTag
  /// The scheme whose rules were applied.
  package let scheme: Scheme
  /// The name as the scheme writes it, in NFC.
  package let result: String
  /// Letters that no rule of the scheme knew; they passed through.
  package let unknown: [String]
  /// Other readings, the likeliest first, ``result`` among them; empty where the rules leave no choice.
  package var candidates: [Candidate] = []
  /// Whether the rules leave no choice; false once a letter passed through.
  package var isCertain: Bool { unknown.isEmpty && candidates.isEmpty }

  /// One of several ways to write a name.
  package struct Candidate: Hashable, Sendable {
    /// The name in the target's script.
    package let text: String
    /// From 0 to 100; it ranks the candidates of one name and is no probability.
    package let score: Int
  }
}

/// A language that names are written out of or into, and its script.
enum NameLanguage: String, Sendable {
  case korean = "ko"
  case russian = "ru"
  case english = "en"

  var script: Script {
    switch self {
    case .korean: .hangul
    case .russian: .cyrillic
    case .english: .latin
    }
  }
}

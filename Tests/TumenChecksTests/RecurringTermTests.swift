import Testing
import TumenGlossary
import TumenModel

@testable import TumenChecks

/// A term that no glossary has and two renderings of it, none of which is a form of the other.
private struct Renderings: CustomStringConvertible, Sendable {
  let languages: String
  let term: String
  let first: String
  let second: String

  var description: String { "\(languages) \(term): \(first), \(second)" }

  static let all: [Renderings] = """
    en>ru border post | пограничный пункт | пограничный кордон
    en>ru freight terminal | грузовой терминал | грузовой вокзал
    en>ru warehouse | склад | амбар
    en>ru berth | причал | эллинг
    en>ru checkpoint | пропускной пункт | шлагбаум
    en>ru tunnel | тоннель | туннель
    en>ru lighthouse | маяк | фонарь
    en>ru railway bridge | железнодорожный мост | железнодорожный виадук
    en>ru hangar | ангар | сарай
    en>ru market hall | торговый павильон | торговый двор
    en>ko warehouse | 창고 | 보관실
    en>ko lighthouse | 등대 | 불탑
    en>ko terminal | 터미널 | 종착역
    en>ko berth | 부두 | 선착장
    en>ko tunnel | 굴길 | 턴넬
    en>ko factory | 공장 | 제작소
    en>ko border post | 국경 초소 | 국경 분견대
    en>ko railway bridge | 철도 다리 | 철도 륙교
    en>ko hangar | 격납고 | 비행기집
    en>ko checkpoint | 검문소 | 차단봉
    ru>en пограничный пункт | border post | frontier gate
    ru>en грузовой терминал | freight terminal | cargo depot
    ru>en железнодорожный мост | railway bridge | train viaduct
    ru>en торговый павильон | market hall | bazaar
    ru>en портовый кран | harbour crane | quay hoist
    ko>en 창고 | warehouse | barn
    ko>en 등대 | lighthouse | beacon
    ko>en 부두 | berth | quay
    ko>en 검문소 | checkpoint | turnpike
    ko>en 격납고 | hangar | shed
    """.split(separator: "\n").map { line in
      let parts = line.split(separator: " | ").map(String.init)
      let head = parts[0].split(separator: " ", maxSplits: 1).map(String.init)
      return Renderings(languages: head[0], term: head[1], first: parts[1], second: parts[2])
    }

  /// Sentences with nothing in common but the term.
  private static let frames: [(en: String, ru: String, ko: String)] = [
    ("Workers repaired the {} yesterday.", "Вчера рабочие чинили {}.", "어제 로동자들이 {}을 고쳤다."),
    ("Nobody guards the {} at night.", "Ночью {} не охраняют.", "밤에는 {}을 지키지 않는다."),
    ("The {} closes in winter.", "Зимой {} закрывается.", "겨울에는 {}을 닫는다."),
    ("Trucks wait behind the {}.", "Грузовики ждут там, где {}.", "화물차들이 {} 뒤에서 기다린다."),
    ("A storm damaged the {}.", "Буря повредила {}.", "폭풍이 {}을 부시였다."),
    ("Guests saw the {} first.", "Гости сначала увидели {}.", "손님들은 먼저 {}을 보았다."),
    ("Engineers measure the {} again.", "Инженеры снова измеряют {}.", "기사들이 {}을 다시 잰다."),
    ("Smoke rises over the {}.", "Дым скрывает {}.", "연기가 {}을 가리운다."),
  ]

  /// The lines of those units in which a term is found to be rendered in two ways.
  /// - Parameter renderings: the one of each unit.
  func lines(_ renderings: [String], by checker: TranslationChecker) throws -> [Int] {
    let tags = languages.split(separator: ">").map(String.init)
    let (source, target) = (try LanguageTag(tags[0]), try LanguageTag(tags[1]))
    return try findings(
      zip(Self.frames, renderings).enumerated().map { number, row in
        translation(
          Self.filled(row.0, tags[0], term), Self.filled(row.0, tags[1], row.1), to: target, from: source,
          line: number + 1)
      }, by: checker
    ).map(\.line)
  }

  private static func filled(_ frame: (en: String, ru: String, ko: String), _ language: String, _ word: String)
    -> String
  {
    let text = language == "en" ? frame.en : language == "ru" ? frame.ru : frame.ko
    guard language == "ko", let last = word.unicodeScalars.last, (last.value - 0xAC00) % 28 == 0 else {
      return text.replacing("{}", with: word)
    }
    return text.replacing("{}을", with: word + "를").replacing("{}", with: word)
  }
}

/// The findings on terms in some units.
private func findings(_ units: [Translation], by checker: TranslationChecker) throws -> [Finding] {
  var batch = BatchCheck(onlyTerms)
  return try units.flatMap { batch.findings(in: try checker.check($0), of: $0) }
}

/// Settings under which no other rule counts.
private let onlyTerms: CheckSettings = {
  var settings = CheckSettings()
  for rule in RuleCatalogue.descriptions { settings.levels[rule.id] = rule.id == "inconsistent-term" ? .warning : .off }
  return settings
}()

@Suite struct `A term without an entry that comes often` {
  private let checker: TranslationChecker

  init() throws { checker = try TranslationChecker(onlyTerms, glossary: Glossary(concepts: [])) }

  @Test func `is found where it is rendered in two ways`() throws {
    for row in Renderings.all {
      let (first, second) = (row.first, row.second)
      let found = try row.lines([first, first, first, first, first, second, second], by: checker)
      #expect(found == [7], "\(row)")
    }
  }

  @Test func `passes where it is rendered in one way`() throws {
    for row in Renderings.all {
      let (first, second) = (row.first, row.second)
      #expect(try row.lines(.init(repeating: first, count: 8), by: checker).isEmpty, "\(row)")
      // Once is a chance, and who names both knows of both.
      #expect(
        try row.lines([first, first, first, first, first, first, second], by: checker).isEmpty, "\(row), once")
      #expect(
        try row.lines([first, first, first, first, "\(first) – \(second)", second, second], by: checker).isEmpty,
        "\(row), both")
    }
  }

  @Test func `passes where another word of the sources says what differs`() throws {
    let rows = [
      ("The key is rusty.", "Ключ ржавый."), ("He lost the key.", "Он потерял ключ."),
      ("Guests want the key.", "Гостям нужен ключ."), ("Oil the key.", "Смажьте ключ."),
      ("Nobody has the key.", "Ключа ни у кого нет."),
      ("The keyboard lacks the key.", "На клавиатуре нет этой клавиши."),
      ("Press the key of the keyboard.", "Нажмите клавишу клавиатуры."),
    ]
    let units = rows.enumerated().map { translation($1.0, $1.1, line: $0 + 1) }
    #expect(try findings(units, by: checker).isEmpty)
  }

  @Test func `is named with both renderings and the place of the other`() throws {
    let rows = [
      ("Guests saw the warehouse.", "Гости увидели склад."), ("The warehouse burned.", "Сгорел склад."),
      ("A storm hit the warehouse.", "На склад налетела буря."), ("Nobody guards the warehouse.", "Склад не охраняют."),
      ("He sold the warehouse.", "Он продал склад."), ("They built the warehouse.", "Они построили амбар."),
      ("The warehouse is empty.", "Пустует амбар."),
    ]
    let units = rows.enumerated().map { translation($1.0, $1.1, line: $0 + 1) }
    let found = try findings(units, by: checker).first
    #expect(found?.message == "“warehouse” is “амбар” here and “склад” in line 2")
    #expect(found?.targetRange == 8..<13 && found?.sourceRange == 4..<13 && found?.severity == .warning)
  }
}

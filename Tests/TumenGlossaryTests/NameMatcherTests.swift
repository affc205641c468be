import TestSupport
import Testing
import TumenModel
import TumenText

@testable import TumenGlossary

/// Pairs of forms of one name, in every pair of scripts.
private let same: [(String, String)] = [
  ("Pak Thae Song", "박태성"), ("Bak Taeseong", "박태성"), ("Park Tae-sung", "박태성"), ("Пак Тхэ Сон", "박태성"),
  ("Пак Тхэсон", "Pak Thae Song"), ("Tae-song Pak", "Pak Thae Song"), ("PAK THAE SONG", "Пак Тхэ Сон"),
  ("Lee Myung-bak", "이명박"), ("Ли Мён Бак", "리명박"), ("Rhee Syngman", "이승만"), ("리룡남", "이용남"),
  ("Цой Рен Хэ", "최룡해"), ("Choe Ryong Hae", "Чхве Рён Хэ"), ("Юн Чжон Хо", "윤정호"), ("Chŏng Myŏngsu", "Чон Мён Су"),
  ("Mikhail Mishustin", "Михаил Мишустин"), ("Михаил Мишустин", "미하일 미슈스틴"), ("미하일 미슈스찐", "Mikhail Mishustin"),
  ("Мишустин, Михаил", "Mikhail Mishustin"), ("М. Мишустин", "Михаил Мишустин"),
  ("Мишустин Михаил Владимирович", "Mikhail Mishustin"), ("Iurii Trutnev", "Юрий Трутнев"), ("Kožemâko", "Кожемяко"),
  ("Владивосток", "블라디보스토크"), ("Туманган", "두만강"), ("독립문", "Dongnimmun"), ("신라", "Silla"),
]

/// Different names that look or sound alike.
private let different: [(String, String)] = [
  ("Pak Thae Dok", "박태성"), ("Pak Pong Ju", "Pak Thae Song"), ("Пак Пон Чжу", "박태성"), ("Kim Jong Il", "Kim Jong Un"),
  ("Ким Чен Ир", "Ким Чен Ын"), ("김정일", "김정은"), ("Kim Jong Il", "김정은"), ("Ким Чен Ир", "김정은"),
  ("Сергей Лавров", "Mikhail Mishustin"), ("박태덕", "박태성"), ("Rajin", "라선"),
  ("Александр Козлов", "Александр Мацегора"), ("Ким", "김정은"),
]

@Suite struct `Two names` {
  @Test(arguments: same) func `of one person or place are alike in any scripts`(one: String, other: String) {
    #expect(NameMatcher.score(one, other) >= NameMatcher.threshold)
  }

  @Test(arguments: different) func `of different ones are not`(one: String, other: String) {
    #expect(NameMatcher.score(one, other) < NameMatcher.threshold)
  }

  @Test(arguments: ["", "…", "123", "👩‍👩‍👧", "\u{0}", String(repeating: "박", count: 10_000), "-.-.-", "...", "A.", "А. Б."])
  func `score something from 0 to 100 whatever they are`(name: String) {
    for other in [name, "박태성", "Пак", ""] {
      #expect((0...100).contains(NameMatcher.score(name, other)) && (0...100).contains(NameMatcher.score(other, name)))
    }
    #expect(NameMatcher([name, "Пак"]).matches(for: name, minimum: 0, limit: 3).count <= 3)
  }
}

@Suite struct `A list of names` {
  /// The index may pass over a name only if it shares too few sounds to be taken for the query.
  @Test func `gives what a scan of all of it gives`() {
    var generator = SeededGenerator(seed: 96)
    let syllables = Array("박김리최정태성경준용해남철호덕훈명수은영광선희")
    let names = (0..<500).map { _ in String((0..<3).map { _ in syllables.randomElement(using: &generator) ?? "박" }) }
    let matcher = NameMatcher(names)
    for round in 0..<20 {
      let name = names.randomElement(using: &generator) ?? ""
      guard let query = try? SchemeCatalogue().transliteration(of: name, from: .koreanNorth, to: .english).result else {
        continue
      }
      let best = names.map { NameMatcher.score(query, $0) }.max() ?? 0
      #expect(matcher.matches(for: query, minimum: 1).first?.score == best, "seed 96, round \(round): \(query)")
    }
  }

  @Test func `is in order of likeness, then of the list`() {
    let matches = NameMatcher(["박태손", "박태성", "박태성", "김덕훈"]).matches(for: "박태성")
    #expect(matches.map(\.place) == [1, 2, 0])
    #expect(matches[0].score == 100)
  }
}

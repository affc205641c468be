import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenMemory

private func unit(
  _ english: String, _ russian: String = "—", _ korean: String? = nil, id: String? = nil
) -> TranslationUnit {
  TranslationUnit(
    id: id,
    variants: [.init(.english, Segment(english)), .init(.russian, Segment(russian))]
      + (korean.map { [.init(.koreanNorth, Segment($0))] } ?? []))
}

extension Concordance.Hit {
  /// The text with what was found between brackets.
  fileprivate var marked: String {
    let scalars = Array(text.unicodeScalars)
    var marked = ""
    var place = 0
    for range in ranges {
      marked += String(String.UnicodeScalarView(scalars[place..<range.lowerBound]))
      marked += "[\(String(String.UnicodeScalarView(scalars[range])))]"
      place = range.upperBound
    }
    return marked + String(String.UnicodeScalarView(scalars[place...]))
  }
}

@Suite struct `A concordance` {
  @Test(arguments: [
    // Words in any order, phrases side by side, beginnings.
    ("river bridge", "The new bridge over the river", "The new [bridge] over the [river]"),
    ("\"new bridge\"", "A new road bridge, a new bridge", "A new road bridge, a [new bridge]"),
    ("“over the” new", "The new bridge over the river", "The [new] bridge [over the] river"),
    ("constr*", "Construction and reconstruction", "[Construction] and reconstruction"),
    ("\"road br*\"", "the road bridges", "the [road bridges]"),
    ("road-bridge", "a road bridge", "a [road bridge]"),
    // English forms.
    ("bridge", "Bridges and the bridge's length", "[Bridges] and the [bridge's] length"),
    ("bridges", "one bridge", "one [bridge]"), ("embassy", "two embassies’ staff", "two [embassies]’ staff"),
    ("embassies", "an embassy", "an [embassy]"), ("arrive", "They arrived.", "They [arrived]."),
    ("arrived", "arriving and arrives", "[arriving] and [arrives]"), ("try", "he tried", "he [tried]"),
    ("be", "it was", "it [was]"), ("overwrite", "it is overwritten", "it is [overwritten]"),
    ("news", "new news", "new [news]"),
    ("stopped", "to stop there", "to [stop] there"), ("went", "they go there", "they [go] there"),
    ("go", "gone or going", "[gone] or [going]"), ("men", "one man", "one [man]"),
    ("child", "two children", "two [children]"),
    ("easy", "the easiest way", "the [easiest] way"),
    ("better", "a good way", "a [good] way"),
    ("small", "a smaller file", "a [smaller] file"),
    ("firemen", "a fireman came", "a [fireman] came"), ("wrote", "written by hand", "[written] by hand"),
    ("built", "to build well", "to [build] well"), ("knife", "sharp knives", "sharp [knives]"),
    // Case, width, decomposed letters and invisible characters.
    ("BRIDGE", "the ｂｒｉｄｇｅ", "the [ｂｒｉｄｇｅ]"), ("cafe\u{0301}", "a café", "a [café]"),
    ("bridge", "a brid\u{00AD}ge", "a [brid\u{00AD}ge]"), ("brid\u{00AD}ge", "two bridges", "two [bridges]"),
    ("ｂｒｉｄｇｅ", "two bridges", "two [bridges]"),
    // Marks are no words.
    ("4.7", "4.7 km", "[4.7] km"), ("C++ (x)", "c, X", "[c], [X]"),
    // Letters without spaces.
    ("朝鲜", "在朝鲜的桥", "在[朝鲜]的桥"), ("鲜 朝", "在朝和鲜", "在[朝]和[鲜]"),
  ])
  func `finds words in English`(query: String, text: String, marked: String) throws {
    let fixture = try Fixture()
    try fixture.add([unit(text), unit("something else")])
    for isExhaustive in [false, true] {
      let hits = try Concordance(fixture.store).hits(for: query, isExhaustive: isExhaustive)
      #expect(hits.map(\.marked) == [marked], "\(query)")
    }
  }

  @Test(arguments: [
    ("мост", "Под мостами и о мосте", "Под [мостами] и о [мосте]"), ("мостом", "новый мост", "новый [мост]"),
    ("река", "за рекой, у рек", "за [рекой], у [рек]"), ("реками", "река", "[река]"),
    ("Путин", "встреча с Путиным", "встреча с [Путиным]"), ("новый", "о новых мостах", "о [новых] мостах"),
    ("новая", "новому мосту", "[новому] мосту"), ("ёлка", "две елки", "две [елки]"), ("елка", "Ёлка", "[Ёлка]"),
    ("здание", "в зданиях", "в [зданиях]"), ("станциями", "нет станций", "нет [станций]"),
    ("\"новый мост\"", "у нового моста", "у [нового моста]"), ("за\u{0301}мок", "замок", "[замок]"),
    // What the key leaves out keeps no form away.
    ("мо\u{0301}ст", "под мостами", "под [мостами]"), ("зам\u{00AD}ок", "у замка", "у [замка]"),
    ("Пу\u{0301}тин", "с Путиным", "с [Путиным]"), ("се\u{0301}стры", "нет сестёр", "нет [сестёр]"),
    // No ending, and a vowel that parts two consonants or falls out.
    ("окон", "в окно, под окнами", "в [окно], под [окнами]"), ("писем", "одно письмо", "одно [письмо]"),
    ("сестёр", "о сестре", "о [сестре]"), ("девушек", "девушкой", "[девушкой]"),
    ("копеек", "за копейку", "за [копейку]"),
    ("денег", "за деньги", "за [деньги]"), ("земель", "на земле", "на [земле]"), ("песен", "песню", "[песню]"),
    ("отца", "отец и отцы", "[отец] и [отцы]"), ("пальцы", "палец", "[палец]"), ("бойцов", "один боец", "один [боец]"),
    ("дней", "день за днём", "[день] за [днём]"), ("рынков", "рынок", "[рынок]"),
    ("наперстка", "наперсток", "[наперсток]"),
    ("статей", "в статье", "в [статье]"), ("форм", "о форме", "о [форме]"), ("войн", "после войны", "после [войны]"),
    // Other stems.
    ("друзей", "друг другу", "[друг] [другу]"), ("сыновей", "с сыном", "с [сыном]"),
    ("имени", "имя в именах", "[имя] в [именах]"),
    ("времён", "время", "[время]"), ("матери", "мать с матерью", "[мать] с [матерью]"),
    ("людьми", "человека", "[человека]"),
    ("детям", "ребёнка", "[ребёнка]"), ("стульев", "на стуле", "на [стуле]"), ("церкви", "церковь", "[церковь]"),
    ("лет", "в году", "в [году]"), ("сна", "сон", "[сон]"), ("деревьями", "дерево", "[дерево]"),
  ])
  func `finds Russian words in all their forms`(query: String, text: String, marked: String) throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", text), unit("b", "другое")])
    let hits = try Concordance(fixture.store).hits(for: query)
    #expect(hits.map(\.marked) == [marked], "\(query)")
    #expect(try Concordance(fixture.store).hits(for: query, isExhaustive: true) == hits)
  }

  @Test(arguments: [
    ("банк", "в банке; банок и банки нет", "в [банке]; банок и [банки] нет"),
    ("мост", "мосты и постов", "[мосты] и постов"),
    ("стол", "столица и столы", "столица и [столы]"), ("полка", "полк, полку", "[полк], [полку]"),
    ("отец", "отчий дом отцов", "отчий дом [отцов]"),
  ])
  func `finds no other Russian words`(query: String, text: String, marked: String) throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", text)])
    #expect(try Concordance(fixture.store).hits(for: query).map(\.marked) == [marked])
  }

  @Test(arguments: [
    ("두만강", "두만강에서 두만강다리까지", "[두만강에서] 두만강다리까지"), ("다리", "다리를 건설하고 다리미", "[다리를] 건설하고 다리미"),
    ("건설", "건설하였다", "[건설하였다]"), ("두만강 다리", "다리가 두만강에", "[다리가] [두만강에]"),
    ("\"두만강 다리\"", "두만강의 다리", "[두만강의 다리]"), ("두만*", "두만강다리", "[두만강다리]"),
    ("\u{1103}\u{1161}\u{1105}\u{1175}", "다리", "[다리]"),
    // From any form.
    ("두만강을", "두만강의 물", "[두만강의] 물"), ("창문으로", "창문과 문", "[창문과] 문"), ("다리에서는", "다리까지", "[다리까지]"),
    ("로동자들에게", "로동자가", "[로동자가]"), ("강을", "강에서 강하게", "[강에서] 강하게"), ("러시아로", "러시아는", "[러시아는]"),
    ("사람들", "사람이", "[사람이]"), ("평양까지도", "평양과", "[평양과]"), ("\"두만강의 다리\"", "두만강 다리", "[두만강 다리]"),
    // As the North and the South write their heads.
    ("미사일", "탄도미싸일, 새 미싸일을", "탄도미싸일, 새 [미싸일을]"), ("뻐스", "버스가 간다", "[버스가] 간다"),
    ("노동자", "로동자들이 왔다", "[로동자들이] 왔다"), ("로동자가", "노동자의 힘", "[노동자의] 힘"),
    ("이용", "리용을 늘린다", "[리용을] 늘린다"),
    ("여성", "녀성은 간다", "[녀성은] 간다"), ("력사를", "역사와 려사", "[역사와] 려사"), ("나라", "나라의 노래", "[나라의] 노래"),
    // Digits and letters before Hangul.
    ("2024년", "2024년에는 12024년", "[2024년에는] 12024년"), ("2024", "2024년에 20245년, 2024만", "[2024년에] 20245년, 2024만"),
    ("2024년에", "2024년의", "[2024년의]"), ("USB", "USB를 꽂다", "[USB를] 꽂다"), ("usb를", "USB로", "[USB로]"),
  ])
  func `finds Korean nouns with their particles`(query: String, text: String, marked: String) throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", "б", text), unit("b", "в", "다른 것")])
    let hits = try Concordance(fixture.store).hits(for: query)
    #expect(hits.map(\.marked) == [marked], "\(query)")
    #expect(try Concordance(fixture.store).hits(for: query, isExhaustive: true) == hits)
  }

  @Test(arguments: [
    ("открыть", "открыл, открывшие, открой", "[открыл], [открывшие], [открой]"),
    ("открыл", "открывает и откроет", "открывает и [откроет]"), ("открыли", "открыть", "[открыть]"),
    ("писать", "пишут, писал и писаем", "[пишут], [писал] и [писаем]"),
    ("идти", "шёл, идут, идея", "[шёл], [идут], идея"),
    ("пошли", "пойдёт и пошёл", "[пойдёт] и [пошёл]"), ("строит", "строили стройку", "[строили] стройку"),
    ("встречались", "встречается, встреча", "[встречается], встреча"), ("быть", "был, будут", "[был], [будут]"),
    ("светит", "светил свет", "[светил] свет"), ("знать", "знаю знатью", "[знаю] знатью"),
    ("стать", "стал статью", "[стал] статью"), ("получить", "получен, получено", "[получен], [получено]"),
    ("установить", "установлена", "[установлена]"),
    ("가다", "갔다, 가는", "[갔다], [가는]"), ("하다", "했다 하나를 하지만", "[했다] 하나를 하지만"),
    ("열다", "열었다. 연다, 엽니다", "[열었다]. [연다], [엽니다]"), ("열었다", "열고 열", "[열고] [열]"),
    ("도왔다", "돕는 도움", "[돕는] [도움]"), ("채택하였다", "채택했습니다, 채택을", "[채택했습니다], 채택을"),
    // Participles, gerunds, stems that change.
    (
      "изменить", "изменил, изменив, изменён, изменены, изменится, измена",
      "[изменил], [изменив], [изменён], [изменены], [изменится], измена"
    ),
    ("изменённый", "изменит, изменивший", "[изменит], [изменивший]"),
    ("применить", "применил, применён, применив", "[применил], [применён], [применив]"),
    (
      "использовать", "используя используемый используете использованный",
      "[используя] [используемый] [используете] [использованный]"
    ),
    ("выбрать", "выбран, выбранный, выбирать", "[выбран], [выбранный], выбирать"),
    ("создать", "создан, создаст, создание", "[создан], [создаст], создание"),
    ("сделать", "сделан, сделано, дело", "[сделан], [сделано], дело"),
    ("помогать", "помогая, помощь", "[помогая], помощь"),
    ("собрать", "соберёт, собран, сбор", "[соберёт], [собран], сбор"),
    // A verb that is another word more often; not those that share a form with it.
    ("주다", "주고 주는 준 줘 줄 줄기", "[주고] [주는] [준] [줘] [줄] 줄기"), ("사다", "사고, 샀다, 살다", "[사고], [샀다], 살다"),
    ("하다", "하는 한 해 함 함께", "[하는] [한] [해] [함] 함께"), ("비다", "비어 비었습니다 빈", "[비어] [비었습니다] [빈]"),
    ("쓰다", "써 쓸", "[써] [쓸]"), ("되다", "되는 된 돼", "[되는] [된] [돼]"), ("가다", "가기를", "[가기를]"),
    // One syllable that is seldom a verb.
    ("한", "한 개를 하다", "[한] 개를 하다"), ("산", "산이 살다", "[산이] 살다"),
  ])
  func `finds the forms of a verb that texts have`(query: String, text: String, marked: String) throws {
    let fixture = try Fixture()
    let isKorean = query >= "가"
    try fixture.add([isKorean ? unit("a", "б", text) : unit("a", text)])
    for isExhaustive in [false, true] {
      #expect(try Concordance(fixture.store).hits(for: query, isExhaustive: isExhaustive).map(\.marked) == [marked])
    }
  }

  @Test(arguments: [
    ("доступный", "доступен, доступна, доступны, доступ", "[доступен], [доступна], [доступны], доступ"),
    ("доступны", "доступен, доступная", "[доступен], [доступная]"),
    ("неизвестный", "неизвестен, неизвестно", "[неизвестен], [неизвестно]"),
    ("красивый", "красив, красивы, красивее", "[красив], [красивы], [красивее]"),
    ("верен", "верный, вера", "[верный], вера"),
    ("этот", "эта, эти, этого", "[эта], [эти], [этого]"), ("весь", "всех, всё, вес", "[всех], [всё], вес"),
    ("ваш", "вашего", "[вашего]"), ("свой", "своего, св, сву, све", "[своего], св, сву, све"),
    ("два", "двух, две, двор", "[двух], [две], двор"), ("трёх", "три, третий", "[три], третий"),
    ("он", "его, ему, ним, ней", "[его], [ему], [ним], ней"), ("ним", "они, он", "[они], [он]"),
  ])
  func `finds the forms of adjectives and pronouns`(query: String, text: String, marked: String) throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", text)])
    for isExhaustive in [false, true] {
      #expect(try Concordance(fixture.store).hits(for: query, isExhaustive: isExhaustive).map(\.marked) == [marked])
    }
  }

  @Test(arguments: [
    ("свет", "светит, светом", "светит, [светом]"), ("часть", "часто, частями", "часто, [частями]"),
    ("строй", "строитель, строя", "строитель, [строя]"), ("канал", "каналы, канула", "[каналы], канула"),
  ])
  func `takes no noun for a verb`(query: String, text: String, marked: String) throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", text)])
    #expect(try Concordance(fixture.store).hits(for: query).map(\.marked) == [marked])
  }

  @Test(arguments: [
    // A noun that ends like a particle, which other words show to be one.
    ("어린이", "어린이와 어린 소녀", "어린이를", "[어린이와] 어린 소녀"), ("김정은", "김정은과 김정일", "김정은의", "[김정은과] 김정일"),
    ("정치가", "정치가의 정치", "정치가들이", "[정치가의] 정치"), ("원자로", "원자로, 원자의 힘", "원자로를", "[원자로], 원자의 힘"),
    ("설계도를", "설계도의 설계", "설계도가", "[설계도의] 설계"), ("회의", "회의, 회가", "회의에서", "[회의], 회가"),
  ])
  func `cuts no particle off a word that is a noun with it`(
    query: String, text: String, evidence: String, marked: String
  ) throws {
    let fixture = try Fixture()
    try fixture.add([unit("a", "б", text), unit("b", "в", evidence)])
    for isExhaustive in [false, true] {
      let hits = try Concordance(fixture.store).hits(for: query, isExhaustive: isExhaustive)
      #expect(hits.map(\.marked).contains(marked), "\(query) \(isExhaustive)")
    }
  }

  @Test func `shows the unit that changed last first, with the other side`() throws {
    let fixture = try Fixture()
    try fixture.add((0..<5).map { unit("bridge \($0)", "мост \($0)", id: "u\($0)") })
    let hits = try Concordance(fixture.store).hits(for: "bridge", limit: 3)
    #expect(hits.map(\.unit) == ["u4", "u3", "u2"] && hits[0].others.map(\.segment.text) == ["мост 4"])
    #expect(try Concordance(fixture.store).hits(for: "bridge", in: .russian).isEmpty)
    #expect(try Concordance(fixture.store).hits(for: "мост", in: .russian).count == 5)
    // All words stand in one segment.
    #expect(try Concordance(fixture.store).hits(for: "bridge мост").isEmpty)
  }

  @Test(arguments: ["", " ", "\"\"", "*", "—", "\" OR \"", "NOT", "a\" AND \"b", "1zx", ")("])
  func `takes any text for words and marks, never for an expression`(query: String) throws {
    let fixture = try Fixture()
    try fixture.add([unit("bridge")])
    #expect(try Concordance(fixture.store).hits(for: query).isEmpty)
  }

  @Test func `keeps up with units that come and go`() throws {
    let fixture = try Fixture()
    let concordance = Concordance(fixture.store)
    func units() throws -> [String] { try concordance.hits(for: "bridge").map(\.unit) }
    #expect(try units().isEmpty)
    try fixture.add([unit("bridge", id: "a")])
    #expect(try units() == ["a"])
    try fixture.add([unit("bridges", id: "b")])
    #expect(try units() == ["b", "a"])
    _ = try fixture.store.remove(where: UnitFilter([.id("a")]), isApplied: true)
    #expect(try units() == ["b"])
    try fixture.add([unit("bridge", id: "a")])
    #expect(try units() == ["a", "b"] && Concordance(fixture.store).hits(for: "bridge").map(\.unit) == ["a", "b"])
  }

  @Test(arguments: ["missing", "empty", "junk", "cut", "foreign"])
  func `never trusts its index`(fault: String) throws {
    let fixture = try Fixture()
    try fixture.add((0..<50).map { unit("bridge \($0)") })
    let expected = try Concordance(fixture.store).hits(for: "bridge", limit: 100)
    #expect(expected.count == 50)
    let index = URL(fileURLWithPath: fixture.store.path + ".concordance")
    switch fault {
    case "missing": try FileManager.default.removeItem(at: index)
    case "empty": try Data().write(to: index)
    case "junk": try Data(repeating: 0x41, count: 5000).write(to: index)
    case "cut": try Data(contentsOf: index).prefix(9000).write(to: index)
    default:
      let other = try Fixture()
      try other.add((0..<60).map { unit("tunnel \($0)") })
      _ = try Concordance(other.store).hits(for: "tunnel")
      try Data(contentsOf: URL(fileURLWithPath: other.store.path + ".concordance")).write(to: index)
    }
    #expect(try Concordance(fixture.store).hits(for: "bridge", limit: 100) == expected)
  }

  @Test func `tells one bit of its index that was turned, wherever it stands`() throws {
    let fixture = try Fixture()
    try fixture.add((0..<50).map { unit("bridge \($0) opened", "мост \($0) открыт", "다리 \($0)") })
    func hits() throws -> [Concordance.Hit] {
      try ["bridge", "мост", "открыть"].flatMap { try Concordance(fixture.store).hits(for: $0, limit: 100) }
    }
    let expected = try hits()
    let index = URL(fileURLWithPath: fixture.store.path + ".concordance")
    let bytes = try Data(contentsOf: index)
    // What SQLite counts at each change may be anything.
    let counters = [24..<28, 92..<100]
    var generator = SeededGenerator(seed: 5)
    let step = bytes.count / 30
    for start in Array(stride(from: 0, to: 100, by: 4)) + Array(stride(from: 100, to: bytes.count, by: step)) {
      let within = Int.random(in: 0..<(start < 100 ? 4 : step), using: &generator)
      let place = min(bytes.count - 1, start + within)
      var damaged = bytes
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      try damaged.write(to: index)
      let problems = try Memory(fixture.store, penalties: []).problems()
      #expect(problems.isEmpty == counters.contains { $0.contains(place) }, "seed 5, byte \(place)")
      try damaged.write(to: index)
      #expect(try hits() == expected, "seed 5, byte \(place)")
      // It was made anew, so that nothing is wrong any more.
      #expect(try Memory(fixture.store, penalties: []).problems().isEmpty, "seed 5, byte \(place)")
    }
  }

  @Test(arguments: [UInt64(1), 2])
  func `finds what a look at every unit finds`(seed: UInt64) throws {
    let fixture = try Fixture()
    var generator = SeededGenerator(seed: seed)
    let words = [
      "bridge", "bridges", "the", "мост", "моста", "мостами", "река", "두만강", "두만강에서", "다리를", "새", "4.7", "—",
    ]
    func text() -> String {
      (0..<Int.random(in: 1...6, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }
        .joined(separator: " ")
    }
    try fixture.add((0..<150).map { _ in unit(text(), text(), text()) })
    let concordance = Concordance(fixture.store)
    for round in 0..<60 {
      var query = text()
      if round % 3 == 0 { query = "\"\(query)\"" }
      if round % 5 == 0 { query += "*" }
      let limit = [1, 5, 1000][round % 3]
      let language = [nil, LanguageTag.english, .russian, .korean][round % 4]
      #expect(
        try concordance.hits(for: query, in: language, limit: limit)
          == concordance.hits(for: query, in: language, limit: limit, isExhaustive: true), "seed \(seed): \(query)")
    }
  }
}

@Suite struct `A word of a concordance` {
  @Test func `begins as its key does, where its letters tell`() {
    let letters = Array("aZ9йЙёЁеЕжß가힣\u{0301}\u{0308}\u{0306}\u{1161}\u{11A8}İﬁＡ１\u{200B}_".unicodeScalars)
    var generator = SeededGenerator(seed: 17)
    var told = 0
    for round in 0..<4000 {
      var word = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        word.append(letters[Int.random(in: letters.indices, using: &generator)])
      }
      let text = Substring(String(word))
      guard let beginning = ConcordanceWords.beginning(of: text) else { continue }
      told += 1
      let key = ConcordanceWords.key(of: text)
      #expect(key.unicodeScalars.first == beginning, "seed 17, round \(round), \(Array(word))")
    }
    #expect(told > 500)
  }
}

import Testing
import TumenModel

@testable import TumenText

/// One row a name: its genitive, dative, accusative, instrumental and prepositional.
private struct Paradigm: Sendable, CustomTestStringConvertible {
  let name: String
  let kind: RussianName.Kind
  let gender: Concept.Gender?
  let forms: [String]
  var testDescription: String { name }

  init(_ kind: RussianName.Kind, _ name: String, _ forms: String, gender: Concept.Gender? = nil) {
    self.name = name
    self.kind = kind
    self.gender = gender
    self.forms = forms.isEmpty ? Array(repeating: name, count: 5) : forms.split(separator: "|").map(String.init)
  }
}

/// By the rules of A. A. Zaliznyak's dictionary and of D. E. Rosenthal's handbook on names.
private let paradigms: [Paradigm] = [
  // Korean names: the last word alone, of men alone, and only if it ends in a consonant.
  Paradigm(.person, "Пак Тхэ Сон", "Пак Тхэ Сона|Пак Тхэ Сону|Пак Тхэ Сона|Пак Тхэ Соном|Пак Тхэ Соне"),
  Paradigm(.person, "Чо Сок Чхоль", "Чо Сок Чхоля|Чо Сок Чхолю|Чо Сок Чхоля|Чо Сок Чхолем|Чо Сок Чхоле"),
  Paradigm(.person, "Ким Чен Ир", "Ким Чен Ира|Ким Чен Иру|Ким Чен Ира|Ким Чен Иром|Ким Чен Ире"),
  Paradigm(.person, "Пак Тхэсон", "Пак Тхэсона|Пак Тхэсону|Пак Тхэсона|Пак Тхэсоном|Пак Тхэсоне"),
  Paradigm(.person, "Юн Чон Хо", ""), Paradigm(.person, "Ким Чен Гю", ""),
  Paradigm(.person, "Ким Ё Чжон", "", gender: .female), Paradigm(.person, "Чхве Сон Хи", "", gender: .female),
  Paradigm(.person, "Цой", "Цоя|Цою|Цоя|Цоем|Цое"), Paradigm(.person, "Цой", "", gender: .female),
  // Russian names.
  Paradigm(
    .person, "Михаил Мишустин",
    "Михаила Мишустина|Михаилу Мишустину|Михаила Мишустина|Михаилом Мишустиным|Михаиле Мишустине"),
  Paradigm(
    .person, "Козлов Александр Александрович",
    "Козлова Александра Александровича|Козлову Александру Александровичу|Козлова Александра Александровича"
      + "|Козловым Александром Александровичем|Козлове Александре Александровиче"),
  Paradigm(
    .person, "Олег Кожемяко", "Олега Кожемяко|Олегу Кожемяко|Олега Кожемяко|Олегом Кожемяко|Олеге Кожемяко"),
  Paradigm(
    .person, "Александр Мацегора",
    "Александра Мацегоры|Александру Мацегоре|Александра Мацегору|Александром Мацегорой|Александре Мацегоре"),
  Paradigm(.person, "Лев Толстой", "Льва Толстого|Льву Толстому|Льва Толстого|Львом Толстым|Льве Толстом"),
  Paradigm(
    .person, "Пётр Чайковский",
    "Петра Чайковского|Петру Чайковскому|Петра Чайковского|Петром Чайковским|Петре Чайковском"),
  Paradigm(
    .person, "Валентина Матвиенко",
    "Валентины Матвиенко|Валентине Матвиенко|Валентину Матвиенко|Валентиной Матвиенко|Валентине Матвиенко"),
  Paradigm(
    .person, "Мария Захарова", "Марии Захаровой|Марии Захаровой|Марию Захарову|Марией Захаровой|Марии Захаровой"),
  Paradigm(
    .person, "Ольга Шостакович",
    "Ольги Шостакович|Ольге Шостакович|Ольгу Шостакович|Ольгой Шостакович|Ольге Шостакович"),
  Paradigm(
    .person, "Шостакович Дмитрий Дмитриевич",
    "Шостаковича Дмитрия Дмитриевича|Шостаковичу Дмитрию Дмитриевичу|Шостаковича Дмитрия Дмитриевича"
      + "|Шостаковичем Дмитрием Дмитриевичем|Шостаковиче Дмитрии Дмитриевиче"),
  Paradigm(.person, "ПАК ТХЭ СОН", "ПАК ТХЭ СОНА|ПАК ТХЭ СОНУ|ПАК ТХЭ СОНА|ПАК ТХЭ СОНОМ|ПАК ТХЭ СОНЕ"),
  Paradigm(.person, "Путин В. В.", "Путина В. В.|Путину В. В.|Путина В. В.|Путиным В. В.|Путине В. В."),
  Paradigm(.person, "Ольга Бабич", "Ольги Бабич|Ольге Бабич|Ольгу Бабич|Ольгой Бабич|Ольге Бабич"),
  Paradigm(
    .person, "Салтыков-Щедрин",
    "Салтыкова-Щедрина|Салтыкову-Щедрину|Салтыкова-Щедрина|Салтыковым-Щедриным|Салтыкове-Щедрине"),
  Paradigm(.surname, "Коломиец", "Коломийца|Коломийцу|Коломийца|Коломийцем|Коломийце"),
  Paradigm(.surname, "Кузнец", "Кузнеца|Кузнецу|Кузнеца|Кузнецем|Кузнеце"),
  Paradigm(.surname, "Черных", ""), Paradigm(.surname, "Дюма", ""),
  Paradigm(.given, "Любовь", "Любови|Любови|Любовь|Любовью|Любови", gender: .female),
  Paradigm(.given, "Никита", "Никиты|Никите|Никиту|Никитой|Никите", gender: .male),
  Paradigm(.given, "Илья", "Ильи|Илье|Илью|Ильёй|Илье"),
  // Places: the instrumental of -ов and -ин is -ом.
  Paradigm(
    .place, "река Туманная", "реки Туманной|реке Туманной|реку Туманную|рекой Туманной|реке Туманной"),
  Paradigm(
    .place, "Приморский край",
    "Приморского края|Приморскому краю|Приморский край|Приморским краем|Приморском крае"),
  Paradigm(.place, "город Расон", "города Расона|городу Расону|город Расон|городом Расоном|городе Расоне"),
  Paradigm(.place, "Саратов", "Саратова|Саратову|Саратов|Саратовом|Саратове"),
  Paradigm(.place, "Приморье", "Приморья|Приморью|Приморье|Приморьем|Приморье"),
  Paradigm(.place, "Тверь", "Твери|Твери|Тверь|Тверью|Твери"),
  Paradigm(.place, "Ярославль", "Ярославля|Ярославлю|Ярославль|Ярославлем|Ярославле"),
  Paradigm(.place, "Великие Луки", "Великих Лук|Великим Лукам|Великие Луки|Великими Луками|Великих Луках"),
  Paradigm(
    .place, "Петропавловск-Камчатский",
    "Петропавловска-Камчатского|Петропавловску-Камчатскому|Петропавловск-Камчатский|Петропавловском-Камчатским"
      + "|Петропавловске-Камчатском"),
  Paradigm(
    .place, "Ростов-на-Дону", "Ростова-на-Дону|Ростову-на-Дону|Ростов-на-Дону|Ростовом-на-Дону|Ростове-на-Дону"),
  Paradigm(
    .place, "Соединённые Штаты",
    "Соединённых Штатов|Соединённым Штатам|Соединённые Штаты|Соединёнными Штатами|Соединённых Штатах"),
  Paradigm(
    .place, "Курильские острова",
    "Курильских островов|Курильским островам|Курильские острова|Курильскими островами|Курильских островах"),
  Paradigm(.place, "Грозный", "Грозного|Грозному|Грозный|Грозным|Грозном"),
  Paradigm(.place, "КНДР", ""), Paradigm(.place, "Сочи", ""), Paradigm(.place, "Хамгён-Пукто", ""),
  // Titles: the head is declined, what depends on it is not.
  Paradigm(
    .title, "председатель кабинета министров",
    "председателя кабинета министров|председателю кабинета министров|председателя кабинета министров"
      + "|председателем кабинета министров|председателе кабинета министров"),
  Paradigm(
    .title, "чрезвычайный и полномочный посол",
    "чрезвычайного и полномочного посла|чрезвычайному и полномочному послу|чрезвычайного и полномочного посла"
      + "|чрезвычайным и полномочным послом|чрезвычайном и полномочном после"),
  Paradigm(.place, "соглашение", "соглашения|соглашению|соглашение|соглашением|соглашении"),
  Paradigm(.place, "санаторий", "санатория|санаторию|санаторий|санаторием|санатории"),
  Paradigm(
    .place, "Дальний Восток", "Дальнего Востока|Дальнему Востоку|Дальний Восток|Дальним Востоком|Дальнем Востоке"),
  Paradigm(
    .title, "президент Российской Федерации",
    "президента Российской Федерации|президенту Российской Федерации|президента Российской Федерации"
      + "|президентом Российской Федерации|президенте Российской Федерации"),
  Paradigm(
    .title, "исполняющий обязанности министра",
    "исполняющего обязанности министра|исполняющему обязанности министра|исполняющего обязанности министра"
      + "|исполняющим обязанности министра|исполняющем обязанности министра"),
  Paradigm(
    .title, "уполномоченный по правам человека",
    "уполномоченного по правам человека|уполномоченному по правам человека|уполномоченного по правам человека"
      + "|уполномоченным по правам человека|уполномоченном по правам человека"),
  Paradigm(
    .title, "временный поверенный в делах",
    "временного поверенного в делах|временному поверенному в делах|временного поверенного в делах"
      + "|временным поверенным в делах|временном поверенном в делах"),
  Paradigm(
    .title, "премьер-министр",
    "премьер-министра|премьер-министру|премьер-министра|премьер-министром|премьер-министре"),
]

@Suite struct `A Russian name` {
  @Test(arguments: paradigms)
  private func `is declined as the grammar says`(paradigm: Paradigm) {
    let name = RussianName.inflected(paradigm.name, kind: paradigm.kind, gender: paradigm.gender)
    #expect(name.forms.map(\.text) == [paradigm.name] + paradigm.forms)
    #expect(name.isIndeclinable == paradigm.forms.allSatisfy { $0 == paradigm.name })
  }

  @Test(arguments: RussianName.Kind.allCases)
  func `of any letters at all has six forms`(kind: RussianName.Kind) {
    var generator = SeededLetters(state: 91)
    for round in 0..<2000 {
      let text = generator.name()
      let forms = RussianName.inflected(text, kind: kind).forms
      #expect(forms.count == 6, "seed 91, round \(round): \(text)")
      #expect(forms[0].text == TextForm.spaced(TextForm.nfc(text)), "seed 91, round \(round): \(text)")
    }
  }

  @Test func `of ten thousand letters costs no more than its length`() {
    for letters in ["ка", "н", "кхаын", "-", "ий ", ". "] {
      let text = String(repeating: letters, count: 10_000 / letters.count)
      #expect(RussianName.inflected(text, kind: .person).forms.count == 6)
    }
  }
}

/// Names of random endings.
private struct SeededLetters {
  var state: UInt64

  private mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func name() -> String {
    let pieces = ["а", "я", "ий", "ь", "ец", "ов", "ин", "К", "л", "ж", "-", " ", "ая", "о", "ы", "х", "A", "가", "."]
    return (0..<next(below: 9)).map { _ in pieces[next(below: pieces.count)] }.joined()
  }
}

@Suite struct `A Russian term` {
  /// The nominative, genitive and instrumental plural.
  @Test(arguments: [
    ("имя", "имена", "имён", "именами"), ("диаграмма", "диаграммы", "диаграмм", "диаграммами"),
    ("список", "списки", "списков", "списками"), ("число", "числа", "чисел", "числами"),
    ("пароль", "пароли", "паролей", "паролями"), ("уровень", "уровни", "уровней", "уровнями"),
    ("мост", "мосты", "мостов", "мостами"), ("граница", "границы", "границ", "границами"),
    ("пункт пропуска", "пункты пропуска", "пунктов пропуска", "пунктами пропуска"),
    ("железная дорога", "железные дороги", "железных дорог", "железными дорогами"),
    ("соглашение", "соглашения", "соглашений", "соглашениями"), ("посол", "послы", "послов", "послами"),
    ("министерство", "министерства", "министерств", "министерствами"),
    ("делегация", "делегации", "делегаций", "делегациями"),
    ("область", "области", "областей", "областями"), ("паспорт", "паспорта", "паспортов", "паспортами"),
    ("стройка", "стройки", "строек", "стройками"), ("визитка", "визитки", "визиток", "визитками"),
    ("гражданин", "граждане", "граждан", "гражданами"), ("этаж", "этажи", "этажей", "этажами"),
    ("станция", "станции", "станций", "станциями"), ("автомобиль", "автомобили", "автомобилей", "автомобилями"),
  ])
  func `has its plural`(term: String, nominative: String, genitive: String, instrumental: String) {
    let forms = RussianName.plural(term, isAnimate: false)
    #expect([0, 1, 4].map { forms.isEmpty ? "" : forms[$0] } == [nominative, genitive, instrumental])
  }

  @Test(arguments: ["Сочи", "КНДР", "метро", "переговоры", ""])
  func `of one number has none`(term: String) { #expect(RussianName.plural(term, isAnimate: false).isEmpty) }
}

@Suite struct `A Korean particle` {
  /// By the last sound of the name as it is read.
  @Test(arguments: [
    ("박태성", "박태성은", "박태성으로"), ("두만강", "두만강은", "두만강으로"), ("라선시", "라선시는", "라선시로"), ("서울", "서울은", "서울로"),
    ("김정은", "김정은은", "김정은으로"), ("《로동신문》", "《로동신문》은", "《로동신문》으로"), ("2025", "2025는", "2025로"), ("1", "1은", "1로"),
    ("7", "7은", "7로"), ("10", "10은", "10으로"), ("1,000", "1,000은", "1,000으로"), ("30%", "30%는", "30%로"),
    ("FIFA", "FIFA는", "FIFA로"), ("URL", "URL은", "URL로"), ("KTN", "KTN은", "KTN으로"), ("Kim", "Kim은", "Kim으로"),
    ("Google", "Google은", "Google로"), ("Путин", "Путин은", "Путин으로"),
  ])
  func `follows the sound`(name: String, topic: String, direction: String) {
    let forms = KoreanParticles.forms(of: name) ?? []
    #expect(forms.first { $0.particle == "은/는" }?.text == topic)
    #expect(forms.first { $0.particle == "으로/로" }?.text == direction)
  }

  @Test(arguments: ["", "…", "!!", "👩‍👩‍👧"])
  func `follows nothing that is not read`(name: String) { #expect(KoreanParticles.forms(of: name) == nil) }
}

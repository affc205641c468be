import Testing
import TumenGlossary
import TumenModel

@testable import TumenMemory

/// The best match of a query against one segment, with a glossary of a few names.
func alarms(_ query: String, _ segment: String, _ language: LanguageTag) throws -> [Alarm] {
  let fixture = try Fixture()
  let french = try LanguageTag("fr")
  try fixture.add([TranslationUnit(variants: [.init(language, Segment(segment)), .init(french, Segment("x"))])])
  let matches = try fixture.matches(
    query, language, french, minimum: 0, scoring: .weighted, glossary: Glossary(concepts: concepts))
  return try #require(matches.first).alarms
}

private let concepts = [
  concept("pak-thae-song", .person, ["Pak Thae Song", "Пак Тхэ Сон", "박태성"]),
  concept("kim-jong-un", .person, ["Kim Jong Un", "Ким Чен Ын", "김정은"]),
  concept("kim-jong-il", .person, ["Kim Jong Il", "Ким Чен Ир", "김정일"]),
  concept("vladimir-putin", .person, ["Vladimir Putin", "Владимир Путин", "블라디미르 푸틴"]),
  concept("sergey-lavrov", .person, ["Sergey Lavrov", "Сергей Лавров", "세르게이 라브로프"]),
  Concept(
    id: "choe-son-hui", kind: .person,
    terms: [
      Term("Choe Son Hui", language: .english), Term("Choe Sonhui", language: .english, status: .admitted),
      Term("Чхве Сон Хи", language: .russian), Term("Цой Сон Хи", language: .russian, status: .deprecated),
    ]),
  concept("moscow", .place, ["Moscow", "Москва", "모스크바"]),
  concept("russia", .organization, ["Russia", "Россия", "러시아"]),
  concept("china", .organization, ["China", "Китай", "중국"]),
  Concept(
    id: "dprk", kind: .place,
    terms: [
      Term("DPRK", language: .english), Term("North Korea", language: .english, status: .admitted),
      Term("КНДР", language: .russian), Term("Северная Корея", language: .russian, status: .admitted),
    ]),
  Concept(
    id: "mongolia", kind: .place,
    terms: [Term("몽골", language: .korean), Term("몽골 공화국", language: .korean, status: .admitted)]),
]

private func concept(_ id: String, _ kind: Concept.Kind, _ names: [String]) -> Concept {
  let languages: [LanguageTag] = [.english, .russian, .korean]
  return Concept(
    id: id, kind: kind, gender: kind == .person ? .male : nil,
    terms: zip(names, languages).map { Term($0, language: $1) })
}

@Suite struct `What changes the meaning` {
  @Test(arguments: [
    ("The gate is open", "The gate is not open", LanguageTag.english),
    ("Do not open the gate", "Open the gate", .english),
    ("The tool is safe", "The tool is unsafe", .english),
    ("Мост открыт", "Мост не открыт", .russian),
    ("파일을 열지 않았다", "파일을 열었다", .korean),
    ("Connect the printer now", "Disconnect the printer now", .english),
    ("The value is invalid", "The value is valid", .english),
    ("사용 가능한 항목", "사용 불가능한 항목", .korean),
    ("Они были вооружены", "Они были безоружны", .russian),
    ("беспокойное море", "спокойное море", .russian),
    ("Enable the new mode", "Disable the new mode", .english),
    ("Activate the new mode", "Deactivate the new mode", .english),
    ("Select the text", "Deselect the text", .english),
    ("The tool is useful", "The tool is useless", .english),
    ("Open it unless he comes", "Open it if he comes", .english),
    ("He hardly works here", "He works here", .english),
    ("Включить новый режим", "Отключить новый режим", .russian),
    ("Он безработный", "Он работающий", .russian),
    ("non-empty folder", "empty folder", .english),
    ("It came 2 hours ago", "It came 2 hours later", .english),
    ("безъядерная зона", "ядерная зона", .russian),
    ("Он едва ли придёт", "Он придёт", .russian),
    ("값이 부정확하다", "값이 정확하다", .korean),
    ("그는 모른다", "그는 안다", .korean),
    ("무료 강의", "유료 강의", .korean),
  ])
  func `may be a negation`(query: String, segment: String, language: LanguageTag) throws {
    #expect(try alarms(query, segment, language) == [.negation])
  }

  @Test(arguments: [
    ("850 m long", "580 m long", LanguageTag.english),
    ("Move it to desk %1", "Move it to desk 1", .english),
    ("the 3rd meeting", "the 4th meeting", .english),
    ("the second meeting", "the third meeting", .english),
    ("Two ships have left", "Three ships have left", .english),
    ("2 million people", "2 billion people", .english),
    ("at 10:30 sharp", "at 10:45 sharp", .english),
    ("see 2024 files", "see 2023 files", .english),
    ("второй мост", "третий мост", .russian),
    ("3-й этаж", "4-й этаж", .russian),
    ("약 120만명이 산다", "약 3만 5천명이 산다", .korean),
    ("다리 5개", "다리 6개", .korean),
    ("두번째 다리", "세번째 다리", .korean),
    ("It fell to 15 degrees", "It fell to -15 degrees", .english),
    ("ROUND(1.252) is 1", "ROUND(-1.252) is 1", .english),
    ("Было 5 градусов", "Было \u{2212}5 градусов", .russian),
    ("half of the ships", "quarter of the ships", .english),
    ("It rose by half.", "It rose by a third.", .english),
    ("2024년 하반기에 늘었다", "2024년 상반기에 늘었다", .korean),
    ("Dozens of ships left", "Hundreds of ships left", .english),
    ("the VIII congress", "the IX congress", .english),
    ("половина судов", "четверть судов", .russian),
    ("VIII съезд партии", "IX съезд партии", .russian),
    ("다섯 명이 왔다", "수십 명이 왔다", .korean),
    ("첫 회의", "두 번째 회의", .korean),
    ("see <Plane 16 Private Use> there", "see <Plane 15 Private Use> there", .english),
    ("see section 7.35.1 there", "see section 3.12.2.1 there", .english),
    ("the row (38,31,21) there", "the row (38,31,207) there", .english),
    ("the 4G network", "the 3G network", .english),
    ("It fell to 15 degrees", "It fell to minus 15 degrees", .english),
    ("Было 5 градусов", "Было минус 5 градусов", .russian),
    ("기온은 5도였다", "기온은 영하 5도였다", .korean),
    ("They met twice.", "They met three times.", .english),
    ("It is 10\u{2075} times it", "It is 10\u{2076} times it", .english),
    ("It is \u{00BD} of it", "It is \u{00BC} of it", .english),
    ("Two hundred ships came", "300 ships came", .english),
    ("двадцать пять мостов", "26 мостов", .russian),
    ("it has 5 files or more", "it has seven files or more", .english),
    ("Open all 5 files of this folder", "Open all 7 files of the folder", .english),
    ("Requires Python 3.10 or later", "Requires Python 3.1 or later", .english),
    ("Нужен Python 3.10 или новее", "Нужен Python 3.1 или новее", .russian),
    ("파이썬 3.10 이상 필요", "파이썬 3.1 이상 필요", .korean),
    ("상반년 계획", "하반년 계획", .korean),
    ("It opens if x > 5 holds", "It opens if x < 5 holds", .english),
    ("при x ≥ 5", "при x ≤ 5", .russian),
    ("주체113(2024)년에 지었다", "주체114(2024)년에 지었다", .korean),
  ])
  func `may be a number`(query: String, segment: String, language: LanguageTag) throws {
    #expect(try alarms(query, segment, language) == [.number])
  }

  @Test(arguments: [
    ("On 5 May it opened", "On 5 June it opened", LanguageTag.english),
    ("It opened on May 7.", "It opened on May 8.", .english),
    ("It opened on May 7, 2023.", "It opened on May 7, 2024.", .english),
    ("It opened in 2023.", "It opened in 2024.", .english),
    ("It opens on Monday.", "It opens on Friday.", .english),
    ("Открыт 7 мая", "Открыт 8 мая", .russian),
    ("Открыт в 2023 году", "Открыт в 2024 году", .russian),
    ("Итоги 2025 г.", "Итоги 2024 года", .russian),
    ("Открыт в понедельник", "Открыт в пятницу", .russian),
    ("5월에 열린다", "6월에 열린다", .korean),
    ("2023년에 열렸다", "2024년에 열렸다", .korean),
    ("월요일에 열린다", "화요일에 열린다", .korean),
    ("Прошла во вторник", "Прошла в понедельник", .russian),
    ("2024년 5월 6일(월)에", "2024년 5월 5일(일)에", .korean),
    ("It opens this week.", "It opens next week.", .english),
    ("이번 주에 열린다", "다음 주에 열린다", .korean),
    ("지난해에 늘었다", "올해에 늘었다", .korean),
    ("지난달에 열렸다", "이달에 열렸다", .korean),
    ("It rose last year.", "It rose this year.", .english),
    ("В прошлом году он вырос", "В этом году он вырос", .russian),
    ("It leaves at noon.", "It leaves at midnight.", .english),
    ("Он прибыл утром", "Он прибыл вечером", .russian),
    ("다리는 봄에 열린다", "다리는 가을에 열린다", .korean),
  ])
  func `may be a date`(query: String, segment: String, language: LanguageTag) throws {
    #expect(try alarms(query, segment, language) == [.date])
  }

  @Test(arguments: [
    ("5 km long", "5 m long", LanguageTag.english),
    ("20 °C outside", "20 °F outside", .english),
    ("20°C outside", "20°F outside", .english),
    ("It costs $20", "It costs €20", .english),
    ("20 km away", "20 miles away", .english),
    ("It costs 20 roubles", "It costs 20 dollars", .english),
    ("at 20 km/h now", "at 20 m/s now", .english),
    ("open at 9 a.m. daily", "open at 9 p.m. daily", .english),
    ("Длина 850 метров", "Длина 850 километров", .russian),
    ("Цена 20 рублей", "Цена 20 долларов", .russian),
    ("길이는 850미터이다", "길이는 850킬로미터이다", .korean),
    ("길이는 5km이다", "길이는 5m이다", .korean),
    ("오전 9시에 연다", "오후 9시에 연다", .korean),
    ("the time (in ms) of it", "the time (in cm) of it", .english),
    ("the rate in kHz here", "the rate in ms here", .english),
    ("Delay in s", "Delay in ms", .english),
    ("the width in pixels", "the width in points", .english),
    ("размер в байтах", "размер в битах", .russian),
    ("크기(픽셀)", "크기(바이트)", .korean),
    ("25세 이상", "25개월 이상", .korean),
    ("It has 300 barrels of oil", "It has 300 tonnes of oil", .english),
    ("The farm has 40 acres", "The farm has 40 hectares", .english),
    ("Добыто 200 баррелей нефти", "Добыто 200 тонн нефти", .russian),
    ("석유 200배럴을 생산했다", "석유 200톤을 생산했다", .korean),
    ("Skipped {0} bytes of it", "Skipped {0} KB of it", .english),
    ("Пропущено %d байт", "Пропущено %d бит", .russian),
    ("25억 달러로 늘었다", "25억 원으로 늘었다", .korean),
    ("15 nautical miles long", "15 miles long", .english),
    ("It rose by 5 percentage points.", "It rose by 5 percent.", .english),
    ("It rose by 5 percentage points.", "It rose by 5%.", .english),
    ("Рост на 5 процентных пунктов", "Рост на 5 процентов", .russian),
    ("Рост на 5 п.п. за год", "Рост на 5% за год", .russian),
    ("5%포인트 늘었다", "5% 늘었다", .korean),
    ("5퍼센트포인트 늘었다", "5퍼센트 늘었다", .korean),
    ("It holds 300 m\u{00B3} of it", "It holds 300 m\u{00B2} of it", .english),
    ("It holds 300 m3 of it", "It holds 300 m2 of it", .english),
    ("It needs 5 mW of it", "It needs 5 MW of it", .english),
    ("It needs 5 mg of it", "It needs 5 Mg of it", .english),
    ("It needs 5 MB of it", "It needs 5 Mb of it", .english),
    ("It has 5 kPa of it", "It has 5 MPa of it", .english),
    ("It has 5 mg of it", "It has 5 µg of it", .english),
    ("Нужно 5 мВт", "Нужно 5 МВт", .russian),
    ("20 ℃ outside", "20 ℉ outside", .english),
    ("20℃ outside", "20 °F outside", .english),
    ("나라는 5킬로그람의 쌀을 보냈다", "나라는 5톤의 쌀을 보냈다", .korean),
    ("발전능력은 5키로와트이다", "발전능력은 5메가와트이다", .korean),
    ("넓이는 5제곱킬로미터이다", "넓이는 5제곱미터이다", .korean),
    ("넓이는 3평방키로메터이다", "넓이는 3평방메터이다", .korean),
    ("논 5정보를 갈았다", "논 5평을 갈았다", .korean),
    ("용적은 3립방메터이다", "용적은 3리터이다", .korean),
  ])
  func `may be a unit`(query: String, segment: String, language: LanguageTag) throws {
    #expect(try alarms(query, segment, language) == [.unit])
  }

  @Test(arguments: [
    ("It begins at 18:00.", "It begins at 7 p.m.", LanguageTag.english),
    ("Судно вышло в 17:00", "Судно вышло в 6 часов вечера", .russian),
    ("배는 오후 6시에 떠났다", "배는 17시에 떠났다", .korean),
  ])
  func `may be a time of the day that is written otherwise`(
    query: String, segment: String, language: LanguageTag
  ) throws {
    #expect(try alarms(query, segment, language) == [.number, .unit])
  }

  @Test func `may be a name with a number in it`() throws {
    #expect(
      try alarms("Метод EAP не используется", "Метод MSCHAPv2 не используется", .russian) == [.number, .name])
  }

  @Test(arguments: [
    ("Pak Thae Song has spoken.", "Vladimir Putin has spoken.", LanguageTag.english),
    ("Kim Jong Un's letter", "Vladimir Putin's letter", .english),
    ("Kim Jong Un has spoken.", "Kim Jong Il has spoken.", .english),
    ("Russia supports the plan.", "China supports the plan.", .english),
    ("Japan supports the plan.", "China supports the plan.", .english),
    ("He went to Paris today.", "He went to London today.", .english),
    ("Россия за мир", "Китай за мир", .russian),
    ("письмо Пак Тхэ Сона", "письмо Владимира Путина", .russian),
    ("김정은을 만났다", "박태성을 만났다", .korean),
    ("박태성이 김정은에게 갔다", "김정은이 박태성에게 갔다", .korean),
    ("김정은 위원장은 왔다", "김정일 위원장은 왔다", .korean),
    ("러시아는 반대한다", "중국은 반대한다", .korean),
    ("Mr. Smith met Mr. Black today.", "Mr. Smith met Mr. Brown today.", .english),
    ("The ship went from Pusan to Osaka.", "The ship went from Pusan to Kobe.", .english),
    ("Делегация отбыла в Хабаровск", "Делегация отбыла во Владивосток", .russian),
    ("Судно вышло из Пусана в Нагасаки", "Судно вышло из Пусана в Осаку", .russian),
    ("김씨가 왔다", "박씨가 왔다", .korean),
    ("Then Dmitry Putin has left.", "Then Vladimir Putin has left.", .english),
    ("박태성(40)은 왔다", "블라디미르 푸틴(40)은 왔다", .korean),
    ("중국(40)은 크다", "러시아(40)는 크다", .korean),
    ("김 위원장은 왔다", "리 위원장은 왔다", .korean),
    ("김여정 부부장은 왔다", "박태성 부부장은 왔다", .korean),
    ("Zhao Leji arrived in Moscow.", "Valentina Matviyenko arrived in Moscow.", .english),
    ("Then Ursula von der Leyen spoke about it.", "Then Emmanuel Macron spoke about it.", .english),
    ("Lavrov met Putin there.", "Putin met Lavrov there.", .english),
    ("Sergey Lavrov met Kim Jong Un.", "Kim Jong Un met Sergey Lavrov.", .english),
    ("Сергей Лавров принял Ким Чен Ына", "Ким Чен Ын принял Сергея Лаврова", .russian),
    ("Convert an AppData file to NEWS format", "Convert a NEWS file to AppData format", .english),
    ("Russia has warned China.", "China has warned Russia.", .english),
    ("Южная Корея", "Северная Корея", .russian),
    (
      "A copy of the GNU General License along with Engrampa is on Franklin St, Boston, MA.",
      "A copy of the GNU General License along with Rhythmbox is on Franklin St, Boston, MA.", .english
    ),
    ("Connected to it via SSH", "Connected to it via VNC", .english),
    ("Метод EAP не используется", "Метод PAP не используется", .russian),
    ("Д. Путин ответил на вопросы", "Владимир Путин ответил на вопросы", .russian),
    ("XFS 파일을 읽을 수 있다", "NTFS 파일을 읽을 수 있다", .korean),
  ])
  func `may be a name`(query: String, segment: String, language: LanguageTag) throws {
    #expect(try alarms(query, segment, language) == [.name])
  }

  @Test(arguments: [
    ("The gate is open", "The gate is shut", LanguageTag.english),
    ("The fair begins on 5 September", "The fair begins on 5 Sept", .english),
    ("The delegation of the US has left.", "The delegation of the U.S. has left.", .english),
    ("It is closed in December", "It is closed in Dec", .english),
    ("The DPRK supports the plan.", "North Korea supports the plan.", .english),
    ("The gate is open.", "The gates are open", .english),
    ("He is a minister", "He is the minister", .english),
    ("about 1,000 files", "about 1000 files", .english),
    ("The road is 4.70 km long", "The road is 4.7 km long", .english),
    ("It costs $1.50 here", "It costs $1.5 here", .english),
    ("성장률은 4.70%이다", "성장률은 4.7%이다", .korean),
    ("It leaves at 6 p.m.", "It leaves at 18:00.", .english),
    ("It leaves at 6 p.m. sharp", "It leaves at 6:00 p.m. sharp", .english),
    ("It leaves at 18:00.", "It leaves at 18.00.", .english),
    ("Судно вышло в 18:00", "Судно вышло в 6 часов вечера", .russian),
    ("Судно вышло в 18:00", "Судно вышло в 18 часов", .russian),
    ("배는 오후 6시에 떠났다", "배는 18시에 떠났다", .korean),
    ("배는 오후 6시 30분에 떠났다", "배는 18:30에 떠났다", .korean),
    ("Vladimir Putin has left Moscow.", "Putin has left Moscow.", .english),
    ("Владимир Путин ответил на вопросы", "В. Путин ответил на вопросы", .russian),
    ("블라디미르 푸틴 대통령이 왔다", "푸틴 대통령이 왔다", .korean),
    ("Население — 9 млрд человек", "Население — девять млрд человек", .russian),
    ("A dozen ships have left", "Twelve ships have left", .english),
    ("두 번째 다리를 건설했다", "두번째 다리를 건설했다", .korean),
    ("어제 대표단이 도착했다", "대표단이 어제 도착했다", .korean),
    ("Talks with the DPRK continue", "Talks with North Korea continue", .english),
    ("Северная Корея отвергла план", "КНДР отвергла план", .russian),
    ("몽골 공화국은 계획을 지지했다", "몽골은 계획을 지지했다", .korean),
    ("Enable it with fingers two on", "Enable it with two fingers on", .english),
    ("Copied %1", "Copied %1 %25000", .english),
    ("20% of it", "20 percent of it", .english),
    ("Пришли три тысячи человек", "Пришли 3 тысячи человек", .russian),
    ("Delete %1$d files", "Delete %d files", .english),
    ("Open Folder Now", "Open Window Now", .english),
    ("In Moscow it opened", "It opened in Moscow", .english),
    ("Открыт в 2025 г.", "Открыт в 2025 года.", .russian),
    ("Длина 850 м", "Длина 850 метров", .russian),
    ("It is five km long", "It is 5 km long", .english),
    ("the 7th meeting", "the seventh meeting", .english),
    ("다섯 명이 왔다", "5명이 왔다", .korean),
    ("open at 9.30 daily", "open at 9:30 daily", .english),
    ("Failed to load $1 now", "Failed to load %s now", .english),
    ("Reply to %1", "Reply to $1", .english),
    ("Open %1% now", "Open %2% now", .english),
    ("the CPU % of it", "the % CPU of it", .english),
    ("inches per second", "per inches second", .english),
    ("the P4M here", "the P4G here", .english),
    ("the file to play", "the file to display", .english),
    ("the underline here", "the line here", .english),
    ("the input of it", "the put of it", .english),
    ("Click Create to continue.", "Click Open to continue.", .english),
    ("Width of the 'Status' column", "Width of the 'Memory' column", .english),
    ("Last Result", "Last Limits", .english),
    ("the file to open", "the file(s) to open", .english),
    ("Нажмите Создать для продолжения", "Нажмите Открыть для продолжения", .russian),
    ("Choose a file point to load", "Choose a file to load", .english),
    ("the list of French pixel layouts", "the list of French layouts", .english),
    ("The header has unique IV data", "The header has unique data", .english),
    ("список точек и пикселей", "список точек", .russian),
    ("В. В. Путин ответил на вопросы", "Владимир Путин ответил на вопросы", .russian),
    ("С. Лавров ответил на вопросы", "Сергей Лавров ответил на вопросы", .russian),
    ("Слова С. Лаврова о нём", "Слова Сергея Лаврова о нём", .russian),
    ("V. V. Putin has left.", "Vladimir Putin has left.", .english),
    ("Vladimir V. Putin has left.", "Vladimir Putin has left.", .english),
    ("S. Lavrov has left.", "Sergey Lavrov has left.", .english),
    ("Choe Sonhui has left.", "Choe Son Hui has left.", .english),
    ("Minister Choe Sonhui has left.", "Minister Choe Son Hui has left.", .english),
    ("Цой Сон Хи прибыла.", "Чхве Сон Хи прибыла.", .russian),
    ("20℃ outside", "20°C outside", .english),
    ("20 ℃ outside", "20 °C outside", .english),
    ("20 ℃ outside", "20°C outside", .english),
    ("20℃ outside", "20 °C outside", .english),
    ("Было 5 ℃ ночью", "Было 5 °С ночью", .russian),
    ("기온은 5℃였다", "기온은 5°C였다", .korean),
    ("Рост на 5 п.п. за год", "Рост на 5 процентных пунктов за год", .russian),
    ("Song start:", "Line start:", .english),
    ("The WiFi network was not found", "The Wi-Fi network was not found", .english),
    ("The U.S. islands were seen", "The US islands were seen", .english),
    ("the id of it", "the %id of it", .english),
    ("Long-term Sell Value", "Long-term Buy Value", .english),
    ("Whether or not to show it", "Whether to show it", .english),
    ("Показывать ли рамку или нет", "Показывать ли рамку", .russian),
    ("그림 보기 시간", "그림 보기", .korean),
    ("_Не задавать больше вопрос", "Не задавать больше вопрос", .russian),
    ("You can access it through View → Snap to Canvas.", "You can access it through View → Snap to Guides.", .english),
    ("암호를 보냄(&S)", "암호를 보냄(&U)", .korean),
    ("registered with IRC the network", "registered with the IRC network", .english),
    ("From the Middle, Violet", "From the Middle, Turquoise", .english),
    ("Выберите вкладку Табуляция в нём", "Выберите вкладку Буквица в нём", .russian),
    ("Open the Status column of it", "Open the Memory column of it", .english),
    ("безопасная кнопка", "боевая кнопка", .russian),
    ("See No. 5 for it", "See № 5 for it", .english),
    ("See No. 5 for it", "See number 5 for it", .english),
    ("It came on 2024-05-03.", "It came on 3 May 2024.", .english),
    ("It opens on Mon now", "It opens on Monday now", .english),
    ("지난해 그는 왔다", "작년에 그는 왔다", .korean),
    ("금년에 그는 왔다", "올해에 그는 왔다", .korean),
    ("Twenty-five ships came", "25 ships came", .english),
    ("He saw two hundred ships", "He saw 200 ships", .english),
    ("One hundred and five ships came", "105 ships came", .english),
    ("двадцать пять мостов", "25 мостов", .russian),
    ("две тысячи триста мостов", "2300 мостов", .russian),
    ("тысяча двести мостов", "1200 мостов", .russian),
    ("만 명이 왔다", "10,000명이 왔다", .korean),
    ("it is 0.5 of it", "it is .5 of it", .english),
    ("it is \u{00BD} of it", "it is half of it", .english),
    ("it is 2\u{00BD} of it", "it is 2.5 of it", .english),
    ("It was in the '90s then", "It was in the 1990s then", .english),
    ("It has 300 m2 of it", "It has 300 m\u{00B2} of it", .english),
    ("It runs at 5 mhz now", "It runs at 5 MHz now", .english),
    ("It needs 5 mb of it", "It needs 5 MB of it", .english),
    ("전 위원장은 왔다", "현 위원장은 왔다", .korean),
    ("Depress the key", "Press the key", .english),
  ])
  func `is not what says the same, or another word`(
    query: String, segment: String, language: LanguageTag
  ) throws {
    #expect(try alarms(query, segment, language) == [])
  }
}

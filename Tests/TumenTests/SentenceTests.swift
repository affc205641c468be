import Testing
import Tumen

/// Each row is a paragraph whose sentences are told apart by ¶ here, and by nothing but a space in the text.
private let english = [
  "Yahoo! Inc. was founded in 1994. ¶ It moved twice.",
  "Smith et al. (2019) found no change. ¶ Kim et al. Results follow.",
  "The method follows Kim et al. ¶ The results differ.",
  "Press Ctrl+C. ¶ Press Enter.",
  "She got a B. ¶ I got a C.",
  "He lives on Main St. ¶ I do not. ¶ St. Paul is far.",
  "Items incl. VAT are listed. ¶ Those excl. VAT are not.",
  "Is it true? ¶ Co-workers deny it.",
  "The bridge opened in May. ¶ Traffic began at noon.",
  "Mr. Kim met Dr. Ivanov and Gen. Petrov at 9 a.m. on Monday. ¶ They signed two papers.",
  "It is 4.7 km long. ¶ The main span measures 130.5 m.",
  "See Fig. 3 and pp. 12–14 of vol. II for details. ¶ No. 5 is missing.",
  "She lives in Apt. 5, Bldg. 3, Pyongyang. ¶ Ring twice.",
  "J. F. Smith and A. B. Jones wrote the report. ¶ It has 40 pages.",
  "The goods came from the U.S. and the U.K. by sea. ¶ None was lost.",
  "He moved to the U.S. ¶ The family followed a year later.",
  "The U.S. Department of State did not comment. ¶ Neither did the embassy.",
  "“Is the road open?” Kim asked. ¶ Nobody knew.",
  "\"We are ready!\" said the engineer. ¶ The work began.",
  "“He came. ¶ She left,” he said. ¶ Nobody spoke. ¶ “He came. ¶ She left.” ¶ All was done.",
  "“The first pile is in.” ¶ The crowd cheered.",
  "Fish, e.g. trout, i.e. river fish, are sold here. ¶ Prices vary.",
  "The treaty of Jun. 19 was ratified on Dec. 4. ¶ It has 23 articles.",
  "Wait… there is more. ¶ Look at the map… ¶ Everything is marked.",
  "What? ¶ Why not? ¶ Because it rained!",
  "On the agenda: 1. The bridge. ¶ 2. The road. ¶ The rest was put off.",
  "A.I. technology helps. ¶ It costs money.",
  "Rason Trading Co. Ltd. owns three ships. ¶ One of them is new.",
  "The train leaves at 5 p.m. Moscow time. ¶ Be early.",
  "Shops close at 9 p.m. Sundays. ¶ The market opens at 8 a.m. Saturday.",
  "At 5 a.m. Mr. Kim went out. ¶ He came back at 6 P.M. ¶ Mr. Ri was there.",
  "From about 7:30 a.m. to 6 p.m. Dr. Ivanov was at work. ¶ It was late.",
  "It was −3.5 C. ¶ Snow fell.",
  "We make a good team, you and I. ¶ Did you meet Albert I. Jones? ¶ She is older than he and I. ¶ True.",
  "He counted on . . . and on . . . until noon. ¶ Then he left it at that . . . . ¶ Nobody minded.",
  "He uses .NET. ¶ .NET is a framework.",
  "“The road […] is long […]” (Smith 55). ¶ “So it is.” (Lee 5). ¶ Both agree.",
  "1.) The fee is due. ¶ It is high.", "Look under N°. 5 and Nº. 6. ¶ They differ.",
  "1. Introduction",
  "2.1. Scope of the agreement. ¶ This part is short.",
  "Prices rose (by 3 per cent.) and fell again. ¶ (The reasons are unknown.) ¶ Experts disagree.",
  "Mt. Paektu is 2,744 m high. ¶ St. Petersburg is flat.",
  "Was it Plan B? ¶ No, it was Plan A. ¶ The engineers chose it.",
  "Team Alpha vs. Team Beta ended in a draw. ¶ Both were tired.",
  "Prof. Lee et al. measured the flow. ¶ Results follow.",
  "The school has ninety students. ¶ iPhone sales rose there.",
  "Nobody there likes the system. ¶ macOS has another one.",
  "She sells her goods online. ¶ “eBay” is not the only shop.",
  "The pump needs 5 kWh. ¶ It runs all night.",
  "The firm is Apple Corp. iPhone sales are its income.",
  "The plan reads: 1. Fee. ¶ 2. Term. ¶ 3. Place of work. ¶ Nothing else was said.",
  "See Fig. 1. ¶ Then turn to Fig. 2. ¶ Both are old.",
  "Items for sale: 1. Coal. ¶ The rest is gone.",
  "Do this. ¶ 1. Open the gate. ¶ 2. Close it. ¶ Go! ¶ 3. Run. ¶ It is in vol. 4. ¶ Then rest.",
  "The river rose by 2. ¶ It fell at night.",
  "He left in 1998. ¶ No one followed.",
  "Trucks wait at the gate! ¶ Drivers sleep.",
  "Prices for e.g. iPhone cases fell. ¶ Shops closed.",
  "The ship (built in 2001) sank. ¶ Its crew lived.",
  "Adm. Lee sailed at dawn. ¶ Capt. Kim stayed.",
  "They asked for nos. 3 and 4. ¶ Both were sold.",
  "It fell to −5 °C. ¶ In May it rose. ¶ See p. IV. ¶ Stop.",
  "It fell to −5 °C. ¶ Next day it rose to 41 °F. ¶ Dr. C. Jones was there.",
  "Is it so?! ¶ Yes!.. ¶ (He nodded.) ¶ “It is…” ¶ She left.",
  "The vote on H.R. 4040 was postponed. ¶ It will be held in May.",
  "Symphony No. 5, Op. 67, cost Rs. 500. ¶ It is now approx. $6 (est. EUR 5).",
  "We met at 5 p.m. Friday at the pier. ¶ The shop opens at 9 a.m. Sundays excepted. ¶ Bring cash.",
  "He lives on Ave. Foch in Paris. ¶ Mme. Durand lives nearby. ¶ He left Fifth Ave. ¶ Traffic was light. ¶ On 5th Ave. ¶ Rents are high.",
  "For details, see Annex B. ¶ Mrs. Lee signed it. ¶ Take Vitamin C. ¶ Doctors advise it. ¶ In Group A. ¶ Korea won.",
  "The U.S. 7th Fleet sailed at 3 P.M. ¶ 12 ships returned.",
  "It weighs 5 lb. 3 oz. and costs $4.50. ¶ The door is 6 ft. 8 in. high.",
  "The paper appeared in Proc. Natl. Acad. Sci. U.S.A. in 2003. ¶ Prof. Dr. h.c. Kim read it.",
]

private let russian = [
  "«Он пришёл. ¶ Она ушла», — сказал он. ¶ Писали: «Мост готов. ¶ Дорога тоже». ¶ Это так.",
  "Адрес: ул. Ленина, д. 5 А. ¶ Вход со двора.",
  "Завод стоит в корп. А. ¶ Там работают двести человек. ¶ В классе 10 Б. ¶ Учитель новый.",
  "Группа А. Петрова выступила. ¶ Рис. А. Иванова. ¶ В 1995 А. Петров уехал.",
  "Акт подписал Иванов А. И. ¶ Второй экземпляр передан заказчику.",
  "Выступил Ли В. С. ¶ Он говорил час. ¶ Ли В. С. Петров возразил.",
  "Это было в XIX в. ¶ В XX в. Москва росла.",
  "Цена 10 руб. 50 коп. ¶ Налог 20 %.",
  "Выезд через 30 мин. ¶ Мин. обороны молчит.",
  "Доставка в теч. 3 дн. ¶ Оплата при получении.",
  "Компания Yahoo! Inc. основана в 1994 г. ¶ Потом она переехала.",
  "Мост открыт в мае. ¶ Движение началось в полдень.",
  "Его сопровождали чл. Политбюро и ред. газ. «Правда» Иванов. ¶ Все молчали.",
  "В село провели газ. ¶ «Ура», — сказали жители. ¶ «Газ» — это тепло.",
  "Театр им. А. С. Пушкина стоит на ул. Ленина. ¶ Рядом парк.",
  "Длина моста 4,7 км. ¶ Ширина — 7 м. ¶ Опор восемь.",
  "Делегация прибыла в г. Расон. ¶ Её встретили на вокзале.",
  "Пришли все, в т. ч. Ким и Пак. ¶ Ждали час.",
  "Он живёт в пгт. Славянка на шос. Энтузиастов. ¶ Закон приняла гос. Дума.",
  "Доклад читал Dr. Kim из No. 5 Trading. ¶ См. Fig. 3 и vs. Japan. ¶ Всё.",
  "Переговоры прошли в 2024 г. в Москве. ¶ Стороны довольны.",
  "Дорогу построили в 2014 г. ¶ Через год её расширили.",
  "Это временная, т. е. неполная, мера. ¶ Она действует год.",
  "Груз везут морем, по ж. д. и т. д. ¶ Склад рядом.",
  "Были уголь, лес, рыба и др. ¶ Всё вывезли за неделю.",
  "«Мы построим мост!» — заявил министр. ¶ Зал аплодировал.",
  "— Вы готовы? — спросил Ким. ¶ — Готовы! — ответил Пак.",
  "«Когда откроют мост?» ¶ Этот вопрос задают все.",
  "Он долго молчал… и наконец ответил. ¶ Все ждали… ¶ Никто не ушёл.",
  "В. В. Петров и Ким Ю. Н. Сидоров подписали акт. ¶ Работы приняты.",
  "См. рис. 3, табл. 2 и гл. IV на стр. 15. ¶ Там всё указано.",
  "Город на р. Туманная растёт. ¶ Порт на о. Русский тоже.",
  "Проф. Иванов и акад. Смирнов спорили. ¶ Ген. Ли молчал.",
  "Ущерб составил 5 млн руб. ¶ Страховая выплатит половину.",
  "Стоит 300 долл. США за тонну. ¶ Это дорого.",
  "Ст. 15 и п. 3 ст. 16 изменены. ¶ Новая редакция — ниже.",
  "1. Общие положения",
  "2.1. Предмет договора. ¶ Стороны договорились о нижеследующем.",
  "Вы были там?! ¶ Нет. ¶ Никогда!",
  "Заседание (началось в 10 ч. утра) закрыто. ¶ (Протокол прилагается.) ¶ Итоги объявят завтра.",
  "Пос. Хасан стоит у границы. ¶ Население — 700 чел. ¶ Есть школа.",
  "Бюджет вырос на 3,5 %. ¶ Доходы — на 4 %.",
  "1. Пункт первый. ¶ 2. Пункт второй. ¶ 3. Пункт третий.",
  "См. рис. 5. ¶ Далее идёт таблица.",
  "Сев. Корея и Юж. Корея договорились. ¶ Линия связи открыта.",
  "Ей дали имя А.И. / A.I. technology. ¶ Потом его забыли.",
  "Тариф действует с 1 янв. 2025 г. и выше прежнего. ¶ Цены прежние.",
  "Отчёт за 15 сент. 2023 г. утерян. ¶ Его ищут.",
  "Принят закон от 3 марта 2021 г. № 48-ФЗ о реках. ¶ Он вступил в силу.",
  "Приказы 1990–1995 гг. № 7 отменены. ¶ Новых нет.",
  "Ли Чхоль (род. 1971) поёт. ¶ Зал полон.",
  "Учёный (ум. в 1936 г.) жил в порту. ¶ Дом цел.",
  "Город (осн. 1860) стоит у моря. ¶ В нём есть порт.",
  "Ветер дул со скоростью 12 м/с. ¶ Суда стояли.",
  "Поезд идёт 60 км/ч. ¶ Путь займёт день.",
  "Абз. 2 и поз. 14 исключены. ¶ Прочее в силе.",
  "Приём в каб. 5, эт. 2. ¶ Вход свободный.",
  "Порядок такой: 1. Уголь. ¶ 2. Лес. ¶ 3. Рыба. ¶ Больше ничего.",
  "См. рис. 1. ¶ Далее идёт рис. 2. ¶ Оба старые.",
  "Он умер. ¶ 1. Первый пункт. ¶ 2. Второй. ¶ Так? ¶ 3. Третий. ¶ Он жил в янв. 5. ¶ Потом ушёл.",
  "Встреча у ст. м. «Хасан» в пять. ¶ Ст. м. Хасан закрыта. ¶ Чай был.",
  "Там указано: СПб. 1991. ¶ Ещё есть М. 1987. ¶ Он уехал в СПб. ¶ Там холодно.",
  "Зимой 2019 г. № 5 журнала не вышел. ¶ Читатели ждали.",
  "Запас воды 40 л/ч. ¶ Его хватит.",
  "Ночью было –5 °C. ¶ Днём снег растаял.",
  "Пред. Совета и зам. пред. Комитета встретились. ¶ Итог объявят.",
  "См. рис. А и прил. Б внизу. ¶ Там всё есть. ¶ План на рис. ¶ Далее текст.",
  "Поезд прошёл ст. Хасан и ст. Туманган. ¶ Масла взяли 2 ст. ¶ Тесто готово.",
  // Время без действия — не предложение; дальше от начала «г.» перед прописной буквой кончает его.
  "В 2020 г. Москва дала деньги. ¶ К концу 1990-х гг. Россия вышла из кризиса.",
  "С 1777 по 1791 г. Вермонт был независим. ¶ Весной 2024 г. Ким вернулся.",
  "В янв. 2020 г. РЖД открыли путь. ¶ Мост построен в 2020 г. ¶ Москва дала деньги.",
  "В школе он учился до 2020 г. ¶ Потом уехал в г. Расон.",
  "Это стоит 5 тыс. руб. ¶ Дали 3 млн. ¶ Рост идёт. ¶ Были уголь, лес и пр. ¶ Склад полон.",
  "Что?! ¶ Нет!.. ¶ «Он ушёл…» ¶ Она осталась. ¶ (См. п. 5.) ¶ Далее.",
  "Оба жили в XIX в. ¶ Читали их повсюду. ¶ В XIX в. Россия росла, а в VI в. Велизарий воевал.",
  "Рост составил 3,9 проц. в 2023 г. ¶ См. с. 14 и прил. А. ¶ Там всё есть.",
  "Длина — 3 см. ¶ Всё готово. ¶ Ширина 2 см. ¶ Вес 10 гр. ¶ В книге 300 стр. ¶ Она дорогая. ¶ См. стр. 5.",
  "Цена (вкл. НДС) выросла. ¶ Доклад сделал чл.-корр. РАН Иванов. ¶ Работы идут согл. Приказу № 5.",
  "Гости вошли в зал. ¶ Концерт начался. ¶ К реке подошёл полк. ¶ Бой был коротким. ¶ Мост ведёт к подножию гор. ¶ Там село.",
  "Суда идут в зал. Петра Великого. ¶ Прибыл полк. Иванов, с ним — ряд. Петров.",
  "Это было в 50-х гг. XX в. в Пхеньяне. ¶ Никто не помнит.",
]

private let korean = [
  "\"왔다. ¶ 갔다.\"라고 그가 말했다. ¶ 그는 《왔다. ¶ 갔다.》고 말하였다. ¶ 끝났다.",
  "J. 스미스 교수가 말했다. ¶ A. B. 존스가 답했다.",
  "Dr. Kim과 Mr. Lee가 왔다. ¶ No. 5 다리는 Fig. 3을 보라.",
  "한국 vs. 일본 경기가 p. 5를 채웠다. ¶ St. 폴 성당이다.",
  "Kim Jr. 씨가 말했다. ¶ Rason Co. Ltd. 대표가 왔다. ¶ 끝났다.",
  "ㄱ. 목적 ㄴ. 내용.",
  "그는 야후! 에서 일했다. ¶ 정말 좋다! ¶ 은혜를 잊지 않겠다.",
  "회의는 제3차(2024. 5. 1.) 회의이다. ¶ 다음은 6월이다.",
  "야후! Inc.도 회사이다. ¶ 애플도 그렇다.",
  "다리가 개통되였다. ¶ 차들이 달린다.",
  "두만강자동차다리는 길이가 4.7km이다. ¶ 너비는 7m이다.",
  "회의는 2024. 12. 29. 평양에서 열렸다. ¶ 결과는 발표되지 않았다.",
  "“다리를 건설하자.”라고 그가 말했다. ¶ 모두가 박수를 쳤다.",
  "“준비되였습니까?” 하고 그가 물었다. ¶ 대답이 없었다.",
  "“우리는 끝까지 간다!” 라고 웨쳤다. ¶ 노래소리가 울렸다.",
  "《새 다리》가 섰다. ¶ 사람들이 기뻐하였다.",
  "정말입니까? ¶ 예, 정말입니다! ¶ 고맙습니다.",
  "글쎄… 잘 모르겠다. ¶ 내일 알아보겠다.",
  "끝이 없었다… ¶ 그는 돌아섰다.",
  "1. 총칙",
  "가. 목적",
  "우리는 다리를 건설합니다 ¶ 이 다리는 두 나라를 잇습니다 ¶ 래년에 완공됩니다",
  "안녕하십니까 ¶ 저는 기사입니다 ¶ 만나서 반갑습니다",
  "여기를 보세요 ¶ 다리가 보여요.",
  "그는 다리를 건설합니다 라고 말했다. ¶ 나는 들었다.",
  "가격은 3.5% 올랐다. ¶ 수입은 4% 늘었다.",
  "김철수 소장(인민군)이 참석하였다. ¶ 리영희 박사도 왔다.",
  "로씨야와 조선은 협정을 맺었다! ¶ 협정은 23개 조항이다.",
  "제1조. 이 법은 다리를 다룬다. ¶ 제2조의2. 다리는 길다. ¶ 제2장. 총칙",
  "제3조를 고친다. ¶ 제4조는 그대로 둔다.",
  "기온이 영하 12.5도까지 내려갔다. ¶ 강이 얼었다.",
  "오늘은 5월 1일이다. ¶ 래일은 5월 2일이다.",
  "어디로 가오? ¶ 라선으로 가오.",
  "가. 첫째 항목 나. 둘째 항목",
  "미. 소 량국은 합의하였다. ¶ 한. 중. 일 수뇌들이 만났다.",
  "의정은 1. 첫째 다리, 2. 둘째 길이다. ¶ 회의는 짧았다.",
  "순서는 다음과 같이 1. 석탄 2. 목재 3. 물고기이다. ¶ 다른것은 없다.",
  "과업은 첫째로 1. 《새 다리》의 건설이다. ¶ 기한은 한해이다.",
  "다리를 놓는다. ¶ 2. 길을 닦는다.",
  "올해 목표는 10. 다리와 15. 길이다. ¶ 모두 새것이다.",
  "물이 3.5m 불었다. ¶ 배들이 떴다.",
  "로동자들은 일한다! ¶ 기사들도 일한다.",
  "《새 배》가 떴는가? ¶ 아직 아니다.",
  "값은 2. 5배로 뛰였다. ¶ 장은 비였다.",
  "“가자.”고 그가 말하였다. ¶ 모두 일어섰다.",
  "다음과 같이 했다. ¶ 1. 다리를 놓았다. ¶ 2. 길을 닦았다.",
  "1. 총칙 2. 부칙",
  "날자는 2023. 4. 1. 이다. ¶ 장소는 라선이다.",
  "나는 간다. ¶ 너는 오라.",
  "둘째 날에 비가 왔다. ¶ 셋째 날에는 개였다.",
  "차가 섰다. ¶ 사람들이 내렸다.",
  "그는 돌아왔다 ¶ “나는 다시 간다”",
  "사람들이 노래를 부른다. ¶ 모두가 웃는다 ¶ 《다리가 섰다》",
  "바다 “동해”보다 《황해》가 얕다. ¶ 물이 맑다.",
  "“다리를 놓는다” 그는 말했다. ¶ “다리를 놓는다.” ¶ 그는 웃었다.",
  "정말이다?! ¶ 그래! ¶ (그는 갔다.) ¶ 다시 왔다.",
  "바람이 분다! ¶ (사진 제공: 조선중앙통신) ¶ 끝.",
  "그는 웃었다. ¶ (웃음) ¶ 그리고 말했다. ¶ (없으면) 다른것을 쓴다.",
  "“가자!” 그가 외쳤다. ¶ “정말?” 그녀가 나직이 물었다. ¶ 나는 웃었다. ¶ “간다.” ¶ 우리는 갔다.",
  "박사(Ph.D.) 학위를 받았다. ¶ U.S. 7함대가 왔다. ¶ 다리는 끝났다.",
]

@Suite struct `Tumen's own rules of segmentation` {
  private func check(_ row: String, _ language: LanguageTag) throws {
    let sentences = row.split(separator: "¶").map { $0.trimmed }
    let text = sentences.joined(separator: " ")
    let found = try TextSegmentation(language: language).segments(of: text)
    #expect(found.map(\.text) == sentences)
    let scalars = Array(text.unicodeScalars)
    for segment in found {
      #expect(String(String.UnicodeScalarView(scalars[segment.range])) == segment.text)
    }
  }

  @Test(arguments: english) func `know English`(row: String) throws { try check(row, .english) }
  @Test(arguments: russian) func `know Russian`(row: String) throws { try check(row, .russian) }
  @Test(arguments: korean) func `know Korean`(row: String) throws {
    try check(row, .koreanNorth)
  }

  @Test func `know Korean sentences without a space between them`() throws {
    for (first, second) in [
      ("다리가 개통되였다.", "사람들이 모여들었다."), ("그이께서 말씀하시였다.", "《우리는 다리를 놓는다.》고 하시였다."),
      ("배가 떴습니까?", "“아직 아니다”라고 한다."), ("물이 불었다.", "「강물」이라는 책이 있다."),
    ] {
      let found = try TextSegmentation(language: .korean).segments(of: first + second)
      #expect(found.map(\.text) == [first, second])
    }
    let quoted = "그는 《다리가 섰다.》라고 말하였다."
    #expect(try TextSegmentation(language: .korean).segments(of: quoted).map(\.text) == [quoted])
  }

  @Test func `are shown by many sentences in each language`() {
    for rows in [english, russian, korean] { #expect(rows.flatMap { $0.split(separator: "¶") }.count >= 40) }
  }

  @Test func `serve other languages too, and end at line breaks`() throws {
    let found = try TextSegmentation(language: try LanguageTag("fr")).segments(
      of: " Un pont.\u{A0} Il est long !\r\nDeux \u{2028}trois  ")
    #expect(found.map(\.text) == ["Un pont.", "Il est long !", "Deux", "trois"])
    #expect(found.map(\.range) == [1..<9, 11..<24, 26..<30, 32..<37])
  }

  @Test func `have nothing to break in nothing`() throws {
    for text in ["", " ", "\n\n", "\u{2028}"] {
      #expect(try TextSegmentation(language: .english).segments(of: text).isEmpty)
    }
  }
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
}

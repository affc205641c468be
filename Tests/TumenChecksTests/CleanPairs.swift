import TumenModel

/// One sentence in three languages, in which each has every mark, number, date and code that rules look at.
struct CleanPair: Sendable {
  let english: String
  let russian: String
  let korean: String

  func target(in language: String) -> String { language == "ru" ? russian : korean }
}

let cleanPairs: [CleanPair] = [
  CleanPair(
    english: "“{name}” crossed the <b>river</b> (850 m wide) on April 30, 2025, early in the day.",
    russian: "«{name}» пересёк <b>реку</b> (шириной 850\u{00A0}м) 30 апреля 2025 года, рано утром.",
    korean: "“{name}”은(는) 2025년 4월 30일, 이른 아침에 <b>강</b>(폭 850m)을 건넜다."),
  CleanPair(
    english: "The “{title}” road is <i>open</i> (4.7 km long) since May 9, 2024, as planned.",
    russian: "Дорога «{title}» <i>открыта</i> (длиной 4,7\u{00A0}км) с 9 мая 2024 года, как и было задумано.",
    korean: "“{title}” 도로는 계획대로, 2024년 5월 9일부터 <i>열려</i> 있다(길이 4.7km)."),
  CleanPair(
    english: "They loaded “{cargo}” into the <b>wagons</b> (1,200 t in all) on June 12, 2023, before noon.",
    russian: "Груз «{cargo}» сложили в <b>вагоны</b> (всего 1\u{00A0}200\u{00A0}т) 12 июня 2023 года, до полудня.",
    korean: "그들은 2023년 6월 12일, 정오 전에 “{cargo}” 화물을 <b>화차</b>에 실었다(모두 1,200t)."),
  CleanPair(
    english: "The school “{school}” has a <b>garden</b> (35 ha of land) since September 1, 2020, its first day.",
    russian: "У школы «{school}» есть <b>сад</b> (35\u{00A0}га земли) с 1 сентября 2020 года, самого начала.",
    korean: "“{school}” 학교에는 첫날인 2020년 9월 1일부터, <b>정원</b>(땅 35ha)이 있다."),
  CleanPair(
    english: "A wind of “{speed}” broke the <i>mast</i> (it is 62 m high) on January 17, 2022, during the storm.",
    russian: "Ветер силой «{speed}» сломал <i>мачту</i> (высота 62\u{00A0}м) 17 января 2022 года, во время бури.",
    korean: "2022년 1월 17일, 폭풍 때 “{speed}” 바람이 <i>돛대</i>(높이 62m)를 부러뜨렸다."),
  CleanPair(
    english: "The museum “{museum}” sold <b>tickets</b> (15% cheaper than before) on July 3, 2021, to everyone.",
    russian: "Музей «{museum}» продавал <b>билеты</b> (на 15\u{00A0}% дешевле прежнего) 3 июля 2021 года, причём всем.",
    korean: "“{museum}” 박물관은 2021년 7월 3일, 모든 사람에게 <b>표</b>(이전보다 15% 싸게)를 팔았다."),
  CleanPair(
    english: "The ship “{ship}” left the <b>harbour</b> (12 km from here) on October 10, 2019, with two pilots.",
    russian: "Судно «{ship}» покинуло <b>гавань</b> (12\u{00A0}км отсюда) 10 октября 2019 года, взяв двух лоцманов.",
    korean: "배 “{ship}”호는 2019년 10월 10일, 도선사 두 명과 함께 <b>항구</b>(여기서 12km)를 떠났다."),
  CleanPair(
    english:
      "The “{line}” railway carries <i>coal</i> (2.5 million tonnes a year) since March 8, 2018, without a break.",
    russian:
      "Железная дорога «{line}» возит <i>уголь</i> (2,5\u{00A0}млн тонн в год) с 8 марта 2018 года, почти без отдыха.",
    korean: "“{line}” 철도는 2018년 3월 8일부터, 쉬지 않고 <i>석탄</i>(해마다 250만 톤)을 나른다."),
  CleanPair(
    english: "The team “{team}” planted <b>trees</b> (20,000 of them) on April 22, 2017, along the road.",
    russian: "Бригада «{team}» посадила <b>деревья</b> (20\u{00A0}000 штук) 22 апреля 2017 года, вдоль дороги.",
    korean: "“{team}” 팀은 2017년 4월 22일, 길을 따라 <b>나무</b>(2만 그루)를 심었다."),
  CleanPair(
    english: "The well “{well}” gives <i>water</i> (300 l a day) since August 15, 2016, even in winter.",
    russian: "Колодец «{well}» даёт <i>воду</i> (300\u{00A0}л в день) с 15 августа 2016 года, даже зимой.",
    korean: "“{well}” 우물은 2016년 8월 15일부터, 겨울에도 <i>물</i>(하루 300l)을 준다."),
]

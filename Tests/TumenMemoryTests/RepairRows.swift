import Testing
import TumenModel

/// A fuzzy match that is to be repaired, and what is to come of it.
struct RepairRow: Sendable, CustomTestStringConvertible {
  let languages: String
  let query: String
  let source: String
  let target: String
  /// The repaired target; `nil` where nothing may be repaired.
  let repaired: String?
  /// Each change as `kind: from → to`.
  let changes: [String]

  init(
    _ languages: String, _ query: String, _ source: String, _ target: String, _ repaired: String? = nil,
    _ changes: String...
  ) {
    self.languages = languages
    self.query = query
    self.source = source
    self.target = target
    self.repaired = repaired
    self.changes = changes
  }

  var testDescription: String { "\(languages): \(query)" }
}

enum RepairRows {
  static let numbers = [
    RepairRow(
      "en ko", "The code must be 21.", "The code must be 255.", "코드는 255여야 합니다.", "코드는 21이어야 합니다.",
      "number: 255여야 → 21이어야"),
    RepairRow("en ko", "See page 7 there.", "See page 8 there.", "거기 8면을 보라.", "거기 7면을 보라.", "number: 8 → 7"),
    RepairRow("en ko", "It will do with 7.", "It will do with 9.", "9면 된다."),
    RepairRow(
      "en ru", "The bridge is 900 m long.", "The bridge is 850 m long.", "Длина моста — 850 м.", "Длина моста — 900 м.",
      "number: 850 → 900"),
    RepairRow(
      "en ko", "The bridge is 900 m long.", "The bridge is 850 m long.", "다리의 길이는 850m이다.", "다리의 길이는 900m이다.",
      "number: 850 → 900"),
    RepairRow(
      "en ru", "a road of 5.2 km", "a road of 4.7 km", "дорога в 4,7 км", "дорога в 5,2 км", "number: 4,7 → 5,2"),
    RepairRow("en ru", "version 5.2 of it", "version 4.7 of it", "версия 4.7", "версия 5.2", "number: 4.7 → 5.2"),
    RepairRow(
      "ru en", "дорога в 5,2 км", "дорога в 4,7 км", "a road of 4.7 km", "a road of 5.2 km", "number: 4.7 → 5.2"),
    RepairRow(
      "en ru", "about 12,500 people", "about 10,700 people", "около 10\u{00A0}700 человек",
      "около 12\u{00A0}500 человек", "number: 10\u{00A0}700 → 12\u{00A0}500"),
    RepairRow(
      "en ru", "about 12,500 people", "about 700 people", "около 700 человек", "около 12\u{00A0}500 человек",
      "number: 700 → 12\u{00A0}500"),
    // Four digits are grouped where the target groups four.
    RepairRow(
      "en ru", "about 1,200 people", "about 700 people", "около 700 человек", "около 1200 человек", "number: 700 → 1200"
    ),
    RepairRow(
      "en ru", "about 1,200 people", "about 10,700 people", "около 10\u{00A0}700 человек", "около 1200 человек",
      "number: 10\u{00A0}700 → 1200"),
    RepairRow(
      "en ru", "about 1,200 people", "about 3,400 people", "около 3\u{00A0}400 человек", "около 1\u{00A0}200 человек",
      "number: 3\u{00A0}400 → 1\u{00A0}200"),
    RepairRow(
      "en ru", "1,200 of 3,400 men", "700 of 3,400 men", "700 из 3\u{00A0}400 мужчин",
      "1\u{00A0}200 из 3\u{00A0}400 мужчин",
      "number: 700 → 1\u{00A0}200"),
    RepairRow(
      "en ru", "1,200 of 5,000 men", "700 of 5,000 men", "700 из 5000 мужчин", "1200 из 5000 мужчин",
      "number: 700 → 1200"),
    RepairRow(
      "ru en", "дорога в 1250 м", "дорога в 12 500 м", "a road of 12,500 m", "a road of 1,250 m",
      "number: 12,500 → 1,250"),
    RepairRow(
      "en ko-KP", "a road of 1,200 m", "a road of 850 m", "850m의 도로", "1\u{00A0}200m의 도로", "number: 850 → 1\u{00A0}200"),
    // Behind 만 stands a space before what is counted, behind digits none.
    RepairRow("en ko", "41 people came", "40,000 people came", "4만 명이 왔다", "41명이 왔다", "number: 4만  → 41"),
    RepairRow("en ko", "65,000 people came", "40,000 people came", "4만 명이 왔다", "6만 5000명이 왔다", "number: 4만  → 6만 5000"),
    RepairRow(
      "en ko", "It cost $500.", "It cost $350 million.", "3억 5천만 달러가 들었다", "500달러가 들었다", "number: 3억 5천만  → 500"),
    RepairRow("en ko", "41 seats are left", "40,000 seats are left", "4만 관중석이 남았다", "41 관중석이 남았다", "number: 4만 → 41"),
    RepairRow("en ko", "30,000 people came", "300 people came", "300명이 왔다", "3만명이 왔다", "number: 300 → 3만"),
    RepairRow("en ko", "a road of 30,000 m", "a road of 300 m", "300m 도로", "30,000m 도로", "number: 300 → 30,000"),
    RepairRow(
      "en ko", "1.2 trillion won, $850 million", "1.2 trillion won, $900 million", "1조 2천억 원, 9억 달러",
      "1조 2천억 원, 8억 5천만 달러", "number: 9억 → 8억 5천만"),
    // Ordinals in digits.
    RepairRow("en ru", "the 22nd house", "the 14th house", "14-й дом", "22-й дом", "number: 14 → 22"),
    RepairRow("en ru", "the 10th fair of it", "the 9th fair of it", "9-ю ярмарку", "10-ю ярмарку", "number: 9 → 10"),
    RepairRow("en ko", "the 6th round", "the 5th round", "제5차 회담", "제6차 회담", "number: 5 → 6"),
    RepairRow("en ko", "It is 512 and more.", "It is 255 and more.", "255이고 더 있다", "512이고 더 있다", "number: 255 → 512"),
    RepairRow(
      "en ko", "It must not be 23.", "It must not be 22.", "22여서는 안 된다", "23이어서는 안 된다", "number: 22여서는 → 23이어서는"),
    RepairRow("en ko", "about 42,000 people", "about 35,000 people", "약 3만 5천명", "약 4만 2천명", "number: 3만 5천 → 4만 2천"),
    RepairRow("en ko", "about 42,500 people", "about 35,000 people", "약 3만5천명", "약 4만2500명", "number: 3만5천 → 4만2500"),
    RepairRow(
      "en ko", "about 1.5 million people", "about 1.2 million people", "약 120만명", "약 150만명", "number: 120만 → 150만"),
    RepairRow(
      "en ru", "about 1.5 million people", "about 1.2 million people", "около 1,2 млн человек", "около 1,5 млн человек",
      "number: 1,2 млн → 1,5 млн"),
    RepairRow(
      "en ru", "7 files were copied", "5 files were copied", "Скопировано 5 файлов", "Скопировано 7 файлов",
      "number: 5 → 7"),
    RepairRow(
      "en ru", "12 files were copied", "5 files were copied", "Скопировано 5 файлов", "Скопировано 12 файлов",
      "number: 5 → 12"),
    RepairRow(
      "en ru", "3 files were copied", "22 files were copied", "Скопировано 22 файла", "Скопировано 3 файла",
      "number: 22 → 3"),
    RepairRow("en ru", "see page 3", "see page 5", "см. страницу 5", "см. страницу 3", "number: 5 → 3"),
    RepairRow(
      "en ru", "It opens in 2026.", "It opens in 2025.", "Он откроется в 2025 году.", "Он откроется в 2026 году.",
      "number: 2025 → 2026"),
    RepairRow("en ko", "Do you need 3?", "Do you need 2?", "2를 원합니까?", "3을 원합니까?", "number: 2를 → 3을"),
    RepairRow("en ko", "up to 7 of it", "up to 3 of it", "3으로", "7로", "number: 3으로 → 7로"),
    RepairRow("en ko", "7 of the files", "3 of the files", "파일 3개", "파일 7개", "number: 3 → 7"),
    RepairRow(
      "ko ru", "약 3만 5천 명이 왔다", "약 2천 명이 왔다", "Пришли около 2000 человек", "Пришли около 35\u{00A0}000 человек",
      "number: 2000 → 35\u{00A0}000"),
    RepairRow("ko ru", "7개 다리", "5개 다리", "5 мостов", "7 мостов", "number: 5 → 7"),
    RepairRow("en ko", "Delete 2 files", "Delete 1 file", "파일 1개 삭제", "파일 2개 삭제", "number: 1 → 2"),
    RepairRow(
      "en ru", "from 3 to 8 m", "from 4 to 7 m", "от 4 до 7 м", "от 3 до 8 м", "number: 4 → 3", "number: 7 → 8"),
    RepairRow(
      "en ru", "64-bit registers", "32-bit registers", "32-битные регистры", "64-битные регистры", "number: 32 → 64"),
    RepairRow("en ko", "10MB of memory", "64MB of memory", "메모리 64MB", "메모리 10MB", "number: 64 → 10"),
    RepairRow(
      "ru ko", "около 12 500 человек", "около 10 700 человек", "약 10,700명", "약 12,500명", "number: 10,700 → 12,500"),
    RepairRow(
      "en ru", "It costs 12,000 won.", "It costs 9,000 won.", "Стоит 9000 вон.", "Стоит 12\u{00A0}000 вон.",
      "number: 9000 → 12\u{00A0}000"),
    RepairRow("en ko", "51 million people", "25 million people", "2,500만명", "5,100만명", "number: 2,500만 → 5,100만"),
    RepairRow("ko en", "9시 5분에 시작", "9시 30분에 시작", "starts at 9:30", "starts at 9:05", "number: 30 → 05"),
    RepairRow("ko ru", "9시 5분에 시작", "9시 30분에 시작", "начало в 9:30", "начало в 9:05", "number: 30 → 05"),
    RepairRow("en ko", "starts at 9:05", "starts at 9:30", "9시 30분에 시작", "9시 5분에 시작", "number: 30 → 5"),
    RepairRow("en ko", "from 10 a.m. on", "from 9 a.m. on", "오전 9시부터", "오전 10시부터", "number: 9 → 10"),
    RepairRow("ko en", "3을 지정", "2를 지정", "set it to 2", "set it to 3", "number: 2 → 3"),
    RepairRow("en ru", "at 10:45 sharp", "at 10:30 sharp", "ровно в 10:30", "ровно в 10:45", "number: 30 → 45"),
    RepairRow(
      "en ru", "version 1.2.4 of it", "version 1.2.3 of it", "версия 1.2.3", "версия 1.2.4", "number: 1.2.3 → 1.2.4"),
    RepairRow(
      "en ko", "Section 11.6.1, Figure 17.2", "Section 5.4.1, Figure 9.1", "5.4.1절, 그림 9.1", "11.6.1절, 그림 17.2",
      "number: 5.4.1 → 11.6.1", "number: 9.1 → 17.2"),
    RepairRow("en ko", "up to 1.2.3 of it", "up to 1.2.2 of it", "1.2.2를", "1.2.3을", "number: 1.2.2를 → 1.2.3을"),
    RepairRow(
      "en ru", "It cost $1.5 billion.", "It cost $250 million.", "Стоило 250 млн долларов.",
      "Стоило 1,5 млрд долларов.",
      "number: 250 млн → 1,5 млрд"),
    RepairRow(
      "ko en", "8천억 원이 든다", "1조 5천억 원이 든다", "It costs 1.5 trillion won", "It costs 800 billion won",
      "number: 1.5 trillion → 800 billion"),
    RepairRow(
      "en ko", "It needs OpenGL 2.5.", "It needs OpenGL 3.3.", "OpenGL 3.3 을 요구합니다.", "OpenGL 2.5 를 요구합니다.",
      "number: 3.3 → 2.5", "number: 을 → 를"),
    // The particle follows the number before the dots, too.
    RepairRow(
      "en ko", "It returns 2.69... for it", "It returns 0.816... for it", "이 경우 0.816...을 반환함", "이 경우 2.69...를 반환함",
      "number: 0.816 → 2.69", "number: 을 → 를"),
    // A year by two counts.
    RepairRow(
      "ko en", "주체114(2025)년 3월", "주체113(2024)년 3월", "March, Juche 113 (2024)", "March, Juche 114 (2025)",
      "number: 113 → 114", "number: 2024 → 2025"),
    RepairRow(
      "ko ru", "주체114(2025)년 3월", "주체113(2024)년 3월", "март 113 (2024) года чучхе", "март 114 (2025) года чучхе",
      "number: 113 → 114", "number: 2024 → 2025"),
    RepairRow(
      "ko en", "주체114(2025)년 4월 6일에", "주체113(2024)년 3월 5일에", "on March 5, Juche 113 (2024)",
      "on April 6, Juche 114 (2025)", "date: March 5 → April 6", "number: 113 → 114", "number: 2024 → 2025"),
    RepairRow(
      "en ko", "built in Juche 114 (2025)", "built in Juche 113 (2024)", "주체113(2024)년에", "주체114(2025)년에",
      "number: 113 → 114", "number: 2024 → 2025"),
    RepairRow("ko en", "주체114년", "주체113년", "Juche 113", "Juche 114", "number: 113 → 114"),
    // The target has one of them.
    RepairRow("ko en", "주체114(2025)년", "주체113(2024)년", "the year 2024", "the year 2025", "number: 2024 → 2025"),
    RepairRow("ko en", "주체114(2025)년", "주체113(2024)년", "Juche 113", "Juche 114", "number: 113 → 114"),
  ]

  static let keptNumbers = [
    RepairRow("ko en", "주체114(2025)년 6명", "주체113(2024)년 5명", "5 people that year"),
    RepairRow("ko en", "114(2025)호", "113(2024)호", "No. 2024"),
    RepairRow(
      "en ru", "1997, The Konsole Developers", "1998, The KDE Developers", "© Разработчики KDE, 1998"),
    RepairRow("ko ru", "1997, Konsole 개발자", "1998, KDE 개발자", "© Разработчики KDE, 1998"),
    RepairRow("ko en", "6차 회담", "5차 회담", "the 5th round"),
    RepairRow("en ru", "the 3rd floor", "the 2nd floor", "на 2-м этаже"),
    RepairRow("en ru", "the 3rd floor", "the 2nd floor", "второй этаж"),
    RepairRow("en ru", "1 of 3 has voted", "2 of 3 have voted", "2 из 3 голосовали"),
    // A word is denied by a prefix.
    RepairRow(
      "en ru", "The armed men stopped 6 cars.", "The unarmed men stopped 5 cars.", "Безоружные остановили 5 машин."),
    RepairRow("en ru", "Connect it to port 4.", "Disconnect it from port 3.", "Отключите его от порта 3."),
    RepairRow("en ko", "40 is valid", "30 is invalid", "30은 잘못되었습니다"),
    RepairRow(
      "en ru", "Press Ctrl+F to save page 13.", "Press Ctrl+S to save page 12.", "Ctrl+S — сохранить страницу 12."),
    // Another form of the noun.
    RepairRow("en ru", "2 files were copied", "5 files were copied", "Скопировано 5 файлов"),
    RepairRow("en ru", "21 files were copied", "22 files were copied", "Скопировано 22 файла"),
    RepairRow("en ru", "1.5 files on average", "2 files on average", "в среднем 2 файла"),
    RepairRow("en ru", "2 million people", "5 million people", "5 миллионов человек"),
    RepairRow("ru en", "2 моста", "1 моста", "1 bridge"),
    RepairRow("en ru", "a group of 5 people", "a group of 2 people", "группа из 2-х человек"),
    RepairRow("en ru", "It took 12 years.", "It took 2020 years.", "в 2020 году"),
    RepairRow("en ru", "21 files were copied", "1 file was copied", "Скопирован 1 файл"),
    RepairRow("en ko", "2 files are left", "1 file is left", "파일 1개가 남았습니다"),
    RepairRow("en ru", "16 bit samples", "24 bit samples", "24-бита"),
    RepairRow("en ko", "set it to 1/3", "set it to 1/2", "1/2로 지정"),
    // Parts of identifiers.
    RepairRow("en ru", "in ISO-8859-5 there", "in ISO-8859-1 there", "в ISO-8859-1"),
    RepairRow("en ru", "the encoding UTF-16", "the encoding UTF-8", "кодировка UTF-8"),
    RepairRow("en ru", "press F6 now", "press F5 now", "нажмите F5"),
    RepairRow("en ru", "version 1.2.4-b of it", "version 1.2.3-b of it", "версия 1.2.3-b"),
    // Something else that differs stays behind.
    RepairRow("en ru", "A 140x90 map of 7 m", "A 114x100 map of 5 m", "Карта 114x100, 5 м"),
    RepairRow("en ru", "port 1, COM2 there", "port 0, COM1 there", "порт 0, COM1"),
    RepairRow("ko ru", "포트 1의 COM2", "포트 0의 COM1", "порт 0, COM1"),
    RepairRow("en ru", "the rate in kHz is up to 40", "the rate in ms is up to 50", "частота в мс до 50"),
    RepairRow("en ru", "hours + PAL frames (25 fps)", "hours + CDDA frames (75 fps)", "часы + кадры CDDA (75 fps)"),
    RepairRow("en ru", "They will throw 7 m", "They will not throw 5 m", "Они не бросят 5 м"),
    RepairRow("en ru", "If A > B, it is 1.", "If A = B, it is 0.", "Если A = B, это 0."),
    RepairRow("en ru", "The ship of Jones carried 7 m", "The ship of Brown carried 5 m", "Судно Брауна, 5 м"),
    RepairRow("en ko", "It lost 7 m at -15 there", "It lost 5 m at 15 there", "15도에서 5m"),
    RepairRow("en ru", "at 0x1F there", "at 0x2F there", "по адресу 0x2F"),
    RepairRow("en ru", "with --level=3 set", "with --level=2 set", "с --level=2"),
    RepairRow("en ru", "the file a_3 here", "the file a_2 here", "файл a_2"),
    // Adjectives and verbs agree with it.
    RepairRow("ko-KR ru", "미국의 대표단", "일본의 대표단", "делегация древней Японии"),
    RepairRow("ko-KR ru", "미국은 선언했다", "일본은 선언했다", "Япония заявила"),
    // More than one counterpart, or none.
    RepairRow("en ru", "3 of 2 m", "2 of 2 m", "2 из 2 м"),
    RepairRow("en ru", "3 m, two lanes", "2 m, two lanes", "2 м, две полосы"),
    RepairRow("en ru", "3 m and no more", "2 m and no more", "2 м, не более 2 м"),
    RepairRow("en ru", "3 m and no more", "2 m and no more", "два метра, не более"),
    RepairRow("en ru", "8 minutes (eight)", "5 minutes (eight)", "5 (пять) минут"),
    RepairRow("en ko", "3 months of it", "4 months of it", "넉 달"),
    // One of several that differ cannot be carried over, or they were exchanged.
    RepairRow("en ru", "from 10 a.m. to 6 p.m.", "from 9 a.m. to 5 p.m.", "с 9 до 17 часов"),
    RepairRow("en ru", "Chapter 12 has 3 pages.", "Chapter 3 has 12 pages.", "В главе 3 — 12 страниц."),
    RepairRow(
      "en ru", "The 12 ships carried 2 containers.", "The 2 ships carried 12 containers.", "2 судна, 12 контейнеров"),
    RepairRow("en ru", "Two ships carried 3 m", "Three ships carried 2 m", "Три судна, 2 м"),
    RepairRow("en ru", "7 m and 9 m more", "5 m and more", "5 м и более"),
    RepairRow("en ko", "from 10 p.m. on", "from 9 a.m. on", "9시부터"),
    RepairRow("en ko", "from 11 p.m. on", "from 12 p.m. on", "12시부터"),
    RepairRow("en ko", "starts at 9:00", "starts at 9:30", "9시 30분에 시작"),
    RepairRow("en ru", "17 of it until 5 p.m.", "7 of it until 5 p.m.", "7 до 17 часов"),
    // It is not a number that takes the place of a number.
    RepairRow("en ru", "the bridge of steel", "the bridge of 5 m", "мост в 5 м"),
    RepairRow("en ru", "the order is 3, 2, 1", "the order is 6, 3, 4, 5, 2", "порядок: 6, 3, 4, 5, 2"),
    RepairRow("en ru", "the 5 old bridges", "the bridges of 5", "5 мостов"),
    RepairRow("en ru", "version 5.2 is here", "version 5 is here", "версия 5"),
    RepairRow("en ru", "see page 5", "see page 5", "см. страницу 5"),
    RepairRow("en ru", "a length of 7 m in all", "the width is 5 m", "ширина 5 м"),
    // The mark of an accelerator hides no noun.
    RepairRow("en ru", "8-bit color", "24-&bit color", "24 &бита"),
    RepairRow(
      "en ru", "-1, --no-deleted omit deleted", "-3, --no-common omit common", "-3, --no-common пропустить общие"),
  ]

  static let codes = [
    RepairRow(
      "en ru", "Could not open %d", "Could not open %s", "Не удалось открыть %s", "Не удалось открыть %d",
      "code: %s → %d"),
    RepairRow("en ko", "Could not open %d", "Could not open %s", "%s 열기 실패", "%d 열기 실패", "code: %s → %d"),
    RepairRow("en ru", "%1$s of %2$s", "%1$s of %2$d", "%2$d, из них %1$s", "%2$s, из них %1$s", "code: %2$d → %2$s"),
    RepairRow(
      "en ru", "Hello, {user}!", "Hello, {name}!", "Здравствуйте, {name}!", "Здравствуйте, {user}!",
      "code: {name} → {user}"),
    RepairRow("en ko", "{1} of it", "{0} of it", "그 가운데 {0}", "그 가운데 {1}", "code: {0} → {1}"),
    RepairRow(
      "en ru", "a <i>bridge</i> here", "a <b>bridge</b> here", "тут <b>мост</b>", "тут <i>мост</i>", "code: <b> → <i>",
      "code: </b> → </i>"),
    RepairRow("en ru", "end<hr/>of it", "end<br/>of it", "конец<br/>", "конец<hr/>", "code: <br/> → <hr/>"),
    RepairRow(
      "en ko", "a <i>bridge</i> here", "a <b>bridge</b> here", "여기 <b>다리</b>", "여기 <i>다리</i>", "code: <b> → <i>",
      "code: </b> → </i>"),
    RepairRow("en ru", "%lu bytes", "%d bytes", "%d байт", "%lu байт", "code: %d → %lu"),
    RepairRow("en ko", "%lu bytes", "%d bytes", "%d 바이트", "%lu 바이트", "code: %d → %lu"),
    RepairRow(
      "ru en", "Файл %d не найден", "Файл %s не найден", "File %s not found", "File %d not found", "code: %s → %d"),
    RepairRow("en ru", "%.2f percent", "%.1f percent", "%.1f процента", "%.2f процента", "code: %.1f → %.2f"),
    RepairRow(
      "en ru", "<a href=\"b\">here</a>", "<a href=\"a\">here</a>", "<a href=\"a\">сюда</a>", "<a href=\"b\">сюда</a>",
      "code: <a href=\"a\"> → <a href=\"b\">"),
    RepairRow("ko ru", "{user} 님", "{name} 님", "господин {name}", "господин {user}", "code: {name} → {user}"),
    RepairRow("en ru", "%s: %i left", "%s: %d left", "%s: осталось %d", "%s: осталось %i", "code: %d → %i"),
    RepairRow("en ru", "%d of 7 m", "%s of 5 m", "%s из 5 м", "%d из 7 м", "code: %s → %d", "number: 5 → 7"),
  ]

  static let keptCodes = [
    RepairRow("en ko", "one of {1} or {2}", "one of {1}, {2} or {3}", "{1}, {2}, {3} 가운데 하나"),
    RepairRow("en ru", "%d and %s", "%s and %s", "%s и %s"),
    RepairRow("en ru", "%d is open", "%s is open", "файл открыт"),
    RepairRow("en ru", "%d is open", "%s is open", "%1$s открыт"),
    RepairRow("en ru", "{name} is open", "%s is open", "%s открыт"),
    RepairRow("en ru", "it is open", "%s is open", "%s открыт"),
    RepairRow("en ru", "%d files", "five files", "пять файлов"),
    RepairRow("en ru", "%d", "%d", "%d"),
    RepairRow("en ru", "<i>a</i> b", "<b>a</b> b", "<b>а</b> <b>б</b>"),
    RepairRow("en ru", "<i>a</b> c", "<b>a</b> c", "<b>а</b> в"),
    RepairRow("en ru", "%s of %d", "%d of %s", "%d из %d"),
    RepairRow("en ru", "%s left", "{n} left", "осталось {n}"),
    RepairRow("en ru", "50 % of it", "50 %d of it", "50 %d из него"),
    RepairRow("en ru", "<b>bridge</b>", "<b>road</b>", "<b>дорога</b>"),
    RepairRow("en ru", "%d", "%s a b", "%s а б"),
    RepairRow("en ko", "open %d", "open %s", "%s와 %s"),
    RepairRow("en ru", "%s %s", "%d %d", "%d %d"),
  ]
}

extension RepairRows {
  static let all = numbers + keptNumbers + codes + keptCodes + dates + keptDates + names + keptNames

  static let dates = [
    RepairRow(
      "en ru", "It has been closed since 2 May.", "It has been closed since 5 May.", "Он закрыт с 5 мая.",
      "Он закрыт со 2 мая.", "date: с → со", "date: 5 мая → 2 мая"),
    RepairRow(
      "en ru", "It has been closed since 9 June.", "It has been closed since 2 May.", "Он закрыт со 2 мая.",
      "Он закрыт с 9 июня.", "date: со → с", "date: 2 мая → 9 июня"),
    RepairRow(
      "en ru", "It opened on May 1, 2026.", "It opened on April 30, 2025.", "Он открылся 30 апреля 2025 г.",
      "Он открылся 1 мая 2026 г.", "date: 30 апреля 2025 → 1 мая 2026"),
    RepairRow(
      "en ru", "It opened on 1 May 2026.", "It opened on 30 April 2025.", "Он открылся 30 апреля 2025 года.",
      "Он открылся 1 мая 2026 года.", "date: 30 апреля 2025 → 1 мая 2026"),
    RepairRow(
      "en ko", "It opened on May 1, 2026.", "It opened on April 30, 2025.", "2025년 4월 30일에 개통되었다.",
      "2026년 5월 1일에 개통되었다.", "date: 2025년 4월 30일 → 2026년 5월 1일"),
    RepairRow(
      "en ru", "It opened on May 1.", "It opened on April 30.", "Он открылся 30 апреля.", "Он открылся 1 мая.",
      "date: 30 апреля → 1 мая"),
    RepairRow(
      "en ko", "It opened on May 1.", "It opened on April 30.", "4월 30일 개통되었다.", "5월 1일 개통되었다.", "date: 4월 30일 → 5월 1일"),
    RepairRow(
      "en ru", "It opened on May 1, 2025.", "It opened on April 30, 2025.", "Он открылся 30 апреля.",
      "Он открылся 1 мая.", "date: 30 апреля → 1 мая"),
    RepairRow(
      "en ru", "on May 1, 2026", "on April 30, 2025", "30.04.2025", "01.05.2026", "date: 30.04.2025 → 01.05.2026"),
    RepairRow(
      "en ko", "on May 1, 2026", "on April 30, 2025", "2025. 4. 30.", "2026. 5. 1.", "date: 2025. 4. 30 → 2026. 5. 1"),
    RepairRow(
      "en ru", "as of 2026-05-01", "as of 2025-04-30", "по состоянию на 2025-04-30", "по состоянию на 2026-05-01",
      "date: 2025-04-30 → 2026-05-01"),
    RepairRow(
      "en ru", "as of 2026-05-01", "as of 2025-04-30", "по состоянию на 30 апреля 2025 г.",
      "по состоянию на 1 мая 2026 г.", "date: 30 апреля 2025 → 1 мая 2026"),
    RepairRow(
      "en ru", "in May 2026", "in April 2025", "в апреле 2025 года", "в мае 2026 года", "date: апреле 2025 → мае 2026"),
    RepairRow(
      "en ru", "until March 2026", "until April 2025", "до апреля 2025 г.", "до марта 2026 г.",
      "date: апреля 2025 → марта 2026"),
    RepairRow("en ko", "in May 2026", "in April 2025", "2025년 4월에", "2026년 5월에", "date: 2025년 4월 → 2026년 5월"),
    RepairRow(
      "ru en", "1 мая 2026 года", "30 апреля 2025 года", "April 30, 2025", "May 1, 2026",
      "date: April 30, 2025 → May 1, 2026"),
    RepairRow(
      "ru en", "1 мая 2026 года", "30 апреля 2025 года", "30 April 2025", "1 May 2026",
      "date: 30 April 2025 → 1 May 2026"),
    RepairRow(
      "ru ko", "с 1 мая 2026 г.", "с 30 апреля 2025 г.", "2025년 4월 30일부터", "2026년 5월 1일부터",
      "date: 2025년 4월 30일 → 2026년 5월 1일"),
    RepairRow(
      "ko ru", "2026년 5월 1일 착공", "2025년 4월 30일 착공", "начало работ 30 апреля 2025 г.", "начало работ 1 мая 2026 г.",
      "date: 30 апреля 2025 → 1 мая 2026"),
    RepairRow("ru en", "1 июня 2026", "1 мая 2026", "May 1, 2026", "June 1, 2026", "date: May 1, 2026 → June 1, 2026"),
    RepairRow(
      "ko en", "2024년 6월 5일", "2024년 5월 5일", "on 5 May 2024", "on 5 June 2024", "date: 5 May 2024 → 5 June 2024"),
    RepairRow(
      "ru en", "с 3 марта по 5 июня", "с 3 марта по 5 мая", "from Mar 3 to May 5", "from Mar 3 to Jun 5",
      "date: May 5 → Jun 5"),
    RepairRow(
      "en ru", "on 29 February 2024", "on 1 March 2023", "1 марта 2023 г.", "29 февраля 2024 г.",
      "date: 1 марта 2023 → 29 февраля 2024"),
    RepairRow(
      "ko en", "2026년5월1일 착공", "2025년4월30일 착공", "begun on April 30, 2025", "begun on May 1, 2026",
      "date: April 30, 2025 → May 1, 2026"),
    RepairRow(
      "en ru", "on Friday, May 1, 2026", "on Wednesday, April 30, 2025", "в среду, 30 апреля 2025 г.",
      "в пятницу, 1 мая 2026 г.", "date: среду → пятницу", "date: 30 апреля 2025 → 1 мая 2026"),
    RepairRow(
      "en ko", "on Friday, May 1, 2026", "on Wednesday, April 30, 2025", "2025년 4월 30일(수)", "2026년 5월 1일(금)",
      "date: 2025년 4월 30일 → 2026년 5월 1일", "date: 수 → 금"),
    RepairRow(
      "en ru", "He comes on Tuesday.", "He comes on Monday.", "Он приедет в понедельник.", "Он приедет во вторник.",
      "date: в → во", "date: понедельник → вторник"),
    RepairRow(
      "en ru", "closed until Wednesday", "closed until Tuesday", "закрыто до вторника", "закрыто до среды",
      "date: вторника → среды"),
    RepairRow(
      "ru ko", "Он приедет во вторник.", "Он приедет в субботу.", "그는 토요일에 온다.", "그는 화요일에 온다.", "date: 토요일 → 화요일"),
    RepairRow(
      "ko en", "금요일에 열린다", "화요일에 열린다", "It opens on Tuesday", "It opens on Friday", "date: Tuesday → Friday"),
    RepairRow(
      "en ru", "Oil rose to $90.15 on Thursday.", "Oil rose to $85.40 on Friday.",
      "В пятницу нефть подорожала до 85,40 доллара.", "В четверг нефть подорожала до 90,15 доллара.",
      "date: пятницу → четверг", "number: 85,40 → 90,15"),
    RepairRow(
      "en ru", "Monday (closed)", "Thursday (closed)", "С четверга закрыто", "С понедельника закрыто",
      "date: четверга → понедельника"),
    RepairRow(
      "en ru", "from Tuesday on", "from Friday on", "С пятницы", "Со вторника", "date: С → Со",
      "date: пятницы → вторника"),
  ]

  static let keptDates = [
    RepairRow("en ru", "on the first Tuesday", "on the first Wednesday", "в первую среду"),
    RepairRow("en ru", "Wednesday was cold.", "Monday was cold.", "Понедельник был холодным."),
    RepairRow("en ru", "on Friday", "on Monday", "в понедельник, именно в понедельник"),
    RepairRow("en ru", "Friday, May 1, 2026", "Wednesday, April 30, 2025", "30 апреля 2025 г."),
    RepairRow("en ru", "He saw 7 m next week", "He saw 5 m last week", "На прошлой неделе он видел 5 м"),
    RepairRow("en ru", "on May 1, 2026", "on April 30, 2025", "в среду, 30 апреля 2025 г."),
    RepairRow("en ko", "on May 1, 2026", "on April 30, 2025", "2025년 4월 30일(수)"),
    RepairRow("en ko", "on May 1, 2026", "on April 30, 2025", "2025년 4월 30일 수요일"),
    RepairRow("en ru", "on May 1, 2026", "on April 30, 2025", "30 апреля"),
    RepairRow("en ru", "on May 1", "on April 30", "30 апреля 2025 г. и 30 апреля 2026 г."),
    RepairRow("en ru", "on May 1", "on April 30", "30-го апреля"),
    RepairRow("en ru", "on May 1", "on April 30, 2025", "30 апреля 2025 г."),
    RepairRow("en ru", "on May 1, 2026", "on April 30", "30 апреля"),
    RepairRow("en ru", "in May 2026", "on April 30, 2025", "30 апреля 2025 г."),
    RepairRow("en ru", "on May 1, 2026", "on April 30, 2025", "31 апреля 2025 г."),
    RepairRow("en ru", "on May 1, 2026", "on April 30, 2025", "30/04/2025"),
    RepairRow("en ko", "on May 1, 2026", "on April 30, 2025", "지난해"),
    RepairRow("en ru", "on April 30, 2025", "on April 30, 2025", "30 апреля 2025 г."),
    RepairRow("en ru", "on 31 February 2023", "on 1 March 2023", "1 марта 2023 г."),
    RepairRow("en ru", "on 29 February 2023", "on 1 March 2023", "1 марта 2023 г."),
    RepairRow("en ru", "from May 1 to June 2", "from April 30 to June 1", "с 30 апреля по конец июня"),
    RepairRow("en ru", "from April 30 to May 1", "from April 30 to April 30", "с 30 апреля по 30 апреля"),
  ]

  static let names = [
    // What is said of the one beside the name is not said of the other.
    RepairRow(
      "en ru", "Pak Thae Song has spoken.", "Mikhail Mishustin has spoken.",
      "Выступил премьер-министр РФ Михаил Мишустин."),
    RepairRow("en ko", "Pak Thae Song has spoken.", "Mikhail Mishustin has spoken.", "미하일 미슈스틴 총리가 연설하였다."),
    RepairRow("en ru", "Pyongyang has protested.", "Moscow has protested.", "Столица России Москва заявила протест."),
    RepairRow(
      "en ru", "A letter of governor Pak Thae Song", "A letter of governor Mikhail Mishustin",
      "Письмо губернатора Михаила Мишустина", "Письмо губернатора Пак Тхэ Сона",
      "name: Михаила Мишустина → Пак Тхэ Сона"),
    RepairRow(
      "en ru", "a talk with Mikhail Mishustin", "a talk with Pak Thae Song", "беседа с Пак Тхэ Соном",
      "беседа с Михаилом Мишустиным", "name: Пак Тхэ Соном → Михаилом Мишустиным"),
    RepairRow(
      "en ru", "Pak Thae Song has spoken", "Mikhail Mishustin has spoken", "Михаил Мишустин выступил",
      "Пак Тхэ Сон выступил", "name: Михаил Мишустин → Пак Тхэ Сон"),
    RepairRow(
      "en ru", "a visit to Moscow", "a visit to Russia", "визит в Россию", "визит в Москву", "name: Россию → Москву"),
    RepairRow(
      "en ru", "He lives in Pyongyang", "He lives in Moscow", "Он живёт в Москве", "Он живёт в Пхеньяне",
      "name: Москве → Пхеньяне"),
    RepairRow(
      "ru en", "Посланник прибыл в Пхеньян.", "Посланник прибыл в Москву.", "The envoy arrived in Moscow.",
      "The envoy arrived in Pyongyang.", "name: Moscow → Pyongyang"),
    RepairRow(
      "ko en", "특사가 평양에 도착하였다.", "특사가 모스크바에 도착하였다.", "The envoy arrived in Moscow.",
      "The envoy arrived in Pyongyang.", "name: Moscow → Pyongyang"),
    RepairRow(
      "en ko", "The delegation left for Seoul.", "The delegation left for Moscow.", "대표단은 모스크바로 떠났다.",
      "대표단은 서울로 떠났다.", "name: 모스크바 → 서울"),
    RepairRow(
      "en ru", "He came from Pyongyang", "He came from Moscow", "Он приехал из Москвы", "Он приехал из Пхеньяна",
      "name: Москвы → Пхеньяна"),
    RepairRow(
      "en ru", "Moscow has declared it", "Russia has declared it", "Россия заявила об этом", "Москва заявила об этом",
      "name: Россия → Москва"),
    RepairRow(
      "en ko", "Pyongyang has declared it", "Russia has declared it", "러시아는 선언하였다", "평양은 선언하였다", "name: 러시아는 → 평양은"),
    RepairRow(
      "en ko-KP", "Moscow has declared it", "Russia has declared it", "로씨야는 선언하였다", "모스크바는 선언하였다", "name: 로씨야 → 모스크바"),
    RepairRow(
      "en ko-KP", "Russia has declared it", "Moscow has declared it", "모스크바는 선언하였다", "로씨야는 선언하였다", "name: 모스크바 → 로씨야"),
    RepairRow("en ko-KR", "It is Pyongyang.", "It is Moscow.", "모스크바이다.", "평양이다.", "name: 모스크바 → 평양"),
    RepairRow("en ko-KR", "a way to Seoul", "a way to Pyongyang", "평양으로 가는 길", "서울로 가는 길", "name: 평양으로 → 서울로"),
    RepairRow("en ko-KR", "Seoul and others", "Russia and others", "러시아와 기타", "서울과 기타", "name: 러시아와 → 서울과"),
    RepairRow(
      "en ko", "Mikhail Mishustin spoke", "Pak Thae Song spoke", "박태성이 연설하였다", "미하일 미슈스틴이 연설하였다", "name: 박태성 → 미하일 미슈스틴"
    ),
    RepairRow(
      "en ru", "a new tunnel is built", "a new bridge is built", "Строится новый мост", "Строится новый тоннель",
      "term: мост → тоннель"),
    RepairRow(
      "en ru", "length of the tunnel", "length of the bridge", "длина моста", "длина тоннеля", "term: моста → тоннеля"),
    RepairRow(
      "en ru", "Tunnels are closed", "Bridges are closed", "Мосты закрыты", "Тоннели закрыты", "term: Мосты → Тоннели"),
    RepairRow("en ko", "a tunnel is closed", "a bridge is closed", "다리가 닫혔다", "차굴이 닫혔다", "term: 다리가 → 차굴이"),
    RepairRow(
      "ru en", "длина тоннеля", "длина моста", "the length of the bridge", "the length of the tunnel",
      "term: bridge → tunnel"),
    RepairRow(
      "ru en", "беседа с Михаилом Мишустиным", "беседа с Пак Тхэ Соном", "a talk with Pak Thae Song",
      "a talk with Mikhail Mishustin", "name: Pak Thae Song → Mikhail Mishustin"),
    RepairRow(
      "en ko", "“Pyongyang” is open", "“Moscow” is open", "《모스크바》가 열렸다", "《평양》이 열렸다", "name: 모스크바 → 평양",
      "name: 가 → 이"),
    RepairRow(
      "en ko", "‘Moscow’ is open", "‘Pyongyang’ is open", "‘평양’이 열렸다", "‘모스크바’가 열렸다", "name: 평양 → 모스크바",
      "name: 이 → 가"),
    RepairRow(
      "en ko-KR", "Moscow (Russia) is large", "Pyongyang (Russia) is large", "평양(러시아)은 크다", "모스크바(러시아)는 크다",
      "name: 평양 → 모스크바", "name: 은 → 는"),
    RepairRow(
      "en ko-KR", "Seoul (Pyongyang) is large", "Seoul (Russia) is large", "서울(러시아)이 크다", "서울(평양)이 크다",
      "name: 러시아 → 평양"),
    RepairRow(
      "en ko-KP", "It was Moscow.", "It was Pyongyang.", "평양이였다.", "모스크바였다.", "name: 평양이였다 → 모스크바였다"),
    RepairRow(
      "en ko-KP", "It was Pyongyang.", "It was Moscow.", "모스크바였다.", "평양이였다.", "name: 모스크바였다 → 평양이였다"),
    RepairRow(
      "en ko-KR", "It was Pyongyang.", "It was Moscow.", "모스크바였다.", "평양이었다.", "name: 모스크바였다 → 평양이었다"),
    RepairRow(
      "ko en", "평양은 수도이다", "모스크바는 수도이다", "Moscow is the capital", "Pyongyang is the capital",
      "name: Moscow → Pyongyang"),
    RepairRow(
      "ko en", "박태성을 만났다", "미하일 미슈스틴을 만났다", "I met Mikhail Mishustin", "I met Pak Thae Song",
      "name: Mikhail Mishustin → Pak Thae Song"),
    RepairRow(
      "ko en", "상품은 모스크바에서 평양으로 간다", "상품은 평양에서 모스크바로 간다", "from Pyongyang to Moscow",
      "from Moscow to Pyongyang", "name: Pyongyang → Moscow", "name: Moscow → Pyongyang"),
    RepairRow(
      "en ko", "Mikhail Mishustin wrote to Pak Thae Song", "Pak Thae Song wrote to Mikhail Mishustin",
      "박태성은 미하일 미슈스틴에게 썼다", "미하일 미슈스틴은 박태성에게 썼다", "name: 박태성 → 미하일 미슈스틴",
      "name: 미하일 미슈스틴 → 박태성"),
    RepairRow("en ko-KR", "envoy of Ruritania", "envoy of Freedonia", "자유 대사가", "루리타니아 대사가", "name: 자유 → 루리타니아"),
    RepairRow(
      "en ko-KR", "envoy of the Republic of Ruritania", "envoy of the Republic of Freedonia", "자유 공화국 대사가",
      "루리타니아 공화국 대사가", "name: 자유 공화국 → 루리타니아 공화국"),
    RepairRow(
      "en ko-KR", "under Resolution 1718", "under Resolution 2397", "결의 2397호에 따라", "결의 1718호에 따라",
      "term: 결의 2397호 → 결의 1718호"),
    RepairRow("ko ru", "평양에서", "모스크바에서", "в Москве", "в Пхеньяне", "name: Москве → Пхеньяне"),
    RepairRow(
      "en ru", "Moscow and Russia", "Russia and Moscow", "Россия и Москва", "Москва и Россия", "name: Россия → Москва",
      "name: Москва → Россия"),
    RepairRow(
      "en ru", "He lives in Vladivostok", "He lives in Moscow", "Он живёт в Москве", "Он живёт во Владивостоке",
      "name: в → во", "name: Москве → Владивостоке"),
    RepairRow(
      "en ru", "They flew to Vietnam", "They flew to Moscow", "Они вылетели в Москву", "Они вылетели во Вьетнам",
      "name: в → во", "name: Москву → Вьетнам"),
    RepairRow(
      "en ru", "The plant in Cuba works", "The plant in Moscow works", "Завод в Москве работает",
      "Завод на Кубе работает", "name: в → на", "name: Москве → Кубе"),
    RepairRow(
      "en ru", "The plant in Vietnam works", "The plant in Cuba works", "Завод на Кубе работает",
      "Завод во Вьетнаме работает", "name: на → во", "name: Кубе → Вьетнаме"),
    RepairRow(
      "en ru", "Guests from Cuba", "Guests from Moscow", "Гости из Москвы", "Гости с Кубы", "name: из → с",
      "name: Москвы → Кубы"),
    RepairRow("en ru", "Guests from Cuba and Africa", "Guests from Moscow and Africa", "Гости из Москвы и Африки"),
    RepairRow("en ru", "09 pages", "05 pages", "5 страниц", "9 страниц", "number: 5 → 9"),
    RepairRow("en ru", "File 09", "File 05", "Файл 05", "Файл 09", "number: 05 → 09"),
    RepairRow(
      "en ru", "Trade with Cuba", "Trade with Moscow", "Торговля с Москвой", "Торговля с Кубой", "name: Москвой → Кубой"
    ),
    RepairRow(
      "en ru", "The attack on Cuba", "The attack on Moscow", "Нападение на Москву", "Нападение на Кубу",
      "name: Москву → Кубу"),
    RepairRow(
      "en ko", "the port of Germany", "the port of Japan", "일본의 항구가 건설되었다", "독일의 항구가 건설되었다", "name: 일본 → 독일"),
    RepairRow(
      "en ko", "the port of Germany", "the port of Japan", "일본의 항구가 건설되였다", "도이췰란드의 항구가 건설되였다",
      "name: 일본 → 도이췰란드"),
    RepairRow(
      "en ko-KR", "the port of Beijing", "the port of Moscow", "모스크바의 항구", "베이징의 항구", "name: 모스크바 → 베이징"),
    RepairRow("en ko-KR", "the port of Beijing", "the port of Japan", "일본의 항구", "베이징의 항구", "name: 일본 → 베이징"),
    RepairRow(
      "en ru", "the road bridge is open", "the bridge is open", "мост открыт", "автомобильный мост открыт",
      "term: мост → автомобильный мост"),
    // The preferred term goes before others, and what the people are called is no name of a place.
    RepairRow("ko-KR ru", "미국에서", "일본에서", "в Японии", "в США", "name: Японии → США"),
    RepairRow(
      "en ru", "Trade with United States", "Trade with Germany", "Торговля с Германией", "Торговля с США",
      "name: Германией → США"),
    RepairRow("ko-KR ru", "미국의 대표단", "일본의 대표단", "делегация Японии", "делегация США", "name: Японии → США"),
    RepairRow(
      "en ru", "to Tumen River", "to Beijing", "к Пекину", "к реке Туманной", "name: Пекину → реке Туманной"),
    // 미 stands for 미국 within longer words and in headlines alone.
    RepairRow("en ko", "Dutch (US)", "Dutch (Germany)", "네덜란드어(독일)", "네덜란드어(미국)", "name: 독일 → 미국"),
  ]

  static let keptNames = [
    // The form is not certain, or words around it agree with it.
    RepairRow("en ru", "a talk with Choe Son Hui", "a talk with Pak Thae Song", "беседа с Пак Тхэ Соном"),
    RepairRow("en ru", "Choe Son Hui has declared it", "Pak Thae Song has declared it", "Пак Тхэ Сон заявил об этом"),
    RepairRow("en ru", "Moscow has declared it", "Pyongyang has declared it", "Пхеньян заявил об этом"),
    RepairRow("en ru", "Russia sees Moscow", "Russia sees Pyongyang", "Россия видит Пхеньян"),
    RepairRow("en ru", "They came to Cuba", "They came to Moscow", "Они прибыли в Москву"),
    RepairRow("en ru", "They came to Moscow", "They came to Cuba", "Они прибыли на Кубу"),
    RepairRow("en ru", "The talks in Ukraine", "The talks in Moscow", "Переговоры в Москве"),
    RepairRow("en ru", "The news from Moscow", "The news from Cuba", "Новости с Кубы"),
    RepairRow("en ru", "in warm Cuba", "in warm Moscow", "в тёплой Москве"),
    RepairRow("en ru", "Moscow (Russia), up to 3", "Moscow (Russia), up to 3", "Москва (Russia), до 3"),
    RepairRow("en ru", "the west of Moscow", "the west of Russia", "запад России (west Russia)"),
    RepairRow("en ru", "People's Republic of Vietnam", "Arab Republic of Cuba", "Арабская Республика Куба"),
    RepairRow("en ru", "Moscow/English (en_US)", "Vietnam/English (en_VN)", "Вьетнам/Английский (en_VN)"),
    // Nothing tells which Korean it is, or a title goes with the person.
    RepairRow("en ko", "the port of Germany", "the port of Japan", "일본의 항구"),
    RepairRow(
      "en ko-KR", "Minister Pak Thae Song spoke", "Minister Mikhail Mishustin spoke", "미하일 미슈스틴 외무장관이 연설했다"),
    RepairRow("en ru", "a new road is built", "a new bridge is built", "Строится новый мост"),
    RepairRow("en ru", "the roads are closed", "the bridge is closed", "Мост закрыт"),
    RepairRow("en ru", "to Pyongyang, which is large", "to Moscow, which is large", "в Москву, которая велика"),
    RepairRow("en ru", "Set the bridge here", "Set the user here", "Задайте пользователя здесь"),
    RepairRow("en ru", "the tunnel view", "the bridge view", "вид «Мосты»"),
    RepairRow("en ru", "Choose tunnels here", "Choose bridges here", "Выберите мост(ы)"),
    // More than one counterpart, or none.
    RepairRow("en ru", "He lives in Pyongyang", "He lives in Moscow", "Москва — он живёт в Москве"),
    RepairRow("en ru", "He lives in Pyongyang", "He lives in Moscow", "Он живёт в столице"),
    RepairRow("en ru", "Pyongyang and Moscow", "Moscow and Moscow", "Москва и Москва"),
    RepairRow("en ko", "a tunnel is closed", "a bridge is closed", "교량이 닫혔다"),
    // One of two names cannot be carried over.
    RepairRow("en ru", "Choe Son Hui in Pyongyang", "Pak Thae Song in Moscow", "Пак Тхэ Сон в Москве"),
    RepairRow(
      "en ru", "Choe Son Hui thanked Pak Thae Song.", "Pak Thae Song thanked Choe Son Hui.", "Пак Тхэ Сон — Чхве Сон Хи"
    ),
    RepairRow("en ko", "Between Seoul and Pyongyang", "Between Pyongyang and Moscow", "평양과 모스크바사이"),
    // The target has no term of the sort.
    RepairRow("en ko-KR", "envoy of Sylvania", "envoy of Freedonia", "자유 대사가"),
    // The particle does not fit the name that it stands behind now.
    RepairRow("en ko-KR", "Moscow (Russia) is large", "Pyongyang (Russia) is large", "평양(러시아)는 크다"),
    // Another kind of concept.
    RepairRow("en ru", "a talk with Russia", "a talk with Pak Thae Song", "беседа с Пак Тхэ Соном"),
    RepairRow("en ru", "a bridge in Moscow", "a bridge in steel", "мост из стали"),
    // The surname alone stands for the whole name.
    RepairRow("en ru", "a talk with Pak Thae Song", "a talk with Mishustin", "беседа с Мишустиным"),
    RepairRow("ru en", "Новый объект в Москве", "Новый мост в Москве", "a new bridge in Moscow"),
    RepairRow("en ru", "He lives in Moscow", "He lives in Moscow", "Он живёт в Москве"),
    // 도 is not “too” but the island.
    RepairRow("en ko-KR", "the port of Pyongyang", "the port of Moscow", "모스크바도의 항구"),
    RepairRow("en ko", "a way to Gerrit", "a way to Pyongyang", "평양으로 가는 길"),
  ]

  private static func concept(
    _ id: String, _ kind: Concept.Kind, gender: Concept.Gender? = nil, _ terms: [(LanguageTag, String)],
    admitted: [(LanguageTag, String)] = []
  ) -> Concept {
    Concept(
      id: id, kind: kind, gender: gender,
      terms: terms.map { Term($1, language: $0) } + admitted.map { Term($1, language: $0, status: .admitted) })
  }

  static let concepts = [
    concept(
      "pak-thae-song", .person, gender: .male,
      [(.english, "Pak Thae Song"), (.russian, "Пак Тхэ Сон"), (.korean, "박태성")]),
    concept(
      "mikhail-mishustin", .person, gender: .male,
      [(.english, "Mikhail Mishustin"), (.russian, "Михаил Мишустин"), (.korean, "미하일 미슈스틴")],
      admitted: [(.english, "Mishustin"), (.russian, "Мишустин")]),
    concept(
      "choe-son-hui", .person, gender: .female,
      [(.english, "Choe Son Hui"), (.russian, "Чхве Сон Хи"), (.korean, "최선희")]),
    concept(
      "russia", .place,
      [(.english, "Russia"), (.russian, "Россия"), (.koreanNorth, "로씨야"), (.koreanSouth, "러시아")]),
    concept(
      "freedonia", .organization,
      [(.english, "Republic of Freedonia"), (.koreanSouth, "자유 공화국")],
      admitted: [(.english, "Freedonia"), (.koreanSouth, "자유")]),
    concept(
      "ruritania", .organization,
      [(.english, "Republic of Ruritania"), (.koreanSouth, "루리타니아 공화국")],
      admitted: [(.english, "Ruritania"), (.koreanSouth, "루리타니아")]),
    concept(
      "sylvania", .organization, [(.english, "Republic of Sylvania"), (.koreanSouth, "실바니아 공화국")],
      admitted: [(.english, "Sylvania")]),
    concept(
      "resolution-1718", .document,
      [(.english, "Security Council Resolution 1718"), (.koreanSouth, "유엔 안보리 결의 1718호")],
      admitted: [(.english, "Resolution 1718"), (.koreanSouth, "결의 1718호"), (.koreanSouth, "1718호 결의")]),
    concept(
      "resolution-2397", .document,
      [(.english, "Security Council Resolution 2397"), (.koreanSouth, "유엔 안보리 결의 2397호")],
      admitted: [(.english, "Resolution 2397"), (.koreanSouth, "결의 2397호"), (.koreanSouth, "2397호 결의")]),
    concept("moscow", .place, [(.english, "Moscow"), (.russian, "Москва"), (.korean, "모스크바")]),
    concept("pyongyang", .place, [(.english, "Pyongyang"), (.russian, "Пхеньян"), (.korean, "평양")]),
    concept("seoul", .place, [(.english, "Seoul"), (.russian, "Сеул"), (.korean, "서울")]),
    concept("vladivostok", .place, [(.english, "Vladivostok"), (.russian, "Владивосток")]),
    concept("cuba", .place, [(.english, "Cuba"), (.russian, "Куба")]),
    concept("vietnam", .place, [(.english, "Vietnam"), (.russian, "Вьетнам")]),
    concept("ukraine", .place, [(.english, "Ukraine"), (.russian, "Украина")]),
    concept(
      "japan", .place, [(.english, "Japan"), (.russian, "Япония"), (.koreanNorth, "일본"), (.koreanSouth, "일본")],
      admitted: [(.koreanNorth, "한미일"), (.koreanSouth, "한일")]),
    concept(
      "germany", .place,
      [(.english, "Germany"), (.russian, "Германия"), (.koreanNorth, "도이췰란드"), (.koreanSouth, "독일")],
      admitted: [(.russian, "Федеративная Республика Германия")]),
    concept(
      "america", .place, [(.english, "United States"), (.russian, "США"), (.koreanSouth, "미국")],
      admitted: [
        (.english, "US"), (.english, "United States of America"), (.russian, "Соединённые Штаты Америки"),
        (.russian, "Соединённые Штаты"), (.russian, "американец"), (.koreanSouth, "미"),
      ]),
    concept(
      "beijing", .place, [(.english, "Beijing"), (.russian, "Пекин"), (.koreanSouth, "베이징")],
      admitted: [(.koreanSouth, "북경")]),
    concept(
      "tumen-river", .place, [(.english, "Tumen River"), (.russian, "река Туманная")],
      admitted: [(.russian, "Туманган")]),
    concept(
      "road-bridge", .term, [(.english, "road bridge"), (.russian, "автомобильный мост")],
      admitted: [(.russian, "автомост")]),
    concept("kamaz", .place, [(.english, "KAMAZ"), (.russian, "КамАЗ"), (.korean, "KAMAZ")]),
    concept("gerrit", .place, [(.english, "Gerrit"), (.korean, "Gerrit")]),
    concept("bridge", .term, [(.english, "bridge"), (.russian, "мост"), (.korean, "다리")]),
    concept("user", .term, [(.english, "user"), (.russian, "пользователь"), (.korean, "사용자")]),
    concept("tunnel", .term, [(.english, "tunnel"), (.russian, "тоннель"), (.korean, "차굴")]),
    concept("road", .term, [(.english, "road"), (.russian, "дорога"), (.korean, "도로")]),
  ]
}

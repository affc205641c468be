/// Rows for what was found by reading findings in real texts; how a row is written, see ``ruleRows``.
let soughtRows = """
  = empty-target
  ru + Shut | Закрыть
  ru + 850 m | 850\u{00A0}м
  ru + Yes | Да
  ru + A year passed. | Прошёл год.
  ru + OK | OK
  ru - The road |\u{0020}
  ru - Yes | \u{00A0}
  ru - 850 m | \u{2009}
  ru - {name} | \u{3000}
  ru - Read the book. |  \u{00A0}\u{0020}
  ko + Shut | 닫기
  ko + 850 m | 850m
  ko + Yes | 예
  ko + A year passed. | 한해가 지났다.
  ko + OK | OK
  ko - The road | \u{00A0}
  ko - Yes | \u{2009}
  ko - 850 m | \u{3000}
  ko - {name} |  \u{00A0}\u{0020}
  ko - Read the book. | \u{202F}
  = extra-target
  ru + Shut | Закрыть
  ru + \u{00A0} | \u{00A0}
  ru + \u{00A0} | …
  ru + \u{00A0} | 5
  ru + Yes | Да
  ru + … | Да
  ru + 5 | пять
  ru + {name} | Имя {name}
  ru - \u{00A0} | Дорога
  ru - \u{2009} | Да
  ru - \u{3000} | Нет.
  ru - \u{202F} | Имя: {name}
  ru - \u{00A0}\u{00A0} | Мост открыт.
  ko + Shut | 닫기
  ko + \u{00A0} | \u{00A0}
  ko + \u{00A0} | …
  ko + \u{00A0} | 5
  ko + Yes | 예
  ko + … | 예
  ko + 5 | 다섯
  ko + {name} | 이름 {name}
  ko - \u{00A0} | 길
  ko - \u{2009} | 예
  ko - \u{3000} | 아니요.
  ko - \u{202F} | 이름: {name}
  ko - \u{00A0}\u{00A0} | 다리가 열렸다.
  = missing-term
  ru + They harbour a grudge | Гаванский порт
  ru - A harbour | Пристань
  ru + It is made in China | Это сделано там
  ko - A harbour | 부두
  = foreign-name
  ru + Write to 5 Main St, Rason | Пишите: 5 Main St, Rason
  ru + host=%s rason=Rason | host=%s rason=Rason
  ru - in Rason | в городе Rason
  ko + Write to 5 Main St, Rason | 주소: 5 Main St, Rason
  = admitted-term
  ko-KR + in Vladivostok | 블라디보스토크에서
  ko-KR + in Khabarovsk | 하바롭스크에서
  ko-KR + a meeting | 만남
  ko-KR + from Vladivostok | 블라디보스토크부터
  ko-KR + to Khabarovsk | 하바롭스크로
  ko-KR + Kim Jong Un spoke | 김정은이 말했다
  ko-KR + a road | 도로
  ko-KR + Vladivostok and Khabarovsk | 블라디보스토크와 하바롭스크
  ko-KR + the harbour of Vladivostok | 블라디보스토크 항구
  ko-KR + Khabarovsk | 하바롭스크
  ko-KR - in Vladivostok | 블라디보스톡에서
  ko-KR - in Khabarovsk | 하바로프스크에서
  ko-KR - from Vladivostok | 블라디보스톡부터
  ko-KR - to Khabarovsk | 하바로프스크로
  ko-KR - Vladivostok and Khabarovsk | 블라디보스톡과 하바롭스크
  ko-KR - Khabarovsk and Vladivostok | 하바로프스크와 블라디보스토크
  ko-KR - the harbour of Vladivostok | 블라디보스톡 항구
  ko-KR - Khabarovsk | 하바로프스크
  ko-KR - Vladivostok | 블라디보스톡
  ko-KR - A road to Vladivostok | 블라디보스톡으로 가는 길
  = outdated-title
  ru@2025-05-01 + Premier Pak Thae Song | Премьер Пак Тхэ Сон
  ru@2024-12-29 + Premier Pak Thae Song | Премьер Пак Тхэ Сон
  ru@2025-01-01 + Premier Pak Thae Song spoke | Выступил премьер Пак Тхэ Сон
  ru@2026-01-01 + with Premier Pak Thae Song | с премьером Пак Тхэ Соном
  ru@2024-05-01 + then-Premier Pak Thae Song | тогдашний премьер Пак Тхэ Сон
  ru@2024-05-01 + Former Premier Pak Thae Song | экс-премьер Пак Тхэ Сон
  ru@2024-05-01 + Former Premier of the Cabinet Pak Thae Song | Бывший премьер Кабинета министров Пак Тхэ Сон
  ru@2024-05-01 + In 2025 Premier Pak Thae Song came. | В 2025 году прибыл премьер Пак Тхэ Сон.
  ru@2024-05-01 - In 2023 Premier Pak Thae Song came. | В 2023 году прибыл премьер Пак Тхэ Сон.
  ko@2024-05-01 + Former Premier Pak Thae Song | 박태성 전 총리
  ko@2024-05-01 + then Premier Pak Thae Song | 박태성 당시 내각 총리가 말했다
  ru@2024-05-01 + Pak Thae Song | Пак Тхэ Сон
  ru@2024-05-01 + the premier | премьер
  ru@2024-05-01 + The premier met Pak Thae Song | Премьер встретился с Пак Тхэ Соном
  ru@2023-05-01 + Pak Thae Song and the premier | Пак Тхэ Сон и премьер
  ru + Premier Pak Thae Song | Премьер Пак Тхэ Сон
  ru@2025-06-30 + to Premier Pak Thae Song | премьеру Пак Тхэ Сону
  ru@2024-05-01 - Premier Pak Thae Song | Премьер Пак Тхэ Сон
  ru@2024-12-28 - Premier Pak Thae Song | Премьер Пак Тхэ Сон
  ru@2020-01-01 - Premier Pak Thae Song spoke | Выступил премьер Пак Тхэ Сон
  ru@2019-01-01 - with Premier Pak Thae Song | с премьером Пак Тхэ Соном
  ru@2024-11-30 - to Premier Pak Thae Song | премьеру Пак Тхэ Сону
  ru@2023-05-01 - Premier Pak Thae Song's visit | Визит премьера Пак Тхэ Сона
  ru@2022-05-01 - Ask Premier Pak Thae Song. | Спросите премьера Пак Тхэ Сона.
  ru@2024-01-01 - Pak Thae Song, premier | Пак Тхэ Сон, премьер
  ru@2021-05-01 - Premier Pak Thae Song left. | Премьер Пак Тхэ Сон уехал.
  ru@2024-06-01 - of Premier Pak Thae Song | премьера Пак Тхэ Сона
  ko@2025-05-01 + Premier Pak Thae Song | 박태성 총리
  ko@2024-12-29 + Premier Pak Thae Song | 박태성 총리
  ko@2025-01-01 + Premier Pak Thae Song spoke | 박태성 총리가 말했다
  ko@2026-01-01 + with Premier Pak Thae Song | 박태성 총리와
  ko@2024-05-01 + Pak Thae Song | 박태성
  ko@2024-05-01 + the premier | 총리
  ko@2024-05-01 + The premier met Pak Thae Song | 총리는 어제 박태성을 만났다
  ko@2023-05-01 + Pak Thae Song saw the premier | 박태성은 어제 총리를 만났다
  ko + Premier Pak Thae Song | 박태성 총리
  ko@2025-06-30 + to Premier Pak Thae Song | 박태성 총리에게
  ko@2024-05-01 - Premier Pak Thae Song | 박태성 총리
  ko@2024-12-28 - Premier Pak Thae Song | 박태성 총리
  ko@2020-01-01 - Premier Pak Thae Song spoke | 박태성 총리가 말했다
  ko@2019-01-01 - with Premier Pak Thae Song | 박태성 총리와
  ko@2024-11-30 - to Premier Pak Thae Song | 박태성 총리에게
  ko@2023-05-01 - Premier Pak Thae Song's visit | 박태성 총리의 방문
  ko@2022-05-01 - Ask Premier Pak Thae Song. | 박태성 총리에게 물어보라.
  ko@2024-01-01 - Premier Pak Thae Song left | 박태성 총리는 떠났다
  ko@2021-05-01 - Premier Pak Thae Song came. | 박태성 총리가 왔다.
  ko@2024-06-01 - of Premier Pak Thae Song | 박태성 총리의
  = inconsistent-name
  ru + Sergei Kirienko came | Приехал Сергей Кириенко || Kirienko left | Кириенко уехал
  ru + Vitaly Markelov spoke | Выступил Виталий Маркелов || with Markelov | с Маркеловым
  ru + Pavel Ostapchuk | Павел Остапчук || Ostapchuk’s speech | речь Остапчука
  ru + the town of Orekhovo | посёлок Орехово || in Orekhovo | в Орехове
  ru + Gagarin and Tereshkova | Гагарин и Терешкова || to Tereshkova | Терешковой
  ru + Internet is slow | Интернет медленный || on the Internet | в Интернете
  ru + Minister Markelov | Министр Маркелов || The Minister left | Он уехал
  ru - Sergei Kirienko came | Приехал Сергей Кириенко || Kirienko left | Кирьенко уехал
  ru - Vitaly Markelov spoke | Выступил Виталий Маркелов || with Markelov | с Маркиловым
  ru - Donetsk is far. | Донецк далеко. || to Donetsk | в Донэцк
  ko + Sergei Kirienko came | 세르게이 키리옌코가 왔다 || Kirienko left | 키리옌코는 떠났다
  ko + Vitaly Markelov spoke | 비탈리 마르켈로프가 연설했다 || with Markelov | 마르켈로프와 함께
  ko + in Yekaterinburg | 예카테린부르크에서 || to Yekaterinburg | 예카테린부르크로
  ko + Open the Folder | 폴더로 가기 || Remove the Folder | 폴더를 지우기
  ko + in Windows | 윈도우에서 열기 || for Windows | 윈도우용
  ko - Sergei Kirienko came | 세르게이 키리옌코가 왔다 || Kirienko left | 키리엔코는 떠났다
  ko - Vitaly Markelov spoke | 비탈리 마르켈로프가 연설했다 || with Markelov | 마르킬로프와 함께
  ko - in Krasnoyarsk | 크라스노야르스크에서 || to Krasnoyarsk | 크라스나야르스크로
  ru + Pak Thae Song came | Приехал Пак Тхэ Сон || Pak Thae Song left | Пак Тхэ Сон уехал
  ru + Pak Thae Song came | Приехал Пак Тхэсон || Pak Thae Song left | Пак Тхэсон уехал
  ru + Pak Thae Song came | Приехал Пак Тхэ Сон || with Pak Thae Song | с Пак Тхэ Соном
  ru + Kim Jong Un | Ким Чен Ын || Pak Thae Song | Пак Тхэсон
  ru + in Rason | в Расоне || to Rason | в Расон
  ru + Choe Son Hui | Цой Сон Хи || Choe Son Hui left | Цой Сон Хи уехала
  ru + Mikhail Mishustin | Михаил Мишустин || of Mikhail Mishustin | Михаила Мишустина
  ru + the Tumen River | река Туманная || to the Tumen River | к реке Туманной
  ru + a road | дорога || Pak Thae Song | Пак Тхэсон
  ru + Vladivostok | Владивосток || in Vladivostok | во Владивостоке
  ru - Pak Thae Song came | Приехал Пак Тхэ Сон || Pak Thae Song left | Пак Тхэсон уехал
  ru - Pak Thae Song came | Приехал Пак Тхэсон || Pak Thae Song left | Пак Тхэ Сон уехал
  ru - with Pak Thae Song | с Пак Тхэ Соном || with Pak Thae Song again | снова с Пак Тхэсоном
  ru - to Pak Thae Song | Пак Тхэ Сону || of Pak Thae Song | Пак Тхэсона
  ru - Pak Thae Song | Пак Тхэ Сон || a road | дорога || Pak Thae Song spoke | Выступил Пак Тхэсон
  ru - Premier Pak Thae Song | Премьер Пак Тхэ Сон || Pak Thae Song said | Пак Тхэсон сказал
  ru - Pak Thae Song met Kim Jong Un | Пак Тхэ Сон встретился с Ким Чен Ыном || Pak Thae Song | Пак Тхэсон
  ru - Pak Thae Song's visit | Визит Пак Тхэсона || Pak Thae Song's speech | Речь Пак Тхэ Сона
  ru - Ask Pak Thae Song. | Спросите Пак Тхэ Сона. || Ask Pak Thae Song again. | Снова спросите Пак Тхэсона.
  ru - Pak Thae Song in Rason | Пак Тхэсон в Расоне || in Rason with Pak Thae Song | в Расоне с Пак Тхэ Соном
  ko-KR + in Vladivostok | 블라디보스토크에서 || from Vladivostok | 블라디보스토크부터
  ko-KR + in Vladivostok | 블라디보스톡에서 || from Vladivostok | 블라디보스톡부터
  ko-KR + in Khabarovsk | 하바롭스크에서 || to Khabarovsk | 하바롭스크로
  ko-KR + Kim Jong Un | 김정은 || Kim Jong Un spoke | 김정은이 말했다
  ko-KR + Khabarovsk | 하바롭스크 || Vladivostok | 블라디보스톡
  ko-KR + Pak Thae Song | 박태성 || with Pak Thae Song | 박태성과
  ko-KR + a road | 도로 || Vladivostok | 블라디보스톡
  ko-KR + in Rason | 나선에서 || to Rason | 나선으로
  ko-KR + the Tumen River | 두만강 || to the Tumen River | 두만강으로
  ko-KR + Vladivostok | 블라디보스톡 || Khabarovsk | 하바로프스크
  ko-KR - in Vladivostok | 블라디보스토크에서 || from Vladivostok | 블라디보스톡부터
  ko-KR - in Vladivostok | 블라디보스톡에서 || from Vladivostok | 블라디보스토크부터
  ko-KR - in Khabarovsk | 하바롭스크에서 || to Khabarovsk | 하바로프스크로
  ko-KR - in Khabarovsk | 하바로프스크에서 || to Khabarovsk | 하바롭스크로
  ko-KR - Vladivostok | 블라디보스토크 || a road | 도로 || Vladivostok again | 다시 블라디보스톡
  ko-KR - Khabarovsk and Vladivostok | 하바롭스크와 블라디보스토크 || Vladivostok | 블라디보스톡
  ko-KR - Vladivostok and Khabarovsk | 블라디보스토크와 하바로프스크 || Khabarovsk | 하바롭스크
  ko-KR - The road to Khabarovsk | 하바롭스크로 가는 길 || The train to Khabarovsk | 하바로프스크로 가는 기차
  ko-KR - The ship from Vladivostok | 블라디보스토크에서 온 배 || The people of Vladivostok | 블라디보스톡 사람들
  ko-KR - Kim Jong Un in Vladivostok | 블라디보스토크의 김정은 || from Vladivostok | 블라디보스톡부터
  = wrong-scheme
  ru - Jo Yong Won spoke. | Выступил Джо Ён Вон.
  ru - of Jo Yong Won | Чжо Ён Вона
  ru - with Jo Yong Won | с Джо Ён Воном
  ru - Kim Jong Un came. | Приехал Ким Джон Ын.
  ru - Kim Jong Un left. | Ким Джон Ын уехал.
  ru - a letter from Jo Yong Won | письмо Чжо Ён Вона
  ru - Choe Son Hui arrived. | Прибыла Чхве Сон Хи.
  ko-KR + in Vladivostok | 블라디보스토크에서
  ko-KR + in Khabarovsk | 하바롭스크에서
  ko-KR + a meeting | 만남
  ko-KR + Mikhail Mishustin spoke | 미하일 미슈스틴이 말했다
  ko-KR + in Vladivostok | 블라디보스톡에서
  ko-KR + in Khabarovsk | 하바로프스크에서
  ko-KR + Kim Jong Un spoke | 김정은이 말했다
  ko-KR + from Vladivostok | 블라디보스토크부터
  ko-KR + with Mikhail Mishustin | 미하일 미슈스틴과
  ko-KR + to Khabarovsk | 하바롭스크로
  ko-KR - in Vladivostok | 울라지보스또크에서
  ko-KR - from Vladivostok | 울라지보스또크부터
  ko-KR - to Vladivostok | 울라지보스또크로
  ko-KR - the harbour of Vladivostok | 울라지보스또크 항구
  ko-KR - Mikhail Mishustin spoke | 미하일 미슈스찐이 말했다
  ko-KR - with Mikhail Mishustin | 미하일 미슈스찐과
  ko-KR - Mikhail Mishustin's speech | 미하일 미슈스찐의 연설
  ko-KR - a letter to Mikhail Mishustin | 미하일 미슈스찐에게 보낸 편지
  ko-KR - the people of Vladivostok | 울라지보스또크 사람들
  ko-KR - Mikhail Mishustin left | 미하일 미슈스찐은 떠났다
  = inline-code-mismatch
  ru + %1x speed | %1 раза быстрее
  ru + Size: %1x%2 | Размер: %1×%2
  ru + %d files | %'d файлов
  ru + See http://example.org/a | См. <http://example.org/a>
  ko + %1x speed | %1배속
  ko + %d files | %'d개 파일
  ko + Skip %1s | %1초 건너뛰기
  ko + See http://example.org/a | <http://example.org/a> 참조
  ru - Group "%1$s" of "%2$s" on "%3$s" | Группа из "%2$s" на "%3$s"
  ru + Group "%1$s" of "%2$s" | "%2$s", группа "%1$s"
  ru - %1x speed | Скорость
  ko - %1x speed | 속도
  ru + %1's day | День %1
  = unpaired-code
  ko + <b>New</b> and <i>old</i> | <b>새것</b>과 <i>헌것</i>
  = number-mismatch
  ru + 3 1/2 inch disk | Диск 3,5 дюйма
  ru + ¾ of it | 3/4 его
  ru + at 9am | в 9:00
  ru + 1 page down | на страницу вниз
  ru + an eight-shot revolver and 8 rounds | восьмизарядный револьвер и 8 патронов
  ru + Secondary axis | 2-я ось
  ru - boils at 100 °C | кипит при °C
  ru - 3 1/2 inch disk | Диск 2,5 дюйма
  ru - 2 pages down | на страницу вниз
  ko + Only session 1 is copied. | 세션 1만 복제됩니다.
  ko + Version 2 only | 버전 2만
  ko + 14 games | 14경기
  ko + 3 pieces | 3조각
  ko + 10,100 tonnes | 1만 100톤
  ko + 10 trillion won | 10조원
  ko + 2.5 trillion won | 2.5조 원
  ko - 3 pieces | 4조각
  ru + 10 trillion won | 10 трлн вон
  ru + $4.6bn | 4,6 млрд долларов
  ko + He&xadecimal | 16진수(&X)
  ko + Secondary axis | 2차 축
  ko + 1/8 note | 8분음표
  ko + Function &2: | 함수 2(&2):
  ko + 14th | 열네 번째
  ko + Wait 500 ms. | 0.5초 기다립니다.
  ko - Only session 1 is copied. | 세션 2만 복제됩니다.
  ko - 14 games | 15경기
  ko - 10,100 tonnes | 1만 200톤
  ko - Wait 500 ms. | 5초 기다립니다.
  ko - He&xadecimal | 8진수(&X)
  = date-mismatch
  ru + on April 30 | 30 апреля 2025 года
  ru - on April 30, 2025 | в апреле 2025 года, 30
  ru - on April 30, 2025 | апреля 2025 года
  ru + since January 1st, 1970 | с 1 января 1970 года
  ru - since January 1st, 1970 | с 1 ноября 1970 года
  ko + March 22nd | 3월 22일
  ko - March 22nd | 4월 22일
  ko + It contains 1970-02-17. | 1970-02-17가 있다.
  ko - It contains 1970-02-17. | 1970-03-17가 있다.
  = unit-mismatch
  ru + for 10 pounds | за 10 фунтов
  ru + for £10 | за 10 фунтов
  ru + 2 h 40 min | 2 ч 40 мин
  ru - 2 h 40 min | 2 мин 40 ч
  ru + 24 h 60 m | 24 ч 60 мин
  ko + 24 h 60 m | 24시간 60분
  ru - 5 megabytes | 5 гигабайт
  ko + 3 weeks | 3주
  ko + 5 years | 5년
  ko + 10 km | 10㎞
  ko + 20 degrees | 20도
  ko + 4 square metres | 4제곱미터
  ko + 30 kilometres | 30킬로미터를
  ko + two thirds of 3 km | 3km의 3분의 2
  ko + the 24-hour clock | 24시간제
  ko - the 24-hour clock | 24일제
  ko - 3 weeks | 3개월
  ko - 5 years | 5달
  ko - 10 km | 10㎜
  ko - 50% of it | 50 км의
  ko - 30 kilometres | 30미터를
  ko - 20 minutes | 20초간
  ko - 5 megabytes | 5기가바이트
  = address-mismatch
  ru + Use ftp://host/file | Укажите ftp://сервер/файл
  ru + Do it /exactly/ so | Делайте /именно/ так
  ru - Use ftp://files.org/file | Укажите ftp://пример/файл
  = end-mark
  ru + …that you can open it? | …Вы можете открыть это.
  ru + It is gone. Maybe it was deleted? | Нет. Возможно, это удалено.
  ru + It cannot be undone, are you sure? | Вы уверены? Отменить это нельзя.
  ru - Shall I open the file now? | Открыть файл сейчас.
  ru + Click <b>Add...</b> below | Нажмите внизу <b>Добавить...</b>
  ru - Click Add below | Нажмите внизу «Добавить»...
  ko + Pen _Angle: | 펜 각도:(_A)
  ko + …that you can open it? | …열 수 있습니다.
  ko - Pen _Angle: | 펜 각도(_A)
  = unpaired-quotation-mark
  ru + Choose '1' or 'c' | Выберите "1" или "c"
  ru + A 5 inch disk | Диск 5"
  ru - Choose the colour | Выберите "цвет
  = unpaired-bracket
  ko + For instance, CH3. | 예) CH3
  ko + First open it, second read it. | 1) 여십시오 2) 읽으십시오
  ko - Open room 15 | 방 15) 열기
  = partly-translated
  ko + the day of year | 날(day of year)
  ru + speed of light;c | speed of light;c;скорость света
  = doubled-word
  ru + In se&lection | В в&ыделенном
  ru + Try 'man man' | Введите «man man»
  ko + The folder is no folder. | 폴더가 폴더가 아닙니다.
  ko - The folder is open. | 폴더가 폴더가 열렸습니다.
  = missing-space
  ru + Torr | торр;торра;торров
  ru - Yes; we see | Да;видим, что так; да
  = number-mismatch
  ru + 5,000 to 6,000 people | от пяти до шести тысяч человек
  ru + 40,000–50,000 people | сорок-пятьдесят тысяч человек
  ru + from 2 to 3 million cars | от двух до трёх миллионов машин
  ru + 2 to 3 million cars | от 2 до трёх миллионов машин
  ru - 5,000 to 6,000 people | от пяти до семи тысяч человек
  ru - 4,000 to 6,000 people | от пяти до шести тысяч человек
  ru - 5,000 to 6,000 people | пяти, затем шести тысяч человек
  ru>en + 5000–6000 человек | five to six thousand people
  ru>en - 5000–6000 человек | four to six thousand people
  ru + some 21,000 people | 21 тысячу человек
  ru + to 5 million people | к 5 миллионам человек
  ru - some 21,000 people | 22 тысячу человек
  = unit-mismatch
  ru + up 2 percentage points | на 2 п. п.
  ru + up 2 percentage points | на 2 п.п.
  ru + up 2 percentage points | на 2\u{00A0}п.\u{00A0}п.
  ru - up 2 % | на 2 п. п.
  ru>en + на 2 п. п. | by 2 p.p.
  ru>en - на 2 п. п. | by 2%
  ko + up 2 percentage points | 2%p 올랐다
  ko - up 2 % | 2%p 올랐다
  ko + It was 20 °C. | 20℃였다.
  ko - It was 20 °C. | 20℉였다.
  ru + It was 20 °F. | Было 20 ℉.
  ru - It was 20 °F. | Было 20 ℃.
  = inline-code-mismatch
  ko + up 2 percentage points | 2%p 올랐다
  ru + Open ${FILE} now | Откройте ${FILE} сейчас
  ru - Open ${FILE} now | Откройте {FILE} сейчас
  ru - Open ${FILE} now | Откройте ${ФАЙЛ} сейчас
  ru - Hello, {{name}}! | Здравствуйте, {name}!
  ru + It costs ${0} | Цена: {0} $
  ko - Open ${FILE} now | 지금 {FILE}을(를) 여십시오
  = date-mismatch
  ru + by 04/30/2025 | до 30.04.2025
  ru + by 30/04/2025 | до 30 апреля 2025 года
  ru + by 04/05/2025 | до 04.05.2025
  ru + by 04/05/2025 | до 5 апреля 2025 года
  ru - by 04/30/2025 | до 30 мая 2025 года
  ko - by 12/25/2025 | 2025년 11월 25일까지
  en-US>ru + by 04/05/2025 | до 5 апреля 2025 года
  en-US>ru - by 04/05/2025 | до 4 мая 2025 года
  en-GB>ru + by 04/05/2025 | до 4 мая 2025 года
  en-GB>ru - by 04/05/2025 | до 5 апреля 2025 года
  = address-mismatch
  ru + See https://tumen.kp/en/roads. | См. https://tumen.kp/ru/roads.
  ru + See https://tumen.kp/roads.en.html. | См. https://tumen.kp/roads.ru.html.
  ru + See https://tumen.kp/roads/ | См. https://tumen.kp/roads
  ru + See http://tumen.kp/roads#top | См. https://www.tumen.kp/roads
  ru + See https://tumen.kp/roads/Bridge | См. https://tumen.kp/roads/Мост
  ru - See https://tumen.kp/roads | См. https://tumen.kp/raods
  ru - See https://tumen.kp/roads/12 | См. https://tumen.kp/roads/21
  ru - See https://tumen.kp/roads/12 | См. https://tumen.kp
  ko - See https://tumen.kp/help?page=1 | https://tumen.kp/help?page=2를 보십시오.
  = wrong-particle
  ko + It can gather points. | 점수를 모을 수 있다
  ko + when it gathers | 모을 때마다 적는다
  ko + money that one can scrape together | 긁어모을 수 있는 돈
  ko - the scale | 규모을 정한다
  ko - the assessment | 이 평지을 걷는다
  ko - the picture | 사진 나부을 본다
  = quotation-marks
  ko-KR - He said: “I will go.” | 그는 《나는 가겠다》라고 말했다.
  ko-KR - “Where are you going?” he asked. | 《어디로 가는가?》 그는 물었다.
  ko-KR + the book called “Road” | 《길》이라고 하는 책
  ko-KP + He said: “I will go.” | 그는 《나는 가겠다》고 말했다.
  = outdated-title
  ko@2024-05-01 - Premier Pak Thae Song | 박태성 내각 총리
  ko@2024-05-01 - Premier Pak Thae Song | 박태성 내각 총리가 말했다
  ko@2025-05-01 + Premier Pak Thae Song | 박태성 내각 총리
  ko@2024-05-01 + Pak Thae Song saw the Cabinet's premier | 박태성은 내각 총리를 만났다
  ru@2024-05-01 - Premier of the Cabinet Pak Thae Song | Премьер Кабинета министров Пак Тхэ Сон
  = missing-term
  ko-KP + The Russian prime minister | 로씨야수상
  ko-KP + The Russian prime minister | 로씨야정부수상
  ko-KP - The Russian prime minister | 로씨야대통령
  = number-mismatch
  ru + The .270 round was not successful at first, but in a few decades it became popular for hunting and at ranges all over the country, and the .270 is a powerful round even today. | Патрон .270 сперва не имел успеха, но за несколько десятков лет полюбился охотникам и стрелкам по всей стране и остаётся мощным.
  ru - 12 or 12 | 12
  ko + The 10th brigade was sent to the north, where it built a road for the army, and then the brigade went back to the town from which it had come late in the same year. | 제10려단은 북쪽으로 가서 길을 닦았으며 그다음 제10려단은 그해에 떠났던 도시로 돌아왔다.
  = inline-code-mismatch
  ru + Every year | Каждый %d-й год
  ru + The following file will not be opened: | %d файл не будет открыт:
  ko + Delete the document? | 문서 %d개를 지우겠습니까?
  ru - The file was opened | Файл открыт %d
  ru - Files were opened | Открыто %d файлов
  = doubled-word
  ko + Choose one, then go to the next page. | 하나를 고른 다음 다음 쪽으로 가십시오.
  ko - Go to the next page. | 이제 다음 다음 쪽으로 가십시오.
  = inline-code-mismatch
  ko + Copy Group | 그룹 %1개 복사
  ru + Knowledge base (no entries) | База знаний (%1 запись)
  ru - Move files to Trash | Удалить %1 файлов
  = number-mismatch
  ko + 5,000 to 6,000 people | 오륙천 명
  ko + three or four men | 서너 사람
  ko + 200,000–300,000 people | 이삼십만 명
  ko - 5,000 to 7,000 people | 오륙천 명
  ko + %d device number in decimal, %D in hex, %Hd major number in decimal, %Ld minor number in decimal, and no more | %d 10진수 장치 번호, %D 16진수, %Hd 10진수 주 번호, %Ld 10진수 부 번호
  = partly-translated
  ru + Set http-proxy-retry or socks-proxy-retry | Задайте http-proxy-retry or socks-proxy-retry
  ru - Set retry or the proxy of socks | Задайте retry or the proxy of socks
  = wrong-particle
  ko - He walks on a plain | 걷는 평지을
  = unit-mismatch
  ru - 10% of the first and 20% of the second | 10 первого и 20 % второго
  ru + from 10% to 20% | от 10 до 20 %
  ru + 5%, 10% and 15% | 5, 10 и 15 %
  ru + 10% of it | 10 процентов этого
  ko - 10% of the first and 20% of the second | 첫째의 10, 둘째의 20%
  ko + from 10% to 20% | 10에서 20%까지
  ru - Choose %1% | Выберите %1
  ru - Loading: %d%% | Загрузка: %d
  ru + Loading: %d%% | Загрузка: %d %%
  ru + %1 of %2 (%3%) | %1 из %2 (%3 %)
  ru - %1 of %2 (%3%) | %1 из %2 (%3)
  ko - Battery at %1%, 2 left | 배터리 %1, 2개 남음
  ko + Battery at %1% | 배터리 %1퍼센트, %2
  = partly-translated
  ru + Write "left(a over b right)". | Напишите "left(a over b right)".
  ru - Put a file over the other. | Поместите a file over the other.
  = number-mismatch
  ko + Set it to a nonzero value. | 0이 아닌 값으로 설정하십시오.
  ru + Add a 3rd-party account | Добавить сторонний аккаунт
  = unit-mismatch
  ru + Copyright 1999-2021 %s Team. | %s, 1999–2021.
  ko + out of range (1-%d): %s | 범위를 벗어남 (1-%d): %s
  = missing-term
  ko-KR + American-Japanese relations | 미일 관계
  ko-KR + American-Japanese relations | 일·미 관계
  ko-KR - American-Japanese relations | 미국 관계
  ko-KR - American relations | 미일 관계
  ko-KR>ru + 미일 동맹은 강하다. | Союз США и Японии крепок.
  ko-KR>ru - 미일 동맹은 강하다. | Союз с Японией крепок.
  = corrupted-name
  ru - The Tumen River is long. | Река Туманая длинная.
  ru - near the Tumen River | у реки Туманой
  ru - across the Tumen River | через реку Тумманную
  ru + near the Tumen River | у реки Туманной
  ru + across the Tumen River | через реку Туманную
  ru + The Tumen River is long. | Туманная — длинная река.
  = partly-translated
  ru - Read the full report. | Read полный отчёт.
  ru - Delete file from disk | Delete файл с диска
  ru - Show hidden files | Show скрытые файлы
  ko - Open file | Open 파일
  ru + Delete key | Delete клавиша
  ru + Open source software | Open source программы
  ru + Word file | Word файл
  ko + Chrome browser | Chrome 브라우저
  ko + Insert | Insert 키
  ru - Click the button to open the file. | Click кнопку, чтобы открыть файл.
  ko - Read the full report. | Read 전체 보고서.
  ru + Firefox is a browser. | Firefox — браузер.
  ru + Firefox opens the file. | Firefox открывает файл.
  ru + Read the full report. | READ полный отчёт.
  ko + Firefox opens the file. | Firefox 파일 열기
  = number-format
  ko - It costs 4.7 euros. | 그것은 4,7 유로이다.
  ko + Sites 4, 7 and 9.5 | 4,7, 9.5호
  ko + From 1.500 to 4.7 | 1,500부터 4.7까지
  ru>ko - Цена 4,7 евро. | 가격은 4,7 유로이다.
  ko>en - 가격은 4.7 유로이다. | It costs 4,7 euros.
  = number-mismatch
  ko + It costs 4.7 euros. | 그것은 4,7 유로이다.
  ko - It costs 4.7 euros. | 그것은 4,9 유로이다.
  ru - The A320 landed. | A321 приземлился.
  ru - The A320 landed. | Самолёт приземлился.
  ru + The A320 landed. | Самолёт A320 приземлился.
  ru + The A320 landed. | Самолёт А320 приземлился.
  ru - a 3D model | 2D-модель
  ru + a 3D model | объёмная модель
  ru - H2O is water. | H3O — вода.
  ru + H2O is water. | Вода.
  ru - The F-16 landed. | Самолёт F-15 приземлился.
  ru - COVID-19 spread. | COVID-91 распространился.
  ko - The A320 landed. | A321이 착륙했다.
  ko - The A320 landed. | 비행기가 착륙했다.
  ko + The A320 landed. | A320이 착륙했다.
  ko - Unit 15 failed. | 16호가 고장났다.
  ko + H2O is water. | 물이다.
  = corrupted-name
  ru - in Primorsky Krai | в Приморскам крае
  ru - The governor of Primorsky Krai came. | Приехал губернатор Приморскаго края.
  ru - A bridge in Primorsky Krai | Мост в Приморскем крае
  ru - Primorsky Krai is large. | Приморскый край велик.
  ru + in Primorsky Krai | в Приморском крае
  ru + The governor of Primorsky Krai came. | Приехал губернатор Приморского края.
  ru + to Primorsky Krai | Приморскому краю
  ru + Primorsky Krai is large. | Приморский край велик.
  ru + the forests of Primorsky Krai | Приморские леса и Приморский край
  ru + across Primorsky Krai | по Приморскому краю
  = name-case
  ru - about Sergei Gavrilov | о Сергее Гаврилов
  ru - with Sergei Gavrilov | с Сергеем Гаврилов
  ru - from Sergei Gavrilov | от Сергей Гаврилова
  ru - They thanked Sergei Gavrilov. | Они благодарили Сергея Гаврилову.
  ru + about Sergei Gavrilov | о Сергее Гаврилове
  ru + with Sergei Gavrilov | с Сергеем Гавриловым
  ru + Sergei Gavrilov came. | Приехал Сергей Гаврилов.
  ru + They thanked Sergei Gavrilov. | Они благодарили Сергея Гаврилова.
  ru + Ivan and Sergei Gavrilov | Иван и Сергей Гаврилов
  ru + He gave Sergei the book, and Gavrilov left. | Он отдал Сергею книгу, и Гаврилов ушёл.
  = missing-term
  ru + along the Tumen River | вдоль Туманной
  ru + A bridge over the Tumen River | Мост через Туманную
  ru + Ice lies on the Tumen River. | На Туманной лежит лёд.
  ru + The Tumen River flows into the sea. | Туманная впадает в море.
  ru>en + вдоль реки Туманной | along the Tumen
  ru>en + На реке Туманной лежит лёд. | Ice lies on the Tumen.
  ru - along the Tumen River | вдоль границы
  ru - Ice lies on the Tumen River. | На реке лежит лёд.
  ru>en - На реке Туманной лежит лёд. | Ice lies on the river.
  = partly-translated
  ru - The server died after the start. | Сервер died после запуска.
  ru - The window closed by itself. | Окно closed само.
  ru - The files were deleted yesterday. | Файлы были deleted вчера.
  ru - He rarely speaks with us. | Он rarely говорит с нами.
  ru - The guests are waiting at the door. | Гости waiting у двери.
  ru - Nobody knows where the key is. | Никто не знает, where ключ.
  ru - We came because it rained. | Мы пришли, because шёл дождь.
  ru - The door between the rooms is narrow. | Дверь between комнатами узкая.
  ru - They walked towards the river. | Они шли towards реки.
  ru - The boat turned around. | Лодка turned обратно.
  ru + The mount command is not there. | Команды mount нет.
  ru + The root user may write. | Пользователь root может писать.
  ru + The preseed file was read. | Файл preseed прочитан.
  ru + A cookie is kept. | Файл cookie хранится.
  ru + The embed tag is old. | Тег embed устарел.
  ru + The value null is allowed. | Значение null допустимо.
  ru + The systemd service stopped. | Служба systemd остановлена.
  ru + The function printf was called. | Вызвана функция printf вместо другой.
  ru + The user’s speed is low. | Параметр speed слишком мал.
  ru + The closed(1) call is left out. | Вызов closed(1) опущен.
  ko - The server crashed at night. | 서버가 밤에 crashed 되었다.
  ko - The files were deleted yesterday. | 파일이 어제 deleted 되었습니다.
  ko - The window closed by itself. | 창이 저절로 closed 되었습니다.
  ko - He died in spring. | 그는 봄에 died 하였다.
  ko - They speak rarely with us. | 그들은 rarely 우리와 이야기한다.
  ko - The door between the rooms is narrow. | 방 between 문이 좁다.
  ko - We came because it rained. | 우리는 because 비가 와서 왔다.
  ko - Nobody knows where the key is. | 아무도 where 열쇠가 있는지 모른다.
  ko - The guests are waiting at the door. | 손님들이 문앞에서 waiting 하고 있다.
  ko - The boat turned around. | 배가 turned 되였다.
  ko + The mount command is not there. | 명령 mount 가 없다.
  ko + The root user may write. | 사용자 root 는 쓸 수 있다.
  ko + The preseed file was read. | 파일 preseed 를 읽었다.
  ko + A cookie is kept. | 파일 cookie 를 보관한다.
  ko + The value null is allowed. | 값 null 이 허용된다.
  ko + The systemd service stopped. | 봉사 systemd 가 멎었다.
  ko + The embed tag is old. | 태그 embed 는 낡았다.
  = wrong-norm
  ko-KR - a visit to Italy | 이딸리아 방문
  ko-KR - in Spain | 에스빠냐에서
  ko-KR - the Imjin River | 림진강을 따라
  ko-KR - Vladivostok station | 블라디보스또크 역
  ko-KR + a visit to Italy | 이탈리아 방문
  ko-KR + in Spain | 스페인에서
  ko-KR + the Imjin River | 임진강을 따라
  ko-KP - a visit to Italy | 이탈리아 방문
  ko-KP - in Spain | 스페인에서
  ko-KP - the Imjin River | 임진강을 따라
  ko-KP + a visit to Italy | 이딸리아 방문
  ko-KP + in Spain | 에스빠냐에서
  ko-KP + the Imjin River | 림진강을 따라
  """

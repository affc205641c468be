/// A rule, then its rows: the target language (the source is English, or stands before `>`), `+` where the rule is
/// silent and `-` where it speaks, the source, the target.
let ruleRows = """
  = untranslated
  ru + HTTP | HTTP
  ru + Linus Torvalds | Linus Torvalds
  ru + a@mail.kp | a@mail.kp
  ru + v2.0 | v2.0
  ko + … | …
  ko + GNOME 42 | GNOME 42
  ko + https://tumen.kp/open | https://tumen.kp/open
  ru - close, please | close, please
  ko - Close the window | Close  the\u{00A0}window
  ru - Save and/or close the file | Save and/or close the file
  ko>ru - 파일 열기 | 파일 열기
  ru>en - закрыть окно | закрыть окно
  = partly-translated
  ru + Eye of GNOME opens pictures | Eye of GNOME открывает рисунки
  ko + The Google Summer of Code project | Google Summer of Code 프로젝트
  ru + Run git commit with care | Выполняйте git commit осторожно
  ru + The band Pink Floyd played | Играла группа Pink Floyd
  ru + See The New York Times | См. The New York Times
  ru + Press Ctrl and Alt | Нажмите Ctrl и Alt
  ko + Install LibreOffice Writer first | 먼저 LibreOffice Writer를 설치하십시오
  ko + Use the make install command | make install 명령을 쓰십시오
  ru - Open the file and read it | Откройте the file and read it
  ru - It is not the right way to go | Это not the right way
  ru - Close all of the windows | Закройте all of the windows
  ru - You must be an administrator | Вы must be an administrator
  ko - Open the file and read it | 열기 the file and read it
  ko - The door of the house is red | 집의 문 of the house is red
  ko - You can do it with a key | 열쇠로 you 열쇠 can do it with a key
  ru>ko - Откройте старую дверь | 여시오 старую дверь
  ko>ru - 오래된 문을 여시오 | Откройте 오래된 문을
  = number-mismatch
  ru + 1 file was found | Найден %d файл
  ru + Edge 3D | Объёмные края
  ru + an MP3 player | музыкальный плеер
  ru + a zero value | значение 0
  ko + Hex code | 16진 코드
  ko + Twenty-five roads | 25개의 길
  ko + greater than zero | 0보다 큰
  ru + 850 m long and 7 m wide | длиной 850 м и шириной 7 м
  ru + 1,234.5 t | 1\u{00A0}234,5 т
  ru + 1.5 million people | 1,5 млн человек
  ru + two lanes | 2 полосы
  ru + no digits at all | совсем без цифр
  ru + first %1$s | сначала %1$s
  ru + 30.04.2025 | 30.04.2025
  ru + The 20th century | XX век
  ru + at 2:30 PM | в 14:30
  ru + about 10 miles | около 16 км
  ru + 5 millennia | 5 тысячелетий
  ru + 3D model | трёхмерная модель
  ko + 20,000 people | 2만명
  ko + 1.5 million | 150만
  ko + 35,000 people | 3만 5천명
  ko + 120 million won | 1억 2천만원
  ko + It is 4.7 km long. | 길이는 4.7km이다.
  ko + 1,000 tonnes | 1천톤
  ko + two lanes | 2차로
  ko + 3 people | 세 명
  ko + at 3 PM | 오후 3시에
  ko>ru + 2025년 4월 30일 | 30 апреля 2025 г.
  ru>ko + 1 200 км | 1,200km
  ru - about 850 m | около 580 м
  ru - 850 m long and 7 m wide | длиной 850 м
  ru - 7 and 7 | 7
  ru - 7 | 7 и 7
  ru - three lanes | 2 полосы
  ru - no number | без числа 5
  ru - 1,234 t | 1\u{00A0}243 т
  ru - 2.5 million | 25 млн
  ru - 15% of all | 51 % всех
  ru - rooms 10–12 | комнаты 10–13
  ru - at 2:30 PM | в 15:30
  ko - 20,000 people | 2천명
  ko - about 850 m | 약 580m
  ko - 1.5 million | 15만
  ko - 35,000 people | 3만 6천명
  ko - 4.7 km | 47km
  ko - 7 and 8 | 7
  ko - room 12 | 방 21
  ko - 15% | 50%
  ko - no number | 번호 5
  ko - 2,000 tonnes | 2만톤
  = number-format
  ru + 4.7 km long | длиной 4,7 км
  ru + version 4.7 | версия 4.7
  ru + 1,200,000 t | 1\u{00A0}200\u{00A0}000 т
  ru + section 1.2.3 | раздел 1.2.3
  ru + 30.04.2025 | 30.04.2025
  ru + rooms 1, 2 and 3 | комнаты 1, 2 и 3
  ru + 0,123 | 0,123
  ko + 1,200 t | 1,200t
  ru>en + 4,7 км | 4.7 km
  ru>ko + 4,7 км | 4.7km
  ru - 4.7 km long | длиной 4.7 км
  ru - 2.5 million people | 2.5 млн человек
  ru - 1,200,000 t | 1,200,000 т
  ru - 1,234.5 t | 1,234.5 т
  ru - 12.5% | 12.5 %
  ru - 36.6 °C | 36.6 °C
  ru - 20,000 trees | 20,000 деревьев
  ru - 0.5 ha | 0.5 га
  ru - 3.5 MB | 3.5 МБ
  ru - 1,500 dollars | 1,500 долларов
  ru>en - 4,7 км | 4,7 km
  ru>en - 12,5 % | 12,5%
  ru>ko - 4,7 км | 4,7km
  ru>ko - 36,6 °C | 36,6°C
  = date-mismatch
  ru + April 30, 2025 | 30 апреля 2025 года
  ru + on 30 April | 30 апреля
  ru + April 2025 | апрель 2025
  ru + 2025-04-30 | 30.04.2025
  ko + April 30, 2025 | 2025년 4월 30일
  ko + 30 April 2025 | 2025. 4. 30
  ko + May 9 | 5월 9일
  ko>ru + 2025년 4월 30일 | 30 апреля 2025 г.
  ru>ko + 9 мая 2024 г. | 2024년 5월 9일
  ru>en + 1 сентября | September 1
  ru - April 30, 2025 | 30 мая 2025 года
  ru - on 30 April | 30 марта
  ru - April 30, 2025 | 3 апреля 2025 года
  ru - April 30, 2025 | 30 апреля 2024 года
  ru - 2025-04-30 | 30.05.2025
  ko - April 30, 2025 | 2025년 5월 30일
  ko - 30 April 2025 | 2025년 4월 3일
  ko - May 9 | 9월 5일
  ko - June 12, 2023 | 2022년 6월 12일
  ko>ru - 2025년 4월 30일 | 30 июня 2025 г.
  ru>ko - 9 мая 2024 г. | 2024년 9월 5일
  ru>en - 1 сентября | October 1
  = unit-mismatch
  ko - 2 min | 2초
  ru - 1 sec | 1 минута
  ru + 850 m long | длиной 850 м
  ru + 5 kilometers | 5 километров
  ru + $50 | 50 долларов
  ru + 15% | 15 процентов
  ru + 3 hours | 3 часа
  ru + 10 MB | 10 МБ
  ko + 850 m long | 길이 850m
  ko + 5 kilometers | 5킬로메터
  ko + 5 kilometers | 5킬로미터를
  ko + $50 | 50달러
  ko + 3 hours | 3시간
  ko + 2 tonnes of rice | 쌀 2톤
  ru - 850 m long | длиной 850 км
  ru - 5 kilometers | 5 метров
  ru - $50 | 50 евро
  ru - 15% | 15 рублей
  ru - 3 hours | 3 дня
  ru - 10 MB | 10 ГБ
  ru - 20 kg | 20 т
  ru - 7 days | 7 недель
  ru - 40 ha | 40 м²
  ru - 2 years | 2 месяца
  ko - 850 m long | 길이 850km
  ko - 5 kilometers | 5메터
  ko - $50 | 50유로
  ko - 3 hours | 3일
  ko - 2 tonnes of rice | 쌀 2kg
  ko - 7 weeks | 7개월
  ko - 10 MB | 10GB
  ko - 15% | 15달러
  ko - 3 minutes | 3시간
  ko - 20 kg | 20톤
  = inline-code-mismatch
  ru - less than "%1$s" | меньше чем ""
  ko - From %1 to %2 | %2까지|/|%1에서 %2까지
  ru + Opened the file %1. | Файл %1 открыт.
  ru + %sProfile %s | %sПрофиль %s
  ru + 1 file was found | Найден %d файл
  ru + One other user | %1 другой пользователь
  ko + 1 Font | 글꼴 %1개
  ko + %1 started | %1이(가) 시작됨|/|%1$[이가 %1] 시작됨
  ko - Two files | 파일 %1개
  ru - Opened the file %1. | Файл открыт.
  ru + %d files | %d файлов
  ru + %s of %s | %2$s, %1$s
  ru + 100%% sure | 100%% уверен
  ru + 50 % of all | 50 % всех
  ru + {count} of {total} | {total}, {count}
  ru + <a href="x">here</a> | <a href="x">здесь</a>
  ru + a < b and c > d | a < b и c > d
  ru + %1 of %2 | %2, %1
  ru + open <file name> | открыть <имя файла>
  ru + %(name)s left | осталось %(name)s
  ko + %s of %d | %2$d 중 %1$s
  ko + {name} came | {name}이(가) 왔다
  ko + %@ left | %@ 남음
  ko + <b>new</b> | <b>새</b>
  ko + %lld items | %lld개
  ru - Hello, %s! | Привет!
  ru - {count} | {число}
  ru - line<br/>break | разрыв
  ru - text | текст %s
  ru - %1 of %2 | %1
  ru - %(name)s left | осталось %(имя)s
  ru - <b>bold</b> | <b>жирный<b>
  ru - %d files | %s файлов
  ru - {0} and {1} | {0} и {0}
  ru - <i>new</i> road | новая дорога
  ko - %d files | 파일
  ko - {name} came | 왔다
  ko - <b>new</b> | 새
  ko - %@ left | 남음
  ko - %s of %d | %s 중 %s
  ko - {a}, {b} | {a}
  ko - %1 and %2 | %1 및 %3
  ko - text | 본문 {x}
  ko - %lld items | %d개
  ko - <br>line | 줄
  = placeholder-order
  ru + %s of %d | %2$d из %1$s
  ru + %s, %s | %s, %s
  ru + {a} {b} | {b} {a}
  ko + %d of %d | %d 중 %d
  ko + %s has %d | %s은 %d
  ru - %s of %d | %d из %s
  ru - %d files in %s | в %s файлов: %d
  ru - %s: %c, %d | %s: %d, %c
  ko - %s of %d | %d 중 %s
  ko - %d in %s | %s에서 %d
  = unpaired-code
  ru + <b>New</b> road | <b>Новая</b> дорога
  ru + line<br>break | строка<br>конец
  ko + <i>a</i> <b>b</b> | <b>b</b> <i>a</i>
  ru - <b>New</b> road | </b>Новая<b> дорога
  ru - <b><i>New</i></b> | <b><i>Новая</b></i>
  ko - <b>New</b> road | 새</b> 도로<b>
  ko - <a href="x">here</a> | </a>여기<a href="x">
  = message-structure
  ru + {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} few {# файла} other {# файлов}}
  ru + { $user } came | Приехал { $user }
  ko + {n, plural, one {# file} other {# files}} | {n, plural, other {파일 #개}}
  ko + {sex, select, male {he} other {they}} | {sex, select, male {그} other {그들}}
  ru - {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} few {# файла}}
  ru - {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} other {# файлов}
  ru - {n, plural, one {# file} other {# files}} | {m, plural, one {# файл} other {# файлов}}
  ru - { $user } came | Приехал { $имя }
  ko - {n, plural, one {# file} other {# files}} | {n, plural, one {파일}}
  ko - { $user } came | 왔다
  ko - {sex, select, male {he} other {they}} | {sex, select, male {그}}
  = address-mismatch
  ru + /Tools/C_ompare Windows | /Инструменты/_Сравнить окна
  ru + See https://en.tumen.kp/roads. | См. https://ru.tumen.kp/roads.
  ru + See https://tumen.kp/a. | См. https://tumen.kp/a.
  ru + Write to user@example.org | Пишите на имя@example.org
  ru + Yes/no | Да/нет
  ko + See www.tumen.kp | www.tumen.kp를 보십시오
  ko + Open /etc/hosts now | 이제 /etc/hosts를 여십시오
  ru - See https://tumen.kp/a | См. https://rason.kp/a
  ru - See https://tumen.kp/a | См. сайт
  ru - Write to press@rason.kp | Пишите на pres@rason.kp
  ru - Open /etc/hosts/allow now | Откройте /etc/host/allow
  ko - See www.tumen.kp/x | www.tumem.kp/x를 보십시오
  ko - Write to press@rason.kp | press@rasom.kp로 쓰십시오
  ko - Open /usr/share/dict now | 이제 /usr/share/dic를 여십시오
  = escape-mismatch
  ru + Name:\\nAge: | Имя:\\nВозраст:
  ko + a\\tb | ㄱ\\tㄴ
  ru - Name:\\nAge: | Имя: Возраст:
  ru - a\\tb | а б
  ko - Name:\\nAge: | 이름:나이:
  ko - one line | 한\\n줄
  = missing-accelerator
  ru + &File | &Файл
  ru + _Open | _Открыть
  ru + Tom & Jerry | Том и Джерри
  ru + AT&amp;T; | АТТ
  ko + &File | 파일(&F)
  ko + Save _As… | 다른 이름으로 저장(_A)…
  ru - &File | Файл
  ru - _Open | Открыть
  ru - Save &As… | Сохранить как…
  ko - &File | 파일
  ko - _Open | 열기
  = end-mark
  ru + You can do it in the following ways: | Это можно сделать такими способами.
  ko + The following options are available here: | 다음 옵션을 쓸 수 있습니다.
  ru + Is it open? | Открыто?
  ru + Name: | Имя:
  ru + Wait... | Подождите…
  ru + Loading… | Загрузка...
  ru + Open it (now). | Откройте (сейчас).
  ru + What is “this?” | Что такое «это?»
  ru + <b>Name:</b> | <b>Имя:</b>
  ko + Is the road open now? | 이제 도로가 열렸습니까?
  ko + Name: | 이름:
  ko + Loading… | 읽는 중
  ko + OK? | 확인
  ru - Is it open? | Открыто
  ru - Is it open? | Открыто.
  ru - Name: | Имя
  ru - Name | Имя:
  ru - Wait… | Подождите
  ru - Open the file | Откройте файл…
  ru - Open the file. | Откройте файл?
  ru - Name: | Имя.
  ru - What is “this”? | Что такое «это»
  ru - Loading... | Загрузка.
  ko - Is the road open now? | 이제 도로가 열렸습니다.
  ko - Name: | 이름
  ko - Name | 이름:
  ko - The road is open. | 도로가 열렸습니까?
  ko - Choose a name: | 이름을 고르십시오.
  ko - Open | 열기…
  ko - Do you want to save it? | 저장하시겠습니까.
  ko - Address: | 주소.
  ko - Will you go there now? | 지금 가겠습니까
  ko - Ready | 준비?
  = end-period
  ru + The two sides signed a treaty. | Стороны подписали договор.
  ru + File menu | Меню «Файл».
  ru + Stop the engine right now! | Немедленно остановите двигатель.
  ko + The two sides signed a treaty. | 쌍방은 조약에 서명하였다.
  ko + Size of the file | 파일의 크기
  ru - The two sides signed a treaty. | Стороны подписали договор
  ru - The two sides signed a treaty | Стороны подписали договор.
  ru - Stop the engine right now! | Немедленно остановите двигатель
  ko - The two sides signed a treaty. | 쌍방은 조약에 서명하였다
  ko - The size of this file | 이 파일의 크기.
  = quotation-marks
  ru + The “new” road | «Новая» дорога
  ru + The “new ‘great’ road” | «Новая „большая“ дорога»
  ru + <a href="x">new</a> | <a href="x">новая</a>
  ru + a 5" disk | диск 5"
  ru + name="x" | name="x"
  ru + Press "Enter" | Нажмите "Enter"
  ko-KR + The “new” road | “새” 도로
  ko-KR + The "new" road | "새" 도로
  ko-KR + The book “Road” | 책 《길》
  ko-KP + The “new” road | 《새》 도로
  ru>en + «Новая» дорога | The “new” road
  ru - The “new” road | “Новая” дорога
  ru - The “new” road | "Новая" дорога
  ru - The “new” road | 《Новая》 дорога
  ru - “New” and “old” | "Новое" и «старое»
  ru - Open the "File" menu | Откройте меню "Файл"
  ru - the newspaper “Truth” | газета “Правда”
  ru - “Well,” he said | “Ну”, — сказал он
  ru - (“new”) | ("новое")
  ru - “New road” | "Новая дорога"
  ru - the “Road” inn | гостиница “Дорога”
  ko-KR - The “new” road | «새» 도로
  ko-KR - “New” and “old” | «새» 것과 “낡은” 것
  ko-KP - The “new” road | “새” 도로
  ko-KP - The “new” road | "새" 도로
  ko-KP - The “new” road | «새» 도로
  ko-KP - the newspaper “Truth” | 신문 “진리”
  ko-KP - (“new”) | ("새것")
  ko-KP - the song “Road” | 노래 "길"
  ko - The “new” road | «새» 도로
  ko - the book “Road” | 책 «길»
  ko - the “Road” inn | «길» 려관
  ru>en - «Новая» дорога | The «new» road
  ko>en - 《새》 도로 | The 《new》 road
  = nested-quotation-marks
  ru + “The ‘new’ road” | «„Новая“ дорога»
  ru + “New” and “old” | «Новое» и «старое»
  ru - “The ‘new’ road” | ««Новая» дорога»
  ru - the “Rose” | «Салон «Роза»»
  = unpaired-quotation-mark
  ru - The device "%1" is lost | Устройство «%1 утеряно
  ru + The device "%1" is lost | Устройство "%1" утеряно
  ru + The “new” road | «Новая» дорога
  ru + a “b ‘c’” | «б „в“»
  ru + a 5" disk | диск 5"
  ko + The “new” road | “새” 도로
  ko + The "new" road | "새" 도로
  ru - The “new” road | «Новая дорога
  ru - The “new” road | Новая» дорога
  ru - The “new” road | «Новая“ дорога
  ru - The "new" road | "Новая дорога
  ko - The “new” road | “새 도로
  ko - The “new” road | 《새 도로
  ko - The "new" road | "새 도로
  ko - The “new” road | 새” 도로
  = unpaired-bracket
  ru + The road (new) | Дорога (новая)
  ru + a) one | а) один
  ru + smile :) | улыбка :)
  ru + 1) one 2) two | 1) один 2) два
  ko + {name} (new) | {name}을(를) 새로 만들기
  ko + [new] | [새]
  ru - The road (new) | Дорога (новая
  ru - The road (new) | Дорога новая)
  ru - [new] | [новый
  ru - (a [b]) | (а [б)]
  ko - {name} (new) | {name}을(를 새로 만들기
  ko - The road (new) | 도로(새
  ko - [new] | 새]
  = hyphen-for-dash
  ru + The bridge is a symbol. | Мост\u{00A0}— это символ.
  ru + well-known | кое-какой
  ru + 5 - 3 | 5 - 3
  ru + - item | - пункт
  ru - The bridge is a symbol. | Мост - это символ.
  ru - Rason, a city | Расон - город
  ru - “Road”, a song | «Дорога» - песня
  = full-width-form
  ko + Gate 5: open | 5호 문: 열림
  ru + Gate 5 | Ворота 5
  ko - Gate 5: open | ５호 문: 열림
  ko - Gate 5: open | 5호 문： 열림
  ru - Gate A | Ворота Ａ
  = space-before-mark
  ru + Yes, open | Да, открыто
  ru + the .NET library | библиотека .NET
  ru + smile :) | улыбка :)
  ko + Yes, open | 예, 열림
  ru - Yes, open | Да , открыто
  ru - Open it! | Откройте !
  ru - Name: | Имя :
  ko - Yes, open | 예 , 열림
  ko - It is open. | 열렸다 .
  = missing-space
  ru + Yes, the road | Да, дорога
  ru + etc. | и т.д.
  ru + ratio 1:2 | отношение 1:2
  ru + at tumen.kp | на tumen.kp
  ru + the USSR. It was | СССР. Это было
  ko + It came. It left. | 왔다. 떠났다.
  ko + Yes, I am | 예, 그렇습니다
  ru - Yes, the road | Да,дорога
  ru - It came. It left. | Он пришёл.Потом ушёл.
  ru - Really? Yes. | Правда?Конечно.
  ru - first; then | сначала;потом
  ko - It came. It left. | 그것이 왔다.그리고 떠났다.
  ko - Trains, and also buses | 기차들은,그리고 뻐스도
  = doubled-word
  ru + The road to the city | Дорога в город
  ru + very, very good | очень, очень хорошо
  ru + bye bye | пока пока
  ru + Duran Duran | Duran Duran
  ko + The road to the city | 도시로 가는 길
  ru - The road to the city | Дорога в в город
  ru - It is open | Она она открыта она она
  ru - The new road | Новая дорога дорога
  ko - The road to the city | 도시로 도시로 가는 길
  ko - The file and folder | 파일 및 폴더 폴더
  ko>en - 도시로 가는 길 | The road to the the city
  = breakable-space
  ru + No. 5 | №\u{00A0}5
  ru + 5 km | 5\u{00A0}км
  ru + 5 roads | 5 дорог
  ru - No. 5 | № 5
  ru - 5 km | 5 км
  ru - Rason is a city | Расон — город
  ru - 15% | 15 %
  = mixed-script
  ru + Swap the value of a with that of b. | Меняет значение a со значением b.
  ru + The file IP | Файл IP-адреса
  ru + USB stick | USB-накопитель
  ru + the x coordinate | координата x
  ru + Hello, %s | Привет, %sу
  ru + line | строка\\nдругая
  ru + vitamin C in | витамин C и другие
  ko + A file | A 파일
  ru - The road | Д\u{006F}рога
  ru - Download | C\u{043A}ачать
  ru - with care | c осторожностью
  ru - about it | речь o том
  ru - Moscow | М\u{006F}сква
  ru - RUSSIA | РО\u{0043}СИЯ
  ru>en - Дорога | The r\u{043E}ad
  = mojibake
  ru + Ñandú | Ñandú
  ru + Open | Открыть
  ko + café | 카페 café
  ru - Open | ÐžÑ‚ÐºÑ€Ñ‹Ñ‚ÑŒ
  ru - it’s | этоâ€™
  ru - it’s | этовЂ™
  ru - Open | Откр\u{FFFD}ть
  ko - Open | ì—´ê¸°
  ko - Open | 열\u{FFFD}
  = invisible-character
  ru + Open | Открыть
  ru + a\u{200B}b | а\u{200B}б
  ko + family 👨‍👩‍👧 | 가족 👨‍👩‍👧
  ru - Open it | Открыть\u{200B} это
  ru - Open it | \u{FEFF}Открыть
  ru - Open it | Откры\u{00AD}ть
  ko - Open it | 열\u{2060}기
  ko - Open it | \u{202E}열기
  = wrong-particle
  ko + a house to build | 지을 집
  ko + characteristic | 특징지을 만하다
  ko - the certificate | 인증서을 가져온다
  ko - a number | 수을 쓴다
  ko + Read the book. | 책을 읽으시오.
  ko + Open {name} | {name}을(를) 엽니다
  ko + Open %s | %s을(를) 엽니다
  ko + with 850 MB | 850MB로
  ko + with the USB | USB를
  ko + from autumn on | 가을을 좋아한다
  ko + the village | 마을을 보았다
  ko + to Seoul | 서울로 갔다
  ko + on the road | 길로 갔다
  ko + lesson 3 | 제3과
  ko + forward | 앞으로
  ko + section 2 | 2은(는)
  ko - Read the book. | 책를 읽으시오.
  ko - Watch the film. | 영화을 보시오.
  ko - to the server | 서버으로 보냅니다
  ko - by train | 기차으로 간다
  ko - to Seoul | 서울으로 갔다
  ko - the HTTP | HTTP을 쓰시오
  ko - the PDF | PDF을 엽니다
  ko - the XML | XML를 읽습니다
  ko - 15% | 15%을 넘었다
  ko - the number 3 | 3를 누르시오
  ko - Open the file | 파일를 여시오
  ko - the CSS | CSS을 적으시오
  = title-spacing
  ko-KR + Premier Pak Thae Song | 박태성 총리
  ko-KP + Premier Pak Thae Song | 박태성총리
  ko-KR - Premier Pak Thae Song | 박태성총리
  = wrong-norm
  ko-KR + The Russian side | 러시아측
  ko-KP + The Russian side | 로씨야측
  ko + The Russian side | 로씨야측
  ko-KR + the station | 철도역사
  ko-KR + in Rason | 나선에서
  ko-KR - The Russian side | 로씨야측
  ko-KP - The Russian side | 러시아측
  ko-KR - the union | 련합 회의
  ko-KR - women | 녀성들
  ko-KR - labour | 로동 시간
  ko-KP - the federation | 연방 정부
  ko-KP - the talks | 논의가 있었다
  ko-KR - both countries | 량국 관계
  ko-KP - in Rason | 나선에서
  ko-KR - in Rason | 라선에서
  = length-ratio
  ru + The bridge is about one kilometre long. | Длина моста около километра.
  ko + The bridge is about one kilometre long. | 다리의 길이는 약 1km이다.
  ru + OK | Подтвердить
  ru - The bridge over the river will be about one kilometre long and two lanes wide in all. | Мост.
  ru - Yes | Да, и притом мы очень рады тому, что вы пришли к нам сегодня вечером, как и обещали нам вчера утром
  ko - The bridge over the river will be about one kilometre long and two lanes wide in all. | 다리.
  ko - Yes | 예, 그리고 우리는 당신이 어제 아침에 약속한 대로 오늘 저녁에 우리에게 와 주셔서 매우 기쁩니다, 정말로 고맙습니다
  = forbidden-term
  ru + Pak Thae Song spoke. | Выступил Пак Тхэ Сон.
  ru + the road bridge | автомобильный мост
  ko-KR + Pak Thae Song spoke. | 박태성은 연설했다.
  ru - Pak Thae Song spoke. | Выступил Пак Тэ Сон.
  ru - the road bridge | автомост
  ko-KR - Pak Thae Song spoke. | 박태송은 연설했다.
  = deprecated-term
  ru + the Tumen River | река Туманная
  ru - The Tumen River | Тумэньцзян (река Туманная)
  ru - in Rason | Наджин-Сонбон (Расон)
  ko-KP - the road bridge | 차다리를
  = admitted-term
  ru + the road bridge | автомобильный мост
  ru - the road bridge | автодорожный мост
  = missing-term
  ru + with Pak Thae Song | с Пак Тхэ Соном
  ru + the road bridge | автомобильного моста
  ru + the road bridge | автодорожным мостом
  ru + an odd thing | нечто
  ko + Kim Jong Un | 김정은은
  ko-KP + in Rason | 라선에서
  ko-KP + in Sonbong | 항구에서
  fr + Kim Jong Un in Rason | Kim Jong-un à Rason
  ko>ru + 김정은은 라선에서 | Ким Чен Ын в Расоне
  ru - the Tumen River | река
  ru - the road bridge | моста
  ru - Kim Jong Un, Kim Jong Un | он
  ko-KR - the Tumen River | 강
  ko-KR - Kim Jong Un | 그
  ru>en - Ким Чен Ын | the leader
  = changed-term
  ru + The Sputnik system | Система Sputnik
  ru - The Sputnik system | Система спутников
  ko - The Sputnik system | 위성 체계
  = corrupted-name
  ko-KR + Mikhail Mishustin came. | 미하일 미슈스틴이 왔다.
  ko-KR + Kim Jong Un | 그
  ru + Pak Thae Song | Пак Тхэ Сон
  ko-KR - Mikhail Mishustin came. | 미하일 미슈스탄이 왔다.
  ko-KR - Mikhail Mishustin came. | 미사일 미슈스틴이 왔다.
  ko-KR - Kim Jong Un came. | 김정온이 왔다.
  ru - Mikhail Mishustin came. | Приехал Михаил Нишустин.
  ru - Mikhail Mishustin came. | Приехал Михаил Машустин.
  = foreign-name
  ru + in Rason | в Расоне
  ru - in Rason | в Rason
  ru - with Kim Jong Un | с Kim Jong Un
  ko-KP - in Rason | Rason에서
  = name-case
  ru + with Pak Thae Song | с Пак Тхэ Соном
  ru + from Pak Thae Song | от Пак Тхэ Сона
  ru + about Choe Son Hui | о Цой Сон Хи
  ru - with Pak Thae Song | с Пак Тхэ Сон
  ru - from Pak Thae Song | от Пак Тхэ Сон
  ru - to Kim Jong Un | к Ким Чен Ын
  """

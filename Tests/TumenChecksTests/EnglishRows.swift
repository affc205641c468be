/// Translations into English, for the rules whose other rows go out from it; how a row is written, see ``ruleRows``.
let englishRows = """
  = empty-target
  ru>en + Дорога | The road
  ru>en + Да | Yes
  ru>en + 5 | 5
  ru>en + — | —
  ko>en + 도로 | The road
  ko>en + 예 | Yes
  ko>en + 새 다리 | A new bridge
  ko>en + ? | ?
  ru>en + {name} | {name}
  ko>en + 2025 | 2025
  ru>en - Дорога | \u{0020}
  ru>en - Да | \u{00A0}
  ru>en - Дорога открыта. | \u{0020}\u{0020}
  ru>en - 5 | \u{3000}
  ru>en - Ворота {n} | \u{2009}
  ko>en - 도로 | \u{0020}
  ko>en - 예 | \u{00A0}
  ko>en - 새 다리가 열렸다. | \u{0020}
  ko>en - 2025년 | \u{202F}
  ko>en - 파일 %s | \u{0020}
  = extra-target
  ru>en + Дорога | The road
  ru>en + Да, дорога | Yes, the road
  ru>en + 5 | 5
  ru>en + … | …
  ru>en + - | -
  ko>en + 도로 | The road
  ko>en + 예 | Yes
  ko>en + 다리 | A bridge
  ko>en + 5 | five
  ko>en + ! | !
  ru>en - \u{0020} | The road
  ru>en - \u{00A0} | Yes
  ru>en - \u{2009} | the fifth one
  ru>en - \u{0020}\u{0020} | The road is open.
  ru>en - \u{3000} | {name}
  ko>en - \u{0020} | A bridge
  ko>en - \u{00A0} | the new one
  ko>en - \u{0020}\u{0020} | Yes, please
  ko>en - \u{202F} | in 2025
  ko>en - \u{0020} | See also
  = untranslated
  ru>en + Дорога закрыта | The road is closed
  ru>en + NATO | NATO
  ru>en + 5 км | 5 km
  ru>en + https://example.org | https://example.org
  ru>en + {name} | {name}
  ko>en + 도로가 닫혔다 | The road is closed
  ko>en + KCNA | KCNA
  ko>en + 2025 | 2025
  ko>en + a@example.org | a@example.org
  ko>en + 다음 | Next
  ru>en - Дорога закрыта | Дорога закрыта
  ru>en - Откройте окно. | Откройте окно.
  ru>en - Вторая часть книги | Вторая часть книги
  ru>en - 5 новых дорог | 5 новых дорог
  ru>en - Да, конечно | Да, конечно
  ko>en - 도로가 닫혔다 | 도로가 닫혔다
  ko>en - 창문을 여시오. | 창문을 여시오.
  ko>en - 책의 둘째 부분 | 책의 둘째 부분
  ko>en - 새 도로 5개 | 새 도로 5개
  ko>en - 예, 좋습니다 | 예, 좋습니다
  = partly-translated
  ru>en + Дорога закрыта до утра. | The road is closed until morning.
  ru>en + слово «дорога» | the word “дорога”
  ru>en + Он живёт на улице Мира. | He lives in Mira Street.
  ru>en + Газета «Правда» вышла вчера. | The newspaper Pravda came out yesterday.
  ru>en + Мы пошли домой. | We went home.
  ko>en + 도로는 아침까지 닫혀 있다. | The road is closed until morning.
  ko>en + “길”이라는 말 | the word “길”
  ko>en + 그는 거리에 산다. | He lives in the street.
  ko>en + 신문이 어제 나왔다. | The newspaper came out yesterday.
  ko>en + 우리는 집에 갔다. | We went home.
  ru>en - Дорога закрыта до самого утра. | The road закрыта до самого утра.
  ru>en - Откройте окно и проветрите комнату. | Open the window и проветрите комнату.
  ru>en - Он приехал вчера вечером из города. | He came вчера вечером из города.
  ru>en - Сначала прочитайте книгу до конца. | First, прочитайте книгу to the end.
  ru>en - Мост построили за три года. | The bridge построили за three years.
  ko>en - 도로는 아침까지 닫혀 있다. | The road is closed 아침까지 닫혀 있다.
  ko>en - 창문을 열고 방을 환기하시오. | Open the window 방을 환기하시오.
  ko>en - 그는 어제 저녁 도시에서 왔다. | He came 어제 저녁 도시에서.
  ko>en - 먼저 책을 끝까지 읽으시오. | First 책을 끝까지 read.
  ko>en - 다리는 삼 년 만에 건설되였다. | The bridge 삼 년 만에 was built.
  = missing-term
  ru>en + Ким Чен Ын выступил. | Kim Jong Un spoke.
  ru>en + в Расоне | in Rason
  ru>en + через реку Туманную | across the Tumen River
  ru>en + Приехала Цой Сон Хи. | Choe Son Hui came.
  ru>en + новый автомобильный мост | a new road bridge
  ko>en + 김정은은 연설했다. | Kim Jong Un spoke.
  ko>en + 두만강에서 | on the Tumen River
  ko>en + 최선희가 왔다. | Choe Son Hui came.
  ko>en + 박태성의 보고 | Pak Thae Song's report
  ko>en + 조용원이 떠났다. | Jo Yong Won left.
  ru>en - Ким Чен Ын выступил. | He spoke.
  ru>en - в Расоне | in the town
  ru>en - через реку Туманную | across the strait
  ru>en - Приехала Цой Сон Хи. | The minister came.
  ru>en - новый автомобильный мост | a new crossing
  ko>en - 김정은은 연설했다. | He spoke.
  ko>en - 두만강에서 | on the river
  ko>en - 최선희가 왔다. | The minister came.
  ko>en - 박태성의 보고 | the report
  ko>en - 조용원이 떠났다. | The secretary left.
  = forbidden-term
  ru>en + Пак Тхэ Сон выступил. | Pak Thae Song spoke.
  ru>en + автомобильный мост | the road bridge
  ru>en + новый мост | a new bridge
  ru>en + машина на мосту | a car on the bridge
  ru>en + в Расоне | in Rason
  ko>en + 박태성이 연설했다. | Pak Thae Song spoke.
  ko>en + 도로교 | the road bridge
  ko>en + 새 다리 | a new bridge
  ko>en + 공원의 노래 | a song of the park
  ko>en + 두만강 | the Tumen River
  ru>en - Пак Тхэ Сон выступил. | Park Tae Song spoke.
  ru>en - доклад Пак Тхэ Сона | Park Tae Song's report
  ru>en - автомобильный мост | the autobridge
  ru>en - новые автомобильные мосты | new autobridges
  ru>en - на автомобильном мосту | on the autobridge
  ko>en - 박태성이 연설했다. | Park Tae Song spoke.
  ko>en - 박태성과 함께 | with Park Tae Song
  ko>en - 박태성의 보고 | the report of Park Tae Song
  ko>en - 새 도로교 | a new autobridge
  ko>en - 도로교에서 | on the Autobridge
  = deprecated-term
  ru>en + река Туманная | the Tumen River
  ru>en + через реку Туманную | across the Tumen River
  ru>en + новая река | a new river
  ru>en + в Расоне | in Rason
  ru>en + порт Расона | the port of Rason
  ko>en + 두만강 | the Tumen River
  ko>en + 두만강을 건너 | across the Tumen River
  ko>en + 강물 | the water of the river
  ko-KR>en + 나선에서 | in Rason
  ko-KR>en + 나선의 항구 | the harbour of Rason
  ru>en - река Туманная | the Tumangang
  ru>en - через реку Туманную | across the Tumangang
  ru>en - берега реки Туманной | the banks of the Tumangang
  ru>en - в Расоне | in Najin-Sonbong
  ru>en - порт Расона | the port of Najin-Sonbong
  ko>en - 두만강 | the Tumangang
  ko>en - 두만강을 건너 | across the Tumangang
  ko>en - 두만강의 물 | the Tumangang's water
  ko-KR>en - 나선에서 | in Najin-Sonbong
  ko-KR>en - 나선의 항구 | the harbour of Najin-Sonbong
  = admitted-term
  ru>en + автомобильный мост | the road bridge
  ru>en + на автомобильном мосту | on the road bridge
  ru>en + автомобильные мосты | road bridges
  ru>en + дорога и мост | a highway and a bridge
  ru>en + мост | a bridge
  ko-KR>en + 도로교 | the road bridge
  ko-KR>en + 도로교에서 | on the road bridge
  ko-KR>en + 새 도로교 | a new road bridge
  ko-KR>en + 고속도로와 다리 | the highway and the bridge
  ko>en + 다리 | a bridge
  ru>en - автомобильный мост | the highway bridge
  ru>en - на автомобильном мосту | on the highway bridge
  ru>en - автомобильные мосты | highway bridges
  ru>en - новый автомобильный мост | a new highway bridge
  ru>en - длина автомобильного моста | the length of the highway bridge
  ko-KR>en - 도로교 | the highway bridge
  ko-KR>en - 도로교에서 | on the highway bridge
  ko-KR>en - 새 도로교 | a new highway bridge
  ko-KR>en - 도로교의 길이 | the length of the highway bridge
  ko-KR>en - 도로교와 길 | the highway bridge and the road
  = changed-term
  ru>en + система Sputnik | the Sputnik system
  ru>en + агентство Sputnik | the agency Sputnik
  ru>en + спутник Земли | a satellite of the Earth
  ru>en + на сайте Sputnik | on the site of Sputnik
  ru>en + Sputnik и другие | Sputnik and others
  ko>en + Sputnik 체계 | the Sputnik system
  ko>en + Sputnik 통신 | the Sputnik agency
  ko>en + 지구의 위성 | a satellite of the Earth
  ko>en + Sputnik에서 | on Sputnik
  ko>en + Sputnik 기자 | a reporter of Sputnik
  ru>en - система Sputnik | the Satellite system
  ru>en - агентство Sputnik | the Companion agency
  ru>en - на сайте Sputnik | on the site
  ru>en - Sputnik и другие | the agency and others
  ru>en - как пишет Sputnik | as Sputnick writes
  ko>en - Sputnik 체계 | the satellite system
  ko>en - Sputnik 통신 | the agency
  ko>en - Sputnik에서 | there
  ko>en - Sputnik 기자 | a reporter
  ko>en - Sputnik 소식 | news from Sputnic
  = corrupted-name
  ru>en + Приехал Михаил Мишустин. | Mikhail Mishustin came.
  ru>en + Ким Чен Ын выступил. | Kim Jong Un spoke.
  ru>en + Приехала Цой Сон Хи. | Choe Son Hui came.
  ru>en + во Владивостоке | in Vladivostok
  ru>en + из Хабаровска | from Khabarovsk
  ko-KR>en + 미하일 미슈스틴이 왔다. | Mikhail Mishustin came.
  ko-KR>en + 블라디보스토크에서 | in Vladivostok
  ko-KR>en + 하바롭스크에서 | in Khabarovsk
  ko>en + 김정은이 연설했다. | Kim Jong Un spoke.
  ko>en + 조용원이 떠났다. | Jo Yong Won left.
  ru>en - Приехал Михаил Мишустин. | Mikhail Mishutkin came.
  ru>en - визит Михаила Мишустина | the visit of Mikhail Mishustsin
  ru>en - во Владивостоке | in Vladivostock
  ru>en - во Владивостоке | in Vladivastok
  ru>en - из Хабаровска | from Khabarovks
  ko-KR>en - 미하일 미슈스틴이 왔다. | Mikhail Mishustim came.
  ko-KR>en - 블라디보스토크에서 | in Vladivostk
  ko-KR>en - 블라디보스토크로 | to Vladovostok
  ko-KR>en - 하바롭스크에서 | in Khabarosvk
  ko-KR>en - 하바롭스크로 | to Khabaravsk
  = wrong-scheme
  ru>en + Пак Тхэ Сон выступил. | Pak Thae Song spoke.
  ru>en + Ким Чен Ын выступил. | Kim Jong Un spoke.
  ru>en + Приехала Цой Сон Хи. | Choe Son Hui came.
  ru>en + Чо Ён Вон уехал. | Jo Yong Won left.
  ru>en + река Туманная | the Tumen River
  ko>en + 박태성이 연설했다. | Pak Thae Song spoke.
  ko>en + 김정은이 연설했다. | Kim Jong Un spoke.
  ko>en + 최선희가 왔다. | Choe Son Hui came.
  ko>en + 조용원이 떠났다. | Jo Yong Won left.
  ko>en + 두만강 | the Tumen River
  ru>en - Пак Тхэ Сон выступил. | Pak Tae-song spoke.
  ru>en - Ким Чен Ын выступил. | Gim Jeong Eun spoke.
  ru>en - Приехала Цой Сон Хи. | Choi Seon Hui came.
  ru>en - Чо Ён Вон уехал. | Cho Yong Won left.
  ru>en - Чо Ён Вон уехал. | Jo Yong-won left.
  ko>en - 박태성이 연설했다. | Bak Tae Seong spoke.
  ko>en - 김정은이 연설했다. | Kim Chong Un spoke.
  ko>en - 최선희가 왔다. | Choi Son-hui came.
  ko>en - 최선희가 왔다. | Choe Seonhui came.
  ko>en - 조용원이 떠났다. | Cho Yongwon left.
  = foreign-name
  ru>en + Ким Чен Ын выступил. | Kim Jong Un spoke.
  ru>en + в Расоне | in Rason
  ru>en + Приехал Владимир Орлов. | Vladimir Orlov came.
  ru>en + во Владивостоке | in Vladivostok
  ru>en + Михаил Мишустин (Mikhail Mishustin) | Mikhail Mishustin
  ko>en + 김정은이 연설했다. | Kim Jong Un spoke.
  ko>en + 두만강에서 | on the Tumen River
  ko>en + 최선희가 왔다. | Choe Son Hui came.
  ko>en + 박태성 (朴泰成) | Pak Thae Song
  ko-KR>en + 블라디보스토크 | Vladivostok
  ru>en - Ким Чен Ын выступил. | Ким Чен Ын spoke.
  ru>en - в Расоне | in Расон
  ru>en - во Владивостоке | in Владивосток
  ru>en - Приехал Михаил Мишустин. | Михаил Мишустин came.
  ru>en - Приехала Цой Сон Хи. | Цой Сон Хи came.
  ko>en - 김정은이 연설했다. | 김정은 spoke.
  ko>en - 두만강에서 | on the 두만강
  ko>en - 최선희가 왔다. | 최선희 came.
  ko>en - 박태성의 보고 | 박태성's report
  ko-KR>en - 블라디보스토크에서 | in 블라디보스토크
  = outdated-title
  ru>en@2025-01-10 + премьер Пак Тхэ Сон | Premier Pak Thae Song
  ru>en@2025-04-30 + Премьер Пак Тхэ Сон выступил. | Premier Pak Thae Song spoke.
  ru>en@2024-12-29 + премьер Пак Тхэ Сон | Premier Pak Thae Song
  ru>en@2020-01-01 + Пак Тхэ Сон | Pak Thae Song
  ru>en + премьер Пак Тхэ Сон | Premier Pak Thae Song
  ko>en@2025-04-30 + 박태성 총리 | Premier Pak Thae Song
  ko>en@2026-01-01 + 박태성 총리가 연설했다. | Premier Pak Thae Song spoke.
  ko>en@2020-01-01 + 박태성이 연설했다. | Pak Thae Song spoke.
  ko>en@2020-01-01 + 총리가 연설했다. | The premier spoke.
  ko>en + 박태성 총리 | Premier Pak Thae Song
  ru>en@2020-01-01 - премьер Пак Тхэ Сон | Premier Pak Thae Song
  ru>en@2024-12-28 - Премьер Пак Тхэ Сон выступил. | Premier Pak Thae Song spoke.
  ru>en@2019-05-01 - с премьером Пак Тхэ Соном | with Premier Pak Thae Song
  ru>en@2021-01-01 - Пак Тхэ Сон, премьер | Pak Thae Song, premier
  ru>en@2023-07-27 - доклад премьера Пак Тхэ Сона | the report of Premier Pak Thae Song
  ko>en@2020-01-01 - 박태성 총리 | Premier Pak Thae Song
  ko>en@2024-12-28 - 박태성 총리가 연설했다. | Premier Pak Thae Song spoke.
  ko>en@2019-05-01 - 박태성 총리와 | with Premier Pak Thae Song
  ko>en@2021-01-01 - 박태성 총리의 보고 | the report of Premier Pak Thae Song
  ko>en@2023-07-27 - 총리 박태성 | Pak Thae Song, premier
  = number-mismatch
  ru>en + 1 200 000 т | 1.2 million tonnes
  ru>en + пять мостов | five bridges
  ru>en + в 1990-е годы | in the 1990s
  ru>en + XIX век | the 19th century
  ru>en + 3-й этаж | the 3rd floor
  ko>en + 1만 5천 명 | 15,000 people
  ko>en + 다리 다섯개 | five bridges
  ko>en + 제3차 회의 | the third meeting
  ko>en + 3억 2천만 원 | 320 million won
  ko>en + 20세기 | the 20th century
  ru>en - 12 мостов | 21 bridges
  ru>en - 1,2 млн тонн | 12 million tonnes
  ru>en - глава 7 | chapter 8
  ru>en - пять мостов | six bridges
  ru>en - 850 м | 580 m
  ko>en - 다리 12개 | 21 bridges
  ko>en - 1만 5천 명 | 1,500 people
  ko>en - 3억 원 | 30 million won
  ko>en - 제3차 회의 | the 4th meeting
  ko>en - 다리 다섯개 | six bridges
  = inline-code-mismatch
  ru>en + Открыть {name} | Open {name}
  ru>en + Файл %s закрыт | File %s is closed
  ru>en + <b>Да</b> | <b>Yes</b>
  ru>en + %1 из %2 | %1 of %2
  ru>en + 100 % готово | 100% ready
  ko>en + {name} 열기 | Open {name}
  ko>en + 파일 %s을(를) 닫음 | Closed the file %s
  ko>en + <i>예</i> | <i>Yes</i>
  ko>en + %2 중 %1 | %1 of %2
  ko>en + 50% 할인 | 50% off
  ru>en - Открыть {name} | Open
  ru>en - Файл %s закрыт | The file is closed
  ru>en - <b>Да</b> | Yes
  ru>en - %1 из %2 | %1 of
  ru>en - Ваш файл | Your file %s
  ko>en - {name} 열기 | Open {file}
  ko>en - 파일 %s을(를) 닫음 | Closed the file %d
  ko>en - <i>예</i> | <b>Yes</b>
  ko>en - 파일 %1 | File %2
  ko>en - 이름 | Name {name}
  = placeholder-order
  ru>en + %s из %d | %s of %d
  ru>en + %s: %d | %s: %d
  ru>en + %1$s, %2$d | %2$d, %1$s
  ru>en + %s и %s | %s and %s
  ru>en + {a}, {b} | {b}, {a}
  ko>en + %d개 %s | %d %s
  ko>en + %2$s의 %1$d | %1$d of %2$s
  ko>en + %s, %s | %s, %s
  ko>en + %d/%s | %d/%s
  ko>en + %1 %2 | %2 %1
  ru>en - %s из %d | %d of %s
  ru>en - файл %s, строка %d | line %d, file %s
  ru>en - %d файлов в %s | in %s: %d files
  ru>en - %s: %.1f | %.1f: %s
  ru>en - %c и %s | %s and %c
  ko>en - %s에 파일 %d개 | %d files in %s
  ko>en - %d번째 줄, %s | %s, line %d
  ko>en - %s의 %d | %d of %s
  ko>en - %d%% %s | %s %d%%
  ko>en - %s %x | %x %s
  = unpaired-code
  ru>en + <b>Да</b> | <b>Yes</b>
  ru>en + <i>a</i> и <b>б</b> | <b>b</b> and <i>a</i>
  ru>en + <b><i>Да</i></b> | <b><i>Yes</i></b>
  ru>en + Да<br/>нет | Yes<br/>no
  ru>en + a < b | a < b
  ko>en + <b>예</b> | <b>Yes</b>
  ko>en + <u>길</u>과 <b>강</b> | <u>roads</u> and <b>rivers</b>
  ko>en + <a href="x">여기</a> | <a href="x">here</a>
  ko>en + 예<br>아니오 | Yes<br>No
  ko>en + <p>길</p> | <p>road</p>
  ru>en - <b>Да</b> | </b>Yes<b>
  ru>en - <i>дорога</i> и мост | </i>the road<i> and a bridge
  ru>en - <b><i>Да</i></b> | <b><i>Yes</b></i>
  ru>en - <u>Да</u> нет | Yes</u> no
  ru>en - <a href="x">тут</a> | </a>here<a href="x">
  ko>en - <b>예</b> | </b>Yes<b>
  ko>en - <i>길</i>과 다리 | </i>the road<i> and a bridge
  ko>en - <b><u>강</u></b> | <b><u>river</b></u>
  ko>en - <u>예</u> 아니오 | Yes</u> no
  ko>en - <a href="x">여기</a> | </a>here<a href="x">
  = message-structure
  ru>en + {n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} | {n, plural, one {# file} other {# files}}
  ru>en + {n, plural, =0 {нет} one {# файл} few {# файла} many {# файлов} other {# файла}} | {n, plural, =0 {none} one {# file} other {# files}}
  ru>en + {g, select, male {он} female {она} other {они}} | {g, select, male {he} female {she} other {they}}
  ru>en + {d, date, long} | {d, date, long}
  ru>en + {name} здесь | {name} is here
  ko>en + {n, plural, other {파일 #개}} | {n, plural, one {# file} other {# files}}
  ko>en + {g, select, male {그} other {그들}} | {g, select, male {he} other {they}}
  ko>en + {t, time, short} | {t, time, short}
  ko>en + {x}의 {y} | {y} of {x}
  ko>en + {n, number, percent} | {n, number, percent}
  ru>en - {n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} | {n, plural, one {# file}}
  ru>en - {n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} | {n, plural, one {# file} other {# files}
  ru>en - {g, select, male {он} female {она} other {они}} | {g, select, male {he} other {they}}
  ru>en - {d, date, long} | {d, date, short}
  ru>en - {n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} | {m, plural, one {# file} other {# files}}
  ko>en - {n, plural, other {파일 #개}} | {n, plural, one {# file}}
  ko>en - {n, plural, other {파일 #개}} | {n, plural, one {# file} other {# files}
  ko>en - {g, select, male {그} other {그들}} | {g, select, other {they}}
  ko>en - {t, time, short} | {t, date, short}
  ko>en - {n, number, percent} | {n, number, integer}
  = address-mismatch
  ru>en + см. https://example.com/a | see https://example.com/a
  ru>en + пишите на a@kcna.kp | write to a@kcna.kp
  ru>en + https://ria.ru/news | https://ria.ru/news
  ru>en + https://ru.wikipedia.org/wiki/A | https://en.wikipedia.org/wiki/A
  ru>en + в /etc/hosts | in /etc/hosts
  ko>en + https://kcna.kp/a 참고 | see https://kcna.kp/a
  ko>en + a@kcna.kp로 보내시오 | send to a@kcna.kp
  ko>en + https://ko.wikipedia.org/wiki/A | https://en.wikipedia.org/wiki/A
  ko>en + /etc/hosts에서 | in /etc/hosts
  ko>en + www.naenara.com.kp | www.naenara.com.kp
  ru>en - см. https://kcna.kp/a | see https://kcna.kp/b
  ru>en - см. https://kcna.kp/a | see the site
  ru>en - пишите на info@kcna.kp | write to inf@kcna.kp
  ru>en - https://ria.ru/news | https://ria.com/news
  ru>en - в /etc/hosts | in /etc/host
  ko>en - https://kcna.kp/a 참고 | see https://kcna.kr/a
  ko>en - https://kcna.kp/a 참고 | see the page
  ko>en - info@kcna.kp로 보내시오 | send to info@knca.kp
  ko>en - /etc/hosts에서 | in /etc/hots
  ko>en - https://naenara.com.kp/x | https://naenara.com.kp/y
  = escape-mismatch
  ru>en + Да\\nнет | Yes\\nno
  ru>en + \\tИмя | \\tName
  ru>en + дорога | the road
  ru>en + C:\\\\папка | C:\\\\folder
  ru>en + a\\n\\nб | a\\n\\nb
  ko>en + 예\\n아니오 | Yes\\nNo
  ko>en + \\t이름 | \\tName
  ko>en + 길 | the road
  ko>en + 줄\\r\\n | line\\r\\n
  ko>en + 강\\n | river\\n
  ru>en - Да\\nнет | Yes no
  ru>en - \\tИмя | Name
  ru>en - Да, нет | Yes,\\nno
  ru>en - a\\n\\nб | a\\nb
  ru>en - Имя\\n | Name
  ko>en - 예\\n아니오 | Yes No
  ko>en - \\t이름 | Name
  ko>en - 예 아니오 | Yes\\nNo
  ko>en - 줄\\r\\n | line\\n
  ko>en - 강\\n | river
  = missing-accelerator
  ru>en + &Файл | &File
  ru>en + _Открыть | _Open
  ru>en + Сохранить &как… | Save &as…
  ru>en + Файл | File
  ru>en + Да &amp; нет | Yes &amp; no
  ko>en + 파일(&F) | &File
  ko>en + 열기(_O) | _Open
  ko>en + 저장(&S)… | &Save…
  ko>en + 파일 | File
  ko>en + 닫기(&C) | &Close
  ru>en - &Файл | File
  ru>en - _Открыть | Open
  ru>en - Сохранить &как… | Save as…
  ru>en - &Правка | Edit
  ru>en - _Вид | View
  ko>en - 파일(&F) | File
  ko>en - 열기(_O) | Open
  ko>en - 저장(&S)… | Save…
  ko>en - 편집(&E) | Edit
  ko>en - 보기(_V) | View
  = end-mark
  ru>en + Дорога открыта? | Is the road open?
  ru>en + Имя: | Name:
  ru>en + Загрузка… | Loading…
  ru>en + Подождите... | Wait…
  ru>en + Дорога открыта. | The road is open.
  ko>en + 도로가 열렸는가? | Is the road open?
  ko>en + 이름: | Name:
  ko>en + 읽는 중… | Loading…
  ko>en + 도로가 열렸다. | The road is open.
  ko>en + 누구요? | Who is it?
  ru>en - Дорога открыта? | Is the road open
  ru>en - Имя: | Name
  ru>en - Загрузка… | Loading
  ru>en - Дорога открыта. | The road is open?
  ru>en - Файл | File:
  ko>en - 도로가 열렸는가? | Is the road open.
  ko>en - 이름: | Name
  ko>en - 읽는 중… | Loading.
  ko>en - 도로가 열렸다. | Is the road open?
  ko>en - 파일 | File:
  = end-period
  ru>en + Дорога открыта. | The road is open.
  ru>en + Стойте! | Stop!
  ru>en + Список дорог | A list of roads
  ru>en + Дорога открыта! | The road is open.
  ru>en + Да здравствует мир! | Long live peace!
  ko>en + 도로가 열렸다. | The road is open.
  ko>en + 도로의 목록 | A list of roads
  ko>en + 멈추시오! | Stop!
  ko>en + 그는 떠났다. | He left.
  ko>en + 파일의 크기 | The size of the file
  ru>en - Дорога сегодня открыта. | The road is open today
  ru>en - Список всех новых дорог | A list of all the new roads.
  ru>en - Немедленно остановите двигатель! | Stop the engine right now
  ru>en - Стороны подписали договор. | The sides signed a treaty
  ru>en - Стороны подписали договор | The sides signed a treaty.
  ko>en - 도로는 오늘 열렸다. | The road is open today
  ko>en - 모든 새 도로의 목록 | A list of all the new roads.
  ko>en - 당장 기관을 멈추시오! | Stop the engine right now
  ko>en - 쌍방은 조약에 서명하였다. | The sides signed a treaty
  ko>en - 쌍방은 조약에 서명하였다 | The sides signed a treaty.
  = unpaired-quotation-mark
  ru>en + «Правда» | “Pravda”
  ru>en + газета «Правда» вышла | the newspaper “Pravda” came out
  ru>en + диск 5" | a 5" disk
  ru>en + дорога Ивана | Ivan’s road
  ru>en + «Да», — сказал он. | “Yes,” he said.
  ko>en + “길” | “road”
  ko>en + 《길》이라는 노래 | the song “Road”
  ko>en + ‘예’ | ‘yes’
  ko>en + 그의 길 | his brothers’ road
  ko>en + “예”와 “아니오” | “yes” and “no”
  ru>en - газета «Правда» вышла | the newspaper “Pravda came out
  ru>en - «Да», — сказал он. | “Yes, he said.
  ru>en - слово «мир» | the word peace”
  ru>en - «Да» и «нет» | “Yes” and “no
  ru>en - гостиница «Дорога» | the Road” inn
  ko>en - “길” | “road
  ko>en - 《길》이라는 노래 | the song Road”
  ko>en - “예”와 “아니오” | “yes” and no”
  ko>en - 신문 《진리》 | the newspaper “Truth
  ko>en - “예”라고 말했다. | “Yes, he said.
  = unpaired-bracket
  ru>en + дорога (новая) | the road (a new one)
  ru>en + а) первое | a) the first
  ru>en + [нет] | [no]
  ru>en + :-) | :-)
  ru>en + мост (длиной 5 м) и дорога | a bridge (5 m long) and a road
  ko>en + 도로(새것) | the road (a new one)
  ko>en + ㄱ) 첫째 | a) the first
  ko>en + [아니] | [no]
  ko>en + 다리（길이 5m） | a bridge (5 m long)
  ko>en + (예) | (yes)
  ru>en - дорога (новая) | the road (a new one
  ru>en - [нет] | [no
  ru>en - мост (длиной 5 м) и дорога | a bridge 5 m long) and a road
  ru>en - Он приехал (вчера). | He came yesterday).
  ru>en - файл [x] здесь | the file x] is here
  ko>en - 도로(새것) | the road (a new one
  ko>en - [아니] | [no
  ko>en - 다리(길이 5m) | a bridge 5 m long)
  ko>en - (예) | (yes
  ko>en - 파일 [x] | the file [x
  = double-space
  ru>en + один два | one two
  ru>en + а  б | a  b
  ru>en + да, нет | yes, no
  ru>en + Дорога. Мост. | A road. A bridge.
  ru>en + первый второй | the first the second
  ko>en + 하나 둘 | one two
  ko>en + ㄱ  ㄴ | a  b
  ko>en + 예, 아니오 | yes, no
  ko>en + 길. 강. | A road. A river.
  ko>en + 새 길 | a new road
  ru>en - один два | one  two
  ru>en - да, нет | yes,  no
  ru>en - новая дорога | a  new road
  ru>en - Дорога и мост | The road   and the bridge
  ru>en - через реку | across the  river
  ko>en - 하나 둘 | one  two
  ko>en - 예, 아니오 | yes,  no
  ko>en - 새 길 | a new  road
  ko>en - 길과 강 | the road   and the river
  ko>en - 강을 건너 | across  the river
  = edge-space
  ru>en + Имя:\u{0020} | Name:\u{0020}
  ru>en + \u{0020}и | \u{0020}and
  ru>en + дорога | the road
  ru>en + \u{0020}или\u{0020} | \u{0020}or\u{0020}
  ru>en + Да. | Yes.
  ko>en + 이름:\u{0020} | Name:\u{0020}
  ko>en + \u{0020}과 | \u{0020}and
  ko>en + 길 | the road
  ko>en + \u{0020}또는\u{0020} | \u{0020}or\u{0020}
  ko>en + 예. | Yes.
  ru>en - Имя:\u{0020} | Name:
  ru>en - дорога | the road\u{0020}
  ru>en - дорога | \u{0020}the road
  ru>en - \u{0020}и | and
  ru>en - Да. | Yes.\u{0020}
  ko>en - 이름:\u{0020} | Name:
  ko>en - 길 | the road\u{0020}
  ko>en - 길 | \u{0020}the road
  ko>en - \u{0020}또는 | or
  ko>en - 예. | Yes.\u{0020}
  = doubled-word
  ru>en + новая дорога | a new road
  ru>en + да, да | yes, yes
  ru>en + Он знал, что у него было. | He knew what he had had.
  ru>en + мало-помалу | little by little
  ru>en + то, что | that which
  ko>en + 새 길 | a new road
  ko>en + 오래오래 | for a long time
  ko>en + 예, 예 | yes, yes
  ko>en + 길과 강 | the road and the river
  ko>en + 하나하나 | one by one
  ru>en - новая дорога | a new new road
  ru>en - в городе | in the the town
  ru>en - через реку | across across the river
  ru>en - Он приехал и уехал. | He came and and left.
  ru>en - мост из стали | a bridge of of steel
  ko>en - 새 길 | a new new road
  ko>en - 도시에서 | in the the town
  ko>en - 강을 건너 | across the the river
  ko>en - 길과 강 | the road and and the river
  ko>en - 그는 떠났다. | He he left.
  = mixed-script
  ru>en + Дорога | The road
  ru>en + слово «дорога» | the word “дорога”
  ru>en + буква «а» | the letter “а”
  ru>en + класс B | class B
  ru>en + ООО «Мир» | Mir LLC
  ko>en + 길 | The road
  ko>en + 러시아어 “да” | the Russian “да”
  ko>en + HTTP 봉사기 | an HTTP server
  ko>en + 글자 “я” | the letter “я”
  ko>en + 새 다리 | a new bridge
  ru>en - Новая дорога | A new r\u{043E}ad
  ru>en - Мост | The br\u{0456}dge
  ru>en - дверь | the d\u{043E}\u{043E}r
  ru>en - открыт | \u{043E}pen
  ru>en - город | the t\u{043E}wn
  ko>en - 길 | the ro\u{0430}d
  ko>en - 다리 | the bridg\u{0435}
  ko>en - 예, 갑시다 | \u{0423}es, let’s go
  ko>en - 도시 | the \u{0441}ity
  ko>en - 평화 | p\u{0435}ace
  = mojibake
  ru>en + Дорога | The road
  ru>en + Кафе | A café
  ru>en + «Да» | “Yes”
  ru>en + Ёлка — дерево | A fir is a tree
  ru>en + Мюнхен | München
  ko>en + 길 | The road
  ko>en + 카페 | A café
  ko>en + “예” | “Yes”
  ko>en + 뮌헨 | München
  ko>en + 상파울루 | São Paulo
  ru>en - Дорога Ивана | Ivanâ€™s road
  ru>en - «Да» | â€œYesâ€\u{009D}
  ru>en - Кафе | A cafÃ©
  ru>en - дорога — мост | a road â€” a bridge
  ru>en - Дорога | The r\u{FFFD}ad
  ko>en - 카페 | A cafÃ©
  ko>en - 그의 길 | manâ€™s road
  ko>en - “예” | â€œYesâ€\u{009D}
  ko>en - 뮌헨 | MÃ¼nchen
  ko>en - 길… | The roadâ€¦
  = invisible-character
  ru>en + Дорога | The road
  ru>en + до\u{00AD}рога | The road
  ru>en + 5\u{00A0}км | 5\u{00A0}km
  ru>en + ни\u{200B}что | no\u{200B}thing
  ru>en + Мост | A bridge
  ko>en + 길 | The road
  ko>en + 새 다리 | A new bridge
  ko>en + 5km | 5\u{00A0}km
  ko>en + 강\u{200B}물 | river\u{200B}water
  ko>en + 예 | Yes
  ru>en - Дорога | The ro\u{200B}ad
  ru>en - Мост | A bri\u{00AD}dge
  ru>en - Новый мост | A new\u{2060} bridge
  ru>en - Да | \u{FEFF}Yes
  ru>en - город | the \u{202E}town
  ko>en - 길 | The ro\u{200B}ad
  ko>en - 다리 | A bri\u{00AD}dge
  ko>en - 새 다리 | A \u{200D}new bridge
  ko>en - 예 | Yes\u{FEFF}
  ko>en - 도시 | the\u{200E} town
  = decomposed-text
  ru>en + Кафе | A caf\u{00E9}
  ru>en + Мюнхен | M\u{00FC}nchen
  ru>en + Дорога | The road
  ru>en + резюме | r\u{00E9}sum\u{00E9}
  ru>en + Сан-Паулу | S\u{00E3}o Paulo
  ko>en + 카페 | A caf\u{00E9}
  ko>en + 뮌헨 | M\u{00FC}nchen
  ko>en + 길 | The road
  ko>en + 말라가 | M\u{00E1}laga
  ko>en + 쾰른 | K\u{00F6}ln
  ru>en - Кафе | A cafe\u{0301}
  ru>en - Мюнхен | Mu\u{0308}nchen
  ru>en - слово «мой» | the word “мои\u{0306}”
  ru>en - резюме | re\u{0301}sume\u{0301}
  ru>en - Сан-Паулу | Sa\u{0303}o Paulo
  ko>en - 카페 | A cafe\u{0301}
  ko>en - 뮌헨 | Mu\u{0308}nchen
  ko>en - 말라가 | Ma\u{0301}laga
  ko>en - 쾰른 | Ko\u{0308}ln
  ko>en - 글자 “가” | the letter “\u{1100}\u{1161}”
  = length-ratio
  ru>en + Стороны подписали договор о строительстве нового моста через реку. | The sides signed a treaty on building a new bridge across the river.
  ru>en + Да | Yes, of course
  ru>en + Дорога от границы до порта была открыта вчера утром. | The road from the border to the port was opened yesterday morning.
  ru>en + Гости посетили музей и осмотрели выставку картин. | The guests visited the museum.
  ru>en + Мост | A bridge for cars
  ko>en + 쌍방은 강을 건너는 새 다리의 건설에 관한 조약에 서명하였다. | The sides signed a treaty on building a new bridge across the river.
  ko>en + 예 | Yes, of course
  ko>en + 국경에서 항구까지의 도로가 어제 아침에 열렸다. | The road from the border to the port was opened yesterday morning.
  ko>en + 손님들은 박물관을 참관하고 그림전람회를 돌아보았다. | The guests visited the museum.
  ko>en + 다리 | A bridge for cars
  ru>en - Стороны подписали договор о строительстве нового моста через реку. | Treaty
  ru>en - Дорога от границы до порта была открыта вчера утром. | Open
  ru>en - Гости посетили музей и осмотрели выставку картин и скульптур. | Guests
  ru>en - Гости посетили музей. | The guests visited the museum and then they went to the theatre, where they saw a new play about the life of a great poet, and in the evening they had supper with the director of the museum and his wife.
  ru>en - Дорога была открыта. | The road was opened, and then the workers went home, and the next day they came back and began to build another road, which is to lead from the old port to the new railway station on the other bank of the river.
  ko>en - 쌍방은 강을 건너는 새 다리의 건설에 관한 조약에 서명하였다. | Treaty
  ko>en - 국경에서 항구까지의 도로가 어제 아침에 많은 사람들의 축하속에 열렸다. | Open
  ko>en - 손님들은 박물관을 참관하고 그림전람회와 조각전람회를 돌아보았다. | Guests
  ko>en - 손님들이 왔다. | The guests visited the museum and then they went to the theatre, where they saw a new play about the life of a great poet, and in the evening they had supper with the director of the museum and his wife.
  ko>en - 도로가 열렸다. | The road was opened, and then the workers went home, and the next day they came back and began to build another road, which is to lead from the old port to the new railway station on the other bank of the river.
  = length-limit
  ru>en#4 + Открыть | Open
  ru>en#5 + Закрыть | Close
  ru>en#3 + Да | Yes
  ru>en#10 + Дорога | The road
  ru>en#2 + Нет | No
  ko>en#4 + 열기 | Open
  ko>en#5 + 닫기 | Close
  ko>en#3 + 예 | Yes
  ko>en#8 + 길 | The road
  ko>en#2 + 아니오 | No
  ru>en#3 - Открыть | Open
  ru>en#4 - Закрыть | Close
  ru>en#2 - Да | Yes
  ru>en#7 - Дорога | The road
  ru>en#1 - Нет | No
  ko>en#3 - 열기 | Open
  ko>en#4 - 닫기 | Close
  ko>en#2 - 예 | Yes
  ko>en#7 - 길 | The road
  ko>en#1 - 아니오 | No
  = inconsistent-target
  ru>en + Открыть | Open || Открыть | Open
  ru>en + Открыть | Open || Закрыть | Close
  ru>en + Дорога открыта. | The road is open. || Мост открыт. | The bridge is open.
  ru>en + Да | Yes || Нет | No
  ru>en + Имя | Name || Имя | Name\u{0020}
  ko>en + 열기 | Open || 열기 | Open
  ko>en + 열기 | Open || 닫기 | Close
  ko>en + 도로가 열렸다. | The road is open. || 다리가 열렸다. | The bridge is open.
  ko>en + 예 | Yes || 아니오 | No
  ko>en + 이름 | Name || 이름 | Name\u{0020}
  ru>en - Открыть | Open || Открыть | Opening
  ru>en - Дорога открыта. | The road is open. || Дорога открыта. | The way is open.
  ru>en - Имя | Name || Имя | First name
  ru>en - Да | Yes || Да | OK
  ru>en - Файл | File || Файл | file
  ko>en - 열기 | Open || 열기 | Heat
  ko>en - 도로가 열렸다. | The road is open. || 도로가 열렸다. | The road was opened.
  ko>en - 이름 | Name || 이름 | Title
  ko>en - 예 | Yes || 예 | Example
  ko>en - 파일 | File || 파일 | file
  = inconsistent-variant
  ru>en + Открыть | Open || открыть | open
  ru>en + Дорога открыта | The road is open || Дорога открыта. | The road is open.
  ru>en + Ещё | More || Еще | More
  ru>en + Имя: | Name: || Имя | Name
  ru>en + Да! | Yes! || Да | Yes
  ko>en + 열기 | Open || 열기… | Open…
  ko>en + 이름: | Name: || 이름 | Name
  ko>en + 도로가 열렸다 | The road is open || 도로가 열렸다. | The road is open.
  ko>en + 예! | Yes! || 예 | Yes
  ko>en + 파일? | A file? || 파일 | a file
  ru>en - Открыть | Open || открыть | unlock
  ru>en - Дорога открыта | The road is open || Дорога открыта. | The way is open.
  ru>en - Ещё | More || Еще | Still
  ru>en - Имя: | Name: || Имя | Title
  ru>en - Да! | Yes! || Да | Indeed
  ko>en - 열기 | Open || 열기… | Heat…
  ko>en - 이름: | Name: || 이름 | Title
  ko>en - 도로가 열렸다 | The road is open || 도로가 열렸다. | The way is open.
  ko>en - 예! | Yes! || 예 | Example
  ko>en - 파일? | A file? || 파일 | a pile
  = inconsistent-source
  ru>en + Дорога | The road || Дорога | The road
  ru>en + Дорога | The road || дорога | the road
  ru>en + Дорога | The road || Путь | The way
  ru>en + Да | Yes || Нет | No
  ru>en + Ещё | More || Еще | More
  ko>en + 길 | The road || 길 | The road
  ko>en + 길 | The road || 도로 | The highway
  ko>en + 예 | Yes || 아니오 | No
  ko>en + 열기 | Open || 열기… | Open…
  ko>en + 강 | A river || 다리 | A bridge
  ru>en - Дорога | The road || Путь | The road
  ru>en - Закрыть | Close || Близко | Close
  ru>en - Открыть | Open || Открыто | Open
  ru>en - Да | Yes || Ага | Yes
  ru>en - Мост открыт. | The bridge is open. || Ворота открыты. | The bridge is open.
  ko>en - 길 | The road || 도로 | The road
  ko>en - 닫기 | Close || 가까이 | Close
  ko>en - 열기 | Open || 열림 | Open
  ko>en - 예 | Yes || 그렇습니다 | Yes
  ko>en - 다리가 열렸다. | The bridge is open. || 문이 열렸다. | The bridge is open.
  = inconsistent-term
  ru>en + Сохранить как | Save as || Нажмите «Сохранить как». | Click “Save as”.
  ru>en + Красная звезда | Red Star || в «Красной звезде» | in “Red Star”
  ru>en + Печать | Print || Нажмите «Печать». | Click “Print”.
  ru>en + Дорога | Road || гостиница «Дорога» | the “Road” inn
  ru>en + Открыть | Open || Закрыть | Close
  ko>en + 저장 | Save || “저장”을 누르시오. | Click “Save”.
  ko>en + 붉은 별 | Red Star || 《붉은 별》에서 | in “Red Star”
  ko>en + 인쇄하기 | Print || “인쇄하기”를 누르시오. | Click “Print”.
  ko>en + 로동신문 | Workers’ Daily || 《로동신문》은 보도하였다. | “Workers’ Daily” reported.
  ko>en + 열기 | Open || 닫기 | Close
  ru>en - Сохранить как | Save as || Нажмите «Сохранить как». | Click “Write as”.
  ru>en - Красная звезда | Red Star || газета «Красная звезда» | the newspaper “Red Sun”
  ru>en - Печать | Print || Нажмите «Печать». | Click “Seal”.
  ru>en - Дорога | Road || гостиница «Дорога» | the “Way” inn
  ru>en - Новый мир | New World || журнал «Новый мир» | the magazine “New Peace”
  ko>en - 저장하기 | Save || “저장하기”를 누르시오. | Click “Store”.
  ko>en - 붉은 별 | Red Star || 신문 《붉은 별》 | the newspaper “Red Sun”
  ko>en - 인쇄하기 | Print || “인쇄하기”를 누르시오. | Click “Seal”.
  ko>en - 새 세상 | New World || 잡지 《새 세상》 | the magazine “New Globe”
  ko>en - 로동신문 | Workers’ Daily || 신문 《로동신문》 | the newspaper “Labour Paper”
  = inconsistent-name
  ru>en + Приехал Кириенко. | Kiriyenko came. || Кириенко уехал. | Kiriyenko left.
  ru>en + Приехал Кириенко. | Kiriyenko came. || доклад Кириенко | Kiriyenko’s report
  ru>en + Приехал Лаврентьев. | Lavrentyev came. || Лаврентьев уехал. | Lavrentyev left.
  ru>en + Приехала Матвиенко. | Matviyenko came. || Приехал Мантуров. | Manturov came.
  ru>en + в Новосибирске | in Novosibirsk || из Новосибирска | from Novosibirsk
  ko>en + 키리옌코가 왔다. | Kiriyenko came. || 키리옌코가 떠났다. | Kiriyenko left.
  ko>en + 라브렌티예프가 왔다. | Lavrentyev came. || 라브렌티예프의 보고 | Lavrentyev’s report
  ko>en + 마트비옌코가 왔다. | Matviyenko came. || 만투로프가 왔다. | Manturov came.
  ko>en + 노보시비르스크에서 | in Novosibirsk || 노보시비르스크로 | to Novosibirsk
  ko>en + 스미르노프가 왔다. | Smirnov came. || 스미르노프는 떠났다. | Smirnov left.
  ru>en - Приехал Кириенко. | Kiriyenko came. || Кириенко уехал. | Kirienko left.
  ru>en - Приехал Лаврентьев. | Lavrentyev came. || Лаврентьев уехал. | Lavrentiev left.
  ru>en - Приехала Матвиенко. | Matviyenko came. || Матвиенко уехала. | Matvienko left.
  ru>en - доклад Мантурова | the report of Manturov || доклад Мантурова прочитан | The report of Mantourov was read
  ru>en - в Новосибирске | in Novosibirsk || из Новосибирска | from Novosibirsck
  ko>en - 키리옌코가 왔다. | Kiriyenko came. || 키리옌코가 떠났다. | Kirienko left.
  ko>en - 라브렌티예프가 왔다. | Lavrentyev came. || 라브렌티예프의 보고 | Lavrentiev’s report
  ko>en - 마트비옌코가 왔다. | Matviyenko came. || 마트비옌코는 떠났다. | Matvienko left.
  ko>en - 노보시비르스크에서 | in Novosibirsk || 노보시비르스크로 | to Novosibirsck
  ko>en - 스미르노프가 왔다. | Smirnov came. || 스미르노프는 떠났다. | Smirnoff left.
  = memory-mismatch
  ru>en + Открыть | Open || Открыть | Open
  ru>en + Открыть | Open || Закрыть | Close
  ru>en + Да | Yes || Да | OK || Да | Yes
  ru>en + Имя | Name || Имя | Name\u{0020}
  ru>en + Дорога | Road || Мост | Bridge
  ko>en + 열기 | Open || 열기 | Open
  ko>en + 열기 | Open || 닫기 | Close
  ko>en + 예 | Yes || 예 | OK || 예 | Yes
  ko>en + 이름 | Name || 이름 | Name\u{0020}
  ko>en + 길 | Road || 강 | River
  ru>en - Открыть | Open || Открыть | Unlock
  ru>en - Да | Yes || Да | OK
  ru>en - Имя | Name || Имя | Title
  ru>en - Дорога открыта. | The road is open. || Дорога открыта. | The way is open.
  ru>en - Файл | File || Файл | file
  ko>en - 열기 | Open || 열기 | Heat
  ko>en - 예 | Yes || 예 | Example
  ko>en - 이름 | Name || 이름 | Title
  ko>en - 도로가 열렸다. | The road is open. || 도로가 열렸다. | The way is open.
  ko>en - 파일 | File || 파일 | file
  ru>en + Открыть | Open || Открыть… | Open…
  ru>en + Дорога открыта | The road is open || дорога открыта. | the road is open.
  ru>en - Открыть | Open || Открыть… | Unlock…
  ru>en - Дорога открыта | The road is open || дорога открыта. | the way is open.
  ko>en - 열기 | Open || 열기… | Heat…
  ru + Open | Открыть || open | открыть
  ru - Open | Открыть || open | разомкнуть
  ko - Save as | 다른 이름으로 저장 || Save as… | 새 이름으로 저장…
  = memory-source
  ru>en + Дорога | The road || Дорога | The road
  ru>en + Дорога | The road || дорога | the road
  ru>en + Дорога | The road || Путь | The way
  ru>en + Да | Yes || Нет | No
  ru>en + Ещё | More || Еще | More
  ko>en + 길 | The road || 길 | The road
  ko>en + 길 | The road || 도로 | The highway
  ko>en + 예 | Yes || 아니오 | No
  ko>en + 열기 | Open || 열기… | Open…
  ko>en + 강 | A river || 다리 | A bridge
  ru>en - Дорога | The road || Путь | The road
  ru>en - Закрыть | Close || Близко | Close
  ru>en - Открыть | Open || Открыто | Open
  ru>en - Да | Yes || Ага | Yes
  ru>en - Мост открыт. | The bridge is open. || Ворота открыты. | The bridge is open.
  ko>en - 길 | The road || 도로 | The road
  ko>en - 닫기 | Close || 가까이 | Close
  ko>en - 열기 | Open || 열림 | Open
  ko>en - 예 | Yes || 그렇습니다 | Yes
  ko>en - 다리가 열렸다. | The bridge is open. || 문이 열렸다. | The bridge is open.
  """

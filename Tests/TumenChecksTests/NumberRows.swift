/// Numbers, dates and units; how a row is written, see ``ruleRows``.
let numberRows = """
  = number-mismatch
  ko-KP + a 5,000-ton destroyer | 5 000t급 구축함
  ko-KP + more than 3,000 people | 3 000여명
  ko + more than 3,000 people | 3 000여명
  ko-KP + 10,000 households | 10 000세대
  ko-KP + 2,500 m | 2 500m
  ko-KP + 1,200 people | 1 200명
  ko-KP + It cost 1,250,000 won. | 1 250 000원이 들었다.
  ko-KP - more than 3,000 people | 30 000여명
  ko-KP - 1,200 households | 1 020여세대
  ko-KP>ru + 5 000t급 구축함 | эсминец водоизмещением 5000 тонн
  ko-KP>en + 3 000여명 | more than 3,000 people
  ko>en + 3 000여명 | more than 3,000 people
  ko-KP>en - 3 000여명 | more than 300 people
  ru>ko-KP + более 1 200 семей | 1 200여세대
  ko-KP + In 2024 200 people came. | 2024년에 200명이 왔다.
  ru + about 1,500 tourists | около полутора тысяч туристов
  ru>en + около полутора миллионов человек | about 1.5 million people
  ru + for about 1.5 hours | в течение полутора часов
  ru + about 150 ships | около полутораста кораблей
  ru + 150 ships | полтораста кораблей
  ru - about 1,600 tourists | около полутора тысяч туристов
  ru>en - в течение полутора часов | for 2.5 hours
  ru - a five-year plan | семилетний план
  ru + a five-year plan | пятилетний план
  ru>en - трёхэтажный дом | a four-storey house
  ru>en - двадцатилетняя война | a thirty-year war
  ru>en + двадцатилетняя война | a twenty-year war
  ko - She waited twenty minutes. | 그녀는 삼십 분을 기다렸다.
  ko + She waited thirty minutes. | 그녀는 삼십 분을 기다렸다.
  ko - The war lasted thirty years. | 전쟁은 사십 년 동안 계속되었다.
  ko + Three people came: that one and those two. | 세 사람이 왔다. 이 분과 저 두 분이다.
  ru + 12 months | год
  ru - 14 months | год
  ko + 48 hours | 이틀
  ko - 72 hours | 이틀
  ru + 1 GW | 1000 МВт
  ru - 1 GW | 100 МВт
  ko + 18 months | 1년 반
  ko - 19 months | 1년 반
  ru + 24 lawyers | две дюжины юристов
  ru - 24 lawyers | три дюжины юристов
  ru + 20% of the vote | пятая часть голосов
  ru - 30% of the vote | пятая часть голосов
  ru + 0.5 percentage points | полпроцента
  ru + a quarter of a million people | четверть миллиона человек
  ru + a quarter of a million people | 250 тысяч человек
  ru - a quarter of a million people | 260 тысяч человек
  ko + quarter of a million | 25만
  ko + 24/7 support | 연중무휴 24시간 지원
  ru + half past seven | половина восьмого
  ru + at half past twelve | в половине первого
  ru>en + Половина восьмого утра. | It was half past seven.
  ru + 7:30 | половина восьмого
  ru>ko + в половине восьмого | 일곱 시 반에
  ru - half past seven | половина девятого
  ru + The meeting starts at 4:30 pm. | Собрание начнётся в 16.30.
  ru>en + Заседание начнётся в 16.30. | The session starts at 4:30 p.m.
  ru>ko + Заседание начнётся в 16.30. | 회의는 오후 4시 30분에 시작한다.
  ru>en - Заседание начнётся в 16.30. | The session starts at 5:30 p.m.
  ru>ko - Заседание начнётся в 16.30. | 회의는 오후 4시 20분에 시작한다.
  ko + It supports HTML 4.0 (and only HTML 4.0). | HTML 4.0 (HTML 4.0만)을 지원한다.
  ru + fifty pounds overweight | двадцать пять килограммов лишних
  ru - Press F10 to leave. | Для выхода нажмите F01.
  ru - the Win32 interface | интерфейс Win23
  ko - Press F12 to leave. | 나가려면 F21을 누르시오.
  ko + Press F10 or F01. | F01 또는 F10을 누르시오.
  ru - two thousand workers | двадцать тысяч рабочих
  ru + two thousand workers | две тысячи рабочих
  ru - three hundred ships | тридцать кораблей
  ru - three hundred ships | четыреста кораблей
  ru + fifty ships | пятьдесят кораблей
  ru - fifty ships | пятнадцать кораблей
  ru - fifteen ships | пятьдесят кораблей
  ru + ten million dollars | десять миллионов долларов
  ru - ten million dollars | десять миллиардов долларов
  ru - ten million dollars | сто миллионов долларов
  ru + one hundred and fifty ships | сто пятьдесят кораблей
  ru - one hundred and fifty ships | сто шестьдесят кораблей
  ko + two thousand workers | 이천 명의 로동자
  ko - two thousand workers | 삼천 명의 로동자
  ko - two thousand workers | 이만 명의 로동자
  ko - three hundred ships | 사백 척의 배
  ko + fifty ships | 쉰 척의 배
  ko - fifty ships | 예순 척의 배
  ko + ten million dollars | 천만 달러
  ko - ten million dollars | 일억 달러
  ko - ten million dollars | 백만 달러
  ru>ko - две тысячи рабочих | 삼천 명의 로동자
  ru>ko - двадцать кораблей | 서른 척의 배
  ru>en - две тысячи рабочих | three thousand workers
  ru>en - двадцать кораблей | thirty ships
  ru>en - пятьсот человек | five thousand people
  ko>en - 이천 명의 로동자 | three thousand workers
  ko>en - 백만 달러 | ten million dollars
  ko>ru - 이천 명의 로동자 | три тысячи рабочих
  ru - ten million people | десять миллиардов человек
  ru - three hundred ships | четыреста кораблей
  ru + hundreds of ships | четыреста кораблей
  ru + a hundred ships | сто кораблей
  ru - a hundred ships | двести кораблей
  ru + two thousand and fifty ships | две тысячи пятьдесят кораблей
  ru - two thousand and fifty ships | две тысячи пятнадцать кораблей
  ru + the hundredth ship of two thousand | сотый корабль из трёх тысяч
  ru + fifty ships of a hundred | полсотни кораблей из ста
  ru + in the capital of three hundred churches | в столице трёхсот церквей
  ko - three children came | 두 아이가 왔다
  ko + three children came | 세 아이가 왔다
  ko - five thousand workers | 륙천 명의 로동자
  ko + five thousand workers | 오천여 명의 로동자
  ko + forty-five thousand people | 사만 오천 명
  ko - forty-five thousand people | 사만 륙천 명
  ko + three hundred people left Icheon | 삼백 명이 이천을 떠났다
  ko + fifty ships | 오십 척의 배
  ko + in case two people come | 만일 두 사람이 온다면
  ko>en - 세 공장이 섰다 | Four factories were built
  ko>en + 세 공장이 섰다 | Three factories were built
  ko>en + 다섯 공장 | five factories
  ko>ru - 쉰 척의 배 | шестьдесят кораблей
  ko>ru + 쉰 척의 배 | пятьдесят кораблей
  ko + the June 15 Joint Declaration | 6.15공동선언
  ko + the Day of September 9 | 9.9절
  ko + liberation on August 15 | 8.15해방
  ko + the 6.25 war | 6·25전쟁
  ko + the war | 6.25전쟁
  ko>ru + 6.15공동선언 | Декларация 15 июня
  ko>ru + 10.4선언 | Декларация 4 октября
  ko>en + 7.27전승절 | the holiday of 27 July
  ko>en + 4.19봉기 | the rising of April 19
  ko - 6.15 km | 6.25킬로메터
  ko - the 6.15 km road | 7.15킬로메터의 도로
  ko - The section has 6.15 pages. | 5.15페지이다.
  ko + 4 km away | 10리 떨어진 곳
  ko + 330 m² | 100평
  ko>ru + 10리 | 4 км
  ko>en + 100평 | 330 m²
  ko - 6 km away | 10리 떨어진 곳
  ko - 400 m² | 100평
  ru + in the night of 4–5 May | в ночь на 5 мая
  ru>en + в ночь на 5 мая | in the night of 4–5 May
  ru>en - в ночь на 5 мая | in the night of 3–5 May
  ru>ko + 2 тыс. 345 человек | 2천345명
  ru>ko + 5 млн 300 тыс. человек | 530만 명
  ru>ko - 2 тыс. 345 человек | 2천346명
  ko>ru + 2,345명 | 2 тыс. 345 человек
  ko - $3.5 billion | 3.5억 달러
  ko - 2.5 million people | 2.5만 명
  ko - 45.6 thousand people | 45.6만 명
  ko - 3.5 trillion won | 3.5억 원
  ko>en - 3.5조 원 | 3.5 billion won
  ko>en - 2.5만 명 | 2.5 thousand people
  ko>en - 1.2억 명 | 1.2 million people
  ru>en - 3,5 млрд | 3.5 million
  ko + 3.5 billion | 35억
  ko + 2.5 million people | 250만 명
  ko + 45.6 thousand people | 4.56만 명
  ko>en + 1.2억 명 | 120 million people
  ko>en + 3.5조 원 | 3.5 trillion won
  ko + version 3.5 | 판본 3.5
  ru + version 3.5 | версия 3.5
  ru + 3.5 million people | 3.5 млн человек
  ru - World War II | Первая мировая война
  ru - the First World War | Вторая мировая война
  ru - the Second World War | Первая мировая война
  ru - the first chapter | вторая глава
  ru - Part I of the book | Часть II книги
  ru - Nicholas II | Николай I
  ru - Emperor Nicholas II | император Николай Третий
  ru - Pope John Paul II | папа Иоанн Павел I
  ru - the 8th Congress | седьмой съезд
  ru + the Second World War | Вторая мировая война
  ru + the First World War | Первая мировая война
  ru + World War I | Первая мировая война
  ru + Chapter IV | Глава IV
  ru + Nicholas II | Николай Второй
  ru + First, open the second file. | Сначала откройте второй файл.
  ru + at first sight | на первый взгляд
  ru + the other day, for the first time | на днях, впервые
  ru + in the first place | во-первых
  ru + The first and the last | Первый и последний
  ru + one after the other | сначала один, потом второй
  ru + 5 seconds at first | сперва 5 секунд
  ru + Click the first one, then the other. | Нажмите первую, затем вторую.
  ru + the Second Avenue | Вторая авеню
  ko - World War II | 제1차 세계대전
  ko - Nicholas II | 니콜라이 1세
  ko - Elizabeth I | 엘리자베스 2세
  ko + World War II | 제2차 세계대전
  ko + Nicholas II | 니콜라이 2세
  ru>en - Первая мировая война | World War II
  ru>en - Вторая мировая война | the First World War
  ru>en + Первая мировая война | the First World War
  ru>en + Глава IV | Chapter IV
  ru - World War I began in August. | Вторая мировая началась в августе.
  ru - the battles of World War I | битвы Второй мировой
  ru + World War II began in September. | Вторая мировая началась в сентябре.
  ru + World War I began in August. | Первая мировая началась в августе.
  ru + In part I agree with two of them. | Отчасти я согласен с двумя из них.
  ru>en - Вторая мировая | World War I
  ru + Closed at 12 noon | Закрыто в полдень
  ru + from 12 midnight on | начиная с полуночи
  ko + Closed at 12 noon | 정오에 닫음
  ru>en + Закрыто в полдень | Closed at 12 noon
  ru - Closed at 11 before noon | Закрыто до полудня
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
  ko + He is 23 years old. | 그는 스물세 살이다.
  ko + He is 35 years old. | 그는 서른다섯 살이다.
  ko + 24 hours | 스물네 시간
  ko + 99 bottles | 아흔아홉 병
  ko + 15 people | 십오 명
  ko + 500 won | 오백 원
  ko + 3,000 people | 삼천 명이 왔다
  ko + 100,000 people | 십만 명
  ko + 1,000,000 people | 백만 명
  ko + 1,500,000 people | 백오십만 명
  ko + 1,500 people | 천오백 명
  ko + 365 days | 삼백육십오 일
  ko>ru + 스물세 살 | 23 года
  ko + 123,456,789 | 1억 2345만 6789
  ko + It began at 12. | 정오에 시작되였다.
  ko + two days later | 이틀 뒤에
  ko + Two cars | 자동차 두 대
  ko - He is 23 years old. | 그는 스물네 살이다.
  ko - 15 people | 십육 명
  ko - 3,000 people | 삼백 명
  ko - 1,500,000 people | 백육십만 명
  ko - 123,456,789 | 1억 2346만 6789
  ko - two days later | 사흘 뒤에
  ko - Five cars | 자동차 여섯 대
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
  ko + Article 6 | 제6조
  ko + Articles 2 and 14 | 제2조와 제14조
  ko + a deficit of 1.23 trillion won | 적자 1조 2,300억 원
  ko + 23,000 people | 2만 3,000명
  ko + $1.05 billion | 10억 5,000만 달러
  ko + in 2025 | 주체114(2025)년에
  ko + 20,000 to 30,000 people | 2~3만 명
  ko + The four-day trip costs $750. | 3박 4일 여행은 750달러다.
  ru + 10,000 to 12,000 workers | 10–12 тысяч рабочих
  ru + $2 million to $3 million | 2–3 млн долларов
  ru + 22 metres (72 feet) tall | высотой 22 метра
  ru + at 3:30 p.m. | в половине четвёртого
  ru + at 9:40 p.m. | без двадцати десять вечера
  ru + in 1910-45 | в 1910–1945 годах
  ru>en + в ХХ веке | in the 20th century
  ru + at −18 °C | при −18 °C
  ru + below −18 °C | при минус 18 °C
  ru + Strength - 4 | Сила -4
  ru + or -1 to disable | или «-1», чтобы отключить
  ko + if it is -1 | 값이-1이면
  en>de + 1,200 roubles | 1.200 Rubel
  en>fr + 2,000,000 euros | 2 millions d’euros
  en>ja + 12,345 people came. | 1万2345人が来た。
  ko>fr + 2025년 4월 30일이었다. | C’était le 30 avril 2025.
  en>de - 1,200 roubles | 1.300 Rubel
  ko - 1.23 trillion won | 1조 3,200억 원
  ko - 20,000 to 30,000 people | 2~4만 명
  ru - 10,000 to 12,000 workers | 10–13 тысяч рабочих
  ru - in 1910-45 | в 1910–1946 годах
  ru - 22 metres (72 feet) tall | высотой 23 метра
  ru - at −18 °C | при 18 °C
  ru - 18 °C | −18 °C
  = number-format
  ru - Decree No. 14 | Указ No. 14
  ru - Boiler No. 2 is out. | Котёл No. 2 отключён.
  ru + Decree No. 14 | Указ № 14
  ru + Symphony No. 5 | Симфония № 5
  ru + No. 5 | No. 5
  ru + 4.7 km long | длиной 4,7 км
  ru + version 4.7 | версия 4.7
  ru + 1,200,000 t | 1\u{00A0}200\u{00A0}000 т
  ru + section 1.2.3 | раздел 1.2.3
  ru + 30.04.2025 | 30.04.2025
  ru + rooms 1, 2 and 3 | комнаты 1, 2 и 3
  ru + 0,123 | 0,123
  ru + g = 9.81 m/s | g = 9.81 м/с
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
  ko + 3.5 million | 350만
  ko + version 2,5 | 2.5판
  ko + the years 1998, 2001 | 1998년, 2001년
  ko + 12,000 seats | 12,000석
  ru>ko + 1 500 мест | 1,500석
  ru>ko + 0,5 га | 0.5ha
  ru>ko + в 2010, 2011 годах | 2010, 2011년에
  ru>ko + цены 5,250 и 6,300 вон | 값은 5,250원과 6,300원
  ru>en + 1 200 т | 1,200 t
  ru>en + 0,5 га | 0.5 ha
  ru>en + пункты 3, 4 и 5 | items 3, 4 and 5
  ru>en + 36,6 °C | 36.6 °C
  ru>en + 2,75 млн | 2.75 million
  ru>en + глава 7 | chapter 7
  ru>en + с 9 до 18 | from 9 to 18
  ru>en + страницы 12,13 | pages 12 and 13
  ru>en + 12,5 % | 12.5%
  ru + Python 3.12 is needed | Требуется Python 3.12
  ru + 5 of 12 | 5 из 12
  ru + at 10.30 | в 10.30
  ru>en - 0,5 га | 0,5 ha
  ru>en - 2,75 млн | 2,75 million
  ru>en - 36,6 °C | 36,6 °C
  ru>en - 1,5 л воды | 1,5 l of water
  ru>en - рост на 3,2 % | a growth of 3,2%
  ru>en - 8,25 тонны | 8,25 tonnes
  ru>en - ширина 6,75 м | a width of 6,75 m
  ru>en - 0,1 секунды | 0,1 seconds
  ru>ko - 0,5 га | 0,5ha
  ru>ko - 2,75 млн | 2,75백만
  ru>ko - 1,5 л воды | 물 1,5l
  ru>ko - рост на 3,2 % | 3,2% 장성
  ru>ko - 8,25 тонны | 8,25톤
  ru>ko - ширина 6,75 м | 너비 6,75m
  ru>ko - 0,1 секунды | 0,1초
  ru>ko - 12,50 рубля | 12,50루블
  = date-mismatch
  ko - the June 15 Joint Declaration | 6.16공동선언
  ko - liberation on August 15 | 7.15해방
  ko>ru - 10.4선언 | Декларация 4 ноября
  ko + the June 15 Joint Declaration | 6.15공동선언
  ko>en + 9.9절 | the Day of September 9
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
  ru + Published on March 3, 2021 | Опубликовано 3 марта 2021 г.
  ru + From May 1 to May 9 | С 1 по 9 мая
  ru + Jan 5, 2020 | 5 января 2020 года
  ru + in the summer | летом
  ru + July 27, 1953 | 27 июля 1953-го
  ko + Published on March 3, 2021 | 2021년 3월 3일 공개
  ko + Jan 5, 2020 | 2020. 1. 5.
  ko + in October 2019 | 2019년 10월에
  ko + 2024-12-29 | 2024년 12월 29일
  ko + on September 9 | 9월 9일에
  ko + August 15, 1945 | 1945년 8월 15일
  ru>en + 30 апреля 2025 года | April 30, 2025
  ru>en + 9 мая | 9 May
  ru>en + в июне 2018 года | in June 2018
  ru>en + 29.12.2024 | December 29, 2024
  ko>en + 2025년 4월 30일 | 30 April 2025
  ko>en + 10월 10일 | October 10
  ko>en + 2019년 7월 | July 2019
  ru>en + 2020-01-05 | 2020-01-05
  ru>en + 15 августа 1945 года | August 15, 1945
  ru - Published on March 3, 2021 | Опубликовано 3 мая 2021 г.
  ru - Jan 5, 2020 | 5 июня 2020 года
  ru - July 27, 1953 | 27 июня 1953 года
  ru - August 15, 1945 | 15 августа 1954 года
  ko - Published on March 3, 2021 | 2021년 5월 3일 공개
  ko - Jan 5, 2020 | 2020. 1. 6.
  ko - on September 9 | 9월 8일에
  ko - August 15, 1945 | 1954년 8월 15일
  ko - 2024-12-29 | 2024년 12월 19일
  ru>en - 30 апреля 2025 года | April 29, 2025
  ru>en - 9 мая | 9 March
  ru>en - в июне 2018 года | in July 2018
  ru>en - 29.12.2024 | November 29, 2024
  ko>en - 2025년 4월 30일 | 30 May 2025
  ko>en - 10월 10일 | November 10
  ko>en - 2019년 7월 | July 2018
  ru>en - 2020-01-05 | 2020-05-01
  ru>en - 15 августа 1945 года | August 16, 1945
  = unit-mismatch
  ru - It took ten minutes. | Это заняло десять часов.
  ru - twenty metres away | в двадцати километрах
  ru - ten minutes later | через 10 часов
  ru + It took ten minutes. | Это заняло десять минут.
  ru + It began at ten o’clock. | Началось в десять часов.
  ru + two days and two weeks | два дня и две недели
  ru + a five-year plan | пятилетний план
  ko - It took ten minutes. | 열 시간 걸렸다.
  ko - It took ten minutes. | 10시간 걸렸다.
  ko + It took ten minutes. | 10분 걸렸다.
  ko + two weeks | 두 주일
  ko>ru - 두 시간 걸렸다 | Это заняло две минуты
  ru>ko - через пять лет | 다섯 달 뒤
  ru>en - десять тонн | ten kilograms
  ru>en + десять тонн | ten tonnes
  ko>en - 두 시간 뒤 | two minutes later
  ko>en + 두 시간 뒤 | two hours later
  ko - 10 km away | 10리 떨어진 곳
  ko - 100 m² | 100평
  ko + near Pyongyang 10 | 평양 10호
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
  ru - a 100% value | 100 км-ое значение
  ru + a 100% value | 100 %-ное значение
  ru - up to 600%. | до 600  км.
  ko - in the 1980s | 1980일대
  ko + in the 1980s | 1980년대
  ru + in the 1980s | в 1980-х годах
  ko - 10 MB/s | 10GB/s
  ko + 10 km/h | 시속 10km
  ru + 10 km/h | 10 км в час
  ko - 10 MB | 10GB
  ko - 15% | 15달러
  ko - 3 minutes | 3시간
  ko - 20 kg | 20톤
  ru + a speed of 60 km/h | скорость 60 км/ч
  ru + 40 hectares of land | 40 гектаров земли
  ru + a delay of 30 seconds | задержка 30 секунд
  ru + 500 roubles | 500 рублей
  ko + a delay of 30 seconds | 30초 지연
  ko + 500 won | 500원
  ko + 20% of the files | 파일의 20%
  ko + 12 years old | 12세
  ru>en + 850 м | 850 m
  ru>en + 12 тонн | 12 tonnes
  ru>en + 15 минут | 15 minutes
  ru>en + 300 рублей | 300 rubles
  ru>en + 8 ГБ | 8 GB
  ru>en + 5 % | 5 percent
  ru>en + 3 недели | 3 weeks
  ko>en + 50톤 | 50 tonnes
  ko>en + 20분 | 20 minutes
  ko>en + 100달러 | 100 dollars
  ru>en - 850 м | 850 km
  ru>en - 12 тонн | 12 kilograms
  ru>en - 15 минут | 15 hours
  ru>en - 300 рублей | 300 dollars
  ru>en - 8 ГБ | 8 MB
  ru>en - 5 % | 5 euros
  ru>en - 3 недели | 3 months
  ko>en - 50톤 | 50 kilograms
  ko>en - 20분 | 20 seconds
  ko>en - 100달러 | 100 euros
  = number-mismatch
  ru + half a million roubles | 500 тысяч рублей
  ru + Two thirds agreed. | Согласились 2/3.
  ru + at half past six in the evening | в 18:30
  ru + It was 70 °F outside. | На улице было 21 °C.
  ru + a 26-mile route | 42-километровый маршрут
  ru + a deal worth $2.3M | сделка на 2,3 млн долл.
  ru + Call +7 (495) 123-45-67. | Звоните по телефону +7 495 123-45-67.
  ru + in the 1990s | в 90-е годы
  ru + in the 1990s they moved | в девяностых годах они переехали
  ru + a threefold increase | рост в 3 раза
  ru + It took 1.5 hours. | На это ушло полтора часа.
  ru + One and a half million | 1,5 миллиона
  ru + a 10,000-strong crowd | десятитысячная толпа
  ru + a 2,000-year-old city | двухтысячелетний город
  ru + at 5.30 a.m. | в 5:30
  ru + 24/7 support | круглосуточная поддержка
  ru - in the 1990s | в 80-е годы
  ru - It was 70 °F outside. | На улице было 35 °C.
  ru - Call +7 (495) 123-45-67. | Звоните по телефону +7 495 123-45-76.
  ru - at 5.30 a.m. | в 5:20
  ru - It took 2.5 hours. | На это ушло полтора часа.
  ru - half a million roubles | 600 тысяч рублей
  ko + Two thirds agreed. | 3분의 2가 찬성했다.
  ko + four fifths | 5분의 4
  ko + at 3:30 p.m. | 오후 3시 반에
  ko + It was 70 °F outside. | 바깥은 섭씨 21도였다.
  ko + in the 1990s they moved | 90년대에 이사했다
  ko + It took 1.5 hours. | 1시간 반이 걸렸다.
  ko + It took 1.5 hours to go there. | 가는 데 1시간 30분이 걸렸다.
  ko + 1,000 won | 천 원
  ko + over 100 countries | 백여 개 나라
  ko - It took 1.5 hours to go there. | 가는 데 2시간 30분이 걸렸다.
  ko - in the 1990s they moved | 70년대에 이사했다
  ko - at 3:30 p.m. | 오후 4시 반에
  ko - Two thirds agreed. | 4분의 3이 찬성했다.
  = date-mismatch
  ru + Sept. 3, 1945 | 3 сентября 1945 г.
  ru - Sept. 3, 1945 | 3 ноября 1945 г.
  ko + from 3 to 5 June 2024 | 2024년 6월 3일부터 5일까지
  ko - from 3 to 5 June 2024 | 2024년 7월 3일부터 5일까지
  ru + on Tuesday, 12 May | во вторник, 12 мая
  ko + on Tuesday, 12 May | 5월 12일 화요일에
  ru + on Tuesday at 5 p.m. | во вторник в 17 часов
  ru + at 9:40 p.m. | в 9:40 вечера
  ru + at 9:40 p.m. | в 9:40
  ko + at 9:40 p.m. | 오후 9시 40분에
  ru - on Tuesday, 12 May | в среду, 12 мая
  ko - on Tuesday, 12 May | 5월 12일 수요일에
  ru - at 9:40 p.m. | в 9:40 утра
  ko - at 9:40 p.m. | 오전 9시 40분에
  ko - from 3 to 5 June 2024 | 2024년 6월 3일부터 6일까지
  = unit-mismatch
  ru + a 10-year loan | 10-летний кредит
  ru + 5 percentage points | 5 процентных пунктов
  ru - a 10-year loan | 10-месячный кредит
  ru - a 26-mile route | 26-километровый маршрут
  ko + $34 million | 3,400만US$
  ko - 34,000,000 roubles | 3,400만US$
  ru + by 34% | на 34 процента
  ru + SVG 1.1 per the settings | SVG 1.1 по настройкам
  ko + by 34% | 34프로
  ru - by 34% | в 34 раза
  ko - by 34% | 34배
  ru - The share is 40%. | Доля — 40.
  ru - It was 70 degrees Fahrenheit. | Было 70 °C.
  ru - 15 per cent | 15 процентных пунктов
  ko - 15 percentage points | 15%
  ko + 15 percentage points | 15%포인트
  = unit-mismatch
  ru + USD 300 | 300 долларов
  ru + EUR 300 | 300 EUR
  ko + KRW 300 | 300원
  ru + 5 mL | 5 мл
  ru + 5 kWh | 5 кВт·ч
  ru + 60 mph | 60 миль в час
  ru + 12 sq. miles | 12 кв. миль
  ru + 30 knots | 30 узлов
  ru - USD 300 | 300 рублей
  ru - USD 300 | 300 ₽
  ru - EUR 300 | 300 долларов
  ru - 5 mL | 5 мг
  ru - 0.5 mL | 0,5 л
  ru - 55 mph | 55 км/ч
  ru - 5 kW | 5 кВт·ч
  ru - 12 sq. miles | 12 кв. км
  ko - USD 300 | 300원
  ko - 0.5 mL | 0.5L
  = number-mismatch
  ru + gusts of 90 mph | порывы до 145 км/ч
  ru + gusts of 90 mph | порывы до 145 километров в час
  ru + 30 knots | 56 км/ч
  ru + 5 gallons | 19 л
  ru + 8 oz | 227 г
  ru + 100 sq. miles | 259 кв. км
  ru + 1,000 sq. ft | 93 м²
  ru + He is 6 ft 2 in tall. | Его рост 188 см.
  ru + 36 km/h | 10 м/с
  ru + a disk of 1 TB | диск на 1000 ГБ
  ru + It fell to 14 °F. | Похолодало до −10 °C.
  ru + It fell to 14 °F. | Похолодало до минус 10 °C.
  ko + It fell to 14 °F. | 영하 10도까지 내려갔다.
  ko + 5 gallons | 19리터
  ko + in Feb | 2월에
  ko + in Sept. | 9월에
  ru - gusts of 90 mph | порывы до 120 км/ч
  ru - 5 gallons | 29 л
  ru - It fell to 14 °F. | Похолодало до 10 °C.
  ru - a disk of 1 TB | диск на 100 ГБ
  ko - in Feb | 3월에
  = date-mismatch
  ru + on Monday | в понедельник
  ru + in March | в марте
  ru + You may march on. | Можно шагать дальше в июне.
  ru + May I go in June? | Можно мне уйти в июне?
  ko + on Monday | 월요일에
  ru>en + в июне | in June
  ru - on Monday | во вторник
  ru - in March | в апреле
  ru>en - в июне | in July
  ko - on Monday | 화요일에
  = number-mismatch
  ru + 500 mL jars | поллитровые банки
  ru + 1st color | начальный цвет
  ko + 4th Wed | 넷째 수요일
  ko + in tenths of a mm | 0.1mm 단위로
  ko + one ten-millionth | 1000만분의 1
  = number-mismatch
  ru - It lasted five hours. | Это длилось шесть часов.
  ru - Three ships came. | Пришли четыре судна.
  ru - a third of the land | четверть земли
  ru - a dozen eggs | десять яиц
  ru - It grew three times. | Выросло в два раза.
  ru - Twenty-five people came. | Пришли двадцать шесть человек.
  ru - the fifth congress | девятый съезд
  ru - Louis XIV built it. | Людовик XV построил его.
  ru - Chapter IV | Глава V
  ru - the XX century | XIX век
  ru>en - Пришли семь человек. | Eight people came.
  ru>ko - Пришли семь человек. | 여덟 사람이 왔다.
  ko - three dogs | 네 마리 개
  ko - two ships | 배 세 척
  ko - He lived with six friends. | 그는 다섯 명의 친구들과 살았다.
  ko - eleven people | 열두 사람
  ko - Chapter IV | 제5장
  ko - Louis XIV built it. | 루이 XV가 지었다.
  ko - the third road | 네번째 길
  ko - four books | 책 다섯권
  ru + It lasted five hours. | Это длилось пять часов.
  ru + The film lasts 90 minutes. | Фильм длится полтора часа.
  ru + 18 months later | Через полтора года
  ru + a quarter of the votes | 25 % голосов
  ru + three quarters of the votes | 75 % голосов
  ru + 25 basis points | 0,25 процентного пункта
  ru + The price doubled. | Цена выросла в 2 раза.
  ru + The price trebled. | Цена выросла втрое.
  ru + two weeks later | через 14 дней
  ru + three gallons of milk | три галлона (11 л) молока
  ru + Henry VIII and Louis XIV | Генрих VIII и Людовик XIV
  ru + World War II | Вторая мировая война
  ru + Part I of the book | Часть I книги
  ru + twice as large | вдвое больше
  ru + both sides | обе стороны
  ru + the fourth quarter | четвёртый квартал
  ru + a quarter past five | пять пятнадцать
  ru + at five in the afternoon | в семнадцать часов
  ru + The family came third. | Семья пришла третьей.
  ru + twenty-five people | двадцать пять человек
  ru + two thirds | две трети
  ru + XL and XXL shirts | Рубашки XL и XXL
  ru + a couple of dozen | два десятка
  ru + two hundred and five | двести пять
  ru + one of the two | один из двух
  ko + three dogs | 개 세 마리
  ko + It lasted two weeks. | 14일 걸렸다.
  ko + It rose by 25 basis points. | 0.25%p 올랐다.
  ko + The price doubled. | 값이 2배로 올랐다.
  ko + a quarter of it | 그 25%
  ko + Chapter IV | 제4장
  ko + two worlds | 두 세계와 세션
  ko + Yes, five people. | 네, 다섯 사람입니다.
  ko + twelve people | 열두 사람
  ko + a dozen books | 책 열두권
  ko + Quarter turn | 90도 회전
  ru>en + Сто двадцать пять человек пришли. | 125 people came.
  ru>en + Сорок пять тысяч человек пришли. | 45,000 people came.
  ru>en + Это был тысяча девятьсот сорок пятый год. | It was 1945.
  ru>en + двести тридцать тысяч восемьсот пять метров | 230,805 metres
  ru>en + Сто тысяч человек пришли. | 100,000 people came.
  en>ru + Three hundred and fifty people came. | Пришли 350 человек.
  en>ru + Three hundred thousand people came. | Пришли 300 000 человек.
  en>ru + One hundred and twenty-five roads | 125 дорог
  en>ru + two million three hundred thousand people | 2,3 млн человек
  ko + Forty-five thousand people came. | 4만 5천 명이 왔다.
  ko>en + 사만 오천 명이 왔다. | 45,000 people came.
  ko>en + 이억 삼천만 명이 왔다. | 230 million people came.
  ru>ko + Это длилось два с половиной часа. | 2시간 30분 걸렸다.
  ru>ko + через полтора года | 1년 6개월 뒤
  ko + It lasted two and a half hours. | 2시간 30분 걸렸다.
  ru>en - Сто двадцать пять человек пришли. | 135 people came.
  ru>en - Сорок пять тысяч человек пришли. | 46,000 people came.
  ru>en - Тысяча девятьсот сорок пятый год | The year 1946
  en>ru - Three hundred and fifty people came. | Пришли 450 человек.
  ko - Forty-five thousand people came. | 4만 6천 명이 왔다.
  ko>en - 사만 오천 명이 왔다. | 46,000 people came.
  ru>ko - Это длилось два с половиной часа. | 2시간 40분 걸렸다.
  ru>ko - Это длилось два часа. | 2시간 30분 걸렸다.
  ko>ru + 주체114(2025)년 | 114 год чучхе (2025)
  ko>ru + 주체114(2025)년에 | в 114 году чучхе (2025)
  ko>en + 주체114(2025)년에 | in Juche 114 (2025)
  ko>en + 주체114년에 | in 2025
  ru>en + 114 год чучхе (2025) | the year 2025
  ko>ru + 6·25전쟁이 끝났다. | Корейская война закончилась.
  ko>en + 6·25전쟁이 끝났다. | The Korean War ended.
  ko>en + 3·1운동에 참가하였다. | He took part in the March First Movement.
  ko>en - 주체114(2025)년에 | in Juche 113 (2025)
  en>ko - in Juche 113 (2025) | 주체114(2025)년에
  ko>en - 주체114(2025)년에 | in Juche 114 (2026)
  ko>en - 6·25전쟁이 7년 계속되였다. | The Korean War went on.
  ko>en - 3·4월에 열린다. | It opens in spring.
  ru - One third of the land is dry. | Две трети земли сухие.
  ru>en - Он занимает три четверти дома. | He lives in one quarter of the house.
  ko>ru - 3분의 1이 왔다. | Пришли две трети.
  ko>ru - 삼분의 일이 왔다. | Пришли две трети.
  ko - Two thirds came. | 3분의 1이 왔다.
  ru - two fifths of the land | три пятых земли
  ru + One third of the land is dry. | Треть земли сухая.
  ru>en + Он занимает три четверти дома. | He lives in three quarters of the house.
  ko>ru + 3분의 2가 왔다. | Пришли две трети.
  ko + Two thirds came. | 3분의 2가 왔다.
  ko>ru + 4분의 2 | две четверти
  ru + the third of May and the fifth of June | третье мая и пятое июня
  ru + the third quarter | третий квартал
  ru + a third road | третья дорога
  = number-mismatch
  ko + South Korea, China and Japan met. | 한중일 3국이 만났다.
  ko + The United States, Japan and South Korea met. | 한미일 3개국이 만났다.
  ko>ru + 한중일 3국이 만났다. | Республика Корея, Китай и Япония провели встречу.
  ko - South Korea, China and Japan met. | 한중일 4국이 만났다.
  ko - South Korea and Japan met. | 한일의 3국이 만났다.
  """

/// Numbers in words: which one, how many times as much, halves and quarters; how a row is written, see ``ruleRows``.
let saidNumberRows = """
  = number-mismatch
  ru - the fifteenth anniversary | десятая годовщина
  ru - the tenth anniversary | пятнадцатая годовщина
  ru - the fifth congress | шестой съезд
  ru - the twentieth anniversary of the school | тридцатая годовщина школы
  ru - the nineteenth century | двадцатый век
  ru - the 19th century | XX век
  ru - the 20th century | XIX век
  ru - on the third day | на второй день
  ru - the third floor | второй этаж
  ru - the second chapter | третья глава
  ru - It is his thirteenth film. | Это его четырнадцатый фильм.
  ru - the eighth wonder | седьмое чудо
  ru - the second half of the century | первая половина века
  ru - the first half of the century | вторая половина века
  ru - the first round of talks | второй раунд переговоров
  ru - the second stage | первый этап
  ru - the twenty-first century | двадцатый век
  ru - the twenty-first century | двадцать второй век
  ru - the fortieth day | пятидесятый день
  ru - the fiftieth anniversary | сороковая годовщина
  ru - the seventieth birthday | восьмидесятый день рождения
  ru - the hundredth train | пятидесятый поезд
  ru + the hundredth train | сотый поезд
  ru + the fifteenth anniversary | пятнадцатая годовщина
  ru + the fifteenth anniversary | пятнадцатилетие
  ru + the tenth anniversary | десятилетие
  ru + on the eleventh floor | на одиннадцатом этаже
  ru + the nineteenth century | XIX век
  ru + the 19th century | девятнадцатый век
  ru + the twenty-first century | двадцать первый век
  ru + the twenty-first century | XXI век
  ru + at first I did not see the second one | сначала я не видел второго
  ru + One goes, the other stays. | Первый уходит, второй остаётся.
  ru + third parties | третьи лица
  ru + first of all | в первую очередь
  ru + for the second time in five years | во второй раз за пять лет
  ru + the second largest city | второй по величине город
  ru + the second half of the year | второе полугодие
  ru + the fortieth anniversary | сорокалетие
  ru + a second opinion | мнение ещё одного врача
  ru + first aid | первая помощь
  ru + first lady | первая леди
  ru + second-hand clothes | одежда из вторых рук
  ru + at first hand | из первых рук
  ru + the former and the latter | первый и второй
  ru + Wait a second. | Подожди секунду.
  ru + every second person | каждый второй
  ru + the first deputy and the second deputy | первый и второй заместители
  ru + his tenth novel | его десятый роман
  ru + One of the first ships | Один из первых кораблей
  ru + the other side | вторая сторона
  ru + half past ten | половина одиннадцатого
  ru + ten minutes past five | десять минут шестого
  ru + twenty past seven | двадцать минут восьмого
  ru + a quarter past nine | четверть десятого
  ru + In the eighties | В восьмидесятых
  ru + in his fifties | на шестом десятке
  ru + He is in his forties. | Ему пятый десяток.
  ru + the seventeen-year-old girl | семнадцатилетняя девушка
  ru + on the first of September | первого сентября
  ru + on May 5 | пятого мая
  ru + In 1945 | В сорок пятом
  ru + the 1812 war | война тысяча восемьсот двенадцатого года
  ru + thirty-first of December | тридцать первое декабря
  ru - thirty-first of December | тридцатое декабря
  ko - the third meeting | 제2차 회의
  ko - the second meeting | 제3차 회의
  ko - the fifth congress | 제6차 대회
  ko - the fifteenth anniversary | 10돐
  ko - the tenth anniversary | 열다섯 번째 기념일
  ko - the second time | 세 번째로
  ko - the third time | 두번째로
  ko - the first time | 두 번째로
  ko - the fourth chapter | 다섯째 장
  ko - the 19th century | 20세기
  ko - the nineteenth century | 20세기
  ko - the second floor | 3층
  ko - the second day | 첫날
  ko - the first day | 둘째 날
  ko - the first half of the century | 세기의 후반
  ko - the twentieth anniversary | 30주년
  ko - the sixth floor | 7층
  ko + the third meeting | 제3차 회의
  ko + the second meeting | 제2차 회의
  ko + the fifteenth anniversary | 15돐
  ko + the tenth anniversary | 10주년
  ko + for the first time | 처음으로
  ko + the first day | 첫날
  ko + the nineteenth century | 19세기
  ko + the second time | 두 번째로
  ko + the second one | 다른 하나
  ko + the fourth chapter | 넷째 장
  ko + the fourth chapter | 제4장
  ko + at first | 처음에는
  ko + Wait a second. | 잠간만 기다리라.
  ko + the second floor | 2층
  ko + every second year | 2년마다
  ko + the eleventh hour | 열한번째 시간
  ko + third parties | 제3자
  ko + First, open the file. Second, save it. | 우선 파일을 여십시오. 다음으로 저장하십시오.
  ko + secondary school | 중학교
  ko + first lady | 영부인
  ru>ko - пятый съезд | 제6차 대회
  ru>ko - третий день | 이틀째
  ru>ko - пятнадцатая годовщина | 10돐
  ru>ko - двадцатый век | 19세기
  ru>ko - XX век | 19세기
  ru>ko - вторая глава | 제3장
  ru>ko - шестой этаж | 7층
  ru>ko + пятый съезд | 제5차 대회
  ru>ko + пятнадцатая годовщина | 15돐
  ru>ko + двадцатый век | 20세기
  ru>ko + XX век | 20세기
  ru>ko + вторая глава | 제2장
  ru>ko + шестой этаж | 6층
  ru>ko + во-первых, во-вторых | 첫째, 둘째
  ru>ko + в первую очередь | 우선
  ru>ko + второй по величине город | 두 번째로 큰 도시
  ru>ko + третьи лица | 제3자
  ko>ru - 제3차 회의 | второе заседание
  ko>ru - 제6차 대회 | пятый съезд
  ko>ru - 10돐 | пятнадцатая годовщина
  ko>ru - 19세기 | двадцатый век
  ko>ru - 19세기 | XX век
  ko>ru + 제3차 회의 | третье заседание
  ko>ru + 10돐 | десятая годовщина
  ko>ru + 19세기 | XIX век
  ko>ru + 다섯번째 | пятый
  ko>ru - 다섯번째 길 | шестая дорога
  ko>ru - 둘째 아들 | третий сын
  ko>ru + 둘째 아들 | второй сын
  ko>ru + 첫째, 둘째 | во-первых, во-вторых
  ko>ru + 제1부상 | первый заместитель министра
  ko>en + 제1부상 | first vice-minister
  ko>en - 제2차 회의 | the third meeting
  ko>en - 10돐 | the fifteenth anniversary
  ko>en - 열다섯번째 기념일 | the tenth anniversary
  ko>en + 제2차 회의 | the second meeting
  ko>en - 둘째 아들 | the third son
  ko>en + 둘째 아들 | the second son
  ko>en + 10돐 | the tenth anniversary
  ru>en - пятнадцатая годовщина | the tenth anniversary
  ru>en - десятая годовщина | the fifteenth anniversary
  ru>en - шестой съезд | the fifth congress
  ru>en - третий сын | the second son
  ru>en - второй сын | the third son
  ru>en - первый раунд | the second round
  ru>en - второй раунд | the first round
  ru>en - двадцатый век | the nineteenth century
  ru>en - XX век | the 19th century
  ru>en - двадцатая дивизия | the thirtieth division
  ru>en - двадцать пятая дивизия | the twenty-sixth division
  ru>en + двадцать пятая дивизия | the twenty-fifth division
  ru>en + двадцать пятая дивизия | the 25th division
  ru>en + пятнадцатая годовщина | the fifteenth anniversary
  ru>en + шестой съезд | the sixth congress
  ru>en + второй | the other one
  ru>en + Второй ушёл, первый остался. | One left, the other stayed.
  ru>en + во-первых | first of all
  ru>en + секунда | a second
  ru>en + впервые | for the first time
  ru>en + в первом чтении | at first reading
  ru>en + на втором месте | second
  ru>en + десятый час | past nine o'clock
  ru>en + шёл двадцатый год | it was 1920
  ru>en + шёл седьмой час | it was past six
  ru>en + второй раз за пять лет | twice in five years
  ru>en + в третий раз | a third time
  ru>en + половина третьего | half past two
  ru>en + во вторую смену | on the night shift
  ru>en + Ему шестой десяток. | He is in his fifties.
  ru>en + четвёртый квартал | the fourth quarter
  ru - Exports doubled. | Экспорт вырос втрое.
  ru - Exports tripled. | Экспорт вырос вдвое.
  ru - Exports doubled. | Экспорт вырос в три раза.
  ru - Exports tripled last year. | Экспорт в прошлом году удвоился.
  ru - They doubled their output. | Они утроили выпуск.
  ru - a twofold increase | трёхкратный рост
  ru - a threefold increase | двукратный рост
  ru - Twice as many came. | Пришло втрое больше.
  ru - It is three times as long. | Он вдвое длиннее.
  ru - a two-fold rise | рост втрое
  ru - Prices have quadrupled. | Цены утроились.
  ru - Prices quadrupled. | Цены выросли в три раза.
  ru - a tenfold increase | пятикратный рост
  ru - a double dose | тройная доза
  ru - a triple dose | двойная доза
  ru - Output doubled. | Выпуск вырос в 3 раза.
  ru - Output tripled. | Выпуск вырос в 2 раза.
  ru - It grew by five times. | Он вырос вчетверо.
  ru + Exports doubled. | Экспорт вырос вдвое.
  ru + Exports doubled. | Экспорт удвоился.
  ru + Exports doubled. | Экспорт вырос в два раза.
  ru + Exports doubled. | Экспорт вырос на 100 %.
  ru + Exports doubled. | Экспорт вырос в 2 раза.
  ru + Exports tripled. | Экспорт вырос втрое.
  ru + Exports tripled. | Экспорт утроился.
  ru + Exports tripled. | Экспорт вырос в 3 раза.
  ru + Prices quadrupled. | Цены выросли вчетверо.
  ru + Prices quadrupled. | Цены выросли в четыре раза.
  ru + a twofold increase | двукратный рост
  ru + a tenfold increase | рост в десять раз
  ru + Double-click the third item. | Дважды щёлкните третий пункт.
  ru + Double-click one of the three items. | Дважды щёлкните один из трёх пунктов.
  ru + a double room for three | двухместный номер на троих
  ru + a double bed and three chairs | двуспальная кровать и три стула
  ru + Double-check the four bolts. | Ещё раз проверьте четыре болта.
  ru + a triple crown | тройная корона
  ru + He won twice in three years. | Он победил дважды за три года.
  ru + a trip of three days | трёхдневная поездка
  ru + The three doubled the guard. | Трое усилили охрану.
  ru + double standards | двойные стандарты
  ru + a double agent with five names | двойной агент с пятью именами
  ru + twice a week | два раза в неделю
  ru + It is half as long. | Он вдвое короче.
  ru + It fell by half. | Он упал вдвое.
  ru + It halved in two years. | За два года он сократился вдвое.
  ru + It halved in three years. | За три года он сократился вдвое.
  ru + More than double the six of last year. | Более чем вдвое больше шести прошлогодних.
  ko - Exports doubled. | 수출이 세 배로 늘었다.
  ko - Exports tripled. | 수출이 두 배로 늘었다.
  ko - Exports doubled. | 수출이 3배로 늘었다.
  ko - Exports tripled. | 수출이 2배로 늘었다.
  ko - a twofold increase | 세 배의 증가
  ko - three times as long | 두 배 더 긴
  ko - twice as long | 세 배 더 긴
  ko - a tenfold increase | 5배 증가
  ko - Prices quadrupled. | 값이 세 배로 뛰였다.
  ko - Output tripled. | 생산이 갑절로 늘었다.
  ko + Exports doubled. | 수출이 두 배로 늘었다.
  ko + Exports doubled. | 수출이 2배로 늘었다.
  ko + Exports doubled. | 수출이 갑절로 늘었다.
  ko + Exports doubled. | 수출이 배로 늘었다.
  ko + Exports tripled. | 수출이 세 배로 늘었다.
  ko + Exports tripled. | 수출이 3배로 늘었다.
  ko + a tenfold increase | 열 배 증가
  ko + a tenfold increase | 10배 증가
  ko + Double-click the item. | 항목을 두 번 누르십시오.
  ko + Double-click one of the three items. | 세 항목중 하나를 두 번 누르십시오.
  ko + twice as long | 두 배 더 긴
  ko + a double room for three people | 세 사람을 위한 2인실
  ko + a double bed and three chairs | 이인용침대와 걸상 세 개
  ko + twice a week | 주 2회
  ru>ko - Экспорт вырос вдвое. | 수출이 세 배로 늘었다.
  ru>ko - Экспорт вырос втрое. | 수출이 두 배로 늘었다.
  ru>ko - Экспорт удвоился. | 수출이 3배로 늘었다.
  ru>ko - Экспорт вырос в три раза. | 수출이 두 배로 늘었다.
  ru>ko - двукратный рост | 세 배 증가
  ru>ko + Экспорт вырос вдвое. | 수출이 두 배로 늘었다.
  ru>ko + Экспорт вырос вдвое. | 수출이 2배로 늘었다.
  ru>ko + Экспорт удвоился. | 수출이 배로 늘었다.
  ru>ko + Экспорт утроился. | 수출이 3배로 늘었다.
  ru>ko + двойная ошибка в трёх местах | 세 곳의 이중오유
  ko>ru - 수출이 두 배로 늘었다. | Экспорт вырос втрое.
  ko>ru - 수출이 세 배로 늘었다. | Экспорт удвоился.
  ko>ru - 수출이 2배로 늘었다. | Экспорт утроился.
  ko>ru + 수출이 2배로 늘었다. | Экспорт удвоился.
  ko>ru + 수출이 두 배로 늘었다. | Экспорт вырос вдвое.
  ko>ru + 수출이 3배로 늘었다. | Экспорт утроился.
  ko>ru + 수출이 4배로 늘었다. | Экспорт вырос вчетверо.
  ko>en - 수출이 세 배로 늘었다. | Exports doubled.
  ko>en - 수출이 2배로 늘었다. | Exports tripled.
  ko>en + 수출이 2배로 늘었다. | Exports doubled.
  ko>en + 수출이 네 배로 늘었다. | Exports quadrupled.
  ru>en - Экспорт вырос втрое. | Exports doubled.
  ru>en - Экспорт удвоился. | Exports tripled.
  ru>en - Экспорт вырос в четыре раза. | Exports tripled.
  ru>en + Экспорт удвоился. | Exports doubled.
  ru>en + Экспорт вырос втрое. | Exports tripled.
  ru>en + двойной агент | a double agent
  ru>en + Двойка, тройка, семёрка, туз | Two, three, seven, ace
  ru - in the second quarter of 2024 | в третьем квартале 2024 года
  ru - in the second quarter | в I квартале
  ru - in the fourth quarter of 2024 | во II квартале 2024 года
  ru - in the first quarter | во втором квартале
  ru - in Q2 2024 | в III квартале 2024 года
  ru - in Q2 2024 | в третьем квартале 2024 года
  ru - in Q2 2024 | в 3-м квартале 2024 года
  ru - in the first half of the year | во втором полугодии
  ru - in the second half of the year | в первом полугодии
  ru - in the first half of 2024 | во втором полугодии 2024 года
  ru - in the first half of 2024 | во II полугодии 2024 года
  ru - in the second half of 2024 | в первой половине 2024 года
  ru - in H1 2024 | во втором полугодии 2024 года
  ru + in H1 2024 | в первом полугодии 2024 года
  ru + in H1 2024 | в I полугодии 2024 года
  ru + in Q2 2024 | во II квартале 2024 года
  ru + in Q2 2024 | во 2-м квартале 2024 года
  ru + in Q2 2024 | во втором квартале 2024 года
  ru + in 2Q 2024 | во втором квартале 2024 года
  ru + in the second quarter of 2024 | во II квартале 2024 года
  ru + in the second quarter of 2024 | во 2 квартале 2024 года
  ru + in the third quarter | в III квартале
  ru + the first half of the year | первое полугодие
  ru + the second half of the year | второе полугодие
  ru + in the first half of 2024 | за первые шесть месяцев 2024 года
  ru + in the first nine months | за девять месяцев
  ru + a quarter of the land in the first quarter | четверть земли в первом квартале
  ru + the Latin Quarter | Латинский квартал
  ru + the third quarter of the city | третий квартал города
  ru + the last quarter | последний квартал
  ru + the second half of the match | второй тайм
  ru + half of the year | полгода
  ru - a third of the land | половина земли
  ru - half of the land | треть земли
  ru - half of the voters | четверть избирателей
  ru - a quarter of the voters | половина избирателей
  ru - two and a half hours | три с половиной часа
  ru - 2.5 hours | три с половиной часа
  ru - two and a half years | два года
  ru + two and a half years | два с половиной года
  ru + two and a half years | 2,5 года
  ru + two and a half years | 30 месяцев
  ru + two and a half hours | 2 часа 30 минут
  ru + 2.5 hours | два с половиной часа
  ru + half of the land | половина земли
  ru + half of the land | 50 % земли
  ru + half an hour | полчаса
  ru + a third of the voters | треть избирателей
  ru + a third of the voters | каждый третий избиратель
  ru + one and a half | полтора
  ru + half past two and a third cup | половина третьего и третья чашка
  ru + half a cup | полчашки
  ru + a quarter of an hour | четверть часа
  ru + a quarter of an hour | пятнадцать минут
  ru + half and half | пополам
  ru + Half of them came in the second quarter. | Половина пришла во втором квартале.
  ko - in the second quarter of 2024 | 2024년 3분기에
  ko - in the second quarter | 1분기에
  ko - in Q2 2024 | 2024년 3분기에
  ko - in Q2 2024 | 2024년 4/4분기에
  ko - in the first half of the year | 하반기에
  ko - in the second half of the year | 상반기에
  ko - in the first half of 2024 | 2024년 하반기에
  ko - in H1 2024 | 2024년 하반기에
  ko - in the second half of the 20th century | 20세기 전반기에
  ko - in the first half of the 20th century | 20세기 후반기에
  ko - in the first half of the year | 하반년에
  ko - the first half of the match | 경기의 후반전
  ko - half of the land | 땅의 3분의 1
  ko - a third of the land | 땅의 절반
  ko - a quarter of the land | 땅의 절반
  ko - two and a half hours | 세 시간 반
  ko - 2.5 hours | 세 시간 반
  ko - two and a half years | 2년
  ko + in Q2 2024 | 2024년 2분기에
  ko + in Q2 2024 | 2024년 2/4분기에
  ko + in the second quarter of 2024 | 2024년 2분기에
  ko + in the second quarter of 2024 | 2024년 이사분기에
  ko + in the first half of the year | 상반기에
  ko + in the first half of the year | 상반년에
  ko + in the second half of the year | 하반기에
  ko + in H2 2024 | 2024년 하반기에
  ko + in the second half of the 20th century | 20세기 후반에
  ko + in the late 20th century | 20세기 후반에
  ko + the first half of the match | 경기 전반전
  ko + half of the land | 땅의 절반
  ko + half of the land | 땅의 반
  ko + half of the land | 땅의 2분의 1
  ko + a third of the land | 땅의 3분의 1
  ko + two and a half hours | 두 시간 반
  ko + two and a half hours | 2시간 반
  ko + two and a half hours | 2시간 30분
  ko + 2.5 hours | 두 시간 반
  ko + a quarter of an hour | 15분
  ru>ko - во втором квартале 2024 года | 2024년 3분기에
  ru>ko - в первом полугодии | 하반기에
  ru>ko - во II полугодии | 상반기에
  ru>ko - в III квартале | 2분기에
  ru>ko - половина земли | 땅의 3분의 1
  ru>ko - треть земли | 땅의 절반
  ru>ko - три с половиной часа | 두 시간 반
  ru>ko + во втором квартале 2024 года | 2024년 2분기에
  ru>ko + в I квартале | 1분기에
  ru>ko + в первом полугодии | 상반기에
  ru>ko + в первой половине года | 상반년에
  ru>ko + в первой половине XX века | 20세기 전반기에
  ru>ko + два с половиной часа | 두 시간 반
  ru>ko + полтора часа | 한 시간 반
  ru>ko + половина земли | 땅의 절반
  ko>ru - 2024년 2분기에 | в третьем квартале 2024 года
  ko>ru - 2024년 2분기에 | в III квартале 2024 года
  ko>ru - 상반기에 | во втором полугодии
  ko>ru - 하반기에 | в первой половине года
  ko>ru - 땅의 절반 | треть земли
  ko>ru - 두 시간 반 | три с половиной часа
  ko>ru + 두 시간 반 | два с половиной часа
  ko>ru + 상반기에 | в первом полугодии
  ko>ru + 하반기에 | во второй половине года
  ko>ru + 2024년 2분기에 | во II квартале 2024 года
  ko>en - 2024년 2분기에 | in the third quarter of 2024
  ko>en - 2024년 2분기에 | in Q3 2024
  ko>en - 상반기에 | in the second half of the year
  ko>en - 땅의 절반 | a third of the land
  ko>en + 상반기에 | in the first half of the year
  ko>en + 상반기에 | in H1
  ko>en + 2024년 2분기에 | in Q2 2024
  ko>en + 땅의 절반 | half of the land
  ru>en - во втором квартале | in the third quarter
  ru>en - во II квартале 2024 года | in Q3 2024
  ru>en - в первом полугодии | in the second half of the year
  ru>en - во II полугодии | in the first half of the year
  ru>en - половина земли | a third of the land
  ru>en - треть земли | half of the land
  ru>en + в первом полугодии | in the first half of the year
  ru>en + в первом полугодии | in H1
  ru>en + во II квартале | in Q2
  ru>en + половина земли | half of the land
  ru>en + Во второй половине дня он впервые пришёл. | He came for the first time in the afternoon.
  """

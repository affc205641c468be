/// Translations that are judged by others, by a date or by a limit; how a row is written, see ``ruleRows``.
let batchRows = """
  = inconsistent-target
  ru + Open | Открыть || Open | Открыть
  ru + Open | Открыть || Close | Закрыть
  ru + Open the gate. | Откройте ворота. || Open the gate. | Откройте  ворота.
  ru + The road | Дорога || The roads | Дороги
  ru + Yes | Да || No | Нет
  ru + Save %s | Сохранить %s || Save %d | Сохранить %d
  ru + Bridge | Мост || Bridges | Мосты
  ru + The gate is shut. | Ворота закрыты. || The gate is open. | Ворота открыты.
  ru + One | Один || Two | Два
  ru + Left | Слева || Right | Справа
  ru - Open | Открыть || Open | Открытие
  ru - The road | Дорога || The road | Путь
  ru - Close the gate. | Закройте ворота. || Close the gate. | Закройте дверь.
  ru - Save %s | Сохранить %s || Save %s | Записать %s
  ru - Five | Пять || Five | Пятеро
  ru - He left. | Он уехал. || He left. | Он ушёл.
  ru - The bridge | Мост || The bridge | мост
  ru - Home page | Домашняя страница || Home page | Главная страница
  ru - The gate is open. | Ворота открыты. || The gate is open. | Ворота отворены.
  ru - Yes, please | Да, пожалуйста || Yes, please | Да — пожалуйста
  ko + Open | 열기 || Open | 열기
  ko + Open | 열기 || Close | 닫기
  ko + The road | 길 || The roads | 길들
  ko + Yes | 예 || No | 아니요
  ko + Save %s | %s 저장 || Save %d | %d 저장
  ko + The gate is shut. | 문이 닫혔다. || The gate is open. | 문이 열렸다.
  ko + One | 하나 || Two | 둘
  ko + Left | 왼쪽 || Right | 오른쪽
  ko + Bridge | 다리 || River | 강
  ko + Open the gate. | 문을 여십시오. || Open the gate. | 문을  여십시오.
  ko - Open | 열기 || Open | 열다
  ko - The road | 길 || The road | 도로
  ko - Close the gate. | 문을 닫으십시오. || Close the gate. | 대문을 닫으십시오.
  ko - Save %s | %s 저장 || Save %s | %s 보관
  ko - Five | 다섯 || Five | 5
  ko - He left. | 그는 떠났다. || He left. | 그는 나갔다.
  ko - Home page | 홈페이지 || Home page | 첫 페이지
  ko - The gate is open. | 문이 열렸다. || The gate is open. | 문이 열려 있다.
  ko - Open the door | 문 열기 || Open the door | 문열기
  ko - Yes, please | 예, 부탁합니다 || Yes, please | 네, 부탁합니다
  = inconsistent-term
  ru + Save as | Сохранить как || Click “Save as”. | Нажмите «Сохранить как».
  ru + Red Star | Красная звезда || in the “Red Star” | в «Красной звезде»
  ru + Print preview | Предварительный просмотр || Click "Print preview". | Нажмите «Предварительный просмотр».
  ru + the song “Arirang” | песня «Ариран» || the song “Arirang” again | снова песня «Ариран»
  ru + the ship “Mangyongbong” | судно «Мангёнбон» || on the “Mangyongbong” | на «Мангёнбоне»
  ru + Save as | Сохранить как || Click “Open”. | Нажмите «Открыть».
  ru + Save as | Сохранить как || Save as | Записать как
  ru + “Truth” and “Star” | «Правда» и «Звезда» || the paper “Truth” | газета «Истина»
  ru + He said: “Come in.” | Он сказал: «Войдите». || She said: “Come in.” | Она сказала: «Заходи».
  ru + the “%s” menu | меню «%s» || the “%s” window | окно «Имя»
  ru - Save as | Сохранить как || Click “Save as”. | Нажмите «Записать как».
  ru - the ship “Red Star” | судно «Красная звезда» || on the “Red Star” | на «Алой звезде»
  ru - the paper “Truth” | газета «Правда» || The “Truth” wrote so. | Так писала «Истина».
  ru - Print preview | Предварительный просмотр || Click "Print preview". | Нажмите «Просмотр печати».
  ru - the film “Flower Girl” | фильм «Цветочница» || the opera “Flower Girl” | опера «Девушка с цветами»
  ru - Home folder | Домашняя папка || Open the “Home folder”. | Откройте «Личный каталог».
  ru - the “New Road” inn | гостиница «Новая дорога» || at the “New Road” | в «Новом пути»
  ru - _Bookmarks | _Закладки || the “Bookmarks” menu | меню «Избранное»
  ru - the train “Eagle” | поезд «Орёл» || by the “Eagle” | на «Соколе»
  ru - the newspaper “Rodong Sinmun” | газета «Нодон синмун» || in “Rodong Sinmun” | в «Рабочей газете»
  ko + Save as | 다른 이름으로 저장 || Click “Save as”. | “다른 이름으로 저장”을 누르십시오.
  ko + Red Star | 붉은 별 || in the “Red Star” | “붉은 별”에서
  ko + Print preview | 인쇄 미리보기 || Click "Print preview". | "인쇄 미리 보기"를 누르십시오.
  ko + the song “Arirang” | 노래 《아리랑》 || the song “Arirang” again | 다시 노래 《아리랑》
  ko + Save as | 다른 이름으로 저장 || Click “Open”. | “열기”를 누르십시오.
  ko + Save as | 다른 이름으로 저장 || Save as | 새 이름으로 저장
  ko + “Truth” and “Star” | “진리”와 “별” || the paper “Truth” | 신문 “진실”
  ko + He said: “Come in.” | 그는 “들어오시오.”라고 말했다. || She said: “Come in.” | 그 여자는 “들어와.”라고 말했다.
  ko + the “%s” menu | “%s” 메뉴 || the “%s” window | “이름” 창
  ko + the train “Eagle” | 렬차 《수리》 || by the “Eagle” | 《수리》호로
  ko - Save as | 다른 이름으로 저장 || Click “Save as”. | “새 이름으로 저장”을 누르십시오.
  ko - the ship “Red Star” | 배 “붉은 별” || on the “Red Star” | “빨간 별”에서
  ko - the paper “Truth” | 신문 “진리” || The “Truth” wrote so. | “진실”이 그렇게 썼다.
  ko - Print preview | 인쇄 미리보기 || Click "Print preview". | "출력 미리보기"를 누르십시오.
  ko - the film “Flower Girl” | 영화 《꽃파는 처녀》 || the opera “Flower Girl” | 가극 《꽃처녀》
  ko - Home folder | 홈 폴더 || Open the “Home folder”. | “내 폴더”를 여십시오.
  ko - the “New Road” inn | “새 길” 여관 || at the “New Road” | “새 도로”에서
  ko - _Bookmarks | 책갈피(_B) || the “Bookmarks” menu | “즐겨찾기” 메뉴
  ko - the train “Eagle” | 렬차 《수리》 || by the “Eagle” | 《독수리》호로
  ko - the newspaper “Pravda” | 신문 《쁘라우다》 || in “Pravda” | 《프라브다》에서
  = inconsistent-variant
  ru + Open | Открыть || open | открыть
  ru + Open | Открыть || Open. | Открыть.
  ru + Save as | Сохранить как || Save as… | Сохранить как…
  ru + The road | Дорога || the road | дорога
  ru + Yes | Да || Yes! | Да!
  ru + Close | Закрыть || Open. | Открыть.
  ru + Name | Имя || Name: | Имя:
  ru + Help | Справка || HELP | СПРАВКА
  ru + New road | Новая дорога || New Road | Новая дорога
  ru + Why | Почему || Why? | Почему?
  ru - Open | Открыть || open | открывать
  ru - Open | Открыть || Open. | Открытие.
  ru - Save as | Сохранить как || Save as… | Записать как…
  ru - The road | Дорога || the road | путь
  ru - Yes | Да || Yes! | Так точно!
  ru - Name | Имя || Name: | Название:
  ru - Help | Справка || HELP | ПОМОЩЬ
  ru - New road | Новая дорога || New Road | Новый путь
  ru - Why | Почему || Why? | Зачем?
  ru - The gate is open | Ворота открыты || The gate is open! | Дверь открыта!
  ko + Open | 열기 || open | 열기
  ko + Open | 열기 || Open. | 열기.
  ko + Save as | 다른 이름으로 저장 || Save as… | 다른 이름으로 저장…
  ko + The road | 길 || the road | 길
  ko + Yes | 예 || Yes! | 예!
  ko + Close | 닫기 || Open. | 열기.
  ko + Name | 이름 || Name: | 이름:
  ko + Help | 도움말 || HELP | 도움말
  ko + New road | 새 길 || New Road | 새 길
  ko + Why | 왜 || Why? | 왜?
  ko - Open | 열기 || open | 열다
  ko - Open | 열기 || Open. | 펼치기.
  ko - Save as | 다른 이름으로 저장 || Save as… | 새 이름으로 저장…
  ko - The road | 길 || the road | 도로
  ko - Yes | 예 || Yes! | 네!
  ko - Name | 이름 || Name: | 명칭:
  ko - Help | 도움말 || HELP | 도움
  ko - New road | 새 길 || New Road | 새 도로
  ko - Why | 왜 || Why? | 어째서?
  ko - The gate is open | 문이 열렸다 || The gate is open! | 대문이 열렸다!
  = inconsistent-source
  ru + The road | Дорога || The road | Дорога
  ru + The road | Дорога || the road | дорога
  ru + The road | Дорога || The way | Путь
  ru + Open | Открыть || Open. | Открыть.
  ru + Yes | Да || No | Нет
  ru + Left | Налево || Right | Направо
  ru + The bridge | Мост || The bridges | Мосты
  ru + Five roads | Пять дорог || Six roads | Шесть дорог
  ru + Save as | Сохранить как || Save as… | Сохранить как…
  ru + The river | Река || The lake | Озеро
  ru - The road | Дорога || The way | Дорога
  ru - Cancel | Отмена || Abort | Отмена
  ru - Remove | Удалить || Delete | Удалить
  ru - The lake | Озеро || The pond | Озеро
  ru - He came by train. | Он приехал поездом. || He came by bus. | Он приехал поездом.
  ru - The left bank | Левый берег || The right bank | Левый берег
  ru - Close the gate | Закройте ворота || Shut the gate | Закройте ворота
  ru - A big stone | Большой камень || A large stone | Большой камень
  ru - Begin | Начать || Start | Начать
  ru - The minister spoke. | Министр выступил. || The envoy spoke. | Министр выступил.
  ko + The road | 길 || The road | 길
  ko + The road | 길 || the road | 길
  ko + The road | 길 || The bridge | 다리
  ko + Open | 열기 || Open. | 열기.
  ko + Yes | 예 || No | 아니요
  ko + Left | 왼쪽 || Right | 오른쪽
  ko + Five roads | 길 다섯 || Six roads | 길 여섯
  ko + Save as | 다른 이름으로 저장 || Save as… | 다른 이름으로 저장…
  ko + The river | 강 || The lake | 호수
  ko + Begin | 시작 || End | 끝
  ko - The road | 길 || The way | 길
  ko - Cancel | 취소 || Abort | 취소
  ko - Remove | 삭제 || Delete | 삭제
  ko - The lake | 호수 || The pond | 호수
  ko - He came by train. | 그는 기차로 왔다. || He came by bus. | 그는 기차로 왔다.
  ko - The left bank | 왼쪽 기슭 || The right bank | 왼쪽 기슭
  ko - Close the gate | 문을 닫으십시오 || Shut the gate | 문을 닫으십시오
  ko - A big stone | 큰 돌 || A large stone | 큰 돌
  ko - Begin | 시작 || Start | 시작
  ko - The minister spoke. | 장관이 말했다. || The envoy spoke. | 장관이 말했다.
  = inconsistent-yo
  ru + The plane | Самолёт || A plane | Этот самолёт
  ru + The plane | Самолет || A plane | Этот самолет
  ru + All | Все || Everything | Всё
  ru + The plane | Самолёт || The aircraft | Воздушное судно
  ru + Ice | Лёд || On ice | На льду
  ru + Green | Зелёный || Greens | Зелень
  ru + A hedgehog | Ёж || Hedgehogs | Ежи
  ru + A star | Звезда || Stars | Звёзды
  ru + The report | Отчёт || Reports | Отчёты
  ru + The account | Счёт || He counts | Он считает
  ru - The plane | Самолёт || A plane | Этот самолет
  ru - The plane | Самолет || A plane | Этот самолёт
  ru - The report | Отчёт || A report | Новый отчет
  ru - The child | Ребёнок || A child | Этот ребенок
  ru - A helicopter | Вертолёт || The helicopter | Наш вертолет
  ru - Heavy | Тяжёлый || A heavy stone | Тяжелый камень
  ru - Black | Чёрный || A black cat | Черный кот
  ru - Green | Зелёный || A green leaf | Зеленый лист
  ru - A flight | Полёт || The flight | Этот полет
  ru - Hard | Твёрдый || A hard stone | Твердый камень
  = memory-mismatch
  ru + Open | Открыть || Open | Открыть
  ru + Open | Открыть || Open | Открытие || Open | Открытие
  ru + Open | Открыть || Close | Закрыть
  ru + The road | Дорога || The road |  Дорога
  ru + The road | Дорога || The roads | Дороги
  ru + Yes | Да || No | Нет
  ru + Save %s | Сохранить %s || Save %s | Сохранить %s
  ru + The river | Река || The river | Река
  ru + He left. | Он уехал. || He left. | Он уехал.
  ru + One | Один || Two | Два
  ru - Open | Открыть || Open | Открытие
  ru - The road | Дорога || The road | Путь
  ru - Yes | Да || Yes | Так
  ru - Save %s | Сохранить %s || Save %s | Записать %s
  ru - The river | Река || The river | река
  ru - He left. | Он уехал. || He left. | Он ушёл.
  ru - One | Один || One | 1
  ru - The gate | Ворота || The gate | Калитка
  ru - Home page | Домашняя страница || Home page | Главная страница
  ru - The lake | Озеро || The lake | Пруд
  ko + Open | 열기 || Open | 열기
  ko + Open | 열기 || Open | 열다 || Open | 열다
  ko + Open | 열기 || Close | 닫기
  ko + The road | 길 || The road |  길
  ko + The road | 길 || The roads | 길들
  ko + Yes | 예 || No | 아니요
  ko + Save %s | %s 저장 || Save %s | %s 저장
  ko + The river | 강 || The river | 강
  ko + He left. | 그는 떠났다. || He left. | 그는 떠났다.
  ko + One | 하나 || Two | 둘
  ko - Open | 열기 || Open | 열다
  ko - The road | 길 || The road | 도로
  ko - Yes | 예 || Yes | 네
  ko - Save %s | %s 저장 || Save %s | %s 보관
  ko - The river | 강 || The river | 하천
  ko - He left. | 그는 떠났다. || He left. | 그는 나갔다.
  ko - One | 하나 || One | 1
  ko - The gate | 대문 || The gate | 문
  ko - Home page | 홈페이지 || Home page | 첫 페이지
  ko - The lake | 호수 || The lake | 못
  = memory-source
  ru + The road | Дорога || The road | Дорога
  ru + The road | Дорога || the road | дорога
  ru + The road | Дорога || The way | Путь
  ru + Open | Открыть || Open. | Открыть.
  ru + Yes | Да || No | Нет
  ru + Left | Налево || Right | Направо
  ru + The bridge | Мост || The bridges | Мосты
  ru + Five roads | Пять дорог || Six roads | Шесть дорог
  ru + Save as | Сохранить как || Save as… | Сохранить как…
  ru + The river | Река || The lake | Озеро
  ru - The road | Дорога || The way | Дорога
  ru - Cancel | Отмена || Abort | Отмена
  ru - Remove | Удалить || Delete | Удалить
  ru - The lake | Озеро || The pond | Озеро
  ru - He came by train. | Он приехал поездом. || He came by bus. | Он приехал поездом.
  ru - The left bank | Левый берег || The right bank | Левый берег
  ru - Close the gate | Закройте ворота || Shut the gate | Закройте ворота
  ru - A big stone | Большой камень || A large stone | Большой камень
  ru - Begin | Начать || Start | Начать
  ru - The minister spoke. | Министр выступил. || The envoy spoke. | Министр выступил.
  ko + The road | 길 || The road | 길
  ko + The road | 길 || the road | 길
  ko + The road | 길 || The bridge | 다리
  ko + Open | 열기 || Open. | 열기.
  ko + Yes | 예 || No | 아니요
  ko + Left | 왼쪽 || Right | 오른쪽
  ko + Five roads | 길 다섯 || Six roads | 길 여섯
  ko + Save as | 다른 이름으로 저장 || Save as… | 다른 이름으로 저장…
  ko + The river | 강 || The lake | 호수
  ko + Begin | 시작 || End | 끝
  ko - The road | 길 || The way | 길
  ko - Cancel | 취소 || Abort | 취소
  ko - Remove | 삭제 || Delete | 삭제
  ko - The lake | 호수 || The pond | 호수
  ko - He came by train. | 그는 기차로 왔다. || He came by bus. | 그는 기차로 왔다.
  ko - The left bank | 왼쪽 기슭 || The right bank | 왼쪽 기슭
  ko - Close the gate | 문을 닫으십시오 || Shut the gate | 문을 닫으십시오
  ko - A big stone | 큰 돌 || A large stone | 큰 돌
  ko - Begin | 시작 || Start | 시작
  ko - The minister spoke. | 장관이 말했다. || The envoy spoke. | 장관이 말했다.
  = length-limit
  ru#7 + Open | Открыть
  ru#8 + Close | Закрыть
  ru#2 + Yes | Да
  ru#6 + Road | Дорога
  ru#9 + New road | Новый мир
  ru#3 + No | Нет
  ru#100 + The road is open. | Дорога открыта.
  ru#5 + River | Озеро
  ru#4 + %s | Лес
  ru#10 + Help | Справка
  ru#6 - Open | Открыть
  ru#6 - Close | Закрыть
  ru#1 - Yes | Да
  ru#5 - Road | Дорога
  ru#8 - New road | Новый мир
  ru#2 - No | Нет
  ru#14 - The road is open. | Дорога открыта.
  ru#4 - River | Озеро
  ru#2 - Wood | Лес
  ru#6 - Help | Справка
  ko#2 + Open | 열기
  ko#3 + Close | 닫기
  ko#1 + Yes | 예
  ko#2 + Road | 도로
  ko#3 + New road | 새 길
  ko#3 + No | 아니요
  ko#100 + The road is open. | 길이 열렸다.
  ko#1 + River | 강
  ko#4 + Wood | 숲
  ko#3 + Help | 도움말
  ko#1 - Open | 열기
  ko#1 - Close | 닫기
  ko#1 - Yes | 네, 예
  ko#1 - Road | 도로
  ko#2 - New road | 새 길
  ko#2 - No | 아니요
  ko#6 - The road is open. | 길이 열렸다.
  ko#1 - River | 하천
  ko#1 - Wood | 수풀
  ko#2 - Help | 도움말
  """

/// Punctuation and quotation marks; how a row is written, see ``ruleRows``.
let markRows = """
  = end-mark
  ru + You can do it in the following ways: | Это можно сделать такими способами.
  ru + Do this in the following cases: | Сделайте это в следующих случаях.
  ru - He said this to them all: | Он сказал им всем это.
  ru - He said this to them all. | Он сказал им всем это:
  ko - He said this to them all: | 그는 모두에게 이것을 말했다.
  ko - Did he come? | 그가 왔습니까.
  ko - “Did he come?” | 그가 왔습니까.
  ko - Is he here? | 그가 여기 있는가.
  ru>ko - Он пришёл? | 그가 왔느냐.
  ko + The following were there: | 참가자는 다음과 같다.
  ko + See also these documents: | 아래 문서를 참고하십시오.
  ko + Any problems? | 문제 없음.
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
  ru + Who is there? | Кто там?
  ru + See also: | Смотрите также:
  ko + Who is there? | 누구십니까?
  ko + See also: | 참고:
  ko + Do you really want to leave? | 정말 나가시겠습니까?
  ko + The following were present: | 참가자:
  ko + The road is open. | 도로가 열렸습니다.
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
  ru + Long live friendship between peoples! | Да здравствует дружба народов!
  ru + The guests visited a museum. | Гости посетили музей.
  ru + List of all open files | Список всех открытых файлов
  ru + Is the road open today? | Дорога сегодня открыта?
  ru + Choose one of the following: | Выберите одно из следующего:
  ru + He left for the capital (by train). | Он уехал в столицу (поездом).
  ru + Yes | Да
  ru + “We shall win this time.” | «На этот раз мы победим».
  ko + Long live friendship between peoples! | 인민들사이의 친선 만세!
  ko + The guests visited a museum. | 손님들은 박물관을 참관하였다.
  ko + List of all open files | 열린 모든 파일의 목록
  ko + Is the road open today? | 오늘 도로가 열렸습니까?
  ko + Choose one of the following: | 다음중 하나를 고르십시오:
  ko + He left for the capital (by train). | 그는 수도로 떠났다(렬차로).
  ko + “We shall win this time.” | “이번에는 우리가 이긴다.”
  ko + Yes | 예
  ru - The guests visited a museum. | Гости посетили музей
  ru - The harvest was good this year. | Урожай в этом году хороший
  ru - List of all open files | Список всех открытых файлов.
  ru - Long live friendship between peoples! | Да здравствует дружба народов
  ru - He left for the capital (by train). | Он уехал в столицу (поездом)
  ru - Your changes have been saved now. | Изменения сохранены
  ru - Type of the new document | Тип нового документа.
  ko - The guests visited a museum. | 손님들은 박물관을 참관하였다
  ko - The harvest was good this year. | 올해는 작황이 좋았다
  ko - List of all open files | 열린 모든 파일의 목록.
  ko - Long live friendship between peoples! | 인민들사이의 친선 만세
  ko - He left for the capital (by train). | 그는 수도로 떠났다(렬차로)
  ko - Your changes have been saved now. | 변경 내용이 저장되였습니다
  ko - Type of the new document | 새 문서의 종류.
  ko - No files were found here | 여기서 파일을 찾지 못했습니다.
  = quotation-marks
  ko-KP + “He said ‘yes’” | 《그는 “예”라고 말했다》
  ko-KP + “He said ‘yes’” | 《그는 〈예〉라고 말했다》
  ko-KP - “He said ‘yes’” | 《그는 «예»라고 말했다》
  ko-KR - He said “yes”. | 그는 "예"라고 말했다.
  ko-KR + He said "yes". | 그는 "예"라고 말했다.
  ko-KR + He said “yes”. | 그는 “예”라고 말했다.
  ru + The “new” road | «Новая» дорога
  ru + The “new ‘great’ road” | «Новая „большая“ дорога»
  ru + <a href="x">new</a> | <a href="x">новая</a>
  ru + a 5" disk | диск 5"
  ru + name="x" | name="x"
  ru + Press "Enter" | Нажмите "Enter"
  ru + ISNUM("Hi") is false | ISNUM("Привет") возвратит False
  ru + {"name": "value"} | {"имя": "значение"}
  ru + Write \\"new\\" | Пишите \\"новое\\"
  ru + SF-FONT "label" "name" | SF-FONT "название" "имя"
  ru + echo "Hello" | echo "Привет"
  ru + the list ["new"] | список ["новое"]
  ru - DSUM(base; "column") | DSUM(база; "столбец")
  ru - ("new") | ("новое")
  ru - GNOME "new" | GNOME "новое"
  ko-KR + The “new” road | “새” 도로
  ko-KR + The "new" road | "새" 도로
  ko-KR + The book “Road” | 책 《길》
  ko-KR + The marks <b>«</b> and <b>»</b> | <b>«</b>와 <b>»</b> 기호
  ko-KR + French «oui» | 프랑스어 «oui»
  ko-KR + The French marks | <b>«</b>와 <b>»</b>
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
  ru + the word “peace” | слово „мир“
  ru + “New” and “old” | «новое» и «старое»
  ru + a 3.5" floppy | дискета 3,5"
  ru + <img alt="road"> | <img alt="road">
  ko-KP + The newspaper “Truth” | 신문 《진리》
  ko-KP + “New” and “old” | 《새것》과 《낡은것》
  ko-KP + the song “Road” | 노래 《길》
  ko-KP + Press "Enter" | "Enter"를 누르시오
  ko-KP + a 5" disk | 5" 원판
  ko-KP + (“new”) | (《새것》)
  ko-KP + <a href="x">new</a> | <a href="x">새것</a>
  ko-KP + no quotes | 인용표 없음
  ko-KP + the “Road” inn | 려관 《길》
  ko-KR + the newspaper “Truth” | 신문 ‘진리’
  ko-KR + “New” and “old” | “새것”과 “낡은 것”
  ko-KR + the song “Road” | 노래 〈길〉
  ko-KR + Press "Enter" | "Enter"를 누르세요
  ko-KR + (“new”) | (“새것”)
  ko-KR + a 5" disk | 5" 디스크
  ko-KR + no quotes | 따옴표 없음
  ru>en + газета «Правда» | the newspaper “Pravda”
  ru>en + «Новое» и «старое» | “New” and "old"
  ru>en + диск 5" | a 5" disk
  ko>en + 노래 《길》 | the song “Road”
  ko>en + ‘길’ | ‘road’
  ru>en + без кавычек | no quotes
  ru>en + («новый») | (“new”)
  ru>en + гостиница «Дорога» | the “Road” inn
  ru>en + <a href="x">да</a> | <a href="x">yes</a>
  ko-KP - the “Road” inn | 려관 “길”
  ko-KP - “New” and “old” | 《새것》과 "낡은것"
  ko-KP - the word “peace” | «평화»라는 말
  ko-KP - “Come,” he said | “오시오”라고 말했다
  ko-KR - the newspaper “Truth” | 신문 «진리»
  ko-KR - the song “Road” | 노래 «길»
  ko-KR - (“new”) | («새것»)
  ko-KR - the “Road” inn | 여관 «길»
  ko-KR - “Come,” he said | «오세요»라고 말했다
  ko-KR - the word “peace” | «평화»라는 말
  ko-KR - the “Sea” ship | «바다»호
  ru>en - газета «Правда» | the newspaper «Pravda»
  ru>en - («новый») | («new»)
  ru>en - гостиница «Дорога» | the «Road» inn
  ru>en - «Да», — сказал он | «Yes,» he said
  ru>en - слово «мир» | the word «peace»
  ko>en - 노래 《길》 | the song 《Road》
  ko>en - 신문 《진리》 | the newspaper 《Truth》
  ko>en - 려관 《길》 | the 《Road》 inn
  = nested-quotation-marks
  ru + “The ‘new’ road” | «„Новая“ дорога»
  ru + “New” and “old” | «Новое» и «старое»
  ru - “The ‘new’ road” | ««Новая» дорога»
  ru - the “Rose” | «Салон «Роза»»
  ru + The film “Road” | Фильм «Дорога»
  ru + the play “The ‘Sea’ inn” | пьеса «Гостиница „Море“»
  ru + “One”, “two”, “three” | «Один», «два», «три»
  ru + no quotes | без кавычек
  ru + “He said: ‘Yes’” | «Он сказал: „Да“»
  ru + the «x» key | клавиша «x»
  ru + the paper “Word” and the firm “Sun” | газета «Слово» и фирма «Солнце»
  ru + a quote | „цитата“
  ru - the play “The ‘Sea’ inn” | пьеса «Гостиница «Море»»
  ru - “He said: ‘Yes’” | «Он сказал: «Да»»
  ru - the museum “House of the ‘Star’” | музей «Дом «Звезды»»
  ru - the team “Friends of ‘Volga’” | команда «Друзья «Волги»»
  ru - the “‘Sun’ shop” | ««Солнце» — магазин»
  ru - the article “On the ‘new’ road” | статья «О «новой» дороге»
  ru - the book “The ‘Aurora’ cruiser” | книга «Крейсер «Аврора»»
  ru - the song “The ‘Spring’ waltz” | песня «Вальс «Весна» и другие»
  = nested-quotation-marks
  ko + the film “The ‘Sea’ inn” | 영화 《〈바다〉 려관》
  ko - the film “The ‘Sea’ inn” | 영화 《《바다》 려관》
  ko + “The ‘new’ road” | 《〈새〉 길》
  ko - “The ‘new’ road” | 《《새》 길》
  ko + the song “The ‘Spring’ waltz” | 노래 《〈봄〉 왈쯔》
  ko - the song “The ‘Spring’ waltz” | 노래 《《봄》 왈쯔》
  ko + “He said: ‘Yes’” | 《그는 〈예〉라고 말했다》
  ko - “He said: ‘Yes’” | 《그는 《예》라고 말했다》
  ko + the book “The ‘Star’ house” | 책 《〈별〉의 집》
  ko - the book “The ‘Star’ house” | 책 《《별》의 집》
  ko + the team “Friends of ‘Volga’” | 팀 《〈볼가〉의 벗》
  ko - the team “Friends of ‘Volga’” | 팀 《《볼가》의 벗》
  ko + the article “On the ‘new’ road” | 글 《〈새〉 길에서》
  ko - the article “On the ‘new’ road” | 글 《《새》 길에서》
  ko + the museum “House of the ‘Sun’” | 박물관 《〈해〉의 집》
  ko - the museum “House of the ‘Sun’” | 박물관 《《해》의 집》
  ko + the ship “‘Dawn’ of May” | 배 《5월의 〈새벽〉》
  ko - the ship “‘Dawn’ of May” | 배 《5월의 《새벽》》
  ko + the shop “The ‘Rose’ salon” | 상점 《〈장미〉 쌀롱》
  ko - the shop “The ‘Rose’ salon” | 상점 《《장미》 쌀롱》
  = missing-marks
  ru + He (the boss) came. | Он (начальник) пришёл.
  ru - He (the boss) came. | Он начальник пришёл.
  ko + He (the boss) came. | 그(상관)가 왔다.
  ko - He (the boss) came. | 그 상관이 왔다.
  ru>en + Он (начальник) пришёл. | He (the boss) came.
  ru>en - Он (начальник) пришёл. | He the boss came.
  ru + The road (old) is long. | Дорога (старая) длинна.
  ru - The road (old) is long. | Старая дорога длинна.
  ko + The road (old) is long. | 길(낡은것)이 길다.
  ko - The road (old) is long. | 낡은 길이 길다.
  ru>en + Дорога (старая) длинна. | The road (old) is long.
  ru>en - Дорога (старая) длинна. | The road old is long.
  ru + Open the file (see below). | Откройте файл (см. ниже).
  ru - Open the file (see below). | Откройте файл, см. ниже.
  ko + Open the file (see below). | 파일을 여시오(아래 참고).
  ko - Open the file (see below). | 파일을 여시오. 아래 참고.
  ru>en + Откройте файл (см. ниже). | Open the file (see below).
  ko>en - 파일을 여시오(아래 참고). | Open the file see below.
  ru + They came (by train) today. | Они приехали (поездом) сегодня.
  ru - They came (by train) today. | Они приехали поездом сегодня.
  ko + They came (by train) today. | 그들이 오늘 (렬차로) 왔다.
  ko - They came (by train) today. | 그들이 오늘 렬차로 왔다.
  ru>en + Они приехали (поездом) сегодня. | They came (by train) today.
  ru>en - Они приехали (поездом) сегодня. | They came by train today.
  ru + The capital (Pyongyang) is large. | Столица (Пхеньян) велика.
  ru - The capital (Pyongyang) is large. | Столица Пхеньян велика.
  ko + The capital (Pyongyang) is large. | 수도(평양)는 크다.
  ko - The capital (Pyongyang) is large. | 수도 평양은 크다.
  ru>en + Столица (Пхеньян) велика. | The capital (Pyongyang) is large.
  ru>en - Столица (Пхеньян) велика. | The capital Pyongyang is large.
  ru + He read “Anna Karenina”. | Он прочитал «Анну Каренину».
  ru - He read “Anna Karenina”. | Он прочитал Анну Каренину.
  ko + He read “Anna Karenina”. | 그는 “안나 까레니나”를 읽었다.
  ko - He read “Anna Karenina”. | 그는 안나 까레니나를 읽었다.
  ru>en + Он прочитал «Анну Каренину». | He read “Anna Karenina”.
  ko>en - 그는 “안나 까레니나”를 읽었다. | He read Anna Karenina.
  ru + The word “road” is short. | Слово «дорога» короткое.
  ru - The word “road” is short. | Слово дорога короткое.
  ko + The word “road” is short. | “길”이라는 말은 짧다.
  ko - The word “road” is short. | 길이라는 말은 짧다.
  ru>en + Слово «дорога» короткое. | The word “road” is short.
  ru>en - Слово «дорога» короткое. | The word road is short.
  ru + He said: “Yes, I will.” | Он сказал: «Да, буду».
  ru - He said: “Yes, I will.” | Он сказал: Да, буду.
  ko + He said: “Yes, I will.” | 그는 “예, 하겠습니다.”라고 말했다.
  ko - He said: “Yes, I will.” | 그는 예, 하겠습니다 하고 말했다.
  ru>en + Он сказал: «Да, буду». | He said: “Yes, I will.”
  ru>en - Он сказал: «Да, буду». | He said: Yes, I will.
  ru + The ship “Aurora” sailed. | Корабль «Аврора» отплыл.
  ru - The ship “Aurora” sailed. | Корабль Аврора отплыл.
  ko + The ship “Aurora” sailed. | “오로라”호가 떠났다.
  ko - The ship “Aurora” sailed. | 오로라호가 떠났다.
  ru>en + Корабль «Аврора» отплыл. | The ship “Aurora” sailed.
  ru>en - Корабль «Аврора» отплыл. | The ship Aurora sailed.
  ru + The "new" road is open. | «Новая» дорога открыта.
  ru - The "new" road is open. | Новая дорога открыта.
  ko + The "new" road is open. | "새" 도로가 열렸다.
  ko - The "new" road is open. | 새 도로가 열렸다.
  ru>en + «Новая» дорога открыта. | The "new" road is open.
  ru>en - «Новая» дорога открыта. | The new road is open.
  ru + the file(s) | файлы
  ru + He (the boss) came. | Он\u{00A0}— начальник — пришёл.
  ko + Open (&O) | 열기
  ru + (1) the road | 1. дорога
  ru + f(x) is 5" long | f от x длиной 5 дюймов
  ko + The 'new' road | 새 도로
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
  ru + “Come,” he said | «Приходите», — сказал он
  ru + a 10" screen and a 7" one | экран 10" и экран 7"
  ru + the ‘old’ road | „старая“ дорога
  ru + no quotes | без кавычек
  ru + 《a》 | 《а》
  ru + it's so | так и есть
  ko + “Come,” he said | “오시오”라고 말했다
  ko + the book “Road” | 책 《길》
  ko + a 5" disk | 5" 디스크
  ko + no quotes | 따옴표 없음
  ko + the “old” and the “new” | “낡은것”과 “새것”
  ko + the song “Road” | 노래 〈길〉
  ko + 「a」 | 「ㄱ」
  ko + "%s" is lost | "%s"을(를) 잃음
  ru - “Come,” he said | «Приходите, — сказал он
  ru - the “Road” inn | гостиница Дорога»
  ru - the ‘old’ road | „старая дорога
  ru - the “old” and the “new” | «старое» и «новое
  ru - "%s" is lost | Утеряно: "%s
  ko - “Come,” he said | “오시오라고 말했다
  ko - the book “Road” | 책 《길
  ko - the “old” and the “new” | “낡은것”과 “새것
  ko - the song “Road” | 노래 길〉
  ko - "%s" is lost | "%s을(를) 잃음
  ko - the book “Road” | 책 길》
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
  ru + (a [b]) | (а [б])
  ru + f(x) | f(x)
  ru + an array [0] | массив [0]
  ru + (first) and (second) | (первый) и (второй)
  ru + no brackets | без скобок
  ru + a sad face :( | грустное лицо :(
  ko + (a [b]) | (ㄱ [ㄴ])
  ko + f(x) | f(x)
  ko + an array [0] | 배열 [0]
  ko + (first) and (second) | (첫째)와 (둘째)
  ko + no brackets | 괄호 없음
  ko + 1) one | 1) 하나
  ko + the file (%s) | 파일(%s)
  ko + smile :) | 미소 :)
  ru - (first) and (second) | (первый) и (второй
  ru - an array [0] | массив [0
  ru - the file (%s) is open | файл %s) открыт
  ru - the bridge (850 m) was opened | мост (850 м был открыт
  ru - [optional] (yes) | [необязательно) (да]
  ru - the premier (on the left) | премьер на снимке слева)
  ko - (first) and (second) | (첫째)와 (둘째
  ko - an array [0] | 배열 [0
  ko - the file (%s) is open | 파일 %s)이 열림
  ko - the bridge (850 m) was opened | 다리(850m가 개통됨
  ko - [optional] (yes) | [선택) (예]
  ko - the premier (on the left) | 사진 왼쪽) 총리
  ko - see (a) | (ㄱ 참고
  = hyphen-for-dash
  ru - Choose File - Save. | Выберите Файл - Сохранить.
  ru - “The bridge,” he said, “is new.” | «Мост, - сказал он, - новый».
  ru + “The bridge,” he said, “is new.” | «Мост,\u{00A0}— сказал он,\u{00A0}— новый».
  ru + The bridge is a symbol. | Мост\u{00A0}— это символ.
  ru + well-known | кое-какой
  ru + 5 - 3 | 5 - 3
  ru + - item | - пункт
  ru - The bridge is a symbol. | Мост - это символ.
  ru - Rason, a city | Расон - город
  ru - “Road”, a song | «Дорога» - песня
  ru + from 9 to 18 | с 9 - 18
  ru + --help shows it | --help покажет
  ru + x - y | x–y
  ru + rm - remove | rm - удалить
  ru - GNOME, a desktop | GNOME - рабочий стол
  ru + a Moscow–Pyongyang train | поезд Москва — Пхеньян
  ru + a man who knows | человек-знаток
  ru + the key - | клавиша -
  ru - Labour is honour. | Труд - дело чести.
  ru - The capital, a big city | Столица - большой город
  ru - “No”, he said | «Нет» - сказал он
  ru - Moscow is far (very far) | Москва далеко (очень) - дальше всех
  ru - Settings: advanced | Настройки - расширенные
  ru - This is the end | Это - конец
  ru - a friend, that is all | друг - и всё
  = full-width-form
  ko + Gate 5: open | 5호 문: 열림
  ru + Gate 5 | Ворота 5
  ko - Gate 5: open | ５호 문: 열림
  ko - Gate 5: open | 5호 문： 열림
  ru - Gate A | Ворота Ａ
  ru + Gate A, gate B | Ворота А, ворота Б
  ru + 100% | 100 %
  ru + （a） | （а）
  ru + a: b | а: б
  ru + Yes! | Да!
  ru + one, two | один, два
  ru + key = value | ключ = значение
  ru + Ａ | Ａ
  ru + e@mail | e@mail
  ko + 100% | 100%
  ko + (a) | （ㄱ）
  ko + a: b | ㄱ: ㄴ
  ko + Yes! | 예!
  ko + one, two | 하나, 둘
  ko + key = value | 건 = 값
  ko + Ａ | Ａ
  ko + wave | 물결～
  ko + e@mail | e@mail
  ru>en + да, нет | yes, no
  ru>en + 5 % | 5%
  ko>en + 예! | Yes!
  ko>en + （새것） | (new)
  ko>en + 5호 문: 열림 | Gate 5: open
  ru>en + а = б | a = b
  ru>en + файл.txt | file.txt
  ko>en + 하나, 둘 | one, two
  ru>en + кто? | who?
  ru>en + (да) | (yes)
  ru - 5 roads | ５ дорог
  ru - Yes! | Да！
  ru - one, two | один，два
  ru - Who is there? | Кто там？
  ru - a: b | а：б
  ru - key = value | ключ ＝ значение
  ru - 100% | 100 ％
  ru - a; b | а；б
  ru - [x] | ［x］
  ko - 5 roads | ５개 도로
  ko - Yes! | 예！
  ko - one, two | 하나，둘
  ko - Who is there? | 누구요？
  ko - key = value | 건 ＝ 값
  ko - 100% | 100％
  ko - a; b | ㄱ；ㄴ
  ko - Gate A | Ａ문
  ru>en - 5 дорог | ５ roads
  ko>en - 예! | Yes！
  ko>en - 하나, 둘 | one，two
  ko>en - 누구요? | Who？
  ko>en - ㄱ: ㄴ | a：b
  ru>en - ключ = значение | key ＝ value
  ru>en - 100 % | 100％
  ko>en - ㄱ; ㄴ | a；b
  ru>en - Ворота А | Gate Ａ
  ru>en - [x] | ［x］
  = end-mark
  ru + Plot functions, surfaces, etc... | Рисовать графики функций, поверхностей и т. п.
  ru - Plot functions, surfaces... | Рисовать графики функций, поверхностей.
  """

/// Spaces and doubled words; how a row is written, see ``ruleRows``.
let spaceRows = """
  = double-space
  ru + one two | один два
  ru + a  b | а  б
  ru + a | \u{0020}\u{0020}а
  ru + no-break | без\u{00A0}разрыва
  ru + The guests left early. | Гости рано уехали.
  ru + Save file as | Сохранить файл как
  ru + one. Two. | Один. Два.
  ru + x | х
  ru + 1 200 | 1 200
  ru + tab | знак\tтабуляции
  ko + one two | 하나 둘
  ko + a  b | ㄱ  ㄴ
  ko + The guests left early. | 손님들은 일찍 떠났다.
  ko + Save file as | 다른 이름으로 저장
  ko + one. Two. | 하나. 둘.
  ko + x | ㅎ
  ko + 1,200 | 1,200
  ko + tab | 타브\t기호
  ko + wait | \u{0020}\u{0020}기다림
  ko + no-break | 줄바꿈\u{00A0}없음
  ru - one two | один  два
  ru - The guests left early. | Гости  рано уехали.
  ru - Save file as | Сохранить файл   как
  ru - one. Two. | Один.  Два.
  ru - the new school | новая  школа
  ru - 5 km | 5  км
  ru - %s files | %s  файлов
  ru - yes, no | да,  нет
  ru - (a) b | (а)  б
  ru - the end of the road | конец дороги  здесь
  ko - one two | 하나  둘
  ko - The guests left early. | 손님들은  일찍 떠났다.
  ko - Save file as | 다른 이름으로   저장
  ko - one. Two. | 하나.  둘.
  ko - the new school | 새  학교
  ko - 5 km | 5  km
  ko - %s files | %s  파일
  ko - yes, no | 예,  아니오
  ko - (a) b | (ㄱ)  ㄴ
  ko - the end of the road | 도로의  끝
  = edge-space
  ru + Name:\u{0020} | Имя:\u{0020}
  ru + \u{0020}and | \u{0020}и
  ru + \u{0020}or\u{0020} | \u{0020}или\u{0020}
  ru + line\u{2028} | строка\u{2028}
  ru + \tindent | \tотступ
  ru + plain | просто
  ru + \u{00A0}x | \u{0020}х
  ru + one two | один два
  ru + Save | Сохранить
  ru + by %s\u{0020} | автор %s\u{0020}
  ko + Name:\u{0020} | 이름:\u{0020}
  ko + \u{0020}and | \u{0020}및
  ko + \u{0020}or\u{0020} | \u{0020}또는\u{0020}
  ko + line\u{2028} | 줄\u{2028}
  ko + \tindent | \t들여쓰기
  ko + plain | 단순
  ko + one two | 하나 둘
  ko + Save | 저장
  ko + by %s\u{0020} | 저자 %s\u{0020}
  ko + \u{00A0}x | \u{0020}ㅎ
  ru - Name:\u{0020} | Имя:
  ru - \u{0020}and | и
  ru - \u{0020}or\u{0020} | или\u{0020}
  ru - Save | Сохранить\u{0020}
  ru - Save | \u{0020}Сохранить
  ru - line\u{2028} | строка
  ru - \tindent | отступ
  ru - one two | один два\u{00A0}
  ru - by %s\u{0020} | автор %s
  ru - The guests left. | Гости уехали.\u{2028}
  ko - Name:\u{0020} | 이름:
  ko - \u{0020}and | 및
  ko - \u{0020}or\u{0020} | 또는\u{0020}
  ko - Save | 저장\u{0020}
  ko - Save | \u{0020}저장
  ko - line\u{2028} | 줄
  ko - \tindent | 들여쓰기
  ko - one two | 하나 둘\u{00A0}
  ko - by %s\u{0020} | 저자 %s
  ko - The guests left. | 손님들이 떠났다.\u{2028}
  = space-before-mark
  ru - He came, he saw. | Он пришёл ,увидел.
  ru - He came; he saw. | Он пришёл ;увидел.
  ru - He came! He saw. | Он пришёл !Увидел.
  ru - “Yes”, he said | «Да» ,сказал он
  ko - He came, and saw. | 그는 왔고 ,보았다.
  ko - He came; he saw. | 그는 왔다 ;보았다.
  ru>en - Он пришёл, увидел. | He came ,he saw.
  ru + the ;comment line | строка ;comment
  ru + the !important flag | флаг !important
  ru + the ?page part | часть ?page
  ko + the ;comment line | 줄 ;comment
  ru + Yes, open | Да, открыто
  ru + the .NET library | библиотека .NET
  ru + smile :) | улыбка :)
  ko + Yes, open | 예, 열림
  ru - Yes, open | Да , открыто
  ru - Open it! | Откройте !
  ru - Name: | Имя :
  ko - Yes, open | 예 , 열림
  ko - It is open. | 열렸다 .
  ru + Open: now | Открыть: сейчас
  ru + one, two | один, два
  ru + the file .bashrc | файл .bashrc
  ru + Save? | Сохранить?
  ru + the :name field | поле :name
  ru + a ;) b | а ;) б
  ru + 5 .. 7 | 5 .. 7
  ru + Stop! | Стоп!
  ko + one, two | 하나, 둘
  ko + the file .bashrc | .bashrc 파일
  ko + Save? | 저장하겠습니까?
  ko + smile :) | 미소 :)
  ko + Stop! | 서시오!
  ko + the .NET library | .NET 서고
  ko + Name: | 이름:
  ko + 5 .. 7 | 5 .. 7
  ko + the road; it | 도로; 그것
  ko>en + 예, 열림 | Yes, open
  ru>en + файл .bashrc | the .bashrc file
  ru>en + Имя: | Name:
  ru>en + Стоп! | Stop!
  ru>en + улыбка :) | smile :)
  ru>en + один; два | one; two
  ko>en + 저장하겠습니까? | Save?
  ru>en + в .NET | in .NET
  ko>en + 하나, 둘, 셋 | one, two, three
  ru>en + Да. | Yes.
  ru - one, two | один , два
  ru - Save the file? | Сохранить файл ?
  ru - The guests left. | Гости уехали .
  ru - the road; it | дорога ; она
  ru - “Yes”, he said | «Да» , сказал он
  ru - (new), old | (новый) , старый
  ru - Wait: it loads | Ждите : идёт загрузка
  ko - one, two | 하나 , 둘
  ko - Save the file? | 파일을 저장하겠습니까 ?
  ko - The guests left. | 손님들이 떠났다 .
  ko - the road; it | 도로 ; 그것
  ko - Stop! | 서시오 !
  ko - Name: | 이름 :
  ko - (new), old | (새것) , 낡은것
  ko - Wait: it loads | 기다리십시오 : 적재중
  ru>en - один, два | one , two
  ru>en - Сохранить файл? | Save the file ?
  ru>en - Гости уехали. | The guests left .
  ko>en - 도로; 그것 | the road ; it
  ko>en - 서시오! | Stop !
  ru>en - Имя: | Name :
  ru>en - (новый), старый | (new) , old
  ko>en - 기다리십시오: 적재중 | Wait : it loads
  ru>en - Да, дорога открыта. | Yes , the road is open.
  ko>en - 예, 열림 | Yes , open
  = missing-space
  ru + http://host:port | http://адрес:порт
  ru + name:host?=value | имя:адрес?=значение
  ru + user@host:path | имя@адрес:путь
  ru - See: the road | Смотрите:дорога
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
  ru + one, two | один, два
  ru + 3,5 km | 3,5 км
  ru + e.g. this | т.е. это
  ru + A. S. Pushkin | А.С. Пушкин
  ru + key:value | ключ:знач
  ru + at 12:30 | в 12:30
  ko + one, two, three | 하나, 둘, 셋
  ko + 3.5 km | 3.5km
  ko + at 12:30 | 12:30에
  ko + on tumen.kp | tumen.kp에서
  ko + a·b | 교육·과학
  ko + A, B | ㄱ,ㄴ
  ko + Really? | 정말?
  ko + (one, two) | (하나, 둘)
  ru>en + один, два | one, two
  ru>en + Он пришёл. Потом ушёл. | He came. Then he left.
  ru>en + 3,5 км | 3.5 km
  ru>en + т.е. | i.e. this
  ru>en + сайт www.tumen.kp | the site www.tumen.kp
  ko>en + 12:30에 | at 12:30
  ru>en + А, Б | A,B
  ru>en + файл a.txt | the file a.txt
  ko>en + 예, 그렇습니다 | Yes, I am
  ru>en + сначала; потом | first; then
  ru - one, two, three | один,второй, третий
  ru - The guests left. The host stayed. | Гости уехали.Хозяин остался.
  ru - Stop! The road is closed. | Стойте!Дорога закрыта.
  ru - Name: the new file | Имя:новый файл
  ru - When he came, we left | Когда он пришёл,мы ушли
  ru - the north, where it is cold | север,где холодно
  ko - Gifts, letters and flowers | 선물들과,편지들 그리고 꽃
  ko - The guests left. The host stayed. | 손님들은 떠났다.주인은 남았다.
  ko - Cities, villages and roads | 도시들,마을들과 도로들
  ko - He said it. We heard it. | 그가 말했다.우리는 들었다.
  ko - Teachers, pupils and parents | 교원들,학생들과 부모들
  ko - It is late. Go home. | 늦었다.집으로 가시오.
  ko - The road is open. Cars pass. | 도로가 열렸다.자동차들이 지나간다.
  ko - Doctors, nurses and drivers | 의사들,간호원들과 운전사들
  ru>en - один, второй | one,second
  ru>en - Да, дорога | Yes,the road
  ru>en - когда он пришёл, мы ушли | when he came,we left
  ru>en - сначала; потом | first;then
  ko>en - 손님들과, 편지 | guests,letters
  ru>en - города, сёла и дороги | cities,villages and roads
  ko>en - 의사들, 간호원들 | doctors,nurses
  ru>en - север, где холодно | the north,where it is cold
  ru>en - учителя; ученики | teachers;pupils
  ru>en - Стойте, дорога закрыта | Stop,the road is closed
  ko + escudo;escudos | escudo;escudos;에스꾸도화폐,이스꾸도화폐
  = doubled-word
  ru + It tracks both %s and %s. | Отслеживает и %s и %s.
  ru + DON’T EAT IT DON’T EAT IT | НЕ ЕШЬ ЕГО НЕ ЕШЬ ЕГО
  ru - The road to the new city is open. | Дорога в новый город в новый город открыта.
  ru - The sides signed a treaty on the bridge. | Стороны подписали договор о мосте договор о мосте.
  ko - The new road to the city is open. | 도시로 가는 새 도로가 도시로 가는 새 도로가 열렸다.
  ru + step by step, little by little | шаг за шагом, мало-помалу
  ru + day after day and year after year | день за днём и год за годом
  ru + red, blue, red, blue | красный, синий, красный, синий
  ko + from road to road | 길에서 길로
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
  ru + again and again | снова и снова
  ru + Bora Bora | Бора Бора
  ru + little by little | мало-помалу
  ru + hardly | еле еле
  ru + 5 5 5 | 5 5 5
  ru + that that | что, что
  ru + the guests of the guests | гости гостей
  ko + again and again | 다시 또다시
  ko + bit by bit | 조금씩 조금씩
  ko + more and more | 점점 점점 더
  ko + each other | 서로 서로
  ko + Duran Duran | Duran Duran
  ko + 5 5 5 | 5 5 5
  ko + far, far away | 멀리, 멀리
  ko + the road of the road | 길의 길
  ko + one and one | 하나와 하나
  ru - The guests left early | Гости гости уехали рано
  ru - Save the file as | Сохранить файл файл как
  ru - the bridge over the river | мост через через реку
  ru - It was said in the report | В отчёте было было сказано
  ru - This option is not available | Этот параметр не не доступен
  ru - the minister of railways | министр путей путей сообщения
  ru - All changes will be lost | Все изменения будут будут потеряны
  ko - The guests left early | 손님들은 손님들은 일찍 떠났다
  ko - Save the file as | 파일을 파일을 저장
  ko - the bridge over the river | 강을 건느는 다리 다리
  ko - It was said in the report | 보고에서 보고에서 지적되였다
  ko - the minister of railways | 철도상은 철도상은 말했다
  ko - All changes will be lost | 모든 모든 변경이 없어진다
  ko - This option is not available | 이 선택을 선택을 쓸수 없다
  ko - The harvest was good | 작황이 작황이 좋았다
  ru + the command dconf dump | команда Dconf dconf dump
  = breakable-space
  ru + No. 5 | №\u{00A0}5
  ru + 5 km | 5\u{00A0}км
  ru + 5 roads | 5 дорог
  ru - No. 5 | № 5
  ru - 5 km | 5 км
  ru - Rason is a city | Расон — город
  ru - 15% | 15 %
  ru + Nos. 5 and 6 | №\u{00A0}5 и 6
  ru + § 7 | §\u{00A0}7
  ru + Rason is a city | Расон\u{00A0}— город
  ru + 15% | 15\u{00A0}%
  ru + 20 kg | 20\u{00A0}кг
  ru + 5 years | 5 лет
  ru + no space | №5
  ru - § 7 | § 7
  ru - 20 kg | 20 кг
  ru - 3 million | 3 млн
  ru - 10 MB | 10 МБ
  ru - 40 ha | 40 га
  ru - Labour is honour | Труд — дело чести
  = missing-space
  ru - Is it open? Yes. | Открыто?Да.
  ko - Is it open? Yes. | 열렸습니까?예.
  = doubled-word
  ko + one by one | 하나 하나
  ko + slowly | 천천히 천천히
  = doubled-word
  ru + Type a name in the Name box. | Введите в поле Имя имя переменной.
  ru - Open it. The road is long. | Откройте. Дорога дорога длинна.
  = missing-space
  ru>en - Он пришёл. Дорога длинная. | He came.The road is long.
  ru>en - Он пришёл! Дорога длинная. | He came!The road is long.
  ru>en - Он пришёл? Дорога длинная. | Did he come?The road is long.
  ru>en - Мост открыт. Его строили долго. | It’s open.They built it for years.
  ko>en - 다리가 열렸다. 길은 길다. | The bridge is open.The road is long.
  ru>en + Он пришёл. Дорога длинная. | He came. The road is long.
  ru>en + Откройте файл. Затем вызовите метод. | Open node.Value and call it. Then wait.
  ru>en + Откройте сайт. Там вопросы. | See yahoo.Com. Ask there.
  ru>en + Вызов метода узла | Use node.Value to read
  ru>en + Вопросы. Ответы. | Go to Yahoo!Answers. Read them.
  ko - The bridge is open. The road is long. | 다리가 열렸다.길은 길다.
  ko + The bridge is open. The road is long. | 다리가 열렸다. 길은 길다.
  ko + Parts a, b, c | 가.나.다.라
  """

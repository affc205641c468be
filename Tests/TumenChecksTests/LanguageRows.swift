/// What is left untranslated, grammar and length; how a row is written, see ``ruleRows``.
let languageRows = """
  = untranslated
  ru + HTTP | HTTP
  ru + Linus Torvalds | Linus Torvalds
  ru + a@mail.kp | a@mail.kp
  ru + v2.0 | v2.0
  ru + {count, number} | {count, number}
  ru + {when, date, long} | {when, date, long}
  ru + { $name } ({ $count }) | { $name } ({ $count })
  ru + #include <stdio.h> | #include <stdio.h>
  ru + SELECT * FROM users; | SELECT * FROM users;
  ru + --output=FILE | --output=FILE
  ko + git commit -m | git commit -m
  ru + p { color: red; } | p { color: red; }
  ru + rgb(255, 0, 0) | rgb(255, 0, 0)
  ru - {count, number} files found | {count, number} files found
  ru - {n, plural, one {# file} other {# files}} | {n, plural, one {# file} other {# files}}
  ru - use git commit to save; | use git commit to save;
  ru - file name (optional) | file name (optional)
  ko + … | …
  ko + GNOME 42 | GNOME 42
  ko + https://tumen.kp/open | https://tumen.kp/open
  ru - close, please | close, please
  ko - Close the window | Close  the\u{00A0}window
  ru - Save and/or close the file | Save and/or close the file
  ko>ru - 파일 열기 | 파일 열기
  ru>en - закрыть окно | закрыть окно
  ru + README | README
  ru + 12:30 | 12:30
  ru + Ctrl+Alt+Del | Ctrl+Alt+Del
  ru + %s: %d | %s: %d
  ru + The train left | Поезд отправился
  ru + https://tumen.kp/news | https://tumen.kp/news
  ko + %s – %s | %s – %s
  ko + UTF-8 | UTF-8
  ko + 850 MB | 850 MB
  ko + press@rason.kp | press@rason.kp
  ko + Pyongyang Times | Pyongyang Times
  ko + The train left | 렬차가 떠났다
  ko + /etc/hosts | /etc/hosts
  ru - The delegation arrived this morning | The delegation arrived this morning
  ru - Delete all selected messages? | Delete all selected messages?
  ru - no connection | no connection
  ru - Enter the password for %s | Enter the password for %s
  ru - The harvest was good. | The harvest was good.
  ru - Font size | Font size
  ru - search results | search results
  ko - The delegation arrived this morning | The delegation arrived this morning
  ko - Delete all selected messages? | Delete all selected messages?
  ko - no connection | no connection
  ko - Enter the password for %s | Enter the password for %s
  ko - The harvest was good. | The harvest was good.
  ko - Font size | Font size
  ko - Unknown error | Unknown error
  ko - Show hidden files | Show hidden files
  ru>ko - мост через реку | мост через реку
  = partly-translated
  ru>en - Президент Коваленко прибыл. | President Коваленко arrived.
  ko>en - 방송원 리춘희가 왔다. | Announcer 리춘희 arrived.
  ko>en - 로동자들이 오늘 공장에 모였다. | Workers gathered at the 공장 today.
  ko>ru - 로동자들이 오늘 공장에 모였다. | Рабочие собрались на 공장 сегодня.
  ru>ko - Рабочие собрались на заводе. | 로동자들이 заводе 모였다.
  ru>en + буква «ё» и слово «завод» | the letter “ё” and the word “завод”
  ru>en + Коваленко прибыл. | Kovalenko (Коваленко) arrived.
  ru - Open the translation now. | Откройте translation сейчас.
  ko - Open the translation now. | 지금 translation을 여시오.
  ru - Press this for the files. | Нажмите это для the файлов.
  ru + Use the translation-memory file. | Откройте файл translation-memory сейчас.
  ru + Run the tar program. | Запустите программу tar сейчас.
  ko + Run the tar program. | tar 프로그람을 실행하시오.
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
  ru + Use the command apt install | Выполните apt install
  ru + The review “War and Peace” appeared | Вышла рецензия «Война и мир»
  ru + Copyright (c) the authors | © авторы
  ru + The bus goes to the port. | Автобус идёт в порт.
  ru + Add the for loop to the script | Добавьте в сценарий цикл for
  ko + The bus goes to the port. | 뻐스는 항구로 간다.
  ko + The band The Beatles sang | 비틀즈가 노래했다
  ko + Turn off Bluetooth and Wi-Fi | Bluetooth와 Wi-Fi를 끕니다
  ko + the key Print Screen | Print Screen 건반
  ko + Add the for loop to the script | 스크립트에 for 순환을 추가합니다
  ko + Version 2 of the GNU General Public License | GNU General Public License 제2판
  ko + Press Ctrl to copy it | 복사하려면 Ctrl을 누르십시오
  ru - The ministers met in the capital and signed it | Министры встретились in the capital and signed it
  ru - Wait until the download is complete | Подождите, until the download is complete
  ru - The factory has a new hall | Завод has a new hall
  ru - Select the files to be removed | Выберите файлы to be removed
  ru - The guests were shown around the city | Гостей водили around the city весь день
  ko - The ministers met in the capital and signed it | 장관들은 in the capital and signed it
  ko - Wait until the download is complete | 기다리십시오, until the download is complete
  ko - The factory has a new hall | 공장 has a new hall
  ko - Select the files to be removed | 파일 to be removed 선택
  ko - This option is not available for the moment | 이 옵션은 is not available for the moment
  ko - The bridge will be opened by the end of the year | 다리는 by the end of the year 개통된다
  = empty-target
  ru + The meeting is over. | Встреча закончилась.
  ru + … | …
  ru + %s | %s
  ru + 7 | 7
  ru + - | —
  ko + The meeting is over. | 회의가 끝났다.
  ko + … | …
  ko + %s | %s
  ko + 7 | 7
  ko + - | -
  ru - The meeting is over. | \u{0020}
  ru - Save | \u{00A0}
  ru - The new school opened in May. | \t
  ru - 7 | \u{2009}
  ru - %s files copied | \u{0020}\u{0020}
  ko - The meeting is over. | \u{0020}
  ko - Save | \u{00A0}
  ko - The new school opened in May. | \t
  ko - 7 | \u{3000}
  ko - %s files copied | \u{2028}
  = extra-target
  ru + The meeting is over. | Встреча закончилась.
  ko + The meeting is over. | 회의가 끝났다.
  ru + \u{0020} | \u{0020}
  ko + \u{0020} | \u{00A0}
  ru - \u{0020} | Встреча закончилась.
  ru - \u{00A0} | Сохранить
  ru - \t | Новая школа
  ru - \u{2028} | файлов: %d
  ru - \u{2009} | OK
  ko - \u{0020} | 회의가 끝났다.
  ko - \u{00A0} | 저장
  ko - \t | 새 학교
  ko - \u{2028} | 파일 %d개
  ko - \u{3000} | OK
  = wrong-particle
  ko + 3 kinds of paper | 종이 3가 지
  ko + more than 10 | 10이 상
  ko + 3 kinds of paper | 3가 지를 고르시오
  ko - Delete 3. | 3를 지우시오.
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
  ko + two-player mode | 2인 플레이 모드
  ko + Tagbanwa letters | 타그반와 문자
  ko + the town of Changwa | 창와
  ko + GpgME is there | GpgME가 있다
  ko + install JavaME | JavaME를 설치하십시오
  ko + 10px is large | 10px은 크다
  ko + open %1 | %1$[을를 %1] 여십시오
  ko - war and peace | 전쟁와 평화
  ko - install OpenPGP | OpenPGP을 설치하십시오
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
  ko - to Rason | 라선로 갔다
  ko - the API | API을 부르시오
  ko + the API | API를 부르시오
  ko - Docker | Docker을 시작합니다
  ko - Python | Python를 설치합니다
  ko - over 5 km | 5km을 넘었다
  ko + 300,000 km | 30만 km를 간다
  ko + a metre or kilo | 단위는 km를 쓰거나 km을 쓴다
  ko - the agency | 로동신문(신문)를 읽는다
  ko - robotics | 로보틱스(robotics)을 배운다
  ko - the path | 'path'은 경로(路)을 뜻한다
  ko - Click “Next” | “다음”를 누르시오
  ko - Choose "Save" | "저장"를 누르시오
  ko + Click “Next” | “다음”을 누르시오
  ko + a file (or folder) | 파일(또는 폴더)를 고르시오
  ko + a file (or folder) | 파일(또는 폴더)을 고르시오
  ko + to the file | Chrom(으)로 갑니다
  ko + the group | IP을 쓰고 IP를 쓴다
  ko + PR | PR을 보내고 PR를 받는다
  ko - 1 and %s | "%s"을 엽니다
  ko + version 2.0 | "2.0"가 나왔다
  ko + the agency | KCNA(조선중앙통신)을 읽는다
  ko + a function | COS(0)은 1이다
  ko + with LaTeX | LaTeX으로 씁니다
  ko + devices and tools | iPAQ을 팔고 iPod을 사고 dvipng는 쓴다
  ko + how dark | 얼마나 "어두운"가
  ko + a mark | attr이 없고 attr가 있다
  ko - the identifier | ID이 설정되었다
  ko - the committee | 위원회(Commission)이 정했다
  = title-spacing
  ko-KR + Premier Pak Thae Song | 박태성 총리
  ko-KP + Premier Pak Thae Song | 박태성총리
  ko-KR - Premier Pak Thae Song | 박태성총리
  ko-KR + Premier Pak Thae Song spoke | 박태성 총리가 연설했다
  ko-KR + Foreign Minister Choe Son Hui | 최선희 외무상
  ko-KR + Pak Thae Song came | 박태성이 왔다
  ko-KR + with Kim Jong Un | 김정은과 함께
  ko-KR + Premier Mikhail Mishustin | 미하일 미슈스틴 총리
  ko-KR + the Tumen River | 두만강에서
  ko-KR + Chairman Kim Jong Un | 김정은 위원장
  ko-KR + Pak Thae Song's speech | 박태성의 연설
  ko-KR + Choe Son Hui left | 최선희는 떠났다
  ko-KR - Premier Pak Thae Song spoke | 박태성총리가 연설했다
  ko-KR - Ambassador Choe Son Hui | 최선희대사의
  ko-KR - Premier Mikhail Mishustin | 미하일 미슈스틴총리
  ko-KR - Chairman Kim Jong Un | 김정은위원장
  ko-KR - Director Pak Thae Song | 박태성국장
  ko-KR - Ambassador Choe Son Hui | 최선희대사는
  ko-KR - Minister Pak Thae Song | 박태성장관
  ko-KR - Premier Pak Thae Song | 박태성총리의
  ko-KR - Chairman Kim Jong Un | 김정은위원장이
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
  ko-KR + the women | 여성들
  ko-KR + labour | 노동 시간
  ko-KR + both countries | 양국 관계
  ko-KR + the union | 연합 회의
  ko-KR + the Tumen River | 두만강에서
  ko-KR + history | 역사책
  ko-KR + a new road | 새 도로
  ko-KP + women | 녀성들
  ko-KP + labour | 로동시간
  ko-KP + both countries | 량국관계
  ko-KP + the union | 련합회의
  ko-KP + in Rason | 라선에서
  ko-KP + the Tumen River | 두만강에서
  ko-KP + history | 력사책
  ko-KP + a new road | 새 도로
  ko-KP + Russia and Korea | 로씨야와 조선
  ko-KR - Russia and Korea | 로씨야와 한국
  ko-KR - history | 력사책
  ko-KR - the federation | 련방 정부
  ko-KP - women | 여성들
  ko-KP - labour | 노동시간
  ko-KP - both countries | 양국관계
  ko-KP - the union | 연합회의
  ko-KP - workers | 노동자들
  ko-KP - Russia and Korea | 러시아와 조선
  = name-case
  ru + with Pak Thae Song | с Пак Тхэ Соном
  ru + from Pak Thae Song | от Пак Тхэ Сона
  ru + about Choe Son Hui | о Цой Сон Хи
  ru - with Pak Thae Song | с Пак Тхэ Сон
  ru - from Pak Thae Song | от Пак Тхэ Сон
  ru - to Kim Jong Un | к Ким Чен Ын
  ru + to Mikhail Mishustin | к Михаилу Мишустину
  ru + about Kim Jong Un | о Ким Чен Ыне
  ru + for Pak Thae Song | для Пак Тхэ Сона
  ru + between Pak Thae Song and others | между Пак Тхэ Соном и другими
  ru + without Choe Son Hui | без Цой Сон Хи
  ru + Mikhail Mishustin came | Приехал Михаил Мишустин
  ru + to Choe Son Hui | к Цой Сон Хи
  ru - to Mikhail Mishustin | к Михаил Мишустин
  ru - for Pak Thae Song | для Пак Тхэ Сон
  ru - with Mikhail Mishustin | с Михаил Мишустин
  ru - without Mikhail Mishustin | без Михаил Мишустин
  ru - from Kim Jong Un | от Ким Чен Ын
  ru - to Pak Thae Song | к Пак Тхэ Сон
  ru - about Mikhail Mishustin | о Михаил Мишустин
  = length-ratio
  ru + <Private Use High Surrogate> | <Лично использовать высокий заменитель>
  ru + scheme://username@servername.example.com/folder | схема://имя_пользователя@имя_сервера.пример.рф/папка
  ru + {n, plural, one {One of the files was opened today} other {# of the files were opened today}} | {n, plural, one {Сегодня открыт # файл из всех} few {Сегодня открыты # файла из всех} many {Сегодня открыто # файлов из всех} other {Сегодня открыто # файла из всех}}
  ru + <a href="https://example.com/a/long/path/to/something/that/goes/on">Open it</a> | Открыть
  ru + The bridge is about one kilometre long. | Длина моста около километра.
  ko + The bridge is about one kilometre long. | 다리의 길이는 약 1km이다.
  ru + OK | Подтвердить
  ru - The bridge over the river will be about one kilometre long and two lanes wide in all. | Мост.
  ru - Yes | Да, и притом мы очень рады тому, что вы пришли к нам сегодня вечером, как и обещали нам вчера утром
  ko - The bridge over the river will be about one kilometre long and two lanes wide in all. | 다리.
  ko - Yes | 예, 그리고 우리는 당신이 어제 아침에 약속한 대로 오늘 저녁에 우리에게 와 주셔서 매우 기쁩니다, 정말로 고맙습니다
  ru + Save | Сохранить изменения
  ru + The delegation left Pyongyang by train this morning. | Сегодня утром делегация выехала из Пхеньяна поездом.
  ru + No | Нет
  ru + The harvest was good this year everywhere. | В этом году урожай повсюду хороший.
  ru + Do you want to delete all the selected messages? | Удалить все выбранные сообщения?
  ru + Undo | Отменить последнее действие
  ru + The road is open again. | Дорога снова открыта.
  ru + Enter the name of the new document here | Введите имя нового документа
  ko + Save | 변경 내용 저장
  ko + The delegation left Pyongyang by train this morning. | 대표단은 오늘 아침 렬차로 평양을 떠났다.
  ko + No | 아니오
  ko + The harvest was good this year everywhere. | 올해는 어디에서나 작황이 좋았다.
  ko + Do you want to delete all the selected messages? | 선택한 통보문들을 모두 지우겠습니까?
  ko + Undo | 마지막 동작 되돌리기
  ko + The road is open again. | 도로가 다시 열렸다.
  ko + Enter the name of the new document here | 여기에 새 문서의 이름을 입력하십시오
  ko + OK | 확인
  ru - The delegation left Pyongyang by train this morning and will arrive in Moscow in a week. | Делегация уехала.
  ru - Save | Сохранить все изменения во всех открытых документах и закрыть окно программы, если оно открыто
  ru - The harvest was good this year everywhere, and the farmers celebrated it for three days in all villages. | Урожай хороший.
  ru - No | Нет, мы этого не хотим и никогда не хотели, о чём уже не раз говорили и писали всем, кто спрашивал
  ru - The road along the river was closed for two weeks because of the heavy rains in the mountains. | Дорога закрыта.
  ru - Undo | Отменить последнее действие и вернуть документ в то состояние, в котором он был при открытии
  ru - The museum received new exhibits that had been found by workers during the building of the station. | Музей.
  ru - Help | Откройте руководство и найдите в нём главу, которая посвящена тому, что вы сейчас хотите сделать
  ko - The delegation left Pyongyang by train this morning and will arrive in Moscow in a week. | 떠났다.
  ko - Save | 열려 있는 모든 문서의 모든 변경 내용을 저장하고 프로그램 창이 열려 있으면 그것도 함께 닫습니다
  ko - The harvest was good this year everywhere, and the farmers celebrated it for three days in all villages. | 풍년.
  ko - No | 아니오, 우리는 그것을 바라지 않으며 한번도 바란적이 없고 묻는 모든 사람들에게 이미 여러번 말하였습니다
  ko - The road along the river was closed for two weeks because of the heavy rains in the mountains. | 도로.
  ko - Undo | 마지막으로 한 동작을 취소하고 문서를 처음 열었을 때의 상태로 완전히 되돌려 놓습니다, 정말입니다
  ko - The museum received new exhibits that had been found by workers during the building of the station. | 박물관.
  ko - Help | 안내서를 열고 지금 하려는 것에 대하여 자세하게 설명하는 장을 차례에서 찾아 읽어 보십시오, 부탁합니다
  = wrong-norm
  ko-KR - the train | 렬차
  ko-KR - a new theory | 새로운 리론
  ko-KR - It was built. | 건설되였다
  ko-KR - a bus | 거리의 뻐스
  ko-KP - a bus and a truck | 버스와 차
  ko-KP - the train | 열차
  ko-KP - It was built. | 건설되었다
  ko-KP + It was built. | 건설되였다
  ko-KP + more than ten | 10 이상
  ko-KR + It was built. | 건설되었다
  = wrong-particle
  ko - water and fire | 물와 불
  ko + fire and water | 나무와 물
  = name-case
  ru - from Vladivostok | из Владивосток
  ru + from Vladivostok | из Владивостока
  ru + to Vladivostok | во Владивосток
  = untranslated
  ru + iOS 17 | iOS 17
  = wrong-particle
  ko + Fulton II wrote it. | Fulton II이 썼고 Fulton II가 썼다.
  = wrong-particle
  ko - The road is open. | 도로은 열려 있다
  ko - The message is empty. | 메시지은 비어 있다
  ko - The function has no name. | 함수은 이름이 없다
  ko - The use is free. | 사용는 무료이다
  ko - The program is here. | 프로그램는 여기에 있다
  ko - The train left. | 렬차은 떠났다
  ko - There is software. | 소프트웨어이 있다
  ko - There is a gallery. | 갤러리이 있다
  ko - The participant left. | 참가자이 떠났다
  ko - There is a display and an archive. | 디스플레이와 아카이브이 있다
  ko - The expansion is over. | 공장확대이 끝났다
  ko - with an interface | 라이브러리과 인터페이스
  ko - someone and I | 누군가과 나
  ko - There is rendering. | 렌더링가 있다
  ko - There is fear. | 두려움가 있다
  ko - The value is wrong. | 입력값가 틀린다
  ko - The balance is low. | 잔액가 모자란다
  ko - The codec is missing. | 코덱가 없다
  ko + There is a display. | 디스플레이 하나
  ko + a gateway in Hawaii | 하와이 게이트웨이
  ko + willingly and lightly | 기꺼이 그리고 가벼이
  ko + generously and smoothly | 너그러이 그리고 부드러이
  ko + the result and the effect | 결과 효과
  ko + in Nicaragua | 니카라과 공화국
  ko + Managua | 마나과 시
  ko + the department of repair | 수리과 사람
  ko + the family of cats | 고양이과 동물
  ko + Ishii | 이시이 교수
  ko + on the Volga | 볼링가 강
  ko + a negotiator | 협상가 한사람
  ko + the shops of the street | 상점가 사람
  ko + What is it? | 무엇인가
  ko - The city is large. | 도시은 크다
  ko - Seoul is a city. | 서울는 도시이다
  ko - The table is empty. | 새로운 목록는 비어 있다
  ko - There is no package. | 패키지이 없습니다
  ko - The data are lost. | 자료이 사라졌다
  ko - The road is narrow. | 경로이 좁다
  ko - The class is open. | 클래스이 열려 있다
  ko - The files are new. | 파일들가 새롭다
  ko - The system is old. | 시스템가 낡았다
  ko - The government answered. | 대표단가 도착했다
  ko - There is no option. | 옵션가 없습니다
  ko - with the size | 크기과 너비
  ko - with the header | 헤더과 본문
  ko - with the server | 서버과 컴퓨터
  ko - by the method | 이 방법로 한다
  ko - with a button | 버튼로 고른다
  ko - with the program | 프로그램로 연다
  ko - with such a thing | 그것로 한다
  ko - button 3 is free | 단추 3가 남아 있다
  ko - press 6 | 6로 바꾼다
  ko - the USB | USB이 없습니다
  ko - the Chrome | Chrome를 엽니다
  ko - the script | script을 실행한다
  ko - the code | code을 읽는다
  ko + to eat | 먹는 사람이 있는 곳
  ko + a better way | 더 나은 방법을 모은 책
  ko + who built the house | 새로 지은 집과 부은 물
  ko + What is it? | 무엇인가 있는가 아닌가
  ko + the expert | 번역가와 전문가가 왔다
  ko + the base price | 기준가와 판매가
  ko + by the sea | 바닷가에서 냇가로
  ko + the effect | 효과와 결과, 초과
  ko + of the cat family | 고양이과 동물과 장미과 식물
  ko + the information section | 정보과 직원
  ko + the passage | 통로와 통신로, 선로
  ko + the difference | 차이와 사이, 디스플레이
  ko + Wi-Fi | 와이파이 오버레이 가까이
  ko + Chongno 3-ga | 종로 3가와 을지로3가에서
  ko + Kangbyon 3-ro | 강변3로에서
  ko + by itself | 저절로, 별로, 함부로, 서로
  ko + Ko Un's daughter | 가은 시은 다은 이소은
  ko + Does it do? | 잠가 두었는가 담가 두었는가
  ko + Chrome and USB | Chrome을 열고 USB가 있으면 script를 쓴다
  ko + Google, line and file | Google을 쓰고 theme을 고르고 file을 연다
  = wrong-particle
  ko - Over 1,000 came. | 1,000를 넘었다.
  ko - Over 1,234,000 came. | 1,234,000를 넘었다.
  ko - He ran 3 km. | 3㎞을 뛰였다.
  ko - It has 5 kg. | 5㎏를 가진다.
  ko + Over 1,000 came. | 1,000을 넘었다.
  ko + He ran 3 km. | 3㎞를 뛰였다.
  ko + It has 5 kg. | 5㎏을 가진다.
  ko + versions 1, 2 | 1,2를 지원
  = wrong-particle
  ko - The Hwasong-18 was launched. | 화성-18를 발사했다.
  ko - The Hwasong-15 was launched. | 화성-15을 발사했다.
  ko - The KN-23 was launched. | KN-23를 발사했다.
  ko - The F-35 was deployed. | F-35을 배치했다.
  ko - The G20 agreed. | G20는 합의했다.
  ko - The G7 agreed. | G7는 합의했다.
  ko - Press F5. | F5을 누르시오.
  ko - Use IPv4. | IPv4을 쓰시오.
  ko - The T-14 came. | T-14이 왔다.
  ko + The Hwasong-18 was launched. | 화성-18을 발사했다.
  ko + The F-35 was deployed. | F-35를 배치했다.
  ko + The G20 agreed. | G20은 합의했다.
  ko + Save as UTF-8. | UTF-8로 저장하시오. UTF-8을 쓰시오. UTF-8를 쓰시오.
  ko + Play the MP3. | MP3을 재생하시오. MP3를 재생하시오.
  ko + with the G7 | G7으로 하고 G7로 한다
  ko - Choe Ryong Hae (75) came. | 최룡해(75)이 왔다.
  ko - Mr Kim (34) said so. | 김 씨(34)은 말했다.
  ko + Mr Kim (34) said so. | 김 씨(34)는 말했다.
  ko + Vladimir Putin (72) spoke. | 블라디미르 푸틴(72)이 연설했다.
  ko + Vladimir Putin (72) spoke. | 블라디미르 푸틴(72)가 연설했다.
  ko - The United Nations (UN) said so. | 유엔(UN)가 밝혔다.
  ko - “Unity” is what counts. | ‘단결’가 중요하다.
  ko + “Unity” is what counts. | ‘단결’이 중요하다.
  ko + How dark is it? | 얼마나 “어두운”가?
  ko + the question how dark it is | “어두운”가 하는 물음
  ko - He goes home. | 집로 간다.
  ko - He went out. | 밖로 나갔다.
  ko - He goes into the wood. | 숲로 간다.
  ko - The dress is big. | 옷가 크다.
  ko + a dress shop by the road | 길가의 옷가게로 간다
  ko + on the line | 선로 우에
  ko + price of water | 물가
  ko - I use GitHub. | GitHub을 쓴다.
  ko - Read the README. | README을 읽는다.
  ko - He uses Facebook. | Facebook를 쓴다.
  ko + a set | set을 쓰고 set를 쓴다
  ko + Europe | EUROPE를 쓴다.
  ko - The comrade came. | 김정은동지은 오시였다.
  ko - Save the name. | 이름을를 저장한다.
  ko - Save the document. | 문서을를 저장한다.
  ko - The file opened. | 파일이가 열렸다.
  ko - The file opened. | 파일은는 열렸다.
  ko + The child came. | 아이가 왔다. 종철이가 왔다.
  """

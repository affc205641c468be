/// Codes, addresses and marks of programs; how a row is written, see ``ruleRows``.
let codeRows = """
  = inline-code-mismatch
  ru + %1$s of %2$s | %2$s из %1$s
  ru - %1$s of %2$s | %1$s из %1$s
  ru - %1$s of %2$s | %1$s из %3$s
  ru - %1$d of %2$s | %1$s из %2$d
  ru - %d of %s | %1$s из %2$d
  ru + %d of %s | из %2$s — %1$d
  ru - %s of %s | %1$s из %s
  ru - %s of %s | %2$s из %2$s
  ru - %1$s and %2$d | %s и %s
  ru + %1$s and %2$d | %s и %d
  ru + %(a)s of %(b)s | из %(b)s — %(a)s
  ko + %1$s of %2$d | %2$d 중 %1$s을(를)
  ko - %1$s of %2$s | %1$s 중 %1$s
  ko - %1$d of %2$s | %1$s 중 %2$d
  ko + %1$@ of %2$@ | %2$@ 중 %1$@
  ko - %@ of %@ | %1$@ 중 %1$@
  en + 총 %2$s 중 %1$s | %1$s of %2$s
  en - 총 %2$s 중 %1$s | %1$s of %1$s
  en - %s은(는) %d | %2$s is %1$d
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
  ru + %d%% of %s | %d%% от %s
  ru + %d%% of %s | %d процентов от %s
  ru + 5% of %s | 5% от %s
  ru + 5%% is left | осталось 5%
  ru - %d%% of %s | %d % от %s
  ru - 100%% of %s | 100% от %s
  ko + %s is %d%% done | %s이(가) %d%% 끝났습니다
  ko + %s is %d%% done | %s이(가) %d퍼센트 끝났습니다
  ko - %s is 5%% done | %s이(가) 5% 끝났습니다
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
  ru + Copied %d of %d | Скопировано %d из %d
  ru + %1$s sent %2$s a letter | %1$s отправил %2$s письмо
  ru + %s at %s: %d | %s в %s: %d
  ru + 100%% of %s | 100%% от %s
  ru + %(name)s has %(count)d | %(count)d у %(name)s
  ru + Page %d | Страница %d
  ru + %u B in %f s | %u Б за %f с
  ko + Copied %d of %d | %d 중 %d개 복사됨
  ko + %1$s sent %2$s a letter | %1$s이(가) %2$s에게 편지를 보냄
  ko + %s at %s: %d | %s에서 %s: %d
  ko + Page %d | %d페지
  ko + %(name)s has %(count)d | %(count)d개를 %(name)s이(가) 가짐
  ko + %u B in %f s | %u바이트, %f초
  ko + 100%% of %s | %s의 100%%
  ko + {name} has {count} | {count}개를 {name}이(가) 가짐
  ru - %s has %d messages | %d сообщений у %s
  ru - Line %d: %s | %s в строке %d
  ru - %d days before %s | До %s осталось %d дней
  ru - user %s, id %u | номер %u, пользователь %s
  ru - %c in %s | в %s есть %c
  ru - %s is %d years old | %d лет исполнилось %s
  ru - %f km in %d minutes | за %d минут %f км
  ko - %s has %d messages | %d개의 통보문이 %s에게 있음
  ko - %d days before %s | %s까지 %d일
  ko - user %s, id %u | 번호 %u, 사용자 %s
  ko - %c in %s | %s 안에 %c
  ko - %s is %d years old | %d살인 %s
  ko - %f km in %d minutes | %d분에 %f 킬로메터
  ko - %d files from %s | %s의 파일 %d개
  ko - %i items in %s | %s에 %i개
  = unpaired-code
  ru + <b>New</b> road | <b>Новая</b> дорога
  ru + line<br>break | строка<br>конец
  ko + <i>a</i> <b>b</b> | <b>b</b> <i>a</i>
  ru - <b>New</b> road | </b>Новая<b> дорога
  ru - <b><i>New</i></b> | <b><i>Новая</b></i>
  ko - <b>New</b> road | 새</b> 도로<b>
  ko - <a href="x">here</a> | </a>여기<a href="x">
  ru + <u>a</u> and <u>b</u> | <u>а</u> и <u>б</u>
  ru + a < b | а < б
  ru + <p>First<p>Second | <p>Первый<p>Второй
  ru + Press <kbd>F1</kbd> | Нажмите <kbd>F1</kbd>
  ru + <a href="x"><b>Go</b></a> | <a href="x"><b>Дальше</b></a>
  ru + One<br/>two | Один<br/>два
  ru + <em>Rail</em> and road | Дороги: <em>железная</em> и шоссейная
  ru + <li>one</li><li>two</li> | <li>один</li><li>два</li>
  ko + <u>a</u> and <u>b</u> | <u>ㄱ</u>와 <u>ㄴ</u>
  ko + a < b | ㄱ < ㄴ
  ko + <p>First<p>Second | <p>첫째<p>둘째
  ko + Press <kbd>F1</kbd> | <kbd>F1</kbd>을 누르십시오
  ko + <a href="x"><b>Go</b></a> | <a href="x"><b>가기</b></a>
  ko + One<br/>two | 하나<br/>둘
  ko + <em>Rail</em> and road | <em>철도</em>와 도로
  ko + <li>one</li><li>two</li> | <li>하나</li><li>둘</li>
  ru - <u>a</u> and <u>b</u> | <u>а и <u>б</u>
  ru - Press <kbd>F1</kbd> | Нажмите </kbd>F1<kbd>
  ru - <a href="x"><b>Go</b></a> | <a href="x"><b>Дальше</a></b>
  ru - <em>Rail</em> and road | Дороги: </em>железная<em>
  ru - <sup>one</sup>, two | </sup>один<sup>, два
  ru - <i>a <b>b</b></i> | <i>а <b>б</i></b>
  ru - <code>x</code> | </code>x<code>
  ru - <span>new</span> | <span>новый<span></span>
  ko - <u>a</u> and <u>b</u> | <u>ㄱ와 <u>ㄴ</u>
  ko - Press <kbd>F1</kbd> | </kbd>F1<kbd>을 누르십시오
  ko - <a href="x"><b>Go</b></a> | <a href="x"><b>가기</a></b>
  ko - <em>Rail</em> and road | </em>철도<em>와 도로
  ko - <sup>one</sup>, two | </sup>하나<sup>, 둘
  ko - <i>a <b>b</b></i> | <i>ㄱ <b>ㄴ</i></b>
  ko - <code>x</code> | </code>x<code>
  ko - <span>new</span> | <span>새<span></span>
  = message-structure
  ru - {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} few {# файла} other {# файлов}}
  ru + {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}
  ru - { $kind -> [road] a road *[other] a path } | { $kind -> [bridge] мост *[other] тропа }
  ru - { $kind -> [road] a road [sea] a sea *[other] a path } | { $kind -> [road] дорога *[other] тропа }
  ru + { $kind -> [road] a road *[other] a path } | { $kind -> [road] дорога *[other] тропа }
    ru + { $user } came | Приехал { $user }
  ko + {n, plural, one {# file} other {# files}} | {n, plural, other {파일 #개}}
  ko + {sex, select, male {he} other {they}} | {sex, select, male {그} other {그들}}
  ko + {sex, select, male {He} female {She} other {They}} liked it | 좋아했습니다
  ko - {sex, select, male {He} other {They}} liked {name} | 좋아했습니다
  ru + {n, plural, offset:1 one {# a} other {# b}} | {n, plural, offset:1 one {# а} few {# б} many {# в} other {# б}}
  ru - {n, plural, offset:1 one {# a} other {# b}} | {n, plural, one {# а} few {# б} many {# в} other {# б}}
  ru - {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} few {# файла}}
  ru - {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} other {# файлов}
  ru - {n, plural, one {# file} other {# files}} | {m, plural, one {# файл} other {# файлов}}
  ru - { $user } came | Приехал { $имя }
  ko - {n, plural, one {# file} other {# files}} | {n, plural, one {파일}}
  ko - { $user } came | 왔다
  ko - {sex, select, male {he} other {they}} | {sex, select, male {그}}
  ru + {n, plural, =0 {none} other {#}} | {n, plural, =0 {нет} one {#} few {#} many {#} other {#}}
  ru + {n, selectordinal, one {#st} other {#th}} | {n, selectordinal, other {#-й}}
  ru + {who, select, female {She} other {They}} left | {who, select, female {Она ушла} other {Они ушли}}
  ru + {name} left | {name} вышел
  ru + Hello, { $name }! | Здравствуйте, { $name }!
  ru + { -brand } is up to date | Версия { -brand } самая новая
  ru + {a, plural, one {x {b}} other {y {b}}} | {a, plural, one {и {b}} other {ы {b}}}
  ru + Found { $count } files | Файлов найдено: { $count }
  ko + {n, plural, =0 {none} other {#}} | {n, plural, =0 {없음} other {#}}
  ko + {n, selectordinal, one {#st} other {#th}} | {n, selectordinal, other {제#}}
  ko + {who, select, female {She} other {They}} left | {who, select, female {녀자가} other {그들이}} 떠났다
  ko + {name} left | {name}이(가) 나감
  ko + Hello, { $name }! | { $name }님, 안녕하십니까!
  ko + { -brand } is up to date | { -brand }은(는) 최신판입니다
  ko + {a, plural, one {x {b}} other {y {b}}} | {a, plural, other {ㄴ {b}}}
  ko + Found { $count } files | 파일 { $count }개를 찾음
  ru - {n, plural, =0 {none} other {#}} | {n, plural, =0 {нет} one {#}}
  ru - {who, select, female {She} other {They}} left | {кто, select, female {Она} other {Они}} вышли
  ru - Hello, { $name }! | Здравствуйте!
  ru - { -brand } is up to date | Версия { -бренд } новая
  ru - Found { $count } files | Файлов: { $count } из { $total }
  ru - {n, selectordinal, one {#st} other {#th}} | {n, selectordinal, one {#-й}}
  ko - {n, plural, =0 {none} other {#}} | {n, plural, =0 {없음} one {#}}
  ko - {who, select, female {She} other {They}} left | {누구, select, female {녀자} other {그들}} 나감
  ko - Hello, { $name }! | 안녕하십니까!
  ko - { -brand } is up to date | 최신판입니다
  ko - Found { $count } files | { $total } 중 파일 { $count }개
  ko - {n, plural, one {# file} other {# files}} | {n, plural, other {파일 #개}
  ko - {n, selectordinal, one {#st} other {#th}} | {n, selectordinal, one {제#}}
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
  ru + Mirror: ftp://ftp.tumen.kp/pub | Зеркало: ftp://ftp.tumen.kp/pub
  ru + Ask at help@tumen.kp, please. | Спрашивайте: help@tumen.kp.
  ru + Read ~/.config/tumen/rules | Читайте ~/.config/tumen/rules
  ru + Files in /var/log/tumen | Файлы в /var/log/tumen
  ru + on/off | вкл/выкл
  ko + See https://en.tumen.kp/roads. | https://ko.tumen.kp/roads를 보십시오.
  ko + See https://tumen.kp/a. | https://tumen.kp/a를 보십시오.
  ko + Mirror: ftp://ftp.tumen.kp/pub | 거울: ftp://ftp.tumen.kp/pub
  ko + Ask at help@tumen.kp, please. | help@tumen.kp에 문의하십시오.
  ko + Read ~/.config/tumen/rules | ~/.config/tumen/rules를 읽으십시오
  ko + Write to user@example.org | 이름@example.org로 쓰십시오
  ko + on/off | 켜기/끄기
  ko + 60 km/h | 시속 60km
  ru - See https://tumen.kp/roads | См. https://tumem.kp/roads
  ru - Mirror: ftp://ftp.tumen.kp/pub | Зеркало: ftp://ftp.rason.kp/pub
  ru - Ask at help@tumen.kp, please. | Спрашивайте: hlep@tumen.kp.
  ru - Read ~/.config/tumen/rules | Читайте ~/.config/tumen/rulse
  ru - Files in /var/log/tumen | Файлы в /var/lgo/tumen
  ru - The page www.tumen.kp/help | Страница www.tumen.com/help
  ru - Write to news@tumen.kp | Пишите в редакцию
  ru - See https://tumen.kp/help/start | См. https://tumen.ru/help/start
  ko - See https://tumen.kp/roads | https://tumem.kp/roads를 보십시오
  ko - Mirror: ftp://ftp.tumen.kp/pub | 거울: ftp://ftp.rason.kp/pub
  ko - Ask at help@tumen.kp, please. | hlep@tumen.kp에 문의하십시오.
  ko - Read ~/.config/tumen/rules | ~/.config/tumen/rulse를 읽으십시오
  ko - Files in /var/log/tumen | /var/lgo/tumen의 파일
  ko - Write to news@tumen.kp | 편집국에 쓰십시오
  ko - See https://tumen.kp/a | 홈페지를 보십시오
  ko - See https://tumen.kp/help/start | https://tumen.kr/help/start를 보십시오
  ru + Run ./run.sh now | Запустите ./run.sh
  ru + See C:\\Users\\me | См. C:\\Users\\me
  ru + See https://tumen.kp/en/a. | См. https://tumen.kp/ru/b.
  ru - Open https://tumen.kp/order/confirm | Откройте https://tumen.kp/order/cancel
  ru - Open https://tumen.kp/en/order/confirm | Откройте https://tumen.kp/en/order/cancel
  ru - Open https://tumen.example.org/?id=5 | Откройте https://tumen.example.org/?id=6
  ru - See C:\\Users\\me | См. C:\\User\\me
  ru - Run ./run.sh now | Запустите ./rum.sh
  = escape-mismatch
  ru + Name:\\nAge: | Имя:\\nВозраст:
  ko + a\\tb | ㄱ\\tㄴ
  ru - Name:\\nAge: | Имя: Возраст:
  ru - a\\tb | а б
  ko - Name:\\nAge: | 이름:나이:
  ko - one line | 한\\n줄
  ru + Two\\nlines\\nmore | Две\\nстроки\\nещё
  ru + a\\tb\\tc | а\\tб\\tв
  ru + No escapes here | Здесь ничего такого нет
  ru + C:\\Windows | C:\\Windows
  ru + end\\r\\n | конец\\r\\n
  ru + first\\n | первая\\n
  ru + \\tindent | \\tотступ
  ru + Wait…\\n | Ждите…\\n
  ru + a\\nb | а\\nб
  ko + Two\\nlines\\nmore | 두\\n줄\\n더
  ko + a\\tb\\tc | ㄱ\\tㄴ\\tㄷ
  ko + No escapes here | 여기에는 없다
  ko + C:\\Windows | C:\\Windows
  ko + end\\r\\n | 끝\\r\\n
  ko + first\\n | 첫째\\n
  ko + \\tindent | \\t들여쓰기
  ko + Wait…\\n | 기다리십시오…\\n
  ko + a\\nb | ㄱ\\nㄴ
  ru - Two\\nlines\\nmore | Две\\nстроки и ещё
  ru - end\\r\\n | конец\\n
  ru - first\\n | первая
  ru - \\tindent | отступ
  ru - Wait…\\n | Ждите…\\n\\n
  ru - one line | одна\\nстрока
  ru - Name:\\t%s | Имя: %s
  ru - Done.\\n\\n | Готово.\\n
  ko - Two\\nlines\\nmore | 두\\n줄 더
  ko - end\\r\\n | 끝\\n
  ko - first\\n | 첫째
  ko - \\tindent | 들여쓰기
  ko - Wait…\\n | 기다리십시오…\\n\\n
  ko - Name:\\t%s | 이름: %s
  ko - Done.\\n\\n | 끝남.\\n
  ko - a\\nb\\nc | ㄱ\\nㄴ ㄷ
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
  ru + &Print… | &Печать…
  ru + E_xit | В_ыход
  ru + Research & Development | Исследования и разработки
  ru + the file my_file.txt is open | файл my_file.txt открыт
  ru + Find &Next | Найти &далее
  ru + fish &amp; chips | рыба и картофель
  ko + &Print… | 인쇄(&P)…
  ko + E_xit | 끝내기(_X)
  ko + Research & Development | 연구와 개발
  ko + the file my_file.txt is open | my_file.txt 파일이 열려 있음
  ko + Find &Next | 다음 찾기(&N)
  ko + fish &amp; chips | 물고기와 감자
  ko + _Help | 도움말(_H)
  ko + Tom & Jerry | 톰과 제리
  ru - &Print… | Печать…
  ru - _Help | Справка
  ru - Find &Next | Найти далее
  ru - &Tools | Сервис
  ru - _Undo | Отменить
  ru - Zoom &In | Увеличить
  ru - Select _All | Выделить всё
  ko - &Print… | 인쇄…
  ko - _Help | 도움말
  ko - Find &Next | 다음 찾기
  ko - &Tools | 도구
  ko - _Undo | 되돌리기
  ko - Zoom &In | 확대
  ko - Select _All | 모두 선택
  ko - Save &As… | 다른 이름으로 저장…
  = message-structure
  ru - {n, plural, one {# file} other {# files}} | {n, select, one {# файл} other {# файлов}}
  ru - { $n -> [one] One file *[other] { $n } files } | { $n -> [one] Один файл [other] { $n } файлов }
  ru + { $n -> [one] One file *[other] { $n } files } | { $n -> [one] Один файл [few] { $n } файла *[other] { $n } файлов }
  = message-structure
  ru - {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} other {# файлов}}
  ru - {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} few {# файла} many {файлов} other {# файла}}
  ru - {n, plural, one {# file} other {# files}} | {n, plural, one {# файл} two {# файла} few {# файла} other {# файлов}}
  ko - {n, plural, one {# file} other {# files}} | {n, plural, few {파일 #개} other {파일 #개}}
  ko + {n, plural, one {# file} other {# files}} | {n, plural, one {파일 #개} other {파일 #개}}
  ko + {n, plural, one {# file} other {# files}} | 파일 {n}개
  ru - {who, select, female {She} male {He} other {They}} left | {who, select, female {Она} other {Они}} ушли
  ru - {who, select, female {She} other {They}} left | {who, select, женщина {Она} other {Они}} ушли
  ko - {who, select, female {She} male {He} other {They}} left | {who, select, female {녀자} other {그들}} 떠남
  ru - {who, select, female {{n, plural, one {# her} other {# hers}}} other {#}} | {who, select, female {{n, plural, one {# её} other {# её}}} other {#}}
  ru - Due {d, date, ::yMMMd} | Срок: {d, date, ::yMMM}
  ru + Due {d, date, MM/dd/yyyy} | Срок: {d, date, dd.MM.yyyy}
  ru - Due {d, date, short} | Срок: {d, time, short}
  ru - It costs {p, number, ::currency/USD} | Стоит {p, number, ::currency/EUR}
  ko - It costs {p, number, percent} | 값은 {p}
  ko + Due {d, date, short} | 기한: {d, date, short}
  ru - Open { brand-name } now | Откройте { бренд }
  ru + Open { brand-name } now | Откройте { brand-name }
  ru + About { -brand } | О программе { -brand(case: "prepositional") }
  ru - Seen { DATETIME($when, month: "long") } | Виделись { NUMBER($when) }
  ru - { $n -> [one] { $n } file *[other] { $n } files } | { $n -> [one] { $n } файл *[other] { $n } файлов }
  ru + { $n -> [one] { $n } file *[other] { $n } files } | { $n -> [one] { $n } файл [few] { $n } файла *[other] { $n } файлов }
  ko + { $n -> [one] { $n } file *[other] { $n } files } | 파일 { $n }개
  ko - { $n -> [one] { $n } file *[other] { $n } files } | { $n -> [few] 파일 { $n }개 *[other] 파일 { $n }개 }
  ru - Text '{'a'}' { $n } | Текст { $m }
  ru + Use '{' and {n, number} | Пишите '{' и {n, number}
  = inline-code-mismatch
  ru - <b>Open</b> { $file } | Откройте { $file }
  ru + <b>Open</b> { $file } | <b>Откройте</b> { $file }
  ru + --assume <package=version> | --assume <пакет=версия>
  ko + COUNTRY <code|wildcard> | COUNTRY <코드|와일드카드>
  ru - <a href="x">road</a> | дорога
  = identifier-mismatch
  ru - Set max_connections in the file. | Задайте max_conections в файле.
  ru - Run it with --dry-run first. | Сначала запустите с --dry-rum.
  ru - Press Ctrl+Shift+N to start. | Нажмите Ctrl+Shift+M, чтобы начать.
  ru - Press Ctrl+N. | Нажмите Alt+N.
  ru - Open rules.yaml and read it. | Откройте rulse.yaml и прочитайте.
  ru - The class QTextEdit is new. | Класс QTextEidt новый.
  ru - Use &nbsp; between words. | Ставьте &nbps; между словами.
  ru - Set $EDITOR to vim. | Задайте $EDTIOR равным vim.
  ru - Call main() first. | Сначала вызовите mian().
  ru - The option --no-verify skips it. | Параметр --no-verfy пропускает это.
  ru - The setting LC_MESSAGES counts. | Важна переменная LC_MESAGES.
  ru - Install org.gnome.Maps now. | Установите org.gnome.Mpas сейчас.
  ru - It needs PyGObject to run. | Для запуска нужен PyGObejct.
  ru - Escape it as &lt; here. | Запишите как &gt; здесь.
  ru - The key foo_bar is gone. | Ключа foo_baz нет.
  ru + Set max_connections in the file. | Задайте max_connections в файле.
  ru + Run it with --dry-run first. | Сначала запустите с --dry-run.
  ru + Press Ctrl+Shift+N to start. | Нажмите Ctrl+Shift+N, чтобы начать.
  ru + Press Ctrl+Shift+N. | Нажмите Shift+Ctrl+N.
  ru + Press Ctrl+Delete. | Нажмите Ctrl+Del.
  ru + Press Ctrl+F. | Нажмите Ctrl+А.
  ru + Press CTRL+S. | Нажмите Ctrl+S.
  ru + Press Control+S. | Нажмите Ctrl+S.
  ru + The “max_connections” setting | Параметр «max_connections»
  ru + Open rules.yaml. | Откройте rules.yaml.
  ru + Use JavaScript. | Используйте JavaScript.
  ru + PDFs and GIFs by ImageMagick | Файлы PDF и GIF от ImageMagick
  ru + The URLs of OpenPGP keys | URL ключей OpenPGP
  ru + Log in to GitHub or Gitlab. | Войдите в GitHub или GitLab.
  ru + “Text” &mdash; Name | «Текст» &ndash; имя
  ru + &quot;Text&quot; | &laquo;Текст&raquo;
  ru + Save _As | Сохранить _как
  ru + the file my_file.txt | файл мой_файл.txt
  ru + foo_bar and foo_baz | foo_baz и foo_bar
  ru + Supports IPv4 and IPv6. | Работает с IPv4 и IPv6.
  ko - Set max_connections in the file. | 파일에서 max_conections를 설정하십시오.
  ko - Run it with --dry-run first. | 먼저 --dry-rum으로 실행하십시오.
  ko - Press Ctrl+Shift+N to start. | 시작하려면 Ctrl+Shift+M을 누르십시오.
  ko - Press Ctrl+N. | Alt+N을 누르십시오.
  ko - Open rules.yaml and read it. | rulse.yaml을 열고 읽으십시오.
  ko - The class QTextEdit is new. | QTextEidt 클래스는 새것이다.
  ko - Use &nbsp; between words. | 단어 사이에 &nbps;를 쓰십시오.
  ko - Set $EDITOR to vim. | $EDTIOR를 vim으로 설정하십시오.
  ko - Call main() first. | 먼저 mian()을 부르십시오.
  ko - The option --no-verify skips it. | --no-verfy 선택항목이 그것을 건너뛴다.
  ko - Install org.gnome.Maps now. | 이제 org.gnome.Mpas를 설치하십시오.
  ko + Set max_connections in the file. | 파일에서 max_connections를 설정하십시오.
  ko + Run it with --dry-run first. | 먼저 --dry-run으로 실행하십시오.
  ko + Press Ctrl+Shift+N. | Ctrl+Shift+N을 누르십시오.
  ko + Press Shift+Ctrl+N. | Ctrl+Shift+N을 누르십시오.
  ko + Press Ctrl+Del. | Ctrl+Delete를 누르십시오.
  ko + Open rules.yaml. | rules.yaml을 여십시오.
  ko + Use JavaScript. | JavaScript를 쓰십시오.
  ko + The URLs of OpenPGP keys | OpenPGP 열쇠의 URL
  ko + Save _As | 다른 이름으로 저장(_A)
  ko + Log in to GitHub. | Github에 가입하십시오.
  ko + Use &nbsp; here. | 여기에 &nbsp;를 쓰십시오.
  ru>en - Задайте max_connections в файле. | Set max_conections in the file.
  ru>en - Сначала запустите с --dry-run. | Run it with --dry-rum first.
  ru>en - Нажмите Ctrl+Shift+N. | Press Ctrl+Shift+M.
  ru>en - Откройте rules.yaml. | Open rulse.yaml.
  ru>en - Класс QTextEdit новый. | The class QTextEidt is new.
  ru>en - Ставьте &nbsp; между словами. | Use &nbps; between words.
  ru>en - Вызовите main(). | Call mian().
  ru>en - Задайте $EDITOR. | Set $EDTIOR.
  ru>en - Параметр --no-verify пропускает это. | The option --no-verfy skips it.
  ko>en - --dry-run으로 실행하십시오. | Run it with --dry-rum.
  ko>en - max_connections를 설정하십시오. | Set max_conections.
  ru>en + Задайте max_connections в файле. | Set max_connections in the file.
  ru>en + Сначала запустите с --dry-run. | Run it with --dry-run first.
  ru>en + Нажмите Ctrl+Shift+N. | Press Ctrl+Shift+N.
  ru>en + Откройте rules.yaml. | Open rules.yaml.
  ru>en + Класс QTextEdit новый. | The class QTextEdit is new.
  ru>en + Ставьте &nbsp; между словами. | Use &nbsp; between words.
  ru>en + Вызовите main(). | Call main().
  ru>en + Нажмите Ctrl+Del. | Press Ctrl+Delete.
  ru>en + Войдите в Github. | Log in to GitHub.
  ko>en + --dry-run으로 실행하십시오. | Run it with --dry-run.
  ko>en + max_connections를 설정하십시오. | Set max_connections.
  ru>ko - Задайте max_connections. | max_conections를 설정하십시오.
  ru>ko - Нажмите Ctrl+N. | Ctrl+M을 누르십시오.
  ru>ko + Задайте max_connections. | max_connections를 설정하십시오.
  ko>ru - rules.yaml을 여십시오. | Откройте rulse.yaml.
  ko>ru - --dry-run으로 실행하십시오. | Запустите с --dry-rum.
  ko>ru + rules.yaml을 여십시오. | Откройте rules.yaml.
  """

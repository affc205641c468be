/// Placeholders and messages in the notations of many libraries, after the documentation of each; how a row is written, see
/// ``ruleRows``.
let notationRows = """
  = inline-code-mismatch
  ru - The module @name is on | Модуль включён
  ko - The module @name is on | 모듈이 켜져 있다
  ru + Read %lu of %zu bytes | Прочитано %lu из %zu байт
  ru - Read %lu of %zu bytes | Прочитано %lu байт
  ru - Read %lu bytes | Прочитано %ld байт
  ru + %-10s %5.2f | %-10s %5.2f
  ru - %5.2f seconds | %5.2d секунд
  ru + %*d items | %*d элементов
  ru - %*d items | %d элементов
  ru + Error 0x%08x in %s | Ошибка 0x%08x в %s
  ru - Error 0x%08x in %s | Ошибка 0x%08d в %s
  ru + %1$s: %2$d errors | %2$d ошибок в %1$s
  ru - %1$s: %2$d errors | %1$d ошибок в %2$s
  ru - %1$s: %2$d errors | Ошибок: %3$d в %1$s
  ru + %d %% done | Готово на %d %%
  ko + Read %lu of %zu bytes | %2$zu바이트중 %1$lu바이트 읽음
  ko - Read %hhd | %d 읽음
  ko + %c is no %s | %c은(는) %s이(가) 아님
  ru + %(count)d of %(total)d (%(pct).1f%%) | %(count)d из %(total)d (%(pct).1f%%)
  ru - %(count)d of %(total)d | %(count)d из %(всего)d
  ru - %(name)s sent %(count)d | %(name)s отправил %(count)
  ru + %r is no number | %r — не число
  ru - %r is no number | Это не число
  ko + %(user)s has %(n)d letters | %(user)s에게 편지 %(n)d통
  ko - %(user)s has %(n)d letters | %(user)s에게 편지 %(n)s통
  ru + {} of {} | {} из {}
  ru - {} of {} | {} из
  ru + {0} of {1} | {1}: {0}
  ru - {0} of {1} | {0}: {2}
  ru + {name!r} is unknown | Имя {name!r} неизвестно
  ru - {name!r} is unknown | Имя {name!s} неизвестно
  ru + {price:.2f} roubles | {price:.2f} руб.
  ru - {price:.2f} roubles | {prise:.2f} руб.
  ru - {price:.2f} roubles | рублей
  ru + {user.name} of {team[lead]} | {user.name} из {team[lead]}
  ru - {user.name} left | {user.имя} вышел
  ru + Use {{}} for {name} | Пишите {{}} для {name}
  ko + {:>10} items | {:>10}개
  ko - {:>10} items | 개
  ko - {price:,} won | {price}원
  ru + Copy %1 to %2 | Копировать %1 в %2
  ru + %n file(s) | %n файл(ов)
  ru - %n file(s) | файл(ов)
  ru + %L1 bytes | %L1 байт
  ru - %L1 bytes | %1 байт
  ru - %L1 bytes | %L2 байт
  ru + %Ln bytes | %Ln байт
  ru - %Ln bytes | байт
  ko + %n file(s) | 파일 %n개
  ko - %n file(s) | 파일
  ko - Copy %1 to %2 | %1을(를) %1(으)로 복사
  ru + %@ sent %ld files | %@ отправил %ld файлов
  ru + %1$@ sent %2$ld files | %2$ld файлов отправил %1$@
  ru - %1$@ sent %2$ld files | %2$@ файлов отправил %1$ld
  ru - %1$@ and %2$@ | %1$@ и %1$@
  ko + “%@” is full | “%@”이(가) 가득 참
  ko - “%@” is full | “@”이(가) 가득 참
  ru + On {0,date,short} at {0,time,short} | {0,date,short} в {0,time,short}
  ru - There {0,choice,0#are no files|1#is one file|1<are {0} files}. | {0,choice,0#Нет файлов|1#Один файл|1<Файлов: {1}}.
  ru - There {0,choice,0#are no files|1#is one file|1<are {0} files}. | {0,choice,0#Нет файлов|1#Один файл}.
  ru + It''s {0} | Это {0}
  ko + {0} has {1} | {0}에 {1}이(가) 있음
  ko - {0} has {1} | {0}에 있음
  ru + {{count}} items for {{name}} | {{count}} элементов для {{name}}
  ru - {{count}} items for {{name}} | {{count}} элементов
  ru - {{count}} items | {count} элементов
  ru + See $t(help.title) | См. $t(help.title)
  ru + {{- html}} text | {{- html}} текст
  ru - {{- html}} text | текст
  ru + {{value, number}} km | {{value, number}} км
  ko + {{count}} items | {{count}}개
  ko - {{count}} items | {{cuont}}개
  ru + {count, plural, =0 {none} =1 {one} other {{{count}} items}} | {count, plural, =0 {нет} =1 {один} one {{{count}} шт.} few {{{count}} шт.} many {{{count}} шт.} other {{{count}} шт.}}
  ru + Hello, {{ user.name }}! | Здравствуйте, {{ user.name }}!
  ru + %{user} has %{count} items | У %{user} %{count} элементов
  ru - %{user} has %{count} items | У %{user} элементы
  ru - %{user} left | %{пользователь} вышел
  ru + %<price>.2f roubles | %<price>.2f руб.
  ru - %<price>.2f roubles | %<prise>.2f руб.
  ko + %{count} items | %{count}개
  ko - %{count} items | {count}개
  ru + The module @name has %count files at :url | В модуле @name файлов: %count, адрес :url
  ru + Write @mention to the user | Напишите пользователю @mention
  ko + The module @name is on | @name 모듈이 켜져 있다
  ru + ${user.name} of ${count} | ${user.name} из ${count}
  ru - ${user.name} of ${count} | ${user.name} из {count}
  ru - ${user.name} left | ${user.имя} вышел
  ko + ${count} items | ${count}개
  ko - ${count} items | ${conut}개
  ru + Set $HOME and ${PATH} | Задайте $HOME и ${PATH}
  ru - Set ${PATH} first | Сначала задайте ${PAHT}
  ru - Set ${PATH} first | Сначала задайте путь
  ru + Run `make test` in $1 | Выполните `make test` в $1
  ko + Set $HOME | $HOME을 설정하십시오
  ko - Set ${PATH} | 설정하십시오
  = placeholder-order
  ko - Read %lu of %zu bytes | %zu바이트중 %lu바이트 읽음
  ru - %@ sent %ld files | %ld файлов отправил %@
  = message-structure
  ru + {0} has {1,number,integer} files | У {0} {1,number,integer} файлов
  ru - {0} has {1,number,integer} files | У {0} {1,number,percent} файлов
  ru - {0} has {1,number,integer} files | {1,number,integer} файлов
  ru - On {0,date,short} at {0,time,short} | {0,date,short}
  ru + There {0,choice,0#are no files|1#is one file|1<are {0} files}. | {0,choice,0#Нет файлов|1#Один файл|1<Файлов: {0}}.
  ru + {n, plural, =0 {No files} one {# file} other {# files}} | {n, plural, =0 {Нет файлов} one {# файл} few {# файла} many {# файлов} other {# файла}}
  ru + {n, plural, offset:1 =0 {Nobody} =1 {{who}} one {{who} and one more} other {{who} and # more}} | {n, plural, offset:1 =0 {Никто} =1 {{who}} one {{who} и ещё #} few {{who} и ещё #} many {{who} и ещё #} other {{who} и ещё #}}
  ru - {n, plural, offset:1 =0 {Nobody} =1 {{who}} one {{who} and one more} other {{who} and # more}} | {n, plural, offset:2 =0 {Никто} =1 {{who}} one {{who} и ещё #} few {{who} и ещё #} many {{who} и ещё #} other {{who} и ещё #}}
  ru - {n, plural, offset:1 =0 {Nobody} =1 {{who}} one {{who} and one more} other {{who} and # more}} | {n, plural, offset:1 =0 {Никто} =1 {{who}} one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}
  ru + {sex, select, male {He} female {She} other {They}} came | {sex, select, male {Он пришёл} female {Она пришла} other {Они пришли}}
  ru - {sex, select, male {He} female {She} other {They}} came | {sex, select, мужской {Он пришёл} female {Она пришла} other {Они пришли}}
  ru - {sex, select, male {He} female {She} other {They}} came | {sex, select, male {Он пришёл} female {Она пришла}}
  ru + the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} floor | {n, selectordinal, other {#-й}} этаж
  ru - the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} floor | {m, selectordinal, other {#-й}} этаж
  ru - the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} floor | {n, plural, other {#-й}} этаж
  ko + {n, plural, =0 {No files} one {# file} other {# files}} | {n, plural, =0 {파일 없음} other {파일 #개}}
  ko - {n, plural, =0 {No files} one {# file} other {# files}} | {n, plural, =0 {파일 없음} other {파일}}
  ko - {n, plural, one {# file} other {# files}} | {n, plural, one {# file} few {#} other {파일 #개}}
  ru + { $n -> [0] No letters [one] One letter *[other] { $n } letters } | { $n -> [0] Писем нет [one] { $n } письмо [few] { $n } письма *[many] { $n } писем }
  ru - { $n -> [one] One letter *[other] { $n } letters } | { $n -> [one] Письмо *[many] Писем }
  ru + { PLATFORM() -> [macos] Preferences *[other] Settings } | { PLATFORM() -> [macos] Параметры *[other] Настройки }
  ru - { PLATFORM() -> [macos] Preferences *[other] Settings } | { PLATFORM() -> [windows] Параметры *[other] Настройки }
  ru - { -brand-short-name } needs { $size } MB | Нужно { $size } МБ
  ru + { -brand-short-name } needs { $size } MB | { -brand-short-name } нужно { $size } МБ
  ko + { NUMBER($ratio, style: "percent") } done | { NUMBER($ratio, style: "percent") } 완료
  ko - { NUMBER($ratio, style: "percent") } done | { $ratio2 } 완료
  ru - {{value, number}} km | {{val, number}} км
  ru - Hello, {{ user.name }}! | Здравствуйте, {{ user.nmae }}!
  ru - Hello, {{ user.name }}! | Здравствуйте!
  = unit-mismatch
  ru - %d %% done | Готово на %d
  ru - %(pct).1f%% | %(pct).1f
  ko - %lu%% full | %lu 참
  = number-mismatch
  ru - {n, plural, =0 {No files} one {# file} other {# files}} | {n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}
  ru - {n, plural, =0 {No files} =1 {One file} other {# files}} | {n, plural, =0 {Нет файлов} =2 {Один файл} one {# файл} few {# файла} many {# файлов} other {# файла}}
  ko - {n, plural, =0 {No files} one {# file} other {# files}} | {n, plural, other {파일 #개}}
  ru - { $n -> [0] No letters [one] One letter *[other] { $n } letters } | { $n -> [one] { $n } письмо [few] { $n } письма *[many] { $n } писем }
  ru - Usage: $0 FILE | Использование: ФАЙЛ
  """

/// Letters and invisible characters; how a row is written, see ``ruleRows``.
let characterRows = """
  = mixed-script
  ru + WIDTH × HEIGHT | ШИРИНАxВЫСОТА
  ru - Home, End | ВЛЕВОHOME+SHIFT
  ru - MATE manual | MATEИнструкция
  ru - X interval | XИнтервал
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
  ru + a PDF document | PDF-документ
  ru + vitamins A and D | витамины A и D
  ru + the C: drive | диск C:
  ko + The road | 도로
  ko + USB stick | USB 기억기
  ko + the x coordinate | x 자리표
  ko + vitamin C | 비타민 C
  ko + Russian word мир | 로어단어 мир
  ko + a PDF document | PDF문서
  ko + Hello, %s | 안녕, %s
  ko + A and B | A와 B
  ko + the C: drive | C: 구동기
  ko + GNOME | GNOME
  ru - Pyongyang | Пх\u{0065}ньян
  ru - bridge | м\u{006F}ст
  ru - to open a window | \u{006F}ткрыть окно
  ru - the USSR | \u{0043}ССР
  ko - Moscow (Москва) | 모스크바(М\u{006F}сква)
  ko - the word мост | 단어 м\u{006F}ст
  ko - GNOME | GN\u{041E}ME
  ko - Windows | Wind\u{043E}ws
  ko - the USSR, СССР | 쏘련(\u{0043}ССР)
  ko - Microsoft | Micros\u{043E}ft
  ko - Rason, Расон | 라선(Р\u{0061}сон)
  ko - an Apple | \u{0410}pple
  ko - the file | f\u{0456}le 파일
  ko - Russia, Россия | 로씨야(Р\u{006F}ссия)
  ru - Not here | \u{0048}\u{0065} здесь
  ru - In the city | \u{0042} городе
  ru - In the city | Мы \u{0062}удем \u{0048}а месте
  ru - What is it? | И что \u{006F}\u{0442}\u{0430}?
  ru - as before | всё \u{006B}\u{0061}\u{006B} прежде
  ru + grade B is not lower | класс B не ниже
  ru + the HE project | Проект HE готов
  ru + a &Te&X group | группа TeX документов
  ru + He is an element | Элемент He здесь
  ru + Move it to a MAC address | на MAC адрес
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
  ru + déjà vu | дежавю (déjà vu)
  ru + 20 °C | 20 °C
  ru + São Paulo | Сан-Паулу (São Paulo)
  ru + ½ | ½
  ru + «Rasûl» | «Расул»
  ru + naïve | naïve
  ru + € 5 | 5 €
  ru + Zoë | Zoë
  ko + Open | 열기
  ko + déjà vu | 데자뷔(déjà vu)
  ko + 20 °C | 20°C
  ko + São Paulo | 쌍빠울로(São Paulo)
  ko + Ñandú | 난두(Ñandú)
  ko + € 5 | 5€
  ko + Zoë | Zoë
  ko + ½ | ½
  ko + naïve | naïve
  ru - bridge | Ð¼Ð¾ÑÑ‚
  ru - yes | Ð´Ð°
  ru - no | Ð½ÐµÑ‚
  ru - file %s | Ñ„Ð°Ð¹Ð» %s
  ru - the “new” road | â€œÐ½Ð¾Ð²Ð°Ñâ€ дорога
  ru - city | г\u{FFFD}род
  ko - bridge | ë‹¤ë¦¬
  ko - yes | ì˜ˆ
  ko - no | ì•„ë‹ˆì˜¤
  ko - file %s | íŒŒì¼ %s
  ko - it’s | 그것â€™
  ko - the “new” road | â€œìƒˆâ€ 도로
  ko - city | 도\u{FFFD}
  ko - road | ë„ë¡œ
  = invisible-character
  ru + Open | Открыть
  ru + a\u{200B}b | а\u{200B}б
  ko + family 👨‍👩‍👧 | 가족 👨‍👩‍👧
  ru - Open it | Открыть\u{200B} это
  ru - Open it | \u{FEFF}Открыть
  ru - Open it | Откры\u{00AD}ть
  ko - Open it | 열\u{2060}기
  ko - Open it | \u{202E}열기
  ru + The guests left. | Гости уехали.
  ru + 1 200 | 1\u{202F}200
  ru + no-break | без\u{00A0}разрыва
  ru + emoji 👩‍🚀 | эмодзи 👩‍🚀
  ru + word\u{00AD}wrap | пере\u{00AD}нос
  ru + tab\t | знак\t
  ru + \u{200E}mark | \u{200E}метка
  ru + two lines\u{2028} | две строки\u{2028}
  ko + The guests left. | 손님들이 떠났다.
  ko + 1 200 | 1\u{202F}200
  ko + no-break | 줄바꿈\u{00A0}없음
  ko + word\u{00AD}wrap | 단어\u{00AD}나눔
  ko + tab\t | 기호\t
  ko + \u{200E}mark | \u{200E}표식
  ko + two lines\u{2028} | 두줄\u{2028}
  ko + A file | 파일
  ko + a\u{200B}b | ㄱ\u{200B}ㄴ
  ru - The guests left. | Гости\u{200E} уехали.
  ru - Save | Сохра\u{200C}нить
  ru - bridge | мост\u{FEFF}
  ru - yes | да\u{0007}
  ru - road | до\u{2060}рога
  ru - file | \u{202A}файл\u{202C}
  ru - two | два\u{0080}
  ko - The guests left. | 손님들이\u{200E} 떠났다.
  ko - Save | 저\u{200C}장
  ko - bridge | 다리\u{FEFF}
  ko - yes | 예\u{0007}
  ko - road | 도\u{00AD}로
  ko - file | \u{202A}파일\u{202C}
  ko - two | 둘\u{0080}
  ko - city | 도\u{200B}시
  = decomposed-text
  ru + My | Мой
  ru + Christmas tree | Ёлка
  ru + stress | за\u{0301}мок
  ru + The guests left. | Гости уехали.
  ru + café | café
  ru + a tram | трамвай
  ru + aircraft | самолёт
  ru + PDF | PDF
  ru + 5 | 5
  ru + … | …
  ko + Open | 열기
  ko + Save | 저장
  ko + The guests left. | 손님들이 떠났다.
  ko + café | 카페 café
  ko + letter ㄱ | 글자 ㄱ
  ko + PDF | PDF
  ko + 5 | 5
  ko + … | …
  ko + mid dot | 가운데점·
  ko + Old | 옛글
  ru - Christmas tree | Е\u{0308}лка
  ru - a tram | трамваи\u{0306}
  ru - aircraft | самоле\u{0308}т
  ru - third | третии\u{0306}
  ru - black | че\u{0308}рныи\u{0306}
  ru - café | кафе cafe\u{0301}
  ru - his | твои\u{0306}
  ru - war | воинои\u{0306}
  ru - song | пе\u{0308}сни
  ru - new | новыи\u{0306} мост
  ko - Open | \u{110B}\u{1167}\u{11AF}\u{1100}\u{1175}
  ko - Save | \u{110C}\u{1165}\u{110C}\u{1161}\u{11BC}
  ko - café | 카페 cafe\u{0301}
  ko - road | \u{1103}\u{1169}\u{1105}\u{1169}
  ko - bridge | \u{1103}\u{1161}\u{1105}\u{1175}
  ko - river | 두만\u{1100}\u{1161}\u{11BC}
  ko - yes | \u{110B}\u{1168}
  ko - file | 파\u{110B}\u{1175}\u{11AF}
  ko - city | 도\u{1109}\u{1175}
  ko - car | \u{110E}\u{1161}를 타고
  = mojibake
  ru - The road | Äîðîãà
  ru + The French island | Остров Île
  = mojibake
  ru - Open the program window | úÁËÒÙÔØ ÆÁÊÌ
  ru - Open the program window | ъБЛТЩФШ ЖБКМ
  ru - Open the program window | гЮЙПШРЭ НЙМН
  ru - Open the program window | РћС‚РєСЂС‹С‚СЊ РѕРєРЅРѕ РїСЂРѕРіСЂР°РјРјС‹
  ru - Open the program window | Р—Р°РєСЂС‹С‚СЊ С„Р°Р№Р»
  ru - Open the program window | п≈п╟п╨я─я▀я┌я▄ я└п╟п╧п╩
  ru - Open the program window | ╨Ч╨░╨║╤А╤Л╤В╤М ╤Д╨░╨╣╨╗
  ru - Open the program window | ЋвЄалвм ®Є\u{AD}® Їа®Ја\u{A0}¬¬л
  ko - Open the program window | ÆÄÀÏ ´Ý±â
  ko - Open the program window | ÇÁ·Î±×·¥ Ã¢ ¿\u{AD}±â
  ko - Open the program window | ЖДАП ґЭ±в
  ko - Open the program window | фдюо ╢щ╠Б
  ko - Open the program window | н”„лЎњк·ёлћЁ м°Ѕ м—ґкё°
  ru + The café of Håvard Kvålen | Кафе Håvard Kvålen
  ru + The language is Ukrainian | Українська мова
  ru + iPad and eBay in kWh | иПад и еБей в кВт·ч
  ru + Renée Zellweger and Øresund | Renée Zellweger и пролив Øresund
  ru + the ГОСТ of the РСФСР | ГОСТ РСФСР, вуз МГУ, НИИЖБ
  ru + Windows® and Linux© | Windows® и Linux©, «Яндекс®»
  ru + 20 °C ± 5 | 20 °C ± 5
  ko + Русский | Русский
  ko + The café | 카페 “café”
  ko + 20 °C ± 5, ·, × | 20 °C ± 5, 남·북, ×
  = untranslated
  ru - Open | Open
  ru - Settings… | Settings…
  ru - Last Modified | Last Modified
  ru - File Name: | File Name:
  ru - Open File | Open File
  ko - Open | Open
  ko - Settings… | Settings…
  ko - Last Modified | Last Modified
  ko - File Name: | File Name:
  ru + Delete | Delete
  ru + Windows | Windows
  ru + Firefox | Firefox
  ru + OK | OK
  ru + Calendar.app | Calendar.app
  ru + Red Star | Red Star
  ru + Enter | Enter
  ru + TITLE | TITLE
  ko + Home | Home
  ko + Shift | Shift
  ko + LibreOffice Calc | LibreOffice Calc
  ko + VIEW | VIEW
  = mixed-script
  ru - the cat | Ko\u{0442}
  ru - to us | \u{043D}a\u{0441} ждут
  = mojibake
  ru + fLIP cASE | иНВЕРТИРОВАТЬ РЕГИСТР
  = mixed-script
  ru - He left the USA. | Он покинул \u{0043}Ш\u{0041}.
  ru - He left the plant. | Он покинул З\u{0041}\u{0042}\u{004F}Д.
  ru + He left the USA. | Он покинул США.
  ru + an HTTP error | ошибка HTTP
  = invisible-character
  ko - Open | 열\u{3164}기
  ko - Open | 열\u{115F}기
  ko - Open | 열\u{FFA0}기
  ru - Open the file | Открыть\u{180E} файл
  ru - Open the file | Открыть \u{E0041}файл
  en>ko + A\u{3164}B | 가\u{3164}나
  ru + The flag of England | Флаг Англии \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}
  = mixed-script
  ru - Hello, everyone! | Пр\u{0438}\u{0076}ет всем!
  ru - The Internet | интер\u{006E}ет
  ru - a file | \u{0066}айл
  ru - the house | Наш до\u{006D} там
  ru - Russia speaks. | Росс\u{0069}я говорит.
  ru - the secretary | секретар\u{0062}
  ru - Chapter XI | Глава Х\u{0049}
  ru - the 18th century | \u{0058}\u{0056}ІІІ век
  ru - the Java language | язык Ј\u{0061}va
  ko - The API failed. | АР\u{0049}가 실패했다.
  ru + the nth element | n\u{043D}ый элемент
  ru + n items | nго порядка
  ru + the URLs | все URLы
  ru + an e-mail | e-mail и pdf-файл
  ru + Chapter XI | Глава XI
  ru + a 3D model | 3D-модель
  = untranslated
  ru - Settings | \u{C124}\u{C815}
  ru - Select the background colour | 选择背景颜色
  ko - Settings | Настройки
  ru - Choose a colour for the window. | Choisissez une couleur pour la fenêtre.
  ru - Your changes were kept. | Settings have been saved
  ru - please restart the computer | Please Restart The Computer
  ru - Close the window and try again. | TODO
  ko - Close the window and try this again. | -
  ko - The file was not found on this computer. | %s
  ru + %d of %d | %d/%d
  ru + from %s to %s | %s – %s
  ru + NAME OF TRANSLATORS | Ivan Petrov
  ru + Your names | Ivan Petrov, Anna Belova
  ko + the GNOME project | GNOME
  ko + Korean (한국어) | 한국어
  ru + the file system | NTFS
  = mojibake
  ru - Error while saving the file | рТЙ УПИТБОЕОЙЙ ПЫЙВЛБ
  ru - The text was lost. | ??????? ??? ?????
  ko - Settings | ????
  ru + What??? | ???
  ru + the power in kW | кВт
  = doubled-word
  ru - Wait, please. | Подождите,, пожалуйста.
  ru - Are you sure? | Вы уверены?.
  ko - Are you sure? | 맞습니까?.
  ru - The list is empty. | Список пуст..
  ru - One, two. | Один, два,.
  en - Подождите, пожалуйста. | Wait,, please.
  ru + Are you sure... | Вы уверены?..
  ru + Wait... | Подождите...
  ru + See ../file | См. ../file
  ru + Use a?.b here. | Здесь a?.b верно.
  en + и т. д. | etc.
  = space-before-mark
  ru - See the list (below). | См. список ( ниже ).
  ko - See the list (below). | 목록(아래 )을 보시오.
  ru + See the list ( below ). | См. список ( ниже ).
  ru + Faces :( are sad | Лица :( грустны
  ru + f(x, y) | f(x, y)
  """

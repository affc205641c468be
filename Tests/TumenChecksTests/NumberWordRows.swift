/// Numbers in digits against words, joined and vague ones; how a row is written, see ``ruleRows``.
let numberWordRows = """
  = number-mismatch
  ru + 1 million people | миллион человек
  ru + More than 1 million refugees fled. | Бежало более миллиона беженцев.
  ru + $1 million | миллион долларов
  ru + 1,000,000 people | миллион человек
  ru + It cost 1 billion rubles. | Это стоило миллиард рублей.
  ru + 1 trillion won | триллион вон
  ru>en + Миллион человек бежал. | 1 million people fled.
  ru>en + Более миллиарда рублей | More than 1 billion rubles
  ru>ko + Миллион человек бежал. | 100만 명이 피란했다.
  ru - 1 million people | миллиард человек
  ru - 1 million people | 2 миллиона человек
  ru - 1 million of 3 million people | часть из трёх миллионов человек
  ru>en - Более миллиарда рублей | More than 1 million rubles
  ru + The pack of A4 has 500 sheets. | В пачке A4 500 листов.
  ru + The F-16 700 km away was seen. | F-16 700 км спустя заметили.
  ru + On the M5 200 cars were stuck. | На трассе М5 200 машин застряли.
  ru + Phone iPhone 15 256 GB | Смартфон iPhone 15 256 ГБ
  ru + Galaxy S24 512 GB | Galaxy S24 512 ГБ
  ru + The Hwasong-18 600 km east | Хвасон-18 600 км к востоку
  ru>en + Galaxy S24 512 ГБ | Galaxy S24 512 GB
  ko + The YRR941 762KB camera is new | YRR941 762KB 카메라가 새롭다
  ko + The 1049bn camera is new | 1049bn 카메라가 새롭다
  ko + The TAD2 210bn camera is new | TAD2 210bn 카메라가 새롭다
  ru - Galaxy S24 512 GB | Galaxy S24 256 ГБ
  ru - On the M5 200 cars were stuck. | На трассе М5 300 машин застряли.
  ru - 1049bn won | 1048 млрд вон
  ru + About the 1100s | О XII веке
  ru + From the mid-1700s | С середины XVIII века
  ru + The 1500s and 1600s | XVI и XVII века
  ru + since the early 1900s | с начала 20-го века
  ru + It flourished in the 1100s. | Он процветал в двенадцатом веке.
  ru>en + К концу XIX века население удвоилось. | By the late 1800s the population had doubled.
  ko + About the 1100s | 12세기에 대하여
  ko + since the early 1900s | 20세기 초부터
  ko>en + 20세기 초부터 | since the early 1900s
  ru - About the 1100s | О XIII веке
  ko - since the early 1900s | 19세기 초부터
  ko>en - 18세기 초부터 | since the early 1900s
  ru + a 12-storey house | двенадцатиэтажный дом
  ru + a 25-year-old man | двадцатипятилетний мужчина
  ru + a 100-metre race | стометровка
  ru + a 100-percent result | стопроцентный результат
  ru + a 150-year-old oak | стопятидесятилетний дуб
  ru + a 200-year-old oak | двухсотлетний дуб
  ru + the 300th anniversary | трёхсотлетие
  ru + a 500-page novel | пятисотстраничный роман
  ru + a 12-month period | годичный срок
  ru + a 4-wheel drive | полный привод
  ru + a 50-year-old anniversary | полувековой юбилей
  ru>en + Двенадцатиэтажный дом построили за год. | The 12-storey building went up in a year.
  ru - a 26-year-old man | двадцатипятилетний мужчина
  ru - a 200-year-old oak | трёхсотлетний дуб
  ru - 100 stories | стоимость рассказов
  ko + A 48-megapixel camera | 4,800만 화소 카메라
  ko + The delay is given in milliseconds. | 지연 시간은 1,000분의 1초 단위로 표시됩니다.
  ko + This is a derivative work. | 이것은 2차적 저작물이다.
  ko + Teenagers spend most of their time online. | 10대들은 대부분의 시간을 온라인에서 보낸다.
  ko + The main opposition party boycotted the vote. | 제1야당은 표결에 불참했다.
  ko + The lobby is on the ground floor. | 로비는 1층에 있다.
  ko + He was 10 minutes late. | 그는 십 분 늦었다.
  ko + The third eyelid protects the eye. | 제3의 눈꺼풀은 눈을 보호한다.
  ko>en + 그는 십 분 늦었다. | He was 10 minutes late.
  ko - A 48-megapixel camera | 3,800만 화소 카메라
  ko - He was 10 minutes late. | 그는 이십 분 늦었다.
  ru - Hundreds of people died. | Погибли тысячи человек.
  ru + Hundreds of people died. | Погибли сотни человек.
  ru - Millions watched it. | Это смотрели миллиарды.
  ru + Tens of thousands of people came. | Пришли десятки тысяч человек.
  ru - Tens of thousands of people came. | Пришли сотни тысяч человек.
  ru + Thousands of people came. | Пришло несколько тысяч человек.
  ru + Hundreds of people came. | Пришло более тысячи человек.
  ru + Hundreds of people came in two groups. | Две тысячи человек пришли.
  ru>en - Погибли тысячи человек. | Hundreds of people died.
  ru>ko - Погибли тысячи человек. | 수백 명이 숨졌다.
  ru>ko + Погибли десятки тысяч человек. | 수만 명이 숨졌다.
  ko - Hundreds of people died. | 수천 명이 숨졌다.
  ko + Hundreds of people died. | 수백 명이 숨졌다.
  ko - Millions watched it. | 수억 명이 시청했다.
  ko + Millions watched it. | 수백만 명이 시청했다.
  ko + Hundreds of ways to see it | 볼 수만 있다면 수백 가지
  ru - half past two | в половине второго
  ru + half past one | в половине второго
  ru>en - в половине первого | half past one
  ru - Minus 20 degrees | 20 градусов
  ru + Minus 20 degrees | минус 20 градусов
  ru + Minus 20 degrees | −20 градусов
  ru + Minus 20 degrees | 20 градусов мороза
  ko - Minus 20 degrees | 20도
  ko + Minus 20 degrees | 영하 20도
  ko>en - 영하 20도 | 20 degrees
  ru + 10 minus 5 is 5 | 10 - 5 = 5
  = number-format
  ru - The ratio is 0.25. | Отношение равно 0.25.
  ru - From 0.1 to 0.9 | От 0.1 до 0.9
  ru - It is 2.5 times as long. | Он длиннее в 2.5 раза.
  ru + The ratio is 0.25. | Отношение равно 0,25.
  ru + See section 0.4. | См. раздел 0.4.
  ru + ATAN(0.8) equals 0.675. | ATAN(0.8) равняется 0.675.
  ru + since version 0.4 | начиная с версии 0.4
  ru + Python 0.9 is old. | Python 0.9 устарел.
  ru + Address 0.0.0.0 | Адрес 0.0.0.0
  ru + Set it to 0.5x | Установите 0.5x
  ru + It runs since 2.6. | Работает начиная с 2.6.
  = unit-mismatch
  ru - 5 kg per m² | 5 кг на м³
  ru + 5 kg per m² | 5 кг на м²
  ru + 5 kg per m³ and m² | 5 кг на м³ и кв. м
  = address-mismatch
  ru - See https://a.org/en/article/q/123 | См. https://a.org/ru/article/q/132
  ru + See https://a.org/en/article/q/123 | См. https://a.org/ru/article/q/123
  ru + See https://a.org/en/article/q/123 | См. https://a.org/ru/article/q/775
  """

/// Terms and names of the test glossary; how a row is written, see ``ruleRows``.
let termRows = """
  = missing-term
  ru - with Kim Jong Un | с Кимовым
  ru + Mikhail Mishustin left | Мишустинская команда уехала: Михаил Мишустин
  ru + with Pak Thae Song | с Пак Тхэ Соном
  ru + the road bridge | автомобильного моста
  ru + the road bridge | автодорожным мостом
  ru + an odd thing | нечто
  ru + They visited Rason. | Расонцы ждали.
  ru + the Rason market | рынок Расонского уезда
  ko + Kim Jong Un | 김정은은
  ko-KP + in Rason | 라선에서
  ko-KP + in Sonbong | 항구에서
  fr + Kim Jong Un in Rason | Kim Jong-un à Rason
  ko>ru + 김정은은 라선에서 | Ким Чен Ын в Расоне
  ru - the Tumen River | река
  ru - the road bridge | моста
  ru - Kim Jong Un, Kim Jong Un | он
  ko-KR - the Tumen River | 강
  ko-KR - Kim Jong Un | 그
  ru>en - Ким Чен Ын | the leader
  ru + the premier | премьер
  ru + Choe Son Hui spoke | Выступила Цой Сон Хи
  ru + across the Tumen River | через реку Туманную
  ru + The station is Rason | Станция Расон
  ru + Mikhail Mishustin's visit | визит Михаила Мишустина
  ko + the Tumen River | 두만강
  ko + Pak Thae Song spoke | 박태성은 연설했다
  ko + Choe Son Hui left | 최선희가 떠났다
  ko + with Kim Jong Un | 김정은과
  ko + across the Tumen River | 두만강을 건너
  ko + Choe Son Hui and Kim Jong Un | 최선희와 김정은
  ko + an odd thing | 이상한 것
  ko + Pak Thae Song's report | 박태성의 보고
  ko + the banks of the Tumen River | 두만강기슭
  ru - Choe Son Hui spoke | Выступила министр
  ru - Mikhail Mishustin left | Премьер уехал
  ru - Pak Thae Song arrived | Гость приехал
  ru - in Rason | в городе
  ru - across the Tumen River | через пролив
  ru - Kim Jong Un spoke | Он выступил
  ru - a new road bridge | новая переправа
  ko - the Tumen River | 강
  ko - Kim Jong Un spoke | 그가 말했다
  ko - Choe Son Hui left | 외무상이 떠났다
  ko - Pak Thae Song arrived | 손님이 도착했다
  ko - across the Tumen River | 바다를 건너
  ko - Choe Son Hui and others | 여러 사람들
  ko - Pak Thae Song's report | 총리의 보고
  ko - with Kim Jong Un | 그와 함께
  ko - the water of the Tumen River | 강물
  ko - a letter to Choe Son Hui | 편지 한장
  = forbidden-term
  ru + Pak Thae Song spoke. | Выступил Пак Тхэ Сон.
  ru + the road bridge | автомобильный мост
  ko-KR + Pak Thae Song spoke. | 박태성은 연설했다.
  ru - Pak Thae Song spoke. | Выступил Пак Тэ Сон.
  ru - the road bridge | автомост
  ko-KR - Pak Thae Song spoke. | 박태송은 연설했다.
  ru + the Tumen River | река Туманная
  ru + a meeting | встреча
  ru + a car bridge | автомобильный мост
  ru + with Pak Thae Song | с Пак Тхэ Соном
  ru + Pak Thae Song left | Пак Тхэсон уехал
  ru + bridges for cars | мосты для машин
  ru + an odd thing | странная вещь
  ru + Son Thae Pak | Сон Тхэ Пак
  ko-KR + a meeting | 회의
  ko-KR + the Tumen River | 두만강
  ko-KR + with Pak Thae Song | 박태성과 함께
  ko-KR + Pak Thae Song's | 박태성의
  ko-KR + the road bridge | 도로교
  ko-KR + in Rason | 나선에서
  ko-KR + Kim Jong Un | 김정은
  ko-KR + Pak and Song | 박과 송
  ko-KP + Pak Thae Song | 박태성
  ru - with Pak Thae Song | с Пак Тэ Соном
  ru - to Pak Thae Song | Пак Тэ Сону
  ru - the new road bridge | новый автомост
  ru - on the road bridge | на автомосту
  ru - an odd thing | штуковина
  ru - odd things | штуковины
  ru - about Pak Thae Song | о Пак Тэ Соне
  ru - road bridges | автомосты
  ko-KR - with Pak Thae Song | 박태송과 함께
  ko-KR - Pak Thae Song's report | 박태송의 보고
  ko-KR - Pak Thae Song said | 박태송이 말했다
  ko-KR - Premier Pak Thae Song | 박태송 총리
  ko-KR - to Pak Thae Song | 박태송에게
  ko-KR - Pak Thae Song only | 박태송만
  ko-KR - from Pak Thae Song | 박태송에게서
  ko-KR - Pak Thae Song too | 박태송도
  ko-KR - Pak Thae Song and others | 박태송과 다른 사람들
  = deprecated-term
  ru + the Tumen River | река Туманная
  ru - The Tumen River | Тумэньцзян (река Туманная)
  ru - in Rason | Наджин-Сонбон (Расон)
  ko-KP - the road bridge | 차다리를
  ru + across the Tumen River | через реку Туманную
  ru + in Rason | в Расоне
  ru + the road bridge | автомобильный мост
  ru + a river | река
  ru + a meeting | встреча
  ru + Choe Son Hui | Цой Сон Хи
  ru + the Amur | Амур
  ru + the banks of the Tumen River | берега реки Туманной
  ru + Rason and the Tumen River | Расон и река Туманная
  ko-KP + the road bridge | 자동차다리
  ko-KP + a bridge | 다리
  ko-KP + in Rason | 라선에서
  ko-KP + the Tumen River | 두만강
  ko-KP + a car | 자동차
  ko-KP + a meeting | 회의
  ko-KP + Kim Jong Un | 김정은
  ko-KP + the new road bridge | 새 자동차다리
  ko-KP + bridges of roads | 도로의 다리
  ko-KP + Pak Thae Song | 박태성
  ru - on the Tumen River | на Тумэньцзяне
  ru - the water of the Tumen River | вода Тумэньцзяна
  ru - to Rason | в Наджин-Сонбон
  ru - across the Tumen River | через Тумэньцзян
  ru - the Tumen River (river) | Тумэньцзян — река
  ru - along the Tumen River | вдоль Тумэньцзяна
  ru - Rason is a port | Наджин-Сонбон — порт
  ru - to the Tumen River | к Тумэньцзяну
  ko-KP - the new road bridge | 새 차다리
  ko-KP - on the road bridge | 차다리에서
  ko-KP - the road bridge is open | 차다리가 열렸다
  ko-KP - across the road bridge | 차다리로
  ko-KP - the road bridge, too | 차다리도
  ko-KP - road bridges | 차다리들
  ko-KP - the length of the road bridge | 차다리의 길이
  ko-KP - from the road bridge | 차다리에서부터
  ko-KP - a road bridge and a road | 차다리와 도로
  = admitted-term
  ru + the road bridge | автомобильный мост
  ru - the road bridge | автодорожный мост
  ru + the new road bridge | новый автомобильный мост
  ru + a bridge | мост
  ru + on the road bridge | на автомобильном мосту
  ru + road bridges | автомобильные мосты
  ru + the Tumen River | река Туманная
  ru + a meeting | встреча
  ru + a road | автодорога
  ru + in Rason | в Расоне
  ru + Kim Jong Un | Ким Чен Ын
  ru + motor roads | автодорожная сеть
  ru - Pak Thae Song left | Пак Тхэсон уехал
  ru - with Pak Thae Song | с Пак Тхэсоном
  ru - the new road bridge | новый автодорожный мост
  ru - on the road bridge | на автодорожном мосту
  ru - road bridges | автодорожные мосты
  ru - to Pak Thae Song | к Пак Тхэсону
  ru - of the road bridge | автодорожного моста
  ru - Pak Thae Song's | Пак Тхэсона
  ru - about Pak Thae Song | о Пак Тхэсоне
  = changed-term
  ru + The Sputnik system | Система Sputnik
  ru - The Sputnik system | Система спутников
  ko - The Sputnik system | 위성 체계
  ru + Sputnik is here | Sputnik здесь
  ru + the Sputnik agency | агентство Sputnik
  ru + a satellite | спутник
  ru + the word “Sputnik” | слово «Sputnik»
  ru + Sputnik, Sputnik | Sputnik и Sputnik
  ru + Sputnik 5 | Sputnik 5
  ru + on Sputnik | на Sputnik
  ru + by Sputnik: news | Sputnik: новости
  ru + a meeting | встреча
  ko + Sputnik is here | Sputnik가 여기에 있다
  ko + the Sputnik agency | Sputnik통신
  ko + a satellite | 위성
  ko + the word “Sputnik” | “Sputnik”라는 단어
  ko + Sputnik, Sputnik | Sputnik와 Sputnik
  ko + Sputnik 5 | Sputnik 5
  ko + on Sputnik | Sputnik에서
  ko + by Sputnik: news | Sputnik: 소식
  ko + a meeting | 회의
  ko + the Sputnik system | Sputnik 체계
  ru - Sputnik is here | Спутник здесь
  ru - the Sputnik agency | агентство «Спутник»
  ru - on Sputnik | на Спутнике
  ru - the word “Sputnik” | слово «спутник»
  ru - Sputnik 5 | Спутник 5
  ru - by Sputnik: news | Спутник: новости
  ru - Sputnik reports | Агентство сообщает
  ru - a Sputnik photo | фото Sputnlk
  ru - the Sputnik site | сайт
  ko - Sputnik is here | 스푸트니크가 여기에 있다
  ko - the Sputnik agency | 스푸트니크통신
  ko - on Sputnik | 스푸트니크에서
  ko - the word “Sputnik” | “위성”이라는 단어
  ko - Sputnik 5 | 위성 5호
  ko - by Sputnik: news | 위성: 소식
  ko - Sputnik reports | 통신이 보도했다
  ko - a Sputnik photo | 위성 사진
  ko - the Sputnik site | 싸이트
  = corrupted-name
  ru - Pak Thae Song came. | Приехал Пак Тхе Сон.
  ru - Mikhail Mishustin came. | Приехал Михаил Мишуcтин.
  ru - Mikhail Mishustin came. | Приехал Михаил Мишюстин.
  ru - Mikhail Mishustin came. | Приехал Михаил Мишуткин.
  ko-KR + Mikhail Mishustin came. | 미하일 미슈스틴이 왔다.
  ko-KR + Kim Jong Un | 그
  ru + Pak Thae Song | Пак Тхэ Сон
  ko-KR - Mikhail Mishustin came. | 미하일 미슈스탄이 왔다.
  ko-KR - Mikhail Mishustin came. | 미사일 미슈스틴이 왔다.
  ko-KR - Kim Jong Un came. | 김정온이 왔다.
  ru - Mikhail Mishustin came. | Приехал Михаил Нишустин.
  ru - Mikhail Mishustin came. | Приехал Михаил Машустин.
  ru - Mikhail Mishustin came. | Приехал Михаил Мишустен.
  ru - Mikhail Mishustin came. | Приехал Михаил Мишустан.
  ru - about Mikhail Mishustin | о Михаиле Мишустене
  ru + about Mikhail Mishustin | о Михаиле Мишустине
  ru - Mikhail Mishustin came. | Приехал Михаил Мишустинг.
  ru - Pak Thae Song came. | Приехал Пак Тхэ Сонг.
  ru - They visited Khabarovsk. | Они посетили Хабарово.
  ru + They visited Khabarovsk. | Они были на хабаровском рынке.
  ru + to Mikhail Mishustin | к Михаилу Мишустину
  ru + from Mikhail Mishustin | от Михаила Мишустина
  ru + Mikhail Mishustin's family | семья Мишустиных: Михаил Мишустин и другие
  ko-KR - Mikhail Mishustin came. | 미하일 미슈스티가 왔다.
  ru + Kim Jong Un spoke | Выступил Ким Чен Ын
  ru + Mikhail Mishustin left | Михаил Мишустин уехал
  ru + with Mikhail Mishustin | с Михаилом Мишустиным
  ru + Choe Son Hui | Цой Сон Хи
  ru + in Rason | в Расоне
  ru + Mikhail Mishustin and Ivan Petrov | Михаил Мишустин и Иван Петров
  ru + Pak Thae Song left | Пак Тхэсон уехал
  ru + the Tumen River | река Туманная
  ru + the continent of North America | Северо-Американский материк
  ru + Pak Thae Song and Kim Jong Un | Пак Тхэ Сон и Ким Чен Ын
  ko-KR + Pak Thae Song came | 박태성이 왔다
  ko-KR + Choe Son Hui came | 최선희가 왔다
  ko-KR + with Kim Jong Un | 김정은과 함께
  ko-KR + the Tumen River | 두만강
  ko-KR + Mikhail Mishustin's visit | 미하일 미슈스틴의 방문
  ko-KR + in Rason | 나선에서
  ko-KR + Pak Thae Song and Kim Jong Un | 박태성과 김정은
  ko-KR + Choe Son Hui | 최선희
  ru - Mikhail Mishustin left | Михаил Мешустин уехал
  ru - with Mikhail Mishustin | с Михаилом Мишуткиным
  ru - Kim Jong Un spoke | Выступил Ким Чен Ун
  ru - Mikhail Mishustin spoke | Выступил Михаил Мушустин
  ru - Choe Son Hui came | Приехала Цой Сон Ки
  ru - Mikhail Mishustin | Михаил Мошустин
  ru - Mikhail Mishustin's visit | визит Михаила Мешустина
  ko-KR - Mikhail Mishustin left | 미하일 미슈스팀이 떠났다
  ko-KR - Choe Son Hui came | 최선히가 왔다
  ko-KR - Kim Jong Un spoke | 김종은이 말했다
  ko-KR - with Kim Jong Un | 김전은과 함께
  ko-KR - Choe Son Hui left | 최손희가 떠났다
  ko-KR - Mikhail Mishustin's visit | 미하일 미슈틴의 방문
  ko-KR - Mikhail Mishustin spoke | 미카일 미슈스틴이 말했다
  = wrong-scheme
  ru + Choe Son Hui came | Приехала Цой Сон Хи
  ru + Kim Jong Un spoke | Выступил Ким Чен Ын
  ru + in Rason | в Расоне
  ru + with Pak Thae Song | с Пак Тхэ Соном
  ru + Mikhail Mishustin | Михаил Мишустин
  ru + a meeting | встреча
  ru + the Tumen River | река Туманная
  ru + Pak Thae Song left | Пак Тхэсон уехал
  ru + about Kim Jong Un | о Ким Чен Ыне
  ru + to Rason | в Расон
  ru - Choe Son Hui came | Приехала Чхве Сон Хи
  ru - Choe Son Hui left | Чвэ Сон Хи уехала
  ru - Kim Jong Un spoke | Выступил Ким Чжон Ын
  ru - Kim Jong Un came | Приехал Ким Джон Ын
  = foreign-name
  ru - President Kovalchenko arrived. | Президент Kovalchenko прибыл.
  ko - President Kovalchenko arrived. | Kovalchenko 대통령이 도착했다.
  ko - They met Minister Ivan Kovalchenko. | 그들은 장관 Kovalchenko와 만났다.
  ru + The Kovalchenko company arrived. | Компания Kovalchenko прибыла.
  ru + General Motors works. | Компания General Motors работает.
  ko + President Kovalchenko arrived. | 꼬발첸꼬 대통령이 도착했다.
  ru - Vladimir Orlov spoke | Выступил Vladimir Орлов
  ru - by John Smith | автор: John Смит
  ru - with Peter Smith and others | с Питером Smith и другими
  ru + by John Smith | автор: Джон Смит
  ru + by John Smith | автор: John Smith
  ru + Open Google Maps | Откройте Google Карты
  ru + Export to Google Photo | Экспорт в Google Фото
  ru + a Winchester Model 70 | Винчестер Model 70
  ru + the Debian Project | проект Debian Россия
  ru + in Rason | в Расоне
  ru - in Rason | в Rason
  ru - with Kim Jong Un | с Kim Jong Un
  ko-KP - in Rason | Rason에서
  ru + Kim Jong Un spoke | Выступил Ким Чен Ын
  ru + the Tumen River | река Туманная
  ru + Mikhail Mishustin | Михаил Мишустин
  ru + with Choe Son Hui | с Цой Сон Хи
  ru + a meeting | встреча
  ru + Sputnik | Sputnik
  ru + the road bridge | автомобильный мост
  ru + Pak Thae Song | Пак Тхэ Сон
  ru + Rason and Moscow | Расон и Москва
  ko-KP + in Rason | 라선에서
  ko-KP + the Tumen River | 두만강
  ko-KP + Kim Jong Un spoke | 김정은이 말했다
  ko-KP + with Choe Son Hui | 최선희와
  ko-KP + a meeting | 회의
  ko-KP + Sputnik | Sputnik
  ko-KP + the road bridge | 자동차다리
  ko-KP + Pak Thae Song | 박태성
  ko-KP + Rason and Moscow | 라선과 모스크바
  ko-KP + Choe Son Hui | 최선희
  ru - the Tumen River | Tumen River
  ru - Mikhail Mishustin left | Mikhail Mishustin уехал
  ru - with Choe Son Hui | с Choe Son Hui
  ru - the new road bridge | новый road bridge
  ru - Pak Thae Song spoke | Выступил Pak Thae Song
  ru - the premier left | premier уехал
  ru - Rason and Moscow | Rason и Москва
  ru - near Rason | возле Rason
  ko-KP - the Tumen River | Tumen River에서
  ko-KP - Kim Jong Un spoke | Kim Jong Un이 말했다
  ko-KP - with Choe Son Hui | Choe Son Hui와 함께
  ko-KP - the new road bridge | 새 road bridge
  ko-KP - Pak Thae Song spoke | Pak Thae Song이 연설했다
  ko-KP - Rason and Moscow | Rason과 모스크바
  ko-KP - near Rason | Rason부근
  ko-KP - to Rason | Rason으로
  ko-KP - Choe Son Hui | Choe Son Hui
  = corrupted-name
  ru - Sergei Gavrilov spoke | Выступил Сиргей Гаврилов
  ru - with Sergei Gavrilov | с Сиргеем Гавриловым
  ru - about Sergei Gavrilov | о Сергие Гаврилове
  ru>en - Выступил Сергей Гаврилов | Segrei Gavrilov spoke
  ru>en - визит Сергея Гаврилова | Sirgei Gavrilov’s visit
  ko - Sergei Gavrilov spoke | 새르게이 가브릴로프가 말했다
  ko - with Sergei Gavrilov | 세르메이 가브릴로프와
  ru + Sergei Gavrilov spoke | Выступил Сергей Гаврилов
  ru + Sergei Gavrilov spoke | Выступил президент Гаврилов
  ru + with Sergei Gavrilov | с Сергеем Петровичем Гавриловым
  ru + Sergei Gavrilov spoke | Выступил Сергей Петрович
  ru + with Sergei Gavrilov | с Сергеем Сергеевичем Гавриловым
  ru + Sergei Gavrilov | Гаврилов Сергей
  ru>en + Выступил Сергей Гаврилов | Sergey Gavrilov spoke
  ru>en + Выступил Сергей Гаврилов | President Gavrilov spoke
  ko + Sergei Gavrilov spoke | 대통령 가브릴로프가 말했다
  ko + Sergei Gavrilov spoke | 세르게이 가브릴로프 대통령이 말했다
  = admitted-term
  ru - two road bridges | два автодорожных моста
  ru - four road bridges | четыре новых автодорожных моста
  = missing-term
  ru - the berth | Привет
  ru - the berth | Причины
  ru - the berth | Природа края
  ru - the port | портрет
  ru - the port | поручение
  ru + the berth | терминалы
  ru + the berth | терминальный
  ru + the berth | к причалу
  ru + the market | рынка
  ru + the market | рыночный
  ru + the port | портовый
  ru + the ports | портами
  = outdated-title
  ru@2010-01-01 - President Sergei Gavrilov | Президент Сергей Гаврилов
  ru@2010-01-01 - with President Sergei Gavrilov | с президентом Сергеем Гавриловым
  ru>en@2010-01-01 - Президент Сергей Гаврилов | President Sergei Gavrilov
  ru>en@2010-01-01 - Президент Гаврилов | President Gavrilov
  ko@2010-01-01 - President Sergei Gavrilov | 세르게이 가브릴로프 대통령
  ko@2010-01-01 - President Sergei Gavrilov | 세르게이 가브릴로프 대통령이 말했다
  ko@2010-01-01 - President Sergei Gavrilov | 세르게이 가브릴로프대통령은
  ko@2024-05-01 - Premier Pak Thae Song | 박태성 총리
  ru@2013-01-01 + President Sergei Gavrilov | Президент Сергей Гаврилов
  ru@2010-01-01 + former President Sergei Gavrilov | бывший президент Сергей Гаврилов
  ru@2010-01-01 + Minister Sergei Gavrilov | Министр Сергей Гаврилов
  ru@2010-01-01 + Vice President Sergei Gavrilov | вице-президент Сергей Гаврилов
  ru>en@2010-01-01 + Президент и Сергей Гаврилов | The president and Sergei Gavrilov
  ru>en@2010-01-01 + будущий президент Сергей Гаврилов | future President Sergei Gavrilov
  ko@2013-01-01 + President Sergei Gavrilov | 세르게이 가브릴로프 대통령
  ko@2010-01-01 + Sergei Gavrilov met the president | 세르게이 가브릴로프는 대통령을 만났다
  = missing-term
  ko + He left for a visit to Japan. | 그는 방일 길에 올랐다.
  ko + His visit to the United States ended. | 그의 방미가 끝났다.
  ko + Exports to the United States fell. | 대미 수출이 줄었다.
  ko + Sanctions against Japan were extended. | 대일제재가 연장되였다.
  ko + Anti-Japanese feelings grew. | 반일 감정이 커졌다.
  ko-KP + Friendship of Korea and Japan | 조일친선
  ko + Talks of Korea and the United States | 한미 회담
  ko - He left for a visit to Japan. | 그는 방문 길에 올랐다.
  ko - Exports to the United States fell. | 대중 수출이 줄었다.
  ko - Korean friendship with Japan | 조중친선
  ko - a report on Japan | 일에 대한 보고
  ru + The president of Russia spoke. | Выступил президент РФ.
  ru + with the president of Russia | с президентом Российской Федерации
  ru + with the president of Russia | с президентом России
  ru - The president of Russia spoke. | Выступил премьер РФ.
  ru - The president of Russia spoke. | Выступил президент США.
  = corrupted-name
  ru - The UN protested. | ОНН выразила протест.
  ru - NATO protested. | НАТА выразила протест.
  ru - officials of NATO and the UN | представители НТО и ООН
  ru - The IAEA protested. | Протест выразил МАГАТ.
  ru + The UN protested. | ООН выразила протест.
  ru + The UN protested. | Организация Объединённых Наций выразила протест.
  ru + Type UN. | Введите ИО.
  ru + The UN and the WHO met. | Собралась ОПН.
  """

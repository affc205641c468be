/// Sentences left out, ends of short texts, names of Korean sources and particles of short words; how a row is written, see
/// ``ruleRows``.
let sentenceRows = """
  = missing-sentence
  ru + The road is open again. The bridge is still closed. | Дорога снова открыта. Мост всё ещё закрыт.
  ru + The road is open again. The bridge is still closed. | Дорога снова открыта, а мост всё ещё закрыт.
  ru + Mr. Smith came at 5 p.m. with his wife. | Господин Смит пришёл с женой в 17 часов.
  ru + See Fig. 3 and Tab. 4 for the lengths of the bridges. | Длину мостов см. на рис. 3 и в табл. 4.
  ru + 1. Open the gate and wait for the guard. | 1. Откройте ворота и ждите.
  ru + Stop! Do not move the gate. | Стойте! Не трогайте ворота.
  ru + Are you sure? The file will be deleted. | Вы уверены? Файл будет удалён.
  ru + The guests came. They stayed for two days. | Гости приехали и пробыли два дня.
  ru + It is late. Go home. | Уже поздно, идите домой.
  ru + The sides signed a treaty. It is valid for five years. | Стороны подписали договор.Он действует пять лет.
  ru + The bridge, e.g. the old one, was built by workers, etc. in winter | Мост строили рабочие и др. зимой
  ru - The road is open again. The bridge is still closed. | Дорога снова открыта.
  ru - The road is open again. The bridge is still closed. | Мост всё ещё закрыт.
  ru - The sides signed a treaty. It is valid for five years. | Стороны подписали договор.
  ru - Are you sure? The file will be deleted. | Вы уверены?
  ru - The guests came by train. They visited the museum. In the evening they left. | Гости приехали поездом. Вечером они уехали.
  ru - The harvest was good. The people were glad. The winter was mild. | Урожай был хороший. Зима была мягкая.
  ru - Do not open the door! The guard is asleep. | Не открывайте дверь!
  ru - The ship left the port. It carried coal and timber. | Судно вышло из порта.
  ru - He asked: “Who is there?” Nobody answered him. | Никто ему не ответил.
  ru - The lesson is over. The children went home. The teacher stayed at school. | Урок окончен. Учитель остался в школе.
  ru - The station was built in 1952. Trains stop there twice a day. | Станция построена в 1952 году.
  ru - The delegation arrived in Khasan on Monday morning. On the same day its members saw the old station and talked with the workers who mend the track. In the evening they went back. | Делегация прибыла в Хасан в понедельник утром. В тот же день её члены осмотрели старую станцию и поговорили с рабочими, которые чинят путь.
  ru - The old bridge carries one track. Heavy trains cross it at walking speed. Nobody can tell how long the piers will stand. A new one is to be built beside it. | По старому мосту проложен один путь. Тяжёлые поезда идут по нему со скоростью пешехода. Никто не может сказать, сколько ещё простоят опоры.
  ru - You can change the name of the folder at any time. Nothing will happen to the files in it. Open the folder again afterwards. | Имя папки можно изменить в любое время. С файлами в ней ничего не случится.
  ru - The harbour freezes in December. Ships wait for the ice breaker, which comes once a week from Vladivostok. Do you want to wait for it? | В декабре гавань замерзает. Суда ждут ледокола, который раз в неделю приходит из Владивостока.
  ru - We do not know who wrote it. It was found in a box under the roof. The paper is yellow and thin. | Мы не знаем, кто это написал. Бумага жёлтая и тонкая.
  ru - The teacher asked us. We all looked at the floor, since nobody had read the book to the end. He sighed. He gave us one more week. | Учитель спросил нас. Мы все смотрели в пол, потому что никто не дочитал книгу. Он вздохнул.
  ru - <p>The road was closed for two weeks.</p><p>Snow had covered it from the pass to the village.</p><p>Food came by sledge.</p> | <p>Дорога была закрыта две недели.</p><p>Снег засыпал её от перевала до деревни.</p>
  ru - Ask the guard for it. He has the keys of all rooms on this floor. Bring them back before six. | Спросите об этом охранника. У него ключи от всех комнат на этом этаже.
  ru - Restart the PC. Wait until the blue lamp goes out. Then take out the disk and put it into its case. | Перезапустите ПК. Подождите, пока не погаснет синяя лампа.
  ru - The mine was closed in spring. Most of the men went to the coast. Some of them came back in autumn with money and new clothes. | Шахту закрыли весной. Большинство мужчин уехало на побережье.
  ru + The delegation arrived in Khasan in the morning. On the same day its members saw the station. In the evening they went back. | Делегация прибыла в Хасан утром, и в тот же день её члены осмотрели станцию. Вечером они уехали назад.
  ru + The old bridge carries one track. Heavy trains cross it at walking speed. A new one is to be built beside it. | По старому мосту проложен один путь, тяжёлые поезда идут по нему со скоростью пешехода. Рядом построят новый.
  ru + You can change the name of the folder at any time. Nothing will happen to the files in it. | Имя папки можно изменить в любое время: с файлами в ней ничего не случится.
  ru + We do not know who wrote it. It was found in a box under the roof. | Мы не знаем, кто это написал: нашли это в ящике под крышей.
  ru + Ask the guard for it. He has the keys. | Спросите у охранника: ключи у него.
  ru + Restart the PC. Wait until the blue lamp goes out. | Перезапустите ПК и подождите, пока не погаснет синяя лампа.
  ru + <p>The road was closed for two weeks.</p><p>Snow had covered it.</p> | <p>Дорога была закрыта две недели:</p><p>её засыпал снег.</p>
  ru + The mine was closed in spring. Most of the men went to the coast. Some came back in autumn. | Весной шахту закрыли; большинство мужчин уехало на побережье. Некоторые вернулись осенью.
  ru + What is this thing? Where did you find it? Tell me. | Что это за вещь и где ты её нашёл? Расскажи мне.
  ru + The train leaves at 8:15. It stops at 9:40 in Ussuriysk. There you have to change. | Поезд отправляется в 8:15, в 9:40 останавливается в Уссурийске. Там пересадка.
  ko - The delegation arrived in Khasan on Monday morning. On the same day its members saw the old station and talked with the workers who mend the track. In the evening they went back. | 대표단은 월요일 아침에 하산에 도착했다. 같은 날 대표단 성원들은 낡은 역을 돌아보고 철길을 수리하는 로동자들과 이야기를 나누었다.
  ko - You can change the name of the folder at any time. Nothing will happen to the files in it. Open the folder again afterwards. | 폴더의 이름은 언제든지 바꿀 수 있습니다. 그 안의 파일에는 아무 일도 일어나지 않습니다.
  ko - We do not know who wrote it. It was found in a box under the roof. The paper is yellow and thin. | 누가 썼는지 우리는 모른다. 종이는 누렇고 얇다.
  ko - Restart the PC. Wait until the blue lamp goes out. Then take out the disk and put it into its case. | 콤퓨터를 다시 시작하십시오. 푸른 등이 꺼질 때까지 기다리십시오.
  ko - The mine was closed in spring. Most of the men went to the coast. Some of them came back in autumn with money and new clothes. | 광산은 봄에 문을 닫았다. 남자들은 대부분 바다가로 갔다.
  ko - The harbour freezes in December. Ships wait for the ice breaker, which comes once a week. Do you want to wait for it? | 12월에는 항구가 언다. 배들은 한주일에 한번 오는 쇄빙선을 기다린다.
  ko + The delegation arrived in the morning. On the same day its members saw the station. In the evening they went back. | 대표단은 아침에 도착하였으며 같은 날 성원들은 역을 돌아보았다. 저녁에 그들은 돌아갔다.
  ko + You can change the name of the folder at any time. Nothing will happen to the files in it. | 폴더의 이름은 언제든지 바꿀 수 있으며 그 안의 파일에는 아무 일도 일어나지 않습니다.
  ko + We do not know who wrote it. It was found in a box under the roof. | 누가 썼는지 모르지만 지붕 밑의 상자에서 찾았다.
  ko + Restart the PC. Wait until the blue lamp goes out. | 콤퓨터를 다시 시작하고 푸른 등이 꺼질 때까지 기다리십시오.
  ko + The mine was closed in spring. Most of the men went to the coast. Some came back in autumn. | 봄에 광산이 문을 닫자 남자들은 대부분 바다가로 갔다. 일부는 가을에 돌아왔다.
  ru>ko - Дорогу закрыли на две недели. Снег засыпал её от перевала до деревни. Продукты привозили на санях. | 도로는 두주일동안 막혔다. 고개에서 마을까지 눈이 덮였다.
  ru>ko - Шахту закрыли весной. Большинство мужчин уехало на побережье. Осенью некоторые вернулись. | 광산은 봄에 문을 닫았다. 가을에 일부가 돌아왔다.
  ru>ko + Дорогу закрыли на две недели. Снег засыпал её от перевала до деревни. | 고개에서 마을까지 눈이 덮여 도로가 두주일동안 막혔다.
  ko>ru - 도로는 두주일동안 막혔다. 고개에서 마을까지 눈이 덮였다. 식료품은 썰매로 날랐다. | Дорогу закрыли на две недели. Снег засыпал её от перевала до деревни.
  ko>ru + 도로는 두주일동안 막혔다. 고개에서 마을까지 눈이 덮였다. | Дорога была закрыта две недели: снег засыпал её от перевала до деревни.
  ko>en - 도로는 두주일동안 막혔다. 고개에서 마을까지 눈이 덮였다. 사람들은 식료품을 썰매에 실어 마을까지 날라왔다. | The road was closed for two weeks. Snow covered it from the pass to the village.
  ko>en + 도로는 두주일동안 막혔다. 고개에서 마을까지 눈이 덮였다. | The road was closed for two weeks, since snow covered it from the pass to the village.
  ru>en - Мы не знаем, кто это написал. Это нашли в ящике под крышей. Бумага жёлтая и тонкая. | We do not know who wrote it. The paper is yellow and thin.
  ru>en + Мы не знаем, кто это написал. Это нашли в ящике под крышей. | We do not know who wrote it; it was found in a box under the roof.
  ko + The road is open again. The bridge is still closed. | 도로가 다시 열렸다. 다리는 아직 닫혀있다.
  ko + The road is open again. The bridge is still closed. | 도로는 다시 열렸지만 다리는 아직 닫혀있다.
  ko + Mr. Smith came at 5 p.m. with his wife. | 스미스는 안해와 함께 17시에 왔다.
  ko + See Fig. 3 and Tab. 4 for the lengths of the bridges. | 다리의 길이는 그림 3과 표 4를 보시오.
  ko + 1. Open the gate and wait for the guard. | 1. 문을 열고 기다리시오.
  ko + Stop! Do not move the gate. | 서시오! 문을 움직이지 마시오.
  ko + Are you sure? The file will be deleted. | 확실합니까? 파일이 지워집니다.
  ko + The guests came. They stayed for two days. | 손님들이 와서 이틀동안 묵었다.
  ko + It is late. Go home. | 늦었으니 집에 가시오.
  ko + The sides signed a treaty. It is valid for five years. | 쌍방은 조약에 서명하였다.조약은 5년간 유효하다.
  ko - The road is open again. The bridge is still closed. | 도로가 다시 열렸다.
  ko - The road is open again. The bridge is still closed. | 다리는 아직 닫혀있다.
  ko - The sides signed a treaty. It is valid for five years. | 쌍방은 조약에 서명하였다.
  ko - Are you sure? The file will be deleted. | 확실합니까?
  ko - The guests came by train. They visited the museum. In the evening they left. | 손님들은 렬차로 왔다. 저녁에 떠났다.
  ko - The harvest was good. The people were glad. The winter was mild. | 작황이 좋았다. 겨울은 따뜻했다.
  ko - Do not open the door! The guard is asleep. | 문을 열지 마시오!
  ko - The ship left the port. It carried coal and timber. | 배가 항구를 떠났다.
  ko - He asked: “Who is there?” Nobody answered him. | 아무도 대답하지 않았다.
  ko - The lesson is over. The children went home. The teacher stayed at school. | 수업이 끝났다. 선생은 학교에 남았다.
  ru>en + Дорога снова открыта. Мост всё ещё закрыт. | The road is open again. The bridge is still closed.
  ru>en + Стойте! Не трогайте ворота. | Stop! Do not move the gate.
  ru>en + Вы уверены? Файл будет удалён. | Are you sure? The file will be deleted.
  ru>en + Гости приехали и пробыли два дня. | The guests came. They stayed for two days.
  ru>en + Уже поздно, идите домой. | It is late. Go home.
  ko>en + 도로가 다시 열렸다. 다리는 아직 닫혀있다. | The road is open again. The bridge is still closed.
  ko>en + 서시오! 문을 움직이지 마시오. | Stop! Do not move the gate.
  ko>en + 확실합니까? 파일이 지워집니다. | Are you sure? The file will be deleted.
  ko>en + 손님들이 와서 이틀동안 묵었다. | The guests came. They stayed for two days.
  ko>en + 늦었으니 집에 가시오. | It is late. Go home.
  ru>en + Урожай был хороший. Люди радовались. | The harvest was good, and people were glad.
  ru>en - Дорога снова открыта. Мост всё ещё закрыт. | The road is open again.
  ru>en - Стороны подписали договор. Он действует пять лет. | The sides signed a treaty.
  ru>en - Вы уверены? Файл будет удалён. | Are you sure?
  ru>en - Судно вышло из порта. Оно везло уголь и лес. | The ship left the port.
  ru>en - Урожай был хороший. Все люди в деревне радовались. Зима была мягкая. | The harvest was good. The winter was mild.
  ko>en - 도로가 다시 열렸다. 다리는 아직 닫혀있다. | The road is open again.
  ko>en - 쌍방은 조약에 서명하였다. 조약은 5년간 유효하다. | The sides signed a treaty.
  ko>en - 확실합니까? 파일이 지워집니다. | Are you sure?
  ko>en - 배가 항구를 떠났다. 배는 석탄과 목재를 실었다. | The ship left the port.
  ko>en - 작황이 좋았다. 온 마을 사람들이 기뻐하였다. 겨울은 따뜻했다. | The harvest was good. The winter was mild.
  = end-mark
  ru - Quit? | Выйти
  ru - Save it? | Сохранить
  ru - Open… | Открыть
  ru + Quit? | Выйти?
  ru + Open… | Открыть…
  ko - Are you sure? | 확실합니까
  ko - Delete it? | 지울까요
  ko - Quit now? | 지금 끝낼까요.
  ko + Quit? | 끝내기
  ko + Open… | 열기
  ko + Are you sure? | 확실합니까?
  = end-period
  ru - Saved. | Сохранено
  ru - Done! | Готово
  ru - Not found. | Не найдено
  ru - Cancelled. | Отменено
  ru - Saved | Сохранено.
  ru + Saved. | Сохранено.
  ru + Misc. | Прочее
  ru + min. | минута
  ru + Corp. | Корпорация
  ru + Temp. | Температура
  ru + Minute | Мин.
  ko - Saved. | 저장했습니다
  ko - Done! | 끝났습니다
  ko - Not found. | 찾지 못했습니다
  ko - Cancelled | 취소했습니다.
  ko + Saved. | 저장함
  ko + Done! | 완료
  ko + Misc. | 기타
  ko>en - 저장했습니다. | Saved
  ru>en - Сохранено. | Saved
  ru>en + мин. | minute
  = inconsistent-name
  ko>ru - 김영수는 학교에 갔다. | Ким Ён Су пошёл в школу. || 김영수가 돌아왔다. | Ким Ёнсу вернулся.
  ko>ru - 박민은 의사다. | Пак Мин — врач. || 박민이 떠났다. | Бак Мин уехал.
  ko>ru - 김영남과 만났다. | Он встретился с Ким Ён Намом. || 김영남이 왔다. | Приехал Ким Ённам.
  ko>ru - 최룡해가 왔다. | Приехал Чхве Рён Хэ. || 최룡해는 떠났다. | Чхве Рёнхэ уехал.
  ko>ru - 리선권이 왔다. | Приехал Ли Сон Гвон. || 리선권은 떠났다. | Ли Сонгвон уехал.
  ko>ru - 한광복을 만났다. | Встреча с Хан Гван Боком. || 한광복이 왔다. | Хан Гванбок приехал.
  ko>ru + 김영남과 만났다. | Он встретился с Ким Ён Намом. || 김영남이 왔다. | Приехал Ким Ён Нам.
  ko>ru + 김영수는 학교에 갔다. | Ким Ён Су пошёл в школу. || 김영수가 돌아왔다. | Ким Ён Су вернулся.
  ko>ru + 박민은 의사다. | Пак Мин — врач. || 박민에게 말했다. | Он сказал Пак Мину.
  ko>ru + 박민은 의사다. | Пак Мин — врач. || 박명은 의사다. | Пак Мён — врач.
  ko>ru + 김영수가 왔다. | Ким Ён Су приехал. || 김영수가 떠났다. | Он уехал.
  ko>en - 김영수는 학교에 갔다. | Kim Yong Su went to school. || 김영수가 돌아왔다. | Kim Youngsoo came back.
  ko>en - 박민은 의사다. | Pak Min is a doctor. || 박민이 떠났다. | Bak Min left.
  ko>en - 김영남이 왔다. | Kim Yong Nam came. || 김영남은 떠났다. | Kim Yong-nam left.
  ko>en + 김영수는 학교에 갔다. | Kim Yong Su went to school. || 김영수가 돌아왔다. | Then Kim Yong Su came back.
  ko>en + 박민은 의사다. | Pak Min is a doctor. || 박민의 집 | Pak Min’s house
  ru>en - Заречье — село. | Zarechye is a village. || Он жил в Заречье. | He lived in Zarechie.
  ru>en + Заречье — село. | Zarechye is a village. || Он жил в Заречье. | He lived in Zarechye.
  ru - Zarechye is a village. | Заречье — село. || He left Zarechye. | Он покинул Зарэчье.
  ru + Zarechye is a village. | Заречье — село. || He lived in Zarechye. | Он жил в Заречье.
  ru + Welcome to the Delivery | Добро пожаловать || The Delivery is late. | Доставка опаздывает.
  = wrong-particle
  ko - The river is long. | 강는 길다.
  ko - The mountain is high. | 산는 높다.
  ko - I see the mountain. | 산를 본다.
  ko - Open the door. | 문를 여시오.
  ko - The road is long. | 길는 멀다.
  ko - The hand is cold. | 손는 차다.
  ko - The room is big. | 방는 크다.
  ko + going | 가는 길
  ko + coming | 오는 사람
  ko + The door is open. | 문은 열렸다.
  ko + eating | 먹는 사람
  ko + wearing | 신는 신발
  ko + holding | 안는 사람
  ko + catching | 잡는 법
  ko + laughing | 웃는 얼굴
  ko + living | 사는 곳
  ko + remaining | 남는 시간
  """

internal import TumenModel

/// What the forms of a Russian word have in common where a stem is more than what a form is without its ending.
///
/// Snowball's stem is where it starts. It takes a part of the stem for an ending where a form has none (*режим* loses
/// *-им*, *режима* does not), and knows neither the vowels that come and go (*окно*, *окон*) nor the consonants that change
/// (*писать*, *пишет*). Sources: declension and conjugation as school grammar has them.
enum RussianStem {
  /// - Parameters:
  ///   - key: the word's ``TextForm/key(_:)``.
  ///   - snowball: Snowball's stem of a word.
  static func stem(of key: String, _ snowball: (String) -> String) -> String {
    // добавьте
    let form =
      key.utf8.count > 12 && imperative.contains(key.utf8Span.span.extracting(last: 6)) ? String(key.dropLast(2)) : key
    let word = listedWord(of: form) ?? form
    let found = snowball(word)
    let ending = word.utf8Span.span.extracting(min(found.utf8.count, word.utf8.count)...)
    var stem = Array(found.unicodeScalars)
    if hardEndings.contains(ending) {
      let again = snowball(found)
      let tail = found.utf8Span.span.extracting(min(again.utf8.count, found.utf8.count)...)
      // цифровом is no form of цифра.
      if falseEndings.contains(tail), !prepositional.contains(ending) || !possessive.contains(tail) {
        stem = Array(again.unicodeScalars)
      }
    }
    stem.foldAlternations(before: word.unicodeScalars.dropFirst(found.unicodeScalars.count).first)
    return String(scalars: stem)
  }

  /// Whether a word is written as a form of a verb whose stem that is. A noun may be, too, but hardly two of one stem: *свет*
  /// is none, since its stem has all of it.
  static func isVerb(_ key: String, stem: String) -> Bool {
    let whole = key.utf8Span.span
    let form = whole.extracting(droppingLast: reflexiveLength(of: whole))
    if let word = listedWords[Fingerprint.key(whole)] ?? listedWords[Fingerprint.key(form)] {
      return irregularVerbs.contains(word)
    }
    if listedVerb(of: form) != nil { return true }
    guard key.utf8.starts(with: stem.utf8) else { return false }
    return verbTails.contains(form.extracting(min(stem.utf8.count, form.count)...))
  }

  /// What forms of verbs have behind the stem: an ending, before some of which vowels and -ова- may stand.
  private static let verbTails: Texts = {
    func joined(_ heads: String, _ endings: String) -> [String] {
      (heads.split(separator: " ") + [""]).flatMap { head in endings.split(separator: " ").map { String(head + $0) } }
    }
    let tails =
      joined("а е и у ы я ова ева ава", "ть л ла ло ли в вши йте") + joined("у", "ю ешь ет ем ете ют й я")
      + joined("", "лю лен лена лено лены ан ана ано аны ен ена ено ены ян яна яно яны ован ована овано ованы")
      + joined("", "ут ишь ит им ите ат ят и ь ьте ти чь жу шу чу щу")
    // The stem of строить has lost its о, which comes and goes before these letters.
    let behindVowels = tails.filter { "июя".contains($0.first ?? " ") }.flatMap { ["о" + $0, "е" + $0] }
    return Texts((tails + behindVowels).joined(separator: " "))
  }()

  /// Some short texts, to be found by their UTF-8.
  private struct Texts {
    private let keys: Set<UInt64>

    init(_ texts: String) { keys = Set(texts.split(separator: " ").map { Fingerprint.key(String($0)) }) }

    func contains(_ text: Span<UInt8>) -> Bool { !text.isEmpty && keys.contains(Fingerprint.key(text)) }
  }

  /// What a stem may end in that Snowball takes for an ending where the form has none: остров, режим, экран, сигнал.
  private static let falseEndings = Texts("ов ев ом ем ен ой ей ыт л н")
  /// The endings of nouns whose stem is hard: what is soft has a vowel there that comes and goes (уровень, уровни).
  private static let hardEndings = Texts("а у ом е ы о ам ами ах ов")
  private static let prepositional = Texts("ом")
  private static let imperative = Texts("ьте")
  private static let possessive = Texts("ов ев")

  // MARK: Lists

  /// The word of a form that no rule leads to it; `nil` for other forms.
  private static func listedWord(of key: String) -> String? {
    let whole = key.utf8Span.span
    let form = whole.extracting(droppingLast: reflexiveLength(of: whole))
    // What ends like a reflexive verb may be a noun: запись.
    return listedWords[Fingerprint.key(whole)] ?? listedWords[Fingerprint.key(form)] ?? listedVerb(of: form)
  }

  /// The length of -ся or -сь, without which a reflexive verb is listed.
  private static func reflexiveLength(of form: Span<UInt8>) -> Int {
    form.count > 8 && reflexive.contains(form.extracting(last: 4)) ? 4 : 0
  }

  /// The same of a form of a listed verb, with a prefix or without.
  private static func listedVerb(of form: Span<UInt8>) -> String? {
    // A verb without a prefix goes before one with it: ведет is no form of въехать.
    if let verb = listedVerbs[Fingerprint.key(form)] { return verb }
    for length in stride(from: 2, through: min(8, form.count - 4), by: 2) {
      let prefix = form.extracting(..<length)
      if prefixes.contains(prefix), let verb = listedVerbs[Fingerprint.key(form.extracting(length...))],
        let prefix = try? UTF8Span(validating: prefix)
      {
        // The vowel of the prefix goes with that of the stem: разобьет, разбить.
        let head = String(copying: prefix)
        let isLonger = head.hasSuffix("о") && softSign.contains(form.extracting(length + 2..<length + 4))
        return (isLonger ? String(head.dropLast()) : head) + verb
      }
    }
    return nil
  }

  private static let reflexive = Texts("ся сь")
  private static let softSign = Texts("ь")
  /// The verbs among the irregular words.
  private static let irregularVerbs: Set<String> = ["есть", "идти", "давать", "быть"]

  /// The word of each form of an irregular word, by the key of the form.
  private static let listedWords: [UInt64: String] = {
    var words: [UInt64: String] = [:]
    func add(_ form: String, _ word: String) {
      let key = Fingerprint.key(form)
      if words[key] == nil { words[key] = word }
    }
    for row in irregularWords.split(whereSeparator: \.isNewline) {
      let forms = row.split(separator: " ").map(String.init)
      for form in forms {
        guard form.hasSuffix("-") else {
          add(form, forms[0])
          continue
        }
        for ending in nounEndings { add(form.dropLast() + ending, forms[0]) }
      }
    }
    for (stem, genitive) in RussianPlural.bareStems { add(TextForm.key(genitive), stem + "а") }
    for (noun, stem) in RussianDeclension.shortenedNouns {
      let (noun, stem) = (TextForm.key(noun), TextForm.key(stem))
      for ending in nounEndings { add(stem + ending, noun) }
    }
    return words
  }()

  /// The same of verbs without prefixes.
  private static let listedVerbs: [UInt64: String] = {
    var verbs: [UInt64: String] = [:]
    for (rows, present) in [(firstConjugation, firstEndings), (secondConjugation, secondEndings)] {
      for row in rows.split(whereSeparator: \.isNewline) {
        let forms = row.split(separator: " ").map(String.init)
        for form in forms.dropFirst() {
          let endings =
            switch form.last {
            case "-": present
            case "+": pastEndings
            case "=":
              form.dropLast().hasSuffix("т") ? shortEndings + longEndings : shortEndings + longEndings.map { "н" + $0 }
            default: [""]
            }
          let stem = endings == [""] ? form : String(form.dropLast())
          for ending in endings {
            let key = Fingerprint.key(stem + ending)
            if verbs[key] == nil { verbs[key] = forms[0] }
          }
        }
      }
    }
    return verbs
  }()

  private static let nounEndings = [
    "", "а", "я", "у", "ю", "ом", "ем", "е", "и", "ы", "о", "ь", "ью", "ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах",
    "ях",
  ]
  private static let firstEndings = [
    "у", "ю", "ешь", "ет", "ем", "ете", "ут", "ют", "и", "ите", "ь", "ьте", "й", "йте",
  ]
  private static let secondEndings = ["ишь", "ит", "им", "ите", "ат", "ят"]
  private static let pastEndings = ["л", "ла", "ло", "ли"]
  /// Those of passive participles behind their ен or т.
  private static let shortEndings = ["", "а", "о", "ы"]
  private static let longEndings = ["ый", "ая", "ое", "ую", "ого", "ому", "ым", "ом", "ой", "ые", "ых", "ыми"]

  /// The prefixes that make other verbs of the listed ones.
  private static let prefixes = Texts(
    "в вз во воз вос вы до за из изо ис на о об обез обо от ото пере по под подо пре пред при про раз разо рас с со у")

  /// Words of several stems, a row each: the word, its forms that lead elsewhere, and with a hyphen stems that take the
  /// endings of nouns.
  private static let irregularWords = """
    песня песен
    басня басен
    башня башен
    сосна сосен
    вишня вишен
    весна весен
    бревно бревен
    пятно пятен
    полотно полотен
    таможня таможен
    спальня спален
    пекарня пекарен
    колокольня колоколен
    случай случая
    обычай обычая
    урожай урожая
    трамвай трамвая
    сын сыновья сыновей сыновьям сыновьями сыновьях
    друг друзья друзей друзьям друзьями друзьях
    князь князья князей князьям князьями князьях
    брат братья братьев братьям братьями братьях
    муж мужья мужей мужьям мужьями мужьях
    стул стулья стульев стульям стульями стульях
    лист листья листьев листьям листьями листьях
    дерево деревья деревьев деревьям деревьями деревьях
    крыло крыла крылья крыльев крыльям крыльями крыльях
    перо перья перьев перьям перьями перьях
    звено звенья звеньев звеньям звеньями звеньях
    человек люди людей людям людьми людях
    котенок котенк- котята котят котятам котятами котятах
    теленок теленк- телята телят телятам телятами телятах
    жеребенок жеребенк- жеребята жеребят жеребятам жеребятами жеребятах
    ягненок ягненк- ягнята ягнят ягнятам ягнятами ягнятах
    цыпленок цыпленк- цыплята цыплят цыплятам цыплятами цыплятах
    поросенок поросенк- поросята поросят поросятам поросятами поросятах
    утенок утенк- утята утят утятам утятами утятах
    щенок щенк- щенята щенят щенятам щенятами щенятах
    львенок львенк- львята львят львятам львятами львятах
    медвежонок медвежонк- медвежата медвежат медвежатам медвежатами медвежатах
    волчонок волчонк- волчата волчат волчатам волчатами волчатах
    мышонок мышонк- мышата мышат мышатам мышатами мышатах
    ребенок ребенк- дети детей детям детьми детях
    время времен-
    имя имен-
    знамя знамен-
    племя племен-
    семя семен-
    бремя бремен-
    небо небес-
    чудо чудес-
    ухо уши ушей ушам ушами ушах
    мать матер-
    дочь дочер-
    путь путем путями путях
    гражданин граждан-
    христианин христиан-
    господин господ-
    хозяин хозяев-
    сосед соседи соседей соседям соседями соседях
    год лет
    должный должен должна должно должны
    больной болен больна больны
    доступный доступен
    недоступный недоступен
    нужный нужен
    полезный полезен
    равный равен
    возможный возможен
    невозможный невозможен
    известный известен
    неизвестный неизвестен
    важный важен
    видный виден
    верный верен
    неверный неверен
    вредный вреден
    опасный опасен
    безопасный безопасен
    удобный удобен
    свободный свободен
    сложный сложен
    трудный труден
    точный точен
    ясный ясен
    честный честен
    способный способен
    согласный согласен
    активный активен
    пассивный пассивен
    эффективный эффективен
    действительный действителен
    недействительный недействителен
    обязательный обязателен
    корректный корректен
    некорректный некорректен
    сильный силен
    длинный длинен
    стабильный стабилен
    уникальный уникален
    идентичный идентичен
    полный полон
    записи запись записью
    подписи подпись подписью
    надписи надпись надписью
    описи опись описью
    рукописи рукопись рукописью
    летописи летопись летописью
    переписи перепись переписью
    росписи роспись росписью
    живописи живопись живописью
    архива архив
    состава состав
    массива массив
    мотива мотив
    актива актив
    норматива норматив
    коллектива коллектив
    детектива детектив
    позитива позитив
    негатива негатив
    объектива объектив
    устава устав
    сплава сплав
    рукава рукав
    разрыва разрыв
    перерыва перерыв
    прорыва прорыв
    обрыва обрыв
    взрыва взрыв
    призыва призыв
    отзыва отзыв
    заплыва заплыв
    залива залив
    пролива пролив
    прилива прилив
    отлива отлив
    инициатива инициатив
    альтернатива альтернатив
    перспектива перспектив
    директива директив
    правилам правило правила правил правиле правилу правилом
    зеркалам зеркало зеркала зеркал
    одеялам одеяло одеяла одеял
    вода воду
    печати печать печатью
    памяти память памятью
    алфавита алфавит
    кредита кредит
    дефицита дефицит
    лимита лимит
    магнита магнит
    визита визит
    гранита гранит
    аудита аудит
    транзита транзит
    бандита бандит
    реквизита реквизит
    депозита депозит
    китай китая китаю китаем китае
    чай чая чаю чаем чае
    край края краю краем крае краев
    май мая маю мае
    армянин армян-
    россиянин россиян-
    славянин славян-
    крестьянин крестьян-
    англичанин англичан-
    египтянин египтян-
    северянин северян-
    южанин южан-
    горожанин горожан-
    мусульманин мусульман-
    режим режим-
    псевдоним псевдоним-
    синоним синоним-
    аноним аноним-
    нажим нажим-
    зажим зажим-
    система системой
    проблема проблемой
    теорема теоремой
    эмблема эмблемой
    охрана охраной
    дождь дожд-
    стекло стекло стекла
    село село села
    почти почти
    одеть одет
    почта почта почту почты почте
    остров островом
    голова головой
    основа основой
    корова коровой
    кров кровом
    покров покровом
    улов уловом
    лев льв-
    меч мечу
    день дн- дней дням днями днях
    один одна одно одну одни одного одному одним одном одной одних одними
    этот эта это эту эти этого этому этим этом этой этих этими
    тот та то ту те того тому тем том той тех теми
    весь вся все всю всего всему всем всей всех всеми
    сам сама само саму сами самого самому самим самом самой самих самими
    мой моя мое мою мои моего моему моим моем моей моих моими
    твой твоя твое твою твои твоего твоему твоим твоем твоей твоих твоими
    свой своя свое свою свои своего своему своим своем своей своих своими
    наш наша наше нашу наши нашего нашему нашим нашем нашей наших нашими
    ваш ваша ваше вашу ваши вашего вашему вашим вашем вашей ваших вашими
    чей чья чье чью чьи чьего чьему чьим чьем чьей чьих чьими
    я меня мне мной мною
    ты тебя тебе тобой тобою
    себя себе собой собою
    мы нас нам нами
    вы вас вам вами
    он его него ему нему нем
    она ее нее ей ней
    они их них им ним ими ними
    кто кого кому кем ком
    что чего чему чем
    два две двух двум двумя
    оба обе обоих обеих обоим обеим обоими обеими
    три трех трем тремя
    четыре четырех четырем четырьмя
    есть ем ешь ест едим едите едят ел ела ело ели
    идти иду идешь идет идем идете идут иди идите шел шла шло шли
    давать даю даешь дает даем даете дают
    быть буду будешь будет будем будете будут был была было были
    """

  /// Verbs whose stems no ending tells, a row each: the infinitive, stems of the present with a hyphen, stems of the past
  /// with a plus, those of the passive participle with an equals sign, and single forms.
  private static let firstConjugation = """
    йти йд- д- шел шла шло шли йден=
    писать пиш-
    казать каж-
    вязать вяж-
    резать реж-
    мазать маж-
    искать ищ-
    плакать плач-
    скакать скач-
    махать маш-
    слать шл- сла+
    брать бер- бра+
    драть дер- дра+
    звать зов- зва+
    ждать жд- жда+
    рвать рв- рва+
    лгать лж- лг-
    застрять застрян-
    снять сним- снят=
    поднять подним- поднят=
    обнять обним- обнят=
    отнять отним- отнят=
    понять пойм- понят=
    занять займ- занят=
    нанять найм- нанят=
    принять прим- принят=
    взять возьм- взя+ взят=
    начать начн- начат=
    жать жм- жа+ жат=
    дать дад- дам дашь даст дал дала дало
    знать зна- зна+
    стать стан- ста+
    пахать паш- паха+
    надеть наден- надел надела надело надели
    изойти изойд- изошел изошла изошло изошли
    жить жив- жи+
    плыть плыв- плы+
    пить пь- пи+
    бить бь- би+
    шить шь- ши+
    лить ль- ли+
    вить вь- ви+
    крыть кро- кры+ крыт=
    мыть мо- мы+
    рыть ро- ры+
    ехать ед-
    вести вед- вел вела вело вели веден=
    нести нес- нес несла несло несли несен=
    везти вез- вез везла везло везли везен=
    расти раст- рос росла росло росли
    сесть сяд- сел села село сели
    честь чт- чел чла чло чли
    мочь мог- мож- мог могла могло могли
    печь пек- печ- пек пекла пекло пекли печен=
    течь тек- теч- тек текла текло текли
    влечь влек- влеч- влек влекла влекло влекли влечен=
    лечь ляг- ляж- лег легла легло легли
    беречь берег- береж- берег берегла берегло берегли
    жечь жг- жж- жег жгла жгло жгли
    достичь достигн- достиг достигла достигло достигли достигнуть
    умереть умр- умер умерла умерло умерли
    тереть тр- тер терла терло терли
    ошибиться ошиб- ошиб ошибла ошибло ошибли
    бежать бег- беж- бежа+ бежит бежим бежите
    хотеть хоч- хотим хотите хотят хоте+
    иметь име- име+
    уметь уме- уме+
    успеть успе- успе+
    владеть владе- владе+
    преодолеть преодоле- преодоле+
    болеть боле- боле+
    вернуть верн- верну+ вернут=
    проникнуть проникн- проник проникла проникло проникли
    возникнуть возникн- возник возникла возникло возникли
    исчезнуть исчезн- исчез исчезла исчезло исчезли
    гибнуть гибн- гиб гибла гибло гибли
    выкнуть выкн- вык выкла выкло выкли
    вергнуть вергн- верг вергла вергло вергли
    рухнуть рухн- рухну+
    двинуть двин- двину+ двинут=
    черкнуть черкн- черкну+
    упомянуть упомян- упомяну+ упомянут=
    обмануть обман- обману+ обманут=
    коснуть косн- косну+
    кинуть кин- кину+
    толкнуть толкн- толкну+
    тянуть тян- тяну+ тянут=
    глянуть глян- гляну+
    тронуть трон- трону+
    """

  /// The same of the second conjugation.
  private static let secondConjugation = """
    гнать гон- гоню гна+
    спать сп- сплю спа+
    просить прос- прошу
    держать держ- держу
    слышать слыш- слышу
    видеть вид- вижу виде+
    сидеть сид- сижу сиде+
    лететь лет- лечу лете+
    смотреть смотр- смотрю смотре+
    висеть вис- вишу висе+
    терпеть терп- терплю терпе+
    гореть гор- горю горе+
    вертеть верт- верчу верте+
    глядеть гляд- гляжу гляде+
    велеть вел- велю велю веле+
    пустить пущу пущен=
    вратить вращу вращен=
    отвратить отвращу отвращен=
    кратить кращу кращен=
    щитить щищу щищен=
    метить мечу мечен=
    ветить вечу
    светить свечу свещен=
    святить свящу священ=
    местить мещу мещен=
    чистить чищу чищен=
    простить прощу прощен=
    вестить вещу вещен=
    претить прещу прещен=
    катить качу
    тратить трачу трачен=
    хватить хвачу хвачен=
    грузить гружу гружен=
    разить ражу ражен=
    образить ображу ображен=
    низить нижу нижен=
    близить ближу ближен=
    вредить врежу врежден= врежен=
    твердить твержу твержден=
    свободить свобожу свобожден=
    судить сужу сужден=
    садить сажу сажен=
    городить горожу горожен=
    родить рожу рожден=
    будить бужу бужден= бужен=
    бедить бежден=
    упредить упрежу упрежден=
    градить гражу гражден=
    ходить хожу
    следить слежу слежен=
    ладить лажу лажен=
    носить ношу ношен=
    бросить брошу брошен=
    красить крашу крашен=
    весить вешу вешен=
    высить вышу вышен=
    гласить глашу глашен=
    гасить гашу гашен=
    """
}

extension [Unicode.Scalar] {
  /// One writing for stems that differ in sounds that come and go with the ending: *окон* and *окн*, *палец* and *пальц*,
  /// *куп* and *купл*, *использова* and *использ*, *призна* and *признава*, *гер* and *геро*.
  /// - Parameter ending: the first letter of the ending.
  fileprivate mutating func foldAlternations(before ending: Unicode.Scalar?) {
    if count > 2, isFleeting(count - 1), let ending, "яюией".unicodeScalars.contains(ending) {
      removeLast()
    }
    if count > 3, self[count - 1] == "а", self[count - 2] == "в" {
      if self[count - 3] == "а" { removeLast(2) } else if count > 5, isFleeting(count - 3) { removeLast(3) }
    }
    if count > 3, let last, "кцнл".unicodeScalars.contains(last), isFleeting(count - 2) { remove(at: count - 2) }
    if count > 3, let last, softened(last) { remove(at: count - 2) }
    if count > 3, last == "л", "бвмпф".unicodeScalars.contains(self[count - 2]) { removeLast() }
  }

  /// Whether ь or й stands before a last consonant that a vowel may part from it: письмо, боец and бойца.
  private func softened(_ last: Unicode.Scalar) -> Bool {
    let before = self[count - 2]
    return (before == "ь" && "кцлмбг".unicodeScalars.contains(last)) || (before == "й" && (last == "к" || last == "ц"))
  }

  /// Whether о or е stands at a place, the vowels that come and go.
  private func isFleeting(_ place: Int) -> Bool { self[place] == "о" || self[place] == "е" }
}

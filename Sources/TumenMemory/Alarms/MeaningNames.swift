internal import TumenGlossary
internal import TumenIndex
internal import TumenModel
internal import TumenText

extension MeaningChange {
  /// Tells words of names from others.
  struct NameReading: Sendable {
    let analysis: SegmentAnalysis
    let glossary: Glossary?
    private let known = WordMemo<Bool>()
    private let listed = WordMemo<Listed>()

    init(_ analysis: SegmentAnalysis, _ glossary: Glossary?) {
      self.analysis = analysis
      self.glossary = glossary
    }

    /// The longest part of a Korean word that the glossary has in a name, the rest of which may be particles.
    func name(in word: String) -> String? {
      guard let glossary, analysis.language.language == "ko", analysis.isNameLike(word) else { return nil }
      return analysis.bareForms(of: word).first { glossary.isNameWord($0, in: analysis.language) }
    }

    /// Whether the glossary has a word in a name of a person or place, or as a name.
    func isName(_ word: String) -> Bool {
      guard let glossary, analysis.isNameLike(word) else { return false }
      return known.value(of: word) {
        analysis.isName(word, glossary) || analysis.bareForms(of: word).contains { isKnown($0, glossary) }
      }
    }

    /// What a text may stand for by the glossary.
    private struct Listed {
      /// The ids of concepts.
      var concepts: Set<String> = []
      var isPerson = false
      /// Whether one of them is a person, a place or an organization.
      var isName = false
    }

    private func listed(_ text: String, _ glossary: Glossary) -> Listed {
      listed.value(of: text) {
        glossary.lookup(text, in: analysis.language).reduce(into: Listed()) { listed, result in
          listed.concepts.insert(result.concept.id)
          if result.concept.kind == .person { listed.isPerson = true }
          if [.person, .place, .organization].contains(result.concept.kind) { listed.isName = true }
        }
      }
    }

    private func isKnown(_ text: String, _ glossary: Glossary) -> Bool { listed(text, glossary).isName }

    /// Whether a word is a name, or a part of one that tells it: beside another word of a name, with a title behind it, or
    /// in a sentence. The 지역 of some place is no name by itself.
    func isName(_ word: SaidWord, in side: Side) -> Bool {
      guard let glossary, isName(word.text) else { return false }
      if analysis.bareForms(of: word.text).contains(where: { isKnown($0, glossary) }) { return true }
      func neighbour(_ place: Int) -> String {
        side.pieces.indices.contains(place) ? side.pieces[place].token.text : ""
      }
      let behind = neighbour(word.piece + 1)
      if [neighbour(word.piece - 1), behind].contains(where: { isName($0) && !isLabel($0) }) { return true }
      switch analysis.language.language {
      case "ko": return Apposition(analysis.language).isTitle(behind)
      // Russian titles have no capitals within: Южная Атлантика.
      case "ru" where analysis.isNameLike(behind): return !isLabel(word)
      // At the head every word has a capital: Дальний план.
      default: return !isLabel(word) && !side.beginsAnew(at: word.piece) && hasSentenceCase(side, for: [word])
      }
    }

    /// Whether different names stand on both sides, and not one that is written in two ways: Wi-Fi and WiFi, U.S. and US.
    func areNames(_ ours: [SaidWord], _ query: Side, _ theirs: [SaidWord], _ text: Side) -> Bool {
      func letters(_ words: [SaidWord]) -> String { words.map { $0.key.filter(\.isLetter) }.joined() }
      return areWrittenAsNames(ours, query, theirs, text) && letters(ours) != letters(theirs)
    }

    /// Whether names stand on both sides: known ones, or one known one and capitals, or capitals where they show a name.
    private func areWrittenAsNames(_ ours: [SaidWord], _ query: Side, _ theirs: [SaidWord], _ text: Side) -> Bool {
      if analysis.language.language == "ko" {
        func isNamed(_ words: [SaidWord], _ side: Side) -> Bool {
          isTitled(words, in: side) || isWhollyNamed(words, in: side)
        }
        return (isSurname(ours) && isSurname(theirs)) || (isNamed(ours, query) && isNamed(theirs, text))
          || (areLatin(ours, in: query) && areLatin(theirs, in: text))
      }
      let known = (isWhollyNamed(ours, in: query), isWhollyNamed(theirs, in: text))
      if known.0 && known.1 { return true }
      let (ours, theirs) = (withoutParticles(ours), withoutParticles(theirs))
      guard !ours.isEmpty, !theirs.isEmpty, ours.map(\.key) != theirs.map(\.key),
        (ours + theirs).allSatisfy({ $0.text.first?.isUppercase == true })
      else {
        return false
      }
      if known.0 || known.1 { return !(known.0 ? theirs : ours).allSatisfy(isLabel) }
      return areSetOff(ours, in: query) && areSetOff(theirs, in: text)
    }

    /// The words of a name without articles and the small words that some have: von der Leyen.
    private func withoutParticles(_ words: [SaidWord]) -> [SaidWord] {
      words.count < 2 ? words : words.filter { !Self.particles.contains($0.key) }
    }

    private static let particles: Set<String> = [
      "a", "an", "the", "von", "van", "der", "den", "de", "da", "di", "du", "la", "le", "al", "bin", "el", "фон", "ван",
      "дер", "де",
      "аль",
      "бен", "да", "ди", "ла",
    ]

    /// Whether a word is a Korean person's name of three syllables, or a surname, with a title behind it: 김여정 부부장은.
    private func isTitled(_ words: [SaidWord], in side: Side) -> Bool {
      guard words.count == 1, let word = words.first, word.piece + 1 < side.pieces.count else { return false }
      let name = Korean.withoutParticles(word.key)
      // 전 위원장 is a former one.
      let isSurname = name.count == 1 && !Self.attributes.contains(name)
      return (name.count == 3 || isSurname) && KoreanSurnames.rank(of: String(name.prefix(1))) != nil
        && Apposition(analysis.language).isTitle(side.pieces[word.piece + 1].token.text)
    }

    /// Surnames that say something else before a title.
    private static let attributes: Set<String> = ["이", "전", "현", "부", "구", "신", "한", "주", "총", "본"]

    /// Whether both sides name one concept of the glossary: the US, United States.
    /// - Parameter articles: what may stand beside the name.
    func areOne(
      _ ours: [SaidWord], _ query: Side, _ theirs: [SaidWord], _ text: Side, but articles: Set<String>
    ) -> Bool {
      guard let glossary else { return false }
      func concepts(_ words: [SaidWord], _ side: Side) -> Set<String> {
        let words = words.filter { !articles.contains($0.key) }
        // Short forms have capitals, long ones may have small words: ТПК, Трудовая партия Кореи.
        guard let first = words.first, let last = words.last, analysis.isNameLike(first.text) else { return [] }
        // As it stands: the Workers’ Party.
        let phrase = String(scalars: side.scalars[first.range.lowerBound..<last.range.upperBound])
        return analysis.bareForms(of: phrase).reduce(into: []) { $0.formUnion(listed($1, glossary).concepts) }
      }
      let own = concepts(ours, query)
      return !own.isEmpty && !own.isDisjoint(with: concepts(theirs, text))
    }

    /// Whether both sides name one person of the glossary, one of them with less of the name (President Vladimir Putin, Putin,
    /// V. Putin) or spelled otherwise (Sergei Lavrov), or one concept in two ways of which one begins as the other: 러시아
    /// 연방, 러시아.
    func areOneBearer(_ ours: [SaidWord], _ query: Side, _ theirs: [SaidWord], _ text: Side) -> Bool {
      guard let glossary else { return false }
      let (mine, others) = (wholeName(around: ours, in: query), wholeName(around: theirs, in: text))
      guard let surname = mine.last, !others.isEmpty else { return false }
      // What stands before the name on both sides is no part of it: President Sergey Lavrov.
      let before = zip(mine, others).prefix { $0 == $1 }.count
      let areListed = (0...before).contains { dropped in
        !listed(mine.dropFirst(dropped).joined(separator: " "), glossary).concepts.isDisjoint(
          with: listed(others.dropFirst(dropped).joined(separator: " "), glossary).concepts)
      }
      if areListed { return true }
      let (short, long) = mine.count < others.count ? (mine, others) : (others, mine)
      guard surname == others.last else { return false }
      // Either side may have the initials: В. В. Путин.
      let names = [mine, others].flatMap { name in
        [name.joined(separator: " ")] + name.dropLast().map { $0 + " " + surname }
      }
      let isPerson =
        names.contains { listed($0, glossary).isPerson }
        // Declined as no term is listed: Сергея Лаврова.
        || [mine, others].contains { name in
          name.count > 1 && name.suffix(2).allSatisfy { glossary.isNameWord($0, in: analysis.language) }
        }
      return isPerson
        && short.dropLast().allSatisfy { part in
          long.dropLast().contains { $0 == part || (min($0.count, part.count) == 1 && $0.first == part.first) }
        }
    }

    /// The keys of the words written as names that stand side by side around some words, with initials among them.
    private func wholeName(around words: [SaidWord], in side: Side) -> [String] {
      guard let first = words.first?.piece, let last = words.last?.piece else { return [] }
      func belongs(_ place: Int) -> Bool {
        guard side.pieces.indices.contains(place) else { return false }
        let token = side.pieces[place].token
        if token.isWord {
          return analysis.isNameLike(token.text)
            && (analysis.language.language != "ko" || words.contains { $0.piece == place } || isName(token.text))
        }
        return token.text == "." && place > 0 && side.pieces[place - 1].token.text.count == 1
      }
      var (start, end) = (first, last)
      guard (start...end).allSatisfy(belongs) else { return [] }
      while belongs(start - 1) { start -= 1 }
      while belongs(end + 1) { end += 1 }
      return side.pieces[start...end].filter(\.token.isWord).map {
        let key = TextForm.key($0.token.text)
        return analysis.language.language == "ko" ? Korean.withoutParticles(key) : key
      }
    }

    /// Whether a person is called by the surname: 김씨.
    private func isSurname(_ words: [SaidWord]) -> Bool {
      guard words.count == 1, let word = words.first?.text, let surname = word.first else { return false }
      let rest = word.dropFirst()
      return rest.hasPrefix("씨") && Korean.isParticles(rest)
        && KoreanSurnames.rank(of: String(surname)) != nil
    }

    private func isWhollyNamed(_ words: [SaidWord], in side: Side) -> Bool {
      if words.allSatisfy({ isName($0, in: side) }) { return true }
      guard let glossary, let first = words.first, let last = words.last,
        words.contains(where: { analysis.isNameLike($0.text) })
      else { return false }
      let text = words.map(\.text).joined(separator: " ")
      // What is known of a single word says its reading.
      if words.count > 1 || isName(text), isKnown(text, glossary) { return true }
      // The UN of the UN Security Council stands on both sides.
      func neighbour(_ place: Int) -> String? {
        guard analysis.language.language != "ko", side.pieces.indices.contains(place) else { return nil }
        let word = side.pieces[place].token.text
        return analysis.isNameLike(word) ? word : nil
      }
      return neighbour(first.piece - 1).map { isKnown($0 + " " + text, glossary) } == true
        || neighbour(last.piece + 1).map { isKnown(text + " " + $0, glossary) } == true
    }

    /// Whether capitals show words to be names: within a sentence whose other words have none, and not as what a program
    /// calls its parts. At the head of a text the capital of the next word of a name tells.
    func areSetOff(_ words: [SaidWord], in side: Side) -> Bool {
      guard hasSentenceCase(side, for: words), let first = side.pieces.firstIndex(where: { $0.token.isWord }) else {
        return false
      }
      return words.allSatisfy { word in
        // The letters of MSCHAPv2 tell it.
        guard word.range.lowerBound == side.pieces[word.piece].range.lowerBound, !isLabel(word),
          !isLabelled(word, in: side)
        else { return false }
        return word.piece == first
          ? words.contains { $0.piece == first + 1 } : !side.beginsAnew(at: word.piece)
      }
    }

    /// Whether small letters are the rule among the words behind the first one, so that the capitals of some words say
    /// something. Titles have small letters in what only joins others, by which abbreviations alone stand out.
    private func hasSentenceCase(_ side: Side, for words: [SaidWord]) -> Bool {
      var (small, capital) = (0, 0)
      var isTitle = !words.allSatisfy { $0.text.utf8.count > 1 && $0.text == $0.text.uppercased() }
      let start = side.pieces.firstIndex { $0.token.isWord } ?? 0
      for (place, piece) in side.pieces.enumerated().dropFirst(start + 1) where piece.token.isWord {
        let word = piece.token.text
        // Titles have Long-term, too.
        guard let first = word.unicodeScalars.first, side.pieces[place - 1].token.text != "-" else { continue }
        if first.isCapital {
          capital += 1
        } else if first.isSmall, word.count > 2 {
          small += 1
          if isTitle, !analysis.isFunctionWord(word) { isTitle = false }
        }
      }
      // No Russian sentence has capitals on every word, but a row of menus may: Приехал Иванов из Рязани.
      if analysis.language.language == "ru", side.pieces.last?.token.text == ".",
        side.pieces.allSatisfy({ $0.token.isWord || [".", ","].contains($0.token.text) })
      {
        return capital <= 3 * (small + 1)
      }
      return small > 0 && !isTitle && 3 * small >= capital
    }

    /// Whether words of a Korean text begin with a capital in Latin letters, and are not what programs call their keys and
    /// parts.
    private func areLatin(_ words: [SaidWord], in side: Side) -> Bool {
      func isHangul(_ text: String) -> Bool { text.unicodeScalars.contains(where: Hangul.isSyllable) }
      return words.allSatisfy { word in
        guard let first = word.text.unicodeScalars.first, first.isASCII, first.isCapital,
          // Behind an ampersand stands a key: (&S).
          word.piece == 0 || side.pieces[word.piece - 1].token.text != "&"
        else { return false }
        return !InterfaceWords.contains(String(word.key.prefix { $0.isASCII }), isAbbreviation: true, in: "en")
      }
        && 2 * side.pieces.count { isHangul($0.token.text) } > side.pieces.count(where: \.token.isWord)
    }

    /// Whether a part of a program is called by a word: the Status column, «вкладка Абзац», View → Snap to Canvas.
    private func isLabelled(_ word: SaidWord, in side: Side) -> Bool {
      let label = side.pieces[..<word.piece].reversed().prefix {
        $0.token.isWord && (analysis.isNameLike($0.token.text) || analysis.isFunctionWord($0.token.text))
      }
      if label.count < word.piece, ["→", "▸", ">"].contains(side.pieces[word.piece - label.count - 1].token.text) {
        return true
      }
      // Click Appearance.
      let language = analysis.language.language
      if side.pieces[..<word.piece].suffix(label.count + 1).contains(where: {
        InterfaceWords.isCommand(TextForm.key($0.token.text), in: language)
      }) {
        return true
      }
      let place = word.piece + (language == "ru" ? -1 : 1)
      guard side.pieces.indices.contains(place) else { return false }
      return InterfaceWords.isPart(TextForm.key(side.pieces[place].token.text), in: language)
    }

    private func isLabel(_ word: SaidWord) -> Bool { isLabel(word.text) }

    private func isLabel(_ text: String) -> Bool {
      let language = analysis.language.language
      let key = TextForm.key(text)
      // Д. is an initial, and NEWS are not several of new.
      if text.unicodeScalars.count == 1 { return false }
      // Лев is no form of левый.
      if language == "ru", RussianGivenNames.gender(of: text) != nil { return false }
      return InterfaceWords.contains(key, isAbbreviation: text == text.uppercased(), in: language)
        || StopWords.of(language).role(of: key) != nil
    }
  }
}

/// Words that programs write with a capital and that are no names.
enum InterfaceWords {
  static func contains(_ key: String, isAbbreviation: Bool, in language: String) -> Bool {
    if keys.contains(key) { return true }
    return switch language {
    // No name ends as infinitives do.
    case "ru": key.hasSuffix("ть") || key.hasSuffix("ться") || key.hasSuffix("ти") || russian.contains(key)
    case "en":
      english.contains(key) || (!isAbbreviation && key.hasSuffix("s") && english.contains(String(key.dropLast())))
    default: false
    }
  }

  /// Whether a word says which part of a program the word beside it calls.
  static func isPart(_ key: String, in language: String) -> Bool {
    switch language {
    case "ru": russianParts.contains { key.hasPrefix($0) && key.count < $0.count + 4 }
    case "en": englishParts.contains(key) || (key.hasSuffix("s") && englishParts.contains(String(key.dropLast())))
    default: false
    }
  }

  /// Whether a word asks for what it stands before to be clicked, chosen or pressed.
  static func isCommand(_ key: String, in language: String) -> Bool {
    switch language {
    case "en": englishCommands.contains(key)
    case "ru": russianCommands.contains { key.hasPrefix($0) }
    default: false
    }
  }

  /// The keys of a keyboard, whose names are English everywhere.
  private static let keys = words(
    """
    alt altgr backspace break caps capslock control ctrl del delete end enter esc escape home hyper ins insert lock meta num \
    numlock option page pause pgdn pgup print return scroll shift space super tab
    """)
  private static let englishCommands = words(
    """
    check choose chooses choosing click clicking clicks pick press presses pressing select selecting selects tap tapping tick \
    uncheck untick
    """)
  private static let russianCommands = words("выбер выбр выбир кликн нажат нажим нажм отмет щелкн щелчк")
  private static let englishParts = words(
    "button checkbox column command dialog dialogue field menu option page pane panel submenu tab toolbar window")
  private static let russianParts = words(
    "вкладк диалог значк кнопк команд меню окн окон панел подменю пол пункт раздел столб строк флажк флажок")
  private static let english = words(
    """
    accept account action actions activate active add address advanced alert all alt append application apply archive area \
    argument arguments array arrow attach attribute audio author auto automatic available back background backup bar \
    block bold book bookmark border bottom box browse browser buffer build button calendar calculator call cancel \
    caption cell center chapter chart check class clear click clipboard close code color colour column columns command \
    comment compare compile compose computer configuration configure confirm connect connection console contact \
    contacts content context continue control copy count create ctrl current cursor custom cut data database date \
    debug default delete desktop destination detail details device dialog directory disable disabled disconnect \
    discard disk display dock document documents done down download draft drag draw drive duplicate edit editor \
    effect email empty enable enabled encoding end enter entry error event exit expert export expression extension \
    external extra false favorite feature field file filename filter find finish first fit folder font font footer \
    form format forward frame full function game general generate get global go graph graphic grid group header \
    height help here hidden hide history home horizontal host icon id ignore image import in inbox index info \
    information input insert install interface internal invalid invert item key keyboard label language last layer \
    layout left length level library license limit limits line link list load local location lock log login logout \
    loop macro mail manager manual map margin mark master match maximum media memory menu merge message method \
    minimum mode model modified modify module monitor mouse move multiple music mute name network new next no node \
    none normal note notes number object off offset ok old on open operation option options order orientation other \
    output overview owner package page panel parameter parent password paste path pattern pause permission phone \
    picture play player playlist plugin pointer port position preferences preset preview previous print printer \
    priority private process profile program progress project prompt properties property protocol public publish \
    query quick quit random range rate read recent record redo refresh region regular reload remote remove rename \
    repeat replace reply report reset resize resolution restart restore result resume return revert right root \
    rotate row rule run save scale scan schedule scope screen script scroll search section security select selection \
    send sender separator server service session set settings setup shape share shift shortcut show shutdown side \
    sign size skip slide snap software sort sound source space spelling square stack standard start state status \
    step stop storage store string style subject submit suspend switch symbol sync system tab table tag target task \
    template terminal test text theme thread time title toggle tool toolbar tools top touch track transfer transform \
    transparent trash tree true type undo uninstall unit unknown unlock untitled up update upgrade upload url use \
    user username utility value variable vector verify version vertical video view visible volume wallpaper warning \
    web website weight welcome width window wizard word workspace write yes zoom
    """)
  private static let russian = words(
    """
    вид вкладка вставка выход да диалог документ значение имя история каталог кнопка команда копия меню метка нет \
    ошибка окно открытие папка панель параметр параметры печать поиск правка приложение проект размер раздел сервис \
    справка список строка страница таблица текст тип файл файлы формат цвет шаблон экспорт импорт настройки
    """)

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}

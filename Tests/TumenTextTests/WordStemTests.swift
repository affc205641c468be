import Testing

@testable import TumenText

@Suite struct `Stems of words` {
  @Test(arguments: [
    ("en", ["layer", "layers", "layer's"]), ("en", ["entry", "entries"]), ("en", ["brush", "brushes"]),
    ("en", ["cache", "caches"]), ("en", ["status", "statuses"]), ("en", ["class", "classes"]),
    ("ru", ["файл", "файла", "файлу", "файлом", "файлы", "файлов", "файлами"]),
    ("ru", ["список", "списка", "списком", "списки"]), ("ru", ["строка", "строку", "строк", "строками"]),
    ("ru", ["изображение", "изображения", "изображений", "изображениями"]),
    ("ru", ["новый", "нового", "новая", "новую", "новыми", "новых"]), ("ru", ["боец", "бойца", "бойцов"]),
    ("ru", ["сценарий", "сценария", "сценариев"]), ("ru", ["область", "области", "областью", "областей"]),
  ])
  func `are the same for all forms of a word`(language: String, forms: [String]) {
    #expect(Set(forms.map { WordStem.stem(of: $0, language: language) }).count == 1, "\(forms)")
  }

  @Test(arguments: [("en", "plan", "plane"), ("en", "pas", "pass"), ("ru", "слой", "слово"), ("ru", "кнопка", "кнехт")])
  func `differ where words do`(language: String, first: String, second: String) {
    #expect(WordStem.stem(of: first, language: language) != WordStem.stem(of: second, language: language))
  }

  @Test(arguments: [
    ("создать", true), ("выберите", true), ("используется", true), ("память", false), ("сеть", false),
    ("область", false), ("пакет", false), ("скорость", false),
  ])
  func `tell Russian verbs from nouns`(word: String, isVerb: Bool) {
    #expect(WordStem.isNoNoun(word, language: "ru") == isVerb)
  }

  @Test(arguments: [("новая", true), ("главное", true), ("данные", false), ("переменной", false), ("имение", false)])
  func `tell Russian adjectives from nouns`(word: String, isAdjective: Bool) {
    #expect(WordStem.isAdjective(word, language: "ru") == isAdjective)
  }
}

@Suite struct `The base form of a Russian phrase` {
  @Test(arguments: [
    ("слоя 9, слой 5, слои 4, слоев 3", "слой"), ("папку 9, папок 8, папки 7, папка 6", "папка"),
    ("маски слоя 5, маска слоя 3, маской слоя 1", "маска слоя"),
    ("цветового профиля 5, цветовой профиль 2, цветовые профили 2", "цветовой профиль"),
    ("переменной 9, переменные 4, переменная 2", "переменная"), ("рисунка 3, рисунок 2, рисунке 2", "рисунок"),
    ("меню 4", "меню"), ("оружия 5, оружие 2, оружием 1", "оружие"),
  ])
  func `is the nominative`(forms: String, base: String) {
    let attested = forms.split(separator: ", ").map { form in
      AttestedForm(String(form.dropLast(2)), count: form.last?.wholeNumberValue ?? 0)
    }
    #expect(RussianBaseForm.nominative(of: attested) == base)
  }

  @Test func `is the one that begins segments, where the forms leave it open`() {
    let forms = [AttestedForm("категорий", count: 8), AttestedForm("категория", count: 5, initial: 4)]
    #expect(RussianBaseForm.nominative(of: forms) == "категория")
    #expect(RussianBaseForm.nominative(of: []) == nil)
  }
}

@Suite struct `Korean nouns` {
  private let nouns = KoreanNouns(words: [
    "속도를", "속도가", "파일을", "파일의", "파일도", "파일들을", "이미지", "이미지를", "이미지는", "삭제", "삭제를", "삭제합니다",
    "결과", "결과를", "결과는", "보입니다", "gimp의", "gimp", "gimp를",
  ])

  @Test(arguments: [
    ("속도", "속도"), ("파일도", "파일"), ("파일들을", "파일"), ("이미지를", "이미지"), ("결과", "결과"), ("삭제합니다", nil),
    ("보입니다", nil), ("gimp의", "gimp"), ("처음을", "처음"), ("abc", "abc"),
  ])
  func `lose particles, not their own syllables`(word: String, noun: String?) {
    #expect(nouns.noun(of: word) == noun)
  }
}

@Suite struct `Korean stems` {
  @Test(arguments: [
    ["채택하였다", "채택했다", "채택합니다", "채택한", "채택", "채택을", "채택하기를"], ["되었다", "되었습니다", "됐다", "된다", "됩니다"],
    ["하였다", "했다", "한다", "합니다"], ["보았다", "봤다", "봅니다", "본다"], ["갔다", "갑니다", "간다"], ["있다", "있습니다"],
    ["열기", "엽니다"], ["큰", "크다", "컸다"], ["긴", "길다"], ["파란", "파랗다", "파랗고"], ["어떤", "어떻다"], ["아닌", "아니다", "아닙니다"],
    ["된", "될", "됩니다"],
    ["열다", "연다", "열었다", "엽니다", "열고", "여는", "열어", "열었으며"], ["듣는다", "들었다", "들으며", "들은"], ["돕는다", "도왔다", "도우며", "돕고"],
    ["어렵다", "어려운", "어려웠다", "어려워"], ["모른다", "몰랐다", "모르는", "몰라"], ["쓴다", "썼다", "쓰는"], ["짓는다", "지었다", "지은"],
    ["열리다", "열렸다", "열린다", "열려", "열리였다"], ["온다", "왔다", "오는", "옵니다"], ["다르다", "다른", "달라", "달랐다"], ["바쁘다", "바빴다", "바쁜"],
    ["기다린다", "기다렸다", "기다리고", "기다리였다"], ["먹다", "먹었다", "먹는", "먹고", "먹을"],
    ["결정되였다", "결정되었다", "결정된"], ["녀자는", "여자가"], ["로동을", "노동의"], ["리용한다", "이용하였다"], ["먹는다", "먹었습니다"],
    ["의사다", "의사였다", "의사입니다", "의사는"], ["흐느끼다", "흐느꼈다", "흐느낍니다"], ["상관없다", "상관없습니다"],
    ["집이", "집은", "집에", "집으로", "집까지"], ["그가", "그는", "그를", "그의", "그에게"], ["책이", "책은", "책과"], ["밥을", "밥도"],
    ["도시는", "도시가"], ["하나는", "하나를"], ["예쁘다", "예뻤다", "예쁜"],
    // Stems of one syllable without a final consonant.
    ["주다", "주고", "주는", "준", "줘", "줘요", "주어", "주었습니다", "줍니다", "주세요", "주면"], ["본다", "봅니다", "봤습니다", "봐", "보는", "보면"],
    ["간다", "가고", "갑니다", "갔습니다", "가는"], ["오다", "오고", "옵니다", "왔습니다", "온", "올"], ["비어", "비었습니다", "빈"],
    ["자고", "잡니다", "잤습니다"], ["켜면", "켜고", "켠", "켜다"], ["산다", "삽니다", "샀습니다", "사는"], ["있을지", "있습니다"],
  ])
  func `are one for the forms and writings of a word`(words: [String]) {
    let stems = words.map { Korean.stem(of: $0) }
    #expect(Set(stems).count == 1, "\(stems)")
  }

  @Test(arguments: [
    ("북한은", "북한"), ("바다", "바다"), ("광고", "광고"), ("사이다", "사이다"), ("박태성은", "박태성"), ("러시아", "러시아"),
    ("라디오", "나디오"), ("한국", "한국"), ("대한민국", "대한민국"), ("캐나다", "캐나다"),
    ("나이", "나이"), ("물가", "물가"), ("차이", "차이"), ("수도", "수도"), ("길이", "길이"), ("불만", "불만"), ("하지만", "하지만"),
    ("사고", "사고"), ("신고", "신고"), ("가지", "가지"), ("보고", "보고"), ("나라", "나라"), ("보도", "보도"), ("사면", "사면"), ("연", "연"),
    ("보기", "보기"), ("대신", "대신"), ("까지", "까지"), ("자신", "자신"), ("사실", "사실"), ("머신", "머신"), ("주기", "주기"), ("피어", "피어"),
    ("파서", "파서"), ("달러", "달러"), ("재고", "재고"), ("한", "한"), ("산", "산"), ("열", "열"),
  ])
  func `leave nouns whole`(word: String, stem: String) { #expect(Korean.stem(of: word) == stem) }
}

@Suite struct `Stop words` {
  @Test func `have roles, in any form where they are general`() {
    let (english, russian, korean) = (StopWords.of("en"), StopWords.of("ru"), StopWords.of("ko"))
    #expect(english.role(of: "the") == .determiner && english.role(of: "can") == .predicator)
    #expect(english.role(of: "of") == .function && english.role(of: "available") == .general)
    #expect(english.role(of: "layer") == nil && russian.role(of: "слой") == nil && korean.role(of: "레이어") == nil)
    #expect(russian.role(of: "для") == .function && russian.role(of: "текущего") == .general)
    #expect(korean.role(of: "있습니다") == .function && StopWords.of("fr").role(of: "le") == nil)
  }
}

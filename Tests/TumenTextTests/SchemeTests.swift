import Foundation
import Testing
import TumenModel

@testable import TumenText

/// One row an example: what goes in, what comes out, and where the example is from.
private struct Example: Sendable, CustomTestStringConvertible {
  let scheme: Scheme
  let kind: NameKind
  let input: String
  let expected: String
  let source: String
  var testDescription: String { "\(scheme): \(input) → \(expected)" }

  init(
    _ scheme: Scheme, _ input: String, _ expected: String, kind: NameKind = .person,
    _ source: String
  ) {
    self.scheme = scheme
    self.kind = kind
    self.input = input
    self.expected = expected
    self.source = source
  }

  var languages: (from: LanguageTag, to: LanguageTag) {
    let isKorean = input.unicodeScalars.contains(where: Hangul.isSyllable)
    switch scheme {
    case .kontsevich, .pressRu: return (.korean, .russian)
    case .nikl, .dprkKo: return (.russian, .korean)
    default: return (isKorean ? .korean : .russian, .english)
    }
  }
}

private let kcna = "KCNA usage", rr = "MCT notice 2000-8", unknown = "the letters of the system"
private let pcgn = "BGN/PCGN agreement of 1945", loc = "Library of Congress tables", martin = "the letters of Yale"
private let loanwords = "orthography of Russian loanwords, 2005", dprkPress = "DPRK press"
private let press = "Russian press usage", bgn = "BGN/PCGN 1947", english = "English press usage"

private let examples: [Example] = [
  Example(.kcna, "박태성", "Pak Thae Song", kcna),
  Example(.kcna, "김경준", "Kim Kyong Jun", kcna),
  Example(.kcna, "김정규", "Kim Jong Gyu", kcna),
  Example(.kcna, "김덕훈", "Kim Tok Hun", kcna),
  Example(.kcna, "로두철", "Ro Tu Chol", kcna),
  Example(.kcna, "박봉주", "Pak Pong Ju", kcna),
  Example(.kcna, "김수길", "Kim Su Gil", kcna),
  Example(.kcna, "리룡남", "Ri Ryong Nam", kcna),
  Example(.kcna, "조명록", "Jo Myong Rok", kcna),
  Example(.kcna, "최영림", "Choe Yong Rim", kcna),
  Example(.kcna, "김평해", "Kim Phyong Hae", kcna),
  Example(.kcna, "최룡해", "Choe Ryong Hae", kcna),
  Example(.kcna, "김일성", "Kim Il Sung", kcna),
  Example(.kcna, "정명수", "Jong Myong Su", kcna),
  Example(.kcna, "신창일", "Sin Chang Il", kcna),
  Example(.kcna, "조석철", "Jo Sok Chol", kcna),
  Example(.dprk, "백마산", "Paengmasan", kind: .place, "E/CONF.94/INF.72"),
  Example(.dprk, "꽃마을", "Kkonmaŭl", kind: .place, "E/CONF.94/INF.72"),
  Example(.dprk, "압록강", "Amrokgang", kind: .place, "E/CONF.94/INF.72"),
  Example(.dprk, "은률", "Ŭnryul", kind: .place, "E/CONF.94/INF.72"),
  Example(.dprk, "삿갓봉", "Satkatbong", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "백두산", "Paektusan", kind: .place, "voiceless behind a stop"),
  Example(.dprk, "판교", "Phan-gyo", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "곡산", "Koksan", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "앞산", "Apsan", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "닭섬", "Taksŏm", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "칠보산", "Chilbosan", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "붉은바위", "Pulgŭnbawi", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "앉은바위", "Anjŭnbawi", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "교구동", "Kyogu-dong", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "고비리", "Kobi-ri", kind: .place, "the DPRK's rules of 2012"),
  Example(.dprk, "금교", "Kŭmgyo", kind: .place, "the DPRK's rules of 2012"),
  Example(.kcna, "박동구", "Pak Tong Gu", "the DPRK's rules of 2012"),
  Example(.kcna, "안복철", "An Pok Chol", "the DPRK's rules of 2012"),
  Example(.kcna, "두만강", "Tumangang", kind: .place, kcna),
  Example(.dprk, "평안남도", "Phyŏngannam-do", kind: .place, "E/CONF.94/INF.72"),
  Example(.dprk, "평양", "Pyongyang", kind: .place, "the fixed exception"),
  Example(.dprk, "만경대구역", "Man-gyŏngdae-guyŏk", kind: .place, "E/CONF.94/INF.72"),
  Example(.dprk, "중구역", "Jung-guyŏk", kind: .place, "E/CONF.94/INF.72"),
  Example(.rr, "울산광역시", "Ulsan-gwangyeoksi", kind: .place, rr),
  Example(.rr, "백마", "Baengma", kind: .place, rr),
  Example(.rr, "신라", "Silla", kind: .place, rr),
  Example(.rr, "종로", "Jongno", kind: .place, rr),
  Example(.rr, "신문로", "Sinmunno", kind: .place, rr),
  Example(.rr, "왕십리", "Wangsimni", kind: .place, rr),
  Example(.rr, "학여울", "Hangnyeoul", kind: .place, rr),
  Example(.dprk, "천리마", "Chŏllima", kind: .place, "long use"),
  Example(.kontsevich, "용인", "Йонъин", kind: .place, "the head of a place's name"),
  Example(.pressEn, "Щёлково", "Shchyolkovo", kind: .place, english),
  Example(.pressEn, "Никита Хрущёв", "Nikita Khrushchev", english),
  Example(.rr, "별내", "Byeollae", kind: .place, rr),
  Example(.rr, "해돋이", "Haedoji", kind: .place, rr),
  Example(.rr, "묵호", "Mukho", kind: .place, rr),
  Example(.rr, "집현전", "Jiphyeonjeon", kind: .place, rr),
  Example(.rr, "압구정", "Apgujeong", kind: .place, rr),
  Example(.rr, "낙동강", "Nakdonggang", kind: .place, rr),
  Example(.rr, "광희문", "Gwanghuimun", kind: .place, rr),
  Example(.rr, "독립문", "Dongnimmun", kind: .place, rr),
  Example(.rr, "속리산", "Songnisan", kind: .place, rr),
  Example(.rr, "대관령", "Daegwallyeong", kind: .place, rr),
  Example(.rr, "인왕리", "Inwang-ri", kind: .place, rr),
  Example(.rr, "신창읍", "Sinchang-eup", kind: .place, rr),
  Example(.rr, "삼죽면", "Samjuk-myeon", kind: .place, rr),
  Example(.rr, "경기도", "Gyeonggi-do", kind: .place, rr),
  Example(.rr, "여의도", "Yeouido", kind: .place, "an island is one word"),
  Example(.rr, "울릉도", "Ulleungdo", kind: .place, "an island is one word"),
  Example(.rr, "창전거리", "Changjeongeori", kind: .place, "a street, no village"),
  Example(.rr, "종로2가", "Jongno 2(i)-ga", kind: .place, rr),
  Example(.rr, "퇴계로 3가", "Toegyero 3(sam)-ga", kind: .place, rr),
  Example(.rr, "테헤란로", "Teheran-ro", kind: .place, "road signs"),
  Example(.rr, "세종대로", "Sejong-daero", kind: .place, "road signs"),
  Example(.rr, "서울역", "Seoullyeok", kind: .place, "표준발음법, article 29"),
  Example(.rr, "부산역", "Busannyeok", kind: .place, "표준발음법, article 29"),
  Example(.dprk, "창전거리", "Changjŏn-gŏri", kind: .place, "a street, no village"),
  Example(.rr, "한복남", "Han Boknam", rr),
  Example(.rr, "홍빛나", "Hong Bitna", rr),
  Example(.rr, "박태성", "Bak Taeseong", rr),
  Example(.rr, "남궁민수", "Namgung Minsu", "a surname of two syllables"),
  Example(.kontsevich, "박태성", "Пак Тхэсон", unknown),
  Example(.kontsevich, "김연주", "Ким Ёнджу", unknown),
  Example(.kontsevich, "박봉주", "Пак Понджу", unknown),
  Example(.kontsevich, "리선희", "Ли Сонхи", unknown),
  Example(.kontsevich, "압록강", "Амноккан", kind: .place, unknown),
  Example(.kontsevich, "청진", "Чхонджин", kind: .place, unknown),
  Example(.kontsevich, "신의주", "Синыйджу", kind: .place, unknown),
  Example(.kontsevich, "의주", "Ыйджу", kind: .place, unknown),
  Example(.kontsevich, "미하일 미슈스틴", "Михаиль Мисюсытхин", "a foreign name is not cut into syllables"),
  Example(.kontsevich, "안양", "Аньян", kind: .place, unknown),
  Example(.kontsevich, "평양", "Пхеньян", kind: .place, "long use"),
  Example(.kontsevich, "서울", "Сеул", kind: .place, "long use"),
  Example(.pressRu, "박태성", "Пак Тхэ Сон", press),
  Example(.pressRu, "윤정호", "Юн Чон Хо", press),
  Example(.pressRu, "정명수", "Чон Мён Су", press),
  Example(.pressRu, "김경준", "Ким Гён Джун", press),
  Example(.pressRu, "김덕훈", "Ким Док Хун", press),
  Example(.pressRu, "박봉주", "Пак Пон Джу", press),
  Example(.pressRu, "최영림", "Чхве Ён Рим", press),
  Example(.pressRu, "조석철", "Чо Сок Чхоль", press),
  Example(.pressRu, "김정규", "Ким Чон Гю", press),
  Example(.pressRu, "신창일", "Син Чхан Иль", press),
  Example(.pressRu, "김정은", "Ким Чен Ын", "long use"),
  Example(.pressRu, "김일성", "Ким Ир Сен", "long use"),
  Example(.bgn, "Алексей Чекунков", "Aleksey Chekunkov", bgn),
  Example(.bgn, "Юрий", "Yuriy", bgn),
  Example(.bgn, "Щёлково", "Shchëlkovo", bgn),
  Example(.bgn, "Ельцин", "Yel\u{02B9}tsin", bgn),
  Example(.bgn, "Пак Тхэ Сон", "Pak Tkh\u{00B7}e Son", bgn),
  Example(.bgn, "Советск", "Sovet\u{00B7}sk", bgn),
  Example(.bgn, "ЩЁЛКОВО", "SHCHËLKOVO", "capitals"),
  Example(.iso9, "Кожемяко", "Kožemâko", "ISO 9:1995"),
  Example(.iso9, "Щёлково", "Ŝëlkovo", "ISO 9:1995"),
  Example(.iso9, "этаж", "ètaž", "ISO 9:1995"),
  Example(.icao, "Юрий", "Iurii", "Doc 9303"),
  Example(.icao, "подъезд", "podieezd", "Doc 9303"),
  Example(.icao, "ЮЖНАЯ", "IUZHNAIA", "capitals"),
  Example(.gost, "царь цирк", "czar` cirk", "GOST 7.79-2000 B"),
  Example(.gost, "подъезд", "pod``ezd", "GOST 7.79-2000 B"),
  Example(.pressEn, "Юрий Трутнев", "Yuri Trutnev", english),
  Example(.pressEn, "Алексей Чекунков", "Alexei Chekunkov", english),
  Example(.pressEn, "Александр Мацегора", "Alexander Matsegora", english),
  Example(.pressEn, "Роман Старовойт", "Roman Starovoit", english),
  Example(.pressEn, "Олег Кожемяко", "Oleg Kozhemyako", english),
  Example(.pressEn, "Михаил Мишустин", "Mikhail Mishustin", english),
  Example(.pressEn, "Приморский край", "Primorsky Krai", english),
  Example(.pressEn, "Лев Толстой", "Lev Tolstoy", english),
  Example(.pressEn, "Михаил Горбачёв", "Mikhail Gorbachev", english),
  Example(.mr, "평양", "P’yŏngyang", kind: .place, pcgn),
  Example(.mr, "영진리", "Yŏngjil-li", kind: .place, pcgn),
  Example(.mr, "덕흥리", "Tŏkhŭng-ni", kind: .place, pcgn),
  Example(.mr, "압록강", "Amnok-kang", kind: .place, pcgn),
  Example(.mr, "대동강", "Taedong-gang", kind: .place, pcgn),
  Example(.mr, "라선특별시", "Rasŏnt’ŭkpyŏlsi", kind: .place, pcgn),
  Example(.mr, "난곡", "Nan’gok", kind: .place, pcgn),
  Example(.mr, "일하", "Irha", kind: .place, pcgn),
  Example(.mr, "평안남도", "P’yŏngan-namdo", kind: .place, pcgn),
  Example(.mr, "박태성", "Pak T’aesŏng", pcgn),
  Example(.yale, "박태성", "Pak Thayseng", martin),
  Example(.yale, "독립", "Toklip", kind: .place, martin),
  Example(.yale, "무주", "Mucwu", kind: .place, martin),
  Example(.alaLC, "이승만", "Yi Sŭng-man", loc),
  Example(.alaLC, "김동리", "Kim Tong-ni", loc),
  Example(.alaLC, "종로구", "Chongno-gu", kind: .place, loc),
  Example(.alaLC, "Юрий Цветаев", "I͡Uriĭ T͡Svetaev", loc),
  Example(.alaLC, "Щёлково этаж", "Shchëlkovo ėtazh", loc),
  Example(.kontsevich, "김대중", "Ким Дэджун", "voicing crosses the space"),
  Example(.kontsevich, "여수", "Йосу", kind: .place, "the head of a place's name"),
  Example(.kontsevich, "창원", "Чханвон", kind: .place, "no ъ before в"),
  Example(.nikl, "Хабаровск", "하바롭스크", loanwords),
  Example(.nikl, "Достоевский", "도스토옙스키", loanwords),
  Example(.nikl, "Садко", "삿코", loanwords),
  Example(.nikl, "Якутск", "야쿠츠크", loanwords),
  Example(.nikl, "Петропавловск-Камчатский", "페트로파블롭스크캄차츠키", "each part by itself"),
  Example(.nikl, "Ростов-на-Дону", "로스토프나도누", "each part by itself"),
  Example(.nikl, "Ольга", "올가", loanwords),
  Example(.nikl, "Илья", "일리야", loanwords),
  Example(.nikl, "Щербаков", "셰르바코프", loanwords),
  Example(.nikl, "Мусоргский", "무소륵스키", loanwords),
  Example(.nikl, "Санкт-Петербург", "상트페테르부르크", loanwords),
  Example(.nikl, "Анна", "안나", loanwords),
  Example(.dprkKo, "Владимирович", "울라지미로비치", dprkPress),
  Example(.dprkKo, "Мишустин", "미슈스찐", dprkPress),
  Example(.dprkKo, "Александр Мацегора", "알렉싼드르 마쩨고라", dprkPress),
  Example(.dprkKo, "Хасан", "하싼", dprkPress),
  Example(.dprkKo, "Россия", "로씨야", dprkPress),
  Example(.dprkKo, "Владивосток", "울라지보스또크", dprkPress),
  Example(.dprkKo, "Хабаровск", "하바롭스크", dprkPress),
]

@Suite struct `A scheme of transliteration` {
  @Test(arguments: examples)
  private func `writes a name as its source shows it`(example: Example) throws {
    let (from, to) = example.languages
    let result = try SchemeCatalogue().transliteration(
      of: example.input, from: from, to: to, scheme: example.scheme, kind: example.kind)
    #expect(result.result == example.expected, "\(example.source)")
    #expect(Script.scripts(in: result.result).count == 1)
    #expect(result.unknown.isEmpty)
  }

  @Test func `of two scripts writes no stray letters, whatever the name`() throws {
    let catalogue = SchemeCatalogue()
    let pieces = ["Санкт", "пункт", "л", "ь", "й", "нкт", "тс", "ё", "Ж", "-", " ", "хл", "ъе", "щ", "ц", "вв", "мск"]
    var state: UInt64 = 92
    for round in 0..<2000 {
      var name = ""
      for _ in 0...(round % 6) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        name += pieces[Int(state >> 33) % pieces.count]
      }
      for scheme in [Scheme.nikl, .dprkKo] {
        let result = try catalogue.transliteration(of: name, from: .russian, to: .korean, scheme: scheme)
        #expect(result.unknown.isEmpty, "\(scheme): \(name) → \(result.result)")
        let isWhole = result.result.unicodeScalars.allSatisfy { Hangul.isSyllable($0) || $0 == " " || $0 == "-" }
        #expect(isWhole, "\(scheme): \(name) → \(result.result)")
      }
    }
  }

  @Test(arguments: [
    ("박태성", "ko", "en", true), ("남궁민", "ko", "en", true), ("마오쩌둥", "ko", "en", false), ("라브로프", "ko", "ru", false),
    ("김정은동지", "ko", "en", false), ("Олег Кожемяко", "ru", "en", true), ("Уинстон Черчилль", "ru", "en", false),
    ("г-н Лавров", "ru", "en", false),
  ])
  func `is certain if it is one of the language's own`(name: String, from: String, to: String, isCertain: Bool) throws {
    let result = try SchemeCatalogue().transliteration(of: name, from: LanguageTag(from), to: LanguageTag(to))
    #expect(result.isCertain == isCertain)
  }

  @Test(arguments: [
    ("Pak Thae Song", "en", "ko-KP", "박태성"), ("Bak Taeseong", "en", "ko-KR", "박태성"),
    ("Kim Jong Un", "en", "ko-KP", "김정은"),
    ("Lee Myung-bak", "en", "ko-KR", "이명박"), ("Ri Ryong Nam", "en", "ko-KP", "리룡남"),
    ("Пак Тхэ Сон", "ru", "ko-KP", "박태성"),
    ("Юн Чжон Хо", "ru", "ko-KP", "윤정호"), ("Pak Thae Song", "en", "ru", "Пак Тхэ Сон"),
    ("Mikhail Mishustin", "en", "ru", "Михаил Мишустин"), ("Han Duck-soo", "en", "ko-KR", "한덕수"),
    ("Park Yong-duck", "en", "ko-KR", "박용덕"), ("Kim Moon-soo", "en", "ko-KR", "김문수"),
    ("Lee Sang-chul", "en", "ko-KR", "이상철"),
    ("Primorsky Krai", "en", "ru", "Приморский край"),
  ])
  func `has candidates where no rules lead`(name: String, from: String, to: String, first: String) throws {
    let result = try SchemeCatalogue().transliteration(of: name, from: LanguageTag(from), to: LanguageTag(to))
    #expect(result.result == first)
    #expect(!result.isCertain && result.candidates.first?.text == first)
    #expect(result.candidates.map(\.score) == result.candidates.map(\.score).sorted(by: >))
    #expect(Set(result.candidates.map(\.text)).count == result.candidates.count)
  }

  @Test(arguments: [
    // Places that are Korean, and places that are not.
    ("Вонсан", "ru", "ko-KR", "원산"), ("Расон", "ru", "ko-KP", "라선"), ("Расон", "ru", "ko-KR", "나선"),
    ("Пхеньян", "ru", "ko-KP", "평양"),
    ("Чита", "ru", "ko-KR", "치타"), ("Сочи", "ru", "ko-KR", "소치"), ("Улан-Удэ", "ru", "ko-KR", "울란우데"),
    ("Хасан", "ru", "ko-KR", "하산"), ("Магадан", "ru", "ko-KR", "마가단"), ("Pyongyang", "en", "ko-KP", "평양"),
    ("Pyongyang", "en", "ru", "Пхеньян"), ("Пхеньян", "ru", "en", "Pyongyang"),
    // Places of China.
    ("Харбин", "ru", "en", "Harbin"), ("Цзилинь", "ru", "en", "Jilin"), ("Хэйлунцзян", "ru", "en", "Heilongjiang"),
    ("Шэньян", "ru", "en", "Shenyang"), ("Далянь", "ru", "en", "Dalian"), ("Аньшань", "ru", "en", "Anshan"),
    ("Ляонин", "ru", "en", "Liaoning"), ("Чанчунь", "ru", "en", "Changchun"), ("Мукден", "ru", "en", "Mukden"),
  ])
  func `of a place is read as what the place is`(name: String, from: String, to: String, first: String) throws {
    let result = try SchemeCatalogue().transliteration(
      of: name, from: LanguageTag(from), to: LanguageTag(to), kind: .place)
    #expect(result.result == first && !result.isCertain)
  }

  @Test(arguments: ["Казань", "Тюмень", "Рязань", "Хасан", "Находка", "Кубань", "Папуа", "Дунай"])
  func `of a Russian place is not taken for China's`(name: String) throws {
    #expect(try SchemeCatalogue().transliteration(of: name, from: .russian, to: .english, kind: .place).isCertain)
  }

  @Test(arguments: [
    ("Пак Тхэ Сон", "ru", "en", "Pak Thae Song"), ("Пак Чон Чхон", "ru", "en", "Pak Jong Chon"),
    ("Ким Чхон Су", "ru", "en", "Kim Chon Su"), ("Си Цзиньпин", "ru", "en", "Xi Jinping"),
    ("Ли Кэцян", "ru", "en", "Li Keqiang"), ("Хан Дук Су", "ru", "ko-KR", "한덕수"), ("푸틴", "ko-KR", "en", "Putin"),
  ])
  func `of a foreigner is not written letter by letter, nor certain`(
    name: String, from: String, to: String, first: String
  ) throws {
    let result = try SchemeCatalogue().transliteration(of: name, from: LanguageTag(from), to: LanguageTag(to))
    #expect(result.result == first && !result.isCertain)
  }

  @Test(arguments: [
    ("Пак Тхэ Сон", "ru", ["Пак Тхэсон", "ПАК ТХЭ СОН"]), ("Ли Су Ён", "ru", ["Ли Су Ен", "Ри Су Ён"]),
    ("Чхве Рён Хэ", "ru", ["Цой Рён Хэ", "Чвэ Рён Хэ", "Чхве Рен Хэ"]),
    ("Юн Чон Хо", "ru", ["Юн Чжон Хо", "Юн Джон Хо"]),
    ("Ким Ён Иль", "ru", ["Ким Ён Ир", "Ким Ен Ир"]),
    ("Михаил Владимирович Мишустин", "ru", ["Михаил Мишустин", "Мишустин, Михаил", "М. В. Мишустин", "М. Мишустин"]),
    (
      "Pak Thae Song", "en",
      ["Pak Tae-song", "Bak Taeseong", "Pak T'aesong", "Park Tae-sung", "PAK THAE SONG", "Pak Taesong"]
    ),
    ("Ri Ryong Nam", "en", ["Lee Ryong Nam", "Yi Ryong-nam", "Rhee Ryong Nam"]),
    ("리룡남", "ko", ["이용남", "리용남", "리 룡남"]), ("라선", "ko", ["나선"]),
  ])
  func `gives the forms that a reader may meet`(name: String, language: String, forms: [String]) throws {
    let kind: NameKind = name == "라선" ? .place : .person
    let variants = try SchemeCatalogue().variants(of: name, in: LanguageTag(language), kind: kind)
    #expect(variants.first == name && Set(variants).count == variants.count && variants.count < 2000)
    for form in forms { #expect(variants.contains(form), "\(form)") }
  }

  @Test func `takes decomposed names for composed ones`() throws {
    let catalogue = SchemeCatalogue()
    let hangul = try catalogue.transliteration(
      of: "\u{1107}\u{1161}\u{11A8}\u{1110}\u{1162}\u{1109}\u{1165}\u{11BC}", from: .koreanNorth, to: .english)
    #expect(hangul.result == "Pak Thae Song")
    // й and ё from и and е with their marks.
    let cyrillic = try catalogue.transliteration(
      of: "Ще\u{0308}лково \u{0438}\u{0306}", from: .russian, to: .english, scheme: .bgn)
    #expect(cyrillic.result == "Shchëlkovo y")
    #expect(cyrillic.unknown.isEmpty)
  }

  @Test func `refuses a text that is far too long for a name`() {
    #expect(throws: TumenError.self) {
      try SchemeCatalogue().transliteration(of: String(repeating: "가", count: 10_001), from: .korean, to: .english)
    }
  }

  @Test func `lets unknown letters through and says so`() throws {
    let result = try SchemeCatalogue().transliteration(of: "박X성Я", from: .koreanNorth, to: .english)
    #expect(result.result.contains("X") && result.unknown == ["Я"] && !result.isCertain)
  }

  @Test func `has its rules in the tree and in the binary, and no others`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for (folder, path) in [
      ("Rules", "Sources/CShipped/Rules"), ("StopWords", "Sources/CShipped/StopWords"),
      ("Nouns", "Sources/CShipped/Nouns"), ("Stems", "Sources/CShipped/Stems"), ("Glossaries", "Glossaries"),
    ] {
      let files = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(path).path)
      #expect(ShippedFile.files(in: folder).map(\.name) == files.map { "\(folder)/\($0)" }.sorted())
    }
    #expect(Set(ShippedFile.files(in: "Rules").map(\.name)) == Set(SchemeCatalogue.entries.map(\.file)))
  }
}

/// Korean surnames whose spelling in other scripts is a convention, not a scheme's.
///
/// The spellings and their order are those counted in the labels of Wikidata's persons of Korean nationality.
package enum KoreanSurnames {
  /// The conventional spellings in Latin letters, the commonest first.
  private static let latin: [(hangul: String, spellings: String)] = [
    ("김", "kim gim"), ("이", "lee yi rhee ri li i"), ("리", "ri lee yi rhee li"), ("박", "park pak bak"),
    ("최", "choi choe choy"),
    ("정", "jung jeong chung jong chong"), ("강", "kang gang"), ("조", "cho jo joe"), ("윤", "yoon yun youn"),
    ("장", "jang chang"),
    ("임", "lim im yim rim"), ("림", "rim lim im"), ("한", "han hahn"), ("오", "oh o"), ("서", "seo suh so"),
    ("신", "shin sin"),
    ("권", "kwon kweon gwon"), ("황", "hwang"), ("안", "ahn an"), ("류", "ryu yu yoo"), ("유", "yoo yu you ryu"),
    ("전", "jeon chun jun jon chon"), ("홍", "hong"), ("고", "ko go koh"), ("문", "moon mun"), ("손", "son shon sohn"),
    ("배", "bae pae"), ("백", "baek paek baik paik back"), ("허", "heo huh ho hur"), ("심", "shim sim"),
    ("노", "noh no roh ro"),
    ("로", "ro roh no"), ("곽", "kwak gwak"), ("성", "sung seong song"), ("주", "joo ju chu"), ("우", "woo u wu"),
    ("구", "koo gu ku goo"), ("엄", "um eom uhm om"), ("천", "chun cheon chon"), ("현", "hyun hyeon hyon"),
    ("변", "byun byeon pyon"), ("길", "gil kil"), ("지", "ji chi jee"), ("라", "ra na"), ("나", "na ra"), ("양", "yang"),
    ("량", "ryang yang"), ("여", "yeo yo"), ("석", "seok suk sok"), ("선", "sun seon son"), ("설", "seol sul sol"),
    ("명", "myung myeong myong"), ("민", "min"), ("진", "jin chin"), ("차", "cha"), ("추", "choo chu"), ("하", "ha"),
    ("함", "ham"),
    ("원", "won"), ("방", "bang pang"), ("공", "kong gong"), ("염", "yum yeom ryom"), ("렴", "ryom yom"), ("기", "ki gi"),
    ("반", "ban pan"), ("왕", "wang"), ("금", "keum kum geum"), ("옥", "ok"), ("육", "yook yuk"), ("맹", "maeng"),
    ("제", "je che"),
    ("탁", "tak thak"), ("국", "kook kuk guk"), ("어", "eo uh"), ("은", "eun un"), ("편", "pyeon pyun phyon"),
    ("용", "yong ryong"),
    ("표", "pyo phyo"), ("태", "tae thae"),
  ]

  private static let cyrillic: [(hangul: String, spellings: String)] = [
    ("최", "цой чхве чвэ чве цхай чой чое"), ("이", "ли и ри ни"), ("리", "ли ри"), ("임", "лим им рим"), ("림", "рим лим"),
    ("김", "ким"),
    ("정", "чон чжон тен чен джон"), ("장", "чан тян чжан джан"), ("전", "чон тен чжон"), ("조", "чо те чжо джо"),
    ("박", "пак"),
    ("류", "рю ю лю"), ("유", "ю"), ("노", "но ро"), ("로", "ро но"), ("라", "ра на"), ("나", "на ра"), ("허", "хо хе хегай"),
    ("서", "со се шегай"), ("신", "син шин"), ("심", "сим шим"), ("성", "сон сен"), ("안", "ан"), ("배", "пэ пя бэ"),
    ("백", "пэк бэк"),
    ("양", "ян"), ("량", "рян ян"), ("오", "о огай"), ("우", "у"), ("현", "хён хен хён"),
  ]

  private static func table(_ list: [(hangul: String, spellings: String)]) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for (hangul, spellings) in list {
      for spelling in spellings.split(separator: " ") { table[String(spelling), default: []].append(hangul) }
    }
    return table
  }

  private static let fromLatin = table(latin)
  private static let fromCyrillic = table(cyrillic)

  /// The surnames in Hangul that a word may stand for.
  package static func hangul(for word: String, in script: Script) -> [String] {
    let key = TextForm.key(word)
    switch script {
    case .latin: return fromLatin[key] ?? []
    case .cyrillic: return fromCyrillic[key] ?? []
    default: return []
    }
  }

  /// The place of a surname in the order of how common it is, from 0; `nil` for what is none.
  package static func rank(of surname: String) -> Int? { ranks[surname] }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: latin.enumerated().map { ($0.element.hangul, $0.offset) })

  /// The conventional spellings of a surname in Hangul, lower case, the commonest first.
  package static func spellings(of surname: String, in script: Script) -> [String] {
    let list = script == .latin ? latin : script == .cyrillic ? cyrillic : []
    return list.first { $0.hangul == surname }?.spellings.split(separator: " ").map(String.init) ?? []
  }

  /// The words of a name with the surname at their head spelled as its sounds are: park → pak, цой → чхве. `nil` where
  /// the first word is no surname whose spelling differs.
  static func respelled(_ words: [String], in script: Script) -> [String]? {
    guard words.count > 1, let first = words.first else { return nil }
    switch script {
    case .latin:
      guard let sound = irregularLatin[first.lowercased()] else { return nil }
      return [sound] + words.dropFirst()
    case .cyrillic:
      guard let sound = irregularCyrillic[first.lowercased()] else { return nil }
      return [sound] + words.dropFirst()
    default: return nil
    }
  }

  private static let irregularLatin = [
    "park": "pak", "lee": "i", "rhee": "i", "yi": "i", "ri": "i", "choi": "choe", "roh": "no", "shin": "sin",
    "shim": "sim", "you": "yu",
    "um": "eom", "hur": "heo", "huh": "heo", "suh": "seo", "chun": "jeon", "sung": "seong", "jung": "jeong",
    "chung": "jeong",
    "lim": "im", "rim": "im", "ryu": "yu", "back": "baek", "young": "yeong",
  ]
  private static let irregularCyrillic = [
    "цой": "чхве", "чвэ": "чхве", "ли": "и", "ри": "и", "рим": "им", "лим": "им", "рю": "ю", "тен": "чон", "тян": "чан",
    "сен": "сон", "шин": "син", "шим": "сим", "пя": "пэ",
  ]
}

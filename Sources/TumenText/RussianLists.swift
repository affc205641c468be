internal import TumenModel

/// The words of Russian whose forms no rule leads to one: the shipped file `Stems/ru.txt`, by the fingerprints of the forms.
struct RussianLists {
  static let shared = RussianLists(ShippedFile.named("Stems/ru.txt")?.bytes ?? [])

  /// The word of each form of a noun or adjective of several stems.
  private(set) var words: [UInt64: String] = [:]
  /// The pronouns and numerals that a form may be one of.
  private(set) var closed: [UInt64: [String]] = [:]
  /// The infinitive of each form of a verb without a prefix.
  private(set) var verbs: [UInt64: String] = [:]
  /// Gerunds that end as adjectives do.
  private(set) var gerunds: Set<UInt64> = []
  /// What adjectives have before their endings where participles and gerunds end so, too.
  private(set) var adjectives: Set<UInt64> = []

  private init(_ bytes: [UInt8]) {
    var part = ""
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let row = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      switch part {
      case _ where row[0].hasPrefix("["): part = row.joined(separator: " ")
      case "[words]": addWord(row)
      case "[closed]":
        for form in row { closed[Fingerprint.key(form), default: []].append(row[0]) }
      case "[first conjugation]": addVerb(row, Self.firstEndings)
      case "[second conjugation]": addVerb(row, Self.secondEndings)
      case "[adjectives in -ив]":
        for form in row { add(form, form + "ый") }
        adjectives.formUnion(row.map { Fingerprint.key($0) })
      case "[gerunds]": gerunds.formUnion(row.map { Fingerprint.key($0) })
      default: adjectives.formUnion(row.map { Fingerprint.key($0) })
      }
    }
    for (stem, genitive) in RussianPlural.bareStems { add(TextForm.key(genitive), stem + "а") }
    for (noun, stem) in RussianDeclension.shortenedNouns {
      for ending in Self.nounEndings { add(TextForm.key(stem) + ending, TextForm.key(noun)) }
    }
  }

  private mutating func add(_ form: String, _ word: String) {
    let key = Fingerprint.key(form)
    if words[key] == nil { words[key] = word }
  }

  private mutating func addWord(_ row: [String]) {
    for form in row {
      guard form.hasSuffix("-") else {
        add(form, row[0])
        continue
      }
      for ending in Self.nounEndings { add(form.dropLast() + ending, row[0]) }
    }
  }

  private mutating func addVerb(_ row: [String], _ present: [String]) {
    for form in row {
      let endings =
        switch form.last {
        case "-": present
        case "+": Self.pastEndings
        case ">": Self.pastParticiples
        case "=":
          form.dropLast().hasSuffix("т")
            ? Self.shortEndings + Self.longEndings : Self.shortEndings + Self.longEndings.map { "н" + $0 }
        default: [""]
        }
      let stem = endings == [""] ? form : String(form.dropLast())
      // слыша, держа; of others that is a noun: вида.
      let isHissing = stem.unicodeScalars.last.map("жчшщ".unicodeScalars.contains) == true
      for ending in endings where ending != "а" || form.last != "-" || isHissing {
        let key = Fingerprint.key(stem + ending)
        if verbs[key] == nil { verbs[key] = row[0] }
      }
    }
  }

  private static let nounEndings = [
    "", "а", "я", "у", "ю", "ом", "ем", "е", "и", "ы", "о", "ь", "ью", "ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах",
    "ях",
  ]
  private static let firstEndings = [
    "у", "ю", "ешь", "ет", "ем", "ете", "ут", "ют", "и", "ите", "ь", "ьте", "й", "йте", "я",
  ]
  private static let secondEndings = ["ишь", "ит", "им", "ите", "ат", "ят", "и", "ьте", "я", "а"]
  private static let pastEndings = ["ть", "л", "ла", "ло", "ли", "в", "вши"]
  private static let pastParticiples = [
    "ший", "шая", "шее", "шую", "шего", "шему", "шим", "шем", "шей", "шие", "ших", "шими", "ши",
  ]
  /// Those of passive participles behind their ен or т.
  private static let shortEndings = ["", "а", "о", "ы"]
  private static let longEndings = ["ый", "ая", "ое", "ую", "ого", "ому", "ым", "ом", "ой", "ые", "ых", "ыми"]
}

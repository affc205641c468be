/// A Russian preposition, by which the case of the name behind it is told, and which takes another shape before some names.
package struct RussianPreposition: Hashable, Sendable {
  /// The cases that it takes.
  package let cases: Set<RussianCase>
  private let word: String

  /// `nil` if a word is none.
  package init?(_ word: some StringProtocol) {
    self.word = word.lowercased()
    guard let cases = Self.all[self.word] else { return nil }
    self.cases = cases
  }

  /// Whether this very shape stands before `name`: во Владивостоке, but в Москве; об Америке, but о Корее.
  package func fits(before name: String) -> Bool {
    let letters = Array(name.lowercased())
    guard let first = letters.first else { return false }
    let isCluster = letters.count > 1 && !Self.vowels.contains(letters[1]) && letters[1] != "ь"
    switch word {
    case "в", "во": return (word == "во") == (isCluster && "вф".contains(first))
    case "с", "со": return (word == "со") == (first == "щ" || (isCluster && "сзшж".contains(first)))
    case "о", "об": return (word == "об") == "аоуиэ".contains(first)
    default: return true
    }
  }

  private static let vowels: Set<Character> = ["а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я"]
  private static let all: [String: Set<RussianCase>] = {
    var all: [String: Set<RussianCase>] = [:]
    for (words, cases) in table {
      for word in words.split(separator: " ") { all[String(word)] = cases }
    }
    return all
  }()
  private static let table: [(String, Set<RussianCase>)] = [
    ("в во на", [.accusative, .prepositional]), ("о об", [.prepositional]), ("при", [.prepositional]),
    ("из от до для без у после около против вокруг кроме ради среди вместо насчёт мимо", [.genitive]),
    ("к ко благодаря вопреки согласно", [.dative]), ("через про сквозь", [.accusative]),
    ("с со", [.genitive, .instrumental]), ("над перед между", [.instrumental, .genitive]),
    ("за под", [.accusative, .instrumental]),
  ]
}

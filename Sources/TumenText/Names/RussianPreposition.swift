package import TumenModel

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
  package func fits(before name: String) -> Bool { shape(before: name) == word }

  /// The shape that stands before a word: во вторник, со среды, об Индии, в Москве. Capitals are read one by one: с США.
  package func shape(before name: String) -> String {
    let letters = Array(name.lowercased())
    guard let first = letters.first else { return word }
    let isRead = letters.count < 6 && name.allSatisfy(\.isUppercase)
    let isCluster = letters.count > 1 && !Self.vowels.contains(letters[1]) && !isRead
    // вторник, второй
    let isSecond = letters.starts(with: "втор")
    switch word {
    case "в", "во": return isCluster && "вф".contains(first) ? "во" : "в"
    case "с", "со":
      return isSecond || first == "щ" || (isCluster && letters[1] != "ь" && "сзшж".contains(first)) ? "со" : "с"
    case "к", "ко": return isSecond ? "ко" : "к"
    case "о", "об": return "аоуиэ".contains(first) ? "об" : "о"
    default: return word
    }
  }

  /// Whether two words are one preposition in its shapes: в, во.
  package static func areShapes(_ first: String, _ second: String) -> Bool {
    let shapes = ["в": "во", "с": "со", "о": "об", "к": "ко"]
    let (one, other) = (first.lowercased(), second.lowercased())
    return shapes[one] == other || shapes[other] == one
  }

  /// Where something is, or where it comes from, by this preposition.
  package enum Location: Hashable, Sendable {
    case at, from
  }

  /// What the preposition says of a place whose name stands behind it in one of `cases`; `nil` where a verb may ask for the
  /// preposition instead (нападение на Кубу, торговля с Кубой), so that another place takes the same.
  package func location(_ cases: Set<RussianCase>) -> Location? {
    switch word {
    case "в", "во", "на": cases == [.prepositional] ? .at : nil
    case "из": .from
    default: nil
    }
  }

  /// The preposition for a place that takes на where others take в, or the other way round: на Кубе, с Кубы; в Москве, из
  /// Москвы.
  package static func preposition(_ location: Location, takesOn: Bool) -> RussianPreposition? {
    switch location {
    case .at: RussianPreposition(takesOn ? "на" : "в")
    case .from: RussianPreposition(takesOn ? "с" : "из")
    }
  }

  /// Whether it is one of those that depend on the place: в, на, из, с.
  package var dependsOnPlace: Bool { ["в", "во", "на", "из", "с", "со"].contains(word) }

  /// Whether it is на or с, which places take that are thought of as surfaces.
  package var isOn: Bool { ["на", "с", "со"].contains(word) }

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

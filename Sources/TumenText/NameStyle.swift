/// How a scheme writes the parts of a name, which letters' rules cannot say: spaces, hyphens, capitals.
struct NameStyle: Sendable {
  enum GivenName: Sendable {
    /// The syllables of a given name are told apart by `|`; the scheme's rules write that as they like.
    case separateSyllables
    /// A given name is one word.
    case joined
  }

  /// How a Korean given name is handed to the rules; `nil` for names that are no Korean ones.
  var given: GivenName?
  /// Whether administrative units (도 시 군 …) are set off by a hyphen that sounds do not cross.
  var hyphenatesUnits = false

  init(given: GivenName? = nil, hyphenatesUnits: Bool = false) {
    self.given = given
    self.hyphenatesUnits = hyphenatesUnits
  }

  /// The name as the rules expect it.
  func prepared(_ name: String, from script: Script, kind: SchemeCatalogue.NameKind) -> String {
    guard let given, script == .hangul else { return name }
    switch kind {
    case .person: return person(name, given)
    case .place: return hyphenatesUnits ? name.split(separator: " ").map(unit).joined(separator: " ") : name
    }
  }

  /// What the rules gave, with a capital at the head of each word that follows a space.
  func finished(_ text: String) -> String {
    guard given != nil else { return text }
    return text.split(separator: " ").map { word in
      word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }

  /// Surnames of two syllables.
  private static let compoundSurnames: Set<String> = [
    "남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방",
  ]

  private func person(_ name: String, _ given: GivenName) -> String {
    let words = name.split(separator: " ")
    guard let first = words.first, words.joined().unicodeScalars.allSatisfy(Hangul.isSyllable) else { return name }
    let surname: Substring
    let rest: String
    if words.count > 1 {
      surname = first
      rest = words.dropFirst().joined()
      // Longer parts are those of a foreign name written in Hangul.
      guard surname.count <= 2, rest.count <= 3 else { return name }
    } else {
      guard (2...5).contains(first.count) else { return name }
      let length = first.count > 2 && Self.compoundSurnames.contains(String(first.prefix(2))) ? 2 : 1
      surname = first.prefix(length)
      rest = String(first.dropFirst(length))
    }
    switch given {
    case .joined: return "\(surname) \(rest)"
    case .separateSyllables: return "\(surname) \(rest.map(String.init).joined(separator: "|"))"
    }
  }

  /// Administrative units that Revised Romanization and the DPRK's system hyphenate.
  private static let units: Set<Character> = ["도", "시", "군", "구", "읍", "면", "리", "동"]

  private func unit(_ word: Substring) -> String {
    guard word.count > 2, let last = word.last, Self.units.contains(last) else { return String(word) }
    return "\(word.dropLast())-\(last)"
  }
}

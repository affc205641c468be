/// Japanese names in the letters of Polivanov.
enum CyrillicJapanese {
  /// Whether both words of a name are made of Japanese moras, and the given name ends as no Russian one does: Такэси Ивая.
  static func isName(_ words: [String]) -> Bool {
    guard words.count == 2 else { return false }
    let lower = words.map { $0.lowercased() }
    guard lower.allSatisfy({ $0.count > 3 && isMoras($0[...]) }),
      !words.contains(where: { RussianGivenNames.gender(of: $0) != nil })
    else { return false }
    return lower.contains { word in
      "иоуэ".contains(word.last ?? " ")
        || ["дз", "цу", "тэ", "сэ", "кэ", "нэ", "мэ", "рэ", "хэ"].contains { word.contains($0) }
    }
  }

  private static func isMoras(_ word: Substring) -> Bool {
    var rest = word
    while !rest.isEmpty {
      let head = consonants.first(where: rest.hasPrefix) ?? ""
      let behind = rest.dropFirst(head.count)
      if let vowel = behind.first, "аиуэояюё".contains(vowel) {
        rest = behind.dropFirst()
        if rest.first == "й" { rest = rest.dropFirst() }
      } else if let letter = rest.first, letter == "н" || letter == "м", rest.count < word.count {
        rest = rest.dropFirst()
      } else {
        return false
      }
    }
    return true
  }

  private static let consonants = [
    "дз", "кк", "сс", "тт", "пп", "к", "г", "с", "т", "д", "н", "х", "б", "п", "м", "р", "в", "ц", "ф",
  ]
}

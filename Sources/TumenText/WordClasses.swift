/// Leads each form to its word. Words that share a form are taken for one: *lay* is of *lie* and of *lay*.
struct WordClasses {
  private var leaders: [String: String] = [:]

  /// Says that `form` is one of the forms of `word`.
  mutating func add(_ form: String, of word: String) {
    let (one, other) = (leader(of: form), leader(of: word))
    if one != other { leaders[one] = other }
  }

  /// For each form, and each word itself, the word that stands for it.
  var words: [String: String] {
    var words = leaders.mapValues(leader)
    for word in words.values { words[word] = word }
    return words
  }

  private func leader(of word: String) -> String {
    var word = word
    while let next = leaders[word] { word = next }
    return word
  }
}

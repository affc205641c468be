internal import TumenModel
internal import TumenText

/// What the first line of a table calls its columns, and which of them are languages.
struct TableHead {
  /// Codes of languages that head other columns as well: `No` numbers rows, `To` names those who got a letter.
  private static let words: Set<String> = [
    "am", "an", "as", "be", "he", "in", "is", "it", "my", "no", "or", "so", "to",
  ]
  private static let rows = 50

  /// The names, without white space at their edges.
  let names: [String]
  /// The languages that they name, `nil` for other columns.
  private(set) var languages: [LanguageTag?]
  /// The names that could be those of languages and are none.
  private(set) var words: [String] = []

  /// - Parameters:
  ///   - row: the first line.
  ///   - head: the first bytes of the file, whose rows tell what a column holds.
  init(_ row: [String], head: [UInt8], _ shape: TableRows.Shape) {
    names = row.map(\.trimmingSpaces)
    languages = names.map { Self.language($0) }
    let doubtful = names.indices.filter { Self.words.contains(names[$0].lowercased()) }
    if doubtful.isEmpty { return }
    let letters = Set(names.indices.filter { languages[$0] != nil && !doubtful.contains($0) }.map { Case(names[$0]) })
    let rows = Self.rows(of: head, shape)
    for place in doubtful {
      let cells = rows.compactMap { $0.indices.contains(place) ? $0[place].trimmingSpaces : nil }.filter { !$0.isEmpty }
      let holdsWords = cells.isEmpty || cells.contains { $0.contains(where: \.isLetter) }
      if holdsWords, letters.isEmpty || letters.contains(Case(names[place])) { continue }
      languages[place] = nil
      words.append(names[place])
    }
  }

  /// The language that heads a column. `id` is a tag too, of Indonesian, which a table names `id-ID`; and `url` could be one,
  /// as `qty` could be one of those that ISO 639 leaves to private use.
  /// - Parameter isClosed: whether there are no columns but languages and some that have names of their own.
  static func language(_ name: String, isClosed: Bool = false) -> LanguageTag? {
    if isID(name) { return nil }
    return (try? LanguageTag(name)).flatMap { tag in
      tag.isNamed || (isClosed ? tag.isPrivate : tag.language == "qaa") ? tag : nil
    }
  }

  /// In bytes: each row would have the name.
  private static let longestName = 1000

  /// Why a column cannot be called so, `nil` if it can.
  static func fault(in name: String) -> (message: String, mend: String)? {
    if XMLText.firstForbidden(in: name[...]) != nil {
      return ("the name of a column holds a control character", "remove it")
    }
    if name.utf8.count <= longestName { return nil }
    return ("the name of a column, “\(name.excerpt)”, is longer than \(longestName) bytes", "shorten it")
  }

  /// Whether a column holds the ids of its rows.
  static func isID(_ name: String) -> Bool { name.lowercased() == "id" }

  /// In which letters the first subtag of a tag is written.
  private enum Case {
    case small, capital, mixed

    init(_ name: String) {
      let subtag = name.prefix { $0.isLetter }
      self = subtag.allSatisfy(\.isLowercase) ? .small : subtag.allSatisfy(\.isUppercase) ? .capital : .mixed
    }
  }

  /// The rows behind the first line, as far as the head holds them.
  private static func rows(of head: [UInt8], _ shape: TableRows.Shape) -> [[String]] {
    guard var rows = try? TableRows(ByteSource(bytes: head, name: ""), shape), (try? rows.next()) != nil else {
      return []
    }
    var found: [[String]] = []
    while found.count < Self.rows, let row = try? rows.next() { found.append(row) }
    return found
  }
}

extension LanguageTag {
  /// Whether the language is one of those that ISO 639-2 leaves to whoever needs one: `qaa` to `qtz`.
  fileprivate var isPrivate: Bool { language.utf8.count == 3 && ("qaa"..."qtz").contains(language) }
}

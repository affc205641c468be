internal import TumenModel
internal import TumenText

/// Texts in parallel files, passage by passage: `article.en.txt` beside `article.ru.txt`. Given one of them, the others
/// are found by their names.
///
/// A line of plain text is a unit, or a paragraph, heading, item or cell of Markdown and HTML; lines that are empty in all
/// files are passed over. Units are the same whichever of the files is given. A text alone, without others beside it, is
/// read as units of one variant.
struct ParallelTextReader: UnitReader {
  private let files: [ParallelTextFile]
  private var readers: [any PassageReader]
  private let format: Format?
  let sourceLanguage: LanguageTag?
  private let isAlone: Bool
  var remark: String? {
    let parts =
      (isAlone ? ["no text in another language stands beside this one"] : []) + readers.compactMap { $0.remark }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// - Parameters:
  ///   - format: that of the files, if it is not to be detected.
  ///   - columns: the language of the file, if its name does not tell it; then no others are looked for.
  /// - Throws: ``TumenError`` with code `usage` if nothing tells the language.
  init(_ source: ByteSource, format: Format?, columns: String?) throws(TumenError) {
    self.format = format
    let own: LanguageTag
    if let columns {
      let tags = try LanguageTag.list(columns)
      guard tags.count == 1, let tag = tags.first else {
        throw TumenError(
          .usage, "\(tags.count) languages are named for a text of one", mend: "name the language of the file alone",
          with: [.init(.columns, "en")], at: .init(file: source.name))
      }
      own = tag
      files = [ParallelTextFile(path: source.path, language: tag)]
    } else {
      guard let name = ParallelTextFile(path: source.path) else {
        throw TumenError(
          .usage, "nothing says in which language the text is",
          mend: "name it like article.en.txt, or name its language", with: [.init(.columns, "en")],
          at: .init(file: source.name))
      }
      own = name.language
      files = try name.siblings()
    }
    var readers: [any PassageReader] = []
    for file in files {
      let text = file.language == own ? source : try ByteSource(path: file.path)
      readers.append(try Reading.passages(of: text, format: format))
    }
    self.readers = readers
    sourceLanguage = own
    isAlone = files.count == 1 && columns == nil
  }

  /// The earliest that one of the files says: a translation may be later than its source.
  var date: CalendarDate? { readers.compactMap { $0.date }.min() }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    while true {
      var found: [Passage?] = []
      for place in readers.indices { found.append(try readers[place].next()) }
      let passages = found.compactMap { $0 }
      guard let first = passages.first else { return nil }
      // At the end they may stand in one file alone.
      if passages.allSatisfy(\.isBlank) { continue }
      if let short = found.firstIndex(where: { $0 == nil }), let long = found.firstIndex(where: { $0 != nil }) {
        throw try mismatch(files[long], files[short])
      }
      let unit = TranslationUnit(variants: zip(files, passages).map { .init($0.language, $1.segment) })
      return .checked(unit, "the text", line: first.line)
    }
  }

  private func mismatch(_ long: ParallelTextFile, _ short: ParallelTextFile) throws(TumenError) -> TumenError {
    let (more, fewer) = (try passages(of: long), try passages(of: short))
    let place = LineAlignment.firstLineOff(in: more.map(\.length), fewer.map(\.length))
    // Of lines each is a passage.
    let isPlain = more.last?.line == more.count
    return TumenError(
      .malformed,
      "this text has \(more.count) \(isPlain ? "lines" : "passages") and \(short.path) has \(fewer.count); by their "
        + "lengths they part at this line",
      mend: "mend the \(isPlain ? "line breaks" : "paragraphs") from here on",
      at: .init(file: long.path, line: more.isEmpty ? nil : more[min(place, more.count) - 1].line))
  }

  /// How long each passage is in scalars, and where it stands; lines that are empty at the end count for nothing.
  private func passages(of file: ParallelTextFile) throws(TumenError) -> [(length: Int, line: Int)] {
    var reader = try Reading.passages(of: try ByteSource(path: file.path), format: format)
    var passages: [(length: Int, line: Int)] = []
    var end = 0
    while let passage = try reader.next() {
      passages.append((passage.segment.text.unicodeScalars.count, passage.line))
      if !passage.isBlank { end = passages.count }
    }
    return Array(passages[..<end])
  }
}

/// A text whose name tells its language: `article.en.txt`.
struct ParallelTextFile: Hashable, Sendable {
  let path: String
  let language: LanguageTag
  /// What stands before and behind the language in the name of the file, the folder aside.
  private let head: String
  private let tail: String

  init(path: String, language: LanguageTag) {
    self.path = path
    self.language = language
    (head, tail) = ("", "")
  }

  /// `nil` if the name tells no language.
  init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    self.init(folder: String(path.dropLast(name.count)), name: name)
  }

  private init?(folder: String, name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let packing = parts.last.map { ["gz", "xz"].contains($0.lowercased()) ? 1 : 0 } ?? 0
    let place = parts.count - 2 - packing
    guard place > 0, Format(fileExtension: parts[place + 1].lowercased())?.isText == true,
      let language = POHeader.language(parts[place])
    else {
      return nil
    }
    path = folder + name
    self.language = language
    head = parts[..<place].joined(separator: ".")
    tail = parts[(place + 1)...].joined(separator: ".")
  }

  /// The file itself and those beside it that differ from it in their language alone, in the order of languages.
  /// - Throws: ``TumenError`` with code `usage` if two of them are in one language.
  func siblings() throws(TumenError) -> [ParallelTextFile] {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let prefix = path.contains("/") ? folder + "/" : ""
    var files: [LanguageTag: ParallelTextFile] = [language: self]
    for name in try ByteSource.names(inFolder: path.contains("/") ? (folder.isEmpty ? "/" : folder) : ".") {
      guard let file = ParallelTextFile(folder: prefix, name: name), file.head == head, file.tail == tail,
        file.path != path
      else { continue }
      if let other = files.updateValue(file, forKey: file.language) {
        throw TumenError(
          .usage, "\(other.path) and \(file.path) are both in “\(file.language)”", mend: "rename one of them",
          at: .init(file: path))
      }
    }
    return files.values.sorted { $0.language < $1.language }
  }
}

/// Where two texts that should go line by line part.
enum LineAlignment {
  /// The first line, from 1, that the longer text has beyond the shorter one, if all its further lines stand together:
  /// the place at which the lengths before it and behind it fit best. Linear in the lines.
  static func firstLineOff(in longer: [Int], _ shorter: [Int]) -> Int {
    if shorter.isEmpty || longer.count <= shorter.count { return 1 }
    // Languages differ in how long they are, and the sums say little where the further lines are long.
    let whole = Double(shorter.reduce(0, +) + 1) / Double(longer.reduce(0, +) + 1)
    let rates = [whole, 0.4, 0.5, 0.63, 0.8, 1, 1.25, 1.6, 2, 2.5]
    return rates.map { bestFit(of: longer, to: shorter, rate: $0) }.min { $0.cost < $1.cost }.map { $0.line + 1 } ?? 1
  }

  /// - Parameter rate: how long a line of the shorter text is where one of the longer text has the length 1.
  private static func bestFit(of longer: [Int], to shorter: [Int], rate: Double) -> (cost: Double, line: Int) {
    /// How badly two lengths fit: the difference against the spread that lengths of translations have (Gale and Church
    /// 1993: the variance grows with the length).
    func cost(_ long: Int, _ short: Int) -> Double {
      let expected = Double(long) * rate
      let difference = expected - Double(short)
      return (difference * difference) / (expected + Double(short) + 1)
    }
    let extra = longer.count - shorter.count
    // All further lines at the head, then one line of the shorter text after another before them.
    var total = 0.0
    for line in shorter.indices { total += cost(longer[line + extra], shorter[line]) }
    var best = (cost: total, line: 0)
    for line in shorter.indices {
      total += cost(longer[line], shorter[line]) - cost(longer[line + extra], shorter[line])
      if total < best.cost - 1e-9 { best = (total, line + 1) }
    }
    return best
  }
}

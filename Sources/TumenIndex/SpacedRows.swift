/// The rows of a file that may have words written together that a query writes apart, or the other way: those that have a
/// key of such a writing. In all others no words are, so that each word without a partner costs a word there.
struct SpacedRows {
  /// How many words of each side may be without a partner since they are written together or apart on the other side.
  struct Absorbed {
    var query = 0
    var row = 0

    static func + (left: Absorbed, right: Absorbed) -> Absorbed {
      Absorbed(query: left.query + right.query, row: left.row + right.row)
    }
  }

  /// One of the ways in which words of the query may be written otherwise.
  private struct Writing {
    /// The place in the query, with the sort of writing: those that share it are one in a row.
    let place: Int
    /// The key that finds the rows that have it.
    let key: UInt32
    /// The bits of its words.
    let bits: UInt64
    let absorbed: Absorbed
  }

  /// A row that may have such writings.
  struct Row {
    let row: UInt32
    let length: Int32
    let signature: UInt64
    var absorbed: Absorbed
  }

  /// How much may be written otherwise.
  struct Room {
    /// What may be absorbed in one row.
    var absorbed = Absorbed()
    /// How many words more, and how many fewer, a row may have for it.
    var longer = 0
    var shorter = 0

    /// One place of a query at which a row may have two words for one, or one for two.
    fileprivate mutating func addPlace(isParted: Bool, isJoined: Bool) {
      guard isParted || isJoined else { return }
      absorbed = absorbed + Absorbed(query: isJoined ? 2 : 1, row: isParted ? 2 : 1)
      // Two words for one, and beside them what is added at the cost of a move: a word whose partner was used up. One for two
      // uses up two partners.
      longer += isParted ? 2 : 1
      shorter += isJoined ? 2 : 1
    }
  }

  private var writings: [Writing] = []
  /// By rising number, once they are read.
  private(set) var rows: [Row] = []
  /// What any row may have, and a row of the file.
  private(set) var most = Room()
  private(set) var mostInFile = Room()

  /// None.
  init() {}

  init(_ query: TokenRow, _ traits: QueryTraits, _ file: FuzzyIndexFile) throws(MappedFileError) {
    guard let spacing = traits.spacing else { return }
    for place in query.tokens.indices where query.keys[place] != TokenRow.punctuationKey && traits.isSpaced(place) {
      most.addPlace(isParted: true, isJoined: true)
      var (isParted, isJoined) = (false, false)
      if let joined = spacing.joined[place], try file.listCount(joined) > 0 {
        add(joined, [joined], Absorbed(query: 2, row: 1), at: 2 * place)
        isJoined = true
      }
      if Int(query.tokens[place]) < file.tokenCount {
        // The file knows the word, and the rows that write some form of it apart.
        let apart = file.listApart(query.keys[place])
        let parts = spacing.parts[place].filter { Int($0.token) < file.tokenCount }
        if !parts.isEmpty, try file.listCount(apart) > 0 {
          for part in parts {
            add(apart, [file.key(of: part.token), part.key], Absorbed(query: 1, row: 2), at: 2 * place + 1)
          }
          isParted = true
        }
      } else {
        for (first, second) in spacing.parts[place] where Int(first) < file.tokenCount {
          // A row has both words: the one that fewer rows have finds it. Marks have no list.
          let own = file.key(of: first)
          let isMark = own == TokenRow.punctuationKey
          let (count, other) = (isMark ? Int.max : try file.listCount(own), try file.listCount(second))
          guard count > 0, other > 0 else { continue }
          add(count < other ? own : second, [own, second], Absorbed(query: 1, row: 2), at: 2 * place + 1)
          isParted = true
        }
      }
      mostInFile.addPlace(isParted: isParted, isJoined: isJoined)
    }
    writings.sort { ($0.key, $0.place) < ($1.key, $1.place) }
  }

  private mutating func add(_ list: UInt32, _ words: [UInt32], _ absorbed: Absorbed, at place: Int) {
    writings.append(Writing(place: place, key: list, bits: FuzzyIndex.signature(words), absorbed: absorbed))
  }

  /// Whether no row of the file has words written otherwise.
  var isEmpty: Bool { writings.isEmpty }

  /// The writings that one list has, and what those of it and of all longer lists may absorb together.
  private struct List {
    let writings: Range<Int>
    let count: Int
    var absorbed: Absorbed
  }

  /// The lists, the longest first.
  private func lists(of file: FuzzyIndexFile) throws(MappedFileError) -> [List] {
    var lists: [List] = []
    var start = 0
    while start < writings.count {
      let key = writings[start].key
      let end = writings[start...].prefix { $0.key == key }.endIndex
      // Those of one place are one in a row.
      let absorbed = absorbed(by: start..<end, .max)
      lists.append(List(writings: start..<end, count: try file.listCount(key), absorbed: absorbed))
      start = end
    }
    lists.sort { ($0.count, $1.writings.lowerBound) > ($1.count, $0.writings.lowerBound) }
    for number in lists.indices.dropFirst() {
      lists[number].absorbed = lists[number].absorbed + lists[number - 1].absorbed
    }
    return lists
  }

  /// Reads the rows that may be near enough even if all is written otherwise. A row for which a list and all longer ones
  /// absorb too little has to stand in a shorter one, and is left to that.
  /// - Parameters:
  ///   - words: how many words the query has.
  ///   - first: the first row of the window.
  mutating func read(
    _ file: FuzzyIndexFile, _ words: Int, _ first: Int, _ window: FuzzyCandidates.Window, _ signature: QuerySignature
  ) throws(MappedFileError) {
    var found: [Row] = []
    found.reserveCapacity(256)
    let (ends, spares) = (window.ends.span, window.spares.span)
    for list in try lists(of: file) {
      let lengths = window.lengths
      func isPossible(_ length: Int) -> Bool {
        let spare = window.spare(length)
        return length - words <= spare + list.absorbed.row && words - length <= spare + list.absorbed.query
      }
      guard let least = lengths.first(where: isPossible), let greatest = lengths.last(where: isPossible) else {
        continue
      }
      var length = least - lengths.lowerBound
      let begin = length == 0 ? first : ends[length - 1]
      var rows = try file.rows(
        of: writings[list.writings.lowerBound].key, in: begin..<ends[greatest - lengths.lowerBound])
      while try rows.next() {
        try rows.readSignatures()
        let (listed, signatures) = (rows.block.span, rows.signatures.span)
        for entry in rows.places {
          let (row, bits) = (Int(listed[entry]), signatures[entry])
          while row >= ends[length] { length += 1 }
          // Counting bits takes longer than looking at them.
          guard absorbed(by: list.writings, bits).query > 0 else { continue }
          let absorbed = absorbed(by: writings.indices, bits)
          let most = Absorbed(
            query: min(absorbed.query, list.absorbed.query), row: min(absorbed.row, list.absorbed.row))
          guard signature.missing(in: bits, absorbing: most) <= spares[length] else { continue }
          found.append(
            Row(row: listed[entry], length: Int32(lengths.lowerBound + length), signature: bits, absorbed: absorbed))
        }
      }
    }
    found.sort { $0.row < $1.row }
    rows.reserveCapacity(found.count)
    for row in found where rows.last?.row != row.row { rows.append(row) }
  }

  /// What some of the writings may absorb in a row with these bits, each place of the query once.
  private func absorbed(by some: Range<Int>, _ bits: UInt64) -> Absorbed {
    let writings = writings.span
    var absorbed = Absorbed()
    var last = -1
    for number in some where bits & writings[number].bits == writings[number].bits && writings[number].place != last {
      absorbed = absorbed + writings[number].absorbed
      last = writings[number].place
    }
    return absorbed
  }

  /// Whether a row is among them.
  func holds(_ row: Int) -> Bool {
    let place = rows.partition { Int($0.row) >= row }
    return place < rows.count && rows[place].row == row
  }
}

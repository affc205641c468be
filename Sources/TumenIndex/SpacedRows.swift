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

  /// Reads the rows that may be near enough even if all is written otherwise.
  /// - Parameter first: the first row of the window.
  mutating func read(
    _ file: FuzzyIndexFile, _ first: Int, _ window: FuzzyCandidates.Window, _ signature: QuerySignature
  ) throws(MappedFileError) {
    var found: [Row] = []
    found.reserveCapacity(256)
    let (ends, spares) = (window.ends.span, window.spares.span)
    let range = first..<(window.ends.last ?? first)
    var place = 0
    while place < writings.count {
      let alike = place..<writings[place...].prefix { $0.key == writings[place].key }.endIndex
      var length = 0
      var list = try file.rows(of: writings[place].key, in: range)
      while try list.next() {
        try list.readSignatures()
        let (listed, signatures) = (list.block.span, list.signatures.span)
        for entry in list.places {
          let (row, bits) = (Int(listed[entry]), signatures[entry])
          while row >= ends[length] { length += 1 }
          // Counting bits takes longer than looking at them.
          let absorbed = absorbed(by: alike, bits)
          guard absorbed.query > 0,
            signature.missing(in: bits, absorbing: self.absorbed(by: writings.indices, bits)) <= spares[length]
          else { continue }
          found.append(
            Row(
              row: listed[entry], length: Int32(window.lengths.lowerBound + length), signature: bits,
              absorbed: absorbed))
        }
      }
      place = alike.upperBound
    }
    found.sort { $0.row < $1.row }
    rows.reserveCapacity(found.count)
    for row in found {
      if rows.last?.row == row.row {
        rows[rows.count - 1].absorbed = rows[rows.count - 1].absorbed + row.absorbed
      } else {
        rows.append(row)
      }
    }
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

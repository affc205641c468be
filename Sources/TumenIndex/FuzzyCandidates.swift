/// Finds the rows of a file that may be similar enough to a query, by the lists of its rarest keys.
struct FuzzyCandidates {
  /// The rows of several lengths, by rising length.
  struct Window {
    let lengths: Range<Int>
    /// For each length how many words may be without a partner, and where its rows end.
    let spares: [Int]
    let ends: [Int]

    init(_ lengths: Range<Int>, spares: [Int], ends: [Int]) {
      self.lengths = lengths
      self.spares = spares
      self.ends = ends
    }

    func length(of row: Int) -> Int { lengths.lowerBound + ends.partition { $0 > row } }

    func spare(_ length: Int) -> Int { spares[length - lengths.lowerBound] }
  }

  let file: FuzzyIndexFile
  /// The words of the query by their keys: those that the glossary does not know, its terms, and its names.
  let plain: [UInt32]
  let terms: [UInt32]
  let names: [UInt32]
  /// The rows of the file that have a name.
  let nameRows: [UInt32]
  let signature: QuerySignature

  /// What a word without a partner costs at least, and a term, for which another one may stand: in words, or in tenths of a
  /// word if the query has terms.
  var wordWeight: Int { terms.isEmpty ? 1 : EditWeight.word / Self.unit }
  private var termWeight: Int { EditWeight.term / Self.unit }
  private static let unit = 10

  /// What all words of the query weigh.
  var weight: Int { wordWeight * (plain.count + names.count) + termWeight * terms.count }

  /// Of the rows of a window those that may be similar enough: each with how many words surely miss a partner above its
  /// number. Some stand there more than once.
  /// - Parameter needs: for each length what the words weigh at least that have a partner in each row.
  func rows(in window: Window, sharing needs: [Int]) throws(MappedFileError) -> [UInt64] {
    let rows = file.rows(ofLength: window.lengths.lowerBound).lowerBound..<window.ends[window.ends.count - 1]
    let lists = try lists(in: rows)
    let surplus = surplus(lists, needs.min() ?? 0, rows.count)
    return surplus == 0
      ? try listed(rows, window, lists, needs) : try counted(rows, window, lists, needs, surplus)
  }

  /// The rows of a key, or those that have a name.
  private struct List {
    /// About how many rows it has.
    let count: Int
    /// `nil` for names.
    let key: UInt32?
    /// What the words of the query weigh for which it stands.
    var weight: Int
  }

  /// The lists for all words, the shortest first.
  private func lists(in rows: Range<Int>) throws(MappedFileError) -> [List] {
    var lists: [List] = []
    lists.reserveCapacity(plain.count + terms.count + 1)
    for (keys, weight) in [(plain, wordWeight), (terms, termWeight)] {
      for key in keys.sorted() {
        if lists.last?.key == key {
          lists[lists.count - 1].weight += weight
        } else {
          lists.append(List(count: try file.listCount(key, in: rows), key: key, weight: weight))
        }
      }
    }
    if !names.isEmpty {
      var count = Self.places(of: rows, in: nameRows).count
      for name in names { count += try file.listCount(name, in: rows) }
      lists.append(List(count: count, key: nil, weight: wordWeight * names.count))
    }
    // Of lists that are equally long those come first that stand for more words.
    return lists.sorted { ($0.count, $1.weight, $0.key ?? .max) < ($1.count, $0.weight, $1.key ?? .max) }
  }

  /// What it costs to read an entry of a list with its signature, which lies anywhere, to count one, and to clear a row’s
  /// count, in tenths of a nanosecond.
  private static let (signatureCost, countCost, clearCost) = (150, 40, 2)

  /// In how many more lists than one a row has to stand, by their weights. As many lists more are read for it, without
  /// signatures, which pays where the lists are long.
  private func surplus(_ lists: [List], _ least: Int, _ rowCount: Int) -> Int {
    var read = 0
    var place = 0
    var (best, bestCost) = (0, Int.max)
    for list in lists where place < weight {
      read += list.count
      place += list.weight
      let surplus = place - (weight - least + 1)
      guard surplus >= 0 else { continue }
      guard surplus < min(least, Self.mostSurplus * wordWeight) else { break }
      let counting = read * Self.countCost + rowCount * Self.clearCost
      // Of the rows of random lists that many fewer stand in one more.
      let cost =
        surplus == 0 ? read * Self.signatureCost : counting + (read * Self.signatureCost) >> (2 * surplus / wordWeight)
      if cost < bestCost { (best, bestCost) = (surplus, cost) }
    }
    return best
  }

  /// More lists than so many more than needed never pay.
  private static let mostSurplus = 12

  /// Calls `body` with the lists that are to be read, each with the rows of it that count.
  private func forEachList(
    _ lists: [List], _ rows: Range<Int>, _ window: Window, _ needs: [Int], surplus: Int,
    _ body: (List, Range<Int>) throws(MappedFileError) -> Void
  ) throws(MappedFileError) {
    var longest = window.lengths.upperBound - 1
    var place = 0
    let end = min(weight, weight - (needs.min() ?? 0) + 1 + surplus)
    for list in lists where place < end {
      // A row that is too long shares too few of these keys and those behind them.
      while longest >= window.lengths.lowerBound,
        needs[longest - window.lengths.lowerBound] > weight - place + surplus
      { longest -= 1 }
      if longest < window.lengths.lowerBound { break }
      try body(list, rows.lowerBound..<window.ends[longest - window.lengths.lowerBound])
      place += list.weight
    }
  }

  /// The rows of the lists that their signatures do not rule out.
  private func listed(
    _ rows: Range<Int>, _ window: Window, _ lists: [List], _ needs: [Int]
  ) throws(MappedFileError) -> [UInt64] {
    var candidates: [UInt64] = []
    candidates.reserveCapacity(256)
    let mostSpare = window.spares.max() ?? 0
    try forEachList(lists, rows, window, needs, surplus: 0) { list, range throws(MappedFileError) in
      for key in list.key.map({ [$0] }) ?? names {
        var length = 0
        var list = try file.rows(of: key, in: range)
        while try list.next() {
          try list.readSignatures()
          let (rows, signatures) = (list.block.span, list.signatures.span)
          for place in list.places {
            let (row, bits) = (rows[place], signatures[place])
            if signature.surelyMisses(moreThan: mostSpare, in: bits) { continue }
            let missing = signature.missing(in: bits)
            while Int(row) >= window.ends[length] { length += 1 }
            if missing <= window.spares[length] { candidates.append(UInt64(missing) << 32 | UInt64(row)) }
          }
        }
      }
      guard list.key == nil else { return }
      try file.forEachSignature(of: nameRows[Self.places(of: range, in: nameRows)]) { row, bits in
        let missing = signature.missing(in: bits)
        if missing <= window.spare(window.length(of: Int(row))) {
          candidates.append(UInt64(missing) << 32 | UInt64(row))
        }
      }
    }
    return candidates
  }

  /// In how many lists each row of a range stands.
  private struct RowCounts {
    private let first: Int
    private let surplus: UInt8
    private var counts: [UInt8]
    /// The rows that stand in more lists than `surplus`.
    private(set) var found: [UInt32] = []

    init(_ rows: Range<Int>, above surplus: Int) {
      first = rows.lowerBound
      self.surplus = UInt8(surplus)
      counts = Array(repeating: 0, count: rows.count)
    }

    @inline(__always)
    mutating func add(_ weight: UInt8, to rows: Span<UInt32>) {
      // Taken out, so that it can be written without asking who else has it.
      var table: [UInt8] = []
      swap(&table, &counts)
      defer { swap(&table, &counts) }
      var counts = table.mutableSpan
      for place in rows.indices {
        let row = Int(rows[place]) - first
        let before = counts[row]
        let (sum, isTooGreat) = before.addingReportingOverflow(weight)
        let count = isTooGreat ? .max : sum
        counts[row] = count
        if before <= surplus, count > surplus { found.append(rows[place]) }
      }
    }
  }

  /// The same of the rows that stand in more lists than `surplus`, those that the query has several words for counted as
  /// often: in a table with a count for each row (ScanCount; Li, Lu and Lu 2008).
  private func counted(
    _ rows: Range<Int>, _ window: Window, _ lists: [List], _ needs: [Int], _ surplus: Int
  ) throws(MappedFileError) -> [UInt64] {
    var counts = RowCounts(rows, above: surplus)
    try forEachList(lists, rows, window, needs, surplus: surplus) { list, range throws(MappedFileError) in
      let weight = UInt8(clamping: list.weight)
      for key in list.key.map({ [$0] }) ?? names {
        var list = try file.rows(of: key, in: range)
        while try list.next() { counts.add(weight, to: list.block.span.extracting(list.places)) }
      }
      guard list.key == nil else { return }
      counts.add(weight, to: nameRows.span.extracting(Self.places(of: range, in: nameRows)))
    }
    var candidates: [UInt64] = []
    try file.forEachSignature(of: counts.found[...]) { row, bits in
      let missing = signature.missing(in: bits)
      if missing <= window.spare(window.length(of: Int(row))) {
        candidates.append(UInt64(missing) << 32 | UInt64(row))
      }
    }
    return candidates
  }

  /// The places of those of rising rows that lie in a range.
  private static func places(of range: Range<Int>, in rows: [UInt32]) -> Range<Int> {
    rows.partition { Int($0) >= range.lowerBound }..<rows.partition { Int($0) >= range.upperBound }
  }
}

extension Array {
  /// The first place from which on a condition holds that holds for no element before it.
  func partition(_ condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

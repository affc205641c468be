/// Finds the rows that share the most grams with a query: lists of rows by gram, read for the query's grams alone.
///
/// Rows are numbered from 0 in their order. Memory is four bytes a gram. The lists of a query's rarest grams are read
/// first, and reading ends once enough was read: the grams that nearly every row has tell rows apart least. So the time
/// of a query is bounded but for one pass over a byte a row.
package struct GramIndex: Sendable {
  private let starts: MappedArray<UInt32>
  private let rows: MappedArray<UInt32>
  private let lengths: MappedArray<UInt8>

  /// How many rows are read, and how many lists in any case.
  private static let enough = 10_000
  private static let leastLists = 3

  /// The index that ``write(gramCount:grams:as:to:)`` wrote under `name`; empty if there is none.
  package init(_ file: MappedFile, _ name: UInt64) {
    starts = file.array(name, of: UInt32.self)
    rows = file.array(name + 1, of: UInt32.self)
    lengths = file.array(name + 2, of: UInt8.self)
  }

  /// How many rows there are.
  package var count: Int { lengths.count }

  /// Whether an index of a file that was verified as a whole can be read as one. Linear in its size.
  package var isSound: Bool { starts.isRising(upTo: rows.count) && rows.allSatisfy { Int($0) < lengths.count } }

  /// How many sections an index takes, from its name on.
  package static let sectionCount: UInt64 = 3

  /// Writes the index of some rows.
  /// - Parameters:
  ///   - gramCount: grams are less than this.
  ///   - grams: the grams of each row, each once.
  package static func write(
    gramCount: Int, grams: [[UInt16]], as name: UInt64, to writer: inout MappedFileWriter
  ) throws(MappedFileError) {
    var counts = [UInt32](repeating: 0, count: gramCount + 1)
    for row in grams { for gram in row { counts[Int(gram) + 1] += 1 } }
    for gram in 0..<gramCount { counts[gram + 1] += counts[gram] }
    let starts = counts
    var rows = [UInt32](repeating: 0, count: Int(counts[gramCount]))
    for (number, row) in grams.enumerated() {
      for gram in row {
        rows[Int(counts[Int(gram)])] = UInt32(number)
        counts[Int(gram)] += 1
      }
    }
    try writer.write(name, starts)
    try writer.write(name + 1, rows)
    try writer.write(name + 2, grams.map { UInt8(clamping: $0.count) })
  }

  /// The rows that are likest to `grams` by the number of shared grams to the number of all (Dice), at most `limit`
  /// and all that are as like as the last of them up to twice as many; the likest first, then in their order.
  package func likest(to grams: [UInt16], limit: Int) -> [Int] {
    var shared = [UInt8](repeating: 0, count: lengths.count)
    var touched: [UInt32] = []
    touched.reserveCapacity(4096)
    let lists = grams.filter { Int($0) + 1 < starts.count }
      .map { Int(starts[Int($0)])..<Int(starts[Int($0) + 1]) }.sorted { $0.count < $1.count }
    var read = 0
    for (number, list) in lists.enumerated() {
      if number >= Self.leastLists, read + list.count > Self.enough { break }
      read += list.count
      for row in rows[list] {
        let count = shared[Int(row)]
        // A row that shares one gram alone is no candidate, unless the query has no more.
        if count == 1 { touched.append(row) }
        shared[Int(row)] = count == .max ? count : count + 1
      }
    }
    if touched.isEmpty { touched = shared.indices.lazy.filter { shared[$0] > 0 }.map(UInt32.init) }
    // Likeness by the numbers of shared grams and of the row's own, in 64 levels.
    var level = [UInt8](repeating: 0, count: 256 * 16)
    for own in 0..<256 {
      for common in 0..<16 { level[own << 4 | common] = UInt8(min(63, 126 * common / max(1, grams.count + own))) }
    }
    var levels = [Int](repeating: 0, count: 64)
    for row in touched {
      let place = Int(lengths[Int(row)]) << 4 | Int(min(15, shared[Int(row)]))
      levels[Int(level[place])] += 1
    }
    var least = 63
    var count = levels[63]
    while least > 0, count < limit, count + levels[least - 1] <= 2 * limit || count == 0 {
      least -= 1
      count += levels[least]
    }
    var found: [(level: UInt8, row: UInt32)] = []
    for row in touched {
      let own = level[Int(lengths[Int(row)]) << 4 | Int(min(15, shared[Int(row)]))]
      if own >= least { found.append((own, row)) }
    }
    found.sort { ($1.level, $0.row) < ($0.level, $1.row) }
    return found.prefix(2 * limit).map { Int($0.row) }
  }
}

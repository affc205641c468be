extension FuzzyIndex {
  /// Gathers rows and writes their index.
  ///
  /// What is kept in memory grows with the number of different tokens, not with that of the rows: these wait in a file
  /// (``Spool``), which is read once for each group of lengths to bring them in order, and the rows in order once for each
  /// group of lists.
  package struct Builder: ~Copyable {
    private let words: any Words
    /// Where what does not fit into memory may wait.
    private let folder: String?
    /// The tokens in the order of coming, punctuation marks apart from words.
    private var tokens = KeyTable.Builder()
    private var isWord: [Bool] = []
    private var counts: [UInt32] = []
    /// For each row how many words it has, its number, how many bytes its tokens take, and these.
    private var rows: Spool
    /// The bytes of the tokens of the row at hand, and how many are words.
    private var row: [UInt8] = []
    private var wordCount = 0
    /// How many rows there are of each number of words, and how many tokens they have.
    private var lengths: [(rows: Int, tokens: Int)] = []
    private var tokenCount = 0

    /// How much of each sort waits in memory.
    private let room: Room

    /// How much may wait in memory.
    package struct Room: Sendable {
      /// Bytes of a spool.
      package var bytes = 16 << 20
      /// Tokens of rows that are brought in order, and entries of lists that are filled, at once.
      package var numbers = 32 << 20

      package init() {}
    }

    /// - Parameter folder: where what does not fit into memory may wait in files without a name; without one all stays in
    ///   memory.
    package init(_ words: any Words, in folder: String? = nil, room: Room = Room()) {
      self.words = words
      self.folder = folder
      self.room = room
      rows = Spool(in: folder, most: room.bytes)
    }

    /// How many rows there are.
    package var count: Int { lengths.reduce(0) { $0 + $1.rows } }

    /// Adds a token to the row that is to be ended next.
    package mutating func add(_ token: Span<UInt8>, isWord: Bool) {
      let number = tokens.number(of: token)
      if number == counts.count {
        counts.append(0)
        self.isWord.append(isWord)
      }
      counts[number] += 1
      row.append(number: UInt32(number))
      tokenCount += 1
      if isWord { wordCount += 1 }
    }

    /// Ends a row, under a number of the caller's.
    package mutating func endRow(number: UInt32) {
      rows.append(number: UInt32(wordCount))
      rows.append(number: number)
      rows.append(number: UInt32(row.count))
      rows.append(row[...])
      rows.settle()
      while lengths.count <= wordCount { lengths.append((0, 0)) }
      lengths[wordCount].rows += 1
      lengths[wordCount].tokens += tokenCount
      row.removeAll(keepingCapacity: true)
      (wordCount, tokenCount) = (0, 0)
    }

    /// Writes the index to `path`, or makes it in memory if that is `nil`.
    /// - Parameters:
    ///   - key: what the rows were made from.
    ///   - facts: numbers that are kept with the index.
    package func index(at path: String?, key: UInt64, facts: [UInt64] = []) throws(MappedFileError) -> FuzzyIndex {
      var writer = try MappedFileWriter(
        path: path, kind: FuzzyIndexFile.kind, version: FuzzyIndexFile.version, key: key)
      try writer.write(FuzzyIndexFile.Section.facts, facts)

      // Frequent tokens get small numbers, which take one byte in a row.
      let counts = counts
      let order = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
      var renumbered = [UInt32](repeating: 0, count: order.count)
      for (new, old) in order.enumerated() { renumbered[old] = UInt32(new) }
      try tokens.write(as: FuzzyIndexFile.Section.tokenTable, order: order, to: &writer)

      var keys = KeyTable.Builder()
      var tokenKeys: [UInt32] = []
      var tokenFolds: [UInt32] = []
      var folds: [String: UInt32] = [:]
      for (new, old) in order.enumerated() {
        let text = tokens.key(old)
        if !isWord[old] {
          tokenKeys.append(TokenRow.punctuationKey)
          tokenFolds.append(UInt32(new))
        } else {
          let isNumber = FuzzyIndex.isNumber(text)
          tokenKeys.append(
            isNumber ? TokenRow.numberKey : UInt32(keys.number(of: words.stem(of: text))) + 1)
          let fold = isNumber ? FuzzyIndex.narrow(text) : words.fold(text)
          let first = folds[fold] ?? UInt32(new)
          folds[fold] = first
          tokenFolds.append(first)
        }
      }
      folds = [:]
      let compounds = compounds(renumbered, tokenKeys, keys)
      try keys.write(as: FuzzyIndexFile.Section.keyTable, to: &writer)
      try writer.write(FuzzyIndexFile.Section.tokenKeys, tokenKeys)
      try writer.write(FuzzyIndexFile.Section.tokenFolds, tokenFolds)
      let keyCount = keys.count + 1
      try Self.writeForms(tokenKeys, keyCount, to: &writer)
      var lists = Lists(keyCount)
      let rowKeys = RowKeys(tokenKeys, keyCount, compounds)
      let sorted = try writeRows(renumbered, rowKeys, &lists, to: &writer)
      try lists.write(of: sorted, rowKeys, room.numbers, to: &writer)
      return try FuzzyIndex(try writer.finish())
    }

    /// The tokens of each key; nobody asks for those of numbers.
    private static func writeForms(
      _ tokenKeys: [UInt32], _ keyCount: Int, to writer: inout MappedFileWriter
    ) throws(MappedFileError) {
      func isListed(_ key: UInt32) -> Bool { key != TokenRow.punctuationKey && key != TokenRow.numberKey }
      var starts = [UInt32](repeating: 0, count: keyCount + 1)
      for key in tokenKeys where isListed(key) { starts[Int(key) + 1] += 1 }
      for key in 0..<keyCount { starts[key + 1] += starts[key] }
      var next = starts
      var forms = [UInt32](repeating: 0, count: Int(starts[keyCount]))
      for (token, key) in tokenKeys.enumerated() where isListed(key) {
        forms[Int(next[Int(key)])] = UInt32(token)
        next[Int(key)] += 1
      }
      try writer.write(FuzzyIndexFile.Section.formStarts, starts)
      try writer.write(FuzzyIndexFile.Section.forms, forms)
    }

    /// The words that rows may write apart.
    private func compounds(_ renumbered: [UInt32], _ tokenKeys: [UInt32], _ keys: KeyTable.Builder) -> Compounds {
      func key(_ word: String) -> UInt32? {
        if let token = tokens.knownNumber(of: word) { return tokenKeys[Int(renumbered[token])] }
        return keys.knownNumber(of: words.stem(of: word)).map { UInt32($0) + 1 }
      }
      var compounds = Compounds(tokenCount: renumbered.count)
      for token in renumbered.indices where isWord[token] {
        for (first, second) in words.parts(of: tokens.key(token)) {
          if let first = tokens.knownNumber(of: first), let second = key(second) {
            compounds.add(tokenKeys[Int(renumbered[token])], of: renumbered[first], second)
          }
        }
      }
      return compounds
    }

    /// Writes the rows, shorter ones first, and within a length in the order of adding.
    /// - Parameter lists: counts how many rows stand in each.
    /// - Returns: the rows in their order: for each how many tokens it has, and these.
    private func writeRows(
      _ renumbered: [UInt32], _ keys: consuming RowKeys, _ lists: inout Lists, to writer: inout MappedFileWriter
    ) throws(MappedFileError) -> Spool {
      var firstRows: [UInt32] = [0]
      for length in lengths { firstRows.append(firstRows[firstRows.count - 1] + UInt32(length.rows)) }
      if lengths.isEmpty { firstRows.append(0) }
      try writer.write(FuzzyIndexFile.Section.firstRows, firstRows)

      var sorted = Spool(in: folder, most: room.bytes)
      // Sections are written one after the other; the others wait meanwhile.
      var starts = Spool(in: folder, most: room.bytes)
      var numbers = Spool(in: folder, most: room.bytes)
      var signatures = Spool(in: folder, most: room.bytes)
      var (place, written) = (0, UInt32(0))
      starts.append(whole: written)
      try writer.begin(FuzzyIndexFile.Section.rowBytes)
      var bytes: [UInt8] = []
      for group in groups() {
        try forEachRow(of: group, renumbered) { number, tokens throws(MappedFileError) in
          let start = bytes.count
          for token in tokens { bytes.append(number: token) }
          sorted.append(number: UInt32(tokens.count))
          sorted.append(bytes[start...])
          written += UInt32(bytes.count - start)
          starts.append(whole: written)
          numbers.append(whole: number)
          keys.read(tokens.span, place)
          lists.count(keys)
          signatures.append(whole: FuzzyIndex.signature(keys.keys))
          place += 1
          sorted.settle()
          starts.settle()
          numbers.settle()
          signatures.settle()
          if bytes.count >= 1 << 18 {
            try writer.append(bytes.span)
            bytes.removeAll(keepingCapacity: true)
          }
        }
      }
      try writer.append(bytes.span)
      try Self.copy(starts, as: FuzzyIndexFile.Section.rowStarts, to: &writer)
      try Self.copy(numbers, as: FuzzyIndexFile.Section.rowNumbers, to: &writer)
      try Self.copy(signatures, as: FuzzyIndexFile.Section.rowSignatures, to: &writer)
      return sorted
    }

    private static func copy(
      _ spool: borrowing Spool, as section: UInt64, to writer: inout MappedFileWriter
    ) throws(MappedFileError) {
      try writer.begin(section)
      var reader = spool.reader()
      while let bytes = try reader.next() { try writer.append(bytes.span) }
    }

    /// The lengths in groups whose rows fit into memory, or of one length.
    private func groups() -> [Range<Int>] {
      var groups: [Range<Int>] = []
      var (start, size) = (0, 0)
      for (length, known) in lengths.enumerated() {
        let own = known.tokens + 2 * known.rows
        if size + own > room.numbers, length > start {
          groups.append(start..<length)
          (start, size) = (length, 0)
        }
        size += own
      }
      return groups + [start..<lengths.count]
    }

    /// Calls `body` with the number and the tokens of each row of a group of lengths, in their order.
    private func forEachRow(
      of group: Range<Int>, _ renumbered: [UInt32],
      _ body: (UInt32, [UInt32]) throws(MappedFileError) -> Void
    ) throws(MappedFileError) {
      // For each length how many tokens each row has, its number, and the tokens.
      var waiting = [[UInt32]](repeating: [], count: group.count)
      var reader = rows.reader()
      var tokens: [UInt32] = []
      while try !reader.isAtEnd() {
        let length = Int(try reader.number())
        let number = try reader.number()
        let size = Int(try reader.number())
        guard group.contains(length) else {
          try reader.skip(size)
          continue
        }
        tokens.removeAll(keepingCapacity: true)
        let end = reader.position + size
        while reader.position < end { tokens.append(renumbered[Int(try reader.number())]) }
        if group.count == 1 {
          try body(number, tokens)
        } else {
          waiting[length - group.lowerBound].append(UInt32(tokens.count))
          waiting[length - group.lowerBound].append(number)
          waiting[length - group.lowerBound].append(contentsOf: tokens)
        }
      }
      for rows in waiting {
        var place = 0
        while place < rows.count {
          let end = place + 2 + Int(rows[place])
          try body(rows[place + 1], Array(rows[place + 2..<end]))
          place = end
        }
      }
    }

    /// The keys of words of which two others may be the parts, by a token and the key of the next.
    private struct Compounds {
      private var keys: [UInt64: [UInt32]] = [:]
      private var mayBegin: [Bool]

      init(tokenCount: Int) { mayBegin = Array(repeating: false, count: tokenCount) }

      mutating func add(_ key: UInt32, of first: UInt32, _ second: UInt32) {
        mayBegin[Int(first)] = true
        if keys[Self.pair(first, second)]?.contains(key) != true {
          keys[Self.pair(first, second), default: []].append(key)
        }
      }

      func keys(of first: UInt32, _ second: UInt32) -> [UInt32] {
        mayBegin[Int(first)] ? keys[Self.pair(first, second)] ?? [] : []
      }

      private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
    }

    /// The keys of a row, each once: a row stands once in a list.
    private struct RowKeys {
      private(set) var keys: [UInt32] = []
      /// The lists of the words that the row writes apart.
      private(set) var apart: [UInt32] = []
      /// The row that each list had last, plus one.
      private var seen: [UInt32]
      private let tokenKeys: [UInt32]
      private let keyCount: Int
      private let compounds: Compounds

      init(_ tokenKeys: [UInt32], _ keyCount: Int, _ compounds: Compounds) {
        seen = Array(repeating: 0, count: 2 * keyCount)
        self.tokenKeys = tokenKeys
        self.keyCount = keyCount
        self.compounds = compounds
      }

      /// - Parameter place: differs from row to row.
      mutating func read(_ tokens: Span<UInt32>, _ place: Int) {
        // Taken out, so that it can be written beside the others.
        var table: [UInt32] = []
        swap(&table, &seen)
        defer { swap(&table, &seen) }
        var seen = table.mutableSpan
        let mark = UInt32(place) + 1
        keys.removeAll(keepingCapacity: true)
        apart.removeAll(keepingCapacity: true)
        for index in tokens.indices {
          let key = tokenKeys[Int(tokens[index])]
          guard key != TokenRow.punctuationKey else { continue }
          if index > 0 {
            for compound in compounds.keys(of: tokens[index - 1], key) {
              let list = FuzzyIndexFile.listApart(compound, keyCount: keyCount)
              guard seen[Int(list)] != mark else { continue }
              seen[Int(list)] = mark
              apart.append(list)
            }
          }
          guard seen[Int(key)] != mark else { continue }
          seen[Int(key)] = mark
          keys.append(key)
        }
      }
    }

    /// A list of rows for each key, and one for each key whose words are written apart.
    private struct Lists {
      private var counts: [UInt32]

      init(_ keyCount: Int) { counts = Array(repeating: 0, count: 2 * keyCount) }

      mutating func count(_ row: borrowing RowKeys) {
        for list in row.keys { counts[Int(list)] += 1 }
        for list in row.apart { counts[Int(list)] += 1 }
      }

      /// Writes the lists of rows that were counted.
      /// - Parameter most: how many entries are held in memory at once, but for one list alone.
      func write(
        of rows: borrowing Spool, _ keys: RowKeys, _ most: Int, to writer: inout MappedFileWriter
      ) throws(MappedFileError) {
        var listBlocks: [UInt32] = []
        var blockRows: [UInt32] = []
        var blockStarts: [UInt32] = []
        var (bytes, written) = ([UInt8](), 0)
        try writer.begin(FuzzyIndexFile.Section.listBytes)
        var first = 0
        while first < counts.count {
          // The lists that are filled in one reading, and where each begins.
          var starts = [0]
          var end = first
          while end < counts.count, end == first || starts[end - first] + Int(counts[end]) <= most {
            starts.append(starts[end - first] + Int(counts[end]))
            end += 1
          }
          let entries = try entries(first..<end, starts, of: rows, keys)
          for list in 0..<end - first {
            listBlocks.append(UInt32(blockRows.count))
            for (number, place) in (starts[list]..<starts[list + 1]).enumerated() {
              if number % FuzzyIndexFile.blockSize == 0 {
                blockRows.append(entries[place])
                blockStarts.append(UInt32(written + bytes.count))
              } else {
                bytes.append(number: entries[place] - entries[place - 1])
              }
            }
            if bytes.count >= 1 << 18 {
              try writer.append(bytes.span)
              written += bytes.count
              bytes.removeAll(keepingCapacity: true)
            }
          }
          first = end
        }
        try writer.append(bytes.span)
        try writer.write(FuzzyIndexFile.Section.listCounts, counts)
        try writer.write(FuzzyIndexFile.Section.listBlocks, listBlocks)
        try writer.write(FuzzyIndexFile.Section.blockRows, blockRows)
        try writer.write(FuzzyIndexFile.Section.blockStarts, blockStarts)
      }

      /// The rows of some lists, one list behind the other.
      private func entries(
        _ lists: Range<Int>, _ starts: [Int], of rows: borrowing Spool, _ keys: RowKeys
      ) throws(MappedFileError) -> [UInt32] {
        // A copy, which has read no row yet.
        var keys = keys
        var entries = [UInt32](repeating: 0, count: starts[lists.count])
        var filled = starts
        var reader = rows.reader()
        var tokens: [UInt32] = []
        var place = 0
        func enter(in list: UInt32) {
          guard lists.contains(Int(list)) else { return }
          let number = Int(list) - lists.lowerBound
          entries[filled[number]] = UInt32(place)
          filled[number] += 1
        }
        while try !reader.isAtEnd() {
          tokens.removeAll(keepingCapacity: true)
          for _ in 0..<(try reader.number()) { tokens.append(try reader.number()) }
          keys.read(tokens.span, place)
          for list in keys.keys { enter(in: list) }
          for list in keys.apart { enter(in: list) }
          place += 1
        }
        return entries
      }
    }
  }
}

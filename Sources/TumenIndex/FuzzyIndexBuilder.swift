extension FuzzyIndex {
  /// Gathers rows and writes their index.
  package struct Builder: Sendable {
    private let words: any Words
    /// The tokens in the order of coming, punctuation marks apart from words.
    private var tokens = KeyTable.Builder()
    private var isWord: [Bool] = []
    private var counts: [UInt32] = []
    /// The tokens of all rows in a row, and where each ends.
    private var rows: [UInt32] = []
    private var ends: [Int] = []
    private var wordCounts: [UInt32] = []
    private var numbers: [UInt32] = []
    private var wordCount: UInt32 = 0

    package init(_ words: any Words) { self.words = words }

    /// How many rows there are.
    package var count: Int { numbers.count }

    /// Adds a token to the row that is to be ended next.
    package mutating func add(_ token: Span<UInt8>, isWord: Bool) {
      let number = tokens.number(of: token)
      if number == counts.count {
        counts.append(0)
        self.isWord.append(isWord)
      }
      counts[number] += 1
      rows.append(UInt32(number))
      if isWord { wordCount += 1 }
    }

    /// Ends a row, under a number of the caller's.
    package mutating func endRow(number: UInt32) {
      ends.append(rows.count)
      wordCounts.append(wordCount)
      numbers.append(number)
      wordCount = 0
    }

    /// Writes the index to `path`, or makes it in memory if that is `nil`.
    /// - Parameters:
    ///   - key: what the rows were made from.
    ///   - facts: numbers that are kept with the index.
    package consuming func index(
      at path: String?, key: UInt64, facts: [UInt64] = []
    ) throws(MappedFileError) -> FuzzyIndex {
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
      try writeRows(renumbered, tokenKeys, keyCount, compounds, to: &writer)
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
            compounds.add(tokenKeys[Int(renumbered[token])], of: UInt32(first), second)
          }
        }
      }
      return compounds
    }

    private func writeRows(
      _ renumbered: [UInt32], _ tokenKeys: [UInt32], _ keyCount: Int, _ compounds: Compounds,
      to writer: inout MappedFileWriter
    ) throws(MappedFileError) {
      // Shorter rows first, and within a length in the order of adding.
      let longest = Int(wordCounts.max() ?? 0)
      var firstRows = [UInt32](repeating: 0, count: longest + 2)
      for count in wordCounts { firstRows[Int(count) + 1] += 1 }
      for length in 0...longest { firstRows[length + 1] += firstRows[length] }
      var next = firstRows
      var order = [UInt32](repeating: 0, count: numbers.count)
      for (row, count) in wordCounts.enumerated() {
        order[Int(next[Int(count)])] = UInt32(row)
        next[Int(count)] += 1
      }
      try writer.write(FuzzyIndexFile.Section.firstRows, firstRows)
      try writer.write(FuzzyIndexFile.Section.rowNumbers, order.map { numbers[Int($0)] })

      var bytes: [UInt8] = []
      bytes.reserveCapacity(2 * rows.count)
      var starts: [UInt32] = [0]
      starts.reserveCapacity(order.count + 1)
      var signatures: [UInt64] = []
      signatures.reserveCapacity(order.count)
      // A list for each key, and one for each key whose words are written apart.
      var listCounts = [UInt32](repeating: 0, count: 2 * keyCount)
      let keyOfToken = renumbered.map { tokenKeys[Int($0)] }
      func tokens(of row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }
      var rowKeys = RowKeys(keyCount, compounds)
      for (place, old) in order.enumerated() {
        let row = Int(old)
        for token in rows[tokens(of: row)] { Self.append(renumbered[Int(token)], to: &bytes) }
        starts.append(UInt32(bytes.count))
        rowKeys.read(rows.span.extracting(tokens(of: row)), keyOfToken.span, place)
        signatures.append(FuzzyIndex.signature(rowKeys.keys))
        for key in rowKeys.keys { listCounts[Int(key)] += 1 }
        for list in rowKeys.apart { listCounts[Int(list)] += 1 }
      }
      try writer.write(FuzzyIndexFile.Section.rowBytes, bytes)
      try writer.write(FuzzyIndexFile.Section.rowStarts, starts)
      try writer.write(FuzzyIndexFile.Section.rowSignatures, signatures)
      bytes = []
      signatures = []

      var listStarts = [0]
      for count in listCounts { listStarts.append(listStarts[listStarts.count - 1] + Int(count)) }
      var postings = [UInt32](repeating: 0, count: listStarts[listCounts.count])
      var filled = listStarts
      rowKeys = RowKeys(keyCount, compounds)
      for (place, old) in order.enumerated() {
        rowKeys.read(rows.span.extracting(tokens(of: Int(old))), keyOfToken.span, place)
        func enter(in list: UInt32) {
          postings[filled[Int(list)]] = UInt32(place)
          filled[Int(list)] += 1
        }
        for key in rowKeys.keys { enter(in: key) }
        for list in rowKeys.apart { enter(in: list) }
      }
      try Self.writeLists(listCounts, listStarts, postings, to: &writer)
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
      private let keyCount: Int
      private let compounds: Compounds

      init(_ keyCount: Int, _ compounds: Compounds) {
        seen = Array(repeating: 0, count: 2 * keyCount)
        self.keyCount = keyCount
        self.compounds = compounds
      }

      /// - Parameter place: differs from row to row.
      mutating func read(_ tokens: Span<UInt32>, _ keyOfToken: Span<UInt32>, _ place: Int) {
        // Taken out, so that it can be written beside the others.
        var table: [UInt32] = []
        swap(&table, &seen)
        defer { swap(&table, &seen) }
        var seen = table.mutableSpan
        let mark = UInt32(place) + 1
        keys.removeAll(keepingCapacity: true)
        apart.removeAll(keepingCapacity: true)
        for index in tokens.indices {
          let key = keyOfToken[Int(tokens[index])]
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

    private static func writeLists(
      _ counts: [UInt32], _ starts: [Int], _ postings: [UInt32], to writer: inout MappedFileWriter
    ) throws(MappedFileError) {
      var bytes: [UInt8] = []
      var listBlocks: [UInt32] = []
      var blockRows: [UInt32] = []
      var blockStarts: [UInt32] = []
      for key in counts.indices {
        listBlocks.append(UInt32(blockRows.count))
        for (number, place) in (starts[key]..<starts[key + 1]).enumerated() {
          if number % FuzzyIndexFile.blockSize == 0 {
            blockRows.append(postings[place])
            blockStarts.append(UInt32(bytes.count))
          } else {
            append(postings[place] - postings[place - 1], to: &bytes)
          }
        }
      }
      try writer.write(FuzzyIndexFile.Section.listCounts, counts)
      try writer.write(FuzzyIndexFile.Section.listBlocks, listBlocks)
      try writer.write(FuzzyIndexFile.Section.blockRows, blockRows)
      try writer.write(FuzzyIndexFile.Section.blockStarts, blockStarts)
      try writer.write(FuzzyIndexFile.Section.listBytes, bytes)
    }

    /// A number in seven bits a byte, the lowest first.
    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
      var rest = number
      while rest >= 0x80 {
        bytes.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }
  }
}

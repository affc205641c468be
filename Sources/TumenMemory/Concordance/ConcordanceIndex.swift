internal import Foundation
internal import GRDB
import TumenModel
internal import TumenText

/// Which units hold which words: a full-text index of SQLite (FTS5) in a file beside the memory.
///
/// It is derived and may be deleted. It follows the memory's change sequence, and what it says is verified against the
/// memory: a unit that is gone since is no hit. Whether the file belongs to this memory the ledger tells, and whether it is
/// what was written a checksum (``FileSum``), which is held against it when it is opened.
struct ConcordanceIndex {
  private let database: DatabaseQueue

  /// What this version writes. Another number is another index.
  private static let version = 5

  /// Opens the index of a memory, and makes it anew where it is missing, damaged or another memory's.
  /// - Throws: whatever keeps the file from being written.
  init(of store: MemoryStore) throws {
    guard let file = Self.path(of: store) else { throw CocoaError(.fileNoSuchFile) }
    // Whatever else keeps it from being opened: of a new one it is said again.
    do { database = try Self.open(file) } catch  where !Self.isBusy(error) {
      Self.remove(of: store)
      database = try Self.open(file)
    }
  }

  private static func path(of store: MemoryStore) -> String? { store.derivedFile("concordance") }

  /// Whether the index of a memory, if there is one, is what SQLite and FTS5 wrote. Reads all of it.
  static func isWhole(of store: MemoryStore) -> Bool {
    guard let file = path(of: store), FileManager.default.fileExists(atPath: file) else { return true }
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    do {
      var isWhole = false
      try DatabaseQueue(path: file, configuration: configuration).inTransaction(.immediate) { database in
        isWhole = try isSealed(database) && String.fetchOne(database, sql: "PRAGMA integrity_check(1)") == "ok"
        if isWhole { try database.execute(sql: "INSERT INTO words (words) VALUES ('integrity-check')") }
        return .rollback
      }
      return isWhole
    } catch { return !isDamage(error) }
  }

  /// Removes the index of a memory.
  static func remove(of store: MemoryStore) {
    guard let file = path(of: store) else { return }
    for name in [file, file + "-journal", file + "-wal", file + "-shm"] {
      try? FileManager.default.removeItem(atPath: name)
    }
  }

  /// Whether an error says that another process holds the file.
  static func isBusy(_ error: any Error) -> Bool {
    let code = (error as? DatabaseError)?.resultCode
    return code == .SQLITE_BUSY || code == .SQLITE_LOCKED
  }

  /// Whether an error says that the file is not what it should be.
  static func isDamage(_ error: any Error) -> Bool {
    let code = (error as? DatabaseError)?.resultCode
    return code == .SQLITE_CORRUPT || code == .SQLITE_NOTADB || code == .SQLITE_ERROR
  }

  /// - Throws: `SQLITE_CORRUPT` for a file that is not what was written last, or of another version.
  private static func open(_ file: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      // What a loss of power leaves is told by its checksum.
      try database.execute(sql: "PRAGMA cache_size = -32768; PRAGMA synchronous = OFF")
    }
    let queue = try DatabaseQueue(path: file, configuration: configuration)
    let isNew = try queue.read { database in
      let found = try Int.fetchOne(database, sql: "PRAGMA user_version")
      if found == 0, try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0 { return true }
      guard found == version, try isSealed(database) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      return false
    }
    if isNew {
      try sealing(queue) { database in
        // Another process may have made it meanwhile.
        if try Int.fetchOne(database, sql: "PRAGMA user_version") == 0 { try clear(database) }
      }
    }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, row)")
    }
    return queue
  }

  /// Whether a file, on which a lock is held, is what was written last.
  private static func isSealed(_ database: Database) throws -> Bool {
    let sum = try FileSum(database).read()
    return sum.found == sum.stated
  }

  /// Changes the file in one transaction and states its new checksum, before anybody else reads or writes it.
  private static func sealing(_ queue: DatabaseQueue, _ change: (Database) throws -> Void) throws {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      defer {
        // The lock goes with the next look at the file.
        try? database.execute(sql: "PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master")
      }
      try database.inTransaction(.immediate) {
        try change(database)
        return .commit
      }
      try database.execute(sql: "PRAGMA application_id = \(FileSum(database).read().found)")
    }
  }

  private static func clear(_ database: Database) throws {
    // No text is kept and no place of a word: what is found is read in the memory. Beginnings of one letter and of two, behind
    // the number of their language, have lists of their own: Korean nouns with their particles are such, too.
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS words;
        DROP TABLE IF EXISTS lexemes;
        DROP TABLE IF EXISTS state;
        CREATE VIRTUAL TABLE words USING fts5(
          text, content = '', columnsize = 0, detail = none, prefix = '3 4', tokenize = 'ascii');
        INSERT INTO words (words, rank) VALUES ('hashsize', \(32 << 20));
        CREATE TABLE lexemes (lexeme TEXT, form TEXT, PRIMARY KEY (lexeme, form)) WITHOUT ROWID;
        CREATE TABLE state (sequence INTEGER, units INTEGER, batch INTEGER, batchID TEXT);
        INSERT INTO state VALUES (0, 0, 0, NULL);
        PRAGMA user_version = \(version);
        """)
  }

  // MARK: Keeping up

  /// Adds the units that have come since the index was written last.
  func bringUpToDate(with store: MemoryStore) throws {
    let last = try store.lastSequence()
    if try database.unsafeRead({ try Int64.fetchOne($0, sql: "SELECT sequence FROM state") }) == last, try isOf(store) {
      return
    }
    try Self.sealing(database) { database in
      let known = try Row.fetchOne(database, sql: "SELECT sequence, units FROM state")
      var sequence: Int64 = try known?.decode(atIndex: 0) ?? 0
      var units: Int = try known?.decode(atIndex: 1) ?? 0
      // Units that are gone cost as much as those that are there: when they are many, begin again.
      if try sequence > last || units > 2 * store.unitCount() + 1000 || !Self.isOf(store, database) {
        try Self.clear(database)
        (sequence, units) = (0, 0)
      }
      let insert = try database.makeStatement(sql: "INSERT INTO words (rowid, text) VALUES (?, ?)")
      let insertForm = try database.makeStatement(sql: "INSERT OR IGNORE INTO lexemes (lexeme, form) VALUES (?, ?)")
      var lexemes = LexemeReader(try store.languages())
      var text = ""
      var pending: Int64?
      func flush() throws {
        guard let unit = pending else { return }
        insert.setUncheckedArguments([unit, text])
        try insert.execute()
        units += 1
        text.removeAll(keepingCapacity: true)
      }
      var report = PreparationReport(.concordance, of: store, after: sequence, upTo: last)
      defer { report.end() }
      let end = try store.forEachSegment(behind: sequence) { segment in
        report.read(segment.unit)
        if segment.unit != pending { try flush() }
        pending = segment.unit
        for word in ConcordanceWords.words(of: segment.text) {
          text += Self.token(word.key, segment.language)
          text += " "
          for lexeme in lexemes.newLexemes(of: word.key, segment.language) {
            insertForm.setUncheckedArguments([Self.token(lexeme, segment.language), word.key])
            try insertForm.execute()
          }
        }
      }
      try flush()
      report.allWasRead()
      try database.execute(
        sql: "UPDATE state SET sequence = ?, units = ?, batch = ?, batchID = ?",
        arguments: [end.sequence, units, end.batch, end.batchID])
    }
  }

  private func isOf(_ store: MemoryStore) throws -> Bool { try database.unsafeRead { try Self.isOf(store, $0) } }

  /// Whether the last row of the ledger that the index knows of is one of this memory's.
  private static func isOf(_ store: MemoryStore, _ database: Database) throws -> Bool {
    guard let row = try Row.fetchOne(database, sql: "SELECT batch, batchID FROM state") else { return false }
    let number: Int64 = try row.decode(atIndex: 0)
    return try number == 0 || store.batchID(number) == row.decode(String?.self, atIndex: 1)
  }

  /// A word with the number of its language before it, so that the words of a query are found in one language.
  static func token(_ key: String, _ language: Int64) -> String { "\(language)z\(key)" }

  // MARK: Asking

  /// Whether a word of a language shows that a Korean word is a noun.
  func isNoun(_ noun: String, _ language: Int64) throws -> Bool {
    let token = Self.token(noun, language)
    let key = token.utf8.count - noun.utf8.count
    return try database.unsafeRead { database in
      let words = try String.fetchCursor(
        database, sql: "SELECT term FROM vocabulary WHERE term > ? AND term < ?",
        arguments: [token, token + "\u{10FFFF}"])
      while let word = try words.next() {
        if Korean.isNoun(noun, in: String(word.dropFirst(key))) { return true }
      }
      return false
    }
  }

  /// The words of a language that may be forms of a lexeme.
  func forms(_ lexeme: String, _ language: Int64) throws -> Set<String> {
    try database.unsafeRead { database in
      try String.fetchSet(
        database, sql: "SELECT form FROM lexemes WHERE lexeme = ?", arguments: [Self.token(lexeme, language)])
    }
  }

  /// Hands over the units that an expression finds, some at a time, those that changed last first, until `body` has enough.
  func forEachUnits(of expression: String, atMost count: Int, _ body: ([Int64]) throws -> Bool) throws {
    try database.unsafeRead { database in
      let rows = try Int64.fetchCursor(
        database, sql: "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC", arguments: [expression])
      var units: [Int64] = []
      while let unit = try rows.next() {
        units.append(unit)
        if units.count == count {
          if try !body(units) { return }
          units.removeAll(keepingCapacity: true)
        }
      }
      if !units.isEmpty { _ = try body(units) }
    }
  }
}

/// Finds what the words of texts may be forms of, each once.
struct LexemeReader {
  private let stemmers: [Int64: Stemmer]
  /// The fingerprints of the words that came, of two of which one in 10¹⁹ is the same.
  private var seen: [Int64: Set<UInt64>] = [:]

  init(_ languages: [(id: Int64, tag: LanguageTag)]) {
    stemmers = Dictionary(uniqueKeysWithValues: languages.map { ($0.id, Stemmer($0.tag)) }).filter(\.value.knowsLexemes)
  }

  /// The lexemes of a word that comes for the first time; none for others.
  mutating func newLexemes(of key: String, _ language: Int64) -> Set<String> {
    guard let stemmer = stemmers[language], seen[language, default: []].insert(Fingerprint.key(key)).inserted else {
      return []
    }
    return stemmer.lexemes(of: key)
  }
}

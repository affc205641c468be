internal import TumenMemory
public import TumenModel

/// The units that were removed from a memory, or would be.
public struct RemovalAnswer: Answer, Encodable {
  /// A unit, and the one that stays instead, if one does.
  public struct Unit: Encodable, Sendable {
    /// The id of the unit that goes.
    public let unit: String
    /// The id of the unit that stays.
    public let kept: String?
  }

  /// The path of the memory.
  public let memory: String
  /// How many units were found.
  public let found: Int
  /// How many units were removed: all that were found, or none.
  public let removed: Int
  /// The units by rising change sequence.
  public let units: [Unit]
  /// The change's row in the ledger, if it was made.
  public let batch: String?

  init(_ change: MemoryStore.Change, memory: String) {
    self.memory = memory
    found = change.units.count
    removed = change.batch == nil ? 0 : change.units.count
    units = change.units.map { Unit(unit: $0.unit, kept: $0.kept) }
    batch = change.batch
  }
}

/// What became of an import that was taken back.
public struct UndoAnswer: Answer, Encodable {
  /// The path of the memory.
  public let memory: String
  /// The id of the import.
  public let batch: String
  /// The file that it had read.
  public let file: String
  /// Units that it had brought and that are gone.
  public let removed: Int
  /// Units that it had replaced and that are there again.
  public let restored: Int
  /// Units in whose place a later import has put others: these stay.
  public let superseded: Int

  init(_ undone: MemoryStore.Undone, memory: String) {
    self.memory = memory
    batch = undone.batch
    file = undone.file
    removed = undone.removed
    restored = undone.restored
    superseded = undone.superseded
  }
}

/// What is wrong with a memory.
public struct VerificationAnswer: Answer, Encodable {
  /// Something that is not as it has to be.
  public struct Problem: Encodable, Sendable {
    /// The id of the unit that it concerns; `nil` for the file as a whole.
    public let unit: String?
    /// What is wrong.
    public let message: String
  }

  /// The path of the memory.
  public let memory: String
  /// How many units it holds.
  public let units: Int
  /// What is wrong, if anything is.
  public let problems: [Problem]

  init(memory: String, units: Int, problems: [MemoryStore.Problem]) {
    self.memory = memory
    self.units = units
    self.problems = problems.map { Problem(unit: $0.unit, message: $0.message) }
  }
}

/// What a memory holds, by where it comes from, by when, and how good it is.
public struct CensusAnswer: Answer, Encodable {
  /// One import.
  public struct Import: Encodable, Sendable {
    /// Its id.
    public let batch: String
    /// The file that it read.
    public let file: String
    /// The name of the file's format.
    public let format: String
    /// When it began, in ISO 8601.
    public let started: String
    /// How many of its units are there.
    public let units: Int
    /// Whether it was taken back.
    public let undone: Bool
  }

  /// What can be wrong with units, and how many are concerned.
  public struct Quality: Encodable, Sendable {
    /// Units with text in fewer than two languages.
    public let withoutTarget: Int
    /// Units with one text in all languages.
    public let untranslated: Int
    /// Units whose texts another unit has too.
    public let duplicates: Int
    /// Units with an inline code.
    public let withCodes: Int
    /// Units without text in a language that the memory has.
    public let missing: [LanguageTag: Int]

    private enum Keys: String, CodingKey { case withoutTarget, untranslated, duplicates, withCodes, missing }

    /// Encodes the shape that `tumen stats --by quality --json` prints.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(withoutTarget, forKey: .withoutTarget)
      try container.encode(untranslated, forKey: .untranslated)
      try container.encode(duplicates, forKey: .duplicates)
      try container.encode(withCodes, forKey: .withCodes)
      try container.encode(missing.byName, forKey: .missing)
    }
  }

  /// The path of the memory.
  public let memory: String
  /// The imports in the order in which they were made; `nil` if they were not asked for.
  public private(set) var imports: [Import]?
  /// Units by the month in which they were changed last; `nil` if it was not asked for.
  public private(set) var months: [String: Int]?
  /// What can be wrong with units; `nil` if it was not asked for.
  public private(set) var quality: Quality?

  /// As much of the answer as is wanted.
  public func only(origin: Bool, date: Bool, quality isWanted: Bool) -> CensusAnswer {
    var answer = self
    if !origin { answer.imports = nil }
    if !date { answer.months = nil }
    if !isWanted { answer.quality = nil }
    return answer
  }

  init(_ census: MemoryStore.Census, memory: String) {
    self.memory = memory
    imports = census.imports.map {
      Import(
        batch: $0.batch, file: $0.file, format: $0.format, started: $0.started, units: $0.units, undone: $0.isUndone)
    }
    months = census.months
    quality = Quality(
      withoutTarget: census.withoutTarget, untranslated: census.untranslated, duplicates: census.duplicates,
      withCodes: census.withCodes,
      missing: census.missing)
  }
}

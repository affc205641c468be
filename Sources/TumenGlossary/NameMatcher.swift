internal import TumenIndex
internal import TumenText

/// Finds names in a list by their sounds, across Latin, Cyrillic and Hangul.
///
/// Names are compared as sequences of sounds (see ``NameSounds``), so that one score means the same in every direction:
/// from 0 to 100, 100 less the share of the sounds that differ. ``threshold`` is the score from which two names
/// are taken for one. Candidates come from an index on groups of three sounds; each of them is scored.
package struct NameMatcher: Sendable {
  /// A name of the list, and how like the query it is.
  package struct Match: Hashable, Sendable {
    /// The name's place in the list.
    package let place: Int
    /// From 0 to 100.
    package let score: Int
  }

  /// Two names of at least this score are taken for one, in whichever scripts they are.
  package static let threshold = 88
  /// How many rows are looked at.
  private static let likest = 128
  /// How many of them are scored.
  private static let candidates = 64

  /// The sounds of the names as bytes, and where those of each begin.
  private let bytes: MappedArray<UInt8>
  private let starts: MappedArray<UInt32>
  private let index: GramIndex
  private static let distance = SoundDistance()

  /// - Parameter names: in any script each.
  package init(_ names: [String]) {
    self.init(
      .inMemory { writer throws(MappedFileError) in try Self.write(names, as: 0, to: &writer) }, 0)
  }

  /// The matcher of the names that ``write(_:as:to:)`` wrote under `name`.
  init(_ file: MappedFile, _ name: UInt64) {
    bytes = file.array(name, of: UInt8.self)
    starts = file.array(name + 1, of: UInt32.self)
    index = GramIndex(file, name + 2)
  }

  /// Whether a matcher of a file that was verified as a whole can be read as one, with so many names. Linear in its size.
  func isSound(nameCount: Int) -> Bool {
    index.isSound && index.count == nameCount && starts.count == nameCount + 1 && starts.isRising(upTo: bytes.count)
  }

  /// How many sections a matcher takes, from its name on.
  static let sectionCount = 2 + GramIndex.sectionCount

  static func write(
    _ names: [String], as name: UInt64, to writer: inout MappedFileWriter
  ) throws(MappedFileError) {
    var bytes: [UInt8] = []
    var starts: [UInt32] = [0]
    var grams: [[UInt16]] = []
    for text in names {
      let sounds = NameSounds(text, isQuery: false)
      grams.append(Self.grams(of: sounds.readings))
      bytes.append(contentsOf: sounds.bytes)
      starts.append(UInt32(bytes.count))
    }
    try writer.write(name, bytes)
    try writer.write(name + 1, starts)
    try GramIndex.write(gramCount: gramCount, grams: grams, as: name + 2, to: &writer)
  }

  private func name(at place: Int) -> NameSounds {
    NameSounds(bytes: bytes[Int(starts[place])..<Int(starts[place + 1])])
  }

  /// The names that are likest to `query`, the likest first; of equal ones the earlier first.
  package func matches(for query: String, minimum: Int = threshold, limit: Int = 5) -> [Match] {
    let sounds = NameSounds(query, isQuery: true)
    // Words that were moved share nearly all of their groups with the name as it stands.
    let grams = Self.grams(of: sounds.readings.filter { $0.penalty == 0 })
    var found: [Match] = []
    for place in candidates(sounds, grams) {
      let score = Self.score(sounds, name(at: place))
      if score >= minimum { found.append(Match(place: place, score: score)) }
    }
    return Array(found.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.prefix(limit))
  }

  /// The rows worth a score: of those that share the most groups of sounds the first ones, and those that are closest
  /// sound by sound.
  private func candidates(_ query: NameSounds, _ grams: [UInt16]) -> [Int] {
    let likest = index.likest(to: grams, limit: Self.likest)
    guard likest.count > Self.candidates else { return likest }
    var aligned: [(cost: Int, place: Int)] = []
    for place in likest.dropFirst(Self.candidates / 2) {
      let name = name(at: place)
      guard let asked = query.readings.first, let reading = name.readings.first else { continue }
      let cost = Self.distance.alignedCost(asked.sounds, reading.sounds, query.script, name.script)
      if let cost { aligned.append((cost, place)) }
    }
    aligned.sort { $0 < $1 }
    return Array(likest.prefix(Self.candidates / 2)) + aligned.prefix(Self.candidates / 2).map(\.place)
  }

  private static func score(_ query: NameSounds, _ name: NameSounds) -> Int {
    var best = 0
    for reading in name.readings {
      var penalty = reading.penalty
      if let initial = query.initials.first {
        // An initial stands for the given name, which the reading of the surname alone leaves out.
        guard penalty > 0, initial.soundClass == name.readings.first?.sounds.first?.soundClass else { continue }
        penalty = initialPenalty
      }
      for way in query.readings {
        let most = 100 - way.penalty - penalty
        if most <= best || (way.penalty > 0 && best >= threshold) { continue }
        best = max(best, most - 100 + distance.similarity(way.sounds, reading.sounds, query.script, name.script))
      }
    }
    return best
  }

  private static let initialPenalty = 6

  /// How like two names are, from 0 to 100, whatever their scripts and order of words.
  package static func score(_ one: String, _ other: String) -> Int {
    score(NameSounds(one, isQuery: true), NameSounds(other, isQuery: false))
  }

  // MARK: Groups of sounds

  /// The classes of sounds that an index tells apart; glides and h are not among them, since schemes leave them out.
  private static let classCount = 15
  private static let gramCount = classCount * classCount * classCount

  /// Each group of three sounds in a row in any of the readings, with the ends of a reading as sounds of their own.
  private static func grams(of readings: [NameSounds.Reading]) -> [UInt16] {
    var grams: [UInt16] = []
    for reading in readings {
      var first: UInt16 = 0
      var second: UInt16 = 0
      func add(_ third: UInt16) {
        let gram = (first * UInt16(classCount) + second) * UInt16(classCount) + third
        if first + second > 0, !grams.contains(gram) { grams.append(gram) }
        (first, second) = (second, third)
      }
      for sound in reading.sounds where sound.soundClass != .glide && sound.soundClass != .h {
        add(UInt16(sound.soundClass.rawValue))
      }
      add(0)
    }
    return grams
  }
}

package import TumenModel
internal import TumenText

/// How often each source comes with each target, among the units that a query finds in one memory or several.
package struct MatchTally: Sendable {
  /// A source with a target: units that have both show once. White space of another kind or number makes no other.
  package struct Pair: Hashable, Sendable {
    private let source: Segment
    private let target: Segment
    // Of the texts in NFC, for which the standard library would look at them letter by letter each time.
    fileprivate let sourceKey: UInt64
    private let key: UInt64

    package init(_ source: Segment, _ target: Segment) {
      self.source = Segment(TextForm.spaced(source.text), codes: source.codes)
      self.target = Segment(TextForm.spaced(target.text), codes: target.codes)
      let text = Fingerprint.key(self.source.text)
      sourceKey =
        source.codes.isEmpty
        ? text : Fingerprint.combined(UInt64(bitPattern: Int64(source.codes.hashValue)), after: text)
      key = Fingerprint.key(self.target.text, after: text)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
  }

  package init() {}

  /// How many units have a pair.
  private var units: [Pair: Int] = [:]

  /// - Returns: whether there are units with this pair for the first time.
  @discardableResult
  mutating func add(_ pair: Pair, count: Int = 1) -> Bool {
    let sum = units[pair, default: 0] + count
    units[pair] = sum
    return sum == count
  }

  /// Adds what another memory has.
  package mutating func add(_ other: MatchTally) {
    for (pair, count) in other.units { add(pair, count: count) }
  }

  /// Says of matches how many units have the source and target of each, and how many targets its source has.
  package func count(_ matches: inout [Match]) { count(&matches, as: matches.map { Pair($0.source, $0.target) }) }

  func count(_ matches: inout [Match], as pairs: [Pair]) {
    // A table of few sources costs more than it saves.
    let targets = pairs.count > 8 ? units.keys.reduce(into: [UInt64: Int]()) { $0[$1.sourceKey, default: 0] += 1 } : nil
    for (place, pair) in pairs.enumerated() {
      matches[place].occurrences = units[pair] ?? 1
      let count = targets.map { $0[pair.sourceKey] ?? 0 } ?? units.keys.count { $0.sourceKey == pair.sourceKey }
      matches[place].translations = max(1, count)
    }
  }
}

package import TumenModel
internal import TumenText

/// How often each source comes with each target, among the units that a query finds in one memory or several.
package struct MatchTally: Sendable {
  /// A source with a target: units that have both show once.
  struct Pair: Hashable {
    private let source: Segment
    private let target: Segment
    // Of the texts in NFC, for which the standard library would look at them letter by letter each time.
    fileprivate let sourceKey: UInt64
    private let key: UInt64

    init(_ source: Segment, _ target: Segment) {
      self.source = source
      self.target = target
      let text = Fingerprint.key(TextForm.nfc(source.text))
      sourceKey =
        source.codes.isEmpty
        ? text : Fingerprint.combined(UInt64(bitPattern: Int64(source.codes.hashValue)), after: text)
      key = Fingerprint.key(TextForm.nfc(target.text), after: text)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }
  }

  package init() {}

  /// How many units have a pair.
  private var units: [Pair: Int] = [:]
  /// How many targets a source has.
  private var targets: [UInt64: Int] = [:]

  /// - Returns: whether there are units with this pair for the first time.
  @discardableResult
  mutating func add(_ pair: Pair, count: Int = 1) -> Bool {
    let sum = units[pair, default: 0] + count
    units[pair] = sum
    guard sum == count else { return false }
    targets[pair.sourceKey, default: 0] += 1
    return true
  }

  /// Adds what another memory has.
  package mutating func add(_ other: MatchTally) {
    for (pair, count) in other.units { add(pair, count: count) }
  }

  /// Says of a match how many units have its source and target, and how many targets its source has.
  package func count(_ match: inout Match) { count(&match, as: Pair(match.source, match.target)) }

  func count(_ match: inout Match, as pair: Pair) {
    match.occurrences = units[pair] ?? 1
    match.translations = targets[pair.sourceKey] ?? 1
  }
}

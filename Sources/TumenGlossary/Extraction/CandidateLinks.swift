/// Counts which candidates of two languages stand in the same units, and links each with its best partner.
struct CandidateLinks: Sendable {
  /// Two candidates that translate each other.
  struct Link: Hashable, Sendable {
    let source: Int
    let target: Int
    /// The coefficient of Dice, 0 to 1.
    let dice: Double
    let logLikelihood: Double
  }

  /// How close a candidate must be to a partner that another one has.
  private static let leastShared = 0.5

  private struct Pair: Hashable, Sendable {
    let source: Int32
    let target: Int32
  }

  private var together = BoundedCounts<Pair, Void>(capacity: 1 << 22, empty: ())
  private var sources: [Int: Int] = [:]
  private var targets: [Int: Int] = [:]
  private var units = 0
  /// Sources with greater numbers are not linked.
  private let mostSources: Int

  init(mostSources: Int) { self.mostSources = mostSources }

  /// Counts the candidates of the two sides of a unit, each given once.
  mutating func add(_ source: [Int32], _ target: [Int32]) {
    together.dropRareIfFull()
    units += 1
    for candidate in target { targets[Int(candidate), default: 0] += 1 }
    for candidate in source where candidate < mostSources {
      sources[Int(candidate), default: 0] += 1
      for partner in target { together.add(Pair(source: candidate, target: partner)) }
    }
  }

  /// The links by competitive linking: the strongest pair first, each candidate in one pair at most (I. D. Melamed, Models
  /// of Translational Equivalence among Words, Computational Linguistics 26, 2000). Only a longer form of
  /// a candidate may share its partner: *keyboard shortcut* that of *shortcut*.
  /// - Parameters:
  ///   - leastDice: how close two candidates must be.
  ///   - fit: from 0 to 1, how well a target candidate may stand for a source candidate by its form; it settles between close
  ///     rivals.
  ///   - mayShare: whether the second source candidate is a longer form of the first.
  func links(
    leastDice: Double, fit: (_ source: Int, _ target: Int) -> Double, mayShare: (Int, Int) -> Bool
  ) -> [Int: Link] {
    var rivals: [(link: Link, strength: Double)] = []
    for entry in together.entries where entry.count > 1 {
      let (source, target) = (Int(entry.key.source), Int(entry.key.target))
      let (first, second) = (sources[source] ?? 0, targets[target] ?? 0)
      let dice = Association.dice(both: Int(entry.count), first: first, second: second)
      guard dice >= leastDice else { continue }
      let ratio = Association.logLikelihood(both: Int(entry.count), first: first, second: second, total: units)
      guard ratio >= Association.significant else { continue }
      let link = Link(source: source, target: target, dice: dice, logLikelihood: ratio)
      rivals.append((link, dice * fit(source, target)))
    }
    rivals.sort {
      ($0.strength, $0.link.logLikelihood, $1.link.source, $1.link.target)
        > ($1.strength, $1.link.logLikelihood, $0.link.source, $0.link.target)
    }
    var links: [Int: Link] = [:]
    var takers: [Int: Int] = [:]
    for (link, _) in rivals where links[link.source] == nil {
      if let taker = takers[link.target], link.dice < Self.leastShared || !mayShare(taker, link.source) {
        continue
      }
      takers[link.target] = takers[link.target] ?? link.source
      links[link.source] = link
    }
    return links
  }
}

package import TumenModel

/// The points that units lose by what is known of them: who has not reviewed them, how old they are.
package struct UnitPenalty: Hashable, Sendable {
  package let filter: UnitFilter
  package let penalty: Penalty

  package init(_ filter: UnitFilter, _ penalty: Penalty) {
    self.filter = filter
    self.penalty = penalty
  }
}

/// The penalties of a memory, ready to be asked of many units.
struct UnitPenalties: Sendable {
  private let tests: [(test: FilterTest, penalty: Penalty)]

  /// `nil` without any penalty.
  init?(_ penalties: [UnitPenalty], _ store: MemoryStore) throws(TumenError) {
    if penalties.isEmpty { return nil }
    tests = try store.read { database in
      try penalties.map { (try FilterTest($0.filter, database), $0.penalty) }
    }
  }

  func penalties(of unit: StoredUnit) -> [Penalty] {
    tests.filter { $0.test.accepts(unit) }.map(\.penalty)
  }
}

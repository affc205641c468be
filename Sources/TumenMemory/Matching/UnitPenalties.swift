import TumenModel

/// The penalties of a memory, ready to be asked of many units.
struct UnitPenalties: Sendable {
  private let tests: [(test: FilterTest, penalty: Penalty)]

  /// `nil` without any penalty.
  init?(_ penalties: [UnitPenalty], _ store: MemoryStore) throws(TumenError) {
    if penalties.isEmpty { return nil }
    tests = try store.read { database in
      try penalties.map { (try FilterTest($0.units, database), Penalty($0.reason, points: $0.points)) }
    }
  }

  func penalties(of unit: StoredUnit) -> [Penalty] {
    tests.filter { $0.test.accepts(unit) }.map(\.penalty)
  }
}

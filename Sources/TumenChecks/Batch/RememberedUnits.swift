/// What a batch remembers of its units: some hashes and the place of each that has a source or a target which none before it
/// has. Found by the source as it stands, by the source as readers take it, and by the target as they take it.
struct RememberedUnits: Sendable {
  /// One unit; 56 bytes.
  struct Unit: Sendable {
    let source: UInt64
    let looseSource: UInt64
    let target: UInt64
    let looseTarget: UInt64
    let reverse: UInt64
    let file: UInt32
    let line: UInt32
    /// The places of its target and its source among the texts that are kept, -1 for one that is not.
    let text: Int32
    let sourceText: Int32
  }

  /// By which of its keys a unit is found.
  enum Index { case source, looseSource, reverse }

  /// In blocks, which are not copied as their number grows.
  private var blocks: [[Unit]] = []
  private var bySource = HashSlots()
  private var byLooseSource = HashSlots()
  private var byReverse = HashSlots()

  private static let blockBits = 12

  /// How many units are remembered.
  var count: Int { blocks.isEmpty ? 0 : (blocks.count - 1) << Self.blockBits + blocks[blocks.count - 1].count }

  /// The first unit with the same key as a unit has.
  func unit(with keys: BatchKeys, by index: Index) -> Unit? {
    let place =
      switch index {
      case .source: bySource.place(of: keys.source) { self[$0].source == keys.source }
      case .looseSource: byLooseSource.place(of: keys.looseSource) { self[$0].looseSource == keys.looseSource }
      case .reverse: byReverse.place(of: keys.reverse) { self[$0].reverse == keys.reverse }
      }
    return place.map { self[$0] }
  }

  /// Remembers a unit by those of its keys that no unit before it has.
  mutating func insert(_ unit: Unit, bySource: Bool, byLooseSource: Bool, byReverse: Bool) {
    let place = count
    if place & (1 << Self.blockBits - 1) == 0 {
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(1 << Self.blockBits)
    }
    blocks[blocks.count - 1].append(unit)
    if bySource { self.bySource.insert(place, for: unit.source) }
    if byLooseSource { self.byLooseSource.insert(place, for: unit.looseSource) }
    if byReverse { self.byReverse.insert(place, for: unit.reverse) }
  }

  private subscript(place: Int) -> Unit {
    blocks[place >> Self.blockBits][place & (1 << Self.blockBits - 1)]
  }
}

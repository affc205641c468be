internal import TumenModel

/// Tells now and then how much of a store was read for something that is derived from it; nothing where that is little.
struct PreparationReport {
  private let kind: Preparation.Kind
  private let language: LanguageTag?
  private let store: MemoryStore
  /// The changes that are read.
  private let first: Int64
  private let last: Int64
  /// The change at which something is told next.
  private var next: Int64
  private var hasTold = false

  /// So many changes lie between what is told.
  private static let step: Int64 = 1 << 15

  /// - Parameters:
  ///   - first: the change behind which is read, and `last` the one up to which.
  init(
    _ kind: Preparation.Kind, of store: MemoryStore, language: LanguageTag? = nil, after first: Int64, upTo last: Int64
  ) {
    self.kind = kind
    self.language = language
    self.store = store
    self.first = first
    self.last = last
    next = last - first > 2 * Self.step ? first + Self.step : .max
  }

  /// Takes note of a change that was read.
  mutating func read(_ sequence: Int64) {
    guard sequence >= next else { return }
    next = sequence + Self.step
    tell(min(1, Double(sequence - first) / Double(max(1, last - first))))
  }

  /// Takes note that all was read.
  mutating func allWasRead() { if hasTold { tell(1) } }

  /// Takes note that it is ready, or was given up.
  mutating func end() { if hasTold { tell(1, isOver: true) } }

  private mutating func tell(_ share: Double, isOver: Bool = false) {
    hasTold = true
    store.preparing(Preparation(kind, of: store.path, language: language, share: share, isOver: isOver))
  }
}

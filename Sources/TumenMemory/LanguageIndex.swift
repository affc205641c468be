internal import Synchronization
import TumenModel

/// The index of one source language of a memory, which one caller at a time makes or brings up to date; those of other
/// languages do not wait for it.
final class LanguageIndex: Sendable {
  private struct State {
    var index: SegmentIndex?
    /// How often the index was made anew because its file was found to be damaged.
    var repairs = 0
  }

  private let language: LanguageTag
  private let state = Mutex(State())

  init(_ language: LanguageTag) { self.language = language }

  /// An index, and how often it had been made anew when it was given.
  typealias Opened = (index: SegmentIndex, repairs: Int)

  /// From so many changes behind the store on an index takes more than a moment to be brought up to date.
  private static let nearly = 256

  /// Whether the index of a store is open and up to date, or nearly.
  private func isOpen(upTo last: Int64) -> Bool {
    state.withLockIfAvailable { state in state.index.map { last - $0.sequence < Self.nearly } ?? false } ?? false
  }

  /// The index, opened or brought up to date.
  /// - Throws: ``TumenError/slow`` if it is wanted at once and is not open, or far behind.
  func opened(_ store: MemoryStore, atOnce: Bool) throws(TumenError) -> Opened {
    let last = try store.lastSequence()
    if atOnce, !isOpen(upTo: last) { throw .slow }
    return try state.withLock { state throws(TumenError) in
      if let known = state.index, known.sequence == last { return (known, state.repairs) }
      // Taken out while it is changed: where no query is at work nobody else has its rows, and none of them is copied.
      var index = if let known = state.index.take() { known } else { try SegmentIndex(store, language: language) }
      try index.update(store)
      state.index = index
      return (index, state.repairs)
    }
  }

  /// The index made anew instead of one that was found to be damaged; what another caller has made since is taken.
  func rebuilt(_ store: MemoryStore, insteadOf damaged: Opened) throws(TumenError) -> Opened {
    try state.withLock { state throws(TumenError) in
      if state.repairs > damaged.repairs, let known = state.index { return (known, state.repairs) }
      let index = try SegmentIndex(rebuilding: store, language: language)
      state.index = index
      state.repairs += 1
      return (index, state.repairs)
    }
  }
}

internal import Foundation
internal import Synchronization
internal import TumenChecks
internal import TumenMemory
internal import TumenModel

/// Checks the translations of many files on all cores; findings come in the order of the files and their units.
final class BatchRun: Sendable {
  private let reader: Mutex<BatchReader>
  private let workers: [Worker]

  /// A checker that one thread at a time may use.
  private final class Worker: Sendable {
    private let checker: Mutex<TranslationChecker>

    init(_ checker: sending TranslationChecker) { self.checker = Mutex(checker) }

    /// What is found in some items, `nil` for those that are no translations; once nobody waits any more, no more than that.
    func check(_ items: ArraySlice<BatchReader.Item>) -> [Result<CheckedTranslation, TumenError>?] {
      checker.withLock { checker in
        items.map { (item) -> Result<CheckedTranslation, TumenError>? in
          guard case .translation(let translation) = item else { return nil }
          do throws(TumenError) {
            try Cancellation.check()
            return .success(try checker.check(translation))
          } catch { return .failure(error) }
        }
      }
    }
  }

  /// How many items a worker takes at a time.
  private static let share = 128

  /// - Parameter checker: makes a checker for each worker.
  init(
    _ reader: sending BatchReader, _ checker: () throws(TumenError) -> sending TranslationChecker
  ) throws(TumenError) {
    self.reader = Mutex(reader)
    var workers: [Worker] = []
    for _ in 0..<max(1, ProcessInfo.processInfo.activeProcessorCount) { workers.append(Worker(try checker())) }
    self.workers = workers
  }

  /// Runs to the end.
  /// - Parameters:
  ///   - chunk: takes what was found in some items, in their order; called on this thread.
  ///   - progress: is told now and then how many units were read.
  func run(
    progress: (Int) -> Void, _ chunk: (BatchReader.Item, CheckedTranslation?) throws(TumenError) -> Void
  ) throws(TumenError) {
    var items = reader.withLock { $0.next() }
    while true {
      // What was read is not all there was if nobody waited for more.
      try Cancellation.check()
      if items.isEmpty { return }
      let (following, checked) = checkedWhileReading(items)
      var place = 0
      for share in checked {
        for result in share {
          try chunk(items[place], try result?.get())
          place += 1
        }
      }
      progress(reader.withLock { $0.units })
      items = following
    }
  }

  /// Checks some items on all cores, share by share, and reads the next ones meanwhile.
  private func checkedWhileReading(
    _ items: [BatchReader.Item]
  ) -> ([BatchReader.Item], [[Result<CheckedTranslation, TumenError>?]]) {
    let following = Mutex<[BatchReader.Item]>([])
    let shares = Mutex<[Int: [Result<CheckedTranslation, TumenError>?]]>([:])
    let nextShare = Mutex(0)
    let isCancelled = Cancellation.current
    DispatchQueue.concurrentPerform(iterations: workers.count) { number in
      Cancellation.watching(isCancelled) {
        if number == 0 {
          let read = reader.withLock { $0.next() }
          following.withLock { $0 = read }
        }
        let worker = workers[number]
        while true {
          let share = nextShare.withLock { share in
            defer { share += 1 }
            return share
          }
          let begin = share * Self.share
          guard begin < items.count else { return }
          let found = worker.check(items[begin..<min(items.count, begin + Self.share)])
          shares.withLock { $0[share] = found }
        }
      }
    }
    let checked = shares.withLock { shares in shares.sorted { $0.key < $1.key }.map(\.value) }
    return (following.withLock { $0 }, checked)
  }
}

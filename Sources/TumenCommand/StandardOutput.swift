import Foundation
import Synchronization

/// Standard output: whole pieces at a time, line by line on a terminal. What cannot be written ends the program with a word,
/// since whoever waits for it would take a part for all.
final class StandardOutput: Sendable {
  static let shared = StandardOutput()

  private let waiting = Mutex<[UInt8]>([])
  private let isWatched = isatty(STDOUT_FILENO) == 1
  private static let most = 1 << 16

  func write(_ bytes: some Sequence<UInt8>) {
    waiting.withLock { waiting in
      waiting += bytes
      if isWatched || waiting.count >= Self.most { Self.empty(&waiting) }
    }
  }

  /// Writes what waits.
  func flush() { waiting.withLock { Self.empty(&$0) } }

  private static func empty(_ waiting: inout [UInt8]) {
    guard !waiting.isEmpty else { return }
    do { try SystemStream.output.write(waiting) } catch {
      try? FileHandle.standardError.write(
        contentsOf: Data("tumen: the output cannot be written; make room for it, or send it elsewhere\n".utf8))
      exit(2)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}

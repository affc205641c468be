internal import Foundation
internal import Synchronization
internal import TumenFormats
internal import TumenMemory
internal import TumenModel

/// Reads the units of a file on a thread of its own, a bounded number of them ahead of the one that stores them.
final class ReadAhead: Sendable {
  /// A record on its way into a memory.
  enum Item: Sendable {
    case unit(PreparedUnit, line: Int)
    case rejected(message: String, line: Int)
  }

  private struct State {
    var chunks: [[Item]] = []
    var error: TumenError?
    var isCancelled = false
    /// How many texts were left out because they are empty, and the line of the first.
    var empty: (count: Int, line: Int)?
  }

  private let reader: Mutex<any UnitReader>
  private let isTable: Bool
  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  /// How many chunks wait at most, how many records one has, and how many bytes of text end it before.
  private static let (chunks, records, bytes) = (8, 256, 1 << 18)

  /// Begins to read.
  /// - Parameter isTable: whether an empty text is none, as the field of a column is.
  init(_ reader: sending any UnitReader, isTable: Bool) {
    self.isTable = isTable
    self.reader = Mutex(reader)
    for _ in 0..<Self.chunks { room.signal() }
    Thread.detachNewThread { [self] in read() }
  }

  /// What was passed over by rule; known at the end.
  var remark: String? {
    let empty = state.withLock { $0.empty }.map {
      "texts that are empty have no place in a memory (\($0.count), the first in line \($0.line))"
    }
    return Workspace.remark(of: reader.withLock { $0.remark }, empty)
  }

  /// The next records, `nil` at the end.
  /// - Throws: ``TumenError`` with the place if the file is not what its format asks for.
  func next() throws(TumenError) -> [Item]? {
    filled.wait()
    let (chunk, error) = state.withLock { state in
      (state.chunks.isEmpty ? nil : state.chunks.removeFirst(), state.error)
    }
    if let chunk {
      room.signal()
      return chunk
    }
    // Whoever asks again gets the same answer.
    filled.signal()
    if let error { throw error }
    return nil
  }

  /// Ends the reading before the end of the file.
  func cancel() {
    state.withLock { $0.isCancelled = true }
    room.signal()
  }

  private func read() {
    var error: TumenError?
    reader.withLock { reader in
      do throws(TumenError) {
        while let chunk = try chunk(of: &reader) {
          room.wait()
          let isCancelled = state.withLock { state in
            state.chunks.append(chunk)
            return state.isCancelled
          }
          if isCancelled { return }
          filled.signal()
        }
      } catch let thrown { error = thrown }
    }
    state.withLock { $0.error = error }
    filled.signal()
  }

  private func chunk(of reader: inout any UnitReader) throws(TumenError) -> [Item]? {
    var chunk: [Item] = []
    chunk.reserveCapacity(Self.records)
    var size = 0
    while chunk.count < Self.records, size < Self.bytes, let record = try reader.next() {
      switch record {
      case .rejected(let message, let line): chunk.append(.rejected(message: message, line: line))
      case .read(var unit, let line):
        let count = unit.variants.count
        unit.variants.removeAll { $0.segment.isEmpty }
        guard unit.variants.count >= 2 else {
          chunk.append(
            .rejected(
              message: "the unit has text in fewer than two languages; add the missing translation", line: line))
          continue
        }
        if !isTable, unit.variants.count < count { tellEmpty(count - unit.variants.count, line: line) }
        size += unit.variants.reduce(0) { $0 + $1.segment.text.utf8.count }
        chunk.append(.unit(PreparedUnit(unit), line: line))
      }
    }
    return chunk.isEmpty ? nil : chunk
  }

  private func tellEmpty(_ count: Int, line: Int) {
    state.withLock { $0.empty = (($0.empty?.count ?? 0) + count, $0.empty?.line ?? line) }
  }
}

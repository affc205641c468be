import Foundation
import Synchronization
import Tumen

/// Answers the queries of a file on all cores, and prints the answers as JSON in the order of the queries.
final class QueryRun<Reply: Answer>: Sendable {
  typealias Answering = @Sendable (QueryLines.Query) throws(TumenError) -> [Reply]

  private struct Input {
    var lines: QueryLines
    /// How many queries were read.
    var count = 0
    var isOver = false
  }

  private struct Output {
    /// How many queries were answered in print.
    var count = 0
    /// Answers behind one that is still missing, by the places of their queries.
    var waiting: [Int: Result<[String], TumenError>] = [:]
    var failure: TumenError?
  }

  private let answer: Answering
  private let input: Mutex<Input>
  private let output = Mutex(Output())
  /// For how many queries there is room between reading and print.
  private let room = DispatchSemaphore(value: 0)
  private static var most: Int { 1024 }

  init(_ lines: sending QueryLines, _ answer: @escaping Answering) {
    self.answer = answer
    input = Mutex(Input(lines: lines))
    // A semaphore must not end below the value that it began with.
    for _ in 0..<Self.most { room.signal() }
  }

  /// - Throws: the first error in the order of the queries; the answers before it are printed.
  func run() throws(TumenError) {
    // The first one opens what all of them need.
    guard answerNext() else { return try check() }
    DispatchQueue.concurrentPerform(iterations: ProcessInfo.processInfo.activeProcessorCount) { _ in
      while answerNext() {}
    }
    try check()
  }

  private func check() throws(TumenError) {
    if let failure = output.withLock({ $0.failure }) { throw failure }
  }

  /// Answers one query.
  /// - Returns: whether there was one.
  private func answerNext() -> Bool {
    room.wait()
    guard let (place, query) = next() else {
      room.signal()
      return false
    }
    let result: Result<[String], TumenError>
    do throws(TumenError) { result = .success(try answer(try query.get()).map(\.json)) } catch {
      result = .failure(error)
    }
    print(result, of: place)
    return true
  }

  /// The next query with its place, or why there is none; `nil` at the end.
  private func next() -> (place: Int, query: Result<QueryLines.Query, TumenError>)? {
    input.withLock { input in
      if input.isOver { return nil }
      defer { input.count += 1 }
      do throws(TumenError) {
        if let query = try input.lines.next() { return (input.count, .success(query)) }
        input.isOver = true
        return nil
      } catch {
        input.isOver = true
        return (input.count, .failure(error))
      }
    }
  }

  private func print(_ result: Result<[String], TumenError>, of place: Int) {
    let hasFailed = output.withLock { output in
      output.waiting[place] = result
      while output.failure == nil, let next = output.waiting.removeValue(forKey: output.count) {
        switch next {
        case .success(let lines): for line in lines { Terminal.record(line) }
        case .failure(let error): output.failure = error
        }
        output.count += 1
        room.signal()
      }
      return output.failure != nil
    }
    guard hasFailed else { return }
    input.withLock { $0.isOver = true }
    // Whoever waits for room finds that there is nothing to do.
    room.signal()
  }
}

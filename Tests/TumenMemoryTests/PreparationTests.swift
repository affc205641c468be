import Synchronization
import Testing
import TumenModel

@testable import TumenMemory

@Suite struct `What is made before an answer` {
  private final class Told: Sendable {
    let all = Mutex<[Preparation]>([])
  }

  @Test(arguments: [(count: 1000, isTold: false), (count: 400_000, isTold: true)])
  func `is told as it comes, where it takes its time`(count: Int64, isTold: Bool) throws {
    let fixture = try Fixture()
    let told = Told()
    let store = try MemoryStore(path: fixture.store.path, for: .read) { preparation in
      told.all.withLock { $0.append(preparation) }
    }
    var report = PreparationReport(.index, of: store, language: .korean, after: 5, upTo: 5 + count)
    for sequence in 6...5 + count { report.read(sequence) }
    report.allWasRead()
    report.end()
    let all = told.all.withLock { $0 }
    #expect(all.isEmpty != isTold)
    guard isTold else { return }
    #expect(all.count < 20 && all.allSatisfy { $0.kind == .index && $0.language == .korean && $0.memory == store.path })
    #expect(all.map(\.share) == all.map(\.share).sorted() && all.last?.share == 1)
    #expect(all.map(\.isOver) == Array(repeating: false, count: all.count - 1) + [true])
  }
}

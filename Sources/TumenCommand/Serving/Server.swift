import Dispatch
import Synchronization
import Tumen
import TumenModel

/// Answers the requests of standard input on standard output, on all cores.
final class Server: Sendable {
  private let workspace: Workspace
  /// What changes something is a barrier on it.
  private let queue = DispatchQueue(label: "requests", attributes: .concurrent)
  /// No more requests are read than may wait and run before one of them is answered.
  private let room = WaitingRoom(requests: 256, bytes: 4 * MessageReader.limit)
  private let open = Mutex<[String: Waiting]>([:])
  /// How many requests that change something wait or run.
  private let changes = Atomic(0)
  /// How long to look out for the next message before the core may fall asleep: to wake it takes about as long as to find
  /// a match, and whoever waits for each answer asks again at once.
  private static let patience = Duration.microseconds(50)
  /// Whether answers have headers, as the latest message had.
  private let isFramed = Mutex(false)

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// A request that runs or is to run, which is answered once.
  private final class Waiting: Sendable {
    private let isOver = Atomic(false)
    private let isAnswered = Atomic(false)
    private let call: Call
    private let say: @Sendable (String?) -> Void

    init(_ call: Call, _ say: @escaping @Sendable (String?) -> Void) { (self.call, self.say) = (call, say) }

    /// Nobody waits any more. What leaves nothing behind is answered at once, whatever it still has to let go.
    func cancel() {
      isOver.store(true, ordering: .relaxed)
      if !call.operation.leavesSomething { answer(call.cancelled) }
    }

    func answer(_ reply: String?) {
      if !isAnswered.exchange(true, ordering: .relaxed) { say(reply) }
    }

    func isCancelled() -> Bool { isOver.load(ordering: .relaxed) }
  }

  /// The answers to the messages of a batch, which are said together.
  private final class Answers: Sendable {
    private let state: Mutex<(missing: Int, there: [String])>
    private let say: @Sendable (String?) -> Void

    init(to count: Int, _ say: @escaping @Sendable (String?) -> Void) {
      state = Mutex((count, []))
      self.say = say
    }

    @Sendable func add(_ answer: String?) {
      let all: [String]? = state.withLock { state in
        state.missing -= 1
        if let answer { state.there.append(answer) }
        return state.missing == 0 ? state.there : nil
      }
      if let all { say(CallMessage.batch(all)) }
    }
  }

  /// Runs to the end of the input, and until all is answered.
  /// - Throws: ``TumenError`` with code `unreadable` if standard input cannot be read any more.
  func run() throws(TumenError) {
    defer { queue.sync(flags: .barrier) {} }
    var messages = MessageReader { () throws(TumenError) in try SystemStream.input.read(patience: Self.patience) }
    while let message = try messages.next() {
      switch message {
      case .whole(let bytes, let isFramed):
        self.isFramed.withLock { $0 = isFramed }
        take(CallMessage(bytes), isLast: messages.isDrained) { [self] reply in if let reply { write(reply) } }
      case .refused(let why): write(CallMessage.refusal(why))
      }
    }
  }

  /// - Parameter say: takes what there is to say to the message, once; `nil` if there is nothing to say.
  private func take(_ message: CallMessage, isLast: Bool, say: @escaping @Sendable (String?) -> Void) {
    switch message {
    case .ignored: say(nil)
    case .answered(let text): say(text)
    case .cancellation(let key, let answer):
      open.withLock { $0[key] }?.cancel()
      say(answer)
    case .batch(let messages):
      let answers = Answers(to: messages.count, say)
      for message in messages { take(message, isLast: false, say: answers.add) }
    // Whoever waits for each answer has it without a change of threads, which takes as long as the answer. Behind a change
    // that runs, the next message may be its cancellation.
    case .call(let call) where call.operation.isQuick && isLast && changes.load(ordering: .acquiring) == 0:
      switch queue.sync(execute: { call.replyAtOnce(of: workspace) }) {
      case .answered(let reply): say(reply)
      case .slow: run(call, say)
      }
    case .call(let call): run(call, say)
    }
  }

  /// Has a request answered on another thread.
  private func run(_ call: Call, _ say: @escaping @Sendable (String?) -> Void) {
    let waiting = Waiting(call, say)
    if let key = call.key { open.withLock { $0[key] = waiting } }
    if call.operation.isChange { changes.add(1, ordering: .acquiringAndReleasing) }
    room.enter(call.size)
    queue.async(flags: call.operation.isChange ? .barrier : []) { [self] in
      let reply = call.reply(of: workspace, isCancelled: waiting.isCancelled)
      if let key = call.key {
        open.withLock { open in if open[key] === waiting { open[key] = nil } }
      }
      if call.operation.isChange { changes.subtract(1, ordering: .acquiringAndReleasing) }
      waiting.answer(reply)
      room.leave(call.size)
    }
  }

  /// Writes one message, whole.
  private func write(_ text: String) {
    isFramed.withLock { isFramed in
      let head = isFramed ? "Content-Length: \(text.utf8.count)\r\n\r\n" : ""
      StandardOutput.shared.write((head + text + (isFramed ? "" : "\n")).utf8)
      StandardOutput.shared.flush()
    }
  }
}

import Dispatch
import Synchronization

/// Room for requests that wait and run, so many of them and so many bytes. One thread lets them in.
final class WaitingRoom: Sendable {
  private struct State {
    var requests = 0
    var bytes = 0
    /// Whether the thread that lets requests in waits until one leaves.
    var isAwaited = false
  }

  private let state = Mutex(State())
  private let left = DispatchSemaphore(value: 0)
  private let most: (requests: Int, bytes: Int)

  init(requests: Int, bytes: Int) { most = (requests, bytes) }

  /// Waits until there is room for a request of some bytes, and lets it in. One that is larger than the room comes in alone.
  func enter(_ bytes: Int) {
    while true {
      let isIn = state.withLock { state in
        let fits = state.requests < most.requests && state.bytes + bytes <= most.bytes
        state.isAwaited = !fits && state.requests > 0
        if state.isAwaited { return false }
        state.requests += 1
        state.bytes += bytes
        return true
      }
      if isIn { return }
      left.wait()
    }
  }

  /// Lets a request go that came in with so many bytes.
  func leave(_ bytes: Int) {
    let isAwaited = state.withLock { state in
      state.requests -= 1
      state.bytes -= bytes
      defer { state.isAwaited = false }
      return state.isAwaited
    }
    if isAwaited { left.signal() }
  }
}

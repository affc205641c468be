import Foundation
import TumenModel

/// A stream of the system that may be set not to block: whoever started the program shares it and may have done so. Where
/// nothing can be read or written yet, it is waited for.
///
/// The wall around the calls of the system: no pointer leaves it.
struct SystemStream {
  static let input = SystemStream(descriptor: STDIN_FILENO, name: "standard input")
  static let output = SystemStream(descriptor: STDOUT_FILENO, name: "standard output")

  private let descriptor: Int32
  private let name: String
  private static let chunk = 1 << 16

  /// The next bytes, as many as are there; none at the end.
  /// - Parameter patience: how long to look out for them before the core may fall asleep.
  /// - Throws: ``TumenError`` with code `unreadable`.
  func read(patience: Duration) throws(TumenError) -> [UInt8] {
    lookOut(for: patience)
    while true {
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, initialized in
        count = unsafe Foundation.read(descriptor, buffer.baseAddress, Self.chunk)
        initialized = max(0, count)
      }
      if count >= 0 { return bytes }
      try wait(for: POLLIN, after: errno, "read")
    }
  }

  /// Writes all of some bytes.
  /// - Throws: ``TumenError`` with code `unreadable`.
  func write(_ bytes: [UInt8]) throws(TumenError) {
    var place = 0
    while place < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Foundation.write(descriptor, $0.baseAddress?.advanced(by: place), bytes.count - place)
      }
      if count >= 0 { place += count } else { try wait(for: POLLOUT, after: errno, "written") }
    }
  }

  /// Goes on once there is something to read, an end or an error, and at the end of the time at the latest.
  private func lookOut(for time: Duration) {
    let end = ContinuousClock.now + time
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&state, 1, 0) == 0, ContinuousClock.now < end {}
  }

  /// Waits until a call that failed may succeed.
  private func wait(for event: Int32, after code: Int32, _ deed: String) throws(TumenError) {
    switch code {
    case EINTR: return
    case EAGAIN:
      var state = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      // What goes wrong here is said by the call that is made again.
      _ = unsafe poll(&state, 1, -1)
    default:
      throw TumenError(.unreadable, "\(name) cannot be \(deed): \(unsafe String(cString: strerror(code)))")
    }
  }
}

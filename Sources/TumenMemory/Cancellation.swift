package import TumenModel

/// Whether anybody still waits for what this thread does. What reads many units or segments asks now and then, and throws
/// if nobody does.
package enum Cancellation {
  @TaskLocal private static var isSet: @Sendable () -> Bool = { false }

  /// Runs `body`, which ends early once `isCancelled` holds.
  package static func watching<Result>(
    _ isCancelled: @escaping @Sendable () -> Bool, _ body: () throws(TumenError) -> Result
  ) throws(TumenError) -> Result {
    try $isSet.withValue(isCancelled) { Swift.Result { () throws(TumenError) in try body() } }.get()
  }

  /// - Throws: ``TumenError/cancelled`` if nobody waits any more.
  package static func check() throws(TumenError) { if isSet() { throw .cancelled } }
}

extension TumenError {
  /// Nobody waits for the answer any more.
  package static let cancelled = TumenError(Code(rawValue: "cancelled"), "the request was cancelled")
}

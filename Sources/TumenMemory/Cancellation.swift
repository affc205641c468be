package import TumenModel

/// Whether anybody still waits for what this thread does. What reads many units or segments asks now and then, and throws
/// if nobody does.
package enum Cancellation {
  @TaskLocal private static var isSet: @Sendable () -> Bool = { false }

  /// What this thread watches, for threads that do a part of its work.
  package static var current: @Sendable () -> Bool { isSet }

  /// Runs `body`, which ends early once `isCancelled` holds.
  package static func watching<Result, Failure>(
    _ isCancelled: @escaping @Sendable () -> Bool, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try $isSet.withValue(isCancelled) { Swift.Result { () throws(Failure) in try body() } }.get()
  }

  /// Whether nobody waits any more.
  package static var isThere: Bool { isSet() }

  /// - Throws: ``TumenError/cancelled`` if nobody waits any more.
  package static func check() throws(TumenError) { if isThere { throw .cancelled } }
}

extension TumenError {
  /// Nobody waits for the answer any more.
  package static let cancelled = TumenError(Code(rawValue: "cancelled"), "the request was cancelled")
}

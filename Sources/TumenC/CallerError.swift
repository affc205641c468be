internal import Tumen
public import CTumen

// Errors that cross over to a caller in C.

/// Where a caller wants an error to be put.
typealias ErrorPlace = UnsafeMutablePointer<UnsafeMutablePointer<tumen_error>?>

/// Runs `body`; what it throws is put where the caller wants it.
func attempt<Result>(_ place: ErrorPlace?, _ body: () throws(TumenError) -> Result) -> Result? {
  unsafe place?.pointee = nil
  do throws(TumenError) { return try body() } catch {
    // Without a place nobody would free the error.
    if let place = unsafe place { unsafe place.pointee = crossing(error) }
    return nil
  }
}

private func crossing(_ error: TumenError) -> UnsafeMutablePointer<tumen_error> {
  let error = error.naming(\.description)
  let pointer = UnsafeMutablePointer<tumen_error>.allocate(capacity: 1)
  unsafe pointer.initialize(
    to: tumen_error(
      code: field(error.code.rawValue), message: field(error.message), mend: field(error.mend),
      file: field(error.place?.file), line: Int64(error.place?.line ?? 0), column: Int64(error.place?.column ?? 0)))
  return unsafe pointer
}

/// Frees an error and its texts.
@c @implementation
public func tumen_error_free(_ error: UnsafeMutablePointer<tumen_error>?) {
  guard let error = unsafe error else { return }
  unsafe release([error.pointee.code, error.pointee.message, error.pointee.mend, error.pointee.file])
  unsafe error.deallocate()
}

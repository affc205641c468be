internal import CTumen
internal import Glibc
internal import Tumen

// Texts that cross over to a caller in C and back. No pointer is kept beyond the call that it came with.

/// A text of the caller's.
/// - Throws: ``TumenError`` with code `usage` if it is missing or no UTF-8.
func text(_ pointer: UnsafePointer<CChar>?, _ name: String) throws(TumenError) -> String {
  guard let text = try unsafe optionalText(pointer, name) else {
    throw TumenError(.usage, "the argument “\(name)” is NULL", mend: "give a text")
  }
  return text
}

/// A text of the caller's that may be missing.
func optionalText(_ pointer: UnsafePointer<CChar>?, _ name: String) throws(TumenError) -> String? {
  guard let pointer = unsafe pointer else { return nil }
  // The caller ends every text with a zero byte.
  guard let text = unsafe String(validatingCString: pointer) else {
    throw TumenError(.usage, "the argument “\(name)” is no UTF-8", mend: "give UTF-8")
  }
  return text
}

/// Texts of the caller's.
func texts(
  _ pointer: UnsafePointer<UnsafePointer<CChar>?>?, _ count: Int, _ name: String
) throws(TumenError) -> [String] {
  // A `size_t` beyond what Swift counts comes in as a negative number.
  guard count >= 0, count < Int(Int32.max) else {
    throw TumenError(.usage, "“\(name)” cannot be so many", mend: "give how many the array has")
  }
  guard count > 0 else { return [] }
  guard let pointer = unsafe pointer else {
    throw TumenError(.usage, "the argument “\(name)” is NULL", mend: "give an array")
  }
  var texts: [String] = []
  // The caller says how many there are.
  for place in 0..<count { texts.append(try unsafe text(pointer[place], name)) }
  return texts
}

/// A text for the caller. A zero byte in it ends it early: JSON has none.
func owned(_ text: String) -> UnsafeMutablePointer<CChar>? { unsafe strdup(text) }

/// A text for a field of a structure.
func field(_ text: String?) -> UnsafePointer<CChar>? { unsafe text.flatMap { unsafe UnsafePointer(strdup($0)) } }

/// Frees the texts of fields.
func release(_ fields: [UnsafePointer<CChar>?]) {
  for place in unsafe fields.indices { unsafe free(UnsafeMutablePointer(mutating: fields[place])) }
}

/// Frees a text that a function made.
@c @implementation
public func tumen_string_free(_ text: UnsafeMutablePointer<CChar>?) { unsafe free(text) }

internal import CShipped

/// A file that travels inside the binary.
package struct ShippedFile: Sendable {
  /// The folder and name in the tree: `Glossaries/dprk-russia.yaml`.
  package let name: String
  package let bytes: [UInt8]

  /// The files of one folder of the tree, in the order of their names.
  package static func files(in folder: String) -> [ShippedFile] {
    (0..<cshipped_count()).compactMap { index in
      let file = unsafe cshipped_at(index)
      let name = unsafe String(cString: file.name)
      guard name.hasPrefix(folder + "/") else { return nil }
      let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      return ShippedFile(name: name, bytes: bytes)
    }.sorted { $0.name < $1.name }
  }

  /// The file of that name, if there is one.
  package static func named(_ name: String) -> ShippedFile? {
    for index in 0..<cshipped_count() {
      let file = unsafe cshipped_at(index)
      guard unsafe String(cString: file.name) == name else { continue }
      return ShippedFile(
        name: name, bytes: unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
    return nil
  }

  /// Tells this build of the program from others, whose rules may be others; 0 if that is unknown.
  package static var build: UInt64 { cshipped_build() }

  /// The path of the program or library that this is a part of; `nil` if it cannot be told.
  package static var program: String? {
    // It lives for ever.
    unsafe cshipped_path().map { unsafe String(cString: $0) }
  }
}

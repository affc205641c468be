internal import Foundation
internal import TumenText

extension MemoryStore {
  /// Where what is derived from the memory is kept: beside it or, if it may only be read, among the user's caches under
  /// a name of its own for each path. `nil` where nothing can be kept.
  /// - Parameter kind: the end of the file's name.
  func derivedFile(_ kind: String) -> String? {
    if !isReadOnly { return "\(place).\(kind)" }
    guard let caches = UserCaches.folder else { return nil }
    let folder = URL(fileURLWithPath: caches)
    guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil else {
      return nil
    }
    let name = Fingerprint([URL(fileURLWithPath: place).standardizedFileURL.path]).description
    return folder.appendingPathComponent("\(name).\(kind)").path
  }
}

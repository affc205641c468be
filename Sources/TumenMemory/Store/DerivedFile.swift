internal import Foundation
internal import TumenText

extension MemoryStore {
  /// Where what is derived from the memory is kept: beside it or, if it may only be read, among the user's caches under
  /// a name of its own for each path. `nil` where nothing can be kept.
  /// - Parameter kind: the end of the file's name.
  func derivedFile(_ kind: String) -> String? {
    if !isReadOnly { return "\(path).\(kind)" }
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].map { $0 + "/.cache" }
    guard let caches = environment["XDG_CACHE_HOME"].flatMap({ $0.hasPrefix("/") ? $0 : nil }) ?? home else {
      return nil
    }
    let folder = URL(fileURLWithPath: caches).appendingPathComponent("tumen")
    guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil else {
      return nil
    }
    let name = Fingerprint([URL(fileURLWithPath: path).standardizedFileURL.path]).description
    return folder.appendingPathComponent("\(name).\(kind)").path
  }
}

internal import Foundation

/// Which file a path leads to: another one once it was replaced or made anew.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64
  /// Whether it is a file with bytes of its own, no device, pipe or folder.
  let isRegular: Bool
  /// Whether it holds files.
  let isFolder: Bool
  /// Whether it is a terminal or the like, which many share.
  let isDevice: Bool

  /// `nil` if there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// What an open descriptor leads to.
  init?(descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isDevice = status.st_mode & S_IFMT == S_IFCHR
  }
}

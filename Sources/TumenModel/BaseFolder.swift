/// The folder from which relative paths go, whatever the current folder of the process becomes.
package struct BaseFolder: Hashable, Sendable {
  private let path: String

  /// - Parameter path: an absolute path; if it is empty, paths go from the current folder of the moment.
  package init(_ path: String) { self.path = path }

  /// Where a file is; `-` is no file and stays.
  package func place(of file: String) -> String {
    file.hasPrefix("/") || file == "-" || path.isEmpty ? file : "\(path)/\(file)"
  }
}

internal import CInput

/// A file that has no name until it is whole: whatever ends the process, nothing is left of it.
///
/// The wall around its system calls.
package enum UnnamedFile {
  /// Opens one for writing in a folder.
  /// - Returns: its descriptor; `nil` where the file system has no such files, or the folder none at all.
  package static func open(inFolder folder: String) -> Int32? {
    let file = unsafe cinput_open_unnamed(folder)
    return file < 0 ? nil : file
  }

  /// Gives a file a name that no other has.
  /// - Returns: whether it has it.
  package static func name(_ file: Int32, _ path: String) -> Bool { unsafe cinput_name(file, path) == 0 }
}

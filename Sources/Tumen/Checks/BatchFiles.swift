internal import Foundation
internal import TumenChecks
internal import TumenFormats
internal import TumenModel

/// The files that are meant by paths, folders and patterns.
enum BatchFiles {
  /// Files as they were given; of folders, and of patterns that the shell has left alone, the files of known formats in
  /// the order of their names.
  /// - Throws: ``TumenError`` with code `usage` if a folder or pattern has no such file.
  static func files(in arguments: [String]) throws(TumenError) -> [String] {
    var files: [String] = []
    var seen: Set<String> = []
    for argument in arguments {
      let isThere = FileManager.default.fileExists(atPath: argument)
      if isThere, isFolder(argument) {
        let found = Self.files(under: argument)
        guard !found.isEmpty else {
          let known = Format.unitExtensions.sorted().joined(separator: ", ")
          throw TumenError(
            .usage, "the folder “\(argument)” has no file to check", mend: "give a folder with files of type \(known)")
        }
        files += found
      } else if !isThere, GlobPattern.isPattern(argument) {
        let fixed = argument.split(separator: "/", omittingEmptySubsequences: false)
          .prefix { !GlobPattern.isPattern(String($0)) }.joined(separator: "/")
        let isRooted = argument.hasPrefix("/")
        let folder = fixed.isEmpty ? (isRooted ? "/" : ".") : fixed
        let pattern = GlobPattern(argument)
        let depth = argument.split(separator: "/").count
        let hasDeep = argument.contains("**")
        let found = Self.files(under: folder, isAnyType: true).filter { path in
          pattern.matches(path) && (hasDeep || path.split(separator: "/").count == depth)
        }
        guard !found.isEmpty else {
          throw TumenError(.usage, "no file matches “\(argument)”", mend: "check the pattern")
        }
        files += found
      } else {
        files.append(argument)
      }
    }
    // One file may be named in several ways: a.tsv, ./a.tsv.
    return files.filter { seen.insert($0 == "-" ? $0 : standard($0)).inserted }
  }

  /// Of some files those that differ from a revision of their repository, or are new there, and those that are not there at
  /// all.
  /// - Throws: ``TumenError`` with code `usage` if git does not know the revision, or there is no repository.
  static func files(_ files: [String], changedSince revision: String) throws(TumenError) -> [String] {
    let top = try git(
      ["rev-parse", "--show-toplevel"], "the current folder is no part of a git repository",
      mend: "go to the folder of the texts, or check all files"
    ).trimmingCharacters(in: .newlines)
    _ = try git(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"],
      "git knows no revision “\(revision)”", mend: "name a commit, a branch or a tag of the repository")
    let changed = try git(
      ["-C", top, "diff", "--name-only", "-z", "--diff-filter=d", revision, "--"], "git diff failed")
    let new = try git(["-C", top, "ls-files", "--others", "--exclude-standard", "-z"], "git ls-files failed")
    let paths = Set((changed + new).split(separator: "\0").map { standard("\(top)/\($0)") })
    // What is not there is an error as it is without the revision.
    return files.filter { paths.contains(standard($0)) || !FileManager.default.fileExists(atPath: $0) }
  }

  private static func standard(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  private static func git(
    _ arguments: [String], _ failure: String, mend: String = "check all files"
  ) throws(TumenError) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let isRunning = (try? process.run()) != nil
    let data = isRunning ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    if isRunning { process.waitUntilExit() }
    // What env says of a program that it does not find or may not run.
    guard isRunning, !(126...127).contains(process.terminationStatus) else {
      throw TumenError(
        .usage, "git cannot be run", mend: "install it, or check all files", with: [.init(.changedSince)])
    }
    guard process.terminationStatus == 0 else {
      throw TumenError(.usage, failure, mend: mend, with: [.init(.changedSince)])
    }
    return String(decoding: data, as: UTF8.self)
  }

  private static func isFolder(_ path: String) -> Bool {
    let values = try? URL(fileURLWithPath: path).resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey])
    return values?.isDirectory == true
  }

  /// The files below a folder in the order of their paths, hidden ones left out.
  private static func files(under folder: String, isAnyType: Bool = false) -> [String] {
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    return entries.filter { !$0.hasPrefix(".") }.sorted().flatMap { name -> [String] in
      let path = prefix + name
      // A link to a folder may lead back to where it stands.
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
      if isFolder(path) { return isLink ? [] : files(under: path, isAnyType: isAnyType) }
      return isAnyType || hasKnownType(name) ? [path] : []
    }
  }

  private static func hasKnownType(_ name: String) -> Bool {
    var parts = name.lowercased().split(separator: ".")
    if let last = parts.last, last == "gz" || last == "xz" { parts.removeLast() }
    return parts.count > 1 && parts.last.map { Format.unitExtensions.contains(String($0)) } == true
  }
}

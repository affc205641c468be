import Foundation

/// The Swift of all documents in one program, compiled once: its argument is the document whose snippets it runs.
struct SwiftSnippets: Sendable {
  static let program = Result { try SwiftSnippets() }

  let executable: URL

  private init() throws {
    let built = BuiltBinary.executable.deletingLastPathComponent()
    let folder = built.appendingPathComponent("snippets")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = folder.appendingPathComponent("main.swift")
    try Self.source.write(to: source, atomically: true, encoding: .utf8)
    executable = folder.appendingPathComponent("program")
    let compilation = try BuiltBinary.run(
      "/usr/bin/env",
      ["swiftc", "-swift-version", "6", "-suppress-warnings", "-o", executable.path, source.path]
        + (try Self.flags(built)), in: BuiltBinary.root)
    guard compilation.code == 0 else {
      throw Installation.Failure(output: compilation.output + compilation.diagnostics)
    }
  }

  /// Where the modules are, those in C that they stand on too, and the library that holds them all.
  private static func flags(_ built: URL) throws -> [String] {
    let top = BuiltBinary.root.path
    var maps: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: top + "/Sources").sorted() {
      maps += ["\(top)/Sources/\(name)/module.modulemap", "\(built.path)/\(name).build/module.modulemap"]
    }
    for path in ["GRDB.swift/Sources/GRDBSQLite", "Yams/Sources/CYaml/include"] {
      maps.append("\(top)/.build/checkouts/\(path)/module.modulemap")
    }
    return ["-I", built.path + "/Modules", "-L", built.path, "-lTumenC", "-Xlinker", "-rpath", "-Xlinker", built.path]
      + maps.filter { FileManager.default.fileExists(atPath: $0) }.flatMap { ["-Xcc", "-fmodule-map-file=" + $0] }
  }

  private static var source: String {
    var imports: Set<String> = []
    var functions = ""
    var cases = ""
    for (number, document) in Document.all.enumerated() {
      let snippets = document.snippets.filter { $0.language == "swift" }
      if snippets.isEmpty { continue }
      functions += "func document\(number)() async throws {\n"
      for snippet in snippets {
        functions += "#sourceLocation(file: \"\(document.path)\", line: \(snippet.line))\n"
        for line in snippet.lines {
          if line.hasPrefix("import ") { imports.insert(line) }
          functions += (line.hasPrefix("import ") ? "" : line) + "\n"
        }
        functions += "#sourceLocation()\n"
      }
      functions += "}\n"
      cases += "case \"\(document.path)\": try await document\(number)()\n"
    }
    return
      (imports.union(["import Tumen"]).sorted() + [
        functions, "switch CommandLine.arguments[1] {\n\(cases)default: fatalError()\n}\n",
      ])
      .joined(separator: "\n")
  }
}

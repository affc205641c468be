import Foundation
import Testing

/// The header and the library as programs in C and C++ meet them.
@Suite struct InterfaceTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The library stands beside the bundle of the tests.
  private static let library: URL? = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      for candidate in ["libTumenC.so", "debug/libTumenC.so"] {
        let file = folder.appendingPathComponent(candidate)
        if FileManager.default.fileExists(atPath: file.path) { return file.resolvingSymlinksInPath() }
      }
      folder.deleteLastPathComponent()
    }
    let file = root.appendingPathComponent(".build/debug/libTumenC.so")
    return FileManager.default.fileExists(atPath: file.path) ? file.resolvingSymlinksInPath() : nil
  }()

  private struct Run {
    let output: String
    let code: Int32
  }

  private static func run(_ arguments: [String], in folder: URL) throws -> Run {
    let streams = folder.appendingPathComponent("streams-\(UUID().uuidString)")
    try Data().write(to: streams)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let handle = try FileHandle(forWritingTo: streams)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(output: String(decoding: try Data(contentsOf: streams), as: UTF8.self), code: process.terminationStatus)
  }

  /// A compiler with its options, and what the program runs under.
  struct Way: CustomTestStringConvertible, Sendable {
    let compiler: [String]
    var runner: [String] = []
    var times = 50
    var testDescription: String { (compiler + runner).joined(separator: " ") }
  }

  private static let suppressions = root.appendingPathComponent("Tests/Fixtures/C/valgrind.supp").path
  private static let warnings = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-pthread", "-g"]

  @Test(
    arguments: [
      Way(compiler: ["gcc", "-std=c99"]),
      Way(compiler: ["clang", "-std=c17"]),
      Way(compiler: ["g++", "-std=c++17", "-x", "c++"]),
      Way(compiler: ["gcc", "-std=c11", "-fsanitize=address"]),
      // Addresses, leaks, and that nothing depends on bytes that nobody has set.
      Way(
        compiler: ["gcc", "-std=c11"],
        runner: [
          "valgrind", "-q", "--error-exitcode=9", "--suppressions=\(suppressions)", "--num-callers=40",
          "--leak-check=full", "--show-leak-kinds=definite", "--errors-for-leak-kinds=definite",
        ],
        times: 3),
    ])
  func `a program calls what the header promises`(_ way: Way) throws {
    let library = try #require(Self.library, "the library was not built")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("interface-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    // valgrind ends at debug information that is newer than it.
    let stripped = try Self.run(["strip", "--strip-debug", "-o", path("libTumenC.so"), library.path], in: folder)
    try #require(stripped.code == 0, "\(stripped.output)")

    func fixture(_ name: String) -> String { Self.root.appendingPathComponent("Tests/Fixtures/C/\(name)").path }
    let compilation = try Self.run(
      way.compiler + Self.warnings + [
        "-I", Self.root.appendingPathComponent("Sources/CTumen/include").path, fixture("interface.c"), "-x", "none",
        path("libTumenC.so"),
        "-Wl,-rpath,\(folder.path)", "-o", path("program"),
      ], in: folder)
    try #require(compilation.code == 0, "\(compilation.output)")
    let run = try Self.run(
      // A glossary that was compiled before would not be read.
      ["XDG_CACHE_HOME=\(path("caches"))"] + way.runner + [
        path("program"), fixture("names.yaml"), path("memory.db"), fixture("ferry.tmx"), "\(way.times)",
      ],
      in: folder)
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output == "the interface holds\n")
  }
}

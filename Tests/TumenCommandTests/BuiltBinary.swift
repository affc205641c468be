import Foundation
import Testing

/// Runs the built command as a user would.
struct BuiltBinary {
  /// What a run printed and how it ended.
  struct Run {
    let output: String
    let diagnostics: String
    let code: Int32

    /// The objects of the output, one a line.
    var objects: [[String: Any]] {
      output.split(separator: "\n").compactMap {
        try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }
  }

  /// The folder in which commands run, with a memory of their own; removed with ``clean()``.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tumen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func clean() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Data(text.utf8))
  }

  @discardableResult
  func write(_ name: String, _ data: Data) throws -> String {
    try data.write(to: folder.appendingPathComponent(name))
    return name
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// Runs the command. Streams go through files, so that no amount of output can block it.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Run {
    try run(arguments, input: Data(input.utf8), environment: environment)
  }

  func run(_ arguments: [String], input: Data = Data(), environment: [String: String] = [:]) throws -> Run {
    try Self.run(Self.executable.path, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs any program in a folder.
  static func run(
    _ program: String, _ arguments: [String], in folder: URL, input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Run {
    let streams = FileManager.default.temporaryDirectory.appendingPathComponent("streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    func file(_ name: String, _ data: Data = Data()) throws -> FileHandle {
      let url = streams.appendingPathComponent(name)
      try data.write(to: url)
      return try FileHandle(forUpdating: url)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["TERM": "xterm"], uniquingKeysWith: { $1 }).merging(environment, uniquingKeysWith: { $1 })
    process.standardInput = try file("in", input)
    process.standardOutput = try file("out")
    process.standardError = try file("err")
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: streams.appendingPathComponent(name)), as: UTF8.self)
    }
    // A signal ends a process with no code of its own: it must never look like one.
    #expect(process.terminationReason == .exit, "\(arguments) ended by signal \(process.terminationStatus)")
    return Run(output: try text("out"), diagnostics: try text("err"), code: process.terminationStatus)
  }

  /// The top folder of the project.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The command stands beside the bundle of the tests.
  static let executable: URL = {
    if let path = ProcessInfo.processInfo.environment["TUMEN_BINARY"] { return URL(fileURLWithPath: path) }
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      for candidate in ["tumen", "debug/tumen"] {
        let file = folder.appendingPathComponent(candidate)
        let values = try? file.resourceValues(forKeys: [.isRegularFileKey, .isExecutableKey])
        if values?.isRegularFile == true, values?.isExecutable == true {
          return file
        }
      }
      folder.deleteLastPathComponent()
    }
    return root.appendingPathComponent(".build/debug/tumen")
  }()
}

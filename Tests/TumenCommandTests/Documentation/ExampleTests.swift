import Foundation
import Testing

@Suite struct `The examples of the documentation` {
  private static let folder = BuiltBinary.root.appendingPathComponent("Documentation/examples")
  private static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted()
    .filter { FileManager.default.fileExists(atPath: folder.appendingPathComponent("\($0)/run").path) }

  @Test(arguments: names ?? []) func `print what is expected`(_ name: String) throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    let copy = tumen.folder.appendingPathComponent(name)
    try FileManager.default.copyItem(at: Self.folder.appendingPathComponent(name), to: copy)
    let installation = try Installation.shared.get()
    let run = try BuiltBinary.run(
      copy.appendingPathComponent("run").path, [], in: copy, environment: installation.environment)
    #expect(run.code == 0, "\(run.diagnostics)")
    let expected = try String(contentsOf: copy.appendingPathComponent("expected.txt"), encoding: .utf8)
    #expect(run.output == expected, "\(run.diagnostics)")
  }

  @Test func `are as many as the page says`() throws {
    let page = try String(contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| [") }
    #expect(rows.count == Self.names?.count && rows.count >= 4)
    for name in Self.names ?? [] { #expect(page.contains("[\(name)](\(name)/run)")) }
  }
}

import Foundation
import Testing

/// What is shipped tells one version everywhere, and whose work it carries.
@Suite struct ReleaseTests {
  private func text(_ name: String) throws -> String {
    try String(contentsOf: BuiltBinary.root.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func `the command, the library, what finds it, Python and the changes tell one version`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    let version = try #require(try tumen.run("--version").output.split(separator: " ").last)
      .trimmingCharacters(in: .newlines)
    let numbers = version.split(separator: ".")
    #expect(numbers.count == 3 && numbers.allSatisfy { Int($0) != nil }, "\(version)")
    #expect(try text("CHANGELOG.md").contains("# Changelog\n\n## \(version)"))

    let environment = try Installation.shared.get().environment
    func answer(_ program: String, _ arguments: String...) throws -> String {
      let run = try BuiltBinary.run("/usr/bin/env", [program] + arguments, in: tumen.folder, environment: environment)
      #expect(run.code == 0, "\(run.diagnostics)")
      return run.output.trimmingCharacters(in: .newlines)
    }
    #expect(try answer("pkg-config", "--modversion", "tumen") == version)
    #expect(try answer("python3", "-c", "import tumen; print(tumen.version())") == version)
    let library = try answer("pkg-config", "--variable=libdir", "tumen") + "/libtumen.so"
    #expect(try answer("readlink", "-f", library).hasSuffix("/libtumen.so.\(version)"))

    let greeting = try tumen.run("serve", "--stdio", input: #"{"jsonrpc":"2.0","id":1,"method":"initialize"}"#)
    #expect((greeting.objects.first?["result"] as? [String: Any])?["version"] as? String == version)
  }

  @Test func `each package that is linked in is named with its licence`() throws {
    func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let notice = words(try text("NOTICE"))
    let checkouts = BuiltBinary.root.appendingPathComponent(".build/checkouts")
    let packages = try FileManager.default.contentsOfDirectory(atPath: checkouts.path)
    #expect(packages.count >= 3)
    for package in packages {
      #expect(notice.contains(package), "\(package) is not named")
      let files = try FileManager.default.contentsOfDirectory(atPath: checkouts.appendingPathComponent(package).path)
      let name = try #require(files.first { $0.hasPrefix("LICENSE") }, "\(package) has no licence")
      let licence = try text(".build/checkouts/\(package)/\(name)")
      // Of one that is Tumen’s own too, the exception is what counts.
      let part = licence.range(of: "As an exception,").map { String(licence[$0.lowerBound...]) } ?? licence
      #expect(notice.contains(words(part)), "\(package) has another licence")
    }
    _ = try Installation.shared.get()
    let copyright = try String(
      contentsOf: BuiltBinary.executable.deletingLastPathComponent()
        .appendingPathComponent("installation/share/doc/tumen/copyright"), encoding: .utf8)
    #expect(words(copyright) == notice + " " + words(try text("LICENSE")))
  }

  /// What is whole and of its own build is taken as it is; of what is not, nothing.
  @Test func `an installed command has the shipped glossaries compiled`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    let copy = tumen.folder.appendingPathComponent("anywhere")
    let prefix = try Installation.shared.get().prefix
    for part in ["bin", "lib/tumen"] {
      let place = copy.appendingPathComponent(part)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: prefix.appendingPathComponent(part), to: place)
    }
    let caches = tumen.folder.appendingPathComponent("caches")
    func lookup() throws -> String {
      let run = try BuiltBinary.run(
        copy.appendingPathComponent("bin/tumen").path, ["lookup", "Rason", "--json"], in: tumen.folder,
        environment: ["XDG_CACHE_HOME": caches.path])
      #expect(run.code == 0, "\(run.diagnostics)")
      return run.output
    }
    let answer = try lookup()
    #expect(!FileManager.default.fileExists(atPath: caches.path))
    let folder = copy.appendingPathComponent("lib/tumen")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let file = try #require(files.first)
    #expect(files.count == 1 && file.pathExtension == "glossary")
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
    #expect(try lookup() == answer)
    #expect(
      FileManager.default.fileExists(atPath: caches.appendingPathComponent("tumen/\(file.lastPathComponent)").path))
  }
}

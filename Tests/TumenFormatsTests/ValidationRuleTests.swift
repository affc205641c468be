import Foundation
import Testing

@Suite struct `Rules of validation` {
  /// What tells the rules of a format: the files that find violations, and the part of the documentation about them.
  struct Source: Sendable, CustomTestStringConvertible {
    let format: String
    let files: [String]
    let page: String
    let heading: String

    var testDescription: String { format }
  }

  private static let sources = [
    Source(
      format: "XLIFF", files: ["XLIFF/XLIFF*Rules.swift", "XLIFF/XLIFFValidator.swift"], page: "formats.md",
      heading: "## Validation of XLIFF"),
    Source(format: "TMX", files: ["TMX/TMXValidator.swift"], page: "formats.md", heading: "## Validation of TMX"),
    Source(format: "PO", files: ["PO/POValidator.swift"], page: "formats.md", heading: "## Validation of PO"),
    Source(
      format: "TBX", files: ["TBX/TBXValidator.swift"], page: "termbases.md",
      heading: "### What `tumen validate` checks"),
  ]

  @Test(arguments: sources) func `are all in the documentation, and no other`(source: Source) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let formats = root.appendingPathComponent("Sources/TumenFormats")
    func rules(_ pattern: String) throws -> Set<String> {
      let folder = formats.appendingPathComponent(pattern).deletingLastPathComponent()
      let parts = pattern.split(separator: "/").last?.split(separator: "*", omittingEmptySubsequences: false) ?? []
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
        parts.count > 1 ? name.hasPrefix(parts[0]) && name.hasSuffix(parts[1]) : name == parts.first.map(String.init)
      }
      return try names.reduce(into: []) { rules, name in
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        rules.formUnion(text.matches(of: /add\(\s*"([a-z]+(?:-[a-z]+)+)"/).map { String($0.output.1) })
      }
    }
    let shared = try rules("Violations.swift")
    let own = try source.files.map(rules).reduce(into: Set()) { $0.formUnion($1) }
    let page = try String(
      contentsOf: root.appendingPathComponent("Documentation/\(source.page)"), encoding: .utf8)
    let section = try #require(page.split(separator: source.heading).last?.split(separator: "\n## ").first)
    // The rules stand in the first cell of each row.
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let told = Set(
      rows.flatMap { row in
        (row.split(separator: "|").first ?? "").matches(of: /`([a-z]+(?:-[a-z]+)+)`/)
          .map { String($0.output.1) }
      })
    #expect(own.count > 8 && own.subtracting(told) == [], "not told")
    #expect(told.subtracting(own.union(shared)) == [], "no rule")
  }
}

import Foundation
import Testing
import Tumen
import TumenChecks
import TumenFormats
import TumenGlossary
import TumenModel
import TumenText

/// The rules explain themselves by examples; with the shipped glossaries each example is what it says.
@Suite struct `The documentation of a rule` {
  @Test(arguments: RuleCatalogue.descriptions.filter { !RuleCatalogue.fileRules.contains($0.id) }.map(\.id))
  func `shows a translation that it accepts and one that it rejects`(id: String) throws {
    let rule = try #require(RuleCatalogue.description(of: id))
    let rejected = try found(rule.wrong)
    #expect(rejected.contains(id), "\(rule.wrong.target): \(rejected)")
    #expect(try !found(rule.right).contains(id), "\(rule.right.target)")
  }

  @Test(arguments: RuleCatalogue.fileRules.sorted())
  func `shows a file that it accepts and one that it rejects`(id: String) throws {
    let rule = try #require(RuleCatalogue.description(of: id))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tumen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let workspace = Workspace(Configuration(glossaries: [], memories: []))
    for (example, isWrong) in [(rule.right, false), (rule.wrong, true)] {
      let (name, text) = try #require(example.file)
      let file = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
      var rules: [String] = []
      try workspace.check([file.path]) { rules.append($0.finding.rule) }
      #expect(rules.contains(id) == isWrong, "\(text): \(rules)")
    }
  }

  @Test func `stands in the documentation`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent("Documentation/checks.md"), encoding: .utf8)
    for rule in RuleCatalogue.descriptions { #expect(text.contains("| `\(rule.id)` |"), "\(rule.id)") }
  }

  private func found(_ example: RuleDescription.Example) throws -> [String] {
    var settings = CheckSettings()
    settings.profile = .strict
    settings.date = example.date
    let glossary = try Self.glossary.get()
    let checker = try TranslationChecker(settings, glossary: glossary) { _, _ in
      let source = example.knownSource ?? example.source
      return example.known.map { [KnownTranslation(source: source, target: $0, isInContext: false)] } ?? []
    }
    var batch = BatchCheck(settings)
    var rows: [(source: String, target: String)] = example.before.map { [$0] } ?? []
    rows.append((example.source, example.target))
    var findings: [Finding] = []
    for (line, row) in rows.enumerated() {
      let translation = Translation(
        file: "f", unit: "\(line)", line: line, sourceLanguage: try LanguageTag(example.sourceLanguage),
        targetLanguage: try LanguageTag(example.targetLanguage), source: Segment(row.source),
        target: Segment(row.target), limit: example.limit)
      findings += batch.findings(in: try checker.check(translation), of: translation)
    }
    return findings.map(\.rule)
  }

  /// The shipped glossaries, and a term that stays as it is.
  private static let glossary: Result<Glossary, any Error> = Result {
    var concepts: [Concept] = []
    for file in ShippedFile.files(in: "Glossaries") {
      var reader = try Reading.concepts(of: ByteSource(bytes: file.bytes, name: file.name), options: ReadingOptions())
      while case .read(let concept, _)? = try reader.next() { concepts.append(concept) }
    }
    var term = Term("Sputnik", language: .english)
    term.isKept = true
    concepts.append(Concept(id: "sputnik", kind: .term, terms: [term]))
    return try Glossary(concepts: concepts)
  }
}

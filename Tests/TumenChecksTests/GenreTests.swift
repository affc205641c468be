import Foundation
import Testing
import TumenModel

@testable import TumenChecks

/// Sentences of news, laws, science, programs, sport, recipes, finance, armies, timetables and poems, in English, Russian and
/// Korean: what a rule says of them is noise.
private let sentences: [[String]] = {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  do {
    let text = try String(contentsOf: folder.appendingPathComponent("Fixtures/Checks/genres.tsv"), encoding: .utf8)
    return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  } catch {
    preconditionFailure("\(error)")
  }
}()

@Suite struct `A sentence of any kind` {
  @Test(arguments: ["en", "ru", "ko"], ["en", "ru", "ko"])
  func `passes in every direction`(from: String, to: String) throws {
    guard from != to else { return }
    let columns = ["en": 0, "ru": 1, "ko": 2]
    let translations = try sentences.enumerated().map { number, row in
      translation(
        row[columns[from] ?? 0], row[columns[to] ?? 0], to: try LanguageTag(to), from: try LanguageTag(from),
        line: number + 1)
    }
    // The terms of the test glossary are no words of these sentences: a ferry is a 나루배 there.
    var settings = CheckSettings()
    settings.levels = ["missing-term": .off]
    let found = try findings(translations, settings)
    #expect(found.isEmpty, "\(found.map { "\($0.line) \($0.rule): \($0.message)" })")
  }
}

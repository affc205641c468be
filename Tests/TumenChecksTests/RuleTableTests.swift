import Foundation
import Testing
import TumenGlossary
import TumenModel

@testable import TumenChecks

/// A row of a table: what a rule says of the last of some translations.
private struct Row: CustomStringConvertible {
  let rule: String
  let from: String
  let to: String
  let isWrong: Bool
  /// What comes before in the batch; for the rules on the memory what it has.
  let before: [(source: String, target: String)]
  let source: String
  let target: String
  var date: CalendarDate?
  var limit: Int?

  /// All that tells the row from others of its rule.
  var content: String {
    let pairs = (before + [(source, target)]).map { "\($0.source) | \($0.target)" }
    return "\(from)>\(to) \(date.map { "\($0)" } ?? "") \(limit ?? 0) \(pairs.joined(separator: " || "))"
  }

  var description: String { "\(rule) \(from)>\(to) \(isWrong ? "-" : "+") \(source) | \(target)" }

  static let all: [Row] = {
    var rows: [Row] = []
    var rule = ""
    for line in ruleRows.split(separator: "\n") {
      if line.hasPrefix("= ") {
        rule = String(line.dropFirst(2))
        continue
      }
      let head = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard head.count == 3 else { preconditionFailure("no row: \(line)") }
      var pairs = head[2].split(separator: " || ").map { text -> (source: String, target: String) in
        guard let bar = text.firstRange(of: " | ") else { preconditionFailure("no row: \(line)") }
        return (String(text[..<bar.lowerBound]), String(text[bar.upperBound...]))
      }
      let last = pairs.removeLast()
      let tag = head[0].split { $0 == "@" || $0 == "#" }.map(String.init)
      let languages = tag[0].split(separator: ">").map(String.init)
      rows.append(
        Row(
          rule: rule, from: languages.count > 1 ? languages[0] : "en", to: languages[languages.count - 1],
          isWrong: head[1] == "-", before: pairs, source: last.source, target: last.target,
          date: head[0].contains("@") ? CalendarDate(tag[1]) : nil, limit: head[0].contains("#") ? Int(tag[1]) : nil))
    }
    return rows
  }()

  /// The findings of the rule on the last translation.
  /// - Parameter checkers: those of earlier rows, by their date: to make one takes longer than to use it.
  func findings(_ checkers: inout [CalendarDate?: TranslationChecker]) throws -> [Finding] {
    var settings = strict
    settings.date = date
    let (target, source) = (try LanguageTag(to), try LanguageTag(from))
    let memory = rule.hasPrefix("memory-") ? before : []
    let checker =
      try (memory.isEmpty ? checkers[date] : nil)
      ?? TranslationChecker(settings, glossary: testGlossary) { (translation, _) throws(TumenError) in
        memory.map { KnownTranslation(source: $0.source, target: $0.target, isInContext: false) }
      }
    if memory.isEmpty { checkers[date] = checker }
    var batch = BatchCheck(settings)
    var found: [Finding] = []
    for pair in (memory.isEmpty ? before : []) + [(self.source, self.target)] {
      let item = translation(pair.source, pair.target, to: target, from: source, limit: limit)
      found = batch.findings(in: try checker.check(item), of: item)
    }
    return found.filter { seen.contains($0.rule) }
  }

  /// The rules that the row is about: what has the right numbers for one of the rules on them has so for all.
  private var seen: Set<String> { !isWrong && Self.ofNumbers.contains(rule) ? Self.ofNumbers : [rule] }

  private static let ofNumbers: Set = ["number-mismatch", "date-mismatch", "unit-mismatch"]
}

/// The strictest settings: every rule counts.
private let strict: CheckSettings = {
  var settings = CheckSettings()
  settings.profile = .strict
  return settings
}()

private let rules = Array(Set(Row.all.map(\.rule))).sorted()

@Suite struct `The table of each rule` {
  @Test(arguments: rules) func `tells right from wrong`(rule: String) throws {
    var checkers: [CalendarDate?: TranslationChecker] = [:]
    for row in Row.all where row.rule == rule {
      let found = try row.findings(&checkers)
      #expect(found.isEmpty != row.isWrong, "\(row): \(found.map(\.message))")
    }
  }

  @Test func `has ten right and ten wrong rows in each language and norm that the rule concerns`() {
    for rule in RuleCatalogue.descriptions where !RuleCatalogue.fileRules.contains(rule.id) {
      let rows = Row.all.filter { $0.rule == rule.id }
      for language in rule.languages.isEmpty ? ["en", "ru", "ko"] : rule.languages {
        for isWrong in [false, true] {
          // A row that stands twice shows nothing the second time.
          let shown = Set(
            rows.filter { $0.isWrong == isWrong && ($0.to == language || $0.to.hasPrefix(language + "-")) }.map(
              \.content))
          #expect(shown.count >= 10, "\(rule.id) \(language) \(isWrong ? "wrong" : "right"): \(shown.count)")
        }
      }
    }
  }
}

/// One way to spoil a target: the rule that has to see it, the languages, and what is done.
private struct Spoiling: CustomStringConvertible, Sendable {
  let rule: String
  var languages = ["ru", "ko-KR"]
  let spoil: @Sendable (String) -> String?
  var description: String { rule }
}

private func replacing(_ old: String, _ new: String) -> @Sendable (String) -> String? {
  { text in text.firstRange(of: old).map { text.replacingCharacters(in: $0, with: new) } }
}

private let spoilings: [Spoiling] = [
  Spoiling(rule: "empty-target") { _ in "\u{00A0} " },
  Spoiling(rule: "inline-code-mismatch", spoil: replacing("{", "")),
  Spoiling(rule: "inline-code-mismatch", spoil: replacing("</", "<")),
  Spoiling(rule: "unpaired-code") {
    $0.replacing("</", with: "§").replacing("<", with: "</").replacing("§", with: "<")
  },
  Spoiling(rule: "number-mismatch") { text in
    text.firstIndex(of: "(").flatMap { begin in text[begin...].firstIndex(where: \.isNumber) }.map { place in
      var text = text
      text.insert(contentsOf: "7", at: place)
      return text
    }
  },
  Spoiling(rule: "date-mismatch", languages: ["ru"]) { text in
    let months = ["апреля", "мая", "июня", "сентября", "января", "июля", "октября", "марта", "августа"]
    guard let month = months.first(where: text.contains) else { return nil }
    return text.replacing(month, with: "декабря")
  },
  Spoiling(rule: "date-mismatch", languages: ["ko-KR"]) { text in
    // None of the sentences has a November.
    text.firstRange(of: "년 ").flatMap { year in
      text.firstRange(of: "월").map { text.replacingCharacters(in: year.upperBound..<$0.lowerBound, with: "11") }
    }
  },
  Spoiling(rule: "unit-mismatch", languages: ["ru"]) { text in
    [
      ("850\u{00A0}м", "850\u{00A0}км"), ("км)", "м)"), ("\u{00A0}т)", "\u{00A0}кг)"), ("35\u{00A0}га", "35\u{00A0}м²"),
      ("62\u{00A0}м", "62\u{00A0}см"), ("%", "км"), ("12\u{00A0}км", "12\u{00A0}м"), ("300\u{00A0}л", "300\u{00A0}мл"),
    ]
    .first { text.contains($0.0) }.map { text.replacing($0.0, with: $0.1) }
  },
  Spoiling(rule: "end-period") { String($0.dropLast()) },
  Spoiling(rule: "end-mark") { $0.dropLast() + "?" },
  Spoiling(rule: "end-mark") { $0.dropLast() + ":" },
  Spoiling(rule: "end-mark") { $0.dropLast() + "…" },
  Spoiling(rule: "quotation-marks", languages: ["ru"]) { $0.replacing("«", with: "“").replacing("»", with: "”") },
  Spoiling(rule: "quotation-marks", languages: ["ko-KR"]) { $0.replacing("“", with: "«").replacing("”", with: "»") },
  Spoiling(rule: "unpaired-quotation-mark", languages: ["ru"], spoil: replacing("»", "")),
  Spoiling(rule: "unpaired-quotation-mark", languages: ["ko-KR"], spoil: replacing("”", "")),
  Spoiling(rule: "unpaired-bracket", spoil: replacing(")", "")),
  Spoiling(rule: "unpaired-bracket", spoil: replacing("(", "")),
  Spoiling(rule: "hyphen-for-dash", languages: ["ru"], spoil: replacing(", ", " - ")),
  Spoiling(rule: "full-width-form", spoil: replacing(", ", "\u{FF0C}")),
  Spoiling(rule: "double-space", spoil: replacing(", ", ",  ")),
  Spoiling(rule: "edge-space") { $0 + " " },
  Spoiling(rule: "edge-space") { " " + $0 },
  Spoiling(rule: "space-before-mark", spoil: replacing(", ", " , ")),
  Spoiling(rule: "missing-space", languages: ["ru"], spoil: replacing(", ", ",")),
  Spoiling(rule: "doubled-word", languages: ["ru"]) { text in
    text.split(separator: " ").last.map { text.dropLast() + " " + String($0) }
  },
  Spoiling(rule: "breakable-space", languages: ["ru"]) { text in
    // Of 20 000 the space within the number is another matter.
    text.contains("штук") ? nil : text.replacing("\u{00A0}", with: " ")
  },
  Spoiling(rule: "mixed-script", languages: ["ru"]) { text in
    text.firstRange(of: "о").map { text.replacingCharacters(in: $0, with: "o") }
  },
  Spoiling(rule: "mojibake") { text in
    String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
  },
  Spoiling(rule: "invisible-character") { text in
    String(text.prefix(9)) + "\u{200B}" + text.dropFirst(9)
  },
  Spoiling(rule: "decomposed-text") { text in
    text.unicodeScalars.contains { $0 == "й" || $0 == "ё" || (0xAC00...0xD7A3).contains($0.value) }
      ? text.decomposedStringWithCanonicalMapping : nil
  },
  Spoiling(rule: "length-ratio") { text in String(repeating: text + " ", count: 5) },
  Spoiling(rule: "length-ratio") { text in String(text.filter(\.isLetter).prefix(2)) },
  Spoiling(rule: "wrong-particle", languages: ["ko-KR"]) { text in
    [
      ("강</b>(폭 850m)을", "강</b>(폭 850m)을 책를"), ("도로는", "도로을"), ("화물을", "화물를"), ("학교에는", "학교을"),
      ("돛대</i>(높이 62m)를", "깃발를"), ("사람에게", "사람를"), ("함께", "사람를"), ("쉬지", "기차으로"), ("길을", "길를"), ("겨울에도", "겨울를"),
    ]
    .first { text.contains($0.0) }.map { text.replacing($0.0, with: $0.1) }
  },
]

@Suite struct `A sentence with every kind of mark` {
  @Test(arguments: ["ru", "ko", "ko-KR"]) func `passes every rule`(language: String) throws {
    for pair in cleanPairs {
      let found = try findings(
        [translation(pair.english, pair.target(in: language), to: LanguageTag(language))], strict)
      #expect(found.isEmpty, "\(pair.target(in: language)): \(found.map { "\($0.rule): \($0.message)" })")
    }
  }

  @Test(arguments: spoilings) fileprivate func `does not pass when it is spoilt`(spoiling: Spoiling) throws {
    for language in spoiling.languages {
      var seen = 0
      for pair in cleanPairs {
        guard let target = spoiling.spoil(pair.target(in: language)) else { continue }
        seen += 1
        let found = try findings([translation(pair.english, target, to: LanguageTag(language))], strict)
        #expect(found.contains { $0.rule == spoiling.rule }, "\(spoiling.rule): \(target)")
      }
      #expect(seen >= 5, "\(spoiling.rule) \(language)")
    }
  }

  @Test(arguments: [
    "number-format", "quotation-marks", "hyphen-for-dash", "full-width-form", "double-space", "space-before-mark",
    "missing-space", "breakable-space", "mixed-script", "invisible-character", "decomposed-text", "wrong-particle",
  ])
  func `is right again when the suggestions are applied`(rule: String) throws {
    let spoilt = spoilings.filter { $0.rule == rule }.flatMap { spoiling in
      spoiling.languages.flatMap { language in
        cleanPairs.compactMap { pair in spoiling.spoil(pair.target(in: language)).map { (language, pair.english, $0) } }
      }
    }
    let rows = Row.all.filter { $0.rule == rule && $0.isWrong && $0.from == "en" }.map { ($0.to, $0.source, $0.target) }
    for (language, source, target) in spoilt + rows {
      let tag = try LanguageTag(language)
      let found = try findings([translation(source, target, to: tag)], strict).filter { $0.rule == rule }
      var scalars = Array(target.unicodeScalars)
      var begin = Int.max
      for finding in found.reversed() {
        guard finding.isFixable, let range = finding.targetRange, let text = finding.suggestion,
          range.upperBound <= begin
        else { continue }
        scalars.replaceSubrange(range, with: text.unicodeScalars)
        begin = range.lowerBound
      }
      let mended = String(String.UnicodeScalarView(scalars))
      if found.allSatisfy(\.isFixable) {
        let again = try findings([translation(source, mended, to: tag)], strict).filter { $0.rule == rule }
        #expect(again.isEmpty, "\(rule): “\(target)” became “\(mended)”")
      }
    }
  }

  @Test func `is too long where its file allows less`() throws {
    for pair in cleanPairs {
      for language in ["ru", "ko-KR"] {
        let (target, tag) = (pair.target(in: language), try LanguageTag(language))
        let count = target.unicodeScalars.count
        #expect(try findings([translation(pair.english, target, to: tag, limit: count)], strict).isEmpty)
        let long = translation(pair.english, target, to: tag, limit: count - 1)
        #expect(try findings([long], strict).map(\.rule) == ["length-limit"])
      }
    }
  }

  @Test func `is extra where its source is empty`() throws {
    for pair in cleanPairs {
      #expect(try findings([translation(" ", pair.russian)], strict).contains { $0.rule == "extra-target" })
      #expect(try findings([translation(pair.english, pair.english)], strict).contains { $0.rule == "untranslated" })
    }
  }
}

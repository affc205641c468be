internal import TumenModel

/// All rules that Tumen brings along, in the order of their documentation.
package enum RuleCatalogue {
  /// The rules on one translation.
  static let rules: [any Rule.Type] = [
    EmptyTarget.self, ExtraTarget.self, Untranslated.self, PartlyTranslated.self,
    MissingTerm.self, ForbiddenTerm.self, DeprecatedTerm.self, AdmittedTerm.self, ChangedTerm.self,
    CorruptedName.self, WrongScheme.self, ForeignName.self, WrongNorm.self, OutdatedTitle.self,
    NumberMismatch.self, NumberFormat.self, DateMismatch.self, UnitMismatch.self,
    InlineCodeMismatch.self, PlaceholderOrder.self, UnpairedCode.self, MessageStructure.self, AddressMismatch.self,
    IdentifierMismatch.self,
    EscapeMismatch.self, MissingAccelerator.self,
    EndMark.self, EndPeriod.self, QuotationMarks.self, NestedQuotationMarks.self, UnpairedQuotationMark.self,
    UnpairedBracket.self, MissingMarks.self, HyphenForDash.self, FullWidthForm.self,
    DoubleSpace.self, EdgeSpace.self, SpaceBeforeMark.self, MissingSpace.self, DoubledWord.self, BreakableSpace.self,
    MixedScript.self, Mojibake.self, InvisibleCharacter.self, DecomposedText.self,
    NameCase.self, WrongParticle.self, TitleSpacing.self,
    LengthRatio.self, MissingSentence.self, LengthLimit.self,
  ]

  /// The rules on many translations together, and on what is no translation.
  static let others =
    BatchConsistency.descriptions + [
      malformedRecord, documentRuleBroken, sizeExceeded, unreadableFile, uncomparedFile, oversizedText,
      suppressionWithoutReason, malformedSuppression,
    ]

  /// What each rule is about.
  package static let descriptions: [RuleDescription] = rules.map { $0.description } + others

  /// The place of a rule among all.
  static let numbers: [String: Int] = Dictionary(
    uniqueKeysWithValues: descriptions.enumerated().map { ($1.id, $0) })

  /// The rule of an id.
  package static func description(of id: String) -> RuleDescription? { numbers[id].map { descriptions[$0] } }

  static let malformedRecord = onFile(
    "malformed-record", "A row or unit of the file cannot be read; the others are checked all the same.",
    right: .init(file: "a.tsv", "en\tru\nOpen\tОткрыть\n"),
    wrong: .init(file: "a.tsv", "en\tru\nOpen\tОткрыть\tсейчас\n"))

  static let documentRuleBroken = onFile(
    "document-rule-broken", "A target breaks a rule of its document (XLIFF 2, module val).",
    right: .init(file: "a.xlf", ruled("Открыть Tumen")), wrong: .init(file: "a.xlf", ruled("Открыть")))

  static let sizeExceeded = onFile(
    "size-exceeded", "A target is larger or smaller than its document allows (XLIFF 2, module slr).",
    right: .init(file: "a.xlf", restricted("Открыть")), wrong: .init(file: "a.xlf", restricted("Открыть документ")))

  static let unreadableFile = onFile(
    "unreadable-file", "A file cannot be read to its end; the other files are checked all the same.",
    right: .init(file: "a.tmx", memory(["en": "Open", "ru": "Открыть"]) + "</body></tmx>\n"),
    wrong: .init(file: "a.tmx", memory(["en": "Open", "ru": "Открыть"])))

  static let uncomparedFile = onFile(
    "uncompared-file", "A file has no unit with a source and a target, or none in the language that --source names.",
    right: .init(file: "a.tmx", memory(["en": "Open", "ru": "Открыть"]) + "</body></tmx>\n"),
    wrong: .init(file: "a.tmx", memory(["en": "Open"]) + "</body></tmx>\n"))

  static let oversizedText = onFile(
    "oversized-text", "A text is too long to be checked: more than 20,000 bytes. It is to be split.",
    severity: .warning, right: .init(file: "a.tsv", "en\tru\nOpen it.\tОткройте.\n"),
    wrong: .init(file: "a.tsv", "en\tru\n" + String(repeating: "Open it. ", count: 2500) + "\tОткройте.\n"))

  static let suppressionWithoutReason = onFile(
    "suppression-without-reason", "A finding is suppressed (suppress:, tumen-ignore) and nobody says why.",
    severity: .warning, right: .init(file: "a.tsv", noted("tumen-ignore: end-mark — a heading")),
    wrong: .init(file: "a.tsv", noted("tumen-ignore: end-mark")))

  static let malformedSuppression = onFile(
    "malformed-suppression",
    "A note asks to suppress something (tumen-ignore) without a colon, or names a rule that is none.",
    severity: .warning, right: .init(file: "a.tsv", noted("tumen-ignore: end-mark — a heading")),
    wrong: .init(file: "a.tsv", noted("tumen-ignore end-mark — a heading")))

  private static func onFile(
    _ id: String, _ summary: String, severity: Severity = .error, right: RuleDescription.Example,
    wrong: RuleDescription.Example
  ) -> RuleDescription {
    RuleDescription(id, severity, "file", summary, right: right, wrong: wrong)
  }

  private static func noted(_ note: String) -> String { "en\tru\tnote\nName:\tИмя\t\(note)\n" }

  /// The beginning of a memory with one unit.
  private static func memory(_ texts: KeyValuePairs<String, String>) -> String {
    let variants = texts.map { "<tuv xml:lang=\"\($0.key)\"><seg>\($0.value)</seg></tuv>" }.joined()
    return "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n<tu>\(variants)</tu>\n"
  }

  private static func ruled(_ target: String) -> String {
    document(
      "xmlns:val=\"urn:oasis:names:tc:xliff:validation:2.0\"",
      "<val:validation><val:rule isPresent=\"Tumen\"/></val:validation>", "", "Open Tumen", target)
  }

  private static func restricted(_ target: String) -> String {
    document(
      "xmlns:slr=\"urn:oasis:names:tc:xliff:sizerestriction:2.0\"",
      "<slr:profiles generalProfile=\"xliff:codepoints\"/>", " slr:sizeRestriction=\"10\"", "Open", target)
  }

  private static func document(
    _ module: String, _ head: String, _ attribute: String, _ source: String, _ target: String
  ) -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" \(module)
      version="2.1" srcLang="en" trgLang="ru"><file id="f">\(head)
    <unit id="1"\(attribute)><segment><source>\(source)</source><target>\(target)</target></segment></unit>
    </file></xliff>

    """
  }

  /// Rules on files, which no translation can show.
  package static let fileRules = Set(others.filter { $0.right.file != nil }.map(\.id))
}

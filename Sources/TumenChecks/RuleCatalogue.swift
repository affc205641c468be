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
    EscapeMismatch.self, MissingAccelerator.self,
    EndMark.self, EndPeriod.self, QuotationMarks.self, NestedQuotationMarks.self, UnpairedQuotationMark.self,
    UnpairedBracket.self, HyphenForDash.self, FullWidthForm.self,
    DoubleSpace.self, EdgeSpace.self, SpaceBeforeMark.self, MissingSpace.self, DoubledWord.self, BreakableSpace.self,
    MixedScript.self, Mojibake.self, InvisibleCharacter.self, DecomposedText.self,
    NameCase.self, WrongParticle.self, TitleSpacing.self,
    LengthRatio.self, LengthLimit.self,
  ]

  /// The rules on many translations together, and on what is no translation.
  static let others =
    BatchConsistency.descriptions + [
      malformedRecord, documentRuleBroken, sizeExceeded, unreadableFile, uncomparedFile, oversizedText,
      suppressionWithoutReason,
    ]

  /// What each rule is about.
  package static let descriptions: [RuleDescription] = rules.map { $0.description } + others

  /// The place of a rule among all.
  static let numbers: [String: Int] = Dictionary(
    uniqueKeysWithValues: descriptions.enumerated().map { ($1.id, $0) })

  /// The rule of an id.
  package static func description(of id: String) -> RuleDescription? { numbers[id].map { descriptions[$0] } }

  static let malformedRecord = onFile(
    "malformed-record", "A row or unit of the file cannot be read; the others are checked all the same.")

  static let documentRuleBroken = onFile(
    "document-rule-broken", "A target breaks a rule of its document (XLIFF 2, module val).")

  static let sizeExceeded = onFile(
    "size-exceeded", "A target is larger or smaller than its document allows (XLIFF 2, module slr).")

  static let unreadableFile = onFile(
    "unreadable-file", "A file cannot be read to its end; the other files are checked all the same.")

  static let uncomparedFile = onFile(
    "uncompared-file", "A file has no unit with a source and a target, or none in the language that --source names.")

  static let oversizedText = onFile(
    "oversized-text", "A text is too long to be checked: more than 20,000 bytes. It is to be split.",
    severity: .warning)

  static let suppressionWithoutReason = onFile(
    "suppression-without-reason", "A finding is suppressed (suppress:, tumen-ignore) and nobody says why.",
    severity: .warning)

  /// A rule on files: its examples say nothing, as no translation can show it.
  private static func onFile(_ id: String, _ summary: String, severity: Severity = .error) -> RuleDescription {
    let example = RuleDescription.Example("en", "ru", "Open", "Открыть")
    return RuleDescription(id, severity, "file", summary, right: example, wrong: example)
  }

  /// Rules on files, which no translation can show.
  package static let fileRules: Set<String> = [
    malformedRecord.id, documentRuleBroken.id, sizeExceeded.id, unreadableFile.id, uncomparedFile.id, oversizedText.id,
    suppressionWithoutReason.id,
  ]
}

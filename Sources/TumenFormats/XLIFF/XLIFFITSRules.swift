internal import TumenModel

// The constraints of ITS annotations that no schema expresses (XLIFF 2.1, section 5.9). Its attributes stand in the
// namespace of ITS 2.0 or in that of the module.
extension XLIFFValidator {
  /// - Parameters:
  ///   - records: the ids of the records of issues and of provenance in the unit.
  ///   - given: the ratings and annotators that are given to elements in the unit.
  mutating func checkITS(_ element: XMLElement, records: Set<String>, given: Set<String>) {
    let names = element.attributes.map(\.name).filter(Self.isITS)
    if names.isEmpty { return }
    func name(_ local: String) -> String? { names.first { $0 == "its:\(local)" || $0 == "itsm:\(local)" } }
    func exclude(_ first: String, _ others: [String]) {
      guard let first = name(first), let other = others.lazy.compactMap(name).first else { return }
      found.add(
        "misused-attribute", element.line,
        "<\(element.localName)> has “\(first)” and “\(other)”, which exclude each other")
    }
    exclude("locQualityIssuesRef", Self.issue)
    exclude("locQualityRatingScore", ["locQualityRatingVote"])
    exclude("taIdentRef", ["taSource", "taIdent"])
    exclude("provenanceRecordsRef", Self.provenance)
    if (name("taSource") == nil) != (name("taIdent") == nil) {
      found.add("lone-attribute", element.line, "“taSource” and “taIdent” go together")
    }
    for reference in ["locQualityIssuesRef", "provenanceRecordsRef"].compactMap(name) {
      let id = element[reference]?.split(separator: "#").last?.split(separator: "=").last.map(String.init) ?? ""
      if !records.contains(id) {
        found.add(
          "dangling-reference", element.line, "“\(reference)” is “\(id.excerpt)”, the id of no records of this unit")
      }
    }
    if name("locQualityIssuesRef") == nil, let lone = Self.issue.lazy.compactMap(name).first,
      !["locQualityIssueType", "locQualityIssueComment"].contains(where: { name($0) != nil })
    {
      found.add(
        "lone-attribute", element.line,
        "“\(lone)” goes together with “locQualityIssueType” or “locQualityIssueComment”")
    }
    checkScope(element.attributes, of: element.localName, element.line, given)
    let own =
      [
        "allowedCharacters", "domains", "lang", "localeFilterList", "locQualityIssuesRef",
        "locQualityRatingScore", "locQualityRatingVote", "mtConfidence", "provenanceRecordsRef", "taIdentRef",
        "taClassRef", "taIdent", "taSource",
      ] + Self.issue
    if let type = element["type"], !["its:generic", "itsm:generic"].contains(type),
      let other = own.lazy.compactMap(name).first
    {
      found.add(
        "mismatched-type", element.line,
        "<\(element.localName)> with “\(other)” has the type “\(type.excerpt)”, but has to have its:generic or none")
    }
  }

  static func isITS(_ name: String) -> Bool { name.hasPrefix("its:") || name.hasPrefix("itsm:") }

  /// The values of the attributes of ITS at an element (ITS 2.0, sections 5.9.2 and 8).
  mutating func checkITSValues(_ attributes: [Attribute], of name: String, _ line: Int, isITS: Bool = false) {
    for attribute in attributes where isITS || Self.isITS(attribute.name) {
      let local = XMLReader.localName(of: attribute.name)
      if !isITS, !Self.known.contains(local) {
        found.add("unknown-attribute", line, "<\(name)> has “\(attribute.name)”, which ITS does not have")
      }
      if let fault = Self.fault(in: attribute.value, ofITS: local) {
        found.add(
          "malformed-value", line,
          "“\(attribute.name)” of <\(name)> is “\(attribute.value.excerpt)”, but has to be \(fault)")
      }
    }
  }

  /// The records of issues and of provenance that stand beside the texts of a unit.
  mutating func checkITSRecords(_ records: XMLElement) {
    checkITSValues(records.attributes, of: records.name, records.line, isITS: true)
    for record in records.children {
      checkITSValues(record.attributes, of: record.name, record.line, isITS: true)
      let needed =
        switch record.localName {
        case "locQualityIssue": ["locQualityIssueType", "locQualityIssueComment"]
        case "provenanceRecord": Self.provenance
        default: [] as [String]
        }
      if !needed.isEmpty, !needed.contains(where: { record[$0] != nil }) {
        found.add(
          "missing-attribute", record.line, "<\(record.name)> has none of \(needed.joined(separator: ", "))")
      }
    }
  }

  /// A threshold is one of a rating, and a confidence that of an annotator, of the same element or one around it; and one
  /// of the two says which version of ITS this is (ITS 2.0, section 5.1), which is said once of a document.
  mutating func checkScope(_ attributes: [Attribute], of name: String, _ line: Int, _ given: Set<String>) {
    func isGiven(_ what: String) -> Bool { given.contains(what) || containers.last?.given.contains(what) == true }
    if !missesITSVersion, attributes.contains(where: { Self.isITS($0.name) }), !isGiven("version") {
      missesITSVersion = true
      found.add(
        "missing-attribute", line,
        "<\(name)> has attributes of ITS, but neither it nor what is around it an “its:version”")
    }
    for attribute in attributes where attribute.name.hasPrefix("its") {
      let local = XMLReader.localName(of: attribute.name)
      if let category = Self.confidences[local], !isGiven(category) {
        found.add(
          "lone-attribute", line,
          "<\(name)> has “\(attribute.name)”, but neither it nor what is around it an “annotatorsRef” of \(category)")
      }
      guard local.hasPrefix("locQualityRating"), local.hasSuffix("Threshold") else { continue }
      let rating = String(local.dropLast("Threshold".count))
      if !isGiven(rating) {
        found.add(
          "lone-attribute", line, "<\(name)> has “\(attribute.name)”, but neither it nor what is around it “\(rating)”")
      }
    }
  }

  /// The ratings and the version that attributes of ITS give, and the categories that they name annotators of.
  static func given(by attributes: [Attribute]) -> [String] {
    attributes.filter { $0.name.hasPrefix("its") }.flatMap { attribute -> [String] in
      switch XMLReader.localName(of: attribute.name) {
      case "locQualityRatingScore": ["locQualityRatingScore"]
      case "locQualityRatingVote": ["locQualityRatingVote"]
      case "version": ["version"]
      case "annotatorsRef":
        attribute.value.split(whereSeparator: \.isWhitespace).map { String($0.prefix { $0 != "|" }) }
      default: []
      }
    }
  }

  /// What a value should be, `nil` if it is that.
  private static func fault(in text: String, ofITS name: String) -> String? {
    func number(_ range: ClosedRange<Double>) -> String? {
      let isPlain = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
      return isPlain && Double(text).map(range.contains) == true
        ? nil : "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))"
    }
    switch name {
    case "locQualityIssueType": return issueTypes.contains(text) ? nil : "one of the types of ITS, such as grammar"
    case "locQualityIssueSeverity", "locQualityRatingScore", "locQualityRatingScoreThreshold": return number(0...100)
    case "mtConfidence", "taConfidence", "termConfidence": return number(0...1)
    case "locQualityRatingVote", "locQualityRatingVoteThreshold": return Int(text) == nil ? "a whole number" : nil
    case "locQualityIssueEnabled": return ["yes", "no"].contains(text) ? nil : "yes or no"
    case "localeFilterType": return ["include", "exclude"].contains(text) ? nil : "include or exclude"
    case "localeFilterList":
      let ranges = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
      return text.trimmingSpaces.isEmpty || ranges.allSatisfy(isLanguageRange)
        ? nil : "language ranges with commas between them, as in “*-KP, ru”"
    case "annotatorsRef":
      let pairs = text.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "|", maxSplits: 1) }
      let isRight = pairs.allSatisfy { $0.count == 2 && categories.contains(String($0[0])) }
      return isRight && Set(pairs.compactMap(\.first)).count == pairs.count
        ? nil : "data categories, each once, with the address of who found them, as in “mt-confidence|address”"
    case "version": return text == "2.0" ? nil : "2.0"
    case "lang": return LanguageTag.isWellFormed(text) ? nil : "a language tag, such as en or fr-CA"
    case "allowedCharacters":
      return hasClosedClasses(text) ? nil : "a regular expression for one character, as in “[^*+]”"
    default: return nil
    }
  }

  /// Whether all classes of characters in a regular expression are closed, and every backslash escapes something.
  private static func hasClosedClasses(_ text: String) -> Bool {
    var depth = 0
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else {
        isEscaped = scalar == "\\"
        if scalar == "[" { depth += 1 }
        if scalar == "]" { depth -= 1 }
      }
      if depth < 0 { return false }
    }
    return depth == 0 && !isEscaped
  }

  /// An extended range of languages (RFC 4647, section 2.2).
  private static func isLanguageRange(_ text: String) -> Bool {
    text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      part == "*"
        || (1...8).contains(part.count)
          && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
    }
  }

  private static let issueTypes = Set(
    """
    terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register \
    locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities \
    numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let categories = Set(
    """
    allowed-characters directionality domain elements-within-text external-resource id-value language-information \
    locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence preserve-space \
    provenance storage-size target-pointer terminology text-analysis translate
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whose confidence they are.
  private static let confidences = [
    "mtConfidence": "mt-confidence", "taConfidence": "text-analysis", "termConfidence": "terminology",
  ]

  /// The local attributes of ITS 2.0 (appendix D) and those of the module.
  private static let known = Set(
    """
    allowedCharacters annotatorsRef dir domains externalResourceRef lang lineBreakType locNote locNoteRef locNoteType \
    locQualityIssueComment locQualityIssueEnabled locQualityIssueProfileRef locQualityIssueSeverity locQualityIssueType \
    locQualityIssuesRef locQualityRatingProfileRef locQualityRatingScore locQualityRatingScoreThreshold \
    locQualityRatingVote locQualityRatingVoteThreshold localeFilterList localeFilterType mtConfidence org orgRef person \
    personRef provenanceRecordsRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef storageEncoding storageSize \
    taClassRef taConfidence taIdent taIdentRef taSource term termConfidence termInfo termInfoRef tool toolRef translate \
    version withinText
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let issue = [
    "locQualityIssueType", "locQualityIssueComment", "locQualityIssueSeverity", "locQualityIssueProfileRef",
    "locQualityIssueEnabled",
  ]
  private static let provenance = [
    "org", "orgRef", "person", "personRef", "revOrg", "revOrgRef", "revPerson", "revPersonRef", "revTool", "revToolRef",
    "tool", "toolRef",
  ]
}

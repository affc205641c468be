internal import TumenModel

// The constraints of ITS annotations that no schema expresses (XLIFF 2.1, section 5.9). Its attributes stand in the
// namespace of ITS 2.0 or in that of the module.
extension XLIFFValidator {
  /// - Parameter records: the ids of the records of issues and of provenance in the unit.
  mutating func checkITS(_ element: XMLElement, records: Set<String>) {
    let names = element.attributes.map(\.name).filter { $0.hasPrefix("its:") || $0.hasPrefix("itsm:") }
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
    let own =
      [
        "allowedCharacters", "domains", "localeFilterList", "locQualityIssuesRef", "locQualityRatingScore",
        "locQualityRatingVote", "mtConfidence", "provenanceRecordsRef", "taIdentRef", "taClassRef",
      ] + Self.issue
    if let type = element["type"], !["its:generic", "itsm:generic"].contains(type),
      let other = own.lazy.compactMap(name).first
    {
      found.add(
        "mismatched-type", element.line,
        "<\(element.localName)> with “\(other)” has the type “\(type.excerpt)”, but has to have its:generic or none")
    }
  }

  private static let issue = [
    "locQualityIssueType", "locQualityIssueComment", "locQualityIssueSeverity", "locQualityIssueProfileRef",
    "locQualityIssueEnabled",
  ]
  private static let provenance = [
    "org", "orgRef", "person", "personRef", "revOrg", "revOrgRef", "revPerson", "revPersonRef", "revTool", "revToolRef",
    "tool", "toolRef",
  ]
}

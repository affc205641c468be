internal import TumenModel

/// A rule of `tumen check` as one object of JSON.
package struct RuleAnswer: Answer, Encodable {
  let rule: String
  let category: String
  let summary: String
  let languages: [String]
  let levels: [String: String]

  package init(_ rule: CheckRule) {
    self.rule = rule.id
    category = rule.category
    summary = rule.summary
    languages = rule.languages.map(\.identifier)
    levels = Dictionary(uniqueKeysWithValues: rule.levels.map { ($0.key.rawValue, $0.value.rawValue) })
  }
}

internal import TumenModel

// Counts as JSON and people have them: by the names of what was counted.

extension [LanguageTag: Int] {
  /// The counts by the tags of the languages.
  package var byName: [String: Int] {
    Dictionary<String, Int>(uniqueKeysWithValues: map { ($0.key.identifier, $0.value) })
  }
}

extension Dictionary where Key: RawRepresentable<String>, Value == Int {
  /// The counts by the names of what was counted.
  package var byName: [String: Int] {
    Dictionary<String, Int>(uniqueKeysWithValues: map { ($0.key.rawValue, $0.value) })
  }
}

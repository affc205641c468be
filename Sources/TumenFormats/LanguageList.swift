internal import TumenModel

extension LanguageTag {
  /// The tags of a list with commas that was given by hand: `en,ru`.
  /// - Throws: ``TumenError`` with code `usage` for what is no tag.
  static func list(_ text: String) throws(TumenError) -> [LanguageTag] {
    var tags: [LanguageTag] = []
    for name in text.split(separator: ",") {
      do { tags.append(try LanguageTag(name)) } catch {
        throw TumenError(.usage, "--languages: \(error.message)", mend: error.mend)
      }
    }
    return tags
  }

  /// The first of some tags that stood before it already.
  static func firstRepeated(in tags: [LanguageTag]) -> LanguageTag? {
    var seen: Set<String> = []
    return tags.first { !seen.insert($0.identifier).inserted }
  }
}

internal import TumenModel

extension LanguageTag {
  /// The tags of a list with commas that was given by hand: `en,ru`.
  /// - Throws: ``TumenError`` with code `usage` for what is no tag.
  static func list(_ text: String) throws(TumenError) -> [LanguageTag] {
    var tags: [LanguageTag] = []
    for name in text.split(separator: ",") {
      do { tags.append(try LanguageTag(name)) } catch {
        throw TumenError(.usage, error.message, mend: error.mend, with: [.init(.columns, "en,ru")])
      }
    }
    return tags
  }

  /// The languages of a file that has two columns of texts and does not name them.
  /// - Throws: ``TumenError`` with code `usage` if the list that was given by hand does not name two.
  static func pair(_ text: String?, of file: String) throws(TumenError) -> [LanguageTag] {
    let tags = try list(text ?? "")
    guard tags.count == 2 else {
      throw TumenError(
        .usage, "the file does not say in which languages its two columns are", mend: "name them",
        with: [.init(.columns, "en,ru")], at: .init(file: file))
    }
    return tags
  }

  /// The first of some tags that stood before it already.
  static func firstRepeated(in tags: [LanguageTag]) -> LanguageTag? {
    var seen: Set<String> = []
    return tags.first { !seen.insert($0.identifier).inserted }
  }
}

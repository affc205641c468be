internal import TumenModel
internal import TumenText

/// A source that was translated otherwise before in the same batch.
struct InconsistentTarget {
  static let id = "inconsistent-target"

  private struct Key: Hashable {
    let languages: [LanguageTag]
    let source: String
  }

  private struct First {
    let target: String
    let file: String
    let line: Int
  }

  private var first: [Key: First] = [:]

  /// The problem of a translation whose source had another target before; else remembers it.
  mutating func problems(in translation: Translation) -> [Problem] {
    let target = TextForm.spaced(translation.target.text)
    let source = TextForm.spaced(translation.source.text)
    guard !target.isEmpty, source.contains(where: \.isLetter) else { return [] }
    let key = Key(languages: [translation.sourceLanguage, translation.targetLanguage], source: source)
    guard let earlier = first[key] else {
      first[key] = First(target: target, file: translation.file, line: translation.line)
      return []
    }
    guard earlier.target != target else { return [] }
    let place = earlier.file == translation.file ? "line \(earlier.line)" : "\(earlier.file):\(earlier.line)"
    return [
      Problem(.warning, "the same source has another target in \(place): “\(earlier.target)”")
    ]
  }
}

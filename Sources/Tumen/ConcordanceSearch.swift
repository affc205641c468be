internal import TumenMemory
public import TumenModel

extension Workspace {
  /// How many segments a search gives if nobody says how many.
  public static let fewHits = 20

  /// The segments of all memories in which a phrase stands, memory by memory, those that changed last first.
  ///
  /// All words of the phrase have to be in a segment, in any order and in any form that recognition knows; words in
  /// quotation marks stand side by side; an asterisk behind the beginning of a word stands for its end.
  /// - Parameters:
  ///   - phrase: the words.
  ///   - language: of the segments; any if `nil`.
  ///   - limit: how many segments at most.
  /// - Throws: ``TumenError`` if a memory cannot be read.
  public func concordance(
    of phrase: String, in language: LanguageTag? = nil, limit: Int = fewHits
  ) throws(TumenError) -> ConcordanceAnswer {
    var hits: [ConcordanceAnswer.Hit] = []
    for (settings, _) in try memoriesToAsk() where hits.count < limit {
      let found = try concordance(settings.path).hits(for: phrase, in: language, limit: limit - hits.count)
      hits += found.map { ConcordanceAnswer.Hit($0, memory: settings.path) }
    }
    return ConcordanceAnswer(query: phrase, hits: hits, remark: remark)
  }
}

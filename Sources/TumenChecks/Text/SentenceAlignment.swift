/// A sentence of a text, as far as its translation may be told by it.
struct TextSentence {
  /// How many characters a reader sees of it.
  let length: Int
  let end: End

  /// What stands at the end: a question stays one in a translation.
  enum End { case statement, question, open }
}

/// The sentences of a source, to be held against those of its target: whether these fit better where one is left out than
/// where several become one.
///
/// Both are aligned by their lengths, as by Gale and Church (1993): one for one, several for one, one for two. What an
/// alignment costs is the squared difference of the lengths against the spread that those of translations have.
struct SentenceAlignment {
  private let lengths: [Double]
  private let sentences: [TextSentence]
  private let spread: Double

  /// - Parameters:
  ///   - expected: how long a target is for each character of the source, on average.
  ///   - spread: how far the lengths of targets spread, for each character.
  init(_ sentences: [TextSentence], expected: Double, spread: Double) {
    self.sentences = sentences
    lengths = sentences.map { Double($0.length) * expected }
    self.spread = spread
  }

  /// How much better the sentences of a target fit where one of the source is left out.
  /// - Parameter isThere: whether the target has the sentence at a place for certain.
  func gainByOmission(in target: [TextSentence], isThere: (Int) -> Bool) -> Double {
    // A text of so many is a list.
    guard sentences.count * target.count <= Self.most else { return 0 }
    let width = target.count + 1
    func cell(_ source: Int, _ target: Int, _ omitted: Int) -> Int { (source * width + target) * 2 + omitted }
    var costs = [Double](repeating: .infinity, count: cell(sentences.count, target.count, 1) + 1)
    costs[0] = 0
    for source in 0...sentences.count {
      let mayBeOmitted = source < sentences.count && !isThere(source)
      for place in 0...target.count {
        for omitted in 0...1 {
          let cost = costs[cell(source, place, omitted)]
          guard cost < .infinity else { continue }
          func reach(_ next: Int, _ step: Double) { costs[next] = min(costs[next], cost + step) }
          if omitted == 0, mayBeOmitted { reach(cell(source + 1, place, 1), 0) }
          guard place < target.count, source < sentences.count else { continue }
          var length = 0.0
          for last in source..<min(sentences.count, source + Self.mostJoined) {
            length += lengths[last]
            let joined = Double(last - source) * Self.join
            reach(
              cell(last + 1, place + 1, omitted), joined + self.cost(length, last, target[place...place]))
          }
          if place + 1 < target.count {
            reach(
              cell(source + 1, place + 2, omitted),
              Self.join + self.cost(lengths[source], source, target[place...place + 1]))
          }
        }
      }
    }
    let (whole, short) = (costs[cell(sentences.count, target.count, 0)], costs[cell(sentences.count, target.count, 1)])
    return short < .infinity ? min(whole, Self.greatest) - short : 0
  }

  /// What it costs that some sentences of the source, up to the last one, are some of the target.
  private func cost(_ length: Double, _ last: Int, _ target: ArraySlice<TextSentence>) -> Double {
    let (expected, found) = (length * Self.brevity, Double(target.reduce(0) { $0 + $1.length }))
    let difference = expected - found
    let (own, other) = (sentences[last].end, target.last?.end ?? .open)
    let end = own == other ? 0 : own == .question || other == .question ? 3 : 1.5
    return difference * difference / (spread * (expected + found) / 2 + 4) + end
  }

  private static let most = 400
  private static let mostJoined = 5
  /// What it costs that two sentences become one, or one becomes two.
  private static let join = 1.0
  /// Where sentences are joined, words are saved.
  private static let brevity = 0.93
  private static let greatest = 1000.0
}

internal import Glibc

/// Measures of how much two things belong together, from how often they occur.
enum Association {
  /// The log-likelihood ratio of a table of two by two (T. Dunning, Accurate Methods for the Statistics of Surprise and
  /// Coincidence, Computational Linguistics 19, 1993): `2 Σ O ln(O/E)`. Negative where they avoid each other.
  /// - Parameters:
  ///   - both: how often both occur together.
  ///   - first: how often the first occurs.
  ///   - second: how often the second occurs.
  ///   - total: of how many chances.
  static func logLikelihood(both: Int, first: Int, second: Int, total: Int) -> Double {
    let (both, first, second) = (Double(both), Double(first), Double(second))
    let total = max(Double(total), first + second - both)
    func part(_ observed: Double, _ row: Double, _ column: Double) -> Double {
      observed <= 0 ? 0 : observed * log(observed * total / (row * column))
    }
    let ratio =
      2
      * (part(both, first, second) + part(first - both, first, total - second)
        + part(second - both, total - first, second)
        + part(total - first - second + both, total - first, total - second))
    return both * total >= first * second ? ratio : -ratio
  }

  /// The value of a log-likelihood ratio that chance passes once in a thousand times (χ² with one degree of freedom).
  static let significant = 10.83

  /// The coefficient of L. R. Dice (1945), from 0 to 1: `2 both / (first + second)`.
  static func dice(both: Int, first: Int, second: Int) -> Double {
    first + second == 0 ? 0 : 2 * Double(both) / Double(first + second)
  }

  /// Pointwise mutual information of the words of a phrase, normalised to at most 1 (G. Bouma, Normalized (Pointwise)
  /// Mutual Information in Collocation Extraction, 2009, here for more than two words): 0 for words that meet by chance, 1
  /// for words that never occur apart.
  static func normalizedInformation(phrase: Int, words: [Int], total: Int) -> Double {
    guard phrase > 0, phrase < total, words.count > 1 else { return 0 }
    let chance = -log(Double(phrase) / Double(total))
    let apart = words.reduce(0) { $0 - log(Double(max($1, 1)) / Double(total)) }
    return (apart - chance) / (Double(words.count - 1) * chance)
  }

  /// The C-value of a candidate (K. Frantzi, S. Ananiadou, H. Mima, Automatic Recognition of Multi-Word Terms: the
  /// C-value/NC-value Method, International Journal on Digital Libraries 3, 2000): frequency, less what longer candidates
  /// account for, weighted by length. The length is that of the phrase and 1, so that single words have a value too.
  /// - Parameters:
  ///   - nested: how often longer candidates that contain this one occur, all together.
  ///   - containers: how many such candidates there are.
  static func cValue(length: Int, frequency: Int, nested: Int, containers: Int) -> Double {
    let free = Double(frequency) - (containers == 0 ? 0 : Double(nested) / Double(containers))
    return log2(Double(length + 1)) * free
  }
}

/// Finds the nouns in Korean words by what else stands behind them in the same texts.
///
/// A particle is cut off only from what is a noun by other evidence: 속도 keeps its 도 because 속도를 and 속도가 are there
/// too, 파일도 loses it because 파일을 and 파일의 are.
package struct KoreanNouns: Sendable {
  /// What stands behind the beginning of words.
  private struct Evidence {
    /// Different chains of particles, and the bare word.
    var kinds = 0
    /// Whether a particle of case is among them, which no verb takes, or the word stands bare.
    var isNominal = false
  }

  private var evidence: [String: Evidence] = [:]
  /// What stood behind a cut, and whether it is a chain of particles.
  private var chains: [String: Bool] = [:]

  /// Reads the evidence of a vocabulary, each word once.
  package init(words: some Sequence<String>) {
    for word in words {
      evidence[word, default: Evidence()].kinds += 1
      for cut in Self.cuts(of: word) where Self.agree(word[..<cut], word[cut...]) {
        let rest = String(word[cut...])
        let isChain = chains[rest] ?? Korean.isParticles(word[cut...])
        chains[rest] = isChain
        guard isChain else { continue }
        let isNominal = Self.caseParticles.contains { word[cut...].hasPrefix($0) }
        evidence[String(word[..<cut]), default: Evidence()].kinds += 1
        if isNominal { evidence[String(word[..<cut])]?.isNominal = true }
      }
    }
  }

  /// The noun of a word; `nil` if the word is a verb.
  package func noun(of word: String) -> String? {
    guard let last = word.unicodeScalars.last, Hangul.isSyllable(last) else { return word }
    if isNoun(word) { return withoutPlural(word) }
    for cut in Self.cuts(of: word) where cut > word.index(after: word.startIndex) {
      let (stem, rest) = (word[..<cut], word[cut...])
      if Korean.mayFollow(stem, rest), !isChain(rest), !Self.dependent.contains(rest.prefix(1)),
        evidence[String(stem)] != nil
      {
        return nil
      }
    }
    if Self.verbEndings.contains(where: word.hasSuffix) { return nil }
    // The longest first.
    for cut in Self.cuts(of: word).reversed() where isChain(word[cut...]) && Self.agree(word[..<cut], word[cut...]) {
      let stem = String(word[..<cut])
      if isNoun(stem) { return withoutPlural(stem) }
    }
    for particle in Self.sureParticles where word.hasSuffix(particle) {
      let stem = word.dropLast(particle.count)
      if stem.count > 1, Self.agree(stem, particle[...]) { return withoutPlural(String(stem)) }
    }
    return word
  }

  private func isNoun(_ stem: String) -> Bool {
    evidence[stem].map { $0.kinds > 1 && $0.isNominal } ?? false
  }

  /// 파일 of 파일들, where 파일 is a noun too.
  private func withoutPlural(_ noun: String) -> String {
    guard noun.hasSuffix("들"), noun.count > 2, isNoun(String(noun.dropLast())) else { return noun }
    return String(noun.dropLast())
  }

  /// Whether what stands behind a cut was found to be a chain of particles.
  private func isChain(_ rest: Substring) -> Bool { chains[String(rest)] ?? Korean.isParticles(rest) }

  /// Where a word may be cut: behind one syllable or more.
  private static func cuts(of word: String) -> [String.Index] {
    Array(word.indices.dropFirst().suffix(longestRest))
  }

  /// Whether the first particle has the shape that the last letter before it asks for.
  static func agree(_ stem: Substring, _ rest: Substring) -> Bool {
    guard let last = stem.unicodeScalars.last, let first = rest.first else { return false }
    guard let syllable = Hangul.Syllable(last) else { return true }
    switch first {
    case "은", "을", "과": return syllable.final != 0
    case "이": return syllable.final != 0 || rest.hasPrefix("이나") || rest.hasPrefix("이라")
    case "는", "를", "가", "와", "며": return syllable.final == 0
    case "로": return syllable.final == 0 || syllable.final == Hangul.rieul
    case "으": return syllable.final != 0 && syllable.final != Hangul.rieul
    default: return true
    }
  }

  private static let longestRest = 6
  private static let caseParticles = ["을", "를", "의", "에", "로", "으로", "와", "과", "이", "가", "은"]
  /// Particles that few nouns end with, the longest first.
  private static let sureParticles = ["에서는", "으로", "에서", "에게", "까지", "부터", "을", "를", "은", "는", "의", "에"]
  private static let dependent: Set<Substring> = ["용", "당", "별", "중", "시", "간", "내", "외"]
  static let verbEndings = [
    "다", "시오", "세요", "니까", "는데", "도록", "려면", "어서", "아서", "여서", "하여", "면서", "지만", "거나", "으면", "해요", "에요",
    "하는", "있는", "없는", "되는", "하고", "되어", "해야", "으려", "하지", "않은", "않는", "든지", "므로", "어야", "아야",
  ]
}

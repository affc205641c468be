internal import TumenModel

/// Nouns before particles of case, as the words of a text let them be told apart: 두만강 of 두만강을, but 어린이 of 어린이.
extension Korean {
  /// What a word is a form of if it ends in a particle of case, the longest first: 고속도로 and 고속도 of 고속도로는. Whether
  /// such a noun is meant only other words tell: see ``isNoun(_:in:)``.
  /// - Parameter key: a word under ``TextForm/key(_:)``.
  package static func nouns(inCase key: String) -> [String] {
    key.indices.dropFirst().suffix(longestCase).reversed().compactMap { cut in
      let (noun, rest) = (key[..<cut], key[cut...])
      guard let last = noun.unicodeScalars.last, cases.contains(rest), KoreanNouns.agree(noun, rest) else { return nil }
      let isLong = noun.unicodeScalars.count > 1 || !Hangul.isSyllable(last)
      return isLong || surelyCases.contains(rest) ? String(noun) : nil
    }
  }

  /// Whether a word shows that `noun` is one, and no noun with a particle itself: 김정은의 shows it of 김정은, 러시아에는 does
  /// not of 러시아에.
  package static func isNoun(_ noun: String, in word: String) -> Bool {
    word.utf8.count > noun.utf8.count && word.hasPrefix(noun) && nouns(inCase: word).last == noun
  }

  /// Whether `rest` is a particle of case, or several of them as grammar allows.
  static func isCase(_ rest: Substring) -> Bool { cases.contains(rest) }

  /// Particles of case, alone and one behind another as grammar allows, behind the plural's 들 and without it.
  private static let cases: Set<Substring> = {
    let last = ["은", "는", "이", "가", "을", "를", "의", "도"]
    let inner = [
      "에", "에서", "에게", "에게서", "께", "께서", "한테", "와", "과", "로", "으로", "부터", "까지", "보다", "처럼", "로서", "으로서",
      "로써", "으로써", "로부터", "으로부터", "에서부터", "에로", "에까지", "에서까지", "만", "마다", "조차", "대로",
    ]
    var chains = last + ["만이", "만은", "만을"]
    for particle in inner { chains += ["", "는", "도", "만", "의"].map { particle + $0 } }
    let plural = chains.filter { KoreanNouns.agree("들", $0[...]) }.map { "들" + $0 } + ["들"]
    return Set((chains + plural).map { $0[...] })
  }()

  /// Those that may stand behind a noun of one syllable, which few nouns of two end in.
  private static let surelyCases: Set<Substring> = ["을", "를", "에서", "에는", "에서는", "에서도", "으로", "으로는"]

  private static let longestCase = cases.map(\.count).max() ?? 0
}

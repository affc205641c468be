internal import TumenModel
internal import TumenText

/// Words of one language that say the opposite of each other and are easily taken for each other, as keys of
/// ``TextForm/key(_:)``: what places things in time or on a scale (before, more, maximum, including), what says that a thing
/// grows or shrinks, and what allows or asks for something (allow, must, on). Of other opposites (open, shut) there is no end.
struct Opposites: Sendable {
  /// The beginning of a word, and on which side of which pair it stands.
  private struct Entry {
    let text: String
    /// Whether other letters may follow.
    let isStem: Bool
    let pair: Int
    let isFirst: Bool
  }

  /// By their first letters.
  private let entries: [Unicode.Scalar: [Entry]]
  private let isKorean: Bool

  init(_ language: LanguageTag) {
    isKorean = language.language == "ko"
    var entries: [Unicode.Scalar: [Entry]] = [:]
    for (number, pair) in (Self.pairs[language.language] ?? "").split(separator: "\n").enumerated() {
      for (side, words) in pair.split(separator: "|").enumerated() {
        for word in words.split(separator: " ") {
          guard let first = word.unicodeScalars.first else { continue }
          entries[first, default: []].append(
            Entry(
              text: String(word.last == "*" ? word.dropLast() : word), isStem: word.last == "*", pair: number,
              isFirst: side == 0))
        }
      }
    }
    self.entries = entries
  }

  /// All of the words, and what others begin with.
  var words: (whole: [String], stems: [String]) {
    let all = entries.values.joined()
    // Behind a Korean word its particles stand.
    return isKorean
      ? ([], all.map(\.text)) : (all.filter { !$0.isStem }.map(\.text), all.filter(\.isStem).map(\.text))
  }

  /// Whether two words are opposites, in any form; in Korean in the same one, or with particles.
  func contain(_ one: String, _ other: String) -> Bool {
    guard let letter = one.unicodeScalars.first, let own = entries[letter],
      let otherLetter = other.unicodeScalars.first, let others = entries[otherLetter]
    else { return false }
    return own.contains { entry in
      guard let rest = rest(of: one, behind: entry) else { return false }
      return others.contains { opposite in
        guard opposite.pair == entry.pair, opposite.isFirst != entry.isFirst,
          let otherRest = self.rest(of: other, behind: opposite)
        else { return false }
        return !isKorean || fit(rest, otherRest, areStems: entry.isStem && opposite.isStem)
      }
    }
  }

  private func rest(of word: String, behind entry: Entry) -> Substring? {
    guard word.utf8.starts(with: entry.text.utf8) else { return nil }
    let rest = word.dropFirst(entry.text.count)
    return isKorean || entry.isStem || rest.isEmpty ? rest : nil
  }

  /// Whether Korean words that end so are in one form: 이전에, 이후에; 많았다, 적었다; 허용합니다, 거부합니다.
  private func fit(_ one: Substring, _ other: Substring, areStems: Bool) -> Bool {
    if Korean.isParticles(one), Korean.isParticles(other) { return true }
    return areStems && one.replacing("았", with: "었") == other.replacing("았", with: "었")
  }

  /// A pair a line; of either side several words may be meant.
  private static let pairs: [String: String] = [
    "en": """
    before|after
    including inclusive include*|excluding exclusive exclude*
    more|less fewer
    most|least
    many|few
    much|little
    maximum max maximal|minimum min minimal
    above|below
    over|under
    within inside|outside
    earlier sooner|later
    increas*|decreas* reduc*
    allow* permit permits permitted permitting|deny denies denied denying denial forbid* forbade prohibit* disallow*
    accept accepts accepted accepting|reject* declin* refus*
    must shall|may can
    required mandatory|optional
    on|off
    """,
    "ru": """
    до|после
    больше более свыше|меньше менее
    много|мало
    максимальн* максимум наибольш*|минимальн* минимум наименьш*
    выше|ниже
    раньше ранее|позже позднее
    над|под
    внутри|снаружи вне
    включая|исключая кроме
    увелич* повыш* повыс*|уменьш* пониж* пониз* сниж* сниз* сокращ* сократ*
    разреш* позвол*|запрещ* запрет*
    принят* приня*|отклон* отверг*
    вкл|выкл откл
    """,
    "ko": """
    이상 초과|이하 미만
    이전|이후
    전|후 뒤
    위|아래
    포함*|제외*
    허용* 허가* 승인*|거부* 금지* 거절* 불허*
    증가* 확대*|감소* 축소*
    최대|최소
    많*|적*
    켬 켜기 켜짐|끔 끄기 꺼짐
    """,
  ]
}

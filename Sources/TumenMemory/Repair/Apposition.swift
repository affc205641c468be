import TumenModel
internal import TumenText

/// What a text says of a person or place right beside the name: президент РФ Владимир Путин, 푸틴 대통령, the capital Moscow.
/// Another name in its place would be called so, too.
struct Apposition {
  private let language: String
  private let nouns: [String]

  init(_ language: LanguageTag) {
    self.language = language.language
    nouns = Self.nouns[language.language] ?? []
  }

  /// The titles and the like that stand beside a place of a text, by what their forms have in common, in their order; and
  /// the range of text in which they were looked for.
  func titles(beside range: Range<Int>, in text: RepairText) -> (nouns: [String], range: Range<Int>) {
    let before = words(of: text.scalars[..<range.lowerBound].reversed(), Self.longestBefore)
    let behind = words(of: Array(text.scalars[range.upperBound...]), Self.longestBehind)
    let start = range.lowerBound - before.length
    let found = (before.words.reversed().map { String(scalars: $0.unicodeScalars.reversed()) } + behind.words)
      .compactMap(noun)
    return (found, start..<range.upperBound + behind.length)
  }

  /// The words from a place on, up to a mark that ends a part of a sentence, and how far they reach. One comma is passed over
  /// right behind the place: Лавров, министр.
  private func words(of scalars: [Unicode.Scalar], _ most: Int) -> (words: [String], length: Int) {
    var words: [String] = []
    var place = 0
    while place < scalars.count, words.count < most {
      if scalars[place].isLetter {
        let end = scalars[place...].firstIndex { !$0.isLetter } ?? scalars.count
        words.append(String(scalars: scalars[place..<end]))
        place = end
      } else {
        let isComma = scalars[place] == "," && words.isEmpty
        guard TextForm.isSpace(scalars[place]) || Self.joints.contains(scalars[place]) || isComma else { break }
        place += 1
      }
    }
    return (words, place)
  }

  /// Whether a word is a title or the like.
  func isTitle(_ word: String) -> Bool { noun(word) != nil }

  private func noun(_ word: String) -> String? {
    let key = TextForm.key(word)
    // Korean writes 외무장관 and 부대통령 as one word, with particles behind it.
    if language == "ko" {
      // 대표단, 사절단 are groups, and nobody's title.
      return nouns.first { noun in key.ranges(of: noun).contains { !key[$0.upperBound...].hasPrefix("단") } }
    }
    return nouns.first { key.hasPrefix($0) && key.count <= $0.count + Self.longestEnding }
  }

  private static let (longestBefore, longestBehind, longestEnding) = (6, 4, 4)
  private static let joints: Set<Unicode.Scalar> = ["-", "(", "\u{201C}", "\u{201D}", "«", "»"]

  /// Beginnings of what only some persons or places are called. Mr, comrade and city are what any may be called.
  private static let nouns = [
    "en": """
    president minister premier chair secretary leader ambassador general marshal director chief head spokes speaker \
    chancellor king queen emperor senator governor mayor envoy commander capital port province
    """,
    "ru": """
    президент министр премьер председател глав руководител лидер секретар госсекретар посол посл посланник генерал маршал директор \
    депутат спикер канцлер корол император сенатор губернатор мэр вожд представител командующ столиц порт провинц
    """,
    "ko": """
    대통령 위원장 총비서 총리 주석 장관 차관 외무상 국방상 무력상 무역상 외상 부상 대사 특사 의장 원수 부장 국장 대변인 총장 사령관 대표 서기 비서 지사 시장 국왕 천황 \
    수도 항구
    """,
  ].mapValues { $0.split(separator: " ").map(String.init) }
}

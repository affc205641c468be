/// What Tumen knows of Korean, both norms.
package enum Korean {
  static let numbers = NumberConventions(
    groups: [",", "\u{00A0}", "\u{202F}", "\u{2009}"],
    decimals: ["."],
    words: [
      "하나": 1, "한": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5, "여섯": 6,
      "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "열두": 12, "첫": 1, "첫째": 1, "둘째": 2, "셋째": 3,
      "두번째": 2, "세번째": 3, "양": 2, "쌍": 2, "양국": 2, "양측": 2, "쌍방": 2, "두나라": 2,
    ],
    stems: [
      ("첫", 1, 6), ("두", 2, 5), ("세", 3, 3), ("양국", 2, 5), ("양측", 2, 5), ("한", 1, 3), ("삼", 3, 4),
      ("이틀", 2, 4), ("사흘", 3, 4), ("하루", 1, 4), ("반", 2, 3), ("다섯", 5, 5), ("하나", 1, 5),
    ],
    multipliers: [("조", 12), ("억", 8), ("만", 4), ("천", 3), ("백", 2)],
    hasMyriads: true)

  /// As ``numbers``, with the space between thousands that the North writes (3 000여명). Of a text without a region nothing
  /// says that it is none of the North.
  static let northernNumbers = numbers.grouped(by: " ")

  /// Particles and verbal endings that may stand behind a noun, alone or one behind another. Those of a
  /// pair stand in both shapes.
  static let particles: [String] = [
    "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "에게서", "께", "께서", "한테", "와", "과",
    "로", "으로", "도", "만", "부터", "까지", "보다", "처럼", "같이", "마다", "밖에", "조차", "마저", "라도",
    "이라도", "나", "이나", "든지", "이든지", "란", "이란", "라는", "이라는", "라고", "이라고", "로서",
    "으로서", "로써", "으로써", "로부터", "으로부터", "에로", "에로의", "뿐", "들", "이다", "이며", "이고",
    "며", "고", "였다", "이었다", "인", "일", "에는", "에도", "에서는", "에서도", "와의", "과의",
    "측", "씨", "님", "동지", "총리", "위원장", "장관", "부상", "대사", "대통령", "주석", "총비서", "비서", "부장", "국장", "의장",
    "상", "선생", "원수", "대장", "에게는", "께서는", "이라는", "입니다", "입니까",
    "이었으나", "였으나", "이었던", "였던", "이었고", "였고", "같은", "대로", "이야말로", "야말로", "일수록", "이라", "라", "이면", "이므로", "이지만", "이거나",
    "이어야", "이었습니다", "였습니다", "임",
  ]

  /// The bodies that titles are held in, which may stand in one word with them: 내각총리, 정부수상.
  package static let bodies = ["내각", "정부", "국무원", "외무성", "외교부", "국방성", "국방부"]

  /// The syllables with which a noun becomes a verb: 하다, 되다, 시키다 and their forms.
  private static let verbHeads: Set<Character> = [
    "하", "해", "했", "한", "할", "함", "합", "되", "돼", "됐", "된", "될", "됨", "됩",
  ]
  private static let causativeHeads = ["시키", "시켜", "시킨", "시킬", "시킴", "시킵", "시켰"]

  /// The syllables of which the endings behind those are made: 하십시오, 되었습니다, 하려면, 하거나, 했는지, 하기를.
  private static let verbSyllables: Set<Character> = Set(
    "시십신셨세였었겠습니다까요오는은고기지여서면려며거나도록던자야어라므로으데든만게않음때를을에의와과이가렵죠네군구")

  /// The most syllables that the endings of a verb have.
  private static let longestVerb = 8

  /// Nouns of one syllable that lean on the noun before them, with particles of their own: 서버용, 장치당, 설정시.
  private static let dependentNouns = ["용", "당", "별", "중", "시", "간", "내", "외"]

  /// Whether `rest` may stand behind a common noun in one word and leave it that noun. Behind a single syllable only
  /// particles may: 표시 is no form of 표.
  package static func mayFollow(_ noun: Substring, _ rest: Substring) -> Bool {
    if isParticles(rest) { return true }
    guard noun.count > 1 else { return false }
    return isVerbEnding(rest) || dependentNouns.contains { rest.hasPrefix($0) && isParticles(rest.dropFirst()) }
  }

  /// Whether `rest` makes a verb of the noun before it and is nothing else: 하였다 of 하산하였다. Names are no such nouns.
  package static func makesVerb(_ rest: Substring) -> Bool { isVerbEnding(rest) && !isParticles(rest) }

  /// Whether `rest`, which stands behind a noun of two syllables or more, makes a verb of it: 삭제하시겠습니까, 변환된.
  private static func isVerbEnding(_ rest: Substring) -> Bool {
    guard rest.count <= longestVerb, let first = rest.first else { return false }
    let tail =
      verbHeads.contains(first)
      ? rest.dropFirst() : causativeHeads.first { rest.hasPrefix($0) }.map { rest.dropFirst($0.count) }
    return tail?.allSatisfy(verbSyllables.contains) ?? false
  }

  // MARK: Words of one syllable

  /// Whether a syllable is a word that people write together with the word before it as often as apart: a noun that leans on
  /// it, or a counter (할 수, 두 개, 저장할 때).
  package static func maySpaceBefore(_ syllable: Unicode.Scalar) -> Bool { leaningWords.contains(syllable) }

  /// The same for the word behind it: a determiner, a numeral, or one of the short nouns that begin compounds (새 파일, 웹
  /// 브라우저).
  package static func maySpaceBehind(_ syllable: Unicode.Scalar) -> Bool { leadingWords.contains(syllable) }

  private static let leaningWords: ScalarSet =
    "수것때데바뿐채지리줄만듯번중후전등간내외시용당별개명년월일원달주분초권장대마층호회차쪽점편곳말뜻법값안밖위밑앞뒤옆"
  private static let leadingWords: ScalarSet =
    "새첫옛헌맨온각전본총약이그저한두세네양몇매여반웹앱탭키폼표글값줄열행칸창색선면축빈큰긴옆앞뒤밑위안밖더덜못잘또및"

  // MARK: Chains of particles

  /// A word without its particles, as far as they can be told from the word: at least two syllables stay, or one before
  /// particles that no noun ends in.
  package static func withoutParticles(_ key: String) -> String {
    let scalars = key.unicodeScalars
    guard let first = scalars.index(scalars.startIndex, offsetBy: 1, limitedBy: scalars.endIndex),
      first < scalars.endIndex
    else { return key }
    var (cut, isCutAtFirst) = (scalars.endIndex, false)
    readParticles(of: key[...], atStart: false) { if $0 > first { cut = $0 } else { isCutAtFirst = true } }
    if cut < scalars.endIndex { return String(key[..<cut]) }
    return isCutAtFirst && sureParticles.contains(String(key[first...])) ? String(key[..<first]) : key
  }

  /// All that ``withoutParticles(_:)`` may leave of a word with particles: the word, and what it may lose with them (나라도).
  package static func beginnings(of word: String) -> [String] {
    var cuts = word.unicodeScalars.indices.dropFirst()
    if let first = cuts.first, !sureParticles.contains(where: { $0.hasPrefix(word[first...]) }) { cuts.removeFirst() }
    return cuts.map { String(word[..<$0]) } + [word]
  }

  private static let sureParticles: Set<String> = ["은", "는", "을", "를", "의", "에서", "에는", "으로"]

  /// Whether `rest`, which stands behind a noun in one word, is nothing but particles.
  package static func isParticles(_ rest: Substring) -> Bool {
    guard let first = rest.unicodeScalars.first else { return true }
    if Hangul.isJamo(first) { return isParticles(TextForm.nfc(String(rest))[...]) }
    var isRead = false
    readParticles(of: rest, atStart: true) { if $0 == rest.startIndex { isRead = true } }
    return isRead
  }

  /// The places in a composed word behind which nothing but particles stands, the first one first; what is before them may
  /// be a noun. The end of the word is none of them.
  /// - Complexity: O(*n*) for the last *n* syllables, as many as a chain may have.
  package static func particleCuts(of word: Substring) -> [Substring.Index] {
    var cuts: [Substring.Index] = []
    readParticles(of: word, atStart: false) { cuts.append($0) }
    return cuts.count < 2 ? cuts : cuts.reversed()
  }

  /// Calls `body` with the places in a word behind which nothing but particles stands, the last one first.
  private static func readParticles(of word: Substring, atStart: Bool, _ body: (Substring.Index) -> Void) {
    var tail = ParticleTail()
    let scalars = word.unicodeScalars
    var place = scalars.endIndex
    // How many syllables stand before the last ones that can be read.
    var unread = 0
    while place > scalars.startIndex, tail.count < longestChain, unread < longestParticle {
      scalars.formIndex(before: &place)
      let syllable = scalars[place]
      guard Hangul.isSyllable(syllable) else { break }
      let number = Hangul.number(of: syllable)
      if tail.count == 0, !particleEnds[number] { break }
      unread = tail.prepend(number) <= mostParticles ? 0 : unread + 1
      if unread == 0, atStart || place > word.startIndex { body(place) }
    }
  }

  /// The last syllables of a word by their numbers, and in how few particles as many of them can be read.
  private struct ParticleTail {
    private(set) var count = 0
    /// From the last syllable on.
    private var syllables = InlineArray<20, Int16>(repeating: 0)
    private var fewest = InlineArray<21, UInt8>(repeating: 0)

    /// Takes the syllable before those.
    /// - Returns: in how few particles all can be read; more than ``mostParticles`` if in none.
    mutating func prepend(_ syllable: Int) -> Int {
      var few = mostParticles + 1
      for rest in particleTails[Int(particleHeads[syllable])] where rest.count <= count {
        let others = Int(fewest[count - rest.count])
        guard others + 1 < few else { continue }
        var isAlike = true
        for place in rest.indices where rest[place] != syllables[count - 1 - place] { isAlike = false }
        if isAlike { few = others + 1 }
      }
      syllables[count] = Int16(syllable)
      count += 1
      fewest[count] = UInt8(few)
      return few
    }
  }

  /// How many particles stand one behind another at most.
  private static let mostParticles = 4
  /// How many syllables a chain of particles has at most.
  package static let longestChain = mostParticles * longestParticle
  private static let longestParticle = 5

  /// For each syllable of Hangul which of ``particleTails`` begin with it, 0 for none.
  private static let particleHeads: [UInt8] = {
    var heads = [UInt8](repeating: 0, count: Hangul.syllableCount)
    for (number, head) in particlesByHead.keys.enumerated() { heads[Hangul.number(of: head)] = UInt8(number + 1) }
    return heads
  }()

  /// For each syllable of Hangul whether some particle ends with it.
  private static let particleEnds: [Bool] = {
    var ends = [Bool](repeating: false, count: Hangul.syllableCount)
    for case let last? in particles.map(\.unicodeScalars.last) { ends[Hangul.number(of: last)] = true }
    return ends
  }()

  /// Whether some particle ends with a syllable.
  static func endsParticle(_ syllable: Unicode.Scalar) -> Bool {
    Hangul.isSyllable(syllable) && particleEnds[Hangul.number(of: syllable)]
  }

  /// What follows the first syllable of the particles that begin with the same one, by the numbers of syllables.
  private static let particleTails: [[[Int16]]] =
    [[]]
    + particlesByHead.values.map { $0.map { $0.unicodeScalars.dropFirst().map { Int16(Hangul.number(of: $0)) } } }

  private static let particlesByHead = Dictionary(grouping: particles) { $0.unicodeScalars.first ?? " " }
}

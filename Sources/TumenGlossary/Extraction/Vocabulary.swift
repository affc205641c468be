internal import TumenModel
internal import TumenText

/// Counts the words of one language, and in what company they stand.
struct WordCensus: Sendable {
  /// What is known of a word as it is written.
  struct Tally: Sendable {
    /// Its key for comparison; made once.
    var key = ""
    var role: StopWords.Role?
    /// Occurrences within a sentence that has words in small letters, so that a capital says something.
    var plain: UInt32 = 0
    /// Occurrences at the end of a noun phrase: behind a determiner, preposition or another word, before none.
    var nominal: UInt32 = 0
    /// Occurrences behind a predicator or right before a determiner.
    var verbal: UInt32 = 0
    /// Occurrences before another word of a phrase.
    var modifying: UInt32 = 0
  }

  let language: LanguageTag
  let stopWords: StopWords
  private(set) var counts = BoundedCounts<String, Tally>(capacity: 1 << 20, empty: Tally())
  private(set) var total = 0

  init(language: LanguageTag) {
    self.language = language
    stopWords = StopWords.of(language.language)
  }

  /// Counts the words of a segment.
  mutating func add(_ words: [SegmentWords.Word]) {
    counts.dropRareIfFull()
    let stopWords = stopWords
    let places = words.map { word in
      counts.add(word.text) { text in
        let key = TextForm.key(text)
        return Tally(key: key, role: stopWords.role(of: key))
      }
    }
    total += words.count
    let isPlain = hasSmallLetters(words, places)
    for (index, place) in places.enumerated() where !(counts.entries[place].tally.role?.isBarrier ?? false) {
      let isFirst = words[index].followsBreak
      let isLast = index + 1 == words.count || words[index + 1].followsBreak
      let before = isFirst ? nil : counts.entries[places[index - 1]].tally.role
      let after = isLast ? nil : counts.entries[places[index + 1]].tally.role
      let precedesWord = !isLast && !(after?.isBarrier ?? false)
      counts.update(place) { tally in
        if isPlain, !isFirst { tally.plain += 1 }
        if before == .predicator || after == .determiner {
          tally.verbal += 1
        } else if precedesWord {
          tally.modifying += 1
        } else if !isFirst {
          tally.nominal += 1
        }
      }
    }
  }

  /// Whether a segment has words without capitals that would have one in a title, so that a capital within is a name's.
  private func hasSmallLetters(_ words: [SegmentWords.Word], _ places: [Int]) -> Bool {
    for (index, word) in words.enumerated() where !word.followsBreak {
      let role = counts.entries[places[index]].tally.role
      if role?.isBarrier ?? false { continue }
      if word.text.unicodeScalars.first?.isCapital == false { return true }
    }
    return false
  }
}

/// The words of one language that may be parts of candidates, with their inflected forms folded.
struct Vocabulary: Sendable {
  /// A word as it is written.
  struct Word: Sendable {
    /// The number of what all its inflected forms have in common.
    let stem: UInt32
    /// The number of the form: the word in any letter case, without particles.
    let form: UInt32
    /// Whether a candidate may begin with it.
    let mayBegin: Bool
    /// Whether a candidate may end with it.
    let mayEnd: Bool
    /// Whether it has a capital.
    let isCapitalized: Bool
  }

  /// How forms are printed, by their numbers.
  private(set) var texts: [String] = []
  /// What forms are compared by, by their numbers.
  private(set) var keys: [String] = []
  /// How often the words of a stem occur.
  private(set) var stemCounts: [Int] = []
  /// What the forms of a stem have in common, by its number.
  private var stemTexts: [String] = []
  /// How many words there are in all.
  let total: Int
  private var words: [String: Word] = [:]
  private var stems: [String: UInt32] = [:]
  private let language: String

  /// The words whose forms occur `least` times together; no candidate with a rarer word can occur as often.
  init(_ census: WordCensus, least: Int) {
    total = census.total
    language = census.language.language
    // In a fixed order, whatever the table's.
    let entries = census.counts.entries.filter { !($0.tally.role?.isBarrier ?? false) }.sorted { $0.key < $1.key }
    let resolved = Self.resolve(entries, language: language)

    let groups = Self.groups(entries, resolved, language: language)
    for (stem, members) in groups.sorted(by: { $0.key < $1.key }) {
      let count = members.reduce(0) { $0 + Int(entries[$1].count) }
      guard count >= least else { continue }
      let number = UInt32(stemCounts.count)
      stemCounts.append(count)
      stems[stem] = number
      stemTexts.append(stem)
      insert(members.map { (entries[$0], resolved[$0] ?? "") }, as: number)
    }
  }

  /// What the forms of a stem have in common.
  func stemText(_ stem: UInt32) -> String { stemTexts[Int(stem)] }

  /// The word, if it may be part of a candidate.
  func word(_ text: String) -> Word? { words[text] }

  /// The numbers of a term's stems; `nil` if the texts have no such words.
  func stems(of words: [SegmentWords.Word]) -> [UInt32]? {
    var numbers: [UInt32] = []
    for word in words {
      let key = TextForm.key(word.text)
      guard let number = self.words[word.text]?.stem ?? stems[WordStem.stem(of: key, language: language)] else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The key of each word without what its language attaches to it; `nil` for what is no noun or part of one.
  private static func resolve(
    _ entries: [BoundedCounts<String, WordCensus.Tally>.Entry], language: String
  ) -> [String?] {
    if language == "ko" {
      let nouns = KoreanNouns(words: Set(entries.map(\.tally.key)).sorted())
      return entries.map { entry in
        entry.tally.role == .general ? entry.tally.key : nouns.noun(of: entry.tally.key)
      }
    }
    return entries.map { entry in
      let key = entry.tally.key
      if WordStem.isNoNoun(key, language: language) { return nil }
      // A letter by itself names nothing.
      return key.unicodeScalars.count > 1 ? key : nil
    }
  }

  /// The places of the words by their stems. A word that is itself the stem of more frequent words belongs to those: *альбом*
  /// goes with *альбома*, though it ends like an instrumental.
  private static func groups(
    _ entries: [BoundedCounts<String, WordCensus.Tally>.Entry], _ resolved: [String?], language: String
  ) -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    var counts: [String: Int] = [:]
    var keyCounts: [String: Int] = [:]
    let stems = resolved.map { $0.map { WordStem.stem(of: $0, language: language) } }
    for (index, stem) in stems.enumerated() {
      guard let stem, let key = resolved[index] else { continue }
      counts[stem, default: 0] += Int(entries[index].count)
      keyCounts[key, default: 0] += Int(entries[index].count)
    }
    for (index, stem) in stems.enumerated() {
      guard let stem, let key = resolved[index] else { continue }
      let others = (counts[stem] ?? 0) - (keyCounts[key] ?? 0)
      // навой is the stem наво of навоя, however much it looks like an adjective's instrumental.
      let own = [key, key.hasSuffix("й") ? String(key.dropLast()) : key].first {
        $0 != stem && counts[$0] ?? 0 > others
      }
      groups[own ?? stem, default: []].append(index)
    }
    return groups
  }

  private mutating func insert(
    _ members: [(entry: BoundedCounts<String, WordCensus.Tally>.Entry, key: String)], as stem: UInt32
  ) {
    let evidence = Evidence(members.map(\.entry))
    // English phrases end with what they name, Russian ones begin with it; Korean words lean on each other freely.
    let isModifier = language == "en" && evidence.isModifier
    let adjectives = members.reduce(0) {
      $0 + (WordStem.isAdjective($1.key, language: language) ? Int($1.entry.count) : 0)
    }
    let isAdjective = adjectives * 2 > evidence.count
    var forms: [String: [Int]] = [:]
    for (index, member) in members.enumerated() { forms[member.key, default: []].append(index) }
    for (key, indices) in forms.sorted(by: { $0.key < $1.key }) {
      let number = UInt32(texts.count)
      texts.append(Self.text(of: indices.map { members[$0].entry }, key: key))
      keys.append(key)
      let own = Evidence(indices.map { members[$0].entry })
      for index in indices {
        let entry = members[index].entry
        let isGeneral = entry.tally.role == .general
        words[entry.key] = Word(
          stem: stem, form: number, mayBegin: !isGeneral && !own.isVerb,
          mayEnd: !isGeneral && !own.isVerb && !isModifier && !isAdjective,
          isCapitalized: entry.key.unicodeScalars.first?.isCapital == true)
      }
    }
  }

  /// How a form is printed: with the capitals that it has within sentences; where it never stands in one, in small letters
  /// unless it is written in capitals within the word.
  private static func text(
    of writings: [BoundedCounts<String, WordCensus.Tally>.Entry], key: String
  ) -> String {
    func stripped(_ text: String) -> String {
      // What the key has lost at its end, the print loses too: particles.
      let surplus = text.count - key.count
      return surplus > 0 && TextForm.key(text).hasPrefix(key) ? String(text.dropLast(surplus)) : text
    }
    let plain = writings.filter { $0.tally.plain > 0 }
    let total = plain.reduce(0) { $0 + $1.tally.plain }
    // UUID stays so, even where many write uuid.
    if let acronym = plain.filter({ $0.key.unicodeScalars.count { $0.isCapital } > 1 })
      .max(by: { ($0.tally.plain, $1.key) < ($1.tally.plain, $0.key) }), acronym.tally.plain * 4 >= total
    {
      return stripped(acronym.key)
    }
    // Somebody's titles within sentences do not make a name of a common word.
    if let small = plain.filter({ $0.key.unicodeScalars.first?.isCapital == false })
      .max(by: { ($0.tally.plain, $1.key) < ($1.tally.plain, $0.key) }), small.tally.plain * 5 >= total
    {
      return stripped(small.key)
    }
    if let best = plain.max(by: { ($0.tally.plain, $1.key) < ($1.tally.plain, $0.key) }) { return stripped(best.key) }
    guard let common = writings.max(by: { ($0.count, $1.key) < ($1.count, $0.key) }) else { return key }
    let hasCapitals = common.key.unicodeScalars.dropFirst().contains { $0.isCapital }
    return stripped(hasCapitals ? common.key : TextForm.lowercased(common.key))
  }

  /// What the company of words says of them.
  private struct Evidence {
    var count = 0
    private var nominal = 0
    private var verbal = 0
    private var modifying = 0

    init(_ entries: [BoundedCounts<String, WordCensus.Tally>.Entry]) {
      for entry in entries {
        count += Int(entry.count)
        nominal += Int(entry.tally.nominal)
        verbal += Int(entry.tally.verbal)
        modifying += Int(entry.tally.modifying)
      }
    }

    /// More often behind *to*, *can*, *is* or before *the* than at the end of a noun phrase.
    var isVerb: Bool { verbal > nominal && verbal * 6 > count }

    /// Hardly ever at the end of a phrase.
    var isModifier: Bool { modifying > 12 * max(nominal, 1) && modifying * 10 > count * 8 }
  }
}

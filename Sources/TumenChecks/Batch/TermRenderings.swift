internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// How the terms of a batch are rendered that no glossary has: which nouns stand in the targets of the units that have a
/// phrase, and whether these units fall into two kinds, each with a noun of its own.
///
/// Two nouns A and B are two renderings of a phrase if nearly all units that have the phrase have one of them, none has both,
/// neither is common where the phrase is not (the measure of Dice for A; for B how many of its units have the phrase), and
/// the sources of either kind of units have no other word in common that could be what the noun says instead. So a key that
/// is a клавиша in some units and a ключ in others is told, and words that come with others are not.
///
/// Of a phrase the last 64 units count, as bits, and of its nouns the most frequent sixteen.
struct TermRenderings {
  /// Two renderings: where the one at hand stands, and the other one with its place.
  struct Conflict {
    let phrase: Range<Int>
    let noun: Range<Int>
    let key: UInt64
    let own: UInt64
    let other: UInt64
    let written: String
    let file: UInt32
    let line: UInt32
  }

  /// How many phrases are remembered.
  private static var most: Int { 50_000 }
  /// The fewest units of a phrase that say anything, and of either rendering.
  private static var leastUnits: Int { 5 }
  private static var leastOfMain: Int { 3 }
  private static var leastOfOther: Int { 2 }

  private var slots = HashSlots()
  private var terms: [Term] = []
  /// Whether a phrase was seen before, a bit each by its hash: most come once.
  private var seen = [UInt64](repeating: 0, count: 1 << 16)
  /// How many units have a noun, by its hash; two that share a place are taken for more frequent than they are.
  private var counts = [UInt32](repeating: 0, count: 1 << 18)

  /// Takes a translation; what one of its terms is called otherwise, if it is.
  mutating func conflict(of words: TermWords, in translation: Translation, file: UInt32, line: UInt32) -> Conflict? {
    for noun in words.nouns { counts[Self.slot(noun.key)] &+= 1 }
    var found: Conflict?
    for phrase in words.phrases {
      guard let place = place(of: phrase.key) else { continue }
      let common = Self.others(words.words, than: phrase)
      terms[place].take(words.nouns, common, in: translation, file: file, line: line)
      if found == nil { found = terms[place].conflict(of: words.nouns, counts, for: phrase) }
    }
    return found
  }

  /// The place of a phrase that was seen before.
  private mutating func place(of key: UInt64) -> Int? {
    let bit = Int(truncatingIfNeeded: key >> 20) & (seen.count << 6 - 1)
    guard seen[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else {
      seen[bit >> 6] |= 1 << UInt64(bit & 63)
      return nil
    }
    if let known = slots.place(of: key, where: { terms[$0].key == key }) { return known }
    guard terms.count < Self.most else { return nil }
    slots.insert(terms.count, for: key)
    terms.append(Term(key: key))
    return terms.count - 1
  }

  /// The words of a source that are not in the phrase, a small hash each.
  private static func others(_ words: [TermWords.Item], than phrase: TermWords.Item) -> SIMD16<UInt16> {
    var others = SIMD16<UInt16>()
    for (place, word) in words.prefix(16).enumerated() where word.end <= phrase.begin || word.begin >= phrase.end {
      others[place] = UInt16(truncatingIfNeeded: word.key) | 1
    }
    return others
  }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key) & (1 << 18 - 1) }

  /// A phrase and the nouns of the units that have it.
  private struct Term {
    let key: UInt64
    /// How many units had it.
    private var count: UInt32 = 0
    private var nouns: [Noun] = []

    init(key: UInt64) { self.key = key }

    private static var mostNouns: Int { 16 }

    /// A noun in the targets of a phrase.
    private struct Noun {
      let key: UInt64
      /// Which of the last units have it, the last one as the lowest bit.
      var units: UInt64 = 1
      var total: UInt32 = 1
      /// What the sources of its units have in common but the phrase.
      var common: SIMD16<UInt16>
      /// A target that has it, and where.
      let text: String
      let range: Range<Int32>
      let file: UInt32
      let line: UInt32

      var frequency: Int { units.nonzeroBitCount }
      var isAlone: Bool { common == SIMD16() }
      var written: String { text.part(Int(range.lowerBound)..<Int(range.upperBound)) }

      /// Whether it has fewer units, or as many and the last of them longer ago.
      func isRarer(than other: Noun) -> Bool {
        (frequency, other.units.trailingZeroBitCount) < (other.frequency, units.trailingZeroBitCount)
      }
    }

    mutating func take(
      _ items: [TermWords.Item], _ words: SIMD16<UInt16>, in translation: Translation, file: UInt32, line: UInt32
    ) {
      count &+= 1
      for place in nouns.indices { nouns[place].units <<= 1 }
      for item in items {
        if let place = nouns.firstIndex(where: { $0.key == item.key }) {
          nouns[place].units |= 1
          nouns[place].total &+= 1
          var shared = nouns[place].common
          for word in shared.indices where shared[word] != 0 && !any(words .== shared[word]) { shared[word] = 0 }
          nouns[place].common = shared
          continue
        }
        let noun = Noun(
          key: item.key, common: words, text: translation.target.text,
          range: Int32(item.begin)..<Int32(item.end), file: file, line: line)
        if nouns.count < Self.mostNouns {
          nouns.append(noun)
        } else if let rarest = nouns.indices.min(by: { nouns[$0].isRarer(than: nouns[$1]) }) {
          nouns[rarest] = noun
        }
      }
    }

    func conflict(of items: [TermWords.Item], _ counts: [UInt32], for phrase: TermWords.Item) -> Conflict? {
      guard count >= leastUnits else { return nil }
      let units = Int(min(count, 64))
      for own in nouns where own.units & 1 == 1 {
        let frequency = own.frequency
        // Mostly where the phrase is, and nothing else of the source explains it.
        guard frequency >= leastOfOther, own.isAlone, 10 * own.total >= 7 * counts[slot(own.key)],
          let item = items.first(where: { $0.key == own.key })
        else { continue }
        for main in nouns where main.units & own.units == 0 {
          let most = main.frequency
          guard most >= max(leastOfMain, frequency), main.isAlone, 20 * (most + frequency) >= 17 * units,
            20 * UInt64(main.total) >= 7 * (UInt64(count - own.total) + UInt64(counts[slot(main.key)])),
            case let written = main.written,
            !Self.areRelated(own.written, written)
          else { continue }
          return Conflict(
            phrase: phrase.range, noun: item.range, key: key, own: own.key, other: main.key, written: written,
            file: main.file, line: main.line)
        }
      }
      return nil
    }

    /// Whether two words may be forms of one, or made of one another: сохранение, сохранить.
    private static func areRelated(_ first: String, _ second: String) -> Bool {
      let (first, second) = (TextForm.key(first), TextForm.key(second))
      if first.unicodeScalars.first.map(Hangul.isSyllable) == true { return first.contains { second.contains($0) } }
      return first.prefix(3) == second.prefix(3) || first.contains(second.dropLast())
        || second.contains(first.dropLast())
    }
  }
}

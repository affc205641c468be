internal import Synchronization

/// The ways in which a Korean name in Latin or Cyrillic letters may be spelled in Hangul.
///
/// No romanisation in use tells all letters of Hangul apart, so there is no one answer: each syllable is read in every
/// way that some scheme or custom writes it, and the readings are ranked by how far the spelling is from the schemes'
/// and by how common the syllable is in names.
struct HangulCandidates: Sendable {
  struct Candidate: Hashable, Sendable {
    /// A surname, if the name is a person's; else empty.
    var surname: String
    var rest: String
    /// The less, the likelier.
    var cost: Double

    var text: String { surname + rest }
  }

  /// How many readings are kept while a word is read.
  private static let width = 32
  /// A word longer than this is no Korean name.
  private static let longest = 40

  private struct Spelling: Sendable {
    let syllable: Character
    let cost: Double
  }

  private let spellings: [String: [Spelling]]
  private let longestSpelling: Int
  private let script: Script

  private static let made = Mutex<[Script: HangulCandidates]>([:])

  /// The reader for a script, made when it is first asked for.
  static func reader(of script: Script) -> HangulCandidates {
    if let known = made.withLock({ $0[script] }) { return known }
    let reader = HangulCandidates(script)
    made.withLock { $0[script] = reader }
    return reader
  }

  private init(_ script: Script) {
    self.script = script
    var spellings: [String: [Spelling]] = [:]
    for (syllable, rarity) in Self.inventory {
      for (text, cost) in Self.spellings(of: syllable, in: script) {
        spellings[text, default: []].append(Spelling(syllable: syllable, cost: cost + rarity))
      }
    }
    longestSpelling = spellings.keys.map(\.count).max() ?? 0
    self.spellings = spellings
  }

  /// The likeliest readings, the best first; none if the letters are no Korean name's.
  /// - Parameter isNorth: whether ㄹ and ㄴ stay at the head of a surname.
  func candidates(of name: String, isPerson: Bool, isNorth: Bool, limit: Int = 10) -> [Candidate] {
    let words = TextForm.key(TextForm.nfc(name)).replacing("-", with: " ").replacing(",", with: " ")
      .split(separator: " ").map(String.init)
    guard !words.isEmpty, words.allSatisfy({ $0.count <= Self.longest }) else { return [] }
    var found: [Candidate] = []
    if isPerson, words.count > 1 {
      found += persons(surname: words[0], given: Array(words.dropFirst()), isNorth)
      // Tae-song Pak.
      found += persons(surname: words[words.count - 1], given: Array(words.dropLast()), isNorth).map { candidate in
        Candidate(surname: candidate.surname, rest: candidate.rest, cost: candidate.cost + 1.5)
      }
    } else {
      found = read(words).map { Candidate(surname: "", rest: $0.text, cost: $0.cost) }
    }
    var best: [String: Candidate] = [:]
    for candidate in found where candidate.cost < best[candidate.text]?.cost ?? .infinity {
      best[candidate.text] = candidate
    }
    return Array(best.values.sorted { ($0.cost, $0.text) < ($1.cost, $1.text) }.prefix(limit))
  }

  private func persons(surname: String, given: [String], _ isNorth: Bool) -> [Candidate] {
    var surnames = KoreanSurnames.hangul(for: surname, in: script)
    if surnames.isEmpty { surnames = read([surname]).map(\.text).filter { KoreanSurnames.rank(of: $0) != nil } }
    guard !surnames.isEmpty else { return [] }
    let rest = read(given).filter { $0.text.count <= 3 }
    return surnames.enumerated().flatMap { place, surname in
      let head = surname.first.map(String.init) ?? ""
      let isNorthern = "리림류로라량렴".contains(head)
      let isSouthern = "이임유노나양염".contains(head)
      let own =
        Double(place) * 0.3 + Double(KoreanSurnames.rank(of: surname) ?? 0) / 30
        + (isNorthern && !isNorth ? 3 : isSouthern && isNorth ? 3 : 0)
      return rest.map { Candidate(surname: surname, rest: $0.text, cost: $0.cost + own) }
    }
  }

  /// The readings of words in a row, each a whole number of syllables.
  private func read(_ words: [String]) -> [(text: String, cost: Double)] {
    var results: [(text: String, cost: Double)] = [("", 0)]
    for word in words {
      let letters = Array(word)
      var states = Array(repeating: [(text: String, cost: Double)](), count: letters.count + 1)
      states[0] = results
      for start in letters.indices where !states[start].isEmpty {
        for end in (start + 1)...min(letters.count, start + longestSpelling) where start < letters.count {
          for spelling in spellings[String(letters[start..<end])] ?? [] {
            for state in states[start] {
              states[end].append((state.text + String(spelling.syllable), state.cost + spelling.cost))
            }
          }
          if states[end].count > 8 * Self.width { states[end] = Self.pruned(states[end]) }
        }
      }
      results = Self.pruned(states[letters.count])
      if results.isEmpty { return [] }
    }
    return results
  }

  private static func pruned(_ states: [(text: String, cost: Double)]) -> [(text: String, cost: Double)] {
    Array(states.sorted { ($0.cost, $0.text) < ($1.cost, $1.text) }.prefix(width))
  }

  // MARK: Spellings

  private static let latinInitials: [[(String, Double)]] = [
    [("k", 0), ("g", 0)], [("kk", 0)], [("n", 0)], [("t", 0), ("d", 0)], [("tt", 0)], [("r", 0), ("l", 0.5)],
    [("m", 0)],
    [("p", 0), ("b", 0)], [("pp", 0)], [("s", 0), ("sh", 0.3)], [("ss", 0)], [("", 0)], [("j", 0), ("ch", 0.7)],
    [("jj", 0), ("tch", 0)], [("ch'", 0), ("ch", 0.4)], [("kh", 0), ("k'", 0), ("k", 2)],
    [("th", 0), ("t'", 0), ("t", 1.2)],
    [("ph", 0), ("p'", 0), ("p", 1.2)], [("h", 0)],
  ]
  private static let latinVowels: [[(String, Double)]] = [
    [("a", 0), ("ah", 0.5)], [("ae", 0), ("ai", 0.7)], [("ya", 0)], [("yae", 0)],
    [("eo", 0), ("ŏ", 0), ("o", 0.6), ("u", 1.8), ("uh", 1)],
    [("e", 0)], [("yeo", 0), ("yŏ", 0), ("yo", 0.6), ("you", 1.2), ("yu", 1.8)], [("ye", 0)],
    [("o", 0.4), ("oh", 0.6)],
    [("wa", 0)], [("wae", 0)], [("oe", 0), ("oi", 0), ("we", 0.7)], [("yo", 0.6)],
    [("u", 0.3), ("oo", 0), ("woo", 0.5)],
    [("wo", 0), ("weo", 0), ("wŏ", 0)], [("we", 0)], [("wi", 0)], [("yu", 0), ("yoo", 0), ("you", 1)],
    [("eu", 0), ("ŭ", 0), ("u", 0.6), ("oo", 2)],
    [("ui", 0), ("ŭi", 0), ("eui", 0.5), ("i", 1.5), ("ee", 0.8), ("hee", 3)],
    [("i", 0), ("ee", 0.2)],
  ]
  private static let latinFinals: [Int: [(String, Double)]] = [
    0: [("", 0)], 1: [("k", 0), ("g", 0.6), ("ck", 0.3)], 4: [("n", 0)], 7: [("t", 0)], 8: [("l", 0), ("r", 0.8)],
    16: [("m", 0)],
    17: [("p", 0), ("b", 0.6)], 19: [("t", 0), ("s", 1)], 21: [("ng", 0)], 22: [("t", 0)], 23: [("t", 0)],
  ]
  /// The spellings that persons of the ROK choose for the syllables of their names against the letters of every scheme.
  private static let customaryLatin: [Character: [String]] = [
    "덕": ["duck", "duk"], "석": ["suk"], "철": ["chul"], "준": ["joon"], "성": ["sung"], "영": ["young"], "정": ["jung"],
    "현": ["hyun"], "연": ["youn"], "섭": ["sup", "sub"], "훈": ["hoon"], "국": ["kook"], "숙": ["sook"], "우": ["woo"],
    "범": ["bum"], "병": ["byung"], "경": ["kyung"], "명": ["myung"], "선": ["sun"], "근": ["keun"], "희": ["hee"],
    "주": ["joo"], "윤": ["yoon"], "용": ["yong"], "혁": ["hyuk"], "걸": ["gul"], "택": ["taek", "teck"], "식": ["shick"],
    "백": ["back"], "옥": ["ock"], "직": ["jick"],
  ]
  private static let cyrillicInitials: [[(String, Double)]] = [
    [("к", 0), ("г", 0)], [("кк", 0)], [("н", 0)], [("т", 0), ("д", 0)], [("тт", 0)], [("р", 0), ("л", 0.3)],
    [("м", 0)],
    [("п", 0), ("б", 0)], [("пп", 0)], [("с", 0), ("ш", 1)], [("сс", 0)], [("", 0)], [("ч", 0), ("чж", 0), ("дж", 0)],
    [("чч", 0)], [("чх", 0), ("ч", 2.5)], [("кх", 0), ("к", 2.5)], [("тх", 0), ("т", 2.5)], [("пх", 0), ("п", 2.5)],
    [("х", 0)],
  ]
  // TextForm.key has made ё of the name an е.
  private static let cyrillicVowels: [[(String, Double)]] = [
    [("а", 0)], [("э", 0)], [("я", 0)], [("йя", 0)], [("о", 0), ("е", 1.4), ("у", 2)], [("е", 0.2), ("э", 0.4)],
    [("ё", 0), ("е", 0), ("йо", 0)],
    [("е", 0.4), ("йе", 0)], [("о", 0.3)], [("ва", 0)], [("вэ", 0)], [("ве", 0), ("вэ", 0.5), ("ое", 0.3)],
    [("ё", 0.3), ("е", 0.4), ("йо", 0.4)],
    [("у", 0)], [("во", 0)], [("ве", 0.4)], [("ви", 0)], [("ю", 0)], [("ы", 0)], [("ый", 0), ("и", 0.6), ("ы", 1)],
    [("и", 0)],
  ]
  private static let cyrillicFinals: [Int: [(String, Double)]] = [
    0: [("", 0)], 1: [("к", 0), ("г", 0.6)], 4: [("н", 0.1), ("нь", 0)], 7: [("т", 0)],
    8: [("ль", 0), ("л", 0.3), ("р", 0.8)],
    16: [("м", 0)], 17: [("п", 0), ("б", 0.6)], 19: [("т", 0)], 21: [("н", 0), ("нъ", 0)], 22: [("т", 0)],
    23: [("т", 0)],
  ]

  /// The ways in which a syllable is written in a script that cost no more than `most`, the best first.
  static func spellings(of character: Character, in script: Script, most: Double) -> [(text: String, cost: Double)] {
    spellings(of: character, in: script).filter { $0.1 <= most }.sorted { $0.1 < $1.1 }.map { ($0.0, $0.1) }
  }

  /// What a spelling may cost to be one that a reader may meet.
  static let dearest = 1.8

  /// The conventional spellings of a surname, and those of its syllable.
  static func spellings(ofSurname surname: String, in script: Script) -> [String] {
    var spellings = KoreanSurnames.spellings(of: surname, in: script)
    guard surname.count == 1, let syllable = surname.first else { return spellings }
    for other in Self.spellings(of: syllable, in: script, most: 0.7) where !spellings.contains(other.text) {
      spellings.append(other.text)
    }
    return spellings
  }

  /// Whether `key`, a loose key, is made of spellings of these syllables, the surname at either end.
  static func spells(_ key: String, surname: String, rest: String, _ script: Script) -> Bool {
    let letters = Array(key.unicodeScalars)
    let families = surname.isEmpty ? [] : spellings(ofSurname: surname, in: script).map(scalars)
    let given = rest.filter { $0 != " " }.map { syllable in
      spellings(of: syllable, in: script, most: dearest).map { scalars($0.text) }
    }
    guard !given.contains(where: \.isEmpty), letters.count <= 8 * (given.count + 1) else { return false }
    let orders = surname.isEmpty ? [given] : [[families] + given, given + [families]]
    return orders.contains { order in
      var ends: Set<Int> = [0]
      for spellings in order {
        var next: Set<Int> = []
        for end in ends {
          for spelling in spellings where letters[end...].starts(with: spelling) { next.insert(end + spelling.count) }
        }
        ends = next
        if ends.isEmpty { break }
      }
      return ends.contains(letters.count)
    }
  }

  /// What the cheapest spelling of syllables as `key`, a loose key, costs; infinite if none is it.
  static func cost(of key: String, spelling syllables: String, _ script: Script) -> Double {
    let letters = Array(key.unicodeScalars)
    var ends: [Int: Double] = [0: 0]
    for syllable in syllables where syllable != " " {
      var next: [Int: Double] = [:]
      for spelling in spellings(of: syllable, in: script, most: dearest) {
        let written = scalars(spelling.text)
        for (end, cost) in ends where letters[end...].starts(with: written) {
          let place = end + written.count
          next[place] = min(next[place] ?? .infinity, cost + spelling.cost)
        }
      }
      ends = next
    }
    return ends[letters.count] ?? .infinity
  }

  /// The letters of a spelling as they stand in a loose key.
  private static func scalars(_ spelling: String) -> [Unicode.Scalar] {
    Array(TextForm.looseKey(spelling).unicodeScalars)
  }

  private static func spellings(of character: Character, in script: Script) -> [(String, Double)] {
    guard let scalar = character.unicodeScalars.first, let syllable = Hangul.Syllable(scalar) else { return [] }
    let isCyrillic = script == .cyrillic
    let initials = (isCyrillic ? cyrillicInitials : latinInitials)[syllable.initial]
    let vowels = (isCyrillic ? cyrillicVowels : latinVowels)[syllable.vowel]
    let finals = (isCyrillic ? cyrillicFinals : latinFinals)[syllable.final] ?? []
    var result: [(String, Double)] = []
    for (initial, a) in initials {
      for (vowel, b) in vowels {
        // sh stands before i and y; woo at the head of a syllable.
        if initial == "sh", !"iyeu".contains(vowel.first ?? " ") { continue }
        if vowel == "woo", !initial.isEmpty { continue }
        for (final, c) in finals { result.append((initial + vowel + final, a + b + c)) }
      }
    }
    if !isCyrillic, let own = customaryLatin[character] {
      result = result.filter { !own.contains($0.0) } + own.map { ($0, 0) }
    }
    return result
  }

  /// Whether a syllable stands in the names of persons.
  static func isOfNames(_ syllable: Character) -> Bool { personal.contains(syllable) }

  /// Those of the tiers that names of persons have.
  private static let personal = Set(inventory.filter { $0.1 < 2.2 }.map(\.0))

  /// The syllables of names and what each adds to the cost: those of given names in the order of how common they are,
  /// then others that names of places have.
  private static let inventory: [(Character, Double)] = {
    let tiers = [
      "민서준현지영수정성경은혜선진미희재태동상석호철용훈기광명춘옥순자숙인원창학일남국",
      "봉천근덕길룡록범식환섭균병종승우연윤주하유아나라리련령화란심복만금권형홍찬한해혁웅욱빈건강규관구교",
      "대도두득달래렬림로류률마모목문무배백보부분산삼생설세소손송신실안애양언여열염엽예오완왕왜요운월위율의이익임입잔장전절점제조존좌중즉증직질집차채천첨청초총최추출충치칠침쾌탁탄탑토통퇴특파판팔패편평포표풍피필학함합항허헌험협혜혼확활황회횡후흑흔흥",
      "가각간갈감갑개객거검격견결겸계고곡곤골공곽굴궁귀극급긍김끝낙난날내냉너년노농뇌누눈능니다단담답당독돈둔등락량력례뢰료루륙륜륭르릉린립막망매맹면멸몽묘물밀바박반발방벌벽변별비빙사삭살색서섬속솔쇄쇠술숭습시쌍씨악암압앙액야약어억엄업에역옹와외울원육을음읍응잉작잠저적족졸죄주죽지짐징착참책처척체촉촌춘취측층칭카코쿠크타택터텔투트티파펑폐폭품하할행향현홀회효훤휘휴흠흡",
    ]
    var inventory: [(Character, Double)] = []
    var seen: Set<Character> = []
    for (tier, syllables) in tiers.enumerated() {
      for (place, syllable) in syllables.enumerated() where seen.insert(syllable).inserted {
        let rarity = [0, 0.6, 1.4, 2.2][tier] + min(Double(place) / 200, 0.79)
        inventory.append((syllable, rarity))
      }
    }
    return inventory
  }()
}

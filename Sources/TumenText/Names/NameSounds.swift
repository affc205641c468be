internal import TumenModel

/// A sound of a name as far as the scripts of English, Russian and Korean can tell sounds apart.
///
/// The plain, aspirated and tense consonants of Korean, the voiced and voiceless ones of Russian, and the letters that
/// schemes of romanisation write for them are different sounds of one class: the distance within a class is small.
package enum Sound: UInt8, Sendable, CaseIterable {
  case g, k, kh, kk
  case d, t, th, tt
  case b, p, ph, pp, v, f
  case j, ch, chh, jj, zh, z, ts
  case s, ss, sh, shch
  case n, ng, m
  case l, r
  case h
  case y, w
  case a, ae, e, eo, o, u, eu, i

  /// Sounds of one class are written for each other by some scheme.
  package enum Class: UInt8, Sendable {
    case k = 1, t, p, c, s, n, m, l, h, glide, a, e, o, i
  }

  package var soundClass: Class {
    switch self {
    case .g, .k, .kh, .kk: .k
    case .d, .t, .th, .tt: .t
    case .b, .p, .ph, .pp, .v, .f: .p
    case .j, .ch, .chh, .jj, .zh, .z, .ts: .c
    case .s, .ss, .sh, .shch: .s
    case .n, .ng: .n
    case .m: .m
    case .l, .r: .l
    case .h: .h
    case .y, .w: .glide
    case .a: .a
    case .ae, .e: .e
    case .eo, .o, .u, .eu: .o
    case .i: .i
    }
  }

  package var isVowel: Bool {
    switch soundClass {
    case .a, .e, .o, .i: true
    default: false
    }
  }
}

/// A name as sequences of sounds, in each way in which its letters may be read.
package struct NameSounds: Hashable, Sendable {
  /// One way of reading a name.
  package struct Reading: Hashable, Sendable {
    /// The sounds of all words in a row; names differ too much in how they are spaced.
    package var sounds: [Sound]
    /// What a match by this reading is worth less, in points of 100: words were moved or left out.
    package var penalty = 0
  }

  /// The script that the letters are in.
  package let script: Script
  /// The reading of the name as it stands comes first.
  package let readings: [Reading]
  /// The first sounds of words that are initials: М. of М. Мишустин.
  package let initials: [Sound]

  /// What is taken off for a name whose words stand in another order, and for one that is a surname alone.
  private static let movedPenalty = 2
  private static let surnamePenalty = 12

  /// - Parameter isQuery: whether words may be moved too; a name in a list is read in the order that it has.
  package init(_ name: String, isQuery: Bool) {
    let text = TextForm.nfc(name)
    script = Self.script(of: text)
    let isInverted = text.contains(",")
    var words = text.split { !$0.isLetter && !"'’ʼʹ`\u{02BA}".contains($0) && $0 != "." }.map(String.init)
    words = words.flatMap { word in
      word.split(separator: ".", omittingEmptySubsequences: true).map { String($0) + (word.contains(".") ? "." : "") }
    }
    let letters = words.filter { $0.count > 2 || !$0.hasSuffix(".") }
    let script = script
    initials =
      letters.count == words.count
      ? []
      : words.filter { $0.count <= 2 && $0.hasSuffix(".") }.compactMap {
        Self.sounds(of: String($0.dropLast()), script)[0].first
      }
    let whole = letters.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }

    var readings: [Reading] = []
    func add(_ words: [String], penalty: Int) {
      guard !words.isEmpty else { return }
      let parts = words.map { Self.sounds(of: $0, script) }
      let ways = parts.map(\.count).max() ?? 1
      for way in 0..<ways {
        let sounds = Self.collapsed(parts.flatMap { $0[min(way, $0.count - 1)] })
        if !sounds.isEmpty, !readings.contains(where: { $0.sounds == sounds }) {
          readings.append(Reading(sounds: sounds, penalty: penalty))
        }
      }
    }
    add(whole, penalty: 0)
    if script == .hangul {
      for reading in HangulSounds.otherReadings(of: whole.joined()) {
        let sounds = Self.collapsed(reading)
        if !readings.contains(where: { $0.sounds == sounds }) { readings.append(Reading(sounds: sounds)) }
      }
    }
    let core = whole.filter { !Self.isPatronymic($0) }
    if core.count < whole.count, core.count > 1 { add(core, penalty: Self.movedPenalty) }
    if let spelled = KoreanSurnames.respelled(whole, in: script) { add(spelled, penalty: 0) }
    if isQuery, core.count > 1 {
      let last = Array(core.suffix(1) + core.dropLast())
      add(last, penalty: isInverted ? 0 : Self.movedPenalty)
      if let spelled = KoreanSurnames.respelled(last, in: script) { add(spelled, penalty: Self.movedPenalty) }
      let first = Array(core.dropFirst() + core.prefix(1))
      add(first, penalty: isInverted ? 0 : Self.movedPenalty)
    }
    if !isQuery, core.count == 2, script != .hangul, !(script == .cyrillic && CyrillicKorean.isName(whole)) {
      add([core[1]], penalty: Self.surnamePenalty)
    }
    self.readings = readings
  }

  // MARK: As bytes

  private static let scripts: [Script] = [.latin, .cyrillic, .hangul]

  /// The sounds as bytes, for an index of names.
  package var bytes: [UInt8] {
    func counted(_ sounds: [Sound]) -> [UInt8] {
      [UInt8(clamping: sounds.count)] + sounds.prefix(Int(UInt8.max)).map(\.rawValue)
    }
    return [UInt8(Self.scripts.firstIndex(of: script) ?? 0), UInt8(clamping: readings.count)]
      + readings.prefix(Int(UInt8.max)).flatMap { [UInt8(clamping: $0.penalty)] + counted($0.sounds) }
      + counted(initials)
  }

  /// The sounds of bytes that ``bytes`` gave; a name of more than 255 sounds is cut.
  package init(bytes: some Collection<UInt8>) {
    var rest = bytes.makeIterator()
    func number() -> Int { Int(rest.next() ?? 0) }
    func sounds() -> [Sound] { (0..<number()).compactMap { _ in Sound(rawValue: UInt8(number())) } }
    script = Self.scripts[min(number(), Self.scripts.count - 1)]
    readings = (0..<number()).map { _ in
      let penalty = number()
      return Reading(sounds: sounds(), penalty: penalty)
    }
    initials = sounds()
  }

  /// The script that most letters of a text are in; Latin for one without letters.
  package static func script(of text: String) -> Script {
    var counts = (latin: 0, cyrillic: 0, hangul: 0)
    for scalar in text.unicodeScalars {
      switch Script(of: scalar) {
      case .latin: counts.latin += 1
      case .cyrillic: counts.cyrillic += 1
      case .hangul: counts.hangul += 1
      default: break
      }
    }
    if counts.hangul > max(counts.latin, counts.cyrillic) { return .hangul }
    return counts.cyrillic > counts.latin ? .cyrillic : .latin
  }

  private static func isPatronymic(_ word: String) -> Bool {
    let lower = word.lowercased()
    return ["ович", "евич", "овна", "евна", "ична", "ovich", "evich", "ovna", "evna", "비치", "브나"].contains {
      lower.hasSuffix($0) && lower.count > $0.count + 1
    }
  }

  /// The ways of reading one word, at least one.
  private static func sounds(of word: String, _ script: Script) -> [[Sound]] {
    switch script {
    case .hangul: [HangulSounds.plain(word)]
    case .cyrillic: CyrillicSounds.readings(of: word)
    default: LatinSounds.readings(of: word)
    }
  }

  /// Two consonants of one class in a row are one: писали Анна, 신라 silla.
  private static func collapsed(_ sounds: [Sound]) -> [Sound] {
    var result: [Sound] = []
    for sound in sounds {
      if let last = result.last, !sound.isVowel, sound.soundClass == last.soundClass, sound.soundClass != .glide {
        continue
      }
      result.append(sound)
    }
    return result
  }
}

/// The sounds of Hangul.
enum HangulSounds {
  private static let initials: [Sound?] = [
    .g, .kk, .n, .d, .tt, .r, .m, .b, .pp, .s, .ss, nil, .j, .jj, .chh, .kh, .th, .ph, .h,
  ]
  private static let vowels: [[Sound]] = [
    [.a], [.ae], [.y, .a], [.y, .ae], [.eo], [.e], [.y, .eo], [.y, .e], [.o], [.w, .a], [.w, .ae], [.w, .e], [.y, .o],
    [.u],
    [.w, .eo], [.w, .e], [.w, .i], [.y, .u], [.eu], [.eu, .i], [.i],
  ]
  private static let finals: [Sound?] = [
    nil, .k, .k, .k, .n, .n, .n, .t, .l, .k, .m, .l, .l, .l, .p, .l, .m, .p, .p, .t, .t, .ng, .t, .t, .k, .t, .p, .t,
  ]
  /// The sound of a final consonant before a silent ㅇ.
  private static let linked: [Int: Sound] = [19: .s, 20: .ss, 22: .j, 23: .chh, 25: .th, 26: .ph, 24: .kh]

  static func plain(_ word: String, withoutOpenEu: Bool = false) -> [Sound] {
    let scalars = Array(word.unicodeScalars)
    var sounds: [Sound] = []
    for (place, scalar) in scalars.enumerated() {
      guard let syllable = Hangul.Syllable(scalar) else { continue }
      if let initial = initials[syllable.initial] { sounds.append(initial) }
      if !withoutOpenEu || syllable.final != 0 || vowels[syllable.vowel] != [.eu] { sounds += vowels[syllable.vowel] }
      let isLinked = scalars[safe: place + 1].flatMap { Hangul.Syllable($0) }?.initial == 11
      if let final = isLinked ? linked[syllable.final] ?? finals[syllable.final] : finals[syllable.final] {
        sounds.append(final)
      }
    }
    return sounds
  }

  /// With the sound changes between syllables, and without the ㅡ that foreign names have for no vowel.
  static func otherReadings(of word: String) -> [[Sound]] {
    let plain = Self.plain(word)
    var readings: [[Sound]] = []
    let changed = assimilated(plain)
    if changed != plain { readings.append(changed) }
    // Only an open syllable stands for no vowel: 스 and 르, not 은.
    let bare = Self.plain(word, withoutOpenEu: true)
    if bare.count < plain.count { readings.append(bare) }
    // The initial-sound law: 리 이, 로 노, 녀 여.
    if let first = plain.first, let second = plain[safe: 1] {
      let isPalatal = second == .y || second == .i
      if first == .r { readings.append(isPalatal ? Array(plain.dropFirst()) : [.n] + plain.dropFirst()) }
      if first == .n, isPalatal { readings.append(Array(plain.dropFirst())) }
    }
    return readings
  }

  /// Nasals and liquids: 독립 dongnip, 신라 silla.
  private static func assimilated(_ sounds: [Sound]) -> [Sound] {
    var result = sounds
    for place in result.indices.dropLast() where !result[place].isVowel {
      let next = result[place + 1]
      let isNasal = next == .n || next == .m || next == .r
      switch result[place] {
      case .k where isNasal: result[place] = .ng
      case .t where isNasal: result[place] = .n
      case .p where isNasal: result[place] = .m
      default: break
      }
      if next == .r {
        switch result[place] {
        case .m, .ng: result[place + 1] = .n
        case .n: result[place] = .l
        default: break
        }
      } else if next == .n, result[place] == .l {
        result[place + 1] = .l
      }
    }
    return result
  }
}

/// The sounds of Cyrillic, of Russian names and of Korean ones alike.
enum CyrillicSounds {
  private static let groups: [(String, [Sound])] = [
    ("нъ", [.ng]), ("кх", [.kh]), ("тх", [.th]), ("пх", [.ph]), ("чх", [.chh]), ("чж", [.j]), ("дж", [.j]),
    ("дз", [.z]),
    ("йя", [.y, .ae]), ("йо", [.y, .o]), ("йе", [.y, .e]), ("ий", [.i]), ("ый", [.eu, .i]), ("ье", [.y, .e]),
    ("ья", [.y, .a]),
    ("ьё", [.y, .o]), ("ью", [.y, .u]), ("ъе", [.y, .e]), ("ъя", [.y, .a]),
    ("а", [.a]), ("б", [.b]), ("в", [.v]), ("г", [.g]), ("д", [.d]), ("е", [.e]), ("ё", [.y, .o]), ("ж", [.zh]),
    ("з", [.z]),
    ("и", [.i]), ("й", [.i]), ("к", [.k]), ("л", [.l]), ("м", [.m]), ("н", [.n]), ("о", [.o]), ("п", [.p]), ("р", [.r]),
    ("с", [.s]), ("т", [.t]), ("у", [.u]), ("ф", [.f]), ("х", [.h]), ("ц", [.ts]), ("ч", [.ch]), ("ш", [.sh]),
    ("щ", [.shch]),
    ("ы", [.eu]), ("э", [.ae]), ("ю", [.y, .u]), ("я", [.y, .a]), ("ъ", []), ("ь", []),
  ]
  private static let table = LetterTable(groups)

  /// е is read as ё too where no ё is written.
  static func readings(of word: String) -> [[Sound]] {
    let lower = TextForm.lowercased(word)
    let plain = table.sounds(of: lower)
    guard lower.contains("е"), !lower.contains("ё") else { return [plain] }
    return [plain, table.sounds(of: lower.replacing("е", with: "ё"))]
  }
}

/// The sounds of Latin letters in any scheme of romanisation.
enum LatinSounds {
  private static let consonants: [(String, [Sound])] = [
    ("shch", [.shch]), ("sch", [.sh]), ("tch", [.jj]), ("dzh", [.j]), ("ch'", [.chh]), ("k'", [.kh]), ("t'", [.th]),
    ("p'", [.ph]),
    ("n'g", [.n, .g]), ("kh", [.kh]), ("th", [.th]), ("ph", [.ph]), ("ch", [.ch]), ("sh", [.sh]), ("zh", [.zh]),
    ("ts", [.ts]),
    ("tz", [.ts]), ("cz", [.ts]), ("ck", [.k]), ("kk", [.kk]), ("tt", [.tt]), ("pp", [.pp]), ("ss", [.ss]),
    ("jj", [.jj]),
    ("gh", [.g]), ("ng", [.ng]), ("x", [.k, .s]), ("qu", [.k, .w]), ("q", [.k]), ("ce", [.s, .e]), ("ci", [.s, .i]),
    ("b", [.b]), ("c", [.k]), ("d", [.d]), ("f", [.f]), ("g", [.g]), ("h", [.h]), ("j", [.j]), ("k", [.k]), ("l", [.l]),
    ("m", [.m]),
    ("n", [.n]), ("p", [.p]), ("r", [.r]), ("s", [.s]), ("t", [.t]), ("v", [.v]), ("w", [.w]), ("z", [.z]), ("'", []),
    ("ž", [.zh]), ("č", [.ch]), ("š", [.sh]), ("ŝ", [.shch]),
  ]
  private static let vowels: [(String, [Sound])] = [
    ("iya", [.i, .y, .a]), ("ia", [.i, .y, .a]), ("iu", [.y, .u]), ("iy", [.i]), ("ii", [.i]), ("ij", [.i]),
    ("yy", [.i]), ("yi", [.i]),
    ("ya", [.y, .a]), ("yo", [.y, .o]), ("ye", [.y, .e]), ("yu", [.y, .u]), ("ë", [.y, .o]), ("û", [.y, .u]),
    ("â", [.y, .a]),
    ("è", [.ae]), ("ė", [.ae]), ("ĭ", [.i]), ("ŏ", [.eo]), ("ŭ", [.eu]), ("ej", [.e, .i]), ("aj", [.a, .i]),
    ("oj", [.o, .i]),
    ("a", [.a]), ("e", [.e]), ("i", [.i]), ("o", [.o]), ("u", [.u]), ("y", [.i]),
  ]
  private static let korean: [(String, [Sound])] = [
    ("young", [.y, .eo, .ng]), ("yeong", [.y, .eo, .ng]), ("yung", [.y, .eo, .ng]), ("yeo", [.y, .eo]),
    ("yae", [.y, .ae]),
    ("yoo", [.y, .u]), ("you", [.y, .u]), ("wae", [.w, .ae]), ("weo", [.w, .eo]), ("wo", [.w, .eo]), ("woo", [.u]),
    ("eo", [.eo]),
    ("eu", [.eu]), ("ae", [.ae]), ("ai", [.ae]), ("oe", [.w, .e]), ("oi", [.w, .e]), ("oo", [.u]), ("ou", [.u]),
    ("ee", [.i]),
    ("ui", [.eu, .i]), ("ah", [.a]), ("oh", [.o]), ("uh", [.eo]), ("eh", [.e]), ("ur", [.eo]),
  ]
  private static let plainTable = LetterTable(consonants + vowels)
  private static let koreanTable = LetterTable(korean + consonants + vowels)

  /// In the schemes of Korean, where eo, ae and oo are one vowel, and else letter by letter.
  static func readings(of word: String) -> [[Sound]] {
    let key = TextForm.lowercased(word).replacing("\u{0361}", with: "")
      .replacing("’", with: "'").replacing("ʼ", with: "'").replacing("`", with: "'").replacing("ʹ", with: "").replacing(
        "ʺ", with: ""
      )
      .replacing("·", with: "")
    let asKorean = koreanTable.sounds(of: key)
    let plain = plainTable.sounds(of: key)
    return asKorean == plain ? [plain] : [asKorean, plain]
  }
}

/// Letters and groups of letters and their sounds; the longest group at a place is taken.
struct LetterTable: Sendable {
  private var groups: [Unicode.Scalar: [(letters: [Unicode.Scalar], sounds: [Sound])]] = [:]

  init(_ table: [(String, [Sound])]) {
    for (letters, sounds) in table {
      let scalars = Array(letters.unicodeScalars)
      groups[scalars[0], default: []].append((scalars, sounds))
    }
    for key in groups.keys { groups[key]?.sort { $0.letters.count > $1.letters.count } }
  }

  /// Letters that are not in the table have no sound.
  func sounds(of word: String) -> [Sound] {
    let scalars = Array(word.unicodeScalars)
    var sounds: [Sound] = []
    var place = 0
    while place < scalars.count {
      let fitting = groups[scalars[place]]?.first { group in
        place + group.letters.count <= scalars.count
          && group.letters.indices.allSatisfy { scalars[place + $0] == group.letters[$0] }
      }
      guard let fitting else {
        place += 1
        continue
      }
      sounds += fitting.sounds
      place += fitting.letters.count
    }
    return sounds
  }
}

/// How far two sequences of sounds are from each other: a weighted edit distance whose weights depend on what the two
/// scripts can tell apart.
///
/// Cyrillic writes ㄴ and ㅇ at the end of a syllable alike, and ㅓ and ㅗ; Latin letters without breves do not tell ㅓ from
/// ㅗ and ㅡ from ㅜ; Hangul tells all of them, but no v from b and no z from j. So a difference that the scripts may
/// have made counts little, and the same difference between two names in one script counts as one between two names.
/// The weights are in hundredths of a sound.
package struct SoundDistance: Sendable {
  private static let size = Sound.allCases.count
  /// A table for each pair of scripts, the lesser number first.
  private let tables: [[UInt8]]
  /// What it costs to leave a sound out.
  private let omission: [UInt8] = Sound.allCases.map { sound in
    switch sound {
    case .eu: 30
    case .y: 15
    case .w: 20
    case .h: 35
    case .r, .l: 60
    case .ng: 60
    default: sound.isVowel ? 65 : 80
    }
  }
  /// What a sound counts for in the length of a name.
  private let weight: [Int] = Sound.allCases.map { sound in
    switch sound {
    case .y, .w: 30
    case .h, .eu: 70
    default: 100
    }
  }

  package init() {
    let scripts: [Script] = [.latin, .cyrillic, .hangul]
    var tables: [[UInt8]] = []
    for (place, first) in scripts.enumerated() {
      for second in scripts[...place] {
        var table = [UInt8](repeating: 0, count: Self.size * Self.size)
        for a in Sound.allCases {
          for b in Sound.allCases {
            table[Int(a.rawValue) * Self.size + Int(b.rawValue)] = UInt8(Self.cost(a, b, [first, second]))
          }
        }
        tables.append(table)
      }
    }
    self.tables = tables
  }

  /// From 0 to 100 for two readings: 100 less the share of their sounds that differ.
  package func similarity(_ a: [Sound], _ b: [Sound], _ first: Script, _ second: Script) -> Int {
    let length = max(self.length(a), self.length(b))
    guard length > 0 else { return 0 }
    let distance = distance(a, b, table: tables[Self.index(first, second)])
    return max(0, 100 - (distance * 100 + length / 2) / length)
  }

  /// The cost of taking each sound for the one at its place, which the distance cannot exceed; `nil` for readings of
  /// different lengths. Much cheaper than the distance.
  package func alignedCost(_ a: [Sound], _ b: [Sound], _ first: Script, _ second: Script) -> Int? {
    guard a.count == b.count else { return nil }
    let table = tables[Self.index(first, second)]
    var cost = 0
    for place in a.indices { cost += Int(table[Int(a[place].rawValue) * Self.size + Int(b[place].rawValue)]) }
    return cost
  }

  private func length(_ sounds: [Sound]) -> Int {
    sounds.prefix(Self.longest).reduce(0) { $0 + weight[Int($1.rawValue)] }
  }

  private static func index(_ a: Script, _ b: Script) -> Int {
    func number(_ script: Script) -> Int { script == .hangul ? 2 : script == .cyrillic ? 1 : 0 }
    let (low, high) = (min(number(a), number(b)), max(number(a), number(b)))
    return high * (high + 1) / 2 + low
  }

  /// The longest reading that is compared; sounds behind it do not count.
  private static let longest = 63

  /// O(a · b) time.
  private func distance(_ a: [Sound], _ b: [Sound], table: [UInt8]) -> Int {
    var row = InlineArray<64, Int32>(repeating: 0)
    let omission = omission
    let columns = min(b.count, Self.longest)
    for place in 0..<columns { row[place + 1] = row[place] + Int32(omission[Int(b[place].rawValue)]) }
    for sound in a.prefix(Self.longest) {
      let omitted = Int32(omission[Int(sound.rawValue)])
      let base = Int(sound.rawValue) * Self.size
      var diagonal = row[0]
      row[0] += omitted
      for place in 0..<columns {
        let other = Int(b[place].rawValue)
        let replaced = diagonal + Int32(table[base + other])
        diagonal = row[place + 1]
        row[place + 1] = min(replaced, diagonal + omitted, row[place] + Int32(omission[other]))
      }
    }
    return Int(row[columns])
  }

  /// What it costs to take one sound for another, between two scripts.
  private static func cost(_ a: Sound, _ b: Sound, _ scripts: [Script]) -> Int {
    if a == b { return 0 }
    let isSame = scripts[0] == scripts[1]
    let hasCyrillic = scripts.contains(.cyrillic)
    let hasHangul = scripts.contains(.hangul)
    if a.isVowel != b.isVowel {
      // й and y are written for i, в for the w of ㅘ.
      return pair(a, b, .y, .i) ? 10 : 100
    }
    if a.isVowel { return vowelCost(a, b, isSame, hasCyrillic, hasHangul) }
    if a.soundClass == .n, b.soundClass == .n { return isSame ? (hasCyrillic ? 10 : 40) : hasCyrillic ? 3 : 25 }
    if a.soundClass == b.soundClass {
      let near = nearness(a, b)
      // Hangul tells plain from aspirated and tense; romanisations of one name differ in them.
      return isSame ? min(60, hasHangul ? near * 4 : hasCyrillic ? near * 3 : near * 3 / 2) : near
    }
    if pair(a, b, .v, .w) || pair(a, b, .b, .w) { return 20 }
    if pair(a, b, .h, .kh) || pair(a, b, .h, .k) || pair(a, b, .h, .g) {
      return isSame ? 50 : a == .kh || b == .kh ? 15 : 50
    }
    if pair(a, b, .h, .f) || pair(a, b, .h, .ph) { return 45 }
    switch (min(a.soundClass.rawValue, b.soundClass.rawValue), max(a.soundClass.rawValue, b.soundClass.rawValue)) {
    case (Sound.Class.c.rawValue, Sound.Class.s.rawValue): return 40
    case (Sound.Class.t.rawValue, Sound.Class.c.rawValue): return 45
    case (Sound.Class.t.rawValue, Sound.Class.s.rawValue): return 90
    case (Sound.Class.n.rawValue, Sound.Class.l.rawValue): return 80
    case (Sound.Class.n.rawValue, Sound.Class.m.rawValue): return 60
    default: return 100
    }
  }

  private static func pair(_ a: Sound, _ b: Sound, _ one: Sound, _ other: Sound) -> Bool {
    (a == one && b == other) || (a == other && b == one)
  }

  private static func nearness(_ a: Sound, _ b: Sound) -> Int {
    if pair(a, b, .r, .l) { return 5 }
    if a.soundClass == .p, [.v, .f].contains(a) != [.v, .f].contains(b) { return 14 }
    if a.soundClass == .c || a.soundClass == .s { return pair(a, b, .ch, .chh) || pair(a, b, .j, .ch) ? 6 : 12 }
    let plain: Set<Sound> = [.g, .k, .d, .t, .b, .p]
    if plain.contains(a), plain.contains(b) { return 5 }
    let aspirated: Set<Sound> = [.kh, .th, .ph]
    return aspirated.contains(a) != aspirated.contains(b) ? 10 : 8
  }

  private static func vowelCost(_ a: Sound, _ b: Sound, _ isSame: Bool, _ hasCyrillic: Bool, _ hasHangul: Bool) -> Int {
    let isHangulOnly = isSame && hasHangul
    if pair(a, b, .o, .eo) { return isHangulOnly ? 45 : 4 }
    if pair(a, b, .e, .ae) { return isHangulOnly ? 25 : 6 }
    if pair(a, b, .u, .eu) { return isHangulOnly ? 45 : hasCyrillic ? 35 : 5 }
    if pair(a, b, .eu, .i) { return hasCyrillic && !isSame ? 20 : 70 }
    if pair(a, b, .eo, .u) { return isHangulOnly || hasCyrillic ? 50 : 15 }
    if pair(a, b, .eo, .eu) { return isHangulOnly ? 50 : 25 }
    if pair(a, b, .o, .u) { return isHangulOnly ? 60 : 40 }
    if pair(a, b, .e, .i) || pair(a, b, .ae, .i) { return 45 }
    if pair(a, b, .a, .o) || pair(a, b, .a, .eo) || pair(a, b, .a, .ae) { return 50 }
    if pair(a, b, .e, .eo) || pair(a, b, .e, .o) { return hasCyrillic ? 35 : 60 }
    return 75
  }
}

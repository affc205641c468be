internal import TumenModel

/// How a scheme writes the parts of a name, which letters' rules cannot say: spaces, hyphens, capitals.
struct NameStyle: Sendable {
  enum GivenName: Sendable {
    /// The syllables of a given name are told apart by `|`; the scheme's rules write that as they like.
    case separateSyllables
    /// A given name is one word.
    case joined
    /// A hyphen stands between the syllables of a given name.
    case hyphenated
  }

  /// The generic terms at the end of a place name that a hyphen sets off.
  enum Units: Sendable {
    case none
    /// 도 시 군 구 읍 면 리 동: Revised Romanization, the DPRK's system.
    case administrative
    /// These, and rivers, mountains and the like: McCune–Reischauer on maps.
    case geographical
    /// 남도 and 북도, which begin a word of their own: Кёнсан-Пукто.
    case halfProvinces
  }

  /// How a Korean given name is handed to the rules; `nil` for names that are no Korean ones.
  var given: GivenName?
  var units = Units.none

  init(given: GivenName? = nil, units: Units = .none) {
    self.given = given
    self.units = units
  }

  /// The name as the rules expect it.
  func prepared(_ name: String, from script: Script, kind: NameKind) -> String {
    guard let given, script == .hangul else { return name }
    switch kind {
    case .person: return person(name, given)
    case .place: return name.split(separator: " ").flatMap(blocks).map(place).joined(separator: " ")
    }
  }

  /// What the rules gave, with a capital at the head of each word that follows a space.
  func finished(_ text: String) -> String {
    guard given != nil else { return text }
    var result = String.UnicodeScalarView()
    var isHead = true
    for scalar in text.unicodeScalars {
      if isHead, scalar.isSmall {
        result.append(contentsOf: scalar.properties.titlecaseMapping.unicodeScalars)
      } else if scalar != " " || !isHead {
        result.append(scalar)
      }
      isHead = scalar == " " || (scalar == "-" && units == .halfProvinces)
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  private func person(_ name: String, _ given: GivenName) -> String {
    guard let parts = KoreanName(name), !parts.given.isEmpty else { return name }
    let syllables = parts.given.unicodeScalars.map { String($0) }
    switch given {
    case .joined: return "\(parts.surname) \(parts.given)"
    case .hyphenated: return "\(parts.surname) \(syllables.joined(separator: "-"))"
    case .separateSyllables: return "\(parts.surname) \(syllables.joined(separator: "|"))"
    }
  }

  private static let administrative: [String] =
    [
      "특별시", "직할시", "광역시", "로동자구", "노동자구", "구역", "지구",
    ] + ["도", "시", "군", "구", "읍", "면", "리", "동"]
  /// The provinces: any other name in 도 is an island's or a road's, and one word (여의도 Yeouido).
  private static let provinces: Set<String> = [
    "경기도", "강원도", "충청도", "충청북도", "충청남도", "전라도", "전라북도", "전라남도", "경상도", "경상북도", "경상남도", "제주도",
    "제주특별자치도", "강원특별자치도", "전북특별자치도", "함경도", "함경북도", "함경남도", "평안도", "평안북도", "평안남도", "황해도",
    "황해북도", "황해남도", "자강도", "량강도", "양강도",
  ]
  /// Streets (거리) end like a village (리).
  private static let streets: [String] = ["거리", "네거리", "사거리", "삼거리"]
  private static let geographical: [String] = [
    "로동자구", "노동자구", "저수지", "초등학교", "구역", "고개", "대교", "공원", "남도", "북도", "산맥", "반도", "폭포", "해협", "마을", "바위", "골",
    "산", "강", "천", "포", "봉", "령", "섬", "호", "만", "역", "촌", "교", "사",
  ]
  /// Wards named by a direction, the only names of one syllable that are set off.
  private static let wards: Set<String> = ["동구", "서구", "남구", "북구", "중구"]
  /// Names that only end like a unit.
  private static let whole: Set<String> = ["왕십리"]
  /// Units that maps write as one word with the name.
  private static let joined: [String] = ["특별시", "직할시", "광역시"]

  /// 종로2가 in two words: the road, and its numbered block.
  private func blocks(_ word: Substring) -> [Substring] {
    guard units == .administrative, word.hasSuffix("가"), let digit = word.firstIndex(where: \.isNumber),
      digit > word.startIndex, word[digit...].dropLast().allSatisfy(\.isNumber)
    else { return [word] }
    return [word[..<digit], word[digit...]]
  }

  /// Roads and stations: 테헤란로 Teheran-ro, 세종대로 Sejong-daero, as signs have them; 서울역 with the ㄴ that the standard
  /// pronunciation inserts (표준발음법, article 29: [서울력]).
  private func road(_ word: Substring) -> String? {
    if word.count > 2, word.last == "역", let before = word.dropLast().unicodeScalars.last.flatMap(Hangul.Syllable.init)
    {
      return before.final == 0 ? nil : word.dropLast() + "녁"
    }
    guard !Self.roadDistricts.contains(String(word)) else { return nil }
    for ending in ["대로", "로", "길"] where word.hasSuffix(ending) {
      let base = word.dropLast(ending.count)
      return base.count > 1 ? "\(base)-\(ending)" : nil
    }
    return nil
  }

  /// Roads that have given a district its name, which is one word: 신문로 Sinmunno.
  private static let roadDistricts: Set<String> = ["신문로", "세종로", "을지로", "충무로", "퇴계로", "남대문로", "태평로"]

  private func place(_ word: Substring) -> String {
    if units == .administrative, word.last == "가", word.count > 1, word.dropLast().allSatisfy(\.isNumber) {
      return "\(word.dropLast())-가"
    }
    if word.contains("-") || Self.whole.contains(String(word))
      || (units != .administrative && Self.joined.contains(where: word.hasSuffix))
    {
      return String(word)
    }
    let endings: [String]
    switch units {
    case .none: return String(word)
    case .administrative: endings = Self.administrative
    case .geographical: endings = Self.geographical + Self.administrative.filter { $0.count == 1 }
    case .halfProvinces: endings = ["남도", "북도"]
    }
    if units == .administrative || units == .geographical, Self.wards.contains(String(word)) {
      return "\(word.dropLast())-구"
    }
    if units == .administrative, let road = road(word) { return road }
    let isStreet = word.count > 2 && Self.streets.contains(where: word.hasSuffix)
    for ending in endings where word.hasSuffix(ending) {
      if ending == "도", !Self.provinces.contains(String(word)) { continue }
      if ending == "리", isStreet { continue }
      let base = word.dropLast(ending.count)
      // A name of one syllable and its generic term are one word: 남산, 한강.
      guard base.count > 1 || (ending == "구역" && units == .administrative && !base.isEmpty) else { continue }
      return "\(base)-\(ending)"
    }
    return String(word)
  }
}

/// A Korean person's name in Hangul: a surname of one or two syllables, and a given name.
package struct KoreanName: Hashable, Sendable {
  package let surname: String
  package let given: String

  /// Surnames of two syllables.
  private static let compoundSurnames: Set<String> = [
    "남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방",
  ]
  /// Their first syllables, which spare nearly every name the search.
  private static let compoundHeads = Set(compoundSurnames.compactMap(\.unicodeScalars.first))

  /// `nil` for what cannot be a Korean name by its letters and length, such as a foreign name in Hangul.
  package init?(_ name: String) {
    let scalars = name.unicodeScalars
    var words: [Substring.UnicodeScalarView] = []
    var syllables = 0
    for word in scalars.split(separator: " ") {
      guard word.allSatisfy(Hangul.isSyllable) else { return nil }
      syllables += word.count
      words.append(word)
    }
    guard let first = words.first, syllables <= 6 else { return nil }
    if words.count > 1 {
      guard first.count <= 2, syllables - first.count <= 3 else { return nil }
      surname = String(first)
      given = words.dropFirst().map { String($0) }.joined()
    } else {
      guard (2...5).contains(syllables) else { return nil }
      let isCompound =
        syllables > 2 && first.first.map(Self.compoundHeads.contains) == true
        && Self.compoundSurnames.contains(String(first.prefix(2)))
      let length = isCompound ? 2 : 1
      surname = String(first.prefix(length))
      given = String(first.dropFirst(length))
    }
  }
}

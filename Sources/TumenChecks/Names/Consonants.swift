internal import TumenModel
internal import TumenText

/// The consonants of a word by classes of sounds that the scripts of English, Russian and Korean do not tell apart: Mishustin,
/// Мишустин and 미슈스틴 have the same ones. A key to find a name of one script in another, far cheaper than a distance of
/// sounds; what it takes for one name is, and it does not find every name.
struct Consonants {
  /// How many there are; of a word that has more than any name the first ones.
  private(set) var count = 0
  /// A class each, in the order of the word; a vowel counts at its head alone.
  private var classes: [32 of Class] = .init(repeating: .vowel)
  /// Where in the word each of them ends.
  private var ends: [32 of UInt16] = .init(repeating: 0)

  enum Class: UInt8 {
    case vowel, p, t, k, c, s, h, m, n, l
  }

  /// Whether the last sound that was read is a consonant: two of one class in a row are one.
  private var isOpen = false

  /// The class at a place.
  subscript(place: Int) -> Class { classes[place] }

  /// The first class.
  var first: Class? { count > 0 ? classes[0] : nil }

  /// Where in the word a class ends.
  func end(of place: Int) -> Int { Int(ends[place]) }

  /// Whether they begin with those of another word.
  func starts(with other: Consonants) -> Bool {
    guard count >= other.count else { return false }
    for place in 0..<other.count where classes[place] != other.classes[place] { return false }
    return true
  }

  /// The consonants of a word in Latin letters as the script of the target has them; `nil` for letters that have no one sound.
  init?(latin word: ArraySlice<Unicode.Scalar>, forHangul: Bool) {
    for letter in word where !(0x61...0x7A).contains(letter.value | 0x20) { return nil }
    let length = word.count
    func letter(_ place: Int) -> Unicode.Scalar {
      place < length ? Unicode.Scalar(word[word.startIndex + place].value | 0x20) ?? " " : " "
    }
    var place = 0
    while place < length {
      let next = letter(place + 1)
      var width = 1
      switch letter(place) {
      case "a", "e", "i", "o", "u", "y": addVowel(place + 1)
      // 워싱턴, Вашингтон
      case "w" where forHangul: addVowel(place + 1)
      case "b", "v", "f", "w": add(.p, place + 1)
      case "p":
        width = next == "h" ? 2 : 1
        add(.p, place + width)
      case "t":
        let isHissed = next == "s" || next == "z" || next == "c" && letter(place + 2) == "h"
        width = isHissed ? (next == "c" ? 3 : 2) : next == "h" ? 2 : 1
        add(isHissed ? .c : .t, place + width)
      case "d":
        width = next == "z" ? 2 : 1
        add(next == "z" || next == "j" ? .c : .t, place + width)
      case "k":
        width = next == "h" ? 2 : 1
        add(next == "h" ? .h : .k, place + width)
      case "g":
        width = next == "h" ? 2 : 1
        add(.k, place + width)
      case "q": add(.k, place + 1)
      case "x":
        add(.k, place + 1)
        add(.s, place + 1)
      case "c":
        width = next == "h" || next == "k" ? 2 : 1
        add(next == "h" ? .c : (next == "e" || next == "i" || next == "y") ? .s : .k, place + width)
      case "j": add(.c, place + 1)
      case "z":
        width = next == "h" ? 2 : 1
        add(.c, place + width)
      case "s":
        let isLong = next == "c" && letter(place + 2) == "h"
        width = isLong ? 3 : next == "h" ? 2 : 1
        // shch
        if width == 2, letter(place + 2) == "c", letter(place + 3) == "h" { width = 4 }
        add(.s, place + width)
      case "h": add(.h, place + 1)
      case "m": add(.m, place + 1)
      case "n":
        // 싱 ends in one sound, and 잉구 goes on.
        let isNasal = forHangul && next == "g" && !"aeiouy".unicodeScalars.contains(letter(place + 2))
        width = isNasal ? 2 : 1
        add(.n, place + width)
      default: add(.l, place + 1)
      }
      place += width
    }
  }

  /// The consonants of a Russian word.
  /// - Parameter isKorean: whether it is a Korean name, in which в is the beginning of a vowel: Хван, Чхве.
  init(cyrillic word: ArraySlice<Unicode.Scalar>, isKorean: Bool = false) {
    func small(_ place: Int) -> Unicode.Scalar {
      guard word.indices.contains(place) else { return " " }
      let value = word[place].value
      return (0x410...0x42F).contains(value) ? Unicode.Scalar(value + 0x20) ?? " " : word[place]
    }
    for index in word.indices {
      let (place, letter) = (index - word.startIndex, small(index))
      let (before, next) = (small(index - 1), small(index + 1))
      switch letter {
      // Joined to the letter behind it: Джон, Чжон.
      case "д" where next == "ж" || next == "з", "ч" where next == "ж": break
      case "х" where before == "т" || before == "п" || before == "к" || before == "ч": extend(place + 1)
      case "в" where isKorean: addVowel(place + 1)
      case "б", "п", "в", "ф": add(.p, place + 1)
      case "д", "т": add(.t, place + 1)
      case "г", "к": add(.k, place + 1)
      case "ж", "з", "ц", "ч": add(.c, place + 1)
      case "с", "ш", "щ": add(.s, place + 1)
      case "х": add(.h, place + 1)
      case "м": add(.m, place + 1)
      case "н": add(.n, place + 1)
      case "л", "р": add(.l, place + 1)
      case "ь", "ъ": break
      default: addVowel(place + 1)
      }
    }
  }

  /// The consonants of a word in Hangul; a syllable counts to its end.
  init(hangul word: ArraySlice<Unicode.Scalar>) {
    for (place, scalar) in word.enumerated() {
      guard let syllable = Hangul.Syllable(scalar) else { break }
      if let initial = Self.initials[syllable.initial] { add(initial, place + 1) }
      addVowel(place + 1)
      if let final = Self.finals[syllable.final] { add(final, place + 1) }
    }
  }

  /// The class that a word in Hangul begins with, by its first syllable.
  static func head(_ scalar: Unicode.Scalar) -> Class? {
    Hangul.Syllable(scalar).map { initials[$0.initial] ?? .vowel }
  }

  private static let initials: [Class?] = [
    .k, .k, .n, .t, .t, .l, .m, .p, .p, .s, .s, nil, .c, .c, .c, .k, .t, .p, .h,
  ]
  private static let finals: [Class?] = [
    nil, .k, .k, .k, .n, .n, .n, .t, .l, .k, .m, .l, .l, .l, .p, .l, .m, .p, .p, .t, .t, .n, .t, .t, .k, .t, .p, .t,
  ]

  /// The class that a Russian word begins with, by its first letters.
  static func head(cyrillic word: ArraySlice<Unicode.Scalar>) -> Class? {
    // Mostly one letter tells, but for Джон and Чжон, and for signs, which say nothing.
    Consonants(cyrillic: word.prefix(3)).first
  }

  private mutating func addVowel(_ end: Int) {
    if count == 0 { append(.vowel, end) }
    isOpen = false
  }

  private mutating func add(_ kind: Class, _ end: Int) {
    if isOpen, count > 0, classes[count - 1] == kind {
      extend(end)
    } else {
      append(kind, end)
    }
    isOpen = true
  }

  private mutating func append(_ kind: Class, _ end: Int) {
    guard count < 32 else { return }
    classes[count] = kind
    ends[count] = UInt16(clamping: end)
    count += 1
  }

  private mutating func extend(_ end: Int) {
    if count > 0 { ends[count - 1] = UInt16(clamping: end) }
  }
}

internal import TumenModel
internal import TumenText

/// The consonants of a word by classes of sounds that the scripts of English, Russian and Korean do not tell apart: Mishustin,
/// Мишустин and 미슈스틴 have the same ones. A key to find a name of one script in another, far cheaper than a distance of
/// sounds; what it takes for one name is, and it does not find every name.
struct Consonants {
  /// A class each, in the order of the word; a vowel counts at its head alone.
  private(set) var classes: [Class] = []
  /// Where in the word each of them ends.
  private(set) var ends: [Int] = []

  enum Class: UInt8 {
    case vowel, p, t, k, c, s, h, m, n, l
  }

  /// Whether the last sound that was read is a consonant: two of one class in a row are one.
  private var isOpen = false

  /// The consonants of a word in Latin letters as the script of the target has them; `nil` for letters that have no one sound.
  init?(latin word: ArraySlice<Unicode.Scalar>, forHangul: Bool) {
    for letter in word where !(0x61...0x7A).contains(letter.value | 0x20) { return nil }
    let count = word.count
    func letter(_ place: Int) -> Unicode.Scalar {
      place < count ? Unicode.Scalar(word[word.startIndex + place].value | 0x20) ?? " " : " "
    }
    classes.reserveCapacity(count)
    ends.reserveCapacity(count)
    var place = 0
    while place < count {
      let next = letter(place + 1)
      var length = 1
      switch letter(place) {
      case "a", "e", "i", "o", "u", "y": addVowel(place + 1)
      // 워싱턴, Вашингтон
      case "w" where forHangul: addVowel(place + 1)
      case "b", "v", "f", "w": add(.p, place + 1)
      case "p":
        length = next == "h" ? 2 : 1
        add(.p, place + length)
      case "t":
        let isHissed = next == "s" || next == "z" || next == "c" && letter(place + 2) == "h"
        length = isHissed ? (next == "c" ? 3 : 2) : next == "h" ? 2 : 1
        add(isHissed ? .c : .t, place + length)
      case "d":
        length = next == "z" ? 2 : 1
        add(next == "z" || next == "j" ? .c : .t, place + length)
      case "k":
        length = next == "h" ? 2 : 1
        add(next == "h" ? .h : .k, place + length)
      case "g":
        length = next == "h" ? 2 : 1
        add(.k, place + length)
      case "q": add(.k, place + 1)
      case "x":
        add(.k, place + 1)
        add(.s, place + 1)
      case "c":
        length = next == "h" || next == "k" ? 2 : 1
        add(next == "h" ? .c : (next == "e" || next == "i" || next == "y") ? .s : .k, place + length)
      case "j": add(.c, place + 1)
      case "z":
        length = next == "h" ? 2 : 1
        add(.c, place + length)
      case "s":
        let isLong = next == "c" && letter(place + 2) == "h"
        length = isLong ? 3 : next == "h" ? 2 : 1
        // shch
        if length == 2, letter(place + 2) == "c", letter(place + 3) == "h" { length = 4 }
        add(.s, place + length)
      case "h": add(.h, place + 1)
      case "m": add(.m, place + 1)
      case "n":
        // 싱 ends in one sound, and 잉구 goes on.
        let isNasal = forHangul && next == "g" && !"aeiouy".unicodeScalars.contains(letter(place + 2))
        length = isNasal ? 2 : 1
        add(.n, place + length)
      default: add(.l, place + 1)
      }
      place += length
    }
  }

  /// The consonants of a Russian word.
  init(cyrillic word: ArraySlice<Unicode.Scalar>) {
    func small(_ place: Int) -> Unicode.Scalar {
      guard word.indices.contains(place) else { return " " }
      let value = word[place].value
      return (0x410...0x42F).contains(value) ? Unicode.Scalar(value + 0x20) ?? " " : word[place]
    }
    classes.reserveCapacity(word.count)
    ends.reserveCapacity(word.count)
    for index in word.indices {
      let (place, letter) = (index - word.startIndex, small(index))
      let (before, next) = (small(index - 1), small(index + 1))
      switch letter {
      // Joined to the letter behind it: Джон, Чжон.
      case "д" where next == "ж" || next == "з", "ч" where next == "ж": break
      case "х" where before == "т" || before == "п" || before == "к" || before == "ч": extend(place + 1)
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

  private mutating func addVowel(_ end: Int) {
    if classes.isEmpty {
      classes.append(.vowel)
      ends.append(end)
    }
    isOpen = false
  }

  private mutating func add(_ kind: Class, _ end: Int) {
    if isOpen, classes.last == kind {
      extend(end)
    } else {
      classes.append(kind)
      ends.append(end)
    }
    isOpen = true
  }

  private mutating func extend(_ end: Int) {
    if !ends.isEmpty { ends[ends.count - 1] = end }
  }
}

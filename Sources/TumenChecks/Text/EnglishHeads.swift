internal import TumenText

/// What the first letters of the words of an English text may begin: a look that costs little, for what is in few texts.
struct EnglishHeads: OptionSet {
  let rawValue: UInt8

  /// The name of a month or of a day of the week, which begins with a capital.
  static let calendar = Self(rawValue: 1)
  /// A word for a number.
  static let number = Self(rawValue: 2)
  /// A Roman numeral, or an I that speaks.
  static let roman = Self(rawValue: 4)

  /// What a word may begin whose first letters stand at a place.
  /// - Parameter table: ``table``, at hand where it is asked for many words.
  @inline(__always)
  init(of scalars: [Unicode.Scalar], at place: Int, by table: [Entry]) {
    self = []
    guard place < scalars.count, let first = Self.letter(scalars[place]) else { return }
    let isCapital = scalars[place].value < 0x61
    guard place + 1 < scalars.count, let second = Self.letter(scalars[place + 1]) else {
      if isCapital, Self.romanDigits >> first & 1 == 1 { insert(.roman) }
      if isCapital, Self.spans >> first & 1 == 1 { insert(.number) }
      return
    }
    if isCapital, scalars[place + 1].value < 0x61, Self.romanDigits >> first & Self.romanDigits >> second & 1 == 1 {
      insert(.roman)
    }
    guard place + 2 < scalars.count, let third = Self.letter(scalars[place + 2]) else { return }
    let entry = table[(first * 26 + second) * 26 + third]
    if entry.heads.isEmpty { return }
    if entry.fourth != Entry.none, place + 3 >= scalars.count || Self.letter(scalars[place + 3]) != Int(entry.fourth) {
      return
    }
    formUnion(isCapital ? entry.heads : entry.heads.subtracting(.calendar))
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The number of a letter of ASCII, in either case, from 0.
  private static func letter(_ scalar: Unicode.Scalar) -> Int? {
    let letter = (scalar.value | 0x20) &- 0x61
    return letter < 26 ? Int(letter) : nil
  }

  /// i, v and x, a bit each from `a` on.
  private static var romanDigits: UInt32 { 1 << 8 | 1 << 21 | 1 << 23 }

  /// h and q, the halves and quarters of H1 and Q2.
  private static var spans: UInt32 { 1 << 7 | 1 << 16 }

  struct Entry {
    fileprivate var heads: EnglishHeads = []
    /// The letter that has to follow, where other words begin so too: thirty, this.
    fileprivate var fourth = Entry.none

    fileprivate static var none: UInt8 { 0xFF }
  }

  /// By three letters.
  static let table: [Entry] = {
    var table = [Entry](repeating: Entry(), count: 26 * 26 * 26)
    func add(_ heads: EnglishHeads, _ words: String) {
      for word in words.split(separator: " ") {
        let letters = word.unicodeScalars.compactMap(letter)
        let place = (letters[0] * 26 + letters[1]) * 26 + letters[2]
        table[place].heads.insert(heads)
        table[place].fourth = letters.count > 3 ? UInt8(letters[3]) : Entry.none
      }
    }
    add(
      .number,
      "one two thre four fiv six sev eig nin ten ele twe thir fif fort twi qua doz doub trip treb hund thou mill bill firs seco hal"
    )
    add(.calendar, "mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec")
    return table
  }()
}

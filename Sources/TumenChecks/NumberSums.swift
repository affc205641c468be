internal import TumenModel
internal import TumenText

/// A number that words in a row add up to: сто двадцать пять, forty-five thousand.
private struct NumberSum {
  /// What the words before the last word for thousands say.
  private var total = 0
  /// The hundreds, tens and units behind it.
  private var section = 0
  /// What the last word multiplied by: the next one has to multiply by less.
  private var scale = Int.max
  private(set) var words = 0

  var value: Int { total + section }

  /// Adds the value of a word, in which what multiplies it is counted: of forty-five thousand, 40 and 5000. Says whether the
  /// number goes on with it.
  mutating func add(_ value: Int) -> Bool {
    var (share, scale) = (value, 1)
    while share >= 1000, share % 1000 == 0 { (share, scale) = (share / 1000, scale * 1000) }
    guard share > 0, share < 1000, scale < self.scale, Self.fits(share, behind: section) else { return false }
    section += share
    words += 1
    if scale > 1 {
      total += section * scale
      (section, self.scale) = (0, scale)
    }
    return true
  }

  /// Whether the last digits before a number are zeros that it takes the place of: 5 behind 120, but not behind 10 or 115.
  private static func fits(_ share: Int, behind section: Int) -> Bool {
    if section == 0 { return true }
    return share < 10 ? section % 10 == 0 && section % 100 != 10 : share < 100 && section % 100 == 0
  }
}

extension ReadText {
  /// The values that words for numbers in a row add up to, of two words and more.
  func sums(of words: [ReadNumber]) -> [String] {
    addedUp(words).filter { $0.words > 1 }.map { String($0.value) }
  }

  /// The numbers that words in a row add up to, those of one word too, with how many words they have and where they stand.
  func addedUp(_ words: [ReadNumber]) -> [(value: Int, words: Int, range: Range<Int>)] {
    var numbers: [(value: Int, words: Int, range: Range<Int>)] = []
    var sum = NumberSum()
    var range = 0..<0
    func close() {
      if sum.words > 0 { numbers.append((sum.value, sum.words, range)) }
      sum = NumberSum()
    }
    for word in words {
      if sum.words > 0, !isJoint(range.upperBound..<word.range.lowerBound) { close() }
      guard let value = Int(word.value) else {
        close()
        continue
      }
      let isFirst = sum.words == 0
      if sum.add(value) {
        range = (isFirst ? word.range.lowerBound : range.lowerBound)..<word.range.upperBound
      } else {
        close()
        if sum.add(value) { range = word.range }
      }
    }
    close()
    return numbers
  }

  /// Whether what stands between two words makes one number of them: a space, a hyphen, and.
  private func isJoint(_ range: Range<Int>) -> Bool {
    range.count == 1 && (TextForm.isSpace(scalar(range.lowerBound)) || scalar(range.lowerBound) == "-")
      || language.language == "en" && range.count == 5 && part(range) == " and "
  }
}

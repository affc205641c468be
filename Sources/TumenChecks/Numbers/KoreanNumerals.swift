internal import TumenModel
internal import TumenText

/// Numbers that Korean has in words of several parts.
extension ReadText {
  /// The values of native numerals from eleven to ninety-nine (스물세 살, 서른다섯) and of those of Chinese origin (십오 명,
  /// 백오십만, 삼백육십오); none in another language.
  var koreanNumerals: [String] {
    guard language.language == "ko", traits.contains(.hangul) else { return [] }
    var values: [String] = []
    // What the word before says, if it says nothing else and the next may be added to it: 사만 오천.
    var first: Int?
    var place = 0
    while place < scalars.count {
      guard scalars[place].isHangul else {
        if !TextForm.isSpace(scalars[place]) { first = nil }
        place += 1
        continue
      }
      let end = scalars[place...].firstIndex { !$0.isHangul } ?? scalars.count
      var word = scalars[place..<end]
      if let first = word.first, Self.prefixes.contains(first), word.count > 2 { word = word.dropFirst() }
      let read =
        KoreanNumeral.native(word)
        ?? KoreanNumeral.sino(word).flatMap { $0.length > 1 || isCounting($0, word) ? $0 : nil }
      if let read {
        values.append(String(read.value))
        if let first, read.value < Self.myriad(of: first) { values.append(String(first + read.value)) }
      }
      first = read.flatMap { $0.value % 10_000 == 0 && $0.length == word.count ? $0.value : nil }
      place = end
    }
    return values
  }

  /// Whether a numeral of one part, which is more often something else, stands before what it counts: 십 분, 천원.
  private func isCounting(_ numeral: (value: Int, length: Int), _ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard numeral.value >= 10 else { return false }
    let end = word.startIndex + numeral.length
    return Self.counted.contains(scalar(numeral.length == word.count && scalar(end) == " " ? end + 1 : end))
  }

  private static let counted: ScalarSet = "분초년월일명개원권척호리"

  /// The greatest power of 10,000 of which a number is a multiple: what may be added to it is less.
  private static func myriad(of number: Int) -> Int {
    var myriad = 10_000
    while number > 0, number % (myriad * 10_000) == 0 { myriad *= 10_000 }
    return myriad
  }

  /// What stands before a number in one word: 제십오, 약삼천, 총백만.
  private static let prefixes: ScalarSet = "제약총"
}

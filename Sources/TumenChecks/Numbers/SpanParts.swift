internal import TumenModel
internal import TumenText

/// A half or a quarter of a year, a century or a match: the second quarter, первое полугодие, 하반기.
private struct SpanPart {
  /// Which one it is, from 1.
  let which: Int
  let isQuarter: Bool
  let range: Range<Int>
}

extension NumberMismatch {
  /// A half or a quarter for another one, where that is the only one on each side without a partner.
  static func otherSpanPart(_ source: ReadText, _ target: ReadText) -> Problem? {
    guard let (ours, theirs) = said(source, target, \.spanParts) else { return nil }
    func isSame(_ one: SpanPart, _ other: SpanPart) -> Bool {
      one.which == other.which && one.isQuarter == other.isQuarter
    }
    let left = ours.filter { part in !theirs.contains { isSame(part, $0) } }
    let right = theirs.filter { part in !ours.contains { isSame(part, $0) } }
    guard left.count == 1, right.count == 1, left[0].isQuarter == right[0].isQuarter else { return nil }
    return otherNumber(left[0].range, right[0].range, source, target)
  }
}

extension ReadText {
  fileprivate var spanParts: [SpanPart] {
    switch language.language {
    case "en": latinParts
    case "ru": parts(named: [("квартал", true), ("полугод", false), ("половин", false)])
    case "ko": koreanParts
    default: []
    }
  }

  /// The second half, the 2nd quarter, Q2, 1H.
  private var latinParts: [SpanPart] {
    var found = parts(named: [("quarter", true), ("half", false)])
    guard traits.contains(.digit) else { return found }
    scan.forEachWord { word in
      guard word.count == 1, scalars[word.lowerBound] == "Q" || scalars[word.lowerBound] == "H" else { return }
      let isQuarter = scalars[word.lowerBound] == "Q"
      for (place, other) in [(word.upperBound, word.upperBound + 1), (word.lowerBound - 1, word.lowerBound - 2)] {
        guard let which = Int(part(max(0, place)..<max(0, min(place + 1, length)))),
          (1...(isQuarter ? 4 : 2)).contains(which),
          !scalar(other).isDigit, !scalar(other).isLetter
        else { continue }
        found.append(
          SpanPart(
            which: which, isQuarter: isQuarter, range: min(place, word.lowerBound)..<max(place + 1, word.upperBound)))
      }
    }
    return found
  }

  /// The parts whose words have before them which one they are.
  private func parts(named names: [(beginning: String, isQuarter: Bool)]) -> [SpanPart] {
    let scalars = scalars
    var found: [SpanPart] = []
    scan.forEachWord { word in
      guard let name = names.first(where: { scalars[word].starts(with: $0.beginning.unicodeScalars) }),
        let (which, begin) = self.which(before: word.lowerBound), which <= (name.isQuarter ? 4 : 2)
      else { return }
      found.append(SpanPart(which: which, isQuarter: name.isQuarter, range: begin..<word.upperBound))
    }
    return found
  }

  /// What says before a word which one it is: second, 2nd, второй, 2-й, II.
  private func which(before word: Int) -> (which: Int, begin: Int)? {
    guard word > 1, TextForm.isSpace(scalars[word - 1]) else { return nil }
    let head = scalars[..<(word - 1)]
    let begin = head.lastIndex { !$0.isLetter && !$0.isDigit && $0 != "-" }.map { $0 + 1 } ?? 0
    let written = head[begin...]
    if let first = written.first, first.isDigit {
      let ending = written.drop(while: \.isDigit).count
      let isOrdinal = language.language == "en" ? ending == 2 : ending < 4
      return isOrdinal ? Int(String(scalars: written.prefix(while: \.isDigit))).map { ($0, begin) } : nil
    }
    if let roman = NumberWords.roman(written) { return written.isEmpty ? nil : (roman, begin) }
    let key = KeyHash(key: TextForm.key(String(scalars: written))).value
    guard language.language == "en" else {
      return NumberWords.russian[key].flatMap { $0.role == .ordinal ? ($0.value, begin) : nil }
    }
    if key == KeyHash(key: "second").value { return (2, begin) }
    return NumberWords.english[key].flatMap { $0.role == .ordinal ? ($0.value, begin) : nil }
  }

  /// 2분기, 2/4분기, 이사분기, 상반기, 후반전.
  private var koreanParts: [SpanPart] {
    let scalars = scalars
    return scalars.indices.dropFirst().compactMap { place in
      let (before, next) = (scalars[place - 1], scalar(place + 1))
      if scalars[place] == "분", next == "기" {
        let first =
          ["4", "사"].contains(before) && ["/", "일", "이", "삼", "사"].contains(scalar(place - 2))
          ? scalar(place - 2) == "/" ? place - 3 : place - 2 : place - 1
        guard let which = Self.quarters[scalar(first)] else { return nil }
        return SpanPart(which: which, isQuarter: true, range: first..<place + 2)
      }
      guard scalars[place] == "반" else { return nil }
      let which: Int? =
        switch before {
        case "상", "전": ["기", "년", "전"].contains(next) ? 1 : nil
        case "하": ["기", "년", "전"].contains(next) ? 2 : nil
        case "후": 2
        default: nil
        }
      return which.map { SpanPart(which: $0, isQuarter: false, range: place - 1..<place + 1) }
    }
  }

  private static let quarters: [Unicode.Scalar: Int] = [
    "1": 1, "2": 2, "3": 3, "4": 4, "일": 1, "이": 2, "삼": 3, "사": 4,
  ]
}

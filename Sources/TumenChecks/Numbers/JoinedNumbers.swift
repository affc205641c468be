internal import TumenModel
internal import TumenText

extension NumberMismatch {
  /// Takes away numbers that are one only because the space between two may group digits, of which the first ends a name
  /// (Galaxy S24 512 ГБ), and those that both sides write alike but read as other values (1049bn).
  static func withoutJoined(
    _ missing: [ReadNumber], _ added: [ReadNumber], _ source: ReadText, _ target: ReadText
  ) -> (missing: [ReadNumber], added: [ReadNumber]) {
    if missing.isEmpty || added.isEmpty { return (missing, added) }
    var (left, right) = (missing, added)
    func take(_ own: inout [ReadNumber], _ text: ReadText, _ other: inout [ReadNumber], _ others: ReadText) {
      own.removeAll { number in
        var rest = other
        for part in text.parts(of: number) {
          guard
            let place = rest.firstIndex(where: { $0.value == part.value || text.writes(part, as: $0, in: others) })
          else { return false }
          rest.remove(at: place)
        }
        other = rest
        return true
      }
    }
    take(&left, source, &right, target)
    take(&right, target, &left, source)
    return (left, right)
  }
}

extension ReadText {
  /// A number as two, of which the first stands before the first space in it; by itself without one.
  fileprivate func parts(of number: ReadNumber) -> [ReadNumber] {
    guard let space = scalars[number.range].firstIndex(where: TextForm.isSpace), scalar(space + 1).isDigit else {
      return [number]
    }
    return [number.range.lowerBound..<space, space + 1..<number.range.upperBound].flatMap { range in
      tools.numbers.numbers(in: Array(scalars[range]), words: false).map { part in
        let begin = range.lowerBound
        return ReadNumber(
          value: part.value, range: begin + part.range.lowerBound..<begin + part.range.upperBound, isWord: false)
      }
    }
  }

  /// Whether a number stands with the same Latin letters as another one of another text.
  fileprivate func writes(_ number: ReadNumber, as other: ReadNumber, in text: ReadText) -> Bool {
    let (own, others) = (name(around: number), text.name(around: other))
    return own.count == others.count && scalar(own.upperBound - 1).isLatin
      && scalars[own].elementsEqual(text.scalars[others])
  }
}

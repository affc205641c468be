import TumenModel
internal import TumenText

/// Numbers in digits, in the writing that the target has, where no word depends on them that would have to change.
struct NumberRepair: RepairRule {
  private let source: NumberReader
  private let target: NumberReader
  private let writer: NumberWriter
  private let agreement: NumberAgreement
  private let language: LanguageTag

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = NumberReader(language: source)
    self.target = NumberReader(language: target)
    writer = NumberWriter(from: source, to: target)
    agreement = NumberAgreement(language: target)
    language = target
  }

  func elements(in text: RepairText) -> [RepairElement] {
    // Words for numbers are none of them.
    guard NumberReader.hasDigits(text.text) else { return [] }
    return source.numbers(in: text.scalars, words: false).filter {
      NumberNeighbours($0.range, in: text.scalars).areFree
    }
    .map { RepairElement(.number($0), at: $0.range) }
  }

  func edit(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> RepairEdit? {
    guard case .number(let old) = old.value, case .number(let new) = new.value,
      isAlone(old, in: context.source), let place = counterpart(of: old, in: context.target),
      NumberNeighbours(place.range, in: context.target.scalars).areFree,
      agreement.allows(new.value, insteadOf: old.value, at: place.range, in: context.target.scalars),
      let text = writer.text(
        of: .init(new, in: context.query.scalars), insteadOf: .init(old, in: context.source.scalars),
        like: .init(place, in: context.target.scalars))
    else { return nil }
    return language.language == "ko"
      ? Self.withParticle(text, at: place.range, in: context.target)
      : RepairEdit(what: .number, range: place.range, text: text)
  }

  /// Whether a number is the only one of its value in the source, words for it included (but for the article).
  private func isAlone(_ number: ReadNumber, in text: RepairText) -> Bool {
    source.numbers(in: text.text).filter { $0.value == number.value && !($0.isWord && $0.range.count < 3) }.count == 1
  }

  /// The only number of the target in digits with that value; none if it stands there in words too: 5 (пять).
  private func counterpart(of number: ReadNumber, in text: RepairText) -> ReadNumber? {
    let found = target.numbers(in: text.text).filter {
      // Single syllables of Korean and their like are too many other things.
      $0.value == number.value && (!$0.isWord || language.language == "ru")
    }
    return found.count == 1 && found.first?.isWord == false ? found.first : nil
  }

  /// The number with the Korean particle behind it, in the shape that the new number asks for.
  private static func withParticle(_ text: String, at range: Range<Int>, in target: RepairText) -> RepairEdit? {
    // A particle stands behind the bracket too: (3)을.
    let closed = target.scalars[range.upperBound...].prefix { ")]”’\"'".unicodeScalars.contains($0) }
    let rest = target.wordRest(from: closed.endIndex)
    // 제3과 is a lesson.
    let isOrdinal = range.lowerBound > 0 && target.scalars[range.lowerBound - 1] == "제"
    let isFixed = isOrdinal || target.givesBothShapes(behind: rest, from: closed.endIndex)
    guard let fitted = isFixed ? rest : KoreanParticles.refitted(rest[...], behind: target[range], now: text) else {
      return nil
    }
    if fitted == rest { return RepairEdit(what: .number, range: range, text: text) }
    // 1/3 ends in 일 when it is read.
    if range.lowerBound > 0, target.scalars[range.lowerBound - 1] == "/" { return nil }
    return RepairEdit(
      what: .number, range: range.lowerBound..<closed.endIndex + rest.unicodeScalars.count,
      text: text + String(scalars: closed) + fitted)
  }
}

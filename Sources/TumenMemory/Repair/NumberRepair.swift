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
    source.numbers(in: text.text).filter { !$0.isWord && Self.isFree($0.range, in: text.scalars) }
      .map { RepairElement(.number($0), at: $0.range) }
  }

  func edit(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> RepairEdit? {
    guard case .number(let old) = old.value, case .number(let new) = new.value,
      isAlone(old, in: context.source), let place = counterpart(of: old, in: context.target),
      Self.isFree(place.range, in: context.target.scalars),
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
      text: text + String(String.UnicodeScalarView(closed)) + fitted)
  }

  /// Whether a number is no part of an identifier: UTF-8, x86, 1.2.3, F5, --level=2, 0x1F. A unit may stand right behind
  /// it, and what Korean writes together.
  static func isFree(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    let further = range.lowerBound > 1 ? scalars[range.lowerBound - 2] : " "
    let behind = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
    let beyond = range.upperBound + 1 < scalars.count ? scalars[range.upperBound + 1] : " "
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "_"
    }
    // The head of a chain of numbers: ISO-8859-1 is an identifier, 02110-1301 is none.
    var head = range.lowerBound
    while head > 1, "-./:\u{2013}".unicodeScalars.contains(scalars[head - 1]), isDigit(scalars[head - 2]) {
      head -= 2
      while head > 0, isDigit(scalars[head - 1]) { head -= 1 }
    }
    if head < range.lowerBound, head > 0 {
      let isTied = "-_".unicodeScalars.contains(scalars[head - 1]) && head > 1 && isWordPart(scalars[head - 2])
      if isTied || (isWordPart(scalars[head - 1]) && !Hangul.isSyllable(scalars[head - 1])) { return false }
    }
    switch before {
    case "-", "+", ":", "/", "\u{2013}", "~", ".", ",":
      // A sign, or a range, a fraction or a time whose other part is a number too.
      if before == "." || before == "," ? isWordPart(further) : isWordPart(further) && !isDigit(further) {
        return false
      }
      if before == "/" || before == ":", !isDigit(further), !TextForm.isSpace(further) { return false }
    case "_", "=", "@", "\\", "&", "^", "%", "#", "'", "<", ">", "{", "}", "|", "*", "`": return false
    default: if isWordPart(before), !Hangul.isSyllable(before) { return false }
    }
    if Hangul.isSyllable(behind) { return true }
    if isWordPart(behind) {
      let rest = scalars[range.upperBound...].prefix { isWordPart($0) && !Hangul.isSyllable($0) }
      return units.contains(String(String.UnicodeScalarView(rest)))
    }
    switch behind {
    case ".", ",", ":", "/", "=": return !isWordPart(beyond) || (behind == ":" || behind == "/") && isDigit(beyond)
    case "_", "@", "\\", "'", "<", ">", "{", "}", "|", "`", "*": return false
    case "-":
      return !isWordPart(beyond) || isDigit(beyond)
        || scalars[(range.upperBound + 1)...].prefix(while: isWordPart).count > 2 || !beyond.isASCII
    default: return true
    }
  }

  private static let units: Set<String> = [
    "km", "m", "cm", "mm", "µm", "nm", "kg", "g", "mg", "t", "l", "ml", "s", "ms", "min", "h", "Hz", "kHz", "MHz",
    "GHz", "B", "KB",
    "kB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB", "px", "pt", "dpi", "W", "kW", "MW", "V", "A", "x",
    "км", "м", "см", "мм", "кг", "г", "т", "л", "с", "мс", "мин", "ч", "Гц", "кГц", "МГц", "ГГц", "КБ", "кБ", "Кб",
    "МБ", "Мб", "ГБ",
    "Гб", "ТБ", "пт", "КиБ", "МиБ", "ГиБ",
  ]
}

import TumenModel
internal import TumenText

/// Numbers of three parts or more, as sections, versions and addresses have them: 1.2.3 is the same in every language.
struct ChainRepair: RepairRule {
  private let language: LanguageTag

  init(to target: LanguageTag) { language = target }

  func elements(in text: RepairText) -> [RepairElement] {
    Self.chains(in: text).map { RepairElement(.chain(text[$0]), at: $0) }
  }

  func edits(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> [RepairEdit]? {
    guard case .chain(let former) = old.value, case .chain(let chain) = new.value,
      count(of: old, inSource: context.source) == 1
    else { return nil }
    let places = Self.chains(in: context.target).filter { context.target[$0] == former }
    guard places.count == 1, let place = places.first else { return nil }
    if language.language == "ko" {
      return KoreanTail(behind: place, in: context.target, language: language).edits(.number, by: chain)
    }
    return [RepairEdit(what: .number, range: place, text: chain)]
  }

  func count(of element: RepairElement, inSource text: RepairText) -> Int {
    guard case .chain(let chain) = element.value else { return 0 }
    return Self.chains(in: text).count { text[$0] == chain }
  }

  func count(of element: RepairElement, inTarget text: RepairText) -> Int { count(of: element, inSource: text) }

  /// The places of chains that are no part of a longer word or address.
  private static func chains(in text: RepairText) -> [Range<Int>] {
    let scalars = text.scalars
    var chains: [Range<Int>] = []
    var place = 0
    while place < scalars.count {
      guard isDigit(scalars[place]) else {
        place += 1
        continue
      }
      let start = place
      var parts = 1
      while place < scalars.count {
        if isDigit(scalars[place]) {
          place += 1
        } else if scalars[place] == ".", place + 1 < scalars.count, isDigit(scalars[place + 1]) {
          parts += 1
          place += 1
        } else {
          break
        }
      }
      if parts > 2, isFree(start..<place, in: scalars) { chains.append(start..<place) }
    }
    return chains
  }

  private static func isFree(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
    let behind = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
    return !isTied(before) && (Hangul.isSyllable(behind) || !isTied(behind))
  }

  private static func isTied(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || "_-/\\:@=".unicodeScalars.contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

import TumenModel
internal import TumenText

/// What stands in one word behind a Korean noun or number that another one takes the place of: the particle in the shape
/// that the new one asks for, behind quotation marks and brackets too.
struct KoreanTail {
  private let target: RepairText
  private let range: Range<Int>
  private let isNorthern: Bool

  /// What stands behind a range of a text of the target language.
  init(behind range: Range<Int>, in target: RepairText, language: LanguageTag) {
    self.target = target
    self.range = range
    isNorthern = language.region == LanguageTag.koreanNorth.region
  }

  /// Whether a particle may stand behind a mark in one word.
  static func isClosing(_ scalar: Unicode.Scalar) -> Bool { scalar == ")" || quotes.contains(scalar) }

  /// One shape for particles that differ only by the sound before them.
  static func commonShape(of particle: String) -> String {
    KoreanParticles.refitted(particle[...], behind: "", now: "평양") ?? particle
  }

  /// The changes that put `text` there; `nil` if it is not certain what has to stand behind it.
  /// - Parameter allowed: whether what stands behind it lets the place be taken by another.
  func edits(_ what: Repair.Change.Kind, by text: String, if allowed: (Substring) -> Bool = { _ in true })
    -> [RepairEdit]?
  {
    let alone = [RepairEdit(what: what, range: range, text: text)]
    var place = closed(from: range.upperBound)
    var outer: String?
    if place < target.scalars.count, target.scalars[place] == "(" {
      guard let close = bracketEnd(from: place) else { return nil }
      // 평양(으)로 stands in both shapes.
      if ["으", "이"].contains(target[place + 1..<close]) { return alone }
      // 모스크바(북한)는: the particle is that of the word before the bracket.
      place = closed(from: close + 1)
    } else if place < target.scalars.count, target.scalars[place] == ")" {
      outer = wordBeforeBracket
      place = closed(from: place + 1)
    }
    let rest = target.wordRest(from: place)
    if rest.isEmpty, outer == nil, place == range.upperBound { return withDetachedParticle(alone, text, what) }
    if rest.isEmpty || target.givesBothShapes(behind: rest, from: place) { return alone }
    guard place > range.upperBound || allowed(rest[...]) else { return nil }
    if let outer, refitted(rest, behind: outer, now: outer) == rest { return alone }
    guard let fitted = refitted(rest, behind: target[range], now: text) else { return nil }
    if fitted == rest { return alone }
    let tail = place..<place + rest.unicodeScalars.count
    if place == range.upperBound {
      return [RepairEdit(what: what, range: range.lowerBound..<tail.upperBound, text: text + fitted)]
    }
    return alone + [RepairEdit(what: what, range: tail, text: fitted)]
  }

  /// The change with that of a particle that stands behind a space; `nil` where it may be another word, as 이 may.
  private func withDetachedParticle(
    _ edits: [RepairEdit], _ text: String, _ what: Repair.Change.Kind
  ) -> [RepairEdit]? {
    let start = range.upperBound + 1
    guard start < target.scalars.count, TextForm.isSpace(target.scalars[range.upperBound]) else { return edits }
    let particle = target.wordRest(from: start)
    guard Self.detached.contains(particle) else { return edits }
    guard let fitted = refitted(particle, behind: target[range], now: text) else { return nil }
    if fitted == particle { return edits }
    let place = start..<start + particle.unicodeScalars.count
    return particle == "이" ? nil : edits + [RepairEdit(what: what, range: place, text: fitted)]
  }

  private static let detached: Set<String> = ["은", "는", "이", "가", "을", "를", "과", "와", "으로", "로"]

  private func refitted(_ rest: String, behind old: String, now new: String) -> String? {
    KoreanParticles.refitted(rest[...], behind: old, now: new, isNorthern: isNorthern)
  }

  /// The place behind quotation marks that close, or behind an ellipsis.
  private func closed(from place: Int) -> Int {
    let end = target.scalars[place...].firstIndex { !Self.quotes.contains($0) } ?? target.scalars.count
    let dots = target.scalars[end...].prefix { $0 == "." || $0 == "\u{2026}" }
    return dots.count > 2 || dots.first == "\u{2026}" ? dots.endIndex : end
  }

  /// The place of the bracket that closes the one at `place`; `nil` if there is none near, or another one opens within.
  private func bracketEnd(from place: Int) -> Int? {
    let inner = target.scalars[(place + 1)...].prefix(Self.longestBracket).prefix { $0 != ")" && $0 != "(" }
    return inner.endIndex < target.scalars.count && target.scalars[inner.endIndex] == ")" ? inner.endIndex : nil
  }

  /// The word right before the bracket that the range stands in; `nil` if none stands there.
  private var wordBeforeBracket: String? {
    guard let open = target.scalars[..<range.lowerBound].lastIndex(of: "("), open > 0 else { return nil }
    let word = target.scalars[..<open].reversed().prefix { !TextForm.isSpace($0) }
    return word.isEmpty ? nil : String(scalars: word.reversed())
  }

  private static let longestBracket = 80
  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "'", "]", "\u{2019}", "\u{201D}", "\u{00BB}", "\u{3009}", "\u{300B}", "\u{300D}", "\u{300F}",
  ]
}

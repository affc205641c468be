package import TumenModel

/// Breaks texts of one language into segments by rules.
///
/// At each place the first rule decides whose expressions fit what stands before it and behind it (SRX 2.0, section 4).
/// A line break always ends a segment. Compiling the rules costs some milliseconds; use one breaker for many texts.
package struct SentenceBreaker: Sendable {
  /// A rule that breaks.
  private struct Break {
    /// Finds ends of what stands before breaks.
    let expression: RegularExpression
    let place: TumenError.Place
  }

  /// Rules that do not break.
  private struct Exception {
    enum Expression {
      /// Fits at a place, looking behind it: rules in a row are tried as one.
      case whole(RegularExpression)
      /// What stands before a place, up to its end, and behind it, for what may be of any length: ICU looks no farther behind
      /// than it knows beforehand.
      case halves(before: RegularExpression, after: RegularExpression?)
    }

    let expression: Expression
    /// How many rules that break come before it, over which it has no say.
    let order: Int
    let place: TumenError.Place
  }

  private let breaks: [Break]
  private let exceptions: [Exception]

  /// How far back an expression of any length can look for the beginning of its match, in UTF-16 units.
  private static let reach = 250

  /// - Throws: ``TumenError`` with code `malformedRules` and the place if an expression is none of ICU's.
  package init(_ rules: SegmentationRules, language: LanguageTag) throws(TumenError) {
    var breaks: [Break] = []
    var exceptions: [Exception] = []
    /// Those at hand that look behind a place.
    var whole: [(pattern: String, expression: RegularExpression, place: TumenError.Place)] = []
    func flush() {
      guard let first = whole.first else { return }
      let pattern = whole.map(\.pattern).joined(separator: "|")
      let all =
        if whole.count > 1, let joined = try? RegularExpression(pattern) { [(joined, first.place)] } else {
          whole.map { ($0.expression, $0.place) }
        }
      exceptions += all.map { Exception(expression: .whole($0.0), order: breaks.count, place: $0.1) }
      whole = []
    }
    for rule in try rules.rules(for: language) {
      do throws(TumenError) {
        // Each half is compiled alone first, so that no bracket reaches from one into the other.
        _ = try RegularExpression(rule.before)
        let after = try RegularExpression(rule.after)
        if rule.isBreak {
          flush()
          let expression = try RegularExpression("(?:\(rule.before))(?=\(rule.after))")
          breaks.append(Break(expression: expression, place: rule.place))
          continue
        }
        let pattern = "(?<=(?:\(rule.before)))(?:\(rule.after))"
        if !Self.refersToGroup(rule.before + rule.after), let expression = try? RegularExpression(pattern) {
          whole.append((pattern, expression, rule.place))
        } else {
          let halves = Exception.Expression.halves(
            before: try RegularExpression("(?:\(rule.before))\\z"), after: rule.after.isEmpty ? nil : after)
          exceptions.append(Exception(expression: halves, order: breaks.count, place: rule.place))
        }
      } catch { throw error.placed(at: rule.place) }
    }
    flush()
    self.breaks = breaks
    self.exceptions = exceptions
  }

  /// Whether an expression names a group of its own by number or name, which joining would change.
  private static func refersToGroup(_ pattern: String) -> Bool {
    zip(pattern.unicodeScalars, pattern.unicodeScalars.dropFirst()).contains { first, second in
      first == "\\" && (("1"..."9").contains(second) || second == "k")
    }
  }

  /// The segments of a text in order, without the white space around them. Segments of white space alone are left out.
  /// - Throws: ``TumenError`` with code `malformedRules` if an expression runs away on this text.
  package func segments(of text: String) throws(TumenError) -> [TextPiece] {
    let units = RegularExpression.Text(text)
    var search = Search(rules: breaks.count)
    var stretch = 0..<0
    var isBroken: [Bool] = []
    var segments: [TextPiece] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var unit = 0
    var scalar = 0
    var start: (index: String.Index, scalar: Int)?
    var end = (index: scalars.startIndex, scalar: 0)
    func finish() {
      if let first = start {
        segments.append(TextPiece(text: text[first.index..<end.index], range: first.scalar..<end.scalar, isWord: false))
      }
      start = nil
    }
    while index < scalars.endIndex {
      if unit == stretch.upperBound {
        stretch = Self.stretch(of: units, from: unit)
        isBroken = try breaks(in: units, at: stretch, &search)
      }
      if isBroken[unit - stretch.lowerBound] { finish() }
      let current = scalars[index]
      let next = scalars.index(after: index)
      unit += UTF16.width(current)
      scalar += 1
      if !TextForm.isSpace(current) {
        if start == nil { start = (index, scalar - 1) }
        end = (next, scalar)
      }
      index = next
    }
    finish()
    return segments
  }

  /// How many units are looked at in one go: what is noted of each takes room.
  private static let stretchLength = 1 << 16

  /// The next units to look at, whole characters.
  private static func stretch(of units: RegularExpression.Text, from start: Int) -> Range<Int> {
    var end = min(start + stretchLength, units.count)
    if end < units.count, UTF16.isTrailSurrogate(units[end]) { end += 1 }
    return start..<end
  }

  /// What the look at one stretch leaves for those behind it.
  private struct Search {
    /// Where the next match of each rule that breaks begins at the earliest; `nil` if there is none.
    var next: [Int?]
    /// The first rule that breaks at a place behind the stretch.
    var ahead: [Int: Int] = [:]

    init(rules: Int) { next = Array(repeating: 0, count: rules) }
  }

  /// Whether the text is broken before each unit of a stretch.
  private func breaks(
    in units: RegularExpression.Text, at stretch: Range<Int>, _ search: inout Search
  ) throws(TumenError) -> [Bool] {
    /// The first rule that breaks at a place.
    var deciding = [Int?](repeating: nil, count: stretch.count)
    let ahead = search.ahead
    search.ahead = [:]
    func note(_ rule: Int, at place: Int) {
      if stretch.contains(place) {
        let known = deciding[place - stretch.lowerBound]
        deciding[place - stretch.lowerBound] = known.map { min($0, rule) } ?? rule
      } else {
        search.ahead[place] = search.ahead[place].map { min($0, rule) } ?? rule
      }
    }
    for (place, rule) in ahead { note(rule, at: place) }
    for (number, rule) in self.breaks.enumerated() {
      guard let next = search.next[number], next < stretch.upperBound else { continue }
      do throws(TumenError) {
        let found = try rule.expression.ends(
          in: units, from: max(next, stretch.lowerBound)..<stretch.upperBound)
        for end in found.ends { note(number, at: end) }
        search.next[number] = found.next
      } catch { throw error.placed(at: rule.place) }
    }
    return try stretch.map { place throws(TumenError) in
      if place > 0, [0x0A, 0x0D, 0x2028, 0x2029, 0x85].contains(units[place - 1]) { return true }
      guard let number = deciding[place - stretch.lowerBound] else { return false }
      for exception in exceptions where exception.order <= number {
        do throws(TumenError) {
          if try fits(exception.expression, at: place, in: units) { return false }
        } catch { throw error.placed(at: exception.place) }
      }
      return true
    }
  }

  private func fits(
    _ expression: Exception.Expression, at place: Int, in units: RegularExpression.Text
  ) throws(TumenError) -> Bool {
    switch expression {
    case .whole(let expression): return try expression.begins(at: place, in: units)
    case .halves(let before, let after):
      if let after, !(try after.begins(at: place, in: units)) { return false }
      return try before.ends(at: place, from: max(0, place - Self.reach), in: units)
    }
  }
}

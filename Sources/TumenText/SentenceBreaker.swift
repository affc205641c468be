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
    let breaks = try self.breaks(in: RegularExpression.Text(text))
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
      if breaks[unit] { finish() }
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

  /// Whether the text is broken before each of its units.
  private func breaks(in units: RegularExpression.Text) throws(TumenError) -> [Bool] {
    /// The first rule that breaks at a place.
    var deciding = [Int?](repeating: nil, count: units.count + 1)
    for (number, rule) in self.breaks.enumerated() {
      do throws(TumenError) {
        for end in try rule.expression.ends(in: units) where deciding[end] == nil { deciding[end] = number }
      } catch { throw error.placed(at: rule.place) }
    }
    var breaks = deciding.map { $0 != nil }
    for place in 0..<units.count where breaks[place] {
      guard let number = deciding[place] else { continue }
      for exception in exceptions where exception.order <= number {
        do throws(TumenError) {
          if try fits(exception.expression, at: place, in: units) {
            breaks[place] = false
            break
          }
        } catch { throw error.placed(at: exception.place) }
      }
    }
    for place in (0..<units.count).dropFirst() where [0x0A, 0x0D, 0x2028, 0x2029, 0x85].contains(units[place - 1]) {
      breaks[place] = true
    }
    return breaks
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

package import TumenModel

/// Breaks texts of one language into segments by rules.
///
/// At each place the first rule decides whose expressions fit what stands before it and behind it (SRX 2.0, section 4).
/// A line break always ends a segment. Compiling the rules costs some milliseconds; use one breaker for many texts.
package struct SentenceBreaker: Sendable {
  /// Rules in a row that break, or do not, before the same expression: they are tried as one.
  private struct Group {
    let isBreak: Bool
    /// Finds ends of what stands before breaks; of rules that do not break it ends with `\z`.
    let before: RegularExpression
    let after: RegularExpression?
    /// The place of the first rule among all.
    let order: Int
    let line: Int
  }

  private let groups: [Group]
  private let file: String

  /// How far back an expression can look for the beginning of its match, in UTF-16 units.
  private static let reach = 250

  /// - Throws: ``TumenError`` with code `malformedRules` and the line if an expression is none of ICU's.
  package init(_ rules: SegmentationRules, language: LanguageTag) throws(TumenError) {
    file = rules.file
    var groups: [Group] = []
    var pending: [SegmentationRules.Rule] = []
    var order = 0
    func flush() throws(TumenError) {
      guard let first = pending.first else { return }
      let before = pending.map { "(?:\($0.before))" }.joined(separator: "|")
      do throws(TumenError) {
        groups.append(
          Group(
            isBreak: first.isBreak,
            before: try RegularExpression(
              first.isBreak ? "(?:\(before))(?=\(first.after))" : "(?:\(before))\\z"),
            after: first.isBreak || first.after.isEmpty ? nil : try RegularExpression(first.after), order: order,
            line: first.line))
      } catch { throw error.placed(in: rules.file, line: first.line) }
      order += 1
      pending = []
    }
    for rule in try rules.rules(for: language) {
      // Each is compiled alone first, so that an error names its line and no bracket reaches from one into the next.
      do throws(TumenError) {
        _ = try RegularExpression(rule.before)
        _ = try RegularExpression(rule.after)
      } catch { throw error.placed(in: rules.file, line: rule.line) }
      let joins = pending.last.map { last in
        !rule.isBreak && !last.isBreak && last.after == rule.after && !Self.refersToGroup(rule.before)
          && !Self.refersToGroup(last.before)
      }
      if joins != true { try flush() }
      pending.append(rule)
    }
    try flush()
    self.groups = groups
  }

  /// Whether an expression names a group of its own by number or name, which joining would change.
  private static func refersToGroup(_ pattern: String) -> Bool {
    zip(pattern.unicodeScalars, pattern.unicodeScalars.dropFirst()).contains { first, second in
      first == "\\" && (("1"..."9").contains(second) || second == "k")
    } || pattern.contains("(?<")
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
    /// The first group that breaks at a place.
    var deciding = [Int?](repeating: nil, count: units.count + 1)
    for group in groups where group.isBreak {
      do throws(TumenError) {
        for end in try group.before.ends(in: units) where deciding[end] == nil { deciding[end] = group.order }
      } catch { throw error.placed(in: file, line: group.line) }
    }
    var breaks = deciding.map { $0 != nil }
    for place in 0..<units.count where breaks[place] {
      guard let order = deciding[place] else { continue }
      for group in groups where group.order < order && !group.isBreak {
        do throws(TumenError) {
          if let after = group.after, !(try after.begins(at: place, in: units)) { continue }
          let from = max(0, place - Self.reach)
          if try group.before.ends(at: place, from: from, in: units) {
            breaks[place] = false
            break
          }
        } catch { throw error.placed(in: file, line: group.line) }
      }
    }
    for place in (0..<units.count).dropFirst() where [0x0A, 0x0D, 0x2028, 0x2029, 0x85].contains(units[place - 1]) {
      breaks[place] = true
    }
    return breaks
  }
}

internal import TumenIndex
import TumenModel
internal import TumenText

/// The inline codes of a target, as the query has them instead of the source.
struct CodeRepair {
  /// The target's codes, at their places in the target that was found.
  private var codes: [InlineCode]
  /// What each code was that is another now, by its place among the codes.
  private var replaced: [Int: InlineCode] = [:]
  /// The codes that are gone.
  private var removed: [InlineCode] = []

  /// Codes are carried over if the query has one of the same sort for each of the source, at the same words, and the source
  /// and the target each have the old one once. A query without codes has none of the pairs that source and target have.
  /// - Returns: `nil` if codes differ and not all of them can be carried over.
  init?(_ target: Segment, from source: Segment, to query: Segment, _ breaker: TextBreaker) {
    codes = target.codes
    if CodeAlignment(query, source).areSame { return }
    let (old, new) = (source.codes.filter { !$0.isAnnotation }, query.codes.filter { !$0.isAnnotation })
    if new.isEmpty {
      guard remove(old) else { return nil }
    } else {
      guard old.count == new.count, zip(old, new).allSatisfy({ $0.kind == $1.kind }) else { return nil }
      let words = CommonWords(query.text, source.text, breaker)
      guard zip(new, old).allSatisfy(words.haveOnePlace), Self.encloseTheSame(new, query.text, old, source.text),
        replace(old, by: new)
      else { return nil }
    }
  }

  /// Takes the source's codes out of the target: pairs alone, since others may stand for words.
  private mutating func remove(_ old: [InlineCode]) -> Bool {
    func isOfPair(_ code: InlineCode) -> Bool {
      (code.kind == .opening || code.kind == .closing) && !code.content.isEmpty
    }
    func said(_ codes: [InlineCode]) -> [String] { codes.map(\.content).sorted() }
    removed = codes.filter { !$0.isAnnotation }
    codes.removeAll { !$0.isAnnotation }
    return (old + removed).allSatisfy(isOfPair) && said(old) == said(removed)
  }

  private mutating func replace(_ old: [InlineCode], by new: [InlineCode]) -> Bool {
    let (ownSource, own) = (old, codes)
    for (old, new) in zip(old, new) where Self.differ(old, new) {
      func isOld(_ code: InlineCode) -> Bool { code.kind == old.kind && code.content == old.content }
      guard ownSource.count(where: isOld) == 1, own.count(where: isOld) == 1, let place = own.firstIndex(where: isOld)
      else { return false }
      codes[place].content = new.content
      codes[place].element = new.element
      codes[place].attributes = new.attributes
      replaced[place] = old
    }
    return true
  }

  private static func differ(_ old: InlineCode, _ new: InlineCode) -> Bool {
    old.content != new.content && !old.content.isEmpty && !new.content.isEmpty
  }

  /// Whether the spans of some codes have the same text as those of others; codes that open nothing have none.
  private static func encloseTheSame(
    _ codes: [InlineCode], _ text: String, _ others: [InlineCode], _ other: String
  ) -> Bool {
    let (scalars, otherScalars) = (Array(text.unicodeScalars), Array(other.unicodeScalars))
    var open: [Int] = []
    for place in codes.indices {
      switch codes[place].kind {
      case .opening: open.append(place)
      case .closing:
        guard let begin = open.popLast() else { return false }
        func span(_ codes: [InlineCode], _ scalars: [Unicode.Scalar]) -> String? {
          let (start, end) = (codes[begin].position, codes[place].position)
          return start <= end && end <= scalars.count ? TextForm.spaced(String(scalars: scalars[start..<end])) : nil
        }
        guard let one = span(codes, scalars), one == span(others, otherScalars) else { return false }
      case .placeholder, .isolated: break
      }
    }
    return open.isEmpty
  }

  /// Whether any code is another now.
  var isChange: Bool { !replaced.isEmpty || !removed.isEmpty }

  /// Adds the codes to a repaired text, and to its changes those that are others now.
  /// - Parameter lengths: the places in the target that was found whose text was changed, in order, each with how long the
  ///   new text is.
  /// - Returns: `nil` if a code stands within such a place.
  func added(to repair: Repair, _ lengths: [(range: Range<Int>, count: Int)]) -> Repair? {
    /// A place of the target that was found, in the repaired one.
    func moved(_ position: Int) -> Int {
      lengths.reduce(position) { place, edit in
        edit.range.upperBound <= position ? place + edit.count - edit.range.count : place
      }
    }
    func isWithin(_ code: InlineCode) -> Bool {
      lengths.contains { $0.range.lowerBound < code.position && code.position < $0.range.upperBound }
    }
    if (codes + removed).contains(where: isWithin) { return nil }
    var repair = repair
    repair.codes = codes
    func note(_ old: String, _ new: String, at place: Int) {
      repair.changes.append(Repair.Change(.code, from: old, to: new, range: place..<place))
    }
    for place in codes.indices {
      repair.codes[place].position = moved(codes[place].position)
      if let old = replaced[place] { note(old.content, codes[place].content, at: repair.codes[place].position) }
    }
    for code in removed { note(code.content, "", at: moved(code.position)) }
    repair.changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    return repair
  }
}

/// The words and marks that two texts have in common, by which places in them are held against each other.
private struct CommonWords {
  private let words: [Range<Int>]
  private let others: [Range<Int>]
  /// For each word of the first text the same one of the second.
  private var partners: [Int: Int] = [:]

  init(_ text: String, _ other: String, _ breaker: TextBreaker) {
    let (pieces, otherPieces) = (breaker.pieces(of: text), breaker.pieces(of: other))
    (words, others) = (pieces.map(\.range), otherPieces.map(\.range))
    var (place, otherPlace) = (0, 0)
    let alignment = Alignment(from: pieces.map { String($0.text) }, to: otherPieces.map { String($0.text) })
    for step in alignment.steps {
      if step == .equal { partners[place] = otherPlace }
      if step != .inserted { place += 1 }
      if step != .deleted { otherPlace += 1 }
    }
  }

  /// Whether two codes stand beside the same word: before it if they open something, behind it if they close.
  func haveOnePlace(_ code: InlineCode, _ other: InlineCode) -> Bool {
    guard isBetweenWords(code.position, words), isBetweenWords(other.position, others) else { return false }
    func isBefore() -> Bool { areOne(Self.next(code.position, words), Self.next(other.position, others)) }
    func isBehind() -> Bool { areOne(Self.next(code.position, words) - 1, Self.next(other.position, others) - 1) }
    switch code.kind {
    case .opening: return isBefore()
    case .closing: return isBehind()
    case .placeholder, .isolated: return isBefore() || isBehind()
    }
  }

  private func isBetweenWords(_ position: Int, _ words: [Range<Int>]) -> Bool {
    !words.contains { $0.lowerBound < position && position < $0.upperBound }
  }

  /// The first word that does not begin before a place.
  private static func next(_ position: Int, _ words: [Range<Int>]) -> Int {
    words.firstIndex { $0.lowerBound >= position } ?? words.count
  }

  /// The ends of the texts are one place each.
  private func areOne(_ word: Int, _ other: Int) -> Bool {
    partners[word].map { $0 == other }
      ?? ((word == -1 && other == -1) || (word == words.count && other == others.count))
  }
}

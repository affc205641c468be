/// The text of one language in a translation unit: plain text with inline codes at positions.
public struct Segment: Hashable, Sendable {
  /// The text without its codes, as it was written.
  public var text: String
  /// The codes in the order of their positions.
  public var codes: [InlineCode]

  /// Whether it has neither text nor codes.
  public var isEmpty: Bool { text.isEmpty && codes.isEmpty }

  /// Whether its text is white space alone, or nothing; codes do not count.
  package var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// Whether this says nothing beside a source that says something. Codes alone translate a source without letters and
  /// digits.
  package func isMissing(beside source: Segment) -> Bool {
    guard isBlank, !source.isBlank else { return false }
    return codes.isEmpty
      || source.text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// A text with codes in the order of their positions.
  public init(_ text: String, codes: [InlineCode] = []) {
    self.text = text
    self.codes = codes
  }
}

extension Segment {
  /// The same words between the white space that another segment begins and ends with. A code in the old white space keeps
  /// its distance from the words as far as the new one goes. A segment without words stays as it is, and so does one
  /// that is to have the edges of such.
  package func withEdges(of other: Segment) -> Segment {
    let (own, new) = (Edges(of: text), Edges(of: other.text))
    guard let own, let new, own.lead != new.lead || own.tail != new.tail else { return self }
    var result = Segment(String(new.lead) + own.words + new.tail, codes: codes)
    let (begin, count) = (own.lead.unicodeScalars.count, own.words.unicodeScalars.count)
    let (newBegin, newTail) = (new.lead.unicodeScalars.count, new.tail.unicodeScalars.count)
    for place in codes.indices {
      // From where the words begin, and no farther before or behind them than the new white space.
      let distance = codes[place].position - begin
      result.codes[place].position = newBegin + max(-newBegin, min(distance, count + newTail))
    }
    return result
  }

  /// A text taken apart into its words and the white space around them.
  private struct Edges {
    let lead: Substring
    let words: Substring
    let tail: Substring

    /// - Returns: `nil` if there is only white space.
    init?(of text: String) {
      let scalars = text.unicodeScalars
      guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
      else { return nil }
      let end = scalars.index(after: last)
      (lead, words, tail) = (text[..<first], text[first..<end], text[end...])
    }
  }
}

/// A tag or placeholder inside a segment (TMX `bpt ept ph it hi sub ut`, XLIFF `g x bx ex ph pc sc ec mrk`).
public struct InlineCode: Hashable, Codable, Sendable {
  /// What the code does to the text around it.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// Opens a span that a code with the same number closes.
    case opening
    /// Closes a span.
    case closing
    /// Stands alone: a placeholder, a line break, an image.
    case placeholder
    /// Half of a span whose other half is in another segment.
    case isolated
  }

  /// Whether the code is a remark on the text rather than a part of it: a translation may have others, or none.
  public var isAnnotation: Bool { ["mrk", "sm", "em"].contains(element) }

  /// What the code does.
  public var kind: Kind
  /// Where the code stands in the segment's text, in Unicode scalars from 0.
  public var position: Int
  /// The number or name that pairs opening and closing codes and ties a code to its translation.
  public var id: String?
  /// The element that carried the code, as its format calls it: `bpt`, `ph`, `hi` …
  public var element: String
  /// The element's other attributes, in file order.
  public var attributes: [Attribute]
  /// The native code: `<b>`, `%s`, `{name}`.
  public var content: String

  /// A code at a position; everything but its element may be left out.
  public init(
    _ kind: Kind, at position: Int, id: String? = nil, element: String, attributes: [Attribute] = [],
    content: String = ""
  ) {
    self.kind = kind
    self.position = position
    self.id = id
    self.element = element
    self.attributes = attributes
    self.content = content
  }
}

/// A name and its value, where the order of several matters or names may repeat.
public struct Attribute: Hashable, Codable, Sendable {
  /// The name, as its format calls it.
  public var name: String
  /// The value, without the format's escapes.
  public var value: String

  /// A name with its value.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// The text of one language in a translation unit: plain text with inline codes at positions.
public struct Segment: Hashable, Sendable {
  /// The text without its codes, as it was written.
  public var text: String
  /// The codes in the order of their positions.
  public var codes: [InlineCode]

  /// Whether it has neither text nor codes.
  public var isEmpty: Bool { text.isEmpty && codes.isEmpty }

  /// A text with codes in the order of their positions.
  public init(_ text: String, codes: [InlineCode] = []) {
    self.text = text
    self.codes = codes
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

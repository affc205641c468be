/// The same text in two or more languages. Any of its languages can be the source.
public struct TranslationUnit: Hashable, Sendable {
  /// The text in one language, with what its file says of it alone.
  public struct Variant: Hashable, Sendable {
    /// The language, with its region where the file names one.
    public var language: LanguageTag
    /// The text and its codes.
    public var segment: Segment
    /// What the file says of this variant alone.
    public var metadata: Metadata

    /// Whether it has neither text nor codes, and nothing is said of it.
    package var isEmpty: Bool { segment.isEmpty && metadata.isEmpty }

    /// The text of a segment in a language.
    public init(_ language: LanguageTag, _ segment: Segment, metadata: Metadata = Metadata()) {
      self.language = language
      self.segment = segment
      self.metadata = metadata
    }
  }

  /// What a file says of a unit or of one of its variants besides the text.
  public struct Metadata: Hashable, Codable, Sendable {
    /// Attributes as the format names them: `creationdate`, `creationid`, `usagecount` …
    public var attributes: [Attribute]
    /// Properties: `prop` of TMX, kept columns of a table.
    public var properties: [Attribute]
    /// Notes for people, in file order.
    public var notes: [String]

    /// Attributes, properties and notes, any of which may be left out.
    public init(
      attributes: [Attribute] = [], properties: [Attribute] = [], notes: [String] = []
    ) {
      self.attributes = attributes
      self.properties = properties
      self.notes = notes
    }

    /// Whether nothing is said.
    public var isEmpty: Bool { attributes.isEmpty && properties.isEmpty && notes.isEmpty }
  }

  /// The unit's id as its file gives it; a memory gives one to a unit without.
  public var id: String?
  /// One variant a language, in file order.
  public var variants: [Variant]
  /// What the file says of the unit as a whole.
  public var metadata: Metadata

  /// A unit of some variants, with or without an id.
  public init(id: String? = nil, variants: [Variant], metadata: Metadata = Metadata()) {
    self.id = id
    self.variants = variants
    self.metadata = metadata
  }

  /// Where its file says that the text stands, by which equal texts are told apart: `msgctxt` of gettext, `context` and the
  /// like as a property; `nil` if it says nothing.
  public var context: String? {
    metadata.properties.first { Self.contextProperties.contains($0.name) }?.value
  }

  package static let contextProperties: Set<String> = ["context", "msgctxt", "po:msgctxt", "x-context", "key"]

  /// The variants that serve `language`: the one of the very tag, or all that match it.
  public func variants(in language: LanguageTag) -> [Variant] {
    if let own = variants.first(where: { $0.language == language }) { return [own] }
    return variants.filter { $0.language.matches(language) }
  }

  /// The variant that serves `language` best: one with a text before one without, the very tag before another tag that
  /// matches it.
  public func variant(in language: LanguageTag) -> Variant? { place(of: language).map { variants[$0] } }

  /// The place of the variant that ``variant(in:)`` gives.
  /// - Parameter source: a language whose variant is none of those that are asked for.
  package func place(of language: LanguageTag, besides source: LanguageTag? = nil) -> Int? {
    func first(_ fits: (Variant) -> Bool) -> Int? { variants.firstIndex { $0.language != source && fits($0) } }
    let own = first { $0.language == language }
    if let own, !variants[own].segment.isEmpty { return own }
    return first { $0.language.matches(language) && !$0.segment.isEmpty } ?? own
      ?? first { $0.language.matches(language) }
  }
}

/// The same text in two or more languages. Any of its languages can be the source.
public struct TranslationUnit: Hashable, Sendable {
  /// The text in one language, with what its file says of it alone.
  public struct Variant: Hashable, Sendable {
    public var language: LanguageTag
    public var segment: Segment
    public var metadata: Metadata

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
    public var notes: [String]

    public init(
      attributes: [Attribute] = [], properties: [Attribute] = [], notes: [String] = []
    ) {
      self.attributes = attributes
      self.properties = properties
      self.notes = notes
    }

    public var isEmpty: Bool { attributes.isEmpty && properties.isEmpty && notes.isEmpty }
  }

  /// The unit's id as its file gives it; a memory gives one to a unit without.
  public var id: String?
  /// One variant a language, in file order.
  public var variants: [Variant]
  public var metadata: Metadata

  public init(id: String? = nil, variants: [Variant], metadata: Metadata = Metadata()) {
    self.id = id
    self.variants = variants
    self.metadata = metadata
  }

  /// The variant that serves `language` best: the very tag before another tag that matches it.
  public func variant(in language: LanguageTag) -> Variant? {
    variants.first { $0.language == language } ?? variants.first { $0.language.matches(language) }
  }
}

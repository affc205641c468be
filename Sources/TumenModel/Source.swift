/// A document that shows a form or supports a definition.
public struct Source: Hashable, Sendable {
  /// Unique in its glossary; terms and concepts name the document by it.
  public var id: String
  /// The title as the document has it, or a description of it.
  public var title: String?
  /// Who published the document.
  public var publisher: String?
  /// When it was published.
  public var date: CalendarDate?
  /// The language of the document.
  public var language: LanguageTag?
  /// Where the document can be read.
  public var url: String?
  /// What a terminologist should know of the document.
  public var note: String?

  /// A document of which nothing but the id needs to be known.
  public init(
    id: String, title: String? = nil, publisher: String? = nil, date: CalendarDate? = nil,
    language: LanguageTag? = nil, url: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.language = language
    self.url = url
    self.note = note
  }
}

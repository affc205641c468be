/// A document that shows a form or supports a definition.
public struct Source: Hashable, Sendable {
  /// Unique in its glossary; terms and concepts name the document by it.
  public var id: String
  public var title: String?
  public var publisher: String?
  public var date: CalendarDate?
  public var language: LanguageTag?
  public var url: String?
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

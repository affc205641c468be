internal import FoundationEssentials
internal import TumenFormats
public import TumenModel

/// The queries of a file, one a line: plain text, or a JSON object with `text` and, for matches, `previous`,
/// `next` and `id`.
public struct QueryLines {
  /// One line. An empty line is a query with an empty text.
  public struct Query: Decodable, Hashable, Sendable {
    /// The text of the query.
    public var text: String
    /// The segment before, for a match in context.
    public var previous: String?
    /// The segment after, for a match in context.
    public var next: String?
    /// The id under which the text was translated before.
    public var id: String?

    /// A query of a text alone, or with its context.
    public init(text: String, previous: String? = nil, next: String? = nil, id: String? = nil) {
      self.text = text
      self.previous = previous
      self.next = next
      self.id = id
    }
  }

  private var lines: LineReader

  /// - Parameter path: a file, or `-` for standard input.
  /// - Throws: ``TumenError`` with code `unreadable` if the file cannot be opened.
  public init(path: String) throws(TumenError) { lines = LineReader(try ByteSource(path: path)) }

  /// The next query, `nil` at the end.
  /// - Throws: ``TumenError`` with the line for invalid UTF-8 and for an object that is not as described.
  public mutating func next() throws(TumenError) -> Query? {
    guard let line = try lines.next() else { return nil }
    guard line.hasPrefix("{") else { return Query(text: line) }
    do { return try JSONDecoder().decode(Query.self, from: Data(line.utf8)) } catch {
      throw lines.failure(
        "the line begins with “{” but is no JSON object with a “text”",
        mend: "write {\"text\": \"…\"}, or plain text that begins otherwise")
    }
  }
}

internal import TumenFormats
public import TumenModel

/// The queries of a file, one a line: plain text, or a JSON object with `text` and, for matches, `codes`, `previous`, `next`,
/// `id` and `context`.
public struct QueryLines {
  /// One line. An empty line is a query with an empty text.
  public struct Query: Hashable, Sendable {
    /// The text of the query.
    public var text: String
    /// The inline codes of the text.
    public var codes: [InlineCode] = []
    /// The segment before, for a match in context.
    public var previous: String?
    /// The segment after, for a match in context.
    public var next: String?
    /// The id under which the text was translated before.
    public var id: String?
    /// Where its file says that the text stands, for a match in context.
    public var context: String?

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
    // A text may begin with a placeholder: {count} files.
    guard line.hasPrefix("{"), line.dropFirst().first(where: { !$0.isWhitespace }) == "\"" else {
      return Query(text: line)
    }
    do { return try Query(JSONValue(Array(line.utf8)[...])) } catch {
      throw lines.failure(
        "the line begins with “{\"” but is no JSON object with a “text”\(Self.reason(error))",
        mend: "write {\"text\": \"…\"}, or plain text that begins otherwise")
    }
  }

  /// What is wrong with one of the members, if it is known.
  private static func reason(_ error: any Error) -> String {
    (error as? TumenError).map { ": \($0.message)" } ?? ""
  }
}

extension QueryLines.Query {
  /// - Throws: an error for what has no `text`, and for members of other kinds than they should be.
  fileprivate init(_ value: JSONValue) throws {
    func text(_ key: String) throws -> String? {
      switch value[key] {
      case nil, .null: return nil
      case .string(let text): return text
      case let other?: throw TumenError(.usage, "“\(key)” is \(other.kind)")
      }
    }
    guard let query = try text("text") else { throw TumenError(.usage, "there is no “text”") }
    self.init(text: query, previous: try text("previous"), next: try text("next"), id: try text("id"))
    context = try text("context")
    if let listed = value["codes"], listed != .null { codes = try listed.segment(query).codes }
  }
}

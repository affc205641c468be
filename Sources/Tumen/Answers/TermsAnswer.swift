internal import TumenFormats
internal import TumenGlossary
public import TumenModel

/// The glossary's terms in a text.
public struct TermsAnswer: Answer {
  /// The text that was read.
  public let text: String
  /// The language in which it was read.
  public let language: LanguageTag
  /// The terms from left to right.
  public let terms: [Hit]

  /// A term and its place in Unicode scalars.
  public struct Hit: Sendable {
    /// The place in the text, in Unicode scalars.
    public let range: Range<Int>
    /// The words of the text.
    public let text: String
    /// The concept that the term names.
    public let concept: Concept
    /// The term in the form that the glossary gives first.
    public let term: Term
    /// How the words lead to the term: they are it, or an inflected form of it.
    public let how: FormMatch

    init(_ hit: TermHit) {
      range = hit.range
      text = hit.text
      concept = hit.concept
      term = hit.term
      how = hit.how
    }
  }

  /// The shape that `tumen terms --json` prints.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.member("language", language.identifier)
      json.key("terms")
      json.list(terms) { $0.write($1) }
      json.member("text", text)
    }
    return json.text
  }
}

extension JSONText {
  /// One term of `tumen terms --json`, which stands with matches too.
  mutating func write(_ hit: TermsAnswer.Hit) {
    object { json in
      json.member("concept", hit.concept.id)
      json.member("end", hit.range.upperBound)
      json.member("how", hit.how.rawValue)
      json.member("start", hit.range.lowerBound)
      json.member("status", hit.term.status.rawValue)
      json.member("term", hit.term.text)
      json.member("text", hit.text)
    }
  }
}

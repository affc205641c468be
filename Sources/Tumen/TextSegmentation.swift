internal import TumenFormats
internal import TumenMemory
public import TumenModel
internal import TumenText

/// Breaks texts of one language into segments, by Tumen's own rules or those of an SRX file.
///
/// ```swift
/// let segmentation = try TextSegmentation(language: .russian)
/// try segmentation.segments(of: "Мост построен в г. Расон. Длина — 4,7 км.")  // two segments
/// ```
public struct TextSegmentation: Sendable {
  private let breaker: SentenceBreaker

  /// The rules for one language.
  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - path: an SRX file; Tumen's own rules if `nil`.
  /// - Throws: ``TumenError`` with the line of a rule that cannot be understood.
  public init(language: LanguageTag, rules path: String? = nil) throws(TumenError) {
    let source: ByteSource
    if let path {
      source = try ByteSource(path: path)
    } else {
      guard let file = ShippedFile.named("Segmentation/tumen.srx") else {
        throw TumenError(.internal, "the rules of segmentation are missing from the program")
      }
      source = ByteSource(bytes: file.bytes, name: file.name)
    }
    breaker = try SentenceBreaker(try SRXReader.rules(of: source), language: language)
  }

  /// The segments of a text. A line break always ends one.
  /// - Throws: ``TumenError`` with code `malformedRules` if an expression of the rules runs away on this text.
  public func segments(of text: String) throws(TumenError) -> [SegmentsAnswer.Segment] {
    try breaker.segments(of: text).map { SegmentsAnswer.Segment(text: String($0.text), range: $0.range) }
  }

  /// The segments of a text with inline codes, each with its own; a code between two belongs to the first.
  func segments(of passage: Segment) throws(TumenError) -> [Segment] {
    let parts = try breaker.segments(of: passage.text)
    var codes = passage.codes[...]
    return parts.enumerated().map { number, part in
      let isLast = number == parts.count - 1
      let own = codes.prefix { isLast || $0.position <= part.range.upperBound }
      codes = codes.dropFirst(own.count)
      return Segment(
        String(part.text),
        codes: own.map { code in
          var code = code
          code.position = min(max(code.position - part.range.lowerBound, 0), part.range.count)
          return code
        })
    }
  }

  /// The segments of a text file, line by line; of Markdown and HTML passage by passage, without their markup.
  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - report: takes the segments of each line.
  /// - Returns: what the file was taken for without its word, in one sentence, if anything.
  @discardableResult
  public func segments(ofFile path: String, report: (SegmentsAnswer) -> Void) throws(TumenError) -> String? {
    var passages = try Reading.passages(of: try ByteSource(path: path))
    while let passage = try passages.next() {
      try Cancellation.check()
      report(SegmentsAnswer(line: passage.line, segments: try segments(of: passage.segment.text)))
    }
    return passages.remark
  }
}

internal import TumenFormats
internal import TumenMemory
public import TumenModel

extension Workspace {
  /// Writes a bilingual document anew with the matches of each of its units: match candidates in XLIFF 2, alternative
  /// translations in XLIFF 1.2. All else stays as it is, to the byte.
  /// - Parameters:
  ///   - file: the path of the document.
  ///   - source: the language of the segments; that of the document, or the first of the configuration, if `nil`.
  ///   - target: the language that is asked for; that of the document, or the second of the configuration, if `nil`.
  ///   - options: the least score and how many matches a unit gets; neighbours, of which the one behind is not known of a
  ///     document that is read from a pipe, and ids are the document’s own.
  ///   - write: takes the bytes of the new file, piece by piece.
  /// - Throws: ``TumenError`` with code `usage` if the format has no place for matches.
  public func propose(
    in file: String, from source: LanguageTag? = nil, to target: LanguageTag? = nil,
    options: MatchOptions = MatchOptions(), write: ([UInt8]) throws(TumenError) -> Void
  ) throws(TumenError) -> ProposalAnswer {
    let input = try ByteSource(path: file)
    let format = try Format.detected(in: input)
    guard format == .xliff else {
      throw TumenError(
        .usage, "a file of the format \(format.rawValue) has no place for matches",
        mend: "give an XLIFF file, or pre-translate it", at: .init(file: file))
    }
    var answer = ProposalAnswer()
    let languages = DocumentLanguages(source, target, configuration)
    answer.remark = try forEachSegment(
      of: input, languages: languages, options: options, namesTarget: false, write: write
    ) {
      unit, editor, _, matches throws(TumenError) in
      guard unit.isTranslatable else { return }
      answer.units += 1
      let found = try matches()
      if found.isEmpty { return }
      answer.matched += 1
      answer.written += try editor.propose(found)
    }
    return answer
  }

  /// Writes a bilingual document anew with the glossary's terms of each of its units, what stands for them and what they
  /// mean (XLIFF 2, module gls). All else stays as it is, to the byte, and so do units that nobody is to translate.
  /// - Parameters:
  ///   - file: the path of the document.
  ///   - source: the language of the segments; that of the document, or the first of the configuration, if `nil`.
  ///   - target: the language that is asked for; that of the document, or the second of the configuration, if `nil`.
  ///   - precision: how sure a term has to be.
  ///   - write: takes the bytes of the new file, piece by piece.
  /// - Throws: ``TumenError`` with code `usage` if the format has no place for terms.
  public func addTerms(
    in file: String, from source: LanguageTag? = nil, to target: LanguageTag? = nil,
    precision: TermPrecision = .possible,
    write: ([UInt8]) throws(TumenError) -> Void
  ) throws(TumenError) -> ProposalAnswer {
    var answer = ProposalAnswer()
    let languages = DocumentLanguages(source, target, configuration)
    let input = try ByteSource(path: file)
    answer.remark = try forEachSegment(
      of: input, languages: languages, options: .standard, namesTarget: false, write: write
    ) {
      unit, editor, pair, _ throws(TumenError) in
      guard unit.isTranslatable, let own = unit.unit.variants.first else { return }
      answer.units += 1
      let terms = try terms(in: own.segment.text, language: pair.source, precision: precision).terms.compactMap {
        hit -> DocumentTerm? in
        let translations = hit.concept.terms(in: pair.target).filter(\.status.isUsable).map(\.text)
        let definition = hit.concept.definition
        return translations.isEmpty && definition == nil
          ? nil : DocumentTerm(hit.term.text, translations: translations, definition: definition)
      }
      if terms.isEmpty { return }
      answer.matched += 1
      answer.written += try editor.add(terms)
    }
    return answer
  }

  /// Hands over the segments of a document in their order, each with its two languages and a way to find its matches, and
  /// writes what becomes of the document.
  /// - Parameters:
  ///   - namesTarget: whether a document that names no target language gets one.
  ///   - write: takes the bytes of the new document, piece by piece.
  ///   - body: takes a unit, what writes into the document, the languages and what finds the matches.
  /// - Returns: what could not be written as it was given, in one sentence, if anything.
  func forEachSegment(
    of input: ByteSource, languages: DocumentLanguages, options: MatchOptions, namesTarget: Bool = true,
    write: ([UInt8]) throws(TumenError) -> Void,
    _ body: (
      DocumentUnit, inout any DocumentEditor, DocumentLanguages.Pair, () throws(TumenError) -> [Match]
    ) throws(TumenError) -> Void
  ) throws(TumenError) -> String? {
    var editor = try Reading.document(
      of: input, options: ReadingOptions(), target: languages.target, namesTarget: namesTarget)
    var options = options
    options.previous = nil
    var ahead = try TextAhead(of: input, ReadingOptions(), target: languages.target) { $0.variants.first?.segment.text }
    var others = Others()
    while let unit = try editor.next() {
      try Cancellation.check()
      if let own = unit.unit.variants.first, !own.segment.text.isEmpty {
        options.next = try ahead?.next()
        let target = unit.unit.variants.dropFirst().first?.language ?? editor.targetLanguage
        if let pair = try others.pair(languages, input.name, source: own.language, target: target) {
          (options.id, options.context) = (unit.unit.id, unit.unit.context)
          try body(unit, &editor, pair) { () throws(TumenError) in
            try matches(for: own.segment, from: pair.source, to: pair.target, options: options).matches
          }
        }
        options.previous = own.segment.text
      }
      try write(try editor.take())
    }
    try write(try editor.take())
    return Self.remark(of: editor.remark, try others.remark())
  }

  /// The segments of a document in other languages than those that are asked for: the files of XLIFF 1 have each their own.
  private struct Others {
    private var count = 0
    private var isAnyTaken = false
    /// Why the first of them was not taken.
    private var refusal: TumenError?

    /// The languages of a segment; `nil` if others are asked for.
    /// - Throws: ``TumenError`` with code `usage` if nobody names a language.
    mutating func pair(
      _ languages: DocumentLanguages, _ file: String, source: LanguageTag, target: LanguageTag?
    ) throws(TumenError) -> DocumentLanguages.Pair? {
      if let refusal = languages.refusal(file, source: source, target: target) {
        self.refusal = self.refusal ?? refusal
        count += 1
        return nil
      }
      isAnyTaken = true
      return try languages.pair(file, source: source, target: target)
    }

    /// - Throws: ``TumenError`` with code `usage` if all segments are in other languages.
    func remark() throws(TumenError) -> String? {
      guard let refusal else { return nil }
      guard isAnyTaken else { throw refusal }
      return "\(count) unit(s) are in other languages than those that are asked for, and were passed over"
    }
  }
}

/// From which language into which a document is translated: as the caller says, else as the document says, else as the
/// configuration does.
struct DocumentLanguages {
  private let asked: (source: LanguageTag?, target: LanguageTag?)
  private let configuration: Configuration

  init(_ source: LanguageTag?, _ target: LanguageTag?, _ configuration: Configuration) {
    asked = (source, target)
    self.configuration = configuration
  }

  /// From which language into which.
  typealias Pair = (source: LanguageTag, target: LanguageTag)

  /// The language to name in a document that names none.
  var target: LanguageTag? { asked.target ?? configuration.languages.dropFirst().first }

  /// - Throws: ``TumenError`` with code `usage` if nobody names a language, or the document another one.
  func pair(
    _ file: String, source own: LanguageTag? = nil, target ownTarget: LanguageTag? = nil
  ) throws(TumenError) -> Pair {
    if let refusal = refusal(file, source: own, target: ownTarget) { throw refusal }
    return (try choice(asked.source, own, .source, file), try choice(asked.target, ownTarget, .target, file))
  }

  /// What is said of a document in other languages than those that are asked for; `nil` if it is in these.
  func refusal(_ file: String, source: LanguageTag?, target: LanguageTag?) -> TumenError? {
    for (asked, own, argument) in [
      (asked.source, source, TumenError.Argument.Name.source), (asked.target, target, .target),
    ] {
      guard let asked, let own, !asked.matches(own) else { continue }
      return TumenError(
        .usage, "the document is in \(own), not in \(asked)", mend: "give another file, or leave the language out",
        with: [.init(argument)], at: .init(file: file))
    }
    return nil
  }

  /// The same for a file that may be read in other directions too.
  func pair(
    _ file: String, elseSource source: LanguageTag?, elseTarget target: LanguageTag?
  ) throws(TumenError) -> Pair {
    let asked = DocumentLanguages(
      asked.source ?? configuration.languages.first ?? source, self.target ?? target, configuration)
    return try asked.pair(file)
  }

  private func choice(
    _ asked: LanguageTag?, _ own: LanguageTag?, _ argument: TumenError.Argument.Name, _ file: String
  ) throws(TumenError) -> LanguageTag {
    if let language = own ?? asked { return language }
    return try configuration.standIn(for: argument, of: file)
  }
}

internal import Foundation
internal import TumenFormats
internal import TumenGlossary
internal import TumenMemory
public import TumenModel

/// How to propose concepts from translations.
public struct ExtractionOptions: Hashable, Sendable {
  /// The languages; terms are sought in the first and paired with those of the others.
  public var languages: [LanguageTag]
  /// How many concepts at most.
  public var limit: Int
  /// How often a term must occur.
  public var minimumFrequency: Int
  /// The format, if it is not to be detected.
  public var format: Format?
  /// The columns of a table without a header.
  public var columns: String?

  /// The options of an extraction; what is left out is detected, or what `tumen glossary extract` takes.
  public init(
    languages: [LanguageTag], limit: Int = 200, minimumFrequency: Int = 3, format: Format? = nil, columns: String? = nil
  ) {
    self.languages = languages
    self.limit = limit
    self.minimumFrequency = minimumFrequency
    self.format = format
    self.columns = columns
  }

  /// The options that are taken where nothing is said; languages have to be.
  package static let standard = ExtractionOptions(languages: [])
}

/// A concept that is proposed, and what speaks for it.
public struct ProposedConcept: Answer, Encodable {
  /// The concept, its terms with the status *proposed*.
  public let concept: Concept
  /// Its worth beside that of the others.
  public let score: Double
  /// Whether it is written like a name.
  public let isName: Bool
  /// How often the term of each language occurs.
  public let frequencies: [LanguageTag: Int]
  /// How close the term of each other language is to the first one’s, 0 to 1.
  public let associations: [LanguageTag: Double]

  private enum Keys: String, CodingKey { case concept, score, name, terms }

  /// Encodes the shape that `tumen glossary extract --json` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(concept.id, forKey: .concept)
    try container.encode(Self.rounded(score), forKey: .score)
    try container.encode(isName, forKey: .name)
    try container.encode(
      concept.terms.map {
        Shape(
          language: $0.language.identifier, text: $0.text, frequency: frequencies[$0.language] ?? 0,
          association: associations[$0.language].map(Self.rounded), contexts: $0.contexts.map(\.text))
      }, forKey: .terms)
  }

  private struct Shape: Encodable {
    let language: String
    let text: String
    let frequency: Int
    let association: Double?
    let contexts: [String]
  }

  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

/// What an extraction found.
public struct Extraction: Sendable {
  /// The proposals, the best first.
  public let concepts: [ProposedConcept]
  /// How many units were read.
  public let units: Int
  /// What may have been overlooked, in one sentence, if anything.
  public let remark: String?
  /// The files that the contexts come from, as sources.
  let sources: [Source]

  /// The proposals as a glossary file for people to edit.
  /// - Throws: ``TumenError`` if a text cannot be written as YAML.
  public func yaml() throws(TumenError) -> String {
    try YAMLConceptWriter.head(sources) + YAMLConceptWriter.entries(concepts.map(\.concept))
  }
}

extension Workspace {
  /// Terms and names that the glossaries do not have yet, with their likely translations, from files of translations.
  ///
  /// The units are read three times, so that standard input will not do. See `Documentation/extraction.md` for the method.
  /// - Parameters:
  ///   - files: files of units; the memories of the workspace if empty.
  ///   - options: languages, and how many and how frequent terms are wanted.
  ///   - progress: called now and then with the number of units read, in all three readings together.
  /// - Throws: ``TumenError`` if a file, memory or glossary cannot be read.
  public func extraction(
    from files: [String], options: ExtractionOptions, progress: @escaping (Int) -> Void = { _ in }
  ) throws(TumenError) -> Extraction {
    try TermExtractionRun(files: files, memories: memoriesThere(), options: options, progress: progress)
      .run(known: try LoadedGlossary(configuration.glossaries).concepts)
  }
}

/// Reads the units of files or memories for an extraction and makes concepts of what it proposes.
struct TermExtractionRun {
  let files: [String]
  let memories: [String]
  let options: ExtractionOptions
  let progress: (Int) -> Void

  private static let mostConcepts = 1_000_000

  func run(known: [Concept]) throws(TumenError) -> Extraction {
    if files.contains("-") {
      throw TumenError(
        .usage, "terms cannot be extracted from standard input, which is read once only", mend: "give a file")
    }
    guard (1...Self.mostConcepts).contains(options.limit), options.minimumFrequency > 0 else {
      throw TumenError(
        .usage, "the limit goes from 1 to \(Self.mostConcepts), the least frequency from 1", mend: "give other numbers")
    }
    let extraction = try TermExtraction(
      .init(languages: options.languages, limit: options.limit, leastFrequency: options.minimumFrequency))
    var count = 0
    let found = try extraction.proposals(known: known) { body throws(TumenError) in
      try forEachUnit { unit, file throws(TumenError) in
        count += 1
        if count % 1000 == 0 { progress(count) }
        try body(unit, file)
      }
    }
    progress(count)
    var ids = DistinctNames(taken: known.map(\.id))
    let concepts = found.proposals.map { concept(of: $0, id: ids.name(for: Self.name(of: $0.candidates[0].text))) }
    var named: Set<String> = []
    let used = concepts.flatMap(\.concept.terms).flatMap(\.contexts).compactMap(\.source)
    return Extraction(
      concepts: concepts, units: found.units,
      remark: found.loss < options.minimumFrequency
        ? nil
        : "the texts have so many different words that terms which occur \(found.loss) times or less may be missing",
      sources: used.filter { named.insert($0).inserted }.map { Source(id: $0, title: $0) })
  }

  private func forEachUnit(
    _ body: (TranslationUnit, String?) throws(TumenError) -> Void
  ) throws(TumenError) {
    if files.isEmpty {
      for path in memories {
        try MemoryStore(path: path, for: .read).forEachUnit { unit throws(TumenError) in try body(unit, nil) }
      }
    }
    let reading = ReadingOptions(format: options.format, columns: options.columns)
    for file in files {
      let name = URL(fileURLWithPath: file).lastPathComponent
      var reader = try UnitFile.reader(of: try ByteSource(path: file), reading)
      while let record = try reader.next() {
        if case .read(let unit, _) = record { try body(unit, name) }
      }
    }
  }

  private func concept(of proposal: TermExtraction.Proposal, id: String) -> ProposedConcept {
    var concept = Concept(id: id, kind: .term, terms: [])
    concept.properties = [Property("score", String(ProposedConcept.rounded(proposal.score)))]
    if proposal.isName { concept.properties.append(Property("name", "yes")) }
    var frequencies: [LanguageTag: Int] = [:]
    var associations: [LanguageTag: Double] = [:]
    for candidate in proposal.candidates {
      var term = Term(candidate.text, language: candidate.language, status: .proposed)
      term.contexts = candidate.examples.map { Context($0.text, source: $0.file) }
      term.properties = [Property("frequency", String(candidate.frequency))]
      if let association = candidate.association {
        term.properties.append(Property("association", String(ProposedConcept.rounded(association))))
        associations[candidate.language] = association
      }
      frequencies[candidate.language] = candidate.frequency
      concept.terms.append(term)
    }
    return ProposedConcept(
      concept: concept, score: proposal.score, isName: proposal.isName, frequencies: frequencies,
      associations: associations)
  }

  /// What a new concept is called: the words of its term in ASCII.
  private static func name(of text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    // Of a text in another script a stray Latin word would be a misleading id.
    let isASCII = text.unicodeScalars.allSatisfy { $0.isASCII || !$0.properties.isAlphabetic }
    return isASCII && !words.isEmpty ? words.joined(separator: "-") : "proposed"
  }
}

internal import Foundation
internal import TumenFormats
internal import TumenGlossary
internal import TumenMemory
public import TumenModel

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
    try TermExtractionRun(
      files: files, memories: try memoriesThere(), folder: folder, options: options, progress: progress
    )
    .run(known: try LoadedGlossary(configuration.glossaries, in: folder).concepts)
  }
}

/// Reads the units of files or memories for an extraction and makes concepts of what it proposes.
struct TermExtractionRun {
  let files: [String]
  let memories: [String]
  /// Where relative paths of memories go from.
  let folder: BaseFolder
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
        try MemoryStore(path: path, in: folder, for: .read).forEachUnit { unit throws(TumenError) in try body(unit, nil)
        }
      }
    }
    let reading = ReadingOptions(format: options.format, columns: options.columns)
    for file in files {
      let name = URL(fileURLWithPath: file).lastPathComponent
      var reader = try UnitFile.reader(of: try ByteSource(path: file), reading)
      while let record = try reader.next() {
        try Cancellation.check()
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

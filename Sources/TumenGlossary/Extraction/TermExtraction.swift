package import TumenModel
internal import TumenText

/// Proposes concepts from translation units: candidates of the first language with their likely translations.
///
/// The units are read three times: for the words, so that inflected forms can be folded and rare words left out; for the
/// candidates made of those words; and for the forms, the examples and the translations of the best candidates. Every
/// table is of bounded size (see ``BoundedCounts``), so that memory does not grow with the number of units. The answer
/// depends on the units and their order alone.
package struct TermExtraction {
  /// What is wanted.
  package struct Options: Sendable {
    /// The languages; candidates are chosen in the first.
    package var languages: [LanguageTag]
    /// How many concepts at most.
    package var limit: Int
    /// How often a candidate must occur.
    package var leastFrequency: Int
    /// How many candidates of a language are counted at a time.
    package var capacity: Int

    package init(languages: [LanguageTag], limit: Int = 200, leastFrequency: Int = 3, capacity: Int = 1 << 21) {
      self.languages = languages
      self.limit = limit
      self.leastFrequency = leastFrequency
      self.capacity = capacity
    }
  }

  /// A concept that is proposed, and what speaks for it.
  package struct Proposal: Sendable {
    /// The candidate in one language.
    package struct Candidate: Sendable {
      package let text: String
      package let language: LanguageTag
      package let frequency: Int
      /// How close it is to the candidate of the first language, 0 to 1 (Dice); `nil` for that itself.
      package let association: Double?
      /// Sentences that show it, and the files they stand in.
      package let examples: [(text: String, file: String?)]
    }

    /// The first language's first.
    package let candidates: [Candidate]
    package let score: Double
    /// Whether it is written like a name.
    package let isName: Bool
  }

  /// What was found.
  package struct Result: Sendable {
    package var proposals: [Proposal] = []
    /// How many units were read.
    package var units = 0
    /// Candidates that occur more often than this cannot have been overlooked.
    package var loss = 0
  }

  /// Hands over every unit, with the file that it stands in; called three times.
  package typealias Units = ((TranslationUnit, String?) throws(TumenError) -> Void) throws(TumenError) -> Void

  private let options: Options
  private let splitter: SegmentWords

  /// - Throws: ``TumenError`` with code `usage` for options that make no sense.
  package init(_ options: Options) throws(TumenError) {
    guard !options.languages.isEmpty else {
      throw TumenError(.usage, "no language is given", mend: "name them", with: [.init(.languages, "en,ru")])
    }
    self.options = options
    splitter = try SegmentWords()
  }

  /// Reads the units three times and proposes concepts, the best first.
  /// - Parameter known: concepts whose terms of the first language are not proposed again.
  package func proposals(known: [Concept], from units: Units) throws(TumenError) -> Result {
    var result = Result()
    let languages = options.languages
    var words = languages.map(WordCensus.init)
    try units { unit, _ throws(TumenError) in
      result.units += 1
      for (place, language) in languages.enumerated() {
        if let segment = unit.variant(in: language)?.segment { words[place].add(splitter.words(of: segment)) }
      }
    }
    var censuses = words.map { census in
      CandidateCensus(Vocabulary(census, least: options.leastFrequency), capacity: options.capacity)
    }
    result.loss = words.map { Int($0.counts.loss) }.max() ?? 0
    words = []

    try units { unit, _ throws(TumenError) in
      for (place, language) in languages.enumerated() {
        if let segment = unit.variant(in: language)?.segment { censuses[place].add(splitter.words(of: segment)) }
      }
    }
    result.loss += censuses.map { Int($0.counts.loss) }.max() ?? 0
    var evidence = censuses.enumerated().map { place, census in
      CandidateEvidence(
        census.vocabulary,
        census.weighed(
          least: options.leastFrequency, letters: Self.fewestLetters(languages[place], isSource: place == 0),
          limit: Self.mostCandidates))
    }
    censuses = []

    let mostSources = max(Self.leastSources, Self.sourcesPerConcept * options.limit)
    var links = languages.dropFirst().map { _ in CandidateLinks(mostSources: mostSources) }
    try units { unit, file throws(TumenError) in
      let segments = languages.map { unit.variant(in: $0)?.segment }
      let found = segments.indices.map { place in
        segments[place].map { evidence[place].add(splitter.words(of: $0), text: $0.text, file: file) }
      }
      guard let source = found[0] else { return }
      for place in languages.indices.dropFirst() {
        // What was not translated tells nothing.
        if let target = found[place], segments[place]?.text != segments[0]?.text {
          links[place - 1].add(source, target)
        }
      }
    }
    result.proposals = proposals(evidence, links, mostSources: mostSources, known: known)
    return result
  }

  /// The fewest letters of a candidate of one word. A translation says by itself that a shorter one is a term.
  private static func fewestLetters(_ language: LanguageTag, isSource: Bool) -> Int {
    (language.language == "ko" ? 1 : 2) + (isSource ? 1 : 0)
  }

  private static let mostCandidates = 50_000
  private static let leastSources = 2000
  private static let sourcesPerConcept = 4
  private static let leastDice = 0.35

  // MARK: Concepts

  private func proposals(
    _ evidence: [CandidateEvidence], _ counted: [CandidateLinks], mostSources: Int, known: [Concept]
  ) -> [Proposal] {
    let grams = evidence[0].weighed.map(\.gram)
    let links = counted.enumerated().map { place, counted in
      counted.links(
        leastDice: Self.leastDice,
        fit: { source, target in
          // A phrase is seldom translated by a part of one: баланс белого stands for white balance, not баланс.
          let missing = grams[source].count - evidence[place + 1].weighed[target].gram.count
          return 1 - 0.08 * Double(max(0, missing))
        }, mayShare: { grams[$1].contains(grams[$0]) })
    }
    let excluded = knownCandidates(known, evidence[0])
    var ranked: [(number: Int, score: Double)] = []
    for number in evidence[0].weighed.indices.prefix(mostSources) where !excluded.contains(number) {
      let closest = links.compactMap { $0[number]?.dice }.max() ?? 0
      let score = evidence[0].weighed[number].score * evidence[0].freedom(number)
      ranked.append((number, score * (counted.isEmpty ? 1 : Self.unpaired + closest)))
    }
    ranked.sort { ($0.score, $1.number) > ($1.score, $0.number) }
    let chosen = Array(ranked.prefix(options.limit))

    var printed = [evidence[0].printed(Set(chosen.map(\.number)))]
    for (place, links) in links.enumerated() {
      printed.append(evidence[place + 1].printed(Set(chosen.compactMap { links[$0.number]?.target })))
    }
    return chosen.map { number, score in
      var candidates = [candidate(number, 0, nil, evidence, printed)]
      for (place, links) in links.enumerated() {
        guard let link = links[number] else { continue }
        candidates.append(candidate(link.target, place + 1, link.dice, evidence, printed))
      }
      return Proposal(candidates: candidates, score: score, isName: evidence[0].isName(number))
    }
  }

  /// What a candidate without a translation is worth, of one with a perfect one.
  private static let unpaired = 0.1

  private func candidate(
    _ number: Int, _ place: Int, _ association: Double?, _ evidence: [CandidateEvidence],
    _ printed: [[Int: [AttestedForm]]]
  ) -> Proposal.Candidate {
    let known = evidence[place].known[number]
    let language = options.languages[place]
    let text = BaseForm.text(of: printed[place][number] ?? [], language: language.language)
    let isTitled = language.language == "en" && evidence[place].isName(number)
    return Proposal.Candidate(
      text: isTitled ? BaseForm.titled(text) : text, language: language,
      frequency: known.frequency, association: association,
      examples: known.examples.map { ($0.text, $0.file) })
  }

  /// The candidates that are terms of the first language already.
  private func knownCandidates(_ concepts: [Concept], _ evidence: CandidateEvidence) -> Set<Int> {
    var known: Set<Int> = []
    for term in concepts.lazy.flatMap(\.terms) where term.language.matches(options.languages[0]) {
      for text in [term.text] + term.forms {
        if let stems = evidence.vocabulary.stems(of: splitter.words(of: Segment(text))),
          let number = evidence.candidate(stems)
        {
          known.insert(number)
        }
      }
    }
    return known
  }
}

internal import TumenGlossary
internal import TumenIndex
import TumenModel
internal import TumenText

/// Turns units that are near by their words into matches, in their order.
struct MatchRanking {
  private let query: Memory.Query
  /// The query in NFC with single spaces.
  private let text: String
  private let tools: Tools
  /// Which units may match; `nil` if all may.
  private let filter: FilterTest?

  /// What is the same for all queries of a language.
  struct Tools: Sendable {
    let analysis: SegmentAnalysis
    let glossary: Glossary?
    let names: MeaningChange.NameReading
    let recognizer: TermRecognizer?
    let presence: TermPresence
    /// What units lose for what their files say of them.
    let penalties: UnitPenalties?

    /// - Throws: ``TumenError`` with code `internal` if ICU cannot load its break rules.
    init(
      _ language: LanguageTag, _ glossary: Glossary?, _ penalties: UnitPenalties?
    ) throws(TumenError) {
      self.penalties = penalties
      analysis = try SegmentAnalysis(language)
      presence = try TermPresence()
      self.glossary = glossary
      names = MeaningChange.NameReading(analysis, glossary)
      var recognizer: TermRecognizer?
      if let glossary { recognizer = try TermRecognizer(glossary: glossary, language: language) }
      self.recognizer = recognizer
    }
  }

  init(_ query: Memory.Query, text: String, _ tools: Tools, filter: FilterTest?) {
    self.filter = filter
    self.query = query
    self.text = text
    self.tools = tools
  }

  private var needsMetadata: Bool { tools.penalties != nil || query.context != nil || filter != nil }

  private struct Candidate {
    let unit: StoredUnit
    let source: TranslationUnit.Variant
    let target: TranslationUnit.Variant
    let pair: MatchTally.Pair
    let score: Score
    let kind: Match.Kind
    let penalties: [Penalty]
    /// What it has that differs from the query and costs nothing.
    var remarks: Int { penalties.count { $0.points == 0 } }

    init(
      _ unit: StoredUnit, _ source: TranslationUnit.Variant, _ target: TranslationUnit.Variant, score: Double,
      kind: Match.Kind, penalties: [Penalty]
    ) {
      self.unit = unit
      self.source = source
      self.target = target
      pair = MatchTally.Pair(source.segment, target.segment)
      self.score = Score(max(0, score))
      self.kind = kind
      self.penalties = penalties
    }
  }

  /// The matches of `hits`, and whether no unit that is less near than these could be among them; `nil` if the index by
  /// which the query is compared is damaged.
  func best(
    of hits: [SegmentIndex.Hit], in store: MemoryStore, _ comparison: SegmentComparison
  ) throws(TumenError) -> (matches: [Match], tally: MatchTally, isComplete: Bool)? {
    // Several variants of a unit may be near: the nearest one counts.
    var seen: Set<Int64> = []
    let hits = hits.sorted { ($0.similarity, $0.sequence) > ($1.similarity, $1.sequence) }
      .filter { seen.insert($0.sequence).inserted }
    var candidates: [Candidate] = []
    // The score of each pair of texts that is shown; a unit is never nearer than its words.
    var pairs: [MatchTally.Pair: Score] = [:]
    var least: Double?
    var sources: Set<Int> = []
    var copies: [MatchTally.Pair] = []
    var place = 0
    while place < hits.count {
      if let least, best(of: hits[place]) < least - query.margin { break }
      var nearest = hits[place..<min(hits.count, place + max(8, query.limit))]
      place = nearest.endIndex
      if let least, least != 99, query.margin == 0, filter == nil, nearest[nearest.startIndex].similarity == least,
        best(of: nearest[nearest.startIndex]) == least, tools.penalties == nil, !hasRequiredTerms,
        candidates.allSatisfy({ $0.penalties.isEmpty })
      {
        // Of equal scores the units that were stored last come first, as they do here: others only count as copies.
        let others = hits[nearest.startIndex...].filter { $0.similarity == least && sources.contains($0.source) }
        guard let pairs = try self.copies(of: others, in: store, comparison) else { return nil }
        copies = pairs
        break
      }
      let known = candidates.count
      let units = try store.units(nearest.map(\.sequence), metadata: needsMetadata)
      for unit in units {
        // Units that are gone are left out; the others come in the order of the hits.
        nearest = nearest.drop { $0.sequence != unit.sequence }
        guard let hit = nearest.popFirst() else { continue }
        let count = candidates.count
        do { try add(unit, hit, comparison, store, to: &candidates) } catch let error as TumenError {
          throw error
        } catch {
          return nil
        }
        if candidates.count > count { sources.insert(hit.source) }
      }
      if place < hits.count {
        for candidate in candidates[known...] {
          pairs[candidate.pair] = max(pairs[candidate.pair] ?? candidate.score, candidate.score)
        }
        if pairs.count >= query.limit { least = pairs.values.sorted(by: >)[query.limit - 1].value }
      }
    }
    let ranked = inOrder(candidates)
    var matches: [Match] = []
    var shown: [MatchTally.Pair] = []
    var tally = MatchTally()
    let meaning = MeaningChange.Query(comparison.side, tools.names)
    for candidate in ranked {
      guard tally.add(candidate.pair), matches.count < query.limit else { continue }
      guard let path = try? comparison.path(to: candidate.source.segment.text) else { return nil }
      matches.append(match(candidate, store.path, path, meaning))
      shown.append(candidate.pair)
    }
    for pair in copies { tally.add(pair) }
    tally.count(&matches, as: shown)
    // Those that are less near than the last hit are not equal.
    let nearest = min(hits.last?.similarity ?? 0, 99)
    let isComplete = matches.count == query.limit && (matches.last?.score.value ?? 0) - query.margin >= nearest
    return (matches, tally, isComplete)
  }

  /// The pairs of texts of units that only count as copies; `nil` if the index is damaged.
  private func copies(
    of hits: [SegmentIndex.Hit], in store: MemoryStore, _ comparison: SegmentComparison
  ) throws(TumenError) -> [MatchTally.Pair]? {
    var pairs: [MatchTally.Pair] = []
    var rest = hits[...]
    for unit in try store.texts(hits.map(\.sequence)) {
      rest = rest.drop { $0.sequence != unit.sequence }
      guard let hit = rest.popFirst() else { break }
      do {
        let unit = TranslationUnit(variants: unit.variants)
        guard let source = try source(of: unit, hit, comparison) else { continue }
        pairs += targets(of: source, in: unit).map { MatchTally.Pair(source.segment, $0.segment) }
      } catch {
        return nil
      }
    }
    return pairs
  }

  /// The best score of a unit as near as that: what is fuzzy of 99 and more is cut to 99, what is equal may have the context of
  /// the query.
  private func best(of hit: SegmentIndex.Hit) -> Double {
    hit.similarity < 100 ? min(99, hit.similarity) : query.hasContext ? 102 : 100
  }

  /// By score; of equal scores those first that have the white space of the query, then those whose target has more of the terms
  /// that the glossary asks for, then the unit that was stored last, then by id.
  private func inOrder(_ candidates: [Candidate]) -> [Candidate] {
    if candidates.count < 2 { return candidates }
    let required = requiredTerms(candidates)
    let terms = candidates.map { candidate in
      if required.isEmpty { return 0 }
      // The text is read once for all of the terms.
      let text = tools.presence.read(candidate.target.segment.text, in: candidate.target.language)
      return required.count { $0.contains { tools.presence.holds($0, in: text) } }
    }
    let keys = candidates.indices.map { place in
      (candidates[place].score, -candidates[place].remarks, terms[place], candidates[place].unit.sequence)
    }
    return candidates.indices.sorted { one, other in
      keys[one] == keys[other] ? candidates[one].unit.id < candidates[other].unit.id : keys[one] > keys[other]
    }.map { candidates[$0] }
  }

  /// For each concept that the query names the terms that may stand for it in the target; nothing where no two scores
  /// are equal.
  private func requiredTerms(_ candidates: [Candidate]) -> [[Term]] {
    Set(candidates.map(\.score)).count < candidates.count ? requiredTerms : []
  }

  private var requiredTerms: [[Term]] {
    let hits = query.reading?.hits ?? tools.recognizer?.terms(in: text) ?? []
    return hits.map { $0.concept.terms(in: query.target).filter(\.status.isUsable) }
  }

  private var hasRequiredTerms: Bool { requiredTerms.contains { !$0.isEmpty } }

  /// Adds what a unit proposes: a candidate for each of its targets.
  private func add(
    _ stored: StoredUnit, _ hit: SegmentIndex.Hit, _ comparison: SegmentComparison, _ store: MemoryStore,
    to candidates: inout [Candidate]
  ) throws {
    if let filter, !filter.accepts(stored) { return }
    guard let source = try source(of: stored.unit, hit, comparison) else { return }
    let targets = targets(of: source, in: stored.unit)
    if targets.isEmpty { return }
    // Texts that are equal have the same words.
    let isEqual = hit.similarity == 100 && TextForm.spaced(source.segment.text) == text
    let hasSameCodes = codes(source.segment).areSame
    let isExact = isEqual && hasSameCodes
    var penalties = tools.penalties?.penalties(of: stored) ?? []
    // Plain scores are those of the words alone.
    if !hasSameCodes, isEqual || query.scoring == .weighted {
      penalties.insert(Penalty("inline codes differ", points: 1), at: 0)
    }
    let isSpaced = !isEqual && hit.similarity == 100 && Self.differInSpaces(source.segment.text, text)
    if isSpaced { penalties.insert(Penalty("white space differs", points: 1), at: 0) }
    if isEqual, !Self.haveSameSpaces(source.segment.text, query.text) {
      penalties.append(Penalty("white space differs", points: 0))
    }
    let context = isExact ? try context(of: stored, store) : 0
    let base = isEqual || isSpaced ? Double(100 + context) : min(99, hit.similarity)
    let score = penalties.reduce(base) { $0 - $1.points }
    guard score >= query.minimum else { return }
    let kind: Match.Kind = isExact ? (context > 0 ? .context : .exact) : .fuzzy
    for target in targets {
      candidates.append(Candidate(stored, source, target, score: score, kind: kind, penalties: penalties))
    }
  }

  private func codes(_ source: Segment) -> CodeAlignment {
    CodeAlignment(Segment(query.text, codes: query.codes), source)
  }

  /// Whether two texts that are equal but for white space have the same within.
  private static func haveSameSpaces(_ one: String, _ other: String) -> Bool {
    if one.utf8.elementsEqual(other.utf8) { return true }
    func inner(_ text: String) -> ArraySlice<Unicode.Scalar> {
      let scalars = Array(TextForm.nfc(text).unicodeScalars)
      let start = scalars.firstIndex { !TextForm.isSpace($0) } ?? scalars.endIndex
      return scalars[start...].prefix(scalars.count - start - scalars.reversed().prefix(while: TextForm.isSpace).count)
    }
    return inner(one) == inner(other)
  }

  /// Whether two texts have the same but for white space and what is invisible.
  private static func differInSpaces(_ one: String, _ other: String) -> Bool {
    func seen(_ text: String) -> [Unicode.Scalar] {
      Array(TextForm.nfc(text).unicodeScalars).filter {
        !TextForm.isSpace($0) && $0.properties.generalCategory != .format
      }
    }
    return seen(one) == seen(other)
  }

  /// The variant that the index has found.
  private func source(
    of unit: TranslationUnit, _ hit: SegmentIndex.Hit, _ comparison: SegmentComparison
  ) throws -> TranslationUnit.Variant? {
    let sources = unit.variants.filter { $0.language.matches(query.source) }
    if sources.count < 2 { return sources.first }
    return try sources.first { try comparison.key(of: $0.segment.text) == hit.source }
  }

  /// The translations of a source that may be shown.
  private func targets(
    of source: TranslationUnit.Variant, in unit: TranslationUnit
  ) -> [TranslationUnit.Variant] {
    unit.variants(in: query.target).filter { $0.language != source.language && !$0.segment.isBlank }
  }

  /// 2 if both neighbours are equal too, 1 if one is or the id or the context is the same, else 0.
  private func context(of stored: StoredUnit, _ store: MemoryStore) throws(TumenError) -> Int {
    var equal = 0
    if let previous = query.previous, try isNeighbour(previous, of: stored, at: -1, store) { equal += 1 }
    if let next = query.next, try isNeighbour(next, of: stored, at: 1, store) { equal += 1 }
    if equal == 0, let id = query.id, id == stored.unit.id || id == stored.id { equal = 1 }
    if equal == 0, let context = query.context, context == stored.unit.context { equal = 1 }
    return equal
  }

  /// Whether the unit that the same batch stored right before or after has this text as its source.
  private func isNeighbour(
    _ text: String, of stored: StoredUnit, at distance: Int64, _ store: MemoryStore
  ) throws(TumenError) -> Bool {
    guard let other = try store.neighbour(of: stored.sequence, at: distance), other.batch == stored.batch,
      let source = other.unit.variant(in: query.source)
    else { return false }
    return TextForm.spaced(source.segment.text) == TextForm.spaced(text)
  }

  private func match(
    _ candidate: Candidate, _ memory: String, _ path: SegmentComparison.Path, _ meaning: MeaningChange.Query
  ) -> Match {
    var match = Match(
      score: candidate.score, kind: candidate.kind, source: candidate.source.segment,
      target: candidate.target.segment, targetLanguage: candidate.target.language, unit: candidate.unit.id,
      memory: memory, occurrences: 1, differences: path.differences, penalties: candidate.penalties)
    match.codeDifferences = codes(candidate.source.segment).differences
    guard candidate.kind == .fuzzy else { return match }
    match.parts = parts(of: path.steps)
    match.alarms = MeaningChange.alarms(path, for: meaning)
    return match
  }

  /// What the steps of each sort cost together.
  private func parts(of steps: [SegmentComparison.Step]) -> [ScorePart] {
    var parts: [ScorePart] = []
    for kind in ScorePart.Kind.allCases {
      let cost = steps.reduce(0) { $0 + ($1.part.kind == kind ? $1.cost : 0) }
      if cost > 0 { parts.append(ScorePart(kind, cost: Double(cost) / Double(EditWeight.word))) }
    }
    return parts
  }
}

extension WeightedDistance.Step.Part {
  /// The sort of differences that such steps are; `nil` for what is equal.
  fileprivate var kind: ScorePart.Kind? {
    switch self {
    case .none: nil
    case .words: .words
    case .order: .order
    case .punctuation: .punctuation
    case .writing: .writing
    case .spacing: .spacing
    case .endings: .endings
    case .numbers: .numbers
    case .names: .names
    case .terms: .terms
    }
  }
}

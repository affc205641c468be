internal import TumenGlossary
internal import TumenMemory
public import TumenModel

extension Workspace {
  /// The best matches of a text in all memories. Where no unit has both languages, two units make a match by way of a
  /// third language, if each of them is near enough.
  /// - Throws: ``TumenError`` if a glossary or memory cannot be read.
  public func matches(
    for text: String, from source: LanguageTag, to target: LanguageTag, options: MatchOptions = MatchOptions()
  ) throws(TumenError) -> MatchAnswer {
    try matches(for: Segment(text), from: source, to: target, options: options)
  }

  /// The best matches of a segment in all memories; one that is exact has its inline codes too.
  /// - Throws: ``TumenError`` if a glossary or memory cannot be read.
  public func matches(
    for segment: Segment, from source: LanguageTag, to target: LanguageTag, options: MatchOptions = MatchOptions()
  ) throws(TumenError) -> MatchAnswer {
    guard source != target else {
      throw TumenError(
        .usage, "the source and the target are both “\(source)”", mend: "name two languages",
        with: [.init(.source), .init(.target)])
    }
    let text = segment.text
    var query = try query(segment, from: source, to: target, options)
    let reading = try recognizer(for: source).reading(of: text)
    query.reading = reading
    var direct = try matches(for: query)
    try tellOrigins(of: &direct.matches)
    var matches = try repaired(direct.matches, of: reading, codes: segment.codes, from: source, to: target)
    if matches.isEmpty, direct.isNear, !source.matches(target) { matches = try pivotMatches(for: query) }
    if matches.isEmpty, options.includesFragments { matches = try fragments(for: query) }
    return MatchAnswer(
      query: text, codes: segment.codes, source: source, target: target, matches: matches,
      terms: reading.hits.map(TermsAnswer.Hit.init), remark: remark)
  }

  /// How near the nearest segments of all memories are, of which no unit is read: what of a match is search.
  /// - Throws: ``TumenError`` if a glossary or memory cannot be read.
  package func similarities(
    for text: String, from source: LanguageTag, to target: LanguageTag, options: MatchOptions = MatchOptions()
  ) throws(TumenError) -> [Double] {
    let query = try query(Segment(text), from: source, to: target, options)
    var found: [Double] = []
    for (_, memory) in try memoriesToAsk() { found += try memory.similarities(for: query) }
    return found
  }

  private func query(
    _ segment: Segment, from source: LanguageTag, to target: LanguageTag, _ options: MatchOptions
  ) throws(TumenError) -> Memory.Query {
    var query = Memory.Query(
      segment.text, from: source, to: target, minimum: options.minimumScore, limit: options.limit,
      previous: options.previous, next: options.next, id: options.id, isExhaustive: options.isExhaustive,
      scoring: options.scoring, glossary: try glossary())
    query.codes = segment.codes
    query.context = options.context
    query.units = options.units
    query.isAtOnce = options.isAtOnce
    return query
  }

  /// The matches of all memories in one order, and whether some unit has a source that is near enough. Two memories may have
  /// one unit: it is shown once, from the one where it scores most.
  private func matches(for query: Memory.Query) throws(TumenError) -> (matches: [Match], isNear: Bool) {
    let memories = try memoriesToAsk()
    var query = query
    let minimum = query.minimum
    var matches: [Match] = []
    var tally = MatchTally()
    var isNear = false
    for (settings, memory) in memories {
      (query.minimum, query.margin) = (minimum + settings.penalty, memories.count > 1 ? settings.penalty : 0)
      let reply = try memory.reply(to: query)
      matches += reply.matches.map { $0.penalized(by: settings.penalty) }
      if memories.count > 1 { tally.add(reply.tally) }
      isNear = isNear || reply.isNear
    }
    guard memories.count > 1 else { return (matches, isNear) }
    var seen: Set<MatchTally.Pair> = []
    /// What of a match differs from the query and costs nothing.
    func remarks(_ match: Match) -> Int { match.penalties.count { $0.points == 0 } }
    // The sort is stable: of equal scores the earlier memory comes first.
    matches = matches.sorted { ($0.score, -remarks($0)) > ($1.score, -remarks($1)) }
      .filter { seen.insert(MatchTally.Pair($0.source, $0.target)).inserted }
    matches = Array(matches.prefix(query.limit))
    tally.count(&matches)
    return (matches, isNear)
  }

  /// Says where those matches come from whose source was translated in several ways: somebody has to choose.
  private func tellOrigins(of matches: inout [Match]) throws(TumenError) {
    let places = matches.indices.filter { matches[$0].translations > 1 }
    if places.isEmpty { return }
    for (settings, memory) in try memoriesToAsk() {
      let own = places.filter { matches[$0].memory == settings.path }
      for (place, origin) in zip(own, try memory.store.origins(of: own.map { matches[$0].unit })) {
        matches[place].origin = origin
      }
    }
  }

  private func repaired(
    _ matches: [Match], of reading: TermReading, codes: [InlineCode], from source: LanguageTag, to target: LanguageTag
  ) throws(TumenError) -> [Match] {
    var matches = matches
    // By the language of the target: the query is read once for each.
    var repairs: [LanguageTag: (repair: MatchRepair, query: MatchRepair.Query)] = [:]
    for place in matches.indices where matches[place].kind == .fuzzy {
      let match = matches[place]
      let language = match.targetLanguage.region == nil ? target : match.targetLanguage
      let known: (repair: MatchRepair, query: MatchRepair.Query)
      if let made = repairs[language] {
        known = made
      } else {
        let repair = try repair(from: source, to: language)
        known = (repair, repair.query(reading.text, codes: codes, terms: reading.sureHits))
        repairs[language] = known
      }
      matches[place].repaired = known.repair.repair(
        known.query, source: match.source, target: match.target, differences: match.differences)
    }
    return matches
  }

  // MARK: A third language

  /// What two units lose for every step of guessing between them.
  private static let pivotPenalty = Penalty("by way of a third language", points: 10)

  /// From the source into each other language that the memories have, and from there into the target. The score is the
  /// product of both scores, less a penalty.
  private func pivotMatches(for query: Memory.Query) throws(TumenError) -> [Match] {
    var found: [Match] = []
    for language in try pivotLanguages(query) {
      var first = query
      first.target = language
      first.minimum = query.minimum + Self.pivotPenalty.points
      for into in try matches(for: first).matches {
        var second = query
        (second.text, second.codes, second.source) = (into.target.text, into.target.codes, into.targetLanguage)
        (second.previous, second.next, second.id, second.context, second.reading) = (nil, nil, nil, nil, nil)
        second.minimum = first.minimum
        for out in try matches(for: second).matches {
          let score = min(100, into.score.value) * min(100, out.score.value) / 100 - Self.pivotPenalty.points
          guard score >= query.minimum else { continue }
          var match = out
          match.score = Score(score)
          match.kind = .pivot
          match.pivot = Pivot(language: into.targetLanguage, text: into.target.text, unit: into.unit)
          (match.source, match.differences, match.parts) = (into.source, into.differences, into.parts)
          match.alarms = Alarm.allCases.filter { into.alarms.contains($0) || out.alarms.contains($0) }
          match.penalties = into.penalties + out.penalties + [Self.pivotPenalty]
          match.repaired = try repair(of: query, into, out)
          found.append(match)
        }
      }
    }
    var seen: Set<Segment> = []
    let ordered = found.sorted { $0.score > $1.score }.filter { seen.insert($0.target).inserted }
    return ordered.prefix(query.limit).map { match in
      var match = match
      match.translations = ordered.count { $0.source == match.source }
      return match
    }
  }

  /// What is certain of a query's translation by two units: what differs is carried over into the text between them, and
  /// from there into the target; `nil` if nothing is to be, or if something differs at either step that cannot be.
  private func repair(of query: Memory.Query, _ into: Match, _ out: Match) throws(TumenError) -> Repair? {
    let first = try repair(from: query.source, to: into.targetLanguage)
    let asked = first.query(query.text, codes: query.codes, terms: query.reading?.sureHits)
    let between: Segment
    if let made = first.repair(asked, source: into.source, target: into.target, differences: into.differences) {
      between = Segment(made.target, codes: made.codes)
    } else if first.saysTheSame(asked, as: into.source) {
      between = into.target
    } else {
      return nil
    }
    let second = try repair(
      from: into.targetLanguage, to: out.targetLanguage.region == nil ? query.target : out.targetLanguage)
    return second.repair(second.query(between.text, codes: between.codes), source: out.source, target: out.target)
  }

  private func pivotLanguages(_ query: Memory.Query) throws(TumenError) -> [LanguageTag] {
    var languages: [LanguageTag] = []
    for (_, memory) in try memoriesToAsk() {
      for language in try memory.store.languageTags()
      where !language.matches(query.source) && !language.matches(query.target) && !languages.contains(language) {
        languages.append(language)
      }
    }
    return languages
  }

  // MARK: Fragments

  private func fragments(for query: Memory.Query) throws(TumenError) -> [Match] {
    var found: [Match] = []
    for (_, memory) in try memoriesToAsk() {
      for match in try memory.fragments(for: query) {
        // A phrase that an earlier memory has is the same phrase.
        let isKnown = found.contains { known in
          match.fragment.map { known.fragment?.query.overlaps($0.query) ?? false } ?? false
        }
        if !isKnown { found.append(match) }
      }
    }
    return Array(found.sorted { $0.score > $1.score }.prefix(query.limit))
  }
}

extension Match {
  /// The match from a memory whose matches lose some points.
  fileprivate func penalized(by points: Double) -> Match {
    guard points > 0 else { return self }
    var match = self
    match.score = Score(max(0, score.value - points))
    match.penalties.append(Penalty("another memory", points: points))
    return match
  }
}

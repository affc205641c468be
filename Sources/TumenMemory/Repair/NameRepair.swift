internal import TumenGlossary
import TumenModel
internal import TumenText

/// Names and terms of the glossary: one concept in the place of another of the same kind, in the form in which the target
/// has it.
struct NameRepair: RepairRule {
  private let source: TermRecognizer
  private let target: TermRecognizer
  private let form: TermForm
  private let designation: Designation
  private let sourceTitles: Apposition
  private let targetTitles: Apposition

  init(glossary: Glossary, from source: LanguageTag, to target: LanguageTag) throws(TumenError) {
    self.source = try TermRecognizer(glossary: glossary, language: source)
    self.target = try TermRecognizer(glossary: glossary, language: target)
    form = TermForm(language: target)
    designation = Designation(from: source, to: target)
    sourceTitles = Apposition(source)
    targetTitles = Apposition(target)
  }

  /// Of forms that several concepts share it is not certain which is meant.
  func elements(in text: RepairText) -> [RepairElement] {
    let hits = text.terms ?? source.terms(in: text.text, precision: .certain)
    return hits.filter { hit in hits.filter { $0.range.overlaps(hit.range) }.count == 1 }
      .map { RepairElement(.term($0), at: $0.range) }
  }

  func edits(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> [RepairEdit]? {
    let ranges = (old: old.range, new: new.range)
    guard case .term(let old) = old.value, case .term(let new) = new.value, isLike(old, new),
      places(of: old.concept, in: context.source, source).count == 1
    else { return nil }
    let found = places(of: old.concept, in: context.target, target)
    guard found.count == 1, let place = found.first, isWhole(place, in: context.target),
      isSameDesignation(old.term, place.term, of: old.concept, at: target.language),
      isSameDesignation(new.term, nil, of: new.concept, at: source.language),
      keepsItsTitle(place, ranges.old, ranges.new, in: context),
      // 러시아 서부 (west Russia) says it in the source's words, too.
      source.language.language == target.language.language || !context.target.text.contains(old.text)
        || place.text.contains(old.text)
    else { return nil }
    let norm = designation.norm(of: context.target, with: place)
    guard let term = designation.term(for: new, like: place, norm: norm) else { return nil }
    return form.edits(
      replacing: place, by: term, of: new.concept, isPlural: source.language.language == "en" ? isPlural(old) : nil,
      norm: norm, in: context.target)
  }

  /// Whether what the target calls a person or place beside its name is true of the new one too: the source calls the old
  /// one and the query the new one alike, and the target says no more, as by a country.
  private func keepsItsTitle(_ place: TermHit, _ old: Range<Int>, _ new: Range<Int>, in context: RepairContext) -> Bool
  {
    guard [.person, .place].contains(place.concept.kind) else { return true }
    let said = targetTitles.titles(beside: place.range, in: context.target)
    if said.nouns.isEmpty { return true }
    let (before, now) = (
      sourceTitles.titles(beside: old, in: context.source).nouns,
      sourceTitles.titles(beside: new, in: context.query).nouns
    )
    guard !before.isEmpty, before == now, said.nouns.count == before.count,
      !Self.titlesOfOneNorm.contains(where: said.nouns.contains)
    else { return false }
    return !target.terms(in: context.target.text, nested: true).contains {
      [.place, .organization].contains($0.concept.kind) && $0.concept.id != place.concept.id
        && said.range.overlaps($0.range)
    }
  }

  /// What the other Korean state calls otherwise: 외무장관, 외무상.
  private static let titlesOfOneNorm = ["장관", "차관", "부상", "외무상", "외상", "무역상", "무력상", "국방상"]

  func isReadable(_ element: RepairElement) -> Bool {
    guard case .term(let hit) = element.value else { return false }
    return hit.concept.terms(in: target.language).contains { $0.status.isUsable }
  }

  func count(of element: RepairElement, inSource text: RepairText) -> Int { count(of: element, in: text, source) }

  func count(of element: RepairElement, inTarget text: RepairText) -> Int { count(of: element, in: text, target) }

  private func count(of element: RepairElement, in text: RepairText, _ recognizer: TermRecognizer) -> Int {
    guard case .term(let hit) = element.value else { return 0 }
    let hits = recognizer.terms(in: text.text).filter { $0.concept.id == hit.concept.id }
    return Set(hits.map(\.range)).count
  }

  /// Whether two hits of the source language are of one kind, and of one number as far as the language shows it.
  private func isLike(_ old: TermHit, _ new: TermHit) -> Bool {
    guard old.concept.id != new.concept.id, old.concept.kind == new.concept.kind,
      old.term.grammar.partOfSpeech ?? "noun" == new.term.grammar.partOfSpeech ?? "noun",
      old.term.status.isUsable, new.term.status.isUsable
    else { return false }
    switch source.language.language {
    case "en":
      return isPlural(old) == isPlural(new)
    case "ru":
      let (first, second) = (TermForm.slots(of: old), TermForm.slots(of: new))
      return !first.isDisjoint(with: second)
    default: return true
    }
  }

  private func isPlural(_ hit: TermHit) -> Bool {
    // The United States are one.
    let isOne = hit.concept.kind == .place && hit.text == hit.term.text
    return !isOne
      && TextForm.key(hit.text) == TextForm.key(English.plural(of: hit.term.text, isName: hit.concept.kind == .person))
  }

  /// Every place where a text names a concept, within longer terms of others too.
  private func places(of concept: Concept, in text: RepairText, _ recognizer: TermRecognizer) -> [TermHit] {
    let hits = recognizer.terms(in: text.text, nested: true).filter { $0.concept.id == concept.id }
    // A place may be read in two ways, and the surname within the whole name is no second place.
    var seen: Set<Range<Int>> = []
    return hits.filter { hit in
      !hits.contains { $0.range != hit.range && Self.holds($0.range, hit.range) } && seen.insert(hit.range).inserted
    }
  }

  private static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// Whether a hit in the target is no part of a longer term or word.
  private func isWhole(_ hit: TermHit, in text: RepairText) -> Bool {
    let before = hit.range.lowerBound > 0 ? text.scalars[hit.range.lowerBound - 1] : " "
    let behind = hit.range.upperBound < text.scalars.count ? text.scalars[hit.range.upperBound] : " "
    if before.isLetter || before == "-" || behind == "-" { return false }
    // объект(ы)
    if behind == "(", target.language.language != "ko", !text.wordRest(from: hit.range.upperBound + 1).isEmpty {
      return false
    }
    return !target.terms(in: text.text, nested: true).contains {
      $0.range.overlaps(hit.range) && !Self.holds(hit.range, $0.range)
    }
  }

  /// Whether a person is named as fully as its preferred terms do it: not by the surname alone.
  private func isSameDesignation(
    _ first: Term, _ second: Term?, of concept: Concept, at language: LanguageTag
  ) -> Bool {
    func isFull(_ term: Term) -> Bool {
      guard let preferred = concept.terms(in: term.language).first else { return false }
      return preferred.type == term.type && (concept.kind != .person || words(preferred.text) == words(term.text))
    }
    return isFull(first) && (second.map(isFull) ?? true)
  }

  private func words(_ text: String) -> Int { text.split { $0 == " " || $0 == "-" }.count }
}

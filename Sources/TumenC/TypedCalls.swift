internal import Tumen
public import CTumen

// The calls that are made most, without JSON. What a list holds lives as long as the list.

/// Matches as C reads them.
@safe private final class MatchList {
  let items: UnsafeMutableBufferPointer<tumen_match>

  init(_ matches: [Match]) {
    unsafe items = .allocate(capacity: matches.count)
    for (place, match) in matches.enumerated() {
      unsafe items.initializeElement(
        at: place,
        to: tumen_match(
          score: Int32(match.score.printed), kind: field(match.kind.rawValue), source: field(match.source.text),
          target: field(match.target.text), repaired: field(match.repaired?.target), unit: field(match.unit),
          memory: field(match.memory), alarms: field(match.alarms.map(\.rawValue).joined(separator: ","))))
    }
  }

  deinit {
    for place in unsafe items.indices {
      let item = unsafe items[place]
      unsafe release([item.kind, item.source, item.target, item.repaired, item.unit, item.memory, item.alarms])
    }
    unsafe items.deallocate()
  }
}

/// A handle of the matches of a text, the best first.
@c @implementation
public func tumen_matches(
  _ workspace: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ source: UnsafePointer<CChar>?,
  _ target: UnsafePointer<CChar>?, _ minimum_score: Double, _ limit: Int,
  _ error: UnsafeMutablePointer<UnsafeMutablePointer<tumen_error>?>?
) -> OpaquePointer? {
  unsafe attempt(error) { () throws(TumenError) in
    guard (0...100).contains(minimum_score) else {
      throw TumenError(.usage, "the least score is \(minimum_score)", mend: "give a number from 0 to 100")
    }
    let answer = try unsafe TumenC.workspace(workspace).matches(
      for: TumenC.text(text, "text"), from: LanguageTag(TumenC.text(source, "source")),
      to: LanguageTag(TumenC.text(target, "target")),
      // A `size_t` beyond what Swift counts comes in as a negative number: SIZE_MAX asks for all.
      options: MatchOptions(minimumScore: minimum_score, limit: limit < 0 ? MatchOptions.mostMatches : limit))
    return unsafe handle(of: MatchList(answer.matches))
  }
}

/// How many matches a list has.
@c @implementation
public func tumen_match_count(_ list: OpaquePointer?) -> Int {
  unsafe held(list, as: MatchList.self).map { unsafe $0.items.count } ?? 0
}

/// A match of a list, `nil` behind the last.
@c @implementation
public func tumen_match_at(_ list: OpaquePointer?, _ place: Int) -> UnsafePointer<tumen_match>? {
  guard let list = unsafe held(list, as: MatchList.self), place >= 0, unsafe place < list.items.count,
    let first = unsafe list.items.baseAddress
  else { return nil }
  return unsafe UnsafePointer(first + place)
}

/// Frees a list of matches and all that was read from it.
@c @implementation
public func tumen_match_list_free(_ list: OpaquePointer?) { unsafe release(list) }

/// Terms as C reads them.
@safe private final class TermList {
  let items: UnsafeMutableBufferPointer<tumen_term>

  init(_ hits: [TermsAnswer.Hit]) {
    unsafe items = .allocate(capacity: hits.count)
    for (place, hit) in hits.enumerated() {
      unsafe items.initializeElement(
        at: place,
        to: tumen_term(
          start: Int64(hit.range.lowerBound), end: Int64(hit.range.upperBound), text: field(hit.text),
          concept_id: field(hit.concept.id), term: field(hit.term.text), status: field(hit.term.status.rawValue),
          how: field(hit.how.rawValue)))
    }
  }

  deinit {
    for place in unsafe items.indices {
      let item = unsafe items[place]
      unsafe release([item.text, item.concept_id, item.term, item.status, item.how])
    }
    unsafe items.deallocate()
  }
}

/// A handle of the glossary's terms in a text, from left to right.
@c @implementation
public func tumen_terms(
  _ workspace: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ language: UnsafePointer<CChar>?,
  _ error: UnsafeMutablePointer<UnsafeMutablePointer<tumen_error>?>?
) -> OpaquePointer? {
  unsafe attempt(error) { () throws(TumenError) in
    let answer = try unsafe TumenC.workspace(workspace).terms(
      in: TumenC.text(text, "text"), language: LanguageTag(TumenC.text(language, "language")))
    return unsafe handle(of: TermList(answer.terms))
  }
}

/// How many terms a list has.
@c @implementation
public func tumen_term_count(_ list: OpaquePointer?) -> Int {
  unsafe held(list, as: TermList.self).map { unsafe $0.items.count } ?? 0
}

/// A term of a list, `nil` behind the last.
@c @implementation
public func tumen_term_at(_ list: OpaquePointer?, _ place: Int) -> UnsafePointer<tumen_term>? {
  guard let list = unsafe held(list, as: TermList.self), place >= 0, unsafe place < list.items.count,
    let first = unsafe list.items.baseAddress
  else { return nil }
  return unsafe UnsafePointer(first + place)
}

/// Frees a list of terms and all that was read from it.
@c @implementation
public func tumen_term_list_free(_ list: OpaquePointer?) { unsafe release(list) }

/// A name in another script, for the caller to free.
@c @implementation
public func tumen_transliteration(
  _ workspace: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ source: UnsafePointer<CChar>?,
  _ target: UnsafePointer<CChar>?, _ scheme: UnsafePointer<CChar>?, _ is_place: Int32,
  _ error: UnsafeMutablePointer<UnsafeMutablePointer<tumen_error>?>?
) -> UnsafeMutablePointer<CChar>? {
  unsafe attempt(error) { () throws(TumenError) in
    let answers = try unsafe TumenC.workspace(workspace).transliterations(
      of: text(name, "name"), from: LanguageTag(text(source, "source")), to: LanguageTag(text(target, "target")),
      by: optionalText(scheme, "scheme").map { .only(Scheme(rawValue: $0)) } ?? .customary,
      kind: is_place == 0 ? .person : .place)
    return unsafe owned(answers.first?.result ?? "")
  }.flatMap { unsafe $0 }
}

package import TumenModel
internal import TumenText

/// A concept with what another entry for the same concept adds to it. Nothing that the concept says is overwritten.
package struct ConceptMerge: Sendable {
  /// The concept with everything that it did not say before.
  package private(set) var merged: Concept
  /// Where the two say different things, each in one phrase.
  package private(set) var conflicts: [String] = []

  package init(_ known: Concept, _ other: Concept) {
    merged = known
    // Tables and TBX do not tell kinds: a term may be anything.
    if other.kind != .term, known.kind != .term, known.kind != other.kind {
      conflicts.append("it is a \(known.kind.rawValue), not a \(other.kind.rawValue)")
    } else if known.kind == .term {
      merged.kind = other.kind
    }
    settle("gender", \.gender, other, \.rawValue)
    for (name, path) in Self.texts { settle(name, path, other) { $0 } }
    Self.join(&merged.references, other.references)
    Self.join(&merged.images, other.images)
    Self.join(&merged.relations, other.relations)
    Self.join(&merged.transactions, other.transactions)
    Self.join(&merged.properties, other.properties)
    for term in other.terms { add(term) }
  }

  private static let texts: [(String, any WritableKeyPath<Concept, String?> & Sendable)] = [
    ("subject", \.subject), ("definition", \.definition), ("note", \.note), ("source", \.source),
    ("customer", \.subsets.customer), ("project", \.subsets.project),
  ]

  private static let termTexts: [(String, any WritableKeyPath<Term, String?> & Sendable)] = [
    ("source", \.source), ("derivation", \.derived), ("note", \.note), ("type", \.type), ("geography", \.geography),
    ("gender", \.grammar.gender), ("number", \.grammar.number), ("animacy", \.grammar.animacy),
    ("part of speech", \.grammar.partOfSpeech), ("customer", \.subsets.customer), ("project", \.subsets.project),
  ]

  private mutating func settle<Value: Equatable>(
    _ what: String, _ path: WritableKeyPath<Concept, Value?>, _ other: Concept, _ text: (Value) -> String
  ) {
    guard let value = other[keyPath: path] else { return }
    guard let known = merged[keyPath: path] else { return merged[keyPath: path] = value }
    if known != value {
      conflicts.append("the \(what) is “\(text(known).prefix(60))”, not “\(text(value).prefix(60))”")
    }
  }

  private mutating func add(_ term: Term) {
    let place = merged.terms.firstIndex {
      $0.language == term.language && TextForm.spaced($0.text) == TextForm.spaced(term.text)
    }
    guard let place else {
      let preferred = merged.terms.first { $0.language == term.language && $0.status == .preferred }
      if let preferred, term.status == .preferred {
        conflicts.append("in \(term.language) “\(preferred.text)” is preferred, not “\(term.text)”")
      }
      merged.terms.append(term)
      return
    }
    let known = merged.terms[place]
    if known.status != term.status {
      conflicts.append("“\(term.text)” is \(known.status.rawValue), not \(term.status.rawValue)")
    }
    for (name, path) in Self.termTexts {
      guard let value = term[keyPath: path] else { continue }
      if let text = known[keyPath: path], text != value {
        conflicts.append("the \(name) of “\(term.text)” is “\(text.prefix(60))”, not “\(value.prefix(60))”")
      } else {
        merged.terms[place][keyPath: path] = value
      }
    }
    if let scheme = term.scheme {
      if let other = known.scheme, other != scheme {
        conflicts.append("the scheme of “\(term.text)” is \(other.rawValue), not \(scheme.rawValue)")
      }
      merged.terms[place].scheme = known.scheme ?? scheme
    }
    if known.validity == Validity() { merged.terms[place].validity = term.validity }
    if known.matching == TermMatching() { merged.terms[place].matching = term.matching }
    if term.isKept { merged.terms[place].isKept = true }
    Self.join(&merged.terms[place].forms, term.forms)
    Self.join(&merged.terms[place].contexts, term.contexts)
    Self.join(&merged.terms[place].transactions, term.transactions)
    Self.join(&merged.terms[place].properties, term.properties)
  }

  private static func join<Item: Equatable>(_ items: inout [Item], _ others: [Item]) {
    for item in others where !items.contains(item) { items.append(item) }
  }
}

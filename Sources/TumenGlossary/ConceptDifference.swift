package import TumenModel

/// What became of a concept from one state of a glossary to another.
package struct ConceptDifference: Hashable, Sendable {
  /// One thing that is said otherwise now; `nil` where it is not said.
  package struct Detail: Hashable, Sendable {
    /// `definition`, `term ru` and so on.
    package let what: String
    package let from: String?
    package let to: String?
  }

  package let change: ConceptChange
  /// The concept as it is now, or as it was before it was removed.
  package let concept: Concept
  package private(set) var details: [Detail] = []
  /// The terms as they were that translations may hold and should not any more.
  package private(set) var outdated: [Term] = []

  /// The differences between two states, in the order of the new one, removed concepts last.
  package static func differences(from old: [Concept], to new: [Concept]) -> [ConceptDifference] {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(\.id))
    let changed = new.compactMap { concept in
      before[concept.id].map { ConceptDifference(from: $0, to: concept) } ?? ConceptDifference(.added, concept)
    }
    return changed.filter { $0.change != .changed || !$0.details.isEmpty }
      + old.filter { !after.contains($0.id) }.map { ConceptDifference(.removed, $0) }
  }

  private init(_ change: ConceptChange, _ concept: Concept) {
    self.change = change
    self.concept = concept
    if change == .removed { outdated = concept.terms }
  }

  private init(from old: Concept, to new: Concept) {
    self.init(.changed, new)
    compare("kind", old.kind.rawValue, new.kind.rawValue)
    compare("gender", old.gender?.rawValue, new.gender?.rawValue)
    compare("subject", old.subject, new.subject)
    compare("definition", old.definition, new.definition)
    compare("note", old.note, new.note)
    compare("source", old.source, new.source)
    compare("customer", old.subsets.customer, new.subsets.customer)
    compare("project", old.subsets.project, new.subsets.project)
    compare("relation", old.relations, new.relations) { "\($0.kind.rawValue) \($0.concept)" }
    compare("reference", old.references, new.references, \.target)
    compare("image", old.images, new.images, \.target)
    compare("transaction", old.transactions, new.transactions, \.kind)
    compare("property", old.properties, new.properties) { "\($0.name): \($0.value)" }
    for term in old.terms {
      let same = new.terms.first { $0.language == term.language && $0.text == term.text }
      let what = "term \(term.language)"
      guard let same else {
        details.append(Detail(what: what, from: term.text, to: nil))
        outdated.append(term)
        continue
      }
      if same.status != term.status {
        details.append(
          Detail(what: "status of “\(term.text)”", from: term.status.rawValue, to: same.status.rawValue))
        if same.status > term.status { outdated.append(term) }
      }
      var leveled = term
      leveled.status = same.status
      if leveled != same { details.append(Detail(what: "entry of “\(term.text)”", from: nil, to: nil)) }
    }
    for term in new.terms where !old.terms.contains(where: { $0.language == term.language && $0.text == term.text }) {
      details.append(Detail(what: "term \(term.language)", from: nil, to: term.text))
    }
  }

  private mutating func compare(_ what: String, _ old: String?, _ new: String?) {
    if old != new { details.append(Detail(what: what, from: old, to: new)) }
  }

  private mutating func compare<Item: Equatable>(
    _ what: String, _ old: [Item], _ new: [Item], _ text: (Item) -> String
  ) {
    for item in old where !new.contains(item) { details.append(Detail(what: what, from: text(item), to: nil)) }
    for item in new where !old.contains(item) { details.append(Detail(what: what, from: nil, to: text(item))) }
  }
}

internal import TumenText

/// The ids of concepts that a file gives none.
struct ConceptIDs {
  private var names = DistinctNames<String>()

  /// An id made of a term: its letters and digits in lower case, hyphens between them, and a number if another concept has
  /// it already.
  mutating func id(from text: String) -> String {
    let name = TextForm.key(text).split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    return id(for: name.isEmpty ? "row" : name)
  }

  /// An id that is wanted, with a number if another concept has it already.
  mutating func id(for name: String) -> String { names.name(for: name) }
}

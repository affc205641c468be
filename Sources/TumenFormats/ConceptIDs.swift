internal import TumenText

/// The ids of concepts that a file gives none.
struct ConceptIDs {
  private var names = DistinctNames<String>()

  /// An id made of a term: its letters and digits in lower case, hyphens between them, and a number if another concept has
  /// it already.
  mutating func id(from text: String) -> String {
    let name = TextForm.key(text).split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    return names.name(for: name.isEmpty ? "row" : name)
  }
}

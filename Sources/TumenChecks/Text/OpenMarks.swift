/// The marks that are open at a place of a text, one pair within another: tags, quotation marks, brackets.
struct OpenMarks<Key: Equatable, Mark> {
  private var open: [(key: Key, mark: Mark)] = []

  /// The marks that nothing has closed, in the order of the text.
  var left: [Mark] { open.map(\.mark) }

  /// Opens a mark.
  mutating func open(_ key: Key, _ mark: Mark) { open.append((key, mark)) }

  /// Closes the mark that was opened last, if it is one of these; whether it is.
  mutating func close(_ keys: Key...) -> Bool {
    guard let last = open.last, keys.contains(last.key) else { return false }
    open.removeLast()
    return true
  }
}

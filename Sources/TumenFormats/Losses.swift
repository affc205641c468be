/// What a format could not hold, by what it was, and how often.
struct Losses {
  private var counts: [String: Int] = [:]

  mutating func add(_ what: String, _ count: Int = 1) {
    if count > 0 { counts[what, default: 0] += count }
  }

  /// One sentence for people, `nil` if all could be held.
  func remark(of format: String) -> String? {
    if counts.isEmpty { return nil }
    let parts = counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    return "\(format) has no place for: " + parts.joined(separator: ", ")
  }
}

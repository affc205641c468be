/// What a format could not hold or a reader did not take, by what it was, and how often.
struct Losses {
  private var counts: [String: Int] = [:]
  /// How often something else was lost than the first ``namesLimit`` of these.
  private var unnamed = 0
  private static let namesLimit = 1000
  /// How many names a sentence lists.
  private static let shownLimit = 20

  mutating func add(_ what: String, _ count: Int = 1) {
    guard count > 0 else { return }
    if counts.count < Self.namesLimit || counts[what] != nil {
      counts[what, default: 0] += count
    } else {
      unnamed += count
    }
  }

  mutating func add(_ others: Losses) {
    for (what, count) in others.counts { add(what, count) }
    unnamed += others.unnamed
  }

  /// One sentence for people, `nil` if all could be held.
  func remark(of format: String) -> String? {
    counts.isEmpty ? nil : "\(format) has no place for: " + parts.joined(separator: ", ")
  }

  /// What was lost, by its name, and no more of it than people read: a file may call its parts as it likes. `nil` if nothing
  /// was.
  var list: String? { counts.isEmpty ? nil : Self.shown(parts, and: unnamed) }

  private var parts: [String] { counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" } }

  /// Some parts of a sentence, and how many others there are.
  static func shown(_ parts: [String], and others: Int = 0) -> String {
    let rest = parts.count - shownLimit + others
    let isWhole = parts.count + others <= shownLimit
    return (isWhole ? parts : parts.prefix(shownLimit) + ["… and \(rest) more"]).joined(separator: ", ")
  }
}

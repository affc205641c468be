/// What a format could not hold or a reader did not take: by its sort, how often, and where it was first.
///
/// A file may call its parts as it likes. So what has names that no standard knows is one sort of loss, and some of its names
/// are told: every sort is, however many there are of each.
struct Losses {
  /// Where something was lost.
  private enum Place: Hashable {
    case line(Int)
    case record(String)

    var line: Int? { if case .line(let line) = self { line } else { nil } }
  }

  /// How many names and places of a sort a sentence lists.
  private static let shownNames = 20
  private static let shownPlaces = 3
  private static let sortsLimit = 200
  private static let namesLimit = 1000

  private struct Sort {
    private(set) var count = 0
    private var names: [String: Int] = [:]
    /// The first ones, and one more than is shown if there are more.
    private var places: [Place] = []

    mutating func add(_ more: Int, named name: String?, at place: () -> Place?) {
      count += more
      if let name { add(name, more) }
      if places.count <= Losses.shownPlaces, let place = place() { add(place) }
    }

    mutating func add(_ other: Sort) {
      count += other.count
      for (name, count) in other.names { add(name, count) }
      for place in other.places { add(place) }
    }

    private mutating func add(_ name: String, _ more: Int) {
      let name = names.count < Losses.namesLimit || names[name] != nil ? name : "…"
      names[name, default: 0] += more
    }

    private mutating func add(_ place: Place) { if !places.contains(place) { places.append(place) } }

    /// The number, with names and places as far as there are any.
    var described: String {
      var parts: [String] = []
      if !names.isEmpty {
        parts.append(
          Losses.shown(
            names.sorted { $0.key < $1.key }.map {
              $0.value == 1 || $0.value == count ? $0.key : "\($0.key) \($0.value)"
            }))
      }
      let shown = places.sorted { $0.line ?? 0 < $1.line ?? 0 }.prefix(Losses.shownPlaces).map {
        switch $0 {
        case .line(let line): String(line)
        case .record(let name): name
        }
      }
      if let first = places.first {
        let word = first.line == nil ? "in" : places.count == 1 ? "line" : "lines"
        parts.append("\(word) \(shown.joined(separator: ", "))\(places.count > shown.count ? " …" : "")")
      }
      return parts.isEmpty ? "\(count)" : "\(count): \(parts.joined(separator: "; "))"
    }
  }

  private var sorts: [String: Sort] = [:]
  /// The record at hand, and its number from 1.
  private var record: (id: String?, number: Int) = (nil, 0)

  /// From now on what is lost is lost of that record.
  mutating func begin(_ id: String?) { record = (id, record.number + 1) }

  /// - Parameters:
  ///   - name: what it is called, where the file or the unit chooses the names.
  ///   - line: where it stands in the file; the record at hand is named if `nil`.
  mutating func add(_ what: String, _ count: Int = 1, named name: String? = nil, line: Int? = nil) {
    guard count > 0 else { return }
    // A file that follows no standard may make up sorts as well.
    let isKnown = sorts.count < Self.sortsLimit || sorts[what] != nil
    sorts[isKnown ? what : "others", default: Sort()].add(count, named: name) { [record] in
      if let line { return .line(line) }
      return record.number == 0 ? nil : .record(record.id.map { "“\($0.prefix(40))”" } ?? "no. \(record.number)")
    }
  }

  mutating func add(_ others: Losses) {
    for (what, sort) in others.sorts { sorts[what, default: Sort()].add(sort) }
  }

  /// One sentence for people, `nil` if all could be held.
  func remark(of format: String) -> String? { list.map { "\(format) has no place for: \($0)" } }

  /// All sorts in the order of their names. `nil` if nothing was lost.
  var list: String? {
    sorts.isEmpty
      ? nil : sorts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value.described))" }.joined(separator: ", ")
  }

  /// Some parts of a sentence, and how many others there are.
  static func shown(_ parts: [String]) -> String {
    let rest = parts.count - shownNames
    return (rest <= 0 ? parts : parts.prefix(shownNames) + ["… and \(rest) more"]).joined(separator: ", ")
  }
}

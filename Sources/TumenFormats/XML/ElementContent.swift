/// What may stand in an element and at it.
struct ElementContent {
  /// Children that may stand in any order among themselves, before those of the next group.
  struct Group {
    let names: [String]
    let isRequired: Bool
    let isRepeatable: Bool

    static func one(_ names: String...) -> Group { Group(names: names, isRequired: true, isRepeatable: false) }
    static func maybe(_ names: String...) -> Group { Group(names: names, isRequired: false, isRepeatable: false) }
    static func some(_ names: String...) -> Group { Group(names: names, isRequired: true, isRepeatable: true) }
    static func any(_ names: [String]) -> Group { Group(names: names, isRequired: false, isRepeatable: true) }
  }

  var groups: [Group] = []
  /// Whether characters may stand in the element itself.
  var isText = false
  var required: [String] = []
  var optional = ["id"]
}

/// The children of one element as they come, held against its content.
struct ElementChildren {
  /// What is wrong with a child.
  enum Fault {
    /// No such element may stand there.
    case unknown
    /// It stands behind elements that have to follow it.
    case misplaced
    /// One was there already.
    case repeated
  }

  private let groups: [ElementContent.Group]
  private var place = 0
  private var counts: [Int]
  private var met: Set<String> = []

  /// - Parameter isFree: whether the groups behind the first one mix, as they do in the style DCT of TBX.
  init(of content: ElementContent, isFree: Bool) {
    var groups = content.groups
    if isFree, groups.count == 3, groups[1].isRepeatable, groups[2].isRepeatable {
      groups = [groups[0], .any(groups[1].names + groups[2].names)]
    }
    self.groups = groups
    counts = Array(repeating: 0, count: groups.count)
  }

  /// Takes the next child in.
  mutating func admit(_ name: String) -> Fault? {
    if let next = groups[place...].firstIndex(where: { $0.names.contains(name) }) {
      place = next
      counts[next] += 1
      return counts[next] > 1 && !groups[next].isRepeatable ? .repeated : nil
    }
    guard let earlier = groups.firstIndex(where: { $0.names.contains(name) }) else { return .unknown }
    counts[earlier] += 1
    // What follows is right again if it may follow this child.
    place = earlier
    return counts[earlier] > 1 && !groups[earlier].isRepeatable ? .repeated : .misplaced
  }

  /// Whether a child is the first of its name, where its group lets each stand there once.
  mutating func isFirst(_ name: String) -> Bool { met.insert(name).inserted }

  /// What has to be there and is not: of each group the names to choose from.
  var missing: [[String]] {
    zip(groups, counts).filter { $0.0.isRequired && $0.1 == 0 }.map { $0.0.names }
  }
}

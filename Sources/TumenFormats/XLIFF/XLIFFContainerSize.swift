/// What a file or group of XLIFF 2 asks of the size of all texts in it (module slr: XLIFF 2.1, section 5.7), and how large
/// they are so far. An object, since all units in it add to it.
final class XLIFFContainerSize {
  /// The sizes that an element allows.
  struct Limits {
    let characters: ClosedRange<Int>?
    let bytes: ClosedRange<Int>?

    var isEmpty: Bool { characters == nil && bytes == nil }

    /// The same with nothing too small.
    var withoutLeast: Limits {
      Limits(characters: characters.map { 0...$0.upperBound }, bytes: bytes.map { 0...$0.upperBound })
    }

    private init(characters: ClosedRange<Int>?, bytes: ClosedRange<Int>?) {
      self.characters = characters
      self.bytes = bytes
    }

    /// - Parameter value: gives the value of an attribute of the module.
    init(_ value: (_ attribute: String) -> String?) {
      self.init(
        characters: value("sizeRestriction").flatMap(Self.range), bytes: value("storageRestriction").flatMap(Self.range)
      )
    }

    init(_ element: XMLElement) { self.init { element.value(ofLocal: $0, in: XLIFFRestrictions.isOfSizes) } }

    private static func range(_ value: String) -> ClosedRange<Int>? {
      let numbers = value.split(separator: ",").map { Int(String($0).trimmingSpaces) }
      switch (numbers.count, numbers.first ?? nil, numbers.last ?? nil) {
      case (1, let most?, _) where most >= 0: return 0...most
      case (2, let least?, let most?) where least >= 0 && least <= most: return least...most
      default: return nil
      }
    }
  }

  let limits: Limits
  /// The element, its id and its line.
  let name: String
  let id: String?
  let line: Int
  /// What stands in it so far; of a size that nobody knows, nothing.
  private(set) var size: (characters: Int?, bytes: Int?) = (0, 0)
  private(set) var holdsTargets = false

  init(_ limits: Limits, of name: String, id: String?, line: Int) {
    self.limits = limits
    self.name = name
    self.id = id
    self.line = line
  }

  /// Adds the targets of a unit.
  func add(_ texts: [String], by restrictions: XLIFFRestrictions) {
    let more = restrictions.size(of: texts)
    size.characters = size.characters.flatMap { old in more.characters.map { old + $0 } }
    size.bytes = size.bytes.flatMap { old in more.bytes.map { old + $0 } }
    holdsTargets = holdsTargets || !texts.isEmpty
  }
}

import TumenModel
internal import TumenText

/// Placeholders and tags in the text: each stands for itself in every language.
struct PlaceholderRepair: RepairRule {
  func elements(in text: RepairText) -> [RepairElement] {
    Placeholder.placeholders(in: text.scalars).map { RepairElement(.placeholder($0), at: $0.range) }
  }

  func edits(replacing old: RepairElement, by new: RepairElement, in context: RepairContext) -> [RepairEdit]? {
    guard case .placeholder(let old) = old.value, case .placeholder(let new) = new.value,
      old.notation == new.notation, Self.places(of: old, in: context.source).count == 1,
      // Where the source has the new one too, the query may have lost that one and kept this.
      Self.places(of: new, in: context.query).count > Self.places(of: new, in: context.source).count
    else { return nil }
    let places = Self.places(of: old, in: context.target)
    guard places.count == 1, let place = places.first else { return nil }
    return [RepairEdit(what: .code, range: place, text: new.text)]
  }

  /// A tag that opens and one that closes change together or not at all.
  func areConsistent(_ edits: [RepairEdit], in context: RepairContext) -> Bool {
    let names = edits.map { edit in edit.what == .code ? Self.names(context.target[edit.range], edit.text) : nil }
    return names.allSatisfy { name in
      guard let name, name.old != name.new else { return true }
      let partners = Placeholder.placeholders(in: context.target.scalars).filter {
        $0.notation == .tag && Self.name($0.text) == name.old
      }
      return partners.count == names.filter { $0?.old == name.old && $0?.new == name.new }.count
    }
  }

  func count(of element: RepairElement, inSource text: RepairText) -> Int { count(of: element, inTarget: text) }

  func count(of element: RepairElement, inTarget text: RepairText) -> Int {
    guard case .placeholder(let placeholder) = element.value else { return 0 }
    return Self.places(of: placeholder, in: text).count
  }

  private static func places(of placeholder: Placeholder, in text: RepairText) -> [Range<Int>] {
    Placeholder.placeholders(in: text.scalars).filter { $0.text == placeholder.text }.map(\.range)
  }

  private static func names(_ old: String, _ new: String) -> (old: String, new: String)? {
    old.hasPrefix("<") ? (name(old), name(new)) : nil
  }

  /// The element of a tag.
  private static func name(_ tag: String) -> String {
    String(tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" })
  }
}

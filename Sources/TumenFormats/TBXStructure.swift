/// Which elements a TBX file is built of, whatever its dialect: what each may hold, in which order, and its attributes.
///
/// Sources: the core structure of ISO 30042:2019 (TBXcoreStructV03) and of ISO 30042:2008 (TBXcoreStructV02).
struct TBXStructure {
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

  /// What may stand in an element and at it.
  struct Content {
    var groups: [Group] = []
    /// Whether characters may stand in the element itself.
    var isText = false
    var required: [String] = []
    var optional = ["id"]
  }

  private let contents: [String: Content]

  /// What an element may hold, `nil` for one that TBX does not have.
  subscript(name: String) -> Content? { contents[name] }

  /// The elements that carry data categories in the style DCA, with those that group them.
  static let carriers: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote", "xref",
  ]

  /// Version 3.
  static let version3 = TBXStructure(
    inline: ["hi", "foreign", "sc", "ec", "ph"],
    own: [
      "tbx": Content(
        groups: [.one("tbxHeader"), .one("text")], required: ["type", "style", "xml:lang"], optional: []),
      "tbxHeader": header,
      "body": Content(groups: [.some("conceptEntry")]),
      "conceptEntry": Content(groups: [.any(statements), .some("langSec")]),
      "langSec": Content(groups: [.any(statements), .some("termSec")], required: ["xml:lang"]),
      "termSec": Content(groups: [.one("term"), .any(["termNote", "termNoteGrp"]), .any(statements)]),
      "back": Content(groups: [.any(["refObjectSec"])]),
      "refObjectSec": Content(groups: [.some("refObject")], required: ["type"]),
    ])

  /// Version 2.
  static let version2 = TBXStructure(
    inline: ["hi", "foreign", "bpt", "ept", "ph"],
    own: [
      "martif": Content(
        groups: [.one("martifHeader"), .one("text")], required: ["type", "xml:lang"], optional: []),
      "martifHeader": header,
      "body": Content(groups: [.some("termEntry")]),
      "termEntry": Content(groups: [.any(statements), .some("langSet")]),
      "langSet": Content(groups: [.any(statements), .some("tig", "ntig")], required: ["xml:lang"]),
      "tig": Content(groups: [.one("term"), .any(["termNote"]), .any(statements)]),
      "ntig": Content(groups: [.one("termGrp"), .any(statements)]),
      "termGrp": Content(groups: [.one("term"), .any(["termNote", "termNoteGrp"]), .any(["termCompList"])]),
      "termCompList": Content(
        groups: [.any(links), .some("termComp", "termCompGrp")], required: ["type"]),
      "termCompGrp": Content(groups: [.one("termComp"), .any(["termNote", "termNoteGrp"]), .any(links)]),
      "termComp": Content(isText: true, optional: ["id", "xml:lang"]),
      "back": Content(groups: [.any(["refObjectList"])]),
      "refObjectList": Content(groups: [.some("refObject")], required: ["type"]),
    ])

  private init(inline: [String], own: [String: Content]) {
    var contents = own
    for name in inline { contents[name] = Content(groups: [.any(inline)], isText: true, optional: Self.inline) }
    for name in Self.carriers {
      let isPlain = ["ref", "xref", "transac", "transacNote", "adminNote", "descripNote"].contains(name)
      contents[name] = Content(
        groups: isPlain ? [] : [.any(inline)], isText: true, required: ["type"] + (name == "xref" ? ["target"] : []),
        optional: ["id", "xml:lang", "datatype", "module", "target"])
    }
    contents["note"] = Content(groups: [.any(inline)], isText: true, optional: ["id", "xml:lang"])
    contents["p"] = Content(groups: [.any(inline)], isText: true, optional: ["id", "xml:lang", "type"])
    contents["item"] = Content(groups: [.any(inline)], isText: true, optional: ["id", "type"])
    contents["term"] = Content(groups: [.any(["hi"])], isText: true)
    contents["title"] = Content(isText: true, optional: ["id", "xml:lang"])
    contents["date"] = Content(isText: true)
    contents.merge(Self.shared) { own, _ in own }
    self.contents = contents
  }

  private static let statements = ["descrip", "descripGrp", "admin", "adminGrp", "transacGrp", "note", "ref", "xref"]
  private static let links = ["admin", "adminGrp", "transacGrp", "note", "ref", "xref"]
  private static let inline = [
    "id", "type", "subType", "target", "xml:lang", "startRef", "isolated", "i", "x", "datatype", "assoc",
  ]
  private static let header = Content(groups: [.one("fileDesc"), .maybe("encodingDesc"), .maybe("revisionDesc")])

  private static let shared: [String: Content] = [
    "fileDesc": Content(groups: [.maybe("titleStmt"), .maybe("publicationStmt"), .some("sourceDesc")]),
    "titleStmt": Content(groups: [.one("title"), .any(["note"])], optional: ["id", "xml:lang"]),
    "publicationStmt": Content(groups: [.some("p")]),
    "sourceDesc": Content(groups: [.some("p")], optional: ["id", "xml:lang"]),
    "encodingDesc": Content(groups: [.some("p")]),
    "revisionDesc": Content(groups: [.some("change")], optional: ["id", "xml:lang"]),
    "change": Content(groups: [.some("p")], optional: ["id", "xml:lang"]),
    "text": Content(groups: [.one("body"), .maybe("back")]),
    "adminGrp": Content(groups: [.one("admin"), .any(["adminNote", "note", "ref", "xref"])]),
    "descripGrp": Content(
      groups: [.one("descrip"), .any(["descripNote", "admin", "adminGrp", "transacGrp", "note", "ref", "xref"])]),
    "termNoteGrp": Content(groups: [.one("termNote"), .any(links)]),
    "transacGrp": Content(groups: [.one("transac"), .any(["transacNote", "date", "note", "ref", "xref"])]),
    "refObject": Content(groups: [.some("itemSet", "itemGrp", "item")]),
    "itemSet": Content(groups: [.some("item", "itemGrp")], optional: ["id", "type"]),
    "itemGrp": Content(groups: [.one("item"), .any(links)]),
  ]
}

/// The children of one element as they come, held against its content.
struct TBXChildren {
  /// What is wrong with a child.
  enum Fault {
    /// No such element may stand there.
    case unknown
    /// It stands behind elements that have to follow it.
    case misplaced
    /// One was there already.
    case repeated
  }

  private let groups: [TBXStructure.Group]
  private var place = 0
  private var counts: [Int]

  /// - Parameter isFree: whether the groups behind the first one mix, as they do in the style DCT.
  init(of content: TBXStructure.Content, isFree: Bool) {
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

  /// What has to be there and is not: of each group the names to choose from.
  var missing: [[String]] {
    zip(groups, counts).filter { $0.0.isRequired && $0.1 == 0 }.map { $0.0.names }
  }
}

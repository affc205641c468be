/// Which elements a TBX file is built of, whatever its dialect: what each may hold, in which order, and its attributes.
///
/// Sources: the core structure of ISO 30042:2019 (TBXcoreStructV03) and of ISO 30042:2008 (TBXcoreStructV02).
struct TBXStructure {
  private let contents: [String: ElementContent]

  /// What an element may hold, `nil` for one that TBX does not have.
  subscript(name: String) -> ElementContent? { contents[name] }

  /// The elements that carry data categories in the style DCA, with those that group them.
  static let carriers: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote", "xref",
  ]

  /// Version 3.
  static let version3 = TBXStructure(
    inline: ["hi", "foreign", "sc", "ec", "ph"],
    own: [
      "tbx": ElementContent(
        groups: [.one("tbxHeader"), .one("text")], required: ["type", "style", "xml:lang"], optional: []),
      "tbxHeader": header,
      "body": ElementContent(groups: [.some("conceptEntry")]),
      "conceptEntry": ElementContent(groups: [.any(statements), .some("langSec")]),
      "langSec": ElementContent(groups: [.any(statements), .some("termSec")], required: ["xml:lang"]),
      "termSec": ElementContent(groups: [.one("term"), .any(["termNote", "termNoteGrp"]), .any(statements)]),
      "back": ElementContent(groups: [.any(["refObjectSec"])]),
      "refObjectSec": ElementContent(groups: [.some("refObject")], required: ["type"]),
    ])

  /// Version 2.
  static let version2 = TBXStructure(
    inline: ["hi", "foreign", "bpt", "ept", "ph"],
    own: [
      "martif": ElementContent(
        groups: [.one("martifHeader"), .one("text")], required: ["type", "xml:lang"], optional: []),
      "martifHeader": header,
      "body": ElementContent(groups: [.some("termEntry")]),
      "termEntry": ElementContent(groups: [.any(statements), .some("langSet")]),
      "langSet": ElementContent(groups: [.any(statements), .some("tig", "ntig")], required: ["xml:lang"]),
      "tig": ElementContent(groups: [.one("term"), .any(["termNote"]), .any(statements)]),
      "ntig": ElementContent(groups: [.one("termGrp"), .any(statements)]),
      "termGrp": ElementContent(groups: [.one("term"), .any(["termNote", "termNoteGrp"]), .any(["termCompList"])]),
      "termCompList": ElementContent(
        groups: [.any(links), .some("termComp", "termCompGrp")], required: ["type"]),
      "termCompGrp": ElementContent(groups: [.one("termComp"), .any(["termNote", "termNoteGrp"]), .any(links)]),
      "termComp": ElementContent(isText: true, optional: ["id", "xml:lang"]),
      "back": ElementContent(groups: [.any(["refObjectList"])]),
      "refObjectList": ElementContent(groups: [.some("refObject")], required: ["type"]),
    ])

  private init(inline: [String], own: [String: ElementContent]) {
    var contents = own
    for name in inline { contents[name] = ElementContent(groups: [.any(inline)], isText: true, optional: Self.inline) }
    for name in Self.carriers {
      let isPlain = ["ref", "xref", "transac", "transacNote", "adminNote", "descripNote"].contains(name)
      contents[name] = ElementContent(
        groups: isPlain ? [] : [.any(inline)], isText: true, required: ["type"] + (name == "xref" ? ["target"] : []),
        optional: ["id", "xml:lang", "datatype", "module", "target"])
    }
    contents["note"] = ElementContent(groups: [.any(inline)], isText: true, optional: ["id", "xml:lang"])
    contents["p"] = ElementContent(groups: [.any(inline)], isText: true, optional: ["id", "xml:lang", "type"])
    contents["item"] = ElementContent(groups: [.any(inline)], isText: true, optional: ["id", "type"])
    contents["term"] = ElementContent(groups: [.any(["hi"])], isText: true)
    contents["title"] = ElementContent(isText: true, optional: ["id", "xml:lang"])
    contents["date"] = ElementContent(isText: true)
    contents.merge(Self.shared) { own, _ in own }
    self.contents = contents
  }

  private static let statements = ["descrip", "descripGrp", "admin", "adminGrp", "transacGrp", "note", "ref", "xref"]
  private static let links = ["admin", "adminGrp", "transacGrp", "note", "ref", "xref"]
  private static let inline = [
    "id", "type", "subType", "target", "xml:lang", "startRef", "isolated", "i", "x", "datatype", "assoc",
  ]
  private static let header = ElementContent(groups: [.one("fileDesc"), .maybe("encodingDesc"), .maybe("revisionDesc")])

  private static let shared: [String: ElementContent] = [
    "fileDesc": ElementContent(groups: [.maybe("titleStmt"), .maybe("publicationStmt"), .some("sourceDesc")]),
    "titleStmt": ElementContent(groups: [.one("title"), .any(["note"])], optional: ["id", "xml:lang"]),
    "publicationStmt": ElementContent(groups: [.some("p")]),
    "sourceDesc": ElementContent(groups: [.some("p")], optional: ["id", "xml:lang"]),
    "encodingDesc": ElementContent(groups: [.some("p")]),
    "revisionDesc": ElementContent(groups: [.some("change")], optional: ["id", "xml:lang"]),
    "change": ElementContent(groups: [.some("p")], optional: ["id", "xml:lang"]),
    "text": ElementContent(groups: [.one("body"), .maybe("back")]),
    "adminGrp": ElementContent(groups: [.one("admin"), .any(["adminNote", "note", "ref", "xref"])]),
    "descripGrp": ElementContent(
      groups: [.one("descrip"), .any(["descripNote", "admin", "adminGrp", "transacGrp", "note", "ref", "xref"])]),
    "termNoteGrp": ElementContent(groups: [.one("termNote"), .any(links)]),
    "transacGrp": ElementContent(groups: [.one("transac"), .any(["transacNote", "date", "note", "ref", "xref"])]),
    "refObject": ElementContent(groups: [.some("itemSet", "itemGrp", "item")]),
    "itemSet": ElementContent(groups: [.some("item", "itemGrp")], optional: ["id", "type"]),
    "itemGrp": ElementContent(groups: [.one("item"), .any(links)]),
  ]
}

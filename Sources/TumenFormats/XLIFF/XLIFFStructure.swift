/// Which elements an XLIFF document is built of: what each may hold, in which order, and its attributes with their values.
///
/// Elements of modules are named with the prefix that the specification gives them; `*` is an element of another
/// vocabulary. Sources: the schemas of XLIFF 2.0 to 2.2 and of their modules, the transitional schema of XLIFF 1.2.
struct XLIFFStructure {
  /// What an attribute may say.
  enum Value {
    case text
    /// A name without spaces, or several (XML Schema, `NMTOKEN`).
    case token, tokens
    /// `prefix:value`; the prefix `xlf` is the standard’s, which for one’s own has no values.
    case custom(isOwn: Bool)
    case language
    /// A day and its time (XML Schema, `dateTime`): `2024-05-19T10:00:00Z`.
    case date
    /// A whole number from 1 on.
    case count
    /// A number from 0 to 100.
    case percent
    case oneOf([String])
    /// What may not stand there although others of its vocabulary may.
    case never
    /// One of some words, or one of one's own that begins with `x-`.
    case oneOfOrOwn([String])
    /// Some of these with spaces between them.
    case someOfOrOwn([String])
    /// One of some words, or some of others and of one's own.
    case wordOr([String], someOfOrOwn: [String])
    /// Four numbers, each of which may be left open: `1;2;#;#`.
    case coordinates
    /// A kind of medium: `image/png`.
    case mimeType
  }

  /// Attributes of other vocabularies than that of an element.
  enum Others {
    case none
    /// Those of modules.
    case modules
    case any
  }

  /// An element.
  struct Rule {
    var content: ElementContent
    let attributes: [String: Value]
    let required: [String]
    /// Which attributes of other vocabularies may stand at it.
    let others: Others
    /// Whether anything may stand in it.
    let isFree: Bool

    /// - Parameter attributes: names with their values, `name=kind`; `!` behind a name says that it is required.
    init(
      _ attributes: String, others: Others = .none, isText: Bool = false, isFree: Bool = false,
      _ groups: ElementContent.Group...
    ) {
      content = ElementContent(groups: groups, isText: isText)
      self.others = others
      self.isFree = isFree
      var values: [String: Value] = [:]
      var required: [String] = []
      for word in attributes.split(whereSeparator: \.isWhitespace) {
        let parts = word.split(separator: "=", maxSplits: 1)
        let name = String(parts[0].filter { $0 != "!" })
        if parts[0].hasSuffix("!") { required.append(name) }
        values[name] = parts.count > 1 ? Self.kind(String(parts[1])) : .text
      }
      self.attributes = values
      self.required = required
    }

    private static func kind(_ name: String) -> Value {
      switch name {
      case "token": .token
      case "tokens": .tokens
      case "custom": .custom(isOwn: true)
      case "code-type": .custom(isOwn: false)
      case "language": .language
      case "count": .count
      case "date": .date
      case "percent": .percent
      case "never": .never
      case _ where XLIFF1Values.named[name] != nil: XLIFF1Values.named[name] ?? .text
      case _ where name.hasSuffix("|x-"): .oneOfOrOwn(name.split(separator: "|").dropLast().map(String.init))
      default: .oneOf(name.split(separator: "|").map(String.init))
      }
    }
  }

  private let rules: [String: Rule]
  private let isVersion2: Bool
  /// Where the outermost elements of modules may stand.
  let places: [String: [String]]
  /// The parts of a document that are too large to hold as one element, and those that are not looked into.
  let streamed: Set<String>
  let opaque: Set<String>

  subscript(name: String) -> Rule? { rules[name] }

  /// The prefixes that the specification gives to modules, and of what they add to elements of the core all attributes.
  static let modulePrefixes: Set<String> = [
    "mtc", "gls", "fs", "mda", "res", "ctr", "slr", "val", "its", "itsm", "pgs",
  ]
  private static let moduleAttributes: [String: Set<String>] = [
    "fs": ["fs", "subFs"], "pgs": ["switch", "case"],
    "slr": ["equivStorage", "sizeInfo", "sizeInfoRef", "sizeRestriction", "storageRestriction"],
  ]

  /// Whether an attribute that its rule does not name may stand at an element.
  func admits(_ name: String, at rule: Rule) -> Bool {
    guard let end = name.firstIndex(of: ":") else { return false }
    let prefix = String(name[..<end])
    if prefix == "xsi" { return true }
    guard isVersion2, Self.modulePrefixes.contains(prefix) else { return rule.others == .any }
    guard rule.others != .none else { return false }
    return Self.moduleAttributes[prefix].map { $0.contains(String(name[name.index(after: end)...])) } ?? true
  }

  // MARK: Version 2

  static let version2 = XLIFFStructure(
    rules: core.merging(modules) { own, _ in own }, isVersion2: true, places: places2,
    streamed: ["xliff", "file", "group"], opaque: ["skeleton"])

  /// XLIFF 2.2, which has notes and metadata of the whole document, references of notes, and the module pgs.
  static let version22 = XLIFFStructure(
    rules: version2.rules.merging([
      "xliff": Rule(document, others: .any, .maybe("notes"), .maybe("mda:metadata"), .some("file")),
      "note": Rule("ref \(note)", others: .any, isText: true),
      "segment": Rule("pgs:case \(segment)", .one("source"), .maybe("target")),
      "res:resourceItem": Rule(
        resource, others: .any, .maybe("notes"), .maybe("res:source"), .maybe("res:target"), .any(["res:reference"])),
    ]) { $1 },
    isVersion2: true,
    places: places2.merging(["mda:metadata": ["xliff", "file", "group", "unit", "mtc:match"]]) { $1 },
    streamed: version2.streamed, opaque: version2.opaque)

  private static let places2 = [
    "mtc:matches": ["unit"], "gls:glossary": ["unit"], "mda:metadata": ["file", "group", "unit", "mtc:match"],
    "res:resourceData": ["file", "group", "unit"], "ctr:changeTrack": ["file", "group", "unit"],
    "slr:profiles": ["file"], "slr:data": ["file", "group", "unit"], "val:validation": ["file", "group", "unit"],
  ]

  private static let document = "version! srcLang!=language trgLang=language xml:space=default|preserve"
  private static let note = "id=token appliesTo=source|target category priority=1|2|3|4|5|6|7|8|9|10"
  private static let segment =
    "id=token canResegment=yes|no state=initial|translated|reviewed|final subState"
  private static let resource = "mimeType id=token context=yes|no"

  private static let inline = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]
  private static let hints = "canCopy=yes|no canDelete=yes|no canReorder=yes|firstNo|no copyOf=token"
  private static let types = "subType=code-type type=fmt|ui|quote|link|image|other"
  private static let inherited =
    "canResegment=yes|no translate=yes|no srcDir=ltr|rtl|auto trgDir=ltr|rtl|auto xml:space=default|preserve"
  private static let mark = "id!=token translate=yes|no type ref value"

  private static let core: [String: Rule] = [
    "xliff": Rule(document, others: .any, .some("file")),
    "file": Rule(
      "id!=token original \(inherited)", others: .any, .maybe("skeleton"), .any(["*"]), .maybe("notes"),
      .some("unit", "group")),
    "skeleton": Rule("href", isText: true, .any(["*"])),
    "group": Rule(
      "id!=token name type=custom \(inherited)", others: .any, .any(["*"]), .maybe("notes"), .any(["unit", "group"])),
    "unit": Rule(
      "id!=token name type=custom \(inherited)", others: .any, .any(["*"]), .maybe("notes"), .maybe("originalData"),
      .some("segment", "ignorable")),
    "segment": Rule(segment, .one("source"), .maybe("target")),
    "ignorable": Rule("id=token", .one("source"), .maybe("target")),
    "notes": Rule("", .some("note")),
    "note": Rule(note, others: .any, isText: true),
    "originalData": Rule("", .some("data")),
    "data": Rule("id!=token dir=ltr|rtl|auto xml:space=preserve", isText: true, .any(["cp"])),
    "source": Rule("xml:lang=language xml:space=default|preserve", isText: true, .any(inline)),
    "target": Rule("xml:lang=language xml:space=default|preserve order=count", isText: true, .any(inline)),
    "cp": Rule("hex!"),
    "ph": Rule("id!=token disp equiv dataRef=token subFlows=tokens \(hints) \(types)", others: .modules),
    "pc": Rule(
      """
      id!=token canOverlap=yes|no dispEnd dispStart equivEnd equivStart dataRefEnd=token dataRefStart=token
      subFlowsEnd=tokens subFlowsStart=tokens dir=ltr|rtl|auto \(hints) \(types)
      """, others: .modules, isText: true, .any(inline)),
    "sc": Rule(
      """
      id!=token canOverlap=yes|no dataRef=token dir=ltr|rtl|auto disp equiv isolated=yes|no subFlows=tokens
      \(hints) \(types)
      """, others: .modules),
    "ec": Rule(
      """
      id=token startRef=token canOverlap=yes|no dataRef=token dir=ltr|rtl|auto disp equiv isolated=yes|no
      subFlows=tokens \(hints) \(types)
      """, others: .modules),
    "mrk": Rule(mark, others: .any, isText: true, .any(inline)),
    "sm": Rule(mark, others: .any),
    "em": Rule("startRef!=token"),
  ]

  private static let modules: [String: Rule] = [
    "mtc:matches": Rule("", .some("mtc:match")),
    "mtc:match": Rule(
      """
      id=token xml:lang=never matchQuality=percent matchSuitability=percent origin ref! reference=yes|no similarity=percent
      subType=custom type=am|mt|icm|idm|tb|tm|other
      """, others: .any, .maybe("mda:metadata"), .maybe("originalData"), .one("source"), .one("target"), .any(["*"])),
    "gls:glossary": Rule("", .some("gls:glossEntry")),
    "gls:glossEntry": Rule(
      "id=token ref", others: .any, .one("gls:term"), .any(["gls:translation"]), .maybe("gls:definition"), .any(["*"])),
    "gls:term": Rule("source", others: .any, isText: true),
    "gls:translation": Rule("id=token ref source", others: .any, isText: true),
    "gls:definition": Rule("source", others: .any, isText: true),
    "mda:metadata": Rule("id=token", .some("mda:metaGroup")),
    "mda:metaGroup": Rule(
      "id=token category appliesTo=source|target|ignorable", .some("mda:metaGroup", "mda:meta")),
    "mda:meta": Rule("type!", isText: true),
    "res:resourceData": Rule("", .any(["res:resourceItemRef"]), .any(["res:resourceItem"])),
    "res:resourceItemRef": Rule("id=token ref!=token", others: .any),
    "res:resourceItem": Rule(
      resource, others: .any, .maybe("res:source"), .maybe("res:target"),
      .any(["res:reference"])),
    "res:source": Rule("href xml:lang=language", others: .any, isFree: true),
    "res:target": Rule("href xml:lang=language", others: .any, isFree: true),
    "res:reference": Rule("href! xml:lang=language", others: .any),
    "ctr:changeTrack": Rule("", .some("ctr:revisions")),
    "ctr:revisions": Rule(
      "id=token appliesTo!=token ref=token currentVersion=token", others: .any, .some("ctr:revision")),
    "ctr:revision": Rule(
      "id=token author datetime version=token", others: .any, .maybe("originalData"),
      .some("ctr:item", "ctr:contentItem", "ctr:simpleItem")),
    "ctr:item": Rule(
      "id=token property!", others: .any, isText: true, .any(["segment", "ignorable", "source", "target"] + inline)),
    "ctr:contentItem": Rule(
      "id=token property! checksum", others: .any, isText: true,
      .any(["segment", "ignorable", "source", "target"] + inline)),
    "ctr:simpleItem": Rule("id=token property! checksum", others: .any, isText: true, .any(inline)),
    "slr:profiles": Rule("generalProfile storageProfile", .maybe("slr:normalization"), .any(["*"])),
    "slr:normalization": Rule("general=none|nfc|nfd storage=none|nfc|nfd"),
    "slr:data": Rule("profile!", others: .any, .any(["*"])),
    "val:validation": Rule("", others: .any, .some("val:rule")),
    "val:rule": Rule(
      """
      isPresent occurs=count isNotPresent startsWith endsWith existsInSource=yes|no caseSensitive=yes|no
      normalization=none|nfc|nfd disabled=yes|no
      """, others: .any),
  ]

  // MARK: Version 1

  static let version1 = XLIFFStructure(
    rules: transitional, isVersion2: false, places: [:],
    streamed: [
      "xliff", "file", "body", "group", "bin-unit", "bin-source", "bin-target", "header", "skl", "glossary",
      "reference",
    ],
    opaque: ["internal-file"])

  private static let files = ["internal-file", "external-file"]
  private static let inline1 = ["g", "x", "bx", "ex", "ph", "bpt", "ept", "it", "mrk"]
  private static let about = ["context-group", "count-group", "prop-group", "note"]
  private static let looks = """
    restype=restypes resname extradata help-id=token menu menu-option menu-name coord=coordinates font css-style
    style=token exstyle=token extype reformat=reformats size-unit=size-units maxbytes=token minbytes=token
    maxheight=token minheight=token maxwidth=token minwidth=token charclass
    """
  private static let states = "state=states state-qualifier=state-qualifiers"

  private static let transitional: [String: Rule] = [
    "xliff": Rule("version! xml:lang=language", others: .any, .some("*", "file")),
    "file": Rule(
      """
      original! source-language!=language datatype!=datatypes tool tool-id date=date xml:space=default|preserve ts
      category target-language=language product-name product-version build-num
      """, others: .any, .maybe("header"), .one("body"), .any(["*"])),
    "header": Rule(
      "", .maybe("skl"), .maybe("phase-group"),
      .any(["glossary", "reference", "count-group", "prop-group", "note", "tool", "*"])),
    "skl": Rule("", .one("internal-file", "external-file")),
    "internal-file": Rule("form crc=token", isText: true),
    "external-file": Rule("href! uid=token crc=token"),
    "phase-group": Rule("", .some("phase")),
    "phase": Rule(
      "phase-name! process-name! company-name tool tool-id date=date job-id contact-name contact-email contact-phone",
      .any(["note"])),
    "glossary": Rule("", .one("internal-file", "external-file")),
    "reference": Rule("", .one("internal-file", "external-file")),
    "note": Rule(
      "xml:lang=language priority=1|2|3|4|5|6|7|8|9|10 from annotates=source|target|general", isText: true),
    "tool": Rule("tool-id! tool-name! tool-version tool-company", others: .any, isText: true, isFree: true),
    "count-group": Rule("name!", .any(["count"])),
    "count": Rule("count-type=count-types phase-name unit=units", isText: true),
    "context-group": Rule("crc=token name purpose=purposes", .some("context")),
    "context": Rule("context-type!=context-types match-mandatory=yes|no crc=token", isText: true),
    "prop-group": Rule("name", .some("prop")),
    "prop": Rule("prop-type! xml:lang=language", isText: true),
    "body": Rule("", .any(["group", "trans-unit", "bin-unit"])),
    "group": Rule(
      """
      id datatype=datatypes xml:space=default|preserve ts translate=yes|no merged-trans=yes|no \(looks)
      """, others: .any, .any(["context-group"]), .any(["count-group"]), .any(["prop-group"]), .any(["note"]),
      .any(["*"]), .any(["group", "trans-unit", "bin-unit"])),
    "trans-unit": Rule(
      """
      id! approved=yes|no translate=yes|no xml:space=default|preserve datatype=datatypes phase-name ts \(looks)
      """, others: .any, .one("source"), .maybe("seg-source"), .maybe("target"), .any(about + ["alt-trans"]),
      .any(["*"])),
    "source": Rule("xml:lang=language ts", others: .any, isText: true, .any(inline1)),
    "seg-source": Rule("xml:lang=language ts", others: .any, isText: true, .any(inline1)),
    "target": Rule(
      """
      \(states) phase-name=token xml:lang=language ts restype=restypes resname coord=coordinates font css-style
      style=token exstyle=token equiv-trans=yes|no
      """, others: .any, isText: true, .any(inline1)),
    "alt-trans": Rule(
      """
      match-quality tool tool-id crc=token xml:lang=language datatype=datatypes xml:space=default|preserve ts restype=restypes
      resname extradata help-id=token menu menu-option menu-name mid=token coord=coordinates font css-style style=token
      exstyle=token extype origin phase-name=token
      alttranstype=proposal|previous-version|rejected|reference|accepted|x-
      """, others: .any, .maybe("source"), .maybe("seg-source"), .some("target"), .any(about), .any(["*"])),
    "bin-unit": Rule(
      """
      id! mime-type!=mime-types approved=yes|no translate=yes|no reformat=reformats restype=restypes resname phase-name ts
      """, others: .any,
      .one("bin-source"), .maybe("bin-target"), .any(about + ["trans-unit"]), .any(["*"])),
    "bin-source": Rule("ts", others: .any, .one("internal-file", "external-file")),
    "bin-target": Rule(
      "mime-type=mime-types ts phase-name=token restype=restypes resname \(states)", others: .any,
      .one("internal-file", "external-file")),
    "g": Rule("id! ctype=delimiters ts clone=yes|no xid equiv-text", others: .any, isText: true, .any(inline1)),
    "x": Rule("id! ctype=placeholders ts clone=yes|no xid equiv-text", others: .any),
    "bx": Rule("id! rid=token ctype=delimiters ts clone=yes|no xid equiv-text", others: .any),
    "ex": Rule("id! rid=token ts xid equiv-text", others: .any),
    "ph": Rule(
      "id! ctype=placeholders ts crc assoc=preceding|following|both xid equiv-text", others: .any, isText: true,
      .any(["sub"])),
    "bpt": Rule("id! rid=token ctype=delimiters ts crc xid equiv-text", others: .any, isText: true, .any(["sub"])),
    "ept": Rule("id! rid=token ts crc xid equiv-text", others: .any, isText: true, .any(["sub"])),
    "it": Rule(
      "id! pos!=open|close rid=token ctype=delimiters ts crc xid equiv-text", others: .any, isText: true, .any(["sub"])),
    "sub": Rule("datatype=datatypes ctype=delimiters xid", isText: true, .any(inline1)),
    "mrk": Rule("mtype!=mtypes mid=token ts comment", others: .any, isText: true, .any(inline1)),
  ]
}

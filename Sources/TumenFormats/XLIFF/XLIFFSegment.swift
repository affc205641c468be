internal import TumenModel

/// A segment of an XLIFF unit: the document's unit, and the elements that carry it.
struct XLIFFSegment {
  var document: DocumentUnit
  /// `<segment>`, or `<trans-unit>`.
  let holder: XMLElement
  /// `<source>`, or its `<mrk mtype="seg">` if the unit is segmented.
  let source: XMLElement
  /// `<target>`, or its `<mrk mtype="seg">`.
  let target: XMLElement?
  /// The id of the segment within its unit.
  let id: String?
  /// Whether the id of the document's unit is made of those of elements, and not what another format had.
  let hasJoinedID: Bool

  /// The segments of a `<unit>` or `<trans-unit>`.
  /// - Parameter restoresCodes: whether codes that came from another format are given as they were there.
  /// - Throws: ``TumenError`` with code `malformed` if it has no source, or no language for one of its texts.
  static func segments(
    of unit: XMLElement, _ scope: XLIFFStream.Scope, _ version: XLIFFStream.Version, file: String,
    restoresCodes: Bool = false
  ) throws(TumenError) -> [XLIFFSegment] {
    let reader = UnitReader(of: unit, scope, file: file, restoresCodes: restoresCodes)
    return version == .one ? try reader.version1() : try reader.version2()
  }

  private struct UnitReader {
    let unit: XMLElement
    let scope: XLIFFStream.Scope
    let file: String
    private let restoresCodes: Bool
    /// What the document says of the unit besides its texts, and so of each of its segments.
    private let statements: [XMLElement]
    /// The `<segment>` elements of version 2, and its `<originalData>`.
    private let holders: [XMLElement]
    private let originalData: XMLElement?

    init(of unit: XMLElement, _ scope: XLIFFStream.Scope, file: String, restoresCodes: Bool) {
      self.restoresCodes = restoresCodes
      self.unit = unit
      self.scope = scope
      self.file = file
      var (statements, holders): ([XMLElement], [XMLElement]) = ([], [])
      var originalData: XMLElement?
      for child in unit.children {
        switch child.localName {
        case "segment" where child.isAkin(to: unit): holders.append(child)
        case "originalData" where child.isAkin(to: unit): originalData = child
        case "notes", "note": if child.isAkin(to: unit) { statements.append(child) }
        case "metadata": if child.namespace == XLIFFNamespace.metadata { statements.append(child) }
        default: break
        }
      }
      (self.statements, self.holders, self.originalData) = (statements, holders, originalData)
    }

    /// - Throws: if the segments of the unit are too many for each of them to get what is said of it.
    private func checkSize(segments: Int) throws(TumenError) {
      // The tag of the unit holds its id and its name.
      guard segments > 1,
        statements.reduce(unit.startTag.count, { $0 + $1.bytes.count }) > RecordSize.limit / segments
      else { return }
      throw failure(
        "the unit has \(segments) segments, and too many notes and properties for each of them to get all", unit,
        mend: "split the unit")
    }

    /// Adds the original data that the codes of a segment refer to, which stands in the file once.
    /// - Throws: if it is too much, all of them together.
    private func add(
      dataIn variants: [TranslationUnit.Variant], of holder: XMLElement, to size: inout RecordSize
    ) throws(TumenError) {
      if originalData == nil { return }
      for variant in variants { for code in variant.segment.codes { size.add(code.content) } }
      if size.isTooGreat {
        throw failure(
          "the codes of the unit refer to more than \(RecordSize.limit >> 20) MiB of original data", holder,
          mend: "shorten what stands in its <data>, or split the unit")
      }
    }

    /// - Throws: if nobody can tell which text of an element is which: one stands there twice, or words outside of all.
    private func checkContent(of holder: XMLElement) throws(TumenError) {
      if holder.hasOwnText {
        throw failure(
          "words stand in <\(holder.name)> outside of its texts", holder, mend: "put them into one, or remove them"
        )
      }
      var (hasSource, hasTarget) = (false, false)
      for child in holder.children where child.isAkin(to: holder) {
        let isRepeated =
          switch child.localName {
          case "source": hasSource
          case "target": hasTarget
          default: false
          }
        if isRepeated {
          throw failure("<\(holder.name)> has a second <\(child.name)>", child, mend: "keep one of the two")
        }
        hasSource = hasSource || child.localName == "source"
        hasTarget = hasTarget || child.localName == "target"
      }
    }

    func version2() throws(TumenError) -> [XLIFFSegment] {
      let isTranslatable = unit["translate"].map { $0 != "no" } ?? scope.isTranslatable
      var data: [String: String] = [:]
      if let originalData {
        for entry in originalData.children {
          if let id = entry["id"] { data[id] = XLIFFInline.text(of: entry) }
        }
      }
      try checkContent(of: unit)
      for holder in holders { try checkContent(of: holder) }
      try checkSize(segments: holders.count)
      var segments: [XLIFFSegment] = []
      var size = RecordSize()
      // A segment without an id gets a number that no other has for its id.
      let ids = holders.count > 1 ? Set(holders.compactMap { $0["id"] }) : []
      for (place, holder) in holders.enumerated() {
        var number = place + 1
        while ids.contains(String(number)) { number += holders.count }
        guard let source = holder.child("source") else { throw failure("a segment has no <source>", holder) }
        let target = holder.child("target")
        let (own, state, subState) = (holder["id"], holder["state"], holder["subState"])
        let text = TranslationUnit.Variant(
          try language(source, scope.source, "srcLang"), XLIFFInline.segment(of: source, data))
        var variants = [text]
        if let target, namesLanguage(of: target) {
          let language = try language(target, scope.target, "trgLang")
          variants = [text, .init(language, XLIFFInline.segment(of: target, data))]
        }
        try add(dataIn: variants, of: holder, to: &size)
        let joined = id(holders.count > 1 ? own ?? String(number) : nil)
        var translation = TranslationUnit(id: joined, variants: variants)
        addMetadata(to: &translation)
        if !isTranslatable { translation.metadata.properties.append(XLIFFMetadata.untranslatable) }
        if restoresCodes, holders.count == 1 {
          statements.forEach { XLIFFMetadata.restoreCodes(of: &translation, by: $0) }
        }
        if state != "translated" || subState != XLIFFMetadata.unstated {
          if let state { translation.metadata.properties.append(Attribute("state", state)) }
          if let subState { translation.metadata.properties.append(Attribute("subState", subState)) }
        }
        segments.append(
          XLIFFSegment(
            document: DocumentUnit(
              translation, line: holder.line, state: state ?? "initial", isTranslatable: isTranslatable,
              isKept: !isTranslatable),
            holder: holder, source: source, target: target, id: own, hasJoinedID: translation.id == joined))
      }
      return segments
    }

    func version1() throws(TumenError) -> [XLIFFSegment] {
      try checkContent(of: unit)
      guard let source = unit.child("source") else { throw failure("a <trans-unit> has no <source>", unit) }
      let target = unit.child("target")
      let marks = unit.child("seg-source").map(XLIFFInline.segmentMarks) ?? []
      let translations = target.map(XLIFFInline.segmentMarks) ?? []
      let translationOfMark = Dictionary(translations.map { ($0["mid"], $0) }, uniquingKeysWith: { first, _ in first })
      // A target that is there without marks is that of the whole unit.
      let isWhole = marks.isEmpty || (target.map { translations.isEmpty && !$0.text.isEmpty } ?? false)
      let parts: [(source: XMLElement, target: XMLElement?, id: String?)] =
        isWhole
        ? [(source, target, nil)]
        : marks.map { mark in (mark, translationOfMark[mark["mid"]], mark["mid"]) }
      try checkSize(segments: parts.count)
      let confirmations = SDLConfirmations(of: unit)
      let sourceLanguage = try language(source, scope.source, "source-language")
      let isKept = !(unit["translate"].map { $0 != "no" } ?? scope.isTranslatable)
      var segments: [XLIFFSegment] = []
      for part in parts {
        var translation = TranslationUnit(
          id: id(parts.count > 1 ? part.id : nil),
          variants: [.init(sourceLanguage, XLIFFInline.segment(of: part.source))])
        if let own = part.target, let target, namesLanguage(of: target) {
          translation.variants.append(
            .init(try language(target, scope.target, "target-language"), XLIFFInline.segment(of: own)))
        }
        addMetadata(to: &translation)
        // Widths are in pixels where nothing else is said, of which nobody here knows how many a letter takes.
        if unit["size-unit"] == "char", let most = unit["maxwidth"] {
          translation.metadata.properties.append(Attribute("maxwidth", most))
        }
        if let approved = unit["approved"] { translation.metadata.properties.append(Attribute("approved", approved)) }
        let state = confirmations.state(of: part.id) ?? target?["state"]
        if let state { translation.metadata.properties.append(Attribute("state", state)) }
        translation.metadata.properties += confirmations.origin(of: part.id)
        let isTranslatable = !isKept && !isLocked && !confirmations.isLocked(part.id)
        if !isTranslatable { translation.metadata.properties.append(XLIFFMetadata.untranslatable) }
        segments.append(
          XLIFFSegment(
            document: DocumentUnit(
              translation, line: part.source.line, state: state, isTranslatable: isTranslatable, isKept: isKept),
            holder: unit, source: part.source, target: part.target, id: part.id, hasJoinedID: true))
      }
      return segments
    }

    /// Whether the program that wrote a document of version 1 has locked the unit: memoQ (`mq:locked="locked"`) and Phrase
    /// (`m:locked="true"`).
    private var isLocked: Bool {
      unit.value(ofLocal: "locked").map(["locked", "true", "yes"].contains) ?? false
    }

    /// The unit's own id, behind that of its file if another file came before, before that of its segment if it has
    /// several: so it is unique in the document.
    private func id(_ segment: String?) -> String? {
      guard let own = unit["id"], !own.hasPrefix(XLIFFMetadata.unnamed) else { return nil }
      if scope.file <= 1, segment == nil { return own }
      let file = scope.file > 1 ? [scope.fileID ?? String(scope.file)] : []
      return (file + [own] + (segment.map { [$0] } ?? [])).joined(separator: "/")
    }

    /// Adds what the document says of the unit besides its texts.
    private func addMetadata(to translation: inout TranslationUnit) {
      for child in statements {
        switch child.localName {
        case "notes": for note in child.children { translation[side: note["appliesTo"]]?.notes.append(note.text) }
        case "note": translation.metadata.notes.append(child.text)
        default: XLIFFMetadata.read(child, into: &translation)
        }
      }
      if let name = unit["name"] ?? unit["resname"] { translation.metadata.properties.append(Attribute("name", name)) }
    }

    /// Whether the language of a target is told; where it is not, only an empty one can be passed over.
    private func namesLanguage(of target: XMLElement) -> Bool {
      scope.target != nil || target["xml:lang"] != nil || !target.content.isEmpty
    }

    private func language(
      _ element: XMLElement, _ inherited: LanguageTag?, _ attribute: String
    ) throws(TumenError) -> LanguageTag {
      if let own = element["xml:lang"] { return try XMLReader.language(own, file, element.line) }
      guard let inherited else {
        throw failure(
          "the document names no language for this text", element,
          mend: "add \(attribute), or name both languages", with: [.init(.columns, "en,ru")])
      }
      return inherited
    }

    private func failure(
      _ message: String, _ element: XMLElement, mend: String = "mend the unit",
      with arguments: [TumenError.Argument] = []
    ) -> TumenError {
      TumenError(.malformed, message, mend: mend, with: arguments, at: element.place(in: file))
    }
  }
}

/// The addresses of XLIFF’s vocabularies.
enum XLIFFNamespace {
  static let version1 = "urn:oasis:names:tc:xliff:document:1.2"
  static let version2 = "urn:oasis:names:tc:xliff:document:2.0"
  static let version22 = "urn:oasis:names:tc:xliff:document:2.2"
  static let matches = "urn:oasis:names:tc:xliff:matches:2.0"
  static let glossary = "urn:oasis:names:tc:xliff:glossary:2.0"
  static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
}

/// What the module for metadata says of a unit and its texts: their properties, by their types.
enum XLIFFMetadata {
  /// The category of groups that hold what other formats say in attributes.
  static let attributes = "attributes"
  /// The type of the entry that holds the id under which another format knows the unit.
  static let id = "id"
  /// The category of the groups that hold what inline codes were in another format: a group a code, whose category is its
  /// number in its text.
  static let codes = "tumen:codes"
  /// The type of the entry that names the element of such a code.
  static let element = "element"

  /// What is said of a unit that is not to be translated, or that nobody may change.
  static let untranslatable = Attribute("translate", "no")

  /// What `subState` says of a translation of which nobody told how far it is.
  static let unstated = "tumen:unstated"

  /// The category of the group in that of a code that holds what no attribute of it says: its id and what it does.
  static let others = "tumen:code"

  /// What the ids of units begin with that had none.
  static let unnamed = "tumen:"

  /// A code that is written as one of XLIFF.
  struct Code {
    let code: InlineCode
    /// Whether the codes of XLIFF say all that it says.
    let isTold: Bool
    /// What is to be said of it besides its element and its attributes.
    let others: [Attribute]

    /// - Parameter id: the id under which it is written.
    init(_ code: InlineCode, _ id: String, _ sort: XLIFFCodeNames.Sort) {
      self.code = code
      let kind: InlineCode.Kind =
        switch sort {
        case .pair: code.kind
        case .begin, .end: .isolated
        case .place: .placeholder
        }
      isTold =
        code.id == id && code.kind == kind && Self.elements[kind]?.contains(code.element) == true
        && !(code.content.isEmpty && TMXCode.isOwn(code))
        && code.attributes.allSatisfy { Self.isTold($0, of: code, id) }
      var restored = InlineCode(kind, at: 0, id: id, element: "")
      restored.restore(code.element, code.attributes)
      var others: [Attribute] = []
      if restored.kind != code.kind { others.append(Attribute("kind", code.kind.rawValue)) }
      if restored.id != code.id { others.append(code.id.map { Attribute("id", $0) } ?? Attribute("no-id", "")) }
      self.others = others
    }

    /// The elements for which XLIFF has one that does the same.
    private static let elements: [InlineCode.Kind: Set<String>] = [
      .opening: ["bpt", "bx", "g", "sc", "pc"], .closing: ["ept", "ex", "g", "ec", "pc"], .placeholder: ["ph", "x"],
      .isolated: ["it", "sc", "ec"],
    ]

    /// Whether an attribute says what the written code says by itself.
    private static func isTold(_ attribute: Attribute, of code: InlineCode, _ id: String) -> Bool {
      let isPair = code.kind == .opening || code.kind == .closing
      switch attribute.name {
      case "id", "rid", "startRef": return attribute.value == id
      case "i": return isPair && attribute.value == id
      case "x": return !isPair && attribute.value == id
      case "pos": return (code.isEnd ? ["end", "close"] : ["begin", "open"]).contains(attribute.value)
      case "isolated": return attribute.value == (isPair ? "no" : "yes")
      case "dataRef", "dataRefStart", "dataRefEnd": return !code.content.isEmpty
      default: return false
      }
    }
  }

  /// The date that the entries of a file say.
  static func date(in metadata: XMLElement) -> CalendarDate? {
    let entries = metadata.children.flatMap(\.children)
    return entries.first { $0["type"] == "date" }.flatMap { CalendarDate(beginning: $0.text) }
  }

  /// Makes the codes of a unit again what they were in another format.
  static func restoreCodes(of unit: inout TranslationUnit, by metadata: XMLElement) {
    for group in metadata.children where group["category"] == Self.codes {
      guard let side = group["appliesTo"], let place = ["source", "target"].firstIndex(of: side),
        place < unit.variants.count
      else { continue }
      var codes = unit.variants[place].segment.codes
      let own = codes.indices.filter { !codes[$0].isAnnotation && XLIFFMarkup.codePoint(codes[$0]) == nil }
      let pairs = CodePairing.pairs(in: own.map { codes[$0] })
      for entry in group.children {
        guard let number = entry["category"].flatMap({ Int($0) }), own.indices.contains(number - 1) else { continue }
        var attributes: [Attribute] = []
        var others: [Attribute] = []
        for child in entry.children {
          if child["category"] == Self.others {
            others = child.children.map { Attribute($0["type"] ?? "", $0.text) }
          } else {
            attributes.append(Attribute(child["type"] ?? "", child.text))
          }
        }
        guard attributes.first?.name == element else { continue }
        codes[own[number - 1]].restore(attributes.removeFirst().value, attributes, others)
      }
      // Whatever their attributes say: both halves of a pair have one id.
      for (place, other) in pairs.enumerated() {
        if let other, other < place { codes[own[place]].id = codes[own[other]].id }
      }
      unit.variants[place].segment.codes = codes
    }
  }

  static func read(_ metadata: XMLElement, into unit: inout TranslationUnit) {
    // Of a unit that had no id, what is called so is an attribute.
    var isNamed = unit.id == nil
    func read(_ group: XMLElement, isAttributes: Bool, side: String?) {
      for child in group.children {
        if child.localName == "metaGroup" {
          if child["category"] == codes { continue }
          read(child, isAttributes: child["category"] == attributes, side: child["appliesTo"] ?? side)
          continue
        }
        let entry = Attribute(child["type"] ?? "", child.text)
        if isAttributes, side == nil, entry.name == id, !isNamed {
          unit.id = entry.value
          isNamed = true
        } else {
          let path: WritableKeyPath<TranslationUnit.Metadata, [Attribute]> = isAttributes ? \.attributes : \.properties
          unit[side: side]?[keyPath: path].append(entry)
        }
      }
    }
    read(metadata, isAttributes: false, side: nil)
  }
}

extension InlineCode {
  /// Takes the element and the attributes that the code had in another format, and the id that these say.
  fileprivate mutating func restore(_ element: String, _ attributes: [Attribute], _ others: [Attribute] = []) {
    self.element = element
    self.attributes = attributes
    let name = TMXCode.isOwn(self) ? TMXCode.nameOfID(element) : "id"
    // One that need not have an id had none.
    let mayLack = name == "x" && (element == "hi" || kind == .placeholder || kind == .isolated)
    id = attributes.first { $0.name == name }?.value ?? (mayLack ? nil : id)
    for other in others {
      switch other.name {
      case "kind": kind = Kind(rawValue: other.value) ?? kind
      case "id": id = other.value
      default: id = nil
      }
    }
  }
}

extension TranslationUnit {
  /// What is said of the source or the target, or of the unit as a whole.
  fileprivate subscript(side side: String?) -> Metadata? {
    get {
      switch side {
      case "source": variants.first?.metadata
      case "target": variants.count > 1 ? variants[1].metadata : nil
      default: metadata
      }
    }
    set {
      guard let newValue else { return }
      switch side {
      case "source": variants[0].metadata = newValue
      case "target": if variants.count > 1 { variants[1].metadata = newValue }
      default: metadata = newValue
      }
    }
  }
}

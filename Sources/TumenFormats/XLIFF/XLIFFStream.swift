internal import TumenModel

/// The units of an XLIFF document, one element at a time, with what is said of them by what they stand in.
///
/// Versions 1.0 to 1.2 (OASIS, 2008), which SDLXLIFF extends, and 2.0 to 2.2 (ISO 21720; OASIS, 2014 to 2025).
struct XLIFFStream {
  enum Version {
    case one, two
  }

  /// What a unit inherits. An object, since all units of a file share it.
  final class Scope {
    /// What the file is called, `nil` outside of files, for one that is not called anything, and for one whose name is too
    /// long to be a part of the ids of all its units.
    let fileID: String?
    let isTranslatable: Bool
    let source: LanguageTag?
    /// That of the translations: as the file names it, else as the caller does, else as the other files do.
    var target: LanguageTag? { namedTarget ?? targets?.shared }
    /// What the document asks of the translations in the file and its groups.
    let restrictions: XLIFFRestrictions
    /// The number of the file in the document, from 1.
    let file: Int
    /// What the file and its groups ask of the size of all texts in them, the outermost first.
    let sizes: [XLIFFContainerSize]
    /// When the texts are from.
    fileprivate(set) var date: CalendarDate?
    fileprivate let name: String
    fileprivate let namedTarget: LanguageTag?
    fileprivate let targets: XLIFFFileTargets?

    fileprivate init(
      fileID: String? = nil, isTranslatable: Bool = true, _ source: LanguageTag? = nil, _ target: LanguageTag? = nil,
      targets: XLIFFFileTargets? = nil, restrictions: XLIFFRestrictions = XLIFFRestrictions(), file: Int = 0,
      sizes: [XLIFFContainerSize] = [],
      date: CalendarDate? = nil, name: String = ""
    ) {
      self.fileID = fileID
      self.isTranslatable = isTranslatable
      self.source = source
      namedTarget = target
      self.targets = targets
      self.restrictions = restrictions
      self.file = file
      self.sizes = sizes
      self.date = date
      self.name = name
    }

    /// The same with what a module says beside its units.
    fileprivate func restricted(by element: XMLElement) -> Scope {
      var restrictions = restrictions
      restrictions.add(element)
      return Scope(
        fileID: fileID, isTranslatable: isTranslatable, source, namedTarget, targets: targets,
        restrictions: restrictions, file: file,
        sizes: sizes, date: date, name: name)
    }
  }

  /// The attributes of files and groups that tell something of their units.
  private static let taken1: Set<String> = [
    "id", "original", "source-language", "target-language", "translate", "xml:space",
  ]
  private static let taken2: Set<String> = ["id", "translate", "xml:space"]
  /// In bytes.
  private static let longestFileID = 1000

  let xml: XMLReader
  let file: String
  let version: Version
  /// The start tag of the document, and of the file that was begun last.
  let root: XMLReader.Event
  private(set) var fileTag: XMLReader.Event?
  /// Whether ``root`` or ``fileTag``, whichever is to name it, names a target language.
  private(set) var namesTarget: Bool
  private var scopes: [Scope]
  private var files = 0
  private var isEnded = false
  /// Whether the document asks anything of its translations, as far as it was read: then it has names of the modules for
  /// that.
  private(set) var isRestricted = false
  private var knownNames = 0
  /// What stands around the units that is not taken.
  private(set) var unread = Losses()
  /// The files and groups that ended with a size to keep to.
  private var ended: [(size: XLIFFContainerSize, scope: Scope)] = []

  /// - Parameters:
  ///   - languages: the two languages of a document that does not name them, `en,ru`; the columns of tables that are read
  ///     along with it say nothing.
  ///   - target: the language of the translations, if nothing else tells it.
  /// - Throws: ``TumenError`` with code `malformed` if the document is no XLIFF of a version that is known.
  init(
    _ source: ByteSource, keepsBytes: Bool = false, languages: String? = nil, target: LanguageTag? = nil
  ) throws(TumenError) {
    file = source.name
    xml = try XMLReader(source, keepsBytes: keepsBytes)
    var first = try xml.nextEvent()
    while let event = first, case .text = event.kind { first = try xml.nextEvent() }
    guard let root = first, case .start(let attributes) = root.kind, XMLReader.localName(of: root.text) == "xliff"
    else {
      throw TumenError(
        .malformed, "the root element is not <xliff>", mend: "give an XLIFF file", at: .init(file: file, line: 1))
    }
    self.root = root
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    let number = value("version") ?? ""
    switch number {
    case "2.0", "2.1", "2.2": version = .two
    case "1.0", "1.1", "1.2": version = .one
    default:
      throw TumenError(
        .malformed, "“\(number.prefix(20))” is no version of XLIFF that is known",
        mend: "let “version” of <xliff> be 1.0 to 1.2 or 2.0 to 2.2", at: .init(file: file, line: root.line))
    }
    let tags = languages.flatMap { try? LanguageTag.list($0) } ?? []
    var sourceLanguage = tags.count == 2 ? tags[0] : nil
    var targetLanguage = tags.count == 2 ? tags[1] : target
    namesTarget = value("trgLang") != nil
    if version == .two {
      if let source = value("srcLang") {
        sourceLanguage = try XMLReader.language(source, file, root.line)
      } else if sourceLanguage == nil {
        throw TumenError(
          .malformed, "<xliff> names no source language", mend: "add srcLang", at: .init(file: file, line: root.line))
      }
      if let target = value("trgLang") { targetLanguage = try XMLReader.language(target, file, root.line) }
    }
    scopes = [Scope(sourceLanguage, targetLanguage, targets: version == .one ? XLIFFFileTargets(of: source) : nil)]
  }

  /// The languages of the file that is being read.
  var sourceLanguage: LanguageTag? { scopes.last?.source }
  var targetLanguage: LanguageTag? { scopes.last?.target }

  /// When the texts of the file that is being read are from: `date` of version 1, an entry of that type in the module for
  /// metadata of version 2, which has no attribute for it.
  var date: CalendarDate? { scopes.last?.date }

  /// The next `<unit>` or `<trans-unit>`, `nil` at the end.
  /// - Throws: ``TumenError`` with the place if the document is not well formed or a language is none.
  mutating func next() throws(TumenError) -> (element: XMLElement, scope: Scope)? {
    while let kind = try xml.advance() {
      switch kind {
      case .text:
        if xml.holdsWords { unread.add("words outside of units", named: "“\(xml.text.excerpt)”", line: xml.line) }
      case .start:
        let namespace = xml.namespace
        // What other vocabularies put between units is passed over with all that is in it.
        guard namespace == root.namespace else {
          if version == .two, XLIFFRestrictions.concerns(namespace), let scope = scopes.last {
            unread.add(element: xml.name, namespace, line: xml.line)
            scopes[scopes.count - 1] = scope.restricted(by: try XMLElement(at: xml, file: file))
          } else if version == .two, namespace == XLIFFNamespace.metadata, xml.localName == "metadata", scopes.count > 1
          {
            unread.add(element: xml.name, namespace, line: xml.line)
            let date = XLIFFMetadata.date(in: try XMLElement(at: xml, file: file))
            scopes.last?.date = date ?? scopes.last?.date
          } else {
            try skip()
          }
          continue
        }
        let name = xml.localName
        switch name {
        case "unit" where version == .two, "trans-unit" where version == .one:
          guard let scope = scopes.last else { break }
          let unit = try XMLElement(at: xml, file: file)
          learnNames()
          return (unit, scope)
        case "file", "group", "bin-unit": try open(xml.event, xml.attributes, as: name)
        case "body", "header": break
        default: try skip()
        }
      case .end:
        let name = xml.localName
        if scopes.count > 1, let scope = scopes.last, scope.name == name {
          scopes.removeLast()
          if scope.sizes.count > (scopes.last?.sizes.count ?? 0), let size = scope.sizes.last {
            ended.append((size, scope))
          }
        }
        if name == "xliff" { isEnded = true }
      }
    }
    guard isEnded else {
      throw TumenError(
        .malformed, "the document ends before </xliff>", mend: "is the file complete?", at: .init(file: file))
    }
    return nil
  }

  /// The files and groups with a size to keep to that ended since the last call.
  mutating func takeEnded() -> [(size: XLIFFContainerSize, scope: Scope)] {
    defer { ended = [] }
    return ended
  }

  private mutating func learnNames() {
    let all = xml.names.count
    guard knownNames < all else { return }
    isRestricted = isRestricted || xml.names[knownNames...].contains(where: XLIFFRestrictions.concerns)
    knownNames = all
  }

  private mutating func skip() throws(TumenError) {
    unread.add(element: xml.name, xml.namespace, line: xml.line)
    try xml.skip()
  }

  private mutating func open(
    _ event: XMLReader.Event, _ attributes: [Attribute], as name: String
  ) throws(TumenError) {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    let taken = version == .one ? Self.taken1 : Self.taken2
    for attribute in attributes where !taken.contains(attribute.name) {
      unread.add(attribute: attribute.name, of: event.text, line: event.line)
    }
    let outer = scopes.last ?? Scope()
    var (fileID, source, target, date) = (outer.fileID, outer.source, outer.namedTarget, outer.date)
    if name == "file" {
      fileID = (value("id") ?? value("original")).flatMap { $0.utf8.count <= Self.longestFileID ? $0 : nil }
      files += 1
      fileTag = event
      if version == .one {
        if let own = value("source-language") { source = try XMLReader.language(own, file, event.line) }
        if let own = value("target-language") { target = try XMLReader.language(own, file, event.line) }
        namesTarget = value("target-language") != nil
        date = value("date").flatMap { CalendarDate(beginning: $0) }
      }
    }
    let limits = XLIFFContainerSize.Limits { xml.value(ofLocal: $0, in: XLIFFRestrictions.isOfSizes) }
    let size = limits.isEmpty ? nil : XLIFFContainerSize(limits, of: event.text, id: value("id"), line: event.line)
    scopes.append(
      Scope(
        fileID: fileID, isTranslatable: value("translate").map { $0 != "no" } ?? outer.isTranslatable, source, target,
        targets: outer.targets, restrictions: outer.restrictions, file: files,
        sizes: outer.sizes + (size.map { [$0] } ?? []), date: date,
        name: name))
  }
}

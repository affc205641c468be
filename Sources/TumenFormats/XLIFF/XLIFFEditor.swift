internal import TumenModel

/// Writes translations and proposals into an XLIFF document; all else keeps its bytes.
///
/// A translation fills `<target>` and sets the state. Proposals are match candidates in version 2 (module mtc) and
/// `<alt-trans>` in version 1. Terms go into the glossaries of units in version 2 (module gls), findings into notes.
struct XLIFFEditor: DocumentEditor {
  let format = Format.xliff
  private var stream: XLIFFStream
  private var splice = Splice()
  /// The language to write into a document that names none.
  private let target: LanguageTag?
  private var waiting: ArraySlice<XLIFFSegment> = []
  private var current: XLIFFSegment?
  /// The `<unit>` or `<trans-unit>` of the current segment.
  private var element: XMLElement?
  /// What the marked segments of the current unit of version 1 got, by their ids.
  private var translations: [String: String] = [:]
  /// The candidates for the current unit of version 2.
  private var candidates = ""
  /// The glossary entries for the current unit of version 2, and their terms.
  private var entries = ""
  private var entryTerms: Set<String>?
  /// The source and target of what the current unit is offered already.
  private var knownProposals: Set<[String]>?
  /// Whether an earlier check left notes in the current unit.
  private var hasNotes: Bool?
  /// What a check has found in the current unit, if it was asked.
  private var notes: XLIFFNotes?
  /// How many segments the current unit has.
  private var segmentCount = 0
  /// The ids that segments of the current unit got, by their places.
  private var givenIDs: [Int: String] = [:]
  /// The ids that the current unit has, and the number of the one that was given last.
  private var takenIDs: Set<String>?
  private var lastID = 0
  /// How many codes of translations have no counterpart in the document, and how many of the document none in an exact one.
  private var lostCodes = 0
  private var missingCodes = 0
  /// How many segments got no translation because it would cost them codes, or change what is protected in them.
  private var withheld = 0
  private var withheldByProtection = 0
  /// How many matches were not offered because they change what is protected.
  private var notOffered = 0
  /// How many matches were offered with codes that the document does not have.
  private var offeredWithOtherCodes = 0
  private var fileNumber = 0

  /// - Parameters:
  ///   - languages: the two languages of a document that does not name them, `en,ru`.
  ///   - target: the language of the translations, if the document names none.
  ///   - namesTarget: whether such a document gets it.
  /// - Throws: ``TumenError`` with code `malformed` if the document is no XLIFF.
  init(
    _ source: ByteSource, languages: String? = nil, target: LanguageTag? = nil, namesTarget: Bool = true
  ) throws(TumenError) {
    stream = try XLIFFStream(source, keepsBytes: true, languages: languages, target: target)
    self.target = namesTarget ? target : nil
    splice.append(stream.xml.takeBytes())
    if stream.version == .two { nameTarget("trgLang", in: stream.root) }
  }

  var file: String { stream.file }
  var sourceLanguage: LanguageTag? { stream.sourceLanguage }
  var targetLanguage: LanguageTag? { stream.targetLanguage }

  var remark: String? {
    let parts = [
      lostCodes == 0 ? nil : "\(lostCodes) inline code(s) of the memory have no counterpart in the document, left out",
      withheld == 0 ? nil : "\(withheld) unit(s) stay empty, as their fuzzy match would cost them inline codes",
      withheldByProtection == 0
        ? nil : "\(withheldByProtection) unit(s) stay empty, as their match changes what is protected in them",
      notOffered == 0
        ? nil : "\(notOffered) match(es) are not offered, as they change what is protected in their units",
      offeredWithOtherCodes == 0
        ? nil
        : "\(offeredWithOtherCodes) match(es) are offered with the codes of the memory, as the document has others",
      missingCodes == 0 ? nil : "\(missingCodes) inline code(s) of the document are missing in exact matches",
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  mutating func next() throws(TumenError) -> DocumentUnit? {
    while waiting.isEmpty {
      finishUnit()
      let found = try stream.next()
      splice.append(stream.xml.takeBytes())
      guard let (element, scope) = found else {
        current = nil
        splice.settleAll()
        return nil
      }
      if scope.file != fileNumber, stream.version == .one, let tag = stream.fileTag {
        nameTarget("target-language", in: tag)
      }
      fileNumber = scope.file
      self.element = element
      waiting = try XLIFFSegment.segments(of: element, scope, stream.version, file: stream.file)[...]
      segmentCount = waiting.count
    }
    current = waiting.removeFirst()
    return current?.document
  }

  @discardableResult
  mutating func translate(
    _ target: Segment, of model: Segment? = nil, score: Score, isAmbiguous: Bool = false, isAlarming: Bool = false
  ) throws(TumenError) -> Bool {
    guard let segment = current, let source = segment.document.unit.variants.first?.segment else { return false }
    guard ProtectedText.parts(of: source).allSatisfy({ target.text.contains($0) }) else {
      withheldByProtection += 1
      return false
    }
    let codes = XLIFFInline.markup(ofCodesIn: segment.source) { splice[$0] }
    let translation = XLIFFMarkup.translation(
      target, of: model, for: source, markup: codes, stream.version, prefix: prefix)
    let isExact = score >= .exact
    if translation.missing > 0, !isExact {
      withheld += 1
      return false
    }
    lostCodes += translation.lost
    missingCodes += translation.missing
    let markup = translation.text
    let isSettled = isExact && !isAmbiguous
    switch (stream.version, segment.id) {
    case (.two, _):
      set(
        isSettled
          ? [Attribute("state", "translated")]
          : [
            Attribute("state", "initial"),
            Attribute("subState", "tumen:match-\(score)" + (isAlarming ? "-alarm" : "")),
          ], in: segment.holder)
      // It said how far the translation was that stood there before (XLIFF 2.1, section 4.3.1.31).
      if isSettled { removeAttribute("subState", in: segment.holder) }
      write(markup, into: segment.target, [], behind: segment.source, in: segment.holder)
    case (.one, let id?):
      translations[id] = markup
      if let said = element.flatMap({ SDLConfirmations(of: $0)[id] }) {
        set(SDLConfirmations.attributes(for: score, isSettled: isSettled), in: said)
      }
    case (.one, nil):
      write(
        markup, into: segment.target,
        [
          Attribute("state", isSettled ? "translated" : "needs-review-translation"),
          Attribute("state-qualifier", isExact ? "exact-match" : "fuzzy-match"),
        ], behind: segment.holder.child("seg-source") ?? segment.source, in: segment.holder)
    }
    return true
  }

  mutating func correct(_ range: Range<Int>, of language: LanguageTag, to text: String) throws(TumenError) -> Bool {
    guard let segment = current, let target = segment.target,
      segment.document.unit.variants.dropFirst().first?.language == language,
      let bytes = XMLTextRuns(of: target, where: XLIFFInline.isCarrier).bytes(of: range, in: { splice[$0] })
    else { return false }
    splice.replace(bytes, with: Array(XMLText.content(text).utf8))
    return true
  }

  mutating func propose(_ matches: [Match]) throws(TumenError) -> Int {
    guard let segment = current, let element else { return 0 }
    let known = knownProposals ?? proposals(in: element)
    knownProposals = known
    let own = segment.document.unit.variants.first?.segment ?? Segment("")
    let protected = ProtectedText.parts(of: own)
    var count = 0
    for match in matches {
      let proposal = match.proposal(for: own)
      if known.contains([match.source.text, proposal.text]) { continue }
      guard protected.allSatisfy({ proposal.text.contains($0) }) else {
        notOffered += 1
        continue
      }
      let (source, target, data) = candidate(match, proposal, in: segment)
      let origin = XMLText.escaped(match.memory.split(separator: "/").last.map(String.init) ?? match.memory)
      let space = segment.holder.child("source").map(space(of:)) ?? ""
      let texts =
        "<\(prefix)source\(space)>\(source)</\(prefix)source><\(prefix)target\(space)>\(target)</\(prefix)target>"
      // A repaired text is the work of a program, however near the unit was.
      let isRepaired = match.repaired != nil
      let score = min(match.score.printed, isRepaired ? 99 : 100)
      let alarms = match.openAlarms.map(\.rawValue)
      if stream.version == .two {
        let said = isRepaired ? "repaired" : (["alarm"] + alarms).joined(separator: "-")
        let type =
          (match.kind == .context ? "icm" : "tm")
          + (isRepaired || !alarms.isEmpty ? "\" subType=\"tumen:\(said)" : "")
        candidates +=
          "<mtc:match ref=\"#\(id(of: segment))\" type=\"\(type)\" similarity=\"\(score)\" origin=\"\(origin)\">"
          + data + texts + "</mtc:match>"
      } else {
        let place = (element.child("target") ?? element.child("seg-source") ?? segment.source).bytes.upperBound
        let mark = segment.id.map { " mid=\"\(XMLText.escaped($0))\"" } ?? ""
        let said =
          isRepaired
          ? "repaired" : alarms.isEmpty ? "" : "says something else: another \(alarms.joined(separator: ", "))"
        splice.insert(
          "<\(prefix)alt-trans\(mark) match-quality=\"\(score)%\" origin=\"\(origin)\">\(texts)"
            + (said.isEmpty ? "" : "<\(prefix)note from=\"tumen\">\(said)</\(prefix)note>") + "</\(prefix)alt-trans>",
          at: place)
      }
      count += 1
    }
    return count
  }

  /// A match as the document writes it: with the codes of the segment where all of its own stand for some of those, and
  /// then with the original data that they refer to.
  private mutating func candidate(
    _ match: Match, _ proposal: Segment, in segment: XLIFFSegment
  ) -> (source: String, target: String, data: String) {
    let own = segment.document.unit.variants.first?.segment ?? Segment("")
    if own.codes.contains(where: { !$0.isAnnotation }) {
      let codes = XLIFFInline.markup(ofCodesIn: segment.source) { splice[$0] }
      if let (source, target) = XLIFFMarkup.candidate(
        match, proposal, for: own, markup: codes, stream.version, prefix: prefix)
      {
        return (source, target, originalData(of: segment.source))
      }
    }
    if (match.source.codes + proposal.codes).contains(where: { !$0.isAnnotation }) { offeredWithOtherCodes += 1 }
    var names = XLIFFCodeNames(keepsData: false)
    let source = XLIFFMarkup.candidate(match.source, &names, stream.version, prefix: prefix)
    return (source, XLIFFMarkup.candidate(proposal, &names, stream.version, prefix: prefix), "")
  }

  /// What the codes of a text refer to, for a match that has them too (XLIFF 2.1, section 5.1.3.2).
  private func originalData(of source: XMLElement) -> String {
    guard let all = element?.child("originalData") else { return "" }
    let references = Set(XLIFFInline.dataReferences(in: source))
    let data = all.children.filter { $0["id"].map(references.contains) == true }
    if data.isEmpty { return "" }
    let markup = data.map { String(decoding: splice[$0.bytes], as: UTF8.self) }.joined()
    return "<\(prefix)originalData>\(markup)</\(prefix)originalData>"
  }

  mutating func add(_ terms: [DocumentTerm]) throws(TumenError) -> Int {
    guard stream.version == .two else {
      throw TumenError(
        .usage, "XLIFF 1 has no place for terms", mend: "give a file of version 2", at: .init(file: stream.file))
    }
    guard let element else { return 0 }
    var known = entryTerms ?? glossaryTerms(in: element)
    entryTerms = nil
    defer { entryTerms = known }
    var count = 0
    for term in terms where known.insert(term.text).inserted {
      let parts =
        [("term", term.text)] + distinct(term.translations).map { ("translation", $0) }
        + (term.definition.map { [("definition", $0)] } ?? [])
      let markup = parts.map { name, text in "<gls:\(name)>\(XMLText.escaped(text))</gls:\(name)>" }.joined()
      entries += "<gls:glossEntry>\(markup)</gls:glossEntry>"
      count += 1
    }
    return count
  }

  /// Texts once each: terms of two norms may be the same.
  private func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  mutating func annotate(_ findings: [Finding]) throws(TumenError) -> Bool {
    guard let segment = current, let element else { return false }
    var kept = notes ?? XLIFFNotes(stream.version, prefix: prefix)
    for finding in findings { kept.add(finding, segment: segmentCount > 1 ? segment.id : nil) }
    notes = kept
    if !findings.isEmpty { return true }
    let areThere = hasNotes ?? XLIFFNotes.areIn(element)
    hasNotes = areThere
    return areThere
  }

  mutating func take() throws(TumenError) -> [UInt8] { try stream.xml.source.encoded(splice.take()) }

  // MARK: Targets

  /// Lets the start tag of a document or file name the language of the translations, if it names none.
  private mutating func nameTarget(_ attribute: String, in tag: XMLReader.Event) {
    if let target, !stream.namesTarget { set([Attribute(attribute, target.identifier)], in: tag.tag) }
  }

  /// The prefix of the document's elements, with its colon.
  private var prefix: String { String(stream.root.text.dropLast("xliff".count)) }

  private mutating func finishUnit() {
    guard let element else { return }
    if !translations.isEmpty { writeMarkedTarget(of: element) }
    insert(candidates, into: "mtc:matches", of: XLIFFNamespace.matches, in: element)
    insert(entries, into: "gls:glossary", of: XLIFFNamespace.glossary, in: element)
    notes?.write(into: element, &splice)
    notes = nil
    translations = [:]
    (candidates, entries) = ("", "")
    (entryTerms, knownProposals, hasNotes) = (nil, nil, nil)
    (givenIDs, takenIDs, lastID) = ([:], nil, 0)
    splice.settle(element.bytes.upperBound)
    self.element = nil
  }

  /// Adds markup of a module at the end of its element in a unit, which is made if it is not there.
  private mutating func insert(_ markup: String, into name: String, of namespace: String, in unit: XMLElement) {
    if markup.isEmpty { return }
    let parts = name.split(separator: ":").map(String.init)
    guard let holder = unit.children.first(where: { $0.namespace == namespace }), !holder.endTag.isEmpty else {
      splice.insert("<\(name) xmlns:\(parts[0])=\"\(namespace)\">\(markup)</\(name)>", at: unit.startTag.upperBound)
      return
    }
    // By the prefix that the document has for it.
    let own = holder.name.dropLast(parts[1].count)
    let named = markup.replacing("<\(parts[0]):", with: "<\(own)").replacing("</\(parts[0]):", with: "</\(own)")
    splice.insert(named, at: holder.endTag.lowerBound)
  }

  /// Fills a target, or adds one behind an element.
  private mutating func write(
    _ markup: String, into target: XMLElement?, _ attributes: [Attribute], behind source: XMLElement,
    in holder: XMLElement
  ) {
    guard let target else {
      let own = space(of: holder.child("source") ?? source) + attributes.map(\.markup).joined()
      splice.insert(
        "\(space(before: source, in: holder))<\(prefix)target\(own)>\(markup)</\(prefix)target>",
        at: source.bytes.upperBound)
      return
    }
    set(attributes, in: target)
    fill(target, markup)
  }

  private mutating func fill(_ element: XMLElement, _ markup: String) {
    if element.endTag.isEmpty {
      let end = element.startTag.upperBound
      splice.replace(end - 2..<end, with: Array(">\(markup)</\(element.name)>".utf8))
    } else {
      splice.replace(element.inner, with: Array(markup.utf8))
    }
  }

  /// Writes what the marked segments of a unit got.
  private mutating func writeMarkedTarget(of unit: XMLElement) {
    guard let source = unit.child("seg-source") else { return }
    let target = unit.child("target")
    let marks = target.map(XLIFFInline.segmentMarks) ?? []
    if let target, !marks.isEmpty {
      let filled = Dictionary(marks.map { ($0["mid"], $0) }, uniquingKeysWith: { first, _ in first })
      var added = ""
      for mark in XLIFFInline.segmentMarks(of: source) {
        guard let id = mark["mid"], let markup = translations[id] else { continue }
        if let own = filled[id] {
          fill(own, markup)
        } else {
          added += "<\(prefix)mrk mtype=\"seg\" mid=\"\(XMLText.escaped(id))\">\(markup)</\(prefix)mrk>"
        }
      }
      splice.insert(added, at: target.endTag.lowerBound)
      return
    }
    // The codes around the segments come along.
    var copy = Splice()
    copy.append(Array(splice[source.inner]))
    let begin = source.inner.lowerBound
    for mark in XLIFFInline.segmentMarks(of: source) where !mark.endTag.isEmpty {
      let markup = mark["mid"].flatMap { translations[$0] } ?? ""
      copy.replace(mark.inner.lowerBound - begin..<mark.inner.upperBound - begin, with: Array(markup.utf8))
    }
    copy.settleAll()
    write(String(decoding: copy.take(), as: UTF8.self), into: target, [], behind: source, in: unit)
  }

  /// What a source says of its white space, as its translation has to say it too (XLIFF 2.1, section 4.3.2.2).
  private func space(of source: XMLElement) -> String {
    source["xml:space"].map { Attribute("xml:space", $0).markup } ?? ""
  }

  /// The white space that stands before an element in its parent.
  private func space(before element: XMLElement, in parent: XMLElement) -> String {
    var last = ""
    for part in parent.content {
      switch part {
      case .text(let text): last = text
      case .element(let child):
        if child.startTag == element.startTag { return last.allSatisfy(\.isWhitespace) ? last : "" }
        last = ""
      }
    }
    return ""
  }

  // MARK: Proposals

  /// The terms that the glossary of a unit has.
  private func glossaryTerms(in unit: XMLElement) -> Set<String> {
    let glossary = unit.children.filter { $0.namespace == XLIFFNamespace.glossary }
    return Set(glossary.flatMap(\.children).compactMap { $0.child("term")?.trimmed })
  }

  /// The source and target of what a unit is offered already.
  private func proposals(in unit: XMLElement) -> Set<[String]> {
    let old =
      unit.children.filter { $0.localName == "alt-trans" }
      + unit.children.filter { $0.namespace == XLIFFNamespace.matches }.flatMap(\.children)
    return Set(
      old.map { old in
        ["source", "target"].map { name in old.children.first { $0.localName == name }?.text ?? "" }
      })
  }

  /// The id of a segment, which gets one if it has none.
  private mutating func id(of segment: XLIFFSegment) -> String {
    if let id = segment.id { return id }
    if let given = givenIDs[segment.holder.startTag.lowerBound] { return given }
    func ids(_ element: XMLElement) -> [String] { [element["id"]].compactMap { $0 } + element.children.flatMap(ids) }
    let taken = takenIDs ?? Set(element.map(ids) ?? [])
    takenIDs = taken
    repeat { lastID += 1 } while taken.contains("s\(lastID)")
    let id = "s\(lastID)"
    givenIDs[segment.holder.startTag.lowerBound] = id
    set([Attribute("id", id)], in: segment.holder)
    return id
  }

  // MARK: Attributes

  private mutating func set(_ attributes: [Attribute], in element: XMLElement) {
    set(attributes, in: element.startTag)
  }

  /// Sets attributes of a start tag.
  private mutating func set(_ attributes: [Attribute], in range: Range<Int>) {
    let tag = splice[range]
    var added = ""
    for attribute in attributes {
      if let value = XMLTag.value(of: attribute.name, in: tag) {
        let offset = range.lowerBound - tag.startIndex
        splice.replace(
          value.lowerBound + offset..<value.upperBound + offset, with: Array(XMLText.escaped(attribute.value).utf8))
      } else {
        added += attribute.markup
      }
    }
    let end = range.upperBound - (tag.dropLast().last == UInt8(ascii: "/") ? 2 : 1)
    if !added.isEmpty { splice.insert(added, at: end) }
  }

  private mutating func removeAttribute(_ name: String, in element: XMLElement) {
    let tag = splice[element.startTag]
    guard let range = XMLTag.range(of: name, in: tag) else { return }
    let offset = element.startTag.lowerBound - tag.startIndex
    splice.replace(range.lowerBound + offset..<range.upperBound + offset, with: [])
  }
}

extension Attribute {
  /// The attribute as a start tag has it, with a space before it.
  fileprivate var markup: String { " \(name)=\"\(XMLText.escaped(value))\"" }
}

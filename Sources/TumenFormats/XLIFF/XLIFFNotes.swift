internal import TumenModel

/// What a check leaves in a unit of an XLIFF document: a `<note>` for each finding, in place of those that an earlier check
/// left there.
///
/// In version 1 a note is Tumen's by `from="tumen"`, in version 2 by a category that begins with `tumen:`. Notes of others
/// stay.
struct XLIFFNotes {
  private let version: XLIFFStream.Version
  /// The prefix of the document's elements, with its colon.
  private let prefix: String
  private var notes: [String] = []

  init(_ version: XLIFFStream.Version, prefix: String) {
    self.version = version
    self.prefix = prefix
  }

  /// Adds a note on a finding.
  /// - Parameter segment: the segment it is on, if the unit has several.
  mutating func add(_ finding: Finding, segment: String?) {
    let better = finding.suggestion.flatMap { finding.message.contains($0) ? nil : "; better: “\($0)”" } ?? ""
    let text = (segment.map { "segment \($0): " } ?? "") + finding.message + better
    let priority =
      switch finding.severity {
      case .error: 1
      case .warning: 2
      case .note: 3
      }
    let (attributes, shown) =
      switch version {
      case .one: ("from=\"\(Self.author)\" annotates=\"target\"", "\(finding.rule): \(text)")
      case .two: ("appliesTo=\"target\" category=\"\(XMLText.escaped(Self.category + finding.rule))\"", text)
      }
    notes.append("<\(prefix)note \(attributes) priority=\"\(priority)\">\(XMLText.escaped(shown))</\(prefix)note>")
  }

  private static let author = "tumen"
  private static let category = "tumen:"

  /// Whether an earlier check left notes in a unit.
  static func areIn(_ unit: XMLElement) -> Bool {
    unit.children.contains(where: isOwn) || unit.child("notes")?.children.contains(where: isOwn) == true
  }

  /// Whether a note was left by an earlier check.
  private static func isOwn(_ note: XMLElement) -> Bool {
    note.localName == "note" && (note["from"] == author || note["category"]?.hasPrefix(category) == true)
  }

  /// Writes the notes into a unit.
  func write(into unit: XMLElement, _ splice: inout Splice) {
    switch version {
    case .one: writeOne(into: unit, &splice)
    case .two: writeTwo(into: unit, &splice)
    }
  }

  private func writeOne(into unit: XMLElement, _ splice: inout Splice) {
    for note in unit.children where Self.isOwn(note) { remove(note, from: unit, &splice) }
    guard let place = unit.child("target") ?? unit.child("seg-source") ?? unit.child("source") else { return }
    let space = space(before: place, in: unit, splice)
    splice.insert(notes.map { space + $0 }.joined(), at: place.bytes.upperBound)
  }

  private func writeTwo(into unit: XMLElement, _ splice: inout Splice) {
    guard let holder = unit.child("notes"), let last = Array(holder.children).last else {
      // Behind what the modules have, before what is of the unit itself.
      let own = unit.children.first { child in
        child.namespace == unit.namespace && ["originalData", "segment", "ignorable"].contains(child.localName)
      }
      guard let own, !notes.isEmpty else { return }
      let space = space(before: own, in: unit, splice)
      splice.insert("<\(prefix)notes>\(notes.joined())</\(prefix)notes>\(space)", at: own.bytes.lowerBound)
      return
    }
    if notes.isEmpty, holder.children.allSatisfy(Self.isOwn) { return remove(holder, from: unit, &splice) }
    for note in holder.children where Self.isOwn(note) { remove(note, from: holder, &splice) }
    let space = space(before: last, in: holder, splice)
    splice.insert(notes.map { space + $0 }.joined(), at: last.bytes.upperBound)
  }

  /// Takes an element away with the white space before it.
  private func remove(_ element: XMLElement, from parent: XMLElement, _ splice: inout Splice) {
    let begin = element.bytes.lowerBound - space(before: element, in: parent, splice).utf8.count
    splice.replace(begin..<element.bytes.upperBound, with: [])
  }

  /// The white space that stands right before an element in its parent.
  private func space(before element: XMLElement, in parent: XMLElement, _ splice: Splice) -> String {
    let before = splice[parent.startTag.upperBound..<element.bytes.lowerBound]
    let begin = before.lastIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) }.map { $0 + 1 } ?? before.startIndex
    return String(decoding: before[begin...], as: UTF8.self)
  }
}

internal import Foundation
internal import TumenFormats
internal import TumenModel

/// Files that were checked, for those who write into them what was found or what is right.
struct CheckedFiles {
  private let options: CheckOptions
  private let byFile: [String: [Finding]]
  /// The files with findings, in the order of the first of each.
  let files: [String]

  init(_ findings: [Finding], options: CheckOptions) {
    self.options = options
    byFile = Dictionary(grouping: findings, by: \.file)
    var seen: Set<String> = []
    files = findings.map(\.file).filter { seen.insert($0).inserted }
  }

  subscript(file: String) -> [Finding] { byFile[file] ?? [] }

  /// What tells which text of which unit a finding is on.
  private struct Place: Hashable {
    let line: Int
    let language: LanguageTag
    let source: String
    let target: String
  }

  /// - Throws: ``TumenError`` if the file cannot be read.
  func format(of file: String) throws(TumenError) -> Format {
    try ReadingOptions(format: options.format).format(of: try ByteSource(path: file))
  }

  /// Hands over the units of a file with the findings on each, by their places among those of the file, and replaces the
  /// file in one step; all that is not changed keeps its bytes. Of units that are alike in one line the first has the
  /// findings of all.
  /// - Parameter change: answers whether it changed the unit. If none is changed, the file stays.
  /// - Returns: whether the file was replaced.
  func rewrite(
    _ file: String,
    change: (
      inout any DocumentEditor, _ found: [(place: Int, finding: Finding)]
    ) throws(TumenError) -> Bool
  ) throws(TumenError) -> Bool {
    var found: [Place: [(place: Int, finding: Finding)]] = [:]
    for (place, finding) in self[file].enumerated() {
      let key = Place(
        line: finding.line, language: finding.targetLanguage, source: finding.source, target: finding.target)
      found[key, default: []].append((place, finding))
    }
    let lines = Set(found.keys.map(\.line))
    var editor = try Reading.document(
      of: try ByteSource(path: file),
      options: ReadingOptions(format: try format(of: file), columns: options.columns))
    return try AtomicFile.write(to: file) { write throws(TumenError) in
      var isChanged = false
      while let unit = try editor.next() {
        var own: [(place: Int, finding: Finding)] = []
        if lines.contains(unit.line) {
          let variants = unit.unit.variants
          for source in variants {
            for target in variants where target.language != source.language {
              let key = Place(
                line: unit.line, language: target.language, source: source.segment.text, target: target.segment.text)
              own += found.removeValue(forKey: key) ?? []
            }
          }
        }
        if try change(&editor, own) { isChanged = true }
        try write(try editor.take())
      }
      try write(try editor.take())
      return isChanged
    } isWanted: {
      $0
    }
  }
}

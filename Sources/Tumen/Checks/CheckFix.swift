internal import Foundation
internal import TumenFormats
public import TumenModel

/// What mending did to some files.
public struct FixSummary: Hashable, Sendable {
  /// How many findings were mended.
  public var mended = 0
  /// The files that were changed.
  public var files: [String] = []
  /// What was not mended: the other findings, and those whose file could not be changed.
  public var left: [Finding] = []
  /// Why some files could not be changed.
  public var failures: [TumenError] = []
}

extension Workspace {
  /// Applies the suggestions that are certain to the files of the findings, and touches nothing else in them. A file is
  /// replaced in one step, or not at all.
  public static func fix(_ findings: [Finding], options: CheckOptions = CheckOptions()) -> FixSummary {
    var summary = FixSummary()
    var files: [String] = []
    var byFile: [String: [Finding]] = [:]
    for finding in findings {
      if byFile[finding.file] == nil { files.append(finding.file) }
      byFile[finding.file, default: []].append(finding)
    }
    for file in files {
      let all = byFile[file] ?? []
      let (edits, chosen) = Self.edits(of: all)
      guard !edits.isEmpty else {
        summary.left += all
        continue
      }
      do throws(TumenError) {
        let made = try rewrite(file, edits, options)
        if made == chosen.count {
          summary.left += all.enumerated().filter { !chosen.contains($0.offset) }.map(\.element)
        } else {
          // Which of them were not made is told by checking again.
          summary.left += all
        }
        summary.mended += made
        if made > 0 { summary.files.append(file) }
      } catch {
        summary.failures.append(error)
        summary.left += all
      }
    }
    return summary
  }

  /// The edits of a file, and which findings they mend: of two that overlap the first.
  private static func edits(of findings: [Finding]) -> (edits: [TargetEdit], chosen: Set<Int>) {
    struct Key: Hashable {
      let line: Int
      let language: LanguageTag
      let text: String
    }
    var keys: [Key] = []
    var changes: [Key: [(range: Range<Int>, text: String, place: Int)]] = [:]
    for (place, finding) in findings.enumerated() {
      guard finding.isFixable, let range = finding.targetRange, let text = finding.suggestion else { continue }
      let key = Key(line: finding.line, language: finding.targetLanguage, text: finding.target)
      if changes[key] == nil { keys.append(key) }
      changes[key, default: []].append((range, text, place))
    }
    var chosen: Set<Int> = []
    let edits = keys.map { key in
      var end = 0
      var kept: [(range: Range<Int>, text: String)] = []
      for change in (changes[key] ?? []).sorted(by: {
        ($0.range.lowerBound, $0.place) < ($1.range.lowerBound, $1.place)
      })
      where change.range.lowerBound >= end {
        end = change.range.upperBound
        kept.append((change.range, change.text))
        chosen.insert(change.place)
      }
      return TargetEdit(line: key.line, language: key.language, text: key.text, changes: kept)
    }
    return (edits, chosen)
  }

  private static func rewrite(_ file: String, _ edits: [TargetEdit], _ options: CheckOptions) throws(TumenError) -> Int
  {
    let format = try ReadingOptions(
      format: try options.format.map { name throws(TumenError) in try Format(named: name) }
    ).format(of: try ByteSource(path: file))
    let (bytes, made): ([UInt8], Int)
    if format.isDocument {
      (bytes, made) = try corrected(file, edits, ReadingOptions(format: format, columns: options.columns))
    } else {
      guard let data = FileManager.default.contents(atPath: file), data.count <= TargetEditing.limit else {
        throw TumenError(
          .unreadable, "the file cannot be read as a whole", mend: "check it and its size", at: .init(file: file))
      }
      let editing = try TargetEditing(
        Array(data), format: format, columns: options.columns, edits: edits, file: file)
      (bytes, made) = (editing.bytes, editing.made)
    }
    guard made > 0 else { return 0 }
    // A link keeps pointing to its file.
    try AtomicFile.write(to: URL(fileURLWithPath: file).resolvingSymlinksInPath().path) { write throws(TumenError) in
      try write(bytes)
    }
    return made
  }

  /// A bilingual document with its translations mended; those with inline codes stay as they are.
  private static func corrected(
    _ file: String, _ edits: [TargetEdit], _ options: ReadingOptions
  ) throws(TumenError) -> ([UInt8], made: Int) {
    var editor = try Reading.document(of: try ByteSource(path: file), options: options)
    let byLine = Dictionary(grouping: edits, by: \.line)
    var bytes: [UInt8] = []
    var made = 0
    while let unit = try editor.next() {
      let target = unit.unit.variants.dropFirst().first
      if let target, target.segment.codes.isEmpty,
        let edit = byLine[unit.line]?.first(where: {
          $0.text == target.segment.text && $0.language == target.language
        })
      {
        try editor.correct(edit.changed)
        made += edit.changes.count
      }
      bytes += try editor.take()
    }
    bytes += try editor.take()
    return (bytes, made)
  }
}

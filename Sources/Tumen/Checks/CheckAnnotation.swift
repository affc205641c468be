internal import Foundation
internal import TumenFormats
public import TumenModel

/// What was written of findings into the files that they are in.
public struct AnnotationSummary: Hashable, Sendable {
  /// How many findings stand in their files now. The others are in files of other formats, or in no unit.
  public var written = 0
  /// The files that were changed.
  public var files: [String] = []
  /// Why some files could not be changed.
  public var failures: [TumenError] = []
}

extension Workspace {
  /// Writes findings into XLIFF files as notes, in place of those that an earlier call left there, and touches nothing else.
  /// A file is replaced in one step, or not at all.
  /// - Parameters:
  ///   - findings: what was found in the files.
  ///   - files: the files that were checked; those without findings lose old notes.
  ///   - options: how the files were read.
  public static func annotate(
    _ findings: [Finding], in files: [String], options: CheckOptions = CheckOptions()
  ) -> AnnotationSummary {
    var summary = AnnotationSummary()
    let byFile = Dictionary(grouping: findings, by: \.file)
    for file in files {
      do throws(TumenError) {
        let source = try ByteSource(path: file)
        let asked = try options.format.map { name throws(TumenError) in try Format(named: name) }
        guard try ReadingOptions(format: asked).format(of: source) == .xliff else { continue }
        let own = byFile[file] ?? []
        if let written = try annotate(file, own, columns: options.columns) {
          summary.written += written
          summary.files.append(file)
        }
      } catch {
        summary.failures.append(error)
      }
    }
    return summary
  }

  /// What tells which segment a finding is on.
  private struct Place: Hashable {
    let line: Int
    let language: LanguageTag
    let source: String
    let target: String
  }

  /// How many findings were written; `nil` if there is nothing to write and nothing to take away.
  private static func annotate(_ file: String, _ findings: [Finding], columns: String?) throws(TumenError) -> Int? {
    let path = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
    var byPlace = Dictionary(grouping: findings) { finding in
      Place(line: finding.line, language: finding.targetLanguage, source: finding.source, target: finding.target)
    }
    var editor = try Reading.document(
      of: try ByteSource(path: file), options: ReadingOptions(format: .xliff, columns: columns))
    var bytes: [UInt8] = []
    var written = 0
    var isChanged = false
    while let unit = try editor.next() {
      let variants = unit.unit.variants
      var found: [Finding] = []
      if variants.count > 1 {
        let place = Place(
          line: unit.line, language: variants[1].language, source: variants[0].segment.text,
          target: variants[1].segment.text)
        // Of two segments that are alike the first has the findings of both.
        found = byPlace.removeValue(forKey: place) ?? []
      }
      if try editor.annotate(found) { isChanged = true }
      written += found.count
      bytes += try editor.take()
    }
    bytes += try editor.take()
    guard isChanged else { return nil }
    guard !file.hasSuffix(".gz"), !file.hasSuffix(".xz") else {
      throw TumenError(
        .usage, "a compressed file is not written back", mend: "decompress it first", at: .init(file: file))
    }
    try AtomicFile.write(to: path) { write throws(TumenError) in try write(bytes) }
    return written
  }
}

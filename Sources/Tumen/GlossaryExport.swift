internal import Foundation
internal import TumenFormats
internal import TumenGlossary
internal import TumenModel

/// Writes all concepts of some glossaries as one file.
struct GlossaryExport {
  let format: Format
  let options: ExportOptions

  /// - Returns: what the format could not hold, in one sentence, if anything.
  func run(
    _ glossary: LoadedGlossary, to write: ([UInt8]) throws(TumenError) -> Void
  ) throws(TumenError) -> String? {
    if options.dialect != nil || options.style != nil, format != .tbx {
      throw TumenError(
        .usage, "only TBX, version 3, has dialects and styles", mend: "choose that format, or leave them out",
        with: [.init(.outputFormat, "tbx")])
    }
    if !options.languages.isEmpty, !format.isTable, !format.isLanguagePair {
      throw TumenError(
        .usage, "only a table has columns for languages to be chosen",
        mend: "leave them out, or choose csv, tsv, omegat, utx or weblate", with: [.init(.languages)])
    }
    if format == .yaml {
      // One file keeps its id and title, of several the new one has neither.
      let own = glossary.files == 1 ? glossary.heads.first ?? [] : []
      try write(Array(try YAMLConceptWriter.head(glossary.sources, own: own).utf8))
      for concept in glossary.concepts { try write(Array(try YAMLConceptWriter.entries([concept]).utf8)) }
      return own.isEmpty ? Self.remark(on: glossary.heads) : nil
    }
    var writer = try writer(for: glossary.concepts)
    // An id that is used twice is found here.
    for concept in try Glossary(concepts: glossary.concepts).concepts {
      try writer.write(concept)
      try write(writer.take())
    }
    try writer.finish()
    try write(writer.take())
    return Workspace.remark(of: writer.remark, Self.remark(on: glossary.heads))
  }

  /// What is said where the files' own words on themselves are not kept, `nil` if they have none.
  private static func remark(on heads: [[Attribute]]) -> String? {
    guard !heads.isEmpty else { return nil }
    let names = heads.map { head in "“\(head.first?.value ?? "")”" }
    return "what the glossaries say of themselves (id, title and the like) is left out: "
      + names.joined(separator: ", ")
  }

  private func writer(for concepts: [Concept]) throws(TumenError) -> any ConceptWriter {
    switch format {
    case .tbx:
      return try Writing.tbx(.version3(options.dialect ?? .basic, options.style ?? .dca))
    case .csv, .tsv:
      var languages = options.languages
      if languages.isEmpty { languages = Set(concepts.flatMap(\.languages)).sorted() }
      return try Writing.concepts(as: format, languages: languages)
    case .tmx, .xliff, .po, .jsonl, .text, .sdltm:
      throw TumenError(
        .usage, "a glossary cannot be written as \(format.rawValue)",
        mend: "choose yaml, tbx, tbx-2, csv, tsv, omegat, utx, weblate or skos")
    default:
      return try Writing.concepts(
        as: format, languages: options.languages, date: Date().formatted(.iso8601))
    }
  }
}

internal import TumenIndex
internal import TumenModel
internal import TumenText

/// Makes the compiled form of a glossary: a mapped file that holds the concepts, the tables that lead from a form to
/// its concept, and for each language the automaton that finds its terms in running text.
///
/// The compiled form is derived from the glossary's files and from the rules of this build, and good for nothing else.
struct GlossaryCompiler {
  static let kind: UInt64 = 0x5941_5353_4F4C_4701  // "GLOSSAY" and a number
  static let version: UInt64 = 5

  // The sections of the file.
  static let conceptBytes: UInt64 = 0x01
  static let conceptStarts: UInt64 = 0x02
  static let ids: UInt64 = 0x10
  static let keys: UInt64 = 0x20
  static let looseKeys: UInt64 = 0x30
  static let names: UInt64 = 0x40
  static let namePlaces: UInt64 = 0x50
  static let languages: UInt64 = 0x60
  /// The automaton of the language at each place among ``languages``.
  static func terms(_ language: Int) -> UInt64 { 0x100 + UInt64(language) << 8 }

  private let concepts: [Concept]

  /// - Throws: ``TumenError`` with code `malformed` if two concepts have one id.
  init(_ concepts: [Concept]) throws(TumenError) {
    var places: [String: Int] = [:]
    for (place, concept) in concepts.enumerated() {
      if let earlier = places.updateValue(place, forKey: concept.id) {
        let other = concepts[earlier].place.map { "in \($0)" } ?? "by another concept"
        throw TumenError(
          .malformed, "the id “\(concept.id)” was used \(other) already",
          mend: "give one of the two another id", at: concept.place)
      }
    }
    self.concepts = concepts
  }

  /// Compiles to `path`, or in memory if it is `nil`.
  /// - Throws: ``TumenError`` with code `unreadable` if the file cannot be written.
  func file(at path: String?, key: UInt64) throws(TumenError) -> MappedFile {
    let failure: MappedFileError
    // The rules are read outside: an error of theirs is no error of the file.
    let languages = Set(concepts.lazy.flatMap(\.terms).map(\.language.language)).sorted()
    var automata: [TermAutomaton.Builder] = []
    for language in languages {
      automata.append(try TermAutomaton.Builder(concepts, language: LanguageTag(canonical: language)))
    }
    do {
      var writer = try MappedFileWriter(path: path, kind: Self.kind, version: Self.version, key: key)
      try writeConcepts(to: &writer)
      try writeForms(to: &writer)
      try NameMatcher.write(concepts.flatMap { $0.terms.map(\.text) }, as: Self.names, to: &writer)
      let places = concepts.indices.flatMap { place in
        concepts[place].terms.indices.flatMap { [UInt32(place), UInt32($0)] }
      }
      try writer.write(Self.namePlaces, places)
      try KeyTable.write(languages, as: Self.languages, to: &writer)
      for (place, automaton) in automata.enumerated() {
        try automaton.write(as: Self.terms(place), to: &writer)
      }
      return try writer.finish()
    } catch { failure = error }
    throw TumenError(
      .unreadable, "the compiled glossary cannot be kept (\(failure))", mend: "check the folder’s permissions",
      at: path.map { .init(file: $0) })
  }

  private func writeConcepts(to writer: inout MappedFileWriter) throws(MappedFileError) {
    var starts: [UInt64] = [0]
    try writer.begin(Self.conceptBytes)
    for concept in concepts {
      let bytes = ConceptArchive.bytes(of: concept)
      try writer.append(bytes.span)
      starts.append((starts.last ?? 0) + UInt64(bytes.count))
    }
    try writer.write(Self.conceptStarts, starts)
    try KeyTable.write(concepts.map(\.id), as: Self.ids, to: &writer)
  }

  private func writeForms(to writer: inout MappedFileWriter) throws(MappedFileError) {
    var keys = FormTable.Forms()
    var looseKeys = FormTable.Forms()
    for (place, concept) in concepts.enumerated() {
      for (index, term) in concept.terms.enumerated() {
        for (number, text) in ([term.text] + term.forms).enumerated() {
          let form = Glossary.Form(concept: place, term: index, number: number)
          keys.insert(form, as: TextForm.key(text))
          looseKeys.insert(form, as: TextForm.looseKey(text))
        }
      }
    }
    try keys.write(as: Self.keys, to: &writer)
    try looseKeys.write(as: Self.looseKeys, to: &writer)
  }
}

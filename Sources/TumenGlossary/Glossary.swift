internal import Synchronization
internal import TumenIndex
package import TumenModel
internal import TumenText

/// Concepts in their order, found by id and by any of their forms.
///
/// A glossary is used in its compiled form (see ``GlossaryCompiler``): mapped from a file where it was compiled before,
/// so that opening one of a million terms costs no more than opening a small one. Concepts are read when they are asked
/// for, and kept.
package final class Glossary: Sendable {
  /// The concepts in the order of their files.
  package let concepts: Concepts
  let file: MappedFile
  private let ids: KeyTable
  /// The forms by the key that folds case, width, ё and the like.
  private let keys: FormTable
  /// The same by the key that also leaves out spaces, hyphens and apostrophes.
  private let looseKeys: FormTable
  /// What finds terms, by language.
  private let automata: [String: TermAutomaton]
  private let noTerms: TermAutomaton

  /// Compiles concepts in memory.
  /// - Throws: ``TumenError`` with code `malformed` if two concepts have one id.
  package convenience init(concepts: [Concept]) throws(TumenError) {
    self.init(try GlossaryCompiler(concepts).file(at: nil, key: 0))
  }

  /// The compiled glossary at `path`, if there is a whole one of this build with this key.
  package convenience init?(path: String, key: UInt64) {
    guard let file = try? MappedFile(path: path, kind: GlossaryCompiler.kind, version: GlossaryCompiler.version),
      file.key == key, (try? file.checkAll()) != nil,
      // Anyone can reckon the checksums of a file that is no glossary.
      KeyTable(file, GlossaryCompiler.languages).isSound
    else { return nil }
    self.init(file)
    guard isSound else { return nil }
  }

  /// Whether the file can be read as a compiled glossary: what leads somewhere leads to something. Linear in its size.
  private var isSound: Bool {
    concepts.isSound && ids.isSound && ids.count == concepts.count
      && keys.isSound(conceptCount: concepts.count) && looseKeys.isSound(conceptCount: concepts.count)
      && automata.values.allSatisfy { $0.isSound(conceptCount: concepts.count) }
      && noTerms.isSound(conceptCount: concepts.count)
      && NameLookup.isSound(file, conceptCount: concepts.count)
  }

  /// Compiles concepts to `path` and opens them there; in memory where no file can be written.
  /// - Throws: ``TumenError`` with code `malformed` if two concepts have one id.
  package convenience init(concepts: [Concept], compiledTo path: String, key: UInt64) throws(TumenError) {
    let compiler = try GlossaryCompiler(concepts)
    var file = try? compiler.file(at: path, key: key)
    if let written = file, (try? written.checkAll()) == nil { file = nil }
    if let file { self.init(file) } else { self.init(try compiler.file(at: nil, key: key)) }
  }

  /// - Parameter file: verified as a whole.
  private init(_ file: MappedFile) {
    self.file = file
    concepts = Concepts(file)
    ids = KeyTable(file, GlossaryCompiler.ids)
    keys = FormTable(file, GlossaryCompiler.keys)
    looseKeys = FormTable(file, GlossaryCompiler.looseKeys)
    let languages = KeyTable(file, GlossaryCompiler.languages)
    automata = Dictionary(
      (0..<languages.count).map { place in
        (languages.key(place), TermAutomaton(file, GlossaryCompiler.terms(place)))
      }, uniquingKeysWith: { first, _ in first })
    // Sections that are not there are empty.
    noTerms = TermAutomaton(file, GlossaryCompiler.terms(languages.count))
  }

  /// Whether a word with this key (``TextForm/key(_:)``) stands in the name of a person or place in that language.
  package func isNameWord(_ key: String, in language: LanguageTag) -> Bool {
    automaton(for: language).marks(of: key).contains(.name)
  }

  /// The keys of all words that stand in the names of persons and places in a language.
  package func nameWords(in language: LanguageTag) -> [String] { automaton(for: language).words(with: .name) }

  /// The keys of the terms of one word in a language that name no person or place: those in capitals alone, and the others.
  package func termWords(in language: LanguageTag) -> (abbreviations: [String], others: [String]) {
    let automaton = automaton(for: language)
    return (automaton.words(with: .abbreviation), automaton.words(with: .term))
  }

  /// What finds the terms of a language, in whichever of its regions they are used.
  func automaton(for language: LanguageTag) -> TermAutomaton {
    automata[language.language] ?? noTerms
  }

  /// The concept of an id.
  package func concept(_ id: String) -> Concept? {
    ids.number(of: id.utf8Span.span).map { concepts[$0] }
  }

  /// The concepts that a form leads to, the surest first; forms that differ only in letter case, width, ё,
  /// spaces, hyphens or apostrophes lead there too.
  /// - Parameter language: only terms that serve this language, if given.
  package func lookup(_ query: String, in language: LanguageTag? = nil) -> [LookupResult] {
    let exact = TextForm.spaced(query)
    let key = TextForm.key(query)
    let loose = TextForm.looseKey(query)
    guard !loose.isEmpty else { return [] }
    var best: [Int: LookupResult] = [:]
    for form in keys.forms(of: key) + looseKeys.forms(of: loose) {
      let concept = concepts[form.concept]
      guard concept.holds(form) else { continue }
      let term = concept.terms[form.term]
      if let language, !term.language.matches(language) { continue }
      let text = form.text(in: concept)
      let how: FormMatch =
        TextForm.nfc(text) != exact ? .variant : form.isListed ? .inflected : .exact
      let result = LookupResult(
        concept: concept, how: how, form: text, language: term.language,
        isFolded: how == .variant && TextForm.key(text) == key)
      if result.rank < best[form.concept]?.rank ?? .max { best[form.concept] = result }
    }
    // Concepts of one rank stay in the order of their glossary.
    return best.sorted { ($0.value.rank, $0.key) < ($1.value.rank, $1.key) }.map(\.value)
  }

  /// A form of a term: the term itself or one of its listed forms.
  struct Form: Hashable, Sendable {
    let concept: Int
    let term: Int
    /// The place among the listed forms, from 1; 0 for the term itself.
    let number: Int

    var isListed: Bool { number > 0 }

    func text(in concept: Concept) -> String {
      let term = concept.terms[term]
      return number == 0 ? term.text : term.forms[number - 1]
    }
  }

  /// The concepts of a compiled glossary.
  package final class Concepts: RandomAccessCollection, Sendable {
    private let bytes: MappedArray<UInt8>
    private let starts: MappedArray<UInt64>
    private let read = Mutex<[Int: ReadConcept]>([:])

    init(_ file: MappedFile) {
      bytes = file.array(GlossaryCompiler.conceptBytes, of: UInt8.self)
      starts = file.array(GlossaryCompiler.conceptStarts, of: UInt64.self)
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { Swift.max(0, starts.count - 1) }

    /// Whether each concept has bytes of its own.
    var isSound: Bool { starts.isRising(upTo: bytes.count) }

    package subscript(place: Int) -> Concept { read(at: place).concept }

    /// The concept at a place, for those who keep it: it is not copied.
    func read(at place: Int) -> ReadConcept {
      if let known = read.withLock({ $0[place] }) { return known }
      let concept = ReadConcept(
        ConceptArchive.concept(of: bytes.elements(in: Int(starts[place])..<Int(starts[place + 1]))))
      read.withLock { $0[place] = concept }
      return concept
    }
  }
}

/// A concept that was read from a compiled glossary. Concepts have some twenty fields to copy, so they are held by reference
/// where many are passed on.
package final class ReadConcept: Hashable, Sendable {
  package let concept: Concept

  init(_ concept: Concept) { self.concept = concept }

  package static func == (left: ReadConcept, right: ReadConcept) -> Bool {
    left === right || left.concept == right.concept
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(concept.id) }
}

extension Concept {
  /// Whether the concept has a form. One of a compiled glossary has each that a table leads to, unless somebody has made
  /// the file by hand.
  func holds(_ form: Glossary.Form) -> Bool {
    terms.indices.contains(form.term) && form.number <= terms[form.term].forms.count
  }
}

/// A concept that a lookup found, and by which form.
package struct LookupResult: Hashable, Sendable {
  package let concept: Concept
  /// How the query led to the form.
  package let how: FormMatch
  /// The glossary's form that was hit.
  package let form: String
  package let language: LanguageTag
  /// Whether a variant differs in letter case, width or ё alone.
  var isFolded = false

  /// How like the names sound, for a fuzzy result.
  var likeness = 0

  /// From 0 to 100: 100 for an exact form, 99 for a declined form, 98 for one that differs in letter case, width or ё,
  /// 95 for another spelling, 92 for a form by some scheme; less for names that only sound alike.
  package var score: Int {
    switch how {
    case .exact: 100
    case .inflected: 99
    case .variant: isFolded ? 98 : 95
    case .transliterated: 92
    case .fuzzy: max(1, min(91, likeness - 4))
    }
  }

  var rank: Int { 100 - score }

  /// The same result, found otherwise.
  func found(_ how: FormMatch) -> LookupResult {
    LookupResult(concept: concept, how: how, form: form, language: language)
  }
}

/// A file format that Tumen reads or writes.
public enum Format: String, Hashable, Sendable, CaseIterable {
  /// Translation Memory eXchange 1.1 to 1.4b.
  case tmx
  /// Bilingual documents of XLIFF 1.2 and 2.0 to 2.2, and those that other programs make of it: SDLXLIFF and the like.
  case xliff
  /// Catalogues of GNU gettext, templates (POT) among them.
  case po
  /// JSON Lines: a unit a line.
  case jsonl
  /// Plain text: a file a language.
  case text
  /// Markdown: a file a language.
  case markdown
  /// HTML: a file a language.
  case html
  /// The memory of Trados Studio, an SQLite file.
  case sdltm
  /// TermBase eXchange, ISO 30042:2019; read in the older version too.
  case tbx
  /// TBX as it was before ISO 30042:2019.
  case tbx2 = "tbx-2"
  /// A table with a tab between fields, of units or of concepts.
  case tsv
  /// A table with commas or semicolons between fields (RFC 4180), of units or of concepts.
  case csv
  /// The glossary of OmegaT: source, target and a comment a line.
  case omegat
  /// Universal Terminology eXchange 1.11 and 1.20.
  case utx
  /// The glossary of Weblate, a table.
  case weblate
  /// SKOS in Turtle; written, not read.
  case skos
  /// Tumen’s own glossaries, made for people and for `git diff`.
  case yaml

  /// The format of a name in any letter case: `tmx`.
  /// - Throws: ``TumenError`` with code `usage` that lists the formats.
  public init(named name: String) throws(TumenError) {
    guard let format = Format(rawValue: name.lowercased()) else {
      let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw TumenError(.usage, "there is no format “\(name)”", mend: "choose one of \(names)")
    }
    self = format
  }

  /// Whether files of this format hold concepts unless somebody says otherwise.
  public var holdsConcepts: Bool {
    switch self {
    case .tbx, .tbx2, .omegat, .utx, .weblate, .skos, .yaml: true
    case .tmx, .xliff, .po, .jsonl, .text, .markdown, .html, .sdltm, .tsv, .csv: false
    }
  }

  /// Whether it is a table whose columns can be of any languages, and of units or concepts.
  package var isTable: Bool { self == .tsv || self == .csv }

  /// Whether a glossary of this format is from one language into another.
  package var isLanguagePair: Bool { self == .omegat || self == .utx || self == .weblate }

  /// Whether a file of this format is a bilingual document, which is written back with all that did not change.
  package var isDocument: Bool { self == .xliff || self == .po }

  /// Whether a file of this format is a text in one language, with those in others beside it.
  package var isText: Bool { self == .text || self == .markdown || self == .html }
}

/// A dialect of TBX: which data categories its files may have.
public enum TBXDialect: String, Hashable, Sendable, CaseIterable {
  /// TBX-Core: none.
  case core
  /// TBX-Min: those of the module Min.
  case min
  /// TBX-Basic: those of the modules Min and Basic.
  case basic
}

/// How a TBX file names data categories (ISO 30042:2019, section 5).
public enum TBXStyle: String, Hashable, Sendable, CaseIterable {
  /// In an attribute: `<termNote type='termType'>`.
  case dca
  /// By an element of their own: `<basic:termType>`.
  case dct
}

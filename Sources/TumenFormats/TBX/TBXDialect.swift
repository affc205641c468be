package import TumenModel

extension TBXDialect {
  /// What the root's `type` says: `TBX-Basic`.
  var name: String { "TBX-" + rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The modules of data categories that the dialect takes in.
  var modules: Set<DataCategory.Module> {
    switch self {
    case .core: []
    case .min: [.min]
    case .basic: [.min, .basic]
    }
  }
}

/// The shapes in which a termbase can be written as TBX.
package enum TBXShape: Hashable, Sendable {
  /// ISO 30042:2019.
  case version3(TBXDialect, TBXStyle)
  /// ISO 30042:2008, `martif`, in the dialect TBX-Basic.
  case version2

  /// The dialect.
  var dialect: TBXDialect {
    switch self {
    case .version3(let dialect, _): dialect
    case .version2: .basic
    }
  }

  /// How data categories are named.
  var style: TBXStyle {
    switch self {
    case .version3(_, let style): style
    case .version2: .dca
    }
  }

  /// The namespace of version 3.
  static let namespace = "urn:iso:std:iso:30042:ed-2"

  /// The data categories that files of this shape may have.
  var categories: [DataCategory] {
    DataCategory.all.filter { dialect.modules.contains($0.module) }.map { category in
      var category = category
      if self == .version2, category.name == "partOfSpeech", case .oneOf(let words) = category.content {
        category.content = .oneOf(words + ["properNoun"])
      }
      return category
    }
  }
}

/// A kind of statement that entries of a termbase make, as a module of TBX describes it.
///
/// Sources: the module descriptions of TBX-Min and TBX-Basic, version 1 (tbxinfo.net), and for version 2 the data
/// categories of TBX-Basic, version 23 (LISA OSCAR), whose parts of speech have `properNoun` as well.
struct DataCategory: Hashable {
  /// Where a dialect gets data categories from.
  enum Module: String {
    case min, basic

    /// The namespace of the module's elements in the style DCT.
    var namespace: String { "http://www.tbxinfo.net/ns/" + rawValue }
  }

  /// The parts of an entry that can say something.
  enum Level: String {
    case concept, language, term
  }

  /// What a statement may say.
  enum Content: Hashable {
    case text
    case oneOf([String])
  }

  /// What a statement points at.
  enum Target: Hashable {
    /// Nothing in particular.
    case none
    /// An element of the file by its id, which only the style DCT requires.
    case element
    /// A page, by an `http` or `https` address.
    case address
  }

  let name: String
  /// The element that carries it in the style DCA.
  let element: String
  let module: Module
  let levels: Set<Level>
  var content = Content.text
  var target = Target.none

  static let all: [DataCategory] = [
    DataCategory(
      name: "administrativeStatus", element: "termNote", module: .min, levels: [.term],
      content: .oneOf([
        "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "supersededTerm-admn-sts",
      ])),
    DataCategory(name: "customerSubset", element: "admin", module: .min, levels: [.concept, .term]),
    DataCategory(
      name: "partOfSpeech", element: "termNote", module: .min, levels: [.term],
      content: .oneOf(["noun", "verb", "adjective", "adverb", "other"])),
    DataCategory(name: "subjectField", element: "descrip", module: .min, levels: [.concept]),
    DataCategory(name: "context", element: "descrip", module: .basic, levels: [.term]),
    DataCategory(
      name: "crossReference", element: "ref", module: .basic, levels: [.concept, .term], target: .element),
    DataCategory(name: "definition", element: "descrip", module: .basic, levels: [.concept, .language]),
    DataCategory(
      name: "externalCrossReference", element: "xref", module: .basic, levels: [.concept, .term], target: .address),
    DataCategory(name: "geographicalUsage", element: "termNote", module: .basic, levels: [.term]),
    DataCategory(
      name: "grammaticalGender", element: "termNote", module: .basic, levels: [.term],
      content: .oneOf(["masculine", "feminine", "neuter", "other"])),
    DataCategory(name: "projectSubset", element: "admin", module: .basic, levels: [.concept, .term]),
    DataCategory(
      name: "responsibility", element: "transacNote", module: .basic, levels: [.concept, .language, .term],
      target: .element),
    DataCategory(name: "source", element: "admin", module: .basic, levels: [.concept, .language, .term]),
    DataCategory(
      name: "termLocation", element: "termNote", module: .basic, levels: [.term],
      content: .oneOf([
        "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage", "interactiveMessage",
        "menuItem", "progressBar", "pushButton", "radioButton", "slider", "spinBox", "tab", "tableText", "textBox",
        "toolTip", "user-definedType",
      ])),
    DataCategory(
      name: "termType", element: "termNote", module: .basic, levels: [.term],
      content: .oneOf(["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"])),
    DataCategory(
      name: "transactionType", element: "transac", module: .basic, levels: [.concept, .language, .term],
      content: .oneOf(["origination", "modification"])),
    DataCategory(
      name: "xGraphic", element: "xref", module: .basic, levels: [.concept, .language], target: .address),
  ]

  /// Whether a statement of this category may say `value`.
  func allows(_ value: String) -> Bool {
    switch content {
    case .text: !value.trimmingSpaces.isEmpty
    case .oneOf(let words): words.contains(value)
    }
  }
}

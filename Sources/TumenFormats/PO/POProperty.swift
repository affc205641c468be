internal import TumenModel

/// The properties of a unit that come from a PO file.
enum POProperty: String, CaseIterable {
  case context = "po:msgctxt"
  /// Of a message with plural forms: the singular and the plural.
  case id = "po:msgid"
  case plural = "po:msgid_plural"
  /// Which form of how many: `0 of 3`.
  case form = "po:form"
  /// The CLDR category of the form: `few`.
  case category = "po:category"
  /// The rule by which a number has its form, where it is not the one that is customary in the language:
  /// `nplurals=2; plural=n != 1;`.
  case pluralForms = "po:plural-forms"
  case flags = "po:flags"
  case references = "po:references"
  case previousContext = "po:previous-msgctxt"
  case previousID = "po:previous-msgid"
  case previousPlural = "po:previous-msgid_plural"
  /// `yes` for a message that the program has no more.
  case obsolete = "po:obsolete"

  /// Whether it tells which plural form a unit is.
  var isOfForm: Bool {
    switch self {
    case .id, .plural, .form, .category, .pluralForms: true
    default: false
    }
  }
}

extension Attribute {
  /// What a unit keeps of a message.
  init(_ property: POProperty, _ value: String) { self.init(property.rawValue, value) }
}

extension POEntry {
  /// What a unit keeps of a message besides its texts, comments and plural forms.
  var properties: [Attribute] {
    var properties: [Attribute] = []
    func add(_ property: POProperty, _ value: String?) {
      if let value { properties.append(Attribute(property, value)) }
    }
    add(.context, context)
    if !flags.isEmpty { add(.flags, flags.joined(separator: ", ")) }
    if !references.isEmpty { add(.references, references.joined(separator: "\n")) }
    add(.previousContext, previous.context)
    add(.previousID, previous.id)
    add(.previousPlural, previous.plural)
    if isObsolete { add(.obsolete, "yes") }
    return properties
  }
}

internal import TumenModel

/// What the header of TMX says of the file (TMX 1.4b, section 3.2): what this program writes, and what it takes over from
/// another file.
enum TMXHeader {
  /// The attribute that names the source language, of a file or of a unit.
  static let sourceLanguage = "srclang"

  /// What names a language the source.
  static func attribute(_ source: LanguageTag?) -> Attribute {
    Attribute(sourceLanguage, source?.identifier ?? "*all*")
  }

  /// The attributes that a file may have, but for its source language.
  static let attributes: Set<String> = Set(customary.map(\.name) + others)

  /// What is written where nothing else is known.
  private static let customary = [
    Attribute("creationtool", "tumen"), Attribute("creationtoolversion", Version.current),
    Attribute("segtype", "sentence"), Attribute("o-tmf", "tumen"), Attribute("adminlang", "en"),
    Attribute("datatype", "plaintext"),
  ]

  private static let others = ["o-encoding", "creationdate", "creationid", "changedate", "changeid"]

  /// The attributes that say which program wrote the file.
  private static let program: Set<String> = ["creationtool", "creationtoolversion"]

  /// Whether an attribute says no more than this program says of each file, or which program wrote another one.
  static func isCustomary(_ attribute: Attribute) -> Bool {
    program.contains(attribute.name)
      || customary.contains { $0.name == attribute.name && $0.value == attribute.value.lowercased() }
  }

  /// The attributes of a header that takes over those of another.
  static func attributes(sourceLanguage: LanguageTag?, head: [Attribute]) -> [Attribute] {
    let own = customary.map { own in
      program.contains(own.name) ? own : head.first { $0.name == own.name && !$0.value.isEmpty } ?? own
    }
    return own + [attribute(sourceLanguage)]
      + head.filter { others.contains($0.name) }
  }
}

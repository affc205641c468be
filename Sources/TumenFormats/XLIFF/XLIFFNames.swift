internal import TumenModel

// What the elements and attributes of a document are called in the tables of the rules, whatever prefixes it has.
extension XLIFFValidator {
  /// The name of an element in the tables: that of a module with the prefix of the specification, `*` for a vocabulary
  /// that is not XLIFF’s.
  func key(_ name: String, _ namespace: String) -> String {
    let local = XMLReader.localName(of: name)
    if namespace == root.namespace { return local }
    guard isVersion2, let module = Self.module(of: namespace) else { return "*" }
    return "\(module):\(local)"
  }

  /// The prefix of the module with that namespace.
  private static func module(of namespace: String) -> String? {
    let start = "urn:oasis:names:tc:xliff:"
    guard namespace.hasPrefix(start) else { return nil }
    switch namespace.dropFirst(start.count).prefix(while: { $0 != ":" }) {
    case "matches": return "mtc"
    case "glossary": return "gls"
    case "metadata": return "mda"
    case "resourcedata": return "res"
    case "changetracking": return "ctr"
    case "sizerestriction": return "slr"
    case "validation": return "val"
    case "document": return "xlf"
    default: return nil
    }
  }

  /// The name of an attribute in the tables: that of a module with the prefix of the specification.
  static func attributeName(_ name: String, _ namespace: String) -> String {
    let prefix: String
    switch namespace {
    case "urn:oasis:names:tc:xliff:fs:2.0": prefix = "fs"
    case "urn:oasis:names:tc:xliff:pgs:1.0": prefix = "pgs"
    case "urn:oasis:names:tc:xliff:itsm:2.1": prefix = "itsm"
    case "http://www.w3.org/2005/11/its": prefix = "its"
    case let other:
      if let module = module(of: other) {
        prefix = module
      } else {
        let own = name.prefix { $0 != ":" }
        return XLIFFStructure.modulePrefixes.contains(String(own)) ? "*:\(XMLReader.localName(of: name))" : name
      }
    }
    return "\(prefix):\(XMLReader.localName(of: name))"
  }
}

internal import TumenModel
internal import TumenText

/// What the header of a PO file says.
struct POHeader {
  /// The fields in file order.
  private(set) var fields: [Attribute] = []

  init(_ text: String = "") {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
      fields.append(Attribute(String(line[..<colon]), String(value)))
    }
  }

  /// The names of the fields that tell of the catalogue itself, not how its messages are to be read; what a template has
  /// to be filled in says nothing.
  var unkept: [String] {
    fields.filter { field in
      !Self.readingFields.contains(field.name.lowercased()) && !field.value.isEmpty
        && !Self.blanks.contains { field.value.hasPrefix($0) }
    }.map(\.name)
  }

  private static let readingFields: Set<String> = [
    "mime-version", "content-type", "content-transfer-encoding", "language", "x-source-language", "plural-forms",
    "x-generator",
  ]
  private static let blanks = ["PACKAGE VERSION", "YEAR-MO-DA", "FULL NAME", "LANGUAGE <"]

  subscript(name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The language of the translations, as far as the header says it.
  var language: LanguageTag? { self["Language"].flatMap { Self.language(stated: $0) } }

  /// The language of the sources, which few headers name.
  var sourceLanguage: LanguageTag? { self["X-Source-Language"].flatMap { Self.language(stated: $0) } }

  var pluralForms: PluralForms? { self["Plural-Forms"].flatMap { PluralForms($0) } }

  /// Reads a name of a locale as POSIX has them: `ru`, `pt_BR`, `sr@latin`, `ko_KR.UTF-8`.
  static func language(_ name: some StringProtocol) -> LanguageTag? {
    let parts = name.split(separator: "@", maxSplits: 1)
    guard let base = parts.first?.split(separator: ".").first, var tag = try? LanguageTag(base), tag.isNamed else {
      return nil
    }
    let scripts = ["latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva"]
    if parts.count == 2, let script = scripts[parts[1].lowercased()] {
      let region = tag.region.map { "-\($0)" } ?? ""
      tag = (try? LanguageTag("\(tag.language)-\(script)\(region)")) ?? tag
    }
    return tag
  }

  /// A language that is stated may be one without a name, of private use, as no part of a path is.
  private static func language(stated name: String) -> LanguageTag? { language(name) ?? (try? LanguageTag(name)) }

  /// The language that a path names: `ru.po`, `app.ru.po`, `app-pt_BR.po`, `locale/ru/LC_MESSAGES/app.po`.
  static func language(ofPath path: String) -> LanguageTag? {
    let folders = path.split(separator: "/")
    guard let file = folders.last else { return nil }
    var stem = file.split(separator: ".").map(String.init)
    while let last = stem.last?.lowercased(), stem.count > 1, ["gz", "xz", "po", "pot"].contains(last) {
      stem.removeLast()
    }
    if stem.count == 1, let language = language(stem[0]) { return language }
    var names: [Substring] = stem.count > 1 ? [stem[stem.count - 1][...]] : []
    if let last = stem.last {
      for separator in ["-", "_"] as [Character] {
        let parts = last.split(separator: separator)
        if parts.count > 2 { names.append(parts.suffix(2).joined(separator: "_")[...]) }
        if parts.count > 1 { names.append(parts[parts.count - 1]) }
      }
    }
    names += folders.dropLast().suffix(2).reversed()
    // Words of three letters are seldom languages: `app`, `doc`.
    return names.lazy.filter { $0.prefix(while: \.isLetter).utf8.count == 2 }.compactMap { language($0) }.first
  }
}

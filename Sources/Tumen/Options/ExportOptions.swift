public import TumenModel

/// What can be exported.
public enum ExportSubject: String, Hashable, Sendable, CaseIterable {
  /// The first memory.
  case memory
  /// All glossaries as one.
  case glossary
}

/// How a memory or a glossary is written.
public struct ExportOptions: Hashable, Sendable {
  /// What a file of units may leave out.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// Who made and changed units: `creationid`, `changeid`.
    case users
    /// Properties of units: `prop`.
    case properties
    /// Notes on units: `note`.
    case notes

    /// The parts of some names.
    /// - Throws: ``TumenError`` with code `usage` that lists the names, if one is another.
    package static func named(_ names: [some StringProtocol]) throws(TumenError) -> Set<Part> {
      var parts: Set<Part> = []
      for name in names {
        guard let part = Part(rawValue: String(name)) else {
          let known = allCases.map(\.rawValue).joined(separator: ", ")
          throw TumenError(.usage, "“\(name.prefix(40))” cannot be left out", mend: "choose of \(known)")
        }
        parts.insert(part)
      }
      return parts
    }
  }

  /// The dialect of TBX; TBX-Basic if `nil`.
  public var dialect: TBXDialect?
  /// The style of TBX; DCA if `nil`.
  public var style: TBXStyle?
  /// The languages of a table's columns and those that TMX and JSON Lines get, all of them if empty; for OmegaT, UTX and
  /// Weblate the source and the target.
  public var languages: [LanguageTag]
  /// Which units of a memory.
  public var units: UnitFilter
  /// What is left out of units.
  public var omitted: Set<Part>

  /// The options of an export; what is left out is the format's custom.
  public init(
    dialect: TBXDialect? = nil, style: TBXStyle? = nil, languages: [LanguageTag] = [], units: UnitFilter = UnitFilter(),
    omitted: Set<Part> = []
  ) {
    self.dialect = dialect
    self.style = style
    self.languages = languages
    self.units = units
    self.omitted = omitted
  }
}

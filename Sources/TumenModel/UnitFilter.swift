/// Which units of a memory are wanted.
///
/// Of conditions of one kind one has to hold, and of each kind that is given: `id=a id=b language=ru` are the units *a*
/// and *b* as far as they have Russian.
public struct UnitFilter: Hashable, Sendable {
  /// Something that a unit is or is not.
  public enum Condition: Hashable, Sendable {
    /// The id in the memory, or the one that the unit's file gave it.
    case id(String)
    /// Has a text in a language: in any region of it, or in the one that the tag names.
    case language(LanguageTag)
    /// A text contains this one; case, width, ё and е do not matter.
    case text(String)
    /// Came from this file: its path as it was given, or the last part of it.
    case file(String)
    /// Came with the import of this id, or of an id that begins so.
    case batch(String)
    /// Was changed before the date; of a unit without dates its import counts.
    case before(CalendarDate)
    /// Was changed after the date.
    case after(CalendarDate)
    /// Has a property of this name and, if one is given, of this value.
    case property(String, value: String?)
  }

  /// The conditions in the order in which they were given.
  public var conditions: [Condition]

  /// A filter of some conditions; without any it lets every unit through.
  public init(_ conditions: [Condition] = []) { self.conditions = conditions }

  /// Reads conditions as they are written on the command line: `id=…`, `language=ru`, `text=…`, `file=…`, `batch=…`,
  /// `before=2025-01-31`, `after=2024`, `property=NAME`, `property:NAME=VALUE`.
  /// - Throws: ``TumenError`` with code `usage` for anything else.
  public init(parsing texts: [String]) throws(TumenError) {
    conditions = []
    for text in texts { conditions.append(try Self.condition(text)) }
  }

  private static func condition(_ text: String) throws(TumenError) -> Condition {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw TumenError(
        .usage, "“\(text.prefix(60))” is no condition",
        mend: "write id=…, language=…, text=…, file=…, batch=…, before=DATE, after=DATE or property=NAME")
    }
    let value = parts[1]
    switch parts[0] {
    case "id": return .id(value)
    case "language": return .language(try LanguageTag(value))
    case "text": return .text(value)
    case "file": return .file(value)
    case "batch": return .batch(value)
    case "before": return .before(try CalendarDate(reading: value))
    case "after": return .after(try CalendarDate(reading: value))
    case "property": return .property(value, value: nil)
    case let name where name.hasPrefix("property:"):
      return .property(String(name.dropFirst("property:".count)), value: value)
    default:
      throw TumenError(
        .usage, "units have no “\(parts[0].prefix(60))” to be chosen by",
        mend: "choose id, language, text, file, batch, before, after, property or property:NAME")
    }
  }
}

/// The target of a fuzzy match with what differs between query and source carried over, as far as that is certain.
public struct Repair: Hashable, Sendable {
  /// The target with all changes made.
  public var target: String
  /// What was changed, from left to right; never empty, and nothing else differs from the target that was found.
  public var changes: [Change]
  /// The inline codes of that target.
  public var codes: [InlineCode]

  /// A target with its changes from left to right.
  public init(target: String, changes: [Change], codes: [InlineCode] = []) {
    self.target = target
    self.changes = changes
    self.codes = codes
  }

  /// One text in the place of another.
  public struct Change: Hashable, Sendable {
    /// What sort of thing was changed.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A number.
      case number
      /// A date, or a part of it.
      case date
      /// The name of a person, place or organisation.
      case name
      /// Another term of the glossary.
      case term
      /// A placeholder, a tag or an inline code.
      case code
    }

    /// What sort of thing was changed.
    public var what: Kind
    /// The text of the target that was found.
    public var from: String
    /// What stands in its place.
    public var to: String
    /// Where `to` stands in the repaired target, in Unicode scalars; an inline code is at a place between two.
    public var range: Range<Int>

    /// A change to be found at `range` of the repaired target.
    public init(_ what: Kind, from: String, to: String, range: Range<Int>) {
      self.what = what
      self.from = from
      self.to = to
      self.range = range
    }
  }
}

/// What was proposed in a document: matches, or terms.
public struct ProposalAnswer: Answer, Encodable {
  /// How many units ask for a translation; of terms all units.
  public var units = 0
  /// How many of them have any.
  public var matched = 0
  /// How many were written: those that stood there already were not.
  public var written = 0
  /// What the format could not hold, in one sentence, if anything.
  public var remark: String?
}

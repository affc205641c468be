/// What a file that is imported is taken to hold.
package enum ImportSubject: String, Sendable, CaseIterable {
  case units, concepts
}

/// What becomes of different units of one file that have one id.
package enum DuplicateIDs: String, Sendable, CaseIterable {
  /// The import ends.
  case refuse
  /// The later one gets an id of its own.
  case keep
}

/// A change of a memory that is no import. The ledger has its name where that of an import has a format.
enum LedgerChange: String, CaseIterable {
  case remove, deduplicate, undo

  /// The condition of SQL for the rows of imports.
  static let isImport = "format NOT IN (\(allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
}

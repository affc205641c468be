internal import TumenMemory
public import TumenModel

extension Workspace {
  /// Removes the units of the writable memory that a filter accepts, in one transaction.
  /// - Parameters:
  ///   - filter: which units; it has at least one condition.
  ///   - isApplied: whether to do it, or only to say what would go.
  /// - Throws: ``TumenError`` with code `usage` for a filter without conditions.
  public func removeUnits(where filter: UnitFilter, isApplied: Bool) throws(TumenError) -> RemovalAnswer {
    guard !filter.conditions.isEmpty else {
      throw TumenError(
        .usage, "nothing says which units to remove", mend: "add a condition",
        with: [.init(.conditions, "language=ru"), .init(.conditions, "id=…")])
    }
    let (path, store) = try writableStore(for: isApplied ? .write : .read)
    return RemovalAnswer(try store.remove(where: filter, isApplied: isApplied), memory: path)
  }

  /// Of units of the writable memory that are alike keeps the one that was changed last, in one transaction.
  /// - Parameters:
  ///   - likeness: what makes units alike.
  ///   - isApplied: whether to do it, or only to say what would go.
  public func deduplicate(_ likeness: UnitLikeness = .exact, isApplied: Bool) throws(TumenError) -> RemovalAnswer {
    let (path, store) = try writableStore(for: isApplied ? .write : .read)
    return RemovalAnswer(
      try store.deduplicate(likeness, isApplied: isApplied), memory: path)
  }

  /// Takes an import into the writable memory back: the units that it brought go, those that it replaced come back.
  /// - Parameter batch: the id of the import, or the beginning of it; the last one if `nil`.
  /// - Throws: ``TumenError`` with code `usage` if there is no such import.
  public func undoImport(_ batch: String? = nil) throws(TumenError) -> UndoAnswer {
    let (path, store) = try writableStore(for: .write)
    return UndoAnswer(try store.undo(batch), memory: path)
  }

  /// What is wrong with the memories: their files, rows and units, and the indexes beside them.
  public func verifyMemories() throws(TumenError) -> [VerificationAnswer] {
    var answers: [VerificationAnswer] = []
    for path in configuration.memories.map(\.path) {
      let memory = try memory(path)
      answers.append(
        VerificationAnswer(
          memory: path, units: try memory.store.statistics().units, problems: try memory.problems()))
    }
    return answers
  }

  /// What the memories hold, by where it comes from, by when, and how good it is. Reads every unit once.
  public func census() throws(TumenError) -> [CensusAnswer] {
    var answers: [CensusAnswer] = []
    for (settings, memory) in try memoriesToAsk() {
      answers.append(CensusAnswer(try memory.store.census(), memory: settings.path))
    }
    return answers
  }

  private func writableStore(for access: MemoryStore.Access) throws(TumenError) -> (String, MemoryStore) {
    let path = try writableMemory()
    // A memory that is to be cared for is there: none is made for it.
    let reading = try MemoryStore(path: path, in: folder, for: .read)
    return (path, access == .read ? reading : try MemoryStore(path: path, in: folder, for: .write))
  }
}

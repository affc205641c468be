internal import TumenFormats
internal import TumenMemory
internal import TumenModel

/// Adds the units of a file to a memory as one batch.
struct UnitImport {
  private let memory: String
  private let keepsDuplicateIDs: Bool
  private let progress: (Int) -> Void

  init(into memory: String, keepsDuplicateIDs: Bool, progress: @escaping (Int) -> Void) {
    self.memory = memory
    self.keepsDuplicateIDs = keepsDuplicateIDs
    self.progress = progress
  }

  func run(_ source: ByteSource, _ options: ReadingOptions) throws(TumenError) -> ImportAnswer {
    let format = try options.format(of: source)
    var reader = try Reading.units(of: source, options: options)
    // No memory is made for a file whose very first record cannot be read.
    var record = try reader.next()
    let store = try MemoryStore(path: memory, for: .write)
    var errors = ImportAnswer.Errors()
    let (batch, counts) = try store.batch(
      file: source.name, format: format.rawValue, keepsDuplicateIDs: keepsDuplicateIDs
    ) { batch, counts throws(TumenError) in
      while let current = record {
        counts.read += 1
        if counts.read % 1000 == 0 { progress(counts.read) }
        switch try outcome(of: current, in: batch) {
        case .stored: counts.stored += 1
        case .present: counts.present += 1
        case .rejected(let line, let message):
          counts.rejected += 1
          errors.append(line, message)
        }
        record = try reader.next()
      }
    }
    progress(counts.read)
    return ImportAnswer(
      file: source.name, format: format.rawValue, read: counts.read, stored: counts.stored,
      present: counts.present, rejected: counts.rejected, errors: errors, batch: batch, remark: reader.remark)
  }

  private enum Outcome {
    case stored, present
    case rejected(line: Int, message: String)
  }

  private func outcome(
    of record: Record<TranslationUnit>, in batch: Batch
  ) throws(TumenError) -> Outcome {
    switch record {
    case .rejected(let message, let line): return .rejected(line: line, message: message)
    case .read(var unit, let line):
      unit.variants.removeAll { $0.segment.text.isEmpty && $0.segment.codes.isEmpty }
      guard unit.variants.count >= 2 else {
        return .rejected(
          line: line, message: "the unit has text in fewer than two languages; add the missing translation")
      }
      switch try batch.store(unit, line: line) {
      case .stored: return .stored
      case .present: return .present
      }
    }
  }
}

internal import TumenFormats
internal import TumenMemory
internal import TumenModel

extension Workspace {
  /// The texts before and behind one in its file.
  typealias Neighbours = (previous: String?, next: String?)

  /// Hands over the units of a file in their order.
  /// - Parameters:
  ///   - language: in which the units are looked at. A text is in it and read alone, as what stands beside it may be
  ///     unfinished, and segment by segment.
  ///   - target: the language of the translations, where the file itself does not tell it.
  ///   - head: takes what the file says of itself, before the first unit.
  ///   - rejected: takes what is said of a record that cannot be taken, and its line; such a record is an error if `nil`.
  ///   - body: takes a unit, whether the file asks for a translation of it, and the texts around it.
  /// - Returns: what the reader passed over, in one sentence.
  @discardableResult
  func forEachUnit(
    of source: ByteSource, in language: LanguageTag, format: Format?, columns: String?,
    target: LanguageTag? = nil, head: ((TranslationUnit.Metadata) -> Void)? = nil,
    rejected: ((String, Int) -> Void)? = nil,
    _ body: (TranslationUnit, _ isTranslatable: Bool, Neighbours) throws(TumenError) -> Void
  ) throws(TumenError) -> String? {
    var options = ReadingOptions(format: format, columns: columns, target: target)
    options.format = try options.format(of: source)
    var segmentation: TextSegmentation?
    if options.format?.isText == true, columns == nil {
      options.columns = language.identifier
      segmentation = try TextSegmentation(language: language)
    }
    var reader = try UnitFile.reader(of: source, options)
    var record = try reader.next()
    if let head { head(reader.takeHead()) }
    // A unit waits until the text behind it is known.
    var waiting: (unit: TranslationUnit, isTranslatable: Bool)?
    var previous: String?
    func take(_ unit: TranslationUnit, _ isTranslatable: Bool) throws(TumenError) {
      if let last = waiting { try pass(last.unit, last.isTranslatable, before: text(of: unit)) }
      waiting = (unit, isTranslatable)
    }
    func pass(_ unit: TranslationUnit, _ isTranslatable: Bool, before next: String?) throws(TumenError) {
      try body(unit, isTranslatable, (previous, next))
      previous = text(of: unit) ?? previous
    }
    func text(of unit: TranslationUnit) -> String? {
      unit.variant(in: language).flatMap { $0.segment.text.isEmpty ? nil : $0.segment.text }
    }
    while let current = record {
      try Cancellation.check()
      switch current {
      case .read(let unit, _):
        if let segmentation, let passage = unit.variants.first {
          for segment in try segmentation.segments(of: passage.segment) {
            try take(TranslationUnit(variants: [.init(passage.language, segment)]), true)
          }
        } else {
          try take(unit, reader.isTranslatable)
        }
      case .rejected(let message, let line):
        if let rejected {
          rejected(message, line)
          break
        }
        throw TumenError(.malformed, message, at: .init(file: source.name, line: line))
      }
      record = try reader.next()
    }
    if let last = waiting { try pass(last.unit, last.isTranslatable, before: nil) }
    return reader.remark
  }
}

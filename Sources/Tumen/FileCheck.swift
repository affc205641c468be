internal import TumenChecks
internal import TumenFormats
internal import TumenModel

/// Checks the units of one file.
struct FileCheck {
  let file: String
  let options: CheckOptions

  func run(_ checker: inout Checker, report: (Finding) -> Void) throws(TumenError) {
    let source = try ByteSource(path: file)
    let reading = ReadingOptions(
      format: try options.format.map { name throws(TumenError) in try Format(named: name) },
      columns: options.columns)
    var reader = try UnitFile.reader(of: source, reading)
    var number = 0
    while let record = try reader.next() {
      number += 1
      switch record {
      case .rejected(let message, let line):
        report(Checker.malformedRecord(message, file: file, unit: String(number), line: line))
      case .read(let unit, let line):
        let name = unit.id ?? String(number)
        for translation in translations(of: unit, name: name, line: line, fileSource: reader.sourceLanguage) {
          for finding in try checker.findings(in: translation) { report(finding) }
        }
      }
      for finding in reader.takeFindings() { report(finding) }
    }
  }

  private func translations(
    of unit: TranslationUnit, name: String, line: Int, fileSource: LanguageTag?
  ) -> [Translation] {
    guard
      let source = (options.source ?? fileSource).flatMap(unit.variant(in:))
        ?? (options.source == nil ? unit.variants.first : nil)
    else { return [] }
    return unit.variants.filter { $0.language != source.language }.map { target in
      Translation(
        file: file, unit: name, line: line, sourceLanguage: source.language, targetLanguage: target.language,
        source: source.segment, target: target.segment)
    }
  }
}

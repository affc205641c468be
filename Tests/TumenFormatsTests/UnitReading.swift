import TestSupport
import TumenModel

@testable import TumenFormats

/// The records of a file whose bytes are given.
func unitRecords(
  _ bytes: [UInt8], _ name: String, columns: String? = nil, format: Format? = nil
) throws -> [Record<TranslationUnit>] {
  var reader = try Reading.units(
    of: ByteSource(bytes: bytes, name: name), options: ReadingOptions(format: format, columns: columns))
  var records: [Record<TranslationUnit>] = []
  while let record = try reader.next() { records.append(record) }
  return records
}

func unitRecords(_ text: String, _ name: String, columns: String? = nil) throws -> [Record<TranslationUnit>] {
  try unitRecords(Array(text.utf8), name, columns: columns)
}

/// What a writer makes of units.
func written(_ units: [TranslationUnit], as format: Format, languages: [LanguageTag] = []) throws -> ([UInt8], String?)
{
  var writer = try Writing.units(as: format, languages: languages)
  var bytes: [UInt8] = []
  for unit in units {
    try writer.write(unit)
    bytes += writer.take()
  }
  try writer.finish()
  return (bytes + writer.take(), writer.remark)
}

extension Record {
  var unit: Value? { if case .read(let value, _) = self { value } else { nil } }
  var place: Int {
    switch self {
    case .read(_, let line), .rejected(_, let line): line
    }
  }
  var why: String? { if case .rejected(let message, _) = self { message } else { nil } }
}

/// Pieces of text that formats stumble over.
let oddPieces = [
  "a", " ", "ё", "е\u{308}", "й", "두만강", "👩‍👩‍👧", "\u{0301}", "\u{00A0}", "<b>", "&", "\"", "\\", "\\n", "'", ",", ";",
  "|", "\u{2028}", "\u{0085}", "\u{202E}", "\u{2066}", "\u{200B}", "%s", "{0}", "#", "=", "«»", "msgid \"", "\u{FEFF}",
]

extension Validating {
  /// All violations of a file as they are reported.
  static func violations(in source: ByteSource, format: Format? = nil) throws(TumenError) -> [Finding] {
    let found = FoundViolations()
    try validate(source, format: format) { found.all.append($0) }
    return found.all
  }
}

/// Keeps what a validator reports.
final class FoundViolations { var all: [Finding] = [] }

package import TumenModel
internal import TumenText

/// A file format that Tumen reads or writes.
package enum Format: String, Sendable, CaseIterable {
  case tmx, tbx
  /// TBX as it was before ISO 30042:2019.
  case tbx2 = "tbx-2"
  case tsv, csv, omegat, utx, weblate, skos, yaml

  /// What people call the format.
  var name: String {
    switch self {
    case .tbx2: "TBX 2"
    case .omegat: "OmegaT"
    case .weblate: "Weblate"
    default: rawValue.uppercased()
    }
  }

  /// Whether files of this format hold concepts unless somebody says otherwise.
  package var holdsConcepts: Bool {
    switch self {
    case .tbx, .tbx2, .omegat, .utx, .weblate, .skos, .yaml: true
    case .tmx, .tsv, .csv: false
    }
  }

  /// The endings of files that hold translation units.
  package static let unitExtensions: Set<String> = ["tmx", "tsv", "tab"]

  /// The format of a name that was given by hand.
  /// - Throws: ``TumenError`` with code `usage` that lists the formats.
  package init(named name: String) throws(TumenError) {
    guard let format = Format(rawValue: name.lowercased()) else {
      let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw TumenError(.usage, "there is no format “\(name)”", mend: "choose one of \(names)")
    }
    self = format
  }

  /// The format of a file: what its first bytes say, then what its name says.
  /// - Throws: ``TumenError`` with code `malformed` for an empty or binary file and one of no known format.
  package static func detected(in source: ByteSource) throws(TumenError) -> Format {
    let head = try source.peek()
    let place = TumenError.Place(file: source.name)
    guard !head.isEmpty else {
      throw TumenError(.malformed, "the file is empty", mend: "check how it was made", at: place)
    }
    let isUTF16 = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    let text = isUTF16 ? head.filter { $0 != 0 } : Array(head)
    let start = String(decoding: text.prefix(2000), as: UTF8.self).drop {
      $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}"
    }
    let isNamedTable = ["tsv", "tab"].contains(source.fileExtension)
    if start.hasPrefix("<"), !isNamedTable || start.hasPrefix("<?xml") || start.contains("<tmx") {
      if start.contains("<martif") || start.contains("<tbx") || source.fileExtension == "tbx" { return .tbx }
      if start.contains("<tmx") || source.fileExtension == "tmx" { return .tmx }
      throw TumenError(
        .malformed, "this XML is neither TMX nor TBX", mend: "name another file, or the format with --format", at: place
      )
    }
    if !isUTF16, head.contains(0) {
      throw TumenError(
        .malformed, "the file is binary: it holds NUL bytes", mend: "give a TMX, TBX, TSV, CSV, UTX or YAML file",
        at: place)
    }
    if start.hasPrefix("#UTX") { return .utx }
    switch source.fileExtension {
    case "csv": return .csv
    case "utf8": return .omegat
    case "utx": return .utx
    case "tmx": return .tmx
    case "tbx": return .tbx
    case "tsv", "tab", "txt": return .tsv
    case "yaml", "yml": return .yaml
    default: break
    }
    if start.prefix(while: { !$0.isNewline }).contains("\t") { return .tsv }
    if start.hasPrefix("concepts:") || start.contains("\nconcepts:") { return .yaml }
    throw TumenError(
      .malformed, "the file is of no format that Tumen knows",
      mend: "give a TMX, TBX, TSV, CSV, UTX or YAML file, or name the format with --format", at: place)
  }
}

package import TumenModel
internal import TumenText

extension Format {
  /// What people call the format.
  var name: String {
    switch self {
    case .tbx2: "TBX 2"
    case .omegat: "OmegaT"
    case .weblate: "Weblate"
    case .jsonl: "JSON Lines"
    case .text: "plain text"
    case .markdown: "Markdown"
    case .sdltm: "SDLTM"
    default: rawValue.uppercased()
    }
  }

  /// The formats by the endings of their files, in small letters.
  private static let extensions: [String: Format] = [
    "tmx": .tmx, "xlf": .xliff, "xliff": .xliff, "sdlxliff": .xliff, "mxliff": .xliff, "mqxliff": .xliff,
    "po": .po, "pot": .po, "jsonl": .jsonl, "ndjson": .jsonl, "tsv": .tsv, "tab": .tsv, "csv": .csv,
    "txt": .text, "md": .markdown, "markdown": .markdown, "html": .html, "htm": .html, "xhtml": .html,
    "sdltm": .sdltm, "tbx": .tbx, "utf8": .omegat, "utx": .utx, "ttl": .skos, "yaml": .yaml, "yml": .yaml,
  ]

  /// The endings of files that only other programs write.
  private static let foreignExtensions: Set<String> = ["sdlxliff", "mxliff", "mqxliff", "pot", "sdltm"]

  /// The format whose files have this ending, `nil` if there is none.
  init?(fileExtension: String) {
    guard let format = Self.extensions[fileExtension] else { return nil }
    self = format
  }

  /// The format of a text in one language, whatever it is: what is no Markdown or HTML is plain.
  static func ofText(_ source: ByteSource) throws(TumenError) -> Format {
    if let named = Format(fileExtension: source.fileExtension), named.isText { return named }
    let head = Array(try source.peek())
    let first = String(decoding: head.prefix(200), as: UTF8.self).first { !$0.isWhitespace && $0 != "\u{FEFF}" }
    return first == "<" && isHTML(head) ? .html : .text
  }

  /// The endings of files that hold translation units; templates (`pot`) hold no translations.
  package static let unitExtensions = Set(
    extensions.filter { name, format in !format.holdsConcepts && !format.isText && name != "pot" }.keys)

  /// The format that the name of a file to be written asks for, `nil` if it does not say.
  package init?(writing path: String) {
    let name = path.split(separator: "/").last?.split(separator: ".").last?.lowercased() ?? ""
    guard let format = Format(fileExtension: name), !format.isText, !Self.foreignExtensions.contains(name) else {
      return nil
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
    if head.starts(with: Array("SQLite format 3\0".utf8)) { return .sdltm }
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      throw TumenError(
        .malformed, "the file is a zip archive", mend: "unpack it, or export a file of \(known)",
        at: place)
    }
    // XML in UTF-16 needs no mark: it begins with “<”.
    let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0], [0, 0x3C]]
    let isUTF16 = marks.contains(where: head.starts)
    let text = isUTF16 ? head.filter { $0 != 0 } : Array(head)
    let start = String(decoding: text.prefix(2000), as: UTF8.self).drop {
      $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}"
    }
    let named = Format(fileExtension: source.fileExtension)
    // What these begin with no text of people begins with, whatever the file is called.
    if start.hasPrefix("<") {
      switch rootName(text) {
      case "tbx", "martif": return .tbx
      case "xliff": return .xliff
      case "tmx": return .tmx
      default: break
      }
    }
    if isPO(start) { return .po }
    // YAML may be written as JSON is.
    if named == .yaml, start.hasPrefix("{"), start.contains("\"concepts\"") { return .yaml }
    if !isUTF16, isObject(start.prefix { !$0.isNewline }, isWhole: text.contains(UInt8(ascii: "\n"))) { return .jsonl }
    if named == .html { return .html }
    if start.hasPrefix("<"), named != .markdown, named != .tsv || start.hasPrefix("<?xml") {
      if let named, [.tbx, .xliff, .tmx].contains(named) { return named }
      if isHTML(text) { return .html }
      throw TumenError(
        .malformed, "this XML is neither TMX nor XLIFF nor TBX", mend: "give another file, or name its format",
        with: [.init(.format)], at: place)
    }
    if !isUTF16, let nul = head.firstIndex(of: 0) {
      let before = head[..<nul]
      let line = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
      throw TumenError(
        .malformed, "the file is binary: it holds NUL bytes", mend: "give a file of \(known)",
        at: .init(
          file: source.name, line: before.count { $0 == UInt8(ascii: "\n") } + 1,
          column: before[line...].count { $0 & 0xC0 != 0x80 } + 1))
    }
    if named == .markdown { return .markdown }
    if start.hasPrefix("#UTX") { return .utx }
    let isNamedText = named.map { [.tsv, .csv, .text, .yaml].contains($0) } ?? false
    if !isNamedText, start.hasPrefix("{\"") || start.hasPrefix("{ \"") { return .jsonl }
    switch named {
    case .text:
      let isNamed = ParallelTextFile(path: source.path) != nil
      return !isNamed && start.prefix(while: { !$0.isNewline }).contains("\t") ? .tsv : .text
    // A tab is all that parts the fields of TSV.
    case .tsv where !text.contains(UInt8(ascii: "\t")) && TableSeparator.separates(head): return .csv
    case .some(let xml) where [.tmx, .xliff, .tbx].contains(xml):
      let content =
        start.prefix(while: { !$0.isNewline }).contains("\t")
        ? "TSV"
        : TableSeparator.separates(head) ? "CSV" : "plain text"
      throw TumenError(
        .malformed, "the file is no XML, though its name says \(xml.name); it looks like \(content)",
        mend: "rename it, or name its format", with: [.init(.format)], at: .init(file: source.name, line: 1))
    // What is called a memory of Trados Studio would be an SQLite file.
    case .sdltm, nil: break
    case let named?: return named
    }
    if start.prefix(while: { !$0.isNewline }).contains("\t") { return .tsv }
    if start.hasPrefix("concepts:") || start.contains("\nconcepts:") { return .yaml }
    // Of a file without a name, on standard input, nothing but its rows can tell.
    if source.fileExtension.isEmpty, TableSeparator.separates(head) { return .csv }
    throw TumenError(
      .malformed, "the file is of no format that Tumen knows",
      mend: "give a file of \(known), or name its format", with: [.init(.format)], at: place)
  }

  private static let known = "TMX, XLIFF, PO, TSV, CSV, JSON Lines, plain text, Markdown, HTML, TBX, UTX or YAML"

  /// Whether the first element is that of a page, or the document type says that this is one: the tag may be left out
  /// behind it (HTML, section 13.1.2.4).
  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    if rootName(bytes) == "html" { return true }
    let text = String(decoding: bytes.prefix(2000), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let words = text.prefix { $0 != ">" }.lowercased().split(whereSeparator: \.isWhitespace)
    return words.count >= 2 && words[0] == "<!doctype" && words[1] == "html"
  }

  /// The name of the first element of an XML file without its prefix; empty if the bytes end before it.
  private static func rootName(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    var rest = text[...]
    while let begin = rest.firstIndex(of: "<") {
      rest = rest[begin...].dropFirst()
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { return "" }
        rest = rest[end.upperBound...]
      } else if rest.first == "?" {
        guard let end = rest.firstRange(of: "?>") else { return "" }
        rest = rest[end.upperBound...]
      } else if rest.first == "!" {
        // Declarations within a document type stand in brackets.
        guard let end = rest.firstIndex(where: { $0 == ">" || $0 == "[" }) else { return "" }
        guard rest[end] == "[" else { continue }
        guard let close = rest[end...].firstRange(of: "]") else { return "" }
        rest = rest[close.upperBound...]
      } else {
        let name = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        return name.split(separator: ":").last.map { $0.lowercased() } ?? ""
      }
    }
    return ""
  }

  /// Whether a line is an object of JSON with something in it, or begins one if the line goes on for longer.
  private static func isObject(_ line: some StringProtocol, isWhole: Bool) -> Bool {
    guard line.first == "{" else { return false }
    let bytes = Array(line.utf8)
    if case .object(let members)? = try? JSONValue(bytes[...]) { return !members.isEmpty }
    return !isWhole && String(line).prefixMatch(of: /\{\s*"[^"]*"\s*:/) != nil
  }

  /// Whether a text begins with comments and statements of PO: `msgid "` or `msgctxt "` begins one of its first lines.
  private static func isPO(_ head: some StringProtocol) -> Bool {
    for line in head.split(whereSeparator: \.isNewline) {
      // All messages may be obsolete.
      let statement = line.hasPrefix("#~ ") ? line.dropFirst(3) : line[...]
      if statement.hasPrefix("msgid \"") || statement.hasPrefix("msgctxt \"") { return true }
      if !line.hasPrefix("#"), !line.hasPrefix("domain ") { return false }
    }
    return false
  }
}

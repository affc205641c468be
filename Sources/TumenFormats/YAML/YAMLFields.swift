package import TumenModel
package import Yams

/// A YAML file as a tree whose nodes know their lines. One that holds nothing, or nothing but comments, is an empty mapping.
///
/// Aliases are refused: with them a few lines stand for any number of nodes.
package struct YAMLDocument {
  package let root: Node

  /// The text of a file's bytes.
  /// - Throws: ``TumenError`` with code `malformed` and the line if they are no UTF-8.
  package static func text(of bytes: ArraySlice<UInt8>, file: String) throws(TumenError) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw TumenError(
        .malformed, "the file is encoded in UTF-16", mend: "save it as UTF-8", at: .init(file: file))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let line = lineOfInvalidUTF8(bytes)
      throw TumenError(
        .malformed, "the line is not valid UTF-8", mend: "save the file as UTF-8",
        at: .init(file: file, line: line))
    }
    return text
  }

  /// - Throws: ``TumenError`` with code `malformed` and the line if the bytes are no YAML.
  package init(_ bytes: ArraySlice<UInt8>, file: String) throws(TumenError) {
    let text = try Self.text(of: bytes, file: file)
    do {
      if let unanchored = Self.unanchored(bytes) { _ = try Yams.compose(yaml: unanchored) }
      root = try Yams.compose(yaml: text) ?? .mapping(.init([]))
    } catch {
      throw Self.failure(error, file: file)
    }
  }

  /// The text with a tag in the place of each anchor, so that every alias in it points to nothing, which is an error with
  /// its place; `nil` if it can have no aliases. Where the mark of an anchor stands within a text, a letter of it differs.
  private static func unanchored(_ bytes: ArraySlice<UInt8>) -> String? {
    func isName(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
    guard bytes.contains(UInt8(ascii: "*")) else { return nil }
    var changed: [UInt8]?
    var hasAlias = false
    for (byte, next) in zip(bytes.indices, bytes.dropFirst()) where isName(next) {
      switch bytes[byte] {
      case UInt8(ascii: "*"): hasAlias = true
      case UInt8(ascii: "&"):
        changed = changed ?? Array(bytes)
        changed?[byte - bytes.startIndex] = UInt8(ascii: "!")
      default: break
      }
    }
    return hasAlias ? changed.map { String(decoding: $0, as: UTF8.self) } : nil
  }

  private static func lineOfInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> Int {
    var line = 1
    for row in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: row, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }

  private static func failure(_ error: any Error, file: String) -> TumenError {
    var place = TumenError.Place(file: file)
    var message = "the YAML is malformed"
    if let error = error as? YamlError {
      switch error {
      case .composer(_, "found undefined alias", let mark, _):
        return TumenError(
          .malformed, "an alias stands here, which is not allowed", mend: "write out what it stands for",
          at: .init(file: file, line: mark.line, column: mark.column))
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        message = "the YAML is malformed: \(problem)"
        place.line = mark.line
        place.column = mark.column
      case .duplicatedKeysInMapping(let keys, let context):
        message = "“\(keys.sorted().joined(separator: "”, “"))” stands twice in one mapping"
        place.line = context.mark.line
        place.column = context.mark.column
      case .reader(let problem, _, _, _): message = "the YAML is malformed: \(problem)"
      default: message = "the YAML is malformed: \(String(describing: error).prefix(200))"
      }
    }
    return TumenError(.malformed, message, mend: "mend the indentation, quotes or colons here", at: place)
  }
}

/// A mapping of a YAML file whose keys are known: anything else in it is an error that names the line.
package struct YAMLFields {
  private var values: [String: Node] = [:]
  private let node: Node
  private let what: String
  private let file: String

  /// - Parameter what: what the mapping stands for, for errors.
  package init(_ node: Node, what: String, file: String, keys: [String]) throws(TumenError) {
    self.node = node
    self.what = what
    self.file = file
    guard case .mapping(let mapping) = node else {
      throw TumenError(
        .malformed, "\(what) is not a mapping", mend: "write “key: value” lines",
        at: .init(file: file, line: node.mark?.line, column: node.mark?.column))
    }
    for (key, value) in mapping {
      // The text itself: asking a node for its string resolves its tag by regular expressions.
      if case .scalar(let scalar) = key, keys.contains(scalar.string) {
        values[scalar.string] = value
        continue
      }
      throw failure(
        key, "“\(key.string ?? "?")” is no key of \(what)", mend: "known keys are \(keys.joined(separator: ", "))")
    }
  }

  package subscript(key: String) -> Node? { values[key] }

  package func text(_ key: String) throws(TumenError) -> String? {
    guard let node = self[key] else { return nil }
    guard case .scalar(let scalar) = node else {
      throw failure(node, "“\(key)” of \(what) is not a text", mend: "write one value")
    }
    return scalar.string.isEmpty ? nil : scalar.string
  }

  package func required(_ key: String) throws(TumenError) -> String {
    guard let text = try text(key) else {
      throw failure(self[key] ?? node, "\(what) has no “\(key)”", mend: "add “\(key): …”")
    }
    return text
  }

  /// A value of a closed set.
  func value<Value: RawRepresentable & CaseIterable>(_ key: String) throws(TumenError) -> Value?
  where Value.RawValue == String {
    guard let text = try text(key) else { return nil }
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw failure(self[key], "“\(text)” is no \(key)", mend: "choose one of \(known)")
    }
    return value
  }

  func requiredValue<Value: RawRepresentable & CaseIterable>(_ key: String) throws(TumenError) -> Value
  where Value.RawValue == String {
    _ = try required(key)
    guard let value: Value = try value(key) else {
      throw failure(node, "\(what) has no “\(key)”", mend: "add “\(key): …”")
    }
    return value
  }

  /// `true` or `false`; the latter if the key is not there.
  package func flag(_ key: String) throws(TumenError) -> Bool {
    switch try text(key) {
    case nil, "false": return false
    case "true": return true
    case .some(let text): throw failure(self[key], "“\(text)” is no \(key)", mend: "write true or false")
    }
  }

  func date(_ key: String) throws(TumenError) -> CalendarDate? {
    guard let text = try text(key) else { return nil }
    guard let date = CalendarDate(text) else {
      throw failure(self[key], "“\(text)” is no date", mend: "write 2024, 2024-12 or 2024-12-29")
    }
    return date
  }

  func language(_ key: String) throws(TumenError) -> LanguageTag? {
    guard let text = try text(key) else { return nil }
    do { return try LanguageTag(text) } catch { throw failure(self[key], error.message, mend: error.mend) }
  }

  /// The items of a list; none if the key is not there.
  package func list(_ key: String) throws(TumenError) -> [Node] {
    guard let node = self[key] else { return [] }
    guard case .sequence(let sequence) = node else {
      throw failure(node, "“\(key)” of \(what) is not a list", mend: "write [a, b] or a line with “- ” for each")
    }
    return Array(sequence)
  }

  /// A node as a list: its items, or itself alone.
  static func items(_ node: Node) -> [Node] {
    if case .sequence(let sequence) = node { Array(sequence) } else { [node] }
  }

  package func failure(_ node: Node?, _ message: String, mend: String?) -> TumenError {
    let mark = node?.mark ?? self.node.mark
    return TumenError(
      .malformed, message, mend: mend, at: .init(file: file, line: mark?.line, column: mark?.column))
  }
}

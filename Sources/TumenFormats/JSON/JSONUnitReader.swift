package import TumenModel
internal import TumenText

/// JSON Lines, an object a line: `{"id":"1","en":"…","ru":"…","note":"…"}`.
///
/// A key that is a language has a text, or an object of all that the model holds of a variant (`text`, `codes`,
/// `attributes`, `properties`, `notes`); `variants` lists such objects with their `language` where a tag cannot be a key.
/// Other keys with a text are properties. See `Documentation/formats.md`.
struct JSONUnitReader: UnitReader {
  private let file: String
  private var lines: LineReader
  private var isBegun = false
  private(set) var sourceLanguage: LanguageTag?
  let remark: String? = nil

  init(_ source: ByteSource) {
    file = source.name
    lines = LineReader(source)
  }

  mutating func next() throws(TumenError) -> Record<TranslationUnit>? {
    while let range = try lines.nextRange() {
      let bytes = lines.bytes[range]
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      if !isBegun, bytes.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "[") {
        throw lines.failure(
          "the file begins with a list, but JSON Lines are an object a line",
          mend: "write each object of the list into a line of its own, as jq -c '.[]' does", column: 1)
      }
      isBegun = true
      let value: JSONValue
      do { value = try JSONValue(bytes) } catch {
        let column = bytes.prefix(error.place).count { $0 & 0xC0 != 0x80 } + 1
        throw lines.failure(
          "the line is no JSON object: \(error.message)", mend: "mend it, or give a file of another format",
          column: column)
      }
      do throws(Refusal) {
        let unit = try JSONUnit.unit(value)
        if sourceLanguage == nil { sourceLanguage = unit.variants.first?.language }
        // A character that is forbidden stands there as it is, or behind a backslash.
        let mayHoldForbidden = bytes.contains { $0 == UInt8(ascii: "\\") || $0 == 0xEF }
        return mayHoldForbidden ? .checked(unit, "the line", line: lines.line) : .read(unit, line: lines.line)
      } catch {
        return .rejected(message: error.message, line: lines.line)
      }
    }
    return nil
  }
}

extension JSONValue {
  /// The unit that an object describes in the shape of JSON Lines.
  /// - Parameter name: what the object is called in a message: `unit 3`.
  /// - Throws: ``TumenError`` with code `usage` for an object that is none.
  package func unit(_ name: String) throws(TumenError) -> TranslationUnit {
    do throws(Refusal) {
      let unit = try JSONUnit.unit(self)
      if case .rejected(let message, _) = Record.checked(unit, "the object", line: 1) { throw Refusal(message) }
      return unit
    } catch { throw Self.refused(name, error) }
  }

  /// A text with the inline codes that a list describes in the shape of JSON Lines.
  /// - Throws: ``TumenError`` with code `usage` for a list that holds something else, and for codes outside the text.
  package func segment(_ text: String) throws(TumenError) -> Segment {
    do throws(Refusal) {
      let variant = JSONValue.object([.init(key: "text", value: .string(text)), .init(key: "codes", value: self)])
      return try JSONUnit.variant(variant, .undetermined).segment
    } catch { throw Self.refused("a text", error) }
  }

  private static func refused(_ name: String, _ refusal: Refusal) -> TumenError {
    TumenError(
      .usage, "\(name) cannot be taken: \(refusal.message)", mend: "see JSON Lines in Documentation/formats.md")
  }
}

extension JSONText {
  /// The inline codes of a segment, in the shape of JSON Lines.
  package mutating func write(_ codes: [InlineCode]) {
    list(codes) { json, code in JSONUnitWriter.write(code, &json) }
  }
}

/// Why an object is no unit.
private struct Refusal: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

/// The shape of a unit in JSON.
private enum JSONUnit {
  static func unit(_ value: JSONValue) throws(Refusal) -> TranslationUnit {
    guard case .object(let members) = value else { throw Refusal("the line is \(value.kind), not an object") }
    var unit = TranslationUnit(variants: [])
    for member in members {
      switch (member.key, member.value) {
      case ("id", .null): break
      case ("id", .string(let id)): unit.id = id
      case ("id", .number(let id)): unit.id = id
      case ("note", .null): break
      case ("note", .string(let note)): unit.metadata.notes.append(note)
      case ("notes", let value): unit.metadata.notes += try texts(value, "notes")
      case ("attributes", let value): unit.metadata.attributes = try attributes(value, "attributes")
      case ("properties", let value): unit.metadata.properties += try attributes(value, "properties")
      case ("variants", .array(let values)): for value in values { unit.variants.append(try variant(value, nil)) }
      case ("id", _), ("note", _), ("variants", _):
        throw Refusal("“\(member.key)” is \(member.value.kind), which it cannot be")
      default:
        if let language = language(of: member.key) {
          if case .null = member.value { continue }
          unit.variants.append(try variant(member.value, language))
        } else if let text = member.value.string {
          unit.metadata.properties.append(Attribute(member.key, text))
        } else if case .number(let digits) = member.value {
          unit.metadata.properties.append(Attribute(member.key, digits))
        } else if case .null = member.value {
          continue
        } else {
          throw Refusal("the key “\(member.key.prefix(40))” is no language, and its value \(member.value.kind)")
        }
      }
    }
    if let twice = LanguageTag.firstRepeated(in: unit.variants.map(\.language)) {
      throw Refusal("the language \(twice) stands twice; keep one of the two")
    }
    return unit
  }

  /// Not every tag can be a key: `id` and `note` are not, nor what is no known language.
  static func language(of key: String) -> LanguageTag? {
    guard !key.contains("_"), let tag = try? LanguageTag(key), tag.isNamed else { return nil }
    return tag
  }

  static func variant(
    _ value: JSONValue, _ language: LanguageTag?
  ) throws(Refusal) -> TranslationUnit.Variant {
    if let language, case .string(let text) = value { return .init(language, Segment(text)) }
    guard case .object(let members) = value else {
      throw Refusal("a variant is \(value.kind), not a text or an object")
    }
    var variant = TranslationUnit.Variant(language ?? .undetermined, Segment(""))
    var hasText = false
    var hasLanguage = language != nil
    for member in members {
      switch (member.key, member.value) {
      case ("language", .string(let tag)):
        do { variant.language = try LanguageTag(tag) } catch { throw Refusal(error.message) }
        hasLanguage = true
      case ("text", .string(let text)):
        variant.segment.text = text
        hasText = true
      case ("codes", .array(let codes)): for code in codes { variant.segment.codes.append(try self.code(code)) }
      case ("attributes", let value): variant.metadata.attributes = try attributes(value, "attributes")
      case ("properties", let value): variant.metadata.properties = try attributes(value, "properties")
      case ("note", .string(let note)): variant.metadata.notes.append(note)
      case ("notes", let value): variant.metadata.notes += try texts(value, "notes")
      default: throw Refusal("a variant cannot have \(member.value.kind) under “\(member.key.prefix(40))”")
      }
    }
    guard hasText, hasLanguage else { throw Refusal("a variant has no “\(hasText ? "language" : "text")”") }
    let length = variant.segment.text.unicodeScalars.count
    var last = 0
    for code in variant.segment.codes {
      guard (last...length).contains(code.position) else {
        throw Refusal("a code stands at \(code.position), outside its text or before the code ahead of it")
      }
      last = code.position
    }
    return variant
  }

  private static func code(_ value: JSONValue) throws(Refusal) -> InlineCode {
    guard case .object(let members) = value else { throw Refusal("a code is \(value.kind), not an object") }
    var code = InlineCode(.placeholder, at: -1, element: "ph")
    for member in members {
      switch (member.key, member.value) {
      case ("kind", .string(let name)):
        guard let kind = InlineCode.Kind(rawValue: name) else {
          throw Refusal("there is no kind of code “\(name.prefix(40))”")
        }
        code.kind = kind
      case ("position", .number): code.position = member.value.wholeNumber ?? -1
      case ("id", .string(let id)): code.id = id
      case ("element", .string(let name)): code.element = name
      case ("content", .string(let content)): code.content = content
      case ("attributes", let value): code.attributes = try attributes(value, "attributes")
      default: throw Refusal("a code cannot have \(member.value.kind) under “\(member.key.prefix(40))”")
      }
    }
    if code.position < 0 { throw Refusal("a code has no “position” from 0") }
    return code
  }

  private static func texts(_ value: JSONValue, _ name: String) throws(Refusal) -> [String] {
    guard case .array(let values) = value else { throw Refusal("“\(name)” is \(value.kind), not a list of texts") }
    var texts: [String] = []
    for value in values {
      guard let text = value.string else { throw Refusal("“\(name)” lists \(value.kind), not a text") }
      texts.append(text)
    }
    return texts
  }

  /// An object of texts, or a list of pairs where names repeat.
  private static func attributes(_ value: JSONValue, _ name: String) throws(Refusal) -> [Attribute] {
    var attributes: [Attribute] = []
    switch value {
    case .object(let members):
      for member in members {
        guard let text = member.value.string else {
          throw Refusal("“\(member.key.prefix(40))” of “\(name)” is \(member.value.kind), not a text")
        }
        attributes.append(Attribute(member.key, text))
      }
    case .array(let pairs):
      for pair in pairs {
        guard case .array(let parts) = pair, parts.count == 2, let key = parts[0].string, let text = parts[1].string
        else { throw Refusal("“\(name)” lists something else than pairs of texts") }
        attributes.append(Attribute(key, text))
      }
    default: throw Refusal("“\(name)” is \(value.kind), not an object")
    }
    return attributes
  }
}

/// Writes JSON Lines in the shape that ``JSONUnitReader`` reads; it holds all that a unit can.
struct JSONUnitWriter: UnitWriter {
  private var json = JSONText()
  /// Whether the tags that came first can be keys: a file has few, and each of them in every unit.
  private var keys: [(language: String, isKey: Bool)] = []
  private static let keyLimit = 32
  let remark: String? = nil

  mutating func take() -> [UInt8] { json.take() }

  mutating func finish() throws(TumenError) {}

  mutating func write(_ unit: TranslationUnit) throws(TumenError) {
    // The order of variants is kept: once one cannot be a key, all are listed. Through a span: a variant is much to copy.
    let variants = unit.variants.span
    var isKeyed = true
    for place in variants.indices where isKeyed { isKeyed = isKey(variants[place].language) }
    Self.write(unit, isKeyed: isKeyed, &json)
    json.endLine()
  }

  private mutating func isKey(_ language: LanguageTag) -> Bool {
    for place in keys.indices where keys[place].language == language.identifier { return keys[place].isKey }
    let name = language.columnName
    let isKey = JSONUnit.language(of: name)?.identifier == name && name == language.identifier
    if keys.count < Self.keyLimit { keys.append((language.identifier, isKey)) }
    return isKey
  }

  private static func write(_ unit: TranslationUnit, isKeyed: Bool, _ json: inout JSONText) {
    json.object { json in
      if let id = unit.id { json.member("id", id) }
      let variants = unit.variants.span
      if isKeyed {
        for place in variants.indices {
          json.key(variants[place].language.identifier)
          write(variants[place], isKeyed: true, &json)
        }
      } else {
        json.key("variants")
        json.list(unit.variants) { json, variant in write(variant, isKeyed: false, &json) }
      }
      write(unit.metadata, &json)
    }
  }

  private static func write(_ variant: borrowing TranslationUnit.Variant, isKeyed: Bool, _ json: inout JSONText) {
    if isKeyed, variant.segment.codes.isEmpty, variant.metadata.isEmpty { return json.write(variant.segment.text) }
    let variant = copy variant
    json.object { json in
      if !isKeyed { json.member("language", variant.language.identifier) }
      json.member("text", variant.segment.text)
      if !variant.segment.codes.isEmpty {
        json.key("codes")
        json.write(variant.segment.codes)
      }
      write(variant.metadata, &json)
    }
  }

  fileprivate static func write(_ code: InlineCode, _ json: inout JSONText) {
    json.object { json in
      json.member("kind", code.kind.rawValue)
      json.member("position", code.position)
      if let id = code.id { json.member("id", id) }
      json.member("element", code.element)
      write("attributes", code.attributes, &json)
      if !code.content.isEmpty { json.member("content", code.content) }
    }
  }

  private static func write(_ metadata: TranslationUnit.Metadata, _ json: inout JSONText) {
    if metadata.notes.count == 1 {
      json.member("note", metadata.notes[0])
    } else if !metadata.notes.isEmpty {
      json.key("notes")
      json.list(metadata.notes) { json, note in json.write(note) }
    }
    write("attributes", metadata.attributes, &json)
    write("properties", metadata.properties, &json)
  }

  /// An object of the attributes; a list of pairs where names repeat.
  private static func write(_ name: String, _ attributes: [Attribute], _ json: inout JSONText) {
    if attributes.isEmpty { return }
    json.key(name)
    if attributes.count == 1 || Set(attributes.map(\.name)).count == attributes.count {
      json.object { json in for attribute in attributes { json.member(attribute.name, attribute.value) } }
    } else {
      json.list(attributes) { json, attribute in
        json.list([attribute.name, attribute.value]) { json, text in json.write(text) }
      }
    }
  }
}

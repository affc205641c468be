internal import TumenModel

/// The JSON of the columns that hold any: keys in alphabetical order, so that equal values have equal texts.
enum StoredJSON {
  /// What is stored is not what belongs there.
  struct Damage: Error {}

  static func text(of metadata: TranslationUnit.Metadata) -> String {
    var json = JSONText()
    json.object { json in
      json.key("attributes")
      write(metadata.attributes, to: &json)
      json.key("notes")
      json.list(metadata.notes) { $0.write($1) }
      json.key("properties")
      write(metadata.properties, to: &json)
    }
    return json.text
  }

  static func text(of codes: [InlineCode]) -> String {
    var json = JSONText()
    json.list(codes) { json, code in
      json.object { json in
        json.key("attributes")
        write(code.attributes, to: &json)
        json.member("content", code.content)
        json.member("element", code.element)
        if let id = code.id { json.member("id", id) }
        json.member("kind", code.kind.rawValue)
        json.member("position", code.position)
      }
    }
    return json.text
  }

  private static func write(_ attributes: [Attribute], to json: inout JSONText) {
    json.list(attributes) { json, attribute in
      json.object { json in
        json.member("name", attribute.name)
        json.member("value", attribute.value)
      }
    }
  }

  /// What a file said of a unit or a variant; nothing where the column is empty.
  /// - Throws: ``Damage`` if it is no such JSON: a file may be damaged.
  static func metadata(_ json: String?) throws(Damage) -> TranslationUnit.Metadata {
    guard let json else { return .init() }
    let value = try value(json)
    return .init(
      attributes: try attributes(value["attributes"]), properties: try attributes(value["properties"]),
      notes: try list(value["notes"]).map { note throws(Damage) in try text(note) })
  }

  /// The inline codes of a text; none where the column is empty.
  /// - Throws: ``Damage`` if it is no such JSON: a file may be damaged.
  static func codes(_ json: String?) throws(Damage) -> [InlineCode] {
    guard let json else { return [] }
    return try list(try value(json)).map { code throws(Damage) in
      guard let kind = InlineCode.Kind(rawValue: try text(code["kind"])), let position = code["position"]?.wholeNumber
      else { throw Damage() }
      return InlineCode(
        kind, at: position, id: try code["id"].map { id throws(Damage) in try text(id) },
        element: try text(code["element"]), attributes: try attributes(code["attributes"]),
        content: try text(code["content"]))
    }
  }

  private static func value(_ json: String) throws(Damage) -> JSONValue {
    do throws(JSONValue.Fault) { return try JSONValue(Array(json.utf8)[...]) } catch { throw Damage() }
  }

  private static func attributes(_ value: JSONValue?) throws(Damage) -> [Attribute] {
    try list(value).map { attribute throws(Damage) in
      Attribute(try text(attribute["name"]), try text(attribute["value"]))
    }
  }

  private static func list(_ value: JSONValue?) throws(Damage) -> [JSONValue] {
    guard case .array(let values)? = value else { throw Damage() }
    return values
  }

  private static func text(_ value: JSONValue?) throws(Damage) -> String {
    guard let text = value?.string else { throw Damage() }
    return text
  }
}

import Foundation
import Testing
import TumenModel

@testable import TumenFormats

/// `Documentation/glossary.schema.json`.
private struct Schema {
  private let root: [String: Any]

  init() throws {
    let tree = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: tree.appendingPathComponent("Documentation/glossary.schema.json"))
    root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// A definition; the whole glossary under the name `glossary`.
  func object(_ name: String) -> [String: Any] {
    if name == "glossary" { return root }
    let definition = (root["$defs"] as? [String: Any])?[name] as? [String: Any] ?? [:]
    // What may also be a text alone.
    let choices = definition["anyOf"] as? [[String: Any]] ?? []
    return choices.first { $0["properties"] != nil } ?? definition
  }

  func keys(_ name: String) -> Set<String> { Set((object(name)["properties"] as? [String: Any] ?? [:]).keys) }

  func words(_ key: String, of name: String) -> [String] {
    let property = (object(name)["properties"] as? [String: Any])?[key] as? [String: Any] ?? [:]
    let choices = property["anyOf"] as? [[String: Any]] ?? [property]
    return choices.compactMap { $0["enum"] as? [String] }.first ?? []
  }
}

private typealias Keys = YAMLConceptReader.Keys

@Suite struct `The JSON Schema of the glossary format` {
  @Test(arguments: [
    ("glossary", Keys.glossary), ("source", Keys.source), ("concept", Keys.concept), ("title", Keys.title),
    ("relation", Keys.relation), ("term", Keys.term), ("reference", Keys.reference), ("context", Keys.context),
    ("transaction", Keys.transaction), ("property", Keys.property),
  ])
  func `has the keys that the reader has, and no others`(name: String, keys: [String]) throws {
    let schema = try Schema()
    #expect(schema.keys(name) == Set(keys))
    #expect(schema.object(name)["additionalProperties"] as? Bool == false)
  }

  @Test(arguments: [
    ("kind", "concept", Concept.Kind.allCases.map(\.rawValue)),
    ("gender", "concept", Concept.Gender.allCases.map(\.rawValue)),
    ("type", "relation", Relation.Kind.allCases.map(\.rawValue)),
    ("status", "term", TermStatus.allCases.map(\.rawValue)),
    ("match", "term", YAMLConceptReader.FormsName.allCases.map(\.rawValue)),
    ("case", "term", TermMatching.Case.allCases.map(\.rawValue)),
  ])
  func `has the words that the model has`(key: String, name: String, words: [String]) throws {
    #expect(try Schema().words(key, of: name) == words)
  }
}

import Foundation
import GRDB
import TestSupport
import Testing
import Tumen
import TumenModel

@Suite struct `A memory of Trados Studio` {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sdltm-\(UUID().uuidString)")

  private func memory(_ sql: String) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("a.sdltm").path
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
    return path
  }

  private static func xml(_ elements: String) -> String {
    "<Segment xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><Elements>\(elements)</Elements><CultureName>en-US</CultureName></Segment>"
  }

  private static func tag(_ type: String) -> String {
    "<Tag><Type>\(type)</Type><Anchor>1</Anchor><AlignmentAnchor>1</AlignmentAnchor><TagID>b</TagID></Tag>"
  }

  private static let tables = """
    CREATE TABLE translation_memories(id INTEGER PRIMARY KEY, name TEXT, source_language TEXT, target_language TEXT);
    INSERT INTO translation_memories VALUES(1, 'ours', 'en-US', 'ru-RU');
    CREATE TABLE translation_units(id INTEGER PRIMARY KEY, guid BLOB, source_segment TEXT, target_segment TEXT,
      creation_date TEXT, creation_user TEXT, usage_counter INTEGER);
    CREATE TABLE attributes(id INTEGER PRIMARY KEY, name TEXT);
    INSERT INTO attributes VALUES(1, 'Client'), (2, 'Topic');
    CREATE TABLE string_attributes(translation_unit_id INTEGER, attribute_id INTEGER, value TEXT);
    CREATE TABLE picklist_values(id INTEGER PRIMARY KEY, attribute_id INTEGER, value TEXT);
    INSERT INTO picklist_values VALUES(7, 2, 'bridges');
    CREATE TABLE picklist_attributes(translation_unit_id INTEGER, picklist_value_id INTEGER);

    """

  @Test func `rejects rows without a segment or with something else in it, and takes the others`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = "'\(Self.xml("<Text><Value>a</Value></Text>"))'"
    let rows = [
      "1, NULL, \(text), \(text), NULL, NULL, 0", "2, NULL, NULL, \(text), NULL, NULL, 0",
      "3, NULL, \(text), NULL, NULL, NULL, 0", "4, NULL, x'FFFE', \(text), NULL, NULL, 0",
      "5, NULL, \(text), \(text), NULL, NULL, 'often'", "6, NULL, \(text), \(text), x'FF', NULL, NULL",
      "7, NULL, \(text), \(text), NULL, NULL, NULL",
    ]
    let path = try memory(Self.tables + rows.map { "INSERT INTO translation_units VALUES(\($0));" }.joined())
    let workspace = Workspace(Configuration(memories: [folder.appendingPathComponent("m.db").path]))
    let answer = try workspace.importUnits(from: path)
    #expect([answer.read, answer.rejected] == [7, 5] && answer.errors.shown.map(\.line) == [2, 3, 4, 5, 6])
    #expect(answer.errors.shown[0].message.contains("no source segment"))
    #expect(answer.errors.shown[1].message.contains("no target segment"))
  }

  /// They would be asked for again and again.
  @Test func `is refused when its rows do not rise`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = "'\(Self.xml("<Text><Value>a</Value></Text>"))'"
    let tables = Self.tables.replacingOccurrences(of: "id INTEGER PRIMARY KEY, guid", with: "id INTEGER, guid")
    let row = "INSERT INTO translation_units VALUES(1, NULL, \(text), \(text), NULL, NULL, 0);"
    let path = try memory(tables + row + row)
    #expect { try Workspace.convert(path, to: "a.jsonl", options: ConversionOptions()) { _ in } } throws: {
      ($0 as? TumenError)?.code == .malformed
    }
  }

  /// Whatever became of its bytes: of the head, of the tables and of the XML in them.
  @Test(arguments: 1...4) func `is read or refused when it is damaged`(seed: UInt64) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = "'\(Self.xml(Self.tag("Start") + "<Text><Value>a &amp; b</Value></Text>" + Self.tag("End")))'"
    let rows = (1...20).map { "INSERT INTO translation_units VALUES(\($0), NULL, \(text), \(text), NULL, 'kim', 1);" }
    let fields = "INSERT INTO string_attributes VALUES(1, 1, 'press'); INSERT INTO picklist_attributes VALUES(1, 7);"
    let path = try memory("PRAGMA page_size = 512;" + Self.tables + rows.joined() + fields)
    let whole = Array(try Data(contentsOf: URL(filePath: path)))
    var generator = SeededGenerator(seed: seed)
    let marks: [[UInt8]] = [[0], [0xFF], [0x7F], Array("<".utf8), Array("&#xD800;".utf8), Array("CREATE".utf8)]
    var counts = (read: 0, refused: 0)
    for round in 0..<100 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        // The head and the first page are small, and most depends on them.
        let end = Bool.random(using: &generator) ? bytes.count : min(bytes.count, 600)
        let place = Int.random(in: 16..<end - 8, using: &generator)
        let mark = marks.randomElement(using: &generator) ?? [0]
        bytes.replaceSubrange(place..<place + mark.count, with: mark)
      }
      if Int.random(in: 0..<10, using: &generator) == 0 {
        bytes.removeLast(Int.random(in: 1..<bytes.count - 100, using: &generator))
      }
      try Data(bytes).write(to: URL(filePath: path))
      do throws(TumenError) {
        let answer = try Workspace.convert(path, to: "a.jsonl", options: ConversionOptions()) { _ in }
        counts.read += answer.written
      } catch {
        counts.refused += 1
        #expect(error.code == .malformed && !error.message.isEmpty, "seed \(seed), round \(round): \(error)")
      }
    }
    #expect(counts.read > 20 && counts.refused > 5, "seed \(seed): \(counts)")
  }

  @Test func `is imported with its codes, dates and fields`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let bold = Self.tag("Start") + "<Text><Value>bridge &amp; road</Value></Text>" + Self.tag("End")
    let path = try memory(
      Self.tables + """
        INSERT INTO translation_units VALUES(1, x'00', '\(Self.xml("<Text><Value>The </Value></Text>" + bold))',
          '\(Self.xml("<Text><Value>мост</Value></Text>"))', '2024-05-01 12:30:00', 'kim', 3);
        INSERT INTO translation_units VALUES(5, NULL, 'no XML', '', NULL, NULL, NULL);
        INSERT INTO translation_units VALUES(6, NULL, '\(Self.xml("<Text><Value>River</Value></Text>"))',
          '\(Self.xml("<Text><Value>Река</Value></Text>" + Self.tag("Standalone")))', NULL, NULL, 0);
        INSERT INTO string_attributes VALUES(1, 1, 'press');
        INSERT INTO picklist_attributes VALUES(1, 7);
        """)
    let workspace = Workspace(Configuration(memories: [folder.appendingPathComponent("m.db").path]))
    let answer = try workspace.importUnits(from: path)
    #expect([answer.read, answer.stored, answer.rejected] == [3, 2, 1] && answer.format == .sdltm)
    #expect(answer.errors.shown.map(\.line) == [5])
    var bytes: [UInt8] = []
    _ = try workspace.export(.memory, as: .jsonl) { bytes += $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let first = try #require(lines.first { $0.contains("мост") })
    for part in [
      #""text":"The bridge & road""#, #"{"kind":"opening","position":4,"id":"1","element":"bpt""#, #""position":17"#,
      #""creationdate":"20240501T123000Z","creationid":"kim","usagecount":"3""#,
      #""properties":{"Client":"press","Topic":"bridges"}"#, #""ru-RU":"мост""#,
    ] {
      #expect(first.contains(part), "\(first)")
    }
  }

  @Test(arguments: [
    "CREATE TABLE unit(id INTEGER);",
    "CREATE TABLE translation_memories(id INTEGER); CREATE TABLE translation_units(id INTEGER);",
  ])
  func `is told from other databases`(sql: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = try memory(sql)
    let workspace = Workspace(Configuration(memories: [folder.appendingPathComponent("m.db").path]))
    let error = #expect(throws: TumenError.self) { try workspace.importUnits(from: path) }
    #expect(error?.code == .malformed && error?.message.contains("Trados Studio") == true)
  }
}

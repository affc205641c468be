import Foundation
import Testing
import TumenModel

@testable import TumenFormats

/// A folder with some texts.
private struct Folder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("texts-\(UUID().uuidString)")

  init(_ files: [String: String]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
  }

  func remove() { try? FileManager.default.removeItem(at: url) }

  func records(_ name: String, columns: String? = nil) throws -> [Record<TranslationUnit>] {
    let source = try ByteSource(path: url.appendingPathComponent(name).path)
    var reader = try Reading.units(of: source, options: ReadingOptions(columns: columns))
    var records: [Record<TranslationUnit>] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }
}

@Suite struct `Parallel texts` {
  @Test func `are found by their names, and give the same units whichever is named`() throws {
    let folder = try Folder([
      "a.en.txt": "One.\n\nTwo.\n", "a.ru.txt": "Один.\r\n\r\nДва.", "a.ko-KP.txt": "하나.\n\n둘.\n", "b.en.txt": "x\n",
      "a.en.txt.bak": "x", "a.txt": "x", "a.notes.txt": "x", "aa.fr.txt": "x",
    ])
    defer { folder.remove() }
    let records = try folder.records("a.en.txt")
    #expect(
      records.compactMap(\.unit).map { $0.variants.map(\.segment.text) } == [
        ["One.", "하나.", "Один."], ["Two.", "둘.", "Два."],
      ])
    #expect(records.map(\.place) == [1, 3])
    #expect(records.compactMap(\.unit)[0].variants.map(\.language) == [.english, .koreanNorth, .russian])
    #expect(try folder.records("a.ru.txt").compactMap(\.unit) == records.compactMap(\.unit))
    #expect(try folder.records("b.en.txt").compactMap(\.unit).map(\.variants.count) == [1])
    #expect(try folder.records("a.txt", columns: "fr").compactMap(\.unit).map(\.variants.count) == [1])
  }

  @Test func `say of which of them the encoding had to be guessed`() throws {
    let folder = try Folder(["a.en.html": "", "a.ru.html": "<html><p>кафе", "b.en.md": "", "b.en.txt": ""])
    defer { folder.remove() }
    let bytes = Data("<html><p>caf".utf8) + [0xE9]
    for name in ["a.en.html", "b.en.md", "b.en.txt"] { try bytes.write(to: folder.url.appendingPathComponent(name)) }
    let source = try ByteSource(path: folder.url.appendingPathComponent("a.ru.html").path)
    var reader = try Reading.units(of: source, options: ReadingOptions())
    #expect(try reader.next()?.unit?.variants.map(\.segment.text) == ["café", "кафе"])
    #expect(reader.remark?.contains("a.en.html names no encoding") == true)
    for name in ["b.en.md", "b.en.txt"] {
      let error = #expect(throws: TumenError.self) { try folder.records(name) }
      #expect(error?.code == .malformed && error?.place?.line == 1 && error?.mend == "save the file as UTF-8")
    }
  }

  @Test func `of different length say where they part`() throws {
    let lengths = [40, 12, 77, 9, 130, 25, 60, 18, 99, 33]
    let lines = lengths.map { String(repeating: "a", count: $0) }
    var longer = lengths.map { String(repeating: "б", count: $0 * 11 / 10) }
    longer.insert(String(repeating: "в", count: 50), at: 6)
    let folder = try Folder([
      "a.en.txt": lines.joined(separator: "\n"), "a.ru.txt": longer.joined(separator: "\n"),
    ])
    defer { folder.remove() }
    let error = #expect(throws: TumenError.self) { try folder.records("a.en.txt") }
    #expect(error?.place?.file.hasSuffix("a.ru.txt") == true && error?.place?.line == 7, "\(error?.description ?? "")")
    #expect(error?.message.contains("11 lines") == true && error?.message.contains("has 10") == true)
  }

  @Test func `may end with empty lines in one of them alone`() throws {
    let folder = try Folder([
      "a.en.txt": "a\n\nb\n", "a.ru.txt": "а\n\nб\n\n \n\n", "b.en.txt": "a\n\n\n", "b.ru.txt": "а\n\n\n\nб\n",
    ])
    defer { folder.remove() }
    for name in ["a.en.txt", "a.ru.txt"] {
      #expect(
        try folder.records(name).compactMap(\.unit).map { $0.variants.map(\.segment.text) } == [
          ["a", "а"], ["b", "б"],
        ])
    }
    let error = #expect(throws: TumenError.self) { try folder.records("b.en.txt") }
    #expect(error?.message.contains("5 lines") == true && error?.message.contains("has 1;") == true)
  }

  @Test(arguments: 0...5)
  func `part where a line too many stands`(place: Int) {
    let lengths = [30, 80, 10, 55, 120]
    var longer = lengths
    longer.insert(200, at: place)
    #expect(LineAlignment.firstLineOff(in: longer, lengths) == place + 1)
  }

  @Test func `without a language in the name are a usage error`() throws {
    let folder = try Folder(["a.txt": "One.\n"])
    defer { folder.remove() }
    let error = #expect(throws: TumenError.self) { try folder.records("a.txt") }
    #expect(error?.code == .usage && error?.mend?.contains("article.en.txt") == true)
  }

  @Test func `twice in one language are a usage error`() throws {
    let folder = try Folder(["a.en.txt": "One.\n", "a.EN.txt": "One.\n", "a.ru.txt": "Один.\n"])
    defer { folder.remove() }
    #expect(throws: TumenError.self) { try folder.records("a.ru.txt") }
  }
}

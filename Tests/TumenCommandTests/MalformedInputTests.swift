import Foundation
import Testing

/// A file that is not what it should be, and what the error has to name.
private struct Malformed: Sendable, CustomTestStringConvertible {
  let name: String
  let why: String
  let data: @Sendable () -> Data
  /// What standard error says besides the file's name.
  let says: String
  var testDescription: String { "\(name): \(why)" }

  init(_ name: String, _ why: String, says: String, _ data: @escaping @Sendable () -> Data) {
    self.name = name
    self.why = why
    self.says = says
    self.data = data
  }

  init(_ name: String, _ why: String, says: String, text: String) {
    self.init(name, why, says: says) { Data(text.utf8) }
  }
}

private func tmx(_ body: String, head: String = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") -> String {
  head + "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n\(body)</body></tmx>\n"
}

private func unit(_ id: String, _ source: String, _ target: String, target language: String = "ru") -> String {
  "<tu tuid=\"\(id)\"><tuv xml:lang=\"en\"><seg>\(source)</seg></tuv>"
    + "<tuv xml:lang=\"\(language)\"><seg>\(target)</seg></tuv></tu>\n"
}

private let files: [Malformed] = [
  Malformed("empty.tmx", "no bytes", says: "empty", text: ""),
  Malformed("empty.tsv", "no bytes", says: "empty", text: ""),
  Malformed("spaces.tsv", "white space alone", says: "languages", text: "  \n \n"),
  Malformed("truncated.tmx", "ends early", says: "ends before", text: String(tmx(unit("1", "a", "b")).dropLast(30))),
  Malformed("binary.tmx", "random bytes", says: "binary") {
    Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37) })
  },
  Malformed("binary.tsv", "random bytes", says: "binary") {
    Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37) })
  },
  Malformed(
    "declared.tmx", "another encoding than declared", says: ":1:",
    text: tmx("", head: "<?xml version=\"1.0\" encoding=\"UTF-16\"?>")),
  Malformed(
    "unknown.tmx", "an encoding that does not exist", says: ":1:",
    text: tmx("", head: "<?xml version=\"1.0\" encoding=\"NOPE-9\"?>")),
  Malformed("latin.tmx", "Latin-1 bytes in UTF-8", says: ":3:") {
    Data(tmx(unit("1", "caf", "b")).utf8).replacing("caf", with: [0x63, 0xE9])
  },
  Malformed("latin.tsv", "Latin-1 bytes in UTF-8", says: ":2:") {
    Data("en\tru\ncaf".utf8) + [0xE9] + Data("\tb\n".utf8)
  },
  Malformed("utf16.tsv", "half a character of UTF-16", says: ":2:3: the line is not valid UTF-16") {
    Data([0xFF, 0xFE]) + Data("en\tru\na\t".utf8.flatMap { [$0, 0] }) + Data([0x3D, 0xD8])
  },
  Malformed("nul.tsv", "a NUL", says: "NUL", text: "en\tru\na\u{0}\tb\n"),
  Malformed("nul.tmx", "a NUL", says: ":3:", text: tmx(unit("1", "a\u{0}", "b"))),
  Malformed("other.tmx", "XML that is no TMX", says: "<html>", text: "<html><body/></html>"),
  Malformed("other.xml", "XML that is no TMX", says: "neither TMX nor XLIFF nor TBX", text: "<svg><g/></svg>"),
  Malformed(
    "laughs.tmx", "entities that grow", says: "entity",
    text: tmx(unit("1", "&b;", "c"), head: "<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>")),
  Malformed(
    "external.tmx", "an external entity", says: "entity",
    text: tmx(unit("1", "&a;", "c"), head: "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")),
  Malformed(
    "undeclared.tmx", "an entity of HTML", says: "nbsp",
    text: tmx(unit("1", "&nbsp;", "c"), head: "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")),
  Malformed("deep.tmx", "100,000 levels", says: "nested") {
    Data(tmx(String(repeating: "<x>", count: 100_000) + String(repeating: "</x>", count: 100_000)).utf8)
  },
  Malformed("long.tsv", "a line of 100 MB", says: ":2: the line is longer") {
    Data("en\tru\n".utf8) + Data(repeating: 0x61, count: 100_000_000) + Data("\tb\n".utf8)
  },
  Malformed("long.tmx", "a segment of 100 MB", says: "goes on for more than 16 MiB") {
    Data(tmx(unit("1", "@", "b")).utf8).replacing("@", with: [UInt8](repeating: 0x61, count: 100_000_000))
  },
  Malformed("attribute.tmx", "an attribute of 100 MB", says: "8 MiB") {
    Data(tmx(unit("@", "a", "b")).utf8).replacing("@", with: [UInt8](repeating: 0x61, count: 100_000_000))
  },
]

private let glossaries: [Malformed] = [
  Malformed("empty.yaml", "no bytes", says: "empty", text: ""),
  Malformed("broken.yaml", "not YAML", says: ":3", text: "concepts:\n  - id: [a\n"),
  Malformed("list.yaml", "no mapping", says: "not a mapping", text: "- a\n- b\n"),
  Malformed(
    "key.yaml", "an unknown key", says: ":4:",
    text: "concepts:\n  - id: a\n    kind: term\n    colour: red\n    terms: {en: a}\n"),
  Malformed(
    "status.yaml", "an unknown status", says: ":5:",
    text: "concepts:\n  - id: a\n    kind: term\n    terms:\n      en: [{text: a, status: fine}]\n"),
  Malformed(
    "kind.yaml", "an unknown kind", says: ":3:", text: "concepts:\n  - id: a\n    kind: thing\n    terms: {en: a}\n"),
  Malformed(
    "blank.yaml", "an empty term", says: "“ru” of concept “a” is empty",
    text: "concepts:\n  - id: a\n    kind: term\n    terms:\n      en: a\n      ru: ''\n"),
  Malformed(
    "language.yaml", "an unknown language", says: ":5:",
    text: "concepts:\n  - id: a\n    kind: term\n    terms:\n      xx: a\n"),
  Malformed(
    "date.yaml", "a date that no calendar has", says: "2025-02-30",
    text: "concepts:\n  - id: a\n    kind: term\n    holds: [{title: b, from: 2025-02-30}]\n    terms: {en: a}\n"),
  Malformed(
    "source.yaml", "a source that is not listed", says: "no source “x”",
    text: "concepts:\n  - id: a\n    kind: term\n    terms:\n      en: [{text: a, source: x}]\n"),
  Malformed(
    "ids.yaml", "one id for two concepts", says: "the id “a” was used in line 2",
    text: "concepts:\n  - id: a\n    kind: term\n    terms: {en: a}\n  - id: a\n    kind: term\n    terms: {en: b}\n"),
  Malformed("deep.yaml", "100,000 brackets", says: "nesting") {
    Data(("concepts: " + String(repeating: "[", count: 100_000)).utf8)
  },
  Malformed("latin.yaml", "Latin-1 bytes in UTF-8", says: ":2:") {
    Data("concepts:\n  - id: ".utf8) + [0xE9] + Data("\n".utf8)
  },
]

extension Data {
  /// The data with the one place where `text` stands replaced.
  fileprivate func replacing(_ text: String, with bytes: [UInt8]) -> Data {
    guard let range = range(of: Data(text.utf8)) else { return self }
    return self[..<range.lowerBound] + Data(bytes) + self[range.upperBound...]
  }
}

@Suite struct `Malformed input` {
  @Test(arguments: files)
  private func `is refused with its name and place, and leaves the memory as it was`(file: Malformed) throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("good.tmx", tmx(unit("g", "good", "хорошо")))
    #expect(try tumen.run("import", "good.tmx").code == 0)
    let before = try tumen.run("export", "memory", "--format", "tmx").output
    try tumen.write(file.name, file.data())
    let run = try tumen.run("import", file.name)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.diagnostics.hasPrefix("tumen: \(file.name)"))
    #expect(run.diagnostics.contains(file.says), "\(run.diagnostics)")
    #expect(run.diagnostics.utf8.count < 1000)
    #expect(try tumen.run("export", "memory", "--format", "tmx").output == before)
    #expect(try tumen.run("check", file.name).code == 2)
  }

  /// One unit is no reason to refuse the others.
  @Test(arguments: [
    (tmx(unit("1", "a", "b", target: "xx")), ":3: “xx”"),
    (tmx("<tu><tuv><seg>a</seg></tuv></tu>"), "names no language"),
  ])
  private func `of one unit alone leaves that one out`(text: String, says: String) throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("a.tmx", text)
    let run = try tumen.run("import", "a.tmx")
    #expect(run.code == 0 && run.output.contains("stored 0") && run.output.contains("rejected 1"))
    #expect(run.diagnostics.contains(says), "\(run.diagnostics)")
    #expect(try tumen.run("check", "a.tmx").code == 1)
  }

  @Test(arguments: glossaries)
  private func `in a glossary is refused with its name and place`(file: Malformed) throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write(file.name, file.data())
    let run = try tumen.run("lookup", "a", "--glossary", file.name)
    #expect(run.code == 2)
    #expect(run.diagnostics.hasPrefix("tumen: \(file.name)"))
    #expect(run.diagnostics.contains(file.says), "\(run.diagnostics)")
    try tumen.write("ours.yaml", "# kept\nconcepts:\n  - id: ours\n    kind: term\n    terms: {en: ours}\n")
    let before = try tumen.read("ours.yaml")
    #expect(try tumen.run("import", file.name, "--glossary", "ours.yaml").code == 2)
    #expect(try tumen.read("ours.yaml") == before)
  }

  @Test func `of a folder, a missing and an unreadable file is named`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try FileManager.default.createDirectory(
      at: tumen.folder.appendingPathComponent("d.tmx"), withIntermediateDirectories: true)
    try tumen.write("closed.tmx", tmx(""))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: tumen.folder.appendingPathComponent("closed.tmx").path)
    for (name, says) in [("d.tmx", "folder"), ("missing.tmx", "no such file"), ("closed.tmx", "may not be read")] {
      // For an administrator no file is closed.
      if name == "closed.tmx",
        FileManager.default.isReadableFile(atPath: tumen.folder.appendingPathComponent(name).path)
      {
        continue
      }
      let run = try tumen.run("import", name)
      #expect(run.code == 2 && run.diagnostics.contains(name) && run.diagnostics.contains(says), "\(run.diagnostics)")
    }
    #expect(!FileManager.default.fileExists(atPath: tumen.folder.appendingPathComponent(".tumen").path))
  }

  @Test func `of one file does not keep the others out`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("bad.tmx", "<tmx>")
    try tumen.write("good.tmx", tmx(unit("g", "good", "хорошо")))
    let run = try tumen.run("import", "bad.tmx", "good.tmx", "--json")
    #expect(run.code == 2)
    #expect(run.objects.map { $0["stored"] as? Int } == [1])
  }

  @Test func `in a memory is an error, never a crash`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("junk.db", Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 31) }))
    try FileManager.default.createDirectory(
      at: tumen.folder.appendingPathComponent("folder.db"), withIntermediateDirectories: true)
    for name in ["junk.db", "folder.db", "missing.db"] {
      let run = try tumen.run("match", "a", "--source", "en", "--target", "ru", "--memory", name)
      #expect(run.code == 2 && run.diagnostics.contains(name), "\(run.diagnostics)")
    }
  }

  @Test func `is not a byte-order mark, nor a TMX in UTF-16`() throws {
    let tumen = try BuiltBinary()
    defer { tumen.clean() }
    try tumen.write("mark.tsv", Data([0xEF, 0xBB, 0xBF]) + Data("en\tru\r\nopen\tоткрыть\r\n".utf8))
    try tumen.write(
      "wide.tmx",
      tmx(unit("1", "close", "закрыть"), head: "<?xml version=\"1.0\" encoding=\"UTF-16\"?>").data(using: .utf16)
        ?? Data())
    for name in ["mark.tsv", "wide.tmx"] {
      let run = try tumen.run("import", name, "--json")
      #expect(run.code == 0 && run.objects.first?["stored"] as? Int == 1, "\(run.diagnostics)")
    }
  }
}

import Foundation
import Testing
import Tumen

@Suite struct `The leverage of a memory` {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private let workspace: Workspace

  init() throws {
    workspace = Workspace(Configuration(glossaries: [], memories: [folder.appendingPathComponent("memory.db").path]))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try workspace.importUnits(
      from: try write(
        "memory.tsv", "en\tru\nThe bridge is open\tМост открыт\nThe road is closed today\tДорога закрыта\n"))
  }

  private func write(_ name: String, _ text: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test func `is told of a catalogue that has a message twice, with what is not counted`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let message = "msgid \"The bridge is open\"\nmsgstr \"\"\n\n"
    let file = try write("new.ru.po", message + message + "msgid \"A road\"\nmsgstr \"\"\n")
    let answer = try workspace.leverage(of: [file], from: .english, to: .russian)
    #expect(answer.bands.values.reduce(0) { $0 + $1.segments } == 2)
    let said = "new.ru.po: 1 record(s) are not counted, the first in line 4: the message was defined in"
    #expect(answer.remark?.contains(said) == true, "\(answer.remark ?? "")")
  }

  @Test func `counts each segment once, in the band of what it will be worth`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write(
      "new.tsv",
      "en\tru\nThe bridge is open\t\nThe bridge is open\t\nThe bridge is opened\t\nA new sentence of six words\t\n"
        + "A new sentence of seven words\t\n")
    let answer = try workspace.leverage(of: [file], from: .english, to: .russian)
    let counts = answer.bands.mapValues { [$0.segments, $0.words, $0.internal] }
    let expected: [LeverageAnswer.Band: [Int]] = [
      .exact: [2, 8, 0], .from85: [1, 4, 0], .new: [1, 6, 0], .from75: [1, 6, 1],
    ]
    #expect(counts == expected)
  }

  @Test(arguments: [
    ("a.tsv", "en\tru\nThe bridge is open\t\n"), ("a.csv", "en,note,ru\nThe bridge is open,a,Мост\n"),
    ("a.tsv", "ru\ten\tko\nМост\tThe bridge is open\t다리\n"),
    (
      "a.tmx",
      """
      <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>The bridge is open</seg></tuv>\
      <tuv xml:lang="ko"><seg>다리</seg></tuv></tu></body></tmx>
      """
    ),
    (
      "a.sdlxliff",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" \
      target-language="ru" datatype="x-sdlfilterframework2"><body><trans-unit id="1"><source>The bridge is open</source>\
      </trans-unit></body></file></xliff>
      """
    ),
  ])
  func `takes the languages of a file that tells them`(name: String, text: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write(name, text)
    let asksTarget = name == "a.tmx" || text.contains("ko")
    let source: LanguageTag? = text.contains("ko") ? .english : nil
    if asksTarget {
      let error = #expect(throws: TumenError.self) { try workspace.leverage(of: [file], from: source) }
      #expect(error?.message.contains("target") == true, "\(error?.message ?? "")")
    }
    let answer = try workspace.leverage(of: [file], from: source, to: asksTarget ? .russian : nil)
    #expect(answer.bands[.exact]?.segments == 1)
  }

  @Test func `fills in what is missing, and leaves alone what is there`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write("new.tsv", "en\tru\nThe bridge is open\t\nThe bridge is open\tСвоё\nNothing like it\t\n")
    var bytes: [UInt8] = []
    let answer = try workspace.pretranslate(file, from: .english, to: .russian) { bytes += $0 }
    #expect((answer.units, answer.missing, answer.translated) == (3, 2, 1))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("The bridge is open\tМост открыт") && text.contains("The bridge is open\tСвоё"))
    #expect(text.contains("Nothing like it\t"))
  }

  @Test(arguments: [
    (
      "a.tsv", "en\tru\nThe bridge is open\t \nThe bridge is open\t\u{00A0}\nThe bridge is open\t\n \t\n",
      "en\tru\nThe bridge is open\tМост открыт\nThe bridge is open\tМост открыт\nThe bridge is open\tМост открыт\n \t\n",
      3
    ),
    (
      "a.csv", "en,ru\nThe bridge is open,\"\n\"\nThe bridge is open, \n",
      "en,ru\nThe bridge is open,\"Мост открыт\"\nThe bridge is open,Мост открыт\n", 2
    ),
    (
      "a.jsonl", #"{"en":"The bridge is open","ru":" "}"# + "\n",
      #"{"en":"The bridge is open","ru":"Мост открыт","properties":{"match-score":"100"}}"# + "\n", 1
    ),
    (
      "ru.po", "msgid \"The bridge is open\"\nmsgstr \" \"\n\nmsgid \" \"\nmsgstr \"\"\n",
      "msgid \"The bridge is open\"\nmsgstr \"Мост открыт\"\n\nmsgid \" \"\nmsgstr \"\"\n", 1
    ),
    (
      "a.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" \
      target-language="ru" datatype="plaintext"><body><trans-unit id="1"><source>The bridge is open</source>
       <target>
       </target></trans-unit><trans-unit id="2"><source><x id="1"/></source><target/></trans-unit><trans-unit id="3" mq:locked="locked" \
      xmlns:mq="MQXliff"><source>The bridge is open</source><target> </target></trans-unit></body></file></xliff>
      """,
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" \
      target-language="ru" datatype="plaintext"><body><trans-unit id="1"><source>The bridge is open</source>
       <target state="translated" state-qualifier="exact-match">Мост открыт</target></trans-unit>\
      <trans-unit id="2"><source><x id="1"/></source><target/></trans-unit><trans-unit id="3" mq:locked="locked" \
      xmlns:mq="MQXliff"><source>The bridge is open</source><target> </target></trans-unit></body></file></xliff>
      """, 1
    ),
  ])
  func `takes white space alone for no translation where one may be filled in, as the check of empty targets does`(
    name: String, text: String, expected: String, count: Int
  ) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write(name, text)
    var bytes: [UInt8] = []
    let answer = try workspace.pretranslate(file, from: .english, to: .russian) { bytes += $0 }
    #expect(String(decoding: bytes, as: UTF8.self) == expected && answer.missing == count && answer.translated == count)
    var found = 0
    try workspace.check([file], options: CheckOptions(source: .english)) {
      if $0.finding.rule == "empty-target" { found += 1 }
    }
    #expect(found == count)
  }

  @Test func `adds no terms to what nobody is to translate`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let glossary = try write("g.yaml", "concepts:\n  - {id: bridge, kind: term, terms: {en: bridge, ru: мост}}\n")
    let file = try write(
      "a.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f">\
      <unit id="a" translate="no"><segment><source>The bridge is open</source></segment></unit>\
      <unit id="b"><segment><source>The bridge is open</source></segment></unit></file></xliff>
      """)
    var bytes: [UInt8] = []
    let answer = try Workspace(Configuration(glossaries: [.file(glossary)])).addTerms(in: file) { bytes += $0 }
    let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "<unit ")
    #expect(answer.units == 1 && answer.written == 1 && parts.count == 3)
    #expect(!parts[1].contains("gls:") && parts[2].contains("<gls:translation>мост</gls:translation>"))
  }

  @Test func `counts no repetition where inline codes differ`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = [
      "Press <g id='1'>OK</g> now.", "Press OK <g id='1'>now</g>.", "Press  OK now.", "Press <g id='1'>OK</g> now.",
    ]
    let units = texts.enumerated().map { "<trans-unit id=\"\($0)\"><source>\($1)</source></trans-unit>" }
    let file = try write(
      "codes.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" \
      target-language="ru" datatype="plaintext"><body>\(units.joined())</body></file></xliff>
      """)
    let bands = try workspace.leverage(of: [file]).bands
    #expect(bands[.repetition]?.segments == 1 && bands[.new]?.segments == 1)
    #expect(bands[.from95]?.segments == 2 && bands[.from95]?.internal == 2)
    let table = try write("table.tsv", "en\tru\na\tб\n")
    #expect(
      try workspace.leverage(of: [table], from: .korean, to: .english).remark?.contains("no segment is in ko") == true)
  }

  @Test func `says of what it fills in and proposes that the source says something else`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try workspace.importUnits(
      from: try write("more.tsv", "en\tru\nThe server did not close the old connection\tСервер не закрыл соединение\n"))
    let text = "The server did close the old connection"
    func document(_ name: String, _ head: String, _ tail: String) throws -> String {
      try write(name, head + "<source>\(text)</source>" + tail)
    }
    let two = try document(
      "a.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f">\
      <unit id="u"><segment>
      """, "</segment></unit></file></xliff>")
    let one = try document(
      "b.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" \
      target-language="ru" datatype="plaintext"><body><trans-unit id="1">
      """, "</trans-unit></body></file></xliff>")
    let tmx = try write(
      "a.tmx",
      """
      <tmx version="1.4"><header srclang="en" creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" \
      adminlang="en" datatype="plaintext"/><body><tu tuid="k"><tuv xml:lang="en"><seg>\(text)</seg></tuv></tu></body></tmx>
      """)
    for (file, mark) in [
      (two, "subState=\"tumen:match-87-alarm\""), (tmx, "<prop type=\"match-alarm\">negation</prop>"),
    ] {
      var bytes: [UInt8] = []
      let answer = try workspace.pretranslate(file, from: .english, to: .russian, minimumScore: 70) { bytes += $0 }
      #expect(String(decoding: bytes, as: UTF8.self).contains(mark), "\(String(decoding: bytes, as: UTF8.self))")
      #expect(answer.alarmed == 1 && answer.alarms.map(\.text) == [text] && answer.alarms.map(\.number) == [1])
      #expect(answer.alarms.map(\.alarms) == [["negation"]] && answer.alarms[0].id == (file == two ? "u" : "k"))
    }
    // A table has no place to say it.
    let rows = "en\tru\n\(text)\t\n"
    let table = try write("t.tsv", rows)
    var bytes: [UInt8] = []
    let left = try workspace.pretranslate(table, from: .english, to: .russian, minimumScore: 70) { bytes += $0 }
    #expect(String(decoding: bytes, as: UTF8.self) == rows && left.translated == 0 && left.missing == 1)
    #expect(left.remark?.hasPrefix("1 row(s) stay empty") == true)
    for (file, mark) in [(two, "subType=\"tumen:alarm-negation\""), (one, "another negation</note>")] {
      var bytes: [UInt8] = []
      _ = try workspace.propose(in: file) { bytes += $0 }
      #expect(String(decoding: bytes, as: UTF8.self).contains(mark), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func `marks what it had to choose of several translations that are as good`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let more = try write("more.tsv", "en\tru\nThe bridge is open\tПереправа открыта\n")
    try workspace.importUnits(from: more)
    /// Everything written, and how many were chosen.
    func filled(_ name: String, _ text: String) throws -> (text: String, translated: Int, ambiguous: Int) {
      let file = try write(name, text)
      var bytes: [UInt8] = []
      let answer = try workspace.pretranslate(file, from: .english, to: .russian) { bytes += $0 }
      return (String(decoding: bytes, as: UTF8.self), answer.translated, answer.ambiguous)
    }
    func xliff(_ version: String) -> String {
      version == "2.0"
        ? """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f">\
        <unit id="u"><segment><source>The bridge is open</source></segment></unit></file></xliff>
        """
        : """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" \
        target-language="ru" datatype="plaintext"><body><trans-unit id="1"><source>The bridge is open</source>\
        </trans-unit></body></file></xliff>
        """
    }
    let two = try filled("a.xlf", xliff("2.0"))
    #expect(two.text.contains("<segment state=\"initial\" subState=\"tumen:match-100\">"))
    let one = try filled("b.xlf", xliff("1.2"))
    #expect(one.text.contains("state=\"needs-review-translation\" state-qualifier=\"exact-match\""))
    let catalogue = try filled(
      "a.po", "msgid \"\"\nmsgstr \"\"\n\"Language: ru\\n\"\n\nmsgid \"The bridge is open\"\nmsgstr \"\"\n")
    #expect(catalogue.text.contains("#, fuzzy\nmsgid \"The bridge is open\""))
    let tmx = try filled(
      "a.tmx",
      """
      <tmx version="1.4"><header srclang="en" creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" \
      adminlang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>The bridge is open</seg></tuv></tu></body></tmx>
      """)
    #expect(tmx.text.contains("<prop type=\"match-ambiguous\">yes</prop>"))
    let table = try filled("a.tsv", "en\tru\nThe bridge is open\t\n")
    for found in [two, one, catalogue, tmx, table] {
      #expect(found.text.contains("Переправа открыта") && found.translated == 1 && found.ambiguous == 1)
    }
    // The one that stands before the same segment as in the memory is better than the other.
    let inPlace = try filled("b.tsv", "en\tru\nThe bridge is open\t\nThe road is closed today\t\n")
    #expect(inPlace.text.contains("Мост открыт") && inPlace.translated == 2 && inPlace.ambiguous == 0)
  }

  @Test(arguments: [
    (" state=\"new\"", "The bridge is open", true), (" state=\"needs-translation\"", "The bridge is open", true),
    (" state=\"needs-translation\"", "Своё", false), (" state=\"translated\"", "The bridge is open", false),
    ("", "The bridge is open", false),
  ])
  func `takes a copy of the source for no translation where the file says that it is none`(
    state: String, target: String, isMissing: Bool
  ) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write(
      "a.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" \
      target-language="ru" datatype="plaintext"><body><trans-unit id="1"><source>The bridge is open</source>\
      <target\(state)>\(target)</target></trans-unit></body></file></xliff>
      """)
    var bytes: [UInt8] = []
    let answer = try workspace.pretranslate(file) { bytes += $0 }
    #expect(answer.missing == (isMissing ? 1 : 0) && answer.translated == answer.missing)
    #expect(String(decoding: bytes, as: UTF8.self).contains(">\(isMissing ? "Мост открыт" : target)</target>"))
  }

  @Test(arguments: [(" state=\"initial\"", true), ("", true), (" state=\"final\"", false)])
  func `takes a copy of the source in an initial state of XLIFF 2 for no translation`(
    state: String, isMissing: Bool
  ) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try write(
      "a.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f">\
      <unit id="u"><segment\(state)><source>The bridge is open</source><target>The bridge is open</target></segment>\
      </unit></file></xliff>
      """)
    var bytes: [UInt8] = []
    let answer = try workspace.pretranslate(file) { bytes += $0 }
    #expect(answer.missing == (isMissing ? 1 : 0) && answer.translated == answer.missing)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(isMissing ? "<target>Мост открыт</target>" : "<target>The bridge is open</target>"))
  }

  @Test(arguments: ["new.tsv", "new.jsonl", "new.xlf"])
  func `takes the text behind a segment for a half of its context`(name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try workspace.importUnits(
      from: try write(
        "context.tsv",
        "en\tru\nThe gate\tВорота\nOpen\tОткрыто\nWalk in\tВходите\nThe file\tФайл\nOpen\tОткрыть\nPrint\tПечать\n"))
    let texts = ["Another one", "Open", "Walk in"]
    let file: String
    switch name {
    case "new.tsv": file = try write(name, "en\tru\n" + texts.map { "\($0)\t\n" }.joined())
    case "new.jsonl":
      file = try write(name, texts.map { #"{"en":"\#($0)"}"# + "\n" }.joined())
    default:
      let units = texts.enumerated().map {
        #"<unit id="u\#($0.offset)"><segment><source>\#($0.element)</source></segment></unit>"#
      }
      file = try write(
        name,
        #"<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f">"#
          + units.joined() + "</file></xliff>")
    }
    var bytes: [UInt8] = []
    _ = try workspace.pretranslate(file, from: .english, to: .russian) { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("Открыто") && !text.contains("Открыть"), "\(text)")
    #expect(try workspace.leverage(of: [file], from: .english, to: .russian).bands[.context]?.segments == 2)
  }
}

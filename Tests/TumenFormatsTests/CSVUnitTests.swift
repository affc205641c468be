import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func texts(_ records: [Record<TranslationUnit>]) -> [[String]] {
  records.compactMap(\.unit).map { $0.variants.map(\.segment.text) }
}

@Suite struct `A name of a column` {
  @Test(arguments: [nil, "en,ru"])
  func `that holds a control character is an error`(columns: String?) {
    let error = #expect(throws: TumenError.self) {
      try unitRecords("i\u{10},en,ru\r\n1,a,б\r\n", "a.csv", columns: columns)
    }
    #expect(error?.code == .malformed && error?.place?.line == 1 && error?.message.contains("control") == true)
  }
}

@Suite struct `CSV` {
  @Test(arguments: [",", ";", "\t", "|"])
  func `is read with any separator, whatever the texts hold`(separator: String) throws {
    let others = [",", ";", "|"].filter { $0 != separator }.joined()
    let rows = [
      ["id", "en", "ru", "note"], ["1", "a \(others) b", "\"б\(separator)\r\nв\"", "\"say \"\"b\"\"\""],
      ["2", "5\" pipe", "\"\"", ""], ["3", "\" x \"", "г", ""],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
    let records = try unitRecords("\u{FEFF}" + text, "a.csv")
    #expect(texts(records) == [["a \(others) b", "б\(separator)\nв"], ["5\" pipe", ""], [" x ", "г"]])
    #expect(records.map(\.place) == [2, 4, 5])
    #expect(records[0].unit?.id == "1" && records[0].unit?.metadata.notes == ["say \"b\""])
  }

  @Test func `without a header takes the separator that gives as many columns as were named`() throws {
    let records = try unitRecords("a, b, c;б\nd, e, f;г\n", "a.csv", columns: "en,ru")
    #expect(texts(records) == [["a, b, c", "б"], ["d, e, f", "г"]])
  }

  @Test(arguments: ["id;en;ru\n1;a, b, c;б\n2;d, e;г\n", "en;ru;x\na, b, c;б;\nd, e;г;\n"])
  func `is separated by what its rows have although it has more columns than were named`(text: String) throws {
    #expect(texts(try unitRecords(text, "a.csv", columns: "en,ru")) == [["a, b, c", "б"], ["d, e", "г"]])
  }

  @Test(
    arguments: [
      ("ID;EN;RU\n15;a;б\n", ["en", "ru"], [:]), ("Id,en,ru\n15,a,б\n", ["en", "ru"], [:]),
      ("No,EN,RU\nx,a,б\n", ["en", "ru"], ["No": "x"]), ("no,en,ru\n1,a,б\n2,b,в\n", ["en", "ru"], ["no": "1"]),
      ("no,en,ru\nbro,a,б\n", ["no", "en", "ru"], [:]),
      ("en,ru,To,my\na,б,Ann,1\n", ["en", "ru"], ["To": "Ann", "my": "1"]),
      ("id,id-ID,en\n1,a,b\n", ["id-ID", "en"], [:]), (" en , ru , x \na,б,c\n", ["en", "ru"], ["x": "c"]),
      ("is,it\na,b\n", ["is", "it"], [:]),
    ] as [(String, [String], [String: String])])
  func `has languages where its header and its rows say so`(
    text: String, languages: [String], properties: [String: String]
  ) throws {
    var reader = try TableUnitReader(ByteSource(bytes: Array(text.utf8), name: "a.csv"), .quoted, columns: nil)
    let unit = try #require(try reader.next()?.unit)
    #expect(unit.variants.map(\.language.identifier) == languages)
    #expect(Dictionary(uniqueKeysWithValues: unit.metadata.properties.map { ($0.name, $0.value) }) == properties)
    let words = properties.keys.filter { $0 != "x" }
    #expect(words.allSatisfy { reader.remark?.contains($0) == true } && words.isEmpty == (reader.remark == nil))
  }

  @Test(arguments: ["en,ru\na,б\n", "EN,RU\na,б\n", "source,target\na,б\n", "sep=,\nen,ru\na,б\n"])
  func `has a header although columns are named, if it names them too`(text: String) throws {
    #expect(texts(try unitRecords(text, "a.csv", columns: "en,ru")) == [["a", "б"]])
  }

  @Test(arguments: [
    "ru,en\nб,a\n", "id,en,ru\n1,a,б\n", "note,RU,x,ko,en-US\nn,б,p,다,a\n", "target,source\nб,a\n",
  ])
  func `has its columns where its header says, whatever the order in which they are named`(text: String) throws {
    var reader = try TableUnitReader(
      ByteSource(bytes: Array(text.utf8), name: "a.csv"), .quoted, columns: "en,ru")
    #expect(reader.sourceLanguage == .english)
    let unit = try #require(try reader.next()?.unit)
    #expect(unit.variants.count == 2 && unit.variant(in: .english)?.segment.text == "a", "\(unit)")
    #expect(unit.variant(in: .russian)?.segment.text == "б")
  }

  @Test(arguments: [
    ("en,ko\na,다\n", "en,ru"), ("ru,en,x\nб,a,p\n", "en,ru,package=prop"), ("en,x,ru\na,p,б\n", "-,en,ru"),
    ("en,en-US\na,b\n", "en,ru"),
  ])
  func `whose header names other columns is not read`(text: String, columns: String) {
    let error = #expect(throws: TumenError.self) { try unitRecords(text, "a.csv", columns: columns) }
    #expect(error?.code == .usage && error?.mend != nil && error?.place?.line == 1)
  }

  @Test(arguments: ["it,да\na,б\n", "no,so\na,б\n", "en,да\na,б\n"])
  func `begins with a text although a word of it could be a language`(text: String) throws {
    #expect(try unitRecords(text, "a.csv", columns: "en,ru").count == 2)
  }

  @Test func `may be that of Weblate`() throws {
    let text = """
      "location","source","target","ID","fuzzy","context","translator_comments","developer_comments"
      "a.c:1","bridge","мост","7","","","",""
      """
    let unit = try #require(try unitRecords(text, "a.csv", columns: "en,ru").first?.unit)
    #expect(unit.id == "7" && unit.metadata.properties == [Attribute("location", "a.c:1")])
    #expect(unit.variants.map(\.segment.text) == ["bridge", "мост"])
  }

  @Test func `may be in UTF-16`() throws {
    let bytes = "\u{FEFF}en;ru\r\n\"a\nb\";мост\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(texts(try unitRecords(bytes, "a.csv")) == [["a\nb", "мост"]])
  }

  @Test func `with a mark that is not closed says where the row begins`() {
    let error = #expect(throws: TumenError.self) { try unitRecords("en,ru\na,б\nc,\"d\n\n\ne,f\n", "a.csv") }
    #expect(error?.code == .malformed && error?.place?.line == 3 && error?.message.contains("not closed") == true)
  }

  @Test func `with text behind a closed field says where it stands`() throws {
    let error = #expect(throws: TumenError.self) { try unitRecords("en,ru\na,б\n\"c\" d,е\n", "a.csv") }
    #expect(error?.code == .malformed && error?.place?.line == 3 && error?.place?.column == 5)
    #expect(texts(try unitRecords("en,ru\n\"c\" ,\"\"\"е\"\"\"\n", "a.csv")) == [["c ", "\"е\""]])
  }

  @Test(arguments: [UInt64(1), 2, 3], [Format.csv, .tsv])
  func `and TSV give back every text that they can hold`(seed: UInt64, format: Format) throws {
    let languages: [LanguageTag] = [.english, .russian, .koreanNorth]
    var random = RandomUnits(
      seed: seed, pieces: oddPieces + (format == .csv ? ["\nx", "\t", "\r", "x\n\ny"].map { $0 + "." } : []),
      languages: languages)
    let units = (0..<300).map { number in
      var unit = random.plainUnit()
      unit.id = number.isMultiple(of: 3) ? nil : "u\(number)"
      return unit
    }
    let (bytes, remark) = try written(units, as: format, languages: languages)
    let read = try unitRecords(bytes, "a.\(format.rawValue)").compactMap(\.unit)
    #expect(remark == nil)
    #expect(firstDifference(read, units) == nil, "seed \(seed)")
  }

  @Test func `says what it cannot hold`() throws {
    var unit = TranslationUnit(
      variants: [
        .init(.english, Segment("a\r\nb", codes: [InlineCode(.placeholder, at: 0, element: "ph")])),
        .init(.russian, Segment("б")),
      ], metadata: .init(attributes: [Attribute("x", "y")], properties: [Attribute("p", "q")], notes: ["n", "m"]))
    unit.variants.append(.init(.koreanNorth, Segment("ㄱ")))
    let remark = try written([unit], as: .csv, languages: [.english, .russian]).1
    #expect(
      remark
        == """
        CSV has no place for: attributes (1: x; in no. 1), inline codes of texts (1: in no. 1), line breaks CR LF, written as \
        LF (1: in no. 1), notes (2: in no. 1), properties (1: p; in no. 1), texts in other languages (1: ko-KP; in no. 1)
        """
    )
  }
}

import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

private func read(_ bytes: [UInt8]) throws -> (concepts: [Concept], remark: String?) {
  var reader = try Reading.concepts(of: ByteSource(bytes: bytes, name: "t.tbx"), options: ReadingOptions())
  var concepts: [Concept] = []
  while let record = try reader.next() {
    if case .read(var concept, _) = record {
      concept.place = nil
      concepts.append(concept)
    }
  }
  return (concepts, reader.remark)
}

private func read(_ text: String) throws -> (concepts: [Concept], remark: String?) { try read(Array(text.utf8)) }

/// An entry of version 3 in a file.
private func dca(_ entries: String) -> String {
  "<?xml version='1.0'?><tbx type='TBX-Basic' style='dca' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'>"
    + "<tbxHeader/><text><body>\(entries)</body></text></tbx>"
}

/// The same entry in each of the shapes that TBX has.
private let shapes: [(String, String)] = [
  (
    "version 3, DCA",
    dca(
      """
      <conceptEntry id='bridge'><descrip type='subjectField'>transport</descrip>
      <descripGrp><descrip type='definition'>A way over water.</descrip><admin type='source'>Handbook</admin></descripGrp>
      <transacGrp><transac type='transactionType'>origination</transac><date>2024-05-01</date>
      <transacNote type='responsibility' target='p1'>A. B.</transacNote></transacGrp>
      <langSec xml:lang='ru'><termSec><term>мост</term><termNote type='partOfSpeech'>noun</termNote>
      <termNote type='administrativeStatus'>preferredTerm-admn-sts</termNote>
      <descrip type='context'>Мост построен.</descrip><admin type='reliabilityCode'>9</admin></termSec></langSec></conceptEntry>
      """)
  ),
  (
    "version 3, DCT",
    """
    <tbx type='TBX-Basic' style='dct' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'
      xmlns:min='http://www.tbxinfo.net/ns/min' xmlns:basic='http://www.tbxinfo.net/ns/basic'><tbxHeader/><text><body>
    <conceptEntry id='bridge'><min:subjectField>transport</min:subjectField>
    <descripGrp><basic:definition>A way over water.</basic:definition><basic:source>Handbook</basic:source></descripGrp>
    <transacGrp><basic:transactionType>origination</basic:transactionType><date>2024-05-01</date>
    <basic:responsibility target='p1'>A. B.</basic:responsibility></transacGrp>
    <langSec xml:lang='ru'><termSec><term>мост</term><min:partOfSpeech>noun</min:partOfSpeech>
    <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
    <basic:context>Мост построен.</basic:context><basic:reliabilityCode>9</basic:reliabilityCode></termSec></langSec>
    </conceptEntry></body></text></tbx>
    """
  ),
  (
    "version 2, <tig>",
    """
    <?xml version='1.0'?><!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'><martif type='TBX-Basic' xml:lang='en'>
    <martifHeader/><text><body><termEntry id='bridge'><descrip type='subjectField'>transport</descrip>
    <descripGrp><descrip type='definition'>A way over water.</descrip><admin type='source'>Handbook</admin></descripGrp>
    <transacGrp><transac type='transactionType'>origination</transac><date>2024-05-01</date>
    <transacNote type='responsibility'>A. B.</transacNote></transacGrp>
    <langSet xml:lang='ru'><tig><term>мост</term><termNote type='partOfSpeech'>noun</termNote>
    <termNote type='administrativeStatus'>preferredTerm-admn-sts</termNote>
    <descrip type='context'>Мост построен.</descrip><admin type='reliabilityCode'>9</admin></tig></langSet></termEntry>
    </body></text></martif>
    """
  ),
  (
    "version 2, <ntig>",
    """
    <martif type='TBX' xml:lang='en'><martifHeader/><text><body><termEntry id='bridge'>
    <descrip type='subjectField'>transport</descrip>
    <descripGrp><descrip type='definition'>A way over water.</descrip><admin type='source'>Handbook</admin></descripGrp>
    <transacGrp><transac type='transactionType'>origination</transac><date>2024-05-01</date>
    <transacNote type='responsibility'>A. B.</transacNote></transacGrp>
    <langSet xml:lang='ru'><ntig><termGrp><term>мост</term><termNote type='partOfSpeech'>noun</termNote>
    <termNote type='administrativeStatus'>preferredTerm-admn-sts</termNote></termGrp>
    <descrip type='context'>Мост построен.</descrip><admin type='reliabilityCode'>9</admin></ntig></langSet></termEntry>
    </body></text></martif>
    """
  ),
]

@Suite struct `TBX` {
  @Test(arguments: shapes)
  func `is read in each of its shapes`(shape: String, text: String) throws {
    var expected = Concept(
      id: "bridge", kind: .term, subject: "transport", definition: "A way over water.", source: "Handbook",
      terms: [Term("мост", language: .russian, grammar: Grammar(partOfSpeech: "noun"))])
    expected.transactions = [Transaction("origination", date: "2024-05-01", person: "A. B.")]
    expected.terms[0].contexts = [Context("Мост построен.")]
    expected.terms[0].properties = [Property("reliabilityCode", "9")]
    let (concepts, remark) = try read(text)
    #expect(concepts == [expected] && remark == nil, "\(shape)")
  }

  @Test func `names languages with two letters or three`() throws {
    let terms = ["rus", "eng", "rus", "kor-KP", "grc"].map { tag in
      "<langSec xml:lang='\(tag)'><termSec><term>\(tag)</term></termSec></langSec>"
    }
    let (concepts, remark) = try read(dca("<conceptEntry id='a'>\(terms.joined())</conceptEntry>"))
    #expect(concepts[0].terms.map(\.language.identifier) == ["ru", "ru", "en", "ko-KP", "grc"])
    #expect(remark?.ranges(of: "was read as").count == 3 && remark?.contains("“rus” was read as “ru”") == true)
  }

  @Test func `is read in UTF-16 and in a legacy encoding`() throws {
    let text = dca(
      "<conceptEntry id='a'><langSec xml:lang='ru'><termSec><term>мост</term></termSec></langSec></conceptEntry>")
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try read(wide).concepts.first?.terms.first?.text == "мост")
    let declared = text.replacing("version='1.0'", with: "version='1.0' encoding='windows-1251'")
    let legacy = declared.unicodeScalars.map { scalar in
      scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xC0)
    }
    #expect(try read(legacy).concepts.first?.terms.first?.text == "мост")
  }

  @Test func `that breaks the rules loses no term and says what was done`() throws {
    let (concepts, remark) = try read(
      dca(
        """
        <conceptEntry id='a'><ref type='crossReference' target='nowhere'>b</ref>
        <langSec xml:lang='en'><termSec><term>one</term><termNote type='administrativeStatus'>Draft</termNote></termSec></langSec>
        <langSec xml:lang='en'><termSec><term>two</term><termNote type='administrativeStatus'>notRecommended</termNote></termSec>
        </langSec><langSec xml:lang='---'><termSec><term>три</term></termSec></langSec></conceptEntry>
        <conceptEntry id='a'><langSec xml:lang='en'><termSec><term>four</term>
        <termNote type='administrativeStatus'>Obsolete</termNote></termSec><termSec><term>five</term>
        <termNote type='administrativeStatus'>approved</termNote></termSec></langSec></conceptEntry>
        """))
    #expect(concepts.map(\.id) == ["a", "a-2"])
    #expect(concepts[0].terms.map(\.text) == ["one", "two", "три"] && concepts[0].terms[2].language == .undetermined)
    #expect(concepts[0].terms.prefix(2).map(\.status) == [.proposed, .deprecated])
    #expect(concepts[0].terms[0].properties == [Property("administrativeStatus", "Draft")])
    #expect(concepts[0].relations == [Relation(.related, "nowhere")])
    #expect(concepts[1].terms.map(\.status) == [.superseded, .preferred])
    for part in ["“a-2”", "“---”", "two sections", "“Draft”", "“nowhere” is the id of nothing", "line 2"] {
      #expect(remark?.contains(part) == true, "\(part)")
    }
  }

  @Test(arguments: [
    ("an entry without terms", dca("<conceptEntry id='a'><langSec xml:lang='en'/></conceptEntry>")),
    (
      "an entry whose term is empty",
      dca("<conceptEntry id='a'><langSec xml:lang='en'><termSec><term> </term></termSec></langSec></conceptEntry>")
    ),
  ])
  func `rejects an entry of which nothing is left`(what: String, text: String) throws {
    var reader = try Reading.concepts(of: ByteSource(bytes: Array(text.utf8), name: "t.tbx"), options: ReadingOptions())
    guard case .rejected? = try reader.next() else {
      Issue.record("\(what)")
      return
    }
    if try reader.next() != nil { Issue.record("\(what): there is more") }
  }

  @Test(arguments: [
    "<tbx>", "<martif><text><body><termEntry>", "<tbx><text></tbx>", "<!DOCTYPE tbx [<!ENTITY a 'b'>]><tbx>&a;</tbx>",
  ])
  func `that is not well formed is refused`(text: String) throws { #expect(throws: TumenError.self) { try read(text) } }
}

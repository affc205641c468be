import TestSupport
import Testing
import TumenModel

@testable import TumenFormats

@Suite struct `TMX that is written` {
  private func written(_ codes: [InlineCode]) throws -> (segment: Segment, remark: String?) {
    let unit = TranslationUnit(id: "u", variants: [.init(.english, Segment("abcd", codes: codes))])
    let (bytes, remark) = try TumenFormatsTests.written([unit], as: .tmx)
    #expect(try Validating.violations(in: ByteSource(bytes: bytes, name: "a.tmx")).isEmpty)
    return (try #require(try unitRecords(bytes, "a.tmx").first?.unit).variants[0].segment, remark)
  }

  @Test func `carries the ids of codes in their attributes`() throws {
    let (segment, remark) = try written([
      InlineCode(.opening, at: 0, id: "5", element: "bpt"), InlineCode(.opening, at: 0, id: "6", element: "hi"),
      InlineCode(.closing, at: 1, id: "6", element: "hi"), InlineCode(.closing, at: 1, id: "5", element: "ept"),
      InlineCode(.placeholder, at: 2, id: "7", element: "ph", attributes: [Attribute("type", "x")]),
    ])
    #expect(segment.codes.map(\.id) == ["5", "6", "6", "5", "7"] && remark == nil)
    #expect(segment.codes.map(\.element) == ["bpt", "hi", "hi", "ept", "ph"])
    #expect(segment.codes[4].attributes == [Attribute("x", "7"), Attribute("type", "x")])
  }

  @Test func `says of which codes the ids are no numbers`() throws {
    let (segment, remark) = try written([
      InlineCode(.opening, at: 0, id: "b", element: "pc", attributes: [Attribute("id", "b")]),
      InlineCode(.closing, at: 1, id: "b", element: "pc"), InlineCode(.placeholder, at: 2, id: "1", element: "ph"),
    ])
    #expect(segment.codes.map(\.id) == ["2", "2", "1"])
    #expect(remark == "TMX has no place for: ids of inline codes (2: in “u”)")
  }

  @Test(arguments: [
    ("it", InlineCode.Kind.isolated, "x", "5", true), ("ph", .placeholder, "x", "5", true),
    ("ph", .placeholder, "x", "9", false), ("it", .placeholder, "x", "5", true),
  ])
  func `says where an attribute says another id than the code has`(
    element: String, kind: InlineCode.Kind, name: String, value: String, isTold: Bool
  ) throws {
    let attributes = [Attribute("pos", "begin"), Attribute(name, value)].filter { element == "it" || $0.name != "pos" }
    let (segment, remark) = try written([
      InlineCode(kind, at: 0, id: "9", element: element, attributes: attributes)
    ])
    #expect(segment.codes.map(\.id) == ["9"])
    #expect((remark?.contains("attributes of inline codes (1: in “u”)") == true) == isTold, "\(remark ?? "")")
  }

  @Test func `is well formed whatever its codes are`() throws {
    let (segment, remark) = try written([
      InlineCode(.closing, at: 0, element: "hi"), InlineCode(.opening, at: 1, id: "1", element: "hi"),
      InlineCode(.opening, at: 1, id: "2", element: "hi"), InlineCode(.closing, at: 2, id: "1", element: "hi"),
      InlineCode(.placeholder, at: 2, element: "a b", attributes: [Attribute("c d", "e"), Attribute("c d", "f")]),
      InlineCode(.placeholder, at: 3, element: "ph", attributes: [Attribute("g h", "i")]),
    ])
    #expect(segment.text == "abcd" && segment.codes.map(\.element) == ["it", "bpt", "it", "ept", "ph", "ph"])
    #expect(
      remark == """
        TMX has no place for: attributes of inline codes (1: in “u”), elements of inline codes, written as others (4: <hi>; \
        in “u”)
        """)
  }

  @Test func `leaves out what is no attribute and no property of its`() throws {
    let named = ["a b", "creationid", "creationid", "tuid", "xml:lang", "ё:a"].map { Attribute($0, "x") }
    let properties = [Attribute("", "x"), Attribute("p", "x")]
    let unit = TranslationUnit(
      id: "u", variants: [.init(.english, Segment("a"), metadata: .init(attributes: named))],
      metadata: .init(attributes: named, properties: properties))
    let (bytes, remark) = try TumenFormatsTests.written([unit], as: .tmx)
    let read = try #require(try unitRecords(bytes, "a.tmx").first?.unit)
    #expect(read.id == "u" && read.metadata.properties == [properties[1]])
    #expect(read.metadata.attributes == [named[1]] && read.variants[0].metadata.attributes == [named[1]])
    #expect(
      remark == """
        TMX has no place for: attributes of units (10: a b 2, creationid 2, tuid 2, xml:lang 2, ё:a 2; in “u”), properties \
        without a name (1: in “u”)
        """)
  }
}

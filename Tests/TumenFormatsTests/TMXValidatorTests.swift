import Testing
import TumenModel

@testable import TumenFormats

private func violations(_ text: String) throws -> [Finding] {
  try Validating.violations(in: ByteSource(bytes: Array(text.utf8), name: "t.tmx"))
}

/// A file with all elements and attributes that TMX has, and nothing against its rules.
private let whole = """
  <?xml version="1.0" encoding="UTF-8"?>
  <!DOCTYPE tmx SYSTEM "tmx14.dtd">
  <tmx version="1.4">
   <header creationtool="Loom" creationtoolversion="2" segtype="sentence" o-tmf="Loom" adminlang="en-GB" srclang="EN"
    datatype="html" o-encoding="KOI8-R" creationdate="20020101T163812Z" creationid="ann" changedate="2002-04-13T02:38:12+03:00"
    changeid="bob">
    <note xml:lang="en" o-encoding="KOI8-R">All of the bridges.</note>
    <prop type="x-kind" xml:lang="en">a</prop>
    <ude name="Rune" base="Macintosh"><map unicode="#xF8FF" code="#xF0" ent="Apple_logo" subst="[Apple]"/></ude>
    <note/>
   </header>
   <body>
    <tu tuid="1" o-encoding="KOI8-R" datatype="text" usagecount="2" lastusagedate="19970314" creationtool="Loom"
     creationtoolversion="2" creationdate="20020101T163812Z" creationid="ann" changedate="19970314T023401Z" segtype="block"
     changeid="bob" o-tmf="Loom" srclang="*all*">
     <prop type="x-a">b</prop><note>c</note><prop type="x-a">d</prop>
     <tuv xml:lang="en" datatype="html" usagecount="0" creationid="ann"><note>e</note><prop type="x-f">g</prop>
      <seg>Open <bpt i="1" x="1" type="bold">&lt;b></bpt>the <hi type="term" x="9">long <ph x="2" assoc="p" type="image">[<sub
       datatype="text" type="alt">the <bpt i="3"/>bridge<ept i="3"/></sub>]</ph></hi><ept i="1">&lt;/b></ept><it pos="begin"
       x="3" type="link"/><ut x="4">?</ut></seg></tuv>
     <tuv xml:lang="ko-kp" lang="ko"><seg/></tuv>
    </tu>
    <tu srclang="ru"><tuv xml:lang="ru"><seg></seg></tuv></tu>
   </body>
  </tmx>
  <!-- end -->
  """

@Suite struct `TMX validation` {
  @Test(arguments: [
    whole,
    "<tmx version='1.4'><header creationtool='a' creationtoolversion='1' segtype='block' o-tmf='a' adminlang='en' srclang='*ALL*' datatype='unknown'/><body/></tmx>",
    whole.replacing("\"1.4\"", with: "\"1.1\"").replacing("tuv xml:lang", with: "tuv lang").replacing(
      " lang=\"ko\"", with: ""),
  ]) func `finds nothing wrong with what the standard allows`(text: String) throws {
    #expect(try violations(text).map(\.message) == [])
  }

  /// A rule, what to put in place of what, and the line of the violation.
  @Test(arguments: [
    ("unknown-version", "version=\"1.4\"", "version=\"1.4b\"", 3),
    ("missing-attribute", " version=\"1.4\"", "", 3),
    ("missing-attribute", " o-tmf=\"Loom\" adminlang", " adminlang", 6),
    ("missing-attribute", "tuv xml:lang=\"en\"", "tuv", 17),
    // The old name does not do in the new version.
    ("missing-attribute", "tuv xml:lang=\"en\"", "tuv lang=\"en\"", 17),
    ("missing-attribute", "prop type=\"x-f\"", "prop", 17), ("missing-attribute", "<bpt i=\"3\"", "<bpt", 19),
    ("missing-attribute", "<it pos=\"begin\"", "<it", 20), ("missing-attribute", " base=\"Macintosh\"", "", 9),
    ("missing-attribute", " code=\"#xF0\" ent=\"Apple_logo\" subst=\"[Apple]\"", "", 9),
    ("missing-attribute", "unicode=\"#xF8FF\" ", "", 9),
    ("unknown-attribute", "<seg>Open", "<seg id=\"1\">Open", 18), ("unknown-attribute", "<body>", "<body id='1'>", 12),
    ("unknown-attribute", "<ept i=\"3\"", "<ept i=\"3\" x=\"1\"", 19),
    ("missing-element", "<map unicode=\"#xF8FF\" code=\"#xF0\" ent=\"Apple_logo\" subst=\"[Apple]\"/>", "", 9),
    ("missing-element", "<tuv xml:lang=\"ru\"><seg></seg></tuv>", "", 23), ("missing-element", "<seg></seg>", "", 23),
    ("unknown-element", "<note/>", "<remark/>", 10), ("unknown-element", "<ut x=\"4\">?</ut>", "<b>?</b>", 20),
    ("unknown-element", "<seg></seg>", "<seg><sub/></seg>", 23),
    ("unknown-element", "<note>c</note>", "<ude name='x'/>", 16),
    ("misplaced-element", "<seg></seg>", "<seg></seg><note/>", 23),
    ("repeated-element", "<seg></seg>", "<seg/><seg/>", 23),
    ("misplaced-element", "</tuv></tu>", "</tuv><prop type='x'/></tu>", 23),
    ("repeated-element", "</body>", "</body><body/>", 24),
    ("unexpected-text", "<note>e</note>", "e", 17), ("unexpected-text", "<body>", "<body>e", 12),
    ("malformed-value", "segtype=\"sentence\"", "segtype=\"line\"", 6),
    ("malformed-value", "pos=\"begin\"", "pos=\"open\"", 20),
    ("malformed-value", "assoc=\"p\"", "assoc=\"x\"", 18),
    ("malformed-value", "usagecount=\"2\"", "usagecount=\"-2\"", 15),
    ("malformed-value", "#xF8FF", "U+F8FF", 9), ("malformed-value", "#xF0", "F0", 9),
    ("malformed-value", "Apple_logo", "Яблоко", 9), ("malformed-value", "x=\"9\"", "x=\"a\"", 18),
    (
      "malformed-date", "20020101T163812Z\" creationid=\"ann\" changedate=\"2002",
      "20020230T163812Z\" creationid=\"ann\" changedate=\"2002", 6
    ),
    ("malformed-date", "19970314\"", "14.03.1997\"", 15), ("malformed-date", "02:38:12", "25:38:12", 6),
    ("malformed-date", "02:38:12+03:00", "02:38:12 MSK", 6),
    ("malformed-language", "adminlang=\"en-GB\"", "adminlang=\"English\"", 6),
    ("malformed-language", "xml:lang=\"ko-kp\"", "xml:lang=\"ko_kp\"", 21),
    ("malformed-language", "\"*all*\"", "\"*any*\"", 15),
    ("unpaired-code", "<ept i=\"3\"/>", "", 19), ("unpaired-code", "<bpt i=\"3\"/>", "", 19),
    ("unpaired-code", "<ept i=\"1\">", "<ept i=\"2\">", 18), ("repeated-id", "<bpt i=\"3\"/>", "<bpt i=\"1\"/>", 19),
    ("repeated-language", "ko-kp", "EN", 21), ("missing-source", "srclang=\"*all*\"", "srclang=\"uk\"", 15),
  ]) func `names each rule that is broken, with its line`(rule: String, old: String, new: String, line: Int) throws {
    try #require(whole.contains(old))
    let found = try violations(whole.replacing(old, with: new))
    #expect(
      found.contains { $0.rule == rule && $0.line == line }, "\(found.map { "\($0.line): \($0.rule) \($0.message)" })")
  }

  @Test func `reports what it found a thousand at a time, also of a file that breaks off`() throws {
    let head =
      "<tmx version='1.4'><header srclang='en' datatype='xml' segtype='block' adminlang='en' o-tmf='x'"
      + " creationtool='x' creationtoolversion='1'/><body>"
    let units = String(repeating: "<tu x=''><tuv xml:lang='en'><seg>a</seg></tuv></tu>\n", count: 2250)
    let found = try violations(head + units + "</body></tmx>")
    // Two for each unit.
    #expect(found.map(\.line) == (1...2250).flatMap { [$0, $0] }, "\(found.prefix(3))")
    let reported = FoundViolations()
    let broken = ByteSource(bytes: Array((head + units).utf8), name: "t.tmx")
    #expect(throws: TumenError.self) { try Validating.validate(broken) { reported.all.append($0) } }
    #expect(reported.all.count == 4000)
  }

  @Test func `refuses what is no TMX, and what is no XML`() {
    for text in ["<tmy/>", "<tmx version='1.4'><header>"] {
      let error = #expect(throws: TumenError.self) {
        var validator = try TMXValidator(ByteSource(bytes: Array(text.utf8), name: "t.tmx")) { _ in }
        try validator.validate()
      }
      #expect(error?.code == .malformed && error?.place?.line == 1)
    }
  }
}

import Testing
import TumenModel

@testable import TumenFormats

private let looks = "restype=\"x-knob\" size-unit=\"pixel\" reformat=\"coord-x x-own\" coord=\"1;-2;#;#\""

private func findings(_ text: String) throws -> [Finding] {
  try Validating.violations(in: ByteSource(bytes: Array(text.utf8), name: "a.xlf"), format: .xliff)
}

private let core = "xmlns=\"urn:oasis:names:tc:xliff:document:2.0\""
private let modules = """
  xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" \
  xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" \
  xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" \
  xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.1" \
  xmlns:o="urn:other"
  """

/// A document around the content of a unit.
private func unit(_ content: String, target: String = " trgLang=\"ru\"", file: String = "") -> String {
  "<xliff \(core) \(modules) version=\"2.1\" srcLang=\"en\"\(target)>\n<file id=\"f\">\(file)<unit id=\"u\">\(content)</unit></file></xliff>"
}

/// A document around the content of one source.
private func source(_ content: String) -> String {
  unit("<originalData><data id=\"d\">x</data></originalData><segment id=\"s\"><source>\(content)</source></segment>")
}

/// A document around a source and its target.
private func pair(_ source: String, _ target: String, _ attributes: String = "") -> String {
  unit("<segment id=\"s\"\(attributes)><source>\(source)</source><target>\(target)</target></segment>")
}

/// A unit with a note and a mark on its text that points somewhere.
private func reference(_ address: String, type: String = "o:x") -> String {
  unit(
    """
    <notes><note id="n1">a</note></notes><segment id="s"><source><mrk id="m1" type="\(type)" ref="\(address)">a</mrk>\
    </source><target><mrk id="m2" type="term">b</mrk></target></segment>
    """, file: "<notes><note id=\"n2\">a</note></notes>")
}

/// A unit with two notes and revisions of one of its parts.
private func revisions(_ attributes: String, property: String = "content") -> String {
  unit(
    """
    <ctr:changeTrack><ctr:revisions \(attributes)><ctr:revision><ctr:item property="\(property)">a</ctr:item></ctr:revision>\
    </ctr:revisions></ctr:changeTrack><notes><note id="n1" priority="1">a</note><note id="n2">b</note></notes>\(plain)
    """)
}

private let fixed = "canCopy=\"no\" canDelete=\"no\" canReorder="

private let plain = "<segment id=\"s\"><source>a</source></segment>"

@Suite struct `Validation of XLIFF` {
  @Test func `takes a threshold for that of a rating around it`() throws {
    let space = "xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\""
    let document = unit(
      "<segment><source><mrk id=\"1\" translate=\"yes\" its:locQualityRatingScoreThreshold=\"1\">a</mrk></source></segment>"
    ).replacing("<file id", with: "<file \(space) its:locQualityRatingScore=\"90\" id")
    #expect(try findings(document).isEmpty)
  }

  @Test(arguments: [
    ("type=\"term\" its:termConfidence=\"1\" its:annotatorsRef=\"terminology|a\"", "", nil),
    ("type=\"its:term-no\" its:termConfidence=\"1\" its:annotatorsRef=\"terminology|a\"", "", nil),
    ("type=\"term\" its:termConfidence=\"1\"", "terminology|a", nil),
    ("type=\"term\" its:termConfidence=\"1\"", "mt-confidence|a", "lone-attribute"),
    ("translate=\"no\" its:mtConfidence=\"1\"", "terminology|x mt-confidence|b", nil),
    ("translate=\"no\" its:mtConfidence=\"1\"", "", "lone-attribute"),
    ("translate=\"no\" its:taConfidence=\"1\" its:taIdentRef=\"a\"", "", "lone-attribute"),
    ("translate=\"no\" its:locQualityIssueSeverity=\"5\"", "", "lone-attribute"),
    ("translate=\"no\" its:locQualityIssueSeverity=\"5\" its:locQualityIssueComment=\"a\"", "", nil),
    ("translate=\"no\" itsm:lang=\"fr-CA\"", "", nil), ("translate=\"no\" itsm:lang=\"fr_CA\"", "", "malformed-value"),
    ("translate=\"no\" its:foo=\"1\"", "", "unknown-attribute"),
    // A mark of ITS needs neither “translate” nor a type of its own.
    ("its:taClassRef=\"a\"", "", nil), ("itsm:domains=\"a\"", "", nil),
    ("type=\"its:generic\" itsm:domains=\"a\"", "", nil),
    ("type=\"term\" itsm:domains=\"a\"", "", "mismatched-type"),
    ("translate=\"no\" its:allowedCharacters=\"[^\\]*+]\"", "", nil),
    ("translate=\"no\" its:allowedCharacters=\"[a-z\"", "", "malformed-value"),
    ("translate=\"no\" its:allowedCharacters=\"a\\\"", "", "malformed-value"),
  ])
  func `holds annotations of ITS to its module`(attributes: String, annotators: String, rule: String?) throws {
    let around = annotators.isEmpty ? "" : "its:annotatorsRef=\"\(annotators)\" "
    let spaces =
      "xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" xmlns:itsm=\"urn:oasis:names:tc:xliff:itsm:2.1\""
    let document = source("<mrk id=\"1\" \(attributes)>a</mrk>")
      .replacing("<file id", with: "<file \(spaces) \(around)id")
    #expect(try findings(document).map(\.rule) == (rule.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("locQualityIssueType", ["misspelling", "other", "locale-violation"], ["spelling", "Grammar", ""]),
    ("locQualityIssueSeverity", ["0", "100", "66.5"], ["101", "-1", "high", "", "1e1", "٣"]),
    ("locQualityIssueEnabled", ["yes", "no"], ["true", ""]), ("locQualityRatingScore", ["0", "100"], ["100.1", "a"]),
    ("locQualityRatingVote", ["-3", "7"], ["1.5", "", "a"]),
    ("mtConfidence", ["0", "1", "0.95"], ["1.1", "95", "-0"]),
    ("taConfidence", ["0.5"], ["2"]), ("termConfidence", ["0.5"], ["x"]),
    ("localeFilterList", ["", "*", "*-CA, fr", "en-GB"], ["en_GB", "en,,ru", "abcdefghi"]),
    ("localeFilterType", ["include", "exclude"], ["all"]),
    (
      "annotatorsRef", ["mt-confidence|http://x", "terminology|a text-analysis|b"],
      ["mt-confidence", "mt|a", "terminology|a terminology|b"]
    ),
  ])
  func `holds values of ITS to what it defines`(name: String, right: [String], wrong: [String]) throws {
    func isRefused(_ value: String, _ document: String) throws -> Bool {
      let named = document.replacing("NAME", with: name).replacing("VALUE", with: value)
      return try findings(named).contains { $0.rule == "malformed-value" && $0.message.contains(name) }
    }
    let space = "xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\""
    for document in [
      source("<mrk \(space) id=\"1\" translate=\"yes\" its:NAME=\"VALUE\">a</mrk>"),
      unit(plain).replacing("<unit id", with: "<unit \(space) its:NAME=\"VALUE\" id"),
      unit(
        "<its:locQualityIssues \(space) xml:id=\"i\"><its:locQualityIssue NAME=\"VALUE\"/></its:locQualityIssues>\(plain)"
      ),
    ] {
      for value in right { #expect(try !isRefused(value, document), "\(value)") }
      for value in wrong { #expect(try isRefused(value, document), "\(value)") }
    }
  }

  @Test func `finds nothing in a document that is right`() throws {
    let text = """
      <?xml version="1.0"?>
      <xliff \(core) \(modules) version="2.1" srcLang="en" trgLang="ru" xml:space="default" o:any="1">
       <file id="f1" original="a.txt" o:x="y"><skeleton>any <o:b/></skeleton><mda:metadata id="m"><mda:metaGroup id="g"
        category="c"><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata><res:resourceData><res:resourceItem
        id="r1" mimeType="image/png"><res:source href="a.png"/></res:resourceItem></res:resourceData><val:validation>
        <val:rule isPresent="x" occurs="2" existsInSource="yes"/><val:rule o:own="1"/></val:validation>
        <slr:profiles generalProfile="xliff:codepoints"><slr:normalization general="nfc"/></slr:profiles>
        <notes><note id="n" priority="10" appliesTo="source">text</note></notes>
        <group id="g1" type="o:menu" translate="no"><group id="g2"/>
         <unit id="u1" fs:fs="p" fs:subFs="class,a\\title,b" slr:sizeRestriction="10">
          <mtc:matches><mtc:match id="1" ref="#s1" matchQuality="99.5" type="tm" subType="o:x"><originalData><data
           id="d1">b</data></originalData><source>a<ph id="p" dataRef="d1"/></source><target>b<ph id="p" dataRef="d1"/>
           </target></mtc:match></mtc:matches>
          <gls:glossary><gls:glossEntry id="e" ref="#m1"><gls:term>pier</gls:term><gls:translation id="t1"
           source="x">причал</gls:translation></gls:glossEntry></gls:glossary>
          <ctr:changeTrack><ctr:revisions appliesTo="source" ref="s1"><ctr:revision datetime="2025-01-31T00:00:00Z"
           version="1"><ctr:item property="content">old</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>
          <o:any><o:thing/></o:any>
          <notes><note id="n">text</note></notes>
          <originalData><data id="d1">&lt;b></data><data id="d2" xml:space="preserve">a<cp hex="0007"/></data></originalData>
          <segment id="s1" state="translated" subState="o:done"><source xml:lang="EN">a <pc id="1" dataRefStart="d1"
           dataRefEnd="d2" type="fmt" subType="xlf:b">b</pc> <sc id="2" canReorder="firstNo" canCopy="no" canDelete="no"/>
           <ec startRef="2" canReorder="no" canCopy="no" canDelete="no"/><mrk id="m1" type="term">c</mrk><sm id="m2"
           type="comment" ref="#n=n"/>d<em startRef="m2"/><mrk id="m3" translate="no">e</mrk><ph id="3" copyOf="4"/><ph
           id="4" subFlows="u2"/><sc id="9" isolated="yes"/></source><target order="3">б<sc id="2" canReorder="firstNo"
           canCopy="no" canDelete="no"/><ec startRef="2" canReorder="no" canCopy="no" canDelete="no"/></target></segment>
          <ignorable><source> </source></ignorable>
          <segment id="s2"><source>x</source><target order="1">y</target></segment>
         </unit>
         <unit id="u2"><res:resourceData><res:resourceItemRef ref="r1"/></res:resourceData>\(plain)</unit></group>
       </file>
       <file id="f2"><unit id="u1"><segment><source>a<ec id="1" isolated="yes" dir="ltr"/></source></segment></unit></file>
      </xliff>
      """
    #expect(try findings(text).map { "\($0.line) \($0.rule): \($0.message)" } == [])
  }

  // Samples of the standard itself are no errors, and no warnings.
  @Test(arguments: [
    (
      "wrong-namespace",
      unit("<mda:metadata><mda:metaGroup><meta type=\"a\">b</meta></mda:metaGroup></mda:metadata>\(plain)")
    ),
    ("dangling-reference", unit("<res:resourceData><res:resourceItemRef ref=\"x\"/></res:resourceData>\(plain)")),
  ])
  func `that breaks a rule as the standard does gets a note`(rule: String, text: String) throws {
    #expect(try findings(text).map { [$0.rule, $0.severity.rawValue] } == [[rule, "note"]])
  }

  @Test(arguments: [
    // The frame.
    ("missing-attribute", "<xliff \(core) srcLang=\"en\"><file id=\"f\"><unit id=\"u\">\(plain)</unit></file></xliff>"),
    (
      "missing-attribute", "<xliff \(core) version=\"2.0\"><file id=\"f\"><unit id=\"u\">\(plain)</unit></file></xliff>"
    ),
    (
      "unknown-version",
      "<xliff \(core) version=\"2.9\" srcLang=\"en\"><file id=\"f\"><unit id=\"u\">\(plain)</unit></file></xliff>"
    ),
    (
      "wrong-namespace",
      "<xliff xmlns=\"urn:x\" version=\"2.0\" srcLang=\"en\"><file id=\"f\"><unit id=\"u\">\(plain)</unit></file></xliff>"
    ),
    (
      "malformed-value",
      "<xliff \(core) version=\"2.0\" srcLang=\"e n\"><file id=\"f\"><unit id=\"u\">\(plain)</unit></file></xliff>"
    ),
    ("missing-element", "<xliff \(core) version=\"2.0\" srcLang=\"en\"/>"),
    ("missing-element", "<xliff \(core) version=\"2.0\" srcLang=\"en\"><file id=\"f\"/></xliff>"),
    (
      "repeated-id",
      "<xliff \(core) version=\"2.0\" srcLang=\"en\"><file id=\"f\"><unit id=\"u\">\(plain)</unit></file><file id=\"f\"><unit id=\"u\">\(plain)</unit></file></xliff>"
    ),
    ("repeated-id", unit(plain, file: "<unit id=\"u\">\(plain)</unit>")),
    ("repeated-id", unit(plain, file: "<group id=\"g\"/><group id=\"g\"/>")),
    ("repeated-id", unit(plain, file: "<notes><note id=\"1\">a</note><note id=\"1\">b</note></notes>")),
    ("empty-skeleton", unit(plain, file: "<skeleton/>")),
    ("two-skeletons", unit(plain, file: "<skeleton href=\"a\">b</skeleton>")),
    ("misplaced-element", unit(plain, file: "<notes><note>a</note></notes><skeleton href=\"a\"/>")),
    ("unknown-element", unit(plain, file: "<body/>")), ("unexpected-text", unit(plain, file: "text")),
    ("malformed-value", unit(plain, file: "<group id=\"a b\"/>")),
    ("malformed-value", unit(plain, file: "<group id=\"g\" type=\"menu\"/>")),
    ("malformed-value", unit(plain, file: "<group id=\"g\" srcDir=\"up\"/>")),
    ("malformed-value", unit(plain, file: "<notes><note priority=\"11\">a</note></notes>")),
    // Units.
    ("missing-element", unit("<ignorable><source> </source></ignorable>")), ("missing-element", unit("")),
    ("missing-element", unit("<segment id=\"s\"/>")),
    ("unknown-attribute", unit("<segment o:x=\"1\"><source/></segment>")),
    ("unknown-attribute", unit("<segment name=\"1\"><source/></segment>")),
    ("misplaced-element", unit("\(plain)<notes><note>a</note></notes>")),
    ("misplaced-element", unit("<segment><target/><source/></segment>")),
    ("repeated-element", unit("<segment><source/><source/></segment>")),
    ("malformed-value", unit("<segment state=\"done\"><source/></segment>")),
    ("sub-state-without-state", unit("<segment subState=\"a:b\"><source/></segment>")),
    ("malformed-value", pair("a", "b", " state=\"final\" subState=\"ab\"")),
    ("state-without-target", unit("<segment state=\"reviewed\"><source/></segment>")),
    ("missing-target-language", unit("<segment><source/><target/></segment>", target: "")),
    ("other-language", unit("<segment><source/><target xml:lang=\"ko\"/></segment>")),
    ("other-language", unit("<segment><source xml:lang=\"enm\"/></segment>")),
    ("other-language", unit("<segment><source xml:lang=\"en-GB\"/></segment>")),
    ("other-language", unit("<segment><source/><target xml:lang=\"ru-RU\"/></segment>")),
    ("repeated-id", unit("\(plain)\(plain)")),
    ("repeated-id", unit("<originalData><data id=\"1\"/><data id=\"1\"/></originalData>\(plain)")),
    ("malformed-value", unit("<originalData><data id=\"1\" xml:space=\"default\"/></originalData>\(plain)")),
    ("repeated-id", source("<ph id=\"s\"/>")),
    ("repeated-id", source("<ph id=\"1\"/><mrk id=\"1\" type=\"term\">a</mrk>")),
    ("mismatched-id", pair("<ph id=\"1\"/>", "<sc id=\"1\" isolated=\"yes\"/>")),
    (
      "mismatched-id",
      unit(
        "<segment><source><ph id=\"1\"/></source></segment><segment><source/><target><ph id=\"1\"/></target></segment>")
    ),
    ("repeated-id", pair("<ph id=\"1\"/>", "<ph id=\"1\"/><ph id=\"1\"/>")),
    ("malformed-value", unit("<segment><source/><target order=\"0\"/></segment>")),
    ("order-out-of-range", unit("<segment><source/><target order=\"2\"/></segment>")),
    (
      "repeated-order",
      unit("<segment><source/><target order=\"2\"/></segment><segment><source/><target order=\"2\"/></segment>")
    ),
    (
      "conflicting-order",
      unit("<segment><source/><target order=\"2\"/></segment><segment><source/><target/></segment>")
    ),
    // Codes.
    ("missing-attribute", source("<ph/>")), ("unknown-element", source("<g id=\"1\"/>")),
    ("unexpected-text", source("<ph id=\"1\">a</ph>")), ("unknown-element", source("<ph id=\"1\"><ph id=\"2\"/></ph>")),
    ("malformed-value", source("<cp hex=\"1\"/>")), ("malformed-value", source("<cp hex=\"110000\"/>")),
    ("needless-code-point", source("<cp hex=\"0041\"/>")), ("missing-attribute", source("<cp/>")),
    ("malformed-value", source("<ph id=\"1\" type=\"bold\"/>")),
    ("malformed-value", source("<ph id=\"1\" canCopy=\"maybe\"/>")),
    ("sub-type-without-type", source("<ph id=\"1\" subType=\"a:b\"/>")),
    ("mismatched-sub-type", source("<ph id=\"1\" type=\"ui\" subType=\"xlf:lb\"/>")),
    ("mismatched-sub-type", source("<ph id=\"1\" type=\"fmt\" subType=\"xlf:own\"/>")),
    ("movable-code", source("<ph id=\"1\" canReorder=\"firstNo\" canCopy=\"no\"/>")),
    ("broken-sequence", source("<ph id=\"1\"/><ph id=\"2\" canReorder=\"no\" canCopy=\"no\" canDelete=\"no\"/>")),
    ("lone-attribute", source("<pc id=\"1\" dataRefStart=\"d\">a</pc>")),
    ("lone-attribute", source("<pc id=\"1\" equivEnd=\"d\">a</pc>")),
    ("dangling-reference", source("<ph id=\"1\" dataRef=\"e\"/>")),
    ("dangling-sub-flow", source("<ph id=\"1\" subFlows=\"v\"/>")),
    (
      "broken-sequence",
      pair(
        "<pc id=\"1\" \(fixed)\"firstNo\">a<ph id=\"2\" \(fixed)\"no\"/></pc>",
        "<sc id=\"1\" \(fixed)\"firstNo\"/>a<ec startRef=\"1\" \(fixed)\"no\"/><ph id=\"2\" \(fixed)\"no\"/>")
    ),
    ("dangling-sub-flow", source("<ph id=\"1\" subFlows=\"u\"/>")),
    (
      "repeated-id",
      source("<ph id=\"1\" subFlows=\"v v\"/>").replacing("</unit>", with: "</unit><unit id=\"v\">\(plain)</unit>")
    ), ("mismatched-id", pair("<pc id=\"1\">a</pc>", "<mrk id=\"1\" type=\"term\">a</mrk>")),
    ("mismatched-id", pair("<sc id=\"1\" isolated=\"yes\"/>", "<ec id=\"1\" isolated=\"yes\"/>")),
    (
      "repeated-element",
      unit(
        "<val:validation><val:rule isPresent=\"a\"/></val:validation><o:a/><val:validation><val:rule isPresent=\"b\"/></val:validation>\(plain)"
      )
    ),
    (
      "malformed-value",
      unit(plain).replacing(
        "<unit id", with: "<unit xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"1.0\" id")
    ),
    (
      "repeated-element",
      unit(plain, file: "<slr:profiles generalProfile=\"o:a\"/><slr:profiles generalProfile=\"o:b\"/>")
    ),
    ("dangling-reference", source("<ph id=\"1\" copyOf=\"2\"/>")),
    ("copied-code", source("<ph id=\"1\" canCopy=\"no\"/><ph id=\"2\" copyOf=\"1\"/>")),
    ("copied-code", source("<ph id=\"1\" dataRef=\"d\"/><ph id=\"2\" copyOf=\"1\"/>")),
    ("misused-attribute", source("<ph id=\"1\"/><ph id=\"2\" copyOf=\"1\" dataRef=\"d\"/>")),
    ("unpaired-code", source("<sc id=\"1\"/>")), ("unpaired-code", source("<ec startRef=\"1\"/>")),
    ("unpaired-code", source("<ec startRef=\"1\"/><sc id=\"1\"/>")),
    ("unpaired-code", source("<sc id=\"1\"/><ec startRef=\"1\"/><ec startRef=\"1\"/>")),
    ("isolated-pair", source("<sc id=\"1\" isolated=\"yes\"/><ec startRef=\"1\"/>")),
    ("misused-attribute", source("<ec id=\"1\"/>")),
    ("misused-attribute", source("<ec id=\"1\" isolated=\"yes\" startRef=\"2\"/>")),
    ("misused-attribute", source("<sc id=\"1\"/><ec startRef=\"1\" dir=\"ltr\"/>")),
    ("mismatched-hint", source("<sc id=\"1\" canOverlap=\"no\"/><ec startRef=\"1\"/>")),
    (
      "mismatched-hint",
      source(
        "<sc id=\"1\" canReorder=\"firstNo\" canCopy=\"no\" canDelete=\"no\"/><ec startRef=\"1\" canCopy=\"no\" canDelete=\"no\"/>"
      )
    ),
    ("deleted-code", pair("<ph id=\"1\" canDelete=\"no\"/>", "a")),
    ("deleted-code", pair("<ph id=\"1\" canDelete=\"no\"/>", "a", " state=\"final\"")),
    // Annotations.
    ("missing-attribute", source("<mrk id=\"1\">a</mrk>")),
    ("malformed-value", source("<mrk id=\"1\" type=\"own\">a</mrk>")),
    ("not-one-comment", source("<mrk id=\"1\" type=\"comment\">a</mrk>")),
    ("not-one-comment", source("<mrk id=\"1\" type=\"comment\" value=\"a\" ref=\"#n=1\">a</mrk>")),
    ("dangling-reference", source("<mrk id=\"1\" type=\"comment\" ref=\"#n=1\">a</mrk>")),
    ("misused-attribute", source("<mrk id=\"1\" type=\"mtc:match\" ref=\"#1\">a</mrk>")),
    ("copied-code", source("<ph id=\"1\" copyOf=\"1\"/>")),
    ("copied-code", source("<ph id=\"1\" copyOf=\"2\"/><ph id=\"2\" copyOf=\"1\"/><ph id=\"3\" copyOf=\"1\"/>")),
    (
      "malformed-value",
      unit("<segment><source>a</source></segment>").replacing("<unit id", with: "<unit slr:sizeRestriction=\"10,5\" id")
    ),
    ("unpaired-code", source("<sm id=\"1\" type=\"term\"/>a<em startRef=\"1\"/><em startRef=\"1\"/>")),
    ("unpaired-code", source("<sm id=\"1\" type=\"term\"/>")), ("unpaired-code", source("<em startRef=\"1\"/>")),
    // Modules.
    ("misplaced-module", unit(plain, file: "<mtc:matches/>")), ("unknown-element", unit("<mtc:match/>\(plain)")),
    ("missing-element", unit("<mtc:matches/>\(plain)")),
    ("missing-attribute", unit("<mtc:matches><mtc:match><source/><target/></mtc:match></mtc:matches>\(plain)")),
    (
      "dangling-reference",
      unit("<mtc:matches><mtc:match ref=\"#x\"><source/><target/></mtc:match></mtc:matches>\(plain)")
    ),
    (
      "malformed-value",
      unit("<mtc:matches><mtc:match ref=\"#s\" similarity=\"101\"><source/><target/></mtc:match></mtc:matches>\(plain)")
    ),
    (
      "sub-type-without-type",
      unit("<mtc:matches><mtc:match ref=\"#s\" subType=\"a:b\"><source/><target/></mtc:match></mtc:matches>\(plain)")
    ),
    (
      "dangling-reference",
      unit(
        "<mtc:matches><mtc:match ref=\"#s\"><source><ph id=\"1\" dataRef=\"d\"/></source><target/></mtc:match></mtc:matches>\(plain)"
      )
    ),
    (
      "unpaired-code",
      unit(
        "<mtc:matches><mtc:match ref=\"#s\"><source><sc id=\"1\"/></source><target/></mtc:match></mtc:matches>\(plain)")
    ),
    (
      "mismatched-id",
      unit(
        "<mtc:matches><mtc:match ref=\"#s\"><source><ph id=\"1\"/></source><target><pc id=\"1\"/></target></mtc:match></mtc:matches>\(plain)"
      )
    ),
    (
      "movable-code",
      unit(
        "<mtc:matches><mtc:match ref=\"#s\"><source><ph id=\"1\" canReorder=\"firstNo\"/></source><target/></mtc:match></mtc:matches>\(plain)"
      )
    ),
    (
      "empty-entry",
      unit("<gls:glossary><gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary>\(plain)")
    ),
    (
      "dangling-reference",
      unit(
        "<gls:glossary><gls:glossEntry ref=\"#x\"><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry></gls:glossary>\(plain)"
      )
    ),
    (
      "repeated-id",
      unit(
        "<mda:metadata id=\"1\"><mda:metaGroup id=\"1\"><mda:meta type=\"a\"/></mda:metaGroup></mda:metadata>\(plain)")
    ),
    ("missing-element", unit("<mda:metadata><mda:metaGroup/></mda:metadata>\(plain)")),
    ("dangling-reference", unit("<res:resourceData><res:resourceItemRef ref=\"x\"/></res:resourceData>\(plain)")),
    (
      "empty-resource",
      unit(
        "<res:resourceData><res:resourceItem mimeType=\"a\"><res:source/></res:resourceItem></res:resourceData>\(plain)"
      )
    ),
    (
      "missing-attribute",
      unit("<res:resourceData><res:resourceItem><res:source href=\"a\"/></res:resourceItem></res:resourceData>\(plain)")
    ),
    ("not-one-condition", unit("<val:validation><val:rule isPresent=\"a\" endsWith=\"b\"/></val:validation>\(plain)")),
    ("not-one-condition", unit("<val:validation><val:rule/></val:validation>\(plain)")),
    ("misused-condition", unit("<val:validation><val:rule startsWith=\"a\" occurs=\"1\"/></val:validation>\(plain)")),
    (
      "misused-condition",
      unit("<val:validation><val:rule isNotPresent=\"a\" existsInSource=\"yes\"/></val:validation>\(plain)")
    ),
    (
      "misused-condition",
      unit(plain, file: "<val:validation><val:rule isPresent=\"a\" disabled=\"yes\"/></val:validation>")
    ),
    ("missing-attribute", source("<ph id=\"1\" fs:subFs=\"a,b\"/>")),
    ("malformed-value", source("<ph id=\"1\" fs:fs=\"bold\"/>")),
    ("malformed-value", source("<ph id=\"1\" fs:fs=\"p\" fs:subFs=\"a\"/>")),
    ("misused-attribute", source("<sc id=\"1\"/><ec startRef=\"1\" fs:fs=\"b\"/>")),
    ("misused-attribute", source("<ph id=\"1\" slr:sizeInfo=\"1\" slr:sizeInfoRef=\"2\"/>")),
    (
      "repeated-id",
      unit(
        "<ctr:changeTrack><ctr:revisions appliesTo=\"unit\"><ctr:revision><ctr:item property=\"a\">x</ctr:item><ctr:item property=\"a\">y</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>\(plain)"
      )
    ),
    ("unknown-attribute", source("<pc id=\"1\" o:x=\"1\">a</pc>")),
    ("unknown-attribute", source("<ph id=\"1\" fs:shape=\"p\"/>")),
    ("unknown-attribute", source("<ph xmlns:f=\"urn:oasis:names:tc:xliff:fs:2.0\" id=\"1\" f:shape=\"p\"/>")),
    ("malformed-value", source("<ph xmlns:f=\"urn:oasis:names:tc:xliff:fs:2.0\" id=\"1\" f:fs=\"bold\"/>")),
    ("misused-attribute", source("<sc id=\"1\"/><ec startRef=\"1\" slr:sizeInfo=\"1\"/>")),
    ("dangling-reference", source("<ph id=\"1\" slr:sizeInfoRef=\"z\"/>")),
    ("malformed-value", source("<ph id=\"1\" slr:sizeInfo=\"1.5\"/>")),
    (
      "malformed-value",
      unit(plain, file: "<slr:profiles generalProfile=\"xliff:codepoints\"/><group id=\"g\" slr:sizeInfo=\"a\"/>")
    ),
    ("malformed-value", unit(plain, file: "<group id=\"g\" slr:sizeRestriction=\"ten\"/>")),
    ("malformed-value", unit(plain, file: "<group id=\"g\" slr:sizeRestriction=\"*5\"/>")),
    ("malformed-value", unit(plain, file: "<group id=\"g\" slr:sizeRestriction=\"5,10.5\"/>")),
    (
      "malformed-value",
      unit(
        plain, file: "<slr:profiles storageProfile=\"xliff:utf16\"/><group id=\"g\" slr:storageRestriction=\"5,any\"/>")
    ),
    (
      "malformed-value",
      unit(plain, file: "<slr:profiles storageProfile=\"xliff:utf8\"/><group id=\"g\" slr:equivStorage=\"two\"/>")
    ),
    (
      "malformed-value",
      unit("<mtc:matches><mtc:match ref=\"#s\" xml:lang=\"ru\"><source/><target/></mtc:match></mtc:matches>\(plain)")
    ),
    (
      "malformed-reference",
      unit("<mtc:matches><mtc:match ref=\"s\"><source/><target/></mtc:match></mtc:matches>\(plain)")
    ),
    (
      "dangling-reference",
      unit("<mtc:matches><mtc:match ref=\"#u=v/s\"><source/><target/></mtc:match></mtc:matches>\(plain)")
    ),
    ("not-one-condition", unit("<val:validation><val:rule isPresent=\"a\" o:own=\"b\"/></val:validation>\(plain)")),
    ("dangling-reference", revisions("appliesTo=\"note\" ref=\"n3\"")),
    ("missing-attribute", revisions("appliesTo=\"note\"")),
    ("dangling-reference", revisions("appliesTo=\"note\" ref=\"n2\"", property: "priority")),
    ("dangling-reference", revisions("appliesTo=\"segment\"", property: "state")),
    // References.
    ("malformed-reference", reference("#u=u/f=f/gls=1")), ("malformed-reference", reference("#f=f/f=f/n=n1")),
    ("malformed-reference", reference("#/f=f/n=n1/u=u")), ("malformed-reference", reference("#s/m1")),
    ("malformed-reference", reference("#n/n1")), ("malformed-reference", reference("#z=n1")),
    ("malformed-reference", reference("#g$s=n1")), ("malformed-reference", reference("#own=n1")),
    ("malformed-reference", reference("#")), ("malformed-reference", reference("#u=")),
    ("dangling-reference", reference("#n1", type: "comment")), ("dangling-reference", reference("n1", type: "comment")),
    ("dangling-reference", reference("#f=f/n=n2", type: "comment")),
    ("dangling-reference", reference("#f=f/n=n1", type: "comment")),
    ("dangling-reference", reference("#u=v/n=n1", type: "comment")),
    // What is inherited, what is unique, what keeps its place.
    ("mismatched-space", unit("<segment><source xml:space=\"preserve\">a</source><target>b</target></segment>")),
    ("other-language", unit(plain, file: "<group id=\"g\" xml:lang=\"ko\"><unit id=\"v\">\(plain)</unit></group>")),
    (
      "other-language",
      unit("<segment><source xml:lang=\"en\"/><target/></segment>").replacing("<file ", with: "<file xml:lang=\"ko\" ")
    ),
    ("repeated-id", unit("<o:a id=\"1\"><o:b xml:id=\"1\"/></o:a>\(plain)")),
    ("repeated-id", unit(plain, file: "<o:a id=\"1\"/><o:b><o:c id=\"1\"/></o:b>")),
    (
      "broken-sequence",
      pair(
        "<pc id=\"1\" \(fixed)\"firstNo\">a<ph id=\"2\" \(fixed)\"no\"/></pc>",
        "<pc id=\"1\" \(fixed)\"firstNo\">a</pc><ph id=\"2\" \(fixed)\"no\"/>")
    ),
    ("mismatched-hint", source("<sc id=\"1\" type=\"fmt\"/><ec startRef=\"1\" type=\"ui\"/>")),
    (
      "missing-attribute",
      unit(
        "<its:locQualityIssues xmlns:its=\"http://www.w3.org/2005/11/its\" xml:id=\"i\"><its:locQualityIssue/></its:locQualityIssues>\(plain)"
      )
    ),
    (
      "missing-attribute",
      unit(
        "<its:provenanceRecords xmlns:its=\"http://www.w3.org/2005/11/its\" xml:id=\"i\"><its:provenanceRecord/></its:provenanceRecords>\(plain)"
      )
    ),
    (
      "lone-attribute",
      source(
        "<mrk xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" id=\"1\" translate=\"yes\" its:locQualityRatingScoreThreshold=\"1\">a</mrk>"
      )
    ),
    (
      "lone-attribute",
      unit(plain).replacing(
        "<unit id",
        with:
          "<unit xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" its:locQualityRatingVoteThreshold=\"1\" id"
      )
    ),
    // Values with a prefix.
    ("malformed-value", pair("a", "б", " state=\"translated\" subState=\"xlf:done\"")),
    ("malformed-value", unit(plain).replacing("<unit id=\"u\"", with: "<unit id=\"u\" type=\"xlf:menu\"")),
    ("malformed-value", source("<mrk id=\"1\" type=\"xlf:x\">a</mrk>")),
    (
      "malformed-value",
      unit(
        "<mtc:matches><mtc:match ref=\"#s\" type=\"tm\" subType=\"xlf:x\"><source>a</source><target>б</target></mtc:match></mtc:matches>\(plain)"
      )
    ),
    // ITS.
    (
      "misused-attribute",
      source(
        "<mrk xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" id=\"1\" translate=\"yes\" its:locQualityRatingScore=\"1\" its:locQualityRatingVote=\"1\">a</mrk>"
      )
    ),
    (
      "lone-attribute",
      source(
        "<mrk xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" id=\"1\" translate=\"yes\" its:taSource=\"a\">b</mrk>"
      )
    ),
    (
      "misused-attribute",
      source(
        "<mrk xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" id=\"1\" translate=\"yes\" its:taIdentRef=\"a\" its:taSource=\"a\" its:taIdent=\"b\">b</mrk>"
      )
    ),
    (
      "dangling-reference",
      source(
        "<mrk xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" id=\"1\" translate=\"yes\" its:locQualityIssuesRef=\"#its=x\">b</mrk>"
      )
    ),
    (
      "mismatched-type",
      source(
        "<mrk xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\" id=\"1\" translate=\"yes\" type=\"term\" its:mtConfidence=\"0.5\">b</mrk>"
      )
    ),
  ])
  func `names the rule of a violation of version 2`(rule: String, text: String) throws {
    let found = try findings(text)
    // What is wrong in one way may be wrong in another as well.
    #expect(found.map(\.rule).contains(rule) && found.count <= 2, "\(found.map(\.message)) \(text)")
    #expect(found.allSatisfy { (1...2).contains($0.line) && !$0.message.isEmpty && !$0.unit.isEmpty })
  }

  @Test func `asks once for the version of ITS`() throws {
    let its = "xmlns:its=\"http://www.w3.org/2005/11/its\""
    let mark = "<mrk id=\"1\" its:taClassRef=\"a\">b</mrk><mrk id=\"2\" its:taClassRef=\"a\">b</mrk>"
    let document = source(mark).replacing("<unit id", with: "<unit \(its) id")
    #expect(try findings(document).map(\.message).map { $0.contains("its:version") } == [true])
    #expect(try findings(document.replacing(its, with: its + " its:version=\"2.0\"")).isEmpty)
  }

  @Test func `says a state that is none once`() throws {
    #expect(try findings(unit("<segment state=\"done\"><source/></segment>")).map(\.rule) == ["malformed-value"])
  }

  @Test(arguments: [
    // XML can hold these characters, but advises against them (XML 1.0, section 2.2).
    source("<cp hex=\"0080\"/><cp hex=\"009F\"/><cp hex=\"FDD0\"/><cp hex=\"1FFFE\"/>"),
    reference("#n=n1", type: "comment"), reference("#/f=f/u=u/n=n1", type: "comment"),
    reference("#u=u/n=n1", type: "comment"),
    reference("#m1"), reference("#t=m2"), reference("#f=f/res=r"), reference("#tbx=entry"), reference("a.xml#f=1/n=2"),
    reference("https://example.org/#a/b", type: "term"),
    unit("<mtc:matches><mtc:match ref=\"#f=f/u=u/s\"><source/><target/></mtc:match></mtc:matches>\(plain)"),
    unit(
      "<o:a id=\"1\"/><x:a xmlns:x=\"urn:x\" id=\"1\"/>\(plain)",
      file: "<o:a id=\"1\"/><group id=\"g\"><o:a id=\"1\"/></group>"),
    unit(
      """
      <slr:data profile="o:x"><o:size id="a"/></slr:data><segment><source><ph id="1" slr:sizeInfoRef="a"/><ph id="2"
      slr:sizeInfoRef="b"/><ph id="3" slr:sizeInfo="as wide as it is"/></source></segment>
      """, file: "<slr:data profile=\"o:x\"><o:size><o:part id=\"b\"/></o:size></slr:data>"),
    unit(plain, file: "<slr:profiles generalProfile=\"o:x\"/><group id=\"g\" slr:sizeRestriction=\"a lot\"/>"),
    unit(plain, file: "<group id=\"g\" slr:sizeRestriction=\"5,*\" slr:storageRestriction=\"any\"/>"),
    unit(plain, file: "<group id=\"g\" xmlns:fs=\"urn:x\" fs:own=\"1\"/>"),
    unit(
      """
      <res:resourceData><res:resourceItem mimeType="text/xml"><res:source xml:lang="en"><source>a</source></res:source>
      </res:resourceItem></res:resourceData>\(plain)
      """),
    revisions("appliesTo=\"note\" ref=\"n1\"", property: "priority"), revisions("appliesTo=\"source\""),
    unit(
      String(
        repeating:
          "<ctr:changeTrack><ctr:revisions appliesTo=\"source\"><ctr:revision><ctr:item property=\"content\">a</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>",
        count: 2) + plain),
    pair("<pc id=\"1\">a</pc>", "<sc id=\"1\"/>b<ec startRef=\"1\"/>"),
    pair("<sc id=\"1\"/>a<ec startRef=\"1\"/>", "<pc id=\"1\">b</pc>"),
    pair(
      "<sc id=\"1\" canDelete=\"no\"/>a<ec startRef=\"1\" canDelete=\"no\"/>",
      "<pc id=\"1\" canDelete=\"no\">b</pc>", " state=\"final\""),
    pair("<mrk id=\"1\" type=\"term\">a</mrk>", "<sm id=\"1\" type=\"term\"/>b<em startRef=\"1\"/>"),
    pair(
      "<pc id=\"1\" \(fixed)\"firstNo\">a<ph id=\"2\" \(fixed)\"no\"/></pc><ph id=\"3\" \(fixed)\"no\"/>",
      "<sc id=\"1\" \(fixed)\"firstNo\"/>a<ph id=\"2\" \(fixed)\"no\"/><ec startRef=\"1\" \(fixed)\"no\"/><ph id=\"3\" \(fixed)\"no\"/>"
    ),
    unit("<segment><source xml:lang=\"en\"/><target xml:lang=\"ru\"/></segment>").replacing(
      "<file ", with: "<file xml:lang=\"ko\" "),
    unit("<segment><source xml:space=\"preserve\"/><target/></segment>").replacing(
      "<file ", with: "<file xml:space=\"preserve\" "),
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" \(modules) xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0"
    version="2.2" srcLang="en"><notes><note>a</note></notes><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta>
    </mda:metaGroup></mda:metadata><file id="f"><unit id="u" pgs:switch="plural:n"><notes><note ref="#s">a</note></notes>
    <segment id="s" pgs:case="one"><source>a</source></segment></unit></file></xliff>
    """,
  ])
  func `says nothing of what is right`(text: String) throws {
    #expect(try findings(text).map { "\($0.rule): \($0.message)" } == [], "\(text)")
  }

  @Test(arguments: ["2.0", "2.1"])
  func `notes that a document in the namespace of 2.2 names an earlier version`(version: String) throws {
    let found = try findings(
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="\(version)" srcLang="en"><file id="f"><unit id="u">
      \(plain)</unit></file></xliff>
      """)
    #expect(found.map(\.rule) == ["wrong-namespace"] && found.first?.severity == .note, "\(found)")
  }

  @Test(
    arguments: [
      (
        nil,
        version1(
          "<source>a<g id=\"1\" ctype=\"bold\">b</g><bpt id=\"2\">x</bpt><ept id=\"2\">y</ept></source><target state=\"final\"/><note>n</note>"
        )
      ),
      (
        nil,
        version1(
          "<source>a</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\">b</mrk></target><x:y xmlns:x=\"u\"/>"
        )
      ),
      ("missing-element", version1("")), ("unknown-element", version1("<source><pc id=\"1\"/></source>")),
      ("misplaced-element", version1("<target/><source/>")), ("missing-attribute", version1("<source><x/></source>")),
      ("malformed-value", version1("<source/><target state=\"done\"/>")),
      (nil, version1("<source/><target state=\"x-done\"/>")),
      ("unknown-attribute", version1("<source/><note kind=\"x\">a</note>")),
      ("unpaired-code", version1("<source><bpt id=\"1\"/></source>")),
      ("unpaired-code", version1("<source><ex id=\"1\"/></source>")),
      ("unpaired-code", version1("<source><bpt id=\"1\"/><bpt id=\"2\"/><ept id=\"3\"/></source>")),
      ("mismatched-id", version1("<source><bpt id=\"1\"/><bpt id=\"2\"/><ept id=\"3\"/><ept id=\"1\"/></source>")),
      ("mismatched-id", version1("<source><bx id=\"1\"/><ex id=\"2\"/></source>")),
      (
        nil,
        version1("<source/>").replacing(
          "</body>", with: "<group id=\"g\"><trans-unit id=\"u\"><source/></trans-unit></group><group id=\"g\"/></body>"
        ).replacing("1.2", with: "1.0")
      ),
      ("repeated-id", version1("<source><ph id=\"1\"/><ph id=\"1\"/></source>")),
      (
        "repeated-id",
        version1("<source/><seg-source><mrk mtype=\"seg\" mid=\"1\"/><mrk mtype=\"seg\" mid=\"1\"/></seg-source>")
      ),
      (
        "dangling-segment",
        version1(
          "<source/><seg-source><mrk mtype=\"seg\" mid=\"1\"/></seg-source><target><mrk mtype=\"seg\" mid=\"2\"/></target>"
        )
      ),
      ("dangling-reference", version1("<source/><target phase-name=\"p\"/>")),
      (
        "dangling-reference",
        version1("<source/><count-group name=\"c\"><count phase-name=\"p\">1</count></count-group>")
      ),
      (
        "dangling-reference",
        version1("<source><bpt id=\"1\" rid=\"1\"/><ept id=\"2\" rid=\"2\"/></source>")
      ),
      (
        "repeated-id",
        version1("<source><bx id=\"1\" rid=\"1\"/><bx id=\"2\" rid=\"1\"/><ex id=\"3\" rid=\"1\"/></source>")
      ),
      (
        "repeated-id",
        version1(
          "<source/><context-group name=\"c\"><context context-type=\"record\"/></context-group><alt-trans><target/><context-group name=\"c\"><context context-type=\"record\"/></context-group></alt-trans>"
        )
      ), ("repeated-id", version1("<source/><count-group name=\"c\"/><count-group name=\"c\"/>")),
      (
        "repeated-id",
        version1("<source/>").replacing(
          "<body>",
          with:
            "<header><glossary><external-file href=\"a\" uid=\"u\"/></glossary><reference><external-file href=\"b\" uid=\"u\"/></reference></header><body>"
        )
      ), ("dangling-segment", version1("<source/><alt-trans mid=\"1\"><target/></alt-trans>")),
      (
        "dangling-segment",
        version1("<source/><alt-trans><target><mrk mtype=\"seg\" mid=\"1\"/></target></alt-trans>")
      ),
      (
        nil,
        version1(
          "<source/><seg-source><mrk mtype=\"seg\" mid=\"1\"/></seg-source><alt-trans mid=\"1\"><seg-source><mrk mtype=\"seg\" mid=\"7\"/></seg-source><target><mrk mtype=\"seg\" mid=\"7\"/></target></alt-trans>"
        )
      ),
      (
        "unknown-element",
        version1("<source/>").replacing(
          "<body>", with: "<header><skl><internal-file>a<b/></internal-file></skl></header><body>")
      ),
      (
        nil,
        version1("<source/><note xml:lang=\"\">n</note>").replacing(
          "<body>",
          with:
            "<header><skl><internal-file>a</internal-file></skl><tool tool-id=\"t\" tool-name=\"T\"><note>n</note></tool></header><body>"
        )
      ), (nil, version1("<source><ph id=\"1\" crc=\"a b\"/></source>")),
      ("malformed-value", version1("<source/><target phase-name=\"a b\"/>")),
      ("malformed-value", version1("<source/>").replacing("id=\"u\"", with: "id=\"u\" maxwidth=\"1 2\"")),
      ("unknown-version", version1("<source/>").replacing("version=\"1.2\"", with: "version=\"\"")),
      ("dangling-reference", version1("<source/><alt-trans tool-id=\"t\"><target/></alt-trans>")),
      (
        "dangling-reference",
        version1("<source/>").replacing("datatype=\"plaintext\"", with: "datatype=\"plaintext\" tool-id=\"t\"")
      ),
      (
        "dangling-reference",
        version1("<source/>").replacing(
          "<body>",
          with:
            "<header><phase-group><phase phase-name=\"p\" process-name=\"a\" tool-id=\"t\"/></phase-group></header><body>"
        )
      ),
      (
        nil,
        version1("<source/>").replacing("datatype=\"plaintext\"", with: "datatype=\"plaintext\" tool-id=\"t\"")
          .replacing(
            "<body>", with: "<header><tool tool-id=\"t\" tool-name=\"T\"/></header><body>")
      ),
      (
        nil,
        version1("<source/>").replacing(
          "</body>",
          with:
            "<group><context-group><context context-type=\"x-a\"/></context-group><note>n</note><x:y xmlns:x=\"u\"/><group/></group></body>"
        )
      ),
      (
        "misplaced-element",
        version1("<source/>").replacing("</body>", with: "<group><group/><note>n</note></group></body>")
      ),
      ("missing-attribute", version1("<source/><seg-source><mrk mtype=\"seg\"/></seg-source>")),
      (
        "repeated-id",
        version1("<source/>").replacing("</body>", with: "<trans-unit id=\"u\"><source/></trans-unit></body>")
      ),
      ("missing-attribute", version1("<source/>").replacing("datatype=\"plaintext\"", with: "")),
      ("malformed-value", version1("<source/>").replacing("plaintext", with: "text")),
      ("malformed-value", version1("<source/>").replacing("plaintext", with: "x-")),
      ("malformed-value", version1("<source/>").replacing("plaintext", with: "x-a b")),
      (nil, version1("<source/>").replacing("plaintext", with: "x-own")),
      (nil, version1("<source/>").replacing("id=\"u\"", with: "id=\"u\" \(looks)")),
      ("malformed-value", version1("<source/>").replacing("id=\"u\"", with: "id=\"u\" restype=\"knob\"")),
      ("malformed-value", version1("<source/>").replacing("id=\"u\"", with: "id=\"u\" size-unit=\"inch\"")),
      ("malformed-value", version1("<source/>").replacing("id=\"u\"", with: "id=\"u\" reformat=\"yes font\"")),
      ("malformed-value", version1("<source/>").replacing("id=\"u\"", with: "id=\"u\" coord=\"1;2;3\"")),
      ("malformed-value", version1("<source/><target state=\"done\"/>")),
      ("malformed-value", version1("<source/><target state=\"new\" state-qualifier=\"exact\"/>")),
      ("malformed-value", version1("<source/><alt-trans alttranstype=\"old\"><target/></alt-trans>")),
      (
        "malformed-value",
        version1(
          "<source/><context-group purpose=\"location;match\"><context context-type=\"record\"/></context-group>")
      ),
      ("malformed-value", version1("<source/><context-group><context context-type=\"line\"/></context-group>")),
      ("malformed-value", version1("<source/><count-group name=\"c\"><count unit=\"words\"/></count-group>")),
      ("malformed-value", version1("<source/><count-group name=\"c\"><count count-type=\"all\"/></count-group>")),
      ("malformed-value", version1("<source>a<ph id=\"1\" ctype=\"bold\"/></source>")),
      ("malformed-value", version1("<source>a<ph id=\"1\" assoc=\"p\"/></source>")),
      ("malformed-value", version1("<source><g id=\"1\" ctype=\"image\">a</g></source>")),
      ("malformed-value", version1("<source><mrk mtype=\"own\">a</mrk></source>")),
      (
        nil,
        version1(
          """
          <source><g id="1" ctype="bold">a</g><x id="2" ctype="x-b"/><mrk mtype="x-c">d</mrk></source><context-group
           purpose="location match"><context context-type="x-e"/></context-group><count-group name="c"><count count-type="total"
           unit="word"/><count count-type="button"/></count-group>
          """)
      ),
      (
        "missing-element",
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file source-language=\"en\" datatype=\"xml\" original=\"a\"/></xliff>"
      ),
    ] as [(String?, String)])
  func `names the rule of a violation of version 1`(rule: String?, text: String) throws {
    let found = try findings(text)
    let rules = found.map(\.rule)
    #expect(rules.contains { $0 == rule } == (rule != nil) && rules.count <= 2, "\(found.map(\.message)) \(text)")
    #expect(rule != nil || rules.isEmpty, "\(found.map(\.message)) \(text)")
    #expect(found.allSatisfy { ($0.severity == .note) == ($0.rule == "mismatched-id") })
  }

  /// A document of version 1 with these children of its header.
  private func header(_ content: String) -> String {
    version1("<source/>").replacing("<body>", with: "<header>\(content)</header><body>")
  }

  @Test func `holds files of version 1 and what tells of them to the schema`() throws {
    let file = "<external-file href=\"a\"/>"
    let bin = "<bin-unit id=\"b\" mime-type=\"image/png\"><bin-source>BIN</bin-source></bin-unit>"
    let phase = "<phase phase-name=\"p\" process-name=\"a\" date=\"2024-05-19T10:00:00Z\"/>"
    let tool = "<tool tool-id=\"t\" tool-name=\"T\"/>"
    func binary(_ content: String) -> String {
      version1("<source/>").replacing("</body>", with: bin.replacing("BIN", with: content) + "</body>")
    }
    for text in [
      header("<skl>\(file)</skl><phase-group>\(phase)</phase-group><glossary>\(file)</glossary>\(tool)"), binary(file),
      binary("<internal-file form=\"base64\" crc=\"1a\">YQ==</internal-file>"),
    ] {
      #expect(try findings(text).map(\.message) == [], "\(text)")
    }
    for (rule, text) in [
      ("missing-element", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>"),
      ("missing-element", binary("")), ("missing-attribute", binary("<external-file/>")),
      ("unknown-attribute", binary("<internal-file href=\"a\">a</internal-file>")),
      ("malformed-value", binary("<external-file href=\"a\" crc=\"a b\"/>")),
      ("missing-element", header("<glossary/>")), ("missing-element", header("<reference></reference>")),
      ("repeated-id", header(tool + tool)), ("repeated-id", header("<phase-group>\(phase)\(phase)</phase-group>")),
      ("malformed-value", header("<phase-group>\(phase)</phase-group>").replacing("T10:00:00Z", with: "")),
      ("malformed-value", version1("<source/>").replacing("datatype=", with: "date=\"May 19\" datatype=")),
    ] {
      #expect(try findings(text).map(\.rule) == [rule], "\(text)")
    }
  }

  @Test func `only warns of a code that is missing before the segment is final`() throws {
    #expect(try findings(pair("<ph id=\"1\" canDelete=\"no\"/>", "a")).map(\.severity) == [.warning])
    #expect(try findings(pair("<ph id=\"1\" canDelete=\"no\"/>", "a", " state=\"final\"")).map(\.severity) == [.error])
  }

  @Test(arguments: [
    ("<source xml:lang=\"en\">a</source><target xml:lang=\"RU\">б</target>", []),
    ("<source xml:lang=\"ko\">a</source>", ["“xml:lang” of <source> is “ko”, but the file’s language is “en”"]),
    ("<source/><target xml:lang=\"ru-RU\"/>", ["“xml:lang” of <target> is “ru-RU”, but the file’s language is “ru”"]),
    ("<source/><seg-source xml:lang=\"ru\"/>", ["“xml:lang” of <seg-source> is “ru”, but the file’s language is “en”"]),
    // Of an alternative it may be another.
    ("<source/><alt-trans><target xml:lang=\"uk\"/></alt-trans>", []),
  ])
  func `warns of a text of version 1 in another language than its file`(content: String, messages: [String]) throws {
    let found = try findings(version1(content))
    #expect(found.map(\.message) == messages && found.allSatisfy { $0.severity == .warning })
    #expect(found.allSatisfy { $0.rule == "other-language" })
  }

  @Test(arguments: [("source", Severity.error), ("target", Severity.note)])
  func `a resource in another language is told`(name: String, severity: Severity) throws {
    let item = "<res:resourceItem mimeType=\"image/png\"><res:\(name) href=\"a\" xml:lang=\"ko\"/></res:resourceItem>"
    let found = try findings(unit("<res:resourceData>\(item)</res:resourceData>\(plain)"))
    #expect(found.map(\.rule) == ["other-language"])
    #expect(found.map(\.severity) == [severity])
  }

  @Test func `names the place of a violation by file, group and unit`() throws {
    let found = try findings(
      unit(plain, file: "<group id=\"g\"><unit id=\"v\">\n<segment/></unit></group><group id=\"g\"/>"))
    #expect(
      found.map(\.unit) == ["f=f/g=g", "f=f/u=v"] && found.map(\.line) == [3, 3]
        || found.map(\.unit) == ["f=f/u=v", "f=f/g=g"])
  }
}

import Testing
import TumenModel
import TumenText

@testable import TumenFormats

private func srx(_ sets: String, _ maps: String, cascade: String = "yes") -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="\(cascade)"/>
  <body><languagerules>
  \(sets)
  </languagerules><maprules>
  \(maps)
  </maprules></body></srx>
  """
}

private func set(_ name: String, _ rules: [(String, String, String)]) -> String {
  let body = rules.map {
    "<rule break=\"\($0.0)\"><beforebreak>\($0.1)</beforebreak><afterbreak>\($0.2)</afterbreak></rule>\n"
  }
  return "<languagerule languagerulename=\"\(name)\">\n" + body.joined() + "</languagerule>"
}

private func map(_ pattern: String, _ name: String) -> String {
  "<languagemap languagepattern=\"\(pattern)\" languagerulename=\"\(name)\"/>"
}

private func segments(_ text: String, _ srx: String, _ language: LanguageTag = .english) throws -> [String] {
  let rules = try SRXReader.rules(of: ByteSource(bytes: Array(srx.utf8), name: "r.srx"))
  return try SentenceBreaker(rules, language: language).segments(of: text).map { String($0.text) }
}

@Suite struct `SRX` {
  private let stop = ("yes", "\\.", "\\s")

  @Test(arguments: [("1.0", true), ("2.0", true), ("3.0", false), ("2", false)])
  func `is read in the versions that are known`(version: String, isKnown: Bool) throws {
    let text = srx(set("a", []), map(".*", "a")).replacing("version=\"2.0\"", with: "version=\"\(version)\"")
    if isKnown {
      #expect(try segments("a. b", text) == ["a. b"])
    } else {
      let error = #expect(throws: TumenError.self) { try segments("a. b", text) }
      #expect(error?.code == .malformed && error?.place?.line == 2 && error?.message.contains(version) == true)
    }
  }

  @Test func `lets the first rule that fits decide`() throws {
    let exception = ("no", "\\bapprox\\.", "\\s")
    let text = "approx. ten. Twelve."
    #expect(try segments(text, srx(set("a", [exception, stop]), map(".*", "a"))) == ["approx. ten.", "Twelve."])
    #expect(try segments(text, srx(set("a", [stop, exception]), map(".*", "a"))) == ["approx.", "ten.", "Twelve."])
    // A break of its own before an exception wins over the general one behind it.
    let own = ("yes", "approx\\.", "\\s+ten")
    #expect(
      try segments(text, srx(set("a", [own, exception, stop]), map(".*", "a"))) == ["approx.", "ten.", "Twelve."])
  }

  @Test func `puts the sets of all patterns that fit one behind the other, or takes the first`() throws {
    let sets = set("en", [("no", "Mr\\.", "\\s")]) + set("all", [stop])
    let maps = map("EN(-.*)?", "en") + map(".*", "all")
    let text = "Mr. Kim left. He ran."
    #expect(try segments(text, srx(sets, maps)) == ["Mr. Kim left.", "He ran."])
    #expect(try segments(text, srx(sets, maps), .russian) == ["Mr.", "Kim left.", "He ran."])
    #expect(try segments(text, srx(sets, maps, cascade: "no")) == [text])
    #expect(try segments(text, srx(sets, maps, cascade: "no"), .russian).count == 3)
    #expect(try segments(text, srx(sets, map("e", "en") + map("n", "all"))) == [text])
  }

  @Test func `takes what expressions say of letters, looks around, and empty ones`() throws {
    #expect(
      try segments("a1b2c", srx(set("a", [("yes", "\\p{Nd}", "")]), map(".*", "a"))) == ["a1", "b2", "c"])
    #expect(
      try segments("x:y;z", srx(set("a", [("yes", "", "[:;]")]), map(".*", "a"))) == ["x", ":y", ";z"])
    #expect(
      try segments(
        "Эт. Да. Мост.", srx(set("a", [("no", "(?&lt;!\\p{L})\\p{Lu}\\p{Ll}\\.", "\\s"), stop]), map(".*", "a")))
        == ["Эт. Да. Мост."])
    #expect(
      try segments("a. b. c", srx(set("a", [("no", "(a)\\.(?=\\s)", "\\s(b)"), stop]), map(".*", "a"))) == [
        "a. b.", "c",
      ])
  }

  @Test func `joins exceptions without mixing them up`() throws {
    let rules = [
      ("no", "Mr\\.|Dr\\.", "\\s"), ("no", "(x)\\1\\.", "\\s"), ("no", "(y)\\1\\.", "\\s"), ("no", "No\\.", "\\s\\d"),
      stop,
    ]
    let text = "Mr. A. xx. yy. xy. No. 5. No. B."
    #expect(
      try segments(text, srx(set("a", rules), map(".*", "a"))) == ["Mr. A.", "xx. yy. xy.", "No. 5.", "No.", "B."])
  }

  @Test func `takes positions beyond the basic plane for what they are`() throws {
    let rules = try SRXReader.rules(
      of: ByteSource(bytes: Array(srx(set("a", [stop]), map(".*", "a")).utf8), name: "r.srx"))
    let found = try SentenceBreaker(rules, language: .english).segments(of: "👩‍👩‍👧 a. \u{1F309} b.")
    #expect(found.map { String($0.text) } == ["👩‍👩‍👧 a.", "\u{1F309} b."] && found.map(\.range) == [0..<8, 9..<13])
  }

  @Test(arguments: [
    ("<a/>", 1, "not <srx>"), ("<srx version=\"2.0\"/>", 1, "no <body>"),
    (srx(set("a", [("maybe", "a", "b")]), map(".*", "a")), 6, "neither yes nor no"),
    (srx(set("a", []) + set("a", []), map(".*", "a")), 6, "two sets"), (srx(set("a", []), map(".*", "b")), 8, "no set"),
    (srx(set("a", []), "<languagemap languagerulename=\"a\"/>"), 8, "lacks"),
    (srx(set("a", []), map(".*", "a"), cascade: "perhaps"), 3, "cascade"),
    (srx(set("a", []), "") + "<x/>", 9, "well formed"),
    ("<srx><body>", 1, "well formed"),
  ])
  func `that is none says where`(text: String, line: Int, why: String) {
    let error = #expect(throws: TumenError.self) { try segments("a", text) }
    #expect(error?.code == .malformed && error?.place?.line == line, "\(error?.description ?? "")")
    #expect(error?.message.contains(why) == true, "\(error?.description ?? "")")
  }

  /// Long texts are looked at stretch by stretch, of 65,536 units each.
  @Test(arguments: ["a", "\u{1F600}"], [0, 1, 2, 3, 4])
  func `break a text of any length alike`(letter: String, shift: Int) throws {
    let word = String(repeating: letter, count: ((1 << 16) - shift) / letter.utf16.count)
    // Of the beginning of the text, and of a match that begins two stretches before its end, which the rules behind its own do
    // not break.
    let rules = [
      ("no", "(?&lt;=^a{1,9})\\.", "\\s"), ("yes", "x[^x]{70000}x", "\\s"), ("no", "x", "\\s"), stop,
      ("yes", "x", "\\s"),
    ]
    let between = "xx x" + String(repeating: "y", count: 70_000) + "x"
    #expect(
      try segments("a. \(word). b \(between) c. d", srx(set("a", rules), map(".*", "a")))
        == ["a. \(word).", "b \(between)", "c.", "d"])
  }

  @Test(arguments: [
    (set("a", [("no", "(a", "b")]), map(".*", "a"), 6), (set("a", [("yes", "a)(b", "")]), map(".*", "a"), 6),
    (set("a", [("no", "a", "*")]), map(".*", "a"), 6), (set("a", []), map("(", "a"), 8),
  ])
  func `whose expressions are none says where`(sets: String, maps: String, line: Int) {
    let error = #expect(throws: TumenError.self) { try segments("a", srx(sets, maps)) }
    #expect(error?.code == .malformedRules && error?.place == .init(file: "r.srx", line: line, column: 1))
  }

  @Test func `says the column too`() {
    let rules = srx(set("a", [("no", "a", "b")]), "  " + map(".*", "a"))
    for (wrong, place) in [
      (rules.replacing("=\"no\"", with: "=\"nö\""), (6, 1)),
      (rules.replacing("languagerulename=\"a\"/", with: "/"), (9, 3)),
      (rules.replacing("<languagemap", with: "<?ё?><languagemap").replacing(".*", with: "("), (9, 8)),
    ] {
      let error = #expect(throws: TumenError.self) { try segments("a", wrong) }
      #expect(error?.place == .init(file: "r.srx", line: place.0, column: place.1), "\(error?.description ?? "")")
    }
  }

  @Test func `takes a set once that serves a language by many patterns`() throws {
    let text = srx(
      set("a", [("no", "Mr\\.", "\\s"), stop]) + set("b", [stop]), map("en", "a") + map(".*", "b") + map("e.*", "a"))
    let rules = try SRXReader.rules(of: ByteSource(bytes: Array(text.utf8), name: "r.srx"))
    #expect(try rules.rules(for: .english).count == 3 && segments("Mr. A. B", text) == ["Mr. A.", "B"])
  }

  @Test func `whose expression runs away is stopped`() {
    let error = #expect(throws: TumenError.self) {
      try segments(
        String(repeating: "a", count: 200) + "b. c",
        srx(set("a", [("yes", "(a+)+(a+)+(a+)+\\.", "\\s")]), map(".*", "a")))
    }
    #expect(error?.code == .malformedRules && error?.message.contains("held against") == true)
  }
}

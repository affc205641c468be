import TestSupport
import Testing
import TumenModel

@testable import TumenText

/// Random texts of several scripts, with marks, jamo, emoji and invisible characters between them.
private struct RandomText {
  var generator: SeededGenerator
  private static let pieces = [
    "мост", "река", "Ё", "ё", "й", "и\u{0306}", "\u{0301}", "\u{0308}", "bridge", "ŏ", "o\u{0306}", "ﬁ", "Ａ", "ß", "İ",
    "두만강", "\u{1103}\u{116E}", "\u{11AB}", "ㄱ", "\u{FFA1}", "漢", "👩‍👩‍👧", "🇰🇵", "e\u{0301}", "\u{00AD}",
    "\u{200B}", "\u{200F}", "\u{FEFF}", "\u{2011}", "\u{2019}", " ", "\u{00A0}", "\t", "\r\n", "4,7", "٣", ".", "!",
    "“", "—", "\u{1D400}", "ǆ", "Σ", "ς", "\u{0345}", "ᾳ",
  ]

  mutating func text(_ length: ClosedRange<Int>) -> String {
    (0..<Int.random(in: length, using: &generator)).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
      .joined()
  }
}

@Suite struct `The pieces of a text` {
  @Test(arguments: [TextBreaker.Unit.word, .token, .sentence, .grapheme])
  func `stand in order at their places, whatever the text`(unit: TextBreaker.Unit) throws {
    var random = RandomText(generator: SeededGenerator(seed: 41))
    let breaker = try TextBreaker(unit)
    for round in 0..<500 {
      let text = random.text(0...14)
      let scalars = Array(text.unicodeScalars)
      var end = 0
      let pieces = breaker.pieces(of: text)
      for piece in pieces {
        #expect(piece.range.lowerBound >= end && !piece.range.isEmpty, "seed 41, round \(round), \(scalars)")
        #expect(Array(scalars[piece.range]) == Array(piece.text.unicodeScalars), "seed 41, round \(round), \(scalars)")
        end = piece.range.upperBound
      }
      #expect(breaker.texts(of: text).count >= pieces.count && end <= scalars.count)
      if unit == .grapheme || unit == .sentence {
        let whole = pieces.flatMap { Array($0.text.unicodeScalars) }
        #expect(whole == scalars, "seed 41, round \(round)")
      }
      if unit == .token {
        let visible = pieces.flatMap { Array($0.text.unicodeScalars) }
        #expect(visible.filter { !$0.properties.isWhitespace } == scalars.filter { !$0.properties.isWhitespace })
      }
    }
  }

  @Test(arguments: [
    ("река Туманная — 4,7 км", ["река", "Туманная", "—", "4,7", "км"]), ("“long”!", ["“", "long", "”", "!"]),
    (" \u{00A0}\n", []), ("두만강, 다리", ["두만강", ",", "다리"]),
  ])
  func `with punctuation leave out white space alone`(text: String, tokens: [String]) throws {
    #expect(try TextBreaker(.token).pieces(of: text).map { String($0.text) } == tokens)
  }

  @Test(arguments: [
    ("e\u{0301}", 1), ("👩‍👩‍👧", 1), ("🇰🇵🇷🇺", 2), ("각", 1), ("\u{1100}\u{1161}\u{11A8}", 1), ("й", 1), ("\u{0438}\u{0306}", 1),
    ("\r\n", 1), ("ab", 2), ("", 0),
  ])
  func `that readers take for one character are one`(text: String, count: Int) throws {
    #expect(try TextBreaker(.grapheme).pieces(of: text).count == count)
  }

  @Test func `are the same from eight tasks at once, for every unit`() async throws {
    for unit in [TextBreaker.Unit.word, .token, .sentence, .grapheme] {
      let breaker = try TextBreaker(unit)
      var random = RandomText(generator: SeededGenerator(seed: 42))
      let texts = (0..<100).map { _ in random.text(0...20) }
      let expected = texts.map(breaker.pieces(of:))
      await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<8 { group.addTask { texts.map(breaker.pieces(of:)) == expected } }
        for await isSame in group { #expect(isSame, "seed 42") }
      }
    }
  }
}

@Suite struct `The key of a text` {
  @Test func `is its own key for mixed scripts and marks`() {
    var random = RandomText(generator: SeededGenerator(seed: 43))
    for round in 0..<3000 {
      let text = random.text(0...5)
      let key = TextForm.key(text)
      #expect(
        TextForm.key(key).unicodeScalars.elementsEqual(key.unicodeScalars),
        "seed 43, round \(round), \(Array(text.unicodeScalars))")
    }
  }

  @Test func `is the same for a text in any normal form`() {
    var random = RandomText(generator: SeededGenerator(seed: 44))
    for round in 0..<1000 {
      let text = random.text(0...6)
      let key = TextForm.key(text)
      #expect(TextForm.key(TextForm.nfc(text)) == key, "seed 44, round \(round), \(Array(text.unicodeScalars))")
      #expect(TextForm.key(TextForm.nfkc(text)) == key, "seed 44, round \(round), \(Array(text.unicodeScalars))")
    }
  }

  @Test(arguments: [
    // a stress mark on ё, in either form
    ("Ё\u{0301}лка", "елка"), ("\u{0435}\u{0308}\u{0301}лка", "елка"),
    // a stress mark behind a soft hyphen
    ("мо\u{00AD}\u{0301}ст", "мост"), ("Москва\u{0301}", "москва"),
  ])
  func `has no stress marks on Cyrillic`(text: String, key: String) {
    #expect(TextForm.key(text).unicodeScalars.elementsEqual(key.unicodeScalars))
  }

  @Test(arguments: [
    "\u{2018}", "\u{2019}", "\u{02BC}", "\u{02B9}", "\u{0060}", "\u{00B4}", "\u{FF07}",
  ])
  func `knows one apostrophe`(apostrophe: String) {
    #expect(TextForm.key("T\(apostrophe)aesong") == "t'aesong")
  }

  @Test(arguments: ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}", "\u{FE63}", "\u{FF0D}"])
  func `knows one hyphen`(hyphen: String) {
    #expect(TextForm.key("Korea\(hyphen)Russia") == "korea-russia")
  }

  @Test(arguments: [
    "\u{00AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2060}",
    "\u{2066}",
    "\u{2069}", "\u{FEFF}",
  ])
  func `has no invisible characters`(invisible: String) {
    #expect(TextForm.key("Ra\(invisible)son") == "rason" && TextForm.key("두만\(invisible)강") == "두만강")
  }

  @Test func `alone takes ё for е`() {
    for form in [TextForm.nfc, TextForm.nfkc, TextForm.spaced] { #expect(form("ёлка") != form("елка")) }
    #expect(TextForm.key("ёлка") == TextForm.key("елка"))
    #expect(TextForm.key("\u{0435}\u{0308}лка") == TextForm.key("елка"))
  }

  @Test func `keeps й apart from и in every form`() {
    for form in [TextForm.nfc, TextForm.nfkc, TextForm.spaced, TextForm.key] {
      #expect(!form("край").unicodeScalars.elementsEqual(form("краи").unicodeScalars))
      #expect(form("край").unicodeScalars.elementsEqual(form("кра\u{0438}\u{0306}").unicodeScalars))
    }
  }
}

@Suite struct `Spacing` {
  @Test func `changes nothing but white space and normal form`() {
    var random = RandomText(generator: SeededGenerator(seed: 45))
    for round in 0..<1000 {
      let text = random.text(0...8)
      let spaced = TextForm.spaced(text)
      func visible(_ text: String) -> [Unicode.Scalar] {
        TextForm.nfc(text).unicodeScalars.filter { !$0.properties.isWhitespace }
      }
      #expect(visible(spaced) == visible(text), "seed 45, round \(round)")
      #expect(!spaced.hasPrefix(" ") && !spaced.hasSuffix(" ") && !spaced.contains("  "), "seed 45, round \(round)")
    }
  }
}

@Suite struct `A script` {
  @Test(arguments: [
    ("a", Script.latin), ("ŏ", .latin), ("я", .cyrillic), ("ё", .cyrillic), ("두", .hangul), ("\u{1100}", .hangul),
    ("ㄱ", .hangul), ("1", .common), (".", .common), (" ", .common), ("\u{0301}", .inherited),
    ("漢", Script(rawValue: "Hani")), ("α", Script(rawValue: "Grek")),
  ])
  func `is that of its character`(text: String, script: Script) throws {
    #expect(Script(of: try #require(text.unicodeScalars.first)) == script)
  }

  @Test func `of a text counts letters alone`() {
    #expect(Script.scripts(in: "Мост 4.7 km, 두만강!") == [.cyrillic, .latin, .hangul])
    #expect(Script.scripts(in: "4.7 — 👩‍👩‍👧!").isEmpty && Script.scripts(in: "").isEmpty)
  }
}

@Suite struct `A Hangul syllable` {
  @Test func `has the jamo of its canonical decomposition`() throws {
    for value in stride(from: UInt32(0xAC00), through: 0xD7A3, by: 37) {
      let scalar = try #require(Unicode.Scalar(value))
      let syllable = try #require(Hangul.Syllable(scalar))
      var jamo = [0x1100 + UInt32(syllable.initial), 0x1161 + UInt32(syllable.vowel)]
      if syllable.final > 0 { jamo.append(0x11A7 + UInt32(syllable.final)) }
      let decomposed = String(String.UnicodeScalarView(jamo.compactMap(Unicode.Scalar.init)))
      #expect(TextForm.nfc(decomposed).unicodeScalars.elementsEqual([scalar]))
    }
  }

  @Test func `is none for what stands beside the syllables`() {
    for value in [UInt32(0xABFF), 0xD7A4, 0x1100, 0x3131, 0x41] {
      #expect(Unicode.Scalar(value).map { Hangul.Syllable($0) == nil } == true)
    }
    for wrong in [
      Hangul.Syllable(initial: -1, vowel: 0), .init(initial: 0, vowel: 21), .init(initial: 0, vowel: 0, final: 28),
    ] { #expect(wrong.scalar == nil) }
  }
}

@Suite struct `Rules that ICU rejects` {
  @Test(arguments: [
    ("а > a ;\nб > b ;\n$undefined > c ;\n", 3), ("а > a ;\n:: NoSuchTransform ;\n", 2),
    ("а > a ;\nб > b ;\n'open > c ;\n", 3), ("а > a ;\n$x = a ;\n$x = b ;\n", 3), ("а > a ;\n[а > b ;\n", 2),
    ("# [а > b\nа > a ;\nб > b ;\n[а > b ;\n", 4), ("а > a ;\nа б > c ;\n", 2), ("а > a ;\nb ;\n", 2),
  ])
  func `name their file, their line and the rule`(rules: String, line: Int) {
    let error = #expect(throws: TumenError.self) { try Transliterator(rules: rules, name: "Rules/bad.rules") }
    #expect(error?.code == .malformedRules && error?.place?.file == "Rules/bad.rules")
    #expect(error?.place?.line == line, "\(error?.description ?? "")")
  }

  @Test func `leave good rules usable from several tasks`() async throws {
    let rules = try Transliterator(rules: "ш > sh; а > a; р > r;", name: "good.rules")
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { (0..<200).allSatisfy { rules("шар\($0)") == "shar\($0)" } } }
      for await isSame in group { #expect(isSame) }
    }
  }
}

@Suite struct `A fingerprint of parts` {
  @Test(arguments: [
    (["a", "b"], ["ab"]), (["a", "b"], ["ab", ""]), (["a", "b"], ["", "ab"]), (["a", "b"], ["b", "a"]), ([], [""]),
    (["й"], ["\u{0438}\u{0306}"]), (["a\u{0}"], ["a"]), (["", ""], [""]),
  ])
  func `tells other parts apart`(left: [String], right: [String]) {
    #expect(Fingerprint(left) != Fingerprint(right))
  }

  @Test func `has 16 digits and hardly ever meets another`() {
    let fingerprints = (0..<20_000).map { Fingerprint(["unit", "\($0)"]) }
    #expect(Set(fingerprints).count == fingerprints.count)
    #expect(fingerprints.prefix(1000).allSatisfy { $0.description.count == 16 })
  }
}

@Suite struct `Particles behind a Korean name` {
  @Test(arguments: [
    "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "와", "과", "로", "으로", "도", "만", "까지", "부터", "께서는", "에서의",
    "들에게", "이였다", "이라고는", "동지의", "측은",
  ])
  func `are seen alone and in chains`(text: String) { #expect(Korean.isParticles(text[...])) }

  @Test(arguments: ["정은", "강", "시", "대학", "은행", "서울", "a", "1", "은.", " 은", "는은는은는"])
  func `are no part of another word`(text: String) { #expect(!Korean.isParticles(text[...])) }
}

@Suite struct `A scheme that has no pair of languages` {
  @Test(arguments: [("en", "fr"), ("fr", "ko"), ("fr", "en"), ("ru", "fr"), ("ko", "ko")])
  func `is none`(from: String, to: String) throws {
    for kind in NameKind.allCases {
      #expect(
        SchemeCatalogue.customaryScheme(from: try LanguageTag(from), to: try LanguageTag(to), kind: kind) == nil)
    }
    let (source, target) = (try LanguageTag(from), try LanguageTag(to))
    let error = #expect(throws: TumenError.self) {
      try SchemeCatalogue().transliteration(of: "x", from: source, to: target)
    }
    #expect(error?.code == .unknownScheme && error?.mend != nil)
  }
}

import CICU
import Foundation
import TestSupport
import Testing
import TumenModel

@testable import TumenText

@Suite struct `A text form` {
  /// Against Unicode's tables, for texts that take the shorter ways and for texts that nearly do.
  @Test func `has the same key by the shorter ways`() {
    let scalars =
      [0x20, 0x20, 0x2D, 0x27, 0x60, 0x2E, 0x7E, 0x7F, 0xE9, 0x301, 0x308, 0x1100, 0x11A8, 0x11C3, 0x3131]
      + [UInt32](0x30...0x39) + [UInt32](0x41...0x5A) + [UInt32](0x61...0x7A) + [UInt32](0x400...0x460)
      + [0xABFF, 0xAC00, 0xAC01, 0xB450, 0xCFFF, 0xD000, 0xD7A3, 0xD7A4, 0xD7B0]
      + [0xA0, 0xA1, 0xAB, 0xAD, 0xB4, 0xBB, 0x338] + [UInt32](0x200F...0x2027)
    var generator = SeededGenerator(seed: 12)
    for round in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        if let scalar = scalars.randomElement(using: &generator).flatMap(Unicode.Scalar.init) { text.append(scalar) }
      }
      #expect(
        TextForm.key(String(text)) == TextForm.generalKey(String(text)), "seed 12, round \(round), \(Array(text))")
    }
  }

  @Test(arguments: [
    ("Пак Тхэ Сон", "ПАК ТХЭ СОН"), ("Щёлково", "щелково"), ("Пу\u{0301}тин", "путин"), ("Ｔｕｍｅｎ", "tumen"),
    ("Pak T\u{2019}aesŏng", "pak t'aesŏng"), ("Korea\u{2013}Russia", "korea-russia"), ("Ra\u{00AD}son", "rason"),
    ("\u{202B}Rason\u{202C}", "rason"), ("박태성", "\u{1107}\u{1161}\u{11A8}\u{1110}\u{1162}\u{1109}\u{1165}\u{11BC}"),
    ("два\u{00A0}\n слова", " два слова "), ("Straße", "STRASSE"), ("ﬁn", "fin"),
  ])
  func `has one key for what readers take for the same`(left: String, right: String) {
    #expect(TextForm.key(left) == TextForm.key(right))
  }

  @Test(arguments: [("Алексей", "Алексеи"), ("край", "краи"), ("Rasŏn", "Rason"), ("a b", "ab"), ("북", "복")])
  func `keeps apart what readers keep apart`(left: String, right: String) {
    #expect(TextForm.key(left) != TextForm.key(right))
  }

  @Test func `is its own key, whatever the text`() {
    var generator = SeededGenerator(seed: 11)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x17F, 0x300...0x36F, 0x400...0x45F, 0x1100...0x11C2, 0xAC00...0xAD00, 0xFF01...0xFF5E,
      0x2000...0x206F, 0x1F300...0x1F6FF,
    ]
    for round in 0..<2000 {
      let scalars = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: ranges.randomElement(using: &generator) ?? 0x20...0x7E, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let key = TextForm.key(text)
      #expect(TextForm.key(key) == key, "seed 11, round \(round), \(scalars)")
      #expect(TextForm.nfc(TextForm.nfc(text)).unicodeScalars.elementsEqual(TextForm.nfc(text).unicodeScalars))
      #expect(TextForm.spaced(TextForm.spaced(text)) == TextForm.spaced(text))
    }
  }

  @Test func `knows all white space of Unicode`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), TextForm.isSpace(scalar) != scalar.properties.isWhitespace else {
        continue
      }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test func `with single spaces is in NFC`() {
    #expect(TextForm.spaced("  a \u{00A0}\t\n b ").unicodeScalars.elementsEqual("a b".unicodeScalars))
    #expect(TextForm.nfkc("ﬁ Ａ ㎞") == "fi A km")
    #expect(TextForm.spaced("\u{0438}\u{0306}").unicodeScalars.elementsEqual("\u{0439}".unicodeScalars))
  }
}

@Suite struct `The breaks of plain texts` {
  /// A piece as far as callers see it.
  private struct Piece: Hashable {
    let range: Range<Int32>
    let bytes: Range<Int32>
    let isWord: Bool

    init(_ piece: cicu_piece) {
      range = piece.begin..<piece.end
      bytes = piece.begin_byte..<piece.end_byte
      isWord = piece.status >= PlainBreaks.wordStatus
    }
  }

  private let iterator: BreakIterator

  init() throws { iterator = try BreakIterator(cicu_breaks_word, locale: "") }

  private func areSame(_ text: String, leastStatus: Int32 = 0) -> Bool? {
    PlainBreaks.pieces(of: text.utf8Span.span, leastStatus: leastStatus).map {
      $0.map(Piece.init) == iterator.pieces(of: text, leastStatus: leastStatus).map(Piece.init)
    }
  }

  @Test func `are those of ICU for each neighbourhood of kinds`() {
    let kinds: [Unicode.Scalar] = ["a", "7", "_", "'", ".", ":", ",", ";", " ", "\r", "\n", "\t", "-", "я", "한", "“"]
    for number in 0..<kinds.count * kinds.count * kinds.count * kinds.count {
      var text = String.UnicodeScalarView()
      var rest = number
      for _ in 0..<4 {
        text.append(kinds[rest % kinds.count])
        rest /= kinds.count
      }
      if areSame(String(text)) == false { Issue.record("\(Array(text))") }
    }
  }

  @Test func `are those of ICU wherever there are any`() {
    let scalars =
      ([0x2D, 0x2E, 0x27, 0x3A, 0x2C, 0x5F, 0x20, 0x20, 0x0A, 0x0D] as [UInt32]) + Array(0x01...0x7F)
      + Array(0x0400...0x0482) + Array(0x2010...0x2027) + [
        0xA0, 0xAB, 0xB7, 0xBB, 0x301, 0xABFF, 0xAC00, 0xD7A3, 0xD7A4,
      ]
    var generator = SeededGenerator(seed: 23)
    var count = 0
    for round in 0..<60_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        if let scalar = scalars.randomElement(using: &generator).flatMap(Unicode.Scalar.init) { text.append(scalar) }
      }
      guard let isSame = areSame(String(text), leastStatus: round % 2 == 0 ? 0 : PlainBreaks.wordStatus) else {
        continue
      }
      count += 1
      if !isSame { Issue.record("seed 23, round \(round), \(Array(text))") }
    }
    #expect(count > 10_000)
  }
}

@Suite struct `A text breaker` {
  @Test(arguments: [
    ("The bridge's 4.7 km, “long”!", ["The", "bridge's", "4.7", "km", "long"]),
    ("с Пак Тхэ Соном — через реку", ["с", "Пак", "Тхэ", "Соном", "через", "реку"]),
    ("박태성은 두만강을 건넜다.", ["박태성은", "두만강을", "건넜다"]), ("…!?", []), ("", []),
  ])
  func `finds the words`(text: String, words: [String]) throws {
    let breaker = try TextBreaker(.word)
    #expect(breaker.pieces(of: text).map { String($0.text) } == words)
    #expect(breaker.texts(of: text) == words)
  }

  @Test(arguments: [TextBreaker.Unit.word, .token, .sentence, .grapheme])
  func `places its pieces in Unicode scalars`(unit: TextBreaker.Unit) throws {
    let text = "🇰🇵 e\u{301}té 👩‍👩‍👧 река Туманная. 박태성은 \u{1112}\u{1161}\u{11AB}! \u{1D400}x"
    let scalars = Array(text.unicodeScalars)
    let pieces = try TextBreaker(unit).pieces(of: text)
    #expect(!pieces.isEmpty)
    for piece in pieces { #expect(Array(piece.text.unicodeScalars) == Array(scalars[piece.range])) }
  }

  @Test func `gives several threads the same answers`() async throws {
    let breaker = try TextBreaker(.word)
    let texts = (0..<200).map { "text number \($0) река \($0) 두만강" }
    let expected = texts.map(breaker.texts(of:))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { texts.map(breaker.texts(of:)) == expected } }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test func `ends sentences where the root rules do, and splits no grapheme`() throws {
    #expect(try TextBreaker(.sentence).pieces(of: "One. Two! Три?").count == 3)
    #expect(try TextBreaker(.grapheme).pieces(of: "e\u{301}👩‍👩‍👧각").count == 3)
  }
}

@Suite struct `Hangul arithmetic` {
  @Test func `takes every syllable apart and puts it together again`() throws {
    for value in UInt32(0xAC00)...0xD7A3 {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(Hangul.Syllable(scalar)?.scalar == scalar)
    }
    #expect(Hangul.Syllable("a") == nil && Hangul.Syllable(initial: 19, vowel: 0).scalar == nil)
    #expect(Hangul.Syllable("물")?.final == Hangul.rieul)
  }
}

@Suite struct `A transliterator` {
  @Test func `applies rules of our own, and lets the rest through`() throws {
    let rules = try Transliterator(rules: "а > a; б > b;", name: "test.rules")
    #expect(rules("баяб!") == "baяb!")
    #expect(rules("") == "" && rules(String(repeating: "б", count: 10_000)).count == 10_000)
  }

  @Test func `that ICU rejects names the file, the line and the rule`() {
    let error = #expect(throws: TumenError.self) {
      try Transliterator(rules: "а > a ;\nб > b ;\n$undefined > c ;\n", name: "bad.rules")
    }
    #expect(error?.code == .malformedRules && error?.place?.file == "bad.rules" && error?.place?.line == 3)
    #expect(error?.message.contains("U_") == true)
    #expect(throws: TumenError.self) { try Transliterator(rules: "", name: "empty.rules") }
  }

  @Test func `serves several threads at once`() async throws {
    let catalogue = SchemeCatalogue()
    await withTaskGroup(of: String?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<200).map { _ in try? catalogue.transliteration(of: "박태성", from: .koreanNorth, to: .english).result }.last
            ?? nil
        }
      }
      for await result in group { #expect(result == "Pak Thae Song") }
    }
  }
}

@Suite struct `A number reader` {
  @Test(arguments: [
    ("en", "4.7 km and 1,000 t", ["4.7", "1000"]), ("ru", "4,7 км и 1\u{00A0}000 т", ["4.7", "1000"]),
    ("ko", "4.7km 1,000톤 3만 2억", ["4.7", "1000", "30000", "200000000"]), ("en", "2.50", ["2.5"]), ("en", "007", ["7"]),
    ("ru", "30.04.2025", ["30", "4", "2025"]), ("en", "1,00", ["1", "0"]),
    ("ru", "2 млн и 1,5 тыс.", ["2000000", "1500"]),
    ("en", "no number", []), ("en", "٣ and ５", ["3", "5"]), ("en", "1,000,000.25", ["1000000.25"]),
    ("ru", "в 2025 300 м", ["2025", "300"]), ("en", "10.0.0.1", ["10", "0", "0", "1"]),
    ("fr", "1 000,5", ["1", "0.5"]),
  ])
  func `reads values by the conventions of the language`(language: String, text: String, values: [String]) throws {
    let numbers = NumberReader(language: try LanguageTag(language)).numbers(in: text).filter { !$0.isWord }
    #expect(numbers.map(\.value) == values)
  }

  @Test(arguments: [
    ("en", "April 30, two lanes", ["4", "2"]), ("ru", "30 апреля, двумя полосами", ["4", "2"]), ("ko", "두 차로", ["2"]),
    ("en", "six decades", ["60"]),
  ])
  func `knows words for numbers as words`(language: String, text: String, values: [String]) throws {
    let numbers = NumberReader(language: try LanguageTag(language)).numbers(in: text).filter(\.isWord)
    #expect(numbers.map(\.value) == values)
  }

  @Test func `sees digits wherever it reads numbers in digits`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      if NumberReader.hasDigits(text) != (ICU.digit(scalar) != nil) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func `places numbers in Unicode scalars`() {
    let numbers = NumberReader(language: .russian).numbers(in: "👩‍👩‍👧 1\u{00A0}000 м")
    #expect(numbers.map(\.range) == [6..<11])
  }
}

@Suite struct `A fingerprint` {
  @Test func `is the same on every machine and in every version`() {
    #expect(Fingerprint(["a", "b"]).description == Fingerprint(["a", "b"]).description)
    #expect(Fingerprint(["ab"]) != Fingerprint(["a", "b"]) && Fingerprint([]) != Fingerprint([""]))
    #expect(Fingerprint(["Tumen", "두만강"]).description == "5f5e0c1ba074840f")
  }
}

@Suite struct `Korean particles` {
  @Test(arguments: ["은", "는", "에서는", "으로부터", "와의", "께서", "에게도", "로서의"])
  func `may stand behind a noun`(text: String) { #expect(Korean.isParticles(text[...])) }

  @Test(arguments: ["성", "강변", "호는지", "정", "학교"])
  func `are not any syllable`(text: String) { #expect(!Korean.isParticles(text[...])) }
}

@Suite struct `A customary scheme` {
  @Test(arguments: [
    ("ko-KP", "en", "person", "kcna"), ("ko-KP", "en", "place", "dprk"), ("ko-KR", "en", "person", "rr"),
    ("ko", "en", "place", "rr"), ("ko-KP", "ru", "person", "press-ru"), ("ko-KP", "ru", "place", "kontsevich"),
    ("ko-KR", "ru", "person", "kontsevich"), ("ru", "en", "person", "press-en"), ("ru", "ko-KR", "person", "nikl"),
    ("ru", "ko", "place", "nikl"), ("ru", "ko-KP", "person", "dprk-ko"),
  ])
  func `is that of its languages and kind`(from: String, to: String, kind: String, scheme: String) throws {
    let kind = try #require(NameKind(rawValue: kind))
    #expect(
      SchemeCatalogue.customaryScheme(from: try LanguageTag(from), to: try LanguageTag(to), kind: kind)?.rawValue
        == scheme)
  }
}

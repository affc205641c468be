import Testing
import TestSupport
import TumenModel

@testable import TumenGlossary

private let glossary: Glossary = {
  let concepts = [
    Concept(
      id: "river", kind: .place,
      terms: [
        Term("Tumen River", language: .english), Term("река Туманная", language: .russian),
        Term("두만강", language: .korean),
      ]),
    Concept(
      id: "mail", kind: .term, terms: [Term("email", language: .english), Term("전자우편", language: .korean)]),
    Concept(id: "can", kind: .term, terms: [Term("can't do", language: .english)]),
    Concept(
      id: "bridge", kind: .term,
      terms: [Term("мост", language: .russian), Term("переправа", language: .russian, status: .forbidden)]),
    Concept(id: "half", kind: .term, terms: [Term("4.5 tonnes", language: .english)]),
  ]
  do { return try Glossary(concepts: concepts) } catch { preconditionFailure("\(error)") }
}()

private func mayHoldTerm(_ text: String, _ language: LanguageTag, isRemarkable: Bool = false) -> Bool {
  TermSieve(glossary.automaton(for: language), isKorean: language.language == "ko")
    .mayHoldTerm(text, isRemarkable: isRemarkable)
}

@Suite struct `The look for terms by bytes` {
  @Test(arguments: [
    "A river in the north.", "The Tumen, then a River", "Mail & river: 5%", "“Tumen” – river", "an e mail",
    "We can do 4.5 km", "", " ", "tumenriver", "(river) Tumen",
    "x_y", "_File", "www.example.org/a_b", "well-to-do", "__init__",
  ])
  func `lets English without terms pass`(text: String) { #expect(!mayHoldTerm(text, .english)) }

  @Test(arguments: ["Река в тумане", "Туманная река.", "рекаТуманная", "река, Туманная"])
  func `lets Russian without terms pass`(text: String) { #expect(!mayHoldTerm(text, .russian)) }

  @Test(arguments: ["강이 흐른다", "두만", "전자 신문", "우편과 전자", "5만 명"])
  func `lets Korean without terms pass`(text: String) { #expect(!mayHoldTerm(text, .korean)) }

  @Test(arguments: [
    "the Tumen River", "TUMEN RIVER's", "“Tumen” River", "Tumen-River", "an e-mail", "an email's text", "I can't do it",
    "I can’t do it", "4.5 tonnes", "a caf\u{E9}", "<b>Tumen River</b>", "email5 or 5 email",
    "_email", "email_", "_email_", "www.email", "mail.email.org", "e-mail-server", "tumen-river-bank",
  ])
  func `stops at English that may have one`(text: String) { #expect(mayHoldTerm(text, .english)) }

  @Test(arguments: ["река Туманная", "через реку Туманную", "«Река Туманная»", "река\u{A0}Туманная", "річка"])
  func `stops at Russian that may have one`(text: String) { #expect(mayHoldTerm(text, .russian)) }

  @Test(arguments: ["두만강이", "두만강", "“두만강”에서", "전자우편", "전자 우편을", "두만강기슭", "ABC두만강"])
  func `stops at Korean that may have one`(text: String) { #expect(mayHoldTerm(text, .korean)) }

  @Test(arguments: [
    ("река Туманная", true), ("запретная переправа", true), ("мост", false), ("мосты и туман", false), ("річка", true),
  ])
  func `tells names and terms that are not preferred from others`(text: String, isRemarkable: Bool) {
    #expect(mayHoldTerm(text, .russian, isRemarkable: true) == isRemarkable)
  }

  @Test func `finds nothing remarkable where the glossary has nothing such`() {
    let glossary = try? Glossary(concepts: [Concept(id: "a", kind: .term, terms: [Term("мост", language: .russian)])])
    let sieve = glossary.map { TermSieve($0.automaton(for: .russian), isKorean: false) }
    #expect(sieve?.mayHoldTerm("річка", isRemarkable: true) == false)
    #expect(sieve?.mayHoldTerm("річка") == true)
  }

  /// The look by bytes against the look at the words, over texts of pieces that tie, part and fold in many ways.
  @Test(arguments: [
    (LanguageTag.english, ["Tumen", "tumen", "River", "e", "mail", "email", "can", "t", "do", "4", "5", "tonnes"]),
    (.russian, ["Река", "реки", "туманную", "Туманная", "мост", "переправу", "5"]),
    (.korean, ["두만", "강", "전자", "우편", "을", "두만강", "USB", "5"]),
  ])
  func `never lets a text with a term pass`(language: LanguageTag, pieces: [String]) throws {
    let recognizer = try TermRecognizer(glossary: glossary, language: language)
    let words = try RunningWords()
    let joints = [" ", " ", "-", "_", "__", ".", "'", "\u{2019}", ",", ":", "", "/", "“", "\u{2013}", "\u{2014}"]
    var generator = SeededGenerator(seed: 20_261_129)
    var found = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (pieces.randomElement(using: &generator) ?? "") + (joints.randomElement(using: &generator) ?? "")
      }.joined()
      let hits = recognizer.terms(of: words.words(of: text), in: text, .possible, false)
      if hits.isEmpty { continue }
      found += 1
      #expect(mayHoldTerm(text, language), "\(text)")
      if hits.contains(where: { $0.concept.kind == .place || $0.term.status != .preferred }) {
        #expect(mayHoldTerm(text, language, isRemarkable: true), "\(text)")
      }
    }
    #expect(found > 100)
  }
}

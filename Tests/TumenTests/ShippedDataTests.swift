import Foundation
import Testing
import Tumen
import TumenFormats
import TumenText

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

@Suite struct `The shipped glossary` {
  private let concepts: [Concept]

  init() throws {
    let file = try ByteSource(path: root.appendingPathComponent("Glossaries/dprk-russia.yaml").path)
    var reader = try Reading.concepts(of: file, options: ReadingOptions())
    var concepts: [Concept] = []
    while case .read(let concept, _)? = try reader.next() { concepts.append(concept) }
    self.concepts = concepts
  }

  @Test func `has a preferred term for every concept in English, Russian and both Korean norms`() {
    #expect(concepts.count >= 150)
    for concept in concepts {
      for language in [LanguageTag.english, .russian, .koreanNorth, .koreanSouth] {
        let preferred = concept.terms(in: language).filter { $0.status == .preferred }
        #expect(preferred.count == 1, "\(concept.id) \(language)")
      }
    }
  }

  @Test func `says of every term which document shows it or how it was made`() {
    for concept in concepts {
      for term in concept.terms { #expect(term.source != nil || term.derived != nil, "\(concept.id): \(term.text)") }
    }
  }

  @Test func `names only concepts that there are`() {
    let ids = Set(concepts.map(\.id))
    for concept in concepts {
      for relation in concept.relations {
        #expect(ids.contains(relation.concept), "\(concept.id) → \(relation.concept)")
      }
      if concept.kind == .person { #expect(concept.gender != nil, "\(concept.id)") }
    }
    #expect(concepts.filter { $0.relations.contains { $0.kind == .holdsTitle } }.count >= 15)
  }

  @Test func `mixes no scripts within a word, and is in NFC`() {
    for concept in concepts {
      for term in concept.terms {
        for form in [term.text] + term.forms {
          #expect(form.unicodeScalars.elementsEqual(TextForm.nfc(form).unicodeScalars), "\(form)")
          for word in form.split(whereSeparator: { !$0.isLetter }) {
            // A particle of Korean may stand right behind a Latin word.
            let scripts = Script.scripts(in: String(word)).subtracting(term.language.language == "ko" ? [.latin] : [])
            #expect(scripts.count <= 1, "\(concept.id): \(form)")
          }
        }
      }
    }
  }
}

@Suite struct `The shipped corpora` {
  private func units(_ name: String) throws -> [TranslationUnit] {
    let file = try ByteSource(path: root.appendingPathComponent("Corpora/\(name)").path)
    var reader = try Reading.units(of: file, options: ReadingOptions())
    var units: [TranslationUnit] = []
    while case .read(let unit, _)? = try reader.next() { units.append(unit) }
    return units
  }

  @Test func `hold enough units in every language`() throws {
    let south = try units("tumen-bridge.tmx")
    let north = try units("tumen-bridge-kp.tmx")
    #expect(south.count >= 150 && north.count >= south.count / 3)
    for unit in south {
      #expect(unit.variants.map(\.language) == [.english, .russian, .koreanSouth], "\(unit.id ?? "")")
    }
    for unit in north {
      #expect(unit.variants.map(\.language) == [.english, .russian, .koreanNorth], "\(unit.id ?? "")")
    }
    let ids = Set(south.compactMap(\.id))
    #expect(ids.count == south.count && north.allSatisfy { $0.id.map(ids.contains) == true })
  }

  @Test func `have no two units that differ in a number or a name alone`() throws {
    var seen: [String: String] = [:]
    for unit in try units("tumen-bridge.tmx") {
      let text = unit.variants[0].segment.text
      // Capitalised words but the first stand for names.
      let masked = text.split(separator: " ").enumerated().map { place, word in
        word.contains(where: \.isNumber) ? "0" : place > 0 && word.first?.isUppercase == true ? "N" : word.lowercased()
      }.joined(separator: " ")
      #expect(seen.updateValue(unit.id ?? "", forKey: masked) == nil, "\(text)")
    }
  }
}

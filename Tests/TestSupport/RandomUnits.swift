public import TumenModel

/// Units that hold whatever the model can hold, for round trips.
public struct RandomUnits {
  private var generator: SeededGenerator
  private let pieces: [String]
  private let languages: [LanguageTag]
  private let elements: [String]
  private let names: [String]
  private let plenty: Double

  /// - Parameters:
  ///   - pieces: what texts are made of.
  ///   - languages: those of which a unit has some.
  ///   - elements: those of its codes, whose kinds may be any.
  ///   - names: those of attributes and properties.
  ///   - plenty: how often what may be there is looked for at all; little of it makes units that most formats can hold.
  public init(
    seed: UInt64, pieces: [String], languages: [LanguageTag], elements: [String] = ["ph"],
    names: [String] = ["a", "b", "c d", "ё", "a"], plenty: Double = 1
  ) {
    self.plenty = plenty
    self.elements = elements
    self.names = names
    generator = SeededGenerator(seed: seed)
    self.pieces = pieces
    self.languages = languages
  }

  /// A unit with codes, attributes, properties and notes, on itself and on its variants.
  public mutating func unit() -> TranslationUnit {
    var unit = TranslationUnit(id: maybe { $0.text() }, variants: [], metadata: metadata())
    for language in languages where Bool.random(using: &generator) || unit.variants.count < 2 {
      unit.variants.append(.init(language, segment(), metadata: metadata()))
    }
    return unit
  }

  /// A unit of texts alone, each of them with a letter, in all languages.
  public mutating func plainUnit() -> TranslationUnit {
    var variants: [TranslationUnit.Variant] = []
    for language in languages { variants.append(.init(language, Segment("x" + text()))) }
    return TranslationUnit(variants: variants)
  }

  /// Text of some pieces, seldom none.
  public mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &generator) { text += pieces.randomElement(using: &generator) ?? "" }
    return text
  }

  private mutating func segment() -> Segment {
    var segment = Segment(text())
    let length = segment.text.unicodeScalars.count
    let count = isWanted() ? Int.random(in: 0...4, using: &generator) : 0
    let places = (0..<count).map { _ in Int.random(in: 0...length, using: &generator) }
    for place in places.sorted() {
      segment.codes.append(
        InlineCode(
          InlineCode.Kind.allCases.randomElement(using: &generator) ?? .placeholder, at: place, id: maybe { $0.name() },
          element: elements.randomElement(using: &generator) ?? "ph", attributes: attributes(), content: text()))
    }
    return segment
  }

  /// One that several have, or any.
  private mutating func name() -> String { ["1", "2", text()].randomElement(using: &generator) ?? "" }

  private mutating func isWanted() -> Bool { plenty == 1 || Double.random(in: 0..<1, using: &generator) < plenty }

  private mutating func metadata() -> TranslationUnit.Metadata {
    .init(attributes: attributes(), properties: attributes(), notes: some { $0.text() })
  }

  private mutating func attributes() -> [Attribute] {
    some { units in Attribute(units.names.randomElement(using: &units.generator) ?? "", units.text()) }
  }

  private mutating func maybe<Value>(_ value: (inout RandomUnits) -> Value) -> Value? {
    isWanted() && Bool.random(using: &generator) ? value(&self) : nil
  }

  private mutating func some<Value>(_ value: (inout RandomUnits) -> Value) -> [Value] {
    guard isWanted() else { return [] }
    var values: [Value] = []
    for _ in 0..<Int.random(in: 0...2, using: &generator) { values.append(value(&self)) }
    return values
  }
}

/// The first unit that is not the one of its place, and that one, told apart by scalars: Swift takes composed and
/// decomposed letters for the same.
public func firstDifference(_ found: [TranslationUnit], _ expected: [TranslationUnit]) -> String? {
  for (found, expected) in zip(found, expected) {
    let texts = ("\(found)", "\(expected)")
    if !texts.0.unicodeScalars.elementsEqual(texts.1.unicodeScalars) {
      let common = zip(texts.0.unicodeScalars, texts.1.unicodeScalars).prefix { $0 == $1 }.count
      let parts = [texts.0, texts.1].map { text in
        String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(max(0, common - 200)).prefix(400)))
      }
      return "… \(parts[0])\n≠ … \(parts[1])"
    }
  }
  return found.count == expected.count ? nil : "\(found.count) units, not \(expected.count)"
}

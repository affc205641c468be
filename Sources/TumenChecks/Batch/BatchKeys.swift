internal import TumenGlossary
internal import TumenModel
internal import TumenText

/// What a translation is remembered by, so that those behind it in the batch can be held against it.
struct BatchKeys: Sendable {
  /// The source with its languages and its context, as it stands and as readers take it.
  let source: UInt64
  let looseSource: UInt64
  let target: UInt64
  let looseTarget: UInt64
  /// The target as readers take it, with its languages and its context.
  let reverse: UInt64
  /// Each person and place of the target: which concept by which term of the source, and by which of its own.
  let names: [(key: String, concept: String, term: String, range: Range<Int>)]
  /// Names and terms that no glossary has.
  let rendered: [RenderedTerm]
  /// By what it is known how terms are rendered that come again.
  let terms: TermWords?
  /// Russian words with е or ё.
  let words: [Word]

  /// A Russian word, the same where ё counts as е.
  struct Word: Sendable {
    let key: UInt64
    let hasYo: Bool
    let range: Range<Int>
  }

  /// `nil` for a translation that says nothing about others.
  /// - Parameter languages: the key of its languages, see ``languages(from:to:)``.
  init?(_ read: ReadTranslation, _ levels: BatchLevels, languages: UInt64) {
    guard levels.needsKeys, read.isTranslated, !read.source.traits.isDisjoint(with: .letters) else { return nil }
    // What every key of the unit begins with.
    let head = read.translation.context.map { Fingerprint.key($0, after: languages &+ 1) } ?? languages
    source = Fingerprint.key(read.source.spaced, after: head)
    target = Fingerprint.key(read.target.spaced)
    let isLoose = levels.variant || levels.source
    looseSource = isLoose ? Fingerprint.combined(Self.loose(read.source), after: head) : 0
    looseTarget = isLoose ? Self.loose(read.target) : 0
    reverse = Fingerprint.combined(looseTarget, after: head)
    names = levels.name && read.target.hasGlossary ? Self.names(in: read) : []
    var rendered = levels.name ? RenderedTerm.names(in: read, after: languages) : []
    if levels.term, let term = RenderedTerm.term(in: read, after: languages) { rendered.append(term) }
    self.rendered = rendered
    terms = levels.noun ? TermWords(read, after: languages &+ 4) : nil
    words = levels.yo && read.target.language.language == "ru" ? Self.words(of: read.target) : []
  }

  /// What tells translations between two languages from those between others.
  static func languages(from source: LanguageTag, to target: LanguageTag) -> UInt64 {
    Fingerprint.key(target.identifier, after: Fingerprint.key(source.identifier))
  }

  private static func names(
    in read: ReadTranslation
  ) -> [(key: String, concept: String, term: String, range: Range<Int>)] {
    let translation = read.translation
    return read.target.remarkableHits.compactMap { hit in
      guard hit.concept.kind == .person || hit.concept.kind == .place, hit.term.status.isUsable,
        // A surname for a surname and a full name for a full name are no inconsistency.
        let origin = read.source.hits.first(where: { $0.concept.id == hit.concept.id })
      else { return nil }
      let key = [
        hit.concept.id, translation.sourceLanguage.identifier, translation.targetLanguage.identifier,
        // американский is no other name of the USA.
        TextForm.key(origin.text), hit.term.grammar.partOfSpeech ?? "noun",
      ].joined(separator: " ")
      return (key, hit.concept.id, hit.term.text, hit.range)
    }
  }

  /// The hash of a text as readers take it: by its key (see ``TextForm/key(_:)``), without accelerators and the marks at
  /// its end. Plain letters are folded here one by one, which is what the key comes to for them.
  static func loose(_ text: ReadText) -> UInt64 {
    let isPlain = text.traits.isDisjoint(with: [.combining, .fullWidth, .other, .debris, .invisible])
    return isPlain ? loose(text.scalars) : loose(text.text)
  }

  /// The same of a text that no rule has read.
  static func loose(_ text: String) -> UInt64 { loose(Array(TextForm.key(text).unicodeScalars)) }

  private static func loose(_ scalars: [Unicode.Scalar]) -> UInt64 {
    let end = scalars.lastIndex { !Self.endMarks.contains($0) }.map { $0 + 1 } ?? 0
    let letters = Self.letters
    var hash = KeyHash()
    var isSpaced = true
    for place in 0..<end {
      var value = scalars[place].value
      if value < letters.count {
        value = UInt32(letters[Int(value)])
        if value == 0 { continue }
      } else if value < 0xAC00 {
        switch value {
        case 0x2010...0x2013: value = 0x2D
        case 0x2018, 0x2019: value = 0x27
        case _ where TextForm.isSpace(scalars[place]): value = 0x20
        default: break
        }
      }
      if value == 0x20, isSpaced { continue }
      isSpaced = value == 0x20
      hash.add(value)
    }
    return hash.value
  }

  private static let endMarks: ScalarSet = ".:!?,;… "

  /// What each character up to the last letters of Russian counts as: small letters, ё as е, spaces as one; 0 for marks of
  /// accelerators.
  private static let letters: [UInt16] = (UInt16(0)..<0x480).map { (value: UInt16) -> UInt16 in
    switch value {
    case 0x26, 0x5F: 0
    case 0x41...0x5A, 0x410...0x42F: value + 0x20
    case 0x401, 0x451: 0x435
    case _ where Unicode.Scalar(value).map(TextForm.isSpace) == true: 0x20
    default: value
    }
  }

  private static func words(of text: ReadText) -> [Word] {
    guard text.traits.contains(.cyrillic) else { return [] }
    var words: [Word] = []
    let scalars = text.scalars
    let letters = Self.letters
    words.reserveCapacity(text.wordCount)
    var place = 0
    while place < scalars.count {
      let begin = place
      var key = KeyHash()
      var (hasYo, hasE) = (false, false)
      while place < scalars.count, case let value = scalars[place].value, value < letters.count,
        case let letter = UInt32(letters[Int(value)]), letter &- 0x430 < 0x20
      {
        if letter == 0x435 { if value == 0x451 || value == 0x401 { hasYo = true } else { hasE = true } }
        key.add(letter)
        place += 1
      }
      if place - begin > 2, hasYo || hasE { words.append(Word(key: key.value, hasYo: hasYo, range: begin..<place)) }
      if place == begin { place += 1 }
    }
    return words
  }
}

/// Which of the rules on a batch count in a file.
struct BatchLevels: Sendable {
  let target: Bool
  let variant: Bool
  let source: Bool
  let name: Bool
  let term: Bool
  /// Whether nouns within units are held against each other too, which takes as long as all the other rules together.
  let noun: Bool
  let yo: Bool

  /// The levels by the severity of each rule of the catalogue.
  init(_ severities: [Severity?]) {
    func severity(_ rule: RuleDescription) -> Severity? { RuleCatalogue.numbers[rule.id].flatMap { severities[$0] } }
    func isOn(_ rule: RuleDescription) -> Bool { severity(rule) != nil }
    target = isOn(BatchConsistency.inconsistentTarget)
    variant = isOn(BatchConsistency.inconsistentVariant)
    source = isOn(BatchConsistency.inconsistentSource)
    name = isOn(BatchConsistency.inconsistentName)
    term = isOn(BatchConsistency.inconsistentTerm)
    noun = severity(BatchConsistency.inconsistentTerm).map { $0 != .note } ?? false
    yo = isOn(BatchConsistency.inconsistentYo)
  }

  /// Whether a translation is to be remembered at all.
  var needsKeys: Bool { target || variant || source || name || term || yo }
}

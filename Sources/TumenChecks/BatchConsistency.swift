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
  /// The target with its languages.
  let reverse: UInt64
  /// Each person and place of the target: which concept by which term of the source, and by which of its own.
  let names: [(key: String, concept: String, term: String, range: Range<Int>)]
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
    reverse = Fingerprint.combined(target, after: head)
    let isLoose = levels.variant || levels.source
    looseSource = isLoose ? Fingerprint.combined(Self.loose(read.source), after: head) : 0
    looseTarget = levels.variant ? Self.loose(read.target) : 0
    names = levels.name && read.target.hasGlossary ? Self.names(in: read) : []
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
    return read.target.hits.compactMap { hit in
      guard hit.concept.kind == .person || hit.concept.kind == .place, hit.term.status.isUsable,
        // A surname for a surname and a full name for a full name are no inconsistency.
        let origin = read.source.hits.first(where: { $0.concept.id == hit.concept.id })
      else { return nil }
      let key = [
        hit.concept.id, translation.sourceLanguage.identifier, translation.targetLanguage.identifier,
        TextForm.key(origin.text),
      ].joined(separator: " ")
      return (key, hit.concept.id, hit.term.text, hit.range)
    }
  }

  /// The hash of a text as readers take it: by its key (see ``TextForm/key(_:)``), without accelerators and the marks at
  /// its end. Plain letters are folded here one by one, which is what the key comes to for them.
  private static func loose(_ text: ReadText) -> UInt64 {
    let isPlain = text.traits.isDisjoint(with: [.combining, .fullWidth, .other, .debris, .invisible])
    let scalars = isPlain ? text.scalars : Array(TextForm.key(text.text).unicodeScalars)
    let end = scalars.lastIndex { !Self.endMarks.contains($0) }.map { $0 + 1 } ?? 0
    let letters = Self.letters
    var hash = Self.emptyHash
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
      hash = Self.hash(value, after: hash)
    }
    return hash
  }

  private static let endMarks: ScalarSet = ".:!?,;… "

  private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One more step of FNV-1a.
  @inline(__always)
  private static func hash(_ value: UInt32, after hash: UInt64) -> UInt64 {
    (hash ^ UInt64(value)) &* 0x0000_0100_0000_01B3
  }

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
    words.reserveCapacity(scalars.count / 8)
    var place = 0
    while place < scalars.count {
      let begin = place
      var key = emptyHash
      var (hasYo, hasE) = (false, false)
      while place < scalars.count, case let value = scalars[place].value, value < letters.count,
        case let letter = UInt32(letters[Int(value)]), letter &- 0x430 < 0x20
      {
        if letter == 0x435 { if value == 0x451 || value == 0x401 { hasYo = true } else { hasE = true } }
        key = hash(letter, after: key)
        place += 1
      }
      if place - begin > 3, hasYo || hasE { words.append(Word(key: key, hasYo: hasYo, range: begin..<place)) }
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
  let yo: Bool

  /// The levels by the severity of each rule of the catalogue.
  init(_ severities: [Severity?]) {
    func isOn(_ rule: RuleDescription) -> Bool { RuleCatalogue.numbers[rule.id].map { severities[$0] != nil } ?? false }
    target = isOn(BatchConsistency.inconsistentTarget)
    variant = isOn(BatchConsistency.inconsistentVariant)
    source = isOn(BatchConsistency.inconsistentSource)
    name = isOn(BatchConsistency.inconsistentName)
    yo = isOn(BatchConsistency.inconsistentYo)
  }

  /// Whether a translation is to be remembered at all.
  var needsKeys: Bool { target || variant || source || name || yo }
}

/// Holds the translations of a batch against each other, in the order of the batch.
///
/// What is kept of a translation is some hashes and its place; texts are kept for messages as long as there is room, so
/// that the batch may have ten million units.
struct BatchConsistency {
  static let inconsistentTarget = RuleDescription(
    "inconsistent-target", .warning, "style/inconsistent-style",
    "The same source was translated otherwise before in the batch, in the same context.",
    right: .init("en", "ru", "The road is open.", "Дорога открыта.", before: ("The road is open.", "Дорога открыта.")),
    wrong: .init("en", "ru", "The road is open.", "Путь открыт.", before: ("The road is open.", "Дорога открыта.")))

  static let inconsistentVariant = RuleDescription(
    "inconsistent-variant", .note, "style/inconsistent-style",
    "A source that differs from an earlier one in letter case or end marks alone has another translation.",
    right: .init("en", "ru", "The road is open", "Дорога открыта", before: ("The road is open.", "Дорога открыта.")),
    wrong: .init("en", "ru", "The road is open", "Путь открыт", before: ("The road is open.", "Дорога открыта.")))

  static let inconsistentSource = RuleDescription(
    "inconsistent-source", .note, "accuracy/mistranslation",
    "Two different sources of the batch have the same translation.",
    right: .init("en", "ru", "The gate is open.", "Ворота открыты.", before: ("The road is open.", "Дорога открыта.")),
    wrong: .init("en", "ru", "The gate is open.", "Дорога открыта.", before: ("The road is open.", "Дорога открыта.")))

  static let inconsistentName = RuleDescription(
    "inconsistent-name", .warning, "terminology/inconsistent-use-of-terminology",
    "A person or place has one name here and another one earlier in the batch, and the glossary allows both.",
    right: .init(
      "en", "ru", "Pak Thae Song left.", "Пак Тхэ Сон уехал.", before: ("Pak Thae Song came.", "Пак Тхэ Сон приехал.")),
    wrong: .init(
      "en", "ru", "Pak Thae Song left.", "Пак Тхэсон уехал.", before: ("Pak Thae Song came.", "Пак Тхэ Сон приехал.")))

  static let inconsistentYo = RuleDescription(
    "inconsistent-yo", .note, "style/inconsistent-style",
    "A Russian word is written with ё in one place of the batch and with е in another.", languages: ["ru"],
    right: .init("en", "ru", "The flight", "Самолёт", before: ("The flight", "Самолёт")),
    wrong: .init("en", "ru", "The aircraft left", "Самолет улетел", before: ("The aircraft", "Самолёт")))

  static let memoryMismatch = RuleDescription(
    "memory-mismatch", .note, "style/inconsistent-style",
    "The memory has the same source with other translations only.",
    right: .init("en", "ru", "The road is open.", "Дорога открыта."),
    wrong: .init("en", "ru", "The road is open.", "Путь открыт."))

  static let descriptions = [
    inconsistentTarget, inconsistentVariant, inconsistentSource, inconsistentName, inconsistentYo, memoryMismatch,
  ]

  private struct Earlier: Sendable {
    let exact: UInt64
    let other: UInt64
    let file: UInt32
    let line: UInt32
    /// The place of its text, -1 if there was no room for it.
    let text: Int32
  }

  /// A word with е or ё, and where it stood first.
  private struct YoWord: Sendable {
    let hasYo: Bool
    let file: UInt32
    let line: UInt32
  }

  /// By the source as it stands, by the source as readers take it, and by the target.
  private var targets = HashTable<Earlier>()
  private var looseTargets = HashTable<Earlier>()
  private var sources = HashTable<Earlier>()
  private var names: [String: (term: String, place: Earlier)] = [:]
  private var yoWords = HashTable<YoWord>()
  private var files: [String] = []
  private var texts: [String] = []
  private var textBytes = 0

  /// How many bytes of text are kept, how many translations are remembered at most, and how many words.
  private static let (mostBytes, mostUnits, mostWords) = (64 << 20, 12_000_000, 2_000_000)

  /// Words that are two words with ё and with е.
  private static let twoWords: Set<String> = [
    "всем", "всех", "нем", "чем", "узнает", "узнаем", "узнаете", "совершенный", "небо", "осел", "берет", "падеж", "мел",
    "сознает", "признает", "передохнем", "вселенной", "заем", "счет",
  ]

  /// The problems of a translation in the light of those before it, each with its rule; then remembers it.
  mutating func problems(
    of keys: BatchKeys, in translation: Translation, _ levels: BatchLevels
  ) -> [(rule: String, problem: Problem)] {
    var problems: [(rule: String, problem: Problem)] = []
    if files.last != translation.file { files.append(translation.file) }
    var here: Earlier?
    func place(_ exact: UInt64, _ other: UInt64) -> Earlier {
      Earlier(
        exact: exact, other: other, file: UInt32(files.count - 1), line: UInt32(clamping: translation.line),
        text: here?.text ?? -1)
    }
    /// Keeps the target's text once, and gives the place with it.
    func remembered(_ exact: UInt64, _ other: UInt64) -> Earlier {
      if here == nil {
        let text = translation.target.text
        var number: Int32 = -1
        if textBytes + text.utf8.count < Self.mostBytes {
          textBytes += text.utf8.count + 16
          texts.append(text)
          number = Int32(texts.count - 1)
        }
        here = Earlier(
          exact: exact, other: other, file: UInt32(files.count - 1), line: UInt32(clamping: translation.line),
          text: number)
      }
      return place(exact, other)
    }
    let hasRoom = targets.count < Self.mostUnits
    if levels.target || levels.variant {
      var isKnown = false
      if let earlier = targets[keys.source] {
        isKnown = true
        if earlier.exact != keys.target, levels.target {
          let problem = Problem(
            "the same source has another target in \(shown(earlier, from: translation))\(difference(earlier, translation))"
          )
          problems.append((Self.inconsistentTarget.id, problem))
        }
      } else if hasRoom {
        targets.insert(remembered(keys.target, 0), for: keys.source)
      }
      if levels.variant {
        if let earlier = looseTargets[keys.looseSource] {
          if !isKnown, earlier.other != keys.source, earlier.exact != keys.looseTarget {
            let problem = Problem(
              "nearly the same source has another target in \(shown(earlier, from: translation))\(difference(earlier, translation))"
            )
            problems.append((Self.inconsistentVariant.id, problem))
          }
        } else if hasRoom {
          looseTargets.insert(remembered(keys.looseTarget, keys.source), for: keys.looseSource)
        }
      }
    }
    if levels.source {
      if let earlier = sources[keys.reverse] {
        if earlier.exact != keys.looseSource {
          let problem = Problem(
            "another source has the same target in \(shown(earlier, from: translation))",
            target: 0..<translation.target.text.unicodeScalars.count)
          problems.append((Self.inconsistentSource.id, problem))
        }
      } else if hasRoom {
        sources.insert(place(keys.looseSource, 0), for: keys.reverse)
      }
    }
    if levels.name {
      for name in keys.names {
        if let earlier = names[name.key] {
          if earlier.term != name.term {
            let problem = Problem(
              "“\(name.term)” is “\(earlier.term)” in \(shown(earlier.place, from: translation))", target: name.range,
              subject: name.concept)
            problems.append((Self.inconsistentName.id, problem))
          }
        } else {
          names[name.key] = (name.term, place(0, 0))
        }
      }
    }
    if levels.yo, !keys.words.isEmpty { problems += yoProblems(of: keys, in: translation) }
    return problems
  }

  private mutating func yoProblems(
    of keys: BatchKeys, in translation: Translation
  ) -> [(rule: String, problem: Problem)] {
    var problems: [(rule: String, problem: Problem)] = []
    let (file, line) = (UInt32(files.count - 1), UInt32(clamping: translation.line))
    for word in keys.words {
      if let earlier = yoWords[word.key] {
        guard earlier.hasYo != word.hasYo else { continue }
        let scalars = Array(translation.target.text.unicodeScalars)[word.range]
        let written = String(scalars: scalars)
        guard !Self.twoWords.contains(TextForm.key(written)) else { continue }
        let letters = word.hasYo ? "ё here and е" : "е here and ё"
        problems.append(
          (
            Self.inconsistentYo.id,
            Problem(
              "“\(written)” has \(letters) in \(shown(earlier.file, earlier.line, from: translation))",
              target: word.range,
              subject: TextForm.key(written))
          ))
      } else if yoWords.count < Self.mostWords {
        yoWords.insert(YoWord(hasYo: word.hasYo, file: file, line: line), for: word.key)
      }
    }
    return problems
  }

  private func shown(_ earlier: Earlier, from translation: Translation) -> String {
    shown(earlier.file, earlier.line, from: translation)
  }

  private func shown(_ number: UInt32, _ line: UInt32, from translation: Translation) -> String {
    let file = files[Int(number)]
    return file == translation.file ? "line \(line)" : "\(file):\(line)"
  }

  /// In what two targets differ, and the earlier one.
  private func difference(_ earlier: Earlier, _ translation: Translation) -> String {
    guard earlier.text >= 0 else { return "" }
    let (first, second) = (texts[Int(earlier.text)], translation.target.text)
    let shown = ": “\(TextForm.spaced(first))”"
    func isNumber(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isDigit || (!scalar.isASCII && !scalar.isLetter && scalar.properties.numericType != nil)
    }
    let keys = (TextForm.key(first), TextForm.key(second))
    func letters(_ key: String) -> [Unicode.Scalar] {
      key.unicodeScalars.filter { $0.isLetter || $0 == " " || isNumber($0) }
    }
    let (one, other) = (letters(keys.0), letters(keys.1))
    func words(_ letters: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] { letters.split(separator: " ") }
    let kind: String
    if keys.0 == keys.1 {
      kind = "letter case"
    } else if words(one) == words(other) {
      kind = "punctuation"
    } else if words(one).joined().elementsEqual(words(other).joined()) {
      kind = "spacing"
    } else if one.lazy.filter({ !isNumber($0) }).elementsEqual(other.lazy.filter { !isNumber($0) }) {
      kind = "numbers"
    } else {
      return shown
    }
    return ", different in \(kind)" + shown
  }
}

internal import TumenModel
internal import TumenText

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
    "A person or place has one name here and another one earlier in the batch, and the glossary allows both or has neither.",
    right: .init(
      "en", "ru", "Pak Thae Song left.", "Пак Тхэ Сон уехал.", before: ("Pak Thae Song came.", "Пак Тхэ Сон приехал.")),
    wrong: .init(
      "en", "ru", "Pak Thae Song left.", "Пак Тхэсон уехал.", before: ("Pak Thae Song came.", "Пак Тхэ Сон приехал.")))

  static let inconsistentTerm = RuleDescription(
    "inconsistent-term", .note, "terminology/inconsistent-use-of-terminology",
    "What stands in quotation marks was rendered otherwise before in the batch, there or as a unit of its own.",
    right: .init(
      "en", "ru", "Click “Save as”.", "Нажмите «Сохранить как».", before: ("Save as", "Сохранить как")),
    wrong: .init("en", "ru", "Click “Save as”.", "Нажмите «Записать как».", before: ("Save as", "Сохранить как")))

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
    inconsistentTarget, inconsistentVariant, inconsistentSource, inconsistentName, inconsistentTerm, inconsistentYo,
    memoryMismatch,
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
  private var rendered: [UInt64: (stem: String, written: String, file: UInt32, line: UInt32)] = [:]
  private var yoWords = HashTable<YoWord>()
  private var files: [String] = []
  private var texts: [String] = []
  private var textBytes = 0

  /// How many bytes of text are kept, how many translations are remembered at most, and how many words.
  private static let (mostBytes, mostUnits, mostWords) = (64 << 20, 12_000_000, 2_000_000)

  /// Words that are two words with ё and with е.
  private static let twoWords: Set<String> = [
    "все", "тем", "всем", "всех", "нем", "чем", "узнает", "узнаем", "узнаете", "совершенный", "небо", "осел", "берет",
    "падеж", "мел",
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
    if !keys.rendered.isEmpty { problems += renderedProblems(of: keys, in: translation) }
    if levels.yo, !keys.words.isEmpty { problems += yoProblems(of: keys, in: translation) }
    return problems
  }

  private mutating func renderedProblems(
    of keys: BatchKeys, in translation: Translation
  ) -> [(rule: String, problem: Problem)] {
    let (file, line) = (UInt32(files.count - 1), UInt32(clamping: translation.line))
    return keys.rendered.compactMap { term in
      guard let earlier = rendered[term.key] else {
        if rendered.count < RenderedTerm.most { rendered[term.key] = (term.stem, term.written, file, line) }
        return nil
      }
      // A unit of its own is the business of other rules.
      guard term.kind != .whole, !term.isForm(of: earlier.stem) else { return nil }
      let problem = Problem(
        "“\(term.source)” is “\(term.written)” here and “\(earlier.written)” in \(shown(earlier.file, earlier.line, from: translation))",
        target: term.range, subject: term.source)
      return ((term.kind == .name ? Self.inconsistentName : Self.inconsistentTerm).id, problem)
    }
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

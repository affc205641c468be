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
    "A source that differs from an earlier one in letter case, ё, spaces or end marks alone has another translation.",
    right: .init("en", "ru", "The road is open", "Дорога открыта", before: ("The road is open.", "Дорога открыта.")),
    wrong: .init("en", "ru", "The road is open", "Путь открыт", before: ("The road is open.", "Дорога открыта.")))

  static let inconsistentSource = RuleDescription(
    "inconsistent-source", .note, "accuracy/mistranslation",
    "Two different sources of the batch have the same translation, or, where they differ in one word, one that differs in letter case, ё, spaces or end marks alone.",
    right: .init("en", "ru", "The gate is open.", "Ворота открыты.", before: ("The road is open.", "Дорога открыта.")),
    wrong: .init("en", "ru", "The gate is open.", "Дорога открыта.", before: ("The road is open.", "Дорога открыта.")))

  static let inconsistentName = RuleDescription(
    "inconsistent-name", .warning, "terminology/inconsistent-use-of-terminology",
    "A person or place is spelt in one way here and in another one earlier in the batch, and the glossary allows both or has neither.",
    right: .init(
      "en", "ru", "Pak Thae Song left.", "Пак Тхэ Сон уехал.", before: ("Pak Thae Song came.", "Пак Тхэ Сон приехал.")),
    wrong: .init(
      "en", "ru", "Pak Thae Song left.", "Пак Тхэсон уехал.", before: ("Pak Thae Song came.", "Пак Тхэ Сон приехал.")))

  static let inconsistentTerm = RuleDescription(
    "inconsistent-term", .note, "terminology/inconsistent-use-of-terminology",
    "A term that no glossary has was rendered otherwise before in the batch: one in quotation marks, or, where this is a warning, a noun that comes often.",
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
    "The memory has the same source, or one that differs in letter case or end marks alone, with other translations only.",
    right: .init("en", "ru", "The road is open.", "Дорога открыта.", known: "Дорога открыта."),
    wrong: .init("en", "ru", "The road is open.", "Путь открыт.", known: "Дорога открыта."))

  static let memorySource = RuleDescription(
    "memory-source", .note, "accuracy/mistranslation",
    "The memory has the same translation, or one that differs in letter case or end marks alone, for other sources only.",
    right: .init("en", "ru", "The road is open.", "Дорога открыта.", known: "Дорога открыта."),
    wrong: .init(
      "en", "ru", "The gate is open.", "Дорога открыта.", known: "Дорога открыта.", knownSource: "The road is open."))

  static let descriptions = [
    inconsistentTarget, inconsistentVariant, inconsistentSource, inconsistentName, inconsistentTerm, inconsistentYo,
    memoryMismatch, memorySource,
  ]

  /// A word with е or ё, and where it stood first.
  private struct YoWord: Sendable {
    let hasYo: Bool
    let file: UInt32
    let line: UInt32
  }

  private var units = RememberedUnits()
  /// The names that each concept has had, of several spellings of one name the first.
  private var names: [String: [(term: String, file: UInt32, line: UInt32)]] = [:]
  private var rendered: [UInt64: SeenRendering] = [:]
  private var terms = TermRenderings()
  private var yoWords = HashTable<YoWord>()
  private var files: [String] = []
  private var texts: [String] = []
  private var textBytes = 0

  /// How many bytes of text are kept, how many translations are remembered at most, and how many words.
  private static var mostBytes: Int { 128 << 20 }
  private static var mostUnits: Int { 12_000_000 }
  private static var mostWords: Int { 2_000_000 }

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
    let (file, line) = (UInt32(files.count - 1), UInt32(clamping: translation.line))
    var isNew = (source: false, looseSource: false, reverse: false)
    if levels.target || levels.variant {
      let same = units.unit(with: keys, by: .source)
      isNew.source = same == nil
      if let same, same.target != keys.target, levels.target {
        var problem = Problem(
          "the same source has another target in \(shown(same, from: translation))"
            + difference(kept(same.text), translation.target))
        problem.difference = ("\(keys.source)", "\(keys.target)", "\(same.target)")
        problems.append((Self.inconsistentTarget.id, problem))
      }
      if levels.variant {
        let like = units.unit(with: keys, by: .looseSource)
        isNew.looseSource = like == nil
        if let like, same == nil, like.source != keys.source, like.looseTarget != keys.looseTarget {
          let kind = kept(like.sourceText).map {
            "different in \(TextDifference($0, translation.source.text).rawValue)"
          }
          var problem = Problem(
            "a source \(kind ?? "nearly the same") has another target in \(shown(like, from: translation))"
              + difference(kept(like.text), translation.target))
          problem.difference = ("\(keys.looseSource)", "\(keys.looseTarget)", "\(like.looseTarget)")
          problems.append((Self.inconsistentVariant.id, problem))
        }
      }
    }
    if levels.source {
      let same = units.unit(with: keys, by: .reverse)
      isNew.reverse = same == nil
      // Most targets that are nearly equal say the same by sources in other words.
      let isSame =
        same.map { same in
          same.target == keys.target
            || kept(same.sourceText).map { TextDifference.isOneWord($0, translation.source.text) } == true
        } == true
      if let same, isSame, same.looseSource != keys.looseSource {
        var problem = Problem(
          "another source has \(same.target == keys.target ? "the same" : "nearly the same") target in "
            + shown(same, from: translation) + difference(kept(same.sourceText), translation.source),
          target: 0..<translation.target.text.unicodeScalars.count)
        problem.difference = ("\(keys.reverse)", "\(keys.looseSource)", "\(same.looseSource)")
        problems.append((Self.inconsistentSource.id, problem))
      }
    }
    if isNew.source || isNew.looseSource || isNew.reverse, units.count < Self.mostUnits {
      let text = isNew.source || isNew.looseSource ? keep(translation.target.text) : -1
      let source = isNew.looseSource || isNew.reverse ? keep(translation.source.text) : -1
      units.insert(
        .init(
          source: keys.source, looseSource: keys.looseSource, target: keys.target, looseTarget: keys.looseTarget,
          reverse: keys.reverse, file: file, line: line, text: text, sourceText: source),
        bySource: isNew.source, byLooseSource: isNew.looseSource, byReverse: isNew.reverse)
    }
    if levels.name {
      for name in keys.names {
        guard let earlier = names[name.key]?.first(where: { NameSpelling.areOfOneName($0.term, name.term) }) else {
          names[name.key, default: []].append((name.term, file, line))
          continue
        }
        if earlier.term == name.term { continue }
        var problem = Problem(
          "“\(name.term)” is “\(earlier.term)” in \(shown(earlier.file, earlier.line, from: translation))",
          target: name.range, subject: name.concept)
        problem.difference = (name.key, name.term, earlier.term)
        problems.append((Self.inconsistentName.id, problem))
      }
    }
    if !keys.rendered.isEmpty { problems += renderedProblems(of: keys, in: translation) }
    if let words = keys.terms, let found = terms.conflict(of: words, in: translation, file: file, line: line) {
      problems.append((Self.inconsistentTerm.id, problem(of: found, in: translation)))
    }
    if levels.yo, !keys.words.isEmpty { problems += yoProblems(of: keys, in: translation) }
    return problems
  }

  private mutating func renderedProblems(
    of keys: BatchKeys, in translation: Translation
  ) -> [(rule: String, problem: Problem)] {
    let (file, line) = (UInt32(files.count - 1), UInt32(clamping: translation.line))
    return keys.rendered.compactMap { term in
      guard let earlier = rendered[term.key] else {
        if rendered.count < RenderedTerm.most {
          rendered[term.key] = SeenRendering(term, in: translation, file: file, line: line)
        }
        return nil
      }
      // A unit of its own is the business of other rules.
      guard term.kind != .whole, term.rendering != earlier.hash,
        case let here = SeenRendering(term, in: translation, file: file, line: line), !here.isForm(of: earlier)
      else { return nil }
      let source = translation.source.text.part(term.source)
      var problem = Problem(
        "“\(source)” is “\(here.written)” here and “\(earlier.written)” in \(shown(earlier.file, earlier.line, from: translation))",
        target: term.range, subject: source)
      problem.difference = (source, "\(here.hash)", "\(earlier.hash)")
      return ((term.kind == .name ? Self.inconsistentName : Self.inconsistentTerm).id, problem)
    }
  }

  private func problem(of found: TermRenderings.Conflict, in translation: Translation) -> Problem {
    let source = translation.source.text.part(found.phrase)
    var problem = Problem(
      "“\(source)” is “\(translation.target.text.part(found.noun))” here and “\(found.written)” in \(shown(found.file, found.line, from: translation))",
      target: found.noun, subject: source)
    problem.sourceRange = found.phrase
    problem.difference = ("\(found.key)", "\(found.own)", "\(found.other)")
    return problem
  }

  /// Keeps a text as long as there is room; its place, or -1.
  private mutating func keep(_ text: String) -> Int32 {
    guard textBytes + text.utf8.count < Self.mostBytes else { return -1 }
    textBytes += text.utf8.count + 16
    texts.append(text)
    return Int32(texts.count - 1)
  }

  /// The text at a place; `nil` if there was no room for it.
  private func kept(_ place: Int32) -> String? { place < 0 ? nil : texts[Int(place)] }

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
        var problem = Problem(
          "“\(written)” has \(letters) in \(shown(earlier.file, earlier.line, from: translation))", target: word.range,
          subject: TextForm.key(written))
        problem.difference = (TextForm.key(written), "\(word.hasYo)", "\(earlier.hasYo)")
        problems.append((Self.inconsistentYo.id, problem))
      } else if yoWords.count < Self.mostWords {
        yoWords.insert(YoWord(hasYo: word.hasYo, file: file, line: line), for: word.key)
      }
    }
    return problems
  }

  private func shown(_ earlier: RememberedUnits.Unit, from translation: Translation) -> String {
    shown(earlier.file, earlier.line, from: translation)
  }

  private func shown(_ number: UInt32, _ line: UInt32, from translation: Translation) -> String {
    let file = files[Int(number)]
    return file == translation.file ? "line \(line)" : "\(file):\(line)"
  }

  /// In what a text differs from an earlier one, and that one.
  private func difference(_ earlier: String?, _ segment: Segment) -> String {
    guard let earlier else { return "" }
    return ", different in \(TextDifference(earlier, segment.text).rawValue): “\(TextForm.spaced(earlier))”"
  }
}

package import TumenModel

/// One thing that a translation must hold to, and how to see where it does not.
protocol Rule: Sendable {
  /// What the rule is called, and what it is about.
  static var description: RuleDescription { get }

  /// The rule for a pair of languages; `nil` if it has nothing to say about them.
  /// - Throws: ``TumenError`` with code `internal` if ICU cannot load what the rule needs.
  init?(_ context: RuleContext) throws(TumenError)

  /// What must stand in a translation for the rule to find anything: no other translation is shown to it.
  var needs: RuleNeeds { get }

  /// The places of one translation where the rule does not hold.
  func problems(in translation: ReadTranslation) -> [Problem]
}

extension Rule {
  /// A rule that looks at every translation.
  var needs: RuleNeeds { RuleNeeds() }
}

/// What must stand in a translation for a rule to find anything.
struct RuleNeeds: Sendable {
  private let all: TextTraits
  private let target: TextTraits
  private let source: TextTraits
  private let either: TextTraits

  /// - Parameters:
  ///   - all: what the target must have, all of it.
  ///   - target: what the target must have, one of it.
  ///   - source: what the source must have, one of it.
  ///   - either: what one of the two must have, one of it.
  init(
    _ all: TextTraits = [], target: TextTraits = .text, source: TextTraits = .text, either: TextTraits = .text
  ) {
    (self.all, self.target, self.source, self.either) = (all, target, source, either)
  }

  /// Whether two texts with these traits have it.
  func areMet(source: TextTraits, target: TextTraits) -> Bool {
    target.isSuperset(of: all) && !target.isDisjoint(with: self.target) && !source.isDisjoint(with: self.source)
      && !source.union(target).isDisjoint(with: either)
  }
}

/// What a rule may know before it sees a translation.
struct RuleContext: Sendable {
  let source: LanguageTag
  let target: LanguageTag
  /// Whether there is a glossary with concepts.
  let hasGlossary: Bool
  /// The date of all texts, whatever their files say, for titles that people held at some time.
  let date: CalendarDate?

  /// Whether the target is in one of these languages.
  func isInto(_ languages: String...) -> Bool { languages.contains(target.language) }
}

/// What a rule is about, for people and for reports.
package struct RuleDescription: Sendable {
  /// A translation that the rule accepts or rejects.
  package struct Example: Sendable {
    package let sourceLanguage: String
    package let targetLanguage: String
    package let source: String
    package let target: String
    /// A translation that comes before it in the batch.
    package var before: (source: String, target: String)?
    /// How many characters the target may have.
    package var limit: Int?
    /// The date of the text.
    package var date: CalendarDate?
    /// What the memory has for the source, or for another one.
    package var known: String?
    package var knownSource: String?
    /// The file that shows what no translation can, with its name; both texts are empty then.
    package var file: (name: String, text: String)?

    /// A file that a rule on files accepts or rejects.
    init(file name: String, _ text: String) {
      self.init("en", "ru", "", "")
      file = (name, text)
    }

    package init(
      _ sourceLanguage: String, _ targetLanguage: String, _ source: String, _ target: String,
      before: (source: String, target: String)? = nil, limit: Int? = nil, date: CalendarDate? = nil,
      known: String? = nil, knownSource: String? = nil
    ) {
      self.sourceLanguage = sourceLanguage
      self.targetLanguage = targetLanguage
      self.source = source
      self.target = target
      self.before = before
      self.limit = limit
      self.date = date
      self.known = known
      self.knownSource = knownSource
    }
  }

  /// What goes wrong, with hyphens: `number-mismatch`.
  package let id: String
  /// How bad it is in the profile `publishing`; in the others ``CheckProfile`` may say otherwise.
  package let severity: Severity
  /// Where the rule stands in the typology of MQM 2.0: `locale-conventions/number-format`.
  package let category: String
  /// One sentence that says what is wrong.
  package let summary: String
  /// The target languages that the rule concerns; all of them if empty.
  package let languages: [String]
  package let right: Example
  package let wrong: Example

  init(
    _ id: String, _ severity: Severity, _ category: String, _ summary: String, languages: [String] = [],
    right: Example, wrong: Example
  ) {
    self.id = id
    self.severity = severity
    self.category = category
    self.summary = summary
    self.languages = languages
    self.right = right
    self.wrong = wrong
  }
}

/// What a rule found, before it is known which file and unit it stands in.
struct Problem: Sendable {
  var message: String
  var sourceRange: Range<Int>?
  var targetRange: Range<Int>?
  /// What would be right: in place of the target's range where it `isFix`, else as a hint.
  var suggestion: String?
  /// Whether the suggestion is certain and takes the place of the target's range.
  var isFix = false
  /// Whether it rests on a word that may be meant in another sense.
  var doubt = Doubt.none
  /// What tells the problem from others of its rule at the same place: a code, a concept.
  var subject: String
  /// What it is known by if it is one of several translations that differ, whichever of them comes first: what they share,
  /// and what this one and the other have of their own.
  var difference: (shared: String, own: String, other: String)?

  init(
    _ message: String, source: Range<Int>? = nil, target: Range<Int>? = nil, suggestion: String? = nil,
    subject: String = ""
  ) {
    self.message = message
    sourceRange = source
    targetRange = target
    self.suggestion = suggestion
    self.subject = subject
  }

  /// A problem at a place of the target that a certain text would mend.
  init(_ message: String, mend range: Range<Int>, with text: String) {
    self.init(message, target: range, suggestion: text)
    isFix = true
  }
}

/// Whether a problem rests on a common word of some field, which may be meant in another sense, or counts in running text alone:
/// see ``CheckSettings/severities(for:in:)``.
enum Doubt {
  case none
  case commonWord
  /// A common word in a text with no name or other term that shows that it is of that field.
  case loneWord
  /// What the labels of programs do that running text does not.
  case label
  /// What many translators of the language do.
  case habit
}

internal import TumenModel
internal import TumenText

/// A message of which each plural form was a unit of its own.
struct PluralMessage {
  /// What a unit says of its form.
  struct Form {
    /// The message.
    let id: String
    let plural: String
    /// Which of the two it translates.
    let source: String
    /// Which one it is, and of how many.
    let number: Int
    let count: Int
    /// The category of most of its numbers.
    let category: String?
    /// The rule by which a number has it, if it is not the customary one.
    let rule: String?

    /// What a unit calls its form.
    static func name(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }
  }

  private var entry: POEntry
  private var forms: [Form]

  /// A message of one form so far, the first.
  init(_ form: Form, _ entry: POEntry) {
    self.entry = entry
    forms = [form]
  }

  /// Whether no form is missing.
  var isWhole: Bool { forms.count == forms[0].count }

  /// Takes the next form.
  /// - Returns: whether the message says all that is said of it; `nil` if it is none of this message.
  mutating func take(_ form: Form, _ entry: POEntry) -> Bool? {
    guard form.number == forms.count, form.count == forms[0].count, form.rule == forms[0].rule,
      entry.isSameMessage(as: self.entry)
    else { return nil }
    self.entry.translations.append(entry.translations[0])
    forms.append(form)
    return entry.previous == self.entry.previous && entry.translatorComments == self.entry.translatorComments
  }

  /// How many forms there are to be.
  var count: Int { forms[0].count }

  /// Whether its forms are the first ones of a rule, which its catalogue may say though it lacks the others.
  func begins(_ categories: [PluralCategory]) -> Bool {
    forms.count <= count && count < categories.count
      && forms.allSatisfy { $0.category == categories[$0.number].rawValue }
  }

  /// The rule of the forms as the units have it.
  var rule: String? { forms[0].rule }

  /// How many forms are for something else than the rule of the message has them for, and how many translate the other one
  /// of the singular and the plural.
  func others(than rule: Plurals) -> (categories: Int, sources: Int) {
    var entry = entry
    entry.translations = [String](repeating: "", count: count)
    var others = (categories: 0, sources: 0)
    for form in forms {
      let use = rule.use(of: form.number, in: entry)
      if let category = form.category, category != use.category.rawValue { others.categories += 1 }
      if form.source != (use.isSingular ? form.id : form.plural) { others.sources += 1 }
    }
    return others
  }

  /// The message with the forms that another rule asks for, in its order.
  /// - Parameters:
  ///   - rule: that which is asked for.
  ///   - own: the rule of the message, if it is known; else its forms are taken by their categories.
  /// - Returns: also whether each number has the same text as before.
  func arranged(by rule: Plurals, from own: Plurals?) -> (entry: POEntry, isSame: Bool) {
    var entry = entry
    var texts = entry.translations
    func fill(with text: String, to count: Int) {
      texts += [String](repeating: text, count: max(0, count - texts.count))
    }
    fill(with: "", to: count)
    if let own {
      if own.forms.agrees(with: rule.forms) {
        entry.translations = texts
        return (entry, true)
      }
      // What the catalogue lacks gettext shows by the first form.
      fill(with: texts[0], to: own.forms.count)
      let found = own.forms.forms(for: rule.forms)
      entry.translations = found.map { texts[$0.form] }
      return (entry, found.allSatisfy(\.isForAll) || texts.allSatisfy { $0 == texts[0] })
    }
    let places = rule.categories.map { category in forms.firstIndex { $0.category == category.rawValue } }
    entry.translations = places.map { texts[$0 ?? forms.count - 1] }
    return (entry, texts.allSatisfy { $0 == texts[0] })
  }
}

extension POEntry {
  /// Whether another entry is of the same message, translations aside.
  fileprivate func isSameMessage(as other: POEntry) -> Bool {
    id == other.id && plural == other.plural && context == other.context && isObsolete == other.isObsolete
      && flags == other.flags && references == other.references && extractedComments == other.extractedComments
  }
}

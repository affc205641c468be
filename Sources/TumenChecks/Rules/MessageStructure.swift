internal import TumenModel
internal import TumenText

/// A message with plurals or choices (ICU MessageFormat, Fluent) whose structure was broken.
struct MessageStructure: Rule {
  static let description = RuleDescription(
    "message-structure", .error, "design-and-markup/markup-tag",
    "A message (ICU MessageFormat, Fluent) has other arguments, choices or formats, unequal braces, or not the plurals of its language.",
    right: .init(
      "en", "ru", "{n, plural, one {# file} other {# files}}",
      "{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}"),
    wrong: .init(
      "en", "ru", "{n, plural, one {# file} other {# files}}", "{n, plural, one {# файл} few {# файла}}"))

  /// The plural categories that the target needs for whole numbers, and all that it tells apart.
  private let cardinals: (needed: Set<String>, known: Set<String>)
  private let ordinals: Set<String>

  init?(_ context: RuleContext) {
    let categories = PluralCategory.categories(of: Array(0...200) + [1_000_000], in: context.target)
    let whole = Set(categories.map(\.rawValue))
    // Fractions take “other”, which is there always, and so do the great numbers of some languages if nobody wrote theirs.
    let common = Set(PluralCategory.categories(of: Array(0...200), in: context.target).map(\.rawValue))
    cardinals = (common.subtracting(["other"]), whole.union(["other"]))
    ordinals = Self.ordinals[context.target.language] ?? Set(PluralCategory.allCases.map(\.rawValue))
  }

  /// The categories of ordinals (Unicode CLDR, Language Plural Rules).
  private static let ordinals: [String: Set<String>] = [
    "en": ["one", "two", "few", "other"], "ru": ["other"], "ko": ["other"],
  ]

  let needs = RuleNeeds(source: .brace)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated else { return [] }
    let left = Message(source.scalars)
    guard left.isStructured else { return [] }
    let right = Message(target.scalars)
    if let place = right.unbalanced, left.unbalanced == nil {
      return [Problem("the brace has no partner", target: place..<place + 1)]
    }
    let (ours, theirs) = (left.pattern.all, right.pattern.all)
    let (names, others) = (Set(ours.map(\.name)), Set(theirs.map(\.name)))
    // Where all texts of a choice are one, nobody needs the choice: {gender, select, …} понравилось.
    let needed = names.filter { name in
      ours.contains { $0.name == name && $0.type != "select" } || target.contains("select")
    }
    var problems = needed.subtracting(others).sorted().map {
      Problem("the target lacks the argument “\($0)”", subject: $0)
    }
    problems += others.subtracting(names).sorted().map {
      Problem("the target has the argument “\($0)”, which the source has not", subject: $0)
    }
    problems += left.attributes.subtracting(right.attributes).sorted().map {
      Problem("the target lacks the attribute “.\($0)”", subject: "." + $0)
    }
    for name in names.intersection(others).sorted() {
      guard
        let own = ours.first(where: { $0.name == name && !$0.type.isEmpty }) ?? ours.first(where: { $0.name == name })
      else { continue }
      let same = theirs.filter { $0.name == name }
      // {0, date} at {0, time}
      for type in Set(ours.filter { $0.name == name }.map(\.type)).subtracting(same.map(\.type)).sorted()
      where type != own.type && !type.isEmpty && !Self.choosing.contains(type) && !own.isFluent {
        problems.append(Problem("the target lacks “{\(name), \(type)}”", subject: "\(name) \(type)"))
      }
      if own.type == "plural", same.contains(where: { $0.type == "plural" && $0.offset != own.offset }) {
        let message =
          own.offset.isEmpty
          ? "the target has an offset for “\(name)”" : "the target lacks “offset:\(own.offset)” of “\(name)”"
        problems.append(Problem(message, subject: "\(name) offset"))
      }
      guard let other = same.first(where: { !$0.type.isEmpty }) ?? same.first else { continue }
      if let message = Self.otherFormat(own, other) { problems.append(Problem(message, subject: name)) }
    }
    problems += choices(ours, theirs)
    if theirs.contains(where: { Self.lacksDefault($0) }), !ours.contains(where: { Self.lacksDefault($0) }) {
      problems.append(Problem("a choice of the target has no branch “other”", subject: "other"))
    }
    return problems
  }

  private static func lacksDefault(_ argument: Message.Argument) -> Bool {
    (argument.isFluent ? !argument.branches.isEmpty : choosing.contains(argument.type))
      && !argument.branches.contains(where: \.isDefault)
  }

  private static let choosing: Set<String> = ["plural", "select", "selectordinal"]

  /// What an argument is formatted as, if the target has it otherwise. A text without a choice may do, in a language without
  /// plurals; patterns of dates are the translator’s (dd.MM.yyyy), skeletons and names of formats are not.
  private static func otherFormat(_ own: Message.Argument, _ other: Message.Argument) -> String? {
    if own.type != other.type {
      if own.type.isEmpty || other.type.isEmpty && (choosing.contains(own.type) || own.isFluent) { return nil }
      return other.type.isEmpty
        ? "“\(own.name)” has no format in the target and is \(own.type) in the source"
        : "“\(own.name)” is \(other.type) in the target and \(own.type) in the source"
    }
    guard own.style != other.style, own.type == "number" || isNamed(own.style) && isNamed(other.style) else {
      return nil
    }
    return "the format of “\(own.name)” is “\(other.style)” in the target and “\(own.style)” in the source"
  }

  private static func isNamed(_ style: String) -> Bool {
    style.hasPrefix("::") || ["", "short", "medium", "long", "full"].contains(style)
  }

  /// What is wrong with the branches of choices that both sides have.
  private func choices(_ ours: [Message.Argument], _ theirs: [Message.Argument]) -> [Problem] {
    func keys(_ arguments: [Message.Argument], _ name: String, _ type: String) -> Set<String> {
      Set(arguments.filter { $0.name == name && $0.type == type }.flatMap(\.branches).map(\.key))
    }
    var problems: [Problem] = []
    var seen: Set<String> = []
    for argument in ours where !argument.branches.isEmpty && seen.insert(argument.name).inserted {
      let name = argument.name
      let same = theirs.filter { $0.name == name && $0.type == argument.type && !$0.branches.isEmpty }
      if same.isEmpty { continue }
      let (own, other) = (keys(ours, name, argument.type), keys(theirs, name, argument.type))
      let isPlural =
        argument.type == "plural" || argument.isFluent && !own.union(other).isDisjoint(with: ["one", "few", "many"])
      if isPlural || argument.type == "selectordinal" {
        let known = isPlural ? cardinals.known : ordinals
        problems += other.subtracting(known).subtracting(own).filter(Self.isCategory).sorted().map {
          Problem("this language has no plural category “\($0)” for “\(name)”", subject: "\(name) \($0)")
        }
      } else if !argument.isFluent || Self.isChoice(argument, own) {
        let defaults = Set(
          (ours + theirs).filter { $0.name == name }.flatMap(\.branches).filter(\.isDefault).map(\.key))
        problems += own.subtracting(other).subtracting(defaults).sorted().map {
          Problem("the choice “\(name)” of the target lacks “\($0)”", subject: "\(name) \($0)")
        }
        problems += other.subtracting(own).subtracting(defaults).sorted().map {
          Problem("the choice “\(name)” of the target has “\($0)”, which the source has not", subject: "\(name) \($0)")
        }
      }
      if isPlural { problems += plurals(of: argument, same) }
    }
    return problems
  }

  /// Whether the branches of an argument of Fluent are for words that a program gives, and not for numbers or forms of a term.
  private static func isChoice(_ argument: Message.Argument, _ keys: Set<String>) -> Bool {
    (argument.name.hasPrefix("$") || argument.name.hasSuffix("()")) && argument.type.isEmpty
      && keys.allSatisfy { $0.first?.isLetter == true }
  }

  private static func isCategory(_ key: String) -> Bool { PluralCategory(rawValue: key) != nil }

  /// Categories of the target that a plural with its number in it lacks, and texts that lack what the source says of many.
  private func plurals(of argument: Message.Argument, _ same: [Message.Argument]) -> [Problem] {
    guard let many = argument.branches.first(where: \.isDefault)?.text else { return [] }
    func says(_ text: Message.Pattern) -> Bool { text.hasNumber || text.all.contains { $0.name == argument.name } }
    let counts = says(many)
    let names = Set(many.all.map(\.name)).subtracting([argument.name])
    var problems: [Problem] = []
    for other in same {
      let keys = Set(other.branches.map(\.key))
      if counts, !keys.isSubset(of: ["other"]) {
        // In Fluent any branch may be the one for what has none, in ICU that of fractions is.
        let needed = other.isFluent ? cardinals.needed.subtracting(["many"]) : cardinals.needed
        problems += needed.subtracting(keys).sorted().map {
          Problem("the plural “\(argument.name)” of the target lacks “\($0)”", subject: "\(argument.name) \($0)")
        }
      }
      for branch in other.branches where ["few", "many", "other"].contains(branch.key) {
        var lost = names.subtracting(branch.text.all.map(\.name)).sorted()
        if counts, !says(branch.text) { lost.append("#") }
        problems += lost.map {
          Problem("“\($0)” is missing in the branch “\(branch.key)”", subject: "\(argument.name) \(branch.key) \($0)")
        }
      }
    }
    return problems
  }
}

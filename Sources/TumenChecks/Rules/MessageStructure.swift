internal import TumenModel
internal import TumenText

/// A message with plurals or choices (ICU MessageFormat, Fluent) whose structure was broken.
struct MessageStructure: Rule {
  static let description = RuleDescription(
    "message-structure", .error, "design-and-markup/markup-tag",
    "A message with plurals or choices (ICU MessageFormat, Fluent) has other arguments, unequal braces or no “other”.",
    right: .init(
      "en", "ru", "{n, plural, one {# file} other {# files}}",
      "{n, plural, one {# файл} few {# файла} other {# файлов}}"),
    wrong: .init(
      "en", "ru", "{n, plural, one {# file} other {# files}}", "{n, plural, one {# файл} few {# файла}}"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(source: .brace)

  /// Whether a text has an argument with branches, or one of Fluent.
  static func isMessage(_ text: ReadText) -> Bool {
    text.traits.contains(.brace)
      && (["{ $", "{$", "{ -"].contains(where: text.contains)
        || text.contains("{") && [", plural,", ", select,", ", selectordinal,"].contains(where: text.contains))
  }

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated, Self.isMessage(source) else { return [] }
    let (left, right) = (Arguments(source.scalars), Arguments(target.scalars))
    if let place = right.unbalanced, left.unbalanced == nil {
      return [Problem("the brace has no partner", target: place..<place + 1)]
    }
    let lost = left.names.subtracting(right.names).sorted()
    let added = right.names.subtracting(left.names).sorted()
    var problems = lost.map { Problem("the target lacks the argument “\($0)”", subject: $0) }
    problems += added.map { Problem("the target has the argument “\($0)”, which the source has not", subject: $0) }
    for (name, type) in left.types.sorted(by: { $0.key < $1.key }) {
      guard let other = right.types[name], other != type else { continue }
      problems.append(Problem("“\(name)” is \(other) in the target and \(type) in the source", subject: name))
    }
    if right.hasBranchesWithoutOther, !left.hasBranchesWithoutOther {
      problems.append(Problem("a choice of the target has no branch “other”", subject: "other"))
    }
    return problems
  }

  /// The arguments of a message: each `{name, type` or `{ $name`.
  private struct Arguments {
    private(set) var names: Set<String> = []
    /// The type of each argument with branches: plural, select.
    private(set) var types: [String: String] = [:]
    private(set) var unbalanced: Int?
    private(set) var hasBranchesWithoutOther = false

    init(_ scalars: [Unicode.Scalar]) {
      var open: [(place: Int, isChoice: Bool)] = []
      for (place, scalar) in scalars.enumerated() {
        if scalar == "{" {
          let isArgument = open.count.isMultiple(of: 2) || open.last?.isChoice == false
          let isChoice = isArgument && read(scalars[(place + 1)...])
          open.append((place, isChoice))
        } else if scalar == "}" {
          guard let last = open.popLast() else {
            unbalanced = unbalanced ?? place
            continue
          }
          let text = String(scalars: scalars[last.place..<place])
          if last.isChoice, !text.contains("*["), text.contains("->") || !text.contains("other") {
            hasBranchesWithoutOther = true
          }
        }
      }
      unbalanced = unbalanced ?? open.first?.place
    }

    /// Reads the head of an argument; whether branches follow.
    private mutating func read(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
      let head = rest.drop { $0 == " " }
      let name = head.prefix {
        $0.isASCII && ($0.isLetter || "$-_.0123456789".unicodeScalars.contains($0))
      }
      let behind = head[name.endIndex...].drop { $0 == " " }
      guard !name.isEmpty, let next = behind.first, next == "}" || next == "," || next == "-" || next == "(" else {
        return false
      }
      names.insert(String(scalars: name))
      if next == "-", behind.dropFirst().first == ">" { return true }
      let type = String(scalars: behind.dropFirst().drop { $0 == " " }.prefix { $0.isLetter })
      guard next == ",", type.hasPrefix("plural") || type.hasPrefix("select") else { return false }
      types[String(scalars: name)] = type
      return true
    }
  }
}

internal import TumenModel
internal import TumenText

/// Placeholders that take their arguments in order and stand in another one.
struct PlaceholderOrder: Rule {
  static let description = RuleDescription(
    "placeholder-order", .error, "design-and-markup/markup-tag",
    "Placeholders that take their arguments in order (%s, %d) stand in another order than in the source.",
    right: .init("en", "ko", "%s of %d", "%2$d 중 %1$s"),
    wrong: .init("en", "ko", "%s of %d", "%d 중 %s"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(.percent, source: .percent)

  func problems(in translation: ReadTranslation) -> [Problem] {
    func ordered(_ text: ReadText) -> [Placeholder] {
      text.placeholders.filter { $0.takesNext }
    }
    guard translation.target.placeholders.count > 1 else { return [] }
    let (source, target) = (ordered(translation.source), ordered(translation.target))
    guard target.count > 1, source.count == target.count,
      !(source + target).contains(where: { $0.text.contains("$") }),
      source.map(\.text).sorted() == target.map(\.text).sorted(),
      let place = source.indices.first(where: { source[$0].text != target[$0].text })
    else { return [] }
    return [
      Problem(
        "“\(target[place].text)” gets the argument of “\(source[place].text)”; number them, as in %\(place + 1)$…",
        source: source[place].range, target: target[place].range)
    ]
  }
}

/// Codes that open without closing, or cross each other, where those of the source do not.
struct UnpairedCode: Rule {
  static let description = RuleDescription(
    "unpaired-code", .error, "design-and-markup/markup-tag",
    "A tag or code that opens is not closed, closes before it opens, or crosses another, and not so in the source.",
    right: .init("en", "ru", "<b>New</b> road", "<b>Новая</b> дорога"),
    wrong: .init("en", "ru", "<b>New</b> road", "</b>Новая<b> дорога"))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(target: [.angle, .inlineCode])

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard let place = Self.firstUnpaired(target), Self.firstUnpaired(source) == nil else { return [] }
    return [Problem("\(place.name) has no partner here", target: place.range, subject: place.name)]
  }

  private struct Mark {
    let isOpening: Bool
    let key: String
    let name: String
    let range: Range<Int>
  }

  private static func firstUnpaired(_ text: ReadText) -> Mark? {
    var marks: [Mark] = text.segment.codes.filter { !$0.isAnnotation }.compactMap { code in
      guard code.kind == .opening || code.kind == .closing, let id = code.id else { return nil }
      let name = "the code \(code.content.isEmpty ? "<\(code.element)>" : "“\(code.content)”")"
      return Mark(isOpening: code.kind == .opening, key: id, name: name, range: code.position..<code.position)
    }
    if marks.isEmpty {
      guard text.placeholders.contains(where: { $0.notation == .tag && $0.text.hasPrefix("</") }) else { return nil }
      let closed = Set(
        text.placeholders.filter { $0.text.hasPrefix("</") }.map { $0.text.dropFirst(2).dropLast().lowercased() })
      if closed.isEmpty { return nil }
      marks = text.placeholders.compactMap { found in
        guard found.notation == .tag, !found.text.hasSuffix("/>") else { return nil }
        let name = String(found.text.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
        let isOpening = !found.text.hasPrefix("</")
        // Tags that stand alone in HTML, and what is no tag.
        let isAlone = ["br", "p", "li", "hr", "img"].contains(name) || !closed.contains(name)
        return isAlone
          ? nil : Mark(isOpening: isOpening, key: name, name: "the tag “\(found.text)”", range: found.range)
      }
    }
    var open = OpenMarks<String, Mark>()
    for mark in marks {
      if mark.isOpening { open.open(mark.key, mark) } else if !open.close(mark.key) { return mark }
    }
    return open.left.last
  }
}

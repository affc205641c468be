internal import TumenModel
internal import TumenText

/// A name that programs go by, which stands alike in every language: `max_connections`, `--dry-run`, `Ctrl+Shift+N`,
/// `org.gnome.Maps`, `QString`, `&nbsp;`.
struct Identifier: Hashable {
  enum Kind {
    /// Words tied by underscores, a variable: `max_connections`, `$HOME`.
    case tied
    /// `--dry-run`.
    case option
    /// `Ctrl+Shift+N`.
    case keys
    /// A file or a name of several parts: `rules.yaml`, `org.gnome.Maps`.
    case dotted
    /// Capitals within a word: `QString`, `fileName`.
    case humped
    /// `&nbsp;`.
    case entity
    /// `main()`.
    case call
  }

  let kind: Kind
  let text: String
  let range: Range<Int>
}

extension ReadText {
  /// The identifiers of the text from left to right, those in codes aside.
  var identifiers: [Identifier] {
    guard traits.contains(.latin) else { return [] }
    let scalars = scalars
    var found: [Identifier] = []
    var end = 0
    scan.forEachWord { word in
      guard word.lowerBound >= end, scalars[word.lowerBound].isASCII else { return }
      let range = identifierRange(around: word.lowerBound)
      end = range.upperBound
      guard range.count > 3, let kind = identifierKind(range), !isCode(range.lowerBound), !isCode(range.upperBound - 1)
      else { return }
      found.append(Identifier(kind: kind, text: part(range), range: range))
    }
    return found
  }

  /// Letters and digits of ASCII around a place with what ties them, and the marks before and behind that belong to them.
  private func identifierRange(around place: Int) -> Range<Int> {
    func isPart(_ place: Int) -> Bool {
      let scalar = scalar(place)
      return scalar.isASCII && (scalar.isLetter || scalar.isDigit || scalar == "_")
    }
    var (begin, end) = (place, place + 1)
    while isPart(begin - 1) { begin -= 1 }
    while isPart(end) || ["-", ".", "+", ":"].contains(scalar(end)) && isPart(end + 1) { end += 1 }
    switch scalar(begin - 1) {
    case "-" where scalar(begin - 2) == "-" && !isPart(begin - 3): begin -= 2
    case "$": begin -= 1
    case "&" where scalar(end) == ";": (begin, end) = (begin - 1, end + 1)
    default: break
    }
    if scalar(end) == "(", scalar(end + 1) == ")" { end += 2 }
    return begin..<end
  }

  /// What an identifier is by its look; `nil` for a word.
  private func identifierKind(_ range: Range<Int>) -> Identifier.Kind? {
    let text = scalars[range]
    switch (text.first, text.last) {
    case ("-", _): return .option
    case ("$", _): return text.dropFirst().allSatisfy { $0.isCapital || $0 == "_" } ? .tied : nil
    case ("&", ";"): return text.contains("_") ? nil : .entity
    case (_, ")"): return .call
    default: break
    }
    if text.contains("+") {
      return Identifier.modifiers.contains(String(scalars: text.prefix(while: \.isLetter))) ? .keys : nil
    }
    // A mark of an accelerator stands alone within a word of small letters: Save_as.
    if text.contains("_") {
      let parts = text.split(separator: "_", omittingEmptySubsequences: false)
      return parts.allSatisfy { $0.count > 1 } && !text.contains(":") ? .tied : nil
    }
    if text.contains("."), !text.contains(":") {
      return text.split(separator: ".").allSatisfy({ $0.count > 1 }) ? .dotted : nil
    }
    guard text.count > 4, text.allSatisfy({ $0.isLetter || $0.isDigit }) else { return nil }
    let hump = zip(text, text.dropFirst()).contains { $0.isSmall && $1.isCapital }
    return hump ? .humped : nil
  }
}

extension Identifier {
  fileprivate static let modifiers: Set<String> = [
    "Ctrl", "Control", "Alt", "Shift", "Cmd", "Command", "Meta", "Super", "Win", "Option", "AltGr", "CTRL", "ALT",
    "SHIFT",
  ]

  /// Whether another identifier is most likely this one, misspelt: a letter more, less, changed or two in another order; of
  /// keys the last one or one that is held down.
  func isMisspelt(as other: Identifier) -> Bool {
    guard kind == other.kind else { return false }
    if kind == .keys { return hasOtherKey(than: other) }
    if kind == .entity, Self.typographic.contains(text), Self.typographic.contains(other.text) { return false }
    let (own, others) = (Array(text.unicodeScalars), Array(other.text.unicodeScalars))
    // How a name is capitalised is a habit, and a plural is another form of it; numbers are the business of another rule.
    if kind == .humped || kind == .dotted, TextForm.key(text) == TextForm.key(other.text) { return false }
    // A sentence begins with a capital.
    if own.dropFirst() == others.dropFirst(), TextForm.key(text) == TextForm.key(other.text) { return false }
    if kind == .humped, text + "s" == other.text || other.text + "s" == text { return false }
    if own.filter({ !$0.isDigit }) == others.filter({ !$0.isDigit }) { return false }
    return own.isOneSlip(from: others) || Self.haveSwapped(own, others)
  }

  /// Whether two texts are one but for two neighbours that changed places.
  private static func haveSwapped(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    let begin = zip(first, second).prefix { $0 == $1 }.count
    let (left, right) = (first[begin...], second[begin...])
    return left.prefix(2).reversed().elementsEqual(right.prefix(2))
      && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }

  /// Whether keys have the same ones held down and another last one, or the same last one and as many others.
  private func hasOtherKey(than other: Identifier) -> Bool {
    let (own, others) = (keys, other.keys)
    guard own.count == others.count, let last = own.last, let otherLast = others.last else { return false }
    let (held, otherHeld) = (Set(own.dropLast()), Set(others.dropLast()))
    if held == otherHeld { return last != otherLast && last.count == 1 && otherLast.count == 1 }
    return last == otherLast && Self.modifiers.isSuperset(of: own.dropLast() + others.dropLast())
  }

  /// The keys by one name each.
  private var keys: [String] {
    text.split(separator: "+").map { key in
      switch key.lowercased() {
      case "control", "ctrl": "Ctrl"
      case "command", "cmd": "Cmd"
      case "super", "win", "meta": "Super"
      default: key.count == 1 ? key.uppercased() : key.prefix(1).uppercased() + key.dropFirst().lowercased()
      }
    }
  }

  /// Marks that each language has of its own.
  private static let typographic: Set<String> = Set(
    "laquo raquo ldquo rdquo lsquo rsquo bdquo sbquo mdash ndash nbsp quot apos hellip minus thinsp shy".split(
      separator: " "
    ).map { "&\($0);" })
}

internal import TumenModel

// Which attributes an element has to have and may have, and what their values may be.
extension XLIFFValidator {
  mutating func checkAttributes(_ attributes: [Attribute], of name: String, _ line: Int) {
    guard let rule = structure[name] else { return }
    for required in rule.required where !attributes.contains(where: { $0.name == required }) {
      found.add("missing-attribute", line, "<\(name)> has no “\(required)”")
    }
    for attribute in attributes {
      guard let value = rule.attributes[attribute.name] else {
        if structure.admits(attribute.name, at: rule) { continue }
        found.add("unknown-attribute", line, "<\(name)> may not have the attribute “\(attribute.name)”")
        continue
      }
      // An empty one takes back what is said around it (XML 1.0, section 2.12).
      if attribute.name == "xml:lang", attribute.value.isEmpty { continue }
      if let fault = Self.fault(in: attribute.value, value) {
        found.add(
          "malformed-value", line,
          "“\(attribute.name)” of <\(name)> is “\(attribute.value.excerpt)”, but has to be \(fault)")
      }
    }
  }

  /// What a value should be, `nil` if it is that.
  private static func fault(in text: String, _ value: XLIFFStructure.Value) -> String? {
    switch value {
    case .text: return nil
    case .never: return "left out"
    case .token: return isToken(text.trimmingSpaces) ? nil : "a name without spaces"
    case .tokens:
      let words = text.split(whereSeparator: \.isWhitespace)
      return !words.isEmpty && words.allSatisfy { isToken(String($0)) } ? nil : "names with spaces between them"
    case .custom(let isOwn):
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) else {
        return "a prefix and a value, “prefix:value”"
      }
      return isOwn && parts[0] == "xlf"
        ? "one with another prefix: “xlf” is kept for the standard, which has no such value" : nil
    case .language: return LanguageTag.isWellFormed(text) ? nil : "a language tag of BCP 47"
    case .date:
      let form =
        /-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-4]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+-][01][0-9]:[0-5][0-9])?/
      return text.trimmingSpaces.wholeMatch(of: form) != nil ? nil : "a day and its time, as “2024-05-19T10:00:00Z”"
    case .count: return Int(text.trimmingSpaces).map { $0 > 0 } == true ? nil : "a whole number from 1 on"
    case .percent:
      let isPlain = text.trimmingSpaces.allSatisfy { $0.isNumber || $0 == "." || $0 == "+" || $0 == "-" }
      return isPlain && Double(text.trimmingSpaces).map { (0...100).contains($0) } == true
        ? nil : "a number from 0 to 100"
    case .oneOf(let words): return words.contains(text) ? nil : "one of \(words.joined(separator: ", "))"
    case .oneOfOrOwn(let words):
      return words.contains(text) || isOwn(text) ? nil : "one of \(shown(words)) or begin with x-"
    case .someOfOrOwn(let words):
      return areSome(text, of: words) ? nil : "some of \(shown(words)) with spaces between them, or begin with x-"
    case .wordOr(let single, let words):
      return single.contains(text) || areSome(text, of: words)
        ? nil : "\(single.joined(separator: ", ")) or some of \(shown(words)) with spaces between them"
    case .coordinates:
      let isRight = text.wholeMatch(of: /(-?[0-9]+|#)(;(-?[0-9]+|#)){3}/) != nil
      return isRight ? nil : "four numbers or “#” with semicolons between them"
    case .mimeType:
      let isRight = text.wholeMatch(of: /(text|multipart|message|application|image|audio|video|model)(\/.+)*/) != nil
      return isRight ? nil : "a kind of medium, as “image/png”"
    }
  }

  /// What begins with `x-` and has no white space.
  private static func isOwn(_ text: String) -> Bool {
    text.hasPrefix("x-") && text.utf8.count > 2 && !text.contains(where: \.isWhitespace)
  }

  private static func areSome(_ text: String, of words: [String]) -> Bool {
    text.split(whereSeparator: \.isWhitespace).allSatisfy { words.contains(String($0)) || isOwn(String($0)) }
  }

  /// The words of a list, of a long one the first.
  private static func shown(_ words: [String]) -> String {
    words.count <= 16 ? words.joined(separator: ", ") : words.prefix(12).joined(separator: ", ") + " …"
  }

  static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { XMLText.continuesName($0) || $0 == ":" }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmingSpaces: String {
    if first?.isWhitespace != true, last?.isWhitespace != true { return self }
    // A space that carries an accent is none.
    func isSpace(_ character: Character) -> Bool {
      character.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }

  /// Whether ``trimmingSpaces`` is another text.
  var hasOuterSpaces: Bool { trimmingSpaces.utf8.count != utf8.count }
}

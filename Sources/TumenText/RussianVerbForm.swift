internal import TumenModel

/// Forms of Russian verbs that Snowball does not know for such, each led to one that it does. Source: conjugation as school
/// grammar has it.
enum RussianVerbForm {
  /// A form in the present or past of the same verb; `nil` for other words.
  ///
  /// Participles go to the tense that they are made of (*сохранивший* to *сохранил*, *используемый* to *использует*), the
  /// passive ones in -енный to the short one (*изменённый*, *изменён*), gerunds and what stands before -те to the present.
  /// - Parameters:
  ///   - form: without -ся.
  ///   - isReflexive: whether it has that.
  ///   - isListed: whether a word is a form of a listed verb.
  static func finite(of form: String, isReflexive: Bool, isListed: (String) -> Bool) -> String? {
    let letters = Array(form.unicodeScalars)
    guard letters.count > 4, let last = letters.last, lastLetters.contains(last) else { return nil }
    let found = participle(letters) { isListed(String(scalars: $0)) } ?? finite(letters, isReflexive)
    return found.map(String.init(scalars:))
  }

  private typealias Letters = [Unicode.Scalar]

  private static let lastLetters: Set<Unicode.Scalar> = Set("йяеюоумхитьалвы".unicodeScalars)

  /// What a participle with the ending of an adjective is made of.
  private static func participle(_ form: Letters, _ isListed: (Letters) -> Bool) -> Letters? {
    guard let ending = longEndings.first(where: { form.ends(with: $0) }), form.count > ending.count + 2 else {
      return nil
    }
    let body = Letters(form.dropLast(ending.count))
    let (last, before) = (body[body.count - 1], body[body.count - 2])
    let head = Letters(body.dropLast(2))
    switch last {
    case "ш" where before == "в" && head.last.map(isVowel) == true && !lists.adjectives.contains(key(body)):
      return head + ["л"]
    case "щ" where "уюая".unicodeScalars.contains(before):
      let present = head + [before, "т"]
      guard !lists.adjectives.contains(key(body)) else { return nil }
      if isListed(present) { return present }
      return head.count > 2 ? secondConjugation(present) ?? present : nil
    case "ш" where !lists.adjectives.contains(key(body)) && isListed(head + [before]): return head + [before]
    case "н" where before == "н" && head.last == "е":
      guard head.count > 3, !neverParticiple.contains(head[head.count - 2]), !lists.adjectives.contains(key(head))
      else {
        return nil
      }
      return head + ["н"]
    case "м" where before == "е" && head.last == "у" && head.count > 2: return head + ["е", "т"]
    case "т" where before == "у" && head.last == "н" && head.count > 3 && !isVowel(head[head.count - 2]):
      return head + ["и"]
    default: return nil
    }
  }

  private static func finite(_ form: Letters, _ isReflexive: Bool) -> Letters? {
    func without(_ endings: [Letters]) -> Letters? {
      endings.first { form.count > $0.count + 2 && form.ends(with: $0) }.map { form.dropLast($0.count) }
    }
    if let head = without(presentEndings) { return head + ["у", "е", "т"] }
    if let head = without(imperativeEndings) { return head + ["о", "и", "т", "е"] }
    // добавьте
    if form.count > 6, form.ends(with: ["ь", "т", "е"]) { return form.dropLast(2) }
    if let form = secondConjugation(form) { return form }
    if let head = without(adverbEndings), let last = head.last, !neverParticiple.contains(last),
      !lists.adjectives.contains(key(head + ["е"]))
    {
      return head + ["е", "н"]
    }
    if let head = without(momentaryEndings), let last = head.last {
      return isVowel(last) || last == "р" ? nil : head + ["н", "и"]
    }
    return isGerund(form, isReflexive) ? form.dropLast() + ["е", "т"] : nil
  }

  /// используете, используя
  private static let presentEndings = endings("уете уешь уем уя")
  /// настройте
  private static let imperativeEndings = endings("ойте")
  /// удалённо
  private static let adverbEndings = endings("енно")
  /// щёлкнет, щёлкнули
  private static let momentaryEndings = endings("нет нешь нете нуть нул нула нуло нули нув нувши нут нута нуто нуты")

  private static func endings(_ texts: String) -> [Letters] {
    texts.split(separator: " ").map { Array($0.unicodeScalars) }
  }

  /// The singular of a form like обозначат.
  private static func secondConjugation(_ form: Letters) -> Letters? {
    guard form.count > 4, form.ends(with: ["а", "т"]), "жчшщ".unicodeScalars.contains(form[form.count - 3]) else {
      return nil
    }
    return form.dropLast(2) + ["и", "т"]
  }

  /// Whether a word in -ая or -яя is a gerund and no adjective: those in -нний have a consonant before it.
  private static func isGerund(_ form: Letters, _ isReflexive: Bool) -> Bool {
    guard form.last == "я", form.count > 4 else { return false }
    let (vowel, before, third) = (form[form.count - 2], form[form.count - 3], form[form.count - 4])
    switch vowel {
    case "а":
      return isReflexive || (before == "в" && third == "ы") || lists.gerunds.contains(key(form))
        || (before == "в" && third == "и" && !lists.adjectives.contains(key(Letters(form.dropLast(2)))))
    case "я":
      // изменяя, выполняя; but последняя, синяя.
      return before != "н" || isReflexive || "лсч".unicodeScalars.contains(third)
        || (isVowel(third) && (third != "и" || form.count > 5))
    default: return false
    }
  }

  private static let lists = RussianLists.shared

  private static func key(_ letters: Letters) -> UInt64 { Fingerprint.key(String(scalars: letters)) }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool { "аеиоуыэюя".unicodeScalars.contains(letter) }

  /// The consonants that do not stand before -ен in participles: they change (изготовлен).
  private static let neverParticiple: Set<Unicode.Scalar> = Set("бвгкмпфх".unicodeScalars)

  private static let longEndings = endings(
    "ыми ими ого его ому ему ый ий ая ое ее ые ие ых их ым им ом ем ой ей ую ею ою")
}

extension [Unicode.Scalar] {
  /// Whether those are the last letters.
  fileprivate func ends(with ending: [Unicode.Scalar]) -> Bool {
    count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
  }
}

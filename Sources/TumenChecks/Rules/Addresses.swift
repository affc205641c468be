internal import TumenModel
internal import TumenText

/// A web or mail address or a path that was changed or left out.
struct AddressMismatch: Rule {
  static let description = RuleDescription(
    "address-mismatch", .warning, "design-and-markup/link-cross-reference",
    "A web or mail address or a path of the source does not stand in the target; another language of the site may.",
    right: .init("en", "ru", "See https://en.example.org/roads.", "См. https://ru.example.org/roads."),
    wrong: .init("en", "ru", "Write to press@rason.kp.", "Пишите на pres@rason.kp."))

  init?(_ context: RuleContext) {}

  let needs = RuleNeeds(source: .addresses)

  func problems(in translation: ReadTranslation) -> [Problem] {
    let (source, target) = (translation.source, translation.target)
    guard translation.isTranslated, !source.addresses.isEmpty else { return [] }
    var seen: Set<String> = []
    let missing = source.addresses.compactMap { address -> Problem? in
      if target.contains(address.text) || !seen.insert(address.text).inserted { return nil }
      let host = Self.host(of: address)
      let others = address.kind == .web ? target.addresses.filter { $0.kind == .web && Self.host(of: $0) == host } : []
      if others.contains(where: { Self.isSamePage($0, in: target, as: address) }) { return nil }
      let other = others.first ?? target.addresses.first { $0.kind == address.kind }
      // What is made up for an example is translated: user@example.org, /path/to/file, ftp://host/file.
      let isExample = ["example", "/path/", "domain", "foo"].contains { address.text.contains($0) }
      if isExample, others.isEmpty, other != nil || address.kind != .web { return nil }
      if address.kind == .web, isTranslated(address, in: target) { return nil }
      return Problem(
        "the target lacks “\(address.text)”", source: address.range, target: other?.range, suggestion: address.text,
        subject: address.text)
    }
    return missing.isEmpty ? strangers(in: target, source) : missing
  }

  /// Whether one address of a site is another one of it, or what stands for it in some language: the host or a part of the
  /// path names a language, or goes on in letters of the target's.
  private static func isSamePage(_ page: Address, in target: ReadText, as other: Address) -> Bool {
    if path(of: page) == path(of: other) { return true }
    if namedLanguages(page) != namedLanguages(other) {
      // A page has another number in another language, but not by chance one of the same digits in another order.
      let (own, others) = (page.text.filter(\.isNumber), other.text.filter(\.isNumber))
      return own == others || own.sorted() != others.sorted()
    }
    let behind = target.scalar(page.range.upperBound)
    return page.text.hasSuffix("/") && behind.isLetter && !behind.isASCII
  }

  /// The path of a web address, without a slash at its end and a place on the page.
  private static func path(of address: Address) -> Substring {
    let path = withoutScheme(address).drop { $0 != "/" && $0 != "?" }.prefix { $0 != "#" }
    return path.hasSuffix("/") ? path.dropLast() : path
  }

  /// The languages that parts of a web address but the end of its host name: ru.example.org, /ru/, index.ru.html, lang=ru.
  private static func namedLanguages(_ address: Address) -> [String] {
    let parts = withoutScheme(address).split { !$0.isLetter && !$0.isNumber }
    let domain = withoutScheme(address).prefix { $0 != "/" && $0 != "?" }.split { !$0.isLetter && !$0.isNumber }.count
    return parts.enumerated().filter { $0.offset + 1 != domain }.map { $0.element.lowercased() }.filter(
      languages.contains)
  }

  private static let languages: Set<String> = ["en", "ru", "ko", "kr", "kp", "rus", "kor", "eng"]

  private static func withoutScheme(_ address: Address) -> Substring {
    address.text.firstRange(of: "://").map { address.text[$0.upperBound...] } ?? address.text[...]
  }

  /// Web addresses of hosts that the source does not name, where both sides have as many: the same address may stand
  /// twice, right in one place and wrong in the other.
  private func strangers(in target: ReadText, _ source: ReadText) -> [Problem] {
    let (ours, theirs) = (source.addresses.filter { $0.kind == .web }, target.addresses.filter { $0.kind == .web })
    guard ours.count == theirs.count else { return [] }
    let hosts = Set(ours.map(Self.host))
    return theirs.filter { !hosts.contains(Self.host(of: $0)) && !Self.host(of: $0).isEmpty }.map { address in
      Problem("the source has no “\(address.text)”", target: address.range, subject: address.text)
    }
  }

  /// Whether a host without a dot, which no site has, has words of the target in its place: ftp://сервер/файл.
  private func isTranslated(_ address: Address, in target: ReadText) -> Bool {
    guard !Self.host(of: address).contains("."), let scheme = address.text.firstRange(of: "://") else { return false }
    let beginning = address.text[..<scheme.upperBound].unicodeScalars
    return target.scalars.indices.contains { place in
      target.scalars[place...].starts(with: beginning)
        && target.scalar(place + beginning.count).isLetter && !target.scalar(place + beginning.count).isASCII
    }
  }

  /// The host without `www` and a label for a language.
  private static func host(of address: Address) -> Substring {
    let host = withoutScheme(address).prefix { $0 != "/" && $0 != "?" }
    let labels = host.split(separator: ".")
    guard labels.count > 2, let first = labels.first, first == "www" || first.count == 2 else { return host }
    return host.dropFirst(first.count + 1)
  }
}

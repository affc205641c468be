/// A BCP 47 language tag in canonical case: `en`, `ru`, `ko-KP`, `sr-Latn-RS`.
///
/// A tag without region matches every region; a tag with region matches itself and the plain tag, never
/// another region, and likewise with scripts (see ``matches(_:)``).
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The whole tag in canonical case.
  public let identifier: String
  /// The primary language subtag, lower case: `ko` of `ko-KP`. Of a tag of private use (`x-klingon`) and of one that IANA
  /// registered before tags had subtags (`i-klingon`) it is the whole.
  public let language: String
  /// The script subtag with a capital: `Latn` of `sr-Latn-RS`.
  public let script: String?
  /// The region subtag, upper case: `KP` of `ko-KP`.
  public let region: String?

  /// Plain English.
  public static let english = LanguageTag(known: "en")
  /// Plain Russian.
  public static let russian = LanguageTag(known: "ru")
  /// Plain Korean, which serves both norms.
  public static let korean = LanguageTag(known: "ko")
  /// Korean as the DPRK writes it.
  public static let koreanNorth = LanguageTag(known: "ko", region: "KP")
  /// Korean as the ROK writes it.
  public static let koreanSouth = LanguageTag(known: "ko", region: "KR")

  /// No language in particular.
  public static let undetermined = LanguageTag(known: "und")

  private init(known language: String, region: String? = nil) {
    self.language = language
    self.region = region
    script = nil
    identifier = region.map { "\(language)-\($0)" } ?? language
  }

  /// The tag whose ``identifier`` this is, without another look at it.
  package init(canonical identifier: String) {
    let subtags = identifier.split(separator: "-")
    self.identifier = identifier
    if subtags.first?.utf8.count == 1 {
      (language, script, region) = (identifier, nil, nil)
      return
    }
    language = subtags.first.map(String.init) ?? identifier
    script = subtags.count > 1 && Self.isScript(subtags[1]) ? String(subtags[1]) : nil
    // The region is the only subtag of capitals or of three digits that a canonical tag has before an extension.
    region = subtags.dropFirst().prefix { $0.utf8.count > 1 }.prefix(2).first { subtag in
      (subtag.utf8.count == 2 && subtag.utf8.allSatisfy { (0x41...0x5A).contains($0) })
        || (subtag.utf8.count == 3 && subtag.utf8.allSatisfy { (0x30...0x39).contains($0) })
    }.map(String.init)
  }

  /// Reads a tag; `_` counts as `-`, letter case does not matter, and a three-letter code of ISO 639-2 stands for the
  /// one of two letters where there is one: `rus` is `ru`, `kor-KP` is `ko-KP`.
  /// - Throws: ``TumenError`` with code `unknownLanguage` if the text is no tag, or begins with two letters that are no
  ///   language of ISO 639-1.
  public init(_ text: some StringProtocol) throws(TumenError) {
    // Most tags are two small letters.
    if text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      let code = String(text)
      if LanguageCodes.twoLetters.contains(code) {
        (language, script, region, identifier) = (code, nil, nil, code)
        return
      }
    }
    let subtags = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    func fail() -> TumenError {
      TumenError(
        .unknownLanguage, "“\(text.prefix(40))” is not a language tag",
        mend: "write a BCP 47 tag such as en, ru, ko-KP or fr")
    }
    guard text.utf8.count <= Self.longest, let first = subtags.first, first.utf8.count <= 3,
      subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isASCIIAlphanumeric) })
    else { throw fail() }
    if first.utf8.count == 1 {
      let whole = subtags.map { $0.lowercased() }.joined(separator: "-")
      guard whole.hasPrefix("x-") || Self.registered.contains(whole) else { throw fail() }
      (language, script, region, identifier) = (whole, nil, nil, whole)
      return
    }

    let written = first.lowercased()
    guard written.utf8.allSatisfy({ !(0x30...0x39).contains($0) }) else { throw fail() }
    let language = LanguageCodes.shortened[written] ?? written
    if language.utf8.count == 2, !LanguageCodes.twoLetters.contains(language) { throw fail() }

    var parts = [language]
    var (script, region): (String?, String?)
    // Behind a singleton stand extensions or private use (RFC 5646, sections 2.2.6 and 2.2.7).
    var isExtension = false
    for (index, subtag) in subtags.dropFirst().enumerated() {
      if subtag.utf8.count == 1 { isExtension = true }
      if isExtension {
        parts.append(subtag.lowercased())
        continue
      }
      let isAlphabetic = subtag.utf8.allSatisfy { !(0x30...0x39).contains($0) }
      if index == 0, Self.isScript(subtag) {
        let written = subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
        script = written
        parts.append(written)
      } else if region == nil, index <= 1,
        isAlphabetic ? subtag.utf8.count == 2 : subtag.utf8.count == 3 && Int(subtag) != nil
      {
        let upper = subtag.uppercased()
        region = upper
        parts.append(upper)
      } else {
        parts.append(subtag.lowercased())
      }
    }
    self.language = language
    self.script = script
    self.region = region
    identifier = parts.joined(separator: "-")
  }

  /// In bytes: every text of a file may be of the language that the file names once. RFC 5646, section 4.4, asks for 35.
  private static let longest = 255

  /// The tags that begin with `i` (RFC 5646, section 2.2.8, `irregular`).
  private static let registered: Set<String> = [
    "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao",
    "i-tay", "i-tsu",
  ]

  /// What to write for a tag that begins with a three-letter code of ISO 639-2 where BCP 47 asks for two letters (RFC
  /// 5646, section 2.2.1); `nil` for any other text.
  package static func shortened(_ text: String) -> String? {
    LanguageCodes.shortened[text.prefix(3).lowercased()].flatMap { short in
      let rest = text.dropFirst(3)
      return rest.isEmpty || rest.first == "-" || rest.first == "_" ? short + rest : nil
    }
  }

  /// Behind the language four letters are a script.
  private static func isScript(_ subtag: some StringProtocol) -> Bool {
    subtag.utf8.count == 4 && subtag.utf8.allSatisfy { !(0x30...0x39).contains($0) }
  }

  /// Whether text in `other` serves where this language is asked for, or the other way round.
  public func matches(_ other: LanguageTag) -> Bool {
    language == other.language && (region == nil || other.region == nil || region == other.region)
      && (script == nil || other.script == nil || script == other.script)
  }

  /// The whole tag in canonical case.
  public var description: String { identifier }

  /// In the order of the tags.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.identifier < right.identifier
  }
}

private func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

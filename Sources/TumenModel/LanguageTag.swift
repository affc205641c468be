/// A BCP 47 language tag in canonical case: `en`, `ru`, `ko-KP`, `sr-Latn-RS`.
///
/// A tag without region matches every region; a tag with region matches itself and the plain tag, never
/// another region (see ``matches(_:)``).
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The whole tag in canonical case.
  public let identifier: String
  /// The primary language subtag, lower case: `ko` of `ko-KP`.
  public let language: String
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
    identifier = region.map { "\(language)-\($0)" } ?? language
  }

  /// The tag whose ``identifier`` this is, without another look at it.
  package init(canonical identifier: String) {
    let subtags = identifier.split(separator: "-")
    self.identifier = identifier
    language = subtags.first.map(String.init) ?? identifier
    // The region is the only subtag of capitals or of three digits that a canonical tag has before an extension.
    region = subtags.dropFirst().prefix { $0.utf8.count > 1 }.prefix(2).first { subtag in
      (subtag.utf8.count == 2 && subtag.utf8.allSatisfy { (0x41...0x5A).contains($0) })
        || (subtag.utf8.count == 3 && subtag.utf8.allSatisfy { (0x30...0x39).contains($0) })
    }.map(String.init)
  }

  /// Reads a tag; `_` counts as `-` and letter case does not matter.
  /// - Throws: ``TumenError`` with code `unknownLanguage` if the text is no tag or its first part is no
  ///   language of ISO 639-1 (three-letter codes are taken as they are where no two-letter code exists).
  public init(_ text: some StringProtocol) throws(TumenError) {
    // Most tags are two small letters.
    if text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      let code = String(text)
      if Self.twoLetterCodes.contains(code) {
        (language, region, identifier) = (code, nil, code)
        return
      }
    }
    let subtags = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    func fail(_ mend: String) -> TumenError {
      TumenError(.unknownLanguage, "“\(text.prefix(40))” is not a language tag", mend: mend)
    }
    let example = "write a BCP 47 tag such as en, ru, ko-KP or fr"
    guard let first = subtags.first, (2...3).contains(first.utf8.count),
      subtags.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isASCIIAlphanumeric) })
    else { throw fail(example) }

    let language = first.lowercased()
    guard language.utf8.allSatisfy({ !(0x30...0x39).contains($0) }) else { throw fail(example) }
    if let short = Self.shortened(language) { throw fail("write “\(short)”") }
    if language.utf8.count == 2, !Self.twoLetterCodes.contains(language) { throw fail(example) }

    var parts = [language]
    var region: String?
    // Behind a singleton stand extensions or private use (RFC 5646, sections 2.2.6 and 2.2.7).
    var isExtension = false
    for (index, subtag) in subtags.dropFirst().enumerated() {
      if subtag.utf8.count == 1 { isExtension = true }
      if isExtension {
        parts.append(subtag.lowercased())
        continue
      }
      let isAlphabetic = subtag.utf8.allSatisfy { !(0x30...0x39).contains($0) }
      if subtag.utf8.count == 4, isAlphabetic, index == 0 {
        parts.append(subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased())
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
    self.region = region
    identifier = parts.joined(separator: "-")
  }

  /// What to write for a tag that begins with a three-letter code of ISO 639-2 where BCP 47 asks for two letters; `nil`
  /// for any other text.
  package static func shortened(_ text: String) -> String? {
    shortCodes[text.prefix(3).lowercased()].flatMap { short in
      let rest = text.dropFirst(3)
      return rest.isEmpty || rest.first == "-" || rest.first == "_" ? short + rest : nil
    }
  }

  /// Whether text in `other` serves where this language is asked for, or the other way round.
  public func matches(_ other: LanguageTag) -> Bool {
    language == other.language && (region == nil || other.region == nil || region == other.region)
  }

  /// The tag without region and variants.
  public var plain: LanguageTag { LanguageTag(known: language) }

  /// The whole tag in canonical case.
  public var description: String { identifier }

  /// In the order of the tags.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.identifier < right.identifier
  }

  /// Three-letter codes that people write where BCP 47 asks for two letters (ISO 639-2).
  private static let shortCodes = [
    "eng": "en", "rus": "ru", "kor": "ko", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de",
    "jpn": "ja", "zho": "zh", "chi": "zh", "spa": "es", "ita": "it", "por": "pt", "ukr": "uk",
  ]

  /// The two-letter codes of ISO 639-1, and two former ones that older files carry (`iw`, `sh`).
  private static let twoLetterCodes: Set<String> = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig \
    ii ik in io is it iu iw ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv \
    mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn \
    ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt \
    tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init))
}

private func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

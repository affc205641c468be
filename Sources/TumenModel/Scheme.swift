/// A system of romanisation, cyrillisation or Hangul spelling of foreign names: `kcna`, `rr`, `press-ru` …
///
/// Together with the pair of languages it names one set of rules: `bgn` and `ala-lc` serve two scripts.
public struct Scheme: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name of the scheme, in lower case with hyphens.
  public let rawValue: String
  /// The scheme of that name, whether there are rules for it or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The English spelling of persons by the DPRK's news agency.
  public static let kcna = Scheme(rawValue: "kcna")
  /// The national romanisation of the DPRK (1992, 2012).
  public static let dprk = Scheme(rawValue: "dprk")
  /// Revised Romanization of the ROK (2000).
  public static let rr = Scheme(rawValue: "rr")
  /// McCune–Reischauer (1939) in the flavour of BGN/PCGN.
  public static let mr = Scheme(rawValue: "mr")
  /// The Yale romanisation, letter by letter.
  public static let yale = Scheme(rawValue: "yale")
  /// The Library of Congress's romanisation, of Korean and of Russian.
  public static let alaLC = Scheme(rawValue: "ala-lc")
  /// The Kontsevich system of cyrillisation.
  public static let kontsevich = Scheme(rawValue: "kontsevich")
  /// The three-word spelling of DPRK persons in the Russian press.
  public static let pressRu = Scheme(rawValue: "press-ru")
  /// BGN/PCGN 1947 for Russian.
  public static let bgn = Scheme(rawValue: "bgn")
  /// ISO 9:1995.
  public static let iso9 = Scheme(rawValue: "iso9")
  /// GOST 7.79-2000, system B.
  public static let gost = Scheme(rawValue: "gost")
  /// ICAO Doc 9303, the spelling of passports.
  public static let icao = Scheme(rawValue: "icao")
  /// The customary English press spelling of Russian names.
  public static let pressEn = Scheme(rawValue: "press-en")
  /// The ROK's orthography of loanwords for Russian.
  public static let nikl = Scheme(rawValue: "nikl")
  /// The DPRK's orthography of foreign names for Russian.
  public static let dprkKo = Scheme(rawValue: "dprk-ko")

  /// The schemes that have a name here, those of Korean first.
  public static let known: [Scheme] = [
    .kcna, .dprk, .rr, .mr, .yale, .alaLC, .kontsevich, .pressRu, .pressEn, .bgn, .iso9, .gost, .icao, .nikl, .dprkKo,
  ]

  /// The name of the scheme.
  public var description: String { rawValue }
  /// In the order of the names.
  public static func < (left: Scheme, right: Scheme) -> Bool { left.rawValue < right.rawValue }
}

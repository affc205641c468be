internal import TumenModel
internal import TumenText

/// What an XLIFF 2 document asks of its own translations: the rules of its module val, and the sizes of its module slr in
/// the profiles that the specification defines.
struct XLIFFRestrictions {
  /// The rules in their order; `nil` where one was that applies no longer.
  private var entries: [Rule?] = []
  /// The places of those that apply.
  private var places: [[String]: Int] = [:]
  private var rules: [Rule] { entries.compactMap { $0 } }
  private var generalProfile = "xliff:codepoints"
  private var storageProfile = ""
  private var generalForm = "none"
  private var storageForm = "none"

  /// A condition that targets have to meet (XLIFF 2.1, section 5.8).
  struct Rule: Equatable {
    let condition: String
    let text: String
    let occurs: Int?
    let existsInSource: Bool
    let isCaseSensitive: Bool
    let form: String
    /// The text as it is compared: made once, since every unit is held against it.
    private var compared: [Unicode.Scalar] = []

    /// - Returns: `nil` for a rule of another vocabulary.
    init?(_ element: XMLElement) {
      guard
        let condition = ["isPresent", "isNotPresent", "startsWith", "endsWith"].first(where: { element[$0] != nil })
      else { return nil }
      self.condition = condition
      text = element[condition] ?? ""
      occurs = element["occurs"].flatMap { Int($0) }
      existsInSource = element["existsInSource"] == "yes"
      isCaseSensitive = element["caseSensitive"] != "no"
      form = element["normalization"] ?? "nfc"
      compared = comparable(text)
    }

    /// What is wrong with a translation, `nil` if nothing is.
    func fault(in target: String, of source: String) -> String? {
      let text = shown
      if !holds(in: target) {
        switch condition {
        case "isPresent":
          return occurs.map { "the target has to have “\(text)” \($0) time(s)" } ?? "the target has to have “\(text)”"
        case "isNotPresent": return "the target may not have “\(text)”"
        case "startsWith": return "the target has to begin with “\(text)”"
        default: return "the target has to end with “\(text)”"
        }
      }
      return existsInSource && !holds(in: source) ? "“\(text)” is asked for in the source too, which lacks it" : nil
    }

    /// The text in messages, of which each unit may have one.
    private var shown: String {
      let head = text.unicodeScalars.prefix(Self.longestShown)
      return head.endIndex == text.endIndex ? text : String(head) + "…"
    }
    private static let longestShown = 200

    private func holds(in whole: String) -> Bool {
      let (whole, part) = (comparable(whole), compared)
      if part.isEmpty { return true }
      switch condition {
      case "isPresent":
        let count = XLIFFRestrictions.count(of: part, in: whole)
        return occurs.map { $0 == count } ?? (count > 0)
      case "isNotPresent": return XLIFFRestrictions.count(of: part, in: whole) == 0
      case "startsWith": return whole.starts(with: part)
      default: return whole.reversed().starts(with: part.reversed())
      }
    }

    private func comparable(_ text: String) -> [Unicode.Scalar] {
      let formed = XLIFFRestrictions.formed(text, form)
      return Array((isCaseSensitive ? formed : TextForm.caseFolded(formed)).unicodeScalars)
    }
  }

  // MARK: Reading

  /// Adds what a `<validation>` or `<profiles>` says; a rule that is disabled applies no longer.
  mutating func add(_ element: XMLElement) {
    switch element.localName {
    case "validation":
      for child in element.children {
        guard let rule = Rule(child) else { continue }
        let key = [rule.condition, rule.text]
        if let place = places.removeValue(forKey: key) { entries[place] = nil }
        guard child["disabled"] != "yes" else { continue }
        places[key] = entries.count
        entries.append(rule)
      }
    case "profiles":
      generalProfile = element["generalProfile"] ?? generalProfile
      storageProfile = element["storageProfile"] ?? storageProfile
      let forms = element.child("normalization")
      generalForm = forms?["general"] ?? generalForm
      storageForm = forms?["storage"] ?? storageForm
    default: break
    }
  }

  /// Whether a namespace is that of one of the two modules.
  static func concerns(_ namespace: String) -> Bool {
    namespace.hasPrefix("urn:oasis:names:tc:xliff:validation:") || isOfSizes(namespace)
  }

  /// Whether a namespace is that of the module for sizes.
  static func isOfSizes(_ namespace: String) -> Bool {
    namespace.hasPrefix("urn:oasis:names:tc:xliff:sizerestriction:")
  }

  // MARK: Holding units against it

  func findings(in unit: XMLElement, _ segments: [XLIFFSegment], file: String) -> [Finding] {
    var own = self
    for child in unit.children where Self.concerns(child.namespace) { own.add(child) }
    let rules = own.rules
    var findings: [Finding] = []
    for segment in segments {
      guard let target = segment.target else { continue }
      let (text, source) = (XLIFFInline.text(of: target), XLIFFInline.text(of: segment.source))
      for rule in rules {
        if let fault = rule.fault(in: text, of: source) { add("document-rule-broken", fault, segment) }
      }
      for element in [segment.holder, target] {
        if let fault = own.sizeFault(of: Limits(element), [text]) { add("size-exceeded", fault, segment) }
      }
      for part in XLIFFInline.parts(of: target) {
        if let fault = own.sizeFault(of: Limits(part.element), [part.text]) {
          add("size-exceeded", "<\(part.element.name)>: " + fault, segment)
        }
      }
    }
    let unitLimits = Limits(unit)
    let translated = segments.filter { $0.target != nil }
    if !unitLimits.isEmpty, let last = translated.last,
      let fault = own.sizeFault(of: unitLimits, Self.texts(of: unit))
    {
      add("size-exceeded", fault, own.overflowing(unitLimits, translated, in: unit) ?? last)
    }
    return findings

    func add(_ rule: String, _ message: String, _ segment: XLIFFSegment) {
      let variants = segment.document.unit.variants
      let name = segment.document.unit.id ?? ""
      guard let source = variants.first, let target = variants.last else { return }
      findings.append(
        Finding(
          rule: rule, severity: .error, file: file, unit: name, line: segment.document.line, message: message,
          sourceLanguage: source.language, targetLanguage: target.language, source: source.segment.text,
          target: target.segment.text,
          fingerprint: Fingerprint([rule, message, source.segment.text, target.segment.text]).description))
    }
  }

  /// The texts of the targets of a unit; what stands between segments stands in them as it does in the source (XLIFF 2.1,
  /// section 4.2.2.6).
  static func texts(of unit: XMLElement) -> [String] {
    unit.children.filter { $0.isAkin(to: unit) }.compactMap { child in
      switch child.localName {
      case "segment": child.child("target").map(XLIFFInline.text)
      case "ignorable": (child.child("target") ?? child.child("source")).map(XLIFFInline.text)
      default: nil
      }
    }
  }

  /// The segment with whose target a unit holds too much, `nil` if it holds too little.
  private func overflowing(_ limits: Limits, _ segments: [XLIFFSegment], in unit: XMLElement) -> XLIFFSegment? {
    var texts: [String] = []
    for segment in segments {
      guard let target = segment.target else { continue }
      texts.append(XLIFFInline.text(of: target))
      if sizeFault(of: limits.withoutLeast, texts) != nil { return segment }
    }
    return nil
  }

  typealias Limits = XLIFFContainerSize.Limits

  /// What is wrong with the size of some texts together (XLIFF 2.1, section 5.7).
  private func sizeFault(of limits: Limits, _ texts: [String]) -> String? {
    limits.isEmpty ? nil : fault(of: size(of: texts), limits)
  }

  /// How large some texts are together, in the profiles of the file; of one that is not known, nothing is.
  func size(of texts: [String]) -> (characters: Int?, bytes: Int?) {
    let characters = texts.reduce(0) { $0 + Self.formed($1, generalForm).unicodeScalars.count }
    let stored = texts.map { Self.formed($0, storageForm) }
    let bytes: Int? =
      switch storageProfile {
      case "xliff:utf8": stored.reduce(0) { $0 + $1.utf8.count }
      case "xliff:utf16": stored.reduce(0) { $0 + 2 * $1.utf16.count }
      case "xliff:utf32": stored.reduce(0) { $0 + 4 * $1.unicodeScalars.count }
      default: nil
      }
    return (generalProfile == "xliff:codepoints" ? characters : nil, bytes)
  }

  private func fault(of size: (characters: Int?, bytes: Int?), _ limits: Limits) -> String? {
    if let allowed = limits.characters, let own = size.characters, !allowed.contains(own) {
      return message(own, allowed, "characters")
    }
    if let allowed = limits.bytes, let own = size.bytes, !allowed.contains(own) {
      return message(own, allowed, "bytes")
    }
    return nil
  }

  /// What is wrong with all that stands in a file or group that has ended.
  static func finding(of container: XLIFFContainerSize, in scope: XLIFFStream.Scope, file: String) -> Finding? {
    guard let source = scope.source, let target = scope.target, container.holdsTargets,
      let fault = scope.restrictions.fault(of: container.size, container.limits)
    else { return nil }
    let message = "<\(container.name)>: " + fault
    return Finding(
      rule: "size-exceeded", severity: .error, file: file, unit: container.id ?? "", line: container.line,
      message: message, sourceLanguage: source, targetLanguage: target, source: "", target: "",
      fingerprint: Fingerprint(["size-exceeded", message, container.id ?? ""]).description)
  }

  private func message(_ size: Int, _ allowed: ClosedRange<Int>, _ what: String) -> String {
    let bounds =
      allowed.lowerBound > 0 ? "\(allowed.lowerBound) to \(allowed.upperBound)" : "at most \(allowed.upperBound)"
    return "the target has \(size) \(what), but the document asks for \(bounds)"
  }

  private static func formed(_ text: String, _ form: String) -> String {
    switch form {
    case "nfc": TextForm.nfc(text)
    case "nfd": TextForm.nfd(text)
    default: text
    }
  }

  /// How often a text stands in another one, each behind the end of the one before; linear in both (Knuth, Morris and
  /// Pratt, 1977).
  private static func count(of part: [Unicode.Scalar], in whole: [Unicode.Scalar]) -> Int {
    // For each beginning of the part the length of the longest shorter one with which it ends.
    var borders = [0]
    var length = 0
    for scalar in part.dropFirst() {
      while length > 0, part[length] != scalar { length = borders[length - 1] }
      if part[length] == scalar { length += 1 }
      borders.append(length)
    }
    var count = 0
    length = 0
    for scalar in whole {
      while length > 0, part[length] != scalar { length = borders[length - 1] }
      if part[length] == scalar { length += 1 }
      if length == part.count { (count, length) = (count + 1, 0) }
    }
    return count
  }
}

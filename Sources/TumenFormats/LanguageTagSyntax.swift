internal import TumenModel

extension LanguageTag {
  /// Whether a text is built as RFC 5646, section 2.1, asks: subtags in the order of language, script, region, variants,
  /// extensions and private use.
  static func isWellFormed(_ text: String) -> Bool {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    func has(_ subtag: Substring, _ lengths: ClosedRange<Int>, _ allows: (UInt8) -> Bool) -> Bool {
      lengths.contains(subtag.utf8.count) && subtag.utf8.allSatisfy(allows)
    }
    func letter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    func digit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func either(_ byte: UInt8) -> Bool { letter(byte) || digit(byte) }
    guard subtags.allSatisfy({ has($0, 1...8, either) }), let first = subtags.first else { return false }
    if ["x", "i"].contains(first.lowercased()) { return subtags.count > 1 }
    guard has(first, 2...8, letter) else { return false }
    var rest = subtags.dropFirst()
    func take(_ most: Int, _ fits: (Substring) -> Bool) {
      var taken = 0
      while taken < most, let next = rest.first, fits(next) {
        rest = rest.dropFirst()
        taken += 1
      }
    }
    if first.utf8.count <= 3 { take(3) { has($0, 3...3, letter) } }
    take(1) { has($0, 4...4, letter) }
    take(1) { has($0, 2...2, letter) || has($0, 3...3, digit) }
    take(.max) { has($0, 5...8, either) || has($0, 4...4, either) && $0.utf8.first.map(digit) == true }
    while let singleton = rest.first, singleton.utf8.count == 1 {
      rest = rest.dropFirst()
      if singleton.lowercased() == "x" { return !rest.isEmpty }
      let count = rest.count
      take(.max) { has($0, 2...8, either) }
      if rest.count == count { return false }
    }
    return rest.isEmpty
  }

  /// Why a text is no tag of BCP 47, `nil` if it is one.
  static func fault(in text: String) -> String? {
    if isWellFormed(text) {
      if let short = LanguageTag.shortened(text) {
        return "“\(text.excerpt)” has three letters where two are due; write “\(short)”"
      }
      do {
        _ = try LanguageTag(text)
        return nil
      } catch { return "\(error.message); \(error.mend ?? "mend it")" }
    }
    return "“\(text.excerpt)” is no language tag; write a BCP 47 tag such as en, ru, ko-KP or fr"
  }
}

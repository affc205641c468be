/// Where a reference points to within an XLIFF document: the part of an address behind “#”, as in `f=f1/u=u1/n=n1`
/// (XLIFF 2.1, chapter 3).
struct XLIFFFragment {
  /// One step of the way; an id alone has an empty prefix.
  struct Selector: Equatable {
    let prefix: String
    let id: String
  }

  let selectors: [Selector]
  /// What is wrong with it, `nil` if nothing is.
  let fault: String?

  init(_ text: some StringProtocol) {
    let way = String(text.first == "/" ? text.dropFirst() : text[...])
    selectors = way.split(separator: "/", omittingEmptySubsequences: false).map { step in
      guard let end = step.firstIndex(of: "=") else { return Selector(prefix: "", id: String(step)) }
      return Selector(prefix: String(step[..<end]), id: String(step[step.index(after: end)...]))
    }
    fault = Self.fault(in: selectors)
  }

  /// The fragment of an address, `nil` if it has none.
  init?(of address: String) {
    guard let mark = address.lastIndex(of: "#") else { return nil }
    self.init(address[address.index(after: mark)...])
  }

  private static func fault(in selectors: [Selector]) -> String? {
    var last = -1
    for selector in selectors {
      guard XLIFFValidator.isToken(selector.id) else { return "“\(selector.id.excerpt)” is no id" }
      let prefix = selector.prefix
      if !prefix.isEmpty, !XLIFFValidator.isToken(prefix) || !core.contains(prefix) && !others.contains(prefix) {
        return "“\(prefix.excerpt)” is the prefix of no element of the core and of no module"
      }
      let rank = ["f", "g", "u"].firstIndex(of: prefix) ?? leaf
      if rank <= last { return "it names a file, a group, a unit and one element in it in another order or twice" }
      last = rank
    }
    return nil
  }

  /// Files, groups, units, notes, data and what stands in a target; what stands in a source has no prefix.
  private static let core: Set<String> = ["f", "g", "u", "n", "d", "t"]
  /// The prefixes of the modules, and of the vocabularies that are registered with the makers of XLIFF.
  private static let others: Set<String> = [
    "mtc", "gls", "fs", "mda", "res", "ctr", "slr", "val", "its", "itsm", "pgs", "tbx",
  ]
  private static let leaf = 3

  /// The element that it points to within a unit, `nil` if it points elsewhere.
  func element(inUnit unit: String, ofFile file: String) -> Selector? {
    guard let element = selectors.last, !["f", "g", "u"].contains(element.prefix) else { return nil }
    var isWithinUnit = true
    for parent in selectors.dropLast() {
      switch parent.prefix {
      case "u": isWithinUnit = parent.id == unit
      case "f" where parent.id != file: return nil
      default: isWithinUnit = false
      }
    }
    return isWithinUnit ? element : nil
  }
}

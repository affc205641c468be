internal import TumenModel

/// Segments as the content of `<source>` and `<target>`.
enum XLIFFMarkup {
  /// A translation from elsewhere with the codes of the source that it is for: what opens or closes in the document
  /// does so in the translation.
  /// - Parameter prefix: that of the document's elements, with its colon.
  /// - Returns: the markup, and how many codes of the translation have no counterpart in the source.
  static func translation(
    _ target: Segment, of source: Segment, _ version: XLIFFStream.Version, prefix: String
  ) -> (markup: String, lost: Int) {
    let codes = target.codes.filter { !$0.isAnnotation }
    let counterparts = CodePairing(source: source.codes.filter { !$0.isAnnotation }, target: codes).counterparts
    var written: [(position: Int, markup: String)] = []
    for (code, own) in zip(codes, counterparts) {
      guard let own else { continue }
      written.append((code.position, markup(own, version, prefix)))
    }
    return (text(target.text, with: written, version, prefix), counterparts.count { $0 == nil })
  }

  /// A segment of the memory by itself: none of its codes refers to those of the document.
  /// - Parameter names: those of the codes that were written before, so that a target names them as its source does.
  static func candidate(
    _ segment: Segment, _ names: inout XLIFFCodeNames, _ version: XLIFFStream.Version, prefix: String
  ) -> String {
    var written: [(position: Int, markup: String)] = []
    let codes = segment.codes.filter { !$0.isAnnotation }
    let pairs = CodePairing.pairs(in: codes)
    for (place, code) in codes.enumerated() {
      let isHalf = code.kind == .opening || code.kind == .closing || code.kind == .isolated
      let first = pairs[place].map { min($0, place) }
      let sort: XLIFFCodeNames.Sort = first != nil ? .pair : isHalf ? .half : .place
      let id = names.id(of: codes[first ?? place].id ?? "#\(first ?? place)", sort)
      let content = XMLText.escaped(code.content)
      let shown = names.reference(to: code.content) ?? (code.content.isEmpty ? "" : " disp=\"\(content)\"")
      let markup =
        switch (version, sort, code.kind) {
        case (.two, .pair, .opening): "<\(prefix)sc id=\"\(id)\"\(shown)/>"
        case (.two, .pair, _): "<\(prefix)ec startRef=\"\(id)\"\(shown)/>"
        case (.two, .half, .closing): "<\(prefix)ec id=\"\(id)\" isolated=\"yes\"\(shown)/>"
        case (.two, .half, _): "<\(prefix)sc id=\"\(id)\" isolated=\"yes\"\(shown)/>"
        case (.two, .place, _): "<\(prefix)ph id=\"\(id)\"\(shown)/>"
        case (.one, .pair, .opening): "<\(prefix)bpt id=\"\(id)\">\(content)</\(prefix)bpt>"
        case (.one, .pair, _): "<\(prefix)ept id=\"\(id)\">\(content)</\(prefix)ept>"
        case (.one, .half, let kind):
          "<\(prefix)it id=\"\(id)\" pos=\"\(kind == .closing ? "close" : "open")\">\(content)</\(prefix)it>"
        case (.one, .place, _): "<\(prefix)ph id=\"\(id)\">\(content)</\(prefix)ph>"
        }
      written.append((code.position, markup))
    }
    return text(segment.text, with: written, version, prefix)
  }

  /// A code of the document as it stands there.
  private static func markup(_ code: InlineCode, _ version: XLIFFStream.Version, _ prefix: String) -> String {
    let name = prefix + code.element
    if isSpan(code), code.kind == .closing { return "</\(name)>" }
    let attributes = code.attributes.map { " \($0.name)=\"\(XMLText.escaped($0.value))\"" }.joined()
    if isSpan(code) { return "<\(name)\(attributes)>" }
    if version == .one, ["bpt", "ept", "it", "ph"].contains(code.element), !code.content.isEmpty {
      return "<\(name)\(attributes)>\(XMLText.escaped(code.content))</\(name)>"
    }
    return "<\(name)\(attributes)/>"
  }

  /// Whether a code is an element around the text that it concerns.
  fileprivate static func isSpan(_ code: InlineCode) -> Bool { ["g", "pc", "mrk"].contains(code.element) }

  /// Text with markup at places in it.
  static func text(
    _ text: String, with codes: [(position: Int, markup: String)] = [], _ version: XLIFFStream.Version,
    _ prefix: String
  ) -> String {
    if codes.isEmpty, XMLText.isPlain(text) { return text }
    var result = ""
    var rest = codes[...]
    for (position, scalar) in text.unicodeScalars.enumerated() {
      while let code = rest.first, code.position <= position {
        result += code.markup
        rest.removeFirst()
      }
      if XMLText.allows(scalar) {
        XMLText.append(scalar, to: &result)
      } else if version == .two {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "<\(prefix)cp hex=\"\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)\"/>"
      }
    }
    return result + rest.map(\.markup).joined()
  }
}

/// The ids of codes that are written anew, and the original data that they refer to.
struct XLIFFCodeNames {
  enum Sort: Hashable {
    case pair, half, place
  }

  private struct Code: Hashable {
    let id: String
    let sort: Sort
  }

  private var ids: [Code: String] = [:]
  private var taken: Set<String> = []
  /// The original data, whose ids are `d1`, `d2` and so on; `nil` if there is no place for any.
  private(set) var data: [String]?
  private var dataNumbers: [String: Int] = [:]

  /// - Parameter keepsData: whether the unit has a place for original data.
  init(keepsData: Bool) { data = keepsData ? [] : nil }

  /// The id under which a code is written: its own where it can be one and no other code has it.
  mutating func id(of id: String, _ sort: Sort) -> String {
    if let known = ids[Code(id: id, sort: sort)] { return known }
    var name = id
    var number = ids.count
    while !XLIFFValidator.isToken(name) || !taken.insert(name).inserted {
      number += 1
      name = "c\(number)"
    }
    ids[Code(id: id, sort: sort)] = name
    return name
  }

  /// The attribute that refers to a native code; `nil` if there is nothing to refer to.
  mutating func reference(to content: String) -> String? {
    guard let data, !content.isEmpty else { return nil }
    if let number = dataNumbers[content] { return " dataRef=\"d\(number)\"" }
    self.data?.append(content)
    dataNumbers[content] = data.count + 1
    return " dataRef=\"d\(data.count + 1)\""
  }
}

/// Which code of a source each code of a translation stands for.
struct CodePairing {
  /// For each code of the translation the one of the source, `nil` where there is none.
  private(set) var counterparts: [InlineCode?]

  init(source: [InlineCode], target: [InlineCode]) {
    counterparts = Array(repeating: nil, count: target.count)
    let sourcePairs = Self.pairs(in: source)
    let targetPairs = Self.pairs(in: target)
    var isFree = Array(repeating: true, count: source.count)
    func take(_ place: Int, _ fits: (Int) -> Bool) -> Int? {
      let code = target[place]
      var (named, first): (Int?, Int?)
      for other in source.indices where isFree[other] && source[other].kind == code.kind && fits(other) {
        if !code.content.isEmpty, source[other].content == code.content { return other }
        if named == nil, code.id != nil, source[other].id == code.id { named = other }
        if first == nil { first = other }
      }
      return named ?? first
    }
    for place in target.indices where counterparts[place] == nil {
      if let other = targetPairs[place] {
        guard place < other, let found = take(place, { sourcePairs[$0].map { $0 > 0 } == true }),
          let end = sourcePairs[found]
        else { continue }
        (isFree[found], isFree[end]) = (false, false)
        counterparts[place] = source[found]
        counterparts[other] = source[end]
      } else if let found = take(place, { sourcePairs[$0] == nil }) {
        isFree[found] = false
        counterparts[place] = source[found]
      }
    }
    dropCrossed(targetPairs)
  }

  /// Elements around text cannot cross: where they would, one of them goes.
  private mutating func dropCrossed(_ pairs: [Int?]) {
    var open: [Int] = []
    for place in counterparts.indices {
      guard let own = counterparts[place], XLIFFMarkup.isSpan(own), let other = pairs[place] else { continue }
      if place < other {
        open.append(place)
      } else if open.last == other {
        open.removeLast()
      } else {
        open.removeAll { $0 == other }
        counterparts[place] = nil
        counterparts[other] = nil
      }
    }
  }

  /// For each code that opens or closes the place of its other half.
  static func pairs(in codes: [InlineCode]) -> [Int?] {
    var pairs: [Int?] = Array(repeating: nil, count: codes.count)
    var open: [Int] = []
    for (place, code) in codes.enumerated() {
      if code.kind == .opening {
        open.append(place)
      } else if code.kind == .closing,
        let index = open.lastIndex(where: { codes[$0].id == code.id && codes[$0].element.first == code.element.first })
          ?? open.lastIndex(where: { codes[$0].id == code.id })
      {
        pairs[place] = open[index]
        pairs[open[index]] = place
        open.remove(at: index)
      }
    }
    return pairs
  }
}

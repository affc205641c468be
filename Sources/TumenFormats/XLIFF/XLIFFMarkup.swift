internal import TumenModel

/// Segments as the content of `<source>` and `<target>`.
enum XLIFFMarkup {
  /// A translation from elsewhere as the document writes it.
  struct Translation {
    let text: String
    /// How many of its codes have no counterpart in the document.
    let lost: Int
    /// How many codes of the document it has no place for.
    let missing: Int
  }

  /// A translation from elsewhere with the codes of the source that it is for: what opens or closes in the document
  /// does so in the translation.
  /// - Parameters:
  ///   - model: the text that the translation is of. If it has the same codes in the same order as the source, these
  ///     tell which is which; if it has others, none is carried over. `nil` if it is not known.
  ///   - markup: the codes of the source as the document writes them.
  ///   - prefix: that of the document's elements, with its colon.
  static func translation(
    _ target: Segment, of model: Segment?, for source: Segment, markup: [String], _ version: XLIFFStream.Version,
    prefix: String
  ) -> Translation {
    let codes = target.codes.filter { !$0.isAnnotation }
    let places = source.codes.indices.filter { !source.codes[$0].isAnnotation }
    let own = places.map { source.codes[$0] }
    let others = model?.codes.filter { !$0.isAnnotation }
    var written: [(position: Int, markup: String)] = []
    if codes.isEmpty, others?.isEmpty != false, let around = Self.around(own, source, target) {
      written = zip(around, places).map { ($0, markup[$1]) }
    } else if others.map({ CodePairing.isSame($0, as: own) }) ?? true {
      for (code, found) in zip(codes, CodePairing(source: own, target: codes, model: others).places) {
        if let found { written.append((code.position, markup[places[found]])) }
      }
    }
    return Translation(
      text: text(target.text, with: written, version, prefix), lost: max(0, codes.count - written.count),
      missing: own.count - written.count)
  }

  /// Where codes go that stand at the ends of a source, outside of all of its text; `nil` if one stands elsewhere.
  private static func around(_ codes: [InlineCode], _ source: Segment, _ target: Segment) -> [Int]? {
    let (end, newEnd) = (source.text.unicodeScalars.count, target.text.unicodeScalars.count)
    guard end > 0, codes.allSatisfy({ $0.position == 0 || $0.position == end }) else { return nil }
    return codes.map { $0.position == 0 ? 0 : newEnd }
  }

  /// A match with the codes of the source that it is for, in its source and its target.
  /// - Parameters:
  ///   - markup: the codes of the source as the document writes them.
  ///   - prefix: that of the document’s elements, with its colon.
  /// - Returns: `nil` if some code of the match stands for none of the document.
  static func candidate(
    _ match: Match, _ proposal: Segment, for source: Segment, markup: [String], _ version: XLIFFStream.Version,
    prefix: String
  ) -> (source: String, target: String)? {
    let translation = translation(
      proposal, of: match.source, for: source, markup: markup, version, prefix: prefix)
    let codes = match.source.codes.filter { !$0.isAnnotation }
    let own = zip(source.codes, markup).filter { !$0.0.isAnnotation }
    guard translation.lost == 0, CodePairing.isSame(codes, as: own.map(\.0)) else { return nil }
    let written = zip(codes, own).map { (position: $0.position, markup: $1.1) }
    return (text(match.source.text, with: written, version, prefix), translation.text)
  }

  /// A segment of the memory by itself: none of its codes refers to those of the document.
  /// - Parameter names: those of the codes that were written before, so that a target names them as its source does.
  static func candidate(
    _ segment: Segment, _ names: inout XLIFFCodeNames, _ version: XLIFFStream.Version, prefix: String
  ) -> String {
    text(
      of: Segment(segment.text, codes: segment.codes.filter { !$0.isAnnotation }), &names, version, prefix: prefix)
  }

  /// The same with the annotations of the segment, which version 2 can say.
  static func text(
    of segment: Segment, _ names: inout XLIFFCodeNames, _ version: XLIFFStream.Version, prefix: String
  ) -> String {
    var written: [(position: Int, markup: String)] = []
    var ids = names.ids(of: segment.codes.filter { !$0.isAnnotation }).makeIterator()
    var idsOfAnnotations = names.ids(of: segment.codes.filter(\.isAnnotation)).makeIterator()
    for code in segment.codes {
      guard let (id, sort) = code.isAnnotation ? idsOfAnnotations.next() : ids.next() else { continue }
      if code.isAnnotation {
        written.append((code.position, annotation(code, id, prefix)))
        continue
      }
      if version == .two, let hex = codePoint(code) {
        written.append((code.position, "<\(prefix)cp hex=\"\(XMLText.escaped(hex))\"/>"))
        continue
      }
      let content = XMLText.escaped(code.content)
      let shown = names.reference(to: code.content) ?? (code.content.isEmpty ? "" : " disp=\"\(content)\"")
      let markup =
        switch (version, sort, code.kind) {
        case (.two, .pair, .opening): "<\(prefix)sc id=\"\(id)\"\(shown)/>"
        case (.two, .pair, _): "<\(prefix)ec startRef=\"\(id)\"\(shown)/>"
        case (.two, .end, _): "<\(prefix)ec id=\"\(id)\" isolated=\"yes\"\(shown)/>"
        case (.two, .begin, _): "<\(prefix)sc id=\"\(id)\" isolated=\"yes\"\(shown)/>"
        case (.two, .place, _): "<\(prefix)ph id=\"\(id)\"\(shown)/>"
        case (.one, .pair, .opening): "<\(prefix)bpt id=\"\(id)\">\(content)</\(prefix)bpt>"
        case (.one, .pair, _): "<\(prefix)ept id=\"\(id)\">\(content)</\(prefix)ept>"
        case (.one, .begin, _), (.one, .end, _):
          "<\(prefix)it id=\"\(id)\" pos=\"\(sort == .end ? "close" : "open")\">\(content)</\(prefix)it>"
        case (.one, .place, _): "<\(prefix)ph id=\"\(id)\">\(content)</\(prefix)ph>"
        }
      written.append((code.position, markup))
    }
    return text(segment.text, with: written, version, prefix)
  }

  private static func annotation(_ code: InlineCode, _ id: String, _ prefix: String) -> String {
    if code.kind == .closing { return "<\(prefix)em startRef=\"\(id)\"/>" }
    let attributes = code.attributes.map { " \($0.name)=\"\(XMLText.escaped($0.value))\"" }.joined()
    return "<\(prefix)sm id=\"\(id)\"\(attributes)/>"
  }

  /// What a `<cp>` is of: a character that XML cannot hold (XLIFF 2.1, section 4.3.1.13), or one that is none.
  static func codePoint(_ code: InlineCode) -> String? {
    guard code.element == "cp", let hex = code.attributes.first(where: { $0.name == "hex" })?.value,
      (4...6).contains(hex.utf8.count), let number = UInt32(hex, radix: 16), number <= 0x10FFFF,
      Unicode.Scalar(number).map({ !XMLText.allows($0) }) ?? true
    else { return nil }
    return hex
  }

  /// Text with markup at places in it.
  static func text(
    _ text: String, with codes: [(position: Int, markup: String)] = [], _ version: XLIFFStream.Version,
    _ prefix: String
  ) -> String {
    if codes.isEmpty, XMLText.isPlain(text) { return text }
    var result = ""
    var rest = text.unicodeScalars[...]
    var place = 0
    func append(to position: Int) {
      let piece = rest.prefix(max(0, position - place))
      rest = rest[piece.endIndex...]
      place += piece.count
      result += content(Substring(piece), version, prefix)
    }
    for code in codes {
      append(to: code.position)
      result += code.markup
    }
    append(to: .max)
    return result
  }

  /// Text between tags, in version 2 with `<cp>` for what XML cannot hold.
  private static func content(_ text: Substring, _ version: XLIFFStream.Version, _ prefix: String) -> String {
    var result = ""
    var rest = text
    while version == .two, let forbidden = XMLText.firstForbidden(in: rest),
      let place = rest.unicodeScalars.firstIndex(of: forbidden)
    {
      let digits = String(forbidden.value, radix: 16, uppercase: true)
      result += XMLText.content(String(rest[..<place]))
      result += "<\(prefix)cp hex=\"\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)\"/>"
      rest = Substring(rest.unicodeScalars[place...].dropFirst())
    }
    return result + XMLText.content(String(rest))
  }
}

/// The ids of codes that are written anew, and the original data that they refer to.
struct XLIFFCodeNames {
  enum Sort: Hashable {
    case pair, begin, end, place
  }

  private struct Code: Hashable {
    let id: String
    let sort: Sort
    let isAnnotation: Bool
    /// How many codes of the same text have both.
    var others = 0
  }

  private var ids: [Code: String] = [:]
  private var taken: Set<String> = []
  /// The original data, whose ids are `d1`, `d2` and so on; `nil` if there is no place for any.
  private(set) var data: [String]?
  private var places: [String: Int] = [:]
  /// The number that was given last to a code that could not keep its id.
  private var last = 0

  /// - Parameter keepsData: whether the unit has a place for original data.
  init(keepsData: Bool) { data = keepsData ? [] : nil }

  /// The id under which a code is written: its own where it can be one and no other code has it.
  private mutating func id(of code: Code) -> String {
    if let known = ids[code] { return known }
    var name = code.id
    last = max(last, ids.count)
    while !XLIFFValidator.isToken(name) || !taken.insert(name).inserted {
      last += 1
      name = "c\(last)"
    }
    ids[code] = name
    return name
  }

  /// The ids of the codes of a text, and what each of them is.
  mutating func ids(of codes: [InlineCode]) -> [(id: String, sort: Sort)] {
    let pairs = CodePairing.pairs(in: codes)
    var ids: [(id: String, sort: Sort)] = []
    var counts: [Code: Int] = [:]
    for (place, code) in codes.enumerated() {
      if let first = pairs[place], first < place {
        ids.append(ids[first])
        continue
      }
      let half: Sort = code.kind == .placeholder ? .place : code.isEnd ? .end : .begin
      var own = Code(
        id: code.id ?? "#\(place)", sort: pairs[place] != nil ? .pair : half, isAnnotation: code.isAnnotation)
      counts[own, default: 0] += 1
      own.others = (counts[own] ?? 1) - 1
      ids.append((id(of: own), own.sort))
    }
    return ids
  }

  /// The attribute that refers to a native code; `nil` if there is nothing to refer to.
  mutating func reference(to content: String) -> String? {
    guard data != nil, !content.isEmpty else { return nil }
    let place = places[content] ?? places.count
    if places.updateValue(place, forKey: content) == nil { data?.append(content) }
    return " dataRef=\"d\(place + 1)\""
  }
}

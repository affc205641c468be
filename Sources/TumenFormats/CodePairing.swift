internal import TumenModel

/// Which code of a source each code of a translation stands for. Linear in the codes.
struct CodePairing {
  private let source: [InlineCode]
  /// For each code of the translation the place of the one of the source, `nil` where there is none.
  private(set) var places: [Int?]

  /// - Parameter model: the codes of the text that the translation is of, which stand for those of the source one by one;
  ///   the source's own if `nil`.
  init(source: [InlineCode], target: [InlineCode], model: [InlineCode]? = nil) {
    let model = model ?? source
    precondition(model.count == source.count, "the codes of the model stand for those of the source one by one")
    self.source = source
    places = Array(repeating: nil, count: target.count)
    let modelPairs = Self.pairs(in: model)
    let targetPairs = Self.pairs(in: target)
    var free = FreeCodes(model, isPaired: modelPairs.map { $0 != nil })
    for place in target.indices where places[place] == nil {
      if let other = targetPairs[place] {
        guard place < other, let found = free.take(for: target[place], isPaired: true), let end = modelPairs[found]
        else { continue }
        places[place] = found
        places[other] = end
      } else if let found = free.take(for: target[place], isPaired: false) {
        places[place] = found
      }
    }
    dropCrossed(targetPairs)
  }

  /// Whether some codes do the same as others in the same order, so that each stands for one of them.
  static func isSame(_ codes: [InlineCode], as others: [InlineCode]) -> Bool {
    codes.map(\.kind) == others.map(\.kind) && pairs(in: codes) == pairs(in: others)
  }

  /// Elements around text cannot cross: where they would, one of them goes.
  private mutating func dropCrossed(_ pairs: [Int?]) {
    var open: [Int] = []
    for place in places.indices {
      guard let own = places[place], XLIFFInline.isEdge(source[own]), let other = pairs[place] else { continue }
      while let last = open.last, places[last] == nil { open.removeLast() }
      if place < other {
        open.append(place)
      } else if open.last == other {
        open.removeLast()
      } else {
        places[place] = nil
        places[other] = nil
      }
    }
  }

  /// For each code that opens or closes the place of its other half: a code closes the last open one of its id, of those
  /// rather one whose element begins with the same letter.
  static func pairs(in codes: [InlineCode]) -> [Int?] {
    codes.count > fewCodes ? pairsOfMany(codes) : pairsOfFew(codes)
  }

  /// So many codes are looked through faster than they are laid out by their names.
  private static var fewCodes: Int { 16 }

  private static func pairsOfFew(_ codes: [InlineCode]) -> [Int?] {
    var pairs: [Int?] = Array(repeating: nil, count: codes.count)
    for place in codes.indices where codes[place].kind == .closing {
      func isOpen(_ other: Int) -> Bool {
        codes[other].kind == .opening && pairs[other] == nil && codes[other].id == codes[place].id
      }
      let initial = codes[place].element.unicodeScalars.first
      let opening =
        codes[..<place].indices.last { isOpen($0) && codes[$0].element.unicodeScalars.first == initial }
        ?? codes[..<place].indices.last(where: isOpen)
      if let opening { (pairs[place], pairs[opening]) = (opening, place) }
    }
    return pairs
  }

  private static func pairsOfMany(_ codes: [InlineCode]) -> [Int?] {
    struct Name: Hashable {
      let id: String?
      let initial: Unicode.Scalar?
    }
    var pairs: [Int?] = Array(repeating: nil, count: codes.count)
    var open: [Name: [Int]] = [:]
    var openOfID: [String?: [Int]] = [:]
    /// The last one that is not closed yet: a code is closed in one list, but stands in both.
    func last(of places: inout [Int]) -> Int? {
      while let place = places.popLast() { if pairs[place] == nil { return place } }
      return nil
    }
    for (place, code) in codes.enumerated() {
      let name = Name(id: code.id, initial: code.element.unicodeScalars.first)
      if code.kind == .opening {
        open[name, default: []].append(place)
        openOfID[code.id, default: []].append(place)
      } else if code.kind == .closing,
        let opening = last(of: &open[name, default: []]) ?? last(of: &openOfID[code.id, default: []])
      {
        pairs[place] = opening
        pairs[opening] = place
      }
    }
    return pairs
  }
}

extension InlineCode {
  /// Whether the code ends a span: it closes one, or is the latter half of one that another segment opens (`it pos="end"` of
  /// TMX, `it pos="close"` of XLIFF 1.2, an isolated `ec` of XLIFF 2).
  var isEnd: Bool {
    switch kind {
    case .closing: true
    case .isolated:
      ["ec", "em"].contains(element) || attributes.contains { $0.name == "pos" && ["end", "close"].contains($0.value) }
    case .opening, .placeholder: false
    }
  }
}

/// The codes of a source that stand for none of a translation yet.
private struct FreeCodes {
  /// What a code may be found by: its sort, and its content or id.
  private struct Trait: Hashable {
    let kind: InlineCode.Kind
    let isPaired: Bool
    var content: String?
    var id: String?
  }

  /// The places of codes, the first one last.
  private var places: [Trait: [Int]] = [:]
  private var isTaken: [Bool]

  init(_ codes: [InlineCode], isPaired: [Bool]) {
    isTaken = Array(repeating: false, count: codes.count)
    for place in codes.indices.reversed() {
      for trait in Self.traits(of: codes[place], isPaired: isPaired[place]) {
        places[trait, default: []].append(place)
      }
    }
  }

  /// What a code is found by, the closest likeness first.
  private static func traits(of code: InlineCode, isPaired: Bool) -> [Trait] {
    let sort = Trait(kind: code.kind, isPaired: isPaired)
    var traits: [Trait] = []
    if !code.content.isEmpty { traits.append(Trait(kind: code.kind, isPaired: isPaired, content: code.content)) }
    if let id = code.id { traits.append(Trait(kind: code.kind, isPaired: isPaired, id: id)) }
    return traits + [sort]
  }

  /// Takes the first code of the same sort: one with the same content, else one with the same id, else any.
  mutating func take(for code: InlineCode, isPaired: Bool) -> Int? {
    for trait in Self.traits(of: code, isPaired: isPaired) {
      while let place = places[trait]?.popLast() {
        if isTaken[place] { continue }
        isTaken[place] = true
        return place
      }
    }
    return nil
  }
}

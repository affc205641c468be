internal import CICU
internal import Synchronization
package import TumenModel

// The wall around libicu: every call into it stands in this file, and no pointer leaves it.

/// Conversions of whole texts whose data is compiled into ICU, so that they cannot fail on any input.
enum ICU {
  static func convert(_ text: String, to form: cicu_form) -> String {
    let units = Array(text.utf16)
    return unsafe resized(from: units.count + 16) { out in
      unsafe units.withUnsafeBufferPointer { units in
        // Swift's empty array may have no base address; a length of 0 reads none.
        guard let input = units.baseAddress, let output = out.baseAddress else { return 0 }
        return unsafe cicu_convert(form, input, Int32(units.count), output, Int32(out.count))
      }
    } failure: { code in
      preconditionFailure("ICU could not convert a text: \(errorName(code))")
    }
  }

  static func errorName(_ code: Int32) -> String { unsafe String(cString: cicu_error_name(code)) }

  static func scriptName(of scalar: Unicode.Scalar) -> String {
    unsafe String(cString: cicu_script_name(cicu_script(scalar.value)))
  }

  /// The CLDR plural categories of numbers: 0 zero, 1 one, 2 two, 3 few, 4 many, 5 other.
  static func pluralCategories(of numbers: [Int32], language: String) -> [UInt8] {
    var categories = [UInt8](repeating: 5, count: numbers.count)
    // Both arrays have as many elements as are named. A language without rules has the category other alone.
    _ = unsafe numbers.withUnsafeBufferPointer { numbers in
      unsafe categories.withUnsafeMutableBufferPointer { categories in
        guard let input = numbers.baseAddress, let output = categories.baseAddress else { return Int32(0) }
        return unsafe cicu_plural_categories(language, input, Int32(numbers.count), output)
      }
    }
    return categories
  }

  static func isNamedLanguage(_ code: String) -> Bool { unsafe cicu_is_named_language(code) == 1 }

  /// The decimal digit that `scalar` stands for in any script.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    let digit = cicu_digit(scalar.value)
    return digit < 0 ? nil : Int(digit)
  }

  /// Calls `body` with room for UTF-16 until the room suffices. A negative answer is a failure.
  static func resized<E>(
    from capacity: Int, _ body: (UnsafeMutableBufferPointer<UInt16>) -> Int32,
    failure: (Int32) throws(E) -> Never
  ) throws(E) -> String {
    var capacity = capacity
    while true {
      var needed: Int32 = 0
      let units = unsafe [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
        unsafe needed = body(buffer)
        count = needed < 0 ? 0 : min(Int(needed), capacity)
      }
      if needed < 0 { try failure(-needed) }
      if Int(needed) <= capacity { return String(decoding: units, as: UTF16.self) }
      capacity = Int(needed)
    }
  }
}

/// ICU break iterators of one kind, each with its scratch memory: as many as there are threads that ask at once.
@safe final class BreakIterator: Sendable {
  private let kind: cicu_breaks
  private let locale: String
  /// Those that nobody uses.
  private let idle: Mutex<[Handle]>

  /// One iterator, which belongs to one thread at a time.
  @safe private struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  /// - Throws: ``TumenError`` with code `internal` if ICU has no rules for the locale.
  init(_ kind: cicu_breaks, locale: String) throws(TumenError) {
    self.kind = kind
    self.locale = locale
    idle = Mutex([try Self.opened(kind, locale)])
  }

  private static func opened(_ kind: cicu_breaks, _ locale: String) throws(TumenError) -> Handle {
    var code: Int32 = 0
    guard let pointer = unsafe cicu_breaker_open(kind, locale, &code) else {
      throw TumenError(.internal, "ICU could not open its break rules (\(ICU.errorName(code)))")
    }
    return unsafe Handle(pointer: pointer)
  }

  deinit { idle.withLock { $0.forEach { unsafe cicu_breaker_close($0.pointer) } } }

  /// The pieces of `text` in order.
  func pieces(of text: String, leastStatus: Int32) -> [cicu_piece] {
    let waiting = idle.withLock { $0.popLast() }
    // What was opened once fails again only for want of memory.
    guard let handle = try? waiting ?? Self.opened(kind, locale) else {
      preconditionFailure("ICU could not open its break rules again")
    }
    defer { idle.withLock { $0.append(handle) } }
    var text = text
    return text.withUTF8 { utf8 in
      // A piece is at least one byte long, so that this room always suffices.
      unsafe [cicu_piece](unsafeUninitializedCapacity: utf8.count) { pieces, count in
        guard utf8.count > 0, utf8.count < Int32.max / 4, let out = pieces.baseAddress else {
          count = 0
          return
        }
        let found = unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
          guard let input = bytes.baseAddress else { return Int32(0) }
          return unsafe cicu_breaker_pieces(
            handle.pointer, input, Int32(utf8.count), leastStatus, out, Int32(utf8.count))
        }
        precondition(found >= 0, "ICU could not break a text: \(ICU.errorName(-found))")
        count = Int(found)
      }
    }
  }
}

/// A compiled ICU transliterator. Calls from several threads wait for each other.
@safe final class CompiledRules: Sendable {
  private let handle: Mutex<OpaquePointer>

  /// - Parameter name: the rules' file, for errors.
  /// - Throws: ``TumenError`` with code `malformedRules`, the line and the rule that ICU rejects.
  init(_ rules: String, name: String) throws(TumenError) {
    let units = Array(rules.utf16)
    guard !units.isEmpty else { throw TumenError(.malformedRules, "the rules are empty", at: .init(file: name)) }
    var error = cicu_rule_error()
    let handle = unsafe units.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap {
        unsafe cicu_transliterator_open($0, Int32(buffer.count), &error)
      }
    }
    guard let handle = unsafe handle else {
      let before = unsafe withUnsafeBytes(of: error.before) { unsafe text(until0: $0) }
      let after = unsafe withUnsafeBytes(of: error.after) { unsafe text(until0: $0) }
      throw TumenError(
        .malformedRules, "ICU rejects the rule at “\(before)⟨here⟩\(after)” (\(ICU.errorName(error.code)))",
        mend: "see ICU’s guide to transform rules",
        at: .init(file: name, line: Self.line(in: rules)))
    }
    unsafe self.handle = Mutex(handle)
  }

  // Nobody else has the handle.
  deinit { unsafe handle.withLock { unsafe cicu_transliterator_close($0) } }

  func transliterate(_ text: String) -> String {
    unsafe handle.withLock { handle in
      let units = Array(text.utf16)
      return unsafe ICU.resized(from: 3 * units.count + 16) { out in
        unsafe units.withUnsafeBufferPointer { units in
          guard let input = units.baseAddress, let output = out.baseAddress else { return 0 }
          return unsafe cicu_transliterate(
            handle, input, Int32(units.count), output, Int32(out.count))
        }
      } failure: { code in
        preconditionFailure("ICU could not transliterate a text: \(ICU.errorName(code))")
      }
    }
  }

  /// The first line up to which the rules do not compile. ICU itself seldom tells the line, so it is found by
  /// halving; each step costs one compilation.
  private static func line(in rules: String) -> Int {
    let lines = rules.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if compiles(lines[..<middle].joined(separator: "\n")) { low = middle } else { high = middle }
    }
    return high
  }

  private static func compiles(_ rules: String) -> Bool {
    let units = Array(rules.utf16)
    var error = cicu_rule_error()
    let handle = unsafe units.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe cicu_transliterator_open($0, Int32(buffer.count), &error) }
    }
    guard let handle = unsafe handle else { return units.isEmpty }
    unsafe cicu_transliterator_close(handle)
    return true
  }
}

/// A compiled regular expression of ICU. Texts are UTF-16, and so are places in them. Calls from several threads wait for
/// each other.
@safe package final class RegularExpression: Sendable {
  private let handle: Mutex<OpaquePointer>
  private let pattern: String

  /// - Throws: ``TumenError`` with code `malformedRules` that shows where ICU rejects the pattern.
  package init(_ pattern: String, ignoresCase: Bool = false) throws(TumenError) {
    self.pattern = pattern
    // An empty array has no address.
    let units = pattern.isEmpty ? Array("(?:)".utf16) : Array(pattern.utf16)
    var error = cicu_rule_error()
    let handle = unsafe units.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap {
        unsafe cicu_regex_open($0, Int32(buffer.count), ignoresCase ? 1 : 0, &error)
      }
    }
    guard let handle = unsafe handle else {
      throw TumenError(
        .malformedRules,
        "“\(pattern.prefix(60))” is no regular expression of ICU (\(ICU.errorName(error.code)))",
        mend: "see ICU’s guide to regular expressions")
    }
    unsafe self.handle = Mutex(handle)
  }

  deinit { unsafe handle.withLock { unsafe cicu_regex_close($0) } }

  /// A text in UTF-16 as ICU wants it: with an address even if it is empty.
  struct Text: Sendable {
    /// The units, and a 0 behind them.
    fileprivate let units: [UInt16]
    var count: Int { units.count - 1 }

    init(_ text: String) {
      var units: [UInt16] = []
      units.reserveCapacity(text.utf8.count + 1)
      units += text.utf16
      units.append(0)
      self.units = units
    }

    subscript(place: Int) -> UInt16 { units[place] }

    /// How many Unicode scalars end in a range of units.
    fileprivate func scalarCount(_ range: some RangeExpression<Int>) -> Int {
      let part = units[range]
      return part.indices.count { !UTF16.isLeadSurrogate(part[$0]) || !UTF16.isTrailSurrogate(units[$0 + 1]) }
    }
  }

  /// Whether the whole of a text matches.
  func matches(_ text: Text) throws(TumenError) -> Bool {
    try checked(
      unsafe handle.withLock { handle in
        unsafe text.units.withUnsafeBufferPointer { units in
          guard let input = units.baseAddress else { return 0 }
          return unsafe cicu_regex_matches(handle, input, Int32(text.count))
        }
      }) == 1
  }

  /// The place of the first match, in Unicode scalars.
  package func firstMatch(in text: String) throws(TumenError) -> Range<Int>? {
    let units = Text(text)
    var (start, end): (Int32, Int32) = (0, 0)
    let answer = unsafe handle.withLock { handle in
      unsafe units.units.withUnsafeBufferPointer { buffer in
        guard let input = buffer.baseAddress else { return Int32(0) }
        return unsafe cicu_regex_find(handle, input, Int32(units.count), &start, &end)
      }
    }
    guard try checked(answer) == 1 else { return nil }
    // A scalar is counted at the unit that ends it.
    let before = units.scalarCount(..<Int(start))
    return before..<before + units.scalarCount(Int(start)..<Int(end))
  }

  /// Where matches end, one for each beginning in a range that has any, and where the first one behind those begins, if
  /// there is one.
  func ends(in text: Text, from beginnings: Range<Int>) throws(TumenError) -> (ends: [Int], next: Int?) {
    // No beginning has more than one match.
    var ends = [Int32](repeating: 0, count: beginnings.count)
    var next = Int32.max
    let count = try checked(
      unsafe handle.withLock { handle in
        unsafe text.units.withUnsafeBufferPointer { units in
          unsafe ends.withUnsafeMutableBufferPointer { ends in
            guard let input = units.baseAddress, let output = ends.baseAddress else { return 0 }
            return unsafe cicu_regex_ends(
              handle, input, Int32(text.count), Int32(beginnings.lowerBound), Int32(beginnings.upperBound), output,
              Int32(ends.count), &next)
          }
        }
      })
    return (ends.prefix(Int(count)).map(Int.init), next == .max ? nil : Int(next))
  }

  /// Whether a match that begins at `from` or behind it ends at `place`; the pattern ends with `\\z`.
  func ends(at place: Int, from: Int, in text: Text) throws(TumenError) -> Bool {
    try checked(
      unsafe handle.withLock { handle in
        unsafe text.units.withUnsafeBufferPointer { units in
          guard let input = units.baseAddress else { return 0 }
          return unsafe cicu_regex_ends_at(handle, input, Int32(text.count), Int32(from), Int32(place))
        }
      }) == 1
  }

  /// Whether a match begins at a place.
  func begins(at place: Int, in text: Text) throws(TumenError) -> Bool {
    try checked(
      unsafe handle.withLock { handle in
        unsafe text.units.withUnsafeBufferPointer { units in
          guard let input = units.baseAddress else { return 0 }
          return unsafe cicu_regex_begins_at(handle, input, Int32(text.count), Int32(place))
        }
      }) == 1
  }

  /// - Throws: ``TumenError`` with code `malformedRules` for an answer that is an error's code.
  private func checked(_ answer: Int32) throws(TumenError) -> Int32 {
    guard answer >= 0 else {
      throw TumenError(
        .malformedRules,
        "the regular expression “\(pattern.prefix(60))” could not be held against a text (\(ICU.errorName(-answer)))",
        mend: "write it so that it cannot run away")
    }
    return answer
  }
}

/// The UTF-16 text in a C array that ends with 0.
private func text(until0 bytes: UnsafeRawBufferPointer) -> String {
  let units = unsafe Array(bytes.bindMemory(to: UInt16.self).prefix { $0 != 0 })
  return String(decoding: units, as: UTF16.self)
}

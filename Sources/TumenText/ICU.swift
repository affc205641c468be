internal import CICU
internal import Synchronization
internal import TumenModel

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

/// An ICU break iterator with its scratch memory. Calls from several threads wait for each other.
@safe final class BreakIterator: Sendable {
  private let handle: Mutex<OpaquePointer>

  /// - Throws: ``TumenError`` with code `internal` if ICU has no rules for the locale.
  init(_ kind: cicu_breaks, locale: String) throws(TumenError) {
    var code: Int32 = 0
    guard let handle = unsafe cicu_breaker_open(kind, locale, &code) else {
      throw TumenError(.internal, "ICU could not open its break rules (\(ICU.errorName(code)))")
    }
    unsafe self.handle = Mutex(handle)
  }

  deinit { unsafe handle.withLock { unsafe cicu_breaker_close($0) } }

  /// Byte offsets of the pieces of `text`, begin and end, and the status of each, in turn.
  func pieces(of text: String, leastStatus: Int32) -> [Int32] {
    unsafe handle.withLock { handle in
      var text = text
      return text.withUTF8 { utf8 in
        // A piece is at least one byte long, so that this room always suffices.
        unsafe [Int32](unsafeUninitializedCapacity: 3 * utf8.count) { pieces, count in
          guard utf8.count > 0, utf8.count < Int32.max / 4, let out = pieces.baseAddress else {
            count = 0
            return
          }
          let found = unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
            guard let input = bytes.baseAddress else { return Int32(0) }
            return unsafe cicu_breaker_pieces(
              handle, input, Int32(utf8.count), leastStatus, out, Int32(utf8.count))
          }
          precondition(found >= 0, "ICU could not break a text: \(ICU.errorName(-found))")
          count = 3 * Int(found)
        }
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

/// The UTF-16 text in a C array that ends with 0.
private func text(until0 bytes: UnsafeRawBufferPointer) -> String {
  let units = unsafe Array(bytes.bindMemory(to: UInt16.self).prefix { $0 != 0 })
  return String(decoding: units, as: UTF16.self)
}

import TestSupport
import Testing

@testable import TumenFormats

@Suite struct `Bytes that ought to be text` {
  @Test func `are judged as the standard library judges them`() {
    var generator = SeededGenerator(seed: 5)
    let pieces: [[UInt8]] = [
      Array("plain ASCII text".utf8), Array("Туманная".utf8), Array("두만강".utf8), Array("\u{1F309}".utf8), [0x00],
      [0x09],
      [0x0A], [0x1F], [0x7F], [0x80], [0xC0, 0x80], [0xC2], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBE],
      [0xEF, 0xBF, 0xBD], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xE2, 0x82],
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<5, using: &generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      let traits = bytes.span.traits
      let text = String(validating: bytes, as: UTF8.self)
      #expect(traits.contains(.isInvalid) == (text == nil), "\(bytes)")
      guard let text else { continue }
      #expect(traits.contains(.isASCII) == bytes.allSatisfy { $0 < 0x80 }, "\(bytes)")
      #expect(traits.contains(.hasNUL) == bytes.contains(0), "\(bytes)")
      #expect(traits.contains(.hasForbidden) == !text.unicodeScalars.allSatisfy(XMLText.allows), "\(bytes)")
      #expect(String(bytes.span, traits) == text)
    }
  }

  @Test func `are searched from a place on`() {
    let bytes = Array("a\tb\tc".utf8)
    #expect(bytes.span.firstPlace(of: 0x09) == 1)
    #expect(bytes.span.firstPlace(of: 0x09, from: 2) == 3)
    #expect(bytes.span.firstPlace(of: 0x09, from: 4) == nil)
    #expect(bytes.span.firstPlace(of: 0x09, from: 5) == nil)
    #expect([UInt8]().span.firstPlace(of: 0x09) == nil)
  }
}

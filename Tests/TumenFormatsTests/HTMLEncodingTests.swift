import Testing
import TumenModel

@testable import TumenFormats

private let bridge: [UInt8] = [0xCC, 0xEE, 0xF1, 0xF2]

private func page(_ head: String, _ bytes: [UInt8]) -> ByteSource {
  ByteSource(
    bytes: Array("<!DOCTYPE html><html><head>\(head)</head><p>".utf8) + bytes + Array("</p>".utf8), name: "a.html")
}

/// The passages of a page, and what it was taken for.
private func read(_ source: ByteSource) throws -> (texts: [String], remark: String?) {
  var reader = try Reading.passages(of: source)
  var texts: [String] = []
  while let passage = try reader.next() { texts.append(passage.segment.text) }
  return (texts, reader.remark)
}

@Suite struct `The encoding of a page` {
  // HTML, section 13.2.3.2, and the labels of the Encoding Standard.
  @Test(arguments: [
    ("<meta charset=windows-1251>", bridge, "Мост"), ("<META CHARSET = 'Windows-1251' />", bridge, "Мост"),
    ("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">", bridge, "Мост"),
    ("<meta content=\"text/html;charset='cp1251';x\" http-equiv=content-type>", bridge, "Мост"),
    ("<title>charset=koi8-r</title><!-- <meta charset=koi8-r> --><meta charset=x-cp1251>", bridge, "Мост"),
    ("<script charset='koi8-r'></script><meta name=a content='charset=koi8-r'><meta charset=cp1251>", bridge, "Мост"),
    ("<meta charset=koi8-r>", [0xED, 0xCF, 0xD3, 0xD4], "Мост"),
    ("<meta charset=koi>", [0xED, 0xCF, 0xD3, 0xD4], "Мост"),
    // What the web calls EUC-KR has all syllables (UHC): 똠 is none of KS X 1001.
    ("<meta charset=euc-kr>", [0xB4, 0xD9, 0xB8, 0xAE, 0x8C, 0x63], "다리똠"),
    ("<meta charset=ks_c_5601-1987>", [0xB4, 0xD9, 0xB8, 0xAE], "다리"),
    // ISO 8859-1 of the web is windows-1252.
    ("<meta charset=iso-8859-1>", [0x93, 0xE9, 0x94], "“é”"), ("<meta charset=us-ascii>", [0x80], "€"),
    ("<meta charset=gb2312>", [0xC7, 0xC5], "桥"), ("<meta charset=shift_jis>", [0x8B, 0xB4], "橋"),
    ("<meta charset=utf-16>", Array("다리".utf8), "다리"), ("<meta charset=utf8>", Array("Мост".utf8), "Мост"),
    ("", Array("Мост 다리".utf8), "Мост 다리"), ("", Array("plain".utf8), "plain"),
  ])
  func `is the one that it names, else UTF-8 if it is that`(head: String, bytes: [UInt8], text: String) throws {
    let (texts, remark) = try read(page(head, bytes))
    #expect(texts.last == text && remark == nil, "\(texts) \(remark ?? "")")
  }

  @Test func `is that of its byte-order mark first`() throws {
    let text = "<html><meta charset=koi8-r><p>Мост"
    let marked = ByteSource(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), name: "a.html")
    #expect(try read(marked).texts == ["Мост"])
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read(ByteSource(bytes: wide, name: "a.html")).texts == ["Мост"])
  }

  @Test(arguments: [
    "", "<meta name=x>", "<!-- <meta charset=windows-1251> -->",
    String(repeating: " ", count: 1024) + "<meta charset=windows-1251>",
  ])
  func `is windows-1252 where nothing says it, and that is said`(head: String) throws {
    let (texts, remark) = try read(page(head, [0x93, 0xE9, 0x94]))
    #expect(texts == ["“é”"])
    #expect(remark?.hasPrefix("a.html names no encoding") == true && remark?.contains("<meta charset") == true)
  }

  @Test(
    arguments: [
      ("<meta charset=utf-8>", [0x61, 0x0A, 0xFF, 0x62] as [UInt8], 2, "no text in it"),
      ("<meta charset=x-none>", [0x61], 1, "not known"),
      ("", [0xC3, 0x81, 0xFF], nil, "no encoding"), ("<meta charset=utf-8>", [0xD0], 1, "no text in it"),
    ] as [(String, [UInt8], Int?, String)])
  func `that is not true is an error`(head: String, bytes: [UInt8], line: Int?, message: String) throws {
    let error = #expect(throws: TumenError.self) { try read(page(head, bytes)) }
    #expect(
      error?.code == .malformed && error?.place?.line == line && error?.message.contains(message) == true,
      "\(error?.description ?? "")")
  }

  @Test func `is known though characters are cut between pieces`() throws {
    // Pieces of a file are 64 KiB, of a text in memory 1 MiB.
    for shift in 0..<4 {
      let text = String(repeating: "x", count: shift) + String(repeating: "다리 ", count: 160_000)
      #expect(try read(page("", Array(text.utf8))).texts.first?.unicodeScalars.count == shift + 479_999)
    }
  }
}

import Foundation
import Testing
import TumenModel

@testable import TumenFormats

/// A folder of its own for a test, gone when the test ends.
private final class Folder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("formats-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = url.appendingPathComponent(name).path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }
}

private func bytes(base64 text: String) throws -> [UInt8] { Array(try #require(Data(base64Encoded: text))) }

/// “en”, a tab, “ru” and a line feed, by gzip and by xz.
private let gzip = "H4sIAAAAAAAAA0vN4ywq5QIAf2EZVwYAAAA="
private let xz = "/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAFZW4JcnUKAAAAABS/snzRePoAAR4GwS+kHR+2830BAAAAAARZWg=="

@Suite struct `A compressed file` {
  @Test(arguments: [(gzip, "a.tsv.gz"), (xz, "a.tsv.xz"), (gzip, "named-otherwise"), (xz, "named-otherwise")])
  func `reads as what it holds, whatever its name`(content: String, name: String) throws {
    let folder = try Folder()
    let source = try ByteSource(path: folder.file(name, bytes(base64: content)))
    #expect(try Array(source.peek()) == Array("en\tru\n".utf8))
    #expect(try source.readAll(limit: 100) == Array("en\tru\n".utf8))
  }

  @Test(arguments: [gzip, xz])
  func `that ends too early is an error at every length`(content: String) throws {
    let folder = try Folder()
    let whole = try bytes(base64: content)
    for length in 6..<whole.count {
      let path = try folder.file("cut", Array(whole.prefix(length)))
      let error = #expect(throws: TumenError.self, "\(length) bytes") {
        try ByteSource(path: path).readAll(limit: 1000)
      }
      #expect(error?.code == .unreadable && error?.place?.file == path, "\(length) bytes")
    }
  }

  @Test(arguments: [gzip, xz])
  func `that is damaged never reads as another text`(content: String) throws {
    let folder = try Folder()
    let whole = try bytes(base64: content)
    // The magic number stays, so that the file is taken for what it was.
    for place in 6..<whole.count {
      for bit in [0x01, 0x80] as [UInt8] {
        var damaged = whole
        damaged[place] ^= bit
        let path = try folder.file("damaged", damaged)
        do {
          // Some fields of a header (time, system) say nothing about the content.
          let read = try ByteSource(path: path).readAll(limit: 1 << 20)
          #expect(read == Array("en\tru\n".utf8), "byte \(place)")
        } catch { #expect(error.code == .unreadable, "byte \(place)") }
      }
    }
  }

  @Test func `of several members is all of them`() throws {
    let folder = try Folder()
    for content in [gzip, xz] {
      let member = try bytes(base64: content)
      let source = try ByteSource(path: folder.file("twice", member + member))
      #expect(try source.readAll(limit: 100) == Array("en\tru\nen\tru\n".utf8))
    }
  }

  @Test(arguments: [65_533, 65_534, 65_535, 65_536, 65_537])
  func `of several members is all of them wherever the first one ends`(length: Int) throws {
    let folder = try Folder()
    let member = try bytes(base64: gzip)
    // A file name in the header (flag 8) fills the first member up to its length.
    var first = member
    first[3] = 8
    first.insert(contentsOf: [UInt8](repeating: 0x61, count: length - member.count - 1) + [0], at: 10)
    #expect(first.count == length)
    let source = try ByteSource(path: folder.file("twice.gz", first + member))
    #expect(try source.readAll(limit: 100) == Array("en\tru\nen\tru\n".utf8))
  }

  @Test(
    arguments: [
      ([0], true), ([UInt8](repeating: 0, count: 200_000), true), ([0x1F], false), (Array("en".utf8), false),
      ([0, 0, 0x61], false), ([UInt8](repeating: 0, count: 100_000) + [1], false), ([0, 0x1F, 0x8B], false),
    ] as [([UInt8], Bool)])
  func `may be padded with zeros, and has nothing else behind it`(rest: [UInt8], isRight: Bool) throws {
    let folder = try Folder()
    let path = try folder.file("a.gz", bytes(base64: gzip) + rest)
    if isRight {
      #expect(try ByteSource(path: path).readAll(limit: 100) == Array("en\tru\n".utf8))
    } else {
      let error = #expect(throws: TumenError.self) { try ByteSource(path: path).readAll(limit: 100) }
      #expect(error?.code == .unreadable)
    }
  }

  @Test func `of nothing is empty`() throws {
    let folder = try Folder()
    let source = try ByteSource(path: folder.file("none.gz", bytes(base64: "H4sIAAAAAAAAAwMAAAAAAAAAAAA=")))
    #expect(try source.peek().isEmpty && source.read().isEmpty)
  }
}

@Suite struct `A file` {
  @Test func `that is missing or a folder is an error that names it`() throws {
    let folder = try Folder()
    for path in [folder.url.path, folder.url.appendingPathComponent("none").path] {
      let error = #expect(throws: TumenError.self) { try ByteSource(path: path) }
      #expect(error?.code == .unreadable && error?.place?.file == path && error?.mend != nil)
    }
  }

  @Test func `gives its head without losing it`() throws {
    let folder = try Folder()
    let content = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let source = try ByteSource(path: folder.file("big", content))
    #expect(try Array(source.peek()) == Array(content.prefix(1 << 16)))
    #expect(try Array(source.peek()) == Array(content.prefix(1 << 16)))
    #expect(try source.readAll(limit: 1 << 20) == content)
    #expect(try source.read().isEmpty)
  }

  @Test func `beyond the limit is refused`() throws {
    let error = #expect(throws: TumenError.self) {
      try ByteSource(bytes: [UInt8](repeating: 0x61, count: 101), name: "f").readAll(limit: 100)
    }
    #expect(error?.code == .malformed && error?.place?.file == "f")
  }

  @Test(arguments: [
    ("a.tsv", "tsv"), ("b/a.TSV.gz", "tsv"), ("a.yaml.xz", "yaml"), ("a.gz", ""), ("a", ""), ("a.b/c", ""),
    ("a.tmx.GZ", "tmx"), (".hidden", ""),
  ])
  func `has the extension of what is in it`(name: String, expected: String) {
    #expect(ByteSource(bytes: [], name: name).fileExtension == expected)
  }
}

/// The lines of a glossary that people edit. What is not touched stays as it is, to the byte; lines that come in end as
/// the first one does.
struct GlossaryText {
  /// Without the line feeds; each ends with a carriage return where the file has them.
  private var lines: [String]
  private let lineEnd: String

  init(_ text: String) {
    // By bytes: to Swift a carriage return and the line feed behind it are one character.
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    lineEnd = lines.count > 1 && lines[0].utf8.last == UInt8(ascii: "\r") ? "\r" : ""
    // The last line may lack its end.
    if let last = lines.popLast(), !last.isEmpty { lines.append(last + lineEnd) }
  }

  /// The whole text, which ends with the end of a line.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds lines at the end.
  mutating func append(_ text: String) { lines += ended(text) }

  /// Writes an entry anew; comments and empty lines behind it stay.
  /// - Parameters:
  ///   - begin: the line where the entry begins, from 1.
  ///   - next: the line where the next one begins; the end of the file if `nil`.
  mutating func replaceEntry(at begin: Int, before next: Int?, with entry: String) {
    let begin = begin - 1
    var end = next.map { $0 - 1 } ?? lines.count
    guard lines.indices.contains(begin), begin < end, end <= lines.count else { return }
    while end > begin + 1, Self.isBetweenEntries(lines[end - 1]) { end -= 1 }
    lines.replaceSubrange(begin..<end, with: ended(entry))
  }

  private static func isBetweenEntries(_ line: String) -> Bool {
    let rest = line.unicodeScalars.drop { $0.properties.isWhitespace }
    return rest.isEmpty || rest.first == "#"
  }

  /// Adds documents at the head of the sources, which are made before the concepts if there are none.
  mutating func addSources(_ entries: String) {
    if let place = lines.firstIndex(of: "sources:" + lineEnd) {
      lines.insert(contentsOf: ended(entries), at: place + 1)
    } else if let place = lines.firstIndex(of: "concepts:" + lineEnd) {
      lines.insert(contentsOf: ended("sources:\n" + entries), at: place)
    }
  }

  private func ended(_ text: String) -> [String] { text.split(separator: "\n").map { $0 + lineEnd } }
}

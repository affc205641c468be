import Foundation
import Testing

/// A text for people with the snippets in it, or the snippets in the comments of a source file.
struct Document: CustomTestStringConvertible, Sendable {
  /// A fence of three backticks: what its language is, what file it shows, what stands in it.
  struct Snippet: Sendable {
    let language: String
    /// The word behind the language: the file that the snippet is.
    let name: String?
    let lines: [String]
    /// The line of the document on which it begins.
    let line: Int

    var text: String { lines.map { $0 + "\n" }.joined() }

    /// What the snippet prints, as its comments say behind each line that does.
    func promised(_ mark: String) -> [String] {
      lines.filter { $0.contains("print(") }.compactMap { line in
        line.range(of: mark, options: .backwards).map {
          line[$0.upperBound...].trimmingCharacters(in: .whitespaces)
        }
      }
    }
  }

  /// Its path from the top of the project.
  let path: String
  let snippets: [Snippet]

  var testDescription: String { path }
  /// Its name without the ending.
  var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }

  init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOf: BuiltBinary.root.appendingPathComponent(path), encoding: .utf8)
    var lines = text.components(separatedBy: "\n")
    if path.hasSuffix(".swift") {
      lines = lines.map { line in
        let comment = line.trimmingPrefix { $0 == " " }
        return comment.hasPrefix("/// ") ? String(comment.dropFirst(4)) : ""
      }
    }
    var snippets: [Snippet] = []
    var open: (words: [String], line: Int)?
    var inside: [String] = []
    for (place, line) in lines.enumerated() {
      guard line.hasPrefix("```") else {
        if open != nil { inside.append(line) }
        continue
      }
      if let (words, start) = open {
        snippets.append(
          Snippet(
            language: words.first ?? "", name: words.count > 1 ? words[1] : nil, lines: inside, line: start))
        open = nil
      } else {
        open = (line.dropFirst(3).split(separator: " ").map(String.init), place + 2)
        inside = []
      }
    }
    self.snippets = snippets
  }

  /// Every document of the project that has snippets.
  static let all: [Document] = {
    var paths = ["README.md", "CONTRIBUTING.md"]
    for (folder, ending) in [
      ("Documentation", ".md"), ("Sources/Tumen", ".md"), ("Sources/Tumen", ".swift"), ("Sources/TumenModel", ".swift"),
    ] {
      let files = FileManager.default.enumerator(atPath: BuiltBinary.root.appendingPathComponent(folder).path)
      paths += (files?.allObjects as? [String] ?? []).filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
    }
    return paths.compactMap { try? Document($0) }.filter { !$0.snippets.isEmpty }
  }()
}

import Foundation
import Tumen
import TumenModel

/// Measures the check of units in memory: reading is done before, and processor time counts, so that other work on the
/// machine changes little.
///
///     Checking FILE LANGUAGE [--glossary FILE] [--findings FOLDER] [--only ROW] [--times N]
///
/// FILE is a table without a header whose first two columns are English and LANGUAGE. Each row of the answer says how many
/// units a second one core checks; `--only` measures one row alone, and `--times` the best of several runs. `--findings`
/// keeps what was found, to compare one state of the rules with another.
@main struct Checking {
  let units: [TranslationUnit]
  let folder: String?
  let only: String?
  let times: Int

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String) -> String? {
      arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    }
    guard arguments.count > 1 else {
      print("usage: Checking FILE LANGUAGE [--glossary FILE] [--findings FOLDER] [--only ROW] [--times N]")
      exit(2)
    }
    let target = try LanguageTag(arguments[1])
    let lines = try String(contentsOfFile: arguments[0], encoding: .utf8).utf8.split(separator: UInt8(ascii: "\n"))
    let units = lines.compactMap { line -> TranslationUnit? in
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count > 1 else { return nil }
      return TranslationUnit(variants: [
        .init(.english, Segment(String(Substring(fields[0])))), .init(target, Segment(String(Substring(fields[1])))),
      ])
    }
    let checking = Checking(
      units: units, folder: option("--findings"), only: option("--only"),
      times: option("--times").flatMap { Int($0) } ?? 1)
    print("what".padded(32) + "units/s a core  findings")
    try checking.measure("publishing, no glossary", glossaries: [])
    try checking.measure("byte-level rules", glossaries: [], rules: try byteLevel())
    try checking.measure("software, no glossary", glossaries: [], profile: .software)
    try checking.measure("publishing, shipped glossary", glossaries: [.shipped])
    if let glossary = option("--glossary") {
      try checking.measure("publishing, \((glossary as NSString).lastPathComponent)", glossaries: [.file(glossary)])
    }
  }

  /// The settings under which only rules count that look at single characters.
  private static func byteLevel() throws -> String {
    let kept: Set = [
      "empty-target", "extra-target", "double-space", "edge-space", "space-before-mark", "missing-space",
      "full-width-form", "mixed-script", "mojibake", "invisible-character", "decomposed-text", "unpaired-bracket",
      "unpaired-quotation-mark", "length-ratio", "length-limit",
    ]
    let others = Workspace.checkRules.map(\.id).filter { !kept.contains($0) }
    return "checks:\n  rules: {" + others.map { "\($0): off" }.joined(separator: ", ") + "}\n"
  }

  private func measure(
    _ name: String, glossaries: [Configuration.GlossarySource], rules: String = "checks: {}\n",
    profile: CheckProfile = .publishing
  ) throws {
    guard only ?? name == name else { return }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("tumen-\(UUID().uuidString).yaml")
    try rules.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    var configuration = try Configuration(file: file.path)
    configuration.glossaries = glossaries
    configuration.memories = []
    let workspace = Workspace(configuration)
    var options = CheckOptions(source: .english)
    options.profile = profile
    // The glossary is read once, and the pages of the text are touched.
    try workspace.check(Array(units.prefix(1000)), options: options) { _ in }
    var found: [FindingAnswer] = []
    var seconds = Double.infinity
    for _ in 0..<max(1, times) {
      found = []
      let begin = clock()
      try workspace.check(units, options: options) { (finding: FindingAnswer) in found.append(finding) }
      seconds = min(seconds, Double(clock() - begin) / Double(CLOCKS_PER_SEC))
    }
    print(name.padded(32) + String(Int(Double(units.count) / seconds)).padded(16) + String(found.count))
    guard let folder else { return }
    let text = found.map { $0.json + "\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder).appendingPathComponent("\(name).json"))
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}

internal import Foundation
package import TumenChecks
internal import TumenFormats
internal import TumenMemory
public import TumenModel
internal import Yams

/// Which glossaries and memories a workspace uses.
public struct Configuration: Hashable, Sendable {
  /// A glossary: one that travels inside Tumen, or a file.
  public enum GlossarySource: Hashable, Sendable {
    /// All glossaries that Tumen ships.
    case shipped
    /// The glossary of a file, by its path.
    case file(String)
  }

  /// A memory, and how it is used.
  public struct Memory: Hashable, Sendable {
    /// The path of its file.
    public var path: String
    /// The points that its matches lose against those of other memories, 0 to 100; beyond these, the nearer of the two.
    public var penalty: Double { didSet { penalty = UnitPenalty.clamped(penalty) } }
    /// Whether nothing is ever imported into it or removed from it. A file or folder without write permission is
    /// queried in the same way.
    public var isReadOnly: Bool

    /// A memory in a file.
    public init(_ path: String, penalty: Double = 0, isReadOnly: Bool = false) {
      self.path = path
      self.penalty = UnitPenalty.clamped(penalty)
      self.isReadOnly = isReadOnly
    }
  }

  /// The languages of the work: the first is the source that commands assume, the second the target.
  public var languages: [LanguageTag]
  /// The glossaries, in order.
  public var glossaries: [GlossarySource]
  /// The memories, in the order in which they are asked. Imports go to the first that is not read-only.
  public var memories: [Memory]
  /// What units of all memories lose for their age, their state, their origin.
  public var penalties: [UnitPenalty] = []
  /// What is checked, and how strictly.
  package var checks = CheckSettings()
  /// The path of the findings that are known already.
  public var baseline: String?

  /// A configuration of what is named.
  /// - Parameters:
  ///   - languages: of the work: the first is the source that is assumed, the second the target.
  ///   - glossaries: in order; an id that is used twice is an error.
  ///   - memories: paths of memories, the writable one first.
  public init(
    languages: [LanguageTag] = [], glossaries: [GlossarySource] = [.shipped],
    memories: [String] = [".tumen/memory.db"]
  ) {
    self.languages = languages
    self.glossaries = glossaries
    self.memories = memories.map { Memory($0) }
  }

  /// The file that configures a folder and all folders in it.
  public static let fileName = "tumen.yaml"

  /// The configuration of a folder: the nearest `tumen.yaml` in it or a parent, else the defaults.
  /// - Throws: ``TumenError`` with the place if the file is malformed.
  public static func nearest(to folder: String) throws(TumenError) -> Configuration {
    var url = URL(fileURLWithPath: folder).standardizedFileURL
    while true {
      let file = url.appendingPathComponent(fileName).path
      if FileManager.default.fileExists(atPath: file) { return try Configuration(file: file) }
      let parent = url.deletingLastPathComponent().standardizedFileURL
      if parent.path == url.path { return Configuration() }
      url = parent
    }
  }

  /// The configuration of a path: a file, or the nearest to a folder.
  /// - Throws: ``TumenError`` if there is no such file or folder, and with the place if the file is malformed.
  public static func at(_ path: String) throws(TumenError) -> Configuration {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let isFolder = (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
    return isFolder ? try nearest(to: path) : try Configuration(file: path)
  }

  /// Reads a `tumen.yaml`; its paths are relative to its folder.
  /// - Throws: ``TumenError`` with the place if the file is malformed.
  public init(file: String) throws(TumenError) {
    self.init()
    let source = try ByteSource(path: file)
    let document = try YAMLDocument(try source.readAll(limit: 1 << 20)[...], file: file)
    let fields = try YAMLFields(
      document.root, what: "the configuration", file: file,
      keys: ["languages", "glossaries", "memories", "penalties", "checks"])
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    func path(_ text: String) -> String { URL(fileURLWithPath: text, relativeTo: folder).path }
    func texts(_ key: String) throws(TumenError) -> [(node: Node, text: String)]? {
      guard fields[key] != nil else { return nil }
      var texts: [(node: Node, text: String)] = []
      for node in try fields.list(key) {
        guard let text = node.string, !text.isEmpty else {
          throw fields.failure(node, "an entry of “\(key)” is no text", mend: "write one value")
        }
        texts.append((node, text))
      }
      return texts
    }
    for (node, text) in try texts("languages") ?? [] {
      do { languages.append(try LanguageTag(text)) } catch {
        throw fields.failure(node, error.message, mend: error.mend)
      }
    }
    if let names = try texts("glossaries") {
      glossaries = names.map { $0.text == "shipped" ? .shipped : .file(path($0.text)) }
    }
    if fields["penalties"] != nil {
      for node in try fields.list("penalties") {
        penalties.append(
          try UnitPenalty(YAMLFields(node, what: "a penalty", file: file, keys: ["where", "reason", "points"])))
      }
    }
    if let node = fields["checks"] {
      let (settings, known) = try CheckConfiguration(file: file).settings(of: node)
      checks = settings
      checks.folders.settings = folder.standardizedFileURL.path
      baseline = known.map(path)
    }
    guard fields["memories"] != nil else {
      memories = memories.map { Memory(path($0.path)) }
      return
    }
    memories = []
    for node in try fields.list("memories") {
      guard node.string == nil else {
        guard let text = node.string, !text.isEmpty else {
          throw fields.failure(node, "an entry of “memories” is no text", mend: "write one value")
        }
        memories.append(Memory(path(text)))
        continue
      }
      let entry = try YAMLFields(node, what: "a memory", file: file, keys: ["path", "penalty", "read-only"])
      var memory = Memory(path(try entry.required("path")))
      if entry["penalty"] != nil { memory.penalty = try entry.points("penalty") }
      memory.isReadOnly = try entry.flag("read-only")
      memories.append(memory)
    }
  }

  /// The language that stands in for one that is not given: the first of the work for a source, the second for a target.
  /// - Throws: ``TumenError`` with code `usage` if the configuration has none.
  package func standIn(
    for argument: TumenError.Argument.Name, of file: String? = nil
  ) throws(TumenError) -> LanguageTag {
    let place = argument == .target ? 1 : 0
    guard place < languages.count else {
      throw TumenError(
        .usage, "the language of the \(argument.rawValue) is not given",
        mend: "name it, or list the languages in \(Self.fileName)", with: [.init(argument, place == 0 ? "en" : "ru")],
        at: file.map { .init(file: $0) })
    }
    return languages[place]
  }

  /// A commented configuration to begin with.
  public static let template = """
    # The configuration of Tumen for this folder and the folders in it.

    # The languages of the work: the first is the source that commands assume, the second the target.
    languages: [en, ru, ko-KP, ko-KR]

    # Glossaries, in order: "shipped" stands for those that Tumen brings along; paths are relative to this file.
    glossaries:
      - shipped
      # - glossaries/ours.yaml

    # Translation memories in the order in which they are asked; imports go to the first that is not read-only.
    memories:
      - .tumen/memory.db
      # - path: shared/reference.db
      #   penalty: 5        # points that its matches lose
      #   read-only: true

    # Points that units lose: all conditions of "where" as those of tumen remove, of one kind one has to hold.
    # penalties:
    #   - where: ["property:status=draft"]
    #     reason: not reviewed
    #     points: 3
    #   - where: [before=2015]
    #     reason: old
    #     points: 2
    # How tumen check works; tumen check --rules lists the rules.
    checks:
      profile: publishing   # or software, strict
      # rules: {inconsistent-target: note, length-ratio: off}
      # paths:
      #   - files: drafts/**
      #     rules: {end-mark: note}
      # suppress:
      #   - {rule: number-mismatch, file: bridge.tmx, unit: "12", reason: the source has a misprint}
      # words:
      #   - {avoid: данный, use: этот, languages: [ru]}
      # patterns:
      #   - {id: figure, source: "Figure \\d+", target: "Рис\\. \\d+", languages: [ru]}
      # baseline: known-findings.txt

    """
}

extension UnitPenalty {
  fileprivate init(_ entry: YAMLFields) throws(TumenError) {
    var conditions: [String] = []
    for node in try entry.list("where") { conditions.append(node.string ?? "") }
    let units: UnitFilter
    do { units = try UnitFilter(parsing: conditions) } catch {
      throw entry.failure(entry["where"], error.message, mend: error.mend)
    }
    self.init(units, reason: try entry.required("reason"), points: try entry.points("points"))
  }
}

extension YAMLFields {
  fileprivate func points(_ key: String) throws(TumenError) -> Double {
    let text = try required(key)
    guard let points = Double(text), (0...100).contains(points) else {
      throw failure(self[key], "“\(text)” is no number of points", mend: "write points from 0 to 100")
    }
    return points
  }
}

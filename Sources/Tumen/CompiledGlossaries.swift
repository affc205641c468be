internal import Foundation
internal import TumenFormats
internal import TumenGlossary
internal import TumenMemory
internal import TumenModel
internal import TumenText

/// The folders of compiled glossaries, each named by what it was compiled from: the contents of the files, their names
/// and this build of the program. What is there is used as it is; what is not is compiled and kept.
struct CompiledGlossaries {
  /// Where an installation carries the shipped glossaries as its own build compiles them. Nothing is written there.
  private static let installed = ShippedFile.program.map { path in
    URL(fileURLWithPath: path).deletingLastPathComponent().deletingLastPathComponent().appending(path: "lib/tumen")
  }

  /// `nil` where nothing can be kept.
  private let folder: URL?
  /// Where relative paths of glossaries go from.
  private let base: BaseFolder

  /// How many bytes are kept, and how many files in any case; those that were not used for the longest time go.
  private static let (mostBytes, least) = (1 << 28, 4)
  private static let fileExtension = "glossary"

  /// - Parameter memories: compiled glossaries lie beside a memory in a folder `.tumen`, else among the user's caches.
  init(besides memories: [String], base: BaseFolder = BaseFolder("")) {
    self.base = base
    let folders = memories.map { URL(fileURLWithPath: base.place(of: $0)).deletingLastPathComponent() }.filter {
      $0.lastPathComponent == ".tumen" && FileManager.default.isWritableFile(atPath: $0.path)
    }
    folder = folders.first ?? UserCaches.folder.map { URL(fileURLWithPath: $0) }
  }

  /// The glossary of some files.
  /// - Parameter load: reads the files.
  /// - Throws: ``TumenError`` if one of them cannot be read.
  func glossary(
    of sources: [Configuration.GlossarySource],
    load: ([Configuration.GlossarySource]) throws(TumenError) -> LoadedGlossary
  ) throws(TumenError) -> Glossary {
    guard let key = try key(of: sources) else { return try Glossary(concepts: try load(sources).concepts) }
    let name = "\(key).\(Self.fileExtension)"
    if let file = Self.installed?.appendingPathComponent(name).path, let compiled = Glossary(path: file, key: key.value)
    {
      return compiled
    }
    guard let folder else { return try Glossary(concepts: try load(sources).concepts) }
    let file = folder.appendingPathComponent(name)
    if let compiled = Glossary(path: file.path, key: key.value) {
      try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: file.path)
      return compiled
    }
    let concepts = try load(sources).concepts
    // What was changed while it was read is not kept under the name of what it was.
    guard try self.key(of: sources) == key else { return try Glossary(concepts: concepts) }
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { removeOldest(in: folder) }
    return try Glossary(concepts: concepts, compiledTo: file.path, key: key.value)
  }

  /// What the compiled form depends on; nothing if it must not be kept.
  private func key(of sources: [Configuration.GlossarySource]) throws(TumenError) -> Fingerprint? {
    guard ShippedFile.build != 0 else { return nil }
    var parts = [String(ShippedFile.build)]
    for source in sources {
      switch source {
      // They are a part of the build.
      case .shipped: parts.append("shipped")
      // It cannot be read twice.
      case .file(let path) where ByteSource.givesOnce(base.place(of: path)): return nil
      case .file(let path):
        parts.append(path)
        let file = try ByteSource(path: path, in: base)
        while true {
          let bytes = try file.read()
          if bytes.isEmpty { break }
          parts.append(Fingerprint(bytes: bytes).description)
        }
      }
    }
    return Fingerprint(parts)
  }

  private func removeOldest(in folder: URL) {
    let keys: Set<URLResourceKey> = [.contentModificationDateKey, .fileSizeKey]
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: Array(keys))
    let dated = (files ?? []).filter { $0.pathExtension == Self.fileExtension }.map { file in
      let values = try? file.resourceValues(forKeys: keys)
      return (date: values?.contentModificationDate ?? .distantPast, size: values?.fileSize ?? 0, file: file)
    }
    var bytes = 0
    for (number, entry) in dated.sorted(by: { $0.date > $1.date }).enumerated() {
      bytes += entry.size
      if number >= Self.least, bytes > Self.mostBytes { try? FileManager.default.removeItem(at: entry.file) }
    }
  }
}

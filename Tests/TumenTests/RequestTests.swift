import Foundation
import Testing
import TumenModel

@testable import Tumen

@Suite struct `A request` {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private let workspace: Workspace

  init() throws {
    workspace = Workspace(
      Configuration(languages: [], glossaries: [], memories: [folder.appendingPathComponent("memory.db").path]))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("table.tsv", "en\tru\tde\nThe bridge is open\tМост открыт\tDie Brücke ist offen\n")
    try write("bare.tsv", "The bridge is open\tМост открыт\n")
    try write("text.txt", "The bridge is open\n")
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Each error in the words of requests: the argument that mends it is called as the operation calls it.
  @Test(arguments: [
    ("import", #"{"file":"FOLDER/bare.tsv"}"#, "(“languages”: en,ru,…)"),
    ("import", #"{"file":"FOLDER/text.txt"}"#, "(“languages”: en)"),
    ("extract", #"{"files":["FOLDER/bare.tsv"],"languages":["en","ru"]}"#, "(“columns”: en,ru,…)"),
    ("extract", #"{"files":["FOLDER/table.tsv"]}"#, "(“languages”: en,ru)"),
    ("terms", #"{"text":"bridge"}"#, "(“language”: en)"), ("match", #"{"text":"bridge"}"#, "(“source”: en)"),
    ("match", #"{"text":"bridge","source":"en"}"#, "(“target”: ru)"),
    ("match", #"{"text":"bridge","source":"en","target":"en"}"#, "(“source” and “target”)"),
    ("remove", "{}", "(“where”: language=ru and “where”: id=…)"),
    ("convert", #"{"file":"FOLDER/table.tsv","output":"FOLDER/x"}"#, "(“to”: tmx)"),
    ("export", #"{"what":"glossary","format":"utx","output":"FOLDER/x"}"#, "(“languages”: en,ru)"),
    ("export", #"{"what":"glossary","format":"csv","dialect":"MIN","output":"FOLDER/x"}"#, "(“format”: tbx)"),
  ])
  func `that fails names the argument that mends it`(operation: String, arguments: String, end: String) {
    defer { try? FileManager.default.removeItem(at: folder) }
    let given = arguments.replacingOccurrences(of: "FOLDER", with: folder.path)
    let error = #expect(throws: TumenError.self) { try workspace.answer(to: operation, Array(given.utf8)) }
    #expect(error?.mend?.hasSuffix(end) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains("--") == false)
  }

  @Test func `for one scheme and for all is refused`() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = #"{"text":"박태성","from":"ko","to":"en","scheme":"mr","all":true}"#
    let error = #expect(throws: TumenError.self) { try workspace.answer(to: "transliterate", Array(arguments.utf8)) }
    #expect(error?.code == .usage)
  }

  /// What of a call becomes at once: what has to be opened first is left to another thread, and answered there.
  @Test(arguments: [
    ("match", #"{"text":"The bridge is shut","source":"en","target":"ru"}"#),
    ("lookup", #"{"text":"bridge"}"#), ("terms", #"{"text":"bridge","language":"en"}"#),
  ])
  func `is answered at once where all is open`(operation: String, arguments: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try workspace.importUnits(from: folder.appendingPathComponent("table.tsv").path)
    let message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\(operation)\",\"params\":\(arguments)}"
    guard case .call(let call) = CallMessage(Array(message.utf8)) else {
      Issue.record("no call")
      return
    }
    guard case .slow = call.replyAtOnce(of: workspace) else {
      Issue.record("nothing was open yet")
      return
    }
    let reply = call.reply(of: workspace) { false }
    guard case .answered(let again) = call.replyAtOnce(of: workspace) else {
      Issue.record("all was open")
      return
    }
    #expect(reply == again && reply?.contains("\"result\"") == true)
  }

  @Test(arguments: [
    #"{"text":"The bridge is shut","source":"en","target":"ru","exhaustive":true}"#,
    // By way of a third language, whose index is not open.
    #"{"text":"Die Brücke ist offen","source":"de","target":"fr"}"#,
    // Its phrases are sought in both languages.
    #"{"text":"Yesterday the bridge is","source":"en","target":"ru","fragments":true,"minScore":100}"#,
  ])
  func `that takes its time is never answered at once`(arguments: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try workspace.importUnits(from: folder.appendingPathComponent("table.tsv").path)
    for (source, target) in [(LanguageTag.english, LanguageTag.russian), (try LanguageTag("de"), .russian)] {
      _ = try workspace.matches(for: "nothing of all this", from: source, to: target)
    }
    let message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"match\",\"params\":\(arguments)}"
    guard case .call(let call) = CallMessage(Array(message.utf8)), case .slow = call.replyAtOnce(of: workspace) else {
      Issue.record("it was answered")
      return
    }
  }

  @Test func `for what changes something is never answered at once`() {
    defer { try? FileManager.default.removeItem(at: folder) }
    for operation in Operation.all where operation.isChange { #expect(!operation.isQuick, "\(operation.name)") }
    #expect(
      Operation.all.filter(\.isQuick).map(\.name).sorted() == [
        "inflect", "lookup", "match", "segment", "terms", "transliterate", "variants",
      ])
  }
}

import Foundation
import Synchronization
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

  @Test(arguments: [("1", "1.0"), ("10", "1e1"), ("1.0", "1"), ("\"1\"", "\"1\""), ("1.5", "1.5")])
  func `is cancelled by its id, however a number is written`(id: String, other: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let call = CallMessage(Array(#"{"jsonrpc":"2.0","id":\#(id),"method":"stats"}"#.utf8))
    let cancel = CallMessage(Array(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":\#(other)}}"#.utf8))
    guard case .call(let call) = call, case .cancellation(let key, _) = cancel else {
      Issue.record("they are read as something else")
      return
    }
    #expect(call.id == id && call.key == key)
  }

  @Test(arguments: ["lookup", "concepts"])
  func `for a subject that there is not names those that there are`(operation: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(
      "names.yaml", "concepts:\n  - {id: port, kind: term, subject: transport, terms: {en: port, ru: порт}}\n")
    let workspace = Workspace(
      Configuration(glossaries: [.file(folder.appendingPathComponent("names.yaml").path)], memories: []))
    let text = operation == "lookup" ? #""text":"port","# : ""
    let error = #expect(throws: TumenError.self) {
      try workspace.answer(to: operation, Array("{\(text)\"subject\":\"cookery\"}".utf8))
    }
    #expect(error?.code == .usage && error?.mend == "choose of transport")
    #expect(try workspace.answer(to: operation, Array("{\(text)\"subject\":\"Transport\"}".utf8)).contains("порт"))
  }

  @Test func `for one scheme and for all is refused`() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = #"{"text":"박태성","from":"ko","to":"en","scheme":"mr","all":true}"#
    let error = #expect(throws: TumenError.self) { try workspace.answer(to: "transliterate", Array(arguments.utf8)) }
    #expect(error?.code == .usage)
  }

  @Test(arguments: [
    ("import", #"{"file":"-"}"#), ("import", #"{"file":"FOLDER/table.tsv","as":"concepts","glossary":"-"}"#),
    ("check", #"{"files":["FOLDER/table.tsv","-"]}"#), ("check", #"{"files":"FOLDER/table.tsv","baseline":"-"}"#),
    ("validate", #"{"files":"-"}"#), ("analyze", #"{"files":"-","source":"en","target":"ru"}"#),
    ("extract", #"{"files":["-"],"languages":["en","ru"]}"#),
    ("propose", #"{"file":"-","output":"FOLDER/x"}"#), ("addTerms", #"{"file":"-","output":"FOLDER/x"}"#),
    ("pretranslate", #"{"file":"-","output":"FOLDER/x"}"#), ("convert", #"{"file":"-","output":"FOLDER/x.tmx"}"#),
    ("convert", #"{"file":"FOLDER/table.tsv","output":"-","to":"tmx"}"#),
    ("export", #"{"format":"tsv","output":"-"}"#), ("diff", #"{"old":"-","new":"FOLDER/x"}"#),
    ("diff", #"{"old":"FOLDER/x","new":"-"}"#), ("segment", #"{"text":"a","language":"en","rules":"-"}"#),
  ])
  func `takes no standard stream for a file`(operation: String, arguments: String) {
    defer { try? FileManager.default.removeItem(at: folder) }
    let given = arguments.replacingOccurrences(of: "FOLDER", with: folder.path)
    let error = #expect(throws: TumenError.self) { try workspace.answer(to: operation, Array(given.utf8)) }
    #expect(error?.code == .usage && error?.message == "“-” is no file here", "\(error?.description ?? "")")
  }

  @Test(arguments: [
    ("export", #"{"format":"tmx","output":"FOLDER/memory.db"}"#),
    ("convert", #"{"file":"FOLDER/table.tsv","to":"csv","output":"FOLDER/memory.db"}"#),
    ("convert", #"{"file":"FOLDER/table.tsv","to":"csv","output":"FOLDER/table.tsv"}"#),
    (
      "pretranslate",
      #"{"file":"FOLDER/table.tsv","source":"en","target":"ru","output":"FOLDER/../FOLDERNAME/table.tsv"}"#
    ),
    ("writeBaseline", #"{"files":"FOLDER/table.tsv","output":"FOLDER/table.tsv"}"#),
  ])
  func `writes over nothing that is read`(operation: String, arguments: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["memory.db", "table.tsv"]
    func contents() throws -> [Data] { try names.map { try Data(contentsOf: folder.appendingPathComponent($0)) } }
    _ = try workspace.answer(to: "import", Array("{\"file\":\"\(folder.path)/table.tsv\"}".utf8))
    let before = try contents()
    let given = arguments.replacingOccurrences(of: "FOLDERNAME", with: folder.lastPathComponent)
      .replacingOccurrences(of: "FOLDER", with: folder.path)
    let error = #expect(throws: TumenError.self) { try workspace.answer(to: operation, Array(given.utf8)) }
    #expect(error?.code == .usage, "\(error?.description ?? "")")
    #expect(try contents() == before)
  }

  @Test(arguments: [
    ("5", true), ("5.0", true), ("0.5e1", true), ("50E-1", true), ("1.5", false), ("0", false), ("-1.0", false),
    ("1e400", false), ("1e30", false), ("\"5\"", false),
  ])
  func `takes a whole number however JSON writes it`(number: String, isTaken: Bool) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try workspace.importUnits(from: folder.appendingPathComponent("table.tsv").path)
    let arguments = Array("{\"text\":\"a\",\"source\":\"en\",\"target\":\"ru\",\"limit\":\(number)}".utf8)
    if isTaken {
      _ = try workspace.answer(to: "match", arguments)
    } else {
      let error = #expect(throws: TumenError.self) { try workspace.answer(to: "match", arguments) }
      #expect(error?.code == .usage)
    }
  }

  private func answer(_ operation: String, _ arguments: String) throws -> Any {
    let given = arguments.replacingOccurrences(of: "FOLDER", with: folder.path)
    let json = try workspace.answer(to: operation, Array(given.utf8))
    return try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  @Test func `checks units that it brings along`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let units =
      #"[{"en":"The ferry has 40 seats","ru":"В пароме 40 мест"},{"en":"It has 7 rooms","ru":"В нём 8 комнат"}]"#
    let reply = try #require(try answer("check", "{\"units\":\(units),\"source\":\"en\"}") as? [String: Any])
    let findings = try #require(reply["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["number-mismatch"])
    #expect(findings.first?["line"] as? Int == 2 && reply["units"] as? Int == 2)
  }

  @Test(arguments: [
    ("check", #"{"units":[{"en":5}]}"#), ("check", #"{"units":["a"]}"#), ("check", #"{"units":"a"}"#),
    ("check", #"{"units":[],"files":["FOLDER/table.tsv"]}"#), ("check", "{}"),
    ("match", #"{"text":"a","codes":[{"position":0}],"source":"en","target":"ru","codes2":1}"#),
    ("match", #"{"text":"a","codes":[{"kind":"placeholder","position":2}],"source":"en","target":"ru"}"#),
    ("segment", #"{"text":"a","file":"FOLDER/text.txt","language":"en"}"#), ("rules", #"{"rules":"dance"}"#),
    ("check", #"{"files":"FOLDER/table.tsv","report":"dance"}"#),
  ])
  func `with arguments that make no sense is refused`(operation: String, arguments: String) {
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = #expect(throws: TumenError.self) { try answer(operation, arguments) }
    #expect(error?.code == .usage, "\(error?.description ?? "")")
  }

  @Test func `mends, annotates and knows findings`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("draft.tsv", "en\tru\nThe bridge is long.\tМост  длинный.\nIt has 7 rooms.\tВ нём 8 комнат.\n")
    let files = #""files":["FOLDER/draft.tsv"]"#
    let known = try answer("writeBaseline", "{\(files),\"output\":\"FOLDER/known.txt\"}") as? [String: Any]
    let applied = try #require(known?["applied"] as? Int)
    #expect(applied >= 2 && (known?["findings"] as? [Any])?.isEmpty == true)
    let again = try answer("check", "{\(files),\"baseline\":\"FOLDER/known.txt\"}") as? [String: Any]
    #expect(again?["known"] as? Int == applied && (again?["findings"] as? [Any])?.isEmpty == true)

    let fixed = try answer("fix", "{\(files)}") as? [String: Any]
    #expect(fixed?["applied"] as? Int == 1 && (fixed?["changed"] as? [Any])?.count == 1)
    #expect((fixed?["findings"] as? [[String: Any]])?.map { $0["rule"] as? String } == ["number-mismatch"])
    #expect(try text("draft.tsv").contains("Мост длинный."))

    try write(
      "draft.xlf",
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f"><unit \
      id="u"><segment><source>It has 7 rooms.</source><target>В нём 8 комнат.</target></segment></unit></file></xliff>
      """)
    let noted = try answer("annotate", #"{"files":"FOLDER/draft.xlf"}"#) as? [String: Any]
    #expect(noted?["applied"] as? Int == 1 && (noted?["findings"] as? [Any])?.count == 1)
    #expect(try text("draft.xlf").contains("number-mismatch"))
  }

  @Test(arguments: [
    ("text", "  2 (1)  error  ", "1 error\n"), ("json", "{\"category\":", "}\n"), ("sarif", "{", "}\n"),
    ("junit", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites", "</testsuites>\n"),
    ("html", "<!doctype html>", "</html>\n"), ("github", "::error file=", "\n"),
  ])
  func `gets findings in the form that it names`(form: String, begin: String, end: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("draft.tsv", "en\tru\nIt has 7 rooms.\tВ нём 8 комнат.\n")
    for operation in ["check", "fix"] {
      let arguments = "{\"files\":\"FOLDER/draft.tsv\",\"report\":\"\(form)\"}"
      let reply = try #require(try answer(operation, arguments) as? [String: Any])
      let report = try #require(reply["report"] as? String)
      #expect(report.contains("number-mismatch") && reply["findings"] == nil && reply["units"] as? Int == 1)
      let head = form == "text" ? report.split(separator: "\n")[1] + "\n" : report[...]
      #expect(head.lowercased().hasPrefix(begin.lowercased()) && report.hasSuffix(end), "\(report)")
    }
    let lint = try #require(try answer("lint", "{\"report\":\"\(form)\"}") as? [String: Any])
    #expect(lint["report"] is String)
  }

  @Test func `names the concepts that it wants`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(
      "names.yaml",
      "concepts:\n  - {id: a, kind: term, terms: {en: port}}\n  - {id: b, kind: term, terms: {en: pier}}\n")
    let workspace = Workspace(
      Configuration(glossaries: [.file(folder.appendingPathComponent("names.yaml").path)], memories: []))
    let json = try workspace.answer(to: "concepts", Array(#"{"ids":["b","none","a"]}"#.utf8))
    let concepts = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(concepts?.map { $0["concept"] as? String } == ["b", "none", "a"])
    #expect(concepts?.map { ($0["terms"] as? [String: Any])?.count } == [1, 0, 1])
    #expect(throws: TumenError.self) { try workspace.answer(to: "concepts", Array(#"{"ids":"a","kind":"term"}"#.utf8)) }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func `finds the likest of some names`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = #""names":["박태성","Юрий Трутнев","Kim Tok Hun"]"#
    let found = try answer("compare", "{\"text\":\"Pak Thae Song\",\(names)}") as? [[String: Any]]
    #expect(found?.count == 1 && found?.first?["place"] as? Int == 0 && found?.first?["text"] as? String == "박태성")
    #expect(throws: TumenError.self) { try answer("compare", "{\(names)}") }
    #expect((try answer("compare", "{\"text\":\"Pak\"}") as? [Any])?.isEmpty == true)
  }

  @Test func `lists the rules of checks`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect((try answer("rules", "{}") as? [Any])?.count == Workspace.checkRules.count)
    let rules = try answer("rules", #"{"rules":"number-mismatch"}"#) as? [[String: Any]]
    #expect(rules?.map { $0["rule"] as? String } == ["number-mismatch"])
  }

  @Test func `breaks a file into segments`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("long.txt", "The bridge is open. It is long.\n\nIt is new.\n")
    let lines = try answer("segment", #"{"file":"FOLDER/long.txt","language":"en"}"#) as? [[String: Any]]
    #expect(lines?.compactMap { ($0["segments"] as? [Any])?.count }.filter { $0 > 0 } == [2, 1])
    #expect(lines?.last?["line"] as? Int == 3)
  }

  @Test func `takes inline codes and the place of a text into account`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(
      "coded.jsonl",
      """
      {"en":{"text":"Open the file","codes":[{"kind":"placeholder","position":9,"id":"1","element":"ph","content":"<br>"}]},\
      "ru":{"text":"Откройте файл","codes":[{"kind":"placeholder","position":9,"id":"1","element":"ph","content":"<br>"}]}}
      {"en":"Open","ru":"Открыть","context":"menu"}
      {"en":"Open","ru":"Открыто","context":"state"}

      """)
    _ = try answer("import", #"{"file":"FOLDER/coded.jsonl"}"#)
    func best(_ arguments: String) throws -> [String: Any]? {
      let reply = try answer("match", "{\(arguments),\"source\":\"en\",\"target\":\"ru\"}") as? [String: Any]
      return (reply?["matches"] as? [[String: Any]])?.first
    }
    let code = #"{"kind":"placeholder","position":9.0,"id":"1","element":"ph","content":"<br>"}"#
    let coded = try best("\"text\":\"Open the file\",\"codes\":[\(code)]")
    #expect(coded?["score"] as? Int == 100)
    #expect((coded?["targetCodes"] as? [[String: Any]])?.first?["content"] as? String == "<br>")
    let bare = try best(#""text":"Open the file""#)
    #expect(try #require(bare?["score"] as? Int) < 100)
    for (context, target) in [("menu", "Открыть"), ("state", "Открыто")] {
      #expect(try best("\"text\":\"Open\",\"context\":\"\(context)\"")?["target"] as? String == target)
    }
  }

  /// Each asks while it works, not at its head and end alone.
  @Test(arguments: [
    ("match", #"{"text":"The ferry has 5 seats","source":"en","target":"ru","exhaustive":true}"#), ("verify", "{}"),
    ("analyze", #"{"files":["FOLDER/rows.tsv"],"source":"en","target":"ru"}"#), ("census", "{}"),
    ("extract", #"{"files":["FOLDER/rows.tsv"],"languages":["en","ru"]}"#), ("extract", #"{"languages":["en","ru"]}"#),
    ("check", #"{"files":["FOLDER/rows.tsv"]}"#),
    ("convert", #"{"file":"FOLDER/rows.tsv","output":"FOLDER/copy.tmx","source":"en"}"#),
    ("concordance", #"{"text":"ferry","limit":5000}"#), ("segment", #"{"file":"FOLDER/rows.tsv","language":"en"}"#),
    ("annotate", #"{"files":["FOLDER/rows.tsv"]}"#), ("fix", #"{"files":["FOLDER/rows.tsv"]}"#),
    ("writeBaseline", #"{"files":["FOLDER/rows.tsv"],"output":"FOLDER/known.txt"}"#),
    ("export", #"{"format":"tmx","output":"FOLDER/copy.tmx"}"#),
    ("pretranslate", #"{"file":"FOLDER/rows.tsv","output":"FOLDER/copy.tsv","source":"en","target":"ru"}"#),
  ])
  func `stops when nobody waits any more`(operation: String, arguments: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("rows.tsv", (1...1100).reduce("en\tru\n") { $0 + "Ferry \($1) is white\tПаром \($1) белый\n" })
    try workspace.importUnits(from: folder.appendingPathComponent("rows.tsv").path)
    let given = arguments.replacingOccurrences(of: "FOLDER", with: folder.path)
    let message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\(operation)\",\"params\":\(given)}"
    guard case .call(let call) = CallMessage(Array(message.utf8)) else {
      Issue.record("no call")
      return
    }
    let asked = Questions()
    let whole = call.reply(of: workspace) { asked.next() < 0 }
    #expect(whole?.contains("\"result\"") == true && asked.next() > 3, "\(whole ?? "")")
    let again = Questions()
    let cut = call.reply(of: workspace) { again.next() > 1 }
    #expect(cut?.contains("\"code\":-32800") == true && again.next() <= 4, "\(cut ?? "")")
  }

  /// How often it was asked.
  private final class Questions: Sendable {
    private let count = Atomic(0)
    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
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

  @Test func `with a long text is never answered at once`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try workspace.lookup("bridge")
    for (length, isSlow) in [(1000, false), (100_000, true)] {
      let text = String(repeating: "bridge ", count: length / 7)
      let message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"lookup\",\"params\":{\"text\":\"\(text)\"}}"
      guard case .call(let call) = CallMessage(Array(message.utf8)) else { return }
      if case .slow = call.replyAtOnce(of: workspace) { #expect(isSlow) } else { #expect(!isSlow) }
    }
  }

  @Test func `for what changes something is never answered at once`() {
    defer { try? FileManager.default.removeItem(at: folder) }
    for operation in Operation.all where operation.isChange { #expect(!operation.isQuick, "\(operation.name)") }
    #expect(
      Operation.all.filter(\.isQuick).map(\.name).sorted() == [
        "compare", "inflect", "lookup", "match", "segment", "terms", "transliterate", "variants",
      ])
  }

  /// A batch that is read and checked at one go asks before each of its units, on every thread.
  @Test func `to check a batch ends amid it once nobody waits`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("rows.tsv", "en\tru\n" + String(repeating: "The bridge is 5 m long\tМост открыт\n", count: 2000))
    for asked in [100, 2500] {
      let message =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"check\",\"params\":{\"files\":\"\(folder.path)/rows.tsv\"}}"
      guard case .call(let call) = CallMessage(Array(message.utf8)) else { return }
      let times = Atomic(0)
      let reply = call.reply(of: workspace) { times.add(1, ordering: .relaxed).newValue > asked }
      #expect(reply?.contains("-32800") == true, "it was asked \(times.load(ordering: .relaxed)) times")
    }
  }
}

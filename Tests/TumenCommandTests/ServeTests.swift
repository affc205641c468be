import Foundation
import Testing

/// `tumen serve --stdio` as another program meets it.
@Suite struct ServeTests {
  private let tumen: BuiltBinary

  init() throws {
    tumen = try BuiltBinary()
    try tumen.write(
      "names.yaml",
      """
      concepts:
        - id: solbit
          kind: term
          terms:
            en: [Solbit]
            ru: [Сольбит]

      """)
    try tumen.write("ferry.tsv", "en\tru\nThe ferry has 40 seats.\tВ пароме 40 мест.\n")
  }

  /// The answers by their id, as JSON.
  private func answers(_ messages: [String]) throws -> [String: [String: Any]] {
    let run = try serve(messages.joined(separator: "\n") + "\n")
    #expect(run.code == 0)
    #expect(run.diagnostics.isEmpty)
    #expect(run.objects.count == run.output.split(separator: "\n").count, "every line is one whole object")
    return Dictionary(run.objects.map { ("\($0["id"] ?? "none")", $0) }) { first, _ in first }
  }

  private func serve(_ input: String) throws -> BuiltBinary.Run {
    try tumen.run("serve", "--stdio", "--memory", "memory.db", "--glossary", "names.yaml", input: input)
  }

  private static func request(_ id: Int, _ method: String, _ parameters: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(parameters)}"#
  }

  private func code(_ answer: [String: Any]?) -> Int? { (answer?["error"] as? [String: Any])?["code"] as? Int }
  private func result(_ answer: [String: Any]?) -> [String: Any]? { answer?["result"] as? [String: Any] }

  @Test func `every method and every command has its place in the documentation of requests`() throws {
    defer { tumen.clean() }
    let page = try String(
      contentsOf: BuiltBinary.root.appendingPathComponent("Documentation/requests.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap { $0.split(separator: "|").first }
    let documented = Set(rows.flatMap { $0.split(separator: "`").map(String.init) })
    let methods = result(try answers([Self.request(1, "initialize")])["1"])?["methods"] as? [String: Any]
    for method in try #require(methods).keys { #expect(documented.contains(method), "\(method)") }
    for (group, mark) in [([], ""), (["glossary"], "glossary ")] {
      let help = try tumen.run(group + ["--help"]).output
      let commands = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first }
        .filter { $0 != "See" && $0 != "glossary" }
      #expect(commands.count > 5)
      for command in commands {
        #expect(documented.contains(String(command)) || page.contains("`\(mark)\(command)"), "\(mark)\(command)")
      }
    }
  }

  @Test func `what is imported is found by the requests that follow`() throws {
    defer { tumen.clean() }
    let found = try answers([
      Self.request(1, "initialize"),
      Self.request(2, "import", #"{"file":"ferry.tsv"}"#),
      Self.request(3, "match", #"{"text":"The ferry has 40 seats.","source":"en","target":"ru"}"#),
      Self.request(4, "terms", #"{"text":"the Solbit","language":"en"}"#),
      Self.request(5, "export", #"{"format":"tsv","output":"copy.tsv"}"#),
    ])
    #expect(result(found["1"])?["protocol"] as? Int == 1)
    #expect((result(found["1"])?["methods"] as? [String: Any])?["match"] != nil)
    #expect(result(found["2"])?["stored"] as? Int == 1)
    let matches = result(found["3"])?["matches"] as? [[String: Any]]
    #expect(matches?.first?["score"] as? Int == 100)
    let terms = result(found["4"])?["terms"] as? [[String: Any]]
    #expect(terms?.first?["start"] as? Int == 4)
    #expect(try tumen.read("copy.tsv").contains("В пароме 40 мест."))
  }

  @Test(
    arguments: [
      ("{", -32700, "null"),
      ("5", -32600, "null"), ("[]", -32600, "null"), ("[1]", -32600, "null"),
      ("[\(String(repeating: "1,", count: 1024))1]", -32600, "null"),
      (#"{"id":7}"#, -32600, "7"),
      (#"{"jsonrpc":"2.0","id":[],"method":"stats"}"#, -32600, "null"),
      (#"{"jsonrpc":"2.0","id":8,"method":"dance"}"#, -32601, "8"),
      (#"{"jsonrpc":"2.0","id":9,"method":"lookup","params":{"txt":"a"}}"#, -32602, "9"),
      (#"{"jsonrpc":"2.0","id":9,"method":"lookup","params":{}}"#, -32602, "9"),
      (#"{"jsonrpc":"2.0","id":9,"method":"lookup","params":["a"]}"#, -32602, "9"),
      (
        #"{"jsonrpc":"2.0","id":9,"method":"match","params":{"text":"a","source":"en","target":"ru","limit":0}}"#,
        -32602, "9"
      ),
      (#"{"jsonrpc":"2.0","id":9,"method":"import","params":{"file":"-"}}"#, -32602, "9"),
      (#"{"jsonrpc":"2.0","id":9,"method":"$/cancelRequest"}"#, -32602, "9"),
      (#"{"jsonrpc":"2.0","id":"a","method":"import","params":{"file":"nothing.tmx"}}"#, -32000, "\"a\""),
    ])
  func `a message that cannot be served has its error, and the next its answer`(
    _ message: String, _ code: Int, _ id: String
  ) throws {
    defer { tumen.clean() }
    let run = try serve(message + "\n" + Self.request(100, "stats") + "\n")
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("\"code\":\(code),") && $0.contains("\"id\":\(id),") }, "\(run.output)")
    #expect(lines.contains { $0.contains("\"id\":100,\"result\"") })
  }

  @Test func `an answer to nobody’s question is passed over`() throws {
    defer { tumen.clean() }
    let run = try serve(
      #"{"jsonrpc":"2.0","id":7,"result":null}"# + "\n" + #"{"jsonrpc":"2.0","id":8,"error":{"code":1}}"# + "\n"
        + Self.request(9, "stats") + "\n")
    #expect(run.code == 0 && run.output.split(separator: "\n").count == 1, "\(run.output)")
  }

  @Test(arguments: ["check", "validate", "import", "segment"])
  func `a pipe into which nobody writes is refused`(operation: String) throws {
    defer { tumen.clean() }
    _ = try BuiltBinary.run("/usr/bin/env", ["mkfifo", "pipe.tsv"], in: tumen.folder)
    let list = ["check", "validate"].contains(operation)
    let found = try answers([
      Self.request(
        1, operation,
        list
          ? #"{"files":["pipe.tsv"]}"#
          : #"{"file":"pipe.tsv"}"#.replacing(
            "}", with: operation == "segment" ? #","language":"en"}"# : "}"))
    ])
    let error = found["1"]?["error"] as? [String: Any]
    #expect((error?["message"] as? String)?.contains("no regular file") == true, "\(found)")
  }

  @Test func `an error tells code and mend`() throws {
    defer { tumen.clean() }
    let found = try answers([Self.request(1, "import", #"{"file":"nothing.tmx"}"#)])
    let data = (found["1"]?["error"] as? [String: Any])?["data"] as? [String: Any]
    #expect(data?["code"] as? String == "unreadable")
    #expect(data?["mend"] is String)
    #expect(data?["file"] as? String == "nothing.tmx")
  }

  @Test func `bytes that are no text are an error of their message alone`() throws {
    defer { tumen.clean() }
    let input = Data([0x7B, 0x22, 0xFF, 0x22, 0x7D, 0x0A]) + Data((Self.request(1, "stats") + "\n").utf8)
    let run = try tumen.run(["serve", "--stdio", "--memory", "memory.db", "--glossary", "names.yaml"], input: input)
    #expect(run.code == 0)
    #expect(run.output.contains("-32700"))
    #expect(run.output.contains("\"id\":1,\"result\""))
  }

  @Test func `a list of messages is answered with a list`() throws {
    defer { tumen.clean() }
    let notification = #"{"jsonrpc":"2.0","method":"stats"}"#
    let list = [
      Self.request(1, "import", #"{"file":"ferry.tsv"}"#), notification, "5", Self.request(2, "dance"),
      Self.request(3, "match", #"{"text":"The ferry has 40 seats.","source":"en","target":"ru"}"#),
      Self.request(4, "$/cancelRequest", #"{"id":"unknown"}"#),
    ]
    let run = try serve("[\(list.joined(separator: ","))]\n[\(notification)]\n" + Self.request(9, "stats") + "\n")
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n").map { try? JSONSerialization.jsonObject(with: Data($0.utf8)) }
    #expect(lines.count == 2 && lines.contains { ($0 as? [String: Any])?["id"] as? Int == 9 })
    let answers = try #require(lines.compactMap { $0 as? [[String: Any]] }.first)
    #expect(answers.compactMap { $0["id"] as? Int }.sorted() == [1, 2, 3, 4] && answers.count == 5)
    #expect(answers.filter { code($0) != nil }.map { code($0) }.sorted { $0 ?? 0 < $1 ?? 0 } == [-32601, -32600])
    let matches = result(answers.first { $0["id"] as? Int == 3 })?["matches"] as? [[String: Any]]
    #expect(matches?.first?["score"] as? Int == 100)
  }

  @Test func `a notification has no answer`() throws {
    defer { tumen.clean() }
    let run = try serve(#"{"jsonrpc":"2.0","method":"stats"}"# + "\n" + #"{"jsonrpc":"2.0","method":"$/other"}"# + "\n")
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
  }

  @Test func `a request that is cancelled while it waits is answered with an error`() throws {
    defer { tumen.clean() }
    // Of so many requests the last ones still wait when the cancellation is read.
    let text = String(repeating: "the Solbit and ", count: 2000)
    var messages = (1...60).map { Self.request($0, "terms", "{\"text\":\"\(text)\",\"language\":\"en\"}") }
    messages.append(Self.request(61, "stats"))
    messages.append(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":61}}"#)
    messages.append(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"unknown"}}"#)
    let found = try answers(messages)
    #expect(found.count == 61)
    #expect(code(found["61"]) == -32800)
    #expect((1...60).allSatisfy { found["\($0)"]?["result"] != nil })
  }

  @Test func `parameters may be null, and a cancellation that is a request has an answer`() throws {
    defer { tumen.clean() }
    let found = try answers([
      Self.request(1, "stats", "null"), Self.request(2, "$/cancelRequest", #"{"id":1}"#),
      Self.request(3, "$/cancelRequest", #"{"id":"unknown"}"#),
    ])
    #expect(found.count == 3)
    #expect(found["2"]?["result"] is NSNull && found["3"]?["result"] is NSNull)
    #expect(found["1"]?["result"] != nil || code(found["1"]) == -32800)
  }

  @Test(arguments: ["<&-", "< ."])
  func `an input that cannot be read is said`(_ redirection: String) throws {
    defer { tumen.clean() }
    let run = try BuiltBinary.run(
      "/bin/sh", ["-c", "exec \"$0\" serve --stdio \(redirection)", BuiltBinary.executable.path], in: tumen.folder)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.diagnostics.contains("standard input cannot be read"), "\(run.diagnostics)")
  }

  @Test func `a glossary that would be standard input is refused`() throws {
    defer { tumen.clean() }
    let run = try tumen.run("serve", "--stdio", "--glossary", "-", input: Self.request(1, "stats"))
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.diagnostics.contains("“-” is no file here"), "\(run.diagnostics)")
  }

  @Test func `a file is not written where the answers go, by whatever name`() throws {
    defer { tumen.clean() }
    let export =
      #"{"jsonrpc":"2.0","id":1,"method":"export","params":{"what":"glossary","format":"yaml","output":"NAME"}}"#
    for name in ["/dev/stdout", "answers.txt"] {
      try tumen.write("requests.jsonl", export.replacing("NAME", with: name) + "\n")
      let run = try BuiltBinary.run(
        "/bin/sh", ["-c", "\"$0\" serve --stdio < requests.jsonl > answers.txt", BuiltBinary.executable.path],
        in: tumen.folder)
      let answers = try tumen.read("answers.txt")
      #expect(
        run.code == 0 && answers.contains("standard input or output") && answers.contains("\"id\":1"), "\(answers)")
    }
  }

  @Test func `streams that do not block are waited for`() throws {
    defer { tumen.clean() }
    let (server, questions, answers) = (Process(), Pipe(), Pipe())
    for descriptor in [questions.fileHandleForReading.fileDescriptor, answers.fileHandleForWriting.fileDescriptor] {
      try #require(fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0)
    }
    server.executableURL = BuiltBinary.executable
    server.arguments = ["serve", "--stdio", "--memory", "memory.db", "--glossary", "names.yaml"]
    server.currentDirectoryURL = tumen.folder
    (server.standardInput, server.standardOutput) = (questions, answers)
    try server.run()
    try answers.fileHandleForWriting.close()
    func send(_ message: String) { questions.fileHandleForWriting.write(Data((message + "\n").utf8)) }
    send(Self.request(1, "initialize"))
    var line = Data()
    while let byte = try answers.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) { line += byte }
    #expect(line.starts(with: Data(#"{"jsonrpc":"2.0","id":1,"result""#.utf8)))
    // By now the server found nothing to read. Its next answer is longer than a pipe.
    let text = String(repeating: "Solbit ", count: 20_000)
    send(Self.request(2, "terms", "{\"text\":\"\(text)\",\"language\":\"en\"}"))
    try questions.fileHandleForWriting.close()
    let rest = try #require(try answers.fileHandleForReading.readToEnd())
    server.waitUntilExit()
    #expect(server.terminationReason == .exit && server.terminationStatus == 0)
    let answer = try JSONSerialization.jsonObject(with: rest) as? [String: Any]
    #expect((result(answer)?["terms"] as? [Any])?.count == 20_000)
  }

  /// What leaves nothing behind is answered at once; what writes a file only tells once it has ended that there is none.
  @Test(arguments: [
    ("export", #"{"what":"glossary","format":"yaml","output":"copy.yaml"}"#, false), ("coverage", "{}", true),
    ("lookup", #"{"text":"Solbit"}"#, true),
  ])
  func `a request that is cancelled while it runs leaves no file`(
    method: String, parameters: String, isAnsweredAtOnce: Bool
  ) throws {
    defer { tumen.clean() }
    // The request reads a glossary from a pipe that this test holds open, so that it cannot end before it is cancelled.
    try #require(try BuiltBinary.run("/usr/bin/mkfifo", ["held.yaml"], in: tumen.folder).code == 0)
    let held = try #require(FileHandle(forUpdatingAtPath: tumen.folder.appendingPathComponent("held.yaml").path))
    try tumen.write("tumen.yaml", "glossaries: [held.yaml]\nmemories: []\n")
    try tumen.write("long.yaml", try tumen.read("names.yaml") + String(repeating: "# no concept\n", count: 20_000))

    let (server, questions, answers) = (Process(), Pipe(), Pipe())
    server.executableURL = BuiltBinary.executable
    server.arguments = ["serve", "--stdio"]
    server.currentDirectoryURL = tumen.folder
    (server.standardInput, server.standardOutput) = (questions, answers)
    try server.run()
    func send(_ message: String) { questions.fileHandleForWriting.write(Data((message + "\n").utf8)) }
    func answer() throws -> [String: Any]? {
      var line = Data()
      while let byte = try answers.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) { line += byte }
      return try JSONSerialization.jsonObject(with: line) as? [String: Any]
    }

    send(Self.request(1, method, parameters))
    // A pipe holds 64 KiB: whoever has written more has been read.
    let writing = try BuiltBinary.run(
      "/usr/bin/timeout", ["60", "sh", "-c", "cat long.yaml > held.yaml"], in: tumen.folder)
    try #require(writing.code == 0, "nothing reads the pipe")
    send(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}"#)
    send(Self.request(2, "initialize"))
    var cancelled = isAnsweredAtOnce ? try answer() : nil
    #expect(try answer()?["id"] as? Int == 2)
    try held.close()
    if !isAnsweredAtOnce { cancelled = try answer() }
    #expect(cancelled?["id"] as? Int == 1 && code(cancelled) == -32800)
    try questions.fileHandleForWriting.close()
    server.waitUntilExit()
    #expect(server.terminationStatus == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: tumen.folder.path)
    #expect(!files.contains { $0.contains("copy.yaml") }, "\(files)")
  }

  @Test func `many large requests are answered, each whole`() throws {
    defer { tumen.clean() }
    let text = String(repeating: "Solbit ", count: 20_000)
    let found = try answers((1...20).map { Self.request($0, "terms", "{\"text\":\"\(text)\",\"language\":\"en\"}") })
    for id in 1...20 {
      #expect((result(found["\(id)"])?["terms"] as? [Any])?.count == 20_000)
    }
  }

  @Test func `messages behind headers are answered behind headers`() throws {
    defer { tumen.clean() }
    let body = Self.request(1, "terms", #"{"text":"Это Сольбит","language":"ru"}"#)
    let run = try serve("Content-Length: \(body.utf8.count)\r\n\r\n" + body)
    #expect(run.code == 0)
    let parts = run.output.components(separatedBy: "\r\n\r\n")
    #expect(parts.count == 2)
    #expect(parts.first == "Content-Length: \(parts.last?.utf8.count ?? 0)")
    #expect(parts.last?.contains("\"id\":1,\"result\"") == true)
  }

  @Test(arguments: [
    "Content-Length: 100\r\n\r\n{", "Content-Length: x\r\n\r\n", "Content-Type: a\r\n\r\n",
    String(repeating: "Content-Type: a\r\n", count: 100) + "Content-Length: 2\r\n\r\n{}",
    "Content-Type: a\r\nNote: \(String(repeating: "a", count: 10_000))\r\nContent-Length: 2\r\n\r\n{}",
  ])
  func `headers that tell no length are refused`(_ input: String) throws {
    defer { tumen.clean() }
    let run = try serve(input)
    #expect(run.code == 0)
    #expect(run.output.contains("-32600"))
  }
}

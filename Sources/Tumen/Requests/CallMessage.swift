internal import TumenFormats
internal import TumenMemory
internal import TumenModel

/// A message of JSON-RPC 2.0 (jsonrpc.org/specification) that came in.
package enum CallMessage: Sendable {
  /// An operation is to run.
  case call(Call)
  /// Nobody waits any more for the request of this key. The answer is what there is to say to a cancellation that has an id
  /// itself.
  case cancellation(of: String, answer: String?)
  /// What there is to say at once, a message of JSON.
  case answered(String)
  /// Several messages, whose answers go back as one list in any order.
  case batch([CallMessage])
  /// There is nothing to do or to say.
  case ignored

  /// The version of the protocol; it changes when a client has to.
  package static let protocolVersion = 1

  /// Codes of the specification, and of the Language Server Protocol for what it does not name.
  enum Code: Int {
    case noJSON = -32700
    case noRequest = -32600
    case unknownMethod = -32601
    case wrongArguments = -32602
    case `internal` = -32603
    case failed = -32000
    case cancelled = -32800
  }

  /// Reads a message. What is none is answered with an error.
  package init(_ bytes: [UInt8]) {
    let value: JSONValue
    do { value = try JSONValue(bytes[...]) } catch {
      self = .answered(Self.failure(.noJSON, "the message is no JSON: at byte \(error.place) \(error.message)"))
      return
    }
    guard case .array(let values) = value else {
      self.init(value, size: bytes.count)
      return
    }
    guard (1...Self.mostInBatch).contains(values.count) else {
      let count = values.isEmpty ? "no message" : "\(values.count) messages"
      self = .answered(Self.failure(.noRequest, "the list has \(count); send 1 to \(Self.mostInBatch) at a time"))
      return
    }
    self = .batch(values.map { Self($0, size: bytes.count / values.count) })
  }

  /// How many messages a list may have.
  private static let mostInBatch = 1024

  private init(_ value: JSONValue, size: Int) {
    guard case .object = value else {
      self = .answered(Self.failure(.noRequest, "the message is \(value.kind); send an object, or a list of them"))
      return
    }
    var id: String?
    switch value["id"] {
    case .none: break
    case .string, .number, .null: id = value["id"]?.text
    default:
      self = .answered(Self.failure(.noRequest, "the id is neither a text nor a number"))
      return
    }
    // It answers a request, and none was sent.
    if value["method"] == nil, value["result"] != nil || value["error"] != nil {
      self = .ignored
      return
    }
    guard value["jsonrpc"]?.string == "2.0", let method = value["method"]?.string else {
      self = .answered(
        Self.failure(.noRequest, "the message is no request: give \"jsonrpc\": \"2.0\" and a \"method\"", id: id))
      return
    }
    self = Self(method, value["params"] ?? .object([]), id, key: value["id"]?.key, size: size)
  }

  private init(_ method: String, _ value: JSONValue, _ id: String?, key: String?, size: Int) {
    if let operation = Operation.named(method) {
      self = .call(Call(id: id, key: key, operation: operation, size: size, value: value))
    } else if method == "$/cancelRequest" {
      if let other = value["id"] {
        self = .cancellation(of: other.key, answer: id.map { Self.success("null", $0) })
      } else if let id {
        self = .answered(
          Self.failure(.wrongArguments, "the argument “id” is missing; add “id”, that of a request", id: id))
      } else {
        self = .ignored
      }
    } else if let id {
      self = .answered(
        method == "initialize"
          ? Self.success(Self.greeting, id)
          : Self.failure(
            .unknownMethod, "there is no method “\(method.prefix(40))”; the answer to initialize lists them", id: id))
    } else {
      // Nobody waits for an answer to a notification.
      self = .ignored
    }
  }

  private static let greeting = Greeting().json

  /// What is answered to a message that is not even read.
  package static func refusal(_ message: String) -> String { failure(.noRequest, message) }

  /// The answers to the messages of a batch, as one message; `nil` if none of them has one.
  package static func batch(_ answers: [String]) -> String? {
    answers.isEmpty ? nil : "[" + answers.joined(separator: ",") + "]"
  }

  static func success(_ result: String, _ id: String) -> String {
    "{\"jsonrpc\":\"2.0\",\"id\":\(id),\"result\":\(result)}"
  }

  static func failure(_ code: Code, _ message: String, id: String? = nil, error: TumenError? = nil) -> String {
    var data = ""
    if let error {
      var json = JSONText()
      json.write(error)
      data = ",\"data\":" + json.text
    }
    return "{\"jsonrpc\":\"2.0\",\"id\":\(id ?? "null"),\"error\":{\"code\":\(code.rawValue),\"message\":"
      + "\(JSONValue.string(message).text)\(data)}}"
  }
}

/// What is answered to `initialize`.
private struct Greeting: Answer, Encodable {
  let name = "tumen"
  let version = Workspace.version
  let `protocol` = CallMessage.protocolVersion
  let methods = Dictionary(uniqueKeysWithValues: Operation.all.map { ($0.name, $0.arguments) })
}

/// A request for an operation.
package struct Call: Sendable {
  /// Its id as JSON; `nil` for a notification, which has no answer.
  package let id: String?
  /// What a cancellation names it by: its id, however a number is written; 1 and 1.0 are one.
  package let key: String?
  package let operation: Operation
  /// How many bytes the message had, which it holds until it is answered.
  package let size: Int
  let value: JSONValue

  /// What became of a request that was to be answered at once.
  package enum Outcome {
    /// It is answered; a notification with nothing.
    case answered(String?)
    /// Its answer takes more than a moment: it was not begun.
    case slow
  }

  /// How many bytes a message that is answered at once may have: a text of 100,000 takes a second to look up.
  private static let mostAtOnce = 4096

  /// Runs the operation if its answer takes so little time that nobody would cancel it.
  package func replyAtOnce(of workspace: Workspace) -> Outcome {
    guard operation.isQuick, size <= Self.mostAtOnce else { return .slow }
    do throws(TumenError) {
      let result = try operation.answer(workspace, value, atOnce: true)
      return .answered(id.map { CallMessage.success(result, $0) })
    } catch {
      return error.code == TumenError.slow.code ? .slow : .answered(failure(error))
    }
  }

  /// Runs the operation.
  /// - Parameter isCancelled: whether nobody waits any more. What changes a memory or a glossary runs to its end once
  ///   it has begun, and says so.
  /// - Returns: the answer as JSON on one line; `nil` for a notification.
  package func reply(of workspace: Workspace, isCancelled: @escaping @Sendable () -> Bool) -> String? {
    do throws(TumenError) {
      if isCancelled() { throw .cancelled }
      let isChange = operation.isChange
      let result = try Cancellation.watching({ !isChange && isCancelled() }) { () throws(TumenError) in
        let result = try operation.answer(workspace, value)
        try Cancellation.check()
        return result
      }
      return id.map { CallMessage.success(result, $0) }
    } catch { return failure(error) }
  }

  /// What is answered once nobody waits any more.
  package var cancelled: String? { failure(.cancelled) }

  private func failure(_ error: TumenError) -> String? {
    let code: CallMessage.Code =
      switch error.code {
      case .usage, .unknownLanguage: .wrongArguments
      case .internal: .internal
      case TumenError.cancelled.code: .cancelled
      default: .failed
      }
    return id.map { CallMessage.failure(code, error.description, id: $0, error: error) }
  }
}

extension JSONValue {
  /// The value as JSON on one line.
  fileprivate var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same of an id, with one way to write a whole number.
  fileprivate var key: String { wholeNumber.map(String.init) ?? text }
}

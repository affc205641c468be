internal import TumenFormats
internal import TumenMemory
package import TumenModel

/// Something that a workspace can be asked for in JSON: by `tumen serve` and through the C interface.
package struct Operation: Sendable {
  /// The name under which it is called.
  package let name: String
  /// The names of its arguments.
  package let arguments: [String]
  /// Whether it changes a memory, a glossary or what is open, so that no other may run beside it.
  package let isChange: Bool
  /// Whether its answer takes a moment, once what it needs is open.
  package let isQuick: Bool
  /// Whether it changes something or writes a file, so that its answer tells whether it did.
  package var leavesSomething: Bool {
    isChange || arguments.contains("output") || ["fix", "annotate"].contains(name)
  }
  let run: @Sendable (Workspace, RequestArguments) throws(TumenError) -> String

  init(
    _ name: String, _ arguments: [String], isChange: Bool = false, isQuick: Bool = false,
    run: @escaping @Sendable (Workspace, RequestArguments) throws(TumenError) -> String
  ) {
    self.name = name
    self.arguments = arguments
    self.isChange = isChange
    self.isQuick = isQuick
    self.run = run
  }

  /// All operations in the order of their documentation.
  package static let all = nameQueries + textQueries + checkOperations + fileOperations + careOperations

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The operation of that name, `nil` if there is none.
  package static func named(_ name: String) -> Operation? { byName[name] }

  func answer(_ workspace: Workspace, _ value: JSONValue, atOnce: Bool = false) throws(TumenError) -> String {
    do throws(TumenError) {
      return try run(workspace, try RequestArguments(value, known: arguments, atOnce: atOnce))
    } catch {
      throw error.naming { argument in
        (Self.keys[argument.name] ?? [argument.name.rawValue]).first(where: arguments.contains).map { key in
          argument.value.map { "“\(key)”: \($0)" } ?? "“\(key)”"
        }
      }
    }
  }

  /// What requests call the arguments of the library where it is not what Swift calls them: the first that they have.
  private static let keys: [TumenError.Argument.Name: [String]] = [
    .columns: ["columns", "languages"], .source: ["source", "language"], .format: ["from", "format"],
    .outputFormat: ["to", "format"], .duplicateIDs: ["duplicateIds"],
  ]

  /// Answers as a list of JSON; once nobody waits for it any more, no more than that.
  static func list(_ answers: [some Answer]) -> String {
    "[" + answers.lazy.prefix { _ in !Cancellation.isThere }.map(\.json).joined(separator: ",") + "]"
  }
}

extension Workspace {
  /// The answer of an operation in JSON (see `Documentation/requests.md`).
  /// - Parameter arguments: an object of JSON; no text stands for an empty one.
  /// - Throws: ``TumenError`` with code `usage` for an operation or an argument that is not known, `malformed` for
  ///   arguments that are no JSON, and as the operation does.
  package func answer(to operation: String, _ arguments: [UInt8] = []) throws(TumenError) -> String {
    guard let operation = Operation.named(operation) else {
      throw TumenError(
        .usage, "there is no operation “\(operation.prefix(40))”",
        mend: "choose of \(Operation.all.map(\.name).joined(separator: ", "))")
    }
    if arguments.isEmpty { return try operation.answer(self, .object([])) }
    let value: JSONValue
    do { value = try JSONValue(arguments[...]) } catch {
      throw TumenError(
        .malformed, "the arguments are no JSON: at byte \(error.place) \(error.message)", mend: "give one object")
    }
    return try operation.answer(self, value)
  }
}

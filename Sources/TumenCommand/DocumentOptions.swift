import ArgumentParser
import Tumen
import TumenModel

/// The document that results are written into, instead of being printed.
struct DocumentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write what is found into an XLIFF file.", valueName: "file"))
  var into: String?

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp("Where to write it; in its own place if left out.", valueName: "file"))
  var result: String?

  /// - Throws: `ValidationError` if texts are given besides, or a place without a document.
  func check(_ query: QueryOptions) throws {
    if into != nil, query.text != nil || query.input != nil {
      throw ValidationError("--into takes the texts from its file; leave the text and --input out.")
    }
    if into == nil, result != nil { throw ValidationError("--output belongs to --into.") }
  }

  /// Writes the document anew and says what was done.
  /// - Parameter what: the things that are written, in the plural.
  func write(
    _ what: String, _ output: OutputOptions,
    _ body:
      @escaping (_ file: String, _ write: ([UInt8]) throws(TumenError) -> Void) throws(TumenError) -> ProposalAnswer
  ) throws {
    guard let into else { return }
    let path = result ?? into
    let answer = try ResultFile.write(to: path, isQuiet: output.quiet) { write throws(TumenError) in
      try body(into, write)
    }
    if output.json {
      Terminal.record(answer.json)
    } else if !output.quiet {
      Terminal.line(
        "\(path): \(answer.written) \(what) written for \(answer.matched) of \(answer.units) units", to: .standardError)
      if let remark = answer.remark { Terminal.line(remark, to: .standardError) }
    }
  }
}

import Foundation
import Tumen
import TumenFormats
import TumenModel
import TumenText

/// What a parser is asked to do with bytes that nobody wrote: it may refuse them, and must not crash, hang or lose what it
/// took. `make fuzz` runs each of them.
enum Target: String, CaseIterable {
  case tmx, xliff, po, jsonl, tsv, csv, text, markdown, html, tbx, yaml, srx, utx, omegat, plurals, sdltm

  func run(_ bytes: [UInt8]) {
    switch self {
    case .tmx, .xliff, .po, .jsonl, .tsv, .csv, .text, .markdown, .html:
      guard let format = Format(rawValue: rawValue) else { return }
      readUnits(bytes, format)
      if [.po, .xliff, .tmx, .tsv, .csv].contains(self) { copy(bytes, format) }
    case .tbx, .yaml, .utx, .omegat:
      guard let format = Format(rawValue: rawValue) else { return }
      readConcepts(bytes, format)
    case .srx: segment(bytes)
    case .sdltm: readMemory(bytes)
    case .plurals:
      // The rule of plural forms stands in the header of a catalogue.
      let rule = String(decoding: bytes, as: UTF8.self).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\n", with: " ").replacing("\0", with: "")
      readUnits(
        Array(
          """
          msgid ""
          msgstr "Language: ru\\nPlural-Forms: nplurals=3; plural=\(rule)\\n"
          msgid "a"
          msgid_plural "b"
          msgstr[0] "c"
          msgstr[1] "d"

          """.utf8), .po)
    }
  }

  private func source(_ bytes: [UInt8]) -> ByteSource { ByteSource(bytes: bytes, name: "fuzz.ru.\(rawValue)") }

  private func options(_ format: Format) -> ReadingOptions {
    let columns: [Format: String] = [
      .tsv: "en,ru,p=prop", .csv: "en,ru", .text: "ru", .markdown: "ru", .html: "ru",
      .po: "en,ru", .omegat: "en,ru",
    ]
    return ReadingOptions(format: format, columns: columns[format])
  }

  /// Reads units, writes them as JSON Lines, which holds all that they say, and reads them back.
  private func readUnits(_ bytes: [UInt8], _ format: Format) {
    var units: [TranslationUnit] = []
    do throws(TumenError) {
      var reader = try Reading.units(of: source(bytes), options: options(format))
      while let record = try reader.next() { if case .read(let unit, _) = record { units.append(unit) } }
    } catch { precondition(!error.message.isEmpty && error.code != .internal, "\(error)") }
    do throws(TumenError) {
      var writer = try Writing.units(as: .jsonl)
      for unit in units { try writer.write(unit) }
      let lines = writer.take()
      if lines.count > 1 << 20 { return }
      var reader = try Reading.units(
        of: ByteSource(bytes: lines, name: "a.jsonl"), options: ReadingOptions(format: .jsonl))
      for unit in units {
        guard case .read(let read, _)? = try reader.next() else { preconditionFailure("a unit was lost: \(unit)") }
        precondition(read == unit, "\(read) ≠ \(unit)")
      }
    } catch { preconditionFailure("\(error)") }
  }

  /// A document that nobody changed is the same to the byte.
  private func copy(_ bytes: [UInt8], _ format: Format) {
    do throws(TumenError) {
      var editor = try Reading.document(of: source(bytes), options: options(format))
      var output: [UInt8] = []
      while try editor.next() != nil { output += try editor.take() }
      output += try editor.take()
      precondition(output == bytes, "the copy differs")
    } catch { precondition(error.code != .internal, "\(error)") }
  }

  /// Reads concepts, and writes the first of them in the own format, which holds all that they say or refuses them.
  private func readConcepts(_ bytes: [UInt8], _ format: Format) {
    do throws(TumenError) {
      var reader = try Reading.concepts(of: source(bytes), options: options(format))
      var concepts: [Concept] = []
      while let record = try reader.next() {
        if case .read(let concept, _) = record, concepts.count < 10 { concepts.append(concept) }
      }
      for concept in concepts { rewrite(concept, reader.sources) }
    } catch { precondition(!error.message.isEmpty && error.code != .internal, "\(error)") }
  }

  private func rewrite(_ concept: Concept, _ sources: [Source]) {
    guard let entry = try? YAMLConceptWriter.entries([concept]), let head = try? YAMLConceptWriter.head(sources) else {
      return
    }
    do throws(TumenError) {
      var reader = try Reading.concepts(
        of: ByteSource(bytes: Array((head + entry).utf8), name: "a.yaml"), options: ReadingOptions(format: .yaml))
      guard case .read(let read, _)? = try reader.next() else { preconditionFailure("a concept was lost: \(concept)") }
      precondition(
        read.id == concept.id && read.terms.map(\.text).sorted() == concept.terms.map(\.text).sorted(),
        "\(read) ≠ \(concept)")
    } catch { preconditionFailure("\(error): \(entry)") }
  }

  /// Reads a memory of Trados Studio, which is a database, or the XML of one of its segments.
  private func readMemory(_ bytes: [UInt8]) {
    do throws(TumenError) {
      guard bytes.starts(with: Array("SQLite".utf8)) else {
        _ = try SDLSegment.segment(String(decoding: bytes, as: UTF8.self), file: "a.sdltm")
        return
      }
      // SQLite reads files alone.
      let path = "\(NSTemporaryDirectory())/fuzz-\(getpid()).sdltm"
      guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else { return }
      _ = try Workspace.convert(path, to: "a.jsonl", options: ConversionOptions()) { _ in }
    } catch { precondition(!error.message.isEmpty && error.code != .internal, "\(error)") }
  }

  /// Reads rules and breaks a text by them: nothing of it is lost but white space.
  private func segment(_ bytes: [UInt8]) {
    let text = "Мост в г. Расон. 4.7 km, e.g. “here”… 다리입니다 \u{1F309}\u{301} end"
    do throws(TumenError) {
      let breaker = try SentenceBreaker(try SRXReader.rules(of: source(bytes)), language: .russian)
      let segments = try breaker.segments(of: text)
      precondition(
        segments.map { String($0.text) }.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    } catch { precondition(error.code != .internal, "\(error)") }
  }
}

/// The target that the environment names.
private let chosen: Target = {
  guard let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap(Target.init) else {
    print("set FUZZ_TARGET to one of \(Target.allCases.map(\.rawValue).joined(separator: ", "))")
    exit(2)
  }
  return target
}()

/// What libFuzzer calls with every input that it makes up.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

import ArgumentParser
import Foundation
import Tumen
import TumenModel

/// What people see: lines, and colours where they are wanted.
struct Terminal {
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  enum Style: String {
    case bold = "1"
    case dim = "2"
    case underlined = "4"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  let hasColor: Bool

  /// `auto` means colours on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
  init(_ choice: ColorChoice) {
    let environment = ProcessInfo.processInfo.environment
    switch choice {
    case .always: hasColor = true
    case .never: hasColor = false
    case .auto:
      hasColor =
        isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }

  func styled(_ text: String, _ styles: Style...) -> String {
    guard hasColor, !text.isEmpty else { return text }
    return "\u{1B}[\(styles.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// A part of a report for people as this terminal shows it.
  func styled(_ text: String, _ part: ReportPart) -> String {
    guard hasColor else { return ReportPart.plain(text, as: part) }
    return switch part {
    case .file: styled(text, .bold, .underlined)
    case .severity(.error): styled(text, .bold, .red)
    case .severity: styled(text, .bold, .yellow)
    case .aside: styled(text, .dim)
    case .language: styled(text, .cyan)
    case .place: styled(text, .underlined, .red)
    case .allRight: styled(text, .green)
    }
  }

  /// A text with the part at `range` (in Unicode scalars) marked.
  func marked(_ text: String, _ range: Range<Int>?) -> String { text.marking(range) { styled($0, .place) } }

  enum Stream {
    case standardOutput, standardError
  }

  /// Which streams end at a terminal.
  private static let isWatched = (output: isatty(STDOUT_FILENO) == 1, error: isatty(STDERR_FILENO) == 1)

  /// Whether somebody sees what goes to standard output.
  static var showsOutput: Bool { isWatched.output }

  /// A line for people.
  static func line(_ text: String, to stream: Stream = .standardOutput) {
    let text = (stream == .standardOutput ? isWatched.output : isWatched.error) ? shown(text) : text
    switch stream {
    case .standardOutput: StandardOutput.shared.write((text + "\n").utf8)
    case .standardError:
      // Where both go to one place, they stand there in the order of what happened.
      StandardOutput.shared.flush()
      try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
  }

  /// A line of JSON, as it is.
  static func record(_ json: String) { StandardOutput.shared.write((json + "\n").utf8) }

  /// A text as a terminal is to show it: control characters of files, with which a terminal would do something, by their
  /// numbers, ⟨U+009B⟩. Ends of lines, tabs and the styles of ``styled(_:_:)`` go through.
  static func shown(_ text: String) -> String {
    // C2 begins the control characters from U+0080 on.
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 }) else {
      return text
    }
    var shown = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if let style = style(at: rest) {
        shown.unicodeScalars += rest[..<style]
        rest = rest[style...]
        continue
      }
      rest.removeFirst()
      if scalar.properties.generalCategory == .control, scalar != "\n", scalar != "\t" {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        shown += "⟨U+\(String(repeating: "0", count: 4 - digits.count))\(digits)⟩"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// Where a style that begins a text ends, if it is one of ours.
  private static func style(at text: Substring.UnicodeScalarView) -> String.Index? {
    guard text.starts(with: "\u{1B}[".unicodeScalars), let end = text.firstIndex(of: "m") else { return nil }
    let codes = String(text[..<end].dropFirst(2)).split(separator: ";", omittingEmptySubsequences: false)
    guard codes.allSatisfy({ $0 == "0" || Style(rawValue: String($0)) != nil }) else { return nil }
    return text.index(after: end)
  }

  /// Text for standard output that ends its lines itself; what is for people is shown as a terminal is to show it.
  static func text(_ text: String, isForPeople: Bool = false) {
    if !text.isEmpty { StandardOutput.shared.write((isForPeople && isWatched.output ? shown(text) : text).utf8) }
  }

  /// What went wrong with a command, in the words of its options.
  static func error(_ error: TumenError, of command: (any ParsableCommand)?) {
    let names = (command as? any NamesOptions).map { type(of: $0).optionNames } ?? OptionNames()
    self.error(error.naming { names.text(of: $0) }.description)
  }

  static func error(_ message: String) { line("tumen: \(message)", to: .standardError) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) { StandardOutput.shared.write(bytes) }

  /// A count that is redrawn in place, on a terminal only.
  static func progress(_ text: String, isQuiet: Bool) {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8))
  }

  /// How far an index has come that is made before an answer can be given, until it is ready.
  static func progress(_ preparation: Preparation, isQuiet: Bool) {
    let language = preparation.language.map { " of \($0)" } ?? ""
    let kind = preparation.kind == .index ? "index" : "index for concordance"
    let share = preparation.share < 1 ? "\(Int(100 * preparation.share)) % read" : "being written"
    progress(preparation.isOver ? "" : "\(preparation.memory): \(kind)\(language), \(share)", isQuiet: isQuiet)
  }
}

import ArgumentParser
import Foundation

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

  /// A text with the part at `range` (in Unicode scalars) marked: underlined, or between ⟦ and ⟧.
  func marked(_ text: String, _ range: Range<Int>?) -> String {
    guard let range, !range.isEmpty else { return text }
    let scalars = text.unicodeScalars
    let begin =
      scalars.index(scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex) ?? scalars.endIndex
    let end = scalars.index(begin, offsetBy: range.count, limitedBy: scalars.endIndex) ?? scalars.endIndex
    let part = String(scalars[begin..<end])
    let shown = hasColor ? styled(part, .underlined, .red) : "⟦\(part)⟧"
    return String(scalars[..<begin]) + shown + String(scalars[end...])
  }

  enum Stream {
    case standardOutput, standardError
  }

  static func line(_ text: String, to stream: Stream = .standardOutput) {
    switch stream {
    case .standardOutput: StandardOutput.shared.write((text + "\n").utf8)
    case .standardError:
      // Where both go to one place, they stand there in the order of what happened.
      StandardOutput.shared.flush()
      try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
  }

  /// Text for standard output that ends its lines itself.
  static func text(_ text: String) { StandardOutput.shared.write(text.utf8) }

  static func error(_ message: String) { line("tumen: \(message)", to: .standardError) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) { StandardOutput.shared.write(bytes) }

  /// A count that is redrawn in place, on a terminal only.
  static func progress(_ text: String, isQuiet: Bool) {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8))
  }
}

internal import TumenModel
internal import TumenText

/// Tells a line of a program from words of a language: `#include <stdio.h>`, `git commit -m`, `rgb(255, 0, 0)`.
enum ProgramText {
  /// Whether a text is nothing but such a line. What has an English word of grammar in small letters is prose.
  static func `is`(_ text: ReadText) -> Bool {
    let parts = text.scalars.split(whereSeparator: TextForm.isSpace)
    guard let first = parts.first, let last = parts.last,
      hasOption(parts) || first.starts(with: "#include".unicodeScalars) || isCall(first, last, text.scalars)
        || isStatement(text.scalars, last)
    else { return false }
    return !parts.contains { PartlyTranslated.functionWords.contains(String(scalars: $0)) }
  }

  /// Whether there is an option behind a command in small letters or alone: git commit -m, --output=FILE.
  private static func hasOption(_ parts: [ArraySlice<Unicode.Scalar>]) -> Bool {
    func isOption(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
      part.first == "-" && part.drop { $0 == "-" }.first?.isLatin == true
    }
    guard let first = parts.first, let head = first.first else { return false }
    return isOption(first) ? parts.count == 1 : head.isSmall && parts.dropFirst().contains(where: isOption)
  }

  /// Whether a name stands right before brackets that hold several values or digits and end the text: rgb(255, 0, 0), but not
  /// file(s).
  private static func isCall(
    _ first: ArraySlice<Unicode.Scalar>, _ last: ArraySlice<Unicode.Scalar>, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard let open = first.firstIndex(of: "("), open > first.startIndex, [")", ";"].contains(last.last) else {
      return false
    }
    let inside = scalars[(open + 1)...]
    return first[..<open].allSatisfy { $0.isLatin || $0.isDigit || "_.-".unicodeScalars.contains($0) }
      && (inside.first == ")" || inside.contains(",") || inside.contains(where: \.isDigit))
  }

  /// Whether a semicolon ends what has an operator, too, or stands before the brace that does.
  private static func isStatement(_ scalars: [Unicode.Scalar], _ last: ArraySlice<Unicode.Scalar>) -> Bool {
    guard last.last == ";" || last.last == "}" && scalars.contains(";") else { return false }
    return scalars.contains(where: operators.contains)
  }

  private static let operators: ScalarSet = "*=(:{"
}

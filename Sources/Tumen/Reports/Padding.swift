extension String {
  /// The text with spaces behind it, `width` characters in all.
  package func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// The text with spaces before it, `width` characters in all.
  package func leftPadding(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

package import TumenModel

/// The findings that are known and accepted for now, by their fingerprints and how often each was found.
///
/// Which of several translations that differ is found depends on which of them comes first, so that all are known, however
/// often each is found.
///
/// A file has one line for each fingerprint, in their order: the fingerprint, the count, the rule and the head of the
/// message, between tabs. Only the first two are read back; the rest is for people.
package struct Baseline: Sendable {
  private var counts: [String: Int] = [:]
  private var remarks: [String: String] = [:]

  private static let head = "# tumen baseline 1"

  package init() {}

  /// How many fingerprints there are.
  package var count: Int { counts.count }

  /// Reads the lines of a baseline.
  /// - Throws: ``TumenError`` with code `malformed` and the line if they are no baseline.
  package init(lines: [String], file: String) throws(TumenError) {
    guard lines.first == Self.head else {
      throw TumenError(
        .malformed, "this is no baseline", mend: "write one from findings", at: .init(file: file, line: 1))
    }
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count > 1, fields[0].utf8.count == 16, UInt64(fields[0], radix: 16) != nil,
        let count = Int(fields[1]),
        count > 0
      else {
        throw TumenError(
          .malformed, "the line is no entry of a baseline", mend: "write the baseline anew",
          at: .init(file: file, line: number + 1))
      }
      counts[String(fields[0]), default: 0] += count
      remarks[String(fields[0])] = fields.count > 2 ? String(fields[2]) : ""
    }
  }

  /// Adds a finding.
  package mutating func add(_ finding: Finding) {
    counts[finding.fingerprint, default: 0] += 1
    let message = finding.message.prefix(80).map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let remark = "\(finding.rule)\t\(String(message))"
    remarks[finding.fingerprint] = remark
    guard let other = finding.counterpart, counts[other] == nil else { return }
    (counts[other], remarks[other]) = (1, remark)
  }

  /// Takes a finding away, once for each time that it was found; whether it was known.
  mutating func take(_ finding: Finding) -> Bool {
    guard let count = counts[finding.fingerprint], count > 0 else { return false }
    guard let other = finding.counterpart else {
      counts[finding.fingerprint] = count - 1
      return true
    }
    // What is new is the one that came first; it is told once.
    return counts.updateValue(1, forKey: other) != nil
  }

  /// The lines of the file.
  package var text: String {
    let lines = counts.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\t\(remarks[$0.key] ?? "")" }
    return ([Self.head] + lines).joined(separator: "\n") + "\n"
  }
}

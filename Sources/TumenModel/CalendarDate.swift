/// A date as precise as it is known: `2024`, `2024-12` or `2024-12-29`.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year of the Gregorian calendar.
  public let year: Int
  /// 1 to 12, if known.
  public let month: Int?
  /// 1 to the month's last day, if known.
  public let day: Int?

  /// Reads an ISO 8601 calendar date of one to three parts; `nil` for anything else or a day that no
  /// calendar has.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date that a text begins with, as files write days and points in time: `2024-12-29T07:00:00Z`, `2024/12/29`,
  /// `20241229T070000Z`; `nil` if there is none.
  package init?(beginning text: some StringProtocol) {
    var bytes = text.utf8[...]
    func number(of digits: ClosedRange<Int>) -> Int? {
      let begin = bytes
      var (number, count) = (0, 0)
      while count < digits.upperBound, let byte = bytes.first, (0x30...0x39).contains(byte) {
        number = number * 10 + Int(byte - 0x30)
        count += 1
        bytes.removeFirst()
      }
      if count >= digits.lowerBound { return number }
      bytes = begin
      return nil
    }
    func isSeparated() -> Bool {
      guard let byte = bytes.first, "-/.".utf8.contains(byte) else { return false }
      bytes.removeFirst()
      return true
    }
    guard let year = number(of: 4...4) else { return nil }
    let digits = isSeparated() ? 1...2 : 2...2
    let month = number(of: digits)
    let day = month != nil && isSeparated() == (digits.lowerBound == 1) ? number(of: digits) : nil
    // A number of another length is no date.
    if let next = bytes.first, (0x30...0x39).contains(next) { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init?(year: Int, month: Int?, day: Int?) {
    (self.year, self.month, self.day) = (year, month, day)
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
  }

  /// Reads a date that somebody gave.
  /// - Throws: ``TumenError`` with code `usage` for anything else than ``init(_:)`` reads.
  public init(reading text: some StringProtocol) throws(TumenError) {
    guard let date = CalendarDate(text) else {
      throw TumenError(.usage, "“\(text.prefix(40))” is no date", mend: "write 2025, 2025-01 or 2025-01-31")
    }
    self = date
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date in ISO 8601, as precise as it is known.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, to: 4)] + [month, day].compactMap { $0.map { padded($0, to: 2) } })
      .joined(separator: "-")
  }

  /// Earlier first; of two dates that agree as far as both are known the less precise one first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

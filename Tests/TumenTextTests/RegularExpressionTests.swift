import Testing
import TumenModel

@testable import TumenText

@Suite struct `A regular expression` {
  @Test func `may look at all of a long text`() throws {
    let text = String(repeating: "ab", count: 400_000)
    #expect(try RegularExpression("[a-y]{0,60}z").firstMatch(in: text) == nil)
  }

  @Test func `may not run away`() throws {
    let expression = try RegularExpression("(?:a|a)+z")
    let error = #expect(throws: TumenError.self) {
      try expression.firstMatch(in: String(repeating: "a", count: 60))
    }
    #expect(error?.code == .malformedRules)
  }
}

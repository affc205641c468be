import Testing
import TumenModel

@Suite struct `An error that names arguments` {
  private let error = TumenError(
    .usage, "the table has no header", mend: "name its columns", with: [.init(.columns, "en,ru"), .init(.format)],
    at: .init(file: "a.tsv"))

  @Test func `names the arguments of its mend as Swift does`() {
    #expect(error.description == "a.tsv: the table has no header; name its columns (columns: en,ru and format)")
  }

  @Test(arguments: [
    (
      [TumenError.Argument.Name.columns: "--languages", .format: "--format"],
      "name its columns (--languages en,ru and --format)"
    ),
    ([.format: "--format"], "name its columns (--format)"), ([:], "name its columns"),
  ])
  func `names them as an interface does that has them`(names: [TumenError.Argument.Name: String], mend: String) {
    let named = error.naming { argument in
      names[argument.name].map { name in argument.value.map { "\(name) \($0)" } ?? name }
    }
    #expect(named.mend == mend)
    #expect(named.arguments.isEmpty && named.message == error.message && named.place == error.place)
  }

  @Test func `without arguments is said as it is`() {
    let plain = TumenError(.malformed, "the file is empty", mend: "check how it was made")
    #expect(plain.naming { _ in "--option" } == plain)
    #expect(TumenError(.usage, "it is wrong", with: [.init(.memory)]).description == "it is wrong; (memories)")
  }
}

@Suite struct `Kinds of names` {
  @Test(arguments: [
    (InflectedKind.person, NameKind?.some(.person)), (.given, .person), (.surname, .person), (.place, .place),
    (.title, nil), (.organization, nil), (.term, nil),
  ])
  func `come from what is inflected`(kind: InflectedKind, expected: NameKind?) {
    #expect(NameKind(kind) == expected)
  }

  @Test(arguments: Concept.Kind.allCases) func `come from concepts and lead back to them`(kind: Concept.Kind) {
    #expect(NameKind(kind).map { Concept.Kind($0) } == ([.person, .place].contains(kind) ? kind : nil))
  }
}

@Suite struct `A format` {
  @Test(arguments: Format.allCases) func `is known by its name in any letter case`(format: Format) throws {
    #expect(try Format(named: format.rawValue.uppercased()) == format)
  }

  @Test func `of no known name is an error that lists the names`() {
    let error = #expect(throws: TumenError.self) { try Format(named: "doc") }
    #expect(error?.code == .usage && error?.mend?.hasPrefix("choose one of tmx, xliff, po") == true)
  }
}

@Suite struct `A date that somebody gave` {
  @Test(arguments: ["2025", "2025-01", "2025-01-31"]) func `is read`(text: String) throws {
    #expect(try CalendarDate(reading: text).description == text)
  }

  @Test(arguments: ["", "2025-13", "31.01.2025", "2025-02-30"]) func `is an error if it is none`(text: String) {
    #expect(throws: TumenError.self) { try CalendarDate(reading: text) }
  }
}

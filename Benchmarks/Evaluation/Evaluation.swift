import Foundation
import Tumen
import TumenModel

/// Measures the handling of names against the tables in a folder: shares of right answers for the half that the rules
/// were written with and for the half that they were not, and times. `--misses` lists what goes wrong in the first,
/// `--no-times` leaves the times out. With
/// `--recognition SET` the recognition of terms is measured instead (see ``Recognition``).
@main struct Evaluation {
  let folder: String
  let showsMisses: Bool
  let workspace = Workspace()

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if let option = arguments.firstIndex(of: "--recognition"), option + 1 < arguments.endIndex {
      var texts: [(hash: String, text: String)] = []
      while let line = readLine() {
        let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
        if parts.count == 2 { texts.append((parts[0], parts[1])) }
      }
      let folder = arguments.first { !$0.hasPrefix("-") && $0 != arguments[option + 1] } ?? "Recognition"
      try Recognition(folder: folder, set: arguments[option + 1]).run(texts)
      return
    }
    let evaluation = Evaluation(
      folder: arguments.first { !$0.hasPrefix("-") } ?? "Names", showsMisses: arguments.contains("--misses"))
    print("what".padded(44) + "seen           unseen")
    for table in ["korean-schemes.tsv", "russian-schemes.tsv"] { try evaluation.schemes(table) }
    try evaluation.declension()
    try evaluation.retrieval()
    if !arguments.contains("--no-times") { try evaluation.times() }
  }

  private func show(_ name: String, _ tally: Tally) {
    print(name.padded(44) + tally.line)
    if showsMisses { for miss in tally.misses { print("    \(miss)") } }
  }

  // MARK: Schemes

  private func schemes(_ file: String) throws {
    let path = "\(folder)/\(file)"
    guard FileManager.default.fileExists(atPath: path) else { return }
    var exact: [String: Tally] = [:]
    var loose: [String: Tally] = [:]
    var script = Tally()
    var order: [String] = []
    for row in try Table(path).rows {
      guard let scheme = row["scheme"], let input = row["input"], let expected = row["expected"],
        let half = row["half"],
        let kind = NameKind(rawValue: row["kind"] ?? "person"), let from = row["from"], let to = row["to"]
      else { continue }
      let answer = try workspace.transliterations(
        of: input, from: LanguageTag(from), to: LanguageTag(to), by: .only(Scheme(rawValue: scheme)), kind: kind)[0]
      let name = "\(from.prefix(2)) → \(to.prefix(2)) \(scheme) \(kind.rawValue)"
      if exact[name] == nil { order.append(name) }
      exact[name, default: Tally()].count(
        half, signs(answer.result, like: expected) == signs(expected), "\(input)\t\(answer.result)\t≠ \(expected)")
      loose[name, default: Tally()].count(
        half, fold(answer.result) == fold(expected) || NameList.score(answer.result, expected) >= 97)
      script.count(half, answer.unknown.isEmpty, input)
    }
    for name in order {
      show(name, exact[name] ?? Tally())
      print("  the same by sound, without marks".padded(44) + (loose[name] ?? Tally()).line)
    }
    show("one script", script)
  }

  /// With one kind of apostrophe and of quotation mark: sources print ь and ъ with whichever their typewriter had.
  /// Words that the source prints without a capital are compared so.
  private func signs(_ text: String, like model: String? = nil) -> String {
    var result = model.map { $0 == $0.lowercased() } == true ? text.lowercased() : text
    for sign in ["\u{2019}", "\u{02B9}", "\u{2032}", "\u{02BC}"] {
      result = result.replacingOccurrences(of: sign, with: "'")
    }
    for sign in ["\u{201D}", "\u{02BA}", "\u{2033}"] { result = result.replacingOccurrences(of: sign, with: "\"") }
    return result
  }

  /// Without breves, apostrophes, hyphens, spaces and letter case.
  private func fold(_ text: String) -> String {
    text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).filter { $0.isLetter }
  }

  // MARK: Declension

  private func declension() throws {
    let path = "\(folder)/declension.tsv"
    guard FileManager.default.fileExists(atPath: path) else { return }
    var tallies: [String: Tally] = [:]
    for row in try Table(path).rows {
      guard let kind = row["kind"], let nominative = row["nominative"], let wanted = row["form"], let half = row["half"]
      else {
        continue
      }
      let inflected = InflectedKind(rawValue: kind) ?? .person
      let forms = try workspace.inflection(
        of: nominative, in: .russian, kind: inflected,
        gender: row["gender"].flatMap {
          Concept.Gender(rawValue: $0) ?? ($0.hasPrefix("f") ? .female : $0.hasPrefix("m") ? .male : nil)
        }
      ).forms
      let wantedCase = RussianCase(rawValue: row["case"] ?? "")
      let form = wantedCase.flatMap { wanted in forms.first { $0.role == .grammaticalCase(wanted) } }?.text ?? ""
      tallies[kind, default: Tally()].count(
        half, form == wanted, "\(nominative)\t\(row["case"] ?? "")\t\(form)\t≠ \(wanted)")
      tallies["all", default: Tally()].count(half, form == wanted, "↓")
    }
    for (kind, tally) in tallies.sorted(by: { $0.key < $1.key }) { show("declension, \(kind)", tally) }
  }

  // MARK: Retrieval

  private func retrieval() throws {
    try retrieval(
      "persons-en-ko.tsv", from: "en", to: "ko", distractors: Self.persons(1000, seed: 1), "EN → KO persons")
    try retrieval("persons-en-ko.tsv", from: "ko", to: "en", distractors: [], "KO → EN persons, no distractors")
    try retrieval("places-ru-ko.tsv", from: "ru", to: "ko", distractors: Self.places(1000, seed: 2), "RU → KO places")
    try retrieval("places-ru-ko.tsv", from: "en", to: "ko", distractors: Self.places(1000, seed: 2), "EN → KO places")
    try retrieval("persons-ru-en.tsv", from: "ru", to: "en", distractors: [], "RU → EN persons, no distractors")
    try retrieval("persons-ru-en.tsv", from: "en", to: "ru", distractors: [], "EN → RU persons, no distractors")
  }

  private func retrieval(_ file: String, from: String, to: String, distractors: [String], _ name: String) throws {
    let rows = try Table("\(folder)/\(file)").rows
    let list = NameList(rows.compactMap { $0[to] } + distractors)
    var first = Tally()
    var sure = Tally()
    for (place, row) in rows.enumerated() {
      guard let query = row[from], let half = row["half"] else { continue }
      let matches = list.matches(for: query, minimumScore: 1, limit: 3)
      let isRight = matches.first.map { $0.place == place || list.names[$0.place] == list.names[place] } ?? false
      let found = matches.map { "\(list.names[$0.place]) \($0.score)" }.joined(separator: ", ")
      first.count(half, isRight, "\(query) (\(row[to] ?? "")): \(found)")
      if let best = matches.first, best.score >= NameList.threshold { sure.count(half, isRight) }
    }
    show("\(name), first of \(list.names.count)", first)
    print("  right of those at \(NameList.threshold) or more".padded(44) + sure.line)
  }

  // MARK: Times

  private func times() throws {
    let clock = ContinuousClock()
    for (name, from, to, scheme) in [
      ("박태성", "ko", "en", "rr"), ("박태성", "ko", "en", "mr"), ("박태성", "ko-KP", "ru", "press-ru"),
      ("Мишустин", "ru", "en", "press-en"), ("Мишустин", "ru", "ko", "nikl"),
    ] {
      let (source, target) = (try LanguageTag(from), try LanguageTag(to))
      func once() throws {
        _ = try workspace.transliterations(of: name, from: source, to: target, by: .only(Scheme(rawValue: scheme)))
      }
      try once()
      let elapsed = try clock.measure { for _ in 0..<100_000 { try once() } }
      print("\(scheme) of \(name)".padded(44) + "\(elapsed / 100_000)")
    }
    let many = Self.persons(20_000, seed: 3)
    let list = NameList(many)
    var asGood = 0
    for name in Self.persons(30, seed: 5) {
      let query = try workspace.transliterations(of: name, from: .korean, to: .english)[0].result
      let best = many.lazy.map { NameList.score(query, $0) }.max() ?? 0
      if list.matches(for: query, minimumScore: 1).first?.score == best { asGood += 1 }
    }
    print("as good as a scan of 20000 names".padded(44) + "\(asGood) of 30")
    for count in [10_000, 100_000, 1_000_000] {
      let names = Self.persons(count, seed: 3)
      var list = NameList([])
      let built = clock.measure { list = NameList(names) }
      var spent: [Duration] = []
      for name in Self.persons(500, seed: 4) {
        let query = try workspace.transliterations(of: name, from: .korean, to: .english)[0].result
        spent.append(clock.measure { _ = list.matches(for: query) })
      }
      spent.sort()
      print("retrieval from \(count) names".padded(44) + "median \(spent[250]), p99 \(spent[495]), built in \(built)")
    }
  }

  // MARK: Made-up names

  private static func persons(_ count: Int, seed: UInt64) -> [String] {
    var generator = Generator(state: seed)
    let surnames = Array("김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노하곽성차주우구리림로")
    let given = Array("민서준현지영수정성경은혜선진미희재태동상석호철용훈기광명춘옥순자숙인원창학일남국봉근덕길룡록학범식환섭균")
    return (0..<count).map { _ in
      String([surnames, given, given].map { $0[Int(generator.next() % UInt64($0.count))] })
    }
  }

  private static func places(_ count: Int, seed: UInt64) -> [String] {
    var generator = Generator(state: seed)
    let syllables = Array(
      "강경고곡공광구군금김나남단달담대덕도동두라락량령로리림마만명목무문미밀보봉부북분사산삼상서석선성세송수순숭시신안양어언여연영예오옥온완용울원월위은의이익인임장전정제주진창천철청초춘충칠태통파평포하함해혜호홍화황회흥")
    return (0..<count).map { _ in
      String((0..<2).map { _ in syllables[Int(generator.next() % UInt64(syllables.count))] })
    }
  }
}

/// SplitMix64 (G. Steele, D. Lea, C. Flood, 2014).
private struct Generator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}

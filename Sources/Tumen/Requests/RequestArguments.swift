internal import TumenFormats
internal import TumenMemory
internal import TumenModel

/// The arguments of a request: an object of JSON with keys that the operation knows, or `null` for none.
struct RequestArguments {
  private var values: [String: JSONValue] = [:]
  /// Whether the answer has to come at once: nothing is opened or made for it.
  let atOnce: Bool

  /// - Throws: ``TumenError`` with code `usage` for a value that is no object and for a key that is not known.
  init(_ value: JSONValue, known: [String], atOnce: Bool = false) throws(TumenError) {
    self.atOnce = atOnce
    if value == .null { return }
    guard case .object(let members) = value else {
      throw TumenError(.usage, "the arguments are \(value.kind)", mend: "give an object: {\"text\": \"…\"}")
    }
    for member in members {
      guard known.contains(member.key) else {
        throw TumenError(
          .usage, "there is no argument “\(member.key.prefix(40))”",
          mend: known.isEmpty ? "give none" : "choose of \(known.joined(separator: ", "))")
      }
      if member.value != .null { values[member.key] = member.value }
    }
  }

  /// Ends an operation that has to answer at once and cannot, since something is not open yet or takes its time.
  func stopIfSlow(unless isOpen: @autoclosure () throws(TumenError) -> Bool) throws(TumenError) {
    if atOnce, try !isOpen() { throw .slow }
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  /// - Throws: ``TumenError`` with code `usage` if both are given.
  func exclude(_ one: String, _ other: String) throws(TumenError) {
    if has(one), has(other) {
      throw TumenError(
        .usage, "the arguments “\(one)” and “\(other)” exclude each other", mend: "leave one of them out")
    }
  }

  func text(_ key: String) throws(TumenError) -> String {
    guard let text = try optionalText(key) else {
      throw TumenError(.usage, "the argument “\(key)” is missing", mend: "add “\(key)”, a text")
    }
    return text
  }

  func optionalText(_ key: String) throws(TumenError) -> String? {
    guard let value = values[key] else { return nil }
    guard let text = value.string else { throw wrong(key, value, "a text") }
    return text
  }

  /// A list of texts; one text stands for a list of it.
  func texts(_ key: String) throws(TumenError) -> [String] {
    guard let value = values[key] else { return [] }
    if let text = value.string { return [text] }
    guard case .array(let entries) = value else { throw wrong(key, value, "a list of texts") }
    var texts: [String] = []
    for entry in entries {
      guard let text = entry.string else { throw wrong(key, entry, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  /// The path of a file.
  func path(_ key: String) throws(TumenError) -> String { try RequestPath.checked(try text(key)) }

  func optionalPath(_ key: String) throws(TumenError) -> String? {
    guard let path = try optionalText(key) else { return nil }
    return try RequestPath.checked(path)
  }

  /// The paths of files; one text stands for a list of it.
  func paths(_ key: String) throws(TumenError) -> [String] {
    let paths = try texts(key)
    for path in paths { _ = try RequestPath.checked(path) }
    return paths
  }

  /// The paths of files, of which there has to be one.
  func files(_ key: String = "files") throws(TumenError) -> [String] {
    let files = try paths(key)
    guard !files.isEmpty else {
      throw TumenError(.usage, "the argument “\(key)” names no file", mend: "give a list of paths")
    }
    return files
  }

  /// A list of whatever.
  func values(_ key: String) throws(TumenError) -> [JSONValue]? {
    guard let value = values[key] else { return nil }
    guard case .array(let entries) = value else { throw wrong(key, value, "a list") }
    return entries
  }

  /// Translation units in the shape of JSON Lines.
  func units(_ key: String) throws(TumenError) -> [TranslationUnit]? {
    guard let values = try values(key) else { return nil }
    var units: [TranslationUnit] = []
    for value in values { units.append(try value.unit("unit \(units.count + 1)")) }
    return units
  }

  /// A text with the inline codes that another argument gives.
  func segment(_ key: String, codes: String) throws(TumenError) -> Segment {
    let text = try text(key)
    guard let codes = try values(codes) else { return Segment(text) }
    return try JSONValue.array(codes).segment(text)
  }

  func flag(_ key: String) throws(TumenError) -> Bool {
    guard let value = values[key] else { return false }
    guard case .bool(let isSet) = value else { throw wrong(key, value, "true or false") }
    return isSet
  }

  /// A whole number of at least `least`.
  func count(_ key: String, default standard: Int, least: Int = 1) throws(TumenError) -> Int {
    guard let value = values[key] else { return standard }
    guard let number = value.wholeNumber, number >= least else {
      throw wrong(key, value, "a whole number from \(least) to \(Int.max)")
    }
    return number
  }

  /// A number from 0 to 100.
  func score(_ key: String, default standard: Double) throws(TumenError) -> Double {
    guard let value = values[key] else { return standard }
    guard case .number(let digits) = value, let number = Double(digits), (0...100).contains(number) else {
      throw wrong(key, value, "a number from 0 to 100")
    }
    return number
  }

  func optionalLanguage(_ key: String) throws(TumenError) -> LanguageTag? {
    guard let text = try optionalText(key) else { return nil }
    return try LanguageTag(text)
  }

  /// A language that has to be given.
  func language(_ key: String) throws(TumenError) -> LanguageTag { try LanguageTag(try text(key)) }

  /// A language; that of the configuration which stands in for it, if it is left out.
  func language(
    _ key: String, _ argument: TumenError.Argument.Name = .source, or configuration: Configuration
  ) throws(TumenError) -> LanguageTag {
    if let language = try optionalLanguage(key) { return language }
    return try configuration.standIn(for: argument)
  }

  func languages(_ key: String) throws(TumenError) -> [LanguageTag] {
    var tags: [LanguageTag] = []
    for text in try texts(key) { tags.append(try LanguageTag(text)) }
    return tags
  }

  /// A format by its name.
  func format(_ key: String) throws(TumenError) -> Format? {
    guard let name = try optionalText(key) else { return nil }
    return try Format(named: name)
  }

  /// One word of those that a type knows.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ type: Choice.Type = Choice.self
  ) throws(TumenError) -> Choice? {
    guard let text = try optionalText(key) else { return nil }
    guard let choice = Choice(rawValue: text) ?? Choice(rawValue: text.lowercased()) else {
      throw TumenError(
        .usage, "the argument “\(key)” does not know “\(text.prefix(40))”",
        mend: "choose of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }

  private func wrong(_ key: String, _ value: JSONValue, _ wanted: String) -> TumenError {
    let given = if case .number(let digits) = value { String(digits.prefix(40)) } else { value.kind }
    return TumenError(.usage, "the argument “\(key)” is \(given)", mend: "give \(wanted)")
  }
}

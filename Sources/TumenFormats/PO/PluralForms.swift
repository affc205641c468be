internal import TumenModel
internal import TumenText

/// How a catalogue chooses the form of a word by a number: `nplurals=3; plural=(n%10==1 ? 0 : 1);` in the header of a PO
/// file (GNU gettext manual, “Plural forms”).
struct PluralForms: Hashable, Sendable {
  /// How many forms there are.
  let count: Int
  /// The expression as it stands.
  let rule: String
  private let expression: Expression

  /// One form for one and another for all else, which gettext takes where a header says nothing.
  static let germanic = PluralForms(count: 2, rule: "n != 1", expression: .binary(.unequal, .number, .constant(1)))

  private init(count: Int, rule: String, expression: Expression) {
    self.count = count
    self.rule = rule
    self.expression = expression
  }

  /// Reads the value of the header field, `nil` if it is none.
  init?(_ text: String) {
    var fields: [String: Substring] = [:]
    for field in text.split(separator: ";") {
      guard let equals = field.firstIndex(of: "=") else { continue }
      fields[String(field[..<equals].filter { !$0.isWhitespace })] = field[field.index(after: equals)...]
    }
    // gettext reads the digits and passes over what follows them.
    let digits = fields["nplurals"]?.drop { $0.isWhitespace }.utf8.prefix { (0x30...0x39).contains($0) }
    guard let count = digits.flatMap({ Int(String($0) ?? "") }), (1...100).contains(count),
      let rule = fields["plural"], rule.utf8.count <= 2000, let expression = Expression(rule)
    else { return nil }
    self.count = count
    self.rule = rule.unicodeScalars.split { $0.value <= 0x20 }.map { String($0) }.joined(separator: " ")
    self.expression = expression
  }

  /// The form for a number, `nil` where the expression divides by zero or names a form that is not there.
  func form(for number: Int) -> Int? {
    guard let form = expression.value(for: number), (0..<count).contains(form) else { return nil }
    return form
  }

  /// Whether each number has a form. Looked at are those that `msgfmt` looks at.
  var isWhole: Bool { (0...1000).allSatisfy { form(for: $0) != nil } }

  /// Whether another rule has the same forms, and the same one for each number.
  func agrees(with other: PluralForms) -> Bool {
    self == other || count == other.count && Self.looked.allSatisfy { form(for: $0) == other.form(for: $0) }
  }

  /// The form of this rule that most numbers of each form of another rule have, and whether all of them have it.
  func forms(for other: PluralForms) -> [(form: Int, isForAll: Bool)] {
    var counts = [[Int]](repeating: [Int](repeating: 0, count: count), count: other.count)
    for number in Self.looked {
      guard let own = form(for: number), let others = other.form(for: number) else { continue }
      counts[others][own] += 1
    }
    return counts.map { counts in
      let most = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) } ?? 0
      return (most, counts[most] == counts.reduce(0, +))
    }
  }

  /// The numbers by which rules are held against each other.
  private static let looked = Array(0...1000) + [1_000_000, 1_000_001, 2_000_000]

  /// The rule as the header has it.
  var field: String { "nplurals=\(count); plural=\(rule.hasPrefix("(") ? rule : "(\(rule))");" }

  /// What each form is for in a language: the category that most of its numbers have, and whether it is for one alone.
  func uses(in language: LanguageTag) -> [(category: PluralCategory, isForOneAlone: Bool)] {
    let numbers = Array(0...220) + [1000, 1001, 1_000_000, 1_000_001]
    let categories = PluralCategory.categories(of: numbers, in: language)
    let forms = numbers.map { form(for: $0) }
    return (0..<count).map { form in
      let own = numbers.indices.filter { forms[$0] == form }
      let counted = PluralCategory.allCases.map { category in (category, own.count { categories[$0] == category }) }
      let category = counted.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil }
      return (category ?? .other, own.map { numbers[$0] } == [1])
    }
  }

  /// An expression of C over one number.
  private indirect enum Expression: Hashable, Sendable {
    enum Operator: String, Hashable, Sendable, CaseIterable {
      // The longer sign before the one that it begins with.
      case or = "||"
      case and = "&&"
      case equal = "=="
      case unequal = "!="
      case atMost = "<="
      case atLeast = ">="
      case less = "<"
      case greater = ">"
      case plus = "+"
      case minus = "-"
      case times = "*"
      case divided = "/"
      case modulo = "%"

      /// How tightly it binds, as in C.
      var strength: Int {
        switch self {
        case .or: 0
        case .and: 1
        case .equal, .unequal: 2
        case .atMost, .atLeast, .less, .greater: 3
        case .plus, .minus: 4
        case .times, .divided, .modulo: 5
        }
      }
    }

    case number
    case constant(Int)
    case not(Expression)
    case binary(Operator, Expression, Expression)
    case choice(Expression, Expression, Expression)

    init?(_ text: Substring) {
      var rest = text.utf8.filter { $0 > 0x20 }[...]
      guard let expression = Self.choice(&rest, depth: 0), rest.isEmpty else { return nil }
      self = expression
    }

    private static func choice(_ rest: inout ArraySlice<UInt8>, depth: Int) -> Expression? {
      guard depth < 100, let condition = binary(&rest, strength: 0, depth: depth) else { return nil }
      guard rest.first == UInt8(ascii: "?") else { return condition }
      rest.removeFirst()
      guard let yes = choice(&rest, depth: depth + 1), rest.popFirst() == UInt8(ascii: ":"),
        let no = choice(&rest, depth: depth + 1)
      else { return nil }
      return .choice(condition, yes, no)
    }

    private static func binary(_ rest: inout ArraySlice<UInt8>, strength: Int, depth: Int) -> Expression? {
      if strength > 5 { return operand(&rest, depth: depth) }
      guard var left = binary(&rest, strength: strength + 1, depth: depth) else { return nil }
      while let sign = Operator.allCases.first(where: { rest.starts(with: $0.rawValue.utf8) }),
        sign.strength == strength
      {
        rest.removeFirst(sign.rawValue.utf8.count)
        guard let right = binary(&rest, strength: strength + 1, depth: depth) else { return nil }
        left = .binary(sign, left, right)
      }
      return left
    }

    private static func operand(_ rest: inout ArraySlice<UInt8>, depth: Int) -> Expression? {
      guard depth < 100, let first = rest.popFirst() else { return nil }
      switch first {
      case UInt8(ascii: "n"): return .number
      case UInt8(ascii: "!"): return operand(&rest, depth: depth + 1).map(Expression.not)
      case UInt8(ascii: "("):
        let inner = choice(&rest, depth: depth + 1)
        return rest.popFirst() == UInt8(ascii: ")") ? inner : nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digits = [first] + rest.prefix { (0x30...0x39).contains($0) }
        rest.removeFirst(digits.count - 1)
        return Int(String(decoding: digits, as: UTF8.self)).map(Expression.constant)
      default: return nil
      }
    }

    func value(for number: Int) -> Int? {
      switch self {
      case .number: return number
      case .constant(let value): return value
      case .not(let inner): return inner.value(for: number).map { $0 == 0 ? 1 : 0 }
      case .choice(let condition, let yes, let no):
        return condition.value(for: number).flatMap { ($0 != 0 ? yes : no).value(for: number) }
      case .binary(let sign, let left, let right):
        guard let left = left.value(for: number), let right = right.value(for: number) else { return nil }
        switch sign {
        case .or: return left != 0 || right != 0 ? 1 : 0
        case .and: return left != 0 && right != 0 ? 1 : 0
        case .equal: return left == right ? 1 : 0
        case .unequal: return left != right ? 1 : 0
        case .atMost: return left <= right ? 1 : 0
        case .atLeast: return left >= right ? 1 : 0
        case .less: return left < right ? 1 : 0
        case .greater: return left > right ? 1 : 0
        case .plus: return left &+ right
        case .minus: return left &- right
        case .times: return left &* right
        case .divided: return right == 0 ? nil : left.dividedReportingOverflow(by: right).partialValue
        case .modulo: return right == 0 ? nil : left.remainderReportingOverflow(dividingBy: right).partialValue
        }
      }
    }
  }
}

extension PluralForms {
  /// The rule that catalogues of a language commonly have (GNU gettext manual, “Plural forms”).
  static func customary(in language: LanguageTag) -> PluralForms {
    let slavic =
      "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    let text: String? =
      switch language.language {
      case "ko", "ja", "zh", "vi", "th", "id", "ms", "lo", "my", "km", "ka", "tr": "nplurals=1; plural=0;"
      case "fr": "nplurals=2; plural=(n > 1);"
      case "pt" where language.region == "BR": "nplurals=2; plural=(n > 1);"
      case "ru", "uk", "be", "sr", "hr", "bs": slavic
      case "pl":
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
      case "cs", "sk": "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"
      case "lt":
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);"
      case "lv": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);"
      case "ro": "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);"
      case "sl": "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);"
      case "ar":
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
      default: nil
      }
    return text.flatMap { PluralForms($0) } ?? .germanic
  }
}

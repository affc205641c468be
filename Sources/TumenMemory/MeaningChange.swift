internal import TumenIndex
internal import TumenModel
internal import TumenText

/// Tells whether the little that differs between two texts changes what they say.
enum MeaningChange {
  /// The alarms of a match whose only differences, besides marks, writing and endings, are of the kinds that change the
  /// meaning; none if other words differ too, since then nobody takes the match as it is.
  static func alarms(_ steps: [SegmentComparison.Step], in language: LanguageTag) -> [Alarm] {
    let words = Words.of(language)
    var found: Set<Alarm> = []
    var rest = 0
    var sides = (query: 0, text: 0)
    for step in steps {
      switch step.part {
      case .none, .punctuation, .writing, .spacing: continue
      case .numbers: found.insert(.number)
      case .names: found.insert(.name)
      case .endings, .words, .order:
        let (query, text) = (step.query.map(TextForm.key), step.text.map(TextForm.key))
        let denials = (query.count(where: words.denies), text.count(where: words.denies))
        if denials.0 != denials.1 || words.isNegated(query, text) {
          found.insert(.negation)
          sides.query += denials.0
          sides.text += denials.1
        } else if step.part == .words {
          let all = query + text
          if all.allSatisfy(words.isUnit) {
            found.insert(.unit)
          } else if all.allSatisfy(words.isDate) {
            found.insert(.date)
          } else if all.contains(where: { FuzzyIndex.isNumber($0) }), all.allSatisfy({ FuzzyIndex.isNumber($0) }) {
            found.insert(.number)
          } else if !all.allSatisfy(words.auxiliaries.contains) {
            rest += 1
          }
        }
      }
    }
    // A word that denies brings others along (do not, 않는다); one that stands on both sides denies nothing new.
    let isDenied = found.contains(.negation) && (sides.query != sides.text || sides.query == 0)
    if found.contains(.negation), !isDenied { found.remove(.negation) }
    if rest > (isDenied ? words.companions : 0) { return [] }
    return Alarm.allCases.filter(found.contains)
  }

  /// The words of one language that change what a text says.
  private struct Words {
    private let negations: Set<String>
    private let parts: [[UInt8]]
    private let prefixes: [String]
    private let units: Set<String>
    private let dates: Set<String>
    /// What a negation brings along and says nothing itself.
    let auxiliaries: Set<String>
    /// How many other words a negation may bring along.
    let companions: Int

    static func of(_ language: LanguageTag) -> Words {
      switch language.language {
      case "en": english
      case "ru": russian
      case "ko": korean
      default: other
      }
    }

    private static let english = Words("en")
    private static let russian = Words("ru")
    private static let korean = Words("ko")
    private static let other = Words("")

    private init(_ language: String) {
      switch language {
      case "en":
        negations = ["not", "no", "never", "without", "cannot", "none", "neither", "nor", "nothing", "nobody"]
        parts = [Array("n't".utf8)]
        prefixes = ["un", "in", "im", "il", "ir", "non", "dis"]
        dates = [
          "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday",
          "today",
          "tomorrow",
        ]
        auxiliaries = ["do", "does", "did", "any", "some", "longer"]
        companions = 0
      case "ru":
        negations = ["не", "нет", "без", "ни", "никогда", "нельзя", "никто", "ничто", "ничего"]
        parts = []
        prefixes = ["не", "без", "бес"]
        dates = [
          "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
          "декабря", "понедельник", "вторник", "среда", "среду", "четверг", "пятница", "пятницу", "суббота", "субботу",
          "воскресенье", "вчера", "сегодня", "завтра",
        ]
        auxiliaries = []
        companions = 0
      case "ko":
        negations = ["안", "못", "아니다", "없이"]
        parts = ["않", "못하", "못한", "못했", "없", "아니", "아닌", "아닙", "말아", "마십", "마세"].map { Array($0.utf8) }
        prefixes = ["불", "비", "미", "무"]
        dates = [
          "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일", "어제", "오늘", "내일",
        ]
        auxiliaries = []
        companions = 1
      default: (negations, parts, prefixes, dates, auxiliaries, companions) = ([], [], [], [], [], 0)
      }
      units = [
        "km", "m", "cm", "mm", "kg", "g", "t", "l", "ml", "kb", "mb", "gb", "tb", "км", "м", "см", "мм", "кг", "г", "т",
        "л", "кб", "мб", "гб", "тб", "hour", "hours", "minute", "minutes", "second", "seconds", "day", "days", "week",
        "weeks", "month", "months", "year", "years", "час", "часа", "часов", "минута", "минуты", "минут", "секунд",
        "дней",
        "день", "дня", "недель", "недели", "месяц", "месяца", "месяцев", "лет", "год", "года", "시간", "분", "초", "일",
        "주", "개월", "년", "percent", "процентов", "процента", "퍼센트", "dollars", "euros", "rubles", "won", "yen",
        "долларов", "евро", "рублей", "вон", "달러", "유로", "루블", "원",
      ]
    }

    func denies(_ word: String) -> Bool {
      negations.contains(word) || parts.contains { Self.holds($0, in: word.utf8Span.span) }
    }

    /// Whether a part stands anywhere in a word, byte by byte, as keys allow.
    private static func holds(_ part: [UInt8], in word: Span<UInt8>) -> Bool {
      guard part.count <= word.count else { return false }
      return (0...word.count - part.count).contains { start in
        part.indices.allSatisfy { part[$0] == word[start + $0] }
      }
    }

    /// Whether the sides are one word with and without a prefix that denies it.
    func isNegated(_ query: [String], _ text: [String]) -> Bool {
      guard query.count == 1, text.count == 1 else { return false }
      return prefixes.contains { $0 + query[0] == text[0] || $0 + text[0] == query[0] }
    }

    func isUnit(_ word: String) -> Bool { units.contains(word) }

    func isDate(_ word: String) -> Bool { dates.contains(word) }
  }
}

internal import TumenModel
internal import TumenText

/// A number of which only the magnitude is said: hundreds of people, десятки тысяч, 수천 명.
private struct VagueNumber {
  /// The power of ten.
  var power: Int
  var range: Range<Int>
}

extension NumberMismatch {
  /// A magnitude for another one, where each side says one alone: hundreds and тысячи.
  static func otherMagnitude(_ source: ReadText, _ target: ReadText) -> Problem? {
    guard let (left, right) = said(source, target, \.vagueNumbers), left.count == 1, right.count == 1,
      left[0].power != right[0].power
    else { return nil }
    return otherNumber(left[0].range, right[0].range, source, target)
  }

  /// The half of another hour, which Russian calls by the hour that it is of: half past two and половина второго.
  static func otherHalfHour(_ source: ReadText, _ target: ReadText) -> Problem? {
    let isFromEnglish = source.language.language == "en"
    let (english, russian) = isFromEnglish ? (source, target) : (target, source)
    guard english.language.language == "en", russian.language.language == "ru", english.maySay(.number),
      let hour = english.hour(behind: "alf past "), let next = russian.hour(behind: "оловин", letters: 2),
      next.value != hour.value % 12 + 1
    else { return nil }
    let (own, other) = isFromEnglish ? (hour.range, next.range) : (next.range, hour.range)
    return Problem(
      "“\(source.part(own))” and “\(target.part(other))” are different hours", source: own, target: other)
  }
}

extension ReadText {
  /// The hour that a number says behind a passage and some letters more.
  fileprivate func hour(behind passage: String, letters: Int = 0) -> (value: Int, range: Range<Int>)? {
    guard let first = passage.unicodeScalars.first else { return nil }
    for place in scalars.indices where scalars[place] == first {
      guard scalars[place...].starts(with: passage.unicodeScalars) else { continue }
      let begin = place + passage.unicodeScalars.count + letters
      guard let number = numbers.first(where: { $0.range.lowerBound == begin }), let value = Int(number.value),
        (1...12).contains(value)
      else { return nil }
      return (value, place - 1..<number.range.upperBound)
    }
    return nil
  }

  fileprivate var vagueNumbers: [VagueNumber] {
    switch language.language {
    case "en": traits.contains(.latin) ? englishVagueNumbers : []
    case "ru": traits.contains(.cyrillic) ? russianVagueNumbers : []
    case "ko": traits.contains(.hangul) ? koreanVagueNumbers : []
    default: []
    }
  }

  /// Hundreds, tens of thousands.
  private var englishVagueNumbers: [VagueNumber] {
    var found: [VagueNumber] = []
    scan.words(beginning: VagueWords.englishHeads) { word in
      guard (4...9).contains(word.count), scalar(word.upperBound - 1) == "s",
        let power = VagueWords.english[part(word).lowercased()]
      else { return }
      let isBehind = found.last.map { $0.range.upperBound + 4 == word.lowerBound } == true
      add(power, at: word, behindAnother: isBehind && part(word.lowerBound - 4..<word.lowerBound) == " of ", to: &found)
    }
    return found.filter { $0.power > 1 || part($0.range) != "tens" }
  }

  /// Сотни, десятки тысяч, несколько тысяч; but not две тысячи, более тысячи.
  private var russianVagueNumbers: [VagueNumber] {
    var found: [VagueNumber] = []
    var last = 0..<0
    for word in letterRuns {
      defer { last = word }
      guard (5...11).contains(word.count), VagueWords.russianHeads.contains(scalars[word.lowerBound]),
        let (power, isPlural) = VagueWords.russian[TextForm.key(part(word))]
      else { continue }
      let isBehind = last.upperBound + 1 == word.lowerBound && found.last?.range.upperBound == last.upperBound
      let before = last.isEmpty ? "" : TextForm.key(part(last))
      let isVague =
        isBehind
        || (isPlural
          ? !VagueWords.beforeOne.contains(before) && !numbers.contains { counts($0, word) }
          : VagueWords.beforeMany.contains(before))
      if isVague { add(power, at: word, behindAnother: isBehind, to: &found) }
    }
    return found
  }

  /// Whether a number stands before a word and counts it.
  private func counts(_ number: ReadNumber, _ word: Range<Int>) -> Bool {
    number.range.lowerBound < word.lowerBound && number.range.upperBound + 1 >= word.lowerBound
  }

  /// 수백, 수십만.
  private var koreanVagueNumbers: [VagueNumber] {
    var found: [VagueNumber] = []
    for place in scalars.indices where scalars[place] == "수" && !scalar(place - 1).isHangul {
      let powers = scalars[(place + 1)...].prefix { Self.koreanPowers[$0] != nil }
      let power = powers.compactMap { Self.koreanPowers[$0] }.reduce(0, +)
      // 할 수만 있다면
      if power == 0 || power == 4 && ["있", "없"].contains(scalar(powers.endIndex + 1)) { continue }
      found.append(VagueNumber(power: power, range: place..<powers.endIndex))
    }
    return found
  }

  private func add(_ power: Int, at word: Range<Int>, behindAnother: Bool, to found: inout [VagueNumber]) {
    if behindAnother {
      found[found.count - 1].power += power
      found[found.count - 1].range = found[found.count - 1].range.lowerBound..<word.upperBound
    } else {
      found.append(VagueNumber(power: power, range: word))
    }
  }
}

private enum VagueWords {
  /// The first letters of the words below, a bit each from `a` on.
  static let englishHeads: UInt32 = "tdhmb".unicodeScalars.reduce(0) { $0 | 1 << ($1.value - 0x61) }
  static let english = [
    "tens": 1, "dozens": 1, "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9, "trillions": 12,
  ]

  static let russianHeads: ScalarSet = "дстмДСТМ"
  /// By its key what a form multiplies by, and whether it says by itself that there are several.
  static let russian: [String: (power: Int, isPlural: Bool)] = {
    var words: [String: (Int, Bool)] = [:]
    for (power, plural, genitive) in [
      (1, "десятки десяткам десятками десятках", "десятков"), (2, "сотни сотням сотнями сотнях", "сотен"),
      (3, "тысячи тысячам тысячами тысячах", "тысяч"),
      (6, "миллионы миллионам миллионами миллионах", "миллионов"),
      (9, "миллиарды миллиардам миллиардами миллиардах", "миллиардов"),
    ] {
      for form in plural.split(separator: " ") { words[String(form)] = (power, true) }
      words[genitive] = (power, false)
    }
    return words
  }()
  /// Words before the genitive of one: более тысячи, с тысячи.
  static let beforeOne: Set = [
    "более", "больше", "менее", "меньше", "около", "до", "свыше", "порядка", "чем", "от", "с", "из", "для", "после",
    "без", "полторы", "половины", "половина", "треть", "четверть", "и",
  ]
  /// Words before the genitive of several.
  static let beforeMany: Set = ["несколько", "нескольких", "много", "многих", "множество"]
}

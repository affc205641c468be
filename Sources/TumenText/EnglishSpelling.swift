/// Words of English that Britain and America spell differently.
extension English {
  /// A word as America spells it, as far as it is known to differ; other words stay. By rule -ise and its forms become -ize
  /// but in words that no language spells so (advise, exercise): this serves to compare, not to print.
  /// - Parameter key: the key of a word (``TextForm/key(_:)``).
  package static func americanSpelling(of key: String) -> String {
    if let listed = americanSpellings[key] { return listed }
    for (ending, american) in verbEndings where key.hasSuffix(ending) {
      let stem = key.dropLast(ending.count)
      guard stem.utf8.count > 2, !verbsInS.contains(String(stem)) else { return key }
      return stem + american
    }
    return key
  }

  private static let verbEndings: [(String, String)] = [
    ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"), ("iser", "izer"), ("isers", "izers"),
    ("isation", "ization"), ("isations", "izations"), ("yse", "yze"), ("ysed", "yzed"), ("yses", "yzes"),
    ("ysing", "yzing"), ("yser", "yzer"),
  ]

  /// What stands before -ise where it is no ending.
  private static let verbsInS: Set<String> = [
    "adv", "advert", "appra", "chem", "clockw", "compr", "comprom", "conc", "cru", "dem", "desp", "dev", "disgu",
    "enterpr", "exc", "exerc", "expert", "franch", "improv", "likew", "merchand", "otherw", "parad", "pra", "prec",
    "prem",
    "prom", "rev", "superv", "surpr", "telev", "tort", "treat",
  ]

  private static let americanSpellings: [String: String] = {
    var spellings: [String: String] = [:]
    func add(_ words: String, _ british: String, _ american: String, endings: [String]) {
      for word in words.split(separator: " ") {
        for ending in endings { spellings[word + british + ending] = word + american + ending }
      }
    }
    add(
      "arm behavi col endeav fav flav harb hon hum lab neighb od rig rum sav vap vig", "our", "or",
      endings: ["", "s", "ed", "ing", "ful", "less", "able", "hood", "ite", "ites", "al", "er", "ers"])
    add(
      "cent met lit theat fib calib lust spect kilomet centimet millimet micromet millilit manoeuv", "re", "er",
      endings: ["", "s", "d"])
    add("catal anal dial", "ogue", "og", endings: ["", "s"])
    add("defen offen licen preten", "ce", "se", endings: ["", "s"])
    add(
      "cance channe counse dia equa fue initia labe leve marsha mode pane signa tota trave tunne", "ll", "l",
      endings: ["ed", "ing", "er", "ers"])
    for pair in pairs.split(whereSeparator: \.isNewline) {
      let words = pair.split(separator: " ").map(String.init)
      spellings[words[0]] = words[1]
    }
    return spellings
  }()

  private static let pairs = """
    grey gray
    greyed grayed
    programme program
    programmes programs
    practise practice
    practised practiced
    practising practicing
    aluminium aluminum
    jewellery jewelry
    artefact artifact
    artefacts artifacts
    judgement judgment
    judgements judgments
    acknowledgement acknowledgment
    acknowledgements acknowledgments
    ageing aging
    fulfil fulfill
    fulfils fulfills
    enrol enroll
    skilful skillful
    sceptical skeptical
    plough plow
    mould mold
    """
}

/// Words of English whose forms no rule tells: the commonest verbs with a past of their own, and the nouns behind irregular
/// plurals.
extension English {
  /// All forms of a verb that is not formed by rule, beside its base form; `nil` for others.
  package static func irregularForms(of base: String) -> [String]? {
    if let forms = verbs[base] { return forms }
    for prefix in verbPrefixes where base.hasPrefix(prefix) {
      let verb = String(base.dropFirst(prefix.count))
      if verb != "lay", verb != "lie", let forms = verbs[verb] { return forms.map { prefix + $0 } }
    }
    return nil
  }

  /// The base forms of which a word is a form, of verbs that are not formed by rule: go of went, lie and lay of lay.
  static func irregularVerbs(of form: String) -> [String] { basesOfForms[form] ?? [] }

  /// The singulars of which a word may be a plural that is not formed by rule: child of children, fireman of firemen,
  /// criterion of criteria.
  package static func singulars(ofIrregular plural: String) -> [String] {
    var singulars = singularsOfPlurals[plural] ?? []
    for (ending, singular) in [("men", "man"), ("ses", "sis"), ("ves", "f"), ("ves", "fe"), ("zzes", "z")]
    where plural.hasSuffix(ending) && (plural.count > ending.count || ending == "men") {
      singulars.append(plural.dropLast(ending.count) + singular)
    }
    return singulars
  }

  /// The word of which a form is formed by no rule, to be stemmed in its place: go of went, child of children. Where a form
  /// belongs to two words, both lead to one of them. Other words stay.
  static func regularForm(of form: String) -> String {
    if let regular = regularForms[form] { return regular }
    // Snowball takes -ence off the noun alone: referenced is reference.
    if form.hasSuffix("nced") { return String(form.dropLast()) }
    if form.hasSuffix("ncing") { return form.dropLast(3) + "e" }
    for prefix in verbPrefixes where form.hasPrefix(prefix) {
      // A relay is no lie.
      if let verb = regularForms[String(form.dropFirst(prefix.count))], verb != "lie" { return prefix + verb }
    }
    for (plural, singular) in [("men", "man"), ("yses", "ysis"), ("theses", "thesis"), ("crises", "crisis")]
    where form.hasSuffix(plural) && form.utf8.count > 4 && !singularsInMen.contains(form) {
      return form.dropLast(plural.count) + singular
    }
    return form
  }

  /// What makes another verb of an irregular one: overwrote, undid, rebuilt.
  private static let verbPrefixes = ["over", "under", "un", "re", "mis", "out", "fore"]

  private static let singularsInMen: Set<String> = [
    "specimen", "regimen", "abdomen", "acumen", "bitumen", "turkmen", "albumen", "yemen", "lumen", "semen",
  ]

  private static let regularForms: [String: String] = {
    var classes = WordClasses()
    for (base, forms) in verbs.sorted(by: { $0.key < $1.key }) {
      for form in forms { classes.add(form, of: base) }
    }
    for (singular, plural) in irregularPlurals.sorted(by: { $0.key < $1.key }) { classes.add(plural, of: singular) }
    classes.add("men", of: "man")
    classes.add("could", of: "can")
    for row in otherForms.split(whereSeparator: \.isNewline) {
      let words = row.split(separator: " ").map(String.init)
      for form in words.dropFirst() { classes.add(form, of: words[0]) }
    }
    return classes.words.merging(snowballErrors) { own, _ in own }.merging(comparisons) { own, _ in own }
  }()

  /// Articles, pronouns, adjectives and verbs in -ic with the forms that no rule tells, a row each.
  private static let otherForms = """
    a an
    this these
    that those
    i me my
    you your yours
    he him his
    she her hers
    it its
    we our ours
    they them their theirs
    who whom whose
    good better best
    bad worse worst
    panic panicked panicking
    mimic mimicked mimicking
    traffic trafficked trafficking
    picnic picnicked picnicking
    frolic frolicked frolicking
    """

  /// Words whose forms Snowball takes for forms of others, with one that it does not.
  private static let snowballErrors = [
    "added": "add", "adding": "add", "menus": "menu", "buses": "bus", "alias": "aliases", "queued": "queue",
    "queuing": "queue", "queueing": "queue", "embed": "embedd", "embeds": "embedd", "embedded": "embedd",
    "embedding": "embedd", "elves": "elf", "dwarves": "dwarf",
  ]

  /// The adjective of each comparative and superlative of the commonest ones.
  private static let comparisons: [String: String] = {
    var words: [String: String] = [:]
    for adjective in adjectives.split(whereSeparator: \.isWhitespace).map(String.init) {
      let stem: String
      switch adjective.last {
      case "e": stem = String(adjective.dropLast())
      case "y": stem = String(adjective.dropLast()) + "i"
      default:
        stem =
          ["big", "hot", "thin", "wet", "fat", "sad"].contains(adjective) ? adjective + adjective.suffix(1) : adjective
      }
      for ending in ["er", "est"] { words[stem + ending] = adjective }
    }
    return words
  }()

  /// The forms of an adjective of which a word is one, of the commonest that are compared by endings, and of good and bad.
  package static func comparedForms(of word: String) -> [String] {
    guard let adjective = comparisons[word] ?? regularForms[word] ?? (comparedAdjectives[word] == nil ? nil : word)
    else {
      return []
    }
    return comparedAdjectives[adjective].map { [adjective] + $0 } ?? []
  }

  private static let comparedAdjectives: [String: [String]] = Dictionary(
    comparisons.map { ($0.value, [$0.key]) } + [("good", ["better", "best"]), ("bad", ["worse", "worst"])],
    uniquingKeysWith: +)

  private static let adjectives = """
    big bold brave brief bright broad busy calm cheap clean clear close cold cool dark deep dense dirty dry dull early easy faint fair fast fat
    fierce fine firm fresh full funny gentle grand great
    happy hard healthy heavy high hot large late light long loud low lucky mild narrow near new nice noisy odd old plain poor
    pretty proud pure quick quiet rare rich rough sad safe sharp short sick simple slight slow small smart smooth soft steep stiff strict strong sweet tall thick thin
    tight tiny tough true ugly warm weak wet wide wild wise young
    """

  private static let singularsOfPlurals = Dictionary(
    irregularPlurals.map { ($0.value, [$0.key]) }, uniquingKeysWith: +)

  private static let basesOfForms = Dictionary(
    verbs.flatMap { base, forms in forms.map { ($0, [base]) } }, uniquingKeysWith: +)

  /// Base form, past and participle (which is the past where two stand); those with -s and -ing are made by rule.
  private static let verbs: [String: [String]] = {
    var verbs: [String: [String]] = [
      "be": ["am", "is", "are", "was", "were", "been", "being"], "have": ["has", "had", "having"],
      "do": ["does", "did", "done", "doing"], "go": ["goes", "went", "gone", "going"],
    ]
    for row in rows.split(whereSeparator: \.isNewline) {
      let words = row.split(separator: " ").map(String.init)
      verbs[words[0]] = verbForms(of: words[0]).filter { $0.hasSuffix("s") || $0.hasSuffix("ing") } + words.dropFirst()
    }
    return verbs
  }()

  private static let rows = """
    arise arose arisen
    creep crept
    dig dug
    dwell dwelt
    shrink shrank shrunk
    slide slid
    spin spun
    sting stung
    sweep swept
    swing swung
    weave wove woven
    weep wept
    bear bore borne
    bend bent
    bite bitten
    bleed bled
    breed bred
    burn burnt
    cling clung
    dream dreamt
    kneel knelt
    lean leant
    leap leapt
    prove proven
    sew sewn
    slay slew slain
    smell smelt
    speed sped
    spell spelt
    spill spilt
    spit spat
    spoil spoilt
    spring sprang sprung
    stink stank stunk
    strive strove striven
    swell swollen
    tread trod trodden
    wring wrung
    beat beat beaten
    become became
    begin began begun
    bind bound
    blow blew blown
    break broke broken
    bring brought
    build built
    buy bought
    catch caught
    choose chose chosen
    come came
    deal dealt
    draw drew drawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fly flew flown
    forbid forbade forbidden
    foresee foresaw foreseen
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got gotten
    give gave given
    grow grew grown
    hang hung
    hear heard
    hide hid hidden
    hold held
    keep kept
    know knew known
    lay laid
    lead led
    learn learnt learned
    leave left
    lend lent
    lie lay lain lying
    light lit lighted
    lose lost
    make made
    mean meant
    meet met
    overcome overcame
    overthrow overthrew overthrown
    pay paid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    shake shook shaken
    shine shone
    shoot shot
    show showed shown
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    speak spoke spoken
    spend spent
    stand stood
    steal stole stolen
    stick stuck
    strike struck stricken
    swear swore sworn
    swim swam swum
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    understand understood
    undertake undertook undertaken
    wake woke woken
    wear wore worn
    win won
    withdraw withdrew withdrawn
    withstand withstood
    write wrote written
    """
}

internal import TumenModel
internal import TumenText

/// Words of one language that say the opposite of each other and are easily taken for each other, as keys of
/// ``TextForm/key(_:)``: what places things in time or on a scale (before, more, large, up, maximum, including), what says that
/// a thing grows or shrinks, is there or not, and what allows or asks for something (allow, must, on). Of other opposites (open,
/// shut) there is no end.
struct Opposites: Sendable {
  /// The beginning of a word, and on which side of which pair it stands.
  private struct Entry {
    let text: String
    /// Whether other letters may follow.
    let isStem: Bool
    let pair: Int
    let isFirst: Bool
  }

  /// By their first letters.
  private let entries: [Unicode.Scalar: [Entry]]
  private let isKorean: Bool

  init(_ language: LanguageTag) {
    isKorean = language.language == "ko"
    var entries: [Unicode.Scalar: [Entry]] = [:]
    for (number, pair) in (Self.pairs[language.language] ?? "").split(separator: "\n").enumerated() {
      for (side, words) in pair.split(separator: "|").enumerated() {
        for word in words.split(separator: " ") {
          guard let first = word.unicodeScalars.first else { continue }
          entries[first, default: []].append(
            Entry(
              text: String(word.last == "*" ? word.dropLast() : word), isStem: word.last == "*", pair: number,
              isFirst: side == 0))
        }
      }
    }
    self.entries = entries
  }

  /// All of the words, and what others begin with.
  var words: (whole: [String], stems: [String]) {
    let all = entries.values.joined()
    // Behind a Korean word its particles stand.
    return isKorean
      ? ([], all.map(\.text)) : (all.filter { !$0.isStem }.map(\.text), all.filter(\.isStem).map(\.text))
  }

  /// Whether two words are opposites, in any form; in Korean in the same one, or with particles.
  func contain(_ one: String, _ other: String) -> Bool {
    guard let letter = one.unicodeScalars.first, let own = entries[letter],
      let otherLetter = other.unicodeScalars.first, let others = entries[otherLetter]
    else { return false }
    return own.contains { entry in
      guard let rest = rest(of: one, behind: entry) else { return false }
      return others.contains { opposite in
        guard opposite.pair == entry.pair, opposite.isFirst != entry.isFirst,
          let otherRest = self.rest(of: other, behind: opposite)
        else { return false }
        return !isKorean || fit(rest, otherRest, entry, opposite)
      }
    }
  }

  private func rest(of word: String, behind entry: Entry) -> Substring? {
    guard word.utf8.starts(with: entry.text.utf8) else { return nil }
    let rest = word.dropFirst(entry.text.count)
    return isKorean || entry.isStem || rest.isEmpty ? rest : nil
  }

  /// Whether what stands behind two Korean words is in one form (이전에, 이후에; 많았다, 적었다; 위쪽을, 아래쪽이; 최대값, 최소값), or makes verbs
  /// of them (포함하여, 제외하고).
  private func fit(_ one: Substring, _ other: Substring, _ entry: Entry, _ opposite: Entry) -> Bool {
    func isTail(_ rest: Substring) -> Bool { Korean.isParticles(rest) }
    if isTail(one), isTail(other) { return true }
    if entry.isStem, opposite.isStem {
      func isForm(_ rest: Substring) -> Bool { isTail(rest) || Korean.makesVerb(rest) }
      return one.replacing("았", with: "었") == other.replacing("았", with: "었") || (isForm(one) && isForm(other))
    }
    // Words of one syllable begin many others: 전송, 후송.
    guard one.first == other.first, one.first == "쪽" || min(entry.text.count, opposite.text.count) > 1 else {
      return false
    }
    let common = zip(one, other).prefix { $0 == $1 }.count
    return isTail(one.dropFirst(common)) && isTail(other.dropFirst(common))
  }

  /// A pair a line; of either side several words may be meant.
  private static let pairs: [String: String] = [
    "en": """
    before|after
    ago|later
    including inclusive include*|excluding exclusive exclude*
    more greater larger bigger|less fewer smaller
    most largest biggest greatest|least fewest smallest
    many|few
    much|little
    large big|small little
    high higher highest|low lower lowest
    maximum max maximal|minimum min minimal
    above|below
    over|under
    up upper upwards upward top|down lower downwards downward bottom
    within inside|outside
    earlier sooner|later
    increas* grow grows growing grown grew raise raises raising raised rise rises rising rose risen climb climbs climbed \
    climbing|decreas* reduc* shrink* shrank shrunk lower lowers lowering lowered fall falls falling fell fallen declin* drop drops \
    dropped dropping diminish*
    ascending|descending
    left leftmost leftward leftwards|right rightmost rightward rightwards
    increment*|decrement*
    upgrad*|downgrad*
    allow* permit permits permitted permitting|deny denies denied denying denial forbid* forbade prohibit* disallow*
    accept accepts accepted accepting|reject* declin* refus*
    must shall|may can
    required mandatory|optional prohibited
    on enabled|off disabled
    """,
    "ru": """
    до|после
    больше более свыше|меньше менее
    много|мало
    больш* велик велика велико велики|мал мала мало малы малый малая малое малые малого малой малую малых маленьк* меньш*
    высок*|низк*
    максимальн* максимум наибольш* макс|минимальн* минимум наименьш* мин
    выше|ниже
    вверх вверху верхн* сверху|вниз внизу нижн* снизу
    раньше ранее|позже позднее
    над|под
    внутри|снаружи вне
    включая|исключая кроме
    увелич* повыш* повыс* возраст* возрос* рост* растет растут расти рос росла росло росли вырос* вырас* подорожа* дорожает \
    дорожают дорожал* подня* поднял* поднима*|уменьш* пониж* пониз* сниж* сниз* сокращ* сократ* убыв* упал* упад* пада* \
    подешев* дешевеет дешевеют дешевел* опуст* опуск*
    разреш* позвол*|запрещ* запрет*
    принят* приня*|отклон* отверг*
    должен должна должно должны обязан*|может могут можно
    вкл|выкл откл
    слева влево налево левый левая левое левые левого левой левому левым левом левых левую левыми|справа вправо направо \
    правый правая правое правые правого правой правому правым правом правых правую правыми
    по за|против
    """,
    "ko": """
    이상 초과|이하 미만
    이전|이후
    전|후 뒤
    위 윗|아래 아랫
    상위 상단|하위 하단
    포함*|제외*
    허용* 허가* 승인* 수락*|거부* 금지* 거절* 불허*
    증가* 확대*|감소* 축소*
    늘* 늘리* 늘린* 늘릴* 늘립* 늘렸* 늘려* 늘어* 늘어나* 늘어난* 늘어날* 늘어납* 늘어났* 는다 느는 늡니*|줄* 줄이* 줄인* 줄일* 줄입* 줄였* 줄여* 줄어* \
    줄어들* 줄어드* 줄어든* 줄어듭* 줄어들었* 준다 주는 줍니*
    높이* 높인* 높일* 높입* 높였* 높이였* 높여*|낮추* 낮춘* 낮출* 낮춥* 낮췄* 낮추었* 낮춰* 낮추어*
    높아* 높았*|낮아* 낮았*
    오르* 오른* 오를* 오릅* 올랐* 올라* 올리* 올린* 올릴* 올립* 올렸* 올려*|내리* 내린* 내릴* 내립* 내렸* 내려*
    높은 높게 높다 높습* 큰 크게 크다 큽*|낮은 낮게 낮다 낮습* 작은 작게 작다 작습*
    오름차순|내림차순
    시계 시계방향|반시계 반시계방향 시계반대방향 시계반대 역시계방향
    왼쪽 왼편 좌측 왼*|오른쪽 오른편 우측 오른*
    최대|최소
    무료|유료
    안다 압니다 알고 아는 알았*|모른다 모릅니다 모르고 모르는 몰랐*
    많*|적*
    켬 켜*|끔 끄* 꺼*
    """,
  ]
}

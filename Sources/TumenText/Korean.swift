/// What Tumen knows of Korean, both norms.
package enum Korean {
  static let numbers = NumberConventions(
    groups: [",", "\u{00A0}", "\u{202F}", "\u{2009}"],
    decimals: ["."],
    words: [
      "하나": 1, "한": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5, "여섯": 6,
      "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "열두": 12, "첫": 1, "첫째": 1, "둘째": 2, "셋째": 3,
      "두번째": 2, "세번째": 3, "양": 2, "쌍": 2, "양국": 2, "양측": 2, "쌍방": 2, "두나라": 2,
    ],
    stems: [
      ("첫", 1, 6), ("두", 2, 5), ("세", 3, 3), ("양국", 2, 5), ("양측", 2, 5), ("한", 1, 3), ("삼", 3, 4),
      ("이틀", 2, 4), ("사흘", 3, 4), ("하루", 1, 4), ("반", 2, 3), ("다섯", 5, 5), ("하나", 1, 5),
    ],
    multipliers: [("조", 12), ("억", 8), ("만", 4), ("천", 3), ("백", 2)],
    hasMyriads: true)

  /// Particles and verbal endings that may stand behind a noun, alone or one behind another. Those of a
  /// pair stand in both shapes.
  private static let particles: [String] = [
    "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "에게서", "께", "께서", "한테", "와", "과",
    "로", "으로", "도", "만", "부터", "까지", "보다", "처럼", "같이", "마다", "밖에", "조차", "마저", "라도",
    "이라도", "나", "이나", "든지", "이든지", "란", "이란", "라는", "이라는", "라고", "이라고", "로서",
    "으로서", "로써", "으로써", "로부터", "으로부터", "에로", "에로의", "뿐", "들", "이다", "이며", "이고",
    "며", "고", "였다", "이었다", "인", "일", "에는", "에도", "에서는", "에서도", "와의", "과의",
    "측", "씨", "님", "동지", "총리", "위원장", "장관", "부상", "대사", "대통령", "주석", "총비서", "비서", "부장", "국장", "의장",
    "상", "선생", "원수", "대장", "에게는", "께서는", "이라는",
  ].sorted { $0.utf8.count > $1.utf8.count }

  /// How many syllables a chain of particles has at most: four of the longest.
  package static let longestParticles = 4 * (particles.map(\.count).max() ?? 0)

  /// Whether `rest`, which stands behind a noun in one word, is nothing but particles.
  package static func isParticles(_ rest: Substring, depth: Int = 0) -> Bool {
    if rest.isEmpty { return true }
    guard depth < 4 else { return false }
    return particles.contains { rest.hasPrefix($0) && isParticles(rest.dropFirst($0.count), depth: depth + 1) }
  }
}

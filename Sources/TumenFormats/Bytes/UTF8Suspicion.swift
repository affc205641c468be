/// Whether bytes that are said to be in another encoding are UTF-8 all the same. Text of another encoding soon holds a letter
/// beyond ASCII that is none in UTF-8; what holds several and none of these is UTF-8 under a wrong name.
struct UTF8Suspicion {
  private var isOver = false
  /// How many bytes beyond ASCII came so far, all of them valid.
  private var count = 0
  /// The beginning of a character whose end is in the next piece.
  private var waiting: [UInt8] = []

  /// So many bytes tell: four letters of Russian, three of Korean.
  private static let enough = 8

  /// Takes the next bytes in.
  /// - Returns: whether what came so far is UTF-8 beyond doubt.
  mutating func isConfirmed(by bytes: some Collection<UInt8>) -> Bool {
    if isOver { return false }
    let text = waiting + bytes
    waiting = []
    let traits = text.span.traits
    if traits.contains(.isASCII) { return false }
    guard let cut = (0...3).first(where: { text.dropLast($0).isUTF8 }) else {
      isOver = true
      return false
    }
    waiting = Array(text.suffix(cut))
    count += text.dropLast(cut).count { $0 >= 0x80 }
    return count >= Self.enough
  }
}

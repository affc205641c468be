internal import TumenIndex
internal import TumenText

/// Tells at one look over its bytes that no term stands in a text, as in most texts none does.
///
/// What breaks a text into words is dear. Texts of plain letters, digits and common marks are read here as
/// ``RunningWords`` would read them, without a list of words; where a doubt is left, a term may stand in the text.
struct TermSieve: Sendable {
  private let automaton: TermAutomaton
  private let isKorean: Bool

  init(_ automaton: TermAutomaton, isKorean: Bool) {
    self.automaton = automaton
    self.isKorean = isKorean
  }

  /// Whether a term may stand in a text. Linear in its bytes.
  /// - Parameter isRemarkable: whether only the names of persons and places and terms that are not preferred are looked for.
  func mayHoldTerm(_ text: String, isRemarkable: Bool = false) -> Bool {
    if isRemarkable, !automaton.hasRemarkable { return false }
    var reading = Reading(automaton, isKorean: isKorean, isRemarkable: isRemarkable)
    return reading.mayHoldTerm(text.utf8Span.span)
  }

  /// What is known behind the bytes that were read.
  private struct Reading {
    private let automaton: TermAutomaton
    private let isKorean: Bool
    private let isRemarkable: Bool
    /// The letters of the word at hand, as in its key.
    private var word: [UInt8]
    /// What a mark ties the word at hand to: the word before the mark, that with the one before it, and so on.
    private var heads: [Head] = []
    /// The mark; 0 where there is none, and a change of script may or may not part two words.
    private var joint: UInt8?
    /// Whether the last letter was a syllable of Hangul, which may break off from letters and digits beside it.
    private var isHangul = false
    /// Where forms may go on that began with earlier words.
    private var states: [TermAutomaton.State] = []
    /// Up to two Korean words right before this one, one behind the other, and where the last one begins: terms may stand
    /// apart.
    private var earlier: [UInt8] = []
    private var lastEarlier = 0

    /// A word to which another one is tied, and the states before it.
    private struct Head {
      let key: [UInt8]
      let states: [TermAutomaton.State]
    }

    init(_ automaton: TermAutomaton, isKorean: Bool, isRemarkable: Bool) {
      self.automaton = automaton
      self.isKorean = isKorean
      self.isRemarkable = isRemarkable
      word = []
      word.reserveCapacity(64)
    }

    mutating func mayHoldTerm(_ bytes: Span<UInt8>) -> Bool {
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39:
          guard changes(toHangul: false) else { return true }
          // Digits have the bit that makes a letter small.
          word.append(byte | 0x20)
          while place + 1 < bytes.count, Self.isLetterOrDigit(bytes[place + 1]) {
            place += 1
            word.append(bytes[place] | 0x20)
          }
        case 0x20, 0x09...0x0D:
          if endsWord() { return true }
        case 0x2D:
          if Self.mayBeWord(next), !word.isEmpty {
            if !join(with: byte) { return true }
          } else if endsWord() || isMark(byte) {
            return true
          }
        case 0x22:
          if endsWord() { return true }
        case 0x27, 0x2C, 0x2E, 0x3A, 0x3B:
          if Self.mayBeWord(next), !word.isEmpty {
            if !join(with: byte) { return true }
          } else if endsWord() || isMark(byte) {
            return true
          }
        // Ties what it touches together, itself included.
        case 0x5F:
          if let last = word.last, last != byte, !join(with: 0) { return true }
          word.append(byte)
          isHangul = false
          if Self.mayBeWord(next), !join(with: 0) { return true }
        case 0x60:
          if endsWord() || isMark(0x27) { return true }
        case 0x21...0x7E:
          if endsWord() || isMark(byte) { return true }
        case 0xD0, 0xD1:
          guard changes(toHangul: false), append(byte, next) else { return true }
          place += 1
        case 0xEA...0xED where place + 2 < bytes.count:
          let third = bytes[place + 2]
          guard byte > 0xEA || next >= 0xB0, byte < 0xED || next < 0x9E || (next == 0x9E && third < 0xA4),
            changes(toHangul: true)
          else { return true }
          word.append(byte)
          word.append(next)
          word.append(third)
          place += 2
        case 0xC2 where next == 0xA0 || next == 0xAB || next == 0xBB:
          if endsWord() { return true }
          place += 1
        case 0xE2 where next == 0x80 && place + 2 < bytes.count:
          switch bytes[place + 2] {
          // “ ” „ ‘ are no words.
          case 0x98, 0x9C, 0x9D, 0x9E:
            if endsWord() { return true }
          // An apostrophe, and a short dash, which ties like a hyphen.
          case 0x99, 0x93:
            let mark: UInt8 = bytes[place + 2] == 0x99 ? 0x27 : 0x2D
            if place + 3 < bytes.count, Self.mayBeWord(bytes[place + 3]), !word.isEmpty {
              if !join(with: mark) { return true }
            } else if endsWord() || isMark(mark) {
              return true
            }
          case 0x94:
            if endsWord() || isMark(0xE2, 0x80, 0x94) { return true }
          case 0xA6:
            if endsWord() || isMark(0x2E, 0x2E, 0x2E) { return true }
          default: return true
          }
          place += 2
        default: return true
        }
        place += 1
      }
      return endsWord()
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    private static func mayBeWord(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
      default: false
      }
    }

    /// Takes note of the script of the next letter. False where the word was tied already.
    private mutating func changes(toHangul isNext: Bool) -> Bool {
      defer { isHangul = isNext }
      return word.isEmpty || isHangul == isNext || join(with: 0)
    }

    /// Adds a Russian letter as its key has it: small, ё as е. False for other letters.
    private mutating func append(_ first: UInt8, _ second: UInt8) -> Bool {
      // Byte by byte: a list of two bytes would be made for each letter.
      let (lead, tail): (UInt8, UInt8)
      switch (first, second) {
      case (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x8F): (lead, tail) = (first, second)
      case (0xD0, 0x81), (0xD1, 0x91): (lead, tail) = (0xD0, 0xB5)
      case (0xD0, 0x90...0x9F): (lead, tail) = (0xD0, second + 0x20)
      case (0xD0, 0xA0...0xAF): (lead, tail) = (0xD1, second - 0x20)
      default: return false
      }
      word.append(lead)
      word.append(tail)
      return true
    }

    /// Ends a word before a mark that may tie it to the next one. False where a term may end with it, or too many words are
    /// tied: there are too many ways to read them.
    private mutating func join(with mark: UInt8) -> Bool {
      guard heads.count < Self.mostTied else { return false }
      var tied = heads.map { Head(key: tiedKey($0), states: joint == 0x2D ? [] : $0.states) }
      tied.append(Head(key: word, states: states))
      if endsWord() { return false }
      // A hyphen is passed over; other marks are words where they do not tie. 0 is no mark at all.
      if mark != 0x2D, mark != 0, isMark(mark) { return false }
      (heads, joint) = (tied, mark)
      return true
    }

    private static let mostTied = 5

    /// The word at hand tied to one before it. Of hyphenated words one word is made.
    private func tiedKey(_ head: Head) -> [UInt8] {
      guard let joint, joint != 0x2D, joint != 0 else { return head.key + word }
      return head.key + [joint] + word
    }

    /// Ends the word at hand, if there is one; whether a term may end with it.
    private mutating func endsWord() -> Bool {
      if word.isEmpty { return false }
      defer { word.removeAll(keepingCapacity: true) }
      var next: [TermAutomaton.State] = []
      if joint != nil {
        for head in heads {
          // With the one word that is made of hyphenated ones a form begins.
          if reads(tiedKey(head), from: joint == 0x2D ? [] : head.states, to: &next) { return true }
        }
        joint = nil
        heads.removeAll(keepingCapacity: true)
      }
      if reads(word, from: states, to: &next) || (isKorean && standsApart()) { return true }
      states = next
      return false
    }

    /// Reads a mark of one byte or three, which is a word of its own.
    private mutating func isMark(_ first: UInt8, _ second: UInt8 = 0, _ third: UInt8 = 0) -> Bool {
      word.append(first)
      if second != 0 {
        word.append(second)
        word.append(third)
      }
      defer { word.removeAll(keepingCapacity: true) }
      earlier.removeAll(keepingCapacity: true)
      lastEarlier = 0
      var next: [TermAutomaton.State] = []
      if reads(word, from: states, to: &next) { return true }
      states = next
      return false
    }

    /// Reads a word behind the root and some states; whether a form ends in it, or in its beginning.
    private func reads(
      _ key: [UInt8], from states: [TermAutomaton.State], to next: inout [TermAutomaton.State]
    ) -> Bool {
      // No term has a word so long; to try each of its beginnings would take too long.
      if key.count > Self.longestWord { return true }
      let span = key.span
      if automaton.hasOpenWords, automaton.mayOpen(by: span) { return true }
      let number = automaton.number(of: span)
      for place in -1..<states.count {
        let state = place < 0 ? automaton.root : states[place]
        if let number, let whole = automaton.advance(state, by: number) {
          if isEnd(whole) { return true }
          next.append(whole)
        }
        if isKorean, hasStem(span, behind: state) { return true }
      }
      return false
    }

    private static let longestWord = 240

    /// Whether a form ends here that is looked for.
    private func isEnd(_ state: TermAutomaton.State) -> Bool {
      isRemarkable ? automaton.isRemarkable(state) : automaton.isEnd(state)
    }

    /// Whether a beginning of a Korean word is one to which particles or other terms, of whatever kind, may be attached.
    private func hasStem(_ key: Span<UInt8>, behind state: TermAutomaton.State) -> Bool {
      for end in 1..<max(1, key.count) where key[end] & 0xC0 != 0x80 {
        if let stem = automaton.advance(state, by: key.extracting(0..<end)), automaton.takesEndings(stem) {
          return true
        }
      }
      return false
    }

    /// Whether the word and one or two before it may be one that the glossary writes together; remembers the word.
    private mutating func standsApart() -> Bool {
      guard automaton.hasJoined else { return false }
      let start = earlier.count
      earlier.append(contentsOf: word)
      if start > 0, isJoined(from: lastEarlier) || (lastEarlier > 0 && isJoined(from: 0)) { return true }
      if lastEarlier > 0 { earlier.removeSubrange(0..<lastEarlier) }
      lastEarlier = start - lastEarlier
      return false
    }

    /// Whether the words from a place on are one in the glossary.
    private func isJoined(from place: Int) -> Bool {
      let key = earlier.span.extracting(droppingFirst: place)
      guard key.count > 6, automaton.isJoinedHead(key.extracting(0..<6)) else { return false }
      return automaton.advance(automaton.root, by: key).map(isEnd) == true || hasStem(key, behind: automaton.root)
    }
  }
}

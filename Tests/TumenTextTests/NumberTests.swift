import Testing
import TumenModel

@testable import TumenText

/// A language, a text, and every number of it, words included.
private let dates: [(String, String, [String])] = [
  ("en", "April 30, 2025", ["4", "30", "2025"]), ("ru", "30 апреля 2025 г.", ["30", "4", "2025"]),
  ("ko", "2025년 4월 30일", ["2025", "4", "30"]), ("ru", "30.04.2025", ["30", "4", "2025"]),
  ("en", "2025-04-30", ["2025", "4", "30"]), ("ko", "2025.4.30", ["2025", "4", "30"]),
]

private let written: [(String, String, [String])] = [
  ("en", "4.7 km", ["4.7"]), ("ru", "4,7 км", ["4.7"]), ("ko", "4.7km", ["4.7"]), ("en", "1,000", ["1000"]),
  ("ru", "1\u{00A0}000", ["1000"]), ("ru", "1\u{202F}000", ["1000"]), ("ru", "1 000 000", ["1000000"]),
  ("ko", "1,000", ["1000"]), ("en", "0.50", ["0.5"]), ("en", "1,234,567.890", ["1234567.89"]), ("en", "0", ["0"]),
  ("en", "000", ["0"]), ("ru", "1,5 млн", ["1500000"]), ("en", "1.5 million", ["1500000"]), ("ko", "1.5만", ["15000"]),
  ("en", "%1$s of %2d and {0}", []), ("en", "１２", ["12"]), ("en", "page 5.", ["5"]), ("ru", "с. 5, 6", ["5", "6"]),
  ("en", "1.2.3", ["1", "2", "3"]), ("en", "A4 paper", ["4"]),
]

@Suite struct `The numbers of a text` {
  @Test(arguments: dates)
  func `are the parts of its dates in each language`(language: String, text: String, values: [String]) throws {
    #expect(try NumberReader(language: LanguageTag(language)).numbers(in: text).map(\.value) == values)
  }

  @Test(arguments: written)
  func `have the value that readers see`(language: String, text: String, values: [String]) throws {
    let numbers = try NumberReader(language: LanguageTag(language)).numbers(in: text).filter { !$0.isWord }
    #expect(numbers.map(\.value) == values)
  }

  @Test(arguments: [
    ("ru", "5 тысячелетий", "5"), ("ru", "2 миллионера", "2"), ("ko", "5 천사", "5"), ("ko", "10 만남", "10"),
    ("en", "2 millionaires", "2"),
  ])
  func `are multiplied by whole words alone`(language: String, text: String, value: String) throws {
    #expect(try NumberReader(language: LanguageTag(language)).numbers(in: text).first?.value == value)
  }

  @Test func `are read of every word that has a value, by its first letters`() {
    for conventions in [English.numbers, Russian.numbers, Korean.numbers] {
      for word in conventions.words.keys + conventions.stems.map(\.stem) {
        for written in [word, word.uppercased()] {
          #expect(conventions.mayBeWord(Array(written.unicodeScalars)[...]), "\(written)")
        }
      }
    }
  }

  @Test(arguments: [("3만 5천", "35000"), ("3만5천명", "35000"), ("1억 2천만", "120000000"), ("1조", "1000000000000")])
  func `in Korean add up over 천, 만, 억 and 조`(text: String, value: String) {
    #expect(NumberReader(language: .korean).numbers(in: text).map(\.value) == [value])
  }

  @Test func `stand at places in Unicode scalars`() {
    let text = "👩‍👩‍👧 e\u{0301} 4.7 km, 두 1,000"
    let scalars = Array(text.unicodeScalars)
    let numbers = NumberReader(language: .english).numbers(in: text).filter { !$0.isWord }
    #expect(numbers.map { String(String.UnicodeScalarView(scalars[$0.range])) } == ["4.7", "1,000"])
  }
}

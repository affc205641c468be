internal import TumenModel
internal import TumenText

/// Plain English words of programs, which no Russian or Korean translation keeps: Open, File Name, Settings….
enum InterfaceWord {
  /// Whether a text is nothing but one to three such words, the marks behind them aside.
  static func areAll(in text: ReadText) -> Bool {
    guard text.wordCount < 4, text.length < 48, text.traits.isDisjoint(with: .foreign) else { return false }
    let words = text.scalars.split { !$0.isLetter }
    // Program.exe and e_mail are no words; nor is an abbreviation or a name in the middle of capitals.
    return (1...3).contains(words.count)
      && words.allSatisfy { word in
        let isWord = word.dropFirst().allSatisfy(\.isSmall) && known.contains(TextForm.key(String(scalars: word)))
        return isWord && (word.startIndex == 0 || TextForm.isSpace(text.scalar(word.startIndex - 1)))
      }
  }

  /// Common words for commands, settings, columns and states. Names of keys (Delete, Home) are none, nor are words that are
  /// names of programs as well (Windows, Office).
  private static let known = Set(
    """
    about accept account accounts action actions activate add address advanced album albums alignment all
    animation appearance apply archive artist ascending attachment attachments author automatic available
    background backup basic bold book bookmark bookmarks border borders bottom box browse browser button calendar
    cancel category center change changes channel chapter character characters chat check city clear close color
    colors colour colours column columns command comment comments compare computer configure confirm connect
    connection contact contacts content contents continue contrast convert copy country create custom customize
    cut data date day days default description desktop destination details device devices dictionary directory
    disable disabled disconnect display document documents down download draw duplicate edit empty enable enabled
    encoding encryption error errors event events exit expand export extra failed favorites field file filename
    files filter find finish first folder folders font fonts format forward friends general group groups height
    help hide history horizontal hour hours icon icons image images import inbox indent info information input
    install italic item items keyboard label language languages large last layout left length level light line
    lines link links list load location login logout mail manual maximum medium menu message messages method
    minimum minute minutes modified modify month monthly mouse move music name network never new next none normal
    note notes notification notifications number object objects offline online open opacity options order other
    output owner page pages paper password passwords paste path pattern pause performance permissions phone
    picture pictures play playlist plugins position preferences preview previous print printer printers priority
    privacy profile properties property quality quit random read ready recent recipient record redo refresh reload
    remove rename repeat replace reply reset resize resolution restart restore result results resume right rotate
    rotation row rows rule rules save scale schedule screen search second seconds security select selected
    selection send sender server settings shape share show size small sort sound source speed start status stop
    street style styles subject summary system table target task tasks template templates text theme themes
    thickness time title today toolbar tools top total translation transparency trash type undo unknown unlock up
    update updates upgrade upload user username users value values version vertical video view volume warning
    weather website week weekly weight width window word words year years yellow yes yesterday zoom black blue
    brown green red white gray orange purple
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

extension TextTraits {
  /// What stands in code and not in labels.
  fileprivate static let foreign: TextTraits = [
    .digit, .percent, .brace, .angle, .backslash, .underscore, .slash, .at, .dollar, .inlineCode, .sign, .cyrillic,
    .hangul,
  ]
}

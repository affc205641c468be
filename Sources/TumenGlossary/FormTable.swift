internal import TumenIndex
internal import TumenText

/// Forms of terms by their keys, in a compiled glossary.
struct FormTable: Sendable {
  private let keys: KeyTable
  /// Where the forms of each key begin; one more entry ends the last.
  private let starts: MappedArray<UInt32>
  /// Concept, term and number of each form.
  private let forms: MappedArray<UInt32>

  /// How many sections a table takes, from its name on.
  static let sectionCount = KeyTable.sectionCount + 2

  init(_ file: MappedFile, _ name: UInt64) {
    keys = KeyTable(file, name)
    starts = file.array(name + KeyTable.sectionCount, of: UInt32.self)
    forms = file.array(name + KeyTable.sectionCount + 1, of: UInt32.self)
  }

  /// Whether a table of a file that was verified as a whole can be read as one, with so many concepts. Linear in its size.
  func isSound(conceptCount: Int) -> Bool {
    keys.isSound && starts.count == keys.count + 1 && starts.isRising(upTo: forms.count / 3)
      && stride(from: 0, to: forms.count, by: 3).allSatisfy { Int(forms[$0]) < conceptCount }
  }

  /// The forms of a key in the order of the glossary.
  func forms(of key: String) -> [Glossary.Form] {
    guard let number = keys.number(of: key.utf8Span.span) else { return [] }
    return (Int(starts[number])..<Int(starts[number + 1])).map { place in
      Glossary.Form(
        concept: Int(forms[3 * place]), term: Int(forms[3 * place + 1]), number: Int(forms[3 * place + 2]))
    }
  }

  /// Forms to be written.
  struct Forms {
    private var keys = KeyTable.Builder()
    private var forms: [(key: Int, form: Glossary.Form)] = []

    mutating func insert(_ form: Glossary.Form, as key: String) {
      forms.append((keys.number(of: key), form))
    }

    func write(as name: UInt64, to writer: inout MappedFileWriter) throws(MappedFileError) {
      try keys.write(as: name, to: &writer)
      var starts = [UInt32](repeating: 0, count: keys.count + 1)
      for (key, _) in forms { starts[key + 1] += 1 }
      for key in 0..<keys.count { starts[key + 1] += starts[key] }
      var next = starts
      var rows = [UInt32](repeating: 0, count: 3 * forms.count)
      for (key, form) in forms {
        let place = 3 * Int(next[key])
        (rows[place], rows[place + 1], rows[place + 2]) = (
          UInt32(form.concept), UInt32(form.term), UInt32(form.number)
        )
        next[key] += 1
      }
      try writer.write(name + KeyTable.sectionCount, starts)
      try writer.write(name + KeyTable.sectionCount + 1, rows)
    }
  }
}

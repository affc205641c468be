// Reads files, and writes their units anew, in memory: how many megabytes a second of one core that takes.
//
//     make bench-formats FILES="memory.tmx catalogue.po"
import Glibc
import TumenFormats
import TumenModel

/// The seconds of the processor that the process took so far; POSIX counts a million a second.
func seconds() -> Double { Double(clock()) / 1_000_000 }

/// Prints a row of the table.
func show(_ file: String, _ what: String, _ bytes: Int, _ taken: Double) {
  let megabytes = Double(bytes) / 1e6
  let rounded = (taken * 100).rounded() / 100
  print("\(file)\t\(what)\t\(Int(megabytes.rounded())) MB\t\(rounded) s\t\(Int((megabytes / taken).rounded())) MB/s")
}

for path in CommandLine.arguments.dropFirst() {
  var size = 0
  let file = try ByteSource(path: path)
  while case let piece = try file.read(), !piece.isEmpty { size += piece.count }

  let begin = seconds()
  var reader = try Reading.units(of: ByteSource(path: path), options: ReadingOptions())
  var units: [TranslationUnit] = []
  while let record = try reader.next() {
    if case .read(let unit, _) = record { units.append(unit) }
  }
  show(path, "read", size, seconds() - begin)

  let languages = units.first?.variants.map(\.language) ?? []
  for format in [Format.tmx, .xliff, .po, .jsonl] where languages.count > 1 {
    var writer = try Writing.units(as: format, languages: Array(languages.prefix(2)))
    var written = 0
    let begin = seconds()
    for (number, unit) in units.enumerated() {
      try writer.write(unit)
      if number % 100 == 0 { written += writer.take().count }
    }
    try writer.finish()
    written += writer.take().count
    show(path, "written as \(format.rawValue)", written, seconds() - begin)
  }
}

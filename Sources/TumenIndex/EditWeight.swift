/// What it costs to make one segment of another, in hundredths of a word: the one place where the weights of the
/// *weighted* score stand.
///
/// The score is `100 × (T − C) / T`. `T` is the greater of the two segments' weights (a word weighs 100, a punctuation
/// mark 10), `C` the least cost of a sequence of the steps below from left to right, each of which has a part of the
/// score to its name.
package enum EditWeight {
  /// A word that is added, left out or replaced by another.
  package static let word = 100
  /// The same for a word that both sides have equally often, at another place.
  package static let moved = 50
  /// A punctuation mark that is added, left out or replaced.
  package static let punctuation = 10
  /// A word that differs in letter case, width, ё or composition alone.
  package static let writing = 10
  /// Two words that are written together, or one that is written apart.
  package static let spacing = 10
  /// A word that has another ending or other particles.
  package static let ending = 30
  /// A number for another number.
  package static let number = 30
  /// A name that the glossary knows for another one, if not both sides have either of them equally often.
  package static let name = 30
  /// A term that the glossary knows for another one, under the same condition. Its target has to agree with what stands
  /// beside it, so that it costs more than a name.
  package static let term = 70
}

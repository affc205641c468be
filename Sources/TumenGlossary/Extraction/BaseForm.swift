internal import TumenText

/// Chooses among the forms in which a candidate occurs the one that a glossary shows.
enum BaseForm {
  /// - Parameter forms: the forms with how often each occurs, the most frequent first.
  static func text(of forms: [AttestedForm], language: String) -> String {
    guard let first = forms.first else { return "" }
    switch language {
    case "en": return singular(of: forms) ?? first.text
    case "ru": return RussianBaseForm.nominative(of: forms) ?? first.text
    default: return first.text
    }
  }

  /// The form without plural, unless it is rare: *settings* stays.
  private static func singular(of forms: [AttestedForm]) -> String? {
    let total = forms.reduce(0) { $0 + $1.count }
    return forms.first { form in
      form.count * 4 >= total
        && forms.contains { $0.text != form.text && English.plural(of: form.text, isName: false) == $0.text }
    }?.text
  }

  /// The words of a name, each with a capital.
  static func titled(_ text: String) -> String {
    text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}

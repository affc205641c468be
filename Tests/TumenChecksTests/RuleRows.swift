/// A rule, then its rows: the target language (the source is English, or stands before `>`), `+` where the rule is
/// silent and `-` where it speaks, the source, the target.
let ruleRows = [numberRows, codeRows, markRows, spaceRows, characterRows, languageRows, termRows].joined(
  separator: "\n")

/// A rule, then its rows: the target language (the source is English, or stands before `>`; `@` and the date of the text or
/// `#` and the most characters may stand behind it), `+` where the rule is silent and `-` where it speaks, the source, the
/// target. Other translations that come before it in the batch stand before `||`.
let ruleRows = [
  numberRows, saidNumberRows, numberWordRows, codeRows, notationRows, markRows, spaceRows, characterRows, languageRows,
  termRows,
  batchRows,
  englishRows,
  soughtRows, sentenceRows,
].joined(separator: "\n")

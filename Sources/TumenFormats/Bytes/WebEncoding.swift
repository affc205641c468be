/// What the names of encodings stand for on the web (Encoding Standard, section 4.2), where that is not what they say: an
/// encoding that holds more, in which files of that name are.
enum WebEncoding {
  /// The name that converters have for it.
  static func standard(_ name: String) -> String { labels[name.lowercased()] ?? name }

  private static let labels: [String: String] = {
    let rows: KeyValuePairs = [
      "UTF-8": "utf8 unicode-1-1-utf-8 unicode ucs-2 iso-10646-ucs-2",
      "windows-1252": """
      ascii us-ascii ansi_x3.4-1968 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 cp819 ibm819 cp1252 x-cp1252 \
      x-user-defined
      """,
      "windows-1250": "x-cp1250", "windows-1251": "x-cp1251 win-1251", "windows-1254": "iso-8859-9 latin5 x-cp1254",
      "CP874": "windows-874 iso-8859-11 tis-620 dos-874", "KOI8-R": "koi koi8 koi8_r", "KOI8-U": "koi8-ru",
      "MAC-CYRILLIC": "x-mac-cyrillic x-mac-ukrainian", "MACINTOSH": "x-mac-roman mac",
      "CP949": """
      euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cp949 uhc csksc56011987 cseuckr iso-ir-149
      """,
      "CP932": "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis", "EUC-JP": "x-euc-jp",
      "GB18030": "gbk gb2312 gb_2312 gb_2312-80 x-gbk chinese", "BIG5-HKSCS": "big5 cn-big5 csbig5 x-x-big5",
    ]
    return Dictionary(
      uniqueKeysWithValues: rows.flatMap { name, labels in labels.split(separator: " ").map { (String($0), name) } })
  }()
}

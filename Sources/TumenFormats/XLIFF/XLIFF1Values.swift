/// The values that XLIFF 1.2 lists for attributes, by the names that its rules have for them (the schema’s `…ValueList`).
///
/// Most lists are open for values of one's own, which begin with `x-`.
enum XLIFF1Values {
  static let named: [String: XLIFFStructure.Value] = [
    "datatypes": .oneOfOrOwn(datatypes), "restypes": .oneOfOrOwn(restypes), "size-units": .oneOfOrOwn(sizeUnits),
    "states": .oneOfOrOwn(states), "state-qualifiers": .oneOfOrOwn(stateQualifiers), "mtypes": .oneOfOrOwn(mtypes),
    "units": .oneOfOrOwn(units), "context-types": .oneOfOrOwn(contextTypes),
    "count-types": .oneOfOrOwn(
      ["num-usages", "repetition", "total"] + restypes + datatypes + states + stateQualifiers),
    "delimiters": .oneOfOrOwn(["bold", "italic", "underlined", "link"]),
    "placeholders": .oneOfOrOwn(["image", "pb", "lb"]), "purposes": .someOfOrOwn(["information", "location", "match"]),
    "reformats": .wordOr(["yes", "no"], someOfOrOwn: reformats), "coordinates": .coordinates, "mime-types": .mimeType,
  ]

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private static let datatypes = words(
    """
    asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini \
    interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile \
    messagefile mif mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report resources resx rtf \
    sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul
    """)
  private static let restypes = words(
    """
    auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox \
    colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton \
    dialog dlginit edit file filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit \
    keywords label linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar \
    numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator \
    shortcut spinner splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar tree \
    uri userbutton usercontrol var versioninfo vscrollbar window
    """)
  private static let sizeUnits = words("byte char col cm dlgunit em ex glyph in mm percent pixel point row")
  private static let states = words(
    """
    final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation \
    needs-translation new signed-off translated
    """)
  private static let stateQualifiers = words(
    """
    exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository \
    leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion
    """)
  private static let mtypes = words(
    """
    abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form \
    formula head-term initialism international-scientific-term internationalism logical-expression \
    materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg \
    set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form \
    truncated-term variant
    """)
  private static let units = words(
    "word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable")
  private static let contextTypes = words(
    "database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile")
  private static let reformats = words(
    "coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style")
}

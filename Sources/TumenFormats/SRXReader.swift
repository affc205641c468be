package import TumenModel
package import TumenText

/// Reads segmentation rules from SRX 2.0 (GALA/LISA OSCAR, 2008), and from 1.0, which differs in its header alone.
package enum SRXReader {
  /// The rules of a file.
  /// - Throws: ``TumenError`` with code `malformed` and the place for what is no SRX, `malformedRules` for a rule whose
  ///   expressions ICU rejects when it is used.
  package static func rules(of source: ByteSource) throws(TumenError) -> SegmentationRules {
    let file = source.name
    func failure(_ message: String, _ element: XMLElement?, mend: String) -> TumenError {
      TumenError(.malformed, message, mend: mend, at: element?.place(in: file) ?? .init(file: file, line: 1))
    }
    let xml = try XMLReader(source)
    guard try xml.advance() == .start else {
      throw failure("the file has no root element", nil, mend: "give an SRX file")
    }
    let root = try XMLElement(at: xml, file: file)
    _ = try xml.advance()
    guard root.localName == "srx" else {
      throw failure("the root element is <\(root.name)>, not <srx>", root, mend: "give an SRX file")
    }
    if let version = root["version"], !["1.0", "2.0"].contains(version) {
      throw failure(
        "the version “\(version.excerpt)” of SRX is not known", root,
        mend: "give rules of version 2.0 or 1.0")
    }
    guard let body = root.child("body") else {
      throw failure("the SRX has no <body>", root, mend: "is the file complete?")
    }
    // SRX 1.0 knew no cascade.
    let cascade = root.child("header")?["cascade"]
    guard ["yes", "no", nil].contains(cascade) else {
      throw failure("cascade is neither yes nor no", root.child("header"), mend: "write yes or no")
    }
    var rules = SegmentationRules(isCascading: cascade == "yes")
    for set in body.child("languagerules")?.children.filter({ $0.localName == "languagerule" }) ?? [] {
      guard let name = set["languagerulename"] else {
        throw failure("a <languagerule> has no name", set, mend: "add languagerulename")
      }
      guard rules.sets[name] == nil else {
        throw failure("two sets of rules are named “\(name)”", set, mend: "rename one of them")
      }
      rules.sets[name] = try set.children.filter { $0.localName == "rule" }.map { rule throws(TumenError) in
        guard ["yes", "no", nil].contains(rule["break"]) else {
          throw failure("break is neither yes nor no", rule, mend: "write yes or no")
        }
        return SegmentationRules.Rule(
          isBreak: rule["break"] != "no", before: rule.child("beforebreak")?.text ?? "",
          after: rule.child("afterbreak")?.text ?? "", place: rule.place(in: file))
      }
    }
    for map in body.child("maprules")?.descendants(named: "languagemap") ?? [] {
      guard let pattern = map["languagepattern"], let name = map["languagerulename"] else {
        throw failure(
          "a <languagemap> lacks its pattern or the name of its rules", map,
          mend: "add languagepattern and languagerulename")
      }
      guard rules.sets[name] != nil else {
        throw failure("no set of rules is named “\(name)”", map, mend: "add it, or take the map away")
      }
      rules.mappings.append(.init(pattern: pattern, name: name, place: map.place(in: file)))
    }
    return rules
  }
}

extension XMLElement {
  /// Elements of a name at any depth: SRX 1.0 has its maps in `<maprule>`.
  fileprivate func descendants(named name: String) -> [XMLElement] {
    children.flatMap { ($0.localName == name ? [$0] : []) + $0.descendants(named: name) }
  }
}

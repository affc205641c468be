package import TumenModel

/// A segment as Trados Studio keeps it: `<Segment><Elements><Text><Value>…</Value></Text><Tag>…</Tag></Elements>…`.
package enum SDLSegment {
  /// - Throws: ``TumenError`` with code `malformed` for what is no such segment.
  package static func segment(_ xml: String, file: String) throws(TumenError) -> Segment {
    let reader = try XMLReader(ByteSource(bytes: Array(xml.utf8), name: file))
    guard try reader.advance() == .start else {
      throw TumenError(.malformed, "a segment is empty", at: .init(file: file))
    }
    let root = try XMLElement(at: reader, file: file)
    _ = try reader.advance()
    guard root.localName == "Segment", let elements = root.child("Elements") else {
      throw TumenError(.malformed, "a segment is none of Trados Studio’s", at: .init(file: file))
    }
    var segment = Segment("")
    for element in elements.children {
      if element.localName == "Text" {
        segment.text += element.child("Value")?.text ?? ""
      } else if element.localName == "Tag" {
        segment.codes.append(code(element, at: segment.text.unicodeScalars.count))
      }
    }
    return segment
  }

  private static func code(_ tag: XMLElement, at position: Int) -> InlineCode {
    let anchor = tag.child("Anchor")?.text ?? "0"
    let content = tag.child("TextEquivalent")?.text ?? ""
    let type = Attribute("type", tag.child("TagID")?.text ?? "")
    func code(_ kind: InlineCode.Kind, _ element: String, _ attributes: [Attribute]) -> InlineCode {
      InlineCode(
        kind, at: position, id: anchor, element: element, attributes: attributes + (type.value.isEmpty ? [] : [type]),
        content: content)
    }
    switch tag.child("Type")?.text {
    case "Start": return code(.opening, "bpt", [Attribute("i", anchor)])
    case "End": return code(.closing, "ept", [Attribute("i", anchor)])
    case "UnmatchedStart": return code(.isolated, "it", [Attribute("pos", "begin"), Attribute("x", anchor)])
    case "UnmatchedEnd": return code(.isolated, "it", [Attribute("pos", "end"), Attribute("x", anchor)])
    default: return code(.placeholder, "ph", [Attribute("x", anchor)])
    }
  }
}

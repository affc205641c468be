internal import LibCMark
internal import TumenModel

// The wall around cmark-gfm: no pointer leaves this file.

/// A text in Markdown as a tree of blocks and inline elements.
enum MarkdownTree {
  /// A node on the way through the tree: each with children is met twice.
  struct Node {
    /// What cmark-gfm calls it: `paragraph`, `strong`, `table_cell` …
    let kind: String
    let isInline: Bool
    /// Whether its children come next.
    let isStart: Bool
    /// The characters of a text, piece of code or HTML.
    let text: String
    /// Where a link or image leads.
    let address: String
    let line: Int
  }

  /// Hands over the nodes in the order of the text.
  static func forEachNode(of text: [UInt8], _ body: (Node) -> Void) throws(TumenError) {
    _ = registered
    let failure = TumenError(.internal, "cmark-gfm could not be started")
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) else { throw failure }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      guard let extensions = unsafe cmark_find_syntax_extension(name) else { throw failure }
      unsafe cmark_parser_attach_syntax_extension(parser, extensions)
    }
    unsafe text.withUnsafeBytes { bytes in
      if let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress {
        unsafe cmark_parser_feed(parser, start, bytes.count)
      }
    }
    guard let root = unsafe cmark_parser_finish(parser) else { throw failure }
    defer { unsafe cmark_node_free(root) }
    guard let walk = unsafe cmark_iter_new(root) else { throw failure }
    defer { unsafe cmark_iter_free(walk) }
    while true {
      let event = unsafe cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return }
      guard let node = unsafe cmark_iter_get_node(walk) else { return }
      // The strings belong to the tree, which is there until the end.
      body(
        Node(
          kind: unsafe String(cString: cmark_node_get_type_string(node)),
          isInline: unsafe cmark_node_get_type(node).rawValue & UInt32(CMARK_NODE_TYPE_MASK)
            == UInt32(CMARK_NODE_TYPE_INLINE),
          isStart: event == CMARK_EVENT_ENTER,
          text: unsafe string(cmark_node_get_literal(node)), address: unsafe string(cmark_node_get_url(node)),
          line: Int(unsafe cmark_node_get_start_line(node))))
    }
  }

  /// Tables and strikethrough are known to cmark-gfm from the first use on.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }
}

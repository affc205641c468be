internal import Glibc
internal import Tumen
public import CTumen

// Workspaces that a caller in C holds. A handle is a retained object; the caller lets it go once.

/// The object behind a handle.
func held<Object: AnyObject>(_ handle: OpaquePointer?, as type: Object.Type = Object.self) -> Object? {
  // The caller gives back what it was given, and has not freed it.
  unsafe handle.map { unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer($0)).takeUnretainedValue() }
}

/// A handle of an object, which lives until it is let go.
func handle(of object: AnyObject) -> OpaquePointer {
  unsafe OpaquePointer(Unmanaged.passRetained(object).toOpaque())
}

/// Lets the object behind a handle go.
func release(_ handle: OpaquePointer?) {
  if let handle = unsafe handle { unsafe Unmanaged<AnyObject>.fromOpaque(UnsafeRawPointer(handle)).release() }
}

/// The workspace behind a handle.
func workspace(_ handle: OpaquePointer?) throws(TumenError) -> Workspace {
  guard let workspace = unsafe held(handle, as: Workspace.self) else {
    throw TumenError(.usage, "the workspace is NULL", mend: "open one with tumen_open")
  }
  return workspace
}

/// The number of the interface that callers compare with their header's.
@c @implementation
public func tumen_interface() -> Int32 { TUMEN_INTERFACE }

// Made once, never freed.
private let version = SharedText(Workspace.version)

/// A text that lives as long as the library. Its bytes are written once, here, and never changed or freed: any thread may
/// read them.
@safe private struct SharedText: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<CChar>
  init(_ text: String) {
    let bytes = text.utf8CString
    unsafe pointer = .allocate(capacity: bytes.count)
    for (place, byte) in bytes.enumerated() { unsafe (pointer + place).initialize(to: byte) }
  }
}

/// The version of Tumen, for as long as the library is loaded.
@c @implementation
public func tumen_version() -> UnsafePointer<CChar> { unsafe UnsafePointer(version.pointer) }

/// A handle of the workspace of a configuration file or folder.
@c @implementation
public func tumen_open(
  _ path: UnsafePointer<CChar>?, _ error: UnsafeMutablePointer<UnsafeMutablePointer<tumen_error>?>?
) -> OpaquePointer? {
  unsafe attempt(error) { () throws(TumenError) in
    unsafe handle(of: Workspace(try Configuration.at(optionalText(path, "path") ?? ".")))
  }
}

/// A handle of a workspace of memories and glossaries by their paths.
@c @implementation
public func tumen_open_files(
  _ memories: UnsafePointer<UnsafePointer<CChar>?>?, _ memory_count: Int,
  _ glossaries: UnsafePointer<UnsafePointer<CChar>?>?, _ glossary_count: Int,
  _ error: UnsafeMutablePointer<UnsafeMutablePointer<tumen_error>?>?
) -> OpaquePointer? {
  unsafe attempt(error) { () throws(TumenError) in
    let glossaries = try unsafe texts(glossaries, glossary_count, "glossaries")
    let memories = try unsafe texts(memories, memory_count, "memories")
    for path in glossaries + memories { _ = try RequestPath.checked(path) }
    return unsafe handle(
      of: Workspace(
        Configuration(glossaries: glossaries.map { $0 == "shipped" ? .shipped : .file($0) }, memories: memories)))
  }
}

/// Lets a workspace go.
@c @implementation
public func tumen_workspace_free(_ workspace: OpaquePointer?) { unsafe release(workspace) }

/// The answer of an operation in JSON.
@c @implementation
public func tumen_call(
  _ workspace: OpaquePointer?, _ operation: UnsafePointer<CChar>?, _ arguments: UnsafePointer<CChar>?,
  _ error: UnsafeMutablePointer<UnsafeMutablePointer<tumen_error>?>?
) -> UnsafeMutablePointer<CChar>? {
  unsafe attempt(error) { () throws(TumenError) in
    unsafe owned(
      try TumenC.workspace(workspace).answer(
        to: try text(operation, "operation"), Array((try optionalText(arguments, "arguments") ?? "").utf8)))
  }.flatMap { unsafe $0 }
}

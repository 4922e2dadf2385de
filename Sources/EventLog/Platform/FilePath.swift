/// Path arithmetic on plain strings.
package enum FilePath {
  /// The path of `name` inside `directory`.
  package static func join(_ directory: String, _ name: String) -> String {
    directory.isEmpty ? name : directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }

  /// The directory above, without a final slash; empty for a bare name, `/` for a name at the root.
  package static func parent(_ path: String) -> String {
    var end = path.endIndex
    while end > path.startIndex, path[path.index(before: end)] == "/" { end = path.index(before: end) }
    guard let slash = path[..<end].lastIndex(of: "/") else { return "" }
    var parent = path[..<slash]
    while parent.last == "/" { parent = parent.dropLast() }
    return parent.isEmpty ? "/" : String(parent)
  }
}

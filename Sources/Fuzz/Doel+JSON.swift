internal import Wire

extension Doel {
  /// Canonical text comes back byte for byte; a person's file means the same after writing and reading.
  static func json(_ bytes: [UInt8]) {
    if let node = try? JSONReader.read(bytes, dialect: .canonical) {
      eis(node.canonicalBytes() == bytes, "canonical text must be written as it was read")
    }
    do {
      let node = try JSONReader.read(bytes, dialect: .file)
      let canonical = node.canonicalBytes()
      let again = try? JSONReader.read(canonical, dialect: .file)
      eis(again?.canonicalBytes() == canonical, "what was written must be read as the same")
      let isStored = (try? JSONReader.read(canonical, dialect: .canonical)) != nil
      eis(isStored != holdsNull(node), "what holds null is not stored, and all else is")
      let pretty = try? JSONReader.read(node.prettyBytes(), dialect: .file)
      eis(pretty?.canonicalBytes() == canonical, "the readable form must mean the same")
      let shown = String(decoding: node.prettyBytes(), as: UTF8.self)
      eis(isSafe(shown, lineFeeds: true), "the readable form holds nothing that steers")
    } catch {
      eis((0...bytes.count).contains(error.offset), "an error must have its place in the text")
      eis(!error.melding.isEmpty, "an error must say something")
      _ = TextPosition.of(offset: error.offset, in: bytes)
    }
  }

  private static func holdsNull(_ node: JSONNode) -> Bool {
    switch node.value {
    case .null: true
    case .array(let elements): elements.contains(where: holdsNull)
    case .object(let members): members.contains { holdsNull($0.value) }
    default: false
    }
  }
}

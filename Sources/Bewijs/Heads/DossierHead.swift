package import Wire

/// Where the history of one person stands: how many records, and the hash of the last.
package struct DossierHead: Hashable, Sendable {
  /// The key of the stream `dossier:<key>`.
  package let dossier: String
  package let records: Int
  package let laatste: SHA256Digest

  package init(dossier: String, records: Int, laatste: SHA256Digest) {
    self.dossier = dossier
    self.records = records
    self.laatste = laatste
  }

  /// Reads the object; nil for anything that is not in this one form.
  package init?(_ node: JSONNode) {
    guard let dossier = node["dossier"]?.string, let records = node["records"]?.integer, records > 0,
      let laatste = node["laatste"]?.string.flatMap({ SHA256Digest(hex: $0) })
    else { return nil }
    self.init(dossier: dossier, records: records, laatste: laatste)
    guard node.canonicalBytes() == json.canonicalBytes() else { return nil }
  }

  package var json: JSONNode {
    .object(("dossier", dossier), ("records", records), ("laatste", laatste.hex))
  }

  /// SHA-256(0x00 ‖ canonical JSON): a leaf that `jq` and `sha256sum` can make.
  package var blad: SHA256Digest {
    var hash = SHA256()
    hash.update(byte: 0)
    hash.update(json.canonicalBytes())
    return hash.finalize()
  }

  /// Whether this key comes first: by the bytes of UTF-8, as `LC_ALL=C sort` does.
  package static func comes(_ first: String, before second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}

extension DossierHead {
  /// How the line of this dossier begins, and no other line does.
  package static func lineBegin(_ key: String) -> [UInt8] {
    Array(JSONNode.object(("dossier", key)).canonicalBytes().dropLast()) + [UInt8(ascii: ",")]
  }
}

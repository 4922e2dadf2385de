package import Wire

/// How every dossier stood just before this record: the Merkle root over all of them, sorted by key.
///
/// With it one dossier can be proven complete without showing another: its own line, `DossierHead`, is a leaf of that tree.
package struct HeadsRecord: Equatable, Sendable {
  /// The shape that this program knows.
  package static let v = 1

  /// How many dossiers there were.
  package let dossiers: Int
  package let wortel: SHA256Digest

  package init(dossiers: Int, wortel: SHA256Digest) {
    self.dossiers = dossiers
    self.wortel = wortel
  }

  /// Nil for a payload that does not say it.
  init?(_ data: JSONNode) {
    guard let dossiers = data["dossiers"]?.integer, dossiers >= 0,
      let wortel = data["wortel"]?.string.flatMap({ SHA256Digest(hex: $0) })
    else { return nil }
    self.init(dossiers: dossiers, wortel: wortel)
  }

  /// Nil for any other record, and for one that does not say it.
  package init?(_ record: LogRecord) {
    guard record.stroom == AdminKind.stroom, record.soort == AdminKind.dossierstanden.rawValue, record.v == Self.v,
      let data = record.data
    else { return nil }
    self.init(data)
  }

  package var record: NewRecord {
    NewRecord(
      stroom: AdminKind.stroom, soort: AdminKind.dossierstanden.rawValue, v: Self.v,
      data: .object(("dossiers", dossiers), ("wortel", wortel.hex)))
  }

  /// What a record of this kind says, for whoever checks it.
  enum Claim: Equatable, Sendable {
    case heads(HeadsRecord)
    /// It does not say what it should.
    case unreadable
  }
}

package import Bewijs
package import Wire

/// That a seal was made: of how much of the log, with which root, by which key.
package struct SealRecord: Hashable, Sendable {
  /// The shape that this program knows.
  static let v = 1

  package let aantal: Int
  package let wortel: SHA256Digest
  /// The name of the key and its id in hexadecimal digits, as at the beginning of a verification key: `name+1a2b3c4d`.
  package let sleutel: String

  init(_ head: TreeHead, _ key: NoteKey) {
    aantal = head.aantal
    wortel = head.wortel
    sleutel = "\(key.naam)+\(key.hex)"
  }

  /// Nil for any other record, and for one that does not say it.
  package init?(_ record: LogRecord) {
    guard record.stroom == AdminKind.stroom, record.soort == AdminKind.zegelGezet.rawValue, record.v == Self.v,
      let data = record.data, let size = data["aantal"]?.integer,
      let root = data["wortel"]?.string.flatMap({ SHA256Digest(hex: $0) }), let key = data["sleutel"]?.string
    else { return nil }
    (aantal, wortel, sleutel) = (size, root, key)
  }

  var record: NewRecord {
    NewRecord(
      stroom: AdminKind.stroom, soort: AdminKind.zegelGezet.rawValue, v: Self.v,
      data: .object(("aantal", aantal), ("wortel", wortel.hex), ("sleutel", sleutel)))
  }

  /// Whether this tells of that seal.
  package func tells(of head: TreeHead) -> Bool { aantal == head.aantal && wortel == head.wortel }
}

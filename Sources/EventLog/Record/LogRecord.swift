package import Kalender
package import Wire

/// One recorded fact, as it stands in the log.
///
/// The meaning of every field is in `docs/logformaat.md`.
package struct LogRecord: Equatable, Sendable {
  /// Position in the whole log, from 1.
  package let nr: Int
  package let tijd: Tijdstip
  package let stroom: String
  /// Position in the stream, from 1.
  package let versie: Int
  package let soort: String
  /// Version of the shape of `data`.
  package let v: Int
  package let actor: String
  package let opdrachtKenmerk: ID128
  /// Records of the same commit that still follow.
  package let rest: Int
  package let inhoud: SHA256Digest
  package let vorige: SHA256Digest
  package let hash: SHA256Digest
  /// Nil when the payload has been destroyed.
  package let zoutKenmerk: ID128?
  /// Nil when the payload has been destroyed.
  package let data: JSONNode?
  package let plaats: Position

  package init(
    nr: Int, tijd: Tijdstip, stroom: String, versie: Int, soort: String, v: Int, actor: String,
    opdracht: ID128, rest: Int, inhoud: SHA256Digest, vorige: SHA256Digest, hash: SHA256Digest,
    zout: ID128?, data: JSONNode?, plaats: Position
  ) {
    self.nr = nr
    self.tijd = tijd
    self.stroom = stroom
    self.versie = versie
    self.soort = soort
    self.v = v
    self.actor = actor
    self.opdrachtKenmerk = opdracht
    self.rest = rest
    self.inhoud = inhoud
    self.vorige = vorige
    self.hash = hash
    self.zoutKenmerk = zout
    self.data = data
    self.plaats = plaats
  }

  /// The id of the command, 32 hex characters; made anew at every call.
  package var opdracht: String { opdrachtKenmerk.description }

  /// The salt, 32 hex characters; nil when the payload has been destroyed.
  package var zout: String? { zoutKenmerk?.description }

  /// True when the payload has been destroyed; header and hash still stand.
  package var isVernietigd: Bool { data == nil }

  /// The same record without its payload, as when that is destroyed.
  package var zonderInhoud: LogRecord {
    LogRecord(
      nr: nr, tijd: tijd, stroom: stroom, versie: versie, soort: soort, v: v, actor: actor, opdracht: opdrachtKenmerk,
      rest: rest, inhoud: inhoud, vorige: vorige, hash: hash, zout: nil, data: nil, plaats: plaats)
  }
}

/// A fact that is about to be recorded.
package struct NewRecord: Equatable, Sendable {
  package let stroom: String
  package let soort: String
  /// Version of the shape of `data`, from 1.
  package let v: Int
  /// An object without null in it.
  package let data: JSONNode

  package init(stroom: String, soort: String, v: Int, data: JSONNode) {
    self.stroom = stroom
    self.soort = soort
    self.v = v
    self.data = data
  }
}

/// The end of the log: its last record.
package struct LogHead: Equatable, Sendable {
  /// Number of the last record, and so the number of records; 0 for an empty log.
  package let nr: Int
  /// Its hash; zeros for an empty log.
  package let hash: SHA256Digest
  /// When it was recorded; nil for an empty log.
  package let tijd: Tijdstip?

  package init(nr: Int, hash: SHA256Digest, tijd: Tijdstip?) {
    self.nr = nr
    self.hash = hash
    self.tijd = tijd
  }

  /// The head of a log without records.
  package static let leeg = LogHead(nr: 0, hash: .zero, tijd: nil)
}

extension LogRecord {
  /// The record that `envelope` describes, with the names from the tables of the scanner that read it.
  init(_ envelope: Envelope, _ buffer: [UInt8], _ scanner: EnvelopeScanner, _ data: JSONNode?, _ plaats: Position) {
    self.init(
      nr: envelope.nr, tijd: Tijdstip(milliseconden: envelope.time), stroom: scanner.streams.names[envelope.stream],
      versie: envelope.version, soort: scanner.kinds.names[envelope.kind], v: envelope.shape,
      actor: scanner.actors.names[envelope.actor], opdracht: envelope.command, rest: envelope.rest,
      inhoud: envelope.commitment, vorige: envelope.previous, hash: envelope.hash,
      zout: envelope.salt.flatMap { ID128(hex: buffer.span, at: $0.lowerBound) }, data: data, plaats: plaats)
  }
}

/// The stored names of what the log records of itself, in stream `beheer`. A name never changes.
package enum AdminKind: String, Hashable, Sendable, CaseIterable {
  /// Which storage this is the log of; the first record of a log.
  case ingericht = "opslag.ingericht"
  /// A repair cut everything from the first damage on.
  case afgekapt = "log.afgekapt"
  /// A repair put records back from a copy.
  case teruggezet = "log.teruggezet"
  /// The end of an unfinished commit was cut.
  case staartAfgekapt = "staart.afgekapt"
  /// Payloads were destroyed on purpose.
  case vernietigd = "vernietiging.uitgevoerd"
  /// None of those payloads is there any more.
  case vernietigingVoltooid = "vernietiging.voltooid"
  /// The index in `projecties/` was made, with what proves it.
  case indexGewaarmerkt = "index.gewaarmerkt"
  /// How every dossier stood, as one Merkle root.
  case dossierstanden = "dossierstanden.vastgelegd"
  /// A seal was made of a beginning of the log.
  case zegelGezet = "zegel.gezet"
  /// What people recorded was given to another program.
  case geexporteerd = "export.gemaakt"

  /// The stream that they are in.
  package static let stroom = "beheer"
}

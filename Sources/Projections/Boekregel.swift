internal import EventCoding
package import EventLog
internal import Gesprekscyclus
package import Kalender
package import Wire

/// One record of the log, decoded: all of folding it that needs nothing but the record itself.
///
/// So it can be made on any thread, and ahead of its turn; `Boek.verwerk` then folds it in its turn. An object, as it is
/// handed on several times on the way and is large.
package final class Boekregel: Sendable {
  /// What the data of the record is.
  enum Inhoud: Sendable {
    case gebeurtenis(Gebeurtenis)
    /// Of a kind that the program knows, with contents that it can't read.
    case onleesbaar
  }

  package let nr: Int
  package let tijd: Tijdstip
  package let opdracht: ID128
  /// Records of the same commit that still follow.
  let rest: Int
  package let hash: SHA256Digest
  let actor: String
  let soort: String
  let stroom: Stroom
  package let plaats: Position
  /// Position in the stream, from 1.
  let versie: Int
  let inhoud: Inhoud
  /// For whom it was recorded, where somebody was replaced.
  let namens: Personeelsnummer?
  /// What the log tells of itself; nothing in other streams.
  let beheer: Beheerfeit?

  /// Whether it decides on granted roles, on who an account is, or on whose log it is.
  package var isToegang: Bool { stroom == .toegang || nr == 1 }

  /// - Complexity: O(n) in the payload.
  package init(_ record: LogRecord) {
    nr = record.nr
    tijd = record.tijd
    opdracht = record.opdrachtKenmerk
    rest = record.rest
    hash = record.hash
    actor = record.actor
    soort = record.soort
    stroom = Stroom(naam: record.stroom)
    plaats = record.plaats
    versie = record.versie
    namens = record.data?[Boekregel.namenssleutel]?.string.map { Personeelsnummer($0) }
    beheer = stroom == .beheer ? Beheerfeit(record) : nil
    do throws(CodeerFout) {
      inhoud = .gebeurtenis(try Codering.decodeer(soort: record.soort, v: record.v, data: record.data))
    } catch {
      inhoud = .onleesbaar
    }
  }
}

extension Boekregel {
  /// The key at the end of the data of a dossier's record that says for whom it was recorded; earlier programs pass it over.
  package static let namenssleutel = "namens"

  /// Its contents were destroyed.
  var isVernietigd: Bool { if case .gebeurtenis(.vernietigd) = inhoud { true } else { false } }

  /// It says that a zaak of a dossier is destroyed.
  var isVernietigingswoord: Bool {
    if case .gebeurtenis(.dossier(.bewaring(.vernietigd))) = inhoud { true } else { false }
  }

  /// The first record of a dossier.
  var isBegin: Bool { if case .dossier = stroom { versie == 1 } else { false } }
}

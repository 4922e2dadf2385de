internal import EventCoding
package import EventLog
package import Gesprekscyclus
package import Kalender
internal import Wire

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
    /// A fact of a dossier that the book is not about.
    case elders
  }

  package let nr: Int
  package let tijd: Tijdstip
  package let opdracht: ID128
  let hash: SHA256Digest
  let actor: String
  let soort: String
  let stroom: Stroom
  let plaats: Plaats
  let inhoud: Inhoud
  /// What the log tells of itself; nothing in other streams.
  let beheer: Beheerfeit?

  /// - Parameter dossiers: those that the book is about; nothing for all. What is of another is decoded all the same, so
  ///   that it is known to be sound, and then dropped.
  /// - Complexity: O(n) in the payload.
  package init(_ record: LogRecord, alleen dossiers: Set<DossierSleutel>? = nil) {
    nr = record.nr
    tijd = record.tijd
    opdracht = record.opdrachtKenmerk
    hash = record.hash
    actor = record.actor
    soort = record.soort
    stroom = Stroom(naam: record.stroom)
    plaats = record.plaats
    beheer = stroom == .beheer ? Beheerfeit(record) : nil
    do throws(CodeerFout) {
      let gebeurtenis = try Codering.decodeer(soort: record.soort, v: record.v, data: record.data)
      if case .dossier(let sleutel) = stroom, case .dossier = gebeurtenis, let dossiers, !dossiers.contains(sleutel) {
        inhoud = .elders
      } else {
        inhoud = .gebeurtenis(gebeurtenis)
      }
    } catch {
      inhoud = .onleesbaar
    }
  }
}

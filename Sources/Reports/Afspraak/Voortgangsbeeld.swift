internal import Gesprekscyclus
internal import Kalender
internal import Wire

/// What was last told of something that is worked on.
struct Voortgangsbeeld: Equatable {
  let status: Voortgangsstatus
  let datum: Datum
  let toelichting: String
  /// The record of the correction through which it reads as it does.
  let gecorrigeerdBij: Int?

  init<Melding: Voortgangsmelding>(_ melding: Vermeld<Melding>) {
    status = melding.waarde.status
    datum = melding.waarde.datum
    toelichting = melding.waarde.toelichting
    gecorrigeerdBij = melding.herkomst.gecorrigeerdBij
  }

  /// `op schema op 3 juni 2026: De helft is klaar.`; safe to show.
  var tekst: String {
    "\(status.rawValue) op \(datum.proza)" + Zinsbouw.dubbelePunt(toelichting)
      + Zinsbouw.correctieteken(gecorrigeerdBij)
  }

  var json: JSONNode {
    .object(
      ("status", status.rawValue), ("datum", datum), ("toelichting", toelichting), ("gecorrigeerdBij", gecorrigeerdBij))
  }
}

/// A fact that tells of progress.
protocol Voortgangsmelding: Hashable, Sendable {
  var status: Voortgangsstatus { get }
  var datum: Datum { get }
  var toelichting: String { get }
}

extension AfspraakGebeurtenis.Voortgang: Voortgangsmelding {}
extension AfspraakGebeurtenis.Ontwikkeling: Voortgangsmelding {}

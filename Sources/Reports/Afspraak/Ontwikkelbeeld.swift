package import Gesprekscyclus
package import Kalender
internal import Tekst
internal import Wire

/// One agreement on development as it stands.
package struct Ontwikkelbeeld: Equatable, Sendable {
  package let kenmerk: OntwikkelKenmerk
  package let cyclus: Int
  package let inhoud: Ontwikkelinhoud
  /// The name of the competency, or its code when the catalogue does not know it.
  package let competentie: String?
  package let gemaaktOp: Datum
  package let status: Afspraakbeeld.Status?
  package let termijn: Termijn

  init(_ afspraak: Ontwikkelafspraak, _ dossier: Dossier, _ namen: Naamgever, op peildatum: Datum) {
    kenmerk = afspraak.kenmerk
    cyclus = afspraak.cyclus
    inhoud = afspraak.inhoud
    gemaaktOp = afspraak.herkomst.datum
    competentie = afspraak.inhoud.competentie.map {
      namen.competentie($0, van: dossier, op: afspraak.herkomst.datum)?.naam ?? $0.tekst
    }
    status = afspraak.voortgang.last.map {
      Afspraakbeeld.Status(
        status: $0.waarde.status, datum: $0.waarde.datum, toelichting: $0.waarde.toelichting,
        gecorrigeerdBij: $0.herkomst.gecorrigeerdBij)
    }
    termijn = Termijn(
      afspraak.inhoud.gereedOp, klaar: afspraak.laatsteStatus == .gerealiseerd, op: peildatum)
  }

  func schrijf(op blad: inout Blad) {
    blad.punt(Zinsbouw.eenRegel(inhoud.activiteit), teken: blad.opmaak.stijl.vet(veilig(kenmerk.tekst)))
    blad.paren(
      [
        ("Competentie", competentie.map { veilig($0) }),
        ("Faciliteit", inhoud.faciliteit.map(Zinsbouw.eenRegel)),
        ("Gereed op", inhoud.gereedOp.map { $0.proza + (termijn.tekst.map { " (\($0))" } ?? "") }),
        ("Stand", statustekst),
      ], inspringen: 5)
  }

  private var statustekst: String {
    guard let status else { return "nog geen voortgang vastgelegd" }
    return "\(status.status.rawValue) op \(status.datum.proza)" + Zinsbouw.dubbelePunt(status.toelichting)
      + Zinsbouw.correctieteken(status.gecorrigeerdBij)
  }

  var json: JSONNode {
    .object {
      $0.zet("ontwikkelafspraak", kenmerk.tekst)
      $0.zet("cyclus", cyclus)
      $0.zet(inhoud)
      $0.zet("competentienaam", competentie)
      $0.zet("gemaaktOp", gemaaktOp)
      if let status {
        $0.zet("status", status.status.rawValue)
        $0.zet("statusdatum", status.datum)
        $0.zet("toelichting", status.toelichting)
        $0.zet("gecorrigeerdBij", status.gecorrigeerdBij)
      }
      $0.zet("termijn", termijn.woord)
    }
  }
}

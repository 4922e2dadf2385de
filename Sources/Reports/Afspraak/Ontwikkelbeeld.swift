package import Gesprekscyclus
package import Kalender
internal import Tekst
internal import Weergave

/// One agreement on development as it stands.
package struct Ontwikkelbeeld: Equatable, Sendable {
  package let kenmerk: OntwikkelKenmerk
  package let cyclus: Int
  package let inhoud: Ontwikkelinhoud
  /// The name of the competency, or its code when the catalogue does not know it.
  package let competentie: String?
  package let gemaaktOp: Datum
  let status: Voortgangsbeeld?
  package let termijn: Termijn
  private let peildatum: Datum

  init(_ afspraak: Ontwikkelafspraak, _ dossier: Dossier, _ namen: Naamgever, op peildatum: Datum) {
    kenmerk = afspraak.kenmerk
    self.peildatum = peildatum
    cyclus = afspraak.cyclus
    inhoud = afspraak.inhoud
    gemaaktOp = afspraak.herkomst.datum
    competentie = afspraak.inhoud.competentie.map {
      namen.competentie($0, van: dossier, op: afspraak.herkomst.datum)?.naam ?? $0.tekst
    }
    status = afspraak.voortgang.last.map { Voortgangsbeeld($0) }
    termijn = Termijn(
      afspraak.inhoud.gereedOp, klaar: afspraak.laatsteStatus == .gerealiseerd, op: peildatum)
  }

  func schrijf(op blad: inout Blad) {
    blad.punt(Zinsbouw.eenRegel(inhoud.activiteit), teken: blad.opmaak.stijl.vet(veilig(kenmerk.tekst)))
    blad.paren(
      [
        ("Competentie", competentie.map { veilig($0) }),
        ("Faciliteit", inhoud.faciliteit.map(Zinsbouw.eenRegel)),
        ("Gereed op", inhoud.gereedOp.map { $0.proza + termijn.haakjes }),
        ("Stand", status?.tekst ?? "nog geen voortgang vastgelegd"),
      ], inspringen: 5)
  }

}

extension Ontwikkelbeeld: Verklaard {
  var padnaam: String { kenmerk.tekst }
  var leden: [Lid] {
    .leden(("ontwikkelafspraak", kenmerk.tekst), ("cyclus", cyclus)) + inhoud.leden
      + .leden(
        ("competentienaam", competentie), ("gemaaktOp", gemaaktOp), ("status", status?.status.rawValue),
        ("statusdatum", status?.datum), ("toelichting", status?.toelichting),
        ("gecorrigeerdBij", status?.gecorrigeerdBij),
        (
          "termijn",
          termijn.woord.volgens(
            Uitleg(
              regel: Termijn.afspraakregel,
              berekening: termijn.rekening(inhoud.gereedOp, klaar: "gerealiseerd", op: peildatum), woord: .termijn))
        ))
  }
}

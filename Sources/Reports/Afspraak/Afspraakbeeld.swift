package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// One agreement on results as it stands, with every version of it.
package struct Afspraakbeeld: Equatable, Sendable {
  let afspraak: Afspraak
  /// Nothing when no progress was told yet.
  let status: Voortgangsbeeld?
  /// The latest rating in the cycle; nothing when it was not rated yet.
  let oordeel: Vermeld<BeoordelingGebeurtenis.Resultaat>?
  /// What the rating was before the vaststeller changed it.
  let eerder: Oordeelverloop?
  package let termijn: Termijn
  /// `2026` or `2026/2027`
  let cyclusnaam: String
  private let peildatum: Datum

  init(_ afspraak: Afspraak, _ dossier: Dossier, _ boek: Boek, op peildatum: Datum) {
    self.afspraak = afspraak
    cyclusnaam = boek.regelingen.cyclusnaam(afspraak.cyclus)
    self.peildatum = peildatum
    status = afspraak.voortgang.last.map { Voortgangsbeeld($0) }
    oordeel = dossier.gesprekken.filter { $0.cyclus == afspraak.cyclus }
      .compactMap { $0.resultaat(afspraak.kenmerk) }.max { $0.herkomst.nr < $1.herkomst.nr }
    eerder = oordeel.flatMap { dossier.gesprek($0.waarde.gesprek) }
      .flatMap { Oordeelverloop.resultaat(afspraak.kenmerk, $0, boek) }
    let klaar = !afspraak.isGeldend || oordeel != nil || afspraak.laatsteStatus == .gerealiseerd
    termijn = Termijn(afspraak.inhoud.gereedOp, klaar: klaar, op: peildatum)
  }

  package var kenmerk: AfspraakKenmerk { afspraak.kenmerk }
  package var cyclus: Int { afspraak.cyclus }
  package var inhoud: Afspraakinhoud { afspraak.inhoud }
  package var isGeldend: Bool { afspraak.isGeldend }

  /// What an adjustment changed; nothing for the first version.
  private func wijzigingen(_ plek: Int) -> [Wijziging] {
    let versies = afspraak.versies
    return plek == 0 ? [] : Wijziging.tussen(versies[plek - 1].inhoud, versies[plek].inhoud)
  }
}

extension Afspraakbeeld {
  /// The agreement with its lineage, as the dossier shows it.
  func schrijf(op blad: inout Blad) {
    let intrekking = afspraak.intrekking
    let streep =
      intrekking.map { " (ingetrokken op \($0.herkomst.datum.proza): \(Zinsbouw.eenRegel($0.waarde.reden)))" } ?? ""
    blad.punt(
      "\(Zinsbouw.eenRegel(inhoud.omschrijving))\(streep)", teken: blad.opmaak.stijl.vet(veilig(kenmerk.tekst)))
    blad.paren(
      [
        ("Resultaatgebied", Zinsbouw.eenRegel(inhoud.resultaatgebied)),
        ("Maatstaf", inhoud.maatstaf.map(Zinsbouw.eenRegel)),
        ("Gereed op", inhoud.gereedOp.map { $0.proza + termijn.haakjes }),
        ("Weging", inhoud.weging.map { "\($0) %" }),
        ("Stand", isGeldend ? status?.tekst ?? "nog geen voortgang vastgelegd" : nil),
        ("Oordeel", isGeldend || oordeel != nil ? oordeeltekst : nil),
      ], inspringen: 5)
    guard afspraak.versies.count > 1 || intrekking != nil else { return }
    blad.alinea("Verloop:", inspringen: 5)
    for plek in afspraak.versies.indices { blad.punt(versietekst(plek), inspringen: 5) }
    if let herkomst = intrekking?.herkomst {
      blad.punt("\(herkomst.datum.proza), \(veilig(herkomst.actor)): ingetrokken", inspringen: 5)
    }
  }

  private var oordeeltekst: String {
    guard let oordeel else { return "nog niet" }
    return "\(veilig(oordeel.waarde.oordeel))\(eerder?.tekst ?? "")\(oordeel.herkomst.correctieteken) "
      + "(\(veilig(oordeel.waarde.gesprek.tekst)))." + Zinsbouw.erbij("", oordeel.waarde.toelichting)
      + (eerder?.toelichting.map { " \($0)" } ?? "")
  }

  private func versietekst(_ plek: Int) -> String {
    let versie = afspraak.versies[plek]
    let kop = "\(versie.herkomst.datum.proza), \(veilig(versie.herkomst.actor))\(versie.herkomst.correctieteken): "
    guard plek > 0 else {
      var delen = ["‘\(Zinsbouw.eenRegel(versie.inhoud.omschrijving))’"]
      if let gereed = versie.inhoud.gereedOp { delen.append("gereed op \(gereed.proza)") }
      if let weging = versie.inhoud.weging { delen.append("weging \(weging) %") }
      return kop + "gemaakt: " + delen.joined(separator: "; ")
    }
    let gewijzigd = wijzigingen(plek).map(\.tekst).joined(separator: "; ")
    return kop + "bijgesteld: \(gewijzigd.isEmpty ? "inhoud gelijk" : gewijzigd)." + Zinsbouw.reden(versie.reden)
  }

}

extension Afspraakbeeld: Verklaard {
  var padnaam: String { kenmerk.tekst }
  var leden: [Lid] { leden(schaal: nil) }

  /// - Parameter schaal: of the ratings.
  func leden(schaal: Schaal?) -> [Lid] {
    .leden(("afspraak", kenmerk.tekst), ("cyclus", cyclus)) + inhoud.leden
      + .leden(
        ("geldend", isGeldend),
        ("intrekking", afspraak.intrekking.map { Knoop(vastgelegd($0.herkomst, $0.waarde.reden)) }),
        ("status", status?.json), ("oordeel", oordeel.map { knoop($0, schaal) }),
        (
          "termijn",
          termijn.woord.volgens(
            Uitleg(
              regel: Termijn.afspraakregel, berekening: termijn.rekening(inhoud.gereedOp, klaar: klaar, op: peildatum),
              woord: .termijn))
        ),
        ("versies", Knoop(lijst: afspraak.versies.indices.map(versie), afspraak.versies.map { "\($0.herkomst.nr)" })))
  }

  private var klaar: String {
    if !isGeldend { return "ingetrokken" }
    return oordeel == nil ? "gerealiseerd" : "beoordeeld"
  }

  private func vastgelegd(_ herkomst: Herkomst, _ reden: String?) -> [Lid] {
    .leden(
      ("nr", herkomst.nr), ("vastgelegdOp", herkomst.datum.volgens(.moment)), ("actor", herkomst.actor),
      ("reden", reden))
  }

  private func knoop(_ vermeld: Vermeld<BeoordelingGebeurtenis.Resultaat>, _ schaal: Schaal?) -> Knoop {
    let oordeel = vermeld.waarde
    return Knoop(
      .leden(
        ("oordeel", oordeel.oordeel.volgens(.oordeel(schaal))), ("wasOordeel", eerder?.was),
        ("wasToelichting", eerder?.wasToelichting), ("waarde", oordeel.waarde.volgens(.oordeel(schaal))),
        ("weging", oordeel.weging.volgens(.weging)), ("toelichting", oordeel.toelichting.volgens(.oordeel())),
        ("gesprek", oordeel.gesprek.tekst), ("nr", vermeld.herkomst.nr),
        ("gecorrigeerdBij", vermeld.herkomst.gecorrigeerdBij)))
  }

  private func versie(_ plek: Int) -> Knoop {
    let versie = afspraak.versies[plek]
    return Knoop(
      vastgelegd(versie.herkomst, versie.reden) + .leden(("gesprek", versie.gesprek?.tekst)) + versie.inhoud.leden
        + .leden(
          ("gecorrigeerdBij", versie.herkomst.gecorrigeerdBij), ("wijzigingen", wijzigingen(plek).lijstOfNiets)))
  }
}

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

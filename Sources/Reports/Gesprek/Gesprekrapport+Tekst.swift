internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave

extension Gesprekrapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("\(gesprek.naam.uppercased()) VAN \(persoon.tekst)")
    blad.paginatitel = "\(gesprek.naam) van \(persoon.tekst)"
    blad.paren([
      ("Cyclus", cyclusnaam),
      ("Stand", gesprek.standtekst(op: kop.peildatum)),
      ("Planning", planningstekst),
      ("Tijdvak", tijdvak?.proza),
      ("Deelnemers", gesprek.deelnemerstekst),
      ("Functie toen", omstandigheden.map { veilig($0.functienaam) + " bij " + veilig($0.onderdeel) }),
      ("Regeling toen", omstandigheden.map { "\(veilig($0.regeling.tekst)) versie \($0.regelingversie)" }),
      ("Uitzondering", uitzondering.map(Zinsbouw.eenRegel)),
    ])
    voorbereiding?.schrijf(op: &blad)
    if gesprek.gehoudenOp != nil {
      procedure.schrijfVerslag(op: &blad)
    }
    blad.sectie(
      "Onderwerpen", onderwerpen.map { "\(veilig($0.naam)): \(Zinsbouw.alsZin($0.tekst))" })
    blad.sectie("Afgesproken en besproken", besproken.map(\.omschrijving))
    schrijfOordelen(&blad)
    if let vaststelling = gesprek.vaststelling {
      blad.kop("Vaststelling")
      blad.alinea(
        "Vastgesteld op \(vaststelling.datum.proza) door \(vaststelling.wie)\(vaststelling.later)."
          + Zinsbouw.erbij("", vaststelling.toelichting) + vaststelling.antwoord)
    }
    blad.sectie("Bijlagen", gesprek.bijlagen.map(\.zin))
    procedure.schrijfGebeurtenissen(op: &blad)
    if let gang = gesprek.procedure {
      blad.kop("Procedure")
      gang.schrijf(op: &blad)
    }
    correcties.schrijf(op: &blad)
    if let ondertekening { blad.tekenruimte(ondertekening.ruimte) }
  }

  private func schrijfOordelen(_ blad: inout Blad) {
    if !resultaten.isEmpty {
      blad.kop("Oordeel over de afspraken")
      for resultaat in resultaten {
        let wat = resultaat.omschrijving.map { " \(Zinsbouw.zonderPunt($0))" } ?? ""
        let oordeel = resultaat.oordeel.waarde
        let weging = oordeel.weging.map { " (weging \($0) %)" } ?? ""
        blad.punt(
          "\(veilig(oordeel.afspraak.tekst))\(wat): \(veilig(oordeel.oordeel))\(weging)\(resultaat.eerder?.tekst ?? "")"
            + resultaat.oordeel.herkomst.correctieteken)
        blad.toelichting(oordeel.toelichting)
        resultaat.eerder?.schrijf(op: &blad)
      }
    }
    if !competenties.isEmpty {
      blad.kop("Oordeel over de competenties")
      for competentie in competenties {
        let cellen = competentie.cellen(beoordeelt: true)
        blad.punt(
          "\(cellen[0]): \(cellen[2])\(competentie.eerder?.tekst ?? ""), norm \(cellen[1]); \(cellen[3])"
            + Zinsbouw.correctieteken(competentie.gecorrigeerdBij))
        if let toelichting = competentie.toelichting { blad.toelichting(toelichting) }
        competentie.eerder?.schrijf(op: &blad)
      }
    }
    if let beoordeling {
      blad.kop("Eindoordeel")
      blad.paren([
        ("Oordeel", beoordeling.eindoordeeltekst),
        ("Gewogen totaal", beoordeling.totaal.tekst),
      ])
      if let motivering = beoordeling.motivering { blad.toelichting(motivering, inspringen: 0) }
      beoordeling.eerder?.schrijf(op: &blad, inspringen: 0)
    }
  }

  /// Every planned day with why it moved; nothing when it was not planned.
  private var planningstekst: String? {
    guard !gesprek.plandata.isEmpty else { return gesprek.gehoudenOp == nil ? nil : "niet vooraf gepland" }
    return gesprek.plandata.map { plan in
      "\(plan.reden == nil ? "" : "verzet naar ")\(plan.datum.proza)"
        + (plan.reden.map { " (\(Zinsbouw.eenRegel($0)))" } ?? "")
    }.joined(separator: "; ")
  }
}

extension Blad {
  /// Typed text of one or more paragraphs as it was typed; nothing for an empty one.
  mutating func toelichting(_ tekst: String, inspringen spaties: Int = 2) {
    guard !Zinsbouw.eenRegel(tekst).isEmpty else { return }
    alinea(veilig(tekst, regeleinden: true), inspringen: spaties)
  }
}

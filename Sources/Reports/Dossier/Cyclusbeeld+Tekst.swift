internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Weergave

extension Cyclusbeeld {
  func schrijf(op blad: inout Blad, peildatum: Datum) {
    blad.kop("Cyclus \(naam)")
    blad.alinea(aanhef)
    blad.sectie("Delen van het jaar", segmenten.map(\.tekst))
    schrijfGesprekken(&blad, peildatum)
    schrijfVrijstellingen(&blad)
    blad.kop("Afspraken")
    if afspraken.isEmpty { blad.alinea("Er zijn nog geen afspraken.") }
    for afspraak in afspraken {
      blad.wit()
      afspraak.schrijf(op: &blad)
    }
    let gewogen = delen.filter { $0.wegingen.som != nil }
    if somWegingen != nil || !gewogen.isEmpty { blad.wit() }
    if let somWegingen { blad.alinea("De wegingen tellen op tot \(telling(somWegingen)).") }
    for deel in gewogen {
      blad.alinea("De wegingen van \(deel.deel.tijdvak.proza) tellen op tot \(telling(deel.wegingen.som ?? 0)).")
    }
    if !ontwikkelafspraken.isEmpty {
      blad.kop("Ontwikkelafspraken")
      for afspraak in ontwikkelafspraken { afspraak.schrijf(op: &blad) }
    }
    schrijfCompetenties(&blad)
    guard beoordeelt || !beoordelingen.isEmpty else { return }
    blad.kop("Beoordeling")
    if beoordelingen.isEmpty { blad.alinea("Er is nog geen beoordelingsgesprek gehouden.") }
    for beoordeling in beoordelingen { beoordeling.schrijf(op: &blad) }
  }

  /// One line for the cycles that are not shown whole.
  var samenvatting: String {
    let gehouden = gesprekken.filter { $0.gehoudenOp != nil }.count
    let geldend = afspraken.filter(\.isGeldend).count
    let oordeel =
      jaaroordeel?.eindoordeel.map { "eindoordeel \(veilig($0))" } ?? (beoordeelt ? "nog geen eindoordeel" : nil)
    let totaal = jaaroordeel.flatMap { beoordeling -> String? in
      guard case .honderdsten(let waarde) = beoordeling.totaal else { return nil }
      return " (\(Getalvorm.honderdsten(waarde)))"
    }
    return
      "\(naam): \(aantal(gehouden, "gesprek", "gesprekken")) gehouden, "
      + aantal(geldend, "afspraak", "afspraken") + (oordeel.map { ", \($0)" } ?? "") + (totaal ?? "") + "."
  }

  private func telling(_ som: Int) -> String {
    "\(som) %" + (som == 100 ? "" : "; dat moet 100 % zijn")
  }

  private var aanhef: String {
    guard let regeling else { return "Deze cyclus is nog niet geopend." }
    return "Onder regeling \(veilig(regeling))\(isOpen ? "" : "; de cyclus is gesloten")."
  }

  private func schrijfGesprekken(_ blad: inout Blad, _ peildatum: Datum) {
    blad.kop("Gesprekken")
    if gesprekken.isEmpty { blad.alinea("Er is nog geen gesprek gepland of gehouden.") }
    for gesprek in gesprekken {
      blad.punt("\(gesprek.naam): \(gesprek.standtekst(op: peildatum)).")
      if let deelnemers = gesprek.deelnemerstekst { blad.alinea("Met \(deelnemers).", inspringen: 2) }
      if let procedure = gesprek.procedure?.samenvatting, !procedure.isEmpty { blad.alinea(procedure, inspringen: 2) }
      for bijlage in gesprek.bijlagen { blad.alinea("Bijlage: \(bijlage.zin)", inspringen: 2) }
    }
  }

  private func schrijfVrijstellingen(_ blad: inout Blad) {
    for plicht in vrijgesteld {
      guard let vrijstelling = plicht.vrijstelling else { continue }
      blad.punt(
        "Vrijgesteld: \(veilig(plicht.stadium.naam)), om \(veilig(vrijstelling.waarde.grond)) (nr "
          + "\(vrijstelling.herkomst.nr)).")
    }
  }

  private func schrijfCompetenties(_ blad: inout Blad) {
    blad.kop("Competenties naast de norm")
    guard !competenties.isEmpty else {
      blad.alinea("De functie heeft geen normen\(beoordeelt ? " en er is niets beoordeeld" : "").")
      return
    }
    blad.tabel(
      [
        Tabel.Kolom("COMPETENTIE", rekbaar: true), Tabel.Kolom("NORM", rekbaar: true),
        Tabel.Kolom("OORDEEL", rekbaar: true), Tabel.Kolom("VERSCHIL", rekbaar: true),
      ], competenties.map { $0.cellen(beoordeelt: beoordeelt) })
    for competentie in competenties {
      if let eerder = competentie.eerder {
        blad.punt(
          "\(veilig(competentie.naam)): \(competentie.oordeel.map { veilig($0) } ?? "")\(eerder.tekst)."
            + (eerder.toelichting.map { " \($0)" } ?? ""), inspringen: 2)
      }
      if let nr = competentie.gecorrigeerdBij {
        blad.punt("\(veilig(competentie.naam)): gecorrigeerd, zie nr \(nr).", inspringen: 2)
      }
      if let toelichting = competentie.toelichting, !Zinsbouw.eenRegel(toelichting).isEmpty {
        blad.punt("\(veilig(competentie.naam)): \(Zinsbouw.alsZin(toelichting))", inspringen: 2)
      }
      if let signaal = competentie.signaal {
        blad.punt(
          "\(veilig(competentie.naam)): \(signaal.status.rawValue) op \(signaal.datum.proza)."
            + Zinsbouw.erbij("", signaal.toelichting) + Zinsbouw.correctieteken(signaal.gecorrigeerdBij),
          inspringen: 2)
      }
    }
  }
}

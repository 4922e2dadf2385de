internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Dossierrapport {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("DOSSIER VAN \(veilig(persoon.naam)) (\(veilig(persoon.nummer.tekst)))")
    blad.alinea("Stand op \(kop.peildatum.proza).")
    if let grens { blad.alinea(grens) }
    vernietigd?.schrijf(op: &blad)
    blad.wit()
    persoon.schrijf(op: &blad)
    if let cyclus {
      cyclus.schrijf(op: &blad, peildatum: kop.peildatum)
    } else {
      blad.kop("Cyclus")
      blad.alinea("Er is nog geen cyclus geopend.")
    }
    if !trajecten.isEmpty { blad.kop("Verbetertrajecten") }
    for traject in trajecten { traject.schrijf(op: &blad) }
    schrijfVervolg(&blad)
    if !andere.isEmpty {
      blad.kop("Andere cycli")
      for cyclus in andere { blad.punt(cyclus.samenvatting) }
    }
    correcties.schrijf(op: &blad)
    blad.wit()
    if let basis { blad.alinea("Basis: \(basis)") }
    blad.alinea(kop.slotregel)
    return blad.tekst
  }

  private func schrijfVervolg(_ blad: inout Blad) {
    blad.kop("Wat komt er nu")
    if grens != nil {
      blad.alinea("Dat is niet te zeggen: wat er na die dag kwam, ziet u niet.")
      return
    }
    if persoon.dienst == .uitDienst, vervolg.isEmpty {
      blad.alinea("Niets meer: de medewerker is uit dienst.")
    } else if vervolg.isEmpty {
      blad.alinea("Niets: er is geen gesprek of afspraak die nu aandacht vraagt.")
    }
    for punt in vervolg { blad.punt(punt.tekst) }
  }
}

internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Historierapport {
  /// One heading line per command, with its facts numbered as in the log under it.
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel(titel)
    blad.alinea("\(aantal(aantalFeiten, "feit", "feiten")) in \(aantal(opdrachten.count, "opdracht", "opdrachten")).")
    for opdracht in opdrachten {
      blad.wit()
      let moment = "\(Amsterdam.datum(van: opdracht.tijd).proza), \(Amsterdam.klok(van: opdracht.tijd)) uur"
      blad.alinea(opmaak.stijl.vet("Vastgelegd op \(moment) door \(veilig(opdracht.actor))"))
      for regel in opdracht.feiten {
        let nr = "\(regel.herkomst.nr)"
        let vulling = String(repeating: " ", count: max(0, nummerbreedte - nr.count))
        blad.punt(regel.zin, inspringen: 2, teken: vulling + nr)
        for correctie in regel.correcties { blad.punt(correctie, inspringen: nummerbreedte + 3, teken: "→") }
      }
    }
    blad.wit()
    if let basis { blad.alinea("Basis: \(basis)") }
    blad.alinea(kop.slotregel)
    return blad.tekst
  }

  private var titel: String {
    if let persoon { return "HISTORIE VAN \(persoon.tekst)" }
    if let onderdeel = filter.personeel.onderdeel { return "HISTORIE VAN \(veilig(onderdeel))" }
    if let nummer = filter.personeel.leidinggevende { return "HISTORIE VAN DE MENSEN VAN \(veilig(nummer.tekst))" }
    return "HISTORIE VAN HET HELE LOGBOEK"
  }

  private var nummerbreedte: Int {
    opdrachten.flatMap(\.feiten).map { "\($0.herkomst.nr)".count }.max() ?? 1
  }
}

internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

extension Historierapport {
  /// One heading line per command, with its facts numbered as in the log under it.
  package func schrijf(op blad: inout Blad) {
    blad.titel(titel)
    blad.alinea("\(aantal(aantalFeiten, "feit", "feiten")) in \(aantal(opdrachten.count, "opdracht", "opdrachten")).")
    for opdracht in opdrachten {
      blad.wit()
      let moment = "\(Amsterdam.datum(van: opdracht.tijd).proza), \(Amsterdam.klok(van: opdracht.tijd)) uur"
      blad.alinea(blad.opmaak.stijl.vet("Vastgelegd op \(moment) door \(veilig(opdracht.actor))"))
      for regel in opdracht.feiten {
        let nr = "\(regel.herkomst.nr)"
        let vulling = String(repeating: " ", count: max(0, nummerbreedte - nr.count))
        blad.punt(regel.zin, inspringen: 2, teken: vulling + nr)
        for correctie in regel.correcties { blad.punt(correctie, inspringen: nummerbreedte + 3, teken: "→") }
      }
    }
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

extension Historierapport {
  /// The document `gespreksboek.historie`; `gegevens` is the payload as the log holds it.
  package func json() -> JSONNode {
    kop.document(("medewerker", persoon?.json), ("opdrachten", opdrachten.map(\.json)), ("basis", basis?.description))
  }
}

extension Historierapport.Opdracht {
  fileprivate var json: JSONNode {
    .object(
      ("opdracht", opdracht), ("vastgelegd", tijd), ("datum", Amsterdam.datum(van: tijd)),
      ("klok", Amsterdam.klok(van: tijd)), ("actor", actor), ("feiten", feiten.map(\.json)))
  }
}

extension Historierapport.Regel {
  var json: JSONNode {
    .object(
      ("nr", herkomst.nr), ("hashbegin", herkomst.hashbegin), ("soort", soort), ("medewerker", persoon?.json),
      ("omschrijving", omschrijving), ("namens", herkomst.namens?.tekst), ("gebeurdOp", gebeurdOp),
      ("dagenLater", dagenLater),
      ("wijzigingen", wijzigingen.isEmpty ? nil : wijzigingen.map(\.json)),
      ("correcties", correcties.isEmpty ? nil : correcties),
      ("gegevens", feit.flatMap { Codering.codeer($0.gebeurtenis)?.data } ?? beheer?.json))
  }
}

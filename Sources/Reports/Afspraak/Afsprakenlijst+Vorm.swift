internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Wire

extension Afsprakenlijst {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("AFSPRAKEN")
    blad.alinea(filterwoorden.isEmpty ? "Alle afspraken die gelden." : "Gekozen: \(opsomming(filterwoorden)).")
    if groepen.isEmpty {
      blad.wit()
      blad.alinea("Er zijn geen afspraken die hierbij passen.")
    }
    for groep in groepen {
      blad.wit()
      blad.alinea(opmaak.stijl.vet("\(groep.persoon.tekst), \(veilig(groep.onderdeel))"))
      blad.tabel(
        [
          Tabel.Kolom("CYCLUS"), Tabel.Kolom("AFSPRAAK"), Tabel.Kolom("OMSCHRIJVING", rekbaar: true),
          Tabel.Kolom("GEREED OP", rekbaar: true), Tabel.Kolom("WEGING", .rechts), Tabel.Kolom("STAND", rekbaar: true),
        ], groep.afspraken.map(cellen))
    }
    if !groepen.isEmpty {
      blad.wit()
      let mensen = aantal(groepen.count, "medewerker", "medewerkers")
      blad.alinea("\(aantal(aantalAfspraken, "afspraak", "afspraken")) van \(mensen).")
    }
    blad.slot(kop)
    return blad.tekst
  }

  private func cellen(_ afspraak: Afspraakbeeld) -> [String] {
    let termijn = afspraak.termijn.tekst.map { " (\($0))" } ?? ""
    return [
      "\(afspraak.cyclus)", veilig(afspraak.kenmerk.tekst), Zinsbouw.eenRegel(afspraak.inhoud.omschrijving),
      afspraak.inhoud.gereedOp.map { $0.kort + termijn } ?? Getalvorm.geen,
      afspraak.inhoud.weging.map { "\($0) %" } ?? Getalvorm.geen, stand(afspraak),
    ]
  }

  private func stand(_ afspraak: Afspraakbeeld) -> String {
    if let intrekking = afspraak.intrekking {
      return "ingetrokken op \(intrekking.op.kort): \(Zinsbouw.eenRegel(intrekking.reden))"
    }
    if let oordeel = afspraak.oordeel { return "beoordeeld: \(veilig(oordeel.oordeel))" }
    return afspraak.status?.status.rawValue ?? "nog niets gemeld"
  }

  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet(
      "filter",
      .object {
        $0.zet("personeelsnummer", filter.nummer?.tekst)
        $0.zet("jaar", filter.jaar)
        $0.zet("status", filter.status?.rawValue)
        $0.zet("alleenTeLaat", filter.alleenTeLaat)
        $0.zet("metIngetrokken", filter.metIngetrokken)
        filter.personeel.zet(&$0)
      })
    object.zet("medewerkers", groepen.map(\.json))
    return object.node
  }
}

extension Afsprakenlijst.Groep {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("medewerker", persoon.json)
      $0.zet("onderdeel", onderdeel)
      $0.zet("afspraken", afspraken.map(\.json))
    }
  }
}

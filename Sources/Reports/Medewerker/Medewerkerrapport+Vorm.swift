internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Wire

extension Medewerkerrapport {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("MEDEWERKER \(veilig(persoon.naam)) (\(veilig(persoon.nummer.tekst)))")
    blad.alinea("Stand op \(kop.peildatum.proza).")
    blad.wit()
    persoon.schrijf(op: &blad)
    blad.kop("Normen van de functie")
    if let catalogus {
      blad.alinea("Uit catalogus \(veilig(catalogus)).")
    } else {
      blad.alinea("De catalogus kent deze functie niet.")
    }
    if normen.isEmpty {
      if catalogus != nil { blad.alinea("De functie heeft geen normen.") }
    } else {
      let gelaagd = normen.contains { $0.laag != nil }
      let kolommen = [Tabel.Kolom("COMPETENTIE", rekbaar: true), Tabel.Kolom("NORM", rekbaar: true)]
      blad.tabel(
        gelaagd ? kolommen + [Tabel.Kolom("LAAG", rekbaar: true)] : kolommen,
        normen.map { norm in
          let niveau = veilig(norm.niveau) + (norm.niveaunaam.map { " (\(veilig($0)))" } ?? "")
          return [veilig(norm.naam), niveau] + (gelaagd ? [norm.laag.map { veilig($0) } ?? Getalvorm.geen] : [])
        })
    }
    if !resultaatgebieden.isEmpty {
      blad.kop("Resultaatgebieden")
      for gebied in resultaatgebieden { blad.punt(veilig(gebied)) }
    }
    correcties.schrijf(op: &blad)
    blad.slot(kop)
    return blad.tekst
  }

  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("medewerker", persoon.json)
    object.zet("catalogus", catalogus)
    object.zet("normen", normen.map(\.json))
    object.zet("resultaatgebieden", resultaatgebieden)
    if !correcties.isEmpty { object.zet("correcties", correcties.map(\.json)) }
    return object.node
  }
}

extension Medewerkerrapport.Normregel {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("competentie", competentie.tekst)
      $0.zet("naam", naam)
      $0.zet("niveau", niveau)
      $0.zet("niveaunaam", niveaunaam)
      $0.zet("laag", laag)
    }
  }
}

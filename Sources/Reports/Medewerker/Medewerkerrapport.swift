package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// Who someone is and was: names, functions and placements by date, and the norms of the present function.
package struct Medewerkerrapport: Equatable, Sendable {
  package struct Normregel: Equatable, Sendable {
    package let competentie: CompetentieCode
    package let naam: String
    package let niveau: String
    /// The level's own name.
    package let niveaunaam: String?
    package let laag: String?
  }

  package let kop: Rapportkop
  package let persoon: Persoonsbeeld
  package let normen: [Normregel]
  package let resultaatgebieden: [String]
  /// Corrections of name, function, placement or service, oldest first.
  package let correcties: [Correctiebeeld]
  /// `hr21-ommen versie 3`; nothing when the catalogue does not know the function.
  package let catalogus: String?

  /// Nothing when nobody has this number.
  package static func maak(_ nummer: Personeelsnummer, uit bron: Rapportbron) -> Medewerkerrapport? {
    guard let dossier = bron.boek.dossier(van: nummer), let medewerker = dossier.medewerker else { return nil }
    let dag = bron.peildatum
    let beeld = bron.boek.functiebeeld(van: dossier, op: dag)
    let namen = Naamgever(bron.boek)
    let normen = (beeld?.normen ?? []).map { norm in
      let competentie = namen.competentie(norm.competentie, van: dossier, op: dag)
      return Normregel(
        competentie: norm.competentie, naam: competentie?.naam ?? norm.competentie.tekst, niveau: norm.niveau,
        niveaunaam: competentie?.naam(vanNiveau: norm.niveau), laag: norm.laag)
    }
    return Medewerkerrapport(
      kop: bron.kop("gespreksboek.medewerker"), persoon: Persoonsbeeld(medewerker, bron), normen: normen,
      resultaatgebieden: beeld?.resultaatgebieden.map(\.naam) ?? [],
      correcties: Correctiebeeld.alle(dossier, bron.boek) {
        if case .medewerker = $0 { true } else { false }
      },
      catalogus: beeld.map { "\($0.verwijzing.catalogus) versie \($0.catalogusversie)" })
  }
}

extension Medewerkerrapport {
  package func schrijf(op blad: inout Blad) {
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
  }

  package func json() -> JSONNode {
    kop.document(
      ("medewerker", persoon.json), ("catalogus", catalogus), ("normen", normen.map(\.json)),
      ("resultaatgebieden", resultaatgebieden), ("correcties", correcties.isEmpty ? nil : correcties.map(\.json)))
  }
}

extension Medewerkerrapport.Normregel {
  fileprivate var json: JSONNode {
    .object(
      ("competentie", competentie.tekst), ("naam", naam), ("niveau", niveau), ("niveaunaam", niveaunaam), ("laag", laag)
    )
  }
}

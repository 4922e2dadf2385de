package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// Who someone is and was: names, functions and placements by date, and the norms of the present function.
package struct Medewerkerrapport: Equatable, Sendable {
  package struct Normregel: Equatable, Sendable {
    package let norm: Norm
    package let competentie: Competentie?
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
      Normregel(norm: norm, competentie: namen.competentie(norm.competentie, van: dossier, op: dag))
    }
    return Medewerkerrapport(
      kop: bron.kop("gespreksboek.medewerker", over: nummer), persoon: Persoonsbeeld(medewerker, bron), normen: normen,
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
      blad.tabel(Normregel.kolommen(gelaagd: normen.contains { $0.norm.laag != nil }), normen)
    }
    blad.sectie("Resultaatgebieden", resultaatgebieden.map { veilig($0) })
    correcties.schrijf(op: &blad)
  }

  package func json() -> JSONNode {
    kop.document(
      ("medewerker", Knoop(persoon.leden(nil))), ("catalogus", catalogus),
      ("normen", Normregel.kolommen(gelaagd: true).json(normen)),
      ("resultaatgebieden", resultaatgebieden), ("correcties", correcties.lijstOfNiets))
  }
}

extension Medewerkerrapport.Normregel {
  /// - Parameter gelaagd: whether a norm of several layers is shown with the layer.
  fileprivate static func kolommen(gelaagd: Bool) -> [Kolom<Self>] {
    let laag = Kolom<Self>("LAAG", rekbaar: true, "laag", \.norm.laag)
    return [
      .json("competentie", \.norm.competentie.tekst),
      Kolom("COMPETENTIE", rekbaar: true, "naam") { $0.competentie?.naam ?? $0.norm.competentie.tekst },
      Kolom("NORM", rekbaar: true) {
        veilig($0.competentie?.aanduiding(vanNiveau: $0.norm.niveau) ?? $0.norm.niveau)
      },
      .json("niveau", \.norm.niveau), .json("niveaunaam") { $0.competentie?.naam(vanNiveau: $0.norm.niveau) },
    ] + (gelaagd ? [laag] : [])
  }
}

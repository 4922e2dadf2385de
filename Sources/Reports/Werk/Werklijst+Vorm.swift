internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave
package import Wire

extension Werklijst: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("WERK")
    let nu = mensen.count(where: \.heeftNu)
    blad.alinea(
      "\(kop.standzin(gekozen)) "
        + (nu == 0
          ? "Nu kunt u voor niemand iets doen."
          : "Voor \(Tekst.aantal(nu, "medewerker", "medewerkers")) kunt u nu iets doen."))
    for mens in mensen {
      blad.wit()
      blad.alinea(mens.persoon.tekst)
      for punt in mens.punten {
        blad.punt(punt.vervolg.tekst, inspringen: 2, teken: "\(punt.wanneer.rawValue):")
        if let opdracht = punt.opdracht, punt.wanneer == .nu {
          blad.alinea("gespreksboek \(veilig(opdracht))", inspringen: 6)
        }
      }
    }
    let rest = aantal - mensen.count
    if rest > 0 {
      blad.wit()
      blad.alinea("Voor \(Tekst.aantal(rest, "medewerker", "medewerkers")) is er niets.")
    }
  }

  /// The document `gespreksboek.werk`.
  package func json() -> JSONNode {
    kop.document(
      (
        "mensen",
        mensen.map { mens in
          JSONNode.object(
            ("medewerker", mens.persoon), ("leidinggevende", mens.leidinggevende),
            (
              "punten",
              mens.punten.map { punt in
                JSONNode.object(
                  ("wanneer", punt.wanneer.rawValue), ("wat", punt.vervolg.tekst),
                  ("uiterlijk", punt.vervolg.uiterlijk),
                  ("opdracht", punt.opdracht.map { "gespreksboek \($0)" }))
              }
            ))
        }
      ), ("aantal", aantal))
  }
}

extension Werklijst: Briefbaar {
  package var briefkolommen: [Tabel.Kolom] {
    Self.kolommen(
      "leidinggevende nummer", "leidinggevende", "personeelsnummer", "naam", "wanneer", "wat", "uiterlijk", "opdracht")
  }

  package var brieven: [[String]] {
    mensen.flatMap { mens in
      mens.punten.map { punt in
        [
          mens.leidinggevende?.nummer.tekst, mens.leidinggevende?.naam, mens.persoon.nummer.tekst, mens.persoon.naam,
          punt.wanneer.rawValue, punt.vervolg.tekst, punt.vervolg.uiterlijk?.kort,
          punt.opdracht.map { "gespreksboek \($0)" },
        ].map { veilig($0 ?? "") }
      }
    }
  }
}

extension Achterstand: Briefbaar {
  package var briefkolommen: [Tabel.Kolom] {
    Self.kolommen(
      "leidinggevende nummer", "leidinggevende", "personeelsnummer", "naam", "onderdeel", "gesprek", "wat", "uiterlijk",
      "dagen", getallen: ["dagen"])
  }

  package var brieven: [[String]] {
    groepen.flatMap { groep in
      groep.posten.map { post in
        [
          groep.leidinggevende?.nummer.tekst, groep.leidinggevende?.naam, post.medewerker.nummer.tekst,
          post.medewerker.naam, post.onderdeel, post.stadium, post.soort.tekst, post.uiterlijk.kort, "\(post.dagen)",
        ].map { veilig($0 ?? "") }
      }
    }
  }
}

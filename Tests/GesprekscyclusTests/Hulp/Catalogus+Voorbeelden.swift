import Gesprekscyclus
import Kalender

extension Catalogus {
  /// Letters with A as the highest, a function book with a house function and a module.
  static let boek = boek(versie: "1", per: "2019-01-01", visie: "B")

  static func boek(versie: String, per: String, visie: String) -> Catalogus {
    Catalogus(
      id: "boek", naam: "Functieboek", versie: versie, per: dag(per), bron: "voorbeeld",
      niveauschema: Niveauschema(soort: .letters, niveaus: ["D", "C", "B", "A"]),
      competenties: [
        Competentie(
          code: "visie", naam: "Visie", definitie: "Ziet verder.", niveaus: [.init(niveau: "A", naam: "verbeelden")]),
        Competentie(code: "samenwerken", naam: "Samenwerken", definitie: "Doet het samen."),
        Competentie(code: "leiden", naam: "Leidinggeven", definitie: "Gaat voor."),
      ],
      functies: [
        Functie(
          code: "adviseur", naam: "Adviseur III", schaal: 10,
          resultaatgebieden: [.init(code: "a", naam: "Advies"), .init(code: "b", naam: "Beleid")],
          normen: [Norm(competentie: "visie", niveau: visie), Norm(competentie: "samenwerken", niveau: "C")]),
        Functie(
          code: "manager", naam: "Manager II", schaal: 12, resultaatgebieden: [.init(code: "l", naam: "Leiding")],
          normen: [Norm(competentie: "leiden", niveau: "B")]),
        Functie(code: "stagiair", naam: "Stagiair"),
      ],
      beschikbareFuncties: [
        BeschikbareFunctie(code: "inkoopadviseur", naam: "Adviseur inkoop", normfunctie: "adviseur", formatie: 250),
        BeschikbareFunctie(code: "zwaar", naam: "Adviseur zwaar", normfunctie: "adviseur", schaal: 11),
      ],
      modules: [
        Functiemodule(
          code: "coordinatie", naam: "Coördinatie",
          normen: [
            Norm(competentie: "visie", niveau: "C"), Norm(competentie: "samenwerken", niveau: "B"),
            Norm(competentie: "leiden", niveau: "C"),
          ])
      ])
  }

  /// Cumulative levels 1–3, with families and letters that give the norms.
  static let ladder = Catalogus(
    id: "ladder", naam: "Ladder", versie: "1", per: dag("2019-01-01"), bron: "voorbeeld",
    niveauschema: Niveauschema(soort: .cumulatief, niveaus: ["1", "2", "3"]),
    competenties: [
      Competentie(code: "klant", naam: "Klantgericht", definitie: "Helpt."),
      Competentie(code: "analyse", naam: "Analyse", definitie: "Zoekt uit."),
    ],
    families: [Familie(code: "ondersteuner", naam: "Ondersteuner", letters: ["A", "B", "C"])],
    normregels: [
      Normregel(competentie: "klant", niveau: "2", families: [.init(familie: "ondersteuner", letters: ["B", "C"])]),
      Normregel(competentie: "klant", niveau: "3", families: [.init(familie: "ondersteuner", letters: ["A"])]),
      Normregel(competentie: "analyse", niveau: "1", families: [.init(familie: "ondersteuner", letters: ["B", "C"])]),
      Normregel(competentie: "analyse", niveau: "2", families: [.init(familie: "ondersteuner", letters: ["A"])]),
    ])
}

import Gesprekscyclus
import Kalender

/// A small function book in the manner of HR21: letters with A as the highest level, and a coordination module.
enum Proefcatalogus {
  static let hr21 = Catalogus(
    id: "hr21-proef", naam: "Functieboek Proefdam", versie: "1", per: "2025-01-01", bron: "proef",
    niveauschema: Niveauschema(soort: .letters, niveaus: ["D", "C", "B", "A"]),
    competenties: [
      competentie("analyseren", "Analyseren", ["doorgronden", "verbanden leggen", "onderscheiden", "herkennen"]),
      competentie("klantgerichtheid", "Klantgerichtheid", ["anticiperen", "meedenken", "uitvragen", "reageren"]),
      competentie("samenwerken", "Samenwerken", ["verbinden", "stimuleren", "bijdragen", "meedoen"]),
      competentie("leidinggeven", "Leidinggeven", ["inspireren", "ontwikkelen", "sturen", "instrueren"]),
    ],
    reeksen: [
      Catalogus.Reeks(code: "beleid", naam: "Beleid en advies"),
      Catalogus.Reeks(code: "ondersteuning", naam: "Ondersteuning"),
      Catalogus.Reeks(code: "leiding", naam: "Leidinggeven"),
    ],
    functies: [
      Functie(
        code: "adviseur-iii", naam: "Adviseur III", reeks: "beleid", schaal: 9,
        resultaatgebieden: [
          Resultaatgebied(code: "beleid", naam: "Beleidsadvisering"),
          Resultaatgebied(code: "project", naam: "Projecten"),
        ],
        normen: [
          Norm(competentie: "analyseren", niveau: "B"), Norm(competentie: "klantgerichtheid", niveau: "C"),
          Norm(competentie: "samenwerken", niveau: "C"),
        ]),
      Functie(
        code: "medewerker-ii", naam: "Medewerker II", reeks: "ondersteuning", schaal: 7,
        resultaatgebieden: [Resultaatgebied(code: "dienst", naam: "Dienstverlening")],
        normen: [Norm(competentie: "klantgerichtheid", niveau: "C"), Norm(competentie: "samenwerken", niveau: "D")]),
      Functie(
        code: "manager-ii", naam: "Manager II", reeks: "leiding", schaal: 11,
        resultaatgebieden: [Resultaatgebied(code: "leiding", naam: "Leidinggeven")],
        normen: [Norm(competentie: "leidinggeven", niveau: "B"), Norm(competentie: "samenwerken", niveau: "B")]),
    ],
    beschikbareFuncties: [
      BeschikbareFunctie(code: "inkoopadviseur", naam: "Inkoopadviseur", normfunctie: "adviseur-iii", formatie: 200)
    ],
    modules: [
      Functiemodule(code: "coordinatie", naam: "Coördinatie", normen: [Norm(competentie: "leidinggeven", niveau: "D")])
    ])

  /// The names run from A down to D.
  private static func competentie(_ code: String, _ naam: String, _ namen: [String]) -> Competentie {
    Competentie(
      code: CompetentieCode(code), naam: naam, definitie: "\(naam) in het werk.",
      niveaus: zip(["A", "B", "C", "D"], namen).map { Competentie.Niveau(niveau: $0, naam: $1) })
  }
}

/// Rules with three required conversations, weights in per cents and a scale of five labels.
enum Proefregeling {
  static let gemeente = maak()

  static func maak(
    id: RegelingKenmerk = "gemeente", versie: Int = 2, weging: Regeling.Wegingswijze = .procenten,
    competenties: Regeling.Competentiewijze = .niveaus, kleinsteGroep: Int = 3, stadia: [Stadium]? = nil,
    cyclusbegin: Stadium.DagInJaar = .nieuwjaar, onderwerpen: [Regeling.Onderwerp] = []
  ) -> Regeling {
    Regeling(
      id: id, naam: "Gesprekscyclus Proefdam", versie: versie, per: "2025-01-01", bron: "proef",
      stadia: stadia ?? [
        stadium(.planning, "Planning", (1, 1), (3, 31)), stadium(.voortgang, "Voortgang", (6, 1), (9, 30)),
        stadium(.beoordeling, "Beoordeling", (11, 1), (1, 31)),
      ],
      schalen: [
        Schaal(
          code: "vijf", naam: "Vijf labels",
          labels: [
            Schaal.Label("onvoldoende", waarde: 1, laag: true), Schaal.Label("matig", waarde: 2, laag: true),
            Schaal.Label("voldoende", waarde: 3), Schaal.Label("goed", waarde: 4),
            Schaal.Label("uitstekend", waarde: 5),
          ])
      ],
      resultaatschaal: "vijf", competenties: competenties, eindschaal: "vijf", weging: weging,
      tijdvak: Regeling.TijdvakGrens(minMaanden: 3, maxMaanden: 15),
      motivering: Regeling.Motivering(minTekens: 20, onderNorm: true), ondertekenaars: [.leidinggevende, .medewerker],
      tweedeBeoordelaar: true, termijnen: Regeling.Termijnen(reactieDagen: 14, bedenkingDagen: 42),
      bewaartermijn: Regeling.Bewaartermijn(jaren: 5, grond: "Selectielijst 2020"), kleinsteGroep: kleinsteGroep,
      cyclusbegin: cyclusbegin, onderwerpen: onderwerpen)
  }

  private static func stadium(
    _ soort: Gesprekssoort, _ naam: String, _ van: (Int, Int), _ tot: (Int, Int)
  ) -> Stadium {
    guard let begin = Stadium.DagInJaar(maand: van.0, dag: van.1),
      let einde = Stadium.DagInJaar(maand: tot.0, dag: tot.1)
    else { preconditionFailure("geen dag in een jaar") }
    return Stadium(soort: soort, naam: naam, verplicht: true, van: begin, tot: einde)
  }
}

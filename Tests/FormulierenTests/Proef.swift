import Gesprekscyclus
import Kalender

@testable import Formulieren

/// A small organisation with one employee, folded from events as the log would give them.
enum Proef {
  static func dag(_ iso: String) -> Datum {
    Datum(iso: iso)!
  }

  static func herkomst(_ nr: Int) -> Herkomst {
    let hash = nr == 17 ? "286b4a0eaca2" : String(repeating: "0", count: 10) + (nr < 10 ? "0\(nr)" : "\(nr)")
    return Herkomst(
      nr: nr, hashbegin: hash, tijd: Tijdstip(dag("2026-02-01").adding(dagen: nr), uur: 9), actor: "m.jansen",
      opdracht: String(repeating: "a", count: 32))
  }

  static let niveaus = Niveauschema(soort: .letters, niveaus: ["D", "C", "B", "A"])

  static let catalogus = Catalogus(
    id: "hr", naam: "Kader", versie: "1", per: dag("2020-01-01"), bron: "proef", niveauschema: niveaus,
    competenties: [
      Competentie(code: "visie", naam: "visie", definitie: "vooruitzien"),
      Competentie(
        code: "moed", naam: "Moed", definitie: "durven",
        niveaus: [.init(niveau: "B", naam: "riskeren"), .init(niveau: "A", naam: "wagen")]),
      Competentie(code: "rest", naam: "Rust", definitie: "kalm blijven"),
    ],
    functies: [
      Functie(
        code: "adviseur", naam: "Adviseur",
        resultaatgebieden: [
          Resultaatgebied(code: "1", naam: "Beleid en advies"), Resultaatgebied(code: "2", naam: "Inkoop"),
        ],
        normen: [Norm(competentie: "visie", niveau: "B"), Norm(competentie: "moed", niveau: "C")]),
      Functie(code: "kaal", naam: "Functie zonder gebieden"),
    ])

  static func regeling(
    competenties: Regeling.Competentiewijze = .niveaus, weging: Regeling.Wegingswijze = .procenten
  ) -> Regeling {
    let labels: [Schaal.Label] = [
      .init("onvoldoende", waarde: 1, laag: true), .init("matig", waarde: 2, laag: true),
      .init("voldoende", waarde: 3), .init("goed", waarde: 4), .init("uitstekend", waarde: 5),
    ]
    let plussen: [Schaal.Label] = [
      .init("−", waarde: 1), .init("+/−", ookAls: ["+/-"], waarde: 2), .init("+", waarde: 3), .init("++", waarde: 4),
    ]
    let begin = Stadium.DagInJaar(maand: 1, dag: 1)!
    let einde = Stadium.DagInJaar(maand: 12, dag: 31)!
    let soorten: [Gesprekssoort] = [.planning, .voortgang, .beoordeling, .overig("startgesprek")]
    return Regeling(
      id: "gemeente", naam: "Gemeente", versie: 1, per: dag("2020-01-01"), bron: "proef",
      stadia: soorten.map { Stadium(soort: $0, naam: $0.tekst, verplicht: true, van: begin, tot: einde) },
      schalen: [
        Schaal(code: "vijf", naam: "Vijf", labels: labels), Schaal(code: "plus", naam: "Plus", labels: plussen),
      ],
      resultaatschaal: "vijf", competenties: competenties, eindschaal: "vijf", weging: weging,
      tijdvak: .init(minMaanden: 6, maxMaanden: 24), motivering: .init(minTekens: 40, onderNorm: true),
      ondertekenaars: [.medewerker], tweedeBeoordelaar: true,
      termijnen: .init(reactieDagen: 14, bedenkingDagen: 42), bewaartermijn: .init(jaren: 5, grond: "proef"),
      kleinsteGroep: 5)
  }

  static func kader(_ regeling: Regeling = regeling()) -> Kader {
    var regelingen = Regelingen()
    regelingen.evolve(.vastgesteld(regeling), herkomst(1))
    regelingen.evolve(.cyclusGeopend(jaar: 2026, regeling: "gemeente", versie: 1), herkomst(2))
    var catalogi = Catalogi()
    catalogi.evolve(.vastgesteld(catalogus), herkomst(3))
    return Kader(vandaag: dag("2026-11-20"), regelingen: regelingen, catalogi: catalogi, register: Register())
  }

  static func cyclus(_ kader: Kader) -> Cyclus { kader.regelingen.cyclus(2026)! }

  /// Up to this record; all 17 by default, so that the basis is `17-286b4a0eaca2`.
  static func dossier(tot laatste: Int = 17, functie: FunctieCode = "adviseur") -> Dossier {
    var dossier = Dossier(sleutel: "7f3a")
    for (nr, gebeurtenis) in gebeurtenissen(functie) where nr <= laatste { dossier.evolve(gebeurtenis, herkomst(nr)) }
    return dossier
  }

  private static func gebeurtenissen(_ functie: FunctieCode) -> [(Int, DossierGebeurtenis)] {
    let weging = [60, 40]
    return [
      (
        4,
        .medewerker(
          .inDienstGetreden(
            .init(
              personeelsnummer: "M-0117", naam: "Zoë Çelik", functie: .init(catalogus: "hr", functie: functie),
              onderdeel: "Bedrijfsvoering", leidinggevende: "M-0003", per: dag("2020-03-01"))))
      ),
      (5, .gesprek(.gepland(.init(gesprek: "G-2026-1", soort: .planning, cyclus: 2026, datum: dag("2026-02-10"))))),
      (6, .gesprek(.gehouden(.init(gesprek: "G-2026-1", soort: .planning, cyclus: 2026, datum: dag("2026-02-10"))))),
      (
        7,
        .afspraak(
          .gemaakt(
            .init(
              afspraak: "RA-1", cyclus: 2026,
              inhoud: .init(
                resultaatgebied: "Inkoop", omschrijving: "Inkoopkader voor 1 december", gereedOp: dag("2026-12-01"),
                weging: weging[0]))))
      ),
      (
        8,
        .afspraak(
          .gemaakt(
            .init(
              afspraak: "RA-2", cyclus: 2026,
              inhoud: .init(
                resultaatgebied: "Beleid en advies",
                omschrijving:
                  "Een nota over het hele sociale domein, met alle buurten, alle cijfers en een plan\nTweede regel",
                weging: weging[1]))))
      ),
      (
        9,
        .afspraak(
          .ontwikkelafspraakGemaakt(
            .init(
              ontwikkelafspraak: "OA-1", cyclus: 2026,
              inhoud: .init(competentie: "visie", activiteit: "Leergang vooruitkijken"))))
      ),
      (10, .gesprek(.gepland(.init(gesprek: "G-2026-2", soort: .voortgang, cyclus: 2026, datum: dag("2026-06-10"))))),
      (
        16,
        .gesprek(.gepland(.init(gesprek: "G-2026-3", soort: .beoordeling, cyclus: 2026, datum: dag("2026-11-12"))))
      ),
      (
        17,
        .afspraak(
          .voortgang(
            .init(over: .afspraak("RA-1"), status: .aandacht, datum: dag("2026-09-01"), toelichting: "loopt achter")))
      ),
    ]
  }

  static func gesprek(_ soort: Gesprekssoort) -> GesprekKenmerk? {
    switch soort {
    case .planning, .overig: nil
    case .voortgang: "G-2026-2"
    case .beoordeling: "G-2026-3"
    }
  }

  static func leeg(
    _ soort: Gesprekssoort, dossier: Dossier = dossier(), kader: Kader = kader(), gesprek kenmerk: GesprekKenmerk? = nil
  ) -> String {
    Formulier(
      soort: soort, gesprek: (kenmerk ?? gesprek(soort)).flatMap { dossier.gesprek($0) }, dossier: dossier,
      cyclus: cyclus(kader), kader: kader
    ).tekst
  }

  static func uitkomst(_ tekst: String, dossier: Dossier = dossier(), kader: Kader = kader()) -> Formulieruitkomst {
    Formulierblad.lees(Array(tekst.utf8)).vertaal(dossier: dossier, kader: kader)
  }

  static func codes(_ tekst: String, dossier: Dossier = dossier(), kader: Kader = kader()) -> [FormulierCode] {
    uitkomst(tekst, dossier: dossier, kader: kader).bevindingen.map(\.code)
  }
}

extension String {
  /// With the first occurrence replaced; the test fails loudly through its result when there is none.
  func met(_ oud: String, _ nieuw: String) -> String {
    guard let plek = firstRange(of: oud) else { return "NIET GEVONDEN: \(oud)" }
    return replacingCharacters(plek, nieuw)
  }

  private func replacingCharacters(_ plek: Range<String.Index>, _ nieuw: String) -> String {
    String(self[..<plek.lowerBound]) + nieuw + String(self[plek.upperBound...])
  }
}

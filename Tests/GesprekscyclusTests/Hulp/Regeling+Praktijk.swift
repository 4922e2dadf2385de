import Gesprekscyclus
import Kalender

/// The kinds of regeling that organisations bring, beside the municipality.
extension Regeling {
  /// September to August, with the appraisal in May and June.
  static let school = praktijk(
    "school", begin: (9, 1),
    [
      stadium("planning", .planning, (9, 1), (10, 31)), stadium("voortgang", .voortgang, (1, 10), (2, 28)),
      stadium("beoordeling", .beoordeling, (5, 1), (6, 30)),
    ])

  /// Two appraisals and a talk within three months of entering or of another function.
  static let halfjaar = praktijk(
    "halfjaar",
    [
      stadium("zomer", .beoordeling, (6, 1), (7, 15)), stadium("winter", .beoordeling, (12, 1), (1, 31)),
      Stadium(
        code: "start", soort: .overig("startgesprek"), naam: "Startgesprek", verplicht: true,
        venster: .na(maanden: 3, [.indiensttreding, .functiewijziging])),
    ])

  static func praktijk(
    _ id: RegelingKenmerk, begin: (Int, Int) = (1, 1), _ stadia: [Stadium], gronden: [String] = []
  ) -> Regeling {
    Regeling(
      id: id, naam: "Praktijk", versie: 1, per: dag("2025-01-01"), bron: "voorbeeld", stadia: stadia,
      schalen: [.vijfLabels], resultaatschaal: "vijf", competenties: .geen, eindschaal: "vijf", weging: .geen,
      tijdvak: TijdvakGrens(minMaanden: 3, maxMaanden: 24), motivering: Motivering(minTekens: 20, onderNorm: false),
      ondertekenaars: [.medewerker], tweedeBeoordelaar: false,
      termijnen: Termijnen(reactieDagen: 14, bedenkingDagen: 42),
      bewaartermijn: Bewaartermijn(jaren: 5, grond: "selectielijst"), kleinsteGroep: 5,
      cyclusbegin: Stadium.DagInJaar(maand: begin.0, dag: begin.1) ?? .nieuwjaar, eigenVrijstelgronden: gronden)
  }

  static func stadium(
    _ code: StadiumCode, _ soort: Gesprekssoort, _ van: (Int, Int), _ tot: (Int, Int),
    verwacht: Stadium.Verwachting = .laatsteDag
  ) -> Stadium {
    guard let begin = Stadium.DagInJaar(maand: van.0, dag: van.1),
      let einde = Stadium.DagInJaar(maand: tot.0, dag: tot.1)
    else { preconditionFailure("geen dag in het jaar") }
    return Stadium(
      code: code, soort: soort, naam: code.tekst, verplicht: true, venster: .vast(van: begin, tot: einde),
      verwacht: verwacht)
  }
}

import Gesprekscyclus
import Kalender

extension Regeling {
  /// A municipality: five labels, weights, a second assessor, competencies beside the norm.
  static let gemeente = voorbeeld("gemeente")

  /// The Rijk: no weights, the scale − / +/− / + / ++, competencies on that scale too, one assessor.
  static let rijk = voorbeeld(
    "rijk", schaal: .rijk, competenties: .schaal("rijk"), weging: .geen, minTekens: 1, tweedeBeoordelaar: false)

  static func voorbeeld(
    _ id: RegelingKenmerk, versie: Int = 1, per: String = "2025-01-01", naam: String = "Regeling gesprekscyclus",
    schaal: Schaal = .vijfLabels, competenties: Competentiewijze = .niveaus, weging: Wegingswijze = .procenten,
    minMaanden: Int = 3, maxMaanden: Int = 24, minTekens: Int = 20, tweedeBeoordelaar: Bool = true,
    ondertekenaars: [Deel] = [.leidinggevende, .medewerker], reactieDagen: Int = 14, bedenkingDagen: Int = 42,
    bedenkingDoor: Bedenkingsweg? = nil, gevoeligeWoorden: [String]? = nil
  ) -> Regeling {
    Regeling(
      id: id, naam: naam, versie: versie, per: dag(per), bron: "voorbeeld",
      stadia: [
        stadium(.planning, (1, 1), (3, 31)), stadium(.voortgang, (5, 1), (9, 30)),
        stadium(.beoordeling, (11, 1), (1, 31)), stadium(.overig("startgesprek"), (1, 1), (12, 31)),
      ],
      schalen: [schaal], resultaatschaal: schaal.code, competenties: competenties, eindschaal: schaal.code,
      weging: weging, tijdvak: TijdvakGrens(minMaanden: minMaanden, maxMaanden: maxMaanden),
      motivering: Motivering(minTekens: minTekens, onderNorm: true), ondertekenaars: ondertekenaars,
      tweedeBeoordelaar: tweedeBeoordelaar,
      termijnen: Termijnen(reactieDagen: reactieDagen, bedenkingDagen: bedenkingDagen),
      bewaartermijn: Bewaartermijn(jaren: 5, grond: "selectielijst"), kleinsteGroep: 5,
      bedenkingDoor: bedenkingDoor, eigenGevoeligeWoorden: gevoeligeWoorden)
  }

  private static func stadium(_ soort: Gesprekssoort, _ van: (Int, Int), _ tot: (Int, Int)) -> Stadium {
    guard let begin = Stadium.DagInJaar(maand: van.0, dag: van.1),
      let einde = Stadium.DagInJaar(maand: tot.0, dag: tot.1)
    else { preconditionFailure("geen dag in het jaar") }
    return Stadium(soort: soort, naam: soort.gespreksnaam, verplicht: soort != .voortgang, van: begin, tot: einde)
  }
}

extension Schaal {
  static let vijfLabels = Schaal(
    code: "vijf", naam: "Vijf labels",
    labels: [
      .init("onvoldoende", waarde: 1, laag: true), .init("matig", waarde: 2, laag: true),
      .init("voldoende", waarde: 3), .init("goed", waarde: 4), .init("uitstekend", waarde: 5),
    ])

  static let rijk = Schaal(
    code: "rijk", naam: "Rijk",
    labels: [
      .init("−", ookAls: ["-"], waarde: 1, laag: true), .init("+/−", ookAls: ["+/-"], waarde: 2, laag: true),
      .init("+", waarde: 3), .init("++", waarde: 4),
    ])
}

extension Regelingen {
  init(_ gebeurtenissen: [RegelingGebeurtenis]) {
    self.init()
    for (index, gebeurtenis) in gebeurtenissen.enumerated() { evolve(gebeurtenis, .nr(9000 + index)) }
  }
}

extension Kader {
  static let gemeente = voorbeeld(.gemeente)
  static let rijk = voorbeeld(.rijk)

  /// Cycles 2025, 2026 and 2027 under this regeling, with 2025 closed; both catalogues; people M-1, M-2 and M-9.
  static func voorbeeld(_ regeling: Regeling) -> Kader {
    let cycli = [2025, 2026, 2027].map {
      RegelingGebeurtenis.cyclusGeopend(jaar: $0, regeling: regeling.id, versie: regeling.versie)
    }
    var catalogi = Catalogi()
    catalogi.evolve(.vastgesteld(.boek), .nr(9100))
    catalogi.evolve(.vastgesteld(.ladder), .nr(9101))
    var register = Register()
    for (nummer, sleutel) in [("M-1", "dossier-m1"), ("M-2", "dossier-m2"), ("M-9", "dossier-1")] {
      register.evolve(
        .inDienstGetreden(.voorbeeld(nummer: Personeelsnummer(nummer))), in: DossierSleutel(sleutel))
    }
    return Kader(
      vandaag: dag("2026-01-05"),
      regelingen: Regelingen([.vastgesteld(regeling)] + cycli + [.cyclusGesloten(jaar: 2025)]), catalogi: catalogi,
      register: register)
  }
}

extension Kader {
  /// The same with these people in it, each under another; `nil` for the top.
  func metMensen(_ chefs: KeyValuePairs<Personeelsnummer, Personeelsnummer?>) -> Kader {
    var kader = self
    let mensen = Dictionary(
      uniqueKeysWithValues: chefs.map { nummer, chef in
        (nummer, Medewerker(.voorbeeld(nummer: nummer, leidinggevende: chef), .nr(9200)))
      })
    for nummer in mensen.keys.sorted() where !kader.register.kent(nummer) {
      kader.register.evolve(.inDienstGetreden(.voorbeeld(nummer: nummer)), in: DossierSleutel("dossier-\(nummer)"))
    }
    kader.mens = { mensen[$0] }
    return kader
  }

  func metHand(_ hand: Hand?) -> Kader {
    var kader = self
    kader.hand = hand
    return kader
  }
}

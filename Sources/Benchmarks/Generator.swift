import EventCoding
import EventLog
import Gesprekscyclus
import Kalender
import Projections
import Wire

/// Fills a storage with a realistic history, through the real domain and the real log.
///
/// Each person makes about twenty events a year: a planning with three agreements, progress, an appraisal with ratings,
/// and its establishment. Some entries are late, some conversations are missing, some agreements are adjusted.
struct Generator {
  let schrijver: LogSchrijver
  private let regeling: Regeling
  var boek = Boek()
  private var toeval: SplitMix64
  private(set) var tijd: Tijdstip
  var opdracht: UInt64 = 0
  var partij: Partij

  init(
    opslag: Opslag, catalogus: Catalogus, regeling: Regeling, zaad: UInt64, begin: Tijdstip, partij: Partij = Partij()
  ) throws {
    self.partij = partij
    self.regeling = regeling
    toeval = SplitMix64(seed: zaad)
    tijd = begin
    schrijver = try LogSchrijver.open(opslag)
    try leg([.catalogus(catalogus.id)], Codering.codeer(CatalogusGebeurtenis.vastgesteld(catalogus)))
    try leg([.regeling], Codering.codeer(RegelingGebeurtenis.vastgesteld(regeling)))
  }

  /// Records so many years for so many people.
  mutating func maak(mensen: Int, jaren: Range<Int>) throws {
    try neemInDienst(mensen, per: Datum(jaar: jaren.lowerBound - 1, maand: 6, dag: 1))
    for jaar in jaren {
      try leg(
        [.regeling],
        Codering.codeer(
          RegelingGebeurtenis.cyclusGeopend(
            jaar: jaar, regeling: regeling.id, versie: regeling.versie)))
      try ronde(jaar, maand: 2, planning)
      try ronde(jaar, maand: 6, voortgang)
      try ronde(jaar, maand: 11, beoordeling)
      try ronde(jaar, maand: 12, vaststelling)
    }
    try legPartij()
  }

  func sluit() { schrijver.sluit() }
  var records: Int { schrijver.kop.nr }
}

extension Generator {
  private mutating func neemInDienst(_ mensen: Int, per: Datum?) throws {
    guard let per else { return }
    let functies = ["beleidsadviseur", "regisseur-adviseur", "adviseur", "senior-beheerder", "ondersteuner"]
    for nummer in 1...mensen {
      let begin = MedewerkerGebeurtenis.Indiensttreding(
        personeelsnummer: Self.nummer(nummer), naam: "\(toeval.kies(Namen.voor)) \(toeval.kies(Namen.achter))",
        functie: FunctieVerwijzing(catalogus: "hr21-ommen", functie: FunctieCode(toeval.kies(functies))),
        onderdeel: "Team \((nummer - 1) / 25 + 1)", leidinggevende: Self.nummer((nummer - 1) / 25 * 25 + 1), per: per)
      let sleutel = DossierSleutel(Hex.encode((0..<16).map { _ in UInt8.random(in: 0...255, using: &toeval) }))
      try leg(.neemInDienst(begin), over: Dossier(sleutel: sleutel))
    }
  }

  private mutating func ronde(
    _ jaar: Int, maand: Int, _ stap: (inout Generator, Dossier, Datum, Int) throws -> Void
  ) throws {
    try legPartij()
    for dossier in boek.opNummer where !toeval.kans(4) {
      guard let dag = Datum(jaar: jaar, maand: maand, dag: Int.random(in: 1...28, using: &toeval)) else { continue }
      let vastgelegd = toeval.kans(10) ? dag.adding(dagen: 20) : dag
      tijd = max(tijd.adding(milliseconden: 1), Tijdstip(vastgelegd, uur: 10))
      try stap(&self, dossier, dag, jaar)
    }
  }

  private func planning(_ zelf: inout Generator, _ dossier: Dossier, _ dag: Datum, _ jaar: Int) throws {
    var vastlegging = Vastlegging(soort: .planning, cyclus: jaar, datum: dag)
    let gebieden = zelf.boek.functiebeeld(van: dossier, op: dag)?.resultaatgebieden.map(\.naam) ?? []
    vastlegging.nieuweAfspraken = [40, 35, 25].map { weging in
      Afspraakinhoud(
        resultaatgebied: zelf.toeval.kies(gebieden), omschrijving: zelf.toeval.kies(Namen.afspraken),
        maatstaf: "Vastgesteld door het cluster.", gereedOp: Datum(jaar: jaar, maand: 11, dag: 1), weging: weging)
    }
    vastlegging.nieuweOntwikkelafspraken = [Ontwikkelinhoud(activiteit: "Cursus helder schrijven")]
    vastlegging.verslag = zelf.toeval.kies(Namen.verslagen)
    try zelf.leg(.legVast(vastlegging), over: dossier)
  }

  private func voortgang(_ zelf: inout Generator, _ dossier: Dossier, _ dag: Datum, _ jaar: Int) throws {
    var vastlegging = Vastlegging(soort: .voortgang, cyclus: jaar, datum: dag)
    vastlegging.verslag = zelf.toeval.kies(Namen.verslagen)
    vastlegging.voortgang = dossier.geldendeAfspraken(cyclus: jaar).map { afspraak in
      let aandacht = zelf.toeval.kans(15)
      return .init(
        over: .afspraak(afspraak.kenmerk), status: aandacht ? .aandacht : .opSchema,
        toelichting: zelf.toeval.kies(Namen.toelichtingen))
    }
    if zelf.toeval.kans(10), let eerste = dossier.geldendeAfspraken(cyclus: jaar).first {
      vastlegging.bijstellingen = [
        .init(
          afspraak: eerste.kenmerk, wijziging: .init(gereedOp: Datum(jaar: jaar, maand: 12, dag: 1)),
          reden: "De aanbesteding begint later.")
      ]
    }
    try zelf.leg(.legVast(vastlegging), over: dossier)
  }

  private func beoordeling(_ zelf: inout Generator, _ dossier: Dossier, _ dag: Datum, _ jaar: Int) throws {
    guard let van = Datum(jaar: jaar, maand: 1, dag: 1), let tot = Datum(jaar: jaar, maand: 12, dag: 31) else { return }
    var vastlegging = Vastlegging(soort: .beoordeling, cyclus: jaar, datum: dag)
    vastlegging.tijdvak = Tijdvak(van: van, tot: tot)
    vastlegging.uitzondering = "Er was geen eerder gesprek door langdurige afwezigheid."
    let labels = ["matig", "voldoende", "voldoende", "goed", "goed", "goed", "uitstekend"]
    vastlegging.resultaten = dossier.geldendeAfspraken(cyclus: jaar).map {
      .init(over: $0.kenmerk, oordeel: zelf.toeval.kies(labels), toelichting: zelf.toeval.kies(Namen.toelichtingen))
    }
    let schema = zelf.boek.catalogi.catalogus("hr21-ommen", op: dag)?.niveauschema.niveaus ?? []
    vastlegging.competenties = (zelf.boek.functiebeeld(van: dossier, op: dag)?.normen ?? []).map {
      .init(over: $0.competentie, oordeel: zelf.toeval.kies(schema), toelichting: zelf.toeval.kies(Namen.toelichtingen))
    }
    vastlegging.eindoordeel = .init(
      oordeel: zelf.toeval.kies(labels), motivering: zelf.toeval.kies(Namen.toelichtingen))
    try zelf.leg(.legVast(vastlegging), over: dossier)
  }

  private func vaststelling(_ zelf: inout Generator, _ dossier: Dossier, _ dag: Datum, _ jaar: Int) throws {
    guard let gesprek = dossier.gesprekken(cyclus: jaar, soort: .beoordeling).first(where: { $0.stand == .gehouden }),
      let nummer = dossier.medewerker?.personeelsnummer,
      let vaststeller = ["M-000002", "M-000003"].map({ Personeelsnummer($0) }).first(where: { $0 != nummer })
    else { return }
    let kenmerk = gesprek.kenmerk
    let stappen: [DossierOpdracht] = [
      .biedAan(.init(gesprek: kenmerk, datum: dag, tekst: .van(kenmerk, in: dossier))),
      .geefReactie(.init(gesprek: kenmerk, datum: dag, tekst: nil)),
      .stelVast(
        Vaststelverzoek(
          gesprek: kenmerk, datum: dag, vaststeller: vaststeller, ondanks: "Besproken met de medewerker.")),
      .reikUit(
        .init(gesprek: kenmerk, datum: dag, wijze: .persoonlijk, aan: "de medewerker", bewijs: "Ontvangstbewijs")),
    ]
    for stap in stappen {
      guard let nu = zelf.boek.dossiers[dossier.sleutel] else { return }
      try zelf.leg(stap, over: nu)
    }
  }

  private static func nummer(_ getal: Int) -> Personeelsnummer {
    Personeelsnummer("M-" + String(repeating: "0", count: 6 - min(6, String(getal).count)) + String(getal))
  }

  /// Decides and records; what the rules refuse is left out of the history.
  private mutating func leg(_ opdracht: DossierOpdracht, over dossier: Dossier) throws {
    guard let besluit = try? dossier.decide(opdracht, boek.kader(vandaag: Amsterdam.datum(van: tijd))) else { return }
    try leg(besluit.gebeurtenissen.map { _ in .dossier(dossier.sleutel) }, besluit.gebeurtenissen.map(Codering.codeer))
  }

  private mutating func leg(_ stromen: [Stroom], _ een: Codering.Opgeslagen) throws {
    try leg(stromen, [een])
  }

  private mutating func leg(_ stromen: [Stroom], _ opgeslagen: [Codering.Opgeslagen]) throws {
    guard !opgeslagen.isEmpty else { return }
    let records = zip(stromen, opgeslagen).map { stroom, inhoud in
      NieuwRecord(stroom: stroom.naam, soort: inhoud.soort, v: inhoud.v, data: inhoud.data)
    }
    partij.voegToe(records)
    // What all dossiers rest on must stand before anyone decides.
    let isVoorIedereen = stromen.contains { if case .dossier = $0 { false } else { true } }
    if partij.isVol || isVoorIedereen { try legPartij() }
  }
}

import EventCoding
import EventLog
import Gesprekscyclus
import Kalender
import Projections
internal import Toevalsbron
import Wire

/// Fills a storage with a realistic history, through the real domain and the real log.
///
/// Each person makes about twenty events a year: a planning with three agreements, progress, an appraisal with ratings,
/// and what follows on it. Some entries are late, some are corrected, some conversations are missing, some agreements are
/// adjusted.
struct Generator {
  let schrijver: LogWriter
  private let regeling: Regeling
  var boek = Boek()
  var toeval: SplitMix64
  private(set) var tijd: Tijdstip
  /// Commands that the rules refused, and that are left out.
  private(set) var geweigerd = 0
  var opdracht: UInt64 = 0
  var partij: Partij

  init(
    opslag: Storage, catalogus: Catalogus, regeling: Regeling, zaad: UInt64, begin: Tijdstip, partij: Partij = Partij()
  ) throws {
    self.partij = partij
    self.regeling = regeling
    toeval = SplitMix64(zaad: zaad)
    tijd = begin
    schrijver = try LogWriter.open(opslag)
    try leg([.catalogus(catalogus.id)], Codering.codeer(CatalogusGebeurtenis.vastgesteld(catalogus)))
    try leg([.regeling], Codering.codeer(RegelingGebeurtenis.vastgesteld(regeling)))
  }

  /// Records so many years for so many people.
  ///
  /// In each year comes, between its planning and its progress, what follows on the appraisals of the year before; of
  /// the last year the appraisals are offered and wait.
  mutating func maak(mensen: Int, jaren: Range<Int>) throws {
    try neemInDienst(mensen, per: Datum(jaar: jaren.lowerBound - 1, maand: 6, dag: 1))
    for jaar in jaren {
      try cyclus(.cyclusGeopend(jaar: jaar, regeling: regeling.id, versie: regeling.versie))
      try ronde(jaar, maand: 2) { $0.planning($1, $2, jaar) }
      if jaar > jaren.lowerBound { try sluitAf(jaar - 1) }
      try ronde(jaar, maand: 6) { $0.voortgang($1, $2, jaar) }
      try ronde(jaar, maand: 7) { zelf, dossier, _ in zelf.correctie(dossier, jaar) }
      try ronde(jaar, maand: 11) { $0.beoordeling($1, $2, jaar) }
      try ronde(jaar, maand: 12) { $0.aanbieding($1, $2, jaar) }
    }
    try legPartij()
  }

  /// What follows on the appraisals of a year, in the months after it, and its end.
  private mutating func sluitAf(_ jaar: Int) throws {
    try ronde(jaar + 1, maand: 3) { $0.reactie($1, $2, jaar) }
    try ronde(jaar + 1, maand: 4) { $0.vaststelling($1, $2, jaar) }
    try ronde(jaar + 1, maand: 5) { $0.uitreiking($1, $2, jaar) }
    try cyclus(.cyclusGesloten(jaar: jaar))
  }

  private mutating func cyclus(_ gebeurtenis: RegelingGebeurtenis) throws {
    try legPartij()
    try leg([.regeling], Codering.codeer(gebeurtenis))
  }

  func sluit() { schrijver.close() }
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
        onderdeel: "Cluster \((nummer - 1) / 100 + 1)", leidinggevende: Self.leidinggevende(van: nummer), per: per)
      let sleutel = DossierSleutel(Hex.encode((0..<16).map { _ in UInt8.random(in: 0...255, using: &toeval) }))
      try leg(.neemInDienst(begin), over: Dossier(sleutel: sleutel))
      // Whoever comes under a manager is decided on a book in which that manager is.
      if nummer % 25 == 1 || nummer <= 3 { try legPartij() }
    }
  }

  /// One step for everybody, but for who misses it; no step touches a dossier twice.
  private mutating func ronde(
    _ jaar: Int, maand: Int, _ stap: (inout Generator, Dossier, Datum) -> DossierOpdracht?
  ) throws {
    try legPartij()
    for dossier in boek.opNummer where !toeval.kans(4) {
      guard let dag = Datum(jaar: jaar, maand: maand, dag: Int.random(in: 1...28, using: &toeval)) else { continue }
      let vastgelegd = toeval.kans(10) ? dag.adding(dagen: 20) : dag
      tijd = max(tijd.adding(milliseconden: 1), Tijdstip(vastgelegd, uur: 10))
      if let opdracht = stap(&self, dossier, dag) { try leg(opdracht, over: dossier) }
    }
  }

  /// The first of every twenty-five leads the others, and the first of all leads those.
  private static func leidinggevende(van nummer: Int) -> Personeelsnummer? {
    // Those who establish work under nobody who rates.
    if nummer == 2 || nummer == 3 { return nil }
    let eerste = (nummer - 1) / 25 * 25 + 1
    return eerste < nummer ? self.nummer(eerste) : nummer > 1 ? self.nummer(1) : nil
  }

  private static func nummer(_ getal: Int) -> Personeelsnummer {
    Personeelsnummer("M-" + String(repeating: "0", count: 6 - min(6, String(getal).count)) + String(getal))
  }

  /// Decides and records; what the rules refuse is left out of the history.
  private mutating func leg(_ opdracht: DossierOpdracht, over dossier: Dossier) throws {
    guard let besluit = besluit(opdracht, dossier) else {
      geweigerd += 1
      return
    }
    try leg(besluit.gebeurtenissen.map { _ in .dossier(dossier.sleutel) }, besluit.gebeurtenissen.map(Codering.codeer))
  }

  /// On the book as it stands, which is not held any longer: folding would copy it.
  private func besluit(_ opdracht: DossierOpdracht, _ dossier: Dossier) -> Besluit<DossierGebeurtenis>? {
    var kader = boek.kader(vandaag: Amsterdam.datum(van: tijd))
    // Who is like whom was seen to when the people were made up; looking again takes as long as there are people, for each.
    kader.keurtMensen = false
    return try? dossier.decide(opdracht, kader)
  }

  private mutating func leg(_ stromen: [Stroom], _ een: Codering.Opgeslagen) throws {
    try leg(stromen, [een])
  }

  private mutating func leg(_ stromen: [Stroom], _ opgeslagen: [Codering.Opgeslagen]) throws {
    guard !opgeslagen.isEmpty else { return }
    let records = zip(stromen, opgeslagen).map { stroom, inhoud in
      NewRecord(stroom: stroom.naam, soort: inhoud.soort, v: inhoud.v, data: inhoud.data)
    }
    partij.voegToe(records)
    // What all dossiers rest on must stand before anyone decides.
    let isVoorIedereen = stromen.contains { if case .dossier = $0 { false } else { true } }
    if partij.isVol || isVoorIedereen { try legPartij() }
  }
}

extension SplitMix64 {
  /// True in so many cases out of a hundred.
  mutating func kans(_ procent: Int) -> Bool { kans(procent, op: 100) }
}

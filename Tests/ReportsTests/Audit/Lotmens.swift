import Gesprekscyclus
import Kalender
import Toevalsbron

/// Someone in a log drawn by lot, with the marks that were given out so far.
struct Lotmens {
  let nummer: Personeelsnummer
  let sleutel: DossierSleutel
  private var gesprekken: [GesprekKenmerk] = []
  private var beoordelingen: [GesprekKenmerk] = []
  private var afspraken: [AfspraakKenmerk] = []
  private var ontwikkelafspraken: [OntwikkelKenmerk] = []
  private var isWeg = false
  private var nieuweNummers = 0

  init(_ volgnummer: Int) {
    nummer = Personeelsnummer("M-000\(volgnummer)")
    sleutel = DossierSleutel("sleutel-\(volgnummer)")
  }

  func inDienst(onder chef: Personeelsnummer?, per: Datum) -> DossierGebeurtenis {
    .inDienst(nummer, "Mens \(nummer)", "adviseur-iii", bij: "Ruimte", onder: chef, per: per)
  }

  mutating func plan(_ lot: inout Lot, _ vandaag: Datum) -> DossierGebeurtenis {
    .gepland(
      nieuwGesprek(), lot.kies([.planning, .voortgang, .beoordeling]), cyclus: jaar(vandaag),
      op: vandaag.adding(dagen: lot.trek(0..<40)))
  }

  mutating func verzetOfZegAf(_ lot: inout Lot, _ vandaag: Datum) -> [DossierGebeurtenis] {
    guard !gesprekken.isEmpty else { return [plan(&lot, vandaag)] }
    let gesprek = lot.kies(gesprekken)
    return lot.kans(1, op: 3)
      ? [.afgezegd(gesprek, reden: "ziek")]
      : [.verzet(gesprek, naar: vandaag.adding(dagen: lot.trek(0..<30)), reden: "afwezig")]
  }

  /// A conversation, held up to forty days before it is recorded, with what came of it.
  mutating func gesprek(_ lot: inout Lot, _ vandaag: Datum) -> [DossierGebeurtenis] {
    let dag = lot.kans(1, op: 3) ? vandaag : lot.eerder(dan: vandaag, hoogstens: 40)
    let soort: Gesprekssoort = lot.kies([.planning, .voortgang, .beoordeling])
    let kenmerk = lot.kans(1, op: 3) && !gesprekken.isEmpty ? lot.kies(gesprekken) : nieuwGesprek()
    var uit: [DossierGebeurtenis] = [
      .gehouden(
        kenmerk, soort, cyclus: jaar(dag), op: dag, met: [(.leidinggevende, "M-0001")], verslag: "Besproken.",
        omstandigheden: lot.kans(1, op: 2) ? omstandigheden(dag) : nil, onderwerpen: onderwerpen(&lot))
    ]
    for _ in 0..<lot.trek(0..<4) { uit += over(soort, in: kenmerk, &lot, dag) }
    if soort == .beoordeling {
      beoordelingen.append(kenmerk)
      for afspraak in afspraken.prefix(2) {
        uit.append(.resultaat(kenmerk, afspraak, lot.kies(["matig", "voldoende", "goed"]), weging: 50, "Zo ging het."))
      }
      let niveau = lot.kies(["B", "C", "D"])
      uit.append(.competentie(kenmerk, "samenwerken", "Samenwerken", niveau, norm: "C", verschil: verschil(niveau)))
      if lot.kans(2, op: 3) { uit.append(.eindoordeel(kenmerk, lot.kies(["matig", "goed"]), "Het jaar was zo.")) }
    }
    return uit
  }

  private mutating func over(
    _ soort: Gesprekssoort, in kenmerk: GesprekKenmerk, _ lot: inout Lot, _ dag: Datum
  ) -> [DossierGebeurtenis] {
    if soort == .planning || afspraken.isEmpty { return [maak(&lot, dag, in: kenmerk)] }
    return losse(&lot, dag, in: kenmerk)
  }

  /// Something about an agreement outside a conversation, told of a day before.
  mutating func losseAfspraak(_ lot: inout Lot, _ vandaag: Datum) -> [DossierGebeurtenis] {
    afspraken.isEmpty ? [maak(&lot, vandaag, in: nil)] : losse(&lot, lot.eerder(dan: vandaag, hoogstens: 20), in: nil)
  }

  private mutating func losse(
    _ lot: inout Lot, _ dag: Datum, in gesprek: GesprekKenmerk?
  ) -> [DossierGebeurtenis] {
    let afspraak = lot.kies(afspraken)
    switch lot.trek(0..<6) {
    case 0: return [maak(&lot, dag, in: gesprek)]
    case 1, 2:
      return [
        .bijgesteld(
          afspraak, "Bijgesteld \(lot.trek(0..<1000))", gereed: dag.adding(dagen: lot.trek(0..<200)),
          weging: lot.kies([30, 50, 70]), reden: "Anders dan gedacht", in: gesprek)
      ]
    case 3: return [.ingetrokken(afspraak, reden: "Niet meer nodig", in: gesprek)]
    case 4:
      return [.signaal("samenwerken", lot.kies([.opSchema, .aandacht]), op: dag, "Zoals gezien.", in: gesprek)]
    default:
      guard let ontwikkel = ontwikkelafspraken.last, lot.kans(1, op: 3) else {
        return [
          .voortgang(afspraak, lot.kies([.opSchema, .aandacht, .gerealiseerd]), op: dag, "Zo staat het.", in: gesprek)
        ]
      }
      return [.ontwikkeling(ontwikkel, lot.kies([.opSchema, .gerealiseerd]), op: dag, "Cursus.", in: gesprek)]
    }
  }

  private mutating func maak(_ lot: inout Lot, _ dag: Datum, in gesprek: GesprekKenmerk?) -> DossierGebeurtenis {
    if lot.kans(1, op: 4) {
      let kenmerk = OntwikkelKenmerk("OA-\(ontwikkelafspraken.count + 1)")
      ontwikkelafspraken.append(kenmerk)
      return .ontwikkelafspraak(
        kenmerk, cyclus: jaar(dag), "Cursus \(kenmerk)", competentie: "samenwerken",
        gereed: dag.adding(dagen: 90), in: gesprek)
    }
    let kenmerk = AfspraakKenmerk("RA-\(afspraken.count + 1)")
    afspraken.append(kenmerk)
    return .afspraak(
      kenmerk, cyclus: jaar(dag), "Resultaat \(kenmerk)", gereed: dag.adding(dagen: lot.trek(10..<300)), weging: 50,
      in: gesprek)
  }

  mutating func vastgesteld(_ lot: inout Lot, _ vandaag: Datum) -> [DossierGebeurtenis] {
    guard !beoordelingen.isEmpty else { return [plan(&lot, vandaag)] }
    return [
      .vastgesteld(lot.kies(beoordelingen), op: lot.eerder(dan: vandaag, hoogstens: 10), door: "M-0002")
    ]
  }

  /// A change of name, function, place or service, up to two months before or after it is recorded.
  mutating func loopbaan(
    _ lot: inout Lot, _ vandaag: Datum, _ chefs: [Personeelsnummer]
  ) -> DossierGebeurtenis {
    let per = vandaag.adding(dagen: lot.trek(0..<120) - 60)
    if isWeg {
      isWeg = false
      return inDienst(onder: lot.kies(chefs), per: per)
    }
    switch lot.trek(0..<7) {
    case 0:
      isWeg = true
      return .uitDienst(per: per, reden: "Elders")
    case 1, 2:
      return .functie(lot.kies(["adviseur-iii", "medewerker-ii", "manager-ii"]), per: per, reden: "Nieuw werk")
    case 3: return .heet("Mens \(nummer)-\(lot.trek(0..<100))", per: per)
    default:
      return .plek(lot.kies(["Ruimte", "Publiekszaken"]), onder: lot.kies(chefs), per: per, reden: "Andere indeling")
    }
  }

  /// A release from stages of a cycle, or for a time around the day.
  func vrij(_ lot: inout Lot, _ vandaag: Datum) -> DossierGebeurtenis {
    let begin = vandaag.adding(dagen: lot.trek(0..<120) - 60)
    guard lot.kans(1, op: 2), let periode = Tijdvak(van: begin, tot: begin.adding(dagen: lot.trek(0..<200))) else {
      let stadia = lot.kies([["planning"], ["voortgang"], ["planning", "beoordeling"]] as [[StadiumCode]])
      return .vrijstelling(Vrijstelling(grond: "verlof", cyclus: jaar(vandaag), stadia: stadia))
    }
    return .vrijstelling(Vrijstelling(grond: "lange afwezigheid", periode: periode))
  }

  /// Another number, from around the day; at most twice for each, and in any order of days.
  mutating func hernummerd(_ lot: inout Lot, _ vandaag: Datum) -> DossierGebeurtenis {
    guard nieuweNummers < 2 else { return plan(&lot, vandaag) }
    nieuweNummers += 1
    let nieuw = Personeelsnummer("\(nieuweNummers == 1 ? "N" : "P")-\(nummer.tekst.dropFirst(2))")
    return .medewerker(
      .hernummerd(.init(nummer: nieuw, per: vandaag.adding(dagen: lot.trek(0..<60) - 30), reden: "Nieuw systeem")))
  }

  /// A document beside a conversation.
  mutating func bijlage(_ lot: inout Lot, _ vandaag: Datum) -> [DossierGebeurtenis] {
    guard !gesprekken.isEmpty else { return [plan(&lot, vandaag)] }
    let cijfer = String(lot.trek(0..<10))
    return [
      .procedure(
        .bijlage(
          .init(
            gesprek: lot.kies(gesprekken), naam: "plan-\(cijfer).pdf", grootte: lot.trek(1..<9999),
            sha256: Bestandsafdruk(String(repeating: cijfer, count: 64)))))
    ]
  }

  /// What the regeling asks to be talked about, some of it.
  private func onderwerpen(_ lot: inout Lot) -> [Onderwerptekst] {
    (["ontwikkeling", "vijf-jaar"] as [OnderwerpCode]).filter { _ in lot.kans(1, op: 4) }.map {
      .init(onderwerp: $0, tekst: "Besproken: \($0).")
    }
  }

  private mutating func nieuwGesprek() -> GesprekKenmerk {
    let kenmerk = GesprekKenmerk("G-\(gesprekken.count + 1)")
    gesprekken.append(kenmerk)
    return kenmerk
  }

  private func jaar(_ dag: Datum) -> Int { min(2027, max(2026, dag.jaar)) }

  private func verschil(_ niveau: String) -> Int { ["B": 1, "C": 0, "D": -1][niveau] ?? 0 }

  private func omstandigheden(_ dag: Datum) -> Omstandigheden {
    Omstandigheden(
      functie: FunctieVerwijzing(catalogus: "hr21-proef", functie: "adviseur-iii"), functienaam: "Adviseur III",
      catalogusversie: "1", onderdeel: "Ruimte", leidinggevende: "M-0001", regeling: "gemeente", regelingversie: 2)
  }
}

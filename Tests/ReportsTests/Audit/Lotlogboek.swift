import EventCoding
import Gesprekscyclus
import Kalender
import Projections
import Reports
import Toevalsbron
import Wire

/// A log drawn by lot: several people over two cycles, with late entries, adjustments, withdrawals, changes of name,
/// function and manager, leavers who may come back, releases, other numbers, more than once, attachments, subjects that were
/// talked about, people who act for others, accounts of people with two jobs, a tree of units, corrections, also of
/// corrections, and a cycle that closes and opens. The same seed gives the same log.
///
/// What is drawn need not be allowed by the rules: a log is read as it stands.
struct Lotlogboek {
  private(set) var feiten: [Boekfeit] = []
  private var lot: Lot
  private var tijd = Amsterdam.tijdstip("2026-03-02", uur: 9)
  private var opdracht = 0
  private var mensen: [Lotmens] = []

  init(zaad: UInt64, opdrachten: Int = 60) {
    lot = Lot(zaad: zaad)
    leg(.catalogus(.vastgesteld(Proefcatalogus.hr21)), in: .catalogus(Proefcatalogus.hr21.id))
    leg(.regeling(.vastgesteld(Proefregeling.maak(onderwerpen: Self.onderwerpen))), in: .regeling)
    leg(.regeling(.cyclusGeopend(jaar: 2026, regeling: "gemeente", versie: 2)), in: .regeling)
    for nummer in 1...5 { inDienst(nummer) }
    for ronde in 0..<opdrachten {
      wacht()
      if ronde == opdrachten / 2 {
        leg(.regeling(.cyclusGeopend(jaar: 2027, regeling: "gemeente", versie: 2)), in: .regeling)
      } else if ronde == opdrachten * 2 / 3 {
        leg(.regeling(.cyclusGesloten(jaar: 2026)), in: .regeling)
      } else if ronde == opdrachten * 3 / 4 {
        leg(.regeling(.cyclusHeropend(jaar: 2026, reden: "Er ontbrak nog iets.")), in: .regeling)
      } else if ronde == opdrachten * 7 / 8, lot.kans(1, op: 2) {
        leg(.regeling(.cyclusGesloten(jaar: 2026)), in: .regeling)
      } else {
        beurt(lot.trek(0..<mensen.count))
      }
    }
  }

  /// For everybody, and for who has long had the same function.
  private static let onderwerpen = [
    Regeling.Onderwerp(code: "ontwikkeling", naam: "Ontwikkeling"),
    Regeling.Onderwerp(code: "vijf-jaar", naam: "Vijf jaar in deze functie", naJarenInFunctie: 5),
  ]

  /// The day of the last record.
  var laatsteDag: Datum { Amsterdam.datum(van: tijd) }

  var nummers: [Personeelsnummer] { mensen.map(\.nummer) }

  /// The slow way: a fresh book from the first records, one by one.
  func boek(tot nr: Int) -> Boek { Lotlogboek.boek(feiten.filter { $0.herkomst.nr <= nr }, nr) }

  static func boek(_ feiten: [Boekfeit], _ nr: Int = 0) -> Boek {
    var boek = Boek()
    for feit in feiten {
      switch feit.gebeurtenis {
      case .regeling(let gebeurtenis): boek.verwerk(gebeurtenis, feit.herkomst)
      case .catalogus(let gebeurtenis): boek.verwerk(gebeurtenis, feit.herkomst)
      case .onderdelen(let gebeurtenis): boek.verwerk(gebeurtenis, feit.herkomst)
      case .toegang(let gebeurtenis): boek.verwerk(gebeurtenis, feit.herkomst)
      case .dossier(let gebeurtenis):
        if let sleutel = feit.dossierfeit?.sleutel { boek.verwerk(gebeurtenis, in: sleutel, feit.herkomst) }
      case .vernietiging, .onbekend, .vernietigd: continue
      }
    }
    boek.stand = Boek.Stand(nr: nr, hash: SHA256Digest(hex: String(repeating: "a", count: 64)) ?? .zero)
    return boek
  }

  /// What a question at these two dates is answered from.
  func bron(bekend nr: Int, geldig dag: Datum) -> Rapportbron {
    Rapportbron(
      boek: boek(tot: nr).geldig(op: dag), organisatie: "Gemeente Proefdam",
      opslag: "0123456789abcdef0123456789abcdef", peildatum: dag)
  }

  // MARK: - Recording

  private mutating func leg(_ nieuw: Gebeurtenis..., in stroom: Stroom) { leg(nieuw, in: stroom) }

  private static let accounts = ["sbakker", "hpost", "kamrani"]

  private mutating func leg(_ nieuw: [Gebeurtenis], in stroom: Stroom, namens: Personeelsnummer? = nil) {
    opdracht += 1
    for gebeurtenis in nieuw {
      let nr = feiten.count + 1
      let herkomst = Herkomst(
        nr: nr, hashbegin: "\(100_000_000_000 + nr)", tijd: tijd, actor: lot.kies(Self.accounts),
        opdracht: String("\(opdracht)0000000000000000000000000000000".prefix(32)), namens: namens)
      feiten.append(Boekfeit(Stroomfeit(gebeurtenis, in: stroom), herkomst))
    }
  }

  private mutating func leg(_ mens: Int, _ gebeurtenissen: [DossierGebeurtenis]) {
    let namens = lot.kans(1, op: 8) ? lot.kies(nummers) : nil
    leg(gebeurtenissen.map { .dossier($0) }, in: .dossier(mensen[mens].sleutel), namens: namens)
  }

  /// Some hours up to twelve days, so that a day often has more records.
  private mutating func wacht() {
    tijd = tijd.adding(milliseconden: Int64(lot.trek(1..<290)) * 3_600_000)
  }

  // MARK: - What happens

  private mutating func inDienst(_ volgnummer: Int) {
    let mens = Lotmens(volgnummer)
    mensen.append(mens)
    leg(mensen.count - 1, [mens.inDienst(onder: volgnummer == 1 ? nil : "M-0001", per: "2020-01-01")])
  }

  private mutating func beurt(_ mens: Int) {
    let vandaag = laatsteDag
    var gebeurtenissen: [DossierGebeurtenis] = []
    switch lot.trek(0..<20) {
    case 0: gebeurtenissen = [mensen[mens].plan(&lot, vandaag)]
    case 1: gebeurtenissen = mensen[mens].verzetOfZegAf(&lot, vandaag)
    case 2...5: gebeurtenissen = mensen[mens].gesprek(&lot, vandaag)
    case 6: gebeurtenissen = mensen[mens].losseAfspraak(&lot, vandaag)
    case 7: gebeurtenissen = mensen[mens].vastgesteld(&lot, vandaag)
    case 12: gebeurtenissen = [mensen[mens].vrij(&lot, vandaag)]
    case 13: gebeurtenissen = [mensen[mens].hernummerd(&lot, vandaag)]
    case 14: gebeurtenissen = mensen[mens].bijlage(&lot, vandaag)
    case 15: return leg(.onderdelen(boom(vandaag)), in: .onderdelen)
    case 16: return leg(.toegang(koppeling(vandaag)), in: .toegang)
    case 17: return leg(.toegang(waarneming(vandaag)), in: .toegang)
    case 10, 11, 18, 19:
      let eigen = feiten.compactMap { feit -> Feit? in
        feit.dossierfeit.flatMap { $0.sleutel == mensen[mens].sleutel ? $0.feit : nil }
      }
      gebeurtenissen = [lot.correctie(eigen)].compactMap { $0 }
    default: gebeurtenissen = [mensen[mens].loopbaan(&lot, vandaag, nummers)]
    }
    leg(mens, gebeurtenissen)
  }
}

extension Lotlogboek {
  /// A unit that gets a place in the tree, or leaves it.
  private mutating func boom(_ vandaag: Datum) -> OnderdeelGebeurtenis {
    let per = vandaag.adding(dagen: lot.trek(0..<60) - 30)
    let naam = lot.kies(["Ruimte", "publiekszaken", "Bestuur"])
    if lot.kans(1, op: 4) { return .opgeheven(.init(naam: naam, per: per, reden: "Andere indeling")) }
    return .ingesteld(.init(naam: naam, onder: naam == "Bestuur" ? nil : "Bestuur", per: per, reden: nil))
  }
}

extension Lotlogboek {
  /// An account that is somebody's, beside another or not, or no more; from around the day.
  private mutating func koppeling(_ vandaag: Datum) -> ToegangGebeurtenis {
    let inhoud = ToegangGebeurtenis.Koppeling(
      account: Accountnaam(lot.kies(Self.accounts)), medewerker: lot.kies(nummers),
      per: vandaag.adding(dagen: lot.trek(0..<60) - 30), reden: "Account", erbij: lot.kans(2, op: 3))
    return lot.kans(1, op: 5) ? .accountOntkoppeld(inhoud) : .accountGekoppeld(inhoud)
  }

  /// Somebody who acts for another, or no more.
  private mutating func waarneming(_ vandaag: Datum) -> ToegangGebeurtenis {
    let van = vandaag.adding(dagen: lot.trek(0..<60) - 30)
    return .waarnemingIngesteld(
      .init(
        waarnemer: lot.kies(nummers), voor: lot.kies(nummers), van: van, tot: van.adding(dagen: lot.trek(0..<90)),
        reden: "Verlof", ingetrokken: lot.kans(1, op: 5)))
  }
}

typealias Lot = SplitMix64

/// What a log is drawn with.
extension Lot {
  mutating func trek(_ bereik: Range<Int>) -> Int { Int.random(in: bereik, using: &self) }
  /// A day that lies at most so many days before this one.
  mutating func eerder(dan dag: Datum, hoogstens dagen: Int) -> Datum { dag.adding(dagen: -trek(0..<dagen + 1)) }
}

import EventCoding
import Gesprekscyclus
import Kalender
import Projections
import Testing
import Toevalsbron
import Wire

@testable import Reports

/// What `verschil` says, applied to the first moment, gives the second; and every change names its records.
@Suite("Verschil tussen twee momenten")
struct VerschilEigenschapTests {
  static let zaden: [UInt64] = [11, 12, 13, 14, 15, 16]

  /// A position and a day.
  struct Moment {
    let nr: Int
    let dag: Datum
  }

  @Test("A dossier: applied to A it gives B, its reverse goes back, and records lie between", arguments: zaden)
  func dossier(_ zaad: UInt64) throws {
    let log = Lotlogboek(zaad: zaad)
    var lot = Lot(zaad: zaad)
    for nummer in log.nummers {
      let (a, b) = momenten(log, &lot)
      let (van, naar) = (log.bron(bekend: a.nr, geldig: a.dag), log.bron(bekend: b.nr, geldig: b.dag))
      let plek = "seed \(zaad) \(nummer): \(a.nr) \(a.dag.iso) → \(b.nr) \(b.dag.iso)"
      guard let heen = Verschil.maak(.medewerker(nummer), van: van, naar: naar) else { continue }
      let jaar = try #require(
        Dossierrapport.maak(nummer, uit: naar) ?? Dossierrapport.maak(nummer, uit: van)
      ).cyclus?.jaar
      let (eerst, daarna) = (boom(nummer, jaar, van), boom(nummer, jaar, naar))
      #expect((eerst ?? Waardeboom([:])).toegepast(heen.wijzigingen) == daarna?.waarden ?? [:], "\(plek)")
      #expect(Set(heen.wijzigingen.map(\.pad)).count == heen.wijzigingen.count, "\(plek)")

      let nogTerug = try #require(Verschil.maak(.medewerker(nummer), van: naar, naar: van))
      let jaarTerug = try #require(
        Dossierrapport.maak(nummer, uit: van) ?? Dossierrapport.maak(nummer, uit: naar)
      ).cyclus?.jaar
      if jaarTerug == jaar {
        #expect(paren(nogTerug.wijzigingen, omgekeerd: true) == paren(heen.wijzigingen), "\(plek)")
      }

      let tussen = nummersTussen(log, van, naar)
      for wijziging in heen.wijzigingen {
        #expect(wijziging.records.allSatisfy { tussen.contains($0.nr) }, "\(plek) \(wijziging.pad)")
        // The same facts on the same day give the same; so where they differ on one day, a record did it.
        let oudLater = boom(nummer, jaar, dag: b.dag, van)
        let nieuwEerder = boom(nummer, jaar, dag: a.dag, naar)
        if oudLater?[wijziging.pad] != daarna?[wijziging.pad] || eerst?[wijziging.pad] != nieuwEerder?[wijziging.pad] {
          #expect(!wijziging.records.isEmpty, "\(plek) \(wijziging.pad)")
        }
      }
    }
  }

  @Test("The figures of a year: applied to A it gives B, and its reverse goes back", arguments: zaden)
  func jaar(_ zaad: UInt64) throws {
    let log = Lotlogboek(zaad: zaad)
    var lot = Lot(zaad: zaad &+ 7)
    for jaar in [2026, 2027] {
      let (a, b) = momenten(log, &lot)
      let (van, naar) = (log.bron(bekend: a.nr, geldig: a.dag), log.bron(bekend: b.nr, geldig: b.dag))
      let plek = "seed \(zaad) \(jaar): \(a.nr) \(a.dag.iso) → \(b.nr) \(b.dag.iso)"
      guard let heen = Verschil.maak(.jaar(jaar), van: van, naar: naar) else { continue }
      func boom(_ bron: Rapportbron) -> Waardeboom? {
        Jaaroverzicht.maak(bron, jaar: jaar).map { Waardeboom($0.json()) }
      }
      func boom(_ bron: Rapportbron, op dag: Datum) -> Waardeboom? {
        boom(Rapportbron(boek: bron.boek, organisatie: bron.organisatie, opslag: bron.opslag, peildatum: dag))
      }
      let (eerst, daarna) = (boom(van), boom(naar))
      #expect((eerst ?? Waardeboom([:])).toegepast(heen.wijzigingen) == daarna?.waarden ?? [:], "\(plek)")
      let terug = try #require(Verschil.maak(.jaar(jaar), van: naar, naar: van))
      #expect(paren(terug.wijzigingen, omgekeerd: true) == paren(heen.wijzigingen), "\(plek)")
      let tussen = nummersTussen(log, van, naar)
      let (oudLater, nieuwEerder) = (boom(van, op: b.dag), boom(naar, op: a.dag))
      for wijziging in heen.wijzigingen {
        #expect(wijziging.records.allSatisfy { tussen.contains($0.nr) }, "\(plek) \(wijziging.pad)")
        if oudLater?[wijziging.pad] != daarna?[wijziging.pad] || eerst?[wijziging.pad] != nieuwEerder?[wijziging.pad] {
          #expect(!wijziging.records.isEmpty, "\(plek) \(wijziging.pad)")
        }
      }
    }
  }

  @Test("Nothing changes between a moment and itself", arguments: zaden.prefix(3))
  func gelijk(_ zaad: UInt64) {
    let log = Lotlogboek(zaad: zaad)
    var lot = Lot(zaad: zaad)
    let (a, _) = momenten(log, &lot)
    let bron = log.bron(bekend: a.nr, geldig: a.dag)
    for nummer in log.nummers {
      #expect(Verschil.maak(.medewerker(nummer), van: bron, naar: bron)?.wijzigingen ?? [] == [])
    }
    #expect(Verschil.maak(.jaar(2026), van: bron, naar: bron)?.wijzigingen ?? [] == [])
    #expect(Verschil.maak(.onderdeel("Ruimte"), van: bron, naar: bron)?.wijzigingen ?? [] == [])
  }

  // MARK: - Help

  private func momenten(_ log: Lotlogboek, _ lot: inout Lot) -> (Moment, Moment) {
    func moment(_ lot: inout Lot) -> Moment {
      Moment(nr: lot.trek(8..<log.feiten.count + 1), dag: log.laatsteDag.adding(dagen: -lot.trek(0..<400)))
    }
    let (a, b) = (moment(&lot), moment(&lot))
    switch lot.trek(0..<3) {
    case 0: return (a, Moment(nr: b.nr, dag: a.dag))
    case 1: return (a, Moment(nr: a.nr, dag: b.dag))
    default: return (a, b)
    }
  }

  private func boom(_ nummer: Personeelsnummer, _ jaar: Int?, _ bron: Rapportbron) -> Waardeboom? {
    Dossierrapport.maak(nummer, cyclus: jaar, uit: bron).map { Waardeboom($0.json()) }
  }

  /// The same facts, looked at on another day.
  private func boom(_ nummer: Personeelsnummer, _ jaar: Int?, dag: Datum, _ bron: Rapportbron) -> Waardeboom? {
    boom(
      nummer, jaar,
      Rapportbron(boek: bron.boek, organisatie: bron.organisatie, opslag: bron.opslag, peildatum: dag))
  }

  /// Records that are known and true at one moment only, or whose own day lies between the days.
  private func nummersTussen(_ log: Lotlogboek, _ van: Rapportbron, _ naar: Rapportbron) -> Set<Int> {
    let verschil = feitnummers(van.boek).symmetricDifference(feitnummers(naar.boek))
    let (eerste, laatste) = (min(van.peildatum, naar.peildatum), max(van.peildatum, naar.peildatum))
    let ingegaan = log.feiten.filter { feit in
      if case .toegang(let gebeurtenis) = feit.gebeurtenis {
        return eerste < gebeurtenis.per && gebeurtenis.per <= laatste
      }
      guard case .dossier(.medewerker(let gebeurtenis)) = feit.gebeurtenis else { return false }
      let per: Datum =
        switch gebeurtenis {
        case .inDienstGetreden(let inhoud): inhoud.per
        case .gegevensGewijzigd(let inhoud): inhoud.per
        case .functieGewijzigd(let inhoud): inhoud.per
        case .geplaatst(let inhoud): inhoud.per
        case .hernummerd(let inhoud): inhoud.per
        case .uitDienstGetreden(let inhoud): inhoud.per.adding(dagen: 1)
        }
      return eerste < per && per <= laatste
    }
    return verschil.union(ingegaan.map(\.herkomst.nr))
  }

  private func feitnummers(_ boek: Boek) -> Set<Int> {
    Set(
      (boek.gedeeldeFeiten + boek.toegangsfeiten + boek.dossiers.keys.flatMap { boek.feiten(van: $0) }).map(
        \.herkomst.nr))
  }

  private func paren(_ wijzigingen: [Verschil.Wijziging], omgekeerd: Bool = false) -> [String: [JSONNode?]] {
    Dictionary(
      wijzigingen.map {
        ("\($0.persoon?.nummer.tekst ?? "") \($0.pad)", omgekeerd ? [$0.naar, $0.van] : [$0.van, $0.naar])
      },
      uniquingKeysWith: { eerste, _ in eerste })
  }
}

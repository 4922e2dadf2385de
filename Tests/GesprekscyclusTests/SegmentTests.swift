import Gesprekscyclus
import Kalender
import Testing
import Toevalsbron

@Suite("Segments: a period cut by function, unit and manager")
struct SegmentTests {
  /// An employee whose employment changes at random, also with returns and changes recorded out of order.
  private func lot(_ bron: inout SplitMix64) -> Medewerker? {
    var dossier = Dossier(sleutel: "lot")
    func dag(_ dagen: Int) -> Datum { Datum(iso: "2025-06-01").map { $0.adding(dagen: dagen) } ?? Datum(dagnummer: 0) }
    var feiten: [DossierGebeurtenis] = [
      .medewerker(.inDienstGetreden(.voorbeeld(per: dag(Int(bron.next() % 300)).iso)))
    ]
    // Who returns does so after having left, as the decisions ask.
    var vrijVanaf = 0
    for _ in 0..<Int(bron.next() % 12) {
      let dagen = Int(bron.next() % 900)
      let per = dag(dagen).iso
      switch bron.next() % 6 {
      case 0: feiten.append(.functie(["adviseur", "manager"][Int(bron.next() % 2)], per: per))
      case 1: feiten.append(.functie("adviseur", per: per, modules: ["coordinatie"]))
      case 2: feiten.append(.plek(onder: ["M-1", "M-2", nil][Int(bron.next() % 3)], per: per))
      case 3: feiten.append(.plek(["Inkoop", "Verkoop"][Int(bron.next() % 2)], onder: "M-1", per: per))
      case 4:
        feiten.append(.uitDienst(dag(vrijVanaf + dagen / 3).iso))
        vrijVanaf += dagen / 3 + 1
      default:
        vrijVanaf += dagen / 9
        feiten.append(.medewerker(.inDienstGetreden(.voorbeeld(per: dag(vrijVanaf).iso))))
      }
    }
    for (nr, feit) in feiten.enumerated() { dossier.evolve(feit, .nr(nr + 1)) }
    return dossier.medewerker
  }

  @Test("they cover each day of service exactly once, in order, and no other day", arguments: 0..<300 as Range<UInt64>)
  func dekking(zaad: UInt64) throws {
    var bron = SplitMix64(zaad: zaad)
    let gevonden = lot(&bron)
    let medewerker = try #require(gevonden)
    for tijdvak in [Tijdvak.jaar2026, tijdvak("2025-03-10", "2028-01-01"), tijdvak("2026-07-01", "2026-07-01")] {
      let segmenten = medewerker.segmenten(in: tijdvak)
      var gehad = tijdvak.van.dagnummer - 1
      for segment in segmenten {
        #expect(segment.tijdvak.van.dagnummer > gehad)
        gehad = segment.tijdvak.tot.dagnummer
      }
      for nummer in tijdvak.van.dagnummer...tijdvak.tot.dagnummer {
        let dag = Datum(dagnummer: nummer)
        let houders = segmenten.filter { $0.tijdvak.bevat(dag) }
        #expect(houders.count == (medewerker.isInDienst(op: dag) ? 1 : 0), "zaad \(zaad), \(dag.iso)")
        guard let houder = houders.first else { continue }
        #expect(houder.functie == medewerker.functie(op: dag).waarde && houder.plek == medewerker.plek(op: dag).waarde)
      }
      for (een, ander) in zip(segmenten, segmenten.dropFirst()) {
        #expect(!ander.oorzaken.isEmpty, "zaad \(zaad): \(een) \(ander)")
      }
    }
  }

  @Test(
    "the parts by function cover the same days, and none but a lone one is too short",
    arguments: 0..<300 as Range<UInt64>)
  func delen(zaad: UInt64) throws {
    var bron = SplitMix64(zaad: zaad)
    let gevonden = lot(&bron)
    let medewerker = try #require(gevonden)
    let delen = medewerker.indeling(van: .jaar2026, minMaanden: 3).delen
    for nummer in Tijdvak.jaar2026.van.dagnummer...Tijdvak.jaar2026.tot.dagnummer {
      let dag = Datum(dagnummer: nummer)
      #expect(delen.filter { $0.tijdvak.bevat(dag) }.count == (medewerker.isInDienst(op: dag) ? 1 : 0), "zaad \(zaad)")
    }
    for deel in delen {
      #expect(deel.functie == medewerker.functie(op: deel.tijdvak.tot).waarde.functie)
      let buren = delen.filter {
        $0.tijdvak.tot.adding(dagen: 1) == deel.tijdvak.van || deel.tijdvak.tot.adding(dagen: 1) == $0.tijdvak.van
      }
      // A neighbour of the same service would have taken it in; what is left alone stands between gaps in service.
      let zelfdeDienst = buren.filter { buur in
        Tijdvak(van: min(buur.tijdvak.van, deel.tijdvak.van), tot: max(buur.tijdvak.tot, deel.tijdvak.tot))
          .map { medewerker.isInDienst(gedurende: $0) } ?? false
      }
      #expect(deel.tijdvak.duurt(maanden: 3) || zelfdeDienst.isEmpty, "zaad \(zaad)")
    }
  }

  @Test("each change names its causes; two on one day are one cut")
  func oorzaken() throws {
    let feiten: [DossierGebeurtenis] = [
      .inDienst, .functie("manager", per: "2026-04-01"), .plek("Verkoop", onder: "M-2", per: "2026-04-01"),
      .functie("manager", per: "2026-09-01", modules: ["coordinatie"]),
      .plek("Verkoop", onder: "M-2", per: "2026-10-01"),
    ]
    let segmenten = try #require(Gegeven(feiten).dossier.medewerker).segmenten(in: .jaar2026)
    #expect(segmenten.map(\.oorzaken) == [[], [.functie, .onderdeel, .leidinggevende], [.modules]])
    #expect(segmenten.map(\.tijdvak.van.iso) == ["2026-01-01", "2026-04-01", "2026-09-01"])
  }
}

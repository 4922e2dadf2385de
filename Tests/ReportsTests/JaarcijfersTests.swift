import Gesprekscyclus
import Kalender
import Projections
import Testing

@testable import Reports

/// What is kept of a person against counting anew on every day to come.
@Suite("Kept figures of people")
struct JaarcijfersTests {
  /// Every day for two months, and then some of every month for more than a year.
  private static let dagen = Array(0..<63) + stride(from: 65, to: 480, by: 7)

  private func keur(_ boek: Boek, vanaf begin: Datum, _ zaad: UInt64) -> Int {
    var wisselingen = 0
    func bron(_ dag: Datum) -> Rapportbron {
      Rapportbron(boek: boek, organisatie: "Proefdam", opslag: "", peildatum: dag)
    }
    for dossier in boek.dossiers.values {
      let persoon = bron(begin).persoonsrij(dossier)
      for cyclus in boek.regelingen.jaren.compactMap({ boek.regelingen.cyclus($0) }) {
        guard let rij = bron(begin).jaarrij(dossier, cyclus) else { continue }
        wisselingen += rij.cijfers.delen.count + rij.open.delen.count - 2
        for dag in Self.dagen.map({ begin.adding(dagen: $0) }) {
          let plek: Comment = "seed \(zaad), \(dossier.sleutel), \(cyclus.jaar), \(dag.iso)"
          #expect(rij.cijfers.op(dag) == bron(dag).jaarcijfers(dossier, cyclus), plek)
          let open = cyclus.isOpen ? bron(dag).openstaand(dossier, cyclus) : nil
          #expect(rij.open.op(dag) == open, plek)
          #expect((try? Jaarrij.open(rij.bytes[...]).op(dag)) == open, plek)
          #expect((try? Jaarrij.cijfers(rij.bytes[...]).op(dag)) == rij.cijfers.op(dag), plek)
          #expect(persoon.op(dag) == bron(dag).persoonsstand(dossier), plek)
        }
        #expect(rij.cijfers.op(begin.adding(dagen: -1)) == nil)
        #expect((try? Jaarrij(bytes: rij.bytes[...])) == rij)
      }
      #expect((try? Persoonsrij(bytes: persoon.bytes[...])) == persoon)
    }
    return wisselingen
  }

  @Test("what was kept on one day is what is counted on every later day", arguments: [1, 2, 3] as [UInt64])
  func elkeDag(_ zaad: UInt64) {
    let log = Lotlogboek(zaad: zaad)
    let aantal = log.feiten.count
    var wisselingen = 0
    for nr in [aantal / 3, aantal * 2 / 3, aantal] {
      wisselingen += keur(log.boek(tot: nr), vanaf: Amsterdam.datum(van: log.feiten[nr - 1].herkomst.tijd), zaad)
    }
    #expect(wisselingen > 20)
  }

  @Test("bytes that are no row are refused, whatever they are")
  func beschadigd() throws {
    let boek = Proefgemeente.boek.boek
    let bron = Proefgemeente.boek.bron()
    let cyclus = try #require(boek.regelingen.cyclus(2026))
    var geweigerd = 0
    for dossier in boek.dossiers.values {
      guard let bytes = bron.jaarrij(dossier, cyclus)?.bytes else { continue }
      for plek in bytes.indices {
        #expect(throws: Rijfout.self) { try Jaarrij(bytes: bytes[..<plek]) }
        for waarde in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
          var stuk = bytes
          stuk[plek] = waarde
          if (try? Jaarrij(bytes: stuk[...])) == nil { geweigerd += 1 }
        }
      }
      #expect(throws: Rijfout.self) { try Jaarrij(bytes: (bytes + [0])[...]) }
    }
    #expect(geweigerd > 1000)
  }

  @Test("a row with other figures than its tables have is refused", arguments: [[1, 2], [1, 2, 3, 4, 5, 6]])
  func anderAantal(_ aantallen: [Int]) {
    func rij(_ aantallen: [Int]) -> [UInt8] {
      let afspraken = Jaarcijfers.VanOnderdeel(onderdeel: "X", telling: Telling(aantallen: aantallen))
      let cijfers = Jaarcijfers(stadia: [], oordeel: nil, afspraken: afspraken, traject: nil)
      return Jaarrij(
        cijfers: Verloop(delen: [.init(vanaf: "2026-01-01", waarde: cijfers)]), open: Verloop(delen: [])
      ).bytes
    }
    #expect(throws: Never.self) { try Jaarrij(bytes: rij([1, 2, 3, 4, 5])[...]) }
    #expect(throws: Rijfout.self) { try Jaarrij(bytes: rij(aantallen)[...]) }
  }

  /// Kept rows outlive the program that made them: rows of another layout or another way of counting must have another
  /// version. When this fails, raise `Cijferversie.tekst` and put the new number here.
  @Test("the layout and the counting belong to their version")
  func versie() throws {
    var som: UInt64 = 0xcbf2_9ce4_8422_2325
    for proef in [Proefgemeente.boek, Proefstad.boek()] {
      let (boek, bron) = (proef.boek, proef.bron())
      for dossier in boek.dossiers.values.sorted(by: { $0.sleutel < $1.sleutel }) {
        var bytes = bron.persoonsrij(dossier).bytes
        for jaar in boek.regelingen.jaren {
          bytes += try #require(boek.regelingen.cyclus(jaar).flatMap { bron.jaarrij(dossier, $0)?.bytes })
        }
        for byte in bytes { som = (som ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
    }
    #expect("\(Cijferversie.tekst): \(som)" == "jaarcijfers 9: 17787650390314619122")
  }
}

import EventLog
import Foundation
import Synchronization
import Testing

/// Processes that write and read at once.
@Suite(.enabled(if: Proces.mag, Proces.ontbreekt), .serialized)
struct ProcesRaceTests {
  private struct Verslag {
    var bevestigd: [String] = []
    var botsingen = 0
    var lezingen = 0
    var fouten: [String] = []
  }

  /// What the threads share.
  private final class Stand: Sendable {
    let verslag = Mutex(Verslag())
    let bezig = Atomic<Int>(4)
  }

  /// Every writer is done (exit 0) or told to try again (exit 4); readers always see a sound beginning of the log.
  @Test func schrijversEnLezersTegelijk() throws {
    let proces = try Proces()
    defer { proces.ruimOp() }
    let stand = Stand()
    let perSchrijver = Proces.isLang ? 100 : 5
    // Threads of their own: a pool has no more than there are cores, and then they would take turns.
    allemaalTegelijk(6) { index in
      if index < 4 {
        for nummer in 0..<perSchrijver { schrijf("M-\(index)-\(nummer)", proces, stand) }
        stand.bezig.subtract(1, ordering: .sequentiallyConsistent)
      } else {
        var laatste = 0
        repeat {
          laatste = lees(na: laatste, proces, stand)
        } while stand.bezig.load(ordering: .sequentiallyConsistent) > 0
      }
    }
    let einde = stand.verslag.withLock { $0 }
    #expect(einde.fouten == [])
    #expect(einde.bevestigd.count == 4 * perSchrijver)
    #expect(try proces.gevonden().sorted() == einde.bevestigd.sorted())
    #expect(try proces.controle().isGaaf)
    #expect(einde.lezingen >= 2 && einde.botsingen > 0, "nothing happened at once")
    print("race: \(einde.bevestigd.count) commits, \(einde.botsingen) times locked, \(einde.lezingen) readings")
  }

  /// Everybody gets a turn, as waiting is in the order of coming.
  @Test func wieWachtKomtAanDeBeurt() throws {
    let proces = try Proces()
    defer { proces.ruimOp() }
    let stand = Stand()
    let aantal = Proces.isLang ? 200 : 40
    allemaalTegelijk(aantal) { index in
      let (regel, invoer) = Proces.mensen(["M-\(index)"])
      let uitkomst = try? proces.voerUit(regel + ["--wacht", "600"], invoer: invoer)
      stand.verslag.withLock { verslag in
        if uitkomst?.code == 0 {
          verslag.bevestigd.append("M-\(index)")
        } else {
          verslag.fouten.append("M-\(index): \(uitkomst?.stderr ?? "did not run")")
        }
      }
    }
    let einde = stand.verslag.withLock { $0 }
    #expect(einde.fouten == [])
    #expect(try proces.gevonden().sorted() == (0..<aantal).map { "M-\($0)" }.sorted())
    #expect(try proces.controle().isGaaf)
  }

  private func allemaalTegelijk(_ aantal: Int, _ werk: @escaping @Sendable (Int) -> Void) {
    let klaar = DispatchGroup()
    for index in 0..<aantal {
      klaar.enter()
      Thread {
        werk(index)
        klaar.leave()
      }.start()
    }
    klaar.wait()
  }

  private func schrijf(_ nummer: String, _ proces: Proces, _ stand: Stand) {
    let (mensen, invoer) = Proces.mensen([nummer])
    let regel = mensen + ["--wacht", "0"]
    for _ in 0..<2000 {
      guard let uitkomst = try? proces.voerUit(regel, invoer: invoer) else { continue }
      if uitkomst.code == 0 {
        stand.verslag.withLock { $0.bevestigd.append(nummer) }
        return
      }
      stand.verslag.withLock { verslag in
        verslag.botsingen += 1
        if uitkomst.code != 4 { verslag.fouten.append("\(nummer): \(uitkomst.code) \(uitkomst.stderr)") }
      }
      usleep(UInt32.random(in: 500...20_000))
    }
    stand.verslag.withLock { $0.fouten.append("\(nummer) never got its turn") }
  }

  /// One reading by the program and one in this process; gives how many people there were.
  private func lees(na laatste: Int, _ proces: Proces, _ stand: Stand) -> Int {
    let eerst = stand.verslag.withLock { Set($0.bevestigd) }
    let uitkomst = try? proces.voerUit(["log", "controleren", "--json"])
    let gevonden = (try? proces.gevonden()) ?? []
    stand.verslag.withLock { verslag in
      verslag.lezingen += 1
      if uitkomst?.code != 0 { verslag.fouten.append("reader: \(uitkomst?.stdout ?? "") \(uitkomst?.stderr ?? "")") }
      if !eerst.isSubset(of: gevonden) { verslag.fouten.append("a reader missed what was acknowledged") }
      if gevonden.count < laatste { verslag.fouten.append("a reader saw less than before") }
    }
    return gevonden.count
  }
}

package import EventLog
package import Gesprekscyclus

/// Work on many dossiers, each by itself, shared out over the processors.
struct Dossierverdeling<Deel: Sendable> {
  /// Dossiers that a thread works on at a time: few in memory, and enough to pay for handing them out.
  private static var stuk: Int { 256 }

  private let delen: [Deel]
  private let rekenaars: Int

  /// - Parameter rekenaars: threads that work at the same time, the caller's included.
  init(_ delen: [Deel], rekenaars: Int) {
    self.delen = delen
    self.rekenaars = max(1, rekenaars)
  }

  /// Gives what comes of each, in order.
  ///
  /// - Parameters:
  ///   - progress: hears how many of how many are done.
  ///   - maak: of some at a time, on any thread and ahead of `neem`.
  /// - Throws: the first doubt, of either.
  func elk<Vrucht: Sendable>(
    _ progress: Progress?, maak: @escaping @Sendable (ArraySlice<Deel>) throws(IndexDoubt) -> [Vrucht],
    _ neem: (Vrucht) throws(IndexDoubt) -> Void
  ) throws(IndexDoubt) {
    let aantal = (delen.count + Self.stuk - 1) / Self.stuk
    let pool = WorkerPool<Result<[Vrucht], IndexDoubt>>(aantal, vooruit: 2 * rekenaars) { [delen] nummer in
      Result { () throws(IndexDoubt) in
        try maak(delen[nummer * Self.stuk..<min(delen.count, (nummer + 1) * Self.stuk)])
      }
    }
    var twijfel: IndexDoubt?
    var gedaan = 0
    defer { progress?(delen.count, delen.count) }
    pool.work(helpers: rekenaars - 1) { uitkomst in
      do throws(IndexDoubt) {
        for vrucht in try uitkomst.get() { try neem(vrucht) }
        gedaan += Self.stuk
        progress?(gedaan, delen.count)
        return true
      } catch {
        twijfel = error
        return false
      }
    }
    if let twijfel { throw twijfel }
  }
}

extension Boek {
  /// What comes of every dossier in it, in no particular order.
  ///
  /// - Parameters:
  ///   - rekenaars: threads that work at the same time, the caller's included.
  ///   - progress: hears how many of how many are done.
  ///   - maak: on any thread and ahead of `neem`.
  package func elk<Vrucht: Sendable>(
    rekenaars: Int, _ progress: Progress? = nil, maak: @escaping @Sendable (Dossier) throws(IndexDoubt) -> Vrucht?,
    _ neem: (Vrucht) throws(IndexDoubt) -> Void
  ) throws(IndexDoubt) {
    try Dossierverdeling(Array(dossiers.values), rekenaars: rekenaars).elk(
      progress,
      maak: { (dossiers) throws(IndexDoubt) in
        var vruchten: [Vrucht] = []
        for dossier in dossiers { if let vrucht = try maak(dossier) { vruchten.append(vrucht) } }
        return vruchten
      }, neem)
  }
}

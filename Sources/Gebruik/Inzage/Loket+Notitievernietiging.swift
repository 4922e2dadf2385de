package import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Loket {
  /// Destroys the notes of who looked that are past their term, or finishes what was interrupted. Nobody proposes or approves it: the
  /// setting of the storage says how long, and who set it is on record.
  ///
  /// - Parameter lezing: behind the guard of destroying.
  /// - Returns: how many notes are past their term, and are gone unless `isProef`.
  /// - Complexity: O(n) in the notes.
  package func vernietigNotities(
    _ lezing: Lezing, isProef: Bool, _ wijze: WriterOptions
  ) throws(Mislukt) -> Int {
    guard handeling == .vernietigenUitvoeren, !opslag.isAlleenLog, opslag.heeftInzage else { return 0 }
    let plek = lezing.opslag.inzage
    do throws(LogError) {
      let notities = try Inzagelogboek.lees(.init(), uit: plek).map { ($0.nr, $0.dag) }
      let voorbij = Inzagetermijn.voorbij(notities, jaren: lezing.inzageBewaarjaren, op: lezing.vandaag)
      let aantal = voorbij.reduce(0) { $0 + $1.count }
      if isProef { return aantal }
      if !voorbij.isEmpty {
        let schrijver = try Self.schrijver(plek)
        defer { schrijver.close() }
        let opdracht = try RandomSource.identifier(plek.platform).description
        try schrijver.write(
          DestructionReport.records(
            RecordNumbers(voorbij), reason: "de bewaartermijn van deze notities is voorbij", voorstel: opdracht),
          actor: wie.account, opdracht: opdracht, time: klok.moment)
      }
      var wijze = wijze
      wijze.isTijdBevestigd = true
      _ = try Destruction.finish(plek, actor: wie.account, time: klok.moment, wijze)
      return aantal
    } catch {
      throw Mislukt(error)
    }
  }
}

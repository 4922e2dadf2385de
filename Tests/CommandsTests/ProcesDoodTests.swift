import EventLog
import Foundation
import Testing

/// A writer that is killed at any moment loses nothing that it acknowledged and invents nothing.
@Suite(.enabled(if: Proces.mag, Proces.ontbreekt), .serialized)
struct ProcesDoodTests {
  /// 20 kills, or 1000 with `GESPREKSBOEK_LANG=1`; the moments are spread over the whole life of the process.
  @Test func eenGedodeSchrijverVerliestNiets() throws {
    let proces = try Proces()
    defer { proces.ruimOp() }
    var toeval = SystemRandomNumberGenerator()
    let duur = try hoeLang(proces)
    var bevestigd: Set<String> = ["M-0"]
    var kandidaten: Set<String> = ["M-0"]
    var gedood = 0
    var ronde = 0
    let doel = Proces.isLang ? 1000 : 20
    while gedood < doel && ronde < 10 * doel {
      ronde += 1
      // Sometimes one record, sometimes a commit of thirty: all or nothing.
      let nummers = (0..<(ronde.isMultiple(of: 2) ? 30 : 1)).map { "M-\(ronde)-\($0)" }
      let (regel, invoer) = Proces.mensen(nummers)
      let moment = Double.random(in: 0...(1.2 * duur), using: &toeval)
      let uitkomst = try proces.voerUit(regel, invoer: invoer, doodNa: moment)
      if uitkomst.gedood { gedood += 1 }
      if uitkomst.stdout.contains("(hash ") { bevestigd.formUnion(nummers) }
      kandidaten.formUnion(nummers)

      let gevonden = try proces.gevonden()
      let verzameling = Set(gevonden)
      try #require(gevonden.count == verzameling.count, "someone came in twice, after \(moment) s")
      try #require(bevestigd.isSubset(of: verzameling), "something acknowledged is lost, after \(moment) s")
      try #require(verzameling.isSubset(of: kandidaten), "something was invented, after \(moment) s")
      let deel = nummers.count { verzameling.contains($0) }
      try #require(deel == 0 || deel == nummers.count, "half a commit, after \(moment) s")
      try #require(try proces.controle().isGaaf, "the log is damaged, after \(moment) s")
      // What is found stays: it may have been told to a reader.
      bevestigd.formUnion(verzameling)
    }
    #expect(gedood >= doel)
    let (regel, invoer) = Proces.mensen(["M-laatste"])
    #expect(try proces.voerUit(regel, invoer: invoer).code == 0, "a killed holder leaves no lock behind")
    #expect(try proces.gevonden().count == bevestigd.count + 1)
    print("kills: \(gedood) in \(ronde) rounds, \(bevestigd.count) people found")
  }

  /// How long one command takes here, in seconds: only to spread the kills.
  private func hoeLang(_ proces: Proces) throws -> Double {
    let begin = Date()
    let (regel, invoer) = Proces.mensen(["M-0"])
    #expect(try proces.voerUit(regel, invoer: invoer).code == 0)
    return Date().timeIntervalSince(begin)
  }
}

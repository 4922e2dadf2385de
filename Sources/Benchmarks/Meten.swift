import EventLog
import Projections

/// Measures everything that the goals name on one storage, and prints the table.
func meet(_ opdracht: Meetopdracht) throws {
  let platform = LinuxPlatform()
  try platform.makeDirectories(opdracht.map)
  if try !platform.exists(opdracht.opslag) {
    // By a process of its own, so that this one stays small.
    let woorden = [CommandLine.arguments[0], "maken", opdracht.opslag, "\(opdracht.grootte)", "\(opdracht.zaad)"]
    guard try Proces.voerUit(woorden).geslaagd else { throw Meetproef.Mislukt(naam: "maken") }
  }
  let opslag = try Storage.open(path: opdracht.opslag, platform: platform)
  let stand = try LogVerification.run(opslag)
  guard stand.isGaaf else { throw Meetproef.Mislukt(naam: "log controleren") }
  let gelijken = try Gelijken(opdracht, opslag)
  let gesprek = Gesprekproef(opdracht)
  // The first command after filling makes the index and the figures.
  let eerste = try gesprek.leg()
  guard eerste.geslaagd else { throw Meetproef.Mislukt(naam: "eerste opdracht") }
  let omvang = opdracht.omvang
  // The programs first: a process that is started counts as memory what its parent had then.
  let programmas = [
    gelijken.paar("log controleren --alleen-log", ["log", "controleren", "--alleen-log"], gelijken.sha256sum, "≤ 1"),
    gelijken.paar("dossier", ["dossier", omvang.iemand], gelijken.sqlite(.dossier), "≤ 1.5"),
    Meetpaar(onze: gesprek.proef, gelijke: nil, doel: "flat"),
    gelijken.paar(
      "achterstand --leidinggevende", ["achterstand", "--leidinggevende", omvang.leidinggevende], nil, "flat", mag: true
    ),
    gelijken.paar("status", ["status"], nil, "flat"),
    gelijken.paar(
      "jaaroverzicht", ["jaaroverzicht", "\(omvang.laatsteJaar)"], gelijken.sqlite(.jaar), "≤ 0.2"),
    gelijken.paar("--help", ["--help"], gelijken.leeg, "≤ 1.5"),
    gelijken.paar(
      "dossier --bekend-op half", ["dossier", omvang.iemand, "--bekend-op", "\(stand.records / 2)"], nil, "–"),
  ]
  let allen = overIedereen(gelijken, omvang, records: stand.records)
  let hier = [
    Meetpaar(
      onze: Duurzaam.commandos(in: opdracht.map), gelijke: Duurzaam.schrijven(in: opdracht.map), doel: "≥ 0.9"),
    Meetpaar(onze: invoer(opdracht), gelijke: gelijken.eventsourcing, doel: "≥ 15"),
    Meetpaar(onze: herhaling(opslag), gelijke: gelijken.duckdb, doel: "≤ 2"),
  ]
  print("\(stand.records) records, \(stand.segmenten) files, \(stand.bytes / 1_000_000) MB; \(opdracht.rondes) rounds;")
  print("files in the page cache; writing is durable: one write and one fdatasync per commit.")
  print("The first command, which makes the index: \(Vergelijking.getal(eerste.wand)) s, \(Int(eerste.piek)) MB.\n")
  print(Vergelijking.kop)
  for paren in [programmas, allen, hier] {
    for regel in try Meetpaar.meet(paren, rondes: opdracht.rondes) { print(regel.regel) }
  }
}

/// What people ask about everybody, or of a place somewhere in a long log.
private func overIedereen(_ gelijken: Gelijken, _ omvang: Omvang, records: Int) -> [Meetpaar] {
  let (jaar, half) = ("\(omvang.laatsteJaar)", records / 2)
  let gehouden = "gesprekken.voortgang.groepen.allen.gehouden"
  let vragen: [([String], String)] = [
    (["achterstand"], "≤ 0.5 s"), (["medewerker", "lijst"], "≤ 0.3 s"),
    (["gesprek", "lijst", "--cyclus", jaar], "≤ 1.5 s"), (["afspraak", "lijst", "--cyclus", jaar], "≤ 1.5 s"),
    (["status", "--json"], "≤ 1.5 s"), (["log", "tonen", "--nr", "\(half)..\(half)"], "≤ 0.02 s"),
    (["jaaroverzicht", jaar, "--bekend-op", "\(half)"], "≤ 4 s"),
    (["verschil", "--onderdeel", "Cluster 1", "--van", "\(half)"], "≤ 4 s"), (["verklaren", jaar, gehouden], "≤ 4 s"),
  ]
  return vragen.map { woorden, doel in
    gelijken.paar(woorden.joined(separator: " "), woorden, nil, doel, mag: true)
  }
}

/// Events per second into a new storage, through the domain, in commits of 500 records.
private func invoer(_ opdracht: Meetopdracht) -> Meetproef {
  Meetproef(naam: "bulk import through the domain (events per s)") {
    let map = "\(opdracht.map)/invoer-\(Klok.nu)"
    let begin = Klok.nu
    let aantal = try maak(map, records: min(opdracht.grootte, 20_000), zaad: opdracht.zaad, partij: 500)
    return (Double(aantal) / (Klok.nu - begin), nil)
  }
}

/// Seconds to fold the whole log into a book, every hash verified.
private func herhaling(_ opslag: Storage) -> Meetproef {
  .seconden("full replay, in process (s)") {
    var boek = Boek()
    try LogReader(opslag: opslag).read(bereid: { Boekregel($0) }) { boek.verwerk($0) }
    guard boek.onleesbareRecords.isEmpty else { throw Meetproef.Mislukt(naam: "replay") }
  }
}

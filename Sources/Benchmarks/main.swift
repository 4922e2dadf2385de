import EventCoding
import EventLog
import Glibc
import Kalender

/// `swift run -c release Benchmarks MAP RECORDS [ZAAD]`: fills a new storage with about so many records.
func start(_ woorden: [String]) throws -> Int32 {
  guard woorden.count >= 2, let records = Int(woorden[1]), records >= 1000,
    let zaad = woorden.count > 2 ? UInt64(woorden[2]) : 1
  else {
    print("Gebruik: Benchmarks MAP RECORDS [ZAAD]   (RECORDS minstens 1000; in de map van de broncode)")
    return 2
  }
  let platform = LinuxPlatform()
  let catalogus = CatalogusBestand.lees(try platform.contents("Fixtures/catalogi/hr21-ommen.json")).catalogus
  let regeling = RegelingBestand.lees(try platform.contents("Fixtures/regelingen/gemeente.json")).regeling
  guard let catalogus, let regeling, let begin = Tijdstip(iso: "2026-01-02T09:00:00.000Z") else { return 1 }
  let opslag = try Opslag.inrichten(pad: woorden[0], organisatie: "Meting", proef: true, platform: platform)
  var generator = try Generator(opslag: opslag, catalogus: catalogus, regeling: regeling, zaad: zaad, begin: begin)
  try generator.maak(mensen: max(50, records / 39), jaren: 2026..<2028)
  generator.sluit()
  print("\(generator.records) records in \(woorden[0]), zaad \(zaad)")
  return 0
}

do {
  exit(try start(Array(CommandLine.arguments.dropFirst())))
} catch {
  print("mislukt: \(error)")
  exit(1)
}

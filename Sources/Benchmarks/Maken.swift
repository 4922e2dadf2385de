import EventCoding
import EventLog
import Kalender

/// Fills a new storage with about so many records, and gives how many there are.
///
/// - Parameter partij: records from which a commit is made; 1 for one commit per command.
func maak(_ map: String, records: Int, zaad: UInt64, partij: Int) throws -> Int {
  let platform = LinuxPlatform()
  let catalogus = CatalogusBestand.lees(try platform.contents("Fixtures/catalogi/hr21-ommen.json")).catalogus
  let regeling = RegelingBestand.lees(try platform.contents("Fixtures/regelingen/gemeente.json")).regeling
  guard let catalogus, let regeling, let begin = Tijdstip(iso: "2026-01-02T09:00:00.000Z") else {
    throw Meetproef.Mislukt(naam: "Fixtures")
  }
  let opslag = try Opslag.inrichten(pad: map, organisatie: "Meting", proef: true, platform: platform)
  var generator = try Generator(
    opslag: opslag, catalogus: catalogus, regeling: regeling, zaad: zaad, begin: begin, partij: Partij(vanaf: partij))
  try generator.maak(mensen: max(50, records / 39), jaren: 2026..<2028)
  generator.sluit()
  return generator.records
}

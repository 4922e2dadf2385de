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
  let opslag = try Storage.setUp(path: map, organisatie: "Meting", proef: true, platform: platform)
  var generator = try Generator(
    opslag: opslag, catalogus: catalogus, regeling: regeling, zaad: zaad, begin: begin, partij: Partij(vanaf: partij))
  let omvang = Omvang(records: records)
  try generator.maak(mensen: omvang.mensen, jaren: Omvang.eersteJaar..<omvang.laatsteJaar + 1)
  generator.sluit()
  // A history with many holes would be no history of a real organisation.
  guard generator.geweigerd * 100 < generator.records else { throw Meetproef.Mislukt(naam: "geweigerde opdrachten") }
  return generator.records
}

/// How many people and years make about so many records: twenty a year each, of at most 50,000 people.
struct Omvang {
  static let eersteJaar = 2026
  let mensen: Int
  let laatsteJaar: Int

  init(records: Int) {
    mensen = records < 1_000_000 ? max(25, records / 40) : 50_000
    laatsteJaar = Self.eersteJaar + max(1, (records + mensen * 10) / (mensen * 20)) - 1
  }

  /// A day on which everything is recorded, and the appraisals of the last year wait for what follows.
  var vandaag: String { "20-01-\(laatsteJaar + 1)" }

  /// Somebody in the middle of the register, and his or her manager.
  var iemand: String { nummer(mensen / 2) }
  var leidinggevende: String { nummer((mensen / 2 - 1) / 25 * 25 + 1) }

  func nummer(_ getal: Int) -> String {
    let cijfers = String(getal)
    return "M-" + String(repeating: "0", count: max(0, 6 - cijfers.count)) + cijfers
  }
}

internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Reports
internal import Tekst
internal import Wire

/// Records of the log for people and for programs: with the sentence of the history beside what stands there.
struct Logweergave {
  private let records: [LogRecord]
  private let opslag: String
  /// By number.
  private let regels: [Int: Historierapport.Regel]

  init(_ records: [LogRecord], _ bron: Rapportbron) {
    self.records = records
    opslag = bron.opslag
    guard let eerste = records.first?.nr, let laatste = records.last?.nr, eerste <= laatste else {
      regels = [:]
      return
    }
    let historie = Historierapport.maak(Historierapport.Filter(nummers: eerste...laatste), uit: bron)
    regels = Dictionary(historie.opdrachten.flatMap(\.feiten).map { ($0.herkomst.nr, $0) }) { eerst, _ in eerst }
  }

  private func zin(_ record: LogRecord) -> String {
    regels[record.nr]?.zin ?? "Een record dat dit programma niet in woorden kan zeggen."
  }

  func tekst(_ breedte: Int) -> String {
    records.isEmpty ? "Geen records." : records.map { alineas($0, breedte) }.joined(separator: "\n\n")
  }

  private func alineas(_ record: LogRecord, _ breedte: Int) -> String {
    let dag = Amsterdam.datum(van: record.tijd).kort
    let kop =
      "nr \(record.nr)  \(dag) \(Amsterdam.klok(van: record.tijd))  \(veilig(record.actor))  \(veilig(record.soort))"
    let zin = inspringen(wrap(zin(record), breedte: breedte - 2), 2)
    let waar = [
      "  \(veilig(record.stroom)) versie \(record.versie), hash \(record.hash.hex.prefix(12))",
      "  opdracht \(record.opdracht), \(record.plaats)",
    ]
    let correcties = (regels[record.nr]?.correcties ?? []).flatMap {
      inspringen(wrap("→ " + $0, breedte: breedte - 4), 4)
    }
    return ([kop] + zin + correcties + waar).joined(separator: "\n")
  }

  var json: JSONNode {
    .document(
      "gespreksboek.log", ("opslag", opslag),
      ("records", records.map(document)))
  }

  /// Everything that the line holds, under the keys of the log, and what it says in words.
  private func document(_ record: LogRecord) -> JSONNode {
    let correcties = regels[record.nr]?.correcties ?? []
    return .object(
      ("nr", record.nr), ("tijd", record.tijd.iso), ("stroom", record.stroom), ("versie", record.versie),
      ("soort", record.soort), ("v", record.v), ("actor", record.actor), ("opdracht", record.opdracht),
      ("rest", record.rest), ("inhoud", record.inhoud.hex), ("vorige", record.vorige.hex), ("hash", record.hash.hex),
      ("zout", record.zout), ("data", record.data), ("omschrijving", zin(record)),
      ("correcties", correcties.isEmpty ? nil : correcties))
  }
}

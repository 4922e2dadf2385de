import EventLog
import Projections

extension Generator {
  /// Commits what waits, as one command, and folds it.
  mutating func legPartij() throws {
    let records = partij.neem()
    if records.isEmpty { return }
    opdracht += 1
    let nummer = String(opdracht, radix: 16)
    let vastgelegd = try schrijver.write(
      records, actor: "generator", opdracht: String(repeating: "0", count: 32 - nummer.count) + nummer, time: tijd)
    for record in vastgelegd { boek.verwerk(record) }
  }
}

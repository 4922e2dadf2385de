package import EventLog
internal import Kalender
package import Projections

/// A storage that is held for writing, with the book folded so far.
///
/// One command opens it, records and closes it; a demonstration keeps it open over a whole year.
package final class Werkplaats {
  package let opslag: Opslag
  package private(set) var boek = Boek()
  /// What stood in the book just before the commit of this command, when the log holds that command already.
  private(set) var eerder: Eerder?
  private let schrijver: LogSchrijver

  /// A command that the log holds already: its records, and the book as its maker saw it.
  struct Eerder {
    let boek: Boek
    var records: [LogRecord]
  }

  /// Takes the lock and folds the log.
  ///
  /// - Parameter opdracht: the command that may have been recorded before.
  package init(_ opslag: Opslag, opdracht: String?, actor: String) throws(LogError) {
    self.opslag = opslag
    var boek = Boek()
    var eerder: Eerder?
    let gevraagd = opdracht.flatMap { ID128($0) }
    schrijver = try LogSchrijver.open(opslag, actor: actor) { record in
      if let gevraagd, record.opdrachtKenmerk == gevraagd {
        if eerder == nil { eerder = Eerder(boek: boek, records: []) }
        eerder?.records.append(record)
      }
      boek.verwerk(record)
    }
    self.boek = boek
    self.eerder = eerder
  }

  /// Records one commit and folds it.
  func schrijf(
    _ records: [NieuwRecord], actor: String, opdracht: String, tijd: Tijdstip
  ) throws(LogError) -> [LogRecord] {
    let vastgelegd = try schrijver.schrijf(records, actor: actor, opdracht: opdracht, tijd: tijd)
    for record in vastgelegd { boek.verwerk(record) }
    return vastgelegd
  }

  package func sluit() {
    schrijver.sluit()
  }
}

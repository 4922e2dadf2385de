package import EventLog
internal import Kalender
package import Projections
internal import Wire

/// A storage that is held for writing, with the book folded so far.
///
/// One command opens it, records and closes it; a demonstration keeps it open over a whole year.
package final class Werkplaats {
  package let opslag: Storage
  package private(set) var boek = Boek()
  /// What stood in the book just before the commit of this command, when the log holds that command already.
  private(set) var eerder: Eerder?
  private let schrijver: LogWriter
  private let index: Indexgebruik
  private let actor: String
  private var cijfers: Cijferbeurt

  /// A command that the log holds already: its records, and the book as its maker saw it.
  struct Eerder {
    let boek: Boek
    var records: [LogRecord]

    /// Whether these facts are what was recorded: as many, in the same streams, with the same contents. Of what was destroyed
    /// since only stream and kind can be told.
    func isZelfde(als nieuw: [NewRecord]) -> Bool {
      nieuw.count == records.count
        && zip(nieuw, records).allSatisfy { nieuw, oud in
          nieuw.stroom == oud.stroom && nieuw.soort == oud.soort
            && (oud.data.map { $0.canonicalBytes() == nieuw.data.canonicalBytes() } ?? true)
        }
    }
  }

  /// Takes the lock and folds the log.
  ///
  /// - Parameters:
  ///   - opdracht: the command that may have been recorded before.
  ///   - deel: whom the command is about; the book is then of them alone, when the index can give it.
  ///   - wijze: whether it waits for another writer, and what it expects of an empty log.
  init(
    _ opslag: Storage, opdracht: String?, actor: String, index: Indexgebruik, deel: Werkbegin.Deel?,
    _ wijze: WriterOptions
  ) throws(LogError) {
    self.opslag = opslag
    self.index = index
    self.actor = actor
    let begin = try Werkbegin.neem(opslag, opdracht: opdracht.flatMap { ID128($0) }, actor: actor, index, deel, wijze)
    (schrijver, boek, eerder) = (begin.schrijver, begin.boek, begin.eerder)
    cijfers = Cijferbeurt(begin.boek, begin.schrijver.kop, begin.rest)
  }

  /// Records one commit and folds it.
  func schrijf(
    _ records: [NewRecord], actor: String, opdracht: String, tijd: Tijdstip
  ) throws(LogError) -> [LogRecord] {
    let vastgelegd = try schrijver.schrijf(records, actor: actor, opdracht: opdracht, tijd: tijd)
    for record in vastgelegd { boek.verwerk(record) }
    cijfers.noteer(vastgelegd)
    return vastgelegd
  }

  /// Makes the index longer and brings the kept figures up to date, when something was recorded; gives back the lock.
  package func sluit() {
    if index.termen != nil, cijfers.isVastgelegd {
      for record in schrijver.waarmerk(actor: actor) { boek.verwerk(record) }
      if schrijver.heeftIndex { cijfers.bewaar(boek, tot: schrijver.kop, opslag) }
    }
    schrijver.sluit()
  }
}

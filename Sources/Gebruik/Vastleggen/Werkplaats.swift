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
  /// Lets the index follow what was recorded; nothing where none is used.
  private let onderhoud: TermUpkeep?
  private var nasleep: Nasleep
  private let volg: (Nasleep, borrowing ProjectionPlace) -> Void

  /// A command that the log holds already: its records, and the book as its maker saw it.
  struct Eerder {
    let boek: Boek
    var records: [LogRecord]

    /// Whether these facts are what was recorded: as many, in the same streams, with the same contents. Of what was destroyed
    /// since only stream and kind can be told.
    func isZelfde(als nieuw: ArraySlice<NewRecord>) -> Bool {
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
  ///   - progress: hears how far it is with what takes long: the index, and then what is kept of everybody.
  ///   - volg: is told what was recorded, when the lock was given back and the index followed.
  init(
    _ opslag: Storage, opdracht: String?, actor: String, index: Indexgebruik, deel: Werkbegin.Deel?,
    _ wijze: WriterOptions, _ progress: Progress?, volg: @escaping (Nasleep, borrowing ProjectionPlace) -> Void
  ) throws(LogError) {
    self.opslag = opslag
    self.volg = volg
    let begin = try Werkbegin.neem(
      opslag, opdracht: opdracht.flatMap { ID128($0) }, actor: actor, index.termen, deel, wijze, progress)
    // By then the log has its beginning.
    var later = wijze
    later.begin = .gewoon
    onderhoud = index.termen.map { TermUpkeep(opslag, $0, actor: actor, later, progress: progress) }
    (schrijver, boek, eerder) = (begin.schrijver, begin.boek, begin.eerder)
    nasleep = Nasleep(opslag, begin.boek, begin.schrijver.kop, begin.rest, progress)
  }

  /// Records one commit and folds it.
  func schrijf(
    _ records: [NewRecord], actor: String, opdracht: String, tijd: Tijdstip
  ) throws(LogError) -> [LogRecord] {
    let vastgelegd = try schrijver.write(records, actor: actor, opdracht: opdracht, time: tijd)
    for record in vastgelegd { boek.verwerk(record) }
    nasleep.noteer(vastgelegd)
    return vastgelegd
  }

  /// Gives back the lock; when something was recorded, the index and then what is kept of people follow the log.
  ///
  /// Nothing follows a log so short that it has no index: reading it whole is as fast.
  package func sluit() {
    schrijver.close()
    guard nasleep.isVastgelegd, let onderhoud, onderhoud.isPossible(schrijver), let plaats = ProjectionPlace(opslag)
    else { return }
    var tot = schrijver.kop
    switch onderhoud.follow(schrijver, plaats) {
    case .none: return
    case .standing: break
    case .made(let records):
      // Others may have recorded in between; then what is kept is of before that.
      for record in records where record.nr == tot.nr + 1 {
        boek.verwerk(record)
        tot = LogHead(nr: record.nr, hash: record.hash, tijd: record.tijd)
      }
    }
    volg(nasleep.af(boek, tot: tot), plaats)
  }
}

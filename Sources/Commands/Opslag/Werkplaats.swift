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
  private let index: Indexgebruik
  private var cijfers: Cijferbeurt

  /// A command that the log holds already: its records, and the book as its maker saw it.
  struct Eerder {
    let boek: Boek
    var records: [LogRecord]
  }

  /// Takes the lock and folds the log.
  ///
  /// - Parameters:
  ///   - opdracht: the command that may have been recorded before.
  ///   - vraag: whom the command is about; the book is then of them alone, when the index can give it.
  package init(
    _ opslag: Opslag, opdracht: String?, actor: String, index: Indexgebruik = .gewoon, vraag: Deelvraag? = nil
  ) throws(LogError) {
    self.opslag = opslag
    self.index = index
    let gevraagd = opdracht.flatMap { ID128($0) }
    var termen = index.termen
    if let vraag, let gebruik = termen {
      switch try Self.open(opslag, vraag, opdracht: gevraagd, actor: actor, gebruik) {
      case .deel(let schrijver, let boek):
        self.schrijver = schrijver
        self.boek = boek
        cijfers = Cijferbeurt(boek, schrijver.kop, isHeel: false)
        return
      case .heel: break
      case .twijfel: termen?.isVers = true
      }
    }
    var boek = Boek()
    var eerder: Eerder?
    schrijver = try LogSchrijver.open(opslag, actor: actor, termen: termen) { record in
      if let gevraagd, record.opdrachtKenmerk == gevraagd {
        if eerder == nil { eerder = Eerder(boek: boek, records: []) }
        eerder?.records.append(record)
      }
      boek.verwerk(record)
    }
    self.boek = boek
    self.eerder = eerder
    cijfers = Cijferbeurt(boek, schrijver.kop, isHeel: true)
  }

  /// What came of opening from the index.
  private enum Opening {
    case deel(LogSchrijver, Boek)
    /// The log must be read whole: there is no index, the command was recorded before, or is about somebody unknown.
    case heel
    /// The index is not right; it must be made anew.
    case twijfel
  }

  /// Opens for a command about these people; at anything else than the book of them the lock is given back.
  private static func open(
    _ opslag: Opslag, _ vraag: Deelvraag, opdracht: ID128?, actor: String, _ termen: Termgebruik
  ) throws(LogError) -> Opening {
    var staart: [Boekregel] = []
    let opening = try LogSchrijver.openVanafIndex(opslag, actor: actor, termen: termen) { record in
      staart.append(Boekregel(record))
    }
    guard let (schrijver, index) = opening else { return .heel }
    do throws(Termtwijfel) {
      var isHerhaling = false
      if let opdracht {
        let bekend = try index.records(.opdracht(opdracht))
        isHerhaling =
          bekend.contains { $0.opdrachtKenmerk == opdracht } || staart.contains { $0.opdracht == opdracht }
      }
      var deelboek = Deelboek(index, staart: staart)
      // Figures that are not of here can only be made anew from a book of everybody.
      let isBij = (try? Cijferstand.open(opslag, bij: schrijver.kop)) != nil
      if isBij, !isHerhaling, let boek = try deelboek.boek(vraag, kop: schrijver.kop) { return .deel(schrijver, boek) }
      schrijver.sluit()
      return .heel
    } catch {
      schrijver.sluit()
      return .twijfel
    }
  }

  /// Records one commit and folds it.
  func schrijf(
    _ records: [NieuwRecord], actor: String, opdracht: String, tijd: Tijdstip
  ) throws(LogError) -> [LogRecord] {
    let vastgelegd = try schrijver.schrijf(records, actor: actor, opdracht: opdracht, tijd: tijd)
    for record in vastgelegd { boek.verwerk(record) }
    cijfers.noteer(vastgelegd)
    return vastgelegd
  }

  /// Brings the kept figures up to date, and gives back the lock.
  package func sluit() {
    if let termen = index.termen { cijfers.bewaar(boek, tot: schrijver.kop, opslag, termen.wijze) }
    schrijver.sluit()
  }
}

package import EventLog
package import Gesprekscyclus
package import Kalender
internal import Wire

/// The counter of one storage, where one account asks or records, in one action: the application layer.
///
/// ```
/// ask      lees, jaaroverzicht, status, records ─► guard ─► note of who looks ─► Lezing: what the account may see
/// record   leg ─► guard ─► Besluitruimte ─► Toegelaten ─► Voornemen ─► log
/// ```
///
/// Whoever holds one has read nothing yet. Every way in asks the guard (`Wacht`) first, on the book of everything that is
/// recorded; what comes out of it is the only thing that reports and decisions can be made from.
package struct Loket {
  package let opslag: Storage
  /// Who acts on this storage.
  package let wie: Handelende
  /// What it is for, which decides who may.
  package let handeling: Handeling
  package let klok: Klok
  let index: Indexgebruik
  /// A storage that stays open over several commands, for a demonstration of many.
  let werkplaats: Werkplaats?
  let kanttekeningen: Kanttekeningen
  /// What is to be noted of the command that it is for.
  let inzage: Inzagevraag
  /// Hears how far reading is, of what takes long.
  let progress: Progress?

  /// The time: of the machine, or of a demonstration, and the day that was chosen to count as today.
  package struct Klok: Sendable {
    package let nu: Tijdstip
    package let gekozen: Datum?
    /// Whoever asks said which day it is about, in this way or another.
    package let kiestDag: Bool

    package init(nu: Tijdstip, gekozen: Datum? = nil, kiestDag: Bool = false) {
      self.nu = nu
      self.gekozen = gekozen
      self.kiestDag = kiestDag || gekozen != nil
    }

    /// Today on Dutch clocks, or the day that was chosen.
    package var vandaag: Datum { gekozen ?? Amsterdam.datum(van: nu) }
    /// The moment of recording: now, or nine o'clock on the day that was chosen.
    package var moment: Tijdstip { gekozen.map { Amsterdam.tijdstip($0, uur: 9) } ?? nu }
  }

  /// - Throws: B005 under sudo on a storage of somebody else.
  package init(
    _ opslag: Storage, account: String, sudo: Sudo?, _ handeling: Handeling, _ klok: Klok,
    index: Indexgebruik = .gewoon, werkplaats: Werkplaats? = nil, _ kanttekeningen: Kanttekeningen,
    inzage: Inzagevraag, progress: Progress? = nil
  ) throws(Mislukt) {
    self.opslag = opslag
    wie = try Handelende.bepaal(account: account, sudo: sudo, op: opslag)
    self.handeling = handeling
    self.klok = klok
    self.index = index
    self.werkplaats = werkplaats
    self.kanttekeningen = kanttekeningen
    self.inzage = inzage
    self.progress = progress
  }

  /// The same for another action, as for a question that turns out to be about figures.
  func voor(_ handeling: Handeling) -> Loket { Loket(self, handeling) }

  private init(_ loket: Loket, _ handeling: Handeling) {
    opslag = loket.opslag
    wie = loket.wie
    self.handeling = handeling
    klok = loket.klok
    index = loket.index
    werkplaats = loket.werkplaats
    kanttekeningen = loket.kanttekeningen
    inzage = loket.inzage
    progress = loket.progress
  }
}

extension Loket {
  /// 128 random bits in hexadecimal.
  func willekeurig() throws(Mislukt) -> String {
    do throws(SystemError) {
      return Hex.encode(try opslag.platform.random(16))
    } catch {
      throw Mislukt(
        .bevindingen, "L010", "Het systeem geeft geen willekeurige getallen.", advies: "Probeer het opnieuw.")
    }
  }
}

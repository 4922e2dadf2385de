internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// The guard (rule 9): what one account may do in one action today, judged on the book of everything that is recorded.
///
/// It asks the one table, `Beleid`. Reading gets a book without what is hidden; acting in a dossier gets a `Toegelaten`, and
/// what it may say there under whose name is asked in `Wacht+Hand`. What depends on the state of a conversation is a rule of the
/// domain.
struct Wacht: Sendable {
  let bevoegdheid: Bevoegdheid
  let boek: Boek

  var isAlles: Bool { bevoegdheid.isAlles }
  var vandaag: Datum { bevoegdheid.vandaag }

  /// What the account may do in another action than this one; nothing where nothing is guarded.
  func bevoegdheid(_ handeling: Handeling) -> Bevoegdheid? {
    bevoegdheid.account.map { boek.bevoegdheid($0, handeling, vandaag: vandaag) }
  }

  /// The book with the names that the account may be told.
  var leesboek: Boek {
    guard let lezen = bevoegdheid(.dossierLezen), !lezen.isAlles else { return boek }
    return boek.zichtbaar(lezen, vol: boek)
  }
}

extension Loket {
  /// The guard of this action, from the book of everything that is recorded.
  ///
  /// A copied log alone is not guarded: whoever holds the plain text can read it.
  /// - Parameter isHeel: the log could be read whole.
  /// - Throws: R091 when the account may do nothing of it.
  func wacht(_ boek: Boek, isHeel: Bool) throws(Mislukt) -> Wacht {
    // Not the file beside the log: that could make a trial of it.
    let opslag = opslag.adopting(boek.inrichting)
    if let bezwaar = self.opslag.objection(against: boek.inrichting) {
      kanttekeningen.meld(.andereOpslag(bezwaar.melding))
    }
    // Nor when the log no longer says what it is.
    let isProef = opslag.proef && !boek.isInrichtingWeg
    meldKlok(boek, isProef: isProef, isGeweigerd: false)
    // The clock of a trial may be set; elsewhere `--vandaag` must not bring back a role or a team.
    let vandaag = isProef ? klok.vandaag : Amsterdam.datum(van: klok.nu)
    func vrij() -> Wacht { Wacht(bevoegdheid: .vrij(handeling, vandaag: vandaag), boek: boek) }
    if opslag.isAlleenLog { return vrij() }
    let bevoegdheid = boek.bevoegdheid(Accountnaam(wie.account), handeling, vandaag: vandaag)
    var mag = !bevoegdheid.isNiets
    if !isHeel || boek.toegang.isOnzeker {
      // Roles may be gone with the damage, or with what was destroyed. That must not open the storage to everybody who
      // may call sudo, nor keep the account that owns the files from looking at the damage and repairing it.
      switch wie {
      case .namens, .vreemd: mag = mag && !boek.toegang.isLeeg
      case .zelf: if !handeling.gaatOverMensen { return vrij() }
      }
    }
    guard mag else {
      meldKlok(boek, isProef: isProef, isGeweigerd: true)
      throw Mislukt(Geweigerd(.nietToegestaan(handeling, veilig(wie.account))))
    }
    return Wacht(bevoegdheid: bevoegdheid, boek: boek)
  }
}

internal import EventLog
package import Gesprekscyclus
internal import Kalender
internal import Projections

/// Who looked: noted in one place, behind the guard and before anything is shown.
///
/// ```
/// lees, overAllen, overIedereen, records, verschil, dry run ─► guard ─► noteer ─► Lezing
///                                                                       └► inzage/log
/// ```
extension Loket {
  /// Notes that the account asks this, where the storage notes who looks.
  ///
  /// Nothing for who asks about the own dossier only, or gets to see nobody; nor for a copied log alone, which nobody guards.
  ///
  /// - Parameters:
  ///   - zichtbaar: the book as far as the account may see it; it need not hold everybody for an account that may see all.
  ///   - isHeel: the log could be read whole; else the setting itself may be gone, and the strictest holds.
  /// - Throws: A080 when it can't be noted and must be.
  /// - Complexity: O(n) in the notes behind the index of the notes, one write and one sync.
  func noteer(_ betreft: Betreft, _ wacht: Wacht, _ zichtbaar: Boek, isHeel: Bool = true) throws(Mislukt) {
    guard !inzage.isNiets, !opslag.isAlleenLog else { return }
    var stand = wacht.boek.toegang.inzagestand
    if stand == .uit, !isHeel, opslag.heeftInzage { stand = .verplicht }
    guard stand != .uit, let wie = gevraagden(betreft, wacht, zichtbaar), inzage.isNieuw(wie) else { return }
    let notitie = Inzagenotitie(
      account: Accountnaam(self.wie.account), opdracht: inzage.opdracht, wie: wie, doel: inzage.doel,
      rol: rol(wacht)?.rawValue, vorm: inzage.vorm)
    do throws(LogError) {
      try schrijf(notitie, isProef: opslag.adopting(wacht.boek.inrichting).proef, wacht)
      inzage.noteer(wie)
    } catch {
      guard stand == .verplicht else { return kanttekeningen.meld(.nietGenoteerd(error.melding)) }
      throw Mislukt(
        .nietToegestaan, "A080",
        "Dit antwoord krijgt u niet, want de vraag is niet te noteren in de map inzage/ van deze opslag. Aan het gewone "
          + "logboek mankeert hierdoor niets.",
        advies:
          "Probeer het opnieuw. Lukt het niet, vraag dan de beheerder. Wat er is, zegt: gespreksboek log controleren"
      )
    }
  }

  /// How the storage notes who looks; nothing where that can't be read. Nothing is said of what could not.
  package var inzagestand: Inzagestand? {
    (try? boeken(over: .niemand, stil: true, vouwt: { $0.isToegang }))?.vol.toegang.inzagestand
  }

  /// Whom the question is about, as far as it must be noted.
  private func gevraagden(_ betreft: Betreft, _ wacht: Wacht, _ zichtbaar: Boek) -> Inzagenotitie.Wie? {
    // What belongs to nobody: which cycles there are, or what the account is itself.
    if case .enkelen(let enkelen) = betreft, enkelen.isLeeg { return nil }
    let eigen = wacht.bevoegdheid.personen
    func isAnder(_ dossier: Dossier) -> Bool {
      dossier.medewerker.map { !eigen.contains($0.personeelsnummer) } ?? true
    }
    if case .enkelen(let enkelen) = betreft, inzage.regel != .lijst, enkelen.chefs.isEmpty, enkelen.stuk == nil {
      let genoemd =
        enkelen.mensen.compactMap { zichtbaar.dossier(van: $0) }
        + enkelen.records.compactMap { nr in zichtbaar.dossiers.values.first { $0.feit(nr: nr) != nil } }
      let sleutels = Set(genoemd.filter(isAnder).map(\.sleutel)).sorted()
      if !sleutels.isEmpty { return .personen(sleutels) }
      // Of a number that nobody has, who may see everybody is told the names of others that are like it.
      return genoemd.isEmpty && !enkelen.mensen.isEmpty && wacht.isAlles ? .lijst(.iedereen) : nil
    }
    guard wacht.isAlles || zichtbaar.dossiers.values.contains(where: isAnder) else { return nil }
    if inzage.isOnderdeel { return .lijst(.onderdeel) }
    if case .enkelen(let enkelen) = betreft, !enkelen.chefs.isEmpty { return .lijst(.team) }
    return .lijst(wacht.isAlles ? .iedereen : .team)
  }

  /// The role by which the account sees others: a granted one, or that of a manager; nothing where nothing is guarded.
  private func rol(_ wacht: Wacht) -> Rol? {
    guard let account = wacht.bevoegdheid.account else { return nil }
    let handeling = wacht.bevoegdheid.handeling
    let toegekend = wacht.boek.toegang.rollen(van: account, op: wacht.vandaag)
    return toegekend.first { Beleid.bereik(handeling, $0) == .allen } ?? .leidinggevende
  }

  /// Writes one note and gives back the lock at once. The main log is neither read nor locked for it.
  private func schrijf(_ notitie: Inzagenotitie, isProef: Bool, _ wacht: Wacht) throws(LogError) {
    let plek = opslag.adopting(wacht.boek.inrichting).inzage
    let tijd = isProef && klok.gekozen != nil ? Amsterdam.tijdstip(klok.vandaag, uur: 9) : klok.nu
    let schrijver = try Self.schrijver(plek)
    defer { schrijver.close() }
    let opdracht = try RandomSource.identifier(plek.platform)
    try schrijver.write(
      [notitie.record(op: Amsterdam.datum(van: tijd))], actor: Inzagenotitie.actor, opdracht: opdracht.description,
      time: tijd)
    schrijver.close()
    TermUpkeep(plek, Self.termen, actor: Inzagenotitie.actor, Self.wijze).follow(schrijver)
  }

  /// A run of the index at so many notes: fewer than in the main log, as every note reads those behind the last run.
  private static var drempel: Int { 256 }
  /// Others write one note at a time, so a short wait is enough.
  private static var geduld: Int { 5000 }

  private static var termen: TermUse { TermUse(Inzagelogboek.wijze, drempel: drempel) }
  /// A storage that nobody asked anything for a year is no wrong clock.
  private static var wijze: WriterOptions {
    WriterOptions(geduld: Patience(milliseconden: geduld), isTijdBevestigd: true, begin: .daarna)
  }

  static func schrijver(_ plek: Storage) throws(LogError) -> LogWriter {
    try LogWriter.openForUpkeep(plek, actor: Inzagenotitie.actor, termen: termen, wijze)
  }
}

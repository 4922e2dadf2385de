internal import Arguments
internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

extension Beurt {
  /// The account that acts on this storage.
  func wie(op opslag: Opslag) throws(Mislukt) -> Handelende {
    guard let sudo = omgeving.sudo else { return .zelf(omgeving.account) }
    let eigenaar = (try? omgeving.platform.status(opslag.pad))?.eigenaar
    let wie = Handelende.bepaal(account: omgeving.account, sudo: sudo, eigenaar: eigenaar)
    guard case .vreemd = wie else { return wie }
    throw Mislukt(
      .nietToegestaan, "B005", "Deze map is niet van \(omgeving.account). Onder sudo leest het programma er niet in.",
      advies: "Geef de opslag van \(omgeving.account), of laat sudo weg.")
  }

  /// What the account may do in this command, from the book of everything that is recorded.
  ///
  /// A copied log alone is not guarded: whoever holds the plain text can read it.
  /// - Parameter isHeel: the log could be read whole.
  /// - Throws: R091 when the account may do nothing of it.
  func bevoegdheid(_ boek: Boek, _ opslag: Opslag, isHeel: Bool = true) throws(Mislukt) -> Bevoegdheid {
    // The clock of a trial may be set; elsewhere `--vandaag` must not bring back a role or a team.
    let vandaag = opslag.proef ? try vandaag() : Amsterdam.datum(van: omgeving.nu)
    if opslag.isAlleenLog { return .vrij(handeling, vandaag: vandaag) }
    let wie = try wie(op: opslag)
    let bevoegdheid = boek.bevoegdheid(Accountnaam(wie.account), handeling, vandaag: vandaag)
    var mag = !bevoegdheid.isNiets
    if !isHeel {
      // Roles may be gone with the damage. That must not open the storage to everybody who may call sudo, nor keep the
      // account that owns the files from looking at the damage and repairing it.
      switch wie {
      case .namens: mag = mag && !boek.toegang.isLeeg
      case .zelf: if !handeling.gaatOverMensen { return .vrij(handeling, vandaag: vandaag) }
      case .vreemd: break
      }
    }
    guard mag else { throw Mislukt(Geweigerd(.nietToegestaan(handeling, veilig(wie.account)))) }
    return bevoegdheid
  }

  /// The storage, for a command that looks at the log itself, when the account may do what the command does.
  func opslag() throws(Mislukt) -> Opslag { try bewaakt(try onbewaakteOpslag()) }

  /// The same, or a copied `log/` alone.
  func leesbareOpslag() throws(Mislukt) -> Opslag { try bewaakt(try onbewaakteLeesbareOpslag()) }

  private func bewaakt(_ opslag: Opslag) throws(Mislukt) -> Opslag {
    if omgeving.werkplaats != nil { return opslag }
    // Refused is only who is refused by the whole log: it may be damaged, and then the owner of the files may look.
    if let boek = toegangUitIndex(opslag), (try? bevoegdheid(boek, opslag)) != nil { return opslag }
    var boek = Boek()
    var isHeel = true
    do {
      try LogLezer(opslag: opslag).lees { (record) throws(LogError) in boek.verwerkToegang(record) }
    } catch let fout as LogError where fout.isSchade || fout.code == .systeem {
      isHeel = false
      boek = Boek()
      _ = try? LogLezer(opslag: opslag).leesDoor { (record) throws(LogError) in boek.verwerkToegang(record) }
    } catch let fout as LogError {
      throw Mislukt(fout)
    } catch {
      throw Mislukt(.beschadigd, "L011", "Het logboek kan niet worden gelezen.", advies: "Controleer het logboek.")
    }
    _ = try bevoegdheid(boek, opslag, isHeel: isHeel)
    return opslag
  }

  /// The roles, and who the account is, by the index; nothing when the log must be read for them.
  private func toegangUitIndex(_ opslag: Opslag) -> Boek? {
    guard omgeving.index != .geen, !opslag.isAlleenLog, let wie = try? wie(op: opslag) else { return nil }
    do throws(Termtwijfel) {
      var deelboek = try Deelboek(opslag)
      return try deelboek.boek(Deelvraag(account: Accountnaam(wie.account)))
    } catch {
      return nil
    }
  }

  /// Rule 9: who acts as a person is that person.
  func eisNamens(_ nummer: Personeelsnummer, in ruimte: Besluitruimte) throws(Mislukt) {
    guard ruimte.bevoegdheid.magAls(nummer) else { throw Mislukt(Geweigerd(.nietNamens(nummer))) }
  }

  /// The dossier to act in, when the account may on the day concerned.
  ///
  /// Who is hidden and who does not exist are refused in the same words, unless the account may see everybody.
  /// - Parameter dag: the day concerned; else that of `--datum`, else today.
  func dossier(van getypt: String, in ruimte: Besluitruimte, op dag: Datum? = nil) throws(Mislukt) -> Dossier {
    if ruimte.bevoegdheid.isAlles { return try dossier(van: getypt, in: ruimte.boek) }
    let getypteDag = aanroep.kent("--datum") ? try datum("--datum") : nil
    let nummer = Personeelsnummer(getypt)
    let bevoegd = ruimte.bevoegdheid
    guard let dossier = ruimte.boek.dossier(van: nummer) else {
      throw Mislukt(Geweigerd(.geenToegang(tot: veilig(getypt))))
    }
    guard bevoegd.mag(nummer, op: dag ?? getypteDag ?? bevoegd.vandaag) else {
      throw Mislukt(Geweigerd(ruimte.weigering(voor: nummer, getypt: veilig(getypt))))
    }
    ruimte.toegelaten.voegToe(dossier.sleutel)
    return dossier
  }

  /// The dossier for a step in one conversation: also for who has a part in that conversation and may not act otherwise.
  func dossier(in ruimte: Besluitruimte, voor gesprek: GesprekKenmerk) throws(Mislukt) -> Dossier {
    let getypt = positie("MEDEWERKER")
    if !ruimte.bevoegdheid.isAlles, let dossier = ruimte.boek.dossier(van: Personeelsnummer(getypt)),
      ruimte.bevoegdheid.magAlsBetrokkene(gesprek, in: dossier)
    {
      ruimte.toegelaten.voegToe(dossier.sleutel)
      return dossier
    }
    return try dossier(van: getypt, in: ruimte)
  }

  func dossier(in ruimte: Besluitruimte) throws(Mislukt) -> Dossier {
    try dossier(van: positie("MEDEWERKER"), in: ruimte)
  }
}

/// The dossiers that one decision was let into.
final class Toegelaten {
  private var sleutels: Set<DossierSleutel> = []

  func voegToe(_ sleutel: DossierSleutel) { sleutels.insert(sleutel) }
  func bevat(_ sleutel: DossierSleutel) -> Bool { sleutels.contains(sleutel) }
}

extension Besluitruimte {
  /// A dossier as far as the account may see it.
  func zichtbaar(_ dossier: Dossier) -> Dossier {
    guard case .tot(let dag) = bevoegdheid.zicht(op: dossier.medewerker?.personeelsnummer) else { return dossier }
    return dossier.bekend(tot: dag, ook: bevoegdheid.deeloordelen(in: dossier))
  }

  /// What the account may do in another thing than this command; nothing where nothing is guarded.
  func bevoegdheid(_ handeling: Handeling) -> Bevoegdheid? {
    bevoegdheid.account.map { boek.bevoegdheid($0, handeling, vandaag: bevoegdheid.vandaag) }
  }

  /// Plain words for who may read this dossier; for all others the same as when it did not exist.
  fileprivate func weigering(voor nummer: Personeelsnummer, getypt: String) -> Weigering {
    switch bevoegdheid(.dossierLezen)?.zicht(op: nummer) {
    case .heel: .nietVoor(nummer, bevoegdheid.handeling)
    case .tot(let dag): .nietVoor(nummer, bevoegdheid.handeling, tot: dag)
    case .niets, nil: .geenToegang(tot: getypt)
    }
  }

  /// Whether the account sees nothing more of this conversation than that it has a part in it.
  func isAlleenBetrokkene(_ gesprek: GesprekKenmerk, in dossier: Dossier) -> Bool {
    guard let nummer = dossier.medewerker?.personeelsnummer else { return false }
    return !bevoegdheid.mag(nummer, op: bevoegdheid.vandaag)
      && !bevoegdheid.deeloordelen(in: dossier).contains(gesprek)
  }

  /// The same refusals, without the advice to correct a record that this account may not correct.
  func passend(_ geweigerd: Geweigerd, _ dossier: Dossier) -> Geweigerd {
    let weigeringen = geweigerd.weigeringen.map { weigering -> Weigering in
      guard let nr = weigering.teVerbeteren, !magVerbeteren(nr, dossier) else { return weigering }
      let reactie =
        weigering.code == .verslagAangeboden ? "Wat de medewerker wil zeggen, hoort in de reactie. " : ""
      return Weigering(
        weigering.code, weigering.melding, advies: reactie + "Klopt er iets niet? Vraag de personeelsadviseur.",
        onderwerp: weigering.onderwerp)
    }
    return Geweigerd(weigeringen) ?? geweigerd
  }

  /// As `corrigeren` asks it: HR everything, anybody else what he or she may record, until it is established.
  private func magVerbeteren(_ nr: Int, _ dossier: Dossier) -> Bool {
    guard let corrigeren = bevoegdheid(.corrigeren), !corrigeren.isAlles else { return true }
    guard let nummer = dossier.medewerker?.personeelsnummer, let feit = dossier.feit(nr: nr),
      let nodig = bevoegdheid(feit.gebeurtenis.handeling)
    else { return false }
    let vast = feit.gebeurtenis.gesprek.flatMap { dossier.gesprek($0) }?.stand == .vastgesteld
    return !vast && [corrigeren, nodig].allSatisfy { $0.mag(nummer, op: $0.vandaag) }
  }

  /// The net under the guard: nothing is recorded in a dossier that the decision was not let into.
  func controleer(_ voornemen: Voornemen) throws(Mislukt) {
    guard !bevoegdheid.isAlles else { return }
    for case .dossier(_, let sleutel) in voornemen.feiten where !toegelaten.bevat(sleutel) {
      throw Mislukt(Geweigerd(.geenToegang(tot: "")))
    }
  }
}

extension Boek {
  /// Folds only what decides on granted roles.
  fileprivate mutating func verwerkToegang(_ record: LogRecord) {
    if Stroom(naam: record.stroom) == .toegang { verwerk(record) }
  }
}

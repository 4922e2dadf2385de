package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst

/// A dossier that the guard let an account into, for one action on one day.
///
/// Only the guard makes it, and nothing can be recorded in a dossier without it: so no command, dry run, repetition or
/// correction can forget to ask.
package struct Toegelaten: Sendable {
  /// With everything that is recorded, to decide on.
  package let dossier: Dossier
  /// As far as the account may see it.
  package let zichtbaar: Dossier
  /// The account sees no more of the conversation concerned than its own part in it; what is refused may say no more either.
  package let isAlleenBetrokkene: Bool
  /// The conversation of the account's own paragraph, when that is all that may be corrected.
  package let eigenAlinea: GesprekKenmerk?
  /// For whom the account acts here; nothing in its own right.
  let namens: Personeelsnummer?

  fileprivate init(
    _ dossier: Dossier, zichtbaar: Dossier? = nil, isAlleenBetrokkene: Bool = false, eigenAlinea: GesprekKenmerk? = nil,
    namens: Personeelsnummer? = nil
  ) {
    self.namens = namens
    self.dossier = dossier
    self.zichtbaar = zichtbaar ?? dossier
    self.isAlleenBetrokkene = isAlleenBetrokkene || eigenAlinea != nil
    self.eigenAlinea = eigenAlinea
  }
}

extension Toegelaten {
  /// The same, with the dossier as it stands after what was decided before it in the same commit.
  package func na(_ voornemen: Voornemen, vandaag: Datum) -> Toegelaten {
    Toegelaten(
      voornemen.toegepast(op: dossier, vandaag: vandaag), zichtbaar: zichtbaar, isAlleenBetrokkene: isAlleenBetrokkene,
      eigenAlinea: eigenAlinea, namens: namens)
  }
}

extension Besluitruimte {
  /// The dossier of this person, when the account may act in it on the day concerned.
  ///
  /// Who is hidden and who does not exist are refused in the same words, unless the account may see everybody.
  /// - Parameter dag: the day concerned; else today.
  package func laatToe(_ getypt: String, op dag: Datum? = nil) throws(Mislukt) -> Toegelaten {
    if wacht.isAlles {
      let dossier = try boek.vind(getypt)
      return toegelaten(dossier, op: dag)
    }
    let nummer = boek.register.bekend(Personeelsnummer(getypt: getypt))
    guard let dossier = boek.dossier(van: nummer) else {
      throw Mislukt(Geweigerd(.geenToegang(tot: veilig(getypt))))
    }
    guard wacht.bevoegdheid.mag(nummer, op: dag ?? wacht.vandaag) else {
      throw Mislukt(Geweigerd(wacht.weigering(voor: nummer, op: dag, getypt: veilig(getypt))))
    }
    return toegelaten(dossier, op: dag)
  }

  /// The dossier for a step in one conversation: also for who has a part in that conversation and may not act otherwise.
  package func laatToe(
    _ getypt: String, voor gesprek: GesprekKenmerk, op dag: Datum? = nil
  ) throws(Mislukt) -> Toegelaten {
    guard !wacht.isAlles, let dossier = boek.dossier(van: Personeelsnummer(getypt: getypt)),
      wacht.bevoegdheid.magAlsBetrokkene(gesprek, in: dossier)
    else { return try laatToe(getypt, op: dag) }
    return Toegelaten(
      dossier, zichtbaar: wacht.zichtbaar(dossier),
      isAlleenBetrokkene: wacht.isAlleenBetrokkene(gesprek, in: dossier))
  }

  /// The dossier of this person for an appraisal of days on which the account was the manager; nothing when it is not.
  package func laatToe(_ nummer: Personeelsnummer, deeloordeelOver tijdvak: Tijdvak) -> Toegelaten? {
    guard !wacht.isAlles, let dossier = boek.dossier(van: nummer),
      wacht.bevoegdheid.magDeeloordeel(over: tijdvak, in: dossier)
    else { return nil }
    return toegelaten(dossier)
  }

  /// The dossier that holds this record, when the account may correct it: HR all of them, anybody else only facts of a
  /// kind that he or she may record, in a dossier where he or she may.
  ///
  /// Whether a record exists that the account may not see is not told.
  package func laatToe(record nr: Int) throws(Mislukt) -> Toegelaten {
    if wacht.isAlles {
      let dossier = try boek.vind(record: nr)
      guard wacht.ziet(nr, in: dossier) else { throw Mislukt(Geweigerd(.geenToegang(tot: "nr \(nr)"))) }
      return toegelaten(dossier)
    }
    for dossier in boek.dossiers.values {
      guard let gesprek = wacht.eigenAlinea(nr, in: dossier) else { continue }
      return Toegelaten(dossier, zichtbaar: wacht.zichtbaar(dossier), eigenAlinea: gesprek)
    }
    guard let dossier = boek.dossiers.values.first(where: { $0.feit(nr: nr) != nil }), wacht.ziet(nr, in: dossier),
      let nummer = dossier.medewerker?.personeelsnummer, wacht.bevoegdheid.mag(nummer, op: wacht.vandaag),
      let feit = dossier.feit(nr: nr)
    else { throw Mislukt(Geweigerd(.geenToegang(tot: "nr \(nr)"))) }
    let handeling = (dossier.grond(van: feit) ?? feit).gebeurtenis.handeling
    guard wacht.bevoegdheid(handeling)?.mag(nummer, op: wacht.vandaag) ?? true else {
      throw Mislukt(Geweigerd(.nietToegestaan(handeling, veilig(wacht.bevoegdheid.account?.tekst ?? ""))))
    }
    return toegelaten(dossier)
  }

  /// A dossier for somebody new, or the one of who has this number already; for who may act for everybody.
  package func laatToe(nieuw nummer: Personeelsnummer) throws(Mislukt) -> Toegelaten {
    guard wacht.isAlles else { throw Mislukt(Geweigerd(.geenToegang(tot: veilig(nummer.tekst)))) }
    if let bekend = boek.dossier(van: nummer) { return Toegelaten(bekend) }
    return Toegelaten(Dossier(sleutel: try nieuweSleutel()))
  }

  /// A dossier of which a zaak is destroyed, by who may do that for everybody; also one of whom nobody knows who it was.
  func laatToe(_ sleutel: DossierSleutel) throws(Mislukt) -> Toegelaten {
    guard wacht.isAlles, let dossier = boek.dossiers[sleutel] else {
      throw Mislukt(Geweigerd(.geenToegang(tot: "een dossier")))
    }
    return toegelaten(dossier)
  }

  private func toegelaten(_ dossier: Dossier, op dag: Datum? = nil) -> Toegelaten {
    Toegelaten(dossier, zichtbaar: wacht.zichtbaar(dossier), namens: wacht.namens(dossier, op: dag))
  }
}

extension Wacht {
  /// For whom the account acts in this dossier, when it replaces somebody there.
  func namens(_ dossier: Dossier, op dag: Datum? = nil) -> Personeelsnummer? {
    dossier.medewerker.flatMap { bevoegdheid.namens($0.personeelsnummer, op: dag ?? vandaag) }
  }

  /// A dossier as far as the account may see it.
  func zichtbaar(_ dossier: Dossier) -> Dossier {
    let dossier = bevoegdheid.account == nil || bevoegdheid.isEigen(dossier) ? dossier : dossier.zonderVerborgene
    guard case .tot(let dag) = bevoegdheid.zicht(op: dossier.medewerker?.personeelsnummer) else { return dossier }
    return dossier.bekend(tot: dag, ook: bevoegdheid.deeloordelen(in: dossier))
  }

  /// Whether nobody keeps this record from the account.
  fileprivate func ziet(_ nr: Int, in dossier: Dossier) -> Bool {
    bevoegdheid.account == nil || bevoegdheid.isEigen(dossier) || !dossier.verborgenRecords.contains(nr)
  }

  /// Plain words for who may read this dossier; for all others the same as when it did not exist.
  /// Who acted for another there has known of it, and is told until when.
  fileprivate func weigering(voor nummer: Personeelsnummer, op dag: Datum?, getypt: String) -> Weigering {
    let laatste = max(dag ?? vandaag, vandaag)
    if let over = bevoegdheid.waarnemingVoorbij(nummer, op: laatste, boek.toegang, mensen: boek.mensen) {
      let nummer = boek.register.weergave(over.voor).tekst
      let voor = boek.bekendeNaam(van: over.voor).map { "\($0) (\(nummer))" } ?? nummer
      return .waarnemingVoorbij(over, voor: voor, isVoorbij: over.tot < vandaag)
    }
    return switch bevoegdheid(.dossierLezen)?.zicht(op: nummer) {
    case .heel: .nietVoor(nummer, bevoegdheid.handeling)
    case .tot(let dag): .nietVoor(nummer, bevoegdheid.handeling, tot: dag)
    case .niets, nil: .geenToegang(tot: getypt)
    }
  }

  /// Whether the account sees nothing more of this conversation than that it has a part in it.
  fileprivate func isAlleenBetrokkene(_ gesprek: GesprekKenmerk, in dossier: Dossier) -> Bool {
    guard let nummer = dossier.medewerker?.personeelsnummer else { return false }
    return !bevoegdheid.mag(nummer, op: vandaag) && !bevoegdheid.deeloordelen(in: dossier).contains(gesprek)
  }

  /// The conversation of this record, when it is a paragraph by the account, or a correction of one, in a dossier where
  /// the account may do nothing else: an informant sees and corrects the own paragraphs, and nothing more.
  func eigenAlinea(_ nr: Int, in dossier: Dossier) -> GesprekKenmerk? {
    guard bevoegdheid.account != nil, !isAlles, let feit = dossier.feit(nr: nr),
      let nummer = dossier.medewerker?.personeelsnummer, !bevoegdheid.mag(nummer, op: vandaag),
      let grond = dossier.grond(van: feit), case .procedure(.aangevuld(let alinea)) = grond.gebeurtenis,
      heeftGeschreven(grond, dossier)
    else { return nil }
    return alinea.gesprek
  }
}

extension Dossier {
  /// The fact itself, or what this correction is about in the end.
  func grond(van feit: Feit) -> Feit? {
    if case .correctie(let correctie) = feit.gebeurtenis { grondfeit(van: correctie) } else { feit }
  }
}

extension Lezing {
  /// The own paragraphs of the account in a conversation that it does not see otherwise; none where it sees the conversation.
  ///
  /// Whether the person or the conversation exists is not told otherwise.
  package func eigenAlineas(_ nummer: Personeelsnummer, _ gesprek: GesprekKenmerk) -> [Feit] {
    guard boek.isBeperkt, boek.dossier(van: nummer)?.gesprek(gesprek) == nil, let dossier = toen.dossier(van: nummer)
    else { return [] }
    return dossier.geldendeFeiten.filter { wacht.eigenAlinea($0.herkomst.nr, in: dossier) == gesprek }
  }

  /// Whether the account may correct this record of this person's dossier, as `corrigeren` asks it.
  package func magVerbeteren(_ nr: Int, van nummer: Personeelsnummer) -> Bool {
    guard boek.isBewaakt, let dossier = wacht.boek.dossier(van: nummer) else { return true }
    return wacht.magVerbeteren(nr, dossier)
  }
}

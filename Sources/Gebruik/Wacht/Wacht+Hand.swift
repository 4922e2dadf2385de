internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// Rule 9, under whose name, of what was recorded before. In whose name a step may be taken is a rule of the domain, which learns
/// from the `Kader` whose hand it is; who may give it another reading is asked here, as it depends on whose accounts wrote it.
extension Wacht {
  /// Asks whether the account may give this record another reading, or withdraw it: what stands under someone's name only
  /// the hand that may record it, as it reads now and as it is to read. HR may also withdraw it, with a reason, and correct what
  /// was said in a decision, but not whose it is; nobody else withdraws what is another's.
  ///
  /// - Parameter bron: the paper that is named now.
  func keurHand(
    bij wat: Correctieopdracht.Wat, van nr: Int, bron: String?, _ dossier: Dossier
  ) throws(Mislukt) {
    guard let feit = dossier.feit(nr: nr), let grond = dossier.grond(van: feit) else { return }
    let gebeurtenis = (dossier.gelezen(grond) ?? grond).gebeurtenis
    if case .vervang(let opdracht) = wat, !bevoegdheid.isVrij { try eisZelfdeNaam(opdracht, gebeurtenis) }
    guard let stap = gebeurtenis.opdrachtfeit else { return }
    switch (wat, stap.namens) {
    case (_, .organisatie): return
    case (.vervang, .vastlegger): try eisEigen(stap, grond, dossier)
    case (.vervang, .medewerker), (.vervang, .zelf), (.vervang, .beslisser), (.trekIn, _):
      if !isAlles { try eisEigen(stap, grond, dossier) }
    }
    if case .vervang = wat { try eisNieuweBron(stap, grond, bron, dossier) }
  }

  /// The correction as its writer means it: words that the employee gives under the own account stand on no paper any
  /// more, unless one is named.
  func metEigenBron(
    _ opdracht: DossierOpdracht, van nr: Int, bron: String?, _ dossier: Dossier
  ) -> DossierOpdracht {
    guard bron == nil, bevoegdheid.account != nil, let nummer = dossier.medewerker?.personeelsnummer,
      bevoegdheid.personen.contains(nummer), let feit = dossier.feit(nr: nr), let grond = dossier.grond(van: feit),
      let nieuw = opdracht.feit, nieuw.namens.isVanMedewerker,
      nieuw.woorden != (dossier.gelezen(grond) ?? grond).gebeurtenis.woorden
    else { return opdracht }
    return nieuw.zonderBron().opdracht
  }

  /// Whether the words as they stand now are those that the account, or another account of the same person, recorded;
  /// anybody's where nothing is guarded.
  func heeftGeschreven(_ grond: Feit, _ dossier: Dossier) -> Bool {
    guard let account = bevoegdheid.account else { return true }
    guard let eerste = dossier.woorden(van: grond).first else { return false }
    if eerste.actor == account.tekst { return true }
    return !bevoegdheid.personen.isDisjoint(with: personen(achter: eerste))
  }
}

extension Wacht {
  /// Who acts as a person is that person.
  private func eisNamens(_ nummer: Personeelsnummer) throws(Mislukt) {
    guard bevoegdheid.magAls(nummer) else { throw Mislukt(Geweigerd(.nietNamens(nummer))) }
  }

  /// A decision keeps its name: only who it is says that it was taken by another.
  private func eisZelfdeNaam(
    _ opdracht: DossierOpdracht, _ gebeurtenis: DossierGebeurtenis
  ) throws(Mislukt) {
    guard let naam = opdracht.inNaamVan else { return }
    if isAlles, gebeurtenis.inNaamVan == naam { return }
    try eisNamens(naam)
  }

  /// What the employee wrote under the own account reads otherwise only from a paper that is named now: the paper of an
  /// earlier version, that another recorded, does not say these words.
  private func eisNieuweBron(
    _ stap: any Opdrachtfeit, _ grond: Feit, _ bron: String?, _ dossier: Dossier
  ) throws(Mislukt) {
    guard bevoegdheid.account != nil, bron == nil, stap.namens.isVanMedewerker,
      let nummer = dossier.medewerker?.personeelsnummer, !bevoegdheid.personen.contains(nummer),
      dossier.woorden(van: grond).contains(where: { personen(achter: $0).contains(nummer) })
    else { return }
    throw Mislukt(Geweigerd(.zonderNieuweBron(grond.herkomst.nr)))
  }

  /// The account is that of who signed, spoke or decided; of what is told by who recorded it, it told it, or is of that part.
  private func eisEigen(_ stap: any Opdrachtfeit, _ grond: Feit, _ dossier: Dossier) throws(Mislukt) {
    switch stap.namens {
    case .organisatie: return
    case .medewerker: if let nummer = dossier.medewerker?.personeelsnummer { try eisNamens(nummer) }
    case .zelf(let nummer), .beslisser(let nummer): try eisNamens(nummer)
    case .vastlegger(let deel):
      if heeftGeschreven(grond, dossier) { return }
      let gesprek = stap.bijGesprek.flatMap { dossier.gesprek($0) }
      let wie = gesprek.map { dossier.ondertekenaars(als: deel, van: $0) } ?? []
      guard !wie.contains(where: { bevoegdheid.magAls($0) }) else { return }
      throw Mislukt(
        Geweigerd(
          Weigering(
            .nietNamensAnder, "Record \(grond.herkomst.nr) is de tekst van een ander; die schrijft u niet.",
            advies: "Laat de schrijver de tekst verbeteren. De personeelsadviseur kan haar intrekken, met de reden.",
            onderwerp: .veld(.verslag))))
    }
  }

  /// The person whose account recorded this.
  private func personen(achter herkomst: Herkomst) -> [Personeelsnummer] {
    boek.toegang.medewerkers(van: Accountnaam(herkomst.actor), op: herkomst.datum)
  }
}

extension DossierOpdracht {
  /// The fact that it records, where it is what is recorded of it.
  fileprivate var feit: (any Opdrachtfeit)? {
    switch self {
    case .procedure(let gebeurtenis): gebeurtenis.feit
    case .traject(let gebeurtenis): gebeurtenis.feit
    case .stelVrij(let feit): feit
    case .bewaring(let gebeurtenis): gebeurtenis.feit
    case .geefInzage(let feit): feit
    case .neemInDienst, .wijzigMedewerker, .laatUitDienst, .hernummer, .planGesprek, .verzetGesprek, .zegGesprekAf,
      .legVast,
      .stelVast, .maakAfspraak, .stelAfspraakBij, .trekAfspraakIn, .meldVoortgang, .maakOntwikkelafspraak,
      .meldOntwikkeling, .corrigeer:
      nil
    }
  }

  /// Who decides it, where one person does so for the organisation.
  fileprivate var inNaamVan: Personeelsnummer? {
    if case .stelVast(let verzoek) = self { return verzoek.vaststeller }
    return feit?.namens.beslisser
  }
}

extension DossierGebeurtenis {
  /// Who decided it, where one person did so for the organisation.
  fileprivate var inNaamVan: Personeelsnummer? {
    if case .beoordeling(.vastgesteld(let vaststelling)) = self { return vaststelling.vaststeller }
    return opdrachtfeit?.namens.beslisser
  }
}

extension Namens {
  fileprivate var beslisser: Personeelsnummer? { if case .beslisser(let nummer) = self { nummer } else { nil } }
}

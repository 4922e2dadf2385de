package import Gesprekscyclus
package import Kalender

extension Boek {
  /// Everybody of the register, by number.
  package var mensen: [Personeelsnummer: Medewerker] {
    register.sleutels.compactMapValues { dossiers[$0]?.medewerker }
  }

  /// What an account may do; nothing is guarded before the first record about access.
  /// - Parameter vandaag: today; an earlier day than that of the last record about access does not count.
  /// - Complexity: O(n) in the people, unless the account may see all of them.
  package func bevoegdheid(_ account: Accountnaam, _ handeling: Handeling, vandaag: Datum) -> Bevoegdheid {
    guard let laatste = toegang.laatsteDag else { return .vrij(handeling, vandaag: vandaag) }
    return Bevoegdheid(
      account, handeling, toegang, vandaag: max(vandaag, laatste), mensen: mensen)
  }

  /// How much of a dossier is to be seen.
  package func zicht(_ bevoegdheid: Bevoegdheid, op sleutel: DossierSleutel) -> Bevoegdheid.Zicht {
    bevoegdheid.zicht(op: dossiers[sleutel]?.medewerker?.personeelsnummer)
  }

  /// The book that an account may see: whole dossiers, dossiers up to the last day as manager, or none.
  ///
  /// - Parameter vol: the book of everything that is recorded, when this one is of an earlier moment: who is a manager
  ///   now decides, also about what was known then.
  /// - Complexity: O(n) in the facts of the dossiers that are cut off.
  package func zichtbaar(_ bevoegdheid: Bevoegdheid, vol: Boek) -> Boek {
    let eigen = zonderVerborgene(bevoegdheid)
    if bevoegdheid.isAlles && bevoegdheid.zietToegang { return eigen }
    var boek = eigen
    var gezien: [DossierSleutel: Dossier] = [:]
    var laatsteDagen: [DossierSleutel: Datum] = [:]
    for (sleutel, dossier) in boek.dossiers {
      switch vol.zicht(bevoegdheid, op: sleutel) {
      case .heel: gezien[sleutel] = dossier
      case .tot(let dag):
        // Whose appraisals they are follows from everything that is recorded, as who is a manager does.
        let eigen = bevoegdheid.deeloordelen(in: vol.dossiers[sleutel] ?? dossier)
        let toen = dossier.bekend(tot: dag, ook: eigen)
        guard toen.medewerker != nil else { break }
        gezien[sleutel] = toen
        laatsteDagen[sleutel] = dag
      case .niets: break
      }
    }
    boek.beperk(
      tot: gezien, laatsteDagen: laatsteDagen, vermelden: bevoegdheid.isAlles ? [:] : namen(in: gezien.values),
      bevoegdheid
    ) { vol.ziet($0.stroom, $0.herkomst.tijd, nr: $0.herkomst.nr, bevoegdheid) }
    return boek
  }

  /// The book without what people keep to themselves, but for the account's own.
  ///
  /// What a record hides is decided by the facts as they were recorded, so by this book itself.
  private func zonderVerborgene(_ bevoegdheid: Bevoegdheid) -> Boek {
    guard bevoegdheid.account != nil else { return self }
    var boek = self
    for (sleutel, dossier) in dossiers where !bevoegdheid.isEigen(dossier) {
      if !dossier.verborgenRecords.isEmpty { boek.vervang(sleutel, dossier.zonderVerborgene) }
    }
    return boek
  }

  /// Whether an account may see this record of this stream.
  package func ziet(_ stroom: Stroom, _ tijd: Tijdstip, nr: Int, _ bevoegdheid: Bevoegdheid) -> Bool {
    switch stroom {
    case .dossier(let sleutel):
      if let dossier = dossiers[sleutel], bevoegdheid.account != nil, !bevoegdheid.isEigen(dossier),
        dossier.verborgenRecords.contains(nr)
      {
        return false
      }
      return switch zicht(bevoegdheid, op: sleutel) {
      case .heel: true
      case .tot(let dag): Amsterdam.datum(van: tijd) <= dag
      case .niets: false
      }
    case .toegang: return bevoegdheid.zietToegang
    case .catalogus, .regeling, .onderdelen, .beheer: return true
    case .overig: return bevoegdheid.isAlles
    }
  }

  /// Names of people who are mentioned in these dossiers: managers, those who took part, who established, who signed,
  /// who wrote.
  private func namen(in gezien: some Sequence<Dossier>) -> [Personeelsnummer: String] {
    var namen: [Personeelsnummer: String] = [:]
    for dossier in gezien {
      for feit in dossier.feiten {
        let schrijver =
          feit.gebeurtenis.isGeschreven
          ? persoon(achter: Accountnaam(feit.herkomst.actor), op: feit.herkomst.datum) : nil
        for nummer in feit.gebeurtenis.genoemden + [schrijver, feit.herkomst.namens].compactMap({ $0 })
        where namen[nummer] == nil {
          namen[nummer] = bekendeNaam(van: nummer)
        }
      }
    }
    return namen
  }
}

extension Toegang {
  /// The people whom each account was ever linked to.
  var personen: [Accountnaam: Set<Personeelsnummer>] {
    feiten.reduce(into: [:]) { personen, feit in
      guard let nummer = feit.waarde.medewerker, let account = feit.waarde.account else { return }
      personen[account, default: []].insert(nummer)
    }
  }
}

extension Dossier {
  /// The dossier as it was recorded and valid by the end of this day, with all that belongs to these conversations. Of the person
  /// too: what was announced for a later day, of name, function, place, hours or leaving, is not in it.
  /// - Complexity: O(n) in the facts, times the conversations of this one person.
  package func bekend(tot dag: Datum, ook gesprekken: Set<GesprekKenmerk> = []) -> Dossier {
    let altijd = Set(feiten.filter { hoort($0, bij: gesprekken) }.map(\.herkomst.nr))
    // Two steps: a correction recorded later must not say from which day a fact holds.
    let toen = Dossier(
      sleutel: sleutel, feiten: feiten.filter { $0.herkomst.datum <= dag || altijd.contains($0.herkomst.nr) },
      vernietigd: vernietigd)
    return Dossier(
      sleutel: sleutel,
      feiten: toen.feiten.filter { feit in
        altijd.contains(feit.herkomst.nr) || (toen.ingangsdag(feit).map { $0 <= dag } ?? true)
      }, vernietigd: vernietigd)
  }

  /// The day from which a fact holds, of employment the one that it names.
  private func ingangsdag(_ feit: Feit) -> Datum? {
    guard let grond = grond(feit), case .medewerker = grond.gebeurtenis else { return geldigVanaf(feit) }
    guard case .medewerker(let gebeurtenis) = (gelezen(grond) ?? grond).gebeurtenis else { return nil }
    return gebeurtenis.per
  }

  private func grond(_ feit: Feit) -> Feit? {
    if case .correctie(let correctie) = feit.gebeurtenis { grondfeit(van: correctie) } else { feit }
  }

  /// Whether a fact is about one of these conversations, or corrects such a fact.
  private func hoort(_ feit: Feit, bij gesprekken: Set<GesprekKenmerk>) -> Bool {
    guard !gesprekken.isEmpty else { return false }
    return grond(feit)?.gebeurtenis.gesprek.map(gesprekken.contains) ?? false
  }
}

extension DossierGebeurtenis {
  /// Whether views name who recorded it: a report, a paragraph, a step around it.
  fileprivate var isGeschreven: Bool {
    switch self {
    case .gesprek(.gehouden), .procedure: true
    case .medewerker, .gesprek(.gepland), .gesprek(.verzet), .gesprek(.afgezegd), .afspraak, .beoordeling, .traject,
      .vrijstelling, .bewaring, .inzage, .correctie:
      false
    }
  }
}

internal import Kalender

/// Who is independent of a judgement: who may establish an appraisal, and who may deal with an objection to it (rule 7).
///
/// Asked of whom the step names, and of the person whose hand it is, whatever roles that account has. The check asks the
/// same of what was recorded. Whoever acts for another is asked both: of the own person, and of who is replaced.
extension Dossier {
  /// Why this person may not establish this appraisal on this day; nothing when he or she may.
  func bezwaar(
    tegenVaststeller wie: Personeelsnummer, _ verslag: GesprekGebeurtenis.Verslag, _ regeling: Regeling,
    op dag: Datum, _ kader: Kader
  ) -> Weigering? {
    let advies = "Laat de naasthogere leidinggevende vaststellen."
    let zelf = kader.zelfde(wie)
    if isVan(zelf) {
      return Weigering(
        .vaststellerIsBeoordelaar, "Niemand stelt de eigen beoordeling vast.", advies: advies,
        onderwerp: .veld(.medewerker))
    }
    let beoordelaars = verslag.beoordelaars
    if beoordelaars.contains(where: zelf.contains) {
      guard regeling.tweedeBeoordelaar else { return nil }
      return Weigering(
        .vaststellerIsBeoordelaar, "\(wie) heeft zelf beoordeeld; de regeling vraagt een tweede beoordelaar.",
        advies: advies, onderwerp: .veld(.medewerker))
    }
    return ondergeschikt(wie, beoordelaars, "stelt de beoordeling niet vast", advies, op: dag, kader)
  }

  /// Everything against this way of dealing with an objection.
  func bezwaren(
    tegen afhandeling: ProcedureGebeurtenis.Afhandeling, _ gesprek: Gesprek, _ regeling: Regeling, _ kader: Kader,
    doorHand hand: Set<Personeelsnummer> = []
  ) -> [Weigering] {
    guard let verslag = gesprek.verslag?.waarde else { return [] }
    let wie = [afhandeling.door] + hand.filter { !kader.zelfde($0).contains(afhandeling.door) }.sorted()
    let leden = afhandeling.commissieleden
    var bezwaren = (wie + leden).compactMap { bezwaar(tegenBehandelaar: $0, afhandeling, verslag, kader) }
    guard afhandeling.uitkomst != .ingetrokken else { return bezwaren }
    bezwaren += bezwaarTegenWeg(afhandeling, gesprek, regeling, kader).map { [$0] } ?? []
    return bezwaren
  }

  /// Whoever rated never deals with the objection; nor does the employee, but to withdraw it; nor who works under them.
  private func bezwaar(
    tegenBehandelaar wie: Personeelsnummer, _ afhandeling: ProcedureGebeurtenis.Afhandeling,
    _ verslag: GesprekGebeurtenis.Verslag, _ kader: Kader
  ) -> Weigering? {
    let advies = "Laat de vaststeller of een ander de bedenking afhandelen."
    let isIngetrokken = afhandeling.uitkomst == .ingetrokken
    let zelf = kader.zelfde(wie)
    if isVan(zelf) {
      return isIngetrokken
        ? nil
        : Weigering(
          .vaststellerIsBeoordelaar, "Niemand handelt de eigen bedenking af.", advies: advies, onderwerp: .veld(.door))
    }
    if verslag.beoordelaars.contains(where: zelf.contains) {
      return Weigering(
        .behandelaarIsBeoordelaar, "\(wie) heeft zelf beoordeeld en handelt de bedenking daartegen niet af.",
        advies: advies, onderwerp: .veld(.door))
    }
    return isIngetrokken
      ? nil
      : ondergeschikt(
        wie, verslag.beoordelaars, "handelt de bedenking niet af", advies, op: afhandeling.datum, kader, .door)
  }

  /// Whether it went the way that the regeling names.
  private func bezwaarTegenWeg(
    _ afhandeling: ProcedureGebeurtenis.Afhandeling, _ gesprek: Gesprek, _ regeling: Regeling, _ kader: Kader
  ) -> Weigering? {
    guard let weg = regeling.bedenkingDoor, let vaststeller = gesprek.vaststelling?.waarde.vaststeller else {
      return nil
    }
    func anders(_ melding: String, _ advies: String, _ veld: Onderwerp.Veld = .door) -> Weigering {
      Weigering(
        .andereBehandelaar, "Volgens regeling \(regeling.aanduiding) \(melding).", advies: advies,
        onderwerp: .veld(veld))
    }
    switch weg {
    case .bovenVaststeller:
      let boven = kader.boven(vaststeller, op: afhandeling.datum)
      let mag = boven.isEmpty ? afhandeling.door != vaststeller : boven.contains(afhandeling.door)
      return mag
        ? nil
        : anders(
          "handelt iemand boven de vaststeller (\(vaststeller)) de bedenking af",
          boven.isEmpty
            ? "Niemand staat boven de vaststeller: laat een ander dan de vaststeller het doen."
            : "Dat kan: \(boven.map(\.tekst).joined(separator: ", ")).")
    case .commissie:
      if afhandeling.commissie.allSatisfy(\.isBlanco) {
        return anders(
          "handelt een commissie de bedenking af", "Noem met --commissie wie erin zaten, elk lid apart.")
      }
      return ([afhandeling.door] + afhandeling.commissieleden).contains(vaststeller)
        ? anders(
          "handelt een commissie de bedenking af, en daarin zit de vaststeller (\(vaststeller)) niet",
          "Laat anderen in de commissie zitten en de bedenking vastleggen.") : nil
    case .vaststeller:
      if afhandeling.door != vaststeller {
        return anders("handelt de vaststeller (\(vaststeller)) de bedenking af", "Geef --door \(vaststeller).")
      }
      return afhandeling.gehoord == nil
        ? anders(
          "handelt de vaststeller de bedenking af na de medewerker te hebben gehoord",
          "Geef met --gehoord de dag van dat gesprek.", .datum) : nil
    }
  }

  /// Whether one of these numbers is that of the employee.
  private func isVan(_ nummers: Set<Personeelsnummer>) -> Bool {
    medewerker.map { nummers.contains($0.personeelsnummer) } ?? false
  }

  /// Who works under the employee or under who rated is not free to say otherwise.
  private func ondergeschikt(
    _ wie: Personeelsnummer, _ beoordelaars: [Personeelsnummer], _ dus: String, _ advies: String, op dag: Datum,
    _ kader: Kader, _ veld: Onderwerp.Veld = .medewerker
  ) -> Weigering? {
    let boven = kader.zelfde(wie).sorted().flatMap { kader.boven($0, op: dag) }
    let eigen = medewerker.map { kader.zelfde($0.personeelsnummer) } ?? []
    let partijen = beoordelaars.reduce(into: eigen) { $0.formUnion(kader.zelfde($1)) }
    guard let chef = boven.first(where: partijen.contains) else { return nil }
    let wat = eigen.contains(chef) ? "de medewerker zelf" : "wie beoordeelde"
    return Weigering(
      .onderBeoordelaar, "\(wie) werkt op \(dag.proza) onder \(wat) (\(chef)) en \(dus).", advies: advies,
      onderwerp: .veld(veld))
  }
}

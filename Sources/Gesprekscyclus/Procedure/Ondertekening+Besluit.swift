internal import Kalender

extension Dossier {
  /// Someone signs the offered text as what the regeling names (rule 8); a refusal is recorded and never blocks.
  func onderteken(
    _ ondertekening: ProcedureGebeurtenis.Ondertekening, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    let stap = Procedurestap.ondertekenen(ondertekening.deel)
    if let grond = tekengrond(ondertekening, stap, kader, &beraad) {
      weigerVoor(
        ondertekening.datum, grond.gesprek.procedure.aanbiedingen.last?.waarde.datum, "Het verslag is aangeboden",
        &beraad)
      weigerAndere(ondertekening, grond.gesprek, kader, &beraad)
      weigerNogmaals(ondertekening, grond.gesprek, &beraad)
    }
    if ondertekening.wijze == .geweigerd, ondertekening.toelichting?.isBlanco ?? true {
      beraad.weiger(
        .weigeringZonderToelichting, "Bij een geweigerde handtekening hoort waarom.",
        advies: "Schrijf de reden achter --toelichting, of dat de reden niet bekend is.", over: .veld(.reden))
    }
    waarschuwLaat(ondertekening.datum, kader, &beraad)
    beraad.leg(.procedure(.ondertekend(ondertekening)))
    return try beraad.besluit()
  }

  /// As any step, but a part that has signed can have more people: who signed is looked at by person.
  private func tekengrond(
    _ ondertekening: ProcedureGebeurtenis.Ondertekening, _ stap: Procedurestap, _ kader: Kader, _ beraad: inout Beraad
  ) -> Stapgrond? {
    if let gesprek = gesprek(ondertekening.gesprek), gesprek.isGehouden,
      let regeling = kader.regelingen.cyclus(gesprek.cyclus)?.regeling,
      let gang = proceduregang(van: gesprek, onder: regeling, op: ondertekening.datum), case .gedaan = gang.stand(stap),
      case .gedaan = gang.stand(.aanbieden)
    {
      weigerToekomst(ondertekening.datum, kader, &beraad)
      return Stapgrond(gesprek: gesprek, regeling: regeling, gang: gang)
    }
    return stapgrond(stap, ondertekening.gesprek, op: ondertekening.datum, kader, &beraad)
  }

  /// Signs for the employee: the employee. For the manager: who managed on the day of the conversation, or is recorded
  /// as having held it. For another part: who is recorded as that; anyone known when nobody is.
  private func weigerAndere(
    _ ondertekening: ProcedureGebeurtenis.Ondertekening, _ gesprek: Gesprek, _ kader: Kader, _ beraad: inout Beraad
  ) {
    let door = ondertekening.door
    guard kader.register.kent(door) else {
      beraad.weiger(
        .onbekendeMedewerker, "Ondertekenaar \(door) staat niet in het register.",
        advies: "Zoek het nummer op met: gespreksboek medewerker lijst.", over: .veld(.door))
      return
    }
    let wie = ondertekenaars(als: ondertekening.deel, van: gesprek)
    let mag =
      ondertekening.deel == .medewerker
      ? wie.contains(door) : door != medewerker?.personeelsnummer && (wie.isEmpty || wie.contains(door))
    guard !mag else { return }
    beraad.weiger(
      .andereOndertekenaar, "\(door) kan gesprek \(gesprek.kenmerk) niet tekenen als \(ondertekening.deel.rawValue).",
      advies: wie.isEmpty
        ? "Iemand anders dan de medewerker tekent als \(ondertekening.deel.rawValue)."
        : "Wel: \(wie.map(\.tekst).joined(separator: ", ")).", over: .veld(.door))
  }

  /// Who may sign as this part, as far as is recorded.
  package func ondertekenaars(als deel: Regeling.Deel, van gesprek: Gesprek) -> [Personeelsnummer] {
    guard let verslag = gesprek.verslag?.waarde else { return [] }
    if deel == .medewerker { return [medewerker?.personeelsnummer].compactMap { $0 } }
    var wie = verslag.deelnemers.filter { $0.deel == deel }.compactMap(\.nummer)
    if deel == .leidinggevende, let toen = verslag.omstandigheden?.leidinggevende, !wie.contains(toen) {
      wie.append(toen)
    }
    return wie
  }

  /// The same person signs one text once as the same part; but what another recorded from paper, or a
  /// refusal, keeps nobody from signing.
  private func weigerNogmaals(
    _ ondertekening: ProcedureGebeurtenis.Ondertekening, _ gesprek: Gesprek, _ beraad: inout Beraad
  ) {
    let eerder = gesprek.procedure.ondertekeningen.last {
      $0.waarde.deel == ondertekening.deel && $0.waarde.door == ondertekening.door
        && $0.waarde.tekst == ondertekening.tekst && !isAchterhaald($0.herkomst, in: gesprek.kenmerk)
    }
    guard let eerder, eerder.waarde.bron == nil || ondertekening.bron != nil,
      eerder.waarde.wijze != .geweigerd || ondertekening.wijze == .geweigerd
    else { return }
    beraad.weiger(
      .alOndertekend,
      "\(ondertekening.door) heeft deze tekst al getekend op \(eerder.waarde.datum.proza): "
        + "\(eerder.waarde.wijze.rawValue) (nr \(eerder.herkomst.nr)).",
      advies: "Klopt dat niet? Verbeter het met: gespreksboek corrigeren \(eerder.herkomst.nr).", over: .veld(.door),
      teVerbeteren: eerder.herkomst.nr)
  }
}

extension Deelnemer {
  /// The personnel number, when `wie` begins with one: the number alone, or the number and a name behind it.
  package var nummer: Personeelsnummer? {
    wie.split(whereSeparator: \.isWhitespace).first.map { Personeelsnummer(String($0)) }
  }
}

extension ProcedureGebeurtenis.Ondertekening {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.onderteken(self, kader)
  }

  /// What is signed is what was offered.
  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.mistAanbieding(van: gesprek, voor: nr) }
}

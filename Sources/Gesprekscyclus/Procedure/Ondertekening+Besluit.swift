internal import Kalender

extension ProcedureGebeurtenis.Ondertekening {
  /// Someone signs the offered text as what the regeling names (rule 8); a refusal is recorded and never blocks. A part that has
  /// signed can have more people: who signed is looked at by person.
  package func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    let grond = dossier.stapgrond(.ondertekenen(deel), gesprek, op: datum, kader, &beraad) {
      if case .gedaan = $0.gang.stand(.aanbieden) { true } else { false }
    }
    if let grond {
      dossier.weigerVoor(
        datum, grond.gesprek.procedure.aanbiedingen.last?.waarde.datum, "Het verslag is aangeboden", &beraad)
      weigerAndere(in: dossier, grond.gesprek, kader, &beraad)
      weigerNogmaals(in: dossier, grond.gesprek, &beraad)
    }
    if wijze == .geweigerd, toelichting?.isBlanco ?? true {
      beraad.weiger(
        .weigeringZonderToelichting, "Bij een geweigerde handtekening hoort waarom.",
        advies: "Schrijf de reden achter --toelichting, of dat de reden niet bekend is.", over: .veld(.reden))
    }
  }

  /// Signs for the employee: the employee. For the manager: who managed on the day of the conversation, or is recorded
  /// as having held it. For another part: who is recorded as that; anyone known when nobody is.
  private func weigerAndere(in dossier: Dossier, _ gesprek: Gesprek, _ kader: Kader, _ beraad: inout Beraad) {
    guard kader.register.kent(door) else {
      beraad.weiger(
        .onbekendeMedewerker, "Ondertekenaar \(door) staat niet in het register.",
        advies: "Zoek het nummer op met: gespreksboek medewerker lijst.", over: .veld(.door))
      return
    }
    let wie = dossier.ondertekenaars(als: deel, van: gesprek)
    let mag =
      deel == .medewerker
      ? wie.contains(door)
      : door != dossier.medewerker?.personeelsnummer
        && (wie.isEmpty || wie.contains(door) || kader.namens.map(wie.contains) ?? false)
    guard !mag else { return }
    beraad.weiger(
      .andereOndertekenaar, "\(door) kan gesprek \(gesprek.kenmerk) niet tekenen als \(deel.rawValue).",
      advies: wie.isEmpty
        ? "Iemand anders dan de medewerker tekent als \(deel.rawValue)."
        : "Wel: \(wie.map(\.tekst).joined(separator: ", ")).", over: .veld(.door))
  }

  /// The same person signs one text once as the same part; but what another recorded from paper, or a
  /// refusal, keeps nobody from signing.
  private func weigerNogmaals(in dossier: Dossier, _ gesprek: Gesprek, _ beraad: inout Beraad) {
    let eerder = gesprek.procedure.ondertekeningen.last {
      $0.waarde.deel == deel && $0.waarde.door == door && $0.waarde.tekst == tekst
        && !dossier.isAchterhaald($0.herkomst, in: gesprek.kenmerk)
    }
    guard let eerder, eerder.waarde.bron == nil || bron != nil,
      eerder.waarde.wijze != .geweigerd || wijze == .geweigerd
    else { return }
    beraad.weiger(
      .alOndertekend,
      "\(door) heeft deze tekst al getekend op \(eerder.waarde.datum.proza): "
        + "\(eerder.waarde.wijze.rawValue) (nr \(eerder.herkomst.nr)).",
      advies: "Klopt dat niet? Verbeter het met: gespreksboek corrigeren \(eerder.herkomst.nr).", over: .veld(.door),
      teVerbeteren: eerder.herkomst.nr)
  }

  /// What is signed is what was offered.
  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.mistAanbieding(van: gesprek, voor: nr) }
}

extension Dossier {
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
}

extension Deelnemer {
  /// The personnel number, when `wie` begins with one: the number alone, or the number and a name behind it.
  package var nummer: Personeelsnummer? {
    wie.split(whereSeparator: \.isWhitespace).first.map { Personeelsnummer(String($0)) }
  }
}

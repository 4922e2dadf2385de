package import Gesprekscyclus
internal import Kalender

extension Vertaler {
  /// What the employee prepared, and whether it may be seen; nothing, with a finding, when that was not chosen.
  mutating func voorbereiding(
    _ blok: Formulierblok, _ gesprek: Gesprek, _ dag: Datum, _ bron: String?
  ) -> ProcedureGebeurtenis.Voorbereiding? {
    let blikken = blikken(gesprek, dag)
    guard let veld = blok.ingevuld(.delen) else {
      meldLeeg(.delen, blok, "'nu' of 'nog niet'")
      return nil
    }
    guard let keuze = gekozen(veld, Stapformuliergrond.delen) else { return nil }
    return .init(
      gesprek: gesprek.kenmerk, datum: dag, goed: blok.ingevuld(.goed)?.tekst, nodig: blok.ingevuld(.nodig)?.tekst,
      blikken: blikken, isGedeeld: keuze == Stapformuliergrond.delen[0], bron: bron)
  }

  private mutating func blikken(_ gesprek: Gesprek, _ dag: Datum) -> [ProcedureGebeurtenis.Voorbereiding.Blik] {
    guard let cyclus = kader.regelingen.cyclus(gesprek.cyclus) else { return [] }
    let grond = Formuliergrond(
      soort: gesprek.soort, gesprek: gesprek, dossier: dossier, cyclus: cyclus, kader: kader, stap: .voorbereiding)
    var blikken: [ProcedureGebeurtenis.Voorbereiding.Blik] = []
    for blok in blad.secties {
      guard let over = over(blok, grond), let tekst = blok.ingevuld(.eigenBeeld)?.tekst else { continue }
      blikken.append(.init(over: over, tekst: tekst))
    }
    return blikken
  }

  private mutating func over(
    _ blok: Formulierblok, _ grond: Formuliergrond
  ) -> AfspraakGebeurtenis.Voortgang.Over? {
    switch blok.sectie {
    case .afspraak(let geschreven):
      let gezocht = Tekstvorm.sleutel(geschreven.tekst)
      if let afspraak = dossier.afspraken.first(where: { Tekstvorm.sleutel($0.kenmerk.tekst) == gezocht }) {
        return .afspraak(afspraak.kenmerk)
      }
      meld(
        .onbekendeAfspraak, blok.plek, "Afspraak \(Regelbeeld.kort(geschreven.tekst)) bestaat niet in dit dossier.",
        advies: Vertaler.keuze(grond.afspraken.map(\.kenmerk.tekst)))
    case .competentie(let naam):
      if let code = grond.competentie(genaamd: naam) { return .competentie(code) }
      meldOnbekend(naam, blok.plek, grond)
    default: break
    }
    return nil
  }

  /// What an informant told, as a paragraph of the report: each answer under its question. Who recorded it for the informant
  /// names the informant with the paper.
  mutating func bijdrage(
    _ blok: Formulierblok, _ gesprek: Gesprek, _ bron: String?
  ) -> ProcedureGebeurtenis.Aanvulling? {
    let antwoorden = Stapvorm.bijdrage.labels.compactMap { label in
      blok.ingevuld(label).map { "\(label.rawValue): \($0.tekst)" }
    }
    guard !antwoorden.isEmpty else {
      meldLeeg(.samenwerking, blok, "ten minste één antwoord")
      return nil
    }
    let wie = blad.kop.ingevuld(.informant).map { Tekstvorm.kaal($0.tekst) }
    guard let wie, let nummer = blad.informant, isInformant(nummer, gesprek) else {
      meld(
        .geenInformant, blad.kop.velden[.informant]?.plek ?? blad.kop.plek,
        "'\(Regelbeeld.kort(wie ?? ""))' staat niet als informant in het verslag van \(gesprek.kenmerk).",
        advies: "Leg het gesprek eerst vast, met deze informant in het formulier.")
      return nil
    }
    return .init(
      gesprek: gesprek.kenmerk, deel: .informant, tekst: antwoorden.joined(separator: "\n"),
      bron: bron.map { "bijdrage van \(wie), \($0)" })
  }

  private func isInformant(_ nummer: Personeelsnummer, _ gesprek: Gesprek) -> Bool {
    let bekend = kader.register.bekend(nummer)
    return (gesprek.verslag?.waarde.deelnemers ?? []).contains { deelnemer in
      deelnemer.deel == .informant && deelnemer.nummer.map(kader.register.bekend) == bekend
    }
  }
}

extension Formulierblad {
  /// The informant whom a contribution is asked of; nothing when it does not say.
  package var informant: Personeelsnummer? {
    guard let regel = kop.ingevuld(.informant) else { return nil }
    let woord = Tekstvorm.recht(regel.tekst).prefix { $0 != " " }
    return woord.isEmpty ? nil : Personeelsnummer(getypt: String(woord))
  }
}

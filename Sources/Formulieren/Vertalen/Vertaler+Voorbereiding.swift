internal import Gesprekscyclus
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
}

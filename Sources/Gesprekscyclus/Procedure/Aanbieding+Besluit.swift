internal import Kalender

extension ProcedureGebeurtenis.Aanvulling {
  /// Adds a paragraph to a report that was held and not offered yet.
  package func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    beraad.eisTekst(tekst, naam: "Tekst", over: .veld(.verslag))
    if let gesprek = dossier.gehoudenGesprek(gesprek, &beraad) {
      if gesprek.stand == .vastgesteld {
        beraad.weiger(
          .bevroren, "Gesprek \(gesprek.kenmerk) is vastgesteld; er verandert niets meer aan.",
          advies: "Een correctie loopt via de personeelsadviseur.", over: .veld(.kenmerk))
      } else if let aangeboden = gesprek.procedure.aanbiedingen.last {
        beraad.weiger(
          .verslagAangeboden,
          "Het verslag van \(gesprek.kenmerk) is op \(aangeboden.waarde.datum.proza) aangeboden en ligt vast.",
          advies: "Wat de medewerker wil zeggen, hoort in de reactie. Een fout verbetert u met een correctie.",
          over: .veld(.verslag), teVerbeteren: gesprek.verslag?.herkomst.nr)
      }
    }
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { nil }
}

extension ProcedureGebeurtenis.Aanbieding {
  /// Puts the report before the employee; again only when its text changed since, also after it was established.
  package func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    if let grond = dossier.stapgrond(.aanbieden, gesprek, op: datum, kader, &beraad) {
      let eerder = grond.gesprek.procedure.aanbiedingen.last?.waarde.datum
      dossier.weigerVoor(datum, grond.gesprek.gehouden, "Het gesprek is gevoerd", &beraad)
      dossier.weigerVoor(datum, eerder, "Het verslag is al aangeboden", &beraad)
      dossier.weigerVoor(
        datum, grond.gesprek.vaststelling?.waarde.datum, "De beoordeling is vastgesteld", &beraad)
    }
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { nil }
}

extension ProcedureGebeurtenis.Reactie {
  /// The employee reacts to the offered report, or waives; a late reaction counts and stays visibly late.
  package func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    if let tekst { beraad.eisTekst(tekst, naam: "Reactie", over: .veld(.reactie)) }
    if let grond = dossier.stapgrond(.reageren, gesprek, op: datum, kader, &beraad) {
      dossier.weigerVoor(
        datum, grond.gesprek.procedure.aanbiedingen.last?.waarde.datum, "Het verslag is aangeboden", &beraad)
      if let vaststelling = grond.gesprek.vaststelling {
        beraad.weiger(
          .bevroren,
          "Gesprek \(gesprek) is op \(vaststelling.waarde.datum.proza) vastgesteld; een reactie komt te laat.",
          advies: "Na het uitreiken kan de medewerker een bedenking indienen.", over: .veld(.kenmerk))
      } else if let termijn = grond.gang.reactietermijn, termijn.isVoorbij(op: datum) {
        beraad.waarschuw(
          .reactieTeLaat,
          "De laatste dag om te reageren was \(termijn.laatste.proza). De reactie telt mee en blijft zichtbaar te laat.",
          over: .veld(.datum))
      }
    }
  }

  /// A reaction is to what was offered.
  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.mistAanbieding(van: gesprek, voor: nr) }
}

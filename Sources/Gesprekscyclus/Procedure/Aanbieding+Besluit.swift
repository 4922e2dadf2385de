internal import Kalender

extension Dossier {
  /// Adds a paragraph to a report that was held and not offered yet.
  func vulAan(
    _ aanvulling: ProcedureGebeurtenis.Aanvulling, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    beraad.eisTekst(aanvulling.tekst, naam: "Tekst", over: .veld(.verslag))
    if let gesprek = gehoudenGesprek(aanvulling.gesprek, &beraad) {
      _ = beraad.probeer { () throws(Geweigerd) in try kader.regelingen.openCyclus(gesprek.cyclus) }
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
    beraad.leg(.procedure(.aangevuld(aanvulling)))
    return try beraad.besluit()
  }

  /// Puts the report before the employee; again only when its text changed since, also after it was established.
  func biedAan(
    _ aanbieding: ProcedureGebeurtenis.Aanbieding, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    if let grond = stapgrond(.aanbieden, aanbieding.gesprek, op: aanbieding.datum, kader, &beraad) {
      // A correction goes on when the cycle is closed, and so does what it asks.
      if !grond.gang.isGecorrigeerd {
        _ = beraad.probeer { () throws(Geweigerd) in try kader.regelingen.openCyclus(grond.gesprek.cyclus) }
      }
      let eerder = grond.gesprek.procedure.aanbiedingen.last?.waarde.datum
      weigerVoor(aanbieding.datum, grond.gesprek.gehouden, "Het gesprek is gevoerd", &beraad)
      weigerVoor(aanbieding.datum, eerder, "Het verslag is al aangeboden", &beraad)
      weigerVoor(
        aanbieding.datum, grond.gesprek.vaststelling?.waarde.datum, "De beoordeling is vastgesteld", &beraad)
    }
    waarschuwLaat(aanbieding.datum, kader, &beraad)
    beraad.leg(.procedure(.aangeboden(aanbieding)))
    return try beraad.besluit()
  }

  /// The employee reacts to the offered report, or waives; a late reaction counts and stays visibly late.
  func reageer(
    _ reactie: ProcedureGebeurtenis.Reactie, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    if let tekst = reactie.tekst { beraad.eisTekst(tekst, naam: "Reactie", over: .veld(.reactie)) }
    if let grond = stapgrond(.reageren, reactie.gesprek, op: reactie.datum, kader, &beraad) {
      weigerVoor(
        reactie.datum, grond.gesprek.procedure.aanbiedingen.last?.waarde.datum, "Het verslag is aangeboden", &beraad)
      if let vaststelling = grond.gesprek.vaststelling {
        beraad.weiger(
          .bevroren,
          "Gesprek \(reactie.gesprek) is op \(vaststelling.waarde.datum.proza) vastgesteld; een reactie komt te laat.",
          advies: "Na het uitreiken kan de medewerker een bedenking indienen.", over: .veld(.kenmerk))
      } else if let termijn = grond.gang.reactietermijn, termijn.isVoorbij(op: reactie.datum) {
        beraad.waarschuw(
          .reactieTeLaat,
          "De laatste dag om te reageren was \(termijn.laatste.proza). De reactie telt mee en blijft zichtbaar te laat.",
          over: .veld(.datum))
      }
    }
    waarschuwLaat(reactie.datum, kader, &beraad)
    beraad.leg(.procedure(.reactie(reactie)))
    return try beraad.besluit()
  }
}

extension ProcedureGebeurtenis.Aanvulling {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.vulAan(self, kader)
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { nil }
}

extension ProcedureGebeurtenis.Aanbieding {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.biedAan(self, kader)
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { nil }
}

extension ProcedureGebeurtenis.Reactie {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.reageer(self, kader)
  }

  /// A reaction is to what was offered.
  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.mistAanbieding(van: gesprek, voor: nr) }
}

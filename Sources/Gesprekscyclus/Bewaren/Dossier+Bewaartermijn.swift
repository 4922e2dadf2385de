internal import Kalender

extension Dossier {
  /// Until when a zaak is kept by its own rule.
  func termijn(
    _ plek: Bewaarzaak.Plek, _ regel: Regeling.Bewaarregel, _ records: [Int], _ regelingen: Regelingen,
    op peildatum: Datum
  ) -> Bewaarzaak.Termijn {
    if regel.waardering == .bewaren { return .blijvend }
    let aanvang =
      switch regel.vanaf {
      case _ where plek == .personalia: vertrek
      case .vertrek, .ontslag: vertrek
      case .cyclus: cycluseinde(plek, regelingen)
      case .verslag: verslagdag(plek, regelingen)
      case .afhandeling: afhandeling(plek, records, regelingen, op: peildatum)
      }
    return switch aanvang {
    case .open(let waarom): .open(waarom)
    case .begint(let dag): regel.laatsteDag(vanaf: dag).map { .tot($0, begin: dag) } ?? .blijvend
    }
  }

  private enum Aanvang {
    case begint(Datum)
    case open(String)
  }

  private var vertrek: Aanvang {
    guard let medewerker else { return .open("wanneer deze medewerker vertrok is onbekend") }
    let einden = medewerker.dienstverbanden.compactMap(\.tot)
    guard einden.count == medewerker.dienstverbanden.count, let laatste = einden.max() else {
      return .open("de medewerker is in dienst")
    }
    return .begint(laatste)
  }

  private func cycluseinde(_ plek: Bewaarzaak.Plek, _ regelingen: Regelingen) -> Aanvang {
    switch plek {
    case .gesprek(let kenmerk): einde(gesprek(kenmerk)?.cyclus, regelingen)
    case .afspraken(let jaar): einde(jaar, regelingen)
    case .traject(let kenmerk):
      einde(traject(kenmerk).flatMap { regelingen.cyclus(op: $0.start.waarde.dag)?.jaar }, regelingen)
    case .personalia: vertrek
    }
  }

  private func einde(_ jaar: Int?, _ regelingen: Regelingen) -> Aanvang {
    guard let cyclus = jaar.flatMap({ regelingen.cyclus($0) }), let laatste = cyclus.tijdvak?.tot else {
      return .open("de cyclus is onbekend")
    }
    guard let gesloten = cyclus.gesloten else { return .open("cyclus \(cyclus.naam) is niet gesloten") }
    return .begint(max(laatste, gesloten.datum))
  }

  private func verslagdag(_ plek: Bewaarzaak.Plek, _ regelingen: Regelingen) -> Aanvang {
    switch plek {
    case .gesprek(let kenmerk):
      if let dag = gesprek(kenmerk)?.gehouden { .begint(dag) } else { nietGehouden(kenmerk, regelingen) }
    case .traject(let kenmerk): afronding(kenmerk)
    case .afspraken(let jaar): einde(jaar, regelingen)
    case .personalia: vertrek
    }
  }

  private func afronding(_ kenmerk: TrajectKenmerk) -> Aanvang {
    guard let traject = traject(kenmerk) else { return .begint(laatsteVastlegging { $0.traject == kenmerk }) }
    return traject.afronding.map { .begint($0.waarde.dag) } ?? .open("het verbetertraject loopt")
  }

  /// A conversation that was called off, withdrawn, or never held in a cycle that is over.
  private func nietGehouden(_ kenmerk: GesprekKenmerk, _ regelingen: Regelingen) -> Aanvang {
    guard let gesprek = gesprek(kenmerk) else { return .begint(laatsteVastlegging { $0.gesprek == kenmerk }) }
    if let afzegging = gesprek.afzegging { return .begint(afzegging.herkomst.datum) }
    return einde(gesprek.cyclus, regelingen)
  }

  private func laatsteVastlegging(_ past: (DossierGebeurtenis) -> Bool) -> Datum {
    feiten.last { past($0.gebeurtenis) }?.herkomst.datum ?? feiten.last?.herkomst.datum ?? Datum(dagnummer: 0)
  }

  /// The day on which the handling ended: the last step by its own day, the end of a term in which something could still come, and
  /// never before the last of it was recorded.
  private func afhandeling(
    _ plek: Bewaarzaak.Plek, _ records: [Int], _ regelingen: Regelingen, op peildatum: Datum
  ) -> Aanvang {
    switch plek {
    case .personalia: return vertrek
    case .afspraken(let jaar): return einde(jaar, regelingen)
    case .traject(let kenmerk): return afronding(kenmerk)
    case .gesprek(let kenmerk):
      guard let gesprek = gesprek(kenmerk), gesprek.isGehouden else { return nietGehouden(kenmerk, regelingen) }
      let regeling = regelingen.cyclus(gesprek.cyclus)?.regeling
      guard let gang = proceduregang(van: gesprek, onder: regeling, op: peildatum) else {
        return .open("de cyclus is onbekend")
      }
      if let bezwaar = openheid(gesprek, gang, op: peildatum) { return .open(bezwaar) }
      let eigen = Set(records)
      let dagen = feiten.filter { eigen.contains($0.herkomst.nr) }.map(\.herkomst.datum)
      let termijnen = [gang.bedenkingstermijn, gang.reactietermijn].compactMap { $0?.laatste }
      return (dagen + termijnen).max().map { .begint($0) } ?? .open("de afhandeling is onbekend")
    }
  }

  /// Why the handling of a conversation that was held is not over.
  private func openheid(_ gesprek: Gesprek, _ gang: Proceduregang, op peildatum: Datum) -> String? {
    if gesprek.procedure.openBedenking != nil { return "er loopt een bedenking" }
    if onhersteldeAfhandeling(van: gesprek) != nil { return "na een bedenking moet er nog iets verbeterd worden" }
    for termijn in [gang.bedenkingstermijn, gang.reactietermijn] {
      if let termijn, !termijn.isVoorbij(op: peildatum) {
        return "een termijn loopt tot en met \(termijn.laatste.proza)"
      }
    }
    guard gesprek.soort == .beoordeling else { return nil }
    if gesprek.vaststelling == nil { return "de beoordeling is niet vastgesteld" }
    return gesprek.procedure.uitreikingen.isEmpty ? "de beoordeling is niet uitgereikt" : nil
  }
}

extension DossierGebeurtenis {
  fileprivate var traject: TrajectKenmerk? {
    if case .traject(let gebeurtenis) = self { gebeurtenis.traject } else { nil }
  }
}

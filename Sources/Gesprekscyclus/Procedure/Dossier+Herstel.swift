/// The correction that is owed after an objection that was well founded.
extension Dossier {
  /// The first of this conversation's objections that was found to be well founded and was not mended since; nothing when
  /// nothing is owed.
  /// - Complexity: O(n) in the facts, for each objection that was well founded.
  func onhersteldeAfhandeling(van gesprek: Gesprek) -> Vermeld<ProcedureGebeurtenis.Afhandeling>? {
    gegrond(in: gesprek).first { herstel(van: gesprek.kenmerk, na: $0.herkomst) == nil }
  }

  /// Where mending stands; nothing where no objection asks it.
  func herstelstand(van gesprek: Gesprek) -> Proceduregang.Stand? {
    if let open = onhersteldeAfhandeling(van: gesprek) { return .open(sinds: open.waarde.datum, nil) }
    guard let laatste = gegrond(in: gesprek).last, let herstel = herstel(van: gesprek.kenmerk, na: laatste.herkomst)
    else { return nil }
    return .gedaan(op: herstel.herkomst.datum, nr: herstel.herkomst.nr, laat: false)
  }

  private func gegrond(in gesprek: Gesprek) -> [Vermeld<ProcedureGebeurtenis.Afhandeling>] {
    gesprek.procedure.afhandelingen.filter(\.waarde.uitkomst.vraagtHerstel)
  }

  /// The first correction after this record, that still stands, of what was judged or established in this conversation.
  private func herstel(van kenmerk: GesprekKenmerk, na afhandeling: Herkomst) -> Feit? {
    feiten.first { feit in
      guard feit.herkomst.nr > afhandeling.nr, case .correctie(let correctie) = feit.gebeurtenis,
        let grond = grondfeit(van: correctie)?.gebeurtenis, grond.gesprek == kenmerk,
        grond.isVerslagtekst || grond.isVaststelling(van: kenmerk)
      else { return false }
      // That a correction was taken back mends nothing.
      if case .ingetrokken(let intrekking) = correctie, case .correctie = self.feit(nr: intrekking.over.nr)?.gebeurtenis
      {
        return false
      }
      if case .ingetrokken = lezingen[feit.herkomst.nr] { return false }
      return true
    }
  }
}

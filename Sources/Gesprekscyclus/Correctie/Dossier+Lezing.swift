extension Dossier {
  package func feit(nr: Int) -> Feit? {
    feiten.first { $0.herkomst.nr == nr }
  }

  /// The fact that a correction is about in the end: of a correction of a correction, what the first one corrected.
  package func grondfeit(van correctie: CorrectieGebeurtenis) -> Feit? {
    var nr = correctie.over.nr
    while let feit = feit(nr: nr) {
      guard case .correctie(let eerder) = feit.gebeurtenis else { return feit }
      guard eerder.over.nr < nr else { return nil }
      nr = eerder.over.nr
    }
    return nil
  }

  /// The fact as it reads now, or nothing when it was withdrawn.
  package func gelezen(_ feit: Feit) -> Feit? { lezingen.geldend(feit) }

  /// Whether a conversation or agreement was ever recorded under this name, withdrawn or not.
  func isUitgegeven(_ kenmerk: String) -> Bool {
    weg.contains { $0.waarde.kenmerk == kenmerk }
      || feiten.contains { feit in
        switch feit.gebeurtenis {
        case .gesprek(let gebeurtenis): gebeurtenis.gesprek.tekst == kenmerk
        case .afspraak(.gemaakt(let inhoud)): inhoud.afspraak.tekst == kenmerk
        case .afspraak(.ontwikkelafspraakGemaakt(let inhoud)): inhoud.ontwikkelafspraak.tekst == kenmerk
        case .afspraak(.bijgesteld), .afspraak(.ingetrokken), .afspraak(.voortgang), .afspraak(.ontwikkelingVastgelegd),
          .medewerker, .beoordeling, .procedure, .traject, .vrijstelling, .bewaring, .inzage, .correctie:
          false
        }
      }
  }

  /// How a conversation of which nothing counts any more was withdrawn: its first withdrawn fact, by which record, why.
  package func intrekking(van kenmerk: GesprekKenmerk) -> (feit: Feit, door: Herkomst, reden: String)? {
    for feit in feiten {
      guard case .gesprek(let gebeurtenis) = feit.gebeurtenis, gebeurtenis.gesprek == kenmerk,
        case .ingetrokken(let door, let reden) = lezingen[feit.herkomst.nr]
      else { continue }
      return (feit, door, reden)
    }
    return nil
  }

  /// Every correction and withdrawal of a fact, also through corrections of those, in recorded order.
  package func correcties(van nr: Int) -> [Feit] {
    feiten.filter { feit in
      guard case .correctie(let correctie) = feit.gebeurtenis else { return false }
      return grondfeit(van: correctie)?.herkomst.nr == nr
    }
  }

  /// The dossier as this correction reads its fact: without other corrections of the same fact, but with those of this
  /// correction. For the number of another fact the dossier itself.
  package func zoalsGelezen(door nr: Int) -> Dossier {
    guard case .correctie(let correctie) = feit(nr: nr)?.gebeurtenis, let grond = grondfeit(van: correctie) else {
      return self
    }
    var keten: Set<Int> = [nr]
    return Dossier(
      sleutel: sleutel,
      feiten: feiten.filter { feit in
        guard case .correctie(let ander) = feit.gebeurtenis else { return true }
        if keten.contains(ander.over.nr) { keten.insert(feit.herkomst.nr) }
        return keten.contains(feit.herkomst.nr) || grondfeit(van: ander)?.herkomst.nr != grond.herkomst.nr
      })
  }
}

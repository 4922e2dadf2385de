internal import Gesprekscyclus
internal import Projections

extension Beurt {
  /// Rule 9: what stands under someone's name gets another reading only from the hand that may record it, as it reads
  /// now and as it is to read. HR may also withdraw it, with a reason; nobody else withdraws what is another's.
  func eisEigenHand(
    bij wat: Correctieopdracht.Wat, van nr: Int, _ dossier: Dossier, _ ruimte: Besluitruimte
  ) throws(Mislukt) {
    guard !ruimte.bevoegdheid.isVrij, let feit = dossier.feit(nr: nr), let grond = dossier.grond(van: feit),
      case .procedure(let stap) = (dossier.gelezen(grond) ?? grond).gebeurtenis, stap.staatOpNaam
    else { return }
    switch wat {
    case .trekIn:
      if ruimte.bevoegdheid.isAlles { return }
      try eisEigen(stap, grond, dossier, ruimte)
    case .vervang(let opdracht):
      if case .aangevuld = stap {
        try eisEigen(stap, grond, dossier, ruimte)
      } else {
        if !ruimte.bevoegdheid.isAlles { try eisEigen(stap, grond, dossier, ruimte) }
        try eisEigenHand(opdracht, dossier, ruimte)
      }
    }
  }

  /// The account is that of who signed, wrote or spoke; of a paragraph and a refusal, or recorded it as its own.
  private func eisEigen(
    _ stap: ProcedureGebeurtenis, _ grond: Feit, _ dossier: Dossier, _ ruimte: Besluitruimte
  ) throws(Mislukt) {
    switch stap {
    case .ondertekend(let ondertekening):
      if ondertekening.wijze == .geweigerd, ruimte.isEigenRecord(grond) { return }
      try eisNamens(ondertekening.door, in: ruimte)
    case .aangevuld(let aanvulling):
      if ruimte.isEigenRecord(grond) { return }
      let wie = dossier.gesprek(aanvulling.gesprek).map { dossier.ondertekenaars(als: aanvulling.deel, van: $0) } ?? []
      guard !wie.contains(where: { ruimte.bevoegdheid.magAls($0) }) else { return }
      throw Mislukt(
        Geweigerd(
          Weigering(
            .nietNamensAnder, "Record \(grond.herkomst.nr) is de tekst van een ander; die schrijft u niet.",
            advies: "Laat de schrijver de tekst verbeteren. De personeelsadviseur kan haar intrekken, met de reden.",
            onderwerp: .veld(.verslag))))
    case .reactie, .bedenkingIngediend:
      if let nummer = dossier.medewerker?.personeelsnummer { try eisNamens(nummer, in: ruimte) }
    case .aangeboden, .uitgereikt, .bedenkingAfgehandeld: return
    }
  }
}

extension Dossier {
  /// The fact itself, or what this correction is about in the end.
  fileprivate func grond(van feit: Feit) -> Feit? {
    if case .correctie(let correctie) = feit.gebeurtenis { grondfeit(van: correctie) } else { feit }
  }
}

extension ProcedureGebeurtenis {
  /// Whether it is a text or a signature of one person, and not a step that someone takes for the organisation.
  fileprivate var staatOpNaam: Bool {
    switch self {
    case .aangevuld, .reactie, .ondertekend, .bedenkingIngediend: true
    case .aangeboden, .uitgereikt, .bedenkingAfgehandeld: false
    }
  }
}

extension Besluitruimte {
  /// Whether the account, or another account of the same person, recorded it; anybody's where nothing is guarded.
  fileprivate func isEigenRecord(_ feit: Feit) -> Bool {
    guard let account = bevoegdheid.account else { return true }
    if feit.herkomst.actor == account.tekst { return true }
    guard let persoon = bevoegdheid.persoon else { return false }
    return boek.toegang.medewerker(van: Accountnaam(feit.herkomst.actor), op: feit.herkomst.datum) == persoon
  }
}

internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst

extension Voornemen {
  /// What would be recorded, one sentence for each fact; safe to show. Names are told only of who may be seen.
  ///
  /// - Parameters:
  ///   - ruimte: the log as it stands, without these facts.
  ///   - tijd: when they would be recorded.
  func zinnen(_ ruimte: Besluitruimte, tijd: Tijdstip) -> [String] {
    let boek = ruimte.boek
    let herkomst = Herkomst.voorlopig(tijd, nr: boek.stand.nr + 1)
    // With everyone who comes in, so that people of one file know each other by name.
    var namen = ruimte.leesboek
    let eigen = feiten.map { Boekfeit($0, herkomst).dossierfeit }
    for case (let sleutel, let feit)? in eigen {
      if case .medewerker(.inDienstGetreden) = feit.gebeurtenis, boek.dossiers[sleutel] == nil {
        namen.verwerk(feit.gebeurtenis, in: sleutel, herkomst)
      }
    }
    var dossiers: [DossierSleutel: Dossier] = [:]
    let sleutels = Set(eigen.compactMap { $0?.sleutel })
    return zip(feiten, eigen).map { feit, eigen in
      guard let (sleutel, eigen) = eigen else { return Feitomschrijving.zin(gedeeld: feit.gebeurtenis, boek: namen) }
      var dossier = dossiers[sleutel] ?? boek.dossiers[sleutel] ?? Dossier(sleutel: sleutel)
      let zin = Feitomschrijving.zin(eigen, in: dossier, boek: namen)
      // Among facts about more people each says whom it is about; someone new is named in the sentence itself.
      let wie = sleutels.count > 1 ? dossier.medewerker.map { "\(veilig($0.naam)) (\($0.nummer)): " } : nil
      dossier.evolve(eigen.gebeurtenis, herkomst)
      dossiers[sleutel] = dossier
      return veilig(wie ?? "") + zin
    }
  }
}

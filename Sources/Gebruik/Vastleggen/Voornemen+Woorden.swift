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
    for case .dossier(.medewerker(let gebeurtenis), let sleutel) in feiten {
      if case .inDienstGetreden = gebeurtenis, boek.dossiers[sleutel] == nil {
        namen.verwerk(.medewerker(gebeurtenis), in: sleutel, herkomst)
      }
    }
    var dossiers: [DossierSleutel: Dossier] = [:]
    let sleutels = Set(
      feiten.compactMap { feit -> DossierSleutel? in if case .dossier(_, let sleutel) = feit { sleutel } else { nil } })
    return feiten.map { feit in
      switch feit {
      case .dossier(let gebeurtenis, let sleutel):
        var dossier = dossiers[sleutel] ?? boek.dossiers[sleutel] ?? Dossier(sleutel: sleutel)
        let zin = Feitomschrijving.zin(Feit(gebeurtenis, herkomst), in: dossier, boek: namen)
        // Among facts about more people each says whom it is about; someone new is named in the sentence itself.
        let wie = sleutels.count > 1 ? dossier.medewerker.map { "\(veilig($0.naam)) (\($0.personeelsnummer)): " } : nil
        dossier.evolve(gebeurtenis, herkomst)
        dossiers[sleutel] = dossier
        return veilig(wie ?? "") + zin
      case .regeling(.vastgesteld(let regeling)): return "Regeling \(veilig(regeling.aanduiding)) vastgesteld."
      case .regeling(.cyclusGeopend(let jaar, let regeling, let versie)):
        return "Cyclus \(jaar) geopend onder regeling \(veilig(regeling.tekst)) versie \(versie)."
      case .regeling(.cyclusGesloten(let jaar)): return "Cyclus \(jaar) gesloten."
      case .toegang(let gebeurtenis): return Feitomschrijving.zin(gebeurtenis, boek: boek)
      case .catalogus(.vastgesteld(let catalogus)):
        return "Catalogus \(veilig(catalogus.id.tekst)) versie \(veilig(catalogus.versie)) vastgesteld."
      }
    }
  }
}

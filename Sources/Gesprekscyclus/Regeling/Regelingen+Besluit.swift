extension Regelingen {
  package func decide(_ opdracht: RegelingOpdracht) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    switch opdracht {
    case .vaststellen(let regeling): try vaststellen(regeling)
    case .openen(let jaar, let id): try openen(jaar, id)
    case .sluiten(let jaar): try sluiten(jaar)
    }
  }

  private func vaststellen(_ regeling: Regeling) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    let fouten = regeling.bevindingen().filter { $0.ernst == .fout }
    if let eerste = fouten.first {
      throw Geweigerd(
        Weigering(
          .ongeldigDocument,
          "De regeling heeft \(fouten.count == 1 ? "1 fout" : "\(fouten.count) fouten"). De eerste: \(eerste.melding)",
          advies: "Verbeter het bestand en probeer het opnieuw."))
    }
    guard let bestaand = self.regeling(regeling.id, versie: regeling.versie) else {
      return Besluit([.vastgesteld(regeling)])
    }
    guard bestaand == regeling else {
      throw Geweigerd(
        Weigering(
          .versieBestaat, "Versie \(regeling.versie) van regeling \(regeling.id) bestaat al, met een andere inhoud.",
          advies: "Geef de gewijzigde regeling versie \(regeling.versie + 1) en een ingangsdatum."))
    }
    return Besluit([])
  }

  private func openen(_ jaar: Int, _ id: RegelingKenmerk?) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    if let bestaand = cyclus(jaar) {
      throw Geweigerd(
        Weigering(
          .cyclusBestaat, "Cyclus \(jaar) is al geopend, onder regeling \(bestaand.regeling.aanduiding).",
          advies: "Een cyclus houdt zijn regeling. Een nieuwe versie geldt voor een volgend jaar.",
          onderwerp: .veld(.cyclus)))
    }
    guard let regeling = nieuwste(id, in: jaar) else {
      let bekend = Set(versies.map(\.waarde.id.tekst)).sorted().joined(separator: ", ")
      throw Geweigerd(
        Weigering(
          .onbekendeRegeling,
          id.map { "Regeling \($0) bestaat niet of gaat later in dan \(jaar)." }
            ?? "Het is niet duidelijk welke regeling in \(jaar) geldt.",
          advies: bekend.isEmpty
            ? "Stel er eerst een vast: gespreksboek regeling vaststellen BESTAND."
            : "Kies met --regeling uit: \(bekend)."))
    }
    return Besluit([.cyclusGeopend(jaar: jaar, regeling: regeling.id, versie: regeling.versie)])
  }

  private func sluiten(_ jaar: Int) throws(Geweigerd) -> Besluit<RegelingGebeurtenis> {
    _ = try openCyclus(jaar)
    return Besluit([.cyclusGesloten(jaar: jaar)])
  }

  /// The cycle of this year when it is open for recording.
  package func openCyclus(_ jaar: Int) throws(Geweigerd) -> Cyclus {
    guard let cyclus = cyclus(jaar) else {
      throw Geweigerd(.geenCyclus(jaar))
    }
    guard cyclus.isOpen else {
      throw Geweigerd(
        Weigering(
          .cyclusGesloten, "Cyclus \(cyclus.naam) is gesloten; er kan niets meer bij.",
          advies: "Leg het vast in een open cyclus, of vraag de personeelsadviseur.", onderwerp: .veld(.cyclus)))
    }
    return cyclus
  }
}

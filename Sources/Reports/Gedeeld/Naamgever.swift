package import Gesprekscyclus
package import Kalender
package import Projections
internal import Tekst

/// Finds the names that people know for what the log names by code; safe to show.
package struct Naamgever: Sendable {
  let boek: Boek

  package init(_ boek: Boek) {
    self.boek = boek
  }

  /// `Sara Bakker (M-0101)`, or the number alone.
  package func persoon(_ nummer: Personeelsnummer) -> String {
    Persoon(nummer, in: boek).tekst
  }

  /// `2026`, or `2026/2027` when it is no calendar year.
  func cyclus(_ jaar: Int) -> String { boek.regelingen.cyclusnaam(jaar) }

  /// `leidinggevende Sara Bakker (M-0101) en informant Kees Mol`; nothing without anyone.
  func deelnemers(_ deelnemers: [Deelnemer]) -> String? {
    guard !deelnemers.isEmpty else { return nil }
    return opsomming(
      deelnemers.map { deelnemer in
        "\(deelnemer.deel.rawValue) \(wie(deelnemer))"
      })
  }

  /// A number alone with its name; a number with a name behind it under the number that it is known by.
  private func wie(_ deelnemer: Deelnemer) -> String {
    let heel = Personeelsnummer(deelnemer.wie)
    guard let nummer = deelnemer.nummer, nummer != heel, boek.register.weergave(nummer) != nummer else {
      return Persoon(heel, in: boek).tekst
    }
    let rest = deelnemer.wie.drop(while: \.isWhitespace).drop { !$0.isWhitespace }
    return veilig(boek.register.weergave(nummer).tekst + rest)
  }

  /// `Inkoopadviseur met Coördinatie`, or the code when the catalogue does not know it.
  package func functie(_ functie: FunctieVerwijzing, modules: [ModuleCode], op datum: Datum) -> String {
    guard let beeld = boek.catalogi.beeld(van: functie, modules: modules, op: datum) else {
      return veilig(functie.description)
    }
    guard !beeld.modules.isEmpty else { return veilig(beeld.naam) }
    return veilig(beeld.naam) + " met " + opsomming(beeld.modules.map { veilig($0.naam) })
  }

  /// A competency in the catalogue of someone's function on a day, with the names of its levels.
  package func competentie(_ code: CompetentieCode, van dossier: Dossier, op datum: Datum) -> Competentie? {
    guard let functie = dossier.medewerker?.functie(op: datum).waarde.functie else { return nil }
    return boek.catalogi.catalogus(functie.catalogus, op: datum)?.competentie(code)
  }
}

extension Boek {
  /// The catalogue behind a rating: the version recorded with the conversation, else the one in force on its day.
  func catalogus(van medewerker: Medewerker, bij gesprek: Gesprek?, op peildatum: Datum) -> Catalogus? {
    let dag = gesprek?.normdag ?? peildatum
    if let toen = gesprek?.verslag?.waarde.omstandigheden,
      let catalogus = catalogi.catalogus(toen.functie.catalogus, versie: toen.catalogusversie)
    {
      return catalogus
    }
    return catalogi.catalogus(medewerker.functie(op: dag).waarde.functie.catalogus, op: dag)
  }
}

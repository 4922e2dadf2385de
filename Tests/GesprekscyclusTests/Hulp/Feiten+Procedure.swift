import Gesprekscyclus
import Kalender

extension DossierGebeurtenis {
  static func aangevuld(_ gesprek: GesprekKenmerk, _ tekst: String = "Ook besproken: de werkdruk.") -> Self {
    .procedure(.aangevuld(.init(gesprek: gesprek, deel: .medewerker, tekst: tekst)))
  }

  static func aangeboden(_ gesprek: GesprekKenmerk, op datum: String, tekst: Vingerafdruk = "tekst-1") -> Self {
    .procedure(.aangeboden(.init(gesprek: gesprek, datum: dag(datum), tekst: tekst)))
  }

  static func reactie(_ gesprek: GesprekKenmerk, op datum: String, _ tekst: String?) -> Self {
    .procedure(.reactie(.init(gesprek: gesprek, datum: dag(datum), tekst: tekst)))
  }

  static func ondertekend(
    _ gesprek: GesprekKenmerk, op datum: String, als deel: Regeling.Deel, door: Personeelsnummer,
    _ wijze: Tekenwijze = .akkoord, tekst: Vingerafdruk = "tekst-1", toelichting: String? = nil
  ) -> Self {
    .procedure(
      .ondertekend(
        .init(
          gesprek: gesprek, datum: dag(datum), deel: deel, door: door, wijze: wijze, tekst: tekst,
          toelichting: toelichting)))
  }

  static func uitgereikt(_ gesprek: GesprekKenmerk, op datum: String) -> Self {
    .procedure(
      .uitgereikt(
        .init(
          gesprek: gesprek, datum: dag(datum), wijze: .persoonlijk, aan: "Noor Visser", bewijs: "Ontvangstbewijs")))
  }

  static func bedenking(_ gesprek: GesprekKenmerk, op datum: String, ondanks: String? = nil) -> Self {
    .procedure(
      .bedenkingIngediend(
        .init(gesprek: gesprek, datum: dag(datum), gronden: "Het oordeel klopt niet.", ondanks: ondanks)))
  }

  static func afgehandeld(
    _ gesprek: GesprekKenmerk, op datum: String, _ uitkomst: Bedenkingsuitkomst = .ongegrond
  ) -> Self {
    .procedure(
      .bedenkingAfgehandeld(
        .init(
          gesprek: gesprek, datum: dag(datum), uitkomst: uitkomst, motivering: "Het oordeel is gemotiveerd.",
          door: "M-2")))
  }

  static func gecorrigeerd(_ nr: Int, _ lezing: DossierGebeurtenis) -> Self {
    .correctie(.gecorrigeerd(.init(over: Herkomst.nr(nr).basis, reden: "Verkeerd getypt.", lezing: lezing)))
  }

  static func ingetrokken(nr: Int) -> Self {
    .correctie(.ingetrokken(.init(over: Herkomst.nr(nr).basis, reden: "Hoort er niet.")))
  }

  /// The command that records this step.
  var opdracht: DossierOpdracht? { opdrachtfeit?.opdracht }
}

extension Gegeven {
  /// The outcome of the step that this fact records.
  func stap(_ feit: DossierGebeurtenis, op vandaag: String = "2027-03-01") -> Uitkomst {
    guard let opdracht = feit.opdracht else { preconditionFailure("geen stap: \(feit)") }
    return als(opdracht, op: vandaag)
  }
}

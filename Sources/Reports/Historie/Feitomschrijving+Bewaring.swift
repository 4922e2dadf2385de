package import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  /// What happened to the keeping of a dossier; safe to show.
  static func zin(_ gebeurtenis: BewaringGebeurtenis) -> String {
    switch gebeurtenis {
    case .aangehouden(let feit): "Aangehouden: van dit dossier wordt niets vernietigd." + Zinsbouw.reden(feit.reden)
    case .hervat(let feit): "Niet langer aangehouden: de bewaartermijnen tellen weer." + Zinsbouw.reden(feit.reden)
    case .vernietigd(let woord): "Vernietigd: \(woord.naam), \(aantal(woord.records.aantal, "record", "records"))."
    }
  }
}

extension Zaakvernietiging {
  /// `beoordeling 2026, G-2026-3 (categorie 4.1.13)`; safe to show.
  package var naam: String {
    "\(veilig(soort))\(jaar.map { " \($0)" } ?? "")\(kenmerk.map { ", \(veilig($0))" } ?? "")"
      + (categorie.map { " (categorie \(veilig($0)))" } ?? "")
  }
}

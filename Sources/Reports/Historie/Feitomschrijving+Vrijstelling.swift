internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  static func zin(_ vrijstelling: Vrijstelling, _ namen: Naamgever) -> String {
    let waarvan =
      if let periode = vrijstelling.periode { "van \(periode.proza)" } else {
        "van \(opsomming(vrijstelling.stadia.map { veilig($0.tekst) }))"
          + (vrijstelling.cyclus.map { " in cyclus \(namen.cyclus($0))" } ?? "")
      }
    return "Vrijgesteld \(waarvan)." + Zinsbouw.reden(vrijstelling.grond)
  }
}

internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  static func zin(_ inzage: Inzagegift) -> String {
    "Inzage gegeven op \(inzage.gegeven.proza), gevraagd op \(inzage.verzocht.proza)"
      + (inzage.gegeven > inzage.uiterlijk ? " (na de termijn van een maand)" : "")
      + (inzage.metNamen ? ", met de namen van wie keek." : ".") + Zinsbouw.reden(inzage.reden)
  }
}

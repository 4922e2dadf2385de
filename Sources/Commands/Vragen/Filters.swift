internal import Arguments
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Opties {
  /// For every list of people or of what belongs to them.
  static let personeel: [Optie] = [onderdeel, leidinggevende]
}

extension Argumenten {
  static let medewerkerOptioneel = Positioneel("MEDEWERKER", "Alleen deze medewerker, zoals M-0117.", .optioneel)
}

extension Beurt {
  var personeelsfilter: Personeelsfilter {
    Personeelsfilter(onderdeel: aanroep.waarde("--onderdeel"), leidinggevende: nummer("--leidinggevende"))
  }

  /// The year behind `--jaar`, when it was given.
  func gekozenJaar() throws(Mislukt) -> Int? {
    try aanroep.waarde("--jaar").map { (tekst) throws(Mislukt) in try jaar(tekst, bij: "--jaar") }
  }

  /// The person that an optional argument names, who must exist.
  func gekozenMedewerker(in boek: Boek) throws(Mislukt) -> Personeelsnummer? {
    guard aanroep.positie("MEDEWERKER") != nil else { return nil }
    return try nummerVanMedewerker(in: boek)
  }
}

package import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

/// Which people a list is about, by where they worked and under whom on the day concerned.
package struct Personeelsfilter: Hashable, Sendable {
  /// The unit's name, whatever its case or accents.
  package var onderdeel: String?
  package var leidinggevende: Personeelsnummer?

  package init(onderdeel: String? = nil, leidinggevende: Personeelsnummer? = nil) {
    self.onderdeel = onderdeel
    self.leidinggevende = leidinggevende
  }

  func past(_ plek: Medewerker.Plek) -> Bool {
    past(onderdeel: plek.onderdeel, leidinggevende: plek.leidinggevende)
  }

  func past(onderdeel: String, leidinggevende: Personeelsnummer?) -> Bool {
    if let gezocht = self.onderdeel, vereenvoudigd(gezocht) != vereenvoudigd(onderdeel) { return false }
    if let gezocht = self.leidinggevende, gezocht != leidinggevende { return false }
    return true
  }

  /// What was filtered on, in words, for the heading of a list.
  func woorden(_ namen: Naamgever) -> [String] {
    [onderdeel.map { "onderdeel \(veilig($0))" }, leidinggevende.map { "leidinggevende \(namen.persoon($0))" }]
      .compactMap { $0 }
  }

  var leden: [JSONMember] {
    .members(("onderdeel", onderdeel), ("leidinggevende", leidinggevende?.tekst))
  }
}

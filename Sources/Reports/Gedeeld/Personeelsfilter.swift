package import Gesprekscyclus
package import Kalender
package import Projections
internal import Tekst
internal import Wire

/// Which people a list is about, by where they worked and under whom on the day concerned.
package struct Personeelsfilter: Hashable, Sendable {
  /// The unit with all below it, whatever its case, accents or spaces.
  package var onderdeel: String?
  package var leidinggevende: Personeelsnummer?
  /// Everybody below this manager, whose people belong to it as well; nothing when only the own people are meant.
  package var tak: Set<Personeelsnummer>?

  package init(
    onderdeel: String? = nil, leidinggevende: Personeelsnummer? = nil, tak: Set<Personeelsnummer>? = nil
  ) {
    self.onderdeel = onderdeel
    self.leidinggevende = leidinggevende
    self.tak = tak
  }

  /// - Parameter bron: whose tree of units counts, on its day.
  func past(_ plek: Medewerker.Plek, _ bron: Rapportbron) -> Bool {
    past(onderdeel: plek.onderdeel, leidinggevende: plek.leidinggevende, bron)
  }

  func past(onderdeel: String, leidinggevende: Personeelsnummer?, _ bron: Rapportbron) -> Bool {
    guard past(onderdeel: onderdeel, bron) else { return false }
    guard let gezocht = self.leidinggevende else { return true }
    return leidinggevende.map { $0 == gezocht || tak?.contains($0) ?? false } ?? false
  }

  func past(onderdeel naam: String, _ bron: Rapportbron) -> Bool {
    onderdeel.map { bron.boek.onderdelen.ligt(naam, in: $0, op: bron.peildatum) } ?? true
  }

  /// What was filtered on, in words, for the heading of a list.
  func woorden(_ namen: Naamgever) -> [String] {
    [
      onderdeel.map { "onderdeel \(veilig($0))" },
      leidinggevende.map { "leidinggevende \(namen.persoon($0))\(tak == nil ? "" : " met de hele tak")" },
    ].compactMap { $0 }
  }

  var leden: [JSONMember] {
    .members(
      ("onderdeel", onderdeel), ("leidinggevende", leidinggevende?.tekst), ("heleTak", tak == nil ? nil : true))
  }
}

extension Boek {
  /// Everybody below a manager on a day: the own people, theirs, and so on; whatever circle they make.
  /// - Complexity: O(n) in the people.
  package func tak(van chef: Personeelsnummer, op dag: Datum) -> Set<Personeelsnummer> {
    Self.tak(
      van: chef,
      dossiers.values.lazy.compactMap(\.medewerker).compactMap { mens in
        mens.plek(op: dag).waarde.leidinggevende.map { (mens.personeelsnummer, $0) }
      })
  }

  /// - Parameter paren: people with the manager of each.
  package static func tak(
    van chef: Personeelsnummer, _ paren: some Sequence<(mens: Personeelsnummer, chef: Personeelsnummer)>
  ) -> Set<Personeelsnummer> {
    var onder: [Personeelsnummer: [Personeelsnummer]] = [:]
    for (mens, boven) in paren { onder[boven, default: []].append(mens) }
    var tak: Set<Personeelsnummer> = []
    var volgende = [chef]
    while let nu = volgende.popLast() {
      for mens in onder[nu] ?? [] where tak.insert(mens).inserted { volgende.append(mens) }
    }
    return tak
  }
}

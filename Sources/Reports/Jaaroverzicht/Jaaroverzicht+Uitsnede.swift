internal import Gesprekscyclus

extension Jaaroverzicht {
  /// The same report as far as it is about one unit and all below it: the lines of these groups, as they stand in the whole.
  ///
  /// Nothing is counted or hidden anew, so that it tells nothing that the whole does not tell. What the whole tells of everyone only,
  /// and of functions and scales, is left out.
  package func uitsnede(_ naam: String) -> Jaaroverzicht {
    let sleutel = Onderdeelsleutel(naam)
    func hoort(_ groep: Groep) -> Bool {
      guard case .onderdeel(let pad) = groep else { return false }
      return pad.namen.contains { Onderdeelsleutel($0) == sleutel }
    }
    var deel = self
    deel.uitsnede = deel.naam(van: sleutel) ?? naam
    for plek in stadia.indices { deel.stadia[plek].regels.removeAll { !hoort($0.groep) } }
    deel.eindoordelen.regels.removeAll { !hoort($0.groep) }
    deel.resultaten.regels = []
    for plek in andereSchalen.indices {
      deel.andereSchalen[plek].eindoordelen.regels.removeAll { !hoort($0.groep) }
      deel.andereSchalen[plek].resultaten.regels = []
    }
    deel.andereSchalen.removeAll { $0.eindoordelen.regels.isEmpty }
    deel.afspraken.removeAll { !hoort($0.groep) }
    for plek in competenties.indices { deel.competenties[plek].regels.removeAll { !hoort($0.groep) } }
    deel.competenties.removeAll { $0.regels.isEmpty }
    deel.vaststelling = .leeg
    deel.trajecten.removeAll { !hoort($0.groep) }
    return deel
  }

  /// Whether somebody counts in a unit or below it.
  package func kent(_ naam: String) -> Bool { self.naam(van: Onderdeelsleutel(naam)) != nil }

  /// The name under which the report shows a unit; nothing when nobody counts in it.
  private func naam(van sleutel: Onderdeelsleutel) -> String? {
    tabellen.lazy.flatMap(\.regels).compactMap { regel in
      guard case .onderdeel(let pad) = regel.groep else { return nil }
      return pad.namen.first { Onderdeelsleutel($0) == sleutel }
    }.first
  }
}

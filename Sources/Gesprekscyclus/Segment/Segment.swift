/// A stretch of days in service with one function, one unit and one manager.
package struct Segment: Hashable, Sendable {
  /// What may begin a new segment.
  package enum Oorzaak: String, Hashable, Sendable, CaseIterable {
    case indiensttreding = "in dienst"
    case functie
    /// The function stays, its modules change.
    case modules
    case onderdeel
    case leidinggevende
  }

  package let tijdvak: Tijdvak
  package let functie: Medewerker.Functiekeuze
  package let plek: Medewerker.Plek
  /// What changed on the first day; empty where the period that was asked for begins.
  package let oorzaken: [Oorzaak]

  /// What differs between the segment before and this one.
  static func oorzaken(
    _ oud: (Medewerker.Functiekeuze, Medewerker.Plek), _ nieuw: (Medewerker.Functiekeuze, Medewerker.Plek)
  ) -> [Oorzaak] {
    var oorzaken: [Oorzaak] = []
    if oud.0.functie != nieuw.0.functie {
      oorzaken.append(.functie)
    } else if oud.0.modules != nieuw.0.modules {
      oorzaken.append(.modules)
    }
    if oud.1.onderdeel != nieuw.1.onderdeel { oorzaken.append(.onderdeel) }
    if oud.1.leidinggevende != nieuw.1.leidinggevende { oorzaken.append(.leidinggevende) }
    return oorzaken
  }
}

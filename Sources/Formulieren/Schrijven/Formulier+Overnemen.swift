package import Gesprekscyclus

extension Formulier {
  /// The prefilled form with what was written in an older one about the same kind of conversation.
  ///
  /// - Parameter oud: the form that was overtaken.
  /// - Returns: with it, what has no place any more, as headings and labels: nobody's words are dropped unsaid.
  /// - Complexity: O(n) in both forms.
  package static func met(
    soort: Gesprekssoort, gesprek: Gesprek?, dossier: Dossier, cyclus: Cyclus, kader: Kader, stadium: Stadium? = nil,
    tijdvak: Tijdvak? = nil, kort: Bool = false, uit oud: Formulierblad
  ) -> (formulier: Formulier, zonderPlek: [String]) {
    let grond = Formuliergrond(
      soort: soort, gesprek: gesprek, dossier: dossier, cyclus: cyclus, kader: kader, stadium: stadium,
      tijdvak: tijdvak, kort: kort)
    var formulier = Formulier(grond)
    var zonderPlek: [String] = []
    for blok in [oud.kop] + oud.secties {
      for label in blok.sectie.labels(grond.vorm) where !vast.contains(label) {
        guard let veld = blok.ingevuld(label) else { continue }
        if formulier.neemtOver(blok.sectie) {
          formulier.zet(label, veld.tekst, in: blok.sectie, grond)
        } else {
          zonderPlek.append("\(Tekstvorm.kaal(blok.plek.bron)) \(label.rawValue)")
        }
      }
    }
    return (formulier, zonderPlek)
  }

  /// What the new form says itself: whom and which conversation it is about, and what its maker saw.
  private static let vast: Set<Label> = [
    .kenmerk, .basis, .medewerker, .cyclus, .stadium, .verbetert, .verbeterreden,
  ]

  /// Whether this form has the section, or may have one more of its kind.
  private func neemtOver(_ sectie: Sectie) -> Bool {
    switch sectie {
    case .nieuweAfspraak, .nieuweOntwikkelafspraak: true
    default: blokken.contains { $0.sectie.sleutel == sectie.sleutel }
    }
  }
}

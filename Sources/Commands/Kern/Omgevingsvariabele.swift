/// A variable that the program looks at; everything else in the environment is ignored.
package enum Omgevingsvariabele: String, Sendable, CaseIterable {
  case opslag = "GESPREKSBOEK_OPSLAG"
  case datamap = "XDG_DATA_HOME"
  case thuis = "HOME"
  case tijdelijk = "TMPDIR"
  case geenKleur = "NO_COLOR"
  case terminal = "TERM"
  case aanroeper = "SUDO_USER"

  /// What it does, for people.
  package var uitleg: String {
    switch self {
    case .opslag: "De map met het logboek, als --opslag er niet staat."
    case .datamap: "De map voor gegevens van programma's; daarin staat uw eigen datamap. Anders $HOME/.local/share."
    case .thuis: "Uw thuismap."
    case .tijdelijk: "De map waarin 'voorbeeld' een nieuwe map maakt. Anders /tmp."
    case .geenKleur: "Staat deze er, dan is de uitvoer zonder kleur."
    case .terminal: "Staat hier 'dumb', dan is de uitvoer zonder kleur."
    case .aanroeper: "Wie sudo gaf; sudo zet deze zelf. Zie 'Beheer' in de documentatie."
    }
  }
}

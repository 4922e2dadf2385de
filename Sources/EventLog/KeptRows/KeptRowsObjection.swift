/// Why rows that stand in `projecties/` do not count.
package enum KeptRowsObjection: Hashable, Sendable {
  /// A link, a directory, a pipe, or of somebody else.
  case geenBestand
  case vorm
  case andereVersie
  /// The key of the storage is missing or could have been read by others.
  case geenSleutel
  /// It was not made by who has the key of this storage.
  case zegel

  /// Nothing when rows count, or there are none.
  package init?(_ opslag: Storage, versie: UInt64) {
    guard let bezwaar = KeptRowsHeader.objection(opslag, version: versie) else { return nil }
    self = bezwaar
  }

  /// True when this comes by itself, as after a new version of the program.
  package var isGewoon: Bool {
    switch self {
    case .andereVersie, .geenSleutel: true
    case .geenBestand, .vorm, .zegel: false
    }
  }

  package var code: ProjectionFinding.Code {
    switch self {
    case .geenBestand: .vreemd
    case .vorm: .vorm
    case .andereVersie: .versie
    case .geenSleutel: .sleutel
    case .zegel: .zegel
    }
  }

  /// Plain Dutch, a clause without capital or full stop.
  package var reden: String {
    switch self {
    case .geenBestand: "dit is geen gewoon bestand van wie het logboek heeft"
    case .vorm: "dit bestand heeft een andere vorm"
    case .andereVersie: "dit bestand is van een andere versie van het programma"
    case .geenSleutel: "de sleutel van deze opslag ontbreekt, of anderen kunnen die lezen"
    case .zegel: "dit bestand is niet verzegeld met de sleutel van deze opslag"
    }
  }
}

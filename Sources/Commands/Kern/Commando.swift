package import Arguments
package import Gebruik
package import Gesprekscyclus

/// One command: what it does to whom, its row in the table, and what runs it.
package struct Commando: Sendable {
  /// What `Beleid` decides on; a command without one does not compile.
  package let handeling: Handeling
  package let rij: Commandorij
  package let voerUit: @Sendable (Beurt) throws(Mislukt) -> Afsluitcode

  package init(
    _ handeling: Handeling, _ rij: Commandorij,
    voerUit: @escaping @Sendable (Beurt) throws(Mislukt) -> Afsluitcode
  ) {
    self.handeling = handeling
    self.rij = rij
    self.voerUit = voerUit
  }
}

/// Commands under one word, such as `gesprek plannen` and `gesprek tonen`; or one command that is a word by itself.
package enum Commandogroep: Sendable {
  case groep(naam: String, samenvatting: String, [Commando])
  case los(Commando)

  var rij: Commandorij {
    switch self {
    case .groep(let naam, let samenvatting, let commandos):
      Commandorij(
        naam, samenvatting, voorbeelden: commandos.compactMap(\.rij.voorbeelden.first),
        subopdrachten: commandos.map(\.rij))
    case .los(let commando): commando.rij
    }
  }

  var commandos: [(pad: [String], commando: Commando)] {
    switch self {
    case .groep(let naam, _, let commandos): commandos.map { ([naam, $0.rij.naam], $0) }
    case .los(let commando): [([commando.rij.naam], commando)]
    }
  }
}

package import Arguments
package import Gebruik
package import Gesprekscyclus

/// One command: what it does to whom, its row in the table, and what runs it.
package struct Commando: Sendable {
  /// What `Beleid` decides on; a command without one does not compile.
  package let handeling: Handeling
  package let opdracht: Opdracht
  package let voerUit: @Sendable (Beurt) throws(Mislukt) -> Afsluitcode

  package init(
    _ handeling: Handeling, _ opdracht: Opdracht,
    voerUit: @escaping @Sendable (Beurt) throws(Mislukt) -> Afsluitcode
  ) {
    self.handeling = handeling
    self.opdracht = opdracht
    self.voerUit = voerUit
  }
}

/// Commands under one word, such as `gesprek plannen` and `gesprek tonen`; or one command that is a word by itself.
package enum Commandogroep: Sendable {
  case groep(naam: String, samenvatting: String, [Commando])
  case los(Commando)

  var opdracht: Opdracht {
    switch self {
    case .groep(let naam, let samenvatting, let commandos):
      Opdracht(
        naam, samenvatting, voorbeelden: commandos.compactMap(\.opdracht.voorbeelden.first),
        subopdrachten: commandos.map(\.opdracht))
    case .los(let commando): commando.opdracht
    }
  }

  var commandos: [(pad: [String], commando: Commando)] {
    switch self {
    case .groep(let naam, _, let commandos): commandos.map { ([naam, $0.opdracht.naam], $0) }
    case .los(let commando): [([commando.opdracht.naam], commando)]
    }
  }
}

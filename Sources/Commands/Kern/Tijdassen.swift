internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections

extension Opties {
  /// For every command that answers from the log.
  static let tijdassen: [Optie] = [
    Optie(
      "--bekend-op", waarde: "MOMENT",
      "Antwoord met wat toen was vastgelegd: een datum, een tijd (14-03-2026 16:30), een nummer in het logboek, of een "
        + "nummer met zijn hash (NUMMER-HASH)."),
    Optie("--geldig-op", waarde: "DATUM", "Antwoord met wat op die dag gold; anders vandaag."),
  ]
}

extension Beurt {
  /// The axes given on the command line; everything and today where the command has no such options.
  func tijdassen() throws(Mislukt) -> Tijdassen {
    guard aanroep.kent("--bekend-op") else { return .nu }
    let bekend =
      if let getypt = aanroep.waarde("--bekend-op") { try bekendOp(getypt, bij: "--bekend-op") } else { BekendOp.alles }
    return Tijdassen(bekendOp: bekend, geldigOp: try datum("--geldig-op"))
  }
}

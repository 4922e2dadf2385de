internal import Arguments
internal import Gesprekscyclus
package import Kalender
package import Projections

/// The two dates of a question: what had been recorded by then, and what was true on that day. Both default to now.
package struct Tijdassen {
  package let bekendOp: BekendOp
  /// Nothing for today.
  package let geldigOp: Datum?
}

extension Opties {
  /// For every command that answers from the log.
  static let tijdassen: [Optie] = [
    Optie(
      "--bekend-op", waarde: "MOMENT",
      "Antwoord met wat toen was vastgelegd: een datum, een tijd (14-03-2026 16:30) of een nummer in het logboek."),
    Optie("--geldig-op", waarde: "DATUM", "Antwoord met wat op die dag gold; anders vandaag."),
  ]
}

extension Commando {
  /// A command that answers from the log, at any moment on either time axis.
  static func vraag(
    _ handeling: Handeling, _ opdracht: Opdracht,
    voerUit: @escaping @Sendable (Beurt) throws(Mislukt) -> Afsluitcode
  ) -> Commando {
    var opdracht = opdracht
    opdracht.opties += Opties.tijdassen
    return Commando(handeling, opdracht, voerUit: voerUit)
  }
}

extension Beurt {
  /// The axes given on the command line; everything and today where the command has no such options.
  func tijdassen() throws(Mislukt) -> Tijdassen {
    guard aanroep.kent("--bekend-op") else { return Tijdassen(bekendOp: .alles, geldigOp: nil) }
    let bekend =
      if let getypt = aanroep.waarde("--bekend-op") { try bekendOp(getypt, bij: "--bekend-op") } else { BekendOp.alles }
    return Tijdassen(bekendOp: bekend, geldigOp: try datum("--geldig-op"))
  }

  /// Reads a moment of recording: a number in the log, a day (its end), a Dutch clock time, or a time in UTC.
  func bekendOp(_ getypt: String, bij naam: String) throws(Mislukt) -> BekendOp {
    if let nr = Int(getypt), nr >= 0, !getypt.hasPrefix("+") { return .nr(nr) }
    if let tijd = Tijdstip(iso: getypt) { return .tijd(tijd) }
    let woorden = getypt.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
    if let klok = woorden.last?.split(separator: ":"), klok.count == 2, woorden.count > 1 {
      guard let uur = Int(klok[0]), let minuut = Int(klok[1]), (0..<24).contains(uur), (0..<60).contains(minuut) else {
        throw .ongeldig("'\(getypt)' bij \(naam) is geen tijd.", advies: "Schrijf bijvoorbeeld 14-03-2026 16:30.")
      }
      let dag = try dag(woorden.dropLast().joined(separator: " "), bij: naam)
      let begin = Amsterdam.tijdstip(dag, uur: uur, minuut: minuut)
      return .tijd(begin.adding(milliseconden: 59_999))
    }
    return .dag(try dag(getypt, bij: naam))
  }

  private func dag(_ getypt: String, bij naam: String) throws(Mislukt) -> Datum {
    do {
      return try DatumInvoer.lees(getypt, vandaag: Amsterdam.datum(van: omgeving.nu))
    } catch {
      throw .ongeldig(
        "'\(getypt)' bij \(naam): \(error.melding).",
        advies: "Schrijf een datum, een tijd (14-03-2026 16:30) of een nummer in het logboek.")
    }
  }
}

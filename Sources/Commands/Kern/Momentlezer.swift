internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Beurt {
  /// Reads a moment of recording: a number in the log, one with its hash, a day (its end), a Dutch clock time, or a time in
  /// UTC.
  func bekendOp(_ getypt: String, bij naam: String) throws(Mislukt) -> BekendOp {
    if let nr = Int(getypt), nr >= 0, !getypt.hasPrefix("+") { return .nr(nr) }
    if let (nr, begin) = Notering.plaats(getypt) { return .record(nr, hashbegin: begin) }
    if let tijd = Tijdstip(iso: getypt) { return .tijd(tijd) }
    let woorden = getypt.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
    if let klok = woorden.last, klok.contains(":"), woorden.count > 1 {
      return .tijd(try tijd(try dag(woorden.dropLast().joined(separator: " "), bij: naam), klok, getypt, bij: naam))
    }
    return .dag(try dag(getypt, bij: naam))
  }

  /// The last millisecond that clocks show as this time: of the minute, or of the second where that was typed.
  private func tijd(_ dag: Datum, _ klok: String, _ getypt: String, bij naam: String) throws(Mislukt) -> Tijdstip {
    let delen = klok.split(separator: ":", omittingEmptySubsequences: false).map { $0.count <= 2 ? Int($0) ?? -1 : -1 }
    guard (2...3).contains(delen.count), (0..<24).contains(delen[0]), delen.dropFirst().allSatisfy((0..<60).contains)
    else {
      throw .ongeldig(
        "'\(getypt)' bij \(naam) is geen tijd.", advies: "Schrijf bijvoorbeeld 14-03-2026 16:30 of 14-03-2026 16:30:05."
      )
    }
    let eind: Int64 = delen.count == 3 ? Int64(delen[2]) * 1000 + 999 : 59_999
    switch Amsterdam.tijdstippen(dag, uur: delen[0], minuut: delen[1]).map({ $0.adding(milliseconden: eind) }) {
    case let tijden where tijden.isEmpty:
      throw .ongeldig(
        "'\(getypt)' bij \(naam) bestaat niet: in die nacht ging de klok van 02:00 naar 03:00 uur.",
        advies: "Geef een tijd ervoor of erna.")
    case let tijden where tijden.count > 1:
      omgeving.uitvoer.melding(
        "let op: \(klok) uur kwam die nacht twee keer voor; dit is de tweede keer (wintertijd). De eerste keer is "
          + "\(tijden[0].iso), als tijd in UTC.")
      return tijden[1]
    case let tijden: return tijden[0]
    }
  }

  private func dag(_ getypt: String, bij naam: String) throws(Mislukt) -> Datum {
    let vandaag = try vandaag()
    do {
      return try DatumInvoer.lees(getypt, vandaag: vandaag)
    } catch {
      throw .ongeldig(
        "'\(getypt)' bij \(naam): \(error.melding).",
        advies: "Schrijf een datum, een tijd (14-03-2026 16:30), een nummer in het logboek, of NUMMER-HASH.")
    }
  }

  /// The axes given on the command line; everything and today where the command has no such options.
  func tijdassen() throws(Mislukt) -> Tijdassen {
    guard aanroep.kent("--bekend-op") else { return .nu }
    let bekend =
      if let getypt = aanroep.waarde("--bekend-op") { try bekendOp(getypt, bij: "--bekend-op") } else { BekendOp.alles }
    return Tijdassen(bekendOp: bekend, geldigOp: try datum("--geldig-op"))
  }
}

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

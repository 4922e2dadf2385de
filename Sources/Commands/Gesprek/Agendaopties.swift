internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

enum Agendaopties {
  static let alle = [
    Optie("--tijd", waarde: "TIJD", "Hoe laat, zoals 10:00."),
    Optie("--duur", waarde: "MINUTEN", "Hoe lang, in minuten."),
    Optie("--plaats", waarde: "TEKST", "Waar."), uit,
  ]
  static let uit = Optie(
    "--uit", waarde: "BESTAND", "Zet de afspraak ook in een nieuw bestand voor uw agenda; de naam eindigt op .ics.",
    pad: .bestand)
}

extension Beurt {
  /// Time, length and place as they were typed.
  func agenda() throws(Mislukt) -> Agenda {
    var agenda = Agenda(duur: try geheel("--duur", 1...1440), plaats: try naam("--plaats"))
    if let getypt = aanroep.waarde("--tijd") {
      guard let tijd = Agenda.tijd(getypt) else {
        throw .ongeldig("'\(getypt)' is geen tijd.", advies: "Schrijf bijvoorbeeld --tijd 10:00.")
      }
      agenda.tijd = tijd
    }
    return agenda
  }

  /// The file for a calendar that is asked for; looked at before anything is recorded.
  func agendabestand() throws(Mislukt) -> String? {
    guard aanroep.kent("--uit"), let naam = aanroep.waarde("--uit") else { return nil }
    guard naam.lowercased().hasSuffix(".ics"), naam.count > 4 else {
      throw .ongeldig("'\(naam)' is geen bestand voor een agenda.", advies: "Laat de naam eindigen op .ics.")
    }
    guard !(aanroep.kent("--team") && aanroep.vlag("--team")) else {
      throw Mislukt(.optiesBotsen, "--uit en --team gaan niet samen.", advies: "Laat --uit weg.")
    }
    guard omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo schrijft het programma geen bestanden van naam.", advies: "Laat --uit weg."
      )
    }
    try eisPlek(naam)
    return naam
  }

  /// What a calendar takes of the conversation that changes, as it will stand.
  func agenda(na voornemen: Voornemen, _ plek: Toegelaten, _ ruimte: Besluitruimte) throws(Mislukt) -> Agendabestand? {
    let na = voornemen.toegepast(op: plek.dossier, vandaag: ruimte.kader.vandaag)
    guard let gesprek = na.gesprekken.first(where: { plek.dossier.gesprek($0.kenmerk) != $0 }) else { return nil }
    let chef = na.medewerker?.plek(op: ruimte.kader.vandaag).waarde.leidinggevende
    return Agendabestand(
      gesprek, van: na, leidinggevende: chef.flatMap { ruimte.leesboek.bekendeNaam(van: $0) },
      opslag: try loket().opslag.kenmerk, moment: omgeving.nu)
  }
}

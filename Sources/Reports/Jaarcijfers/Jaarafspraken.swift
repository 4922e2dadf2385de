internal import Gesprekscyclus
internal import Kalender

/// One person's agreements of a cycle, and what came of them by the reference date.
struct Jaarafspraken {
  let afspraken: [Afspraak]
}

extension Jaarafspraken: Jaaronderwerp {
  static let personen = Telwijze<Jaarafspraken>.personen(
    "personen", "Mensen", "wie afspraken heeft gemaakt", ieder: true
  ) { _ in true }
  static let gemaakt = Telwijze<Jaarafspraken>("gemaakt", "Gemaakt", "alle resultaatafspraken, ook ingetrokken") {
    $0.afspraken.count
  }
  static let bijgesteld = Telwijze<Jaarafspraken>(
    "bijgesteld", "Bijgesteld", "afspraken die minstens één keer zijn bijgesteld", van: gemaakt
  ) { $0.afspraken.count { $0.versies.count > 1 } }
  static let ingetrokken = Telwijze<Jaarafspraken>(
    "ingetrokken", "Ingetrokken", "afspraken die zijn ingetrokken", van: gemaakt
  ) { $0.afspraken.count { !$0.isGeldend } }
  static let gerealiseerd = Telwijze<Jaarafspraken>(
    "gerealiseerd", "Gerealiseerd",
    "afspraken die gelden en als laatste gerealiseerd zijn gemeld",
    van: gemaakt, mist: true
  ) { $0.afspraken.count { $0.isGeldend && $0.laatsteStatus == .gerealiseerd } }

  static let telwijzen = [personen, gemaakt, bijgesteld, ingetrokken, gerealiseerd]
}

extension Rapportbron {
  /// What became of one person's agreements of a cycle; nothing without agreements.
  ///
  /// The unit is that of the last day of the year, or of the reference date while the year still runs; of someone who
  /// left it is the last unit.
  func afspraakcijfers(_ dossier: Dossier, _ medewerker: Medewerker, _ cyclus: Cyclus) -> Jaarcijfers.VanOnderdeel? {
    let dag = min(cyclus.tijdvak?.tot ?? peildatum, peildatum)
    let afspraken = dossier.afspraken.filter { $0.cyclus == cyclus.jaar }
    // What came of the agreements of whoever is seen up to an earlier day only is not known.
    guard !afspraken.isEmpty, reikt(dossier, tot: dag) else { return nil }
    return .init(
      onderdeel: medewerker.plek(op: dag).waarde.onderdeel, telling: Telling(Jaarafspraken(afspraken: afspraken)))
  }
}

internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// Someone who was expected to have the conversation of a stage, and the conversation that was held.
///
/// Whom the regeling expects is asked of ``Gespreksplicht``. Nobody who is seen only up to a day before the end of the window
/// counts. Someone counts once, however many conversations were held.
struct Deelname {
  let plicht: Gespreksplicht
  let medewerker: Medewerker

  var gesprek: Gesprek? { plicht.gesprek }
  var venster: Tijdvak { plicht.venster }

  /// The unit on the last day of the window: expected, held and late count in one place.
  var onderdeel: String { medewerker.plek(op: venster.tot).waarde.onderdeel }
}

extension Deelname: Jaaronderwerp {
  static let verwacht = Telwijze<Deelname>.personen(
    "verwacht", "Verwacht",
    "wie de regeling verwacht (op de laatste dag van de periode in dienst, of zo lang als de regeling vraagt) en niet is "
      + "vrijgesteld", ieder: true
  ) { !$0.plicht.isVrijgesteld }
  static let gehouden = Telwijze<Deelname>.personen(
    "gehouden", "Gehouden", "met wie het gesprek is gehouden", van: verwacht, mist: true
  ) { $0.gesprek != nil }
  static let opTijd = Telwijze<Deelname>.personen(
    "opTijd", "Op tijd", "in de periode gehouden", van: verwacht, mist: true
  ) { deelname in deelname.gesprek?.gehouden.map(deelname.venster.bevat) ?? false }
  /// Rule 12.
  static let laatVastgelegd = Telwijze<Deelname>.personen(
    "laatVastgelegd", "Laat", "meer dan 7 dagen later vastgelegd", van: verwacht, isVerzwegen: true
  ) { ($0.gesprek?.dagenLater ?? 0) > Waarschuwing.laatNaDagen }
  static let nietGehouden = Telwijze<Deelname>.personen(
    "nietGehouden", "Niet", "met wie het gesprek niet is gehouden", van: verwacht
  ) { $0.plicht.isOpen }
  static let vrijgesteld = Telwijze<Deelname>.personen(
    "vrijgesteld", "Vrij", "wie is vrijgesteld en het gesprek niet had; telt niet bij verwacht",
    isVerzwegen: true
  ) { $0.plicht.isVrijgesteld }

  static let telwijzen = [verwacht, gehouden, opTijd, laatVastgelegd, nietGehouden, vrijgesteld]
}

extension Rapportbron {
  /// What this person was expected in, with what was held by the reference date; nothing when not expected. Of a stage that
  /// counts from days of someone's own it is the last one.
  ///
  /// - Complexity: O(g) for g conversations.
  func deelname(van dossier: Dossier, aan stadium: Stadium, in cyclus: Cyclus) -> Deelname? {
    guard let medewerker = dossier.medewerker,
      let plicht = dossier.plichten(stadium, in: cyclus, tot: peildatum).last, reikt(dossier, tot: plicht.venster.tot)
    else { return nil }
    return Deelname(plicht: plicht, medewerker: medewerker)
  }
}

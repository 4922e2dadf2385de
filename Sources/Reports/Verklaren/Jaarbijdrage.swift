internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

/// What one person adds to a figure of the year; of who adds nothing, what is missed where that person belongs to the
/// whole that the figure is a part of.
struct Jaarbijdrage {
  let bijdrage: Verklaring.Bijdrage
  /// Whether the person counts in the figure itself.
  let telt: Bool

  /// Nothing for who neither counts nor is missed.
  /// - Complexity: O(n) single-person reports for the n facts of this person.
  init?(_ dossier: Dossier, _ pad: Waardepad, _ vraag: Jaarvraag) {
    guard let medewerker = dossier.medewerker else { return nil }
    let boek = vraag.bron.boek
    let persoon = Persoon(medewerker.personeelsnummer, in: boek)
    let feiten = boek.feiten(van: dossier.sleutel)
    let boom = vraag.boom(feiten)
    func deel(_ pad: Waardepad) -> Verklaring.Bijdrage? {
      guard let waarde = boom?[pad]?.integer, waarde != 0 else { return nil }
      let dragend = Kleinste.deel(feiten) { vraag.boom($0)?[pad]?.integer == waarde }
      return Verklaring.Bijdrage(persoon: persoon, waarde: waarde, records: dragend.map(\.herkomst.nr))
    }
    if let eigen = deel(pad) {
      (bijdrage, telt) = (eigen, true)
    } else if let gemist = pad.geheelVanPersonen.flatMap(deel) {
      (bijdrage, telt) = (gemist, false)
    } else if pad.geheelVanPersonen == nil, pad.isGeheelVanAllen, medewerker.isInDienst(in: vraag.jaar) {
      let dienst = feiten.filter(\.isDienst).map(\.herkomst.nr)
      (bijdrage, telt) = (Verklaring.Bijdrage(persoon: persoon, waarde: 0, records: dienst), false)
    } else {
      return nil
    }
  }
}

extension Waardepad {
  /// The count of which this one should be the whole: of who was expected, those held. Nothing for a figure that is not
  /// better when it is greater, such as how many were late.
  fileprivate var geheelVanPersonen: Waardepad? { cijfer.flatMap { $0.mist ? geheel : nil } }

  /// Whether the figure is about everyone, so that whoever worked there in the year and does not count is missed.
  fileprivate var isGeheelVanAllen: Bool {
    guard let cijfer, cijfer.ieder, let groep = delen.dropLast().last else { return false }
    return [Groep.Indeling.allen.rawValue, Jaartabel.vaststelling.rawValue].contains(groep)
  }
}

extension Medewerker {
  fileprivate func isInDienst(in jaar: Int) -> Bool {
    inDienst.per.jaar <= jaar && (uitDienst?.per.jaar ?? jaar) >= jaar
  }
}

extension Boekfeit {
  /// That someone came or left.
  fileprivate var isDienst: Bool {
    guard case .dossier(.medewerker(let dienst)) = gebeurtenis else { return false }
    switch dienst {
    case .inDienstGetreden, .uitDienstGetreden: return true
    case .gegevensGewijzigd, .functieGewijzigd, .geplaatst: return false
    }
  }
}

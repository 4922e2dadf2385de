internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

/// Who counts in a figure of the year, and who does not although they belong to the whole that it is a part of.
struct Jaarbijdragen {
  private(set) var geteld: [Verklaring.Bijdrage] = []
  private(set) var gemist: [Verklaring.Bijdrage] = []

  /// - Complexity: O(p) single-person reports for p people, and O(n) for the n facts of each who is listed.
  init(_ pad: Waardepad, _ vraag: Jaarvraag, _ bron: Rapportbron) {
    for dossier in bron.boek.opNummer {
      guard let medewerker = dossier.medewerker else { continue }
      let persoon = Persoon(medewerker.personeelsnummer, in: bron.boek)
      let feiten = bron.boek.feiten(van: dossier.sleutel)
      let boom = vraag.boom(feiten)
      if let bijdrage = Self.bijdrage(pad, boom, feiten, vraag, persoon) {
        geteld.append(bijdrage)
      } else if let geheel = pad.geheelVanPersonen {
        if let bijdrage = Self.bijdrage(geheel, boom, feiten, vraag, persoon) { gemist.append(bijdrage) }
      } else if pad.isGeheelVanAllen, medewerker.isInDienst(in: vraag.jaar) {
        let dienst = feiten.filter(\.isDienst).map(\.herkomst.nr)
        gemist.append(Verklaring.Bijdrage(persoon: persoon, waarde: 0, records: dienst))
      }
    }
  }

  private static func bijdrage(
    _ pad: Waardepad, _ boom: Waardeboom?, _ feiten: [Boekfeit], _ vraag: Jaarvraag, _ persoon: Persoon
  ) -> Verklaring.Bijdrage? {
    guard let waarde = boom?[pad]?.integer, waarde != 0 else { return nil }
    let dragend = Kleinste.deel(feiten) { vraag.boom($0)?[pad]?.integer == waarde }
    return Verklaring.Bijdrage(persoon: persoon, waarde: waarde, records: dragend.map(\.herkomst.nr))
  }
}

extension Waardepad {
  /// The count of which this one should be the whole: of who was expected, those held. Nothing for a figure that is not
  /// better when it is greater, such as how many were late.
  fileprivate var geheelVanPersonen: Waardepad? {
    let ouder = Waardepad(Array(delen.dropLast()))
    return switch laatste {
    case "gehouden", "opTijd": ouder + "verwacht"
    case "vastgesteld": ouder + "beoordelingen"
    case "gerealiseerd": ouder + "gemaakt"
    default: nil
    }
  }

  /// Whether the figure is about everyone, so that whoever worked there in the year and does not count is missed.
  fileprivate var isGeheelVanAllen: Bool {
    switch laatste {
    case "verwacht", "totaal", "personen", "beoordeeld": delen.dropLast().last == Groep.allen.indeling.rawValue
    case "beoordelingen": true
    default: false
    }
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
    guard case .dossier(_, let feit) = self, case .medewerker(let gebeurtenis) = feit.gebeurtenis else { return false }
    switch gebeurtenis {
    case .inDienstGetreden, .uitDienstGetreden: return true
    case .gegevensGewijzigd, .functieGewijzigd, .geplaatst: return false
    }
  }
}

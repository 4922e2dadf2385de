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

  /// For each of these counts, by its path; nothing of one in which the person neither counts nor is missed.
  /// - Complexity: O(n) single-person reports for the n facts of this person, however many figures are asked.
  static func van(
    _ dossier: Dossier, _ tellingen: some Sequence<Telpad>, _ vraag: Jaarvraag
  ) -> [Waardepad: Jaarbijdrage] {
    guard let medewerker = dossier.medewerker else { return [:] }
    let persoon = Persoon(medewerker.personeelsnummer, in: vraag.bron.boek)
    let feiten = vraag.bron.boek.feiten(van: dossier.sleutel)
    let draagvlak = Draagvlak(feiten, vraag.boom)
    func deel(_ pad: Waardepad) -> Verklaring.Bijdrage? {
      guard let waarde = draagvlak[pad]?.integer, waarde != 0 else { return nil }
      return Verklaring.Bijdrage(
        persoon: persoon, waarde: waarde, records: draagvlak.dragers(van: pad).map(\.herkomst.nr))
    }
    return tellingen.reduce(into: [:]) { delen, telling in
      if let eigen = deel(telling.pad) {
        delen[telling.pad] = Jaarbijdrage(bijdrage: eigen, telt: true)
      } else if let gemist = telling.gemistVan.flatMap(deel) {
        delen[telling.pad] = Jaarbijdrage(bijdrage: gemist, telt: false)
      } else if telling.gemistVan == nil, telling.isVanAllen, medewerker.isInDienst(in: vraag.jaar) {
        let dienst = feiten.filter(\.isDienst).map(\.herkomst.nr)
        delen[telling.pad] = Jaarbijdrage(
          bijdrage: Verklaring.Bijdrage(persoon: persoon, waarde: 0, records: dienst), telt: false)
      }
    }
  }
}

extension Medewerker {
  fileprivate func isInDienst(in jaar: Int) -> Bool {
    dienstverbanden.contains { $0.van.jaar <= jaar && ($0.tot?.jaar ?? jaar) >= jaar }
  }
}

extension Boekfeit {
  /// That someone came or left.
  fileprivate var isDienst: Bool {
    guard case .dossier(.medewerker(let dienst)) = gebeurtenis else { return false }
    switch dienst {
    case .inDienstGetreden, .uitDienstGetreden: return true
    case .gegevensGewijzigd, .functieGewijzigd, .geplaatst, .hernummerd: return false
    }
  }
}

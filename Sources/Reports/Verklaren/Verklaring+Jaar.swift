internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

extension Verklaring {
  /// What comes of asking for a figure of the year.
  package enum Jaarantwoord: Sendable {
    case verklaring(Verklaring)
    /// The report has no such value; a suppressed figure is no value, so it can't be asked about.
    case geenWaarde(paden: [Waardepad])
  }

  /// Of so many people, the first by number, the records are looked up; of all others is told that they count.
  package static let metRecords = 1000

  /// Explains a figure that the year report shows: who counts in it, and by which records. Nothing for a year without a cycle.
  ///
  /// - Complexity: O(n) in the dossiers, and for the first `metRecords` people O(f) reports of one person for their f facts.
  package static func maak(
    jaar: Int, _ pad: Waardepad, uit dossiers: some Dossierbron
  ) throws(Dossiertwijfel) -> Jaarantwoord? {
    guard let jaarmensen = try dossiers.antwoord(Jaarmensen.Vraag(jaar: jaar)) else { return nil }
    let overzicht = jaarmensen.overzicht
    let (boom, uitleg) = (overzicht.boom, overzicht.uitlegboom)
    guard let waarde = boom[pad] else { return .geenWaarde(paden: boom.paden) }
    let telling = uitleg.telpad(pad)
    let delen = try telling.map { (telling) throws(Dossiertwijfel) in
      try bijdragen(aan: telling, jaarmensen, uit: dossiers)
    }
    let geteld = delen?.filter(\.telt).map(\.bijdrage) ?? []
    return .verklaring(
      Verklaring(
        kop: dossiers.bron.kop("gespreksboek.verklaring"), persoon: nil, pad: pad, waarde: waarde, uitleg: uitleg[pad],
        dragend: telling == nil ? dragend(pad, waarde, jaar, dossiers.bron) : [],
        bijdragen: geteld, ontbrekend: delen?.filter { !$0.telt }.map(\.bijdrage) ?? [], verloop: [],
        berekening: telling.map { aandeel(pad, $0, boom, geteld) }))
  }

  package static func paden(_ overzicht: Jaaroverzicht) -> [Waardepad] { overzicht.boom.paden }

  /// What each person adds, by number; of the first of them with the records behind it.
  private static func bijdragen(
    aan telling: Telpad, _ jaarmensen: Jaarmensen, uit dossiers: some Dossierbron
  ) throws(Dossiertwijfel) -> [(bijdrage: Bijdrage, telt: Bool)] {
    let vraag = Jaarvraag(jaar: jaarmensen.jaar, bron: dossiers.bron.met(jaarmensen.overzicht.schrijfwijze))
    let alle = jaarmensen.mensen.sorted { $0.persoon.nummer < $1.persoon.nummer }
    let gevonden = alle.enumerated().compactMap { nummer, mens in
      dossiers.meld(nummer, van: alle.count)
      return Jaarmensen.plek(telling, mens, alleen: mens.cijfers.isEmpty ? nil : vraag.overzicht(mens.cijfers)).map {
        (mens: mens, plek: $0)
      }
    }
    let gevraagd = gevonden.prefix(metRecords).map { ($0.mens.sleutel, Set([$0.plek.adres])) }
    let records = try dossiers.antwoord(
      Rustvraag(gevraagd: Dictionary(uniqueKeysWithValues: gevraagd), vraag: vraag), alleen: Set(gevraagd.map(\.0)))
    return gevonden.map { mens, plek in
      (
        Bijdrage(persoon: mens.persoon, waarde: plek.waarde, records: records[mens.sleutel]?[plek.adres]),
        plek.telt
      )
    }
  }

  /// The rules and cycles behind what is no figure about people; empty where people matter too.
  private static func dragend(_ pad: Waardepad, _ waarde: JSONNode, _ jaar: Int, _ bron: Rapportbron) -> [Stap] {
    let regels = Draagvlak(bron.boek.gedeeldeFeiten) { bron.jaarboom(jaar, $0) }
    guard regels[pad] == waarde else { return [] }
    var verteller = Feitverteller(bron.boek)
    return regels.dragers(van: pad).map {
      Stap(herkomst: $0.herkomst, zin: verteller.zin($0))
    }
  }

  /// How a share follows from two counts, and a count from people.
  private static func aandeel(
    _ pad: Waardepad, _ telling: Telpad, _ boom: Waardeboom, _ bijdragen: [Bijdrage]
  ) -> [String] {
    let som = bijdragen.reduce(0) { $0 + $1.waarde }
    guard pad != telling.pad else {
      return bijdragen.isEmpty
        ? [] : ["\(aantal(bijdragen.count, "medewerker telt", "medewerkers tellen")) mee, samen \(som)."]
    }
    guard let deel = boom[telling.pad]?.integer, let waarde = boom[pad]?.integer, waarde > 0 else { return [] }
    let geheel = telling.geheel.flatMap { boom[$0]?.integer }
    let tekst = Getalvorm.honderdsten(waarde)
    return [geheel.map { "\(deel) van \($0) is \(tekst) %." } ?? "\(deel) is \(tekst) % van de groep."]
  }
}

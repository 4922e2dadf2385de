internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Wire

extension Verklaring {
  /// Explains a figure that the year report shows: who counts in it, and by which records.
  ///
  /// Nothing when the report has no such value; a suppressed figure is no value, so it can't be asked about.
  /// - Complexity: O(p) single-person reports for p people, and O(n) for the n facts of each who counts.
  package static func maak(jaar: Int, _ pad: Waardepad, uit bron: Rapportbron) -> Verklaring? {
    guard let overzicht = Jaaroverzicht.maak(bron, jaar: jaar) else { return nil }
    let boom = Waardeboom(overzicht.json())
    guard let waarde = boom[pad] else { return nil }
    let geteld = pad.geteld
    let vraag = Jaarvraag(jaar: jaar, bron: bron)
    let isTelling = waarde.integer != nil && pad.isTelling
    let bijdragen = isTelling ? bron.boek.opNummer.compactMap { bijdrage($0, geteld, vraag, bron) } : []
    return Verklaring(
      kop: bron.kop("gespreksboek.verklaring"), persoon: nil, pad: pad, waarde: waarde,
      dragend: isTelling ? [] : dragend(pad, waarde, vraag, bron), bijdragen: bijdragen,
      verloop: [], berekening: aandeel(pad, boom, bijdragen), grondslag: grondslag(pad, overzicht))
  }

  private static func grondslag(_ pad: Waardepad, _ overzicht: Jaaroverzicht) -> [String] {
    let regels = ["Regeling \(veilig(overzicht.regeling)), de regels van cyclus \(overzicht.jaar)."]
    guard pad.laatste == "onderdrukt" else { return regels }
    return regels + [
      "Een groep van minder dan \(overzicht.kleinsteGroep) medewerkers is niet te zien, en ook niet een groep waaruit "
        + "zij te berekenen is."
    ]
  }

  /// The rules and cycles behind what is no figure about people; empty where people matter too.
  private static func dragend(_ pad: Waardepad, _ waarde: JSONNode, _ vraag: Jaarvraag, _ bron: Rapportbron) -> [Stap] {
    let gedeeld = bron.boek.gedeeldeFeiten
    guard vraag.heel(gedeeld)?[pad] == waarde else { return [] }
    var verteller = Feitverteller(bron.boek)
    return Kleinste.deel(gedeeld) { vraag.heel($0)?[pad] == waarde }.map {
      Stap(herkomst: $0.herkomst, zin: verteller.zin($0))
    }
  }

  package static func paden(jaar: Int, uit bron: Rapportbron) -> [Waardepad] {
    Jaaroverzicht.maak(bron, jaar: jaar).map { Waardeboom($0.json()).paden } ?? []
  }

  private static func bijdrage(
    _ dossier: Dossier, _ pad: Waardepad, _ vraag: Jaarvraag, _ bron: Rapportbron
  ) -> Bijdrage? {
    let feiten = bron.boek.feiten(van: dossier.sleutel)
    guard let nummer = dossier.medewerker?.personeelsnummer, let waarde = vraag.boom(feiten)?[pad]?.integer, waarde != 0
    else { return nil }
    let dragend = Kleinste.deel(feiten) { vraag.boom($0)?[pad]?.integer == waarde }
    return Bijdrage(
      persoon: Persoon(nummer, in: bron.boek), waarde: waarde, records: dragend.map(\.herkomst.nr))
  }

  /// How a share follows from two counts, and a count from people.
  private static func aandeel(_ pad: Waardepad, _ boom: Waardeboom, _ bijdragen: [Bijdrage]) -> [String] {
    let som = bijdragen.reduce(0) { $0 + $1.waarde }
    guard pad != pad.geteld else {
      return bijdragen.isEmpty
        ? [] : ["\(aantal(bijdragen.count, "medewerker telt", "medewerkers tellen")) mee, samen \(som)."]
    }
    let ouder = Waardepad(Array(pad.delen.dropLast()))
    guard let deel = boom[pad.geteld]?.integer, let waarde = boom[pad]?.integer, waarde > 0 else { return [] }
    let geheel = ["verwacht", "gemaakt", "beoordeeld", "totaal"].lazy.compactMap { boom[ouder + $0]?.integer }.first
    let tekst = Getalvorm.honderdsten(waarde)
    return [geheel.map { "\(deel) van \($0) is \(tekst) %." } ?? "\(deel) is \(tekst) % van de groep."]
  }
}

extension Waardepad {
  /// Whether a whole number under this key counts people or what belongs to them, and is no year, size or scale.
  var isTelling: Bool { !["jaar", "kleinsteGroep", "schaal", "vorigJaar"].contains(laatste) }

  /// The count behind a share: `gehoudenAandeelHonderdsten` is about `gehouden`.
  var geteld: Waardepad {
    for (einde, vervanging) in [("AandeelHonderdsten", ""), ("aandeelHonderdsten", "aantal")] {
      guard laatste.hasSuffix(einde), laatste != "aandeelHonderdsten" || vervanging == "aantal" else { continue }
      let kaal = String(laatste.dropLast(einde.count))
      return Waardepad(delen.dropLast() + [kaal.isEmpty ? vervanging : kaal])
    }
    return self
  }
}

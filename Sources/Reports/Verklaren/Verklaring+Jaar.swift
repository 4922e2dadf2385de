internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Wire

extension Verklaring {
  /// Explains a figure that the year report shows: who counts in it, and by which records.
  ///
  /// Nothing when the report has no such value; a suppressed figure is no value, so it can't be asked about.
  /// - Complexity: O(p) single-person reports for p people, and O(n) for the n facts of each who is listed.
  package static func maak(jaar: Int, _ pad: Waardepad, uit bron: Rapportbron) -> Verklaring? {
    guard let overzicht = Jaaroverzicht.maak(bron, jaar: jaar) else { return nil }
    let boom = Waardeboom(overzicht.json())
    guard let waarde = boom[pad] else { return nil }
    let geteld = pad.geteld
    let vraag = Jaarvraag(jaar: jaar, bron: bron)
    let isTelling = waarde.integer != nil && pad.isTelling
    let mensen = isTelling ? Jaarbijdragen(geteld, vraag, bron) : nil
    let bijdragen = mensen?.geteld ?? []
    return Verklaring(
      kop: bron.kop("gespreksboek.verklaring"), persoon: nil, pad: pad, waarde: waarde,
      dragend: isTelling ? [] : dragend(pad, waarde, vraag, bron), bijdragen: bijdragen,
      ontbrekend: mensen?.gemist ?? [], verloop: [], berekening: aandeel(pad, boom, bijdragen),
      grondslag: grondslag(pad, overzicht))
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

  /// How a share follows from two counts, and a count from people.
  private static func aandeel(_ pad: Waardepad, _ boom: Waardeboom, _ bijdragen: [Bijdrage]) -> [String] {
    let som = bijdragen.reduce(0) { $0 + $1.waarde }
    guard pad != pad.geteld else {
      return bijdragen.isEmpty
        ? [] : ["\(aantal(bijdragen.count, "medewerker telt", "medewerkers tellen")) mee, samen \(som)."]
    }
    guard let deel = boom[pad.geteld]?.integer, let waarde = boom[pad]?.integer, waarde > 0 else { return [] }
    let geheel = pad.gehelen.lazy.compactMap { boom[$0]?.integer }.first
    let tekst = Getalvorm.honderdsten(waarde)
    return [geheel.map { "\(deel) van \($0) is \(tekst) %." } ?? "\(deel) is \(tekst) % van de groep."]
  }
}

extension Waardepad {
  /// Whether a whole number under this key counts people or what belongs to them, and is no year, size or scale.
  var isTelling: Bool { !["jaar", "kleinsteGroep", "schaal", "vorigJaar"].contains(laatste) }

  /// Where the whole may stand that a share is taken of: beside it, or for a label above the labels.
  fileprivate var gehelen: [Waardepad] {
    let ouder = Waardepad(Array(delen.dropLast()))
    let groep = Waardepad(Array(delen.prefix { $0 != "oordelen" }))
    return ["verwacht", "gemaakt", "beoordeeld", "beoordelingen"].map { ouder + $0 } + [groep + "totaal"]
  }

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

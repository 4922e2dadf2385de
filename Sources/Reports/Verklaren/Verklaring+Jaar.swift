package import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

extension Verklaring {
  /// Explains a figure that the year report shows: who counts in it, and by which records.
  ///
  /// Nothing when the report has no such value; a suppressed figure is no value, so it can't be asked about.
  /// - Complexity: O(p) single-person reports for p people, and O(n) for the n facts of each who is listed.
  package static func maak(jaar: Int, _ pad: Waardepad, uit bron: Rapportbron) -> Verklaring? {
    paden(jaar: jaar, uit: bron).contains(pad) ? Jaarverklaring(jaar: jaar, pad).antwoord(uit: bron) : nil
  }

  /// Why a figure of the year is what it is, asked of everybody.
  package struct Jaarverklaring: Somvraag {
    let jaar: Int
    let pad: Waardepad
    /// The count that the path is about, where it is about people.
    private let telling: Waardepad?

    package init(jaar: Int, _ pad: Waardepad) {
      self.jaar = jaar
      self.pad = pad
      telling = pad.geteld.cijfer == nil ? nil : pad.geteld
    }

    /// What one person adds to the year, with what that rests on.
    package struct Deel: Sendable {
      fileprivate let cijfers: [Int: Jaarcijfers]?
      fileprivate let bijdrage: Jaarbijdrage?
    }

    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel? {
      let cijfers = Jaaroverzicht.Vraag(jaar: jaar).deel(dossier, in: bron)
      let bijdrage = telling.flatMap { Jaarbijdrage(dossier, $0, Jaarvraag(jaar: jaar, bron: bron)) }
      return cijfers == nil && bijdrage == nil ? nil : Deel(cijfers: cijfers, bijdrage: bijdrage)
    }

    package func som(_ delen: some Sequence<Deel>, in bron: Rapportbron) -> Verklaring? {
      let delen = Array(delen)
      guard let overzicht = Jaaroverzicht.Vraag(jaar: jaar).som(delen.compactMap(\.cijfers), in: bron) else {
        return nil
      }
      let boom = Waardeboom(overzicht.json())
      guard let waarde = boom[pad] else { return nil }
      let mensen = delen.compactMap(\.bijdrage).sorted { $0.bijdrage.persoon.nummer < $1.bijdrage.persoon.nummer }
      let bijdragen = mensen.filter(\.telt).map(\.bijdrage)
      return Verklaring(
        kop: bron.kop("gespreksboek.verklaring"), persoon: nil, pad: pad, waarde: waarde,
        dragend: telling == nil ? Verklaring.dragend(pad, waarde, Jaarvraag(jaar: jaar, bron: bron), bron) : [],
        bijdragen: bijdragen, ontbrekend: mensen.filter { !$0.telt }.map(\.bijdrage), verloop: [],
        berekening: Verklaring.aandeel(pad, boom, bijdragen), grondslag: Verklaring.grondslag(pad, overzicht))
    }
  }

  private static func grondslag(_ pad: Waardepad, _ overzicht: Jaaroverzicht) -> [String] {
    let regels =
      [pad.geteld.cijfer.map { "\(veilig($0.kop)): \($0.definitie)." }].compactMap { $0 }
      + ["Regeling \(veilig(overzicht.regeling)), de regels van cyclus \(overzicht.jaar)."]
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
    let geheel = pad.geteld.geheel.flatMap { boom[$0]?.integer }
    let tekst = Getalvorm.honderdsten(waarde)
    return [geheel.map { "\(deel) van \($0) is \(tekst) %." } ?? "\(deel) is \(tekst) % van de groep."]
  }
}

extension Waardepad {
  /// The figure of the year report that this is the way to; nothing for what is no figure, such as a year or a scale.
  var cijfer: Cijfer? {
    guard let tabel = delen.first.flatMap({ Jaartabel(rawValue: $0) }) else { return nil }
    if laatste == "aantal", delen.count > 2, delen[delen.count - 3] == "oordelen" {
      return Cijfer.label(delen[delen.count - 2])
    }
    return tabel.cijfers().first { $0.naam == laatste }
  }

  /// Where the whole stands that its share is taken of: beside it, or for a label above the labels.
  var geheel: Waardepad? {
    cijfer?.van.map { van in
      Waardepad(van == Cijfer.totaal.naam ? Array(delen.dropLast(3)) : Array(delen.dropLast())) + van
    }
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

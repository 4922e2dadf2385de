package import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

extension Verklaring {
  /// Explains a figure that the year report shows: who counts in it, and by which records.
  ///
  /// Nothing when the report has no such value; a suppressed figure is no value, so it can't be asked about.
  /// - Complexity: O(f) single-person reports for the f facts of everybody.
  package static func maak(jaar: Int, _ pad: Waardepad, uit bron: Rapportbron) -> Verklaring? {
    Jaaroverzicht.maak(bron, jaar: jaar).flatMap { Jaarverklaring($0, pad) }?.antwoord(uit: bron) ?? nil
  }

  package static func paden(jaar: Int, uit bron: Rapportbron) -> [Waardepad] {
    Jaaroverzicht.maak(bron, jaar: jaar)?.boom.paden ?? []
  }

  /// Why a figure of the year is what it is, asked of everybody.
  package struct Jaarverklaring: Somvraag {
    let jaar: Int
    let pad: Waardepad
    /// The count that the path is about, where it is about people.
    private let telling: Telpad?
    private let schrijfwijze: Schrijfwijze

    /// Nothing when the report has no such value.
    package init?(_ overzicht: Jaaroverzicht, _ pad: Waardepad) {
      guard overzicht.boom[pad] != nil else { return nil }
      jaar = overzicht.jaar
      self.pad = pad
      telling = overzicht.telpad(pad)
      schrijfwijze = overzicht.schrijfwijze
    }

    /// What one person adds to the year, with what that rests on.
    package struct Deel: Sendable {
      fileprivate let cijfers: [Int: Jaarcijfers]?
      fileprivate let bijdrage: Jaarbijdrage?
    }

    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel? {
      let cijfers = Jaaroverzicht.Vraag(jaar: jaar).deel(dossier, in: bron)
      let bijdrage = telling.flatMap {
        Jaarbijdrage.van(dossier, [$0], Jaarvraag(jaar: jaar, bron: bron.met(schrijfwijze)))[$0.pad]
      }
      return cijfers == nil && bijdrage == nil ? nil : Deel(cijfers: cijfers, bijdrage: bijdrage)
    }

    package func som(_ delen: some Sequence<Deel>, in bron: Rapportbron) -> Verklaring? {
      let delen = Array(delen)
      guard let overzicht = Jaaroverzicht.Vraag(jaar: jaar).som(delen.compactMap(\.cijfers), in: bron),
        case let boom = overzicht.boom, let waarde = boom[pad]
      else { return nil }
      let mensen = delen.compactMap(\.bijdrage).sorted { $0.bijdrage.persoon.nummer < $1.bijdrage.persoon.nummer }
      let bijdragen = mensen.filter(\.telt).map(\.bijdrage)
      return Verklaring(
        kop: bron.kop("gespreksboek.verklaring"), persoon: nil, pad: pad, waarde: waarde, uitleg: overzicht.uitleg(pad),
        dragend: telling == nil ? Verklaring.dragend(pad, waarde, Jaarvraag(jaar: jaar, bron: bron), bron) : [],
        bijdragen: bijdragen, ontbrekend: mensen.filter { !$0.telt }.map(\.bijdrage), verloop: [],
        berekening: telling.map { Verklaring.aandeel(pad, $0, boom, bijdragen) })
    }
  }

  /// The rules and cycles behind what is no figure about people; empty where people matter too.
  private static func dragend(_ pad: Waardepad, _ waarde: JSONNode, _ vraag: Jaarvraag, _ bron: Rapportbron) -> [Stap] {
    let regels = Draagvlak(bron.boek.gedeeldeFeiten, vraag.heel)
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

/// The way to a count of people in the year report.
struct Telpad: Sendable {
  let pad: Waardepad
  /// The whole that it is a part of.
  let geheel: Waardepad?
  /// The count of which this one should be the whole: of who was expected, those held. Nothing for a figure that is not
  /// better when it is greater, such as how many were late.
  let gemistVan: Waardepad?
  /// Whether the figure is about everyone, so that whoever worked there in the year and does not count is missed.
  let isVanAllen: Bool
}

extension Jaaroverzicht {
  /// The count that a value is, or that it is a share of; nothing for what is no figure, such as a year or a scale.
  func telpad(_ pad: Waardepad) -> Telpad? {
    uitleg(pad).cijfer.map { plek in
      let geteld = plek.geteld?.vanaf(pad) ?? pad
      let geheel = plek.geheel?.vanaf(pad)
      return Telpad(
        pad: geteld, geheel: geheel, gemistVan: plek.cijfer.mist ? geheel : nil, isVanAllen: plek.isVanAllen)
    }
  }
}

internal import Gesprekscyclus
internal import Kalender

extension Rapportbron {
  /// The conversations of one stage; nothing when the stage has no window in this year.
  func stadiumtabel(_ stadium: Stadium, jaar: Int, minimum: Int) -> Jaaroverzicht.Stadiumtabel? {
    guard let venster = stadium.venster(in: jaar) else { return nil }
    let personen = deelnames(aan: stadium, in: jaar).map { deelname in
      (
        groepen: [Groep.allen, .onderdeel(deelname.onderdeel)],
        waarde: Jaaroverzicht.Stadiumtelling(
          verwacht: 1, gehouden: deelname.gesprek == nil ? 0 : 1, opTijd: deelname.isOpTijd ? 1 : 0,
          laatVastgelegd: deelname.isLaatVastgelegd ? 1 : 0)
      )
    }
    return Jaaroverzicht.Stadiumtabel(
      soort: stadium.soort, naam: stadium.naam, verplicht: stadium.verplicht, venster: venster,
      fase: peildatum < venster.van ? .komt : peildatum <= venster.tot ? .loopt : .voorbij,
      regels: groepsregels(personen, minimum: minimum))
  }
}
